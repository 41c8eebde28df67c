<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>geoseg</name>
    <message>
        <location filename="../gui/bands_edit.py"/>
        <source>Empty to find them, or BLUE=scene.tif:2, NIR_NARROW=B8A.jp2, …</source>
        <translation>Laisser vide pour chercher, ou BLUE=scene.tif:2, NIR_NARROW=B8A.jp2, …</translation>
    </message>
    <message>
        <location filename="../gui/bands_edit.py"/>
        <source>Looking at the files …</source>
        <translation>Examen des fichiers …</translation>
    </message>
    <message>
        <location filename="../gui/models/background.py"/>
        <source>It did not work, the log tells more: {}</source>
        <translation>Cela n&apos;a pas fonctionné, le journal en dit plus : {}</translation>
    </message>
    <message>
        <location filename="../gui/options/fields.py"/>
        <source>{} The variable {} decides this.</source>
        <translation>{} La variable {} en décide.</translation>
    </message>
    <message>
        <location filename="../gui/options/fields.py"/>
        <source>decided by the variable {}</source>
        <translation>décidé par la variable {}</translation>
    </message>
    <message>
        <location filename="../gui/task.py"/>
        <source>Processing is switched off: enable it among the plugins.</source>
        <translation>« Traitement » est désactivé : activez-le parmi les extensions.</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>It did not finish.</source>
        <translation>Cela ne s&apos;est pas terminé.</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>The model runs once, or the server is asked …</source>
        <translation>Le modèle s&apos;exécute une fois, ou le serveur est interrogé …</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../gui/options/catalogue_row.py"/>
        <source>{} models are known, {} of them are on this machine.</source>
        <translation>{} modèles sont connus, dont {} sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Engine of this machine</source>
        <translation>Moteur de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folder of an installed engine, or a Python that has vLLM and TerraTorch, or a command that starts one, such as wsl -d Ubuntu /home/me/venv/bin/python. Empty: the one that geoseg:installengine makes in your data folder.</source>
        <translation>Dossier d&apos;un moteur installé, ou un Python qui possède vLLM et TerraTorch, ou une commande qui en lance un, telle que wsl -d Ubuntu /home/me/venv/bin/python. Vide : celui que geoseg:installengine crée dans votre dossier de données.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>the managed one in your data folder</source>
        <translation>celui qui est géré dans votre dossier de données</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>What algorithms take unless their dialog says otherwise.</source>
        <translation>Ce que prennent les algorithmes, sauf indication contraire dans leur fenêtre.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Number format</source>
        <translation>Format numérique</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>auto takes what is fastest on the device.</source>
        <translation>auto prend ce qui est le plus rapide sur le périphérique.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Windows in one forward</source>
        <translation>Fenêtres par passe</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>More use a GPU better and need more memory.</source>
        <translation>Un nombre plus grand exploite mieux un GPU et demande plus de mémoire.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>chosen for the device</source>
        <translation>selon le périphérique</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Share of the GPU&apos;s memory, percent</source>
        <translation>Part de la mémoire GPU, pour cent</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>What is left is for the desktop and other programs.</source>
        <translation>Le reste est pour le bureau et les autres programmes.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>40 percent</source>
        <translation>40 pour cent</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Minutes without work until the engine leaves</source>
        <translation>Minutes sans travail avant la fin du moteur</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>While it stays, the next run finds the model loaded. 0: it leaves with its run.</source>
        <translation>Tant qu&apos;il reste, l&apos;exécution suivante trouve le modèle chargé. 0 : il se termine avec son exécution.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>{} minutes</source>
        <translation>{} minutes</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Server instead of this machine</source>
        <translation>Serveur au lieu de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Such as https://gpu.example.org. Empty: models run on this machine.</source>
        <translation>Par exemple https://gpu.example.org. Vide : les modèles s&apos;exécutent sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>none: models run on this machine</source>
        <translation>aucune : les modèles s&apos;exécutent sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>An entry of QGIS&apos;s authentication store whose password is the key of the server.</source>
        <translation>Une entrée de la base d&apos;authentification de QGIS dont le mot de passe est la clé du serveur.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Shared folders</source>
        <translation>Dossiers partagés</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folder here=the same folder on the server, several with ; between them. Empty: rasters are sent.</source>
        <translation>Dossier ici=le même dossier sur le serveur, plusieurs séparés par ; . Vide : les rasters sont envoyés.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>none: rasters are sent</source>
        <translation>aucun : les rasters sont envoyés</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>PEM file of the authorities that alone are trusted. Empty: those of the system.</source>
        <translation>Fichier PEM des autorités auxquelles seules on fait confiance. Vide : celles du système.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>those of the system</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>The key may travel unencrypted to another machine</source>
        <translation>La clé peut circuler sans chiffrement vers un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Only in a network that you trust.</source>
        <translation>Seulement sur un réseau auquel vous faites confiance.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>For temporary files</source>
        <translation>Pour les fichiers temporaires</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>A fast disk with some free gigabytes. Empty: the system&apos;s.</source>
        <translation>Un disque rapide avec quelques gigaoctets libres. Vide : celui du système.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>the system&apos;s</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>For your own models</source>
        <translation>Pour vos propres modèles</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Model cards (.json) and model folders, which the catalogue lists beside its own.</source>
        <translation>Fiches de modèle (.json) et dossiers de modèle, que le catalogue liste à côté des siens.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>in your data folder</source>
        <translation>dans votre dossier de données</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy of the samples, 0 to 1</source>
        <translation>Précision globale de l&apos;échantillon, 0 à 1</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Kappa of the samples</source>
        <translation>Kappa de l&apos;échantillon</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean F1 of the classes</source>
        <translation>F1 moyen des classes</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean IoU of the classes</source>
        <translation>IoU moyen des classes</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points or pixels that were compared</source>
        <translation>Points ou pixels comparés</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points or pixels that were left out</source>
        <translation>Points ou pixels laissés de côté</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy of the whole map, 0 to 1</source>
        <translation>Précision globale de toute la carte, 0 à 1</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Half of its 95 % confidence interval</source>
        <translation>Moitié de son intervalle de confiance à 95 %</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Accuracy of a mask</source>
        <translation>Précision d&apos;un masque</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>assessment,validation,confusion,error matrix,kappa,F1,IoU,user&apos;s,producer&apos;s,area,Olofsson,confidence</source>
        <translation>évaluation,validation,confusion,matrice d&apos;erreur,kappa,F1,IoU,précision utilisateur,précision producteur,surface,Olofsson,confiance,accuracy,assessment</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>There are no points to write: the reference is no point layer.</source>
        <translation>Il n&apos;y a pas de points à écrire : la référence n&apos;est pas une couche de points.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>&lt;p&gt;Draws the random points that an accuracy assessment needs: so many in each class of a mask (the classes are the strata), every pixel of a class as likely as any other.&lt;/p&gt;&lt;p&gt;&lt;b&gt;1. Draw&lt;/b&gt; them here. How many: a number, or a target for the standard error of the overall accuracy. The log says how many go into each class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;2. Label&lt;/b&gt; them. Start editing the layer and fill the field &lt;i&gt;reference&lt;/i&gt; with what is there, from better images, from the field. The form offers the classes of the mask; names and numbers both work. Best do not look at the mask meanwhile: the points come in random order, and the form hides their class. A point that cannot be told stays empty and is left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;3. Assess&lt;/b&gt;: &lt;i&gt;Accuracy of a mask&lt;/i&gt; with the mask and these points.&lt;/p&gt;&lt;p&gt;The same mask and seed give the same points on any machine. A class with fewer pixels than wanted is taken whole. Size and allocation follow Olofsson et al. (2014), Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tire les points aléatoires dont une évaluation de la précision a besoin : un certain nombre dans chaque classe d&apos;un masque (les classes sont les strates), chaque pixel d&apos;une classe étant aussi probable qu&apos;un autre.&lt;/p&gt;&lt;p&gt;&lt;b&gt;1. Tirez-les&lt;/b&gt; ici. Combien : un nombre, ou une cible pour l&apos;erreur type de la précision globale. Le journal dit combien vont dans chaque classe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;2. Étiquetez-les.&lt;/b&gt; Passez la couche en mode édition et remplissez le champ &lt;i&gt;reference&lt;/i&gt; avec ce qui s&apos;y trouve, d&apos;après de meilleures images ou le terrain. Le formulaire propose les classes du masque ; les noms et les numéros conviennent. Mieux vaut ne pas regarder le masque pendant ce temps : les points viennent dans un ordre aléatoire, et le formulaire cache leur classe. Un point qu&apos;on ne peut pas déterminer reste vide et est laissé de côté.&lt;/p&gt;&lt;p&gt;&lt;b&gt;3. Évaluez&lt;/b&gt; : &lt;i&gt;Précision d&apos;un masque&lt;/i&gt; avec le masque et ces points.&lt;/p&gt;&lt;p&gt;Le même masque et la même graine donnent les mêmes points sur tout ordinateur. Une classe qui a moins de pixels que voulu est prise en entier. La taille et la répartition suivent Olofsson et al. (2014), Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>A mask, or any raster of class numbers from 0 to 255. Nodata is no class.</source>
        <translation>Un masque, ou tout raster de numéros de classe de 0 à 255. NoData n&apos;est pas une classe.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>All points together. Empty: as many as the target standard error needs.</source>
        <translation>Tous les points ensemble. Vide : autant qu&apos;en demande l&apos;erreur type visée.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Of the overall accuracy, as a share: 0.015 means that the 95 % confidence interval is about ± 3 percentage points. Not looked at where the number of points is given.</source>
        <translation>De la précision globale, en proportion : 0.015 signifie que l&apos;intervalle de confiance à 95 % est d&apos;environ ± 3 points de pourcentage. Sans effet si le nombre de points est donné.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The user&apos;s accuracy that you expect, as a share: one number for all classes, or by class, such as water=0.95; built-up=0.7; *=0.85. The lower, the more points are needed.</source>
        <translation>La précision utilisateur que vous attendez, en proportion : un nombre pour toutes les classes, ou par classe, par exemple water=0.95; built-up=0.7; *=0.85. Plus elle est basse, plus il faut de points.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>rare classes first: classes with a small area get the minimum below, the rest goes to the others by area; good for both accuracy and areas. proportional: by area alone. equal: as many in each class.</source>
        <translation>rare classes first (classes rares d&apos;abord) : les classes de petite surface reçoivent le minimum ci-dessous, le reste va aux autres selon leur surface ; bon pour la précision comme pour les surfaces. proportional : selon la surface seule. equal : autant dans chaque classe.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Points in each class, for rare classes first. The paper advises 50 to 100.</source>
        <translation>Points dans chaque classe, pour rare classes first. L&apos;article conseille 50 à 100.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Metres between any two points. Empty or 0: none. Points that keep a distance are not quite a random sample any more: take it small against the extent of the mask.</source>
        <translation>Mètres entre deux points quelconques. Vide ou 0 : aucune. Des points qui gardent une distance ne sont plus tout à fait un échantillon aléatoire : prenez-la petite par rapport à l&apos;emprise du masque.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The same number draws the same points; another number draws others.</source>
        <translation>Le même nombre tire les mêmes points ; un autre nombre en tire d&apos;autres.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Centres of pixels with stratum, its name, inclusion (the share of the class&apos;s pixels that was drawn), hectares (the area that a point stands for) and an empty field reference.</source>
        <translation>Centres de pixels avec la strate (stratum), son nom, inclusion (la part des pixels de la classe qui a été tirée), hectares (la surface que représente un point) et un champ reference vide.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>&lt;p&gt;Says how good a mask is: error matrix, overall, user&apos;s and producer&apos;s accuracy, F1, IoU and kappa; and from a random sample of points also what holds for the whole map: accuracies and the area of each class with 95 % confidence intervals (Olofsson et al. 2014, Remote Sensing of Environment 148, 42–57).&lt;/p&gt;&lt;p&gt;&lt;b&gt;With points&lt;/b&gt; of &lt;i&gt;Sample points for accuracy&lt;/i&gt;: fill their field &lt;i&gt;reference&lt;/i&gt; first, then choose the mask and the points here. Other random points do as well, simple or systematic ones too. Training points do not: they flatter the map; untick the estimates for points that were not drawn at random.&lt;/p&gt;&lt;p&gt;&lt;b&gt;With polygons&lt;/b&gt; every pixel whose centre lies in one counts. &lt;b&gt;With a raster&lt;/b&gt; each pixel of the mask is compared with the pixel under its centre; the raster may have another CRS and other pixels. Both give the error matrix alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt; are names of the mask&apos;s classes (capitals do not count) or class numbers. A label that is no class of the mask is an error, unless LABELS, among the advanced parameters, says what it means.&lt;/p&gt;&lt;p&gt;Rows of the error matrix are the mask, columns the reference.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dit ce que vaut un masque : matrice d&apos;erreur, précisions globale, utilisateur et producteur, F1, IoU et kappa ; et, à partir d&apos;un échantillon aléatoire de points, ce qui vaut pour toute la carte : précisions et surface de chaque classe avec intervalles de confiance à 95 % (Olofsson et al. 2014, Remote Sensing of Environment 148, 42–57).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Avec des points&lt;/b&gt; de &lt;i&gt;Points pour la précision&lt;/i&gt; : remplissez d&apos;abord leur champ &lt;i&gt;reference&lt;/i&gt;, puis choisissez ici le masque et les points. D&apos;autres points aléatoires conviennent aussi, simples ou systématiques. Pas les points d&apos;entraînement : ils flattent la carte ; décochez l&apos;estimation pour des points qui n&apos;ont pas été tirés au hasard.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Avec des polygones&lt;/b&gt;, chaque pixel dont le centre est dans l&apos;un d&apos;eux compte. &lt;b&gt;Avec un raster&lt;/b&gt;, chaque pixel du masque est comparé au pixel situé sous son centre ; le raster peut avoir un autre SCR et d&apos;autres pixels. Les deux ne donnent que la matrice d&apos;erreur.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Les étiquettes&lt;/b&gt; sont des noms de classes du masque (majuscules ou minuscules, peu importe) ou des numéros de classe. Une étiquette qui n&apos;est pas une classe du masque est une erreur, à moins que LABELS, parmi les paramètres avancés, ne dise ce qu&apos;elle signifie.&lt;/p&gt;&lt;p&gt;Les lignes de la matrice d&apos;erreur sont le masque, les colonnes la référence.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The mask to be assessed, or any raster of class numbers from 0 to 255.</source>
        <translation>Le masque à évaluer, ou tout raster de numéros de classe de 0 à 255.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Points or polygons with a field that says the true class.</source>
        <translation>Points ou polygones avec un champ qui dit la vraie classe.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Of the points or polygons: class names or class numbers. Empty values are left out.</source>
        <translation>Des points ou polygones : noms ou numéros de classe. Les valeurs vides sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>A classified raster to compare with, instead of points or polygons. Any CRS and pixels.</source>
        <translation>Un raster classé à comparer, au lieu de points ou de polygones. SCR et pixels quelconques.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>For points of a random sample: each counts by the area that it stands for. Untick it for points that were not drawn at random.</source>
        <translation>Pour les points d&apos;un échantillon aléatoire : chacun compte selon la surface qu&apos;il représente. Décochez pour des points qui n&apos;ont pas été tirés au hasard.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Only where the points were drawn from the classes of another mask than this one, such as an earlier version of it (Stehman 2014).</source>
        <translation>Seulement si les points ont été tirés des classes d&apos;un autre masque que celui-ci, par exemple d&apos;une version antérieure (Stehman 2014).</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>What labels of the reference mean that are no class of the mask, such as 80=water; 10=forest; 20=forest. Nothing after the sign leaves a label out: cloud=; and *= leaves out all others.</source>
        <translation>Ce que signifient les étiquettes de la référence qui ne sont pas des classes du masque, par exemple 80=water; 10=forest; 20=forest. Rien après le signe laisse l&apos;étiquette de côté : cloud= ; et *= laisse toutes les autres de côté.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The report as HTML; it opens in the results viewer and loads nothing from elsewhere.</source>
        <translation>Le rapport en HTML ; il s&apos;ouvre dans le visualiseur de résultats et ne charge rien d&apos;ailleurs.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The same numbers as CSV, a row for each class.</source>
        <translation>Les mêmes nombres en CSV, une ligne par classe.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The points with the class of the mask, that of the reference, and whether they agree.</source>
        <translation>Les points avec la classe du masque, celle de la référence, et si elles concordent.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Points or polygons with the true class</source>
        <translation>Points ou polygones portant la vraie classe</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Field with the true class</source>
        <translation>Champ contenant la vraie classe</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Or a raster with the true classes</source>
        <translation>Ou un raster contenant les vraies classes</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Estimate for the whole map (random points)</source>
        <translation>Estimer pour toute la carte (points aléatoires)</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Mask that the points were drawn from, if another</source>
        <translation>Masque dont les points ont été tirés, si c&apos;en est un autre</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>What labels mean (label=class; …)</source>
        <translation>Sens des étiquettes (étiquette=classe; …)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Compared points</source>
        <translation>Points comparés</translation>
    </message>
    <message>
        <location filename="../processing/arearesults.py"/>
        <source>{count} of {all} zones hold no pixel&apos;s centre with a class and get zeros: {names}.</source>
        <translation>{count} zones sur {all} ne contiennent aucun centre de pixel ayant une classe et reçoivent des zéros : {names}.</translation>
    </message>
    <message>
        <location filename="../processing/arearesults.py"/>
        <source>{count} of {all} zones have no place in the CRS of the mask and get zeros: {names}.</source>
        <translation>{count} zones sur {all} n&apos;ont pas de place dans le SCR du masque et reçoivent des zéros : {names}.</translation>
    </message>
    <message>
        <location filename="../processing/arearesults.py"/>
        <source>{:,} pixels</source>
        <translation>{:,} pixels</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Pixels with a class in both masks</source>
        <translation>Pixels ayant une classe dans les deux masques</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Pixels that changed</source>
        <translation>Pixels qui ont changé</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Hectares with a class in both masks</source>
        <translation>Hectares ayant une classe dans les deux masques</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Hectares that changed</source>
        <translation>Hectares qui ont changé</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Percent that changed</source>
        <translation>Pourcentage qui a changé</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Changes between two masks</source>
        <translation>Comparaison de masques</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>transition,matrix,crosstab,difference,change detection,before,after,deforestation</source>
        <translation>transition,matrice,tableau croisé,différence,détection de changements,avant,après,déforestation,change detection</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>{mask} lies on another grid; it is read on that of the first mask by nearest neighbour.</source>
        <translation>{mask} est sur une autre grille ; il est lu sur celle du premier masque au plus proche voisin.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>The first mask has no CRS: pixels are counted, areas are unknown.</source>
        <translation>Le premier masque n&apos;a pas de SCR : les pixels sont comptés, les surfaces sont inconnues.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>{:,} pixels have a class in one of the masks only and count nowhere.</source>
        <translation>{:,} pixels n&apos;ont une classe que dans l&apos;un des masques et ne comptent nulle part.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>In the map the {} smallest transitions share the number 254; the table has all.</source>
        <translation>Dans la carte, les {} plus petites transitions partagent le numéro 254 ; la table les contient toutes.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Changed: {changed:,} of {all:,} pixels{area}, {percent:.2f} %.</source>
        <translation>Changés : {changed:,} pixels sur {all:,}{area}, {percent:.2f} %.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Mask before</source>
        <translation>Masque avant</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Mask after</source>
        <translation>Masque après</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Map of changes</source>
        <translation>Carte des changements</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>{:.1%} changed</source>
        <translation>{:.1%} ont changé</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Nothing could be compared</source>
        <translation>Rien n&apos;a pu être comparé</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>from {before} to {after}</source>
        <translation>de {before} à {after}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>No pixel has a class in both masks.</source>
        <translation>Aucun pixel n&apos;a de classe dans les deux masques.</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>From → to, {unit}</source>
        <translation>De → vers, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Rows: the class before. Columns: the class after. Green did not change; the redder, the larger the part of the class before that changed.</source>
        <translation>Lignes : la classe avant. Colonnes : la classe après. Le vert n&apos;a pas changé ; plus c&apos;est rouge, plus la part de la classe d&apos;avant qui a changé est grande.</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>all after</source>
        <translation>toutes après</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>before ↓   after →</source>
        <translation>avant ↓   après →</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>all before</source>
        <translation>toutes avant</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Each class before and after</source>
        <translation>Chaque classe avant et après</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>before, {unit}</source>
        <translation>avant, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>after, {unit}</source>
        <translation>après, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>gained</source>
        <translation>gagné</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>The largest changes</source>
        <translation>Les plus grands changements</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>of all</source>
        <translation>du tout</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>&lt;p&gt;Says whether models can run: versions, GPU and driver, memory, models on this machine, and how long a forward of the included model takes; what is wrong and what to do about it.&lt;/p&gt;&lt;p&gt;Where the settings name a server, that is asked instead.&lt;/p&gt;&lt;p&gt;The report opens in the results viewer and ends with a copy without personal paths, to be put into a bug report. Engines that wait without work are ended first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dit si les modèles peuvent s&apos;exécuter : versions, GPU et pilote, mémoire, modèles sur cet ordinateur, et combien de temps prend une passe du modèle fourni ; ce qui ne va pas et ce qu&apos;il faut faire.&lt;/p&gt;&lt;p&gt;Si les paramètres nomment un serveur, c&apos;est lui qui est interrogé.&lt;/p&gt;&lt;p&gt;Le rapport s&apos;ouvre dans le visualiseur de résultats et se termine par une copie sans chemins personnels, à joindre à un rapport d&apos;anomalie. Les moteurs qui attendent sans travail sont d&apos;abord arrêtés.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Problems and notes</source>
        <translation>Problèmes et remarques</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Seconds to load the included model</source>
        <translation>Secondes pour charger le modèle fourni</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Seconds for a window</source>
        <translation>Secondes par fenêtre</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Free memory of the device, MB</source>
        <translation>Mémoire libre du périphérique, Mo</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Memory of the device, MB</source>
        <translation>Mémoire du périphérique, Mo</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Check the engine</source>
        <translation>Vérifier le moteur</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>report,diagnose,version,GPU,CUDA,driver,benchmark,bug</source>
        <translation>rapport,diagnostic,version,GPU,CUDA,pilote,benchmark,anomalie</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Run the included model</source>
        <translation>Exécuter le modèle fourni</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Copy for a bug report</source>
        <translation>Copie pour un rapport d&apos;anomalie</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>The engine works</source>
        <translation>Le moteur fonctionne</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Areas of classes</source>
        <translation>Surfaces des classes</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>statistics,hectares,zonal,histogram,report,area,classes,mask,table</source>
        <translation>statistiques,hectares,zonal,histogramme,rapport,surface,superficie,classes,masque,table,areas</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Pixels with a class</source>
        <translation>Pixels ayant une classe</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Hectares of all classes</source>
        <translation>Hectares de toutes les classes</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Pixels of class {}</source>
        <translation>Pixels de la classe {}</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Hectares of class {}</source>
        <translation>Hectares de la classe {}</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>The mask has no CRS: pixels are counted, areas are unknown.</source>
        <translation>Le masque n&apos;a pas de SCR : les pixels sont comptés, les surfaces sont inconnues.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Field that names the zones</source>
        <translation>Champ qui nomme les zones</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Zones with areas</source>
        <translation>Zones avec surfaces</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Areas are those of the ellipsoid of the mask&apos;s CRS, pixel by pixel.</source>
        <translation>Les surfaces sont celles de l&apos;ellipsoïde du SCR du masque, pixel par pixel.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>The mask has no CRS, so that its pixels have no area.</source>
        <translation>Le masque n&apos;a pas de SCR, ses pixels n&apos;ont donc pas de surface.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>{count:,} zones, {unit}</source>
        <translation>{count:,} zones, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>The first {} zones are shown; the table has all of them.</source>
        <translation>Les {} premières zones sont montrées ; la table les contient toutes.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>A pixel belongs to a zone when its centre lies in it. Zones may overlap.</source>
        <translation>Un pixel appartient à une zone quand son centre y est. Les zones peuvent se recouvrir.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>No pixel of the mask has a class.</source>
        <translation>Aucun pixel du masque n&apos;a de classe.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>The {} largest classes have a column; the table has all of them.</source>
        <translation>Les {} plus grandes classes ont une colonne ; la table les contient toutes.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>&lt;p&gt;Fetches a model from the Hugging Face hub into its cache on this machine, where other tools find it too, and says whether it can run here. Only what a run needs is fetched, the checksum of every file is checked, and what is here already is not fetched again.&lt;/p&gt;&lt;p&gt;A download that was cancelled or broke off goes on where it stopped. Models of the catalogue come in a fixed revision where one is pinned. A configuration that could not run is refused before the weights come.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS&apos;s settings. For a gated model, accept its conditions on its page, then let &lt;code&gt;hf auth login&lt;/code&gt; or the variable HF_TOKEN give your token.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Télécharge un modèle du hub Hugging Face dans son cache sur cet ordinateur, où d&apos;autres outils le trouvent aussi, et dit s&apos;il peut s&apos;exécuter ici. Seul ce dont une exécution a besoin est téléchargé, la somme de contrôle de chaque fichier est vérifiée, et ce qui est déjà là n&apos;est pas téléchargé à nouveau.&lt;/p&gt;&lt;p&gt;Un téléchargement annulé ou interrompu reprend où il s&apos;est arrêté. Les modèles du catalogue viennent dans une révision fixe lorsqu&apos;une est indiquée. Une configuration qui ne pourrait pas s&apos;exécuter est refusée avant que les poids n&apos;arrivent.&lt;/p&gt;&lt;p&gt;Le proxy et les certificats sont ceux des paramètres de QGIS. Pour un modèle à accès restreint, acceptez ses conditions sur sa page ; &lt;code&gt;hf auth login&lt;/code&gt; ou la variable HF_TOKEN donne ensuite votre jeton.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>A model of the catalogue; List models (geoseg:listmodels) shows them.</source>
        <translation>Un modèle du catalogue ; « Lister les modèles » (geoseg:listmodels) les montre.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Any TerraTorch model that was prepared for vLLM, as owner/name; replaces the model above.</source>
        <translation>Tout modèle TerraTorch préparé pour vLLM, sous la forme owner/name ; remplace le modèle ci-dessus.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>A commit, branch or tag. Empty: what the catalogue pins, else the newest (main).</source>
        <translation>Un commit, une branche ou une étiquette. Vide : ce que fixe le catalogue, sinon la plus récente (main).</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Download a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Hugging Face,hub,fetch,weights,Prithvi,TerraTorch,cache</source>
        <translation>Hugging Face,hub,télécharger,poids,Prithvi,TerraTorch,cache,download</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Or another one of the hub</source>
        <translation>Ou un autre du hub</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Folder of the model</source>
        <translation>Dossier du modèle</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Revision that is here now</source>
        <translation>Révision présente maintenant</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model can run</source>
        <translation>Le modèle peut s&apos;exécuter</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Fetched this time, MB</source>
        <translation>Téléchargé cette fois, Mo</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model is in {}.</source>
        <translation>Le modèle est dans {}.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Its licence, as the hub says: {}.</source>
        <translation>Sa licence, d&apos;après le hub : {}.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>It cannot run: {}</source>
        <translation>Il ne peut pas s&apos;exécuter : {}</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>It can run: choose {}.</source>
        <translation>Il peut s&apos;exécuter : choisissez {}.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>One or several raster layers that together hold the bands of the model.</source>
        <translation>Une ou plusieurs couches raster qui contiennent ensemble les bandes du modèle.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A model of the catalogue, your own cards included; List models (geoseg:listmodels) shows them, Download a model (geoseg:downloadmodel) fetches those that are not on this machine.</source>
        <translation>Un modèle du catalogue, vos propres fiches comprises ; « Lister les modèles » (geoseg:listmodels) les montre, « Télécharger un modèle » (geoseg:downloadmodel) va chercher ceux qui ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A folder with the config.json and the weights of a TerraTorch model; replaces the model above. Make a model card (geoseg:modelcard) gives its classes names and colours.</source>
        <translation>Un dossier avec le config.json et les poids d&apos;un modèle TerraTorch ; remplace le modèle ci-dessus. « Créer une fiche de modèle » (geoseg:modelcard) donne des noms et des couleurs à ses classes.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Needed only where the layers do not tell their bands. Band numbers in the order of the model, such as 2,3,4,5,6,7, or by name, such as BLUE=2, GREEN=3; with several layers BLUE=file.tif:1, or BLUE=file.tif for a file with one band.</source>
        <translation>Nécessaire seulement si les couches n&apos;indiquent pas leurs bandes. Numéros de bande dans l&apos;ordre du modèle, par exemple 2,3,4,5,6,7, ou par nom, par exemple BLUE=2, GREEN=3 ; avec plusieurs couches BLUE=file.tif:1, ou BLUE=file.tif pour un fichier à une bande.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Only pixels whose centre lies in this extent get a class; the mask is cut to it. Any CRS.</source>
        <translation>Seuls les pixels dont le centre est dans cette emprise reçoivent une classe ; le masque y est découpé. SCR quelconque.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Only pixels whose centre lies in one of these polygons get a class; the mask is cut to them.</source>
        <translation>Seuls les pixels dont le centre est dans l&apos;un de ces polygones reçoivent une classe ; le masque y est découpé.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: the grid of the finest layer that is needed. The mask lies exactly on this grid.</source>
        <translation>Vide : la grille de la couche la plus fine dont on a besoin. Le masque repose exactement sur cette grille.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: as the grid has it. All layers are resampled to it.</source>
        <translation>Vide : celle de la grille. Toutes les couches y sont rééchantillonnées.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For layers on another grid than the mask&apos;s. average is for layers much finer than the grid.</source>
        <translation>Pour les couches sur une autre grille que celle du masque. average convient aux couches beaucoup plus fines que la grille.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: as the file declares, or as the product is known to be stored (Sentinel-2 with its offset from processing baseline 04.00 on, Landsat Collection 2), else as the model card says. The log says which.</source>
        <translation>Vide : comme le fichier le déclare, ou comme on sait que le produit est stocké (Sentinel-2 avec son décalage à partir de la processing baseline 04.00, Landsat Collection 2), sinon comme le dit la fiche du modèle. Le journal dit laquelle.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: found as the scale is; 0 if you say SCALE. -0.1 for Sentinel-2 from baseline 04.00 on.</source>
        <translation>Vide : trouvé comme l&apos;échelle ; 0 si vous indiquez SCALE. -0.1 pour Sentinel-2 à partir de la baseline 04.00.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Such as 0 or -9999, where the files do not declare it. Counts in every band.</source>
        <translation>Par exemple 0 ou -9999, si les fichiers ne la déclarent pas. Vaut dans chaque bande.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Neighbouring windows share this many pixels, so that no seams show. More costs time: 64 of 512 costs 31 %. Even, at most half the model&apos;s window.</source>
        <translation>Les fenêtres voisines ont ce nombre de pixels en commun, pour qu&apos;aucun raccord ne se voie. Davantage coûte du temps : 64 sur 512 coûtent 31 %. Nombre pair, au plus la moitié de la fenêtre du modèle.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>centre: each window gives the pixels nearest to its centre. blend: the probabilities of all windows that see a pixel are added, weighted; slower.</source>
        <translation>centre : chaque fenêtre donne les pixels les plus proches de son centre. blend : les probabilités de toutes les fenêtres qui voient un pixel sont additionnées avec des poids ; plus lent.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>auto takes what is fastest on the device. float16 is slow on most CPUs.</source>
        <translation>auto prend ce qui est le plus rapide sur le périphérique. float16 est lent sur la plupart des CPU.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>More use a GPU better and need more memory. Where memory runs out, the number is halved by itself and remembered.</source>
        <translation>Un nombre plus grand exploite mieux un GPU et demande plus de mémoire. Si la mémoire manque, le nombre est divisé par deux de lui-même et retenu.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: 40 percent. What is left is for the desktop and other programs.</source>
        <translation>Vide : 40 pour cent. Le reste est pour le bureau et les autres programmes.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Address of a server, such as https://gpu.example.org, that runs the model; then nothing need be installed here, and the device is the server&apos;s. Empty: as the plugin&apos;s settings say. local: an engine of this machine in any case.</source>
        <translation>Adresse d&apos;un serveur, par exemple https://gpu.example.org, qui exécute le modèle ; rien n&apos;a alors besoin d&apos;être installé ici, et le périphérique est celui du serveur. Vide : selon les paramètres de l&apos;extension. local : un moteur de cet ordinateur dans tous les cas.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Entry of QGIS&apos;s authentication store whose password is the key of the server. Empty: as the plugin&apos;s settings say, or the variable GEOSEG_SERVER_KEY.</source>
        <translation>Entrée de la base d&apos;authentification de QGIS dont le mot de passe est la clé du serveur. Vide : selon les paramètres de l&apos;extension, ou la variable GEOSEG_SERVER_KEY.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>If the run fails or is cancelled, a hidden file beside the mask keeps what is finished, and the next run with the same inputs, model and parameters goes on there. It is removed when the mask is complete.</source>
        <translation>Si l&apos;exécution échoue ou est annulée, un fichier caché à côté du masque garde ce qui est fait, et l&apos;exécution suivante avec les mêmes entrées, le même modèle et les mêmes paramètres reprend là. Il est supprimé quand le masque est complet.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Pixels whose most probable class has a smaller model score than this are uncertain. Empty: none is.</source>
        <translation>Les pixels dont la classe la plus probable a un score du modèle inférieur à celui-ci sont incertains. Vide : aucun ne l&apos;est.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A class of their own, grey, called uncertain; or nodata.</source>
        <translation>uncertain : une classe à part, grise ; ou nodata : NoData.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For models of two classes, such as flood or not: a pixel is of the second class from this score on. Empty: 50 percent. Less finds more of the class and more that is not, too.</source>
        <translation>Pour les modèles à deux classes, par exemple inondé ou non : un pixel est de la seconde classe à partir de ce score. Vide : 50 pour cent. Moins en trouve davantage, mais aussi davantage qui n&apos;en est pas.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Each pixel takes the commonest class in a square of so many pixels around it: odd, 3 to 15. Nodata does not vote and stays.</source>
        <translation>Chaque pixel prend la classe la plus fréquente dans un carré d&apos;autant de pixels autour de lui : impair, 3 à 15. NoData ne vote pas et reste.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Smaller patches of one class are given to their largest neighbour, after the majority filter. Empty: all stay.</source>
        <translation>Les taches plus petites d&apos;une classe sont données à leur plus grand voisin, après le filtre majoritaire. Vide : toutes restent.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>hectares are those of the ellipsoid and need a CRS.</source>
        <translation>hectares : ceux de l&apos;ellipsoïde, ce qui demande un SCR ; pixels compte des pixels.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF of the model&apos;s score for the class of each pixel, 0 to 100 percent, nodata 255. Scores say how sure the model is, not how often it is right: geoseg:accuracy measures that.</source>
        <translation>GeoTIFF du score du modèle pour la classe de chaque pixel, 0 à 100 pour cent, NoData 255. Les scores disent à quel point le modèle est sûr, non combien de fois il a raison : geoseg:accuracy le mesure.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF with a band for each class: its model score in percent, nodata 255.</source>
        <translation>GeoTIFF avec une bande par classe : son score du modèle en pour cent, NoData 255.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>One page with pictures of input and mask, areas of the classes and how it was made; it needs no network.</source>
        <translation>Une page avec des images de l&apos;entrée et du masque, les surfaces des classes et la façon dont il a été fait ; elle n&apos;a pas besoin de réseau.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>auto takes the first NVIDIA GPU if the engine can use it, otherwise the CPU, and says which. cuda takes every GPU, which share the work. A GPU that was asked for and cannot be used is an error.</source>
        <translation>auto prend le premier GPU NVIDIA si le moteur peut l&apos;utiliser, sinon le CPU, et dit lequel. cuda prend tous les GPU, qui se partagent le travail. Un GPU demandé qui ne peut pas être utilisé est une erreur.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF of class numbers, with names, colours and a style file beside it; 255 is nodata.</source>
        <translation>GeoTIFF de numéros de classe, avec noms, couleurs et un fichier de style à côté ; 255 est NoData.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>All rasters in it whose names fit the pattern.</source>
        <translation>Tous les rasters qui s&apos;y trouvent et dont le nom correspond au motif.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Single files, instead of a folder or besides it.</source>
        <translation>Des fichiers isolés, au lieu d&apos;un dossier ou en plus de lui.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Names of the files in the folder, several with ; between them. Capitals do not matter.</source>
        <translation>Noms des fichiers du dossier, plusieurs séparés par ; . Majuscules ou minuscules, peu importe.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Look into subfolders too; the masks lie in subfolders of the same names.</source>
        <translation>Chercher aussi dans les sous-dossiers ; les masques sont rangés dans des sous-dossiers de mêmes noms.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For products whose bands lie in files of their own: all fitting files of one folder together are one input, and give one mask that is named after the folder.</source>
        <translation>Pour les produits dont les bandes sont dans des fichiers séparés : tous les fichiers d&apos;un dossier qui correspondent forment ensemble une entrée, et donnent un masque qui porte le nom du dossier.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Do also what is done and unchanged.</source>
        <translation>Refaire aussi ce qui est fait et inchangé.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Takes the masks and the tables. It may be the input folder: masks are not taken as inputs.</source>
        <translation>Reçoit les masques et les tables. Ce peut être le dossier d&apos;entrée : les masques ne sont pas pris comme entrées.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>&lt;p&gt;Makes the Python environment in which models run: vLLM, torch and TerraTorch in pinned versions, apart from QGIS. About 5 GB for CPUs, 12 GB for CUDA; some minutes. A model runs in it before it is taken into use; until then an engine that is there stays as it is. Cancel at any time.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Linux only.&lt;/b&gt; On Windows use an engine in WSL, on Windows and macOS a server.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS&apos;s settings.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Crée l&apos;environnement Python dans lequel les modèles s&apos;exécutent : vLLM, torch et TerraTorch dans des versions fixées, à part de QGIS. Environ 5 Go pour les CPU, 12 Go pour CUDA ; quelques minutes. Un modèle s&apos;y exécute avant sa mise en service ; jusque-là, un moteur déjà présent reste tel quel. Vous pouvez annuler à tout moment.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Linux seulement.&lt;/b&gt; Sous Windows, utilisez un moteur dans WSL ; sous Windows et macOS, un serveur.&lt;/p&gt;&lt;p&gt;Le proxy et les certificats sont ceux des paramètres de QGIS.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>auto: for CUDA where the machine has a GPU and a driver that are new enough, else for CPUs.</source>
        <translation>auto : pour CUDA si l&apos;ordinateur a un GPU et un pilote assez récents, sinon pour les CPU.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Empty: in your own data folder, or where the plugin&apos;s setting says. A folder that is chosen here becomes the setting.</source>
        <translation>Vide : dans votre dossier de données, ou là où le dit le paramètre de l&apos;extension. Un dossier choisi ici devient ce paramètre.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Empty: the first Python from 3.11 on that is found; uv fetches one where there is none.</source>
        <translation>Vide : le premier Python trouvé à partir de 3.11 ; uv en télécharge un s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Also where the engine is there and belongs to this version of the plugin.</source>
        <translation>Même si le moteur est là et correspond à cette version de l&apos;extension.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>setup,environment,vLLM,torch,TerraTorch,uv,pip,CUDA,offline</source>
        <translation>installation,environnement,vLLM,torch,TerraTorch,uv,pip,CUDA,hors ligne,install</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Engine for</source>
        <translation>Moteur pour</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Folder of the engine</source>
        <translation>Dossier du moteur</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install from wheels in</source>
        <translation>Installer à partir des wheels de</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Python to make it with</source>
        <translation>Python pour le créer</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install again</source>
        <translation>Réinstaller</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Installed for</source>
        <translation>Installé pour</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Seconds that installing took</source>
        <translation>Durée de l&apos;installation en secondes</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>The engine in {} is ready.</source>
        <translation>Le moteur dans {} est prêt.</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>List models</source>
        <translation>Lister les modèles</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>catalogue,catalog,cards,classes,licence,Prithvi,TerraTorch,Hugging Face</source>
        <translation>catalogue,fiches,classes,licence,Prithvi,TerraTorch,Hugging Face,list</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>The page; it loads nothing from elsewhere.</source>
        <translation>La page ; elle ne charge rien d&apos;ailleurs.</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Models that can run on this machine</source>
        <translation>Modèles exécutables sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Their ids, with commas between them</source>
        <translation>Leurs identifiants, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>The ids of those that can run here</source>
        <translation>Identifiants de ceux qui peuvent s&apos;exécuter ici</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>&lt;p&gt;Writes the card of a model folder as JSON: what the model is called, its bands, and the names and colours of its classes. What config.json says is filled in; the tables change it. A second run goes on with the card that is there, so a single colour takes one row.&lt;/p&gt;&lt;p&gt;&lt;b&gt;catalogue&lt;/b&gt;: the card lies in your own folder of cards (the log says where), and the model can be chosen like those that come with the plugin. &lt;b&gt;model folder&lt;/b&gt;: it is used whenever the folder is, and goes with it to other machines.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit la fiche d&apos;un dossier de modèle en JSON : comment le modèle s&apos;appelle, ses bandes, et les noms et couleurs de ses classes. Ce que dit config.json est rempli ; les tables le modifient. Une seconde exécution continue avec la fiche déjà présente, si bien qu&apos;une seule couleur ne demande qu&apos;une ligne.&lt;/p&gt;&lt;p&gt;&lt;b&gt;catalogue&lt;/b&gt; : la fiche est dans votre propre dossier de fiches (le journal dit où), et le modèle peut être choisi comme ceux qui sont fournis. &lt;b&gt;model folder&lt;/b&gt; (dossier du modèle) : elle sert chaque fois que le dossier sert, et le suit sur d&apos;autres ordinateurs.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Make a model card</source>
        <translation>Créer une fiche de modèle</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>classes,colours,names,legend,catalogue,own model,TerraTorch</source>
        <translation>classes,couleurs,noms,légende,catalogue,modèle propre,TerraTorch,card</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The model&apos;s id</source>
        <translation>Identifiant du modèle</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Where the card was placed</source>
        <translation>Où la fiche a été placée</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The card is in {}.</source>
        <translation>La fiche est dans {}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Choose MODEL = {}.</source>
        <translation>Choisissez MODEL = {}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Id of the model</source>
        <translation>Identifiant du modèle</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>What it maps</source>
        <translation>Ce qu&apos;il cartographie</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Not for</source>
        <translation>Ne convient pas pour</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Scale: reflectance = value × scale + offset</source>
        <translation>Échelle : réflectance = valeur × échelle + décalage</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>A folder with the config.json and the weights of a TerraTorch model.</source>
        <translation>Un dossier avec le config.json et les poids d&apos;un modèle TerraTorch.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Only the classes that shall change: number, name, colour such as #1f78b4. An empty cell leaves what is there. The log lists all classes.</source>
        <translation>Seulement les classes à modifier : numéro, nom, couleur telle que #1f78b4. Une cellule vide laisse ce qui y est. Le journal liste toutes les classes.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>catalogue: in your own folder of cards. model folder: beside config.json. file only: neither.</source>
        <translation>catalogue : dans votre propre dossier de fiches. model folder : à côté de config.json. file only : ni l&apos;un ni l&apos;autre, seulement le fichier.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: made from the folder&apos;s name. Lower-case letters, digits, dots and dashes.</source>
        <translation>Vide : formé à partir du nom du dossier. Minuscules, chiffres, points et tirets.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: as it is.</source>
        <translation>Vide : inchangé.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: as config.json says, else 0.0001. For layers that do not tell it themselves.</source>
        <translation>Vide : comme le dit config.json, sinon 0.0001. Pour les couches qui ne l&apos;indiquent pas elles-mêmes.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Ground resolution that the model is made for; other pixel sizes are warned of.</source>
        <translation>Résolution au sol pour laquelle le modèle est fait ; un avertissement signale les autres tailles de pixel.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Where config.json does not name the bands: place from 1, name such as NIR_NARROW, wavelength. Names that TerraTorch knows bring wavelength and sensors along.</source>
        <translation>Si config.json ne nomme pas les bandes : position à partir de 1, nom tel que NIR_NARROW, longueur d&apos;onde. Les noms que TerraTorch connaît apportent la longueur d&apos;onde et les capteurs.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>The card as a file of its own.</source>
        <translation>La fiche dans un fichier à part.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Model folder</source>
        <translation>Dossier du modèle</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Place the card</source>
        <translation>Placer la fiche dans</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Pixel sizes, m</source>
        <translation>Tailles de pixel, m</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Wavelength, nm</source>
        <translation>Longueur d&apos;onde, nm</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Windows that went through the model</source>
        <translation>Fenêtres passées par le modèle</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds in all</source>
        <translation>Secondes au total</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds to load the model</source>
        <translation>Secondes pour charger le modèle</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds from the loaded model to the finished mask</source>
        <translation>Secondes du modèle chargé au masque terminé</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Largest memory of the engine, MB</source>
        <translation>Mémoire maximale du moteur, Mo</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Largest GPU memory of the engine, MB</source>
        <translation>Mémoire GPU maximale du moteur, Mo</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Command that does the same once more</source>
        <translation>Commande qui refait la même chose</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Key of the server</source>
        <translation>Clé du serveur</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Raster layers</source>
        <translation>Couches raster</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Model folder (instead of the model above)</source>
        <translation>Dossier de modèle (au lieu du modèle ci-dessus)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Bands (if they are not found by themselves)</source>
        <translation>Bandes (si elles ne sont pas trouvées automatiquement)</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Only this extent</source>
        <translation>Seulement cette emprise</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Only inside these polygons</source>
        <translation>Seulement à l&apos;intérieur de ces polygones</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Layer whose grid the mask gets</source>
        <translation>Couche dont le masque reprend la grille</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Pixel size, in units of the grid&apos;s CRS</source>
        <translation>Taille du pixel, en unités du SCR de la grille</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Resampling</source>
        <translation>Rééchantillonnage</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>One more value that means nodata</source>
        <translation>Une autre valeur qui signifie NoData</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Overlap of neighbouring windows, pixels</source>
        <translation>Recouvrement des fenêtres voisines, pixels</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Where windows overlap</source>
        <translation>Là où des fenêtres se recouvrent</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Number format of the model</source>
        <translation>Format numérique du modèle</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Windows in one forward (0: chosen for the device)</source>
        <translation>Fenêtres par passe (0 : selon le périphérique)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Share of the GPU&apos;s memory for the engine, percent</source>
        <translation>Part de la mémoire GPU pour le moteur, pour cent</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Keep what is finished if the run stops, and go on there</source>
        <translation>Garder ce qui est fait en cas d&apos;arrêt, et reprendre là</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Additional creation options</source>
        <translation>Options de création supplémentaires</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Least confidence of a certain pixel, percent</source>
        <translation>Confiance minimale d&apos;un pixel certain, pour cent</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Less certain pixels become</source>
        <translation>Les pixels moins certains deviennent</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Probability that makes the second of two classes, percent</source>
        <translation>Probabilité à partir de laquelle la seconde de deux classes l&apos;emporte, pour cent</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Width of a majority filter, pixels (0: none)</source>
        <translation>Largeur d&apos;un filtre majoritaire, pixels (0 : aucun)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Smallest patch that stays</source>
        <translation>Plus petite tache conservée</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Unit of the smallest patch</source>
        <translation>Unité de la plus petite tache</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Confidence, percent</source>
        <translation>Confiance, pour cent</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Probability of each class, percent</source>
        <translation>Probabilité de chaque classe, pour cent</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Classes (empty: all)</source>
        <translation>Classes (vide : toutes)</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Leave class 0 out</source>
        <translation>Omettre la classe 0</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Smallest area</source>
        <translation>Plus petite surface</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Unit of the smallest area</source>
        <translation>Unité de la plus petite surface</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Smaller patches</source>
        <translation>Taches plus petites</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Simplify, pixels</source>
        <translation>Simplifier, pixels</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Hectares of all polygons</source>
        <translation>Hectares de tous les polygones</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches that were merged</source>
        <translation>Petites taches fusionnées</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches that were left out</source>
        <translation>Petites taches omises</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Mask to polygons</source>
        <translation>Masque vers polygones</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>polygonize,vectorize,vectorise,sieve,simplify,smooth,outline,GeoPackage,shapefile,area</source>
        <translation>polygoniser,vectoriser,tamiser,simplifier,lisser,contour,GeoPackage,shapefile,surface,polygonize,vectorize,sieve</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Finding patches …</source>
        <translation>Recherche des taches …</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Making polygons …</source>
        <translation>Création des polygones …</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>The style was not saved: {}.</source>
        <translation>Le style n&apos;a pas été enregistré : {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>{layer} lies on another grid; it is read on that of the mask by nearest neighbour.</source>
        <translation>{layer} est sur une autre grille ; elle est lue sur celle du masque au plus proche voisin.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Polygons: {:,}.</source>
        <translation>Polygones : {:,}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches merged into their largest neighbours: {:,}.</source>
        <translation>Petites taches fusionnées avec leur plus grand voisin : {:,}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out because they lie alone in nodata: {:,}.</source>
        <translation>Petites taches omises parce qu&apos;elles sont isolées dans NoData : {:,}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out: {:,}.</source>
        <translation>Petites taches omises : {:,}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>There is no polygon: the layer is empty.</source>
        <translation>Il n&apos;y a pas de polygone : la couche est vide.</translation>
    </message>
    <message>
        <location filename="../processing/polygonstyle.py"/>
        <source>the file cannot be opened</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>geoseg: segmentation with geospatial foundation models</source>
        <translation>geoseg : segmentation avec des modèles de fondation géospatiaux</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;The area of each class of a mask: as a table, as a page with bars, as CSV and as numbers for models. Areas are those of the ellipsoid, pixel by pixel, whatever the CRS of the mask: in degrees, in a UTM zone (whose plane is off by up to 0.2 %) or in Web Mercator (which doubles areas at 45°).&lt;/p&gt;&lt;p&gt;&lt;b&gt;By zones.&lt;/b&gt; With a polygon layer, in any CRS, areas are counted in each polygon: districts, fields, catchments. A pixel belongs to a zone when its centre lies in it. Zones may overlap. Those without a pixel get zeros, and the log names them.&lt;/p&gt;&lt;p&gt;Other classified rasters of whole numbers work too. Names and colours come from the file (category names, attribute table, colour table) or from the style of the layer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La surface de chaque classe d&apos;un masque : en table, en page avec des barres, en CSV et en nombres pour les modèles. Les surfaces sont celles de l&apos;ellipsoïde, pixel par pixel, quel que soit le SCR du masque : en degrés, dans un fuseau UTM (dont le plan s&apos;écarte jusqu&apos;à 0,2 %) ou en Web Mercator (qui double les surfaces à 45°).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Par zones.&lt;/b&gt; Avec une couche de polygones, dans un SCR quelconque, les surfaces sont comptées dans chaque polygone : communes, champs, bassins versants. Un pixel appartient à une zone quand son centre y est. Les zones peuvent se recouvrir. Celles qui n&apos;ont pas de pixel reçoivent des zéros, et le journal les nomme.&lt;/p&gt;&lt;p&gt;D&apos;autres rasters classés à nombres entiers conviennent aussi. Les noms et les couleurs viennent du fichier (noms de catégories, table attributaire, table de couleurs) ou du style de la couche.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A mask, or any raster of class numbers. Nodata is no class. The first band counts.</source>
        <translation>Un masque, ou tout raster de numéros de classe. NoData n&apos;est pas une classe. La première bande compte.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Polygons in any CRS. Empty: the whole mask.</source>
        <translation>Polygones dans un SCR quelconque. Vide : tout le masque.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Names the zones in the table. Empty: their feature numbers.</source>
        <translation>Nomme les zones dans la table. Vide : leurs numéros d&apos;entité.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A row for each class, in each zone: pixels, area_m2, area_ha, and percent of what has a class there.</source>
        <translation>Une ligne par classe, dans chaque zone : pixels, area_m2, area_ha, et percent de ce qui y a une classe.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A page with bars. It loads nothing from elsewhere.</source>
        <translation>Une page avec des barres. Elle ne charge rien d&apos;ailleurs.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The table as CSV.</source>
        <translation>La table en CSV.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The zones with one column for each class, to be joined or drawn as a map. Hectares.</source>
        <translation>Les zones avec une colonne par classe, à joindre ou à dessiner en carte. Hectares.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;Makes polygons of a mask: one for each patch of pixels of one class that touch along edges. Each has class number, name, pixels and area on the ellipsoid (m² and ha), which is that of its pixels: it does not change when borders are simplified, and adds up to what &lt;i&gt;Areas of classes&lt;/i&gt; says.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Small patches&lt;/b&gt; are merged into their largest neighbour, and again, until none is left that has one: so the map stays complete, as with GDAL&apos;s Sieve. Or they are left out, which leaves holes. A small patch that lies alone in nodata has no neighbour and is left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Simplify&lt;/b&gt; makes straight borders of stairs: no border moves farther than the tolerance, neighbours keep one border between them, without gaps and overlaps, and the frame of the mask stays. One pixel is a good tolerance for most maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Confidence.&lt;/b&gt; With a raster of confidences (percent) each polygon gets the mean of its pixels.&lt;/p&gt;&lt;p&gt;The layer is styled by class in the colours of the mask; in a GeoPackage the style is its default.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Fait des polygones d&apos;un masque : un pour chaque tache de pixels d&apos;une classe qui se touchent par un côté. Chacun a un numéro de classe, un nom, des pixels et une surface sur l&apos;ellipsoïde (m² et ha), qui est celle de ses pixels : elle ne change pas quand les limites sont simplifiées, et la somme est ce que dit &lt;i&gt;Surfaces des classes&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Les petites taches&lt;/b&gt; sont fusionnées avec leur plus grand voisin, et ainsi de suite, jusqu&apos;à ce qu&apos;il n&apos;en reste aucune qui en ait un : la carte reste donc complète, comme avec « Tamiser » de GDAL. Ou bien elles sont omises, ce qui laisse des trous. Une petite tache isolée dans NoData n&apos;a pas de voisin et est omise.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Simplifier&lt;/b&gt; fait des limites droites à partir d&apos;escaliers : aucune limite ne se déplace au-delà de la tolérance, les voisins gardent une limite commune, sans lacunes ni recouvrements, et le cadre du masque reste. Un pixel est une bonne tolérance pour la plupart des cartes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Confiance.&lt;/b&gt; Avec un raster de confiances (pour cent), chaque polygone reçoit la moyenne de ses pixels.&lt;/p&gt;&lt;p&gt;Le style de la couche suit les classes, dans les couleurs du masque ; dans un GeoPackage, c&apos;est son style par défaut.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A mask, or any raster of class numbers. Nodata becomes no polygon. The first band counts.</source>
        <translation>Un masque, ou tout raster de numéros de classe. NoData ne devient pas un polygone. La première bande compte.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Numbers or names, with commas between them, such as 1, 3 or Water, Snow. Empty: all.</source>
        <translation>Numéros ou noms, séparés par des virgules, par exemple 1, 3 ou Water, Snow. Vide : toutes.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>For masks whose class 0 is background.</source>
        <translation>Pour les masques dont la classe 0 est le fond.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Percent of each pixel. Read by nearest neighbour where its grid is another.</source>
        <translation>Pour cent de chaque pixel. Lu au plus proche voisin si sa grille est différente.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Smaller patches are merged or left out, see below. 0 keeps all.</source>
        <translation>Les taches plus petites sont fusionnées ou omises, voir plus bas. 0 les garde toutes.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Hectares are those of the ellipsoid; without a CRS only pixels work.</source>
        <translation>Les hectares sont ceux de l&apos;ellipsoïde ; sans SCR, seuls les pixels (pixels) fonctionnent.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>What becomes of patches below the smallest area.</source>
        <translation>Ce que deviennent les taches sous la plus petite surface : merge into the largest neighbour les fusionne avec le plus grand voisin, leave out les omet.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>How far a border may move, in pixels. 0: borders stay on the edges of pixels.</source>
        <translation>De combien une limite peut se déplacer, en pixels. 0 : les limites restent sur les bords des pixels.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A rectangle. A pixel is inside when its centre is. Any CRS.</source>
        <translation>Un rectangle. Un pixel y est quand son centre y est. SCR quelconque.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A pixel is inside when its centre is. Any CRS.</source>
        <translation>Un pixel y est quand son centre y est. SCR quelconque.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>GeoPackage, or another format by its ending, such as .shp, .geojson, .fgb.</source>
        <translation>GeoPackage, ou un autre format d&apos;après l&apos;extension, par exemple .shp, .geojson, .fgb.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The earlier mask. Its grid is that of the map.</source>
        <translation>Le masque antérieur. Sa grille est celle de la carte.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The later mask.</source>
        <translation>Le masque postérieur.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>GeoTIFF with a number for each transition that occurs, with names, colours and a style.</source>
        <translation>GeoTIFF avec un numéro pour chaque transition rencontrée, avec noms, couleurs et style.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A row for each transition: from, to, pixels, area_m2, area_ha, percent.</source>
        <translation>Une ligne par transition : de, vers, pixels, area_m2, area_ha, percent.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The matrix as a page. It loads nothing from elsewhere.</source>
        <translation>La matrice en page. Elle ne charge rien d&apos;ailleurs.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The matrix as CSV, a row for each transition.</source>
        <translation>La matrice en CSV, une ligne par transition.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>random,stratified,sampling,validation,reference,assessment,Olofsson,Cochran</source>
        <translation>aléatoire,stratifié,échantillonnage,validation,référence,évaluation,Olofsson,Cochran,sampling,random</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Points that were drawn</source>
        <translation>Points tirés</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name}: {share:.2%} of the mask, {points:,} points.</source>
        <translation>{name} : {share:.2%} du masque, {points:,} points.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name} has only {pixels:,} pixels: all of them are in the sample.</source>
        <translation>{name} n&apos;a que {pixels:,} pixels : tous sont dans l&apos;échantillon.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name}: only {drawn:,} of {wanted:,} points keep the distance. Take a smaller one.</source>
        <translation>{name} : seuls {drawn:,} points sur {wanted:,} gardent la distance. Prenez-en une plus petite.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{:,} points in all.</source>
        <translation>{:,} points en tout.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Or: target standard error of the overall accuracy</source>
        <translation>Ou : erreur type visée de la précision globale</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>Précision utilisateur attendue</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Points of each class</source>
        <translation>Points de chaque classe</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Minimum in each class</source>
        <translation>Minimum dans chaque classe</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Minimum distance, metres</source>
        <translation>Distance minimale, mètres</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Seed of the random numbers</source>
        <translation>Graine des nombres aléatoires</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Sample points</source>
        <translation>Points d&apos;échantillonnage</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>Segment raster layers</source>
        <translation>Segmenter des rasters</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>segmentation,classification,water,flood,land cover,burnt,Prithvi,TerraTorch,AI</source>
        <translation>segmentation,classification,eau,inondation,occupation du sol,brûlé,Prithvi,TerraTorch,IA,AI,segment</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Segment a folder of rasters</source>
        <translation>Segmenter un dossier</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>batch,collection,files,directory,tiles,segmentation,classification</source>
        <translation>lot,collection,fichiers,répertoire,tuiles,segmentation,classification,batch,folder</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Outlines and numbers of the masks</source>
        <translation>Contours et chiffres des masques</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>The same as a table</source>
        <translation>La même chose en table</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files: {}</source>
        <translation>Fichiers : {}</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Folder of rasters</source>
        <translation>Dossier de rasters</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Or single files</source>
        <translation>Ou des fichiers isolés</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Names of the files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Subfolders too</source>
        <translation>Sous-dossiers aussi</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>The files of one folder are one scene</source>
        <translation>Les fichiers d&apos;un dossier forment une scène</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Also what is done and unchanged</source>
        <translation>Aussi ce qui est fait et inchangé</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>&lt;p&gt;Ends the engines that this QGIS holds and gives their memory back. After a run an engine stays ready for the next one and leaves by itself when nobody wants it for a while.&lt;/p&gt;&lt;p&gt;A run that is using an engine ends with an error. Engines of other QGIS windows stay.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Arrête les moteurs que ce QGIS détient et rend leur mémoire. Après une exécution, un moteur reste prêt pour la suivante et se termine de lui-même quand personne n&apos;en a besoin pendant un moment.&lt;/p&gt;&lt;p&gt;Une exécution qui utilise un moteur se termine par une erreur. Les moteurs des autres fenêtres de QGIS restent.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Stop the engine</source>
        <translation>Arrêter le moteur</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>end,kill,memory,GPU,free</source>
        <translation>fin,arrêter,mémoire,GPU,libérer,stop,kill</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Engines that were ended</source>
        <translation>Moteurs arrêtés</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Engines ended: {}.</source>
        <translation>Moteurs arrêtés : {}.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Writing {layer} to a temporary file ({columns} × {rows} pixels) …</source>
        <translation>Écriture de {layer} dans un fichier temporaire ({columns} × {rows} pixels) …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Add a Model Folder</source>
        <translation>Ajouter un dossier de modèle</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Checking the folder …</source>
        <translation>Vérification du dossier …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Reading the card …</source>
        <translation>Lecture de la fiche …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Export the Model Card</source>
        <translation>Exporter la fiche de modèle</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Model cards (*.json)</source>
        <translation>Fiches de modèle (*.json)</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Writing the card …</source>
        <translation>Écriture de la fiche …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Remove the Card</source>
        <translation>Supprimer la fiche</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Remove the card of {}?</source>
        <translation>Supprimer la fiche de {} ?</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>{} is deleted. The model&apos;s files stay.</source>
        <translation>{} est supprimé. Les fichiers du modèle restent.</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Removing the card …</source>
        <translation>Suppression de la fiche …</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>config.json names the band.</source>
        <translation>config.json nomme la bande.</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>A name that TerraTorch knows fills the row.</source>
        <translation>Un nom que TerraTorch connaît remplit la ligne.</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>The wavelength of the band {} is {!r}, which is no number of nanometres.</source>
        <translation>La longueur d&apos;onde de la bande {} est {!r}, ce qui n&apos;est pas un nombre de nanomètres.</translation>
    </message>
    <message>
        <location filename="../gui/models/busy.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../gui/models/card_dialog.py"/>
        <source>Model Card</source>
        <translation>Fiche de modèle</translation>
    </message>
    <message>
        <location filename="../gui/models/card_dialog.py"/>
        <source>A copy of your own: the plugin&apos;s card {} stays.</source>
        <translation>Une copie qui vous appartient : la fiche {} de l&apos;extension reste.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>What the model is called in lists.</source>
        <translation>Comment le modèle s&apos;appelle dans les listes.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>What scripts call it: lower-case letters, digits, dots and dashes.</source>
        <translation>Comment les scripts l&apos;appellent : minuscules, chiffres, points et tirets.</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>Maps</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>What the model maps, in a sentence or two.</source>
        <translation>Ce que le modèle cartographie, en une ou deux phrases.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Sensor, region and time of the training data.</source>
        <translation>Capteur, région et période des données d&apos;entraînement.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Where its results are not to be trusted.</source>
        <translation>Où il ne faut pas se fier à ses résultats.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Of the weights, such as Apache-2.0.</source>
        <translation>Des poids, par exemple Apache-2.0.</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Pixel size that the model is made for; others are warned of.</source>
        <translation>Taille de pixel pour laquelle le modèle est fait ; un avertissement signale les autres.</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>What the mask holds; the model decides it.</source>
        <translation>Ce que contient le masque ; le modèle en décide.</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>The mask does not show this class at first; meant for the ground, usually class 0.</source>
        <translation>Le masque ne montre pas cette classe au départ ; prévu pour le fond, en général la classe 0.</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>Colour of the class</source>
        <translation>Couleur de la classe</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../gui/models/dialog.py"/>
        <source>Looking at the models …</source>
        <translation>Examen des modèles …</translation>
    </message>
    <message>
        <location filename="../gui/models/dialog.py"/>
        <source>Downloading {} …</source>
        <translation>Téléchargement de {} …</translation>
    </message>
    <message>
        <location filename="../gui/models/dialog.py"/>
        <source>{} is on this machine.</source>
        <translation>{} est sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>Add a Model from the Hub</source>
        <translation>Ajouter un modèle du hub</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>owner/name</source>
        <translation>owner/name</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>A TerraTorch model that was prepared for vLLM, on the Hugging Face hub.</source>
        <translation>Un modèle TerraTorch préparé pour vLLM, sur le hub Hugging Face.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>A commit, branch or tag; the card keeps the commit that it is now.</source>
        <translation>Un commit, une branche ou une étiquette ; la fiche retient le commit actuel.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>Asking the hub …</source>
        <translation>Interrogation du hub …</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>A model folder of this machine gets a card and is listed.</source>
        <translation>Un dossier de modèle de cet ordinateur reçoit une fiche et est listé.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Add from the hub…</source>
        <translation>Ajouter depuis le hub…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>A model of the Hugging Face hub gets a card and is listed.</source>
        <translation>Un modèle du hub Hugging Face reçoit une fiche et est listé.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Edit card…</source>
        <translation>Modifier la fiche…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Name, classes and bands. Of a model that is not yours, a copy of your own is made.</source>
        <translation>Nom, classes et bandes. D&apos;un modèle qui n&apos;est pas le vôtre, une copie est faite pour vous.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Export card…</source>
        <translation>Exporter la fiche…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Write the card into a file of its own.</source>
        <translation>Écrire la fiche dans un fichier à part.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Delete a card of your own; the model&apos;s files stay.</source>
        <translation>Supprimer une fiche à vous ; les fichiers du modèle restent.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Fetch the model from the hub, in the background.</source>
        <translation>Télécharger le modèle du hub, en arrière-plan.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>On this machine</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>cannot run</source>
        <translation>ne peut pas s&apos;exécuter</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>{:g} to {:g} m</source>
        <translation>{:g} à {:g} m</translation>
    </message>
    <message>
        <location filename="../gui/options/catalogue_row.py"/>
        <source>Stores the page and opens the catalogue: what models map and need, and your own models.</source>
        <translation>Enregistre la page et ouvre le catalogue : ce que les modèles cartographient et demandent, et vos propres modèles.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Creation options of the GeoTIFF, such as COMPRESS=ZSTD. Default: tiled, LZW.</source>
        <translation>Options de création du GeoTIFF, par exemple COMPRESS=ZSTD. Par défaut : tuilé, LZW.</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>What the band is called on {}.</source>
        <translation>Comment la bande s&apos;appelle sur {}.</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
        <source>Measures</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
        <source>{}, {:g} to {:g}</source>
        <translation>{}, {:g} à {:g}</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>What each pixel gives a number of, such as aboveground biomass.</source>
        <translation>Ce dont chaque pixel donne un nombre, par exemple la biomasse aérienne.</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>Of the numbers, such as Mg/ha; empty for none.</source>
        <translation>Des nombres, par exemple Mg/ha ; vide pour aucune.</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>Smallest and largest plausible number; the style shows them. Empty: those of a result.</source>
        <translation>Plus petit et plus grand nombre plausible ; le style les montre. Vide : ceux d&apos;un résultat.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>The range is {!r} to {!r}: it wants two numbers, or none.</source>
        <translation>La plage est {!r} à {!r} : il faut deux nombres, ou aucun.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Of measured values: {}</source>
        <translation>Des valeurs mesurées : {}</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Of a model that measures, one row: name, unit, smallest and largest plausible value, which are the ends of the style. An empty cell leaves what is there; - as the unit means none.</source>
        <translation>Pour un modèle qui mesure, une ligne : nom, unité, plus petite et plus grande valeur plausible, qui sont les bornes du style. Une cellule vide laisse ce qui est là ; - comme unité veut dire aucune.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Smallest</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Largest</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Measured quantity</source>
        <translation>Grandeur mesurée</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Runs the included model, or asks the server, as the page says. Nothing is stored.</source>
        <translation>Exécute le modèle fourni, ou interroge le serveur, selon ce que dit la page. Rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>State of the engine</source>
        <translation>État du moteur</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Report of the run</source>
        <translation>Rapport de l&apos;exécution</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Sample points for accuracy</source>
        <translation>Points pour la précision</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <location filename="../gui/bands_check.py"/>
        <source>The bands cannot be checked: {}</source>
        <translation>Les bandes ne peuvent pas être vérifiées : {}</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Without a network: a folder with wheels of all packages. How to fill it: {}</source>
        <translation>Sans réseau : un dossier avec les wheels de tous les paquets. Comment le remplir : {}</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>&lt;p&gt;Segments raster layers with a geospatial foundation model: each pixel gets a class, such as water or vegetation. The result is a mask on the input&apos;s own grid, with class names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What happens.&lt;/b&gt; The bands that the model needs are looked for in the layers, the raster is cut into overlapping windows, and a vLLM engine in a process of its own runs the model on the GPU or the CPU. QGIS stays free while it runs. Loading the model takes some tens of seconds. The log says which bands, scale and device were taken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several layers&lt;/b&gt; may have other pixel sizes, extents and CRSs: they are resampled onto the grid of the finest one that is needed, while they are read. Choose all files of a scene; the bands are found in them by name, wavelength or file name.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pixels without data&lt;/b&gt; in any of the bands (nodata, NaN, masks, transparent pixels) and pixels outside the area of interest get no class (255). With an area of interest the mask is cut to it; its pixels are the same as in a run without.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The included model&lt;/b&gt; (demo-landcover) maps water, vegetation, bare ground, built-up areas, cloud, snow and burnt ground from six optical bands at 10 to 30 m, such as Sentinel-2 or Landsat. It was trained on simulated scenes: good for a first map, not for a decision.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A model that measures&lt;/b&gt; (regression) gives values instead of classes: float32, nodata -9999, with name and unit of what it measures. What needs classes is then refused: confidence, probabilities, thresholds and cleaning.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The engine&lt;/b&gt; is installed apart from QGIS; without it the algorithm says how to install it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Segmente des couches raster avec un modèle de fondation géospatial : chaque pixel reçoit une classe, par exemple eau ou végétation. Le résultat est un masque sur la grille de l&apos;entrée, avec les noms et les couleurs des classes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ce qui se passe.&lt;/b&gt; Les bandes dont le modèle a besoin sont cherchées dans les couches, le raster est découpé en fenêtres qui se recouvrent, et un moteur vLLM, dans un processus à part, exécute le modèle sur le GPU ou le CPU. QGIS reste libre pendant ce temps. Le chargement du modèle prend quelques dizaines de secondes. Le journal dit quelles bandes, quelle échelle et quel périphérique ont été pris.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Plusieurs couches&lt;/b&gt; peuvent avoir des tailles de pixel, des emprises et des SCR différents : elles sont rééchantillonnées à la lecture sur la grille de la plus fine dont on a besoin. Choisissez tous les fichiers d&apos;une scène ; les bandes y sont trouvées par nom, longueur d&apos;onde ou nom de fichier.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Les pixels sans données&lt;/b&gt; dans l&apos;une des bandes (NoData, NaN, masques, pixels transparents) et les pixels hors de la zone d&apos;intérêt ne reçoivent pas de classe (255). Avec une zone d&apos;intérêt, le masque y est découpé ; ses pixels sont les mêmes que dans une exécution sans elle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Le modèle fourni&lt;/b&gt; (demo-landcover) cartographie l&apos;eau, la végétation, le sol nu, le bâti, les nuages, la neige et les surfaces brûlées à partir de six bandes optiques de 10 à 30 m, par exemple de Sentinel-2 ou de Landsat. Il a été entraîné sur des scènes simulées : bon pour une première carte, pas pour une décision.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Un modèle qui mesure&lt;/b&gt; (régression) donne des valeurs au lieu de classes : float32, NoData -9999, avec le nom et l&apos;unité de la grandeur. Ce qui exige des classes est alors refusé : confiance, probabilités, seuils et nettoyage.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Le moteur&lt;/b&gt; s&apos;installe à part de QGIS ; s&apos;il manque, l&apos;algorithme dit comment l&apos;installer.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>&lt;p&gt;Shows the models that the plugin knows: what each maps, the bands and pixel sizes it wants, its classes and colours or what it measures, licence and size, whether it is on this machine and whether it can run.&lt;/p&gt;&lt;p&gt;Models that came into the Hugging Face cache in another way are listed too. The page opens in the results viewer; making it needs no network and no engine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Montre les modèles que l&apos;extension connaît : ce que chacun cartographie, les bandes et les tailles de pixel qu&apos;il demande, ses classes et couleurs ou ce qu&apos;il mesure, sa licence et sa taille, s&apos;il est sur cet ordinateur et s&apos;il peut s&apos;exécuter.&lt;/p&gt;&lt;p&gt;Les modèles arrivés autrement dans le cache de Hugging Face sont aussi listés. La page s&apos;ouvre dans le visualiseur de résultats ; la créer ne demande ni réseau ni moteur.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;Compares two masks of different dates: which class became which, in hectares and pixels, as a table and as a page, and where, as a raster of transitions such as “Vegetation → Water”.&lt;/p&gt;&lt;p&gt;Classes are matched &lt;b&gt;by name&lt;/b&gt;; where only numbers are known, by number. The log says which classes have other numbers in the second mask. If the second mask lies on another grid it is read on the grid of the first by nearest neighbour, and that is said.&lt;/p&gt;&lt;p&gt;Pixels that have no class in one of the two are nodata in the map and count nowhere. Areas are those of the ellipsoid. In the map, what did not change is grey. Transitions below 0.1 % share an entry of its legend, other changes; the file and the table have them all.&lt;/p&gt;&lt;p&gt;A map of changes is at most as good as both masks: errors of either show as changes. Shares of change that are near the masks&apos; own error rates mean nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare deux masques de dates différentes : quelle classe est devenue laquelle, en hectares et en pixels, en table et en page, et où, en raster de transitions telles que « Vegetation → Water ».&lt;/p&gt;&lt;p&gt;Les classes sont appariées &lt;b&gt;par leur nom&lt;/b&gt; ; si seuls les numéros sont connus, par leur numéro. Le journal dit quelles classes ont d&apos;autres numéros dans le second masque. Si le second masque est sur une autre grille, il est lu sur celle du premier au plus proche voisin, et c&apos;est signalé.&lt;/p&gt;&lt;p&gt;Les pixels qui n&apos;ont pas de classe dans l&apos;un des deux sont NoData dans la carte et ne comptent nulle part. Les surfaces sont celles de l&apos;ellipsoïde. Dans la carte, ce qui n&apos;a pas changé est gris. Les transitions de moins de 0,1 % partagent l&apos;entrée « other changes » de sa légende ; le fichier et la table les ont toutes.&lt;/p&gt;&lt;p&gt;Une carte des changements vaut au mieux ce que valent les deux masques : les erreurs de chacun apparaissent comme des changements. Des parts de changement proches des taux d&apos;erreur des masques ne signifient rien.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>&lt;p&gt;Segments every raster of a folder, or of a list of files, each into a mask of its own, with one model load. The masks lie in the output folder as the inputs lie in theirs, named after them with _mask.tif, rasters of measured values with _values.tif.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A table&lt;/b&gt; of all of them, geoseg_index.gpkg with the outlines and geoseg_index.csv, says what became of each: done, skipped, failed or cancelled, seconds, windows, the area of each class (m², without a CRS pixels), and for a failed one the error.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A bad file stops nothing.&lt;/b&gt; What the engine died beside is tried again at the end, by itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Run again&lt;/b&gt;, only what is missing or changed is done: the files, the model and the parameters count. After Cancel, finished masks stay.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Segmente chaque raster d&apos;un dossier, ou d&apos;une liste de fichiers, chacun dans son propre masque, en ne chargeant le modèle qu&apos;une fois. Les masques sont rangés dans le dossier de sortie comme les entrées dans le leur, et portent leur nom suivi de _mask.tif, ou de _values.tif pour les rasters de valeurs mesurées.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Une table&lt;/b&gt; de tous, geoseg_index.gpkg avec les contours et geoseg_index.csv, dit ce que chacun est devenu : done (fait), skipped (ignoré), failed (échoué) ou cancelled (annulé), secondes, fenêtres, la surface de chaque classe (m², ou pixels sans SCR), et l&apos;erreur en cas d&apos;échec.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Un mauvais fichier n&apos;arrête rien.&lt;/b&gt; Celui sur lequel le moteur est mort est essayé encore une fois à la fin, seul.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lors d&apos;une nouvelle exécution&lt;/b&gt;, seul ce qui manque ou a changé est fait : les fichiers, le modèle et les paramètres comptent. Après « Annuler », les masques terminés restent.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>GEOSEG_ENGINE names {}, which counts more: unset it to use this one.</source>
        <translation>GEOSEG_ENGINE désigne {}, qui l&apos;emporte : supprimez la variable pour utiliser ce moteur-ci.</translation>
    </message>
    <message>
        <location filename="../processing/polygonstyle.py"/>
        <source>{} belongs to a raster of that name</source>
        <translation>{} appartient à un raster de ce nom</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>The ready model {path} cannot be read. Install the plugin again.</source>
        <translation>Le modèle prêt {path} ne peut pas être lu. Réinstallez l&apos;extension.</translation>
    </message>
    <message>
        <location filename="../processing/zones.py"/>
        <source>The zones changed while they were counted: {new} came and have no areas, {gone} went.</source>
        <translation>Les zones ont changé pendant le comptage : {new} sont apparues et n&apos;ont pas de surfaces, {gone} ont disparu.</translation>
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
