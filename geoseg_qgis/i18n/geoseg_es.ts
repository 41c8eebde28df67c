<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>geoseg</name>
    <message>
        <location filename="../gui/bands_edit.py"/>
        <source>Empty to find them, or BLUE=scene.tif:2, NIR_NARROW=B8A.jp2, …</source>
        <translation>Vacío para buscarlas, o BLUE=scene.tif:2, NIR_NARROW=B8A.jp2, …</translation>
    </message>
    <message>
        <location filename="../gui/bands_edit.py"/>
        <source>Looking at the files …</source>
        <translation>Examinando los archivos …</translation>
    </message>
    <message>
        <location filename="../gui/models/background.py"/>
        <source>It did not work, the log tells more: {}</source>
        <translation>No funcionó, el registro dice más: {}</translation>
    </message>
    <message>
        <location filename="../gui/options/fields.py"/>
        <source>{} The variable {} decides this.</source>
        <translation>{} La variable {} lo decide.</translation>
    </message>
    <message>
        <location filename="../gui/options/fields.py"/>
        <source>decided by the variable {}</source>
        <translation>decidido por la variable {}</translation>
    </message>
    <message>
        <location filename="../gui/task.py"/>
        <source>Processing is switched off: enable it among the plugins.</source>
        <translation>«Procesado» está desactivado: actívelo entre los complementos.</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>It did not finish.</source>
        <translation>No se terminó.</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>The model runs once, or the server is asked …</source>
        <translation>El modelo se ejecuta una vez, o se consulta al servidor …</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../gui/options/catalogue_row.py"/>
        <source>{} models are known, {} of them are on this machine.</source>
        <translation>Se conocen {} modelos, {} de ellos están en este equipo.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Engine of this machine</source>
        <translation>Motor de este equipo</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folder of an installed engine, or a Python that has vLLM and TerraTorch, or a command that starts one, such as wsl -d Ubuntu /home/me/venv/bin/python. Empty: the one that geoseg:installengine makes in your data folder.</source>
        <translation>Carpeta de un motor instalado, o un Python que tiene vLLM y TerraTorch, o un comando que inicia uno, como wsl -d Ubuntu /home/me/venv/bin/python. Vacío: el que geoseg:installengine crea en su carpeta de datos.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>the managed one in your data folder</source>
        <translation>el gestionado en su carpeta de datos</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>What algorithms take unless their dialog says otherwise.</source>
        <translation>Lo que toman los algoritmos si su diálogo no dice otra cosa.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>auto takes what is fastest on the device.</source>
        <translation>auto toma lo más rápido en el dispositivo.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Windows in one forward</source>
        <translation>Ventanas por pasada</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>More use a GPU better and need more memory.</source>
        <translation>Más aprovechan mejor una GPU y necesitan más memoria.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>chosen for the device</source>
        <translation>según el dispositivo</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Share of the GPU&apos;s memory, percent</source>
        <translation>Parte de la memoria de la GPU, por ciento</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>What is left is for the desktop and other programs.</source>
        <translation>El resto es para el escritorio y otros programas.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>40 percent</source>
        <translation>40 por ciento</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Minutes without work until the engine leaves</source>
        <translation>Minutos sin trabajo hasta que el motor termina</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>While it stays, the next run finds the model loaded. 0: it leaves with its run.</source>
        <translation>Mientras sigue, la siguiente ejecución encuentra el modelo cargado. 0: termina con su ejecución.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>{} minutes</source>
        <translation>{} minutos</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Server instead of this machine</source>
        <translation>Servidor en lugar de este equipo</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Such as https://gpu.example.org. Empty: models run on this machine.</source>
        <translation>Por ejemplo https://gpu.example.org. Vacío: los modelos se ejecutan en este equipo.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>none: models run on this machine</source>
        <translation>ninguna: los modelos se ejecutan en este equipo</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>An entry of QGIS&apos;s authentication store whose password is the key of the server.</source>
        <translation>Una entrada del almacén de autenticación de QGIS cuya contraseña es la clave del servidor.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Shared folders</source>
        <translation>Carpetas compartidas</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folder here=the same folder on the server, several with ; between them. Empty: rasters are sent.</source>
        <translation>Carpeta de aquí=la misma carpeta en el servidor, varias separadas por ; . Vacío: los rásteres se envían.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>none: rasters are sent</source>
        <translation>ninguna: los rásteres se envían</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>PEM file of the authorities that alone are trusted. Empty: those of the system.</source>
        <translation>Archivo PEM de las únicas autoridades en las que se confía. Vacío: las del sistema.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>those of the system</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>The key may travel unencrypted to another machine</source>
        <translation>La clave puede viajar sin cifrar a otro equipo</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Only in a network that you trust.</source>
        <translation>Solo en una red en la que usted confíe.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>For temporary files</source>
        <translation>Para archivos temporales</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>A fast disk with some free gigabytes. Empty: the system&apos;s.</source>
        <translation>Un disco rápido con algunos gigabytes libres. Vacío: la del sistema.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>the system&apos;s</source>
        <translation>la del sistema</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>For your own models</source>
        <translation>Para sus propios modelos</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Model cards (.json) and model folders, which the catalogue lists beside its own.</source>
        <translation>Fichas de modelo (.json) y carpetas de modelo, que el catálogo enumera junto a las suyas.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>in your data folder</source>
        <translation>en su carpeta de datos</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy of the samples, 0 to 1</source>
        <translation>Exactitud global de la muestra, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Kappa of the samples</source>
        <translation>Kappa de la muestra</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean F1 of the classes</source>
        <translation>F1 medio de las clases</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean IoU of the classes</source>
        <translation>IoU medio de las clases</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points or pixels that were compared</source>
        <translation>Puntos o píxeles comparados</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points or pixels that were left out</source>
        <translation>Puntos o píxeles omitidos</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy of the whole map, 0 to 1</source>
        <translation>Exactitud global de todo el mapa, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Half of its 95 % confidence interval</source>
        <translation>Mitad de su intervalo de confianza del 95 %</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Accuracy of a mask</source>
        <translation>Exactitud de una máscara</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>assessment,validation,confusion,error matrix,kappa,F1,IoU,user&apos;s,producer&apos;s,area,Olofsson,confidence</source>
        <translation>evaluación,validación,confusión,matriz de error,kappa,F1,IoU,exactitud del usuario,exactitud del productor,área,Olofsson,confianza,accuracy,assessment</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>There are no points to write: the reference is no point layer.</source>
        <translation>No hay puntos que escribir: la referencia no es una capa de puntos.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>&lt;p&gt;Draws the random points that an accuracy assessment needs: so many in each class of a mask (the classes are the strata), every pixel of a class as likely as any other.&lt;/p&gt;&lt;p&gt;&lt;b&gt;1. Draw&lt;/b&gt; them here. How many: a number, or a target for the standard error of the overall accuracy. The log says how many go into each class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;2. Label&lt;/b&gt; them. Start editing the layer and fill the field &lt;i&gt;reference&lt;/i&gt; with what is there, from better images, from the field. The form offers the classes of the mask; names and numbers both work. Best do not look at the mask meanwhile: the points come in random order, and the form hides their class. A point that cannot be told stays empty and is left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;3. Assess&lt;/b&gt;: &lt;i&gt;Accuracy of a mask&lt;/i&gt; with the mask and these points.&lt;/p&gt;&lt;p&gt;The same mask and seed give the same points on any machine. A class with fewer pixels than wanted is taken whole. Size and allocation follow Olofsson et al. (2014), Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Extrae los puntos aleatorios que necesita una evaluación de la exactitud: un número en cada clase de una máscara (las clases son los estratos), siendo cada píxel de una clase igual de probable que cualquier otro.&lt;/p&gt;&lt;p&gt;&lt;b&gt;1. Extráigalos&lt;/b&gt; aquí. Cuántos: un número, o un objetivo para el error estándar de la exactitud global. El registro dice cuántos van a cada clase.&lt;/p&gt;&lt;p&gt;&lt;b&gt;2. Etiquételos.&lt;/b&gt; Ponga la capa en edición y rellene el campo &lt;i&gt;reference&lt;/i&gt; con lo que hay allí, según mejores imágenes o trabajo de campo. El formulario ofrece las clases de la máscara; sirven tanto los nombres como los números. Es mejor no mirar la máscara entretanto: los puntos vienen en orden aleatorio y el formulario oculta su clase. Un punto que no se puede determinar queda vacío y se omite.&lt;/p&gt;&lt;p&gt;&lt;b&gt;3. Evalúe&lt;/b&gt;: &lt;i&gt;Exactitud de una máscara&lt;/i&gt; con la máscara y estos puntos.&lt;/p&gt;&lt;p&gt;La misma máscara y la misma semilla dan los mismos puntos en cualquier equipo. Una clase con menos píxeles de los deseados se toma entera. El tamaño y el reparto siguen a Olofsson et al. (2014), Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>A mask, or any raster of class numbers from 0 to 255. Nodata is no class.</source>
        <translation>Una máscara, o cualquier ráster de números de clase de 0 a 255. Sin datos no es una clase.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>All points together. Empty: as many as the target standard error needs.</source>
        <translation>Todos los puntos juntos. Vacío: tantos como pida el error estándar deseado.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Of the overall accuracy, as a share: 0.015 means that the 95 % confidence interval is about ± 3 percentage points. Not looked at where the number of points is given.</source>
        <translation>De la exactitud global, como proporción: 0.015 significa que el intervalo de confianza del 95 % es de unos ± 3 puntos porcentuales. No cuenta si se indica el número de puntos.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The user&apos;s accuracy that you expect, as a share: one number for all classes, or by class, such as water=0.95; built-up=0.7; *=0.85. The lower, the more points are needed.</source>
        <translation>La exactitud del usuario que usted espera, como proporción: un número para todas las clases, o por clase, como water=0.95; built-up=0.7; *=0.85. Cuanto más baja, más puntos hacen falta.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>rare classes first: classes with a small area get the minimum below, the rest goes to the others by area; good for both accuracy and areas. proportional: by area alone. equal: as many in each class.</source>
        <translation>rare classes first (primero las clases raras): las clases de poca área reciben el mínimo de abajo, el resto va a las demás según su área; bueno tanto para la exactitud como para las áreas. proportional: solo según el área. equal: igual número en cada clase.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Points in each class, for rare classes first. The paper advises 50 to 100.</source>
        <translation>Puntos en cada clase, para rare classes first. El artículo aconseja de 50 a 100.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Metres between any two points. Empty or 0: none. Points that keep a distance are not quite a random sample any more: take it small against the extent of the mask.</source>
        <translation>Metros entre dos puntos cualesquiera. Vacío o 0: ninguna. Los puntos que guardan una distancia ya no son del todo una muestra aleatoria: tómela pequeña frente a la extensión de la máscara.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The same number draws the same points; another number draws others.</source>
        <translation>El mismo número extrae los mismos puntos; otro número extrae otros.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Centres of pixels with stratum, its name, inclusion (the share of the class&apos;s pixels that was drawn), hectares (the area that a point stands for) and an empty field reference.</source>
        <translation>Centros de píxeles con el estrato (stratum), su nombre, inclusion (la parte de los píxeles de la clase que se extrajo), hectares (el área que representa un punto) y un campo reference vacío.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>&lt;p&gt;Says how good a mask is: error matrix, overall, user&apos;s and producer&apos;s accuracy, F1, IoU and kappa; and from a random sample of points also what holds for the whole map: accuracies and the area of each class with 95 % confidence intervals (Olofsson et al. 2014, Remote Sensing of Environment 148, 42–57).&lt;/p&gt;&lt;p&gt;&lt;b&gt;With points&lt;/b&gt; of &lt;i&gt;Sample points for accuracy&lt;/i&gt;: fill their field &lt;i&gt;reference&lt;/i&gt; first, then choose the mask and the points here. Other random points do as well, simple or systematic ones too. Training points do not: they flatter the map; untick the estimates for points that were not drawn at random.&lt;/p&gt;&lt;p&gt;&lt;b&gt;With polygons&lt;/b&gt; every pixel whose centre lies in one counts. &lt;b&gt;With a raster&lt;/b&gt; each pixel of the mask is compared with the pixel under its centre; the raster may have another CRS and other pixels. Both give the error matrix alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt; are names of the mask&apos;s classes (capitals do not count) or class numbers. A label that is no class of the mask is an error, unless LABELS, among the advanced parameters, says what it means.&lt;/p&gt;&lt;p&gt;Rows of the error matrix are the mask, columns the reference.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dice lo buena que es una máscara: matriz de error, exactitud global, del usuario y del productor, F1, IoU y kappa; y, a partir de una muestra aleatoria de puntos, también lo que vale para todo el mapa: exactitudes y el área de cada clase con intervalos de confianza del 95 % (Olofsson et al. 2014, Remote Sensing of Environment 148, 42–57).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Con puntos&lt;/b&gt; de &lt;i&gt;Puntos para la exactitud&lt;/i&gt;: rellene primero su campo &lt;i&gt;reference&lt;/i&gt; y elija después aquí la máscara y los puntos. También sirven otros puntos aleatorios, simples o sistemáticos. Los de entrenamiento no: favorecen al mapa; desmarque la estimación para puntos que no se extrajeron al azar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Con polígonos&lt;/b&gt; cuenta cada píxel cuyo centro está en alguno. &lt;b&gt;Con un ráster&lt;/b&gt; cada píxel de la máscara se compara con el píxel que hay bajo su centro; el ráster puede tener otro SRC y otros píxeles. Ambos dan solo la matriz de error.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Las etiquetas&lt;/b&gt; son nombres de las clases de la máscara (mayúsculas o minúsculas, da igual) o números de clase. Una etiqueta que no es una clase de la máscara es un error, salvo que LABELS, entre los parámetros avanzados, diga qué significa.&lt;/p&gt;&lt;p&gt;Las filas de la matriz de error son la máscara, las columnas la referencia.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The mask to be assessed, or any raster of class numbers from 0 to 255.</source>
        <translation>La máscara que se evalúa, o cualquier ráster de números de clase de 0 a 255.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Points or polygons with a field that says the true class.</source>
        <translation>Puntos o polígonos con un campo que dice la clase verdadera.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Of the points or polygons: class names or class numbers. Empty values are left out.</source>
        <translation>De los puntos o polígonos: nombres o números de clase. Los valores vacíos se omiten.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>A classified raster to compare with, instead of points or polygons. Any CRS and pixels.</source>
        <translation>Un ráster clasificado con el que comparar, en lugar de puntos o polígonos. Cualquier SRC y píxeles.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>For points of a random sample: each counts by the area that it stands for. Untick it for points that were not drawn at random.</source>
        <translation>Para puntos de una muestra aleatoria: cada uno cuenta según el área que representa. Desmárquelo para puntos que no se extrajeron al azar.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Only where the points were drawn from the classes of another mask than this one, such as an earlier version of it (Stehman 2014).</source>
        <translation>Solo si los puntos se extrajeron de las clases de otra máscara distinta de esta, como una versión anterior (Stehman 2014).</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>What labels of the reference mean that are no class of the mask, such as 80=water; 10=forest; 20=forest. Nothing after the sign leaves a label out: cloud=; and *= leaves out all others.</source>
        <translation>Qué significan las etiquetas de la referencia que no son clases de la máscara, como 80=water; 10=forest; 20=forest. Nada tras el signo omite la etiqueta: cloud=; y *= omite todas las demás.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The report as HTML; it opens in the results viewer and loads nothing from elsewhere.</source>
        <translation>El informe como HTML; se abre en el visor de resultados y no carga nada de otro lugar.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The same numbers as CSV, a row for each class.</source>
        <translation>Los mismos números como CSV, una fila por clase.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The points with the class of the mask, that of the reference, and whether they agree.</source>
        <translation>Los puntos con la clase de la máscara, la de la referencia y si coinciden.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Points or polygons with the true class</source>
        <translation>Puntos o polígonos con la clase verdadera</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Field with the true class</source>
        <translation>Campo con la clase verdadera</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Or a raster with the true classes</source>
        <translation>O un ráster con las clases verdaderas</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Estimate for the whole map (random points)</source>
        <translation>Estimar para todo el mapa (puntos aleatorios)</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Mask that the points were drawn from, if another</source>
        <translation>Máscara de la que se extrajeron los puntos, si es otra</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>What labels mean (label=class; …)</source>
        <translation>Significado de las etiquetas (etiqueta=clase; …)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Compared points</source>
        <translation>Puntos comparados</translation>
    </message>
    <message>
        <location filename="../processing/arearesults.py"/>
        <source>{count} of {all} zones hold no pixel&apos;s centre with a class and get zeros: {names}.</source>
        <translation>{count} de {all} zonas no contienen ningún centro de píxel con clase y reciben ceros: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/arearesults.py"/>
        <source>{count} of {all} zones have no place in the CRS of the mask and get zeros: {names}.</source>
        <translation>{count} de {all} zonas no tienen lugar en el SRC de la máscara y reciben ceros: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Pixels with a class in both masks</source>
        <translation>Píxeles con clase en ambas máscaras</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Pixels that changed</source>
        <translation>Píxeles que cambiaron</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Hectares with a class in both masks</source>
        <translation>Hectáreas con clase en ambas máscaras</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Hectares that changed</source>
        <translation>Hectáreas que cambiaron</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Percent that changed</source>
        <translation>Porcentaje que cambió</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Changes between two masks</source>
        <translation>Comparación de máscaras</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>transition,matrix,crosstab,difference,change detection,before,after,deforestation</source>
        <translation>transición,matriz,tabla cruzada,diferencia,detección de cambios,antes,después,deforestación,change detection</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>{mask} lies on another grid; it is read on that of the first mask by nearest neighbour.</source>
        <translation>{mask} está en otra cuadrícula; se lee en la de la primera máscara por el vecino más próximo.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>The first mask has no CRS: pixels are counted, areas are unknown.</source>
        <translation>La primera máscara no tiene SRC: se cuentan píxeles, las áreas se desconocen.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>{} pixels have a class in one of the masks only and count nowhere.</source>
        <translation>{} píxeles tienen clase solo en una de las máscaras y no cuentan en ninguna parte.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>In the map the {} smallest transitions share the number 254; the table has all.</source>
        <translation>En el mapa, las {} transiciones más pequeñas comparten el número 254; la tabla las tiene todas.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Changed: {changed} of {all} pixels{area}, {percent:.2f} %.</source>
        <translation>Cambiaron: {changed} de {all} píxeles{area}, {percent:.2f} %.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Mask before</source>
        <translation>Máscara de antes</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Mask after</source>
        <translation>Máscara de después</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Map of changes</source>
        <translation>Mapa de cambios</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>{:.1%} changed</source>
        <translation>{:.1%} cambió</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Nothing could be compared</source>
        <translation>No se pudo comparar nada</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>from {before} to {after}</source>
        <translation>de {before} a {after}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>No pixel has a class in both masks.</source>
        <translation>Ningún píxel tiene clase en ambas máscaras.</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>From → to, {unit}</source>
        <translation>De → a, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Rows: the class before. Columns: the class after. Green did not change; the redder, the larger the part of the class before that changed.</source>
        <translation>Filas: la clase de antes. Columnas: la clase de después. El verde no cambió; cuanto más rojo, mayor la parte de la clase de antes que cambió.</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>all after</source>
        <translation>todas después</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>before ↓   after →</source>
        <translation>antes ↓   después →</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>all before</source>
        <translation>todas antes</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Each class before and after</source>
        <translation>Cada clase antes y después</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>before, {unit}</source>
        <translation>antes, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>after, {unit}</source>
        <translation>después, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>gained</source>
        <translation>ganado</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>net</source>
        <translation>neto</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>The largest changes</source>
        <translation>Los mayores cambios</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>of all</source>
        <translation>del total</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>&lt;p&gt;Says whether models can run: versions, GPU and driver, memory, models on this machine, and how long a forward of the included model takes; what is wrong and what to do about it.&lt;/p&gt;&lt;p&gt;Where the settings name a server, that is asked instead.&lt;/p&gt;&lt;p&gt;The report opens in the results viewer and ends with a copy without personal paths, to be put into a bug report. Engines that wait without work are ended first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dice si los modelos se pueden ejecutar: versiones, GPU y controlador, memoria, modelos en este equipo y cuánto tarda una pasada del modelo incluido; qué está mal y qué hacer.&lt;/p&gt;&lt;p&gt;Si la configuración nombra un servidor, se le consulta a él.&lt;/p&gt;&lt;p&gt;El informe se abre en el visor de resultados y termina con una copia sin rutas personales, para adjuntar a un informe de error. Los motores que esperan sin trabajo se detienen antes.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Problems and notes</source>
        <translation>Problemas y notas</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Seconds to load the included model</source>
        <translation>Segundos para cargar el modelo incluido</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Seconds for a window</source>
        <translation>Segundos por ventana</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Free memory of the device, MB</source>
        <translation>Memoria libre del dispositivo, MB</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Memory of the device, MB</source>
        <translation>Memoria del dispositivo, MB</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Check the engine</source>
        <translation>Comprobar el motor</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>report,diagnose,version,GPU,CUDA,driver,benchmark,bug</source>
        <translation>informe,diagnóstico,versión,GPU,CUDA,controlador,rendimiento,error</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Run the included model</source>
        <translation>Ejecutar el modelo incluido</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Copy for a bug report</source>
        <translation>Copia para un informe de error</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>The engine works</source>
        <translation>El motor funciona</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Areas of classes</source>
        <translation>Áreas de las clases</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>statistics,hectares,zonal,histogram,report,area,classes,mask,table</source>
        <translation>estadísticas,hectáreas,zonal,histograma,informe,área,superficie,clases,máscara,tabla,areas</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Pixels with a class</source>
        <translation>Píxeles con clase</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Hectares of all classes</source>
        <translation>Hectáreas de todas las clases</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Pixels of class {}</source>
        <translation>Píxeles de la clase {}</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Hectares of class {}</source>
        <translation>Hectáreas de la clase {}</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>The mask has no CRS: pixels are counted, areas are unknown.</source>
        <translation>La máscara no tiene SRC: se cuentan píxeles, las áreas se desconocen.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Field that names the zones</source>
        <translation>Campo que da nombre a las zonas</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Zones with areas</source>
        <translation>Zonas con áreas</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Areas are those of the ellipsoid of the mask&apos;s CRS, pixel by pixel.</source>
        <translation>Las áreas son las del elipsoide del SRC de la máscara, píxel a píxel.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>The mask has no CRS, so that its pixels have no area.</source>
        <translation>La máscara no tiene SRC, por lo que sus píxeles no tienen área.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>{count} zones, {unit}</source>
        <translation>{count} zonas, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>The first {} zones are shown; the table has all of them.</source>
        <translation>Se muestran las primeras {} zonas; la tabla las tiene todas.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>A pixel belongs to a zone when its centre lies in it. Zones may overlap.</source>
        <translation>Un píxel pertenece a una zona cuando su centro está en ella. Las zonas pueden solaparse.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>No pixel of the mask has a class.</source>
        <translation>Ningún píxel de la máscara tiene clase.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>The {} largest classes have a column; the table has all of them.</source>
        <translation>Las {} clases mayores tienen una columna; la tabla las tiene todas.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>&lt;p&gt;Fetches a model from the Hugging Face hub into its cache on this machine, where other tools find it too, and says whether it can run here. Only what a run needs is fetched, the checksum of every file is checked, and what is here already is not fetched again.&lt;/p&gt;&lt;p&gt;A download that was cancelled or broke off goes on where it stopped. Models of the catalogue come in a fixed revision where one is pinned. A configuration that could not run is refused before the weights come.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS&apos;s settings. For a gated model, accept its conditions on its page, then let &lt;code&gt;hf auth login&lt;/code&gt; or the variable HF_TOKEN give your token.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Descarga un modelo del hub de Hugging Face a su caché en este equipo, donde también lo encuentran otras herramientas, y dice si se puede ejecutar aquí. Solo se descarga lo que necesita una ejecución, se comprueba la suma de verificación de cada archivo, y lo que ya está aquí no se descarga otra vez.&lt;/p&gt;&lt;p&gt;Una descarga cancelada o interrumpida sigue donde se quedó. Los modelos del catálogo vienen en una revisión fija si hay una indicada. Una configuración que no podría ejecutarse se rechaza antes de que lleguen los pesos.&lt;/p&gt;&lt;p&gt;El proxy y los certificados son los de la configuración de QGIS. Para un modelo de acceso restringido, acepte sus condiciones en su página; después, &lt;code&gt;hf auth login&lt;/code&gt; o la variable HF_TOKEN dan su token.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>A model of the catalogue; List models (geoseg:listmodels) shows them.</source>
        <translation>Un modelo del catálogo; «Enumerar modelos» (geoseg:listmodels) los muestra.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Any TerraTorch model that was prepared for vLLM, as owner/name; replaces the model above.</source>
        <translation>Cualquier modelo TerraTorch preparado para vLLM, como owner/name; sustituye al modelo de arriba.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>A commit, branch or tag. Empty: what the catalogue pins, else the newest (main).</source>
        <translation>Un commit, una rama o una etiqueta. Vacío: lo que fija el catálogo, o si no lo más nuevo (main).</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Download a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Hugging Face,hub,fetch,weights,Prithvi,TerraTorch,cache</source>
        <translation>Hugging Face,hub,descargar,pesos,Prithvi,TerraTorch,caché,download</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Or another one of the hub</source>
        <translation>U otro del hub</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Folder of the model</source>
        <translation>Carpeta del modelo</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Revision that is here now</source>
        <translation>Revisión que hay aquí ahora</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model can run</source>
        <translation>El modelo se puede ejecutar</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Fetched this time, MB</source>
        <translation>Descargado esta vez, MB</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model is in {}.</source>
        <translation>El modelo está en {}.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Its licence, as the hub says: {}.</source>
        <translation>Su licencia, según el hub: {}.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>It cannot run: {}</source>
        <translation>No se puede ejecutar: {}</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>It can run: choose {}.</source>
        <translation>Se puede ejecutar: elija {}.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>One or several raster layers that together hold the bands of the model.</source>
        <translation>Una o varias capas ráster que juntas contienen las bandas del modelo.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A model of the catalogue, your own cards included; List models (geoseg:listmodels) shows them, Download a model (geoseg:downloadmodel) fetches those that are not on this machine.</source>
        <translation>Un modelo del catálogo, incluidas sus propias fichas; «Enumerar modelos» (geoseg:listmodels) los muestra, «Descargar un modelo» (geoseg:downloadmodel) trae los que no están en este equipo.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A folder with the config.json and the weights of a TerraTorch model; replaces the model above. Make a model card (geoseg:modelcard) gives its classes names and colours.</source>
        <translation>Una carpeta con el config.json y los pesos de un modelo TerraTorch; sustituye al modelo de arriba. «Crear una ficha de modelo» (geoseg:modelcard) da nombres y colores a sus clases.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Needed only where the layers do not tell their bands. Band numbers in the order of the model, such as 2,3,4,5,6,7, or by name, such as BLUE=2, GREEN=3; with several layers BLUE=file.tif:1, or BLUE=file.tif for a file with one band.</source>
        <translation>Solo hace falta si las capas no indican sus bandas. Números de banda en el orden del modelo, como 2,3,4,5,6,7, o por nombre, como BLUE=2, GREEN=3; con varias capas BLUE=file.tif:1, o BLUE=file.tif para un archivo de una banda.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Only pixels whose centre lies in this extent get a class; the mask is cut to it. Any CRS.</source>
        <translation>Solo los píxeles cuyo centro está en esta extensión reciben una clase; la máscara se recorta a ella. Cualquier SRC.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Only pixels whose centre lies in one of these polygons get a class; the mask is cut to them.</source>
        <translation>Solo los píxeles cuyo centro está en uno de estos polígonos reciben una clase; la máscara se recorta a ellos.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: the grid of the finest layer that is needed. The mask lies exactly on this grid.</source>
        <translation>Vacío: la cuadrícula de la capa más fina que se necesita. La máscara queda exactamente en esta cuadrícula.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: as the grid has it. All layers are resampled to it.</source>
        <translation>Vacío: el de la cuadrícula. Todas las capas se remuestrean a él.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For layers on another grid than the mask&apos;s. average is for layers much finer than the grid.</source>
        <translation>Para capas en otra cuadrícula que la de la máscara. average es para capas mucho más finas que la cuadrícula.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: as the file declares, or as the product is known to be stored (Sentinel-2 with its offset from processing baseline 04.00 on, Landsat Collection 2), else as the model card says. The log says which.</source>
        <translation>Vacío: como declara el archivo, o como se sabe que está almacenado el producto (Sentinel-2 con su desplazamiento desde la processing baseline 04.00, Landsat Collection 2), o si no como dice la ficha del modelo. El registro dice cuál.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: found as the scale is; 0 if you say SCALE. -0.1 for Sentinel-2 from baseline 04.00 on.</source>
        <translation>Vacío: se encuentra como la escala; 0 si usted indica SCALE. -0.1 para Sentinel-2 desde la baseline 04.00.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Such as 0 or -9999, where the files do not declare it. Counts in every band.</source>
        <translation>Como 0 o -9999, si los archivos no lo declaran. Cuenta en todas las bandas.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Neighbouring windows share this many pixels, so that no seams show. More costs time: 64 of 512 costs 31 %. Even, at most half the model&apos;s window.</source>
        <translation>Las ventanas vecinas comparten estos píxeles, para que no se vean costuras. Más cuesta tiempo: 64 de 512 cuestan un 31 %. Par, como máximo la mitad de la ventana del modelo.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>centre: each window gives the pixels nearest to its centre. blend: the probabilities of all windows that see a pixel are added, weighted; slower.</source>
        <translation>centre: cada ventana da los píxeles más cercanos a su centro. blend: las probabilidades de todas las ventanas que ven un píxel se suman ponderadas; más lento.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>auto takes what is fastest on the device. float16 is slow on most CPUs.</source>
        <translation>auto toma lo más rápido en el dispositivo. float16 es lento en la mayoría de las CPU.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>More use a GPU better and need more memory. Where memory runs out, the number is halved by itself and remembered.</source>
        <translation>Más aprovechan mejor una GPU y necesitan más memoria. Si falta memoria, el número se reduce solo a la mitad y se recuerda.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: 40 percent. What is left is for the desktop and other programs.</source>
        <translation>Vacío: 40 por ciento. El resto es para el escritorio y otros programas.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Address of a server, such as https://gpu.example.org, that runs the model; then nothing need be installed here, and the device is the server&apos;s. Empty: as the plugin&apos;s settings say. local: an engine of this machine in any case.</source>
        <translation>Dirección de un servidor, como https://gpu.example.org, que ejecuta el modelo; entonces no hace falta instalar nada aquí, y el dispositivo es el del servidor. Vacío: según la configuración del complemento. local: en todo caso un motor de este equipo.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Entry of QGIS&apos;s authentication store whose password is the key of the server. Empty: as the plugin&apos;s settings say, or the variable GEOSEG_SERVER_KEY.</source>
        <translation>Entrada del almacén de autenticación de QGIS cuya contraseña es la clave del servidor. Vacío: según la configuración del complemento, o la variable GEOSEG_SERVER_KEY.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>If the run fails or is cancelled, a hidden file beside the mask keeps what is finished, and the next run with the same inputs, model and parameters goes on there. It is removed when the mask is complete.</source>
        <translation>Si la ejecución falla o se cancela, un archivo oculto junto a la máscara conserva lo terminado, y la siguiente ejecución con las mismas entradas, modelo y parámetros sigue desde ahí. Se elimina cuando la máscara está completa.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Pixels whose most probable class has a smaller model score than this are uncertain. Empty: none is.</source>
        <translation>Los píxeles cuya clase más probable tiene una puntuación del modelo menor que esta son inciertos. Vacío: ninguno lo es.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A class of their own, grey, called uncertain; or nodata.</source>
        <translation>uncertain: una clase propia, gris; o nodata: sin datos.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For models of two classes, such as flood or not: a pixel is of the second class from this score on. Empty: 50 percent. Less finds more of the class and more that is not, too.</source>
        <translation>Para modelos de dos clases, como inundado o no: un píxel es de la segunda clase a partir de esta puntuación. Vacío: 50 por ciento. Menos encuentra más de la clase, y también más que no lo es.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Each pixel takes the commonest class in a square of so many pixels around it: odd, 3 to 15. Nodata does not vote and stays.</source>
        <translation>Cada píxel toma la clase más frecuente en un cuadrado de tantos píxeles a su alrededor: impar, de 3 a 15. Sin datos no vota y se conserva.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Smaller patches of one class are given to their largest neighbour, after the majority filter. Empty: all stay.</source>
        <translation>Las manchas más pequeñas de una clase pasan a su mayor vecino, después del filtro de mayoría. Vacío: se conservan todas.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>hectares are those of the ellipsoid and need a CRS.</source>
        <translation>hectares (hectáreas) son las del elipsoide y necesitan un SRC; pixels cuenta píxeles.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF of the model&apos;s score for the class of each pixel, 0 to 100 percent, nodata 255. Scores say how sure the model is, not how often it is right: geoseg:accuracy measures that.</source>
        <translation>GeoTIFF de la puntuación del modelo para la clase de cada píxel, de 0 a 100 por ciento, sin datos 255. Las puntuaciones dicen lo seguro que está el modelo, no cuántas veces acierta: eso lo mide geoseg:accuracy.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF with a band for each class: its model score in percent, nodata 255.</source>
        <translation>GeoTIFF con una banda por clase: su puntuación del modelo en por ciento, sin datos 255.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>One page with pictures of input and mask, areas of the classes and how it was made; it needs no network.</source>
        <translation>Una página con imágenes de la entrada y la máscara, las áreas de las clases y cómo se hizo; no necesita red.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>auto takes the first NVIDIA GPU if the engine can use it, otherwise the CPU, and says which. cuda takes every GPU, which share the work. A GPU that was asked for and cannot be used is an error.</source>
        <translation>auto toma la primera GPU NVIDIA si el motor puede usarla, si no la CPU, y dice cuál. cuda toma todas las GPU, que se reparten el trabajo. Una GPU pedida que no se puede usar es un error.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF of class numbers, with names, colours and a style file beside it; 255 is nodata.</source>
        <translation>GeoTIFF de números de clase, con nombres, colores y un archivo de estilo al lado; 255 es sin datos.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>All rasters in it whose names fit the pattern.</source>
        <translation>Todos los rásteres que hay en ella cuyo nombre se ajusta al patrón.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Single files, instead of a folder or besides it.</source>
        <translation>Archivos sueltos, en lugar de una carpeta o además de ella.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Names of the files in the folder, several with ; between them. Capitals do not matter.</source>
        <translation>Nombres de los archivos de la carpeta, varios separados por ; . Mayúsculas o minúsculas, da igual.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Look into subfolders too; the masks lie in subfolders of the same names.</source>
        <translation>Buscar también en subcarpetas; las máscaras quedan en subcarpetas de los mismos nombres.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For products whose bands lie in files of their own: all fitting files of one folder together are one input, and give one mask that is named after the folder.</source>
        <translation>Para productos cuyas bandas están en archivos propios: todos los archivos de una carpeta que se ajustan son juntos una entrada, y dan una máscara con el nombre de la carpeta.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Do also what is done and unchanged.</source>
        <translation>Hacer también lo que está hecho y sin cambios.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Takes the masks and the tables. It may be the input folder: masks are not taken as inputs.</source>
        <translation>Recibe las máscaras y las tablas. Puede ser la carpeta de entrada: las máscaras no se toman como entradas.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>&lt;p&gt;Makes the Python environment in which models run: vLLM, torch and TerraTorch in pinned versions, apart from QGIS. About 5 GB for CPUs, 12 GB for CUDA; some minutes. A model runs in it before it is taken into use; until then an engine that is there stays as it is. Cancel at any time.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Linux only.&lt;/b&gt; On Windows use an engine in WSL, on Windows and macOS a server.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS&apos;s settings.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Crea el entorno de Python en el que se ejecutan los modelos: vLLM, torch y TerraTorch en versiones fijadas, aparte de QGIS. Unos 5 GB para CPU, 12 GB para CUDA; algunos minutos. Un modelo se ejecuta en él antes de ponerlo en uso; hasta entonces, un motor que ya exista queda como está. Puede cancelar en cualquier momento.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Solo Linux.&lt;/b&gt; En Windows use un motor en WSL; en Windows y macOS, un servidor.&lt;/p&gt;&lt;p&gt;El proxy y los certificados son los de la configuración de QGIS.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>auto: for CUDA where the machine has a GPU and a driver that are new enough, else for CPUs.</source>
        <translation>auto: para CUDA si el equipo tiene una GPU y un controlador bastante nuevos, si no para CPU.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Empty: in your own data folder, or where the plugin&apos;s setting says. A folder that is chosen here becomes the setting.</source>
        <translation>Vacío: en su carpeta de datos, o donde diga la configuración del complemento. Una carpeta elegida aquí pasa a la configuración.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Empty: the first Python from 3.11 on that is found; uv fetches one where there is none.</source>
        <translation>Vacío: el primer Python que se encuentre desde 3.11; uv descarga uno si no hay ninguno.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Also where the engine is there and belongs to this version of the plugin.</source>
        <translation>También si el motor está y corresponde a esta versión del complemento.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>setup,environment,vLLM,torch,TerraTorch,uv,pip,CUDA,offline</source>
        <translation>instalación,entorno,vLLM,torch,TerraTorch,uv,pip,CUDA,sin conexión,install</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Engine for</source>
        <translation>Motor para</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Folder of the engine</source>
        <translation>Carpeta del motor</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install from wheels in</source>
        <translation>Instalar desde los wheels de</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Python to make it with</source>
        <translation>Python con el que se crea</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install again</source>
        <translation>Volver a instalar</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Installed for</source>
        <translation>Instalado para</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Seconds that installing took</source>
        <translation>Segundos que tardó la instalación</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>The engine in {} is ready.</source>
        <translation>El motor en {} está listo.</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>List models</source>
        <translation>Enumerar modelos</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>catalogue,catalog,cards,classes,licence,Prithvi,TerraTorch,Hugging Face</source>
        <translation>catálogo,fichas,clases,licencia,Prithvi,TerraTorch,Hugging Face,listar,list</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>The page; it loads nothing from elsewhere.</source>
        <translation>La página; no carga nada de otro lugar.</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Models that can run on this machine</source>
        <translation>Modelos que se pueden ejecutar en este equipo</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Their ids, with commas between them</source>
        <translation>Sus identificadores, separados por comas</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>The ids of those that can run here</source>
        <translation>Identificadores de los que se pueden ejecutar aquí</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>&lt;p&gt;Writes the card of a model folder as JSON: what the model is called, its bands, and the names and colours of its classes. What config.json says is filled in; the tables change it. A second run goes on with the card that is there, so a single colour takes one row.&lt;/p&gt;&lt;p&gt;&lt;b&gt;catalogue&lt;/b&gt;: the card lies in your own folder of cards (the log says where), and the model can be chosen like those that come with the plugin. &lt;b&gt;model folder&lt;/b&gt;: it is used whenever the folder is, and goes with it to other machines.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe la ficha de una carpeta de modelo como JSON: cómo se llama el modelo, sus bandas, y los nombres y colores de sus clases. Lo que dice config.json ya está puesto; las tablas lo cambian. Una segunda ejecución sigue con la ficha que ya existe, de modo que un solo color ocupa una fila.&lt;/p&gt;&lt;p&gt;&lt;b&gt;catalogue&lt;/b&gt; (catálogo): la ficha queda en su propia carpeta de fichas (el registro dice dónde), y el modelo se puede elegir como los que vienen con el complemento. &lt;b&gt;model folder&lt;/b&gt; (carpeta del modelo): se usa siempre que se usa la carpeta, y va con ella a otros equipos.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Make a model card</source>
        <translation>Crear una ficha de modelo</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>classes,colours,names,legend,catalogue,own model,TerraTorch</source>
        <translation>clases,colores,nombres,leyenda,catálogo,modelo propio,TerraTorch,card</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The model&apos;s id</source>
        <translation>Identificador del modelo</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Where the card was placed</source>
        <translation>Dónde se colocó la ficha</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The card is in {}.</source>
        <translation>La ficha está en {}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Choose MODEL = {}.</source>
        <translation>Elija MODEL = {}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Id of the model</source>
        <translation>Identificador del modelo</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>What it maps</source>
        <translation>Qué cartografía</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Not for</source>
        <translation>No sirve para</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Scale: reflectance = value × scale + offset</source>
        <translation>Escala: reflectancia = valor × escala + desplazamiento</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>A folder with the config.json and the weights of a TerraTorch model.</source>
        <translation>Una carpeta con el config.json y los pesos de un modelo TerraTorch.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Only the classes that shall change: number, name, colour such as #1f78b4. An empty cell leaves what is there. The log lists all classes.</source>
        <translation>Solo las clases que deben cambiar: número, nombre, color como #1f78b4. Una celda vacía deja lo que hay. El registro enumera todas las clases.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>catalogue: in your own folder of cards. model folder: beside config.json. file only: neither.</source>
        <translation>catalogue: en su propia carpeta de fichas. model folder: junto a config.json. file only: ninguno de los dos, solo el archivo.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: made from the folder&apos;s name. Lower-case letters, digits, dots and dashes.</source>
        <translation>Vacío: se forma con el nombre de la carpeta. Minúsculas, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: as it is.</source>
        <translation>Vacío: como está.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: as config.json says, else 0.0001. For layers that do not tell it themselves.</source>
        <translation>Vacío: como dice config.json, o si no 0.0001. Para capas que no lo indican ellas mismas.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Ground resolution that the model is made for; other pixel sizes are warned of.</source>
        <translation>Resolución sobre el terreno para la que está hecho el modelo; se avisa de otros tamaños de píxel.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Where config.json does not name the bands: place from 1, name such as NIR_NARROW, wavelength. Names that TerraTorch knows bring wavelength and sensors along.</source>
        <translation>Si config.json no nombra las bandas: posición desde 1, nombre como NIR_NARROW, longitud de onda. Los nombres que TerraTorch conoce traen consigo la longitud de onda y los sensores.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>The card as a file of its own.</source>
        <translation>La ficha como archivo propio.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Model folder</source>
        <translation>Carpeta del modelo</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Place the card</source>
        <translation>Colocar la ficha en</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Pixel sizes, m</source>
        <translation>Tamaños de píxel, m</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Wavelength, nm</source>
        <translation>Longitud de onda, nm</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Windows that went through the model</source>
        <translation>Ventanas que pasaron por el modelo</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds in all</source>
        <translation>Segundos en total</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds to load the model</source>
        <translation>Segundos para cargar el modelo</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds from the loaded model to the finished mask</source>
        <translation>Segundos desde el modelo cargado hasta la máscara terminada</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Largest memory of the engine, MB</source>
        <translation>Memoria máxima del motor, MB</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Largest GPU memory of the engine, MB</source>
        <translation>Memoria máxima de GPU del motor, MB</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Command that does the same once more</source>
        <translation>Comando que hace lo mismo otra vez</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Key of the server</source>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Raster layers</source>
        <translation>Capas ráster</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Model folder (instead of the model above)</source>
        <translation>Carpeta de modelo (en lugar del modelo de arriba)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Bands (if they are not found by themselves)</source>
        <translation>Bandas (si no se encuentran solas)</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Only this extent</source>
        <translation>Solo esta extensión</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Only inside these polygons</source>
        <translation>Solo dentro de estos polígonos</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Layer whose grid the mask gets</source>
        <translation>Capa cuya cuadrícula toma la máscara</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Pixel size, in units of the grid&apos;s CRS</source>
        <translation>Tamaño de píxel, en unidades del SRC de la cuadrícula</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Resampling</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>One more value that means nodata</source>
        <translation>Otro valor que significa sin datos</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Overlap of neighbouring windows, pixels</source>
        <translation>Solapamiento de ventanas vecinas, píxeles</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Where windows overlap</source>
        <translation>Donde se solapan las ventanas</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Number format of the model</source>
        <translation>Formato numérico del modelo</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Windows in one forward (0: chosen for the device)</source>
        <translation>Ventanas por pasada (0: según el dispositivo)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Share of the GPU&apos;s memory for the engine, percent</source>
        <translation>Parte de la memoria de la GPU para el motor, por ciento</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Keep what is finished if the run stops, and go on there</source>
        <translation>Conservar lo terminado si se detiene, y seguir desde ahí</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Additional creation options</source>
        <translation>Opciones adicionales de creación</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Least confidence of a certain pixel, percent</source>
        <translation>Confianza mínima de un píxel seguro, por ciento</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Less certain pixels become</source>
        <translation>Los píxeles menos seguros pasan a ser</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Probability that makes the second of two classes, percent</source>
        <translation>Probabilidad a partir de la cual vale la segunda de dos clases, por ciento</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Width of a majority filter, pixels (0: none)</source>
        <translation>Anchura de un filtro de mayoría, píxeles (0: ninguno)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Smallest patch that stays</source>
        <translation>Mancha más pequeña que se conserva</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Unit of the smallest patch</source>
        <translation>Unidad de la mancha más pequeña</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Confidence, percent</source>
        <translation>Confianza, por ciento</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Probability of each class, percent</source>
        <translation>Probabilidad de cada clase, por ciento</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Classes (empty: all)</source>
        <translation>Clases (vacío: todas)</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Leave class 0 out</source>
        <translation>Omitir la clase 0</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Smallest area</source>
        <translation>Área mínima</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Unit of the smallest area</source>
        <translation>Unidad del área mínima</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Smaller patches</source>
        <translation>Manchas más pequeñas</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Simplify, pixels</source>
        <translation>Simplificar, píxeles</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Hectares of all polygons</source>
        <translation>Hectáreas de todos los polígonos</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches that were merged</source>
        <translation>Manchas pequeñas fusionadas</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches that were left out</source>
        <translation>Manchas pequeñas omitidas</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Mask to polygons</source>
        <translation>Máscara a polígonos</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>polygonize,vectorize,vectorise,sieve,simplify,smooth,outline,GeoPackage,shapefile,area</source>
        <translation>poligonizar,vectorizar,filtrar,simplificar,suavizar,contorno,GeoPackage,shapefile,área,polygonize,vectorize,sieve</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Finding patches …</source>
        <translation>Buscando manchas …</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Making polygons …</source>
        <translation>Creando polígonos …</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>The style was not saved: {}.</source>
        <translation>El estilo no se guardó: {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>{layer} lies on another grid; it is read on that of the mask by nearest neighbour.</source>
        <translation>{layer} está en otra cuadrícula; se lee en la de la máscara por el vecino más próximo.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Polygons: {}.</source>
        <translation>Polígonos: {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches merged into their largest neighbours: {}.</source>
        <translation>Manchas pequeñas fusionadas con su mayor vecino: {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out because they lie alone in nodata: {}.</source>
        <translation>Manchas pequeñas omitidas por estar aisladas en zonas sin datos: {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out: {}.</source>
        <translation>Manchas pequeñas omitidas: {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>There is no polygon: the layer is empty.</source>
        <translation>No hay ningún polígono: la capa está vacía.</translation>
    </message>
    <message>
        <location filename="../processing/polygonstyle.py"/>
        <source>the file cannot be opened</source>
        <translation>el archivo no se puede abrir</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>geoseg: segmentation with geospatial foundation models</source>
        <translation>geoseg: segmentación con modelos fundacionales geoespaciales</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;The area of each class of a mask: as a table, as a page with bars, as CSV and as numbers for models. Areas are those of the ellipsoid, pixel by pixel, whatever the CRS of the mask: in degrees, in a UTM zone (whose plane is off by up to 0.2 %) or in Web Mercator (which doubles areas at 45°).&lt;/p&gt;&lt;p&gt;&lt;b&gt;By zones.&lt;/b&gt; With a polygon layer, in any CRS, areas are counted in each polygon: districts, fields, catchments. A pixel belongs to a zone when its centre lies in it. Zones may overlap. Those without a pixel get zeros, and the log names them.&lt;/p&gt;&lt;p&gt;Other classified rasters of whole numbers work too. Names and colours come from the file (category names, attribute table, colour table) or from the style of the layer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El área de cada clase de una máscara: como tabla, como página con barras, como CSV y como números para modelos. Las áreas son las del elipsoide, píxel a píxel, sea cual sea el SRC de la máscara: en grados, en una zona UTM (cuyo plano se desvía hasta un 0,2 %) o en Web Mercator (que duplica las áreas a 45°).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Por zonas.&lt;/b&gt; Con una capa de polígonos, en cualquier SRC, las áreas se cuentan en cada polígono: municipios, parcelas, cuencas. Un píxel pertenece a una zona cuando su centro está en ella. Las zonas pueden solaparse. Las que no tienen píxeles reciben ceros, y el registro las nombra.&lt;/p&gt;&lt;p&gt;También sirven otros rásteres clasificados de números enteros. Los nombres y colores vienen del archivo (nombres de categorías, tabla de atributos, tabla de colores) o del estilo de la capa.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A mask, or any raster of class numbers. Nodata is no class. The first band counts.</source>
        <translation>Una máscara, o cualquier ráster de números de clase. Sin datos no es una clase. Cuenta la primera banda.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Polygons in any CRS. Empty: the whole mask.</source>
        <translation>Polígonos en cualquier SRC. Vacío: toda la máscara.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Names the zones in the table. Empty: their feature numbers.</source>
        <translation>Da nombre a las zonas en la tabla. Vacío: sus números de objeto.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A row for each class, in each zone: pixels, area_m2, area_ha, and percent of what has a class there.</source>
        <translation>Una fila por clase, en cada zona: pixels, area_m2, area_ha y percent de lo que tiene clase allí.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A page with bars. It loads nothing from elsewhere.</source>
        <translation>Una página con barras. No carga nada de otro lugar.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The table as CSV.</source>
        <translation>La tabla como CSV.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The zones with one column for each class, to be joined or drawn as a map. Hectares.</source>
        <translation>Las zonas con una columna por clase, para unir o dibujar como mapa. Hectáreas.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;Makes polygons of a mask: one for each patch of pixels of one class that touch along edges. Each has class number, name, pixels and area on the ellipsoid (m² and ha), which is that of its pixels: it does not change when borders are simplified, and adds up to what &lt;i&gt;Areas of classes&lt;/i&gt; says.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Small patches&lt;/b&gt; are merged into their largest neighbour, and again, until none is left that has one: so the map stays complete, as with GDAL&apos;s Sieve. Or they are left out, which leaves holes. A small patch that lies alone in nodata has no neighbour and is left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Simplify&lt;/b&gt; makes straight borders of stairs: no border moves farther than the tolerance, neighbours keep one border between them, without gaps and overlaps, and the frame of the mask stays. One pixel is a good tolerance for most maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Confidence.&lt;/b&gt; With a raster of confidences (percent) each polygon gets the mean of its pixels.&lt;/p&gt;&lt;p&gt;The layer is styled by class in the colours of the mask; in a GeoPackage the style is its default.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hace polígonos de una máscara: uno por cada mancha de píxeles de una clase que se tocan por los lados. Cada uno tiene número de clase, nombre, píxeles y área sobre el elipsoide (m² y ha), que es la de sus píxeles: no cambia al simplificar los límites, y suma lo que dice &lt;i&gt;Áreas de las clases&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Las manchas pequeñas&lt;/b&gt; se fusionan con su mayor vecino, una y otra vez, hasta que no queda ninguna que lo tenga: así el mapa sigue completo, como con «Filtrado» de GDAL. O se omiten, lo que deja huecos. Una mancha pequeña aislada en una zona sin datos no tiene vecino y se omite.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Simplificar&lt;/b&gt; hace límites rectos de las escaleras: ningún límite se mueve más que la tolerancia, los vecinos conservan un límite común, sin huecos ni solapamientos, y el marco de la máscara se mantiene. Un píxel es una buena tolerancia para la mayoría de los mapas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Confianza.&lt;/b&gt; Con un ráster de confianzas (por ciento) cada polígono recibe la media de sus píxeles.&lt;/p&gt;&lt;p&gt;La capa lleva un estilo por clases con los colores de la máscara; en un GeoPackage es su estilo predeterminado.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A mask, or any raster of class numbers. Nodata becomes no polygon. The first band counts.</source>
        <translation>Una máscara, o cualquier ráster de números de clase. Sin datos no se convierte en polígono. Cuenta la primera banda.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Numbers or names, with commas between them, such as 1, 3 or Water, Snow. Empty: all.</source>
        <translation>Números o nombres, separados por comas, como 1, 3 o Water, Snow. Vacío: todas.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>For masks whose class 0 is background.</source>
        <translation>Para máscaras cuya clase 0 es el fondo.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Percent of each pixel. Read by nearest neighbour where its grid is another.</source>
        <translation>Por ciento de cada píxel. Se lee por el vecino más próximo si su cuadrícula es otra.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Smaller patches are merged or left out, see below. 0 keeps all.</source>
        <translation>Las manchas más pequeñas se fusionan o se omiten, véase abajo. 0 las conserva todas.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Hectares are those of the ellipsoid; without a CRS only pixels work.</source>
        <translation>Las hectáreas son las del elipsoide; sin SRC solo sirven los píxeles (pixels).</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>What becomes of patches below the smallest area.</source>
        <translation>Qué ocurre con las manchas por debajo del área mínima: merge into the largest neighbour las fusiona con el mayor vecino, leave out las omite.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>How far a border may move, in pixels. 0: borders stay on the edges of pixels.</source>
        <translation>Cuánto puede moverse un límite, en píxeles. 0: los límites quedan en los bordes de los píxeles.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A rectangle. A pixel is inside when its centre is. Any CRS.</source>
        <translation>Un rectángulo. Un píxel está dentro cuando lo está su centro. Cualquier SRC.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A pixel is inside when its centre is. Any CRS.</source>
        <translation>Un píxel está dentro cuando lo está su centro. Cualquier SRC.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>GeoPackage, or another format by its ending, such as .shp, .geojson, .fgb.</source>
        <translation>GeoPackage, u otro formato según la extensión, como .shp, .geojson, .fgb.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The earlier mask. Its grid is that of the map.</source>
        <translation>La máscara anterior. Su cuadrícula es la del mapa.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The later mask.</source>
        <translation>La máscara posterior.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>GeoTIFF with a number for each transition that occurs, with names, colours and a style.</source>
        <translation>GeoTIFF con un número por cada transición que ocurre, con nombres, colores y estilo.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A row for each transition: from, to, pixels, area_m2, area_ha, percent.</source>
        <translation>Una fila por transición: de, a, pixels, area_m2, area_ha, percent.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The matrix as a page. It loads nothing from elsewhere.</source>
        <translation>La matriz como página. No carga nada de otro lugar.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The matrix as CSV, a row for each transition.</source>
        <translation>La matriz como CSV, una fila por transición.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>random,stratified,sampling,validation,reference,assessment,Olofsson,Cochran</source>
        <translation>aleatorio,estratificado,muestreo,validación,referencia,evaluación,Olofsson,Cochran,sampling,random</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Points that were drawn</source>
        <translation>Puntos extraídos</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name}: {share:.2%} of the mask, {points} points.</source>
        <translation>{name}: {share:.2%} de la máscara, {points} puntos.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name} has only {pixels} pixels: all of them are in the sample.</source>
        <translation>{name} solo tiene {pixels} píxeles: todos están en la muestra.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name}: only {drawn} of {wanted} points keep the distance. Take a smaller one.</source>
        <translation>{name}: solo {drawn} de {wanted} puntos guardan la distancia. Tome una menor.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{} points in all.</source>
        <translation>{} puntos en total.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Or: target standard error of the overall accuracy</source>
        <translation>O: error estándar deseado de la exactitud global</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>Exactitud del usuario esperada</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Points of each class</source>
        <translation>Puntos de cada clase</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Minimum in each class</source>
        <translation>Mínimo en cada clase</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Minimum distance, metres</source>
        <translation>Distancia mínima, metros</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Seed of the random numbers</source>
        <translation>Semilla de los números aleatorios</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Sample points</source>
        <translation>Puntos de muestreo</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>Segment raster layers</source>
        <translation>Segmentar capas ráster</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>segmentation,classification,water,flood,land cover,burnt,Prithvi,TerraTorch,AI</source>
        <translation>segmentación,clasificación,agua,inundación,cobertura del suelo,quemado,Prithvi,TerraTorch,IA,AI,segment</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Segment a folder of rasters</source>
        <translation>Segmentar una carpeta</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>batch,collection,files,directory,tiles,segmentation,classification</source>
        <translation>lote,colección,archivos,directorio,teselas,segmentación,clasificación,batch,folder</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Outlines and numbers of the masks</source>
        <translation>Contornos y cifras de las máscaras</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>The same as a table</source>
        <translation>Lo mismo como tabla</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Folder of rasters</source>
        <translation>Carpeta de rásteres</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Or single files</source>
        <translation>O archivos sueltos</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Names of the files</source>
        <translation>Nombres de los archivos</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Subfolders too</source>
        <translation>También las subcarpetas</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>The files of one folder are one scene</source>
        <translation>Los archivos de una carpeta son una escena</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Also what is done and unchanged</source>
        <translation>También lo que está hecho y sin cambios</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>&lt;p&gt;Ends the engines that this QGIS holds and gives their memory back. After a run an engine stays ready for the next one and leaves by itself when nobody wants it for a while.&lt;/p&gt;&lt;p&gt;A run that is using an engine ends with an error. Engines of other QGIS windows stay.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Detiene los motores que tiene este QGIS y devuelve su memoria. Tras una ejecución, un motor queda listo para la siguiente y termina solo cuando nadie lo necesita durante un rato.&lt;/p&gt;&lt;p&gt;Una ejecución que está usando un motor termina con un error. Los motores de otras ventanas de QGIS siguen.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Stop the engine</source>
        <translation>Detener el motor</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>end,kill,memory,GPU,free</source>
        <translation>fin,detener,memoria,GPU,liberar,stop,kill</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Engines that were ended</source>
        <translation>Motores detenidos</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Engines ended: {}.</source>
        <translation>Motores detenidos: {}.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Writing {layer} to a temporary file ({columns} × {rows} pixels) …</source>
        <translation>Escribiendo {layer} en un archivo temporal ({columns} × {rows} píxeles) …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Add a Model Folder</source>
        <translation>Añadir una carpeta de modelo</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Checking the folder …</source>
        <translation>Comprobando la carpeta …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Reading the card …</source>
        <translation>Leyendo la ficha …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Export the Model Card</source>
        <translation>Exportar la ficha de modelo</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Model cards (*.json)</source>
        <translation>Fichas de modelo (*.json)</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Writing the card …</source>
        <translation>Escribiendo la ficha …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Remove the Card</source>
        <translation>Eliminar la ficha</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Remove the card of {}?</source>
        <translation>¿Eliminar la ficha de {}?</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>{} is deleted. The model&apos;s files stay.</source>
        <translation>Se borra {}. Los archivos del modelo se conservan.</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Removing the card …</source>
        <translation>Eliminando la ficha …</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>config.json names the band.</source>
        <translation>config.json nombra la banda.</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>A name that TerraTorch knows fills the row.</source>
        <translation>Un nombre que TerraTorch conoce rellena la fila.</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>The wavelength of the band {} is {!r}, which is no number of nanometres.</source>
        <translation>La longitud de onda de la banda {} es {!r}, que no es un número de nanómetros.</translation>
    </message>
    <message>
        <location filename="../gui/models/busy.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../gui/models/card_dialog.py"/>
        <source>Model Card</source>
        <translation>Ficha de modelo</translation>
    </message>
    <message>
        <location filename="../gui/models/card_dialog.py"/>
        <source>A copy of your own: the plugin&apos;s card {} stays.</source>
        <translation>Una copia propia: la ficha {} del complemento se conserva.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>What the model is called in lists.</source>
        <translation>Cómo se llama el modelo en las listas.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>What scripts call it: lower-case letters, digits, dots and dashes.</source>
        <translation>Cómo lo llaman los scripts: minúsculas, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>Maps</source>
        <translation>Cartografía</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>What the model maps, in a sentence or two.</source>
        <translation>Qué cartografía el modelo, en una o dos frases.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Sensor, region and time of the training data.</source>
        <translation>Sensor, región y época de los datos de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Where its results are not to be trusted.</source>
        <translation>Dónde no hay que fiarse de sus resultados.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Of the weights, such as Apache-2.0.</source>
        <translation>De los pesos, como Apache-2.0.</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Pixel size that the model is made for; others are warned of.</source>
        <translation>Tamaño de píxel para el que está hecho el modelo; se avisa de otros.</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>What the mask holds; the model decides it.</source>
        <translation>Lo que contiene la máscara; lo decide el modelo.</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>The mask does not show this class at first; meant for the ground, usually class 0.</source>
        <translation>La máscara no muestra esta clase al principio; pensado para el fondo, normalmente la clase 0.</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>Colour of the class</source>
        <translation>Color de la clase</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../gui/models/dialog.py"/>
        <source>Looking at the models …</source>
        <translation>Examinando los modelos …</translation>
    </message>
    <message>
        <location filename="../gui/models/dialog.py"/>
        <source>Downloading {} …</source>
        <translation>Descargando {} …</translation>
    </message>
    <message>
        <location filename="../gui/models/dialog.py"/>
        <source>{} is on this machine.</source>
        <translation>{} está en este equipo.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>Add a Model from the Hub</source>
        <translation>Añadir un modelo del hub</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>owner/name</source>
        <translation>owner/name</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>A TerraTorch model that was prepared for vLLM, on the Hugging Face hub.</source>
        <translation>Un modelo TerraTorch preparado para vLLM, en el hub de Hugging Face.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>A commit, branch or tag; the card keeps the commit that it is now.</source>
        <translation>Un commit, una rama o una etiqueta; la ficha guarda el commit que es ahora.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>Asking the hub …</source>
        <translation>Consultando el hub …</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>A model folder of this machine gets a card and is listed.</source>
        <translation>Una carpeta de modelo de este equipo recibe una ficha y se enumera.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Add from the hub…</source>
        <translation>Añadir desde el hub…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>A model of the Hugging Face hub gets a card and is listed.</source>
        <translation>Un modelo del hub de Hugging Face recibe una ficha y se enumera.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Edit card…</source>
        <translation>Editar ficha…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Name, classes and bands. Of a model that is not yours, a copy of your own is made.</source>
        <translation>Nombre, clases y bandas. De un modelo que no es suyo se hace una copia propia.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Export card…</source>
        <translation>Exportar ficha…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Write the card into a file of its own.</source>
        <translation>Escribir la ficha en un archivo propio.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Delete a card of your own; the model&apos;s files stay.</source>
        <translation>Borrar una ficha propia; los archivos del modelo se conservan.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Fetch the model from the hub, in the background.</source>
        <translation>Descargar el modelo del hub, en segundo plano.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>cannot run</source>
        <translation>no se puede ejecutar</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>{:g} to {:g} m</source>
        <translation>{:g} a {:g} m</translation>
    </message>
    <message>
        <location filename="../gui/options/catalogue_row.py"/>
        <source>Stores the page and opens the catalogue: what models map and need, and your own models.</source>
        <translation>Guarda la página y abre el catálogo: qué cartografían y necesitan los modelos, y sus propios modelos.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Creation options of the GeoTIFF, such as COMPRESS=ZSTD. Default: tiled, LZW.</source>
        <translation>Opciones de creación del GeoTIFF, como COMPRESS=ZSTD. Por defecto: en teselas, LZW.</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>What the band is called on {}.</source>
        <translation>Cómo se llama la banda en {}.</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Measures</source>
        <translation>Mide</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>{}, {:g} to {:g}</source>
        <translation>{}, {:g} a {:g}</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>What each pixel gives a number of, such as aboveground biomass.</source>
        <translation>De qué da un número cada píxel, como la biomasa aérea.</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>Of the numbers, such as Mg/ha; empty for none.</source>
        <translation>De los números, como Mg/ha; vacío si no hay.</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>Smallest and largest plausible number; the style shows them. Empty: those of a result.</source>
        <translation>Número menor y mayor plausible; el estilo los muestra. Vacío: los de un resultado.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>The range is {!r} to {!r}: it wants two numbers, or none.</source>
        <translation>El intervalo es {!r} a {!r}: hacen falta dos números, o ninguno.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Of measured values: {}</source>
        <translation>De los valores medidos: {}</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Of a model that measures, one row: name, unit, smallest and largest plausible value, which are the ends of the style. An empty cell leaves what is there; - as the unit means none.</source>
        <translation>Para un modelo que mide, una fila: nombre, unidad, valor menor y mayor plausible, que son los extremos del estilo. Una celda vacía deja lo que hay; - como unidad significa ninguna.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Smallest</source>
        <translation>Valor menor</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Largest</source>
        <translation>Valor mayor</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Measured quantity</source>
        <translation>Magnitud medida</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Runs the included model, or asks the server, as the page says. Nothing is stored.</source>
        <translation>Ejecuta el modelo incluido, o consulta al servidor, según lo que dice la página. No se guarda nada.</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>State of the engine</source>
        <translation>Estado del motor</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Report of the run</source>
        <translation>Informe de la ejecución</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Sample points for accuracy</source>
        <translation>Puntos para la exactitud</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <location filename="../gui/bands_check.py"/>
        <source>The bands cannot be checked: {}</source>
        <translation>Las bandas no se pueden comprobar: {}</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Without a network: a folder with wheels of all packages. How to fill it: {}</source>
        <translation>Sin red: una carpeta con los wheels de todos los paquetes. Cómo llenarla: {}</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>&lt;p&gt;Segments raster layers with a geospatial foundation model: each pixel gets a class, such as water or vegetation. The result is a mask on the input&apos;s own grid, with class names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What happens.&lt;/b&gt; The bands that the model needs are looked for in the layers, the raster is cut into overlapping windows, and a vLLM engine in a process of its own runs the model on the GPU or the CPU. QGIS stays free while it runs. Loading the model takes some tens of seconds. The log says which bands, scale and device were taken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several layers&lt;/b&gt; may have other pixel sizes, extents and CRSs: they are resampled onto the grid of the finest one that is needed, while they are read. Choose all files of a scene; the bands are found in them by name, wavelength or file name.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pixels without data&lt;/b&gt; in any of the bands (nodata, NaN, masks, transparent pixels) and pixels outside the area of interest get no class (255). With an area of interest the mask is cut to it; its pixels are the same as in a run without.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The included model&lt;/b&gt; (demo-landcover) maps water, vegetation, bare ground, built-up areas, cloud, snow and burnt ground from six optical bands at 10 to 30 m, such as Sentinel-2 or Landsat. It was trained on simulated scenes: good for a first map, not for a decision.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A model that measures&lt;/b&gt; (regression) gives values instead of classes: float32, nodata -9999, with name and unit of what it measures. What needs classes is then refused: confidence, probabilities, thresholds and cleaning.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The engine&lt;/b&gt; is installed apart from QGIS; without it the algorithm says how to install it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Segmenta capas ráster con un modelo fundacional geoespacial: cada píxel recibe una clase, como agua o vegetación. El resultado es una máscara en la cuadrícula de la entrada, con los nombres y colores de las clases.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Qué ocurre.&lt;/b&gt; Se buscan en las capas las bandas que necesita el modelo, el ráster se corta en ventanas que se solapan, y un motor vLLM, en un proceso propio, ejecuta el modelo en la GPU o la CPU. QGIS queda libre mientras tanto. Cargar el modelo tarda algunas decenas de segundos. El registro dice qué bandas, escala y dispositivo se tomaron.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Varias capas&lt;/b&gt; pueden tener distintos tamaños de píxel, extensiones y SRC: al leerlas se remuestrean a la cuadrícula de la más fina que se necesita. Elija todos los archivos de una escena; las bandas se encuentran en ellos por nombre, longitud de onda o nombre de archivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Los píxeles sin datos&lt;/b&gt; en alguna de las bandas (sin datos, NaN, máscaras, píxeles transparentes) y los píxeles fuera de la zona de interés no reciben clase (255). Con una zona de interés la máscara se recorta a ella; sus píxeles son los mismos que en una ejecución sin ella.&lt;/p&gt;&lt;p&gt;&lt;b&gt;El modelo incluido&lt;/b&gt; (demo-landcover) cartografía agua, vegetación, suelo desnudo, zonas edificadas, nubes, nieve y terreno quemado a partir de seis bandas ópticas de 10 a 30 m, como las de Sentinel-2 o Landsat. Se entrenó con escenas simuladas: bueno para un primer mapa, no para una decisión.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Un modelo que mide&lt;/b&gt; (regresión) da valores en lugar de clases: float32, sin datos -9999, con el nombre y la unidad de la magnitud. Lo que necesita clases se rechaza entonces: confianza, probabilidades, umbrales y limpieza.&lt;/p&gt;&lt;p&gt;&lt;b&gt;El motor&lt;/b&gt; se instala aparte de QGIS; si falta, el algoritmo dice cómo instalarlo.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>&lt;p&gt;Shows the models that the plugin knows: what each maps, the bands and pixel sizes it wants, its classes and colours or what it measures, licence and size, whether it is on this machine and whether it can run.&lt;/p&gt;&lt;p&gt;Models that came into the Hugging Face cache in another way are listed too. The page opens in the results viewer; making it needs no network and no engine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Muestra los modelos que conoce el complemento: qué cartografía cada uno, las bandas y tamaños de píxel que pide, sus clases y colores o lo que mide, licencia y tamaño, si está en este equipo y si se puede ejecutar.&lt;/p&gt;&lt;p&gt;También aparecen los modelos que llegaron por otra vía a la caché de Hugging Face. La página se abre en el visor de resultados; crearla no necesita red ni motor.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;Compares two masks of different dates: which class became which, in hectares and pixels, as a table and as a page, and where, as a raster of transitions such as “Vegetation → Water”.&lt;/p&gt;&lt;p&gt;Classes are matched &lt;b&gt;by name&lt;/b&gt;; where only numbers are known, by number. The log says which classes have other numbers in the second mask. If the second mask lies on another grid it is read on the grid of the first by nearest neighbour, and that is said.&lt;/p&gt;&lt;p&gt;Pixels that have no class in one of the two are nodata in the map and count nowhere. Areas are those of the ellipsoid. In the map, what did not change is grey. Transitions below 0.1 % share an entry of its legend, other changes; the file and the table have them all.&lt;/p&gt;&lt;p&gt;A map of changes is at most as good as both masks: errors of either show as changes. Shares of change that are near the masks&apos; own error rates mean nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara dos máscaras de distintas fechas: qué clase pasó a ser cuál, en hectáreas y píxeles, como tabla y como página, y dónde, como ráster de transiciones como «Vegetation → Water».&lt;/p&gt;&lt;p&gt;Las clases se emparejan &lt;b&gt;por nombre&lt;/b&gt;; si solo se conocen números, por número. El registro dice qué clases tienen otros números en la segunda máscara. Si la segunda máscara está en otra cuadrícula, se lee en la de la primera por el vecino más próximo, y se avisa de ello.&lt;/p&gt;&lt;p&gt;Los píxeles que no tienen clase en una de las dos son sin datos en el mapa y no cuentan en ninguna parte. Las áreas son las del elipsoide. En el mapa, lo que no cambió es gris. Las transiciones de menos del 0,1 % comparten la entrada «otros cambios» de su leyenda; el archivo y la tabla las tienen todas.&lt;/p&gt;&lt;p&gt;Un mapa de cambios es como mucho tan bueno como ambas máscaras: los errores de cualquiera aparecen como cambios. Las proporciones de cambio cercanas a las tasas de error de las máscaras no significan nada.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>&lt;p&gt;Segments every raster of a folder, or of a list of files, each into a mask of its own, with one model load. The masks lie in the output folder as the inputs lie in theirs, named after them with _mask.tif, rasters of measured values with _values.tif.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A table&lt;/b&gt; of all of them, geoseg_index.gpkg with the outlines and geoseg_index.csv, says what became of each: done, skipped, failed or cancelled, seconds, windows, the area of each class (m², without a CRS pixels), and for a failed one the error.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A bad file stops nothing.&lt;/b&gt; What the engine died beside is tried again at the end, by itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Run again&lt;/b&gt;, only what is missing or changed is done: the files, the model and the parameters count. After Cancel, finished masks stay.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Segmenta cada ráster de una carpeta, o de una lista de archivos, cada uno en su propia máscara, cargando el modelo una sola vez. Las máscaras quedan en la carpeta de salida como las entradas en la suya, y llevan su nombre con _mask.tif, o con _values.tif los rásteres de valores medidos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Una tabla&lt;/b&gt; de todas, geoseg_index.gpkg con los contornos y geoseg_index.csv, dice qué fue de cada una: done (hecha), skipped (omitida), failed (fallida) o cancelled (cancelada), segundos, ventanas, el área de cada clase (m², o píxeles sin SRC) y, si falló, el error.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Un archivo malo no detiene nada.&lt;/b&gt; Aquel con el que murió el motor se intenta otra vez al final, solo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Al ejecutar de nuevo&lt;/b&gt;, se hace solo lo que falta o ha cambiado: cuentan los archivos, el modelo y los parámetros. Tras «Cancelar», las máscaras terminadas se conservan.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>GEOSEG_ENGINE names {}, which counts more: unset it to use this one.</source>
        <translation>GEOSEG_ENGINE indica {}, que cuenta más: elimine la variable para usar este motor.</translation>
    </message>
    <message>
        <location filename="../processing/polygonstyle.py"/>
        <source>{} belongs to a raster of that name</source>
        <translation>{} pertenece a un ráster de ese nombre</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>The ready model {path} cannot be read. Install the plugin again.</source>
        <translation>El modelo listo {path} no se puede leer. Instale el complemento de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/zones.py"/>
        <source>The zones changed while they were counted: {new} came and have no areas, {gone} went.</source>
        <translation>Las zonas cambiaron mientras se contaban: {new} se añadieron y no tienen áreas, {gone} desaparecieron.</translation>
    </message>
    <message>
        <location filename="../core/assess/compare.py"/>
        <source>Choose a classified raster.</source>
        <translation>Elija un ráster clasificado.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>{path} holds measurements, not classes: numbers with a fraction, or complex ones.</source>
        <translation>{path} contiene mediciones, no clases: números con decimales o complejos.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>Choose a mask or another raster of whole numbers.</source>
        <translation>Elija una máscara u otro ráster de números enteros.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>Reclassify the raster first.</source>
        <translation>Reclasifique primero el ráster.</translation>
    </message>
    <message>
        <location filename="../core/areas/distortion.py"/>
        <source>Warp the raster to another CRS first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Reproyecte primero el ráster a otro SRC (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
        <location filename="../core/assess/classmap.py"/>
        <source>Choose a mask, or reclassify the raster first.</source>
        <translation>Elija una máscara, o reclasifique primero el ráster.</translation>
    </message>
    <message>
        <location filename="../core/assess/classrows.py"/>
        <source>{path} has no pixel with a class.</source>
        <translation>{path} no tiene ningún píxel con clase.</translation>
    </message>
    <message>
        <location filename="../core/assess/classrows.py"/>
        <source>Choose another mask.</source>
        <translation>Elija otra máscara.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Correct them, or say in LABELS what they mean: &apos;{example}=class&apos;, with semicolons between several; &apos;{example}=&apos; leaves it out, &apos;*=&apos; all of them.</source>
        <translation>Corríjalas, o indique en LABELS qué significan: &apos;{example}=clase&apos;, con punto y coma entre varias; &apos;{example}=&apos; la omite, &apos;*=&apos; las omite todas.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Say label=class, such as 80=water.</source>
        <translation>Indique etiqueta=clase, como 80=water.</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>No pixel has a class in both the mask and the reference.</source>
        <translation>Ningún píxel tiene clase a la vez en la máscara y en la referencia.</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>Check their places and their nodata.</source>
        <translation>Compruebe su posición y sus valores sin datos.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>Say &apos;*=0.85&apos; for all that are not named.</source>
        <translation>Indique &apos;*=0.85&apos; para todas las que no se nombran.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>Say a share such as 0.85, or class=0.85; *=0.8.</source>
        <translation>Indique una proporción como 0.85, o clase=0.85; *=0.8.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>Check the field of labels and the CRS of both layers.</source>
        <translation>Compruebe el campo de las etiquetas y el SRC de ambas capas.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>Say a share such as 0.01.</source>
        <translation>Indique una proporción como 0.01.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>{total} points do not give {count} classes {least} each.</source>
        <translation>{total} puntos no bastan para tener {least} en cada clase (clases: {count}).</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write &quot;file:band&quot; with one of: {names}.</source>
        <translation>Escriba &quot;archivo:banda&quot; con uno de estos: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Bands are counted from 1, and transparency is none.</source>
        <translation>Las bandas se cuentan desde 1; la de transparencia no cuenta.</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Cannot write {path}: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/majority.py"/>
        <source>The majority filter&apos;s window is {size} pixels wide.</source>
        <translation>Anchura de la ventana del filtro de mayoría: {size} píxeles.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>Choose 2 or more pixels, or no sieve.</source>
        <translation>Elija 2 píxeles o más, o ningún filtrado de manchas.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>Choose 4 (edges) or 8 (also corners).</source>
        <translation>Elija 4 (lados) u 8 (también esquinas).</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The smallest patch is given in hectares, but the mask has no CRS to measure them in.</source>
        <translation>La mancha más pequeña se indica en hectáreas, pero la máscara no tiene SRC en el que medirlas.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Give it in pixels, or run on a grid with a CRS.</source>
        <translation>Indíquela en píxeles, o ejecute en una cuadrícula que tenga SRC.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Leave it out, or choose another value.</source>
        <translation>Omítala, o elija otro valor.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{width} × {height} pixels with overviews do not fit into a TIFF that is neither compressed nor a BigTIFF: it ends at 4 GB.</source>
        <translation>{width} × {height} píxeles con pirámides no caben en un TIFF que no esté comprimido ni sea BigTIFF: su límite son 4 GB.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Leave BIGTIFF out, or choose a compression.</source>
        <translation>Omita BIGTIFF, o elija una compresión.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>It is ALL_CPUS, or a number of threads from 1.</source>
        <translation>Debe ser ALL_CPUS, o un número de hilos desde 1.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>BLOCKXSIZE means nothing with TILED=NO: strips are as wide as the raster.</source>
        <translation>BLOCKXSIZE no significa nada con TILED=NO: las tiras son tan anchas como el ráster.</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>Remove one of them.</source>
        <translation>Quite una de las dos.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Tiles are multiples of 16 pixels.</source>
        <translation>El tamaño de las teselas es múltiplo de 16 píxeles.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Choose smaller ones, for example BLOCKXSIZE=512|BLOCKYSIZE=512.</source>
        <translation>Elija otros más pequeños, por ejemplo BLOCKXSIZE=512|BLOCKYSIZE=512.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Change COMPRESS, or leave it out.</source>
        <translation>Cambie COMPRESS, u omita esta opción.</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>Write several as NAME=VALUE|NAME=VALUE, for example COMPRESS=ZSTD|PREDICTOR=2.</source>
        <translation>Escriba varias como NAME=VALUE|NAME=VALUE, por ejemplo COMPRESS=ZSTD|PREDICTOR=2.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Choose a name that ends with .tif.</source>
        <translation>Elija un nombre que termine en .tif.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Choose the name of a file.</source>
        <translation>Elija el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Make it first, or choose another one.</source>
        <translation>Créela primero, o elija otra.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The folder {folder} cannot be written.</source>
        <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Choose 0 or more.</source>
        <translation>Elija 0 o más.</translation>
    </message>
    <message>
        <location filename="../core/rasters/antimeridian.py"/>
        <source>The area of interest goes round a pole, and the raster has longitudes and latitudes.</source>
        <translation>La zona de interés rodea un polo, y el ráster está en longitudes y latitudes.</translation>
    </message>
    <message>
        <location filename="../core/rasters/antimeridian.py"/>
        <source>Draw the area in the CRS of the raster.</source>
        <translation>Dibuje la zona en el SRC del ráster.</translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>The area of interest holds no pixel&apos;s centre of the raster.</source>
        <translation>La zona de interés no contiene el centro de ningún píxel del ráster.</translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>Choose an area inside the raster that is larger than a pixel, or check the CRS of both.</source>
        <translation>Elija una zona dentro del ráster que sea mayor que un píxel, o compruebe el SRC de ambos.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>The extent is empty.</source>
        <translation>La extensión está vacía.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Say it as xmin ymin xmax ymax.</source>
        <translation>Indíquela como xmin ymin xmax ymax.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Say EPSG:4326, for example.</source>
        <translation>Indique EPSG:4326, por ejemplo.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{path} cannot be opened as polygons.</source>
        <translation>{path} no se puede abrir como polígonos.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Choose a GeoPackage, for example.</source>
        <translation>Elija un GeoPackage, por ejemplo.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{path} holds no polygons.</source>
        <translation>{path} no contiene polígonos.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Choose a file of polygons.</source>
        <translation>Elija un archivo de polígonos.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{name} has no place in the CRS of the raster.</source>
        <translation>{name} no tiene lugar en el SRC del ráster.</translation>
    </message>
    <message>
        <location filename="../processing/reproject.py"/>
        <source>Choose an area near the raster, or check the CRS of both.</source>
        <translation>Elija una zona cercana al ráster, o compruebe el SRC de ambos.</translation>
    </message>
    <message>
        <location filename="../core/rasters/fingerprint.py"/>
        <source>{names} changed during the run: the mask would be of the old image in one part and of the new one in another.</source>
        <translation>Cambios durante la ejecución: {names}. Una parte de la máscara sería de la imagen antigua y otra de la nueva.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reader.py"/>
        <source>Run again when nothing writes to it.</source>
        <translation>Ejecute de nuevo cuando ningún programa escriba en los archivos.</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>{path} is located by {means} only.</source>
        <translation>La posición de {path} solo se indica mediante {means}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Reproyéctelo primero (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Georeference it again (Layer &gt; Georeferencer).</source>
        <translation>Georreferéncielo de nuevo (Capa &gt; Georreferenciador).</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Of two layers on different grids only one has a CRS.</source>
        <translation>De dos capas en cuadrículas distintas, solo una tiene SRC.</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Assign the right one to the other first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Asigne primero el correcto a la otra (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>The geotransform of a layer cannot be inverted.</source>
        <translation>La geotransformación de una capa no se puede invertir.</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Warp one of the layers first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Reproyecte primero una de las capas (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
        <location filename="../core/rasters/reader.py"/>
        <source>{path} changed while it was read.</source>
        <translation>{path} cambió mientras se leía.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} has no bands.</source>
        <translation>{path} no tiene bandas.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose a raster with image bands.</source>
        <translation>Elija un ráster con bandas de imagen.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds complex numbers.</source>
        <translation>La banda {number} de {path} contiene números complejos.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Convert it to amplitude or intensity first.</source>
        <translation>Conviértala primero en amplitud o intensidad.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds indices of a colour table, not measurements.</source>
        <translation>La banda {number} de {path} contiene índices de una tabla de colores, no mediciones.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose the raster that the picture was made from.</source>
        <translation>Elija el ráster del que se hizo la imagen.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds signed bytes.</source>
        <translation>La banda {number} de {path} contiene bytes con signo.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Convert it to Int16 first.</source>
        <translation>Conviértala primero a Int16.</translation>
    </message>
    <message>
        <location filename="../processing/zones.py"/>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir en {path}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is not a raster that GDAL can open.</source>
        <translation>{path} no es un ráster que GDAL pueda abrir.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose a raster file, a GeoTIFF for example.</source>
        <translation>Elija un archivo ráster, por ejemplo un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} holds several rasters and no bands of its own.</source>
        <translation>{path} contiene varios rásteres y ninguna banda propia.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is a folder, not a raster that GDAL can open.</source>
        <translation>{path} es una carpeta, no un ráster que GDAL pueda abrir.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose the raster file.</source>
        <translation>Elija el archivo ráster.</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose another one, or check whether its drive is connected.</source>
        <translation>Elija otro, o compruebe si su unidad está conectada.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Check its path and permissions.</source>
        <translation>Compruebe su ruta y sus permisos.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>OFFSET is {offset}.</source>
        <translation>OFFSET es {offset}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>It must be a number, for example -0.1.</source>
        <translation>Debe ser un número, por ejemplo -0.1.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Write them with one scale first, for example with the raster calculator.</source>
        <translation>Escríbalas primero con una misma escala, por ejemplo con la calculadora ráster.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Use bands of one product, or say SCALE and OFFSET if they are the same after all.</source>
        <translation>Use bandas de un solo producto, o indique SCALE y OFFSET si de todos modos son iguales.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>SCALE is {scale:g}.</source>
        <translation>SCALE es {scale:g}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>It must be greater than 0, for example 0.0001.</source>
        <translation>Debe ser mayor que 0, por ejemplo 0.0001.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Say SCALE and OFFSET, for example 0.0001 and 0.</source>
        <translation>Indique SCALE y OFFSET, por ejemplo 0.0001 y 0.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>PIXEL_SIZE is {size:g}.</source>
        <translation>PIXEL_SIZE es {size:g}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>It must be greater than 0, in units of the grid&apos;s CRS.</source>
        <translation>Debe ser mayor que 0, en unidades del SRC de la cuadrícula.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>PIXEL_SIZE is {size:g}, which gives {width} × {height} pixels.</source>
        <translation>PIXEL_SIZE es {size:g}, lo que da {width} × {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>Choose a larger one.</source>
        <translation>Elija uno mayor.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>{path} has no georeference, so it cannot be brought onto one grid with the others.</source>
        <translation>{path} no tiene georreferencia, por lo que no se puede llevar a una misma cuadrícula con los demás.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>Georeference it first (Layer &gt; Georeferencer), or give all layers the same size.</source>
        <translation>Georreferéncielo primero (Capa &gt; Georreferenciador), o dé el mismo tamaño a todas las capas.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>{path} lies beside the grid of the run and shares no pixel with it.</source>
        <translation>{path} está fuera de la cuadrícula de la ejecución y no comparte ningún píxel con ella.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>Choose layers that overlap, or check their CRS.</source>
        <translation>Elija capas que se solapen, o compruebe su SRC.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>{path} cannot be warped: {reason}.</source>
        <translation>{path} no se puede reproyectar: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>{path} and {mask} differ in size.</source>
        <translation>{path} y {mask} tienen tamaños distintos.</translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>They must come from the same run.</source>
        <translation>Deben proceder de la misma ejecución.</translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>Cannot read {path}: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>This GDAL has no PNG driver, so there are no pictures.</source>
        <translation>Este GDAL no tiene controlador PNG, por lo que no hay imágenes.</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>Install one that has.</source>
        <translation>Instale uno que lo tenga.</translation>
    </message>
    <message>
        <location filename="../core/report/thumbnails.py"/>
        <source>Cannot bring {path} onto the mask&apos;s grid for a picture: {reason}.</source>
        <translation>No se puede llevar {path} a la cuadrícula de la máscara para una imagen: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/report/thumbnails.py"/>
        <source>Cannot read {path} for a picture: {reason}.</source>
        <translation>No se puede leer {path} para una imagen: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>Cannot write the temporary file {path}: {reason}.</source>
        <translation>No se puede escribir el archivo temporal {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask {path} cannot be opened: {reason}.</source>
        <translation>La máscara {path} del motor no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask holds {found} instead of {wanted}.</source>
        <translation>La máscara del motor contiene {found} en lugar de {wanted}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask {path} cannot be read: {reason}.</source>
        <translation>La máscara {path} del motor no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The scores in the engine&apos;s mask are no percent: some are greater than 100.</source>
        <translation>Las puntuaciones de la máscara del motor no son porcentajes: algunas son mayores que 100.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkflow.py"/>
        <source>The engine stopped before it finished the run.</source>
        <translation>El motor se detuvo antes de terminar la ejecución.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>Free some space, or choose another folder for the output.</source>
        <translation>Libere espacio, o elija otra carpeta para la salida.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>The journal {path} is damaged.</source>
        <translation>El diario {path} está dañado.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Remove it, and run again.</source>
        <translation>Elimínelo y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Wait for it, or choose another output.</source>
        <translation>Espere a que termine, o elija otra salida.</translation>
    </message>
    <message>
        <location filename="../core/run/ownfile.py"/>
        <source>{path} is no journal of a run.</source>
        <translation>{path} no es el diario de una ejecución.</translation>
    </message>
    <message>
        <location filename="../core/run/ownfile.py"/>
        <source>Remove it, or switch RESUME off.</source>
        <translation>Elimínelo, o desactive RESUME.</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>Leave it out.</source>
        <translation>Omítala.</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>Make it first.</source>
        <translation>Créela primero.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Install its package again into the engine&apos;s Python: pip install geoseg_qgis/worker.</source>
        <translation>Instale de nuevo su paquete en el Python del motor: pip install geoseg_qgis/worker.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Choose the device auto or cpu.</source>
        <translation>Elija el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>The installed engine is the one for CUDA. {problem}</source>
        <translation>El motor instalado es el motor para CUDA. {problem}</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Install the engine for CUDA (geoseg:installengine), or choose the device cpu.</source>
        <translation>Instale el motor para CUDA (geoseg:installengine), o elija el dispositivo cpu.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>cpu was asked for, but the installed engine is the one for CUDA, which has no other.</source>
        <translation>Se pidió cpu, pero el motor instalado es el motor para CUDA, que no ofrece otro dispositivo.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Choose the device auto, or install the engine for CPUs (geoseg:installengine).</source>
        <translation>Elija el dispositivo auto, o instale el motor para CPU (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../models/places.py"/>
        <source>Write the whole path.</source>
        <translation>Escriba la ruta completa.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>Install the engine again, or point the setting to another interpreter.</source>
        <translation>Instale el motor de nuevo, o indique otro intérprete en la configuración.</translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>Its package geoseg_worker may belong to another version of the plugin: install that again.</source>
        <translation>Su paquete geoseg_worker puede ser de otra versión del complemento: instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose a folder with its full path.</source>
        <translation>Elija una carpeta con su ruta completa.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose the folder that holds the .whl files.</source>
        <translation>Elija la carpeta que contiene los archivos .whl.</translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Elija una carpeta en un disco de este equipo.</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../engine/install/tools.py"/>
        <source>No Python 3.11 or newer that can make virtual environments is on this machine.</source>
        <translation>En este equipo no hay ningún Python 3.11 o posterior que pueda crear entornos virtuales.</translation>
    </message>
    <message>
        <location filename="../engine/install/tools.py"/>
        <source>Install one (on Debian and Ubuntu python3 and python3-venv), or install uv, which fetches one.</source>
        <translation>Instale uno (en Debian y Ubuntu, python3 y python3-venv), o instale uv, que descarga uno.</translation>
    </message>
    <message>
        <location filename="../engine/server/engine.py"/>
        <source>The engine was closed.</source>
        <translation>El motor se cerró.</translation>
    </message>
    <message>
        <location filename="../engine/pool.py"/>
        <source>The engine was ended, for its windows did not fit into memory.</source>
        <translation>El motor se detuvo porque sus ventanas no cabían en la memoria.</translation>
    </message>
    <message>
        <location filename="../engine/pool.py"/>
        <source>The engine was stopped.</source>
        <translation>El motor se detuvo.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>Close other programs, then run again.</source>
        <translation>Cierre otros programas y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} cannot make virtual environments.</source>
        <translation>El Python {python} no puede crear entornos virtuales.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>On Debian and Ubuntu install the package python3-venv.</source>
        <translation>En Debian y Ubuntu, instale el paquete python3-venv.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>Mend that, or name another one.</source>
        <translation>Corríjalo, o indique otro.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} is version {version}; the engine needs 3.11 or newer, up to 3.14.</source>
        <translation>El Python {python} tiene la versión {version}; el motor necesita 3.11 o posterior, hasta 3.14.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>Name another one.</source>
        <translation>Indique otro.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} does not answer.</source>
        <translation>El Python {python} no responde.</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} This was the second time in one run.</source>
        <translation>{message} Es la segunda vez en una misma ejecución.</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} Not even one window fits.</source>
        <translation>{message} No cabe ni una sola ventana.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>A key belongs into the authentication settings, not into the address.</source>
        <translation>Una clave va en la configuración de autenticación, no en la dirección.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>It must be a file in PEM format.</source>
        <translation>Debe ser un archivo en formato PEM.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} refuses the key.</source>
        <translation>El servidor {address} rechaza la clave.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Check the key of this server.</source>
        <translation>Compruebe la clave de este servidor.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Use the right address, if you trust it.</source>
        <translation>Use la dirección correcta, si se fía de ella.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Check the address and model.</source>
        <translation>Compruebe la dirección y el modelo.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Give them in the proxy&apos;s address.</source>
        <translation>Indíquelos en la dirección del proxy.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Use a shared folder, or a higher limit there (GEOSEG_MAX_UPLOAD_MB, or a reverse proxy&apos;s own).</source>
        <translation>Use una carpeta compartida, o un límite mayor allí (GEOSEG_MAX_UPLOAD_MB, o el propio de un proxy inverso).</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The answer of the server {address} is not what vLLM answers.</source>
        <translation>La respuesta del servidor {address} no es la que da vLLM.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Check the address and its port.</source>
        <translation>Compruebe la dirección y su puerto.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The key of the server has signs that no key has.</source>
        <translation>La clave del servidor tiene signos que ninguna clave tiene.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Copy it again, without line ends.</source>
        <translation>Cópiela de nuevo, sin saltos de línea.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The key would travel to {host} for everybody on the way to read.</source>
        <translation>La clave viajaría a {host} de modo que cualquiera en el camino podría leerla.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Use https, an SSH tunnel to 127.0.0.1, or allow plain http where you trust the network.</source>
        <translation>Use https o un túnel SSH a 127.0.0.1, o permita http sin cifrar si se fía de la red.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Check that it runs, and the address.</source>
        <translation>Compruebe que está en marcha, y la dirección.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server says that it wrote {path}, and here it is not to be seen.</source>
        <translation>El servidor dice que escribió {path}, y aquí no se ve.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>Check which folder here is which folder on the server.</source>
        <translation>Compruebe a qué carpeta del servidor corresponde cada carpeta de aquí.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s answer holds no mask.</source>
        <translation>La respuesta del servidor no contiene ninguna máscara.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>Its I/O processor must be geoseg_segmentation.</source>
        <translation>Su procesador de E/S debe ser geoseg_segmentation.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s raster is not one band of floating point numbers.</source>
        <translation>El ráster del servidor no es una sola banda de números de coma flotante.</translation>
    </message>
    <message>
        <location filename="../engine/server/engine.py"/>
        <source>The server {address} cannot be asked: {error!r}.</source>
        <translation>No se puede consultar al servidor {address}: {error!r}.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves no model.</source>
        <translation>El servidor {address} no ofrece ningún modelo.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves several models.</source>
        <translation>El servidor {address} ofrece varios modelos.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Use a shared folder, or a higher limit on the server (GEOSEG_MAX_UPLOAD_MB).</source>
        <translation>Use una carpeta compartida, o un límite mayor en el servidor (GEOSEG_MAX_UPLOAD_MB).</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Choose the model that the server serves, or another server.</source>
        <translation>Elija el modelo que ofrece el servidor, u otro servidor.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check the port, and whether the address begins with https or http.</source>
        <translation>Compruebe el puerto, y si la dirección empieza por https o por http.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The answer of the server {address} is longer than any that it should give.</source>
        <translation>La respuesta del servidor {address} es más larga que cualquiera que debería dar.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check that this is the address of a geoseg server.</source>
        <translation>Compruebe que esta es la dirección de un servidor geoseg.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>There is no machine called {host}.</source>
        <translation>No hay ningún equipo llamado {host}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check its address.</source>
        <translation>Compruebe su dirección.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Give the file of the authority that signed it, and the name that it is made out to.</source>
        <translation>Indique el archivo de la autoridad que lo firmó, y el nombre para el que está emitido.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>{path} lies in none of the folders that are shared with the server: {names}.</source>
        <translation>{path} no está en ninguna de las carpetas compartidas con el servidor: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>Choose a folder for temporary files in one of them, or let chunks be uploaded.</source>
        <translation>Elija una carpeta para archivos temporales dentro de una de ellas, o haga que los bloques se envíen.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>{entry!r} names no folders that are shared with the server.</source>
        <translation>{entry!r} no indica carpetas compartidas con el servidor.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>Write /folder/here=/folder/there, several with ; between them.</source>
        <translation>Escriba /carpeta/de/aquí=/carpeta/de/allí, varias separadas por ; .</translation>
    </message>
    <message>
        <location filename="../engine/server/work.py"/>
        <source>The chunk was broken off.</source>
        <translation>El bloque se interrumpió.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>It looks like owner/name.</source>
        <translation>Tiene la forma owner/name.</translation>
    </message>
    <message>
        <location filename="../gui/models/stock.py"/>
        <source>Edit its card there.</source>
        <translation>Edite su ficha allí.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Leave it empty.</source>
        <translation>Déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Mend the row.</source>
        <translation>Corrija la fila.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>QUANTITY: {least!r} to {most!r} is no range of values.</source>
        <translation>QUANTITY: de {least!r} a {most!r} no es un intervalo de valores.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Give two numbers, or none.</source>
        <translation>Indique dos números, o ninguno.</translation>
    </message>
    <message>
        <location filename="../models/card_json.py"/>
        <source>Choose another place for the card.</source>
        <translation>Elija otro lugar para la ficha.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>Fetch it with Download a model (geoseg:downloadmodel), or in the engine&apos;s environment with &quot;{command}&quot;, or choose the folder it is in.</source>
        <translation>Descárguelo con «Descargar un modelo» (geoseg:downloadmodel), o en el entorno del motor con &quot;{command}&quot;, o elija la carpeta en la que está.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>No model is chosen.</source>
        <translation>No se ha elegido ningún modelo.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>Install the plugin again.</source>
        <translation>Instale el complemento de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} has no weights.</source>
        <translation>{folder} no tiene pesos.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Choose the folder that holds the model&apos;s config.json.</source>
        <translation>Elija la carpeta que contiene el config.json del modelo.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} has its weights in {name}, which the engine does not look for.</source>
        <translation>{folder} tiene sus pesos en {name}, que el motor no busca.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Rename it so that it ends in .pt.</source>
        <translation>Cambie su nombre de modo que termine en .pt.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>{folder} has {count} configurations, which no model needs.</source>
        <translation>{folder} tiene {count} archivos de configuración; ningún modelo necesita tantos.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>Remove them.</source>
        <translation>Elimínelas.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Choose a folder that holds config.json and weights.</source>
        <translation>Elija una carpeta que contenga config.json y pesos.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} describes more weights than any model has.</source>
        <translation>{folder} describe más pesos de los que tiene ningún modelo.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>Do not use this model.</source>
        <translation>No use este modelo.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>The model may be incomplete: get it again.</source>
        <translation>Puede que el modelo esté incompleto: consígalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the name {name} holds signs that cannot be shown.</source>
        <translation>{folder}: el nombre {name} contiene signos que no se pueden mostrar.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Rename or remove it.</source>
        <translation>Cambie su nombre o elimínelo.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: {name} is of a kind that could run as code, which no model needs.</source>
        <translation>{folder}: {name} es de un tipo que podría ejecutarse como código, y ningún modelo lo necesita.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Do not use this model, or remove the file if you know that it is harmless.</source>
        <translation>No use este modelo, o elimine el archivo si sabe que es inofensivo.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the link {name} leads out of the model&apos;s folder.</source>
        <translation>{folder}: el enlace {name} lleva fuera de la carpeta del modelo.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Put a copy of the file in place of the link, if you trust it.</source>
        <translation>Ponga una copia del archivo en lugar del enlace, si se fía de él.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder} is nested too deeply for a model folder.</source>
        <translation>{folder} tiene demasiados niveles de subcarpetas para ser una carpeta de modelo.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: {name} is neither a file nor a folder.</source>
        <translation>{folder}: {name} no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Remove it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the link {name} leads nowhere.</source>
        <translation>{folder}: el enlace {name} no lleva a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Download the model again.</source>
        <translation>Descargue el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>Mend or remove it; hf auth login writes it.</source>
        <translation>Corríjalo o elimínelo; hf auth login lo escribe.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>The variable HF_HUB_OFFLINE forbids downloads from the hub.</source>
        <translation>La variable HF_HUB_OFFLINE prohíbe las descargas del hub.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>Start QGIS without it, or copy the model from another machine.</source>
        <translation>Inicie QGIS sin ella, o copie el modelo desde otro equipo.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>The variable HF_ENDPOINT is no address of a hub.</source>
        <translation>La variable HF_ENDPOINT no es la dirección de un hub.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Import the certificate of your organisation in QGIS&apos;s settings, under Authentication.</source>
        <translation>Importe el certificado de su organización en la configuración de QGIS, en «Autenticación».</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy wants another user name or password.</source>
        <translation>El proxy pide otro nombre de usuario u otra contraseña.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Mend them in QGIS&apos;s settings, under Network.</source>
        <translation>Corríjalos en la configuración de QGIS, en «Red».</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub {host} is not found: no network, or no name service.</source>
        <translation>El hub {host} no se encuentra: no hay red, o no hay servicio de nombres.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub {host} does not answer.</source>
        <translation>El hub {host} no responde.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy wants a user name and a password.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Give them in QGIS&apos;s settings.</source>
        <translation>Indíquelos en la configuración de QGIS.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The model {model} has no revision {revision}.</source>
        <translation>El modelo {model} no tiene ninguna revisión {revision}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The model {model} is gated: its conditions must be accepted first.</source>
        <translation>El modelo {model} es de acceso restringido: antes hay que aceptar sus condiciones.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Accept them on {page}, then give your token: hf auth login, or the variable HF_TOKEN.</source>
        <translation>Acéptelas en {page} y dé después su token: hf auth login, o la variable HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub refuses your token.</source>
        <translation>El hub rechaza su token.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Renew it (hf auth login), or take HF_TOKEN out of the environment.</source>
        <translation>Renuévelo (hf auth login), o quite HF_TOKEN del entorno.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub has no model {model}, or it is private.</source>
        <translation>El hub no tiene ningún modelo {model}, o es privado.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Check the spelling (owner/name); for a private one give your token: hf auth login, or HF_TOKEN.</source>
        <translation>Compruebe cómo está escrito (owner/name); para uno privado, dé su token: hf auth login, o HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>See {page}.</source>
        <translation>Véase {page}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub wants fewer requests.</source>
        <translation>El hub pide menos peticiones.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Try again in some minutes, with a token sooner.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos; con un token, antes.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Your account has no access to {model}, which is gated.</source>
        <translation>Su cuenta no tiene acceso a {model}, que es de acceso restringido.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Ask for it on {page}.</source>
        <translation>Solicítelo en {page}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Choose a folder of your own with the variable HF_HOME.</source>
        <translation>Elija una carpeta propia con la variable HF_HOME.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Free some space, or choose another disk with the variable HF_HOME.</source>
        <translation>Libere espacio, o elija otro disco con la variable HF_HOME.</translation>
    </message>
    <message>
        <location filename="../models/hub/fetch.py"/>
        <source>A proxy may change files on the way. Try again, or from another network.</source>
        <translation>Puede que un proxy cambie los archivos por el camino. Inténtelo de nuevo, o desde otra red.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{revision!r} is no revision.</source>
        <translation>{revision!r} no es una revisión.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>Give a commit of 40 digits, a branch or a tag.</source>
        <translation>Indique un commit de 40 cifras, una rama o una etiqueta.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{message} Its weights were not downloaded.</source>
        <translation>{message} Sus pesos no se descargaron.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>A proxy or a login page may stand between: check the network settings and HF_ENDPOINT.</source>
        <translation>Puede que haya un proxy o una página de inicio de sesión en medio: compruebe la configuración de red y HF_ENDPOINT.</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Free some, or choose another disk with the variable HF_HOME.</source>
        <translation>Libere espacio, o elija otro disco con la variable HF_HOME.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>Check them in QGIS&apos;s settings, under Authentication, and the variable SSL_CERT_FILE.</source>
        <translation>Compruébelos en la configuración de QGIS, en «Autenticación», y compruebe la variable SSL_CERT_FILE.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>The proxy of QGIS&apos;s settings is of the kind {kind}, which downloads of models cannot use.</source>
        <translation>El proxy de la configuración de QGIS es del tipo {kind}, que las descargas de modelos no pueden usar.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>Set an HTTP proxy in QGIS&apos;s settings, under Network, or copy the model over.</source>
        <translation>Ponga un proxy HTTP en la configuración de QGIS, en «Red», o copie el modelo a este equipo.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} exists already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>Give this model another id.</source>
        <translation>Dé a este modelo otro identificador.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>Choose a folder for your own models in the options.</source>
        <translation>Elija en las opciones una carpeta para sus propios modelos.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} is none of your own model cards.</source>
        <translation>{path} no es una de sus propias fichas de modelo.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Save it again as UTF-8.</source>
        <translation>Guárdelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has {count} parts, which no model has.</source>
        <translation>{path} tiene {count} partes; ningún modelo tiene tantas.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has two parts of the same name.</source>
        <translation>{path} tiene dos partes con el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} does not begin with a part of its archive.</source>
        <translation>{path} no empieza con una parte de su archivo ZIP.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} must hold exactly one data.pkl, as torch.save writes it.</source>
        <translation>{path} debe contener exactamente un data.pkl, como lo escribe torch.save.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} holds code (TorchScript) and not only weights.</source>
        <translation>{path} contiene código (TorchScript) y no solo pesos.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has a data.pkl that is too large or compressed.</source>
        <translation>{path} tiene un data.pkl demasiado grande o comprimido.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} is not a torch archive of today&apos;s format.</source>
        <translation>{path} no es un archivo de torch con el formato actual.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} holds a damaged description of its tensors.</source>
        <translation>{path} contiene una descripción dañada de sus tensores.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has no sound safetensors header.</source>
        <translation>{path} no tiene una cabecera safetensors correcta.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} would call {name} when it is loaded.</source>
        <translation>{path} ejecutaría {name} al cargarse.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} hides what it would call when it is loaded ({name}).</source>
        <translation>{path} oculta lo que ejecutaría al cargarse ({name}).</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>SAMPLES and REFERENCE are both chosen.</source>
        <translation>Se han elegido SAMPLES y REFERENCE a la vez.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Choose one of them.</source>
        <translation>Elija solo uno de los dos.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>There is nothing to compare the mask with.</source>
        <translation>No hay nada con que comparar la máscara.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Choose SAMPLES (points or polygons) or REFERENCE.</source>
        <translation>Elija SAMPLES (puntos o polígonos) o REFERENCE.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>INPUT is not chosen.</source>
        <translation>No se ha elegido INPUT.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Choose a mask.</source>
        <translation>Elija una máscara.</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>Choose a layer.</source>
        <translation>Elija una capa.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyways.py"/>
        <source>Fill its field, or choose another.</source>
        <translation>Rellene su campo, o elija otro.</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>{name} is {given!r}.</source>
        <translation>{name} es {given!r}.</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>Choose a layer of polygons.</source>
        <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>EXTENT: {given} is no extent.</source>
        <translation>EXTENT: {given} no es una extensión.</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>Say xmin,xmax,ymin,ymax [EPSG:…].</source>
        <translation>Indique xmin,xmax,ymin,ymax [EPSG:…].</translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>Choose another one.</source>
        <translation>Elija otra opción.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Two masks are needed.</source>
        <translation>Hacen falta dos máscaras.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Choose BEFORE and AFTER.</source>
        <translation>Elija BEFORE y AFTER.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Choose a layer of polygons, or none for the whole mask.</source>
        <translation>Elija una capa de polígonos, o ninguna para toda la máscara.</translation>
    </message>
    <message>
        <location filename="../processing/classlayer.py"/>
        <source>Export it as GeoTIFF.</source>
        <translation>Expórtela como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Choose MODEL or give HUB_ID.</source>
        <translation>Elija MODEL o indique HUB_ID.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{name} holds no raster layer.</source>
        <translation>{name} no contiene ninguna capa ráster.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Choose a raster file or layer that QGIS shows.</source>
        <translation>Elija un archivo ráster o una capa que muestre QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Choose the data that it shows: files, or a WCS layer.</source>
        <translation>Elija los datos que muestra: archivos, o una capa WCS.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>Rename it.</source>
        <translation>Cambie su nombre.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>This model folder belongs to the plugin.</source>
        <translation>Esta carpeta de modelo pertenece al complemento.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>{name} has {count} cells.</source>
        <translation>{name} tiene {count} celdas.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Choose a name.gpkg.</source>
        <translation>Elija un nombre.gpkg.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>GPU_MEMORY is {percent:g}.</source>
        <translation>GPU_MEMORY es {percent:g}.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Choose a share of 1 to 99 percent.</source>
        <translation>Elija una parte del 1 al 99 por ciento.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>TARGET: {given} cannot be opened as a raster layer.</source>
        <translation>TARGET: {given} no se puede abrir como capa ráster.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Choose a raster file.</source>
        <translation>Elija un archivo ráster.</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Neither a folder nor files are chosen.</source>
        <translation>No se han elegido ni una carpeta ni archivos.</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Choose INPUT, FILES, or both.</source>
        <translation>Elija INPUT, FILES, o ambos.</translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>Store the key as the password of an entry for basic authentication, or as an API header; give the store&apos;s own password when QGIS asks for it.</source>
        <translation>Guarde la clave como contraseña de una entrada de autenticación básica, o como cabecera de API; dé la contraseña del propio almacén cuando QGIS la pida.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Check its connection.</source>
        <translation>Compruebe su conexión.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Choose an area inside it, or check the CRS of both.</source>
        <translation>Elija una zona dentro de ella, o compruebe el SRC de ambas.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Say PIXEL_SIZE and EXTENT (or AOI).</source>
        <translation>Indique PIXEL_SIZE y EXTENT (o AOI).</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Leave it empty; THRESHOLD makes uncertain pixels of any model a class of their own.</source>
        <translation>Déjelo vacío; THRESHOLD hace de los píxeles inciertos de cualquier modelo una clase propia.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Let THRESHOLD make them nodata instead (BELOW, --drop-uncertain).</source>
        <translation>Haga que THRESHOLD los deje como sin datos (BELOW, --drop-uncertain).</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The smallest patch is {smallest:g}.</source>
        <translation>La mancha más pequeña es {smallest:g}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>{name} is {share:.4g}.</source>
        <translation>{name} es {share:.4g}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Choose a share from 0 to less than 1.</source>
        <translation>Elija una proporción desde 0 hasta menos de 1.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>A folder or file without a name was given.</source>
        <translation>Se indicó una carpeta o un archivo sin nombre.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>No file in {places} is called {patterns}.</source>
        <translation>Ningún archivo de {places} se llama {patterns}.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Choose another folder or pattern.</source>
        <translation>Elija otra carpeta u otro patrón.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Rename one, or choose a pattern that leaves one out.</source>
        <translation>Cambie el nombre de uno, o elija un patrón que deje uno fuera.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Choose another folder for the masks.</source>
        <translation>Elija otra carpeta para las máscaras.</translation>
    </message>
    <message>
        <location filename="../runs/hold.py"/>
        <source>The log says why; try a smaller batch, or one of the files by itself.</source>
        <translation>El registro dice por qué; pruebe con menos ventanas por pasada, o con uno solo de los archivos.</translation>
    </message>
    <message>
        <location filename="../runs/inplace.py"/>
        <source>The result is complete, but not what belongs beside it: {error}</source>
        <translation>El resultado está completo, pero no lo que debe ir junto a él: {error}</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The name of {path} is not in UTF-8.</source>
        <translation>El nombre de {path} no está en UTF-8.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>Choose another name for one.</source>
        <translation>Elija otro nombre para uno de los dos.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>Assign the right one first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Asigne antes el correcto (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>Leave {name} as it is by default.</source>
        <translation>Deje {name} en su valor predeterminado.</translation>
    </message>
    <message>
        <location filename="../runs/reportpage.py"/>
        <source>The result is complete, but there is no report: {error}</source>
        <translation>El resultado está completo, pero no hay informe: {error}</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Check the free space, or choose another folder.</source>
        <translation>Compruebe el espacio libre, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Wait for it, or choose another folder.</source>
        <translation>Espere a que termine, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>Check its permissions and its drive.</source>
        <translation>Compruebe sus permisos y su unidad.</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>Choose another one, or check its drive.</source>
        <translation>Elija otra ruta, o compruebe su unidad.</translation>
    </message>
    <message>
        <location filename="../runs/wishes.py"/>
        <source>OVERLAP is {overlap}.</source>
        <translation>OVERLAP es {overlap}.</translation>
    </message>
    <message>
        <location filename="../core/areas/change.py"/>
        <source>{path} holds more than {most} different values.</source>
        <translation>{path} contiene más de {most} valores distintos.</translation>
    </message>
    <message>
        <location filename="../core/areas/choose.py"/>
        <source>{parameter}: the mask has no class {name}.</source>
        <translation>{parameter}: la máscara no tiene la clase {name}.</translation>
    </message>
    <message>
        <location filename="../core/areas/choose.py"/>
        <source>Choose from: {names}.</source>
        <translation>Elija entre: {names}.</translation>
    </message>
    <message>
        <location filename="../core/areas/choose.py"/>
        <source>It has no names, only numbers.</source>
        <translation>No tiene nombres, solo números.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} has no band {number}: it has {count}.</source>
        <translation>{path} no tiene la banda {number}; en total tiene {count}.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>{path} holds class numbers of more than {most}.</source>
        <translation>{path} contiene números de clase mayores que {most}.</translation>
    </message>
    <message>
        <location filename="../core/areas/distortion.py"/>
        <source>No way is known from {crs} to longitudes and latitudes.</source>
        <translation>No se conoce ninguna transformación de {crs} a longitudes y latitudes.</translation>
    </message>
    <message>
        <location filename="../core/areas/matching.py"/>
        <source>{name} has the number {first} in the first mask and {second} in the second.</source>
        <translation>{name} tiene el número {first} en la primera máscara y {second} en la segunda.</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>Map and reference agree on {share:.1%} of {count} points.</source>
        <translation>El mapa y la referencia coinciden en el {share:.1%} de {count} puntos.</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>Map and reference agree on {share:.1%} of {count} pixels.</source>
        <translation>El mapa y la referencia coinciden en el {share:.1%} de {count} píxeles.</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>Overall accuracy of the map: {share:.1%} ± {margin:.1%}, estimated from {count} points.</source>
        <translation>Exactitud global del mapa: {share:.1%} ± {margin:.1%}, estimada a partir de {count} puntos.</translation>
    </message>
    <message>
        <location filename="../core/assess/classmap.py"/>
        <source>{path} holds the number {number}; the classes of a mask are 0 to {most}.</source>
        <translation>{path} contiene el número {number}; las clases de una máscara van de 0 a {most}.</translation>
    </message>
    <message>
        <location filename="../core/assess/compare.py"/>
        <source>The reference holds more than {most} different values.</source>
        <translation>La referencia contiene más de {most} valores distintos.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>The reference has labels that are no class of the mask: {labels}. The mask has: {names}.</source>
        <translation>La referencia tiene etiquetas que no son clases de la máscara: {labels}. La máscara tiene: {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: &apos;{entry}&apos; is no entry.</source>
        <translation>LABELS: &apos;{entry}&apos; no es una entrada válida.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: in &apos;{entry}&apos; several classes of the mask are called so.</source>
        <translation>LABELS: en &apos;{entry}&apos;, varias clases de la máscara se llaman así.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Use the number of one: {names}.</source>
        <translation>Use el número de una de ellas: {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: &apos;{entry}&apos; names no class of the mask.</source>
        <translation>LABELS: &apos;{entry}&apos; no nombra ninguna clase de la máscara.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>It has: {names}.</source>
        <translation>Tiene: {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>{mask} against {reference}</source>
        <translation>{mask} frente a {reference}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Overall accuracy {share}, kappa {kappa}.</source>
        <translation>Exactitud global {share}, kappa {kappa}.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Mapped, {unit}</source>
        <translation>Área cartografiada, {unit}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Estimated area, {unit}</source>
        <translation>Área estimada, {unit}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>User&apos;s accuracy</source>
        <translation>Exactitud del usuario</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Producer&apos;s accuracy</source>
        <translation>Exactitud del productor</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>The whole map, estimated from the sample</source>
        <translation>Todo el mapa, estimado a partir de la muestra</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Each sample counts by the area that it stands for. ± is half of the 95 % confidence interval. The estimated area corrects the mapped one for what the map confuses: report it, with its interval.</source>
        <translation>Cada punto de la muestra cuenta según el área que representa. ± es la mitad del intervalo de confianza del 95 %. El área estimada corrige la cartografiada según lo que el mapa confunde: indique la estimada en sus informes, con su intervalo.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Rows: what the map says. Columns: what the reference says. Green: both agree.</source>
        <translation>Filas: lo que dice el mapa. Columnas: lo que dice la referencia. Verde: ambos coinciden.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Among these points</source>
        <translation>Entre estos puntos</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Every point counts the same here. Where rare classes were sampled more densely, these numbers describe the sample, not the map.</source>
        <translation>Aquí cada punto cuenta lo mismo. Si las clases raras se muestrearon con más densidad, estas cifras describen la muestra, no el mapa.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Among these pixels</source>
        <translation>Entre estos píxeles</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>mean of the classes</source>
        <translation>media de las clases</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Error matrix, {unit}</source>
        <translation>Matriz de error, {unit}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>map ↓   reference →</source>
        <translation>mapa ↓   referencia →</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>The pixels of a polygon are no independent samples, so nothing is estimated for the whole map and there are no confidence intervals. For these, label points of “Sample points for accuracy”.</source>
        <translation>Los píxeles de un polígono no son muestras independientes, por lo que no se estima nada para todo el mapa y no hay intervalos de confianza. Para obtenerlos, etiquete puntos de «Puntos para la exactitud».</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>The reference covers the whole mask: every pixel is counted and nothing is estimated, so there are no confidence intervals.</source>
        <translation>La referencia cubre toda la máscara: se cuentan todos los píxeles y no se estima nada, por lo que no hay intervalos de confianza.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>without a label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>on pixels without a class</source>
        <translation>en píxeles sin clase</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>The reference covers {share:.1%} of the mask. All of these pixels are counted. They are no random sample of the mask, so nothing is estimated for the rest and there are no confidence intervals.</source>
        <translation>La referencia cubre el {share:.1%} de la máscara. Se cuentan todos estos píxeles. No son una muestra aleatoria de la máscara, por lo que no se estima nada para el resto y no hay intervalos de confianza.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>EXPECTED says nothing of: {names}.</source>
        <translation>EXPECTED no dice nada de: {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>EXPECTED: &apos;{entry}&apos; is no accuracy.</source>
        <translation>EXPECTED: &apos;{entry}&apos; no es una exactitud.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>outside the mask</source>
        <translation>fuera de la máscara</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>outside the strata</source>
        <translation>fuera de los estratos</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>No point can be compared: {reason}.</source>
        <translation>No se puede comparar ningún punto: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>{count} points lie in the same pixel as another one; each of them counts.</source>
        <translation>{count} puntos están en el mismo píxel que otro; cada uno de ellos cuenta.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>Nothing is estimated for the whole map, as was asked for: the numbers describe these points.</source>
        <translation>No se estima nada para todo el mapa, como se pidió: las cifras describen estos puntos.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>The mask has no CRS: areas are counted in pixels.</source>
        <translation>La máscara no tiene SRC: las áreas se cuentan en píxeles.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>Points are weighted by the classes of the mask that they were drawn from, not of this one.</source>
        <translation>Los puntos se ponderan según las clases de la máscara de la que se extrajeron, no de esta.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>there are none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <location filename="../core/assess/references.py"/>
        <source>The polygons cannot be brought onto the mask&apos;s grid: {reason}.</source>
        <translation>Los polígonos no se pueden llevar a la cuadrícula de la máscara: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>The target standard error is {share}.</source>
        <translation>El error estándar deseado es {share}.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>Ask for {needed} points at least, or for a smaller minimum in each class.</source>
        <translation>Pida al menos {needed} puntos, o un mínimo menor en cada clase.</translation>
    </message>
    <message>
        <location filename="../core/assess/samples.py"/>
        <source>No class of the map has two samples: nothing can be estimated for the whole map.</source>
        <translation>Ninguna clase del mapa tiene dos puntos de la muestra: no se puede estimar nada para todo el mapa.</translation>
    </message>
    <message>
        <location filename="../core/assess/samples.py"/>
        <source>Less than two samples lie in: {names}. These classes ({share:.2%} of the map) are left out of the estimates for the whole map, which speak of the rest. Sample them too.</source>
        <translation>Hay menos de dos puntos de la muestra en: {names}. Estas clases (el {share:.2%} del mapa) se omiten en las estimaciones para todo el mapa, que se refieren al resto. Extraiga puntos también en ellas.</translation>
    </message>
    <message>
        <location filename="../core/bands/choose.py"/>
        <source>Of several resolutions of one band the finest is taken: {files}.</source>
        <translation>De varias resoluciones de una banda se toma la más fina: {files}.</translation>
    </message>
    <message>
        <location filename="../core/bands/choose.py"/>
        <source>{file} rather than {others}</source>
        <translation>{file} en lugar de {others}</translation>
    </message>
    <message>
        <location filename="../core/bands/choose.py"/>
        <source>{name} could be any of: {bands}.</source>
        <translation>{name} podría ser cualquiera de estas: {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/facts.py"/>
        <source>band {number} ({name}) of {file}</source>
        <translation>banda {number} ({name}) de {file}</translation>
    </message>
    <message>
        <location filename="../core/bands/facts.py"/>
        <source>band {number} of {file}</source>
        <translation>banda {number} de {file}</translation>
    </message>
    <message>
        <location filename="../core/bands/facts.py"/>
        <source>as the folder {folder} says</source>
        <translation>según la carpeta {folder}</translation>
    </message>
    <message>
        <location filename="../core/bands/match.py"/>
        <source>One band would be several of the model&apos;s ({names}): {band}.</source>
        <translation>Una sola banda correspondería a varias del modelo ({names}): {band}.</translation>
    </message>
    <message>
        <location filename="../core/bands/match.py"/>
        <source>No band is known to be {names}.</source>
        <translation>No se encuentra ninguna banda para: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/match.py"/>
        <source>As BANDS says: {bands}.</source>
        <translation>Según BANDS: {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>It is not known which sensor&apos;s bands the files hold ({names}).</source>
        <translation>No se sabe de qué sensor son las bandas de los archivos ({names}).</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>The colours of the bands contradict the model&apos;s order ({names}).</source>
        <translation>Los colores de las bandas contradicen el orden del modelo ({names}).</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>No band names in {files}: the {count} bands are taken in the model&apos;s order: {names}.</source>
        <translation>Sin nombres de banda en {files}: las {count} bandas se toman en el orden del modelo: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>No band names in {files}: the one band is taken in the model&apos;s order: {names}.</source>
        <translation>Sin nombres de banda en {files}: la única banda se toma en el orden del modelo: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>It is not known which bands the model&apos;s are.</source>
        <translation>No se sabe qué bandas corresponden a las del modelo.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>The model needs one band: {names}; {contents}.</source>
        <translation>El modelo necesita una banda: {names}; {contents}.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>The model needs {count} bands: {names}; {contents}.</source>
        <translation>El modelo necesita {count} bandas: {names}; {contents}.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{count} files have 1 image band without a name each ({names})</source>
        <translation>{count} archivos tienen 1 banda de imagen sin nombre cada uno ({names})</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>1 image band ({names})</source>
        <translation>1 banda de imagen ({names})</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>1 image band without a name</source>
        <translation>1 banda de imagen sin nombre</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{count} image bands ({names})</source>
        <translation>{count} bandas de imagen ({names})</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{count} image bands without names</source>
        <translation>{count} bandas de imagen sin nombre</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>Say in BANDS which they are, counted from 1 and in the model&apos;s order, for example &quot;{numbers}&quot;, or by name: &quot;{example}&quot;.</source>
        <translation>Indique en BANDS cuáles son, contadas desde 1 y en el orden del modelo, por ejemplo &quot;{numbers}&quot;, o por nombre: &quot;{example}&quot;.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{file} has {bands}</source>
        <translation>{file} tiene {bands}</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>Say in BANDS which file each is in and, where a file has several bands, which: {example}.</source>
        <translation>Indique en BANDS en qué archivo está cada una y, si un archivo tiene varias bandas, cuál es: {example}.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{name} is band {number}</source>
        <translation>{name} es la banda {number}</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{bands} of {file}</source>
        <translation>{bands} de {file}</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the names of the bands</source>
        <translation>Por los nombres de las bandas</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>{file} is taken for {product}, which its name or metadata and its {count} bands point to; by the band order of that product</source>
        <translation>{file} se toma por {product}, como indican su nombre o sus metadatos y sus {count} bandas; por el orden de bandas de ese producto</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the band names of {sensor}</source>
        <translation>Por los nombres de banda de {sensor}</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the names of the files</source>
        <translation>Por los nombres de los archivos</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the file names of {sensor}</source>
        <translation>Por los nombres de archivo de {sensor}</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the wavelengths of the bands</source>
        <translation>Por las longitudes de onda de las bandas</translation>
    </message>
    <message>
        <location filename="../core/bands/siblings.py"/>
        <source>as {file} beside it says</source>
        <translation>según {file}, que está al lado</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>Write for example &quot;BLUE=2, GREEN=3, RED=4&quot;, &quot;2,3,4&quot; in the model&apos;s order, &quot;BLUE=scene.tif:2&quot;, or &quot;BLUE=B02.tif&quot; for a file with one band. Names with , ; = or : go in double quotes.</source>
        <translation>Escriba por ejemplo &quot;BLUE=2, GREEN=3, RED=4&quot;, &quot;2,3,4&quot; en el orden del modelo, &quot;BLUE=scene.tif:2&quot;, o &quot;BLUE=B02.tif&quot; para un archivo de una banda. Los nombres con , ; = o : van entre comillas dobles.</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS {text} has a double quote that is not closed.</source>
        <translation>BANDS {text} tiene una comilla doble sin cerrar.</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS &quot;{text}&quot; mixes entries with and without a name.</source>
        <translation>BANDS &quot;{text}&quot; mezcla entradas con nombre y sin nombre.</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS holds &quot;{entry}&quot;, which names no band; bands are counted from 1.</source>
        <translation>BANDS contiene &quot;{entry}&quot;, que no nombra ninguna banda; las bandas se cuentan desde 1.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS says where {found} bands are; the model needs {count}: {names}.</source>
        <translation>BANDS dice dónde están {found} bandas; el modelo necesita {count}: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS says where 1 band is; the model needs {count}: {names}.</source>
        <translation>BANDS dice dónde está 1 banda; el modelo necesita {count}: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write one entry for each of them. Missing: {names}.</source>
        <translation>Escriba una entrada para cada una. Sin entrada: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write one entry for each of them.</source>
        <translation>Escriba una entrada para cada una.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS says {file} without a band, and it has {bands}.</source>
        <translation>BANDS indica {file} sin número de banda, y ese archivo tiene {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write {entry}, for example.</source>
        <translation>Escriba {entry}, por ejemplo.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS asks for band {number} of {file}, which has {bands}.</source>
        <translation>BANDS pide la banda {number} de {file}, que tiene {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: band {entry} could be in any of several inputs.</source>
        <translation>BANDS: la banda {entry} podría estar en cualquiera de varios archivos de entrada.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {entry} could be several of the inputs.</source>
        <translation>BANDS: {entry} podría ser cualquiera de varios archivos de entrada.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {entry} names no band: there is no such file among the inputs.</source>
        <translation>BANDS: {entry} no nombra ninguna banda: no hay tal archivo entre los de entrada.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>The model&apos;s bands are {names}.</source>
        <translation>Bandas del modelo: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {name} is said twice.</source>
        <translation>BANDS: {name} aparece dos veces.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {name} is no band of the model.</source>
        <translation>BANDS: {name} no es una banda del modelo.</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL no da ningún motivo</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/majority.py"/>
        <source>Choose an odd number from {least} to {most}.</source>
        <translation>Elija un número impar de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>The smallest patch has {size}.</source>
        <translation>La mancha más pequeña tiene {size}.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>The connectedness is {number}.</source>
        <translation>La conectividad es {number}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>Leave it out and make a COG from the finished mask (gdal_translate -of COG).</source>
        <translation>Omítala y cree un COG a partir de la máscara terminada (gdal_translate -of COG).</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>GDAL {version} knows no creation option {option} of a GeoTIFF.</source>
        <translation>GDAL {version} no conoce la opción de creación {option} para un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is at least {least:g} and at most {most:g}.</source>
        <translation>{option} debe estar entre {least:g} y {most:g}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is an option of the COG driver: the mask is written piece by piece, which a COG does not allow.</source>
        <translation>{option} es una opción del controlador COG: la máscara se escribe por partes, lo que un COG no permite.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>GDAL&apos;s page of the GTiff driver lists them all.</source>
        <translation>La página de GDAL sobre el controlador GTiff las enumera todas.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is not possible with GDAL {version}.</source>
        <translation>{option} no es posible con GDAL {version}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is one of: {values}.</source>
        <translation>{option} debe ser uno de estos valores: {values}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is YES or NO.</source>
        <translation>{option} debe ser YES o NO.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is not possible: the mask is written piece by piece, which a COG does not allow.</source>
        <translation>{option} no es posible: la máscara se escribe por partes, lo que un COG no permite.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is at most {most:g}.</source>
        <translation>{option} debe ser {most:g} o menos.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is at least {least:g}.</source>
        <translation>{option} debe ser {least:g} o más.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>Did you mean {option}?</source>
        <translation>¿Quería decir {option}?</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is a whole number.</source>
        <translation>{option} debe ser un número entero.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is a number.</source>
        <translation>{option} debe ser un número.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a lossy compression changes class ids</source>
        <translation>una compresión con pérdida cambia los números de clase</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it stores one bit for each pixel</source>
        <translation>guarda un bit por píxel</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it manages the colours of a picture, and a mask holds class ids</source>
        <translation>gestiona los colores de una imagen, y una máscara contiene números de clase</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask has no rational polynomial coefficients</source>
        <translation>una máscara no tiene coeficientes polinómicos racionales</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it stores pictures of three or four bands, and a mask has one</source>
        <translation>guarda imágenes de tres o cuatro bandas, y una máscara tiene una</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it changes class ids</source>
        <translation>cambia los números de clase</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask has no alpha band: its nodata is 255</source>
        <translation>una máscara no tiene banda alfa: su valor sin datos es 255</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask is not copied from another file; it always gets overviews</source>
        <translation>una máscara no se copia de otro archivo; siempre recibe pirámides</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask is not written from front to back</source>
        <translation>una máscara no se escribe de principio a fin</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{option} does not fit a mask: {reason}.</source>
        <translation>{option} no sirve para una máscara: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a pixel needs 8 bits for class ids up to 254 and nodata 255</source>
        <translation>un píxel necesita 8 bits para los números de clase hasta 254 y el valor sin datos 255</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>nodata 255 is no signed byte</source>
        <translation>el valor sin datos 255 no es un byte con signo</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>other profiles keep nodata and class names out of the file</source>
        <translation>los otros perfiles no guardan en el archivo el valor sin datos ni los nombres de las clases</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>other predictors are for floating point numbers</source>
        <translation>los otros predictores son para números de coma flotante</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>others are for pictures, and a mask holds class ids</source>
        <translation>los otros valores son para imágenes, y una máscara contiene números de clase</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{option} is not possible.</source>
        <translation>{option} no es posible.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Blocks of {size} pixels are not possible.</source>
        <translation>No son posibles bloques de {size} píxeles.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Blocks of {size} pixels are too large: each is held in memory until it is complete.</source>
        <translation>Los bloques de {size} píxeles son demasiado grandes: cada uno se mantiene en memoria hasta que está completo.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{option} means nothing with COMPRESS={value}: it belongs to {others}.</source>
        <translation>{option} no significa nada con COMPRESS={value}: corresponde a {others}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a lossy compression</source>
        <translation>una compresión con pérdida</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>The creation option &apos;{option}&apos; is not of the form NAME=VALUE.</source>
        <translation>La opción de creación &apos;{option}&apos; no tiene la forma NAME=VALUE.</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>The creation option {option} is given twice.</source>
        <translation>La opción de creación {option} se indica dos veces.</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>Check the free space and the permissions of the folder, or choose another one.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta, o elija otra.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The output {path} is not a GeoTIFF.</source>
        <translation>La salida {path} no es un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The output {path} is a folder.</source>
        <translation>La salida {path} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../runs/inplace.py"/>
        <source>Cannot replace {path}: {reason}.</source>
        <translation>No se puede reemplazar {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../runs/inplace.py"/>
        <source>If a layer shows it, remove that layer from the project, or choose another name.</source>
        <translation>Si una capa lo muestra, elimine esa capa del proyecto, o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../core/patches/least.py"/>
        <source>The smallest patch has {count:g} pixels.</source>
        <translation>La mancha más pequeña tiene {count:g} píxeles.</translation>
    </message>
    <message>
        <location filename="../core/patches/least.py"/>
        <source>The smallest patch has {area:g} ha.</source>
        <translation>La mancha más pequeña tiene {area:g} ha.</translation>
    </message>
    <message>
        <location filename="../processing/arearesults.py"/>
        <source>{count} pixels</source>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>The area of interest cannot be brought onto the grid: {reason}.</source>
        <translation>La zona de interés no se puede llevar a la cuadrícula: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>The CRS {crs} is not known.</source>
        <translation>El SRC {crs} no se conoce.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>The extent</source>
        <translation>La extensión</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>rational polynomials (RPC)</source>
        <translation>polinomios racionales (RPC)</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>arrays of longitudes and latitudes</source>
        <translation>matrices de longitudes y latitudes</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>{path} has a geotransform that no raster can have ({numbers}).</source>
        <translation>{path} tiene una geotransformación imposible en un ráster ({numbers}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>ground control points</source>
        <translation>puntos de control sobre el terreno</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>No transformation is known from {crs} to {other}.</source>
        <translation>No se conoce ninguna transformación de {crs} a {other}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The values look like decibels (median {median:.3g}); the model expects reflectance.</source>
        <translation>Los valores parecen decibelios (mediana {median:.3g}); el modelo espera reflectancia.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The darkest values ({darkest:g}) would be a reflectance of {reflectance:.3f}: was the offset taken away already, as in harmonised collections? Then say OFFSET=0.</source>
        <translation>Los valores más oscuros ({darkest:g}) serían una reflectancia de {reflectance:.3f}: ¿ya se restó el desplazamiento, como en las colecciones armonizadas? Entonces indique OFFSET=0.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>No value is much below 1000 (darkest {darkest:g}): if this is Sentinel-2 of processing baseline 04.00 or later, say OFFSET=-0.1.</source>
        <translation>Ningún valor está muy por debajo de 1000 (el más oscuro: {darkest:g}): si es Sentinel-2 de la processing baseline 04.00 o posterior, indique OFFSET=-0.1.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, far too bright: are they digital numbers? Say SCALE.</source>
        <translation>La mediana de los valores, {median:.4g}, sería una reflectancia de {reflectance:.3g}, demasiado clara: ¿son números digitales? Indique SCALE.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, below zero: was the offset taken away already? Say OFFSET=0.</source>
        <translation>La mediana de los valores, {median:.4g}, sería una reflectancia de {reflectance:.3g}, menor que cero: ¿ya se restó el desplazamiento? Indique OFFSET=0.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, far too dark: are they scaled already, or a picture? Say SCALE.</source>
        <translation>La mediana de los valores, {median:.4g}, sería una reflectancia de {reflectance:.3g}, demasiado oscura: ¿ya están escalados, o es una imagen para visualización? Indique SCALE.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>A sample of the inputs holds no valid pixel: the mask may be empty.</source>
        <translation>Una muestra de las entradas no contiene ningún píxel válido: la máscara puede quedar vacía.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The values are bytes: is the input a picture rather than reflectance?</source>
        <translation>Los valores son bytes: ¿es la entrada una imagen para visualización y no reflectancia?</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>All sampled values are {number:g}.</source>
        <translation>Todos los valores de la muestra son {number:g}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/product_scale.py"/>
        <source>Sentinel-2 processing baseline {number}, with its offset of -1000</source>
        <translation>Sentinel-2 processing baseline {number}, con su desplazamiento de -1000</translation>
    </message>
    <message>
        <location filename="../core/rasters/product_scale.py"/>
        <source>as Landsat Collection 2 surface reflectance is stored (USGS)</source>
        <translation>como se almacena la reflectancia de superficie de Landsat Collection 2 (USGS)</translation>
    </message>
    <message>
        <location filename="../core/rasters/product_scale.py"/>
        <source>Sentinel-2 processing baseline {number}, without an offset</source>
        <translation>Sentinel-2 processing baseline {number}, sin desplazamiento</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>The file may be incomplete or damaged: copy, download or export it again.</source>
        <translation>El archivo puede estar incompleto o dañado: cópielo, descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} cannot be opened as a raster: {reason}.</source>
        <translation>{path} no se puede abrir como ráster: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Cannot read {what} of {path} at columns {columns}, rows {rows}: {reason}.</source>
        <translation>No se puede leer {what} de {path} en las columnas {columns}, filas {rows}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Use one of: {names}</source>
        <translation>Use uno de estos: {names}</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>the mask of band {number}</source>
        <translation>la máscara de la banda {number}</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>band {number}</source>
        <translation>la banda {number}</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the model card says: the median of a sample of the {type} values is {median:.4g}, so they are scaled</source>
        <translation>como dice la ficha del modelo: la mediana de una muestra de los valores {type} es {median:.4g}, así que están escalados</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>unchanged: the median of a sample of the {type} values is {median:.4g}, so they are reflectance already</source>
        <translation>sin cambios: la mediana de una muestra de los valores {type} es {median:.4g}, así que ya son reflectancia</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Reflectance = value × {scale:g} {shift} ({reason}).</source>
        <translation>Reflectancia = valor × {scale:g} {shift} ({reason}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>The bands declare different scales and offsets ({numbers}).</source>
        <translation>Las bandas declaran distintas escalas y desplazamientos ({numbers}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>The inputs belong to products with different scales ({reasons}).</source>
        <translation>Las entradas pertenecen a productos con distintas escalas ({reasons}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as SCALE and OFFSET say</source>
        <translation>según SCALE y OFFSET</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>{path} declares the scale {scale:g} and the offset {offset:g}, which cannot be.</source>
        <translation>{path} declara la escala {scale:g} y el desplazamiento {offset:g}, lo que no es posible.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the file declares</source>
        <translation>como declara el archivo</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the model card says; the sample has no valid pixel</source>
        <translation>como dice la ficha del modelo; la muestra no tiene ningún píxel válido</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the model card says, for {type} values</source>
        <translation>como dice la ficha del modelo, para valores {type}</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>the scale {reason}; the offset as OFFSET says</source>
        <translation>la escala, {reason}; el desplazamiento, según OFFSET</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>A pixel of the run&apos;s grid holds {count:.0f} pixels of {path} along an axis.</source>
        <translation>Un píxel de la cuadrícula de la ejecución abarca {count:.0f} píxeles de {path} a lo largo de un eje.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>Choose a grid at most {most} times as coarse, or aggregate that layer first.</source>
        <translation>Elija una cuadrícula con píxeles como máximo {most} veces mayores, o agregue primero los píxeles de esa capa.</translation>
    </message>
    <message>
        <location filename="../core/report/areas.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../core/report/areas.py"/>
        <source>{count} smaller classes are not listed.</source>
        <translation>Otras clases menores que no se enumeran: {count}.</translation>
    </message>
    <message>
        <location filename="../core/report/content.py"/>
        <source>Input, natural colour ({bands})</source>
        <translation>Entrada, color natural ({bands})</translation>
    </message>
    <message>
        <location filename="../core/report/content.py"/>
        <source>Input, grey ({bands})</source>
        <translation>Entrada, gris ({bands})</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{width} × {height} pixels of {edge:.3g} m</source>
        <translation>{width} × {height} píxeles de {edge:.3g} m</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{count} have a class, {area}</source>
        <translation>{count} con clase, {area}</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{count} have a class</source>
        <translation>{count} con clase</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>How sure the model was of the class of each pixel. Half of the pixels reach {percent} % or more. Confidence is the model&apos;s own opinion: it says nothing about what the model never learnt.</source>
        <translation>Lo seguro que estaba el modelo de la clase de cada píxel. La mitad de los píxeles alcanzan el {percent} % o más. La confianza es la opinión del propio modelo: no dice nada de lo que el modelo nunca aprendió.</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>{share} of the pixels</source>
        <translation>{share} de los píxeles</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Pixels by confidence, in steps of {percent} %</source>
        <translation>Píxeles según la confianza, en pasos del {percent} %</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Confidence on the map</source>
        <translation>Confianza en el mapa</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>North is up ↑</source>
        <translation>El norte está arriba ↑</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>{picture}, stretched</source>
        <translation>{picture}, contraste estirado</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Without a CRS their areas are unknown.</source>
        <translation>Sin SRC, sus áreas se desconocen.</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{share} of all are nodata</source>
        <translation>{share} del total sin datos</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>A picture cannot be made: {reason}.</source>
        <translation>No se puede crear una imagen: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask has {size} pixels instead of {wanted}.</source>
        <translation>La máscara del motor tiene {size} píxeles en lugar de {wanted}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask has {count} bands instead of {wanted}.</source>
        <translation>La máscara del motor tiene {count} bandas en lugar de {wanted}.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>The run needs {size} for temporary files in {folder}, and {free} are free.</source>
        <translation>La ejecución necesita {size} para archivos temporales en {folder}, y hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>The run needs about {size} in {folder} with the temporary files in {temporary}, and {free} are free.</source>
        <translation>La ejecución necesita unos {size} en {folder}, contando los archivos temporales en {temporary}, y hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>The run needs about {size} in {folder}, and {free} are free.</source>
        <translation>La ejecución necesita unos {size} en {folder}, y hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>{folder} has {free} free. That is likely enough, but a mask that hardly compresses would need {size} with the temporary files in {temporary}.</source>
        <translation>{folder} tiene {free} libres. Probablemente basta, pero una máscara que apenas se comprima necesitaría {size}, contando los archivos temporales en {temporary}.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>{folder} has {free} free. That is likely enough, but a mask that hardly compresses would need {size}.</source>
        <translation>{folder} tiene {free} libres. Probablemente basta, pero una máscara que apenas se comprima necesitaría {size}.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Check the free space and the permissions of the folder, or switch RESUME off.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta, o desactive RESUME.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Cannot write the journal {path}: {reason}.</source>
        <translation>No se puede escribir el diario {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Another run writes to {output} now: it has {path}.</source>
        <translation>Otra ejecución escribe ahora en {output}: está usando {path}.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>Starts afresh instead of resuming the earlier run: {names} changed.</source>
        <translation>Se empieza de nuevo en lugar de reanudar la ejecución anterior. Cambios en: {names}.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>What is finished is remembered, so that the run can be resumed.</source>
        <translation>Lo terminado se recuerda, para poder reanudar la ejecución.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>Resumes an earlier run: {count} finished pieces are taken from it.</source>
        <translation>Se reanuda una ejecución anterior; partes terminadas que se toman de ella: {count}.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>Starts afresh instead of resuming the earlier run: its journal is damaged.</source>
        <translation>Se empieza de nuevo en lugar de reanudar la ejecución anterior: su diario está dañado.</translation>
    </message>
    <message>
        <location filename="../core/run/outputs.py"/>
        <source>The engine&apos;s mask holds values that are no class of the model: {values}.</source>
        <translation>La máscara del motor contiene valores que no son clases del modelo: {values}.</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask with its scores</source>
        <translation>máscara con sus puntuaciones</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask with its journal</source>
        <translation>máscara con su diario</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask with its scores and journal</source>
        <translation>máscara con sus puntuaciones y su diario</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>raster of values</source>
        <translation>ráster de valores</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>raster of values with its journal</source>
        <translation>ráster de valores con su diario</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>1 window of {size} pixels, {megapixels:.1f} megapixels</source>
        <translation>1 ventana de {size} píxeles, {megapixels:.1f} megapíxeles</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>{count} windows of {size} pixels, {megapixels:.1f} megapixels</source>
        <translation>{count} ventanas de {size} píxeles, {megapixels:.1f} megapíxeles</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>how long it takes is not known yet: no run of this model on this device was measured</source>
        <translation>aún no se sabe cuánto tarda: no se ha medido ninguna ejecución de este modelo en este dispositivo</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>about {time} at the speed of the last run of this model on this device</source>
        <translation>aproximadamente {time} a la velocidad de la última ejecución de este modelo en este dispositivo</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>{windows}; {made} {size}, temporary files {temporary}; {time}.</source>
        <translation>{windows}; {made} {size}, archivos temporales {temporary}; {time}.</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>about {likely}, at most {most}</source>
        <translation>unos {likely}, como máximo {most}</translation>
    </message>
    <message>
        <location filename="../core/run/workspace.py"/>
        <source>Cannot make a temporary folder in {folder}: {reason}.</source>
        <translation>No se puede crear una carpeta temporal en {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/workspace.py"/>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} pertenece a otro usuario</translation>
    </message>
    <message>
        <location filename="../core/temporary.py"/>
        <source>Make room there, or choose another folder for temporary files in the options (or with GEOSEG_TMP).</source>
        <translation>Libere espacio allí, o elija otra carpeta para archivos temporales en las opciones (o con GEOSEG_TMP).</translation>
    </message>
    <message>
        <location filename="../core/temporary.py"/>
        <source>Cannot write a temporary file in {folder}: {reason}.</source>
        <translation>No se puede escribir un archivo temporal en {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/features.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/vector/geopackage.py"/>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta.</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>OPTIONS: {option} does not fit a raster of values: {reason}.</source>
        <translation>OPTIONS: {option} no sirve para un ráster de valores: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>it is one of {values}</source>
        <translation>los valores posibles son {values}</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>only options of tiles, compression and BIGTIFF are possible</source>
        <translation>solo son posibles opciones de teselas, compresión y BIGTIFF</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>it belongs to COMPRESS={values}</source>
        <translation>corresponde a COMPRESS={values}</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Pixels by {name}; the ends hold what lies beyond</source>
        <translation>Píxeles según {name}; los extremos contienen lo que queda más allá</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Pixels with a value</source>
        <translation>Píxeles con valor</translation>
    </message>
    <message>
        <location filename="../core/vector/geopackage.py"/>
        <source>it takes no layer</source>
        <translation>no admite ninguna capa</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>unknown format</source>
        <translation>formato desconocido</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>{driver} takes no polygons</source>
        <translation>{driver} no admite polígonos</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Install what is missing into that Python; Check the engine (geoseg:checkengine) looks again.</source>
        <translation>Instale lo que falta en ese Python; «Comprobar el motor» (geoseg:checkengine) lo examina de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Often memory ran out; run again, and if it happens again look at the log.</source>
        <translation>A menudo se debe a que se agotó la memoria; ejecute de nuevo y, si vuelve a ocurrir, mire el registro.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>it did not answer any more and was ended</source>
        <translation>dejó de responder y se detuvo a la fuerza</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Choose another device, or install the engine that fits this machine.</source>
        <translation>Elija otro dispositivo, o instale el motor adecuado para este equipo.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Close other programs, or use fewer windows in one forward (max_num_seqs).</source>
        <translation>Cierre otros programas, o use menos ventanas por pasada (max_num_seqs).</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine&apos;s environment is not complete: install the engine again.</source>
        <translation>El entorno del motor no está completo: instale el motor de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Check that the weights belong to this config.json.</source>
        <translation>Compruebe que los pesos corresponden a este config.json.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>This is a bug of the plugin: please report it with the log.</source>
        <translation>Es un error del complemento: comuníquelo junto con el registro.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine does not start: {reason}</source>
        <translation>El motor no se inicia: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The worker does not fit this version of the plugin: {reason}</source>
        <translation>El proceso del motor no corresponde a esta versión del complemento: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine ended unexpectedly: {reason}</source>
        <translation>El motor terminó inesperadamente: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The model in {folder} cannot be loaded: {reason}</source>
        <translation>El modelo de {folder} no se puede cargar: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine ended unexpectedly.</source>
        <translation>El motor terminó inesperadamente.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>what it says cannot be read: {reason}</source>
        <translation>no se puede leer lo que dice: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device {device}: this machine has an {gpu}.</source>
        <translation>Dispositivo {device}: este equipo tiene una {gpu}.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>There is no device {device!r}.</source>
        <translation>No existe el dispositivo {device!r}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Choose one of: {names}.</source>
        <translation>Elija entre: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>All GPUs were asked for. {problem}</source>
        <translation>Se pidieron todas las GPU. {problem}</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device cpu: the installed engine is the one for CPUs. This machine has an {gpu}, which it cannot use: install the engine for CUDA.</source>
        <translation>Dispositivo cpu: el motor instalado es el motor para CPU. Este equipo tiene una {gpu}, que ese motor no puede usar: instale el motor para CUDA.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>{device} was asked for, but the installed engine is the one for CPUs.</source>
        <translation>Se pidió {device}, pero el motor instalado es el motor para CPU.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>All GPUs, as asked for: {names}.</source>
        <translation>Todas las GPU, como se pidió: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device {device}, as asked for.</source>
        <translation>Dispositivo {device}, como se pidió.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device cpu: the installed engine is the one for CPUs.</source>
        <translation>Dispositivo cpu: el motor instalado es el motor para CPU.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device cpu: {problem}</source>
        <translation>Dispositivo cpu: {problem}</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>No engine is installed in {folder}.</source>
        <translation>No hay ningún motor instalado en {folder}.</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>Install it again with Install the engine (geoseg:installengine).</source>
        <translation>Vuelva a instalarlo con «Instalar el motor» (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>Install it with the algorithm Install the engine (geoseg:installengine), or with: {command}</source>
        <translation>Instálelo con el algoritmo «Instalar el motor» (geoseg:installengine), o con: {command}</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>Use a server, or on Windows an engine in WSL: {address}</source>
        <translation>Use un servidor o, en Windows, un motor en WSL: {address}</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>The engine in {folder} was installed for another version of the plugin and may behave otherwise than this one expects.</source>
        <translation>El motor de {folder} se instaló para otra versión del complemento y puede comportarse de otra forma que la que espera esta.</translation>
    </message>
    <message>
        <location filename="../models/places.py"/>
        <source>{path} begins with a home folder that this machine does not know.</source>
        <translation>{path} empieza por una carpeta personal que este equipo no conoce.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>The whole output is in {path}.</source>
        <translation>Toda la salida está en {path}.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../engine/install/space.py"/>
        <source>Free some space, or choose another folder.</source>
        <translation>Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the proxy wants another user name or password</source>
        <translation>el proxy pide otro nombre de usuario u otra contraseña</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the proxy cannot be reached</source>
        <translation>no se puede acceder al proxy</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check it in QGIS&apos;s settings, under Network.</source>
        <translation>Compruébelo en la configuración de QGIS, en «Red».</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>pip cannot use a SOCKS proxy</source>
        <translation>pip no puede usar un proxy SOCKS</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install uv, which can, or set an HTTP proxy in QGIS&apos;s settings, under Network.</source>
        <translation>Instale uv, que sí puede, o indique un proxy HTTP en la configuración de QGIS, en «Red».</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the certificate of the package index is not trusted</source>
        <translation>no se confía en el certificado del índice de paquetes</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the package index cannot be reached</source>
        <translation>no se puede acceder al índice de paquetes</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check the network and the proxy in QGIS&apos;s settings, or install from a folder of wheels.</source>
        <translation>Compruebe la red y el proxy en la configuración de QGIS, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the package index refuses access</source>
        <translation>el índice de paquetes deniega el acceso</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check the address and the login of the index that pip or uv is configured for.</source>
        <translation>Compruebe la dirección y las credenciales del índice para el que está configurado pip o uv.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the package {package} is not to be had in this version for this Python</source>
        <translation>el paquete {package} no está disponible en esta versión para este Python</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Use Python 3.11 and a complete package index, or a complete folder of wheels.</source>
        <translation>Use Python 3.11 y un índice de paquetes completo, o una carpeta de wheels completa.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the packages cannot be had together from this index</source>
        <translation>los paquetes no se pueden obtener juntos de este índice</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>this Python has the wrong version</source>
        <translation>este Python tiene una versión inadecuada</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Use Python 3.11.</source>
        <translation>Use Python 3.11.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the folder cannot be written</source>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta propia.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the NVIDIA driver is too old for this CUDA</source>
        <translation>el controlador NVIDIA es demasiado antiguo para este CUDA</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Update the driver to version 580 or newer, or install the engine for CPUs.</source>
        <translation>Actualice el controlador a la versión 580 o posterior, o instale el motor para CPU.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>this GPU is too old for this torch</source>
        <translation>esta GPU es demasiado antigua para este torch</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine for CPUs, or use a server with a newer GPU.</source>
        <translation>Instale el motor para CPU, o use un servidor con una GPU más nueva.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>torch in this environment is built for CPUs only</source>
        <translation>el torch de este entorno está compilado solo para CPU</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine for CUDA, or choose the device cpu.</source>
        <translation>Instale el motor para CUDA, o elija el dispositivo cpu.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>no usable NVIDIA GPU is found</source>
        <translation>no se encuentra ninguna GPU NVIDIA utilizable</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check the driver with nvidia-smi, or install the engine for CPUs.</source>
        <translation>Compruebe el controlador con nvidia-smi, o instale el motor para CPU.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>memory ran out</source>
        <translation>se agotó la memoria</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Close other programs and end waiting engines with geoseg:stopengine.</source>
        <translation>Cierre otros programas y detenga los motores que esperan con geoseg:stopengine.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the plugin&apos;s package geoseg_worker is not there</source>
        <translation>falta el paquete geoseg_worker del complemento</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install it into that Python: pip install geoseg_qgis/worker.</source>
        <translation>Instálelo en ese Python: pip install geoseg_qgis/worker.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the Python package {package} is missing</source>
        <translation>falta el paquete de Python {package}</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine again; into an environment of your own, install the package.</source>
        <translation>Vuelva a instalar el motor; en un entorno propio, instale el paquete.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>torchvision does not fit torch</source>
        <translation>torchvision no es compatible con torch</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine again; in an environment of your own, take both from the same index.</source>
        <translation>Vuelva a instalar el motor; en un entorno propio, tome ambos del mismo índice.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Most likely memory ran out: close other programs.</source>
        <translation>Lo más probable es que se agotara la memoria: cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the system ended it</source>
        <translation>el sistema puso fin al proceso</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>it printed nothing</source>
        <translation>no mostró ningún mensaje</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>GPU memory: {used:.1f} of {total:.1f} GB at most.</source>
        <translation>Memoria de la GPU: {used:.1f} de {total:.1f} GB como máximo.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>Memory of {count} GPUs: {used:.1f} of {total:.1f} GB at most.</source>
        <translation>Memoria de {count} GPU: {used:.1f} de {total:.1f} GB como máximo.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>The GPU was busy {percent:.0f} % of the time.</source>
        <translation>La GPU estuvo ocupada el {percent:.0f} % del tiempo.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>The GPUs were busy {percent:.0f} % of the time.</source>
        <translation>Las GPU estuvieron ocupadas el {percent:.0f} % del tiempo.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>The engine took {size:.1f} GB of GPU memory at most.</source>
        <translation>El motor ocupó como máximo {size:.1f} GB de memoria de GPU.</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>installing vLLM, torch and TerraTorch for {kind} (several GB)</source>
        <translation>instalando vLLM, torch y TerraTorch para {kind} (varios GB)</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>{message} Trying with PyTorch&apos;s own index, {address}, too.</source>
        <translation>{message} Se prueba también con el índice propio de PyTorch, {address}.</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>Installing the engine failed at this step: {step}. The cause: {reason}.</source>
        <translation>La instalación del motor falló en este paso: {step}. La causa: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>installing vLLM, torch and TerraTorch for {kind} from {folder}</source>
        <translation>instalando vLLM, torch y TerraTorch para {kind} desde {folder}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>teaching torchvision to load beside this torch</source>
        <translation>adaptando torchvision para que se cargue con este torch</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>removing what is not needed</source>
        <translation>eliminando lo que no hace falta</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>{reason}; and in another try {other}</source>
        <translation>{reason}; y en otro intento, {other}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>making the environment with {tool}</source>
        <translation>creando el entorno con {tool}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>starting {program}</source>
        <translation>iniciando {program}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>done, {time}</source>
        <translation>hecho, {time}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>it cannot be started ({reason})</source>
        <translation>no se puede iniciar ({reason})</translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>The engine cannot run a model on {device}: {reason}.</source>
        <translation>El motor no puede ejecutar un modelo en {device}: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>The engine&apos;s Python {python} cannot be started ({reason}).</source>
        <translation>El Python {python} del motor no se puede iniciar ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>The engine&apos;s answer is not understood ({reason}).</source>
        <translation>No se entiende la respuesta del motor ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>it works, {time}: {device}, {dtype}</source>
        <translation>funciona, {time}: {device}, {dtype}</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine folder {folder} has no full path.</source>
        <translation>La carpeta {folder} del motor no tiene una ruta completa.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The folder {folder} lies in the plugin&apos;s own, which QGIS removes with the next update.</source>
        <translation>La carpeta {folder} está dentro de la del propio complemento, que QGIS elimina con la próxima actualización.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine is installed on Linux only, and this is {system}.</source>
        <translation>El motor solo se instala en Linux, y este sistema es {system}.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>There are no wheels in {folder}.</source>
        <translation>No hay wheels en {folder}.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine folder {folder} cannot be used: {reason}.</source>
        <translation>La carpeta {folder} del motor no se puede usar: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>running a model on {device} to see that it works …</source>
        <translation>ejecutando un modelo en {device} para ver si funciona …</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>{error} Trying another tool.</source>
        <translation>{error} Se prueba con otra herramienta.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CUDA: this machine has an {gpu}.</source>
        <translation>El motor para CUDA: este equipo tiene una {gpu}.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>There is no engine for {kind!r}.</source>
        <translation>No existe un motor para {kind!r}.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CUDA, as asked for: {gpu}.</source>
        <translation>El motor para CUDA, como se pidió: {gpu}.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CPUs, as asked for.</source>
        <translation>El motor para CPU, como se pidió.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CPUs: {problem}</source>
        <translation>El motor para CPU: {problem}</translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>The folder {folder} cannot be locked ({reason}).</source>
        <translation>La carpeta {folder} no se puede bloquear ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>Another installation into {folder} is running.</source>
        <translation>Otra instalación en {folder} está en marcha.</translation>
    </message>
    <message>
        <location filename="../engine/install/space.py"/>
        <source>Installing the engine for {kind} needs {needed:.0f} GB in {folder}; {free:.1f} GB are free there.</source>
        <translation>Instalar el motor para {kind} necesita {needed:.0f} GB en {folder}; allí hay {free:.1f} GB libres.</translation>
    </message>
    <message>
        <location filename="../engine/install/tools.py"/>
        <source>venv and pip</source>
        <translation>venv y pip</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>import torch</source>
        <translation>importando torch</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>import vLLM</source>
        <translation>importando vLLM</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>build engine</source>
        <translation>creando el motor</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>it speaks version {found}, this plugin {wanted}</source>
        <translation>usa la versión {found} del protocolo, este complemento la {wanted}</translation>
    </message>
    <message>
        <location filename="../engine/memory.py"/>
        <source>The engine wants about {wanted:.1f} GB of memory, and {free:.1f} of the {total:.1f} GB of {device} are free: other programs use the rest. It may fail; close some of them, or give it a smaller share (GPU_MEMORY).</source>
        <translation>El motor necesita unos {wanted:.1f} GB de memoria, y de los {total:.1f} GB de {device} hay {free:.1f} libres: otros programas usan el resto. Puede fallar; cierre algunos de ellos, o dé al motor una parte menor (GPU_MEMORY).</translation>
    </message>
    <message>
        <location filename="../engine/memory.py"/>
        <source>The engine wants about {wanted:.1f} GB of memory, and {free:.1f} of the {total:.1f} GB of this machine are free: other programs use the rest. It may fail; close some of them.</source>
        <translation>El motor necesita unos {wanted:.1f} GB de memoria, y de los {total:.1f} GB de este equipo hay {free:.1f} libres: otros programas usan el resto. Puede fallar; cierre algunos de ellos.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>nvidia-smi finds no NVIDIA GPU on this machine.</source>
        <translation>nvidia-smi no encuentra ninguna GPU NVIDIA en este equipo.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>Use a server with a newer GPU, or install the engine for CPUs (geoseg:installengine).</source>
        <translation>Use un servidor con una GPU más nueva, o instale el motor para CPU (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>nvidia-smi finds no GPU on this machine that {variable} leaves.</source>
        <translation>nvidia-smi no encuentra en este equipo ninguna GPU que {variable} permita usar.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>Install the engine for CPUs (geoseg:installengine).</source>
        <translation>Instale el motor para CPU (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>Update the driver, or install the engine for CPUs (geoseg:installengine).</source>
        <translation>Actualice el controlador, o instale el motor para CPU (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>The {gpu} has the driver {found}; version {least} or newer is needed.</source>
        <translation>La {gpu} tiene el controlador {found}; hace falta la versión {least} o posterior.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>The {gpu} has compute capability {found}; {least} or newer is needed.</source>
        <translation>La {gpu} tiene la capacidad de cómputo {found}; hace falta {least} o posterior.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>The engine cannot be started: {reason}.</source>
        <translation>El motor no se puede iniciar: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>{python} is no Python: it answers {answer!r}.</source>
        <translation>{python} no es Python: responde {answer!r}.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} cannot be started ({reason}).</source>
        <translation>El Python {python} no se puede iniciar ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The engine&apos;s command {command!r} cannot be read ({reason}).</source>
        <translation>El comando {command!r} del motor no se puede leer ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>machine</source>
        <translation>equipo</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>Started with</source>
        <translation>Se inicia con</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>running a model …</source>
        <translation>ejecutando un modelo …</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>A timed forward</source>
        <translation>Una pasada cronometrada</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>Loading the model</source>
        <translation>Carga del modelo</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>One window</source>
        <translation>Una ventana</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>{kind}, in {seconds:.0f} s, as {folder}</source>
        <translation>{kind}, en {seconds:.0f} s, como {folder}</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>For runs</source>
        <translation>Para ejecuciones</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>{seconds:.2f} s, from file to mask</source>
        <translation>{seconds:.2f} s, del archivo a la máscara</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Only {size} of memory are free on {device}.</source>
        <translation>Solo hay {size} de memoria libres en {device}.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Only {size} are free in {folder}, where runs keep their chunks.</source>
        <translation>Solo hay {size} libres en {folder}, donde las ejecuciones guardan sus bloques.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Temporary files</source>
        <translation>Archivos temporales</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{free} free of {total}</source>
        <translation>{free} libres de {total}</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>unknown</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{system}, kernel {version}</source>
        <translation>{system}, kernel {version}</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>The {gpu} of this machine stays unused: the engine runs on the CPU.</source>
        <translation>La {gpu} de este equipo no se usa: el motor se ejecuta en la CPU.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Install the engine for CUDA (geoseg:installengine), or choose the device {device}.</source>
        <translation>Instale el motor para CUDA (geoseg:installengine), o elija el dispositivo {device}.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{name}; cores for this process: {count}</source>
        <translation>{name}; núcleos para este proceso: {count}</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{folder}, {size} free</source>
        <translation>{folder}, {size} libres</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{name}, driver {version}, compute capability {capability}, {memory}</source>
        <translation>{name}, controlador {version}, capacidad de cómputo {capability}, {memory}</translation>
    </message>
    <message>
        <location filename="../engine/report/page.py"/>
        <source>The same without personal paths, names and passwords.</source>
        <translation>Lo mismo sin rutas personales, nombres ni contraseñas.</translation>
    </message>
    <message>
        <location filename="../engine/report/page.py"/>
        <source>For a bug report</source>
        <translation>Para un informe de error</translation>
    </message>
    <message>
        <location filename="../engine/report/page.py"/>
        <source>geoseg: the engine</source>
        <translation>geoseg: el motor</translation>
    </message>
    <message>
        <location filename="../engine/report/parts.py"/>
        <source>The engine works: {device}, {seconds:.2f} s for a window.</source>
        <translation>El motor funciona: {device}, {seconds:.2f} s por ventana.</translation>
    </message>
    <message>
        <location filename="../engine/report/parts.py"/>
        <source>The engine does not work.</source>
        <translation>El motor no funciona.</translation>
    </message>
    <message>
        <location filename="../engine/report/parts.py"/>
        <source>Nothing is seen that is wrong. No model was run.</source>
        <translation>No se ve ningún problema. No se ejecutó ningún modelo.</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>sent with each request</source>
        <translation>se envían con cada petición</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>read and written in shared folders</source>
        <translation>se leen y escriben en carpetas compartidas</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>The server does not say what it is.</source>
        <translation>El servidor no dice qué es.</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Answers after</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>The server answers: {device}.</source>
        <translation>El servidor responde: {device}.</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Start it as {address} says, so that another model is noticed.</source>
        <translation>Inícielo como dice {address}, para que se note si el modelo es otro.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} It is started again, and the lost chunks are repeated.</source>
        <translation>{message} Se inicia de nuevo, y los bloques perdidos se repiten.</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} The engine starts again with {count} windows in one forward instead of {before}, and the chunk is repeated.</source>
        <translation>{message} El motor se inicia de nuevo con {count} ventanas por pasada en lugar de {before}, y el bloque se repite.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>It looks like http://127.0.0.1:8000 or https://gpu.example.org.</source>
        <translation>Tiene la forma http://127.0.0.1:8000 o https://gpu.example.org.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The address of the proxy is no address of a web server.</source>
        <translation>La dirección del proxy no es la dirección de un servidor web.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The address of the server is no address of a web server.</source>
        <translation>La dirección del servidor no es la dirección de un servidor web.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The proxy {host} is spoken to with http only, not {scheme}.</source>
        <translation>Con el proxy {host} solo se puede hablar por http, no por {scheme}.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The address of the server {host} has more than a name, a port and a path.</source>
        <translation>La dirección del servidor {host} tiene algo más que un nombre, un puerto y una ruta.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>Set {variable} to http://host:port, or no_proxy to {host} where it needs none; in QGIS under Settings, Options, Network.</source>
        <translation>Ponga {variable} a http://host:port, o no_proxy a {host} si no necesita proxy; en QGIS, en Configuración, Opciones, Red.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The certificates in {path} cannot be used ({reason}).</source>
        <translation>Los certificados de {path} no se pueden usar ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server failed with HTTP {status}: {reason}</source>
        <translation>El servidor falló con HTTP {status}: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} sends us to {other}; that is not followed, so that the key stays here.</source>
        <translation>El servidor {address} remite a {other}; no se sigue, para que la clave se quede aquí.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} does not have what was asked for: {reason}</source>
        <translation>El servidor {address} no tiene lo que se pidió: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The chunk is too large for the server: {reason}</source>
        <translation>El bloque es demasiado grande para el servidor: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server refuses the chunk: {reason}</source>
        <translation>El servidor rechaza el bloque: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server&apos;s log says more.</source>
        <translation>El registro del servidor dice más.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>it does not say why</source>
        <translation>no dice por qué</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server serves another model than this run wants.</source>
        <translation>El servidor ofrece un modelo distinto del que quiere esta ejecución.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server&apos;s geoseg_worker is older than this plugin: install this plugin&apos;s there.</source>
        <translation>El geoseg_worker del servidor es más antiguo que este complemento: instale allí el de este complemento.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server runs TerraTorch&apos;s own plugin, which cannot serve: start it with ours.</source>
        <translation>El servidor ejecuta el complemento propio de TerraTorch, que no puede atender peticiones: inícielo con el nuestro.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Let chunks be uploaded, or let the server open the folder.</source>
        <translation>Haga que los bloques se envíen, o que el servidor permita el acceso a la carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>somewhere else</source>
        <translation>otro lugar</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The server {address}: {reason}; again in {seconds:.1f} s.</source>
        <translation>El servidor {address}: {reason}; nuevo intento dentro de {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>it answers with HTTP {status}</source>
        <translation>responde con HTTP {status}</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The server {address} cannot be used: {reason} (tried for {seconds:.0f} s).</source>
        <translation>El servidor {address} no se puede usar: {reason} (se intentó durante {seconds:.0f} s).</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server serves another model, or is no geoseg server of this version.</source>
        <translation>El servidor ofrece otro modelo, o no es un servidor geoseg de esta versión.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask has {size} pixels instead of {wanted}.</source>
        <translation>La máscara del servidor tiene {size} píxeles en lugar de {wanted}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask has tiles of {size} pixels, far more than it needs.</source>
        <translation>La máscara del servidor tiene teselas de {size} píxeles, muchos más de los que necesita.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask is not of whole numbers from 0 to 255, or its number of bands is not {count}.</source>
        <translation>La máscara del servidor no es de números enteros de 0 a 255, o su número de bandas no es {count}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The temporary file {path} cannot be read: {reason}.</source>
        <translation>El archivo temporal {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server wrote the mask somewhere else than asked: {path!r}.</source>
        <translation>El servidor escribió la máscara en un lugar distinto del pedido: {path!r}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask cannot be used: {reason}.</source>
        <translation>La máscara del servidor no se puede usar: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/engine.py"/>
        <source>asking the server {address}</source>
        <translation>consultando al servidor {address}</translation>
    </message>
    <message>
        <location filename="../engine/server/exchange.py"/>
        <source>no connection within {seconds:.0f} s</source>
        <translation>sin conexión en {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>number of bands</source>
        <translation>número de bandas</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>number of classes</source>
        <translation>número de clases</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>fingerprint</source>
        <translation>huella digital</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server&apos;s geoseg_worker is of another version (protocol {found}, here {own}): install this plugin&apos;s there if it refuses chunks, or its masks look strange.</source>
        <translation>El geoseg_worker del servidor es de otra versión (protocolo {found}, aquí {own}): instale allí el de este complemento si rechaza bloques o si sus máscaras tienen un aspecto extraño.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} does not serve {model}.</source>
        <translation>El servidor {address} no ofrece {model}.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>It serves: {names}.</source>
        <translation>Ofrece: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The chunk takes {size:.0f} MB as a request; the server takes {most:.0f} MB.</source>
        <translation>El bloque ocupa {size:.0f} MB como petición; el servidor admite {most:.0f} MB.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves another model: {what} {found} instead of {wanted}.</source>
        <translation>El servidor {address} ofrece otro modelo: {what} {found} en lugar de {wanted}.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server does not say what it is (GET /geoseg): its model cannot be compared.</source>
        <translation>El servidor no dice qué es (GET /geoseg): su modelo no se puede comparar.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>No TLS connection to the server {address}: {reason}.</source>
        <translation>No hay conexión TLS con el servidor {address}: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The proxy does not let us to {host}: {reason}.</source>
        <translation>El proxy no deja llegar a {host}: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The certificate of the server {address} is not trusted: {reason}.</source>
        <translation>El certificado del servidor {address} no es de confianza: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>it closed the connection without an answer</source>
        <translation>cerró la conexión sin responder</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>it closed the connection in the middle of an answer</source>
        <translation>cerró la conexión en medio de una respuesta</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>no answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>it broke off the TLS connection</source>
        <translation>interrumpió la conexión TLS</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>the name server does not answer</source>
        <translation>el servidor de nombres no responde</translation>
    </message>
    <message>
        <location filename="../engine/server/tiff.py"/>
        <source>this is no TIFF, or a damaged one</source>
        <translation>esto no es un TIFF, o está dañado</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_card.py"/>
        <source>{file} of {model} has {size} bytes, which no description of a model has.</source>
        <translation>{file} de {model} tiene {size} bytes; ninguna descripción de un modelo tiene tantos.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{model!r} is no id of the hub.</source>
        <translation>{model!r} no es un identificador del hub.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>config.json of {model}</source>
        <translation>config.json de {model}</translation>
    </message>
    <message>
        <location filename="../gui/models/stock.py"/>
        <source>The catalogue has this model already: {title} ({model}).</source>
        <translation>El catálogo ya tiene este modelo: {title} ({model}).</translation>
    </message>
    <message>
        <location filename="../gui/models/stock.py"/>
        <source>The catalogue has a model {model} already. Give this one another id.</source>
        <translation>El catálogo ya tiene un modelo {model}. Dé a este otro identificador.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>The model {model} is not on this machine.</source>
        <translation>El modelo {model} no está en este equipo.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>The model folder {folder} does not exist.</source>
        <translation>La carpeta de modelo {folder} no existe.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>Put it back, or mend its card, {path}.</source>
        <translation>Devuelva a su sitio lo que falta, o corrija la ficha del modelo, {path}.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>The model {model} that belongs to the plugin is missing.</source>
        <translation>Falta el modelo {model}, que forma parte del complemento.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>The model folder {folder} holds no {name}.</source>
        <translation>La carpeta de modelo {folder} no contiene {name}.</translation>
    </message>
    <message>
        <location filename="../models/agreement_check.py"/>
        <source>{entry} is {given}, but the input has {channels} channels.</source>
        <translation>{entry} es {given}, pero la entrada del modelo tiene {channels} canales.</translation>
    </message>
    <message>
        <location filename="../models/agreement_check.py"/>
        <source>{entry} has {count} values, but the input has {channels} channels.</source>
        <translation>{entry} tiene {count} valores, pero la entrada del modelo tiene {channels} canales.</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives the whole window one class</source>
        <translation>da una sola clase a toda la ventana</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives the whole window several classes</source>
        <translation>da varias clases a toda la ventana</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives boxes around objects</source>
        <translation>da recuadros alrededor de objetos</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives outlines of objects</source>
        <translation>da contornos de objetos</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>{entry} must be greater than 0.</source>
        <translation>{entry} debe ser mayor que 0.</translation>
    </message>
    <message>
        <location filename="../models/quantity.py"/>
        <source>{entry} must have the smaller number first.</source>
        <translation>{entry} debe tener primero el número menor.</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>{entry} does not belong to a card that has &quot;{name}&quot;.</source>
        <translation>{entry} no corresponde a una ficha que tiene &quot;{name}&quot;.</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>an https address</source>
        <translation>una dirección https</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>lower-case letters, digits, dots and dashes</source>
        <translation>un texto de minúsculas, cifras, puntos y guiones</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>CLASSES: the model {model} measures and has no classes.</source>
        <translation>CLASSES: el modelo {model} mide y no tiene clases.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>QUANTITY: the model {model} maps classes.</source>
        <translation>QUANTITY: el modelo {model} cartografía clases.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>{table}, row {row}: {given!r} is no number from {least} to {most}.</source>
        <translation>{table}, fila {row}: {given!r} no es un número de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>{table}, row {row}: {given!r} is no wavelength in nanometres.</source>
        <translation>{table}, fila {row}: {given!r} no es una longitud de onda en nanómetros.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The card {card}</source>
        <translation>La ficha {card}</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>a commit of 40 hexadecimal digits</source>
        <translation>un commit de 40 cifras hexadecimales</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>the name of a folder beside the cards</source>
        <translation>el nombre de una carpeta junto a las fichas</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>a band name</source>
        <translation>un nombre de banda</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given} where {number} belongs: ids count from 0 without a gap.</source>
        <translation>{entry} es {given} donde corresponde {number}: los identificadores cuentan desde 0 sin huecos.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given!r}, which another class is called already.</source>
        <translation>{entry} es {given!r}, y otra clase ya se llama así.</translation>
    </message>
    <message>
        <location filename="../models/quantity.py"/>
        <source>a colour such as #1f78b4</source>
        <translation>un color como #1f78b4</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>a Hugging Face id such as owner/name</source>
        <translation>un identificador de Hugging Face como owner/name</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given!r}, which stands for the band {band} already.</source>
        <translation>{entry} es {given!r}, que ya designa la banda {band}.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} names a sensor that is not known.</source>
        <translation>{entry} indica un sensor que no se conoce.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>Known are {names}.</source>
        <translation>Se conocen {names}.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given!r}, which is no band of {sensor}.</source>
        <translation>{entry} es {given!r}, que no es una banda de {sensor}.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>Choose one, for example {model}.</source>
        <translation>Elija uno, por ejemplo {model}.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>A model card was passed over: {path}: entry &quot;id&quot; is {model!r}, which another card has. Give it another id.</source>
        <translation>Se pasó por alto una ficha de modelo: {path}: la entrada &quot;id&quot; es {model!r}, que ya tiene otra ficha. Dele otro identificador.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>There is no model {model!r}.</source>
        <translation>No hay ningún modelo {model!r}.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>Choose one of {names}, a folder with config.json and weights, or a hub id (owner/name).</source>
        <translation>Elija uno de {names}, una carpeta con config.json y pesos, o un identificador del hub (owner/name).</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Put model.safetensors (or the model&apos;s .pt file) beside config.json.</source>
        <translation>Ponga model.safetensors (o el archivo .pt del modelo) junto a config.json.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Choose the folder of the model that the card describes, or use the folder without that card.</source>
        <translation>Elija la carpeta del modelo que describe la ficha, o use la carpeta sin esa ficha.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: {channels} channels, and the card has {count} bands.</source>
        <translation>{path} no se ajusta a la ficha de modelo {card}: {channels} canales, y la ficha tiene {count} bandas.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: its bands are {bands}, and the card&apos;s {names}.</source>
        <translation>{path} no se ajusta a la ficha de modelo {card}: sus bandas son {bands}, y las de la ficha {names}.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: it is a regression model, and the card is of a segmentation model.</source>
        <translation>{path} no se ajusta a la ficha de modelo {card}: es un modelo de regresión, y la ficha es de un modelo de segmentación.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: it is a segmentation model, and the card is of a regression model.</source>
        <translation>{path} no se ajusta a la ficha de modelo {card}: es un modelo de segmentación, y la ficha es de un modelo de regresión.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: entry &quot;num_classes&quot; is {given}, the card has {count} classes.</source>
        <translation>{path} no se ajusta a la ficha de modelo {card}: la entrada &quot;num_classes&quot; es {given}, la ficha tiene {count} clases.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: {given} dates, and the card has {count}.</source>
        <translation>{path} no se ajusta a la ficha de modelo {card}: {given} fechas, y la ficha tiene {count}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>Only models that give each pixel a class (segmentation) or a number (regression) can be used.</source>
        <translation>Solo se pueden usar modelos que dan a cada píxel una clase (segmentación) o un número (regresión).</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} must be {wanted}.</source>
        <translation>{entry} debe ser {wanted}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>Only models that were prepared for TerraTorch in vLLM can be used.</source>
        <translation>Solo se pueden usar modelos preparados para TerraTorch en vLLM.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} has {count} bands, but the model has {wanted}.</source>
        <translation>{entry} tiene {count} bandas, pero el modelo tiene {wanted}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} has {channels} channels in data.pixel_values.shape, but the model has {count} bands.</source>
        <translation>{entry} tiene {channels} canales en data.pixel_values.shape, pero el modelo tiene {count} bandas.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} is {given}: {reason}.</source>
        <translation>{entry} es {given}: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} must be {task} or {other}.</source>
        <translation>{entry} debe ser {task} o {other}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>Other factories of TerraTorch can load files that config.json names.</source>
        <translation>Otras fábricas de TerraTorch pueden cargar archivos que indique config.json.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>a version</source>
        <translation>una versión</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} could name code, and training needs no such entry.</source>
        <translation>{entry} podría designar código, y el entrenamiento no necesita tal entrada.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} names {given!r}, which is not allowed.</source>
        <translation>{entry} indica {given!r}, que no está permitido.</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>Do not use this model: TerraTorch would import and call whatever stands there.</source>
        <translation>No use este modelo: TerraTorch importaría y ejecutaría lo que ahí esté escrito.</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>{entry} names a band twice.</source>
        <translation>{entry} nombra una banda dos veces.</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>{entry} must be an object.</source>
        <translation>{entry} debe ser un objeto.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>a plain word, and no path, address or class</source>
        <translation>una palabra simple, sin rutas, direcciones ni clases</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>{entry} is a class where none belongs.</source>
        <translation>{entry} es una clase donde no corresponde ninguna.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>a plain name</source>
        <translation>un nombre simple</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>a pattern of file names such as *.tif</source>
        <translation>un patrón de nombres de archivo como *.tif</translation>
    </message>
    <message>
        <location filename="../models/derive.py"/>
        <source>Described by its config.json only: it has no model card.</source>
        <translation>Descrito solo por su config.json: no tiene ficha de modelo.</translation>
    </message>
    <message>
        <location filename="../models/derive.py"/>
        <source>Nothing is known about what it was trained on.</source>
        <translation>No se sabe nada de los datos con los que se entrenó.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be from {least} to {most}, not {given}.</source>
        <translation>{entry} debe ser de {least} a {most}, pero es {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>so large a number</source>
        <translation>un número demasiado grande</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{document}: entry &quot;{path}&quot;</source>
        <translation>{document}: la entrada &quot;{path}&quot;</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{document}: the document</source>
        <translation>{document}: el documento</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be an object, not {given}.</source>
        <translation>{entry} debe ser un objeto, pero es {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a list, not {given}.</source>
        <translation>{entry} debe ser una lista, pero es {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must have {least} to {most} items, not {count}.</source>
        <translation>{entry} debe tener de {least} a {most} elementos, pero tiene {count}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a text, not {given}.</source>
        <translation>{entry} debe ser un texto, pero es {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must have {least} to {most} characters.</source>
        <translation>{entry} debe tener de {least} a {most} caracteres.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} holds a control character.</source>
        <translation>{entry} contiene un carácter de control.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be {meaning}, not {given}.</source>
        <translation>{entry} debe ser {meaning}, pero es {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} is {given}; known are {names}.</source>
        <translation>{entry} es {given}; se conocen {names}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a whole number, not {given}.</source>
        <translation>{entry} debe ser un número entero, pero es {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a number, not {given}.</source>
        <translation>{entry} debe ser un número, pero es {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be true or false, not {given}.</source>
        <translation>{entry} debe ser true o false, pero es {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} is not known here.</source>
        <translation>{entry} no se conoce aquí.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>Remove it, or check its spelling.</source>
        <translation>Elimínela, o compruebe cómo está escrita.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} is missing.</source>
        <translation>{entry} falta.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder} holds more than {most} files and cannot be a model folder.</source>
        <translation>{folder} contiene más de {most} archivos y no puede ser una carpeta de modelo.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>{place} holds no token of the hub.</source>
        <translation>{place} no contiene un token del hub.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>It looks like {address}, without a login.</source>
        <translation>Tiene la forma {address}, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Check the network and the proxy in QGIS&apos;s settings, under Network, and try again.</source>
        <translation>Compruebe la red y el proxy en la configuración de QGIS, en «Red», e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The connection to the hub {host} failed ({reason}).</source>
        <translation>La conexión con el hub {host} falló ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub answers with an error (HTTP {number}).</source>
        <translation>El hub responde con un error (HTTP {number}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The certificate of {host} is not trusted ({reason}).</source>
        <translation>El certificado de {host} no es de confianza ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy does not let us reach {host} ({reason}).</source>
        <translation>El proxy no deja llegar a {host} ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The host of the hub&apos;s files, {host}, answers with HTTP {number}.</source>
        <translation>El servidor de los archivos del hub, {host}, responde con HTTP {number}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub refuses access to {model}: {reason}.</source>
        <translation>El hub deniega el acceso a {model}: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub refuses access to {model} and does not say why.</source>
        <translation>El hub deniega el acceso a {model} y no dice por qué.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The disk of {path} is full; what has been downloaded stays for the next time.</source>
        <translation>El disco de {path} está lleno; lo ya descargado queda para la próxima vez.</translation>
    </message>
    <message>
        <location filename="../models/hub/fetch.py"/>
        <source>What was downloaded as {file} is not what the hub lists: the checksums differ.</source>
        <translation>Lo descargado como {file} no es lo que enumera el hub: las sumas de verificación difieren.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>the answer ended {size} bytes early</source>
        <translation>la respuesta terminó {size} bytes antes de tiempo</translation>
    </message>
    <message>
        <location filename="../models/hub/fetch.py"/>
        <source>Checking {file} …</source>
        <translation>Comprobando {file} …</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>Looking at what is here already …</source>
        <translation>Examinando lo que ya hay aquí …</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{file}: {done} of {size} MB</source>
        <translation>{file}: {done} de {size} MB</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>Asking the hub for {model} …</source>
        <translation>Consultando {model} en el hub …</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{model} at {revision}: {count} files, {size} MB; already here: {here}.</source>
        <translation>{model} en la revisión {revision}: {count} archivos, {size} MB; ya están aquí: {here}.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>What answers for the hub does not speak its language (asked for {model}).</source>
        <translation>Lo que responde en lugar del hub no habla su lenguaje (se pidió {model}).</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>The hub answers with the revision {revision} of {model}, not {wanted}.</source>
        <translation>El hub responde con la revisión {revision} de {model}, no con la {wanted}.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>{model} has no config.json: it was not prepared for vLLM.</source>
        <translation>{model} no tiene config.json: no se preparó para vLLM.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>Look for another model, or make a model folder of a TerraTorch checkpoint: {page}</source>
        <translation>Busque otro modelo, o cree una carpeta de modelo a partir de un checkpoint de TerraTorch: {page}</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>{model} has no weights that the engine loads (model.safetensors, .bin or .pt).</source>
        <translation>{model} no tiene pesos que el motor cargue (model.safetensors, .bin o .pt).</translation>
    </message>
    <message>
        <location filename="../models/hub/patience.py"/>
        <source>The connection broke ({reason}); once more in {seconds:.0f} s …</source>
        <translation>La conexión se interrumpió ({reason}); nuevo intento dentro de {seconds:.0f} s …</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>{model} needs {size} MB more in {folder}; {free} MB are free there.</source>
        <translation>{model} necesita {size} MB más en {folder}; allí hay {free} MB libres.</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Another program downloads {file} of {model} right now.</source>
        <translation>Otro programa está descargando ahora mismo {file} de {model}.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>The trusted certificates cannot be used ({reason}).</source>
        <translation>Los certificados de confianza no se pueden usar ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/web.py"/>
        <source>the hub sends us to an address that is not encrypted</source>
        <translation>el hub remite a una dirección que no está cifrada</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>The shape must be [bands, height, width] or [bands, dates, height, width].</source>
        <translation>La forma debe ser [bands, height, width] o [bands, dates, height, width].</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} is {given}, which is no window of an image.</source>
        <translation>{entry} es {given}, que no es una ventana de una imagen.</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} is {given}: one window would take {size} MB.</source>
        <translation>{entry} es {given}: una sola ventana ocuparía {size} MB.</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} is too large for coordinates.</source>
        <translation>{entry} es demasiado grande para coordenadas.</translation>
    </message>
    <message>
        <location filename="../models/inventory.py"/>
        <source>{model} in the Hugging Face cache cannot be used: {reason}</source>
        <translation>{model} de la caché de Hugging Face no se puede usar: {reason}</translation>
    </message>
    <message>
        <location filename="../models/limits.py"/>
        <source>Choose a model for a single image.</source>
        <translation>Elija un modelo para una sola imagen.</translation>
    </message>
    <message>
        <location filename="../models/limits.py"/>
        <source>The model {model} looks at several dates at once ({count}), which is not possible yet.</source>
        <translation>El modelo {model} mira varias fechas a la vez ({count}), lo que aún no es posible.</translation>
    </message>
    <message>
        <location filename="../models/limits.py"/>
        <source>The model {model} wants to know the date of the image (temporal_coords), and several dates or one cannot be given to it yet.</source>
        <translation>El modelo {model} quiere saber la fecha de la imagen (temporal_coords), y aún no se le puede dar ni una fecha ni varias.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} lacks &quot;{name}&quot;.</source>
        <translation>{entry} no tiene &quot;{name}&quot;.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>TerraTorch would import and call it.</source>
        <translation>TerraTorch lo importaría y lo ejecutaría.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} belongs to classes, and a regression model has none.</source>
        <translation>{entry} corresponde a clases, y un modelo de regresión no las tiene.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>Remove it from config.json.</source>
        <translation>Elimínelo de config.json.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} has &quot;{word}&quot; in its name and could load a file or reach the network.</source>
        <translation>{entry} tiene &quot;{word}&quot; en su nombre y podría cargar un archivo o acceder a la red.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>Remove it from config.json: the weights in the folder are all that the model needs.</source>
        <translation>Elimínelo de config.json: los pesos de la carpeta son todo lo que necesita el modelo.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>a backbone that is known to load nothing by itself</source>
        <translation>un backbone del que se sabe que no carga nada por sí mismo</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} is {given}: the model measures several things at once.</source>
        <translation>{entry} es {given}: el modelo mide varias cosas a la vez.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>Only regression models that give each pixel one number can be used.</source>
        <translation>Solo se pueden usar modelos de regresión que dan un único número a cada píxel.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} is for training and cannot be built by the engine.</source>
        <translation>{entry} es para el entrenamiento, y el motor no lo puede construir.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>{entry} would run code from the model.</source>
        <translation>{entry} ejecutaría código del modelo.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>{entry} names {given!r}, which is no file of the folder.</source>
        <translation>{entry} indica {given!r}, que no es un archivo de la carpeta.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{folder} is a model folder and takes no card of another model.</source>
        <translation>{folder} es una carpeta de modelo y no admite la ficha de otro modelo.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>Only the first {most} of {count} model cards are listed.</source>
        <translation>Solo se enumeran las primeras {most} de {count} fichas de modelo.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} no se puede borrar: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>The model folder {folder} has no {name} and is not listed. Make one with Make a model card (geoseg:modelcard).</source>
        <translation>La carpeta de modelo {folder} no tiene {name} y no se enumera. Cree la ficha con «Crear una ficha de modelo» (geoseg:modelcard).</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>A folder of model cards was passed over: {reason}</source>
        <translation>Se pasó por alto una carpeta de fichas de modelo: {reason}</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>A model card was passed over: {reason}</source>
        <translation>Se pasó por alto una ficha de modelo: {reason}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>on this machine: comes with the plugin</source>
        <translation>en este equipo: viene con el complemento</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>on this machine: in the Hugging Face cache</source>
        <translation>en este equipo: en la caché de Hugging Face</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>on this machine: in a folder</source>
        <translation>en este equipo: en una carpeta</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>geoseg: models</source>
        <translation>geoseg: modelos</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>not on this machine: geoseg:downloadmodel fetches it</source>
        <translation>no está en este equipo: geoseg:downloadmodel lo descarga</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>no revision is pinned</source>
        <translation>ninguna revisión fijada</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>{here} of {count} models ready on this machine</source>
        <translation>Modelos listos en este equipo: {here} de {count}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Stored values</source>
        <translation>Valores almacenados</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>A part of a scene and of its mask by {model}</source>
        <translation>Una parte de una escena y de su máscara hecha por {model}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>not on this machine: no model is in {folder}</source>
        <translation>no está en este equipo: no hay ningún modelo en {folder}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>cannot run: {reason}</source>
        <translation>no se puede ejecutar: {reason}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>reflectance = value × {scale:g}</source>
        <translation>reflectancia = valor × {scale:g}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>about {size} to download</source>
        <translation>unos {size} por descargar</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>revision {revision}</source>
        <translation>revisión {revision}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>{size} × {size} pixels</source>
        <translation>{size} × {size} píxeles</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>{count} at once</source>
        <translation>{count} a la vez</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{path} is larger than {most} bytes, which no description of a model is.</source>
        <translation>{path} ocupa más de {most} bytes; ninguna descripción de un modelo ocupa tanto.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} has more than {most} parts, which no description of a model has.</source>
        <translation>{document} tiene más de {most} partes; ninguna descripción de un modelo tiene tantas.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} is nested deeper than {most} levels, which no description of a model is.</source>
        <translation>{document} tiene más de {most} niveles anidados; ninguna descripción de un modelo tiene tantos.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} holds no JSON object.</source>
        <translation>{document} no contiene un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} is not UTF-8 text (byte {number}).</source>
        <translation>{document} no es texto UTF-8 (byte {number}).</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} is not valid JSON: {reason}.</source>
        <translation>{document} no es JSON válido: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{word} is not a number in JSON</source>
        <translation>{word} no es un número en JSON</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{number} is too large a number</source>
        <translation>{number} es un número demasiado grande</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>the key {name!r} stands twice in one object</source>
        <translation>la clave {name!r} aparece dos veces en un objeto</translation>
    </message>
    <message>
        <location filename="../models/sensors.py"/>
        <source>Landsat 4, 5 and 7</source>
        <translation>Landsat 4, 5 y 7</translation>
    </message>
    <message>
        <location filename="../models/tiling_check.py"/>
        <source>a mode</source>
        <translation>un modo</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>Save the weights as model.safetensors, or do not use this model.</source>
        <translation>Guarde los pesos como model.safetensors, o no use este modelo.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>The file may be incomplete: get it again.</source>
        <translation>Puede que el archivo esté incompleto: consígalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} lists {count} tensors, which no model has.</source>
        <translation>{path} enumera {count} tensores; ningún modelo tiene tantos.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} holds no weights.</source>
        <translation>{path} no contiene pesos.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has {size} bytes of weights and describes {count}.</source>
        <translation>{path} tiene {size} bytes de pesos y describe {count}.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{entry} spans {size} bytes where the shape needs {wanted}.</source>
        <translation>{entry} abarca {size} bytes donde la forma necesita {wanted}.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{entry} overlaps another tensor or leaves a gap.</source>
        <translation>{entry} se solapa con otro tensor o deja un hueco.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{entry} must be a text.</source>
        <translation>{entry} debe ser un texto.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} (header)</source>
        <translation>{path} (cabecera)</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>on this machine</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Plugin</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>Cache of downloaded models</source>
        <translation>Caché de modelos descargados</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>{count} pixels left out: {reason}.</source>
        <translation>Píxeles omitidos: {count} ({reason}).</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>{count} points left out: {reason}.</source>
        <translation>Puntos omitidos: {count} ({reason}).</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>SAMPLES: {given} cannot be opened.</source>
        <translation>SAMPLES: {given} no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>SAMPLES: {layer} holds neither points nor polygons.</source>
        <translation>SAMPLES: {layer} no contiene ni puntos ni polígonos.</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>Choose the one with the true classes: {fields}.</source>
        <translation>Elija el que tiene las clases verdaderas: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyways.py"/>
        <source>No polygon of {layer} has a label.</source>
        <translation>Ningún polígono de {layer} tiene etiqueta.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyways.py"/>
        <source>in polygons that contradict each other</source>
        <translation>en polígonos que se contradicen entre sí</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>AOI: the layer {layer} has no polygons, or its filter or selection leaves none.</source>
        <translation>AOI: la capa {layer} no tiene polígonos, o su filtro o selección no deja ninguno.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>{name}: {given} cannot be opened as a polygon layer.</source>
        <translation>{name}: {given} no se puede abrir como capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../processing/changemap.py"/>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <location filename="../processing/changemap.py"/>
        <source>other changes</source>
        <translation>otros cambios</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>{name} before: {size}</source>
        <translation>{name} antes: {size}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>{name} after: {size}</source>
        <translation>{name} después: {size}</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>El algoritmo no se preparó.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>ZONES: the layer {layer} has no features, or its filter or selection leaves none.</source>
        <translation>ZONES: la capa {layer} no tiene objetos, o su filtro o selección no deja ninguno.</translation>
    </message>
    <message>
        <location filename="../processing/classlayer.py"/>
        <source>{name}: QGIS reads the layer {layer} without GDAL.</source>
        <translation>{name}: QGIS lee la capa {layer} sin GDAL.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>There is no model {model!r} to download.</source>
        <translation>No hay ningún modelo {model!r} que descargar.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model {model} needs no download.</source>
        <translation>El modelo {model} no necesita descarga.</translation>
    </message>
    <message>
        <location filename="../processing/features.py"/>
        <source>FIELD: {layer} has no field {field!r}.</source>
        <translation>FIELD: {layer} no tiene ningún campo {field!r}.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>The layer {layer} is not a valid raster layer.</source>
        <translation>La capa {layer} no es una capa ráster válida.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>The layer {layer} is a rendered picture ({provider}), not measurements.</source>
        <translation>La capa {layer} es una imagen ya dibujada ({provider}), no mediciones.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{name}: the name of {path} is not in UTF-8.</source>
        <translation>{name}: el nombre de {path} no está en UTF-8.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>The plugin&apos;s engine is {path}, which is your own.</source>
        <translation>El motor configurado en el complemento es {path}, un motor suyo propio.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <location filename="../processing/layermetadata.py"/>
        <source>Segmentation</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <location filename="../processing/layermetadata.py"/>
        <source>Model: {licence}</source>
        <translation>Modelo: {licence}</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Choose {name} = {option}.</source>
        <translation>Elija {name} = {option}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The catalogue has a model {model} already.</source>
        <translation>El catálogo ya tiene un modelo {model}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Give this one another id in {name}.</source>
        <translation>Dé a este otro identificador en {name}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Give {size} for each row.</source>
        <translation>Indique {size} por cada fila.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>{path} is of no format that can be written.</source>
        <translation>{path} no tiene un formato que se pueda escribir.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Say MINIMUM in {unit} (UNIT).</source>
        <translation>Indique MINIMUM en {unit} (UNIT).</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>Of AOI only the first {count} features counted.</source>
        <translation>De AOI solo contaron los primeros objetos: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>Of AOI only the features counted for which {expression} is true.</source>
        <translation>De AOI solo contaron los objetos para los que se cumple {expression}.</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>AOI, the layer {layer}, was in memory: save it as a file first.</source>
        <translation>AOI, la capa {layer}, estaba en memoria: guárdela antes como archivo.</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>Of AOI only the features counted that were selected.</source>
        <translation>De AOI solo contaron los objetos seleccionados.</translation>
    </message>
    <message>
        <location filename="../processing/reproject.py"/>
        <source>{name} has no place in the CRS of the raster ({crs}).</source>
        <translation>{name} no tiene lugar en el SRC del ráster ({crs}).</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>TARGET: {layer} is no file that GDAL reads.</source>
        <translation>TARGET: {layer} no es un archivo que lea GDAL.</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>{name} cannot go on with the layer {layer}: each run writes it out anew.</source>
        <translation>{name} no puede seguir con la capa {layer}: cada ejecución la vuelve a escribir.</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>Export it as GeoTIFF first, or leave {name} off.</source>
        <translation>Expórtela antes como GeoTIFF, o deje {name} desactivado.</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files that were done</source>
        <translation>Archivos hechos</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files that were done before</source>
        <translation>Archivos hechos antes</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files that failed</source>
        <translation>Archivos que fallaron</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Done: {done}. Skipped: {skipped}. Failed: {failed}.</source>
        <translation>Hechos: {done}. Omitidos: {skipped}. Fallidos: {failed}.</translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>QGIS&apos;s authentication store has no entry {entry}.</source>
        <translation>El almacén de autenticación de QGIS no tiene ninguna entrada {entry}.</translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>The entry {entry} of QGIS&apos;s authentication store holds no key, or stays closed.</source>
        <translation>La entrada {entry} del almacén de autenticación de QGIS no contiene ninguna clave, o no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The layer {layer} cannot be read: {reason}.</source>
        <translation>La capa {layer} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The area of interest lies outside the layer {layer}.</source>
        <translation>La zona de interés está fuera de la capa {layer}.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The layer {layer} has no pixels of its own.</source>
        <translation>La capa {layer} no tiene píxeles propios.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>error {number} of QGIS&apos;s raster writer</source>
        <translation>error {number} del escritor de rásteres de QGIS</translation>
    </message>
    <message>
        <location filename="../processing/zones.py"/>
        <source>Choose the one with their names: {fields}.</source>
        <translation>Elija el que tiene sus nombres: {fields}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>POSITIVE is for models of two classes; {model} has {count}.</source>
        <translation>POSITIVE es para modelos de dos clases; {model} tiene {count}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The classes of {model} take all numbers up to {most}: uncertain pixels can have no class of their own.</source>
        <translation>Las clases de {model} ocupan todos los números hasta {most}: los píxeles inciertos no pueden tener una clase propia.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>{first} and {second} would both become {output}.</source>
        <translation>{first} y {second} darían ambos {output}.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>The mask of {path} would overwrite the input {output}.</source>
        <translation>La máscara de {path} sobrescribiría la entrada {output}.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>The layer {layer} is no file: QGIS wrote it to a temporary one for the run.</source>
        <translation>La capa {layer} no es un archivo: QGIS la escribió en uno temporal para la ejecución.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>The layer {layer} counts as {crs}, as its properties in QGIS said.</source>
        <translation>El SRC de la capa {layer} es {crs}, según sus propiedades en QGIS.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>In band {band} of {layer}, {values} meant nodata, as its properties said.</source>
        <translation>En la banda {band} de {layer} se tomó {values} como sin datos, según sus propiedades.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>In band {band} of {layer}, the file&apos;s own nodata value did not count.</source>
        <translation>En la banda {band} de {layer} no contó el valor sin datos del propio archivo.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>{first:g} to {last:g}</source>
        <translation>{first:g} a {last:g}</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>The server is asked what it is.</source>
        <translation>Se pregunta al servidor qué es.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>The engine starts and loads the model.</source>
        <translation>El motor se inicia y carga el modelo.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>Engine: the server {address}; chunks are sent with each request.</source>
        <translation>Motor: el servidor {address}; los bloques se envían con cada petición.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>Engine: the server {address}; chunks are read and written in a shared folder.</source>
        <translation>Motor: el servidor {address}; los bloques se leen y escriben en una carpeta compartida.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>The engine starts and loads the model. It took {time} last time.</source>
        <translation>El motor se inicia y carga el modelo. La última vez tardó {time}.</translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>{count} of {total} files are to be done, the others are done and unchanged.</source>
        <translation>Archivos por hacer: {count} de {total}; los demás están hechos y sin cambios.</translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>La carpeta {folder} no se puede crear: {reason}.</translation>
    </message>
    <message>
        <location filename="../runs/hold.py"/>
        <source>The engine died {count} times and no file was finished in between.</source>
        <translation>El motor murió {count} veces sin que se terminara ningún archivo entre medias.</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the grid</source>
        <translation>la cuadrícula</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the CRS of a layer</source>
        <translation>el SRC de una capa</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>SCALE or OFFSET</source>
        <translation>SCALE u OFFSET</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the area of interest</source>
        <translation>la zona de interés</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the classes</source>
        <translation>las clases</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>THRESHOLD or POSITIVE</source>
        <translation>THRESHOLD o POSITIVE</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the device</source>
        <translation>el dispositivo</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <location filename="../runs/index.py"/>
        <source>Close it where it is open, check the free space, or choose another folder.</source>
        <translation>Ciérrelo donde esté abierto, compruebe el espacio libre, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The mask has no CRS that measures areas: its classes are counted in pixels, not in hectares.</source>
        <translation>La máscara no tiene un SRC que mida áreas: sus clases se cuentan en píxeles, no en hectáreas.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The raster of values has {width} × {height} pixels, cut from {columns} × {rows}.</source>
        <translation>El ráster de valores tiene {width} × {height} píxeles, recortados de {columns} × {rows}.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The mask has {width} × {height} pixels, cut from {columns} × {rows}.</source>
        <translation>La máscara tiene {width} × {height} píxeles, recortados de {columns} × {rows}.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>A pixel is {edge:.3g} m wide; the model {model} was made for {least:g} to {most:g} m. PIXEL_SIZE brings the layers to another size.</source>
        <translation>Un píxel mide {edge:.3g} m de ancho; el modelo {model} está hecho para píxeles de {least:g} a {most:g} m. PIXEL_SIZE lleva las capas a otro tamaño.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The raster of values has {width} × {height} pixels.</source>
        <translation>El ráster de valores tiene {width} × {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The mask has {width} × {height} pixels.</source>
        <translation>La máscara tiene {width} × {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>Resampled onto it ({method}): {layers}.</source>
        <translation>Remuestreo a su cuadrícula ({method}): {layers}.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The layer {layer} counts as {crs}, as its properties say.</source>
        <translation>El SRC de la capa {layer} es {crs}, según sus propiedades.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>{first} and {second} are both {path}.</source>
        <translation>{first} y {second} son ambos {path}.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>The output {output} is an input too: {path} is made of it.</source>
        <translation>La salida {output} es también una entrada: {path} está hecho a partir de ella.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>The output {output} is an input too.</source>
        <translation>La salida {output} es también una entrada.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>segmented with {model} in windows of {edge} pixels that share {overlap}, by geoseg {version}.</source>
        <translation>segmentado con {model} en ventanas de {edge} píxeles que comparten {overlap}, por geoseg {version}.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Each pixel holds its value; -9999 is nodata.</source>
        <translation>Cada píxel contiene su valor; -9999 es sin datos.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Each pixel holds the number of its class; 255 is nodata.</source>
        <translation>Cada píxel contiene el número de su clase; 255 es sin datos.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{columns} × {rows} pixels, {crs}</source>
        <translation>{columns} × {rows} píxeles, {crs}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{columns} × {rows} pixels, no CRS</source>
        <translation>{columns} × {rows} píxeles, sin SRC</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>comes with the plugin</source>
        <translation>viene con el complemento</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <location filename="../runs/reportpage.py"/>
        <source>Made by a model: check it before use.</source>
        <translation>Hecho por un modelo: compruébelo antes de usarlo.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{running}, and {loading} until the model was ready</source>
        <translation>{running}, más {loading} hasta que el modelo estuvo listo</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Beyond the command</source>
        <translation>Además del comando</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Scale of values</source>
        <translation>Escala de los valores</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Resampled</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Area of interest</source>
        <translation>Zona de interés</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{edge} pixels, overlap {overlap}, {merge}</source>
        <translation>{edge} píxeles, solapamiento {overlap}, {merge}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Model windows</source>
        <translation>Ventanas del modelo</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{size} bytes, SHA-256 of its start {digest}</source>
        <translation>{size} bytes, SHA-256 de su comienzo {digest}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{model} at {revision}</source>
        <translation>{model} en la revisión {revision}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{quantity} in {unit}</source>
        <translation>{quantity} en {unit}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{quantity} of {inputs}, by {model} ({title}).</source>
        <translation>{quantity} de {inputs}, con {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{quantity}, by {model} ({title}).</source>
        <translation>{quantity}, con {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Segmentation of {inputs} into the classes {names}, by {model} ({title}).</source>
        <translation>Segmentación de {inputs} en las clases {names}, con {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Segmentation into the classes {names}, by {model} ({title}).</source>
        <translation>Segmentación en las clases {names}, con {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>The same again: {command}</source>
        <translation>Lo mismo otra vez: {command}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Polygons: {count}</source>
        <translation>Polígonos: {count}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>THRESHOLD makes pixels of an improbable class uncertain</source>
        <translation>THRESHOLD hace inciertos los píxeles de una clase poco probable</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>BELOW says what becomes of pixels of an improbable class</source>
        <translation>BELOW dice qué ocurre con los píxeles de una clase poco probable</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>POSITIVE says how probable a class must be</source>
        <translation>POSITIVE dice lo probable que debe ser una clase</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>MAJORITY gives each pixel the commonest class around it</source>
        <translation>MAJORITY da a cada píxel la clase más frecuente a su alrededor</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>SMALLEST removes small patches of a class</source>
        <translation>SMALLEST elimina manchas pequeñas de una clase</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>CONFIDENCE is the probability of each pixel&apos;s class</source>
        <translation>CONFIDENCE es la probabilidad de la clase de cada píxel</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>PROBABILITIES are those of the classes</source>
        <translation>PROBABILITIES son las de las clases</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>The model {model} wants to know where on Earth the raster lies, and it has no CRS.</source>
        <translation>El modelo {model} quiere saber en qué lugar de la Tierra está el ráster, y este no tiene SRC.</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>{wish}; the model {model} measures {quantity} and has no classes.</source>
        <translation>{wish}; el modelo {model} mide {quantity} y no tiene clases.</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>a quantity</source>
        <translation>una magnitud</translation>
    </message>
    <message>
        <location filename="../runs/reportpage.py"/>
        <source>Writing the report …</source>
        <translation>Escribiendo el informe …</translation>
    </message>
    <message>
        <location filename="../runs/results.py"/>
        <source>Cleaning the mask …</source>
        <translation>Limpiando la máscara …</translation>
    </message>
    <message>
        <location filename="../runs/results.py"/>
        <source>The majority filter ({edge} × {edge} pixels) changed {count} pixels.</source>
        <translation>El filtro de mayoría ({edge} × {edge} píxeles) cambió {count} píxeles.</translation>
    </message>
    <message>
        <location filename="../runs/results.py"/>
        <source>Patches of less than {size} were given to their largest neighbour: {count} pixels.</source>
        <translation>Manchas de menos de {size} que pasaron a su mayor vecino: {count} píxeles.</translation>
    </message>
    <message>
        <location filename="../runs/segment.py"/>
        <source>Finishing the values …</source>
        <translation>Terminando los valores …</translation>
    </message>
    <message>
        <location filename="../runs/segment.py"/>
        <source>Finishing the mask …</source>
        <translation>Terminando la máscara …</translation>
    </message>
    <message>
        <location filename="../runs/table.py"/>
        <source>{done} of {total} files, {time} to go …</source>
        <translation>{done} de {total} archivos, tiempo restante {time} …</translation>
    </message>
    <message>
        <location filename="../runs/table.py"/>
        <source>{done} of {total} files …</source>
        <translation>{done} de {total} archivos …</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Engine was ready on {device}, {dtype}, windows in one forward: {count}.</source>
        <translation>El motor ya estaba listo en {device}, {dtype}, ventanas por pasada: {count}.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Engine ready after {seconds:.1f} s on {device}, {dtype}, windows in one forward: {count}.</source>
        <translation>Motor listo tras {seconds:.1f} s en {device}, {dtype}, ventanas por pasada: {count}.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Segmenting …</source>
        <translation>Segmentando …</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>The model gave no number for {count} valid pixels: they are nodata.</source>
        <translation>Píxeles válidos a los que el modelo no dio ningún número: {count}. Quedan sin datos.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>The model gave no class for {count} valid pixels: they are nodata.</source>
        <translation>Píxeles válidos a los que el modelo no dio clase: {count}. Quedan sin datos.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>{done} of {total} windows, {time} to go …</source>
        <translation>{done} de {total} ventanas, tiempo restante {time} …</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Loading the engine: {step} …</source>
        <translation>Cargando el motor: {step} …</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>La carpeta {folder} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <location filename="../runs/wishes.py"/>
        <source>Choose an even number from 0 to {most}, half of the model&apos;s window of {window} pixels.</source>
        <translation>Elija un número par de 0 a {most}, la mitad de la ventana de {window} píxeles del modelo.</translation>
    </message>
    <message>
        <location filename="../settings.py"/>
        <source>The setting {name} ({variable}) is {given!r}, which is no number.</source>
        <translation>El ajuste {name} ({variable}) es {given!r}, que no es un número.</translation>
    </message>
    <message>
        <location filename="../texts.py"/>
        <source>1,000</source>
        <translation>1&#x202f;000</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>Demo: land cover from six bands</source>
        <translation>Demostración: cobertura del suelo a partir de seis bandas</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>A small model that comes with the plugin and needs no download: water, vegetation, bare ground, built-up, cloud, snow and burnt ground from Sentinel-2 or Landsat.</source>
        <translation>Un modelo pequeño que viene con el complemento y no necesita descarga: agua, vegetación, suelo desnudo, zonas edificadas, nubes, nieve y suelo quemado a partir de Sentinel-2 o Landsat.</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>Simulated multispectral scenes made from published reflectances, with noise, mixed pixels, haze and changing light; no real image.</source>
        <translation>Escenas multiespectrales simuladas a partir de reflectancias publicadas, con ruido, píxeles mixtos, bruma y luz cambiante; ninguna imagen real.</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>Decisions. It shows how the plugin works and is no substitute for a model trained on real, labelled scenes.</source>
        <translation>Decisiones. Muestra cómo funciona el complemento y no sustituye a un modelo entrenado con escenas reales etiquetadas.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>Prithvi-EO-2.0 300M: burn scars</source>
        <translation>Prithvi-EO-2.0 300M: áreas quemadas</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>Maps the scars of wildfires on Harmonized Landsat Sentinel-2 (HLS) images, by IBM and NASA.</source>
        <translation>Cartografía las áreas quemadas por incendios forestales en imágenes Harmonized Landsat Sentinel-2 (HLS); de IBM y la NASA.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>HLS Burn Scars: labelled 512 x 512 HLS scenes (surface reflectance, 30 m) of wildfires in the contiguous United States, 2018 to 2021.</source>
        <translation>HLS Burn Scars: escenas HLS etiquetadas de 512 x 512 píxeles (reflectancia de superficie, 30 m) de incendios forestales en los Estados Unidos contiguos, de 2018 a 2021.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>Fires that still burn, and images whose values are not surface reflectance.</source>
        <translation>Incendios todavía activos e imágenes cuyos valores no son reflectancia de superficie.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood-vllm.py"/>
        <source>Prithvi-EO-2.0 300M TL: floods, prepared for vLLM</source>
        <translation>Prithvi-EO-2.0 300M TL: inundaciones, preparado para vLLM</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood-vllm.py"/>
        <source>The flood model of IBM and NASA as the vLLM examples use it.</source>
        <translation>El modelo de inundaciones de IBM y la NASA tal como lo usan los ejemplos de vLLM.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Sen1Floods11: 446 labelled 512 x 512 Sentinel-2 chips (top of atmosphere) of 11 flood events.</source>
        <translation>Sen1Floods11: 446 recortes Sentinel-2 etiquetados de 512 x 512 píxeles (techo de la atmósfera) de 11 inundaciones.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Clouded scenes: clouds had no label in training. Single images of other sensors and resolutions than it was trained on.</source>
        <translation>Escenas con nubes: las nubes no se etiquetaron en el entrenamiento. Imágenes sueltas de otros sensores y resoluciones que los del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood-vllm.py"/>
        <source>Not stated here; see the model&apos;s page</source>
        <translation>No se indica aquí; véase la página del modelo</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Prithvi-EO-2.0 300M TL: floods (Sen1Floods11)</source>
        <translation>Prithvi-EO-2.0 300M TL: inundaciones (Sen1Floods11)</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Maps water and floods on Sentinel-2 images, by IBM and NASA.</source>
        <translation>Cartografía el agua y las inundaciones en imágenes Sentinel-2; de IBM y la NASA.</translation>
    </message>
    <message>
        <location filename="../models/sensors.py"/>
        <source>Landsat 8 and 9</source>
        <translation>Landsat 8 y 9</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>Write it into a GeoTIFF with gdal_translate, and use that.</source>
        <translation>Escríbalo en un GeoTIFF con gdal_translate y use este.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>{path} is a VRT of VRTs that name each other so often that one read would be millions of reads.</source>
        <translation>{path} es un VRT de VRT que se nombran tantas veces que una lectura se convertiría en millones.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>{path} lies under more than {count} levels of VRTs.</source>
        <translation>{path} está bajo más de {count} niveles de VRT.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>Reading it might never end: choose a file.</source>
        <translation>La lectura podría no terminar nunca: elija un archivo.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>{path} is no file, but a pipe or a device.</source>
        <translation>{path} no es un archivo, sino una tubería o un dispositivo.</translation>
    </message>
</context>
</TS>
