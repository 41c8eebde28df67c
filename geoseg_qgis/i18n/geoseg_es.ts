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
        <location filename="../processing/stopengine.py"/>
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
        <location filename="../processing/parameters.py"/>
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
        <location filename="../processing/arearesults.py"/>
        <source>{:,} pixels</source>
        <translation>{:,} píxeles</translation>
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
        <source>{:,} pixels have a class in one of the masks only and count nowhere.</source>
        <translation>{:,} píxeles tienen clase solo en una de las máscaras y no cuentan en ninguna parte.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>In the map the {} smallest transitions share the number 254; the table has all.</source>
        <translation>En el mapa, las {} transiciones más pequeñas comparten el número 254; la tabla las tiene todas.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Changed: {changed:,} of {all:,} pixels{area}, {percent:.2f} %.</source>
        <translation>Cambiaron: {changed:,} de {all:,} píxeles{area}, {percent:.2f} %.</translation>
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
        <source>{count:,} zones, {unit}</source>
        <translation>{count:,} zonas, {unit}</translation>
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
        <location filename="../processing/parameters.py"/>
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
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
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
        <location filename="../processing/modelcard_parameters.py"/>
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
        <source>Polygons: {:,}.</source>
        <translation>Polígonos: {:,}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches merged into their largest neighbours: {:,}.</source>
        <translation>Manchas pequeñas fusionadas con su mayor vecino: {:,}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out because they lie alone in nodata: {:,}.</source>
        <translation>Manchas pequeñas omitidas por estar aisladas en zonas sin datos: {:,}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out: {:,}.</source>
        <translation>Manchas pequeñas omitidas: {:,}.</translation>
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
        <source>{name}: {share:.2%} of the mask, {points:,} points.</source>
        <translation>{name}: {share:.2%} de la máscara, {points:,} puntos.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name} has only {pixels:,} pixels: all of them are in the sample.</source>
        <translation>{name} solo tiene {pixels:,} píxeles: todos están en la muestra.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name}: only {drawn:,} of {wanted:,} points keep the distance. Take a smaller one.</source>
        <translation>{name}: solo {drawn:,} de {wanted:,} puntos guardan la distancia. Tome una menor.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{:,} points in all.</source>
        <translation>{:,} puntos en total.</translation>
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
        <source>Files: {}</source>
        <translation>Archivos: {}</translation>
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
        <location filename="../gui/models/details.py"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
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
        <location filename="../gui/models/table.py"/>
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
        <location filename="../gui/models/table.py"/>
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
        <location filename="../gui/models/details.py"/>
        <source>Measures</source>
        <translation>Mide</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
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
        <translation>&lt;p&gt;Compara dos máscaras de distintas fechas: qué clase pasó a ser cuál, en hectáreas y píxeles, como tabla y como página, y dónde, como ráster de transiciones como «Vegetation → Water».&lt;/p&gt;&lt;p&gt;Las clases se emparejan &lt;b&gt;por nombre&lt;/b&gt;; si solo se conocen números, por número. El registro dice qué clases tienen otros números en la segunda máscara. Si la segunda máscara está en otra cuadrícula, se lee en la de la primera por el vecino más próximo, y se avisa de ello.&lt;/p&gt;&lt;p&gt;Los píxeles que no tienen clase en una de las dos son sin datos en el mapa y no cuentan en ninguna parte. Las áreas son las del elipsoide. En el mapa, lo que no cambió es gris. Las transiciones de menos del 0,1 % comparten la entrada «other changes» de su leyenda; el archivo y la tabla las tienen todas.&lt;/p&gt;&lt;p&gt;Un mapa de cambios es como mucho tan bueno como ambas máscaras: los errores de cualquiera aparecen como cambios. Las proporciones de cambio cercanas a las tasas de error de las máscaras no significan nada.&lt;/p&gt;</translation>
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
        <location filename="../core/areas/change.py"/>
        <source>{path} holds more than {most_values} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/compare.py"/>
        <source>Choose a classified raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/areas/choose.py"/>
        <source>{parameter}: the mask has no class {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/areas/choose.py"/>
        <source>Choose from: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>{path} has no band {band}: it has {rastercount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>{path} holds measurements, not classes: numbers with a fraction, or complex ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>Choose a mask or another raster of whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>{path} holds class numbers of more than {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>Reclassify the raster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/areas/distortion.py"/>
        <source>No way is known from {getname} to longitudes and latitudes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/areas/distortion.py"/>
        <source>Warp the raster to another CRS first (Raster &gt; Projections &gt; Warp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/classmap.py"/>
        <source>{path} holds the number {wrong}; the classes of a mask are 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/classmap.py"/>
        <source>Choose a mask, or reclassify the raster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/classrows.py"/>
        <source>{path} has no pixel with a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/classrows.py"/>
        <source>Choose another mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/compare.py"/>
        <source>The reference holds more than {most_values} different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>The reference has labels that are no class of the mask: {listed}. The mask has: {all_classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Correct them, or say in LABELS what they mean: &apos;{example}=class&apos;, with semicolons between several; &apos;{example}=&apos; leaves it out, &apos;*=&apos; all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: &apos;{strip}&apos; is no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Say label=class, such as 80=water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: in &apos;{strip}&apos; several classes of the mask are called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Use the number of one: {all_classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: &apos;{strip}&apos; names no class of the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>It has: {all_classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>No pixel has a class in both the mask and the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>Check their places and their nodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>EXPECTED says nothing of: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>Say &apos;*=0.85&apos; for all that are not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>EXPECTED: {entry!r} is no accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>Say a share such as 0.85, or class=0.85; *=0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>No point can be compared: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>Check the field of labels and the CRS of both layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/references.py"/>
        <source>The polygons cannot be brought onto the mask&apos;s grid: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>The target standard error is {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>Say a share such as 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>{total} points do not give {count} classes {least} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>Ask for {value} points at least, or for a smaller minimum in each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{problem}. The model needs {count} band{value}: {listed}; {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS {strip} has a double quote that is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS &quot;{strip}&quot; mixes entries with and without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS holds &quot;{part}&quot;, which names no band; bands are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS says where {several}; the model needs {count}: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write &quot;file:band&quot; with one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS says {file} without a band, and it has {described}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write {file_2}:1, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS asks for band {number} of {name}, which has {described}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Bands are counted from 1, and transparency is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {name} {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Its bands are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vector/geopackage.py"/>
        <source>Cannot write {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/filters/majority.py"/>
        <source>The majority filter&apos;s window is {size} pixels wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/filters/majority.py"/>
        <source>Choose an odd number from {smallest} to {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>The smallest patch has {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>Choose 2 or more pixels, or no sieve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>The connectedness is {connectedness}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>Choose 4 (edges) or 8 (also corners).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The smallest patch is given in hectares, but the mask has no CRS to measure them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Give it in pixels, or run on a grid with a CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>GDAL {version} knows no creation option {name} of a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{name} is an option of the COG driver: {not_in_pieces}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{name} is one of: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{name} is YES or NO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{name}={value} is not possible: {not_in_pieces}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{name} is {limits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{name} is {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{name}={value} does not fit a mask: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Leave it out, or choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{width} × {height} pixels with overviews do not fit into a TIFF that is neither compressed nor a BigTIFF: it ends at 4 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Leave BIGTIFF out, or choose a compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>NUM_THREADS={value} is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>It is ALL_CPUS, or a number of threads from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>BLOCKXSIZE means nothing with TILED=NO: strips are as wide as the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Blocks of {shown} pixels are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Tiles are multiples of 16 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Blocks of {across} × {down} pixels are too large: each is held in memory until it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Choose smaller ones, for example BLOCKXSIZE=512|BLOCKYSIZE=512.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{name} means nothing with COMPRESS={compression}: it belongs to {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Change COMPRESS, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>The creation option &apos;{part}&apos; is not of the form NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>Write several as NAME=VALUE|NAME=VALUE, for example COMPRESS=ZSTD|PREDICTOR=2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>The creation option {upper} is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The output {final} is not a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Choose a name that ends with .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The output {final} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Choose the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Make it first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The folder {folder} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>Cannot replace {final}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/patches/least.py"/>
        <source>The smallest patch has {value:g} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Choose 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/antimeridian.py"/>
        <source>The area of interest goes round a pole, and the raster has longitudes and latitudes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/antimeridian.py"/>
        <source>Draw the area in the CRS of the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>The area of interest holds no pixel&apos;s centre of the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>Choose an area inside the raster that is larger than a pixel, or check the CRS of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>The area of interest cannot be brought onto the grid: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>The extent is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Say it as xmin ymin xmax ymax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>The CRS {name} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Say EPSG:4326, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{path} cannot be opened as polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Choose a GeoPackage, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{path} holds no polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Choose a file of polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{name} has no place in the CRS of the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/reproject.py"/>
        <source>Choose an area near the raster, or check the CRS of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/fingerprint.py"/>
        <source>{names} changed during the run: the mask would be of the old image in one part and of the new one in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/fingerprint.py"/>
        <source>Run again when nothing writes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>{path} is located by {means} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>{path} has a geotransform that no raster can have ({listed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>Georeference it again (Layer &gt; Georeferencer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Of two layers on different grids only one has a CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Assign the right one to the other first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>The geotransform of a layer cannot be inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Georeference it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>No transformation is known from {getname} to {getname_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Warp one of the layers first (Raster &gt; Projections &gt; Warp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reader.py"/>
        <source>{path} changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reader.py"/>
        <source>Run again when nothing writes to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} cannot be opened as a raster: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} has no bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose a raster with image bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Cannot read {what} {band} of {path} at columns {col}–{value}, rows {row}–{value_2}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} has no band {number}: it has {rastercount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds complex numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Convert it to amplitude or intensity first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds indices of a colour table, not measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose the raster that the picture was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds signed bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Convert it to Int16 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is not a raster that GDAL can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose a raster file, a GeoTIFF for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} holds several rasters and no bands of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Use one of: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is a folder, not a raster that GDAL can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose the raster file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose another one, or check whether its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} cannot be opened: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Check its path and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>OFFSET is {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>It must be a number, for example -0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>The bands declare different scales and offsets ({listed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Write them with one scale first, for example with the raster calculator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>The inputs belong to products with different scales ({listed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Use bands of one product, or say SCALE and OFFSET if they are the same after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>SCALE is {scale:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>It must be greater than 0, for example 0.0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>{path} declares the scale {bad:g} and the offset {bad_2:g}, which cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Say SCALE and OFFSET, for example 0.0001 and 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>PIXEL_SIZE is {size:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>It must be greater than 0, in units of the grid&apos;s CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>PIXEL_SIZE is {size:g}, which gives {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>Choose a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>{path} has no georeference, so it cannot be brought onto one grid with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>Georeference it first (Layer &gt; Georeferencer), or give all layers the same size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>A pixel of the run&apos;s grid holds {coarser:.0f} pixels of {path} along an axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>Choose a grid at most {coarsest} times as coarse, or aggregate that layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>{path} lies beside the grid of the run and shares no pixel with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>Choose layers that overlap, or check their CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>{path} cannot be warped: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>{path} and {mask} differ in size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>They must come from the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>Cannot read {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>This GDAL has no PNG driver, so there are no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>Install one that has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>A picture cannot be made: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/report/thumbnails.py"/>
        <source>Cannot bring {path} onto the mask&apos;s grid for a picture: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/report/thumbnails.py"/>
        <source>Cannot read {path} for a picture: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>Cannot write the temporary file {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>Cannot write the temporary file {path}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask {path} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask has {size} pixels instead of {width} × {height}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask has {rastercount} bands instead of {planes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask holds {found} instead of {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The scores in the engine&apos;s mask are no percent: some are greater than 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>Cannot write the temporary file {path}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/chunkflow.py"/>
        <source>The engine stopped before it finished the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>The run needs about {human_bytes} in {output_folder}{where}, and {human_bytes_2} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>Free some space, or choose another folder for the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>The run needs {human_bytes} for temporary files in {folder}, and {human_bytes_2} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Cannot write the journal {path}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>The journal {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Remove it, and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Another run writes to {final} now: it has {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Wait for it, or choose another output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/outputs.py"/>
        <source>The engine&apos;s mask holds values that are no class of the model: {unknown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/ownfile.py"/>
        <source>{path} is no journal of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/ownfile.py"/>
        <source>Remove it, or switch RESUME off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/run/workspace.py"/>
        <source>Cannot make a temporary folder in {root}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/temporary.py"/>
        <source>Cannot write a temporary file in {folder}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/textfile.py"/>
        <source>{final} cannot be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>OPTIONS: {what} does not fit a raster of values: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vector/geopackage.py"/>
        <source>Cannot write {path}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>The folder {parent} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>Cannot write {path}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>Cannot write {final}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Cannot write {path}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Install its package again into the engine&apos;s Python: pip install geoseg_qgis/worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>There is no device {wanted!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Choose one of: {devices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>All GPUs were asked for. {problem_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Choose the device auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>The installed engine is the one for CUDA. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>{wanted} was asked for, but the installed engine is the one for CPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Install the engine for CUDA (geoseg:installengine), or choose the device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>cpu was asked for, but the installed engine is the one for CUDA, which has no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Choose the device auto, or install the engine for CPUs (geoseg:installengine).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>No engine is installed in {root}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>{environ} begins with a home folder that this machine does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/places.py"/>
        <source>Write the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>The engine cannot run a model on {device}: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>The engine&apos;s Python {python} cannot be started ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>Install the engine again, or point the setting to another interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>The engine&apos;s answer is not understood ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>Its package geoseg_worker may belong to another version of the plugin: install that again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine folder {root} has no full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose a folder with its full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The folder {root} lies in the plugin&apos;s own, which QGIS removes with the next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine is installed on Linux only, and this is {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>There are no wheels in {wheels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose the folder that holds the .whl files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine folder {root} cannot be used: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>There is no engine for {wanted!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>Choose one of: auto, {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>The folder {root} cannot be locked ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>Choose a folder on a disk of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>Another installation into {root} is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/space.py"/>
        <source>Installing the engine for {kind} needs {value:.0f} GB in {root}; {value_2:.1f} GB are free there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/space.py"/>
        <source>Free some, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/tools.py"/>
        <source>No Python 3.11 or newer that can make virtual environments is on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/install/tools.py"/>
        <source>Install one (on Debian and Ubuntu python3 and python3-venv), or install uv, which fetches one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/engine.py"/>
        <source>The engine was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/pool.py"/>
        <source>The engine was ended, for its windows did not fit into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/pool.py"/>
        <source>The engine was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>The engine cannot be started: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>Close other programs, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} cannot make virtual environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>On Debian and Ubuntu install the package python3-venv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>{python} is no Python: it answers {said!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>Mend that, or name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} is version {version}; the engine needs 3.11 or newer, up to 3.14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} cannot be started ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The engine&apos;s command {python!r} cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} This was the second time in one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} Not even one window fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The address of {what} is no address of a web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The proxy {hostname} is spoken to with http only, not {scheme}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The address of the server {hostname} has more than a name, a port and a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>A key belongs into the authentication settings, not into the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The certificates in {ca_file} cannot be used ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>It must be a file in PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server failed with HTTP {status}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} refuses the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Check the key of this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} sends us to {target}; that is not followed, so that the key stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Use the right address, if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} does not have what was asked for: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Check the address and model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The proxy wants a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Give them in the proxy&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The chunk is too large for the server: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Use a shared folder, or a higher limit there (GEOSEG_MAX_UPLOAD_MB, or a reverse proxy&apos;s own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server refuses the chunk: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The answer of the server {address} is not what vLLM answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Check the address and its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The key of the server has signs that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Copy it again, without line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The key would travel to {host} for everybody on the way to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Use https, an SSH tunnel to 127.0.0.1, or allow plain http where you trust the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The server {address} cannot be used: {reason} (tried for {value:.0f} s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Check that it runs, and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server says that it wrote {path}, and here it is not to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>Check which folder here is which folder on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s answer holds no mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>Its I/O processor must be geoseg_segmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask has {width} × {height} pixels instead of {width_2} × {height_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask has tiles of {tile} pixels, far more than it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s raster is not one band of floating point numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask is not {wanted} of whole numbers from 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The temporary file {path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server wrote the mask somewhere else than it was asked to: {given!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/engine.py"/>
        <source>The server {address} cannot be asked: {error!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} does not serve {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>It serves: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves several models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Choose one of: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The chunk takes {value:.0f} MB as a request; the server takes {value_2:.0f} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Use a shared folder, or a higher limit on the server (GEOSEG_MAX_UPLOAD_MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves another model: its {name} is {found}, this run&apos;s model has {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Choose the model that the server serves, or another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>No TLS connection to the server {address}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check the port, and whether the address begins with https or http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The answer of the server {address} is longer than any that it should give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check that this is the address of a geoseg server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>There is no machine called {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The proxy does not let us to {host}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The certificate of the server {address} is not trusted: {verify_message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Give the file of the authority that signed it, and the name that it is made out to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>{path} lies in none of the folders that are shared with the server: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>Choose a folder for temporary files in one of them, or let chunks be uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>{entry!r} names no folders that are shared with the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>Write /folder/here=/folder/there, several with ; between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../engine/server/work.py"/>
        <source>The chunk was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/models/hub_card.py"/>
        <source>{name} of {hub_id} has {size:,} bytes, which no description of a model has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{hub_id!r} is no id of the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>It looks like owner/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/models/stock.py"/>
        <source>The catalogue has this model already: {title} ({id}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/models/stock.py"/>
        <source>Edit its card there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>CLASSES: the model {id} measures and has no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>QUANTITY: the model {id} maps classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>{where}: {words!r} is no number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Mend the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>QUANTITY: {least!r} to {most!r} is no range of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Give two numbers, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>{where}: {words!r} is no wavelength in nanometres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/card_json.py"/>
        <source>{path} cannot be written: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/card_json.py"/>
        <source>Choose another place for the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>The model {location} is not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>Fetch it with Download a model (geoseg:downloadmodel), or in the engine&apos;s environment with &quot;{command}&quot;, or choose the folder it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>No model is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>Choose one, for example {default_model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>The model {id} that belongs to the plugin is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>Install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>The model folder {place} {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>Put it back, or mend its card, {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>There is no model {wanted!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>Choose one of {known}, a folder with config.json and weights, or a hub id (owner/name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} has no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Choose the folder that holds the model&apos;s config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} has its weights in {name}, which the engine does not look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Rename it so that it ends in .pt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} has {count} configurations, which no model needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{where}: {channels} channels, and the card has {count} bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{where}: its bands are {bands}, and the card&apos;s {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{where}: it is a {task} model, and the card is of a {task_2} model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{where}: entry &quot;num_classes&quot; is {num_classes}, the card has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{where}: {frames} dates, and the card has {frames_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>The model folder {path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Choose a folder that holds config.json and weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} describes more weights than any model has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path}: entry &quot;{key}&quot; would run code from the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Do not use this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path}: entry &quot;weight_map&quot; names {name!r}, which is no file of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>The model may be incomplete: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} cannot be read: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the name {name} holds signs that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Rename or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: {name} is of a kind that could run as code, which no model needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Do not use this model, or remove the file if you know that it is harmless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the link {name} leads out of the model&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Put a copy of the file in place of the link, if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder} is nested too deeply for a model folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder} cannot be read: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder} holds more than {max_files} files and cannot be a model folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: {name} is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the link {name} leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Download the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>{where} holds no token of the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>Mend or remove it; hf auth login writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>The variable HF_HUB_OFFLINE forbids downloads from the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>Start QGIS without it, or copy the model from another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>The variable HF_ENDPOINT is no address of a hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>It looks like {default}, without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The connection to the hub {host} failed ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub answers with an error (HTTP {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The certificate of {host} is not trusted ({verify_message}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Import the certificate of your organisation in QGIS&apos;s settings, under Authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy wants another user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Mend them in QGIS&apos;s settings, under Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy does not let us reach {host} ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub {host} is not found: no network, or no name service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub {host} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy wants a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Give them in QGIS&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The host of the hub&apos;s files, {host}, answers with HTTP {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The model {model} has no revision {revision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>See {page}/commits/main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The model {model} is gated: its conditions must be accepted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Accept them on {page}, then give your token: hf auth login, or the variable HF_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub refuses your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Renew it (hf auth login), or take HF_TOKEN out of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub has no model {model}, or it is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Check the spelling (owner/name); for a private one give your token: hf auth login, or HF_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub refuses access to {model}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>See {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub wants fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Try again in some minutes, with a token sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Your account has no access to {model}, which is gated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Ask for it on {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>{place} cannot be written: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Choose a folder of your own with the variable HF_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The disk of {place} is full; what has been downloaded stays for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Free some space, or choose another disk with the variable HF_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/fetch.py"/>
        <source>What was downloaded as {name} is not what the hub lists: the checksums differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/fetch.py"/>
        <source>A proxy may change files on the way. Try again, or from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{revision!r} is no revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>Give a commit of 40 digits, a branch or a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{message} Its weights were not downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>What answers for the hub does not speak its language (asked for {hub_id}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>A proxy or a login page may stand between: check the network settings and HF_ENDPOINT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>The hub answers with the revision {commit} of {hub_id}, not {revision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>{hub_id} has no config.json: it was not prepared for vLLM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>{hub_id} has no weights that the engine loads (model.safetensors, .bin or .pt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>{hub_id} needs {value:,.0f} MB more in {cache}; {value_2:,.0f} MB are free there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Free some, or choose another disk with the variable HF_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Another program downloads {name} of {hub_id} right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>The trusted certificates cannot be used ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>Check them in QGIS&apos;s settings, under Authentication, and the variable SSL_CERT_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>The proxy of QGIS&apos;s settings is of the kind {kind}, which downloads of models cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>Set an HTTP proxy in QGIS&apos;s settings, under Network, or copy the model over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/limits.py"/>
        <source>The model {name} looks at several dates at once ({frames}), which is not possible yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/limits.py"/>
        <source>The model {name} wants to know the date of the image (temporal_coords), and several dates or one cannot be given to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>Give this model another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{own_folders} is a model folder and takes no card of another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>Choose a folder for your own models in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} is none of your own model cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} cannot be deleted: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/places.py"/>
        <source>{place} begins with a home folder that this machine does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{path} is larger than {max_bytes:,} bytes, which no description of a model is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{where} has more than {max_parts:,} parts, which no description of a model has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{where} is nested deeper than {max_depth} levels, which no description of a model is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{where} holds a {name} where a JSON object belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{path} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{where} is not UTF-8 text (byte {start}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{where} is not valid JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{where} lists {count} tensors, which no model has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{where} holds no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{where} has {size} bytes of weights and describes {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has {count} parts, which no model has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has two parts of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} does not begin with a part of its archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} must hold exactly one data.pkl, as torch.save writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} holds code (TorchScript) and not only weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has a data.pkl that is too large or compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} is not a torch archive of today&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} holds a damaged description of its tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has no sound safetensors header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} would call {name} when it is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} hides what it would call when it is loaded ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>SAMPLES and REFERENCE are both chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>There is nothing to compare the mask with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Choose SAMPLES (points or polygons) or REFERENCE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>INPUT is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Choose a mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>{count:,} {unit} left out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>SAMPLES: {get} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>Choose a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>SAMPLES: {sourcename} holds neither points nor polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyways.py"/>
        <source>No polygon of {name} has a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyways.py"/>
        <source>Fill its field, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>{name} is {given!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Choose one of: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>AOI: the layer {sourcename} has no polygons, or its filter or selection leaves none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>Choose a layer of polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>EXTENT: {given} is no extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>Say xmin,xmax,ymin,ymax [EPSG:…].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>AOI: {given} cannot be opened as a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Two masks are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Choose BEFORE and AFTER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>ZONES: the layer {sourcename} has no features, or its filter or selection leaves none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Choose a layer of polygons, or none for the whole mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>ZONES: {parameters} cannot be opened as a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classlayer.py"/>
        <source>{name}: QGIS reads the layer {name_2} without GDAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classlayer.py"/>
        <source>Export it as GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>There is no model {chosen!r} to download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Choose MODEL or give HUB_ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model {id} needs no download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/features.py"/>
        <source>FIELD: {sourcename} has no field {field!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{name} holds no raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Choose a raster file or layer that QGIS shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>The layer {name} is not a valid raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>The layer {name} is a rendered picture ({providertype}), not measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Choose the data that it shows: files, or a WCS layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{name}: the name of {words} is not in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>Rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>This model folder belongs to the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Choose {place} = {in_catalogue}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The catalogue has a model {id} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Give this one another id in {card_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>{name} has {count} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Give {value} for each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>{output} is of no format that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Choose a name.gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Say MINIMUM in {pixels} (UNIT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/reproject.py"/>
        <source>{name} has no place in the CRS of the raster ({value}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>GPU_MEMORY is {percent:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Choose a share of 1 to 99 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>TARGET: {given} cannot be opened as a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>TARGET: {name} is no file that GDAL reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Choose a raster file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>{resume} cannot go on with the layer {name}: each run writes it out anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>Export it as GeoTIFF first, or leave {resume} off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Neither a folder nor files are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Choose INPUT, FILES, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>QGIS&apos;s authentication store has no entry {login}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>The entry {login} of QGIS&apos;s authentication store holds no key, or stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>Store the key as the password of an entry for basic authentication, or as an API header; give the store&apos;s own password when QGIS asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The layer {name} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Check its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The area of interest lies outside the layer {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Choose an area inside it, or check the CRS of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The layer {name} has no pixels of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Say PIXEL_SIZE and EXTENT (or AOI).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>POSITIVE is for models of two classes; {id} has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Leave it empty; THRESHOLD makes uncertain pixels of any model a class of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The classes of {id} take all numbers up to {value}: uncertain pixels can have no class of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Let THRESHOLD make them nodata instead (BELOW, --drop-uncertain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The smallest patch is {smallest:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>{name} is {share:.4g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Choose a share from 0 to less than 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>A folder or file without a name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>No file in {places} is called {patterns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Choose another folder or pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>{inputs} and {inputs_2} would both become {output}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Rename one, or choose a pattern that leaves one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>The mask of {inputs} would overwrite the input {output}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Choose another folder for the masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>{count} of {count_2} files are to be done, the others are done and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>The folder {folder} cannot be made: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/hold.py"/>
        <source>The engine died {deaths} times and no file was finished in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/hold.py"/>
        <source>The log says why; try a smaller batch, or one of the files by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/index.py"/>
        <source>Cannot write {final}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/inplace.py"/>
        <source>Cannot replace {path}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/inplace.py"/>
        <source>The result is complete, but not what belongs beside it: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The name of {path} is not in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The layer {name} counts as {crs_name}, as its properties say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>{other} and {name} are both {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>Choose another name for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>The output {output} is an input too{made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>The model {id} wants to know where on Earth the raster lies, and it has no CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>Assign the right one first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>{name} {of_classes}; the model {id} measures {what} and has no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>Leave {name} as it is by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/reportpage.py"/>
        <source>The result is complete, but there is no report: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Check the free space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Another run writes to {folder} now: it has {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Wait for it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>{value} on {device}, {dtype}, windows in one forward: {max_num_seqs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>Check its permissions and its drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>{place} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>Choose another one, or check its drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/wishes.py"/>
        <source>OVERLAP is {overlap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../runs/wishes.py"/>
        <source>Choose an even number from 0 to {value}, half of the model&apos;s window of {window} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
