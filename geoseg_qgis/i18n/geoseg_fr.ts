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
        <location filename="../runs/provenancetexts.py"/>
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
        <location filename="../runs/provenancetexts.py"/>
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
        <source>{} pixels have a class in one of the masks only and count nowhere.</source>
        <translation>{} pixels n&apos;ont une classe que dans l&apos;un des masques et ne comptent nulle part.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>In the map the {} smallest transitions share the number 254; the table has all.</source>
        <translation>Dans la carte, les {} plus petites transitions partagent le numéro 254 ; la table les contient toutes.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Changed: {changed} of {all} pixels{area}, {percent:.2f} %.</source>
        <translation>Changés : {changed} pixels sur {all}{area}, {percent:.2f} %.</translation>
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
        <source>{count} zones, {unit}</source>
        <translation>{count} zones, {unit}</translation>
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
        <location filename="../runs/provenancetexts.py"/>
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
        <location filename="../runs/provenancetexts.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
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
        <location filename="../runs/provenancetexts.py"/>
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
        <source>Polygons: {}.</source>
        <translation>Polygones : {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches merged into their largest neighbours: {}.</source>
        <translation>Petites taches fusionnées avec leur plus grand voisin : {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out because they lie alone in nodata: {}.</source>
        <translation>Petites taches omises parce qu&apos;elles sont isolées dans NoData : {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out: {}.</source>
        <translation>Petites taches omises : {}.</translation>
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
        <source>{name}: {share:.2%} of the mask, {points} points.</source>
        <translation>{name} : {share:.2%} du masque, {points} points.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name} has only {pixels} pixels: all of them are in the sample.</source>
        <translation>{name} n&apos;a que {pixels} pixels : tous sont dans l&apos;échantillon.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name}: only {drawn} of {wanted} points keep the distance. Take a smaller one.</source>
        <translation>{name} : seuls {drawn} points sur {wanted} gardent la distance. Prenez-en une plus petite.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{} points in all.</source>
        <translation>{} points en tout.</translation>
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
        <location filename="../runs/provenancetexts.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
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
        <location filename="../models/page.py"/>
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
        <location filename="../models/page.py"/>
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
        <location filename="../models/page.py"/>
        <source>Measures</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
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
        <translation>&lt;p&gt;Compare deux masques de dates différentes : quelle classe est devenue laquelle, en hectares et en pixels, en table et en page, et où, en raster de transitions telles que « Vegetation → Water ».&lt;/p&gt;&lt;p&gt;Les classes sont appariées &lt;b&gt;par leur nom&lt;/b&gt; ; si seuls les numéros sont connus, par leur numéro. Le journal dit quelles classes ont d&apos;autres numéros dans le second masque. Si le second masque est sur une autre grille, il est lu sur celle du premier au plus proche voisin, et c&apos;est signalé.&lt;/p&gt;&lt;p&gt;Les pixels qui n&apos;ont pas de classe dans l&apos;un des deux sont NoData dans la carte et ne comptent nulle part. Les surfaces sont celles de l&apos;ellipsoïde. Dans la carte, ce qui n&apos;a pas changé est gris. Les transitions de moins de 0,1 % partagent l&apos;entrée « autres changements » de sa légende ; le fichier et la table les ont toutes.&lt;/p&gt;&lt;p&gt;Une carte des changements vaut au mieux ce que valent les deux masques : les erreurs de chacun apparaissent comme des changements. Des parts de changement proches des taux d&apos;erreur des masques ne signifient rien.&lt;/p&gt;</translation>
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
        <location filename="../core/assess/compare.py"/>
        <source>Choose a classified raster.</source>
        <translation>Choisissez un raster classé.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>{path} holds measurements, not classes: numbers with a fraction, or complex ones.</source>
        <translation>{path} contient des mesures, pas des classes : des nombres à décimales, ou complexes.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>Choose a mask or another raster of whole numbers.</source>
        <translation>Choisissez un masque ou un autre raster à nombres entiers.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>Reclassify the raster first.</source>
        <translation>Reclassez d&apos;abord le raster.</translation>
    </message>
    <message>
        <location filename="../core/areas/distortion.py"/>
        <source>Warp the raster to another CRS first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Reprojetez d&apos;abord le raster dans un autre SCR (Raster &gt; Projections &gt; Projection (warp)).</translation>
    </message>
    <message>
        <location filename="../core/assess/classmap.py"/>
        <source>Choose a mask, or reclassify the raster first.</source>
        <translation>Choisissez un masque, ou reclassez d&apos;abord le raster.</translation>
    </message>
    <message>
        <location filename="../core/assess/classrows.py"/>
        <source>{path} has no pixel with a class.</source>
        <translation>{path} n&apos;a aucun pixel ayant une classe.</translation>
    </message>
    <message>
        <location filename="../core/assess/classrows.py"/>
        <source>Choose another mask.</source>
        <translation>Choisissez un autre masque.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Correct them, or say in LABELS what they mean: &apos;{example}=class&apos;, with semicolons between several; &apos;{example}=&apos; leaves it out, &apos;*=&apos; all of them.</source>
        <translation>Corrigez-les, ou indiquez dans LABELS ce qu&apos;elles signifient : &apos;{example}=classe&apos;, avec des points-virgules entre plusieurs ; &apos;{example}=&apos; la laisse de côté, &apos;*=&apos; les laisse toutes de côté.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Say label=class, such as 80=water.</source>
        <translation>Indiquez étiquette=classe, par exemple 80=water.</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>No pixel has a class in both the mask and the reference.</source>
        <translation>Aucun pixel n&apos;a de classe à la fois dans le masque et dans la référence.</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>Check their places and their nodata.</source>
        <translation>Vérifiez leur position et leur NoData.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>Say &apos;*=0.85&apos; for all that are not named.</source>
        <translation>Indiquez &apos;*=0.85&apos; pour toutes celles qui ne sont pas nommées.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>Say a share such as 0.85, or class=0.85; *=0.8.</source>
        <translation>Indiquez une proportion, par exemple 0.85, ou classe=0.85; *=0.8.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>Check the field of labels and the CRS of both layers.</source>
        <translation>Vérifiez le champ des étiquettes et le SCR des deux couches.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>Say a share such as 0.01.</source>
        <translation>Indiquez une proportion, par exemple 0.01.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>{total} points do not give {count} classes {least} each.</source>
        <translation>{total} points ne suffisent pas pour en donner {least} à chacune des {count} classes.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write &quot;file:band&quot; with one of: {names}.</source>
        <translation>Écrivez &quot;fichier:bande&quot; avec l&apos;un de ceux-ci : {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Bands are counted from 1, and transparency is none.</source>
        <translation>Les bandes sont comptées à partir de 1, et la transparence n&apos;en est pas une.</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Cannot write {path}: {reason}.</source>
        <translation>Impossible d&apos;écrire {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/majority.py"/>
        <source>The majority filter&apos;s window is {size} pixels wide.</source>
        <translation>La fenêtre du filtre majoritaire a une largeur de {size} pixels.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>Choose 2 or more pixels, or no sieve.</source>
        <translation>Choisissez 2 pixels ou plus, ou pas de tamisage.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>Choose 4 (edges) or 8 (also corners).</source>
        <translation>Choisissez 4 (côtés) ou 8 (coins aussi).</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The smallest patch is given in hectares, but the mask has no CRS to measure them in.</source>
        <translation>La plus petite tache est donnée en hectares, mais le masque n&apos;a pas de SCR pour les mesurer.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Give it in pixels, or run on a grid with a CRS.</source>
        <translation>Indiquez-la en pixels, ou travaillez sur une grille qui a un SCR.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Leave it out, or choose another value.</source>
        <translation>Omettez-la, ou choisissez une autre valeur.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{width} × {height} pixels with overviews do not fit into a TIFF that is neither compressed nor a BigTIFF: it ends at 4 GB.</source>
        <translation>{width} × {height} pixels avec les aperçus ne tiennent pas dans un TIFF qui n&apos;est ni compressé ni un BigTIFF : il s&apos;arrête à 4 Go.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Leave BIGTIFF out, or choose a compression.</source>
        <translation>Omettez BIGTIFF, ou choisissez une compression.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>It is ALL_CPUS, or a number of threads from 1.</source>
        <translation>C&apos;est ALL_CPUS, ou un nombre de threads à partir de 1.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>BLOCKXSIZE means nothing with TILED=NO: strips are as wide as the raster.</source>
        <translation>BLOCKXSIZE n&apos;a pas de sens avec TILED=NO : les « strips » ont la largeur du raster.</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>Remove one of them.</source>
        <translation>Supprimez l&apos;une des deux.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Tiles are multiples of 16 pixels.</source>
        <translation>Les côtés des tuiles sont des multiples de 16 pixels.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Choose smaller ones, for example BLOCKXSIZE=512|BLOCKYSIZE=512.</source>
        <translation>Choisissez-en de plus petits, par exemple BLOCKXSIZE=512|BLOCKYSIZE=512.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Change COMPRESS, or leave it out.</source>
        <translation>Changez COMPRESS, ou omettez cette option.</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>Write several as NAME=VALUE|NAME=VALUE, for example COMPRESS=ZSTD|PREDICTOR=2.</source>
        <translation>Écrivez-en plusieurs sous la forme NAME=VALUE|NAME=VALUE, par exemple COMPRESS=ZSTD|PREDICTOR=2.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Choose a name that ends with .tif.</source>
        <translation>Choisissez un nom qui se termine par .tif.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Choose the name of a file.</source>
        <translation>Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n&apos;existe pas.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Make it first, or choose another one.</source>
        <translation>Créez-le d&apos;abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The folder {folder} cannot be written.</source>
        <translation>Impossible d&apos;écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Choose 0 or more.</source>
        <translation>Choisissez 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../core/rasters/antimeridian.py"/>
        <source>The area of interest goes round a pole, and the raster has longitudes and latitudes.</source>
        <translation>La zone d&apos;intérêt fait le tour d&apos;un pôle, et le raster est en longitudes et latitudes.</translation>
    </message>
    <message>
        <location filename="../core/rasters/antimeridian.py"/>
        <source>Draw the area in the CRS of the raster.</source>
        <translation>Dessinez la zone dans le SCR du raster.</translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>The area of interest holds no pixel&apos;s centre of the raster.</source>
        <translation>La zone d&apos;intérêt ne contient aucun centre de pixel du raster.</translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>Choose an area inside the raster that is larger than a pixel, or check the CRS of both.</source>
        <translation>Choisissez une zone à l&apos;intérieur du raster, plus grande qu&apos;un pixel, ou vérifiez le SCR des deux.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>The extent is empty.</source>
        <translation>L&apos;emprise est vide.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Say it as xmin ymin xmax ymax.</source>
        <translation>Indiquez-la sous la forme xmin ymin xmax ymax.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Say EPSG:4326, for example.</source>
        <translation>Indiquez par exemple EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{path} cannot be opened as polygons.</source>
        <translation>{path} ne peut pas être ouvert comme fichier de polygones.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Choose a GeoPackage, for example.</source>
        <translation>Choisissez par exemple un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{path} holds no polygons.</source>
        <translation>{path} ne contient aucun polygone.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Choose a file of polygons.</source>
        <translation>Choisissez un fichier de polygones.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{name} has no place in the CRS of the raster.</source>
        <translation>{name} n&apos;a pas de place dans le SCR du raster.</translation>
    </message>
    <message>
        <location filename="../processing/reproject.py"/>
        <source>Choose an area near the raster, or check the CRS of both.</source>
        <translation>Choisissez une zone proche du raster, ou vérifiez le SCR des deux.</translation>
    </message>
    <message>
        <location filename="../core/rasters/fingerprint.py"/>
        <source>{names} changed during the run: the mask would be of the old image in one part and of the new one in another.</source>
        <translation>Ceci a changé pendant l&apos;exécution : {names}. Une partie du masque viendrait de l&apos;ancienne image et une autre de la nouvelle.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reader.py"/>
        <source>Run again when nothing writes to it.</source>
        <translation>Relancez l&apos;exécution quand plus rien n&apos;y écrit.</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>{path} is located by {means} only.</source>
        <translation>{path} n&apos;est localisé que par {means}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Reprojetez-le d&apos;abord (Raster &gt; Projections &gt; Projection (warp)).</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Georeference it again (Layer &gt; Georeferencer).</source>
        <translation>Géoréférencez-le à nouveau (Couche &gt; Géoréférencer).</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Of two layers on different grids only one has a CRS.</source>
        <translation>De deux couches sur des grilles différentes, une seule a un SCR.</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Assign the right one to the other first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Assignez d&apos;abord le bon SCR à l&apos;autre (Raster &gt; Projections &gt; Assigner une projection).</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>The geotransform of a layer cannot be inverted.</source>
        <translation>La géotransformation d&apos;une couche ne peut pas être inversée.</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Warp one of the layers first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Reprojetez d&apos;abord l&apos;une des couches (Raster &gt; Projections &gt; Projection (warp)).</translation>
    </message>
    <message>
        <location filename="../core/rasters/reader.py"/>
        <source>{path} changed while it was read.</source>
        <translation>{path} a changé pendant sa lecture.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} has no bands.</source>
        <translation>{path} n&apos;a pas de bandes.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose a raster with image bands.</source>
        <translation>Choisissez un raster qui a des bandes d&apos;image.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds complex numbers.</source>
        <translation>La bande {number} de {path} contient des nombres complexes.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Convert it to amplitude or intensity first.</source>
        <translation>Convertissez-la d&apos;abord en amplitude ou en intensité.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds indices of a colour table, not measurements.</source>
        <translation>La bande {number} de {path} contient des indices d&apos;une table de couleurs, pas des mesures.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose the raster that the picture was made from.</source>
        <translation>Choisissez le raster à partir duquel l&apos;image a été faite.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds signed bytes.</source>
        <translation>La bande {number} de {path} contient des octets signés.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Convert it to Int16 first.</source>
        <translation>Convertissez-la d&apos;abord en Int16.</translation>
    </message>
    <message>
        <location filename="../processing/zones.py"/>
        <source>{path} cannot be written.</source>
        <translation>Impossible d&apos;écrire {path}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is not a raster that GDAL can open.</source>
        <translation>{path} n&apos;est pas un raster que GDAL peut ouvrir.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose a raster file, a GeoTIFF for example.</source>
        <translation>Choisissez un fichier raster, par exemple un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} holds several rasters and no bands of its own.</source>
        <translation>{path} contient plusieurs rasters et n&apos;a pas de bandes en propre.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is a folder, not a raster that GDAL can open.</source>
        <translation>{path} est un dossier, pas un raster que GDAL peut ouvrir.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose the raster file.</source>
        <translation>Choisissez le fichier raster.</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} n&apos;existe pas.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose another one, or check whether its drive is connected.</source>
        <translation>Choisissez-en un autre, ou vérifiez que son disque est connecté.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Check its path and permissions.</source>
        <translation>Vérifiez son chemin et ses droits d&apos;accès.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>OFFSET is {offset}.</source>
        <translation>OFFSET est {offset}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>It must be a number, for example -0.1.</source>
        <translation>Ce doit être un nombre, par exemple -0.1.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Write them with one scale first, for example with the raster calculator.</source>
        <translation>Écrivez-les d&apos;abord avec une même échelle, par exemple avec la calculatrice raster.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Use bands of one product, or say SCALE and OFFSET if they are the same after all.</source>
        <translation>Utilisez les bandes d&apos;un seul produit, ou indiquez SCALE et OFFSET s&apos;ils sont malgré tout identiques.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>SCALE is {scale:g}.</source>
        <translation>SCALE est {scale:g}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>It must be greater than 0, for example 0.0001.</source>
        <translation>Ce doit être un nombre supérieur à 0, par exemple 0.0001.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Say SCALE and OFFSET, for example 0.0001 and 0.</source>
        <translation>Indiquez SCALE et OFFSET, par exemple 0.0001 et 0.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>PIXEL_SIZE is {size:g}.</source>
        <translation>PIXEL_SIZE est {size:g}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>It must be greater than 0, in units of the grid&apos;s CRS.</source>
        <translation>Elle doit être supérieure à 0, en unités du SCR de la grille.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>PIXEL_SIZE is {size:g}, which gives {width} × {height} pixels.</source>
        <translation>PIXEL_SIZE est {size:g}, ce qui donne {width} × {height} pixels.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>Choose a larger one.</source>
        <translation>Choisissez-en une plus grande.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>{path} has no georeference, so it cannot be brought onto one grid with the others.</source>
        <translation>{path} n&apos;a pas de géoréférencement et ne peut donc pas être placé sur une même grille que les autres.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>Georeference it first (Layer &gt; Georeferencer), or give all layers the same size.</source>
        <translation>Géoréférencez-le d&apos;abord (Couche &gt; Géoréférencer), ou donnez à toutes les couches la même taille.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>{path} lies beside the grid of the run and shares no pixel with it.</source>
        <translation>{path} est à côté de la grille de l&apos;exécution et n&apos;a aucun pixel en commun avec elle.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>Choose layers that overlap, or check their CRS.</source>
        <translation>Choisissez des couches qui se recouvrent, ou vérifiez leur SCR.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>{path} cannot be warped: {reason}.</source>
        <translation>{path} ne peut pas être reprojeté : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>{path} and {mask} differ in size.</source>
        <translation>{path} et {mask} n&apos;ont pas la même taille.</translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>They must come from the same run.</source>
        <translation>Ils doivent venir de la même exécution.</translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>Cannot read {path}: {reason}.</source>
        <translation>Impossible de lire {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>This GDAL has no PNG driver, so there are no pictures.</source>
        <translation>Ce GDAL n&apos;a pas de pilote PNG, il n&apos;y a donc pas d&apos;images.</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>Install one that has.</source>
        <translation>Installez-en un qui l&apos;a.</translation>
    </message>
    <message>
        <location filename="../core/report/thumbnails.py"/>
        <source>Cannot bring {path} onto the mask&apos;s grid for a picture: {reason}.</source>
        <translation>Impossible de placer {path} sur la grille du masque pour une image : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/report/thumbnails.py"/>
        <source>Cannot read {path} for a picture: {reason}.</source>
        <translation>Impossible de lire {path} pour une image : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>Cannot write the temporary file {path}: {reason}.</source>
        <translation>Impossible d&apos;écrire le fichier temporaire {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask {path} cannot be opened: {reason}.</source>
        <translation>Le masque du moteur {path} ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask holds {found} instead of {wanted}.</source>
        <translation>Le masque du moteur contient {found} au lieu de {wanted}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask {path} cannot be read: {reason}.</source>
        <translation>Le masque du moteur {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The scores in the engine&apos;s mask are no percent: some are greater than 100.</source>
        <translation>Les scores dans le masque du moteur ne sont pas des pour cent : certains sont supérieurs à 100.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkflow.py"/>
        <source>The engine stopped before it finished the run.</source>
        <translation>Le moteur s&apos;est arrêté avant d&apos;avoir terminé l&apos;exécution.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>Free some space, or choose another folder for the output.</source>
        <translation>Libérez de l&apos;espace, ou choisissez un autre dossier pour la sortie.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>The journal {path} is damaged.</source>
        <translation>Le fichier de reprise {path} est endommagé.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Remove it, and run again.</source>
        <translation>Supprimez-le, et relancez l&apos;exécution.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Wait for it, or choose another output.</source>
        <translation>Attendez qu&apos;elle se termine, ou choisissez une autre sortie.</translation>
    </message>
    <message>
        <location filename="../core/run/ownfile.py"/>
        <source>{path} is no journal of a run.</source>
        <translation>{path} n&apos;est pas le fichier de reprise d&apos;une exécution.</translation>
    </message>
    <message>
        <location filename="../core/run/ownfile.py"/>
        <source>Remove it, or switch RESUME off.</source>
        <translation>Supprimez-le, ou désactivez RESUME.</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>Leave it out.</source>
        <translation>Omettez cette option.</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>Make it first.</source>
        <translation>Créez-le d&apos;abord.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Install its package again into the engine&apos;s Python: pip install geoseg_qgis/worker.</source>
        <translation>Réinstallez son paquet dans le Python du moteur : pip install geoseg_qgis/worker.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Choose the device auto or cpu.</source>
        <translation>Choisissez le périphérique auto ou cpu.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>The installed engine is the one for CUDA. {problem}</source>
        <translation>Le moteur installé est celui pour CUDA. {problem}</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Install the engine for CUDA (geoseg:installengine), or choose the device cpu.</source>
        <translation>Installez le moteur pour CUDA (geoseg:installengine), ou choisissez le périphérique cpu.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>cpu was asked for, but the installed engine is the one for CUDA, which has no other.</source>
        <translation>cpu était demandé, mais le moteur installé est celui pour CUDA, qui n&apos;a pas d&apos;autre périphérique.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Choose the device auto, or install the engine for CPUs (geoseg:installengine).</source>
        <translation>Choisissez le périphérique auto, ou installez le moteur pour CPU (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../models/places.py"/>
        <source>Write the whole path.</source>
        <translation>Écrivez le chemin complet.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>Install the engine again, or point the setting to another interpreter.</source>
        <translation>Réinstallez le moteur, ou indiquez un autre interpréteur dans le paramètre.</translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>Its package geoseg_worker may belong to another version of the plugin: install that again.</source>
        <translation>Son paquet geoseg_worker appartient peut-être à une autre version de l&apos;extension : réinstallez-le.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose a folder with its full path.</source>
        <translation>Choisissez un dossier avec son chemin complet.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose the folder that holds the .whl files.</source>
        <translation>Choisissez le dossier qui contient les fichiers .whl.</translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Choisissez un dossier sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Wait until it has ended.</source>
        <translation>Attendez qu&apos;elle soit terminée.</translation>
    </message>
    <message>
        <location filename="../engine/install/tools.py"/>
        <source>No Python 3.11 or newer that can make virtual environments is on this machine.</source>
        <translation>Cet ordinateur n&apos;a pas de Python 3.11 ou plus récent qui puisse créer des environnements virtuels.</translation>
    </message>
    <message>
        <location filename="../engine/install/tools.py"/>
        <source>Install one (on Debian and Ubuntu python3 and python3-venv), or install uv, which fetches one.</source>
        <translation>Installez-en un (sous Debian et Ubuntu, python3 et python3-venv), ou installez uv, qui en télécharge un.</translation>
    </message>
    <message>
        <location filename="../engine/server/engine.py"/>
        <source>The engine was closed.</source>
        <translation>Le moteur a été fermé.</translation>
    </message>
    <message>
        <location filename="../engine/pool.py"/>
        <source>The engine was ended, for its windows did not fit into memory.</source>
        <translation>Le moteur a été arrêté, car ses fenêtres ne tenaient pas en mémoire.</translation>
    </message>
    <message>
        <location filename="../engine/pool.py"/>
        <source>The engine was stopped.</source>
        <translation>Le moteur a été arrêté.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>Close other programs, then run again.</source>
        <translation>Fermez d&apos;autres programmes, puis relancez l&apos;exécution.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} cannot make virtual environments.</source>
        <translation>Le Python {python} ne peut pas créer d&apos;environnements virtuels.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>On Debian and Ubuntu install the package python3-venv.</source>
        <translation>Sous Debian et Ubuntu, installez le paquet python3-venv.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>Mend that, or name another one.</source>
        <translation>Corrigez cela, ou indiquez-en un autre.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} is version {version}; the engine needs 3.11 or newer, up to 3.14.</source>
        <translation>Le Python {python} est en version {version} ; le moteur demande 3.11 ou plus récent, jusqu&apos;à 3.14.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>Name another one.</source>
        <translation>Indiquez-en un autre.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} does not answer.</source>
        <translation>Le Python {python} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} This was the second time in one run.</source>
        <translation>{message} C&apos;était la deuxième fois dans une même exécution.</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} Not even one window fits.</source>
        <translation>{message} Pas même une seule fenêtre n&apos;y tient.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>A key belongs into the authentication settings, not into the address.</source>
        <translation>La place d&apos;une clé est dans les paramètres d&apos;authentification, non dans l&apos;adresse.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>It must be a file in PEM format.</source>
        <translation>Ce doit être un fichier au format PEM.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} refuses the key.</source>
        <translation>Le serveur {address} refuse la clé.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Check the key of this server.</source>
        <translation>Vérifiez la clé de ce serveur.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Use the right address, if you trust it.</source>
        <translation>Utilisez l&apos;adresse correcte, si vous lui faites confiance.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Check the address and model.</source>
        <translation>Vérifiez l&apos;adresse et le modèle.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Give them in the proxy&apos;s address.</source>
        <translation>Indiquez-les dans l&apos;adresse du proxy.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Use a shared folder, or a higher limit there (GEOSEG_MAX_UPLOAD_MB, or a reverse proxy&apos;s own).</source>
        <translation>Utilisez un dossier partagé, ou une limite plus haute sur le serveur (GEOSEG_MAX_UPLOAD_MB, ou celle d&apos;un proxy inverse).</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The answer of the server {address} is not what vLLM answers.</source>
        <translation>La réponse du serveur {address} n&apos;est pas une réponse de vLLM.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Check the address and its port.</source>
        <translation>Vérifiez l&apos;adresse et son port.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The key of the server has signs that no key has.</source>
        <translation>La clé du serveur contient des caractères qu&apos;aucune clé ne contient.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Copy it again, without line ends.</source>
        <translation>Copiez-la à nouveau, sans retours à la ligne.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The key would travel to {host} for everybody on the way to read.</source>
        <translation>La clé circulerait vers {host} sans chiffrement : chacun pourrait la lire en chemin.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Use https, an SSH tunnel to 127.0.0.1, or allow plain http where you trust the network.</source>
        <translation>Utilisez https ou un tunnel SSH vers 127.0.0.1, ou autorisez http sans chiffrement si vous faites confiance au réseau.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Check that it runs, and the address.</source>
        <translation>Vérifiez qu&apos;il fonctionne, ainsi que l&apos;adresse.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server says that it wrote {path}, and here it is not to be seen.</source>
        <translation>Le serveur dit avoir écrit {path}, mais ce fichier n&apos;est pas visible ici.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>Check which folder here is which folder on the server.</source>
        <translation>Vérifiez quel dossier d&apos;ici correspond à quel dossier du serveur.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s answer holds no mask.</source>
        <translation>La réponse du serveur ne contient pas de masque.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>Its I/O processor must be geoseg_segmentation.</source>
        <translation>Son processeur d&apos;entrées-sorties (I/O processor) doit être geoseg_segmentation.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s raster is not one band of floating point numbers.</source>
        <translation>Le raster du serveur n&apos;est pas une bande unique de nombres à virgule flottante.</translation>
    </message>
    <message>
        <location filename="../engine/server/engine.py"/>
        <source>The server {address} cannot be asked: {error!r}.</source>
        <translation>Le serveur {address} ne peut pas être interrogé : {error!r}.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves no model.</source>
        <translation>Le serveur {address} ne sert aucun modèle.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves several models.</source>
        <translation>Le serveur {address} sert plusieurs modèles.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Use a shared folder, or a higher limit on the server (GEOSEG_MAX_UPLOAD_MB).</source>
        <translation>Utilisez un dossier partagé, ou une limite plus haute sur le serveur (GEOSEG_MAX_UPLOAD_MB).</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Choose the model that the server serves, or another server.</source>
        <translation>Choisissez le modèle que sert le serveur, ou un autre serveur.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check the port, and whether the address begins with https or http.</source>
        <translation>Vérifiez le port, et si l&apos;adresse commence par https ou par http.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The answer of the server {address} is longer than any that it should give.</source>
        <translation>La réponse du serveur {address} est plus longue que toutes celles qu&apos;il devrait donner.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check that this is the address of a geoseg server.</source>
        <translation>Vérifiez que c&apos;est bien l&apos;adresse d&apos;un serveur geoseg.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>There is no machine called {host}.</source>
        <translation>Aucun ordinateur ne s&apos;appelle {host}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check the address.</source>
        <translation>Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check its address.</source>
        <translation>Vérifiez son adresse.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Give the file of the authority that signed it, and the name that it is made out to.</source>
        <translation>Indiquez le fichier de l&apos;autorité qui l&apos;a signé, et comme adresse le nom pour lequel il est établi.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>{path} lies in none of the folders that are shared with the server: {names}.</source>
        <translation>{path} n&apos;est dans aucun des dossiers partagés avec le serveur : {names}.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>Choose a folder for temporary files in one of them, or let chunks be uploaded.</source>
        <translation>Choisissez pour les fichiers temporaires un dossier dans l&apos;un d&apos;eux, ou l&apos;envoi des blocs.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>{entry!r} names no folders that are shared with the server.</source>
        <translation>{entry!r} ne désigne pas de dossiers partagés avec le serveur.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>Write /folder/here=/folder/there, several with ; between them.</source>
        <translation>Écrivez /dossier/ici=/dossier/serveur, plusieurs séparés par ; .</translation>
    </message>
    <message>
        <location filename="../engine/server/work.py"/>
        <source>The chunk was broken off.</source>
        <translation>Le bloc a été interrompu.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>It looks like owner/name.</source>
        <translation>Il a la forme owner/name.</translation>
    </message>
    <message>
        <location filename="../gui/models/stock.py"/>
        <source>Edit its card there.</source>
        <translation>Modifiez-y sa fiche.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Leave it empty.</source>
        <translation>Laissez ce paramètre vide.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Mend the row.</source>
        <translation>Corrigez la ligne.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>QUANTITY: {least!r} to {most!r} is no range of values.</source>
        <translation>QUANTITY : {least!r} à {most!r} n&apos;est pas une plage de valeurs.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Give two numbers, or none.</source>
        <translation>Indiquez deux nombres, ou aucun.</translation>
    </message>
    <message>
        <location filename="../models/card_json.py"/>
        <source>Choose another place for the card.</source>
        <translation>Choisissez un autre emplacement pour la fiche.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>Fetch it with Download a model (geoseg:downloadmodel), or in the engine&apos;s environment with &quot;{command}&quot;, or choose the folder it is in.</source>
        <translation>Téléchargez-le avec « Télécharger un modèle » (geoseg:downloadmodel), ou dans l&apos;environnement du moteur avec &quot;{command}&quot;, ou choisissez le dossier où il se trouve.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>No model is chosen.</source>
        <translation>Aucun modèle n&apos;est choisi.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>Install the plugin again.</source>
        <translation>Réinstallez l&apos;extension.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} has no weights.</source>
        <translation>{folder} n&apos;a pas de poids.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Choose the folder that holds the model&apos;s config.json.</source>
        <translation>Choisissez le dossier qui contient le config.json du modèle.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} has its weights in {name}, which the engine does not look for.</source>
        <translation>{folder} a ses poids dans {name}, que le moteur ne cherche pas.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Rename it so that it ends in .pt.</source>
        <translation>Renommez-le pour qu&apos;il se termine par .pt.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>{folder} has {count} configurations, which no model needs.</source>
        <translation>{folder} a {count} configurations, ce dont aucun modèle n&apos;a besoin.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>Remove them.</source>
        <translation>Supprimez-les.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Choose a folder that holds config.json and weights.</source>
        <translation>Choisissez un dossier qui contient config.json et des poids.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} describes more weights than any model has.</source>
        <translation>{folder} décrit plus de poids que n&apos;en a aucun modèle.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>Do not use this model.</source>
        <translation>N&apos;utilisez pas ce modèle.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>The model may be incomplete: get it again.</source>
        <translation>Le modèle est peut-être incomplet : récupérez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the name {name} holds signs that cannot be shown.</source>
        <translation>{folder} : le nom {name} contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Rename or remove it.</source>
        <translation>Renommez-le ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: {name} is of a kind that could run as code, which no model needs.</source>
        <translation>{folder} : {name} est d&apos;un type qui pourrait s&apos;exécuter comme du code, ce dont aucun modèle n&apos;a besoin.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Do not use this model, or remove the file if you know that it is harmless.</source>
        <translation>N&apos;utilisez pas ce modèle, ou supprimez le fichier si vous savez qu&apos;il est inoffensif.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the link {name} leads out of the model&apos;s folder.</source>
        <translation>{folder} : le lien {name} mène hors du dossier du modèle.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Put a copy of the file in place of the link, if you trust it.</source>
        <translation>Mettez une copie du fichier à la place du lien, si vous lui faites confiance.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder} is nested too deeply for a model folder.</source>
        <translation>{folder} a trop de niveaux de sous-dossiers pour un dossier de modèle.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: {name} is neither a file nor a folder.</source>
        <translation>{folder} : {name} n&apos;est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the link {name} leads nowhere.</source>
        <translation>{folder} : le lien {name} ne mène nulle part.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Download the model again.</source>
        <translation>Téléchargez à nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>Mend or remove it; hf auth login writes it.</source>
        <translation>Corrigez-le ou supprimez-le ; hf auth login l&apos;écrit.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>The variable HF_HUB_OFFLINE forbids downloads from the hub.</source>
        <translation>La variable HF_HUB_OFFLINE interdit les téléchargements depuis le hub.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>Start QGIS without it, or copy the model from another machine.</source>
        <translation>Démarrez QGIS sans elle, ou copiez le modèle depuis un autre ordinateur.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>The variable HF_ENDPOINT is no address of a hub.</source>
        <translation>La variable HF_ENDPOINT n&apos;est pas une adresse de hub.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Import the certificate of your organisation in QGIS&apos;s settings, under Authentication.</source>
        <translation>Importez le certificat de votre organisation dans les paramètres de QGIS, sous Authentification.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy wants another user name or password.</source>
        <translation>Le proxy demande un autre nom d&apos;utilisateur ou un autre mot de passe.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Mend them in QGIS&apos;s settings, under Network.</source>
        <translation>Corrigez-les dans les paramètres de QGIS, sous Réseau.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub {host} is not found: no network, or no name service.</source>
        <translation>Le hub {host} est introuvable : pas de réseau, ou pas de service de noms.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub {host} does not answer.</source>
        <translation>Le hub {host} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy wants a user name and a password.</source>
        <translation>Le proxy demande un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Give them in QGIS&apos;s settings.</source>
        <translation>Indiquez-les dans les paramètres de QGIS.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The model {model} has no revision {revision}.</source>
        <translation>Le modèle {model} n&apos;a pas de révision {revision}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The model {model} is gated: its conditions must be accepted first.</source>
        <translation>Le modèle {model} est à accès restreint : il faut d&apos;abord accepter ses conditions.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Accept them on {page}, then give your token: hf auth login, or the variable HF_TOKEN.</source>
        <translation>Acceptez-les sur {page}, puis indiquez votre jeton : hf auth login, ou la variable HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub refuses your token.</source>
        <translation>Le hub refuse votre jeton.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Renew it (hf auth login), or take HF_TOKEN out of the environment.</source>
        <translation>Renouvelez-le (hf auth login), ou retirez HF_TOKEN de l&apos;environnement.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub has no model {model}, or it is private.</source>
        <translation>Le hub n&apos;a pas de modèle {model}, ou ce modèle est privé.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Check the spelling (owner/name); for a private one give your token: hf auth login, or HF_TOKEN.</source>
        <translation>Vérifiez l&apos;orthographe (owner/name) ; pour un modèle privé, indiquez votre jeton : hf auth login, ou HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>See {page}.</source>
        <translation>Voyez {page}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub wants fewer requests.</source>
        <translation>Le hub demande moins de requêtes.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Try again in some minutes, with a token sooner.</source>
        <translation>Réessayez dans quelques minutes, ou plus tôt avec un jeton.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Your account has no access to {model}, which is gated.</source>
        <translation>Votre compte n&apos;a pas accès à {model}, qui est à accès restreint.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Ask for it on {page}.</source>
        <translation>Demandez-le sur {page}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Choose a folder of your own with the variable HF_HOME.</source>
        <translation>Choisissez un dossier à vous avec la variable HF_HOME.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Free some space, or choose another disk with the variable HF_HOME.</source>
        <translation>Libérez de l&apos;espace, ou choisissez un autre disque avec la variable HF_HOME.</translation>
    </message>
    <message>
        <location filename="../models/hub/fetch.py"/>
        <source>A proxy may change files on the way. Try again, or from another network.</source>
        <translation>Un proxy modifie peut-être les fichiers en chemin. Réessayez, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{revision!r} is no revision.</source>
        <translation>{revision!r} n&apos;est pas une révision.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>Give a commit of 40 digits, a branch or a tag.</source>
        <translation>Indiquez un commit de 40 chiffres, une branche ou une étiquette.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{message} Its weights were not downloaded.</source>
        <translation>{message} Ses poids n&apos;ont pas été téléchargés.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>A proxy or a login page may stand between: check the network settings and HF_ENDPOINT.</source>
        <translation>Un proxy ou une page de connexion s&apos;interpose peut-être : vérifiez les paramètres du réseau et HF_ENDPOINT.</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Free some, or choose another disk with the variable HF_HOME.</source>
        <translation>Libérez de l&apos;espace, ou choisissez un autre disque avec la variable HF_HOME.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>Check them in QGIS&apos;s settings, under Authentication, and the variable SSL_CERT_FILE.</source>
        <translation>Vérifiez-les dans les paramètres de QGIS, sous Authentification, ainsi que la variable SSL_CERT_FILE.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>The proxy of QGIS&apos;s settings is of the kind {kind}, which downloads of models cannot use.</source>
        <translation>Le proxy des paramètres de QGIS est du type {kind}, que les téléchargements de modèles ne peuvent pas utiliser.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>Set an HTTP proxy in QGIS&apos;s settings, under Network, or copy the model over.</source>
        <translation>Indiquez un proxy HTTP dans les paramètres de QGIS, sous Réseau, ou copiez le modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} exists already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>Give this model another id.</source>
        <translation>Donnez à ce modèle un autre identifiant.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>Choose a folder for your own models in the options.</source>
        <translation>Choisissez un dossier pour vos propres modèles dans les options.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} is none of your own model cards.</source>
        <translation>{path} n&apos;est pas l&apos;une de vos propres fiches de modèle.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Save it again as UTF-8.</source>
        <translation>Enregistrez-le à nouveau en UTF-8.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has {count} parts, which no model has.</source>
        <translation>{path} a {count} parties, ce qu&apos;aucun modèle n&apos;atteint.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has two parts of the same name.</source>
        <translation>{path} a deux parties du même nom.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} does not begin with a part of its archive.</source>
        <translation>{path} ne commence pas par une partie de son archive.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} must hold exactly one data.pkl, as torch.save writes it.</source>
        <translation>{path} doit contenir exactement un data.pkl, tel que torch.save l&apos;écrit.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} holds code (TorchScript) and not only weights.</source>
        <translation>{path} contient du code (TorchScript) et pas seulement des poids.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has a data.pkl that is too large or compressed.</source>
        <translation>{path} a un data.pkl trop grand ou compressé.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} is not a torch archive of today&apos;s format.</source>
        <translation>{path} n&apos;est pas une archive torch au format actuel.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} holds a damaged description of its tensors.</source>
        <translation>{path} contient une description endommagée de ses tenseurs.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has no sound safetensors header.</source>
        <translation>{path} n&apos;a pas d&apos;en-tête safetensors valable.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} would call {name} when it is loaded.</source>
        <translation>{path} appellerait {name} à son chargement.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} hides what it would call when it is loaded ({name}).</source>
        <translation>{path} cache ce qu&apos;il appellerait à son chargement ({name}).</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>SAMPLES and REFERENCE are both chosen.</source>
        <translation>SAMPLES et REFERENCE sont tous deux choisis.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Choose one of them.</source>
        <translation>Choisissez l&apos;un des deux.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>There is nothing to compare the mask with.</source>
        <translation>Il n&apos;y a rien à quoi comparer le masque.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Choose SAMPLES (points or polygons) or REFERENCE.</source>
        <translation>Choisissez SAMPLES (points ou polygones) ou REFERENCE.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>INPUT is not chosen.</source>
        <translation>INPUT n&apos;est pas choisi.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Choose a mask.</source>
        <translation>Choisissez un masque.</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>Choose a layer.</source>
        <translation>Choisissez une couche.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyways.py"/>
        <source>Fill its field, or choose another.</source>
        <translation>Remplissez le champ d&apos;étiquettes, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>{name} is {given!r}.</source>
        <translation>{name} vaut {given!r}.</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>Choose a layer of polygons.</source>
        <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>EXTENT: {given} is no extent.</source>
        <translation>EXTENT : {given} n&apos;est pas une emprise.</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>Say xmin,xmax,ymin,ymax [EPSG:…].</source>
        <translation>Indiquez xmin,xmax,ymin,ymax [EPSG:…].</translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>Choose another one.</source>
        <translation>Faites un autre choix.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Two masks are needed.</source>
        <translation>Il faut deux masques.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Choose BEFORE and AFTER.</source>
        <translation>Choisissez BEFORE et AFTER.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Choose a layer of polygons, or none for the whole mask.</source>
        <translation>Choisissez une couche de polygones, ou aucune pour tout le masque.</translation>
    </message>
    <message>
        <location filename="../processing/classlayer.py"/>
        <source>Export it as GeoTIFF.</source>
        <translation>Exportez-la en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Choose MODEL or give HUB_ID.</source>
        <translation>Choisissez MODEL ou indiquez HUB_ID.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{name} holds no raster layer.</source>
        <translation>{name} ne contient pas de couche raster.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Choose a raster file or layer that QGIS shows.</source>
        <translation>Choisissez un fichier raster ou une couche raster que QGIS affiche.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Choose the data that it shows: files, or a WCS layer.</source>
        <translation>Choisissez les données qu&apos;elle montre : des fichiers, ou une couche WCS.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>This model folder belongs to the plugin.</source>
        <translation>Ce dossier de modèle appartient à l&apos;extension.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>{name} has {count} cells.</source>
        <translation>Nombre de cellules de {name} : {count}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Choose a name.gpkg.</source>
        <translation>Choisissez un nom en .gpkg.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>GPU_MEMORY is {percent:g}.</source>
        <translation>GPU_MEMORY vaut {percent:g}.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Choose a share of 1 to 99 percent.</source>
        <translation>Choisissez une part de 1 à 99 pour cent.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>TARGET: {given} cannot be opened as a raster layer.</source>
        <translation>TARGET : {given} ne peut pas être ouvert comme couche raster.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Choose a raster file.</source>
        <translation>Choisissez un fichier raster.</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Neither a folder nor files are chosen.</source>
        <translation>Ni dossier ni fichiers ne sont choisis.</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Choose INPUT, FILES, or both.</source>
        <translation>Choisissez INPUT, FILES ou les deux.</translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>Store the key as the password of an entry for basic authentication, or as an API header; give the store&apos;s own password when QGIS asks for it.</source>
        <translation>Enregistrez la clé comme mot de passe d&apos;une entrée d&apos;authentification basique, ou comme en-tête d&apos;API ; donnez le mot de passe principal de la base quand QGIS le demande.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Check its connection.</source>
        <translation>Vérifiez sa connexion.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Choose an area inside it, or check the CRS of both.</source>
        <translation>Choisissez une zone à l&apos;intérieur, ou vérifiez le SCR des deux.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Say PIXEL_SIZE and EXTENT (or AOI).</source>
        <translation>Indiquez PIXEL_SIZE et EXTENT (ou AOI).</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Leave it empty; THRESHOLD makes uncertain pixels of any model a class of their own.</source>
        <translation>Laissez ce paramètre vide ; THRESHOLD met les pixels incertains de tout modèle dans une classe à part.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Let THRESHOLD make them nodata instead (BELOW, --drop-uncertain).</source>
        <translation>Faites que THRESHOLD les mette plutôt à NoData (BELOW, --drop-uncertain).</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The smallest patch is {smallest:g}.</source>
        <translation>La plus petite tache est de {smallest:g}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>{name} is {share:.4g}.</source>
        <translation>{name} vaut {share:.4g}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Choose a share from 0 to less than 1.</source>
        <translation>Choisissez une part de 0 à moins de 1.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>A folder or file without a name was given.</source>
        <translation>Un dossier ou un fichier sans nom a été indiqué.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>No file in {places} is called {patterns}.</source>
        <translation>Aucun nom de fichier dans {places} ne correspond à {patterns}.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Choose another folder or pattern.</source>
        <translation>Choisissez un autre dossier ou un autre motif.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Rename one, or choose a pattern that leaves one out.</source>
        <translation>Renommez l&apos;un des deux, ou choisissez un motif qui en exclut un.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Choose another folder for the masks.</source>
        <translation>Choisissez un autre dossier pour les masques.</translation>
    </message>
    <message>
        <location filename="../runs/hold.py"/>
        <source>The log says why; try a smaller batch, or one of the files by itself.</source>
        <translation>Le journal dit pourquoi ; essayez moins de fenêtres par passe, ou l&apos;un des fichiers seul.</translation>
    </message>
    <message>
        <location filename="../runs/inplace.py"/>
        <source>The result is complete, but not what belongs beside it: {error}</source>
        <translation>Le résultat est complet, mais pas ce qui l&apos;accompagne : {error}</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The name of {path} is not in UTF-8.</source>
        <translation>Le nom de {path} n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>Choose another name for one.</source>
        <translation>Choisissez un autre nom pour l&apos;un des deux.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>Assign the right one first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Assignez d&apos;abord le bon (Raster &gt; Projections &gt; Assigner une projection).</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>Leave {name} as it is by default.</source>
        <translation>Laissez {name} à sa valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../runs/reportpage.py"/>
        <source>The result is complete, but there is no report: {error}</source>
        <translation>Le résultat est complet, mais il n&apos;y a pas de rapport : {error}</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Check the free space, or choose another folder.</source>
        <translation>Vérifiez l&apos;espace libre, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Wait for it, or choose another folder.</source>
        <translation>Attendez qu&apos;elle se termine, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>Check its permissions and its drive.</source>
        <translation>Vérifiez ses droits d&apos;accès et son lecteur.</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>Choose another one, or check its drive.</source>
        <translation>Faites un autre choix, ou vérifiez son lecteur.</translation>
    </message>
    <message>
        <location filename="../runs/wishes.py"/>
        <source>OVERLAP is {overlap}.</source>
        <translation>OVERLAP vaut {overlap}.</translation>
    </message>
    <message>
        <location filename="../core/areas/change.py"/>
        <source>{path} holds more than {most} different values.</source>
        <translation>{path} contient plus de {most} valeurs différentes.</translation>
    </message>
    <message>
        <location filename="../core/areas/choose.py"/>
        <source>{parameter}: the mask has no class {name}.</source>
        <translation>{parameter} : le masque n&apos;a pas de classe {name}.</translation>
    </message>
    <message>
        <location filename="../core/areas/choose.py"/>
        <source>Choose from: {names}.</source>
        <translation>Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <location filename="../core/areas/choose.py"/>
        <source>It has no names, only numbers.</source>
        <translation>Il n&apos;a pas de noms, seulement des numéros.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} has no band {number}: it has {count}.</source>
        <translation>{path} n&apos;a pas de bande {number} : il en a {count}.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>{path} holds class numbers of more than {most}.</source>
        <translation>{path} contient des numéros de classe supérieurs à {most}.</translation>
    </message>
    <message>
        <location filename="../core/areas/distortion.py"/>
        <source>No way is known from {crs} to longitudes and latitudes.</source>
        <translation>Aucune transformation n&apos;est connue de {crs} vers des longitudes et latitudes.</translation>
    </message>
    <message>
        <location filename="../core/areas/matching.py"/>
        <source>{name} has the number {first} in the first mask and {second} in the second.</source>
        <translation>{name} a le numéro {first} dans le premier masque et {second} dans le second.</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>Map and reference agree on {share:.1%} of {count} points.</source>
        <translation>La carte et la référence concordent pour {share:.1%} de {count} points.</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>Map and reference agree on {share:.1%} of {count} pixels.</source>
        <translation>La carte et la référence concordent pour {share:.1%} de {count} pixels.</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>Overall accuracy of the map: {share:.1%} ± {margin:.1%}, estimated from {count} points.</source>
        <translation>Précision globale de la carte : {share:.1%} ± {margin:.1%}, estimée à partir de {count} points.</translation>
    </message>
    <message>
        <location filename="../core/assess/classmap.py"/>
        <source>{path} holds the number {number}; the classes of a mask are 0 to {most}.</source>
        <translation>{path} contient le numéro {number} ; les classes d&apos;un masque vont de 0 à {most}.</translation>
    </message>
    <message>
        <location filename="../core/assess/compare.py"/>
        <source>The reference holds more than {most} different values.</source>
        <translation>La référence contient plus de {most} valeurs différentes.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>The reference has labels that are no class of the mask: {labels}. The mask has: {names}.</source>
        <translation>La référence a des étiquettes qui ne sont pas des classes du masque : {labels}. Le masque a : {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: &apos;{entry}&apos; is no entry.</source>
        <translation>LABELS : &apos;{entry}&apos; n&apos;est pas un élément valable.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: in &apos;{entry}&apos; several classes of the mask are called so.</source>
        <translation>LABELS : plusieurs classes du masque portent le nom indiqué dans &apos;{entry}&apos;.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Use the number of one: {names}.</source>
        <translation>Utilisez le numéro de l&apos;une d&apos;elles : {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: &apos;{entry}&apos; names no class of the mask.</source>
        <translation>LABELS : &apos;{entry}&apos; ne nomme aucune classe du masque.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>It has: {names}.</source>
        <translation>Le masque a : {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>{mask} against {reference}</source>
        <translation>{mask} par rapport à {reference}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Overall accuracy {share}, kappa {kappa}.</source>
        <translation>Précision globale {share}, kappa {kappa}.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Mapped, {unit}</source>
        <translation>Cartographié, {unit}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Estimated area, {unit}</source>
        <translation>Surface estimée, {unit}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>User&apos;s accuracy</source>
        <translation>Précision utilisateur</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Producer&apos;s accuracy</source>
        <translation>Précision producteur</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>The whole map, estimated from the sample</source>
        <translation>Toute la carte, estimée à partir de l&apos;échantillon</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Each sample counts by the area that it stands for. ± is half of the 95 % confidence interval. The estimated area corrects the mapped one for what the map confuses: report it, with its interval.</source>
        <translation>Chaque point de l&apos;échantillon compte selon la surface qu&apos;il représente. ± est la moitié de l&apos;intervalle de confiance à 95 %. La surface estimée corrige la surface cartographiée de ce que la carte confond : c&apos;est elle qu&apos;il faut donner, avec son intervalle.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Rows: what the map says. Columns: what the reference says. Green: both agree.</source>
        <translation>Lignes : ce que dit la carte. Colonnes : ce que dit la référence. Vert : les deux concordent.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Among these points</source>
        <translation>Parmi ces points</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Every point counts the same here. Where rare classes were sampled more densely, these numbers describe the sample, not the map.</source>
        <translation>Ici, chaque point compte autant qu&apos;un autre. Si des classes rares ont été échantillonnées plus densément, ces chiffres décrivent l&apos;échantillon, non la carte.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Among these pixels</source>
        <translation>Parmi ces pixels</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>mean of the classes</source>
        <translation>moyenne des classes</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Error matrix, {unit}</source>
        <translation>Matrice d&apos;erreur, {unit}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>map ↓   reference →</source>
        <translation>carte ↓   référence →</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>The pixels of a polygon are no independent samples, so nothing is estimated for the whole map and there are no confidence intervals. For these, label points of “Sample points for accuracy”.</source>
        <translation>Les pixels d&apos;un polygone ne sont pas un échantillon indépendant : rien n&apos;est donc estimé pour toute la carte et il n&apos;y a pas d&apos;intervalles de confiance. Pour en avoir, étiquetez des points de « Points pour la précision ».</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>The reference covers the whole mask: every pixel is counted and nothing is estimated, so there are no confidence intervals.</source>
        <translation>La référence couvre tout le masque : chaque pixel est compté et rien n&apos;est estimé, il n&apos;y a donc pas d&apos;intervalles de confiance.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>without a label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>on pixels without a class</source>
        <translation>sur des pixels sans classe</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>The reference covers {share:.1%} of the mask. All of these pixels are counted. They are no random sample of the mask, so nothing is estimated for the rest and there are no confidence intervals.</source>
        <translation>La référence couvre {share:.1%} du masque. Tous ces pixels sont comptés. Ils ne sont pas un échantillon aléatoire du masque : rien n&apos;est donc estimé pour le reste et il n&apos;y a pas d&apos;intervalles de confiance.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>EXPECTED says nothing of: {names}.</source>
        <translation>EXPECTED ne dit rien pour : {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>EXPECTED: &apos;{entry}&apos; is no accuracy.</source>
        <translation>EXPECTED : &apos;{entry}&apos; n&apos;est pas une précision.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>outside the mask</source>
        <translation>hors du masque</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>outside the strata</source>
        <translation>hors des strates</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>No point can be compared: {reason}.</source>
        <translation>Aucun point ne peut être comparé : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>{count} points lie in the same pixel as another one; each of them counts.</source>
        <translation>{count} points sont dans le même pixel qu&apos;un autre ; chacun d&apos;eux compte.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>Nothing is estimated for the whole map, as was asked for: the numbers describe these points.</source>
        <translation>Rien n&apos;est estimé pour toute la carte, comme demandé : les chiffres décrivent ces points.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>The mask has no CRS: areas are counted in pixels.</source>
        <translation>Le masque n&apos;a pas de SCR : les surfaces sont comptées en pixels.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>Points are weighted by the classes of the mask that they were drawn from, not of this one.</source>
        <translation>Les points sont pondérés selon les classes du masque dont ils ont été tirés, non selon celles de ce masque-ci.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>there are none</source>
        <translation>il n&apos;y en a pas</translation>
    </message>
    <message>
        <location filename="../core/assess/references.py"/>
        <source>The polygons cannot be brought onto the mask&apos;s grid: {reason}.</source>
        <translation>Les polygones ne peuvent pas être placés sur la grille du masque : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>The target standard error is {share}.</source>
        <translation>L&apos;erreur type visée est {share}.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>Ask for {needed} points at least, or for a smaller minimum in each class.</source>
        <translation>Demandez au moins {needed} points, ou un minimum plus petit dans chaque classe.</translation>
    </message>
    <message>
        <location filename="../core/assess/samples.py"/>
        <source>No class of the map has two samples: nothing can be estimated for the whole map.</source>
        <translation>Aucune classe de la carte n&apos;a deux points : rien ne peut être estimé pour toute la carte.</translation>
    </message>
    <message>
        <location filename="../core/assess/samples.py"/>
        <source>Less than two samples lie in: {names}. These classes ({share:.2%} of the map) are left out of the estimates for the whole map, which speak of the rest. Sample them too.</source>
        <translation>Moins de deux points pour : {names}. Cette partie ({share:.2%} de la carte) est laissée de côté dans les estimations pour toute la carte, qui ne portent que sur le reste. Échantillonnez-la aussi.</translation>
    </message>
    <message>
        <location filename="../core/bands/choose.py"/>
        <source>Of several resolutions of one band the finest is taken: {files}.</source>
        <translation>De plusieurs résolutions d&apos;une même bande, la plus fine est prise : {files}.</translation>
    </message>
    <message>
        <location filename="../core/bands/choose.py"/>
        <source>{file} rather than {others}</source>
        <translation>{file} plutôt que {others}</translation>
    </message>
    <message>
        <location filename="../core/bands/choose.py"/>
        <source>{name} could be any of: {bands}.</source>
        <translation>{name} peut être l&apos;une de ces bandes : {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/facts.py"/>
        <source>band {number} ({name}) of {file}</source>
        <translation>bande {number} ({name}) de {file}</translation>
    </message>
    <message>
        <location filename="../core/bands/facts.py"/>
        <source>band {number} of {file}</source>
        <translation>bande {number} de {file}</translation>
    </message>
    <message>
        <location filename="../core/bands/facts.py"/>
        <source>as the folder {folder} says</source>
        <translation>comme l&apos;indique le dossier {folder}</translation>
    </message>
    <message>
        <location filename="../core/bands/match.py"/>
        <source>One band would be several of the model&apos;s ({names}): {band}.</source>
        <translation>Une même bande serait plusieurs de celles du modèle ({names}) : {band}.</translation>
    </message>
    <message>
        <location filename="../core/bands/match.py"/>
        <source>No band is known to be {names}.</source>
        <translation>Aucune bande n&apos;est reconnue comme {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/match.py"/>
        <source>As BANDS says: {bands}.</source>
        <translation>Comme l&apos;indique BANDS : {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>It is not known which sensor&apos;s bands the files hold ({names}).</source>
        <translation>On ne sait pas de quel capteur sont les bandes que contiennent les fichiers ({names}).</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>The colours of the bands contradict the model&apos;s order ({names}).</source>
        <translation>Les couleurs des bandes contredisent l&apos;ordre du modèle ({names}).</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>No band names in {files}: the {count} bands are taken in the model&apos;s order: {names}.</source>
        <translation>Pas de noms de bande dans {files} ; les {count} bandes sont prises dans l&apos;ordre du modèle : {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>No band names in {files}: the one band is taken in the model&apos;s order: {names}.</source>
        <translation>Pas de noms de bande dans {files} ; l&apos;unique bande est prise dans l&apos;ordre du modèle : {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>It is not known which bands the model&apos;s are.</source>
        <translation>On ne sait pas quelles bandes sont celles du modèle.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>The model needs one band: {names}; {contents}.</source>
        <translation>Le modèle a besoin d&apos;une bande : {names} ; {contents}.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>The model needs {count} bands: {names}; {contents}.</source>
        <translation>Le modèle a besoin de {count} bandes : {names} ; {contents}.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{count} files have 1 image band without a name each ({names})</source>
        <translation>{count} fichiers ont chacun 1 bande d&apos;image sans nom ({names})</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>1 image band ({names})</source>
        <translation>1 bande d&apos;image ({names})</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>1 image band without a name</source>
        <translation>1 bande d&apos;image sans nom</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{count} image bands ({names})</source>
        <translation>{count} bandes d&apos;image ({names})</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{count} image bands without names</source>
        <translation>{count} bandes d&apos;image sans nom</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>Say in BANDS which they are, counted from 1 and in the model&apos;s order, for example &quot;{numbers}&quot;, or by name: &quot;{example}&quot;.</source>
        <translation>Indiquez dans BANDS lesquelles ce sont, comptées à partir de 1 et dans l&apos;ordre du modèle, par exemple &quot;{numbers}&quot;, ou par nom : &quot;{example}&quot;.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{file} has {bands}</source>
        <translation>{file} a {bands}</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>Say in BANDS which file each is in and, where a file has several bands, which: {example}.</source>
        <translation>Indiquez dans BANDS dans quel fichier est chacune et, si un fichier a plusieurs bandes, laquelle : {example}.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{name} is band {number}</source>
        <translation>{name} est la bande {number}</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{bands} of {file}</source>
        <translation>{bands} de {file}</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the names of the bands</source>
        <translation>D&apos;après les noms des bandes</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>{file} is taken for {product}, which its name or metadata and its {count} bands point to; by the band order of that product</source>
        <translation>{file} est pris pour {product}, ce qu&apos;indiquent son nom ou ses métadonnées et ses {count} bandes ; d&apos;après l&apos;ordre des bandes de ce produit</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the band names of {sensor}</source>
        <translation>D&apos;après les noms de bande de {sensor}</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the names of the files</source>
        <translation>D&apos;après les noms des fichiers</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the file names of {sensor}</source>
        <translation>D&apos;après les noms de fichier de {sensor}</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the wavelengths of the bands</source>
        <translation>D&apos;après les longueurs d&apos;onde des bandes</translation>
    </message>
    <message>
        <location filename="../core/bands/siblings.py"/>
        <source>as {file} beside it says</source>
        <translation>comme l&apos;indique {file} à côté</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>Write for example &quot;BLUE=2, GREEN=3, RED=4&quot;, &quot;2,3,4&quot; in the model&apos;s order, &quot;BLUE=scene.tif:2&quot;, or &quot;BLUE=B02.tif&quot; for a file with one band. Names with , ; = or : go in double quotes.</source>
        <translation>Écrivez par exemple &quot;BLUE=2, GREEN=3, RED=4&quot;, &quot;2,3,4&quot; dans l&apos;ordre du modèle, &quot;BLUE=scene.tif:2&quot;, ou &quot;BLUE=B02.tif&quot; pour un fichier à une bande. Les noms qui contiennent , ; = ou : se mettent entre guillemets doubles.</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS {text} has a double quote that is not closed.</source>
        <translation>BANDS {text} a un guillemet double qui n&apos;est pas fermé.</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS &quot;{text}&quot; mixes entries with and without a name.</source>
        <translation>BANDS &quot;{text}&quot; mélange des éléments avec et sans nom.</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS holds &quot;{entry}&quot;, which names no band; bands are counted from 1.</source>
        <translation>BANDS contient &quot;{entry}&quot;, qui ne désigne aucune bande ; les bandes sont comptées à partir de 1.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS says where {found} bands are; the model needs {count}: {names}.</source>
        <translation>BANDS indique où sont {found} bandes ; le modèle en demande {count} : {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS says where 1 band is; the model needs {count}: {names}.</source>
        <translation>BANDS indique où est 1 bande ; le modèle en demande {count} : {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write one entry for each of them. Missing: {names}.</source>
        <translation>Écrivez un élément pour chacune d&apos;elles. Il manque : {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write one entry for each of them.</source>
        <translation>Écrivez un élément pour chacune d&apos;elles.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS says {file} without a band, and it has {bands}.</source>
        <translation>BANDS indique {file} sans bande, et ce fichier a {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write {entry}, for example.</source>
        <translation>Écrivez par exemple {entry}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS asks for band {number} of {file}, which has {bands}.</source>
        <translation>BANDS demande la bande {number} de {file}, qui a {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: band {entry} could be in any of several inputs.</source>
        <translation>BANDS : la bande {entry} peut être dans plusieurs des entrées.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {entry} could be several of the inputs.</source>
        <translation>BANDS : {entry} peut désigner plusieurs des entrées.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {entry} names no band: there is no such file among the inputs.</source>
        <translation>BANDS : {entry} ne désigne aucune bande : il n&apos;y a pas de fichier de ce nom parmi les entrées.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>The model&apos;s bands are {names}.</source>
        <translation>Les bandes du modèle sont {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {name} is said twice.</source>
        <translation>BANDS : {name} est indiqué deux fois.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {name} is no band of the model.</source>
        <translation>BANDS : {name} n&apos;est pas une bande du modèle.</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL ne donne pas de raison</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/majority.py"/>
        <source>Choose an odd number from {least} to {most}.</source>
        <translation>Choisissez un nombre impair de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>The smallest patch has {size}.</source>
        <translation>La plus petite tache est de {size}.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>The connectedness is {number}.</source>
        <translation>La connexité est {number}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>Leave it out and make a COG from the finished mask (gdal_translate -of COG).</source>
        <translation>Omettez-la et faites un COG à partir du masque terminé (gdal_translate -of COG).</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>GDAL {version} knows no creation option {option} of a GeoTIFF.</source>
        <translation>GDAL {version} ne connaît pas d&apos;option de création {option} pour un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is at least {least:g} and at most {most:g}.</source>
        <translation>{option} vaut au moins {least:g} et au plus {most:g}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is an option of the COG driver: the mask is written piece by piece, which a COG does not allow.</source>
        <translation>{option} est une option du pilote COG : le masque est écrit morceau par morceau, ce qu&apos;un COG ne permet pas.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>GDAL&apos;s page of the GTiff driver lists them all.</source>
        <translation>La page de GDAL sur le pilote GTiff les liste toutes.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is not possible with GDAL {version}.</source>
        <translation>{option} n&apos;est pas possible avec GDAL {version}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is one of: {values}.</source>
        <translation>{option} prend l&apos;une de ces valeurs : {values}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is YES or NO.</source>
        <translation>{option} vaut YES ou NO.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is not possible: the mask is written piece by piece, which a COG does not allow.</source>
        <translation>{option} n&apos;est pas possible : le masque est écrit morceau par morceau, ce qu&apos;un COG ne permet pas.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is at most {most:g}.</source>
        <translation>{option} vaut au plus {most:g}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is at least {least:g}.</source>
        <translation>{option} vaut au moins {least:g}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>Did you mean {option}?</source>
        <translation>Vouliez-vous dire {option} ?</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is a whole number.</source>
        <translation>{option} est un nombre entier.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is a number.</source>
        <translation>{option} est un nombre.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a lossy compression changes class ids</source>
        <translation>une compression avec perte modifie les numéros de classe</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it stores one bit for each pixel</source>
        <translation>cela stocke un bit par pixel</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it manages the colours of a picture, and a mask holds class ids</source>
        <translation>cela gère les couleurs d&apos;une image, et un masque contient des numéros de classe</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask has no rational polynomial coefficients</source>
        <translation>un masque n&apos;a pas de coefficients polynomiaux rationnels</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it stores pictures of three or four bands, and a mask has one</source>
        <translation>cela stocke des images de trois ou quatre bandes, et un masque en a une</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it changes class ids</source>
        <translation>cela modifie les numéros de classe</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask has no alpha band: its nodata is 255</source>
        <translation>un masque n&apos;a pas de bande alpha : son NoData est 255</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask is not copied from another file; it always gets overviews</source>
        <translation>un masque n&apos;est pas copié d&apos;un autre fichier ; il reçoit toujours des aperçus</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask is not written from front to back</source>
        <translation>un masque n&apos;est pas écrit d&apos;une traite, du début à la fin</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{option} does not fit a mask: {reason}.</source>
        <translation>{option} ne convient pas à un masque : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a pixel needs 8 bits for class ids up to 254 and nodata 255</source>
        <translation>un pixel a besoin de 8 bits pour des numéros de classe jusqu&apos;à 254 et NoData 255</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>nodata 255 is no signed byte</source>
        <translation>NoData 255 n&apos;est pas un octet signé</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>other profiles keep nodata and class names out of the file</source>
        <translation>les autres profils n&apos;écrivent pas NoData ni les noms de classe dans le fichier</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>other predictors are for floating point numbers</source>
        <translation>les autres prédicteurs sont pour les nombres à virgule flottante</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>others are for pictures, and a mask holds class ids</source>
        <translation>les autres valeurs sont pour les images, et un masque contient des numéros de classe</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{option} is not possible.</source>
        <translation>{option} n&apos;est pas possible.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Blocks of {size} pixels are not possible.</source>
        <translation>Des blocs de {size} pixels ne sont pas possibles.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Blocks of {size} pixels are too large: each is held in memory until it is complete.</source>
        <translation>Des blocs de {size} pixels sont trop grands : chacun est gardé en mémoire jusqu&apos;à ce qu&apos;il soit complet.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{option} means nothing with COMPRESS={value}: it belongs to {others}.</source>
        <translation>{option} n&apos;a pas de sens avec COMPRESS={value} : cette option va avec {others}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a lossy compression</source>
        <translation>une compression avec perte</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>The creation option &apos;{option}&apos; is not of the form NAME=VALUE.</source>
        <translation>L&apos;option de création &apos;{option}&apos; n&apos;a pas la forme NAME=VALUE.</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>The creation option {option} is given twice.</source>
        <translation>L&apos;option de création {option} est donnée deux fois.</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>Check the free space and the permissions of the folder, or choose another one.</source>
        <translation>Vérifiez l&apos;espace libre et les droits d&apos;accès du dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The output {path} is not a GeoTIFF.</source>
        <translation>La sortie {path} n&apos;est pas un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The output {path} is a folder.</source>
        <translation>La sortie {path} est un dossier.</translation>
    </message>
    <message>
        <location filename="../runs/inplace.py"/>
        <source>Cannot replace {path}: {reason}.</source>
        <translation>Impossible de remplacer {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../runs/inplace.py"/>
        <source>If a layer shows it, remove that layer from the project, or choose another name.</source>
        <translation>Si une couche l&apos;affiche, supprimez cette couche du projet, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../core/patches/least.py"/>
        <source>The smallest patch has {count:g} pixels.</source>
        <translation>La plus petite tache est de {count:g} pixels.</translation>
    </message>
    <message>
        <location filename="../core/patches/least.py"/>
        <source>The smallest patch has {area:g} ha.</source>
        <translation>La plus petite tache est de {area:g} ha.</translation>
    </message>
    <message>
        <location filename="../processing/arearesults.py"/>
        <source>{count} pixels</source>
        <translation>{count} pixels</translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>The area of interest cannot be brought onto the grid: {reason}.</source>
        <translation>La zone d&apos;intérêt ne peut pas être placée sur la grille : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>The CRS {crs} is not known.</source>
        <translation>Le SCR {crs} n&apos;est pas connu.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>The extent</source>
        <translation>L&apos;emprise</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>rational polynomials (RPC)</source>
        <translation>des polynômes rationnels (RPC)</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>arrays of longitudes and latitudes</source>
        <translation>des tableaux de longitudes et de latitudes</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>{path} has a geotransform that no raster can have ({numbers}).</source>
        <translation>{path} a une géotransformation qu&apos;aucun raster ne peut avoir ({numbers}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>ground control points</source>
        <translation>des points de contrôle</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>No transformation is known from {crs} to {other}.</source>
        <translation>Aucune transformation n&apos;est connue de {crs} vers {other}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The values look like decibels (median {median:.3g}); the model expects reflectance.</source>
        <translation>Les valeurs ressemblent à des décibels (médiane {median:.3g}) ; le modèle attend des réflectances.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The darkest values ({darkest:g}) would be a reflectance of {reflectance:.3f}: was the offset taken away already, as in harmonised collections? Then say OFFSET=0.</source>
        <translation>Les valeurs les plus sombres ({darkest:g}) donneraient une réflectance de {reflectance:.3f} : le décalage a-t-il déjà été retiré, comme dans les collections harmonisées ? Indiquez alors OFFSET=0.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>No value is much below 1000 (darkest {darkest:g}): if this is Sentinel-2 of processing baseline 04.00 or later, say OFFSET=-0.1.</source>
        <translation>Aucune valeur n&apos;est très inférieure à 1000 (la plus sombre : {darkest:g}) : s&apos;il s&apos;agit de Sentinel-2 à partir de la processing baseline 04.00, indiquez OFFSET=-0.1.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, far too bright: are they digital numbers? Say SCALE.</source>
        <translation>La médiane des valeurs, {median:.4g}, donnerait une réflectance de {reflectance:.3g}, bien trop claire : s&apos;agit-il de comptes numériques ? Indiquez SCALE.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, below zero: was the offset taken away already? Say OFFSET=0.</source>
        <translation>La médiane des valeurs, {median:.4g}, donnerait une réflectance de {reflectance:.3g}, inférieure à zéro : le décalage a-t-il déjà été retiré ? Indiquez OFFSET=0.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, far too dark: are they scaled already, or a picture? Say SCALE.</source>
        <translation>La médiane des valeurs, {median:.4g}, donnerait une réflectance de {reflectance:.3g}, bien trop sombre : sont-elles déjà mises à l&apos;échelle, ou est-ce une simple image ? Indiquez SCALE.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>A sample of the inputs holds no valid pixel: the mask may be empty.</source>
        <translation>Un échantillon des entrées ne contient aucun pixel valide : le masque sera peut-être vide.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The values are bytes: is the input a picture rather than reflectance?</source>
        <translation>Les valeurs sont des octets : l&apos;entrée est-elle une simple image plutôt que des réflectances ?</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>All sampled values are {number:g}.</source>
        <translation>Toutes les valeurs échantillonnées sont {number:g}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/product_scale.py"/>
        <source>Sentinel-2 processing baseline {number}, with its offset of -1000</source>
        <translation>Sentinel-2, processing baseline {number}, avec son décalage de -1000</translation>
    </message>
    <message>
        <location filename="../core/rasters/product_scale.py"/>
        <source>as Landsat Collection 2 surface reflectance is stored (USGS)</source>
        <translation>comme la réflectance de surface de Landsat Collection 2 est stockée (USGS)</translation>
    </message>
    <message>
        <location filename="../core/rasters/product_scale.py"/>
        <source>Sentinel-2 processing baseline {number}, without an offset</source>
        <translation>Sentinel-2, processing baseline {number}, sans décalage</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>The file may be incomplete or damaged: copy, download or export it again.</source>
        <translation>Le fichier est peut-être incomplet ou endommagé : copiez-le, téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} cannot be opened as a raster: {reason}.</source>
        <translation>{path} ne peut pas être ouvert comme raster : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Cannot read {what} of {path} at columns {columns}, rows {rows}: {reason}.</source>
        <translation>Impossible de lire {what} de {path}, colonnes {columns}, lignes {rows} : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Use one of: {names}</source>
        <translation>Utilisez l&apos;un de ceux-ci : {names}</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>the mask of band {number}</source>
        <translation>le masque de la bande {number}</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>band {number}</source>
        <translation>la bande {number}</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the model card says: the median of a sample of the {type} values is {median:.4g}, so they are scaled</source>
        <translation>comme le dit la fiche du modèle : la médiane d&apos;un échantillon des valeurs {type} est {median:.4g}, elles sont donc mises à l&apos;échelle</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>unchanged: the median of a sample of the {type} values is {median:.4g}, so they are reflectance already</source>
        <translation>sans changement : la médiane d&apos;un échantillon des valeurs {type} est {median:.4g}, ce sont donc déjà des réflectances</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Reflectance = value × {scale:g} {shift} ({reason}).</source>
        <translation>Réflectance = valeur × {scale:g} {shift} ({reason}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>The bands declare different scales and offsets ({numbers}).</source>
        <translation>Les bandes déclarent des échelles et des décalages différents ({numbers}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>The inputs belong to products with different scales ({reasons}).</source>
        <translation>Les entrées appartiennent à des produits dont les échelles diffèrent ({reasons}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as SCALE and OFFSET say</source>
        <translation>comme l&apos;indiquent SCALE et OFFSET</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>{path} declares the scale {scale:g} and the offset {offset:g}, which cannot be.</source>
        <translation>{path} déclare l&apos;échelle {scale:g} et le décalage {offset:g}, ce qui est impossible.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the file declares</source>
        <translation>comme le déclare le fichier</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the model card says; the sample has no valid pixel</source>
        <translation>comme le dit la fiche du modèle ; l&apos;échantillon n&apos;a aucun pixel valide</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the model card says, for {type} values</source>
        <translation>comme le dit la fiche du modèle, pour des valeurs {type}</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>the scale {reason}; the offset as OFFSET says</source>
        <translation>échelle : {reason} ; décalage : comme l&apos;indique OFFSET</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>A pixel of the run&apos;s grid holds {count:.0f} pixels of {path} along an axis.</source>
        <translation>Un pixel de la grille de l&apos;exécution contient {count:.0f} pixels de {path} le long d&apos;un axe.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>Choose a grid at most {most} times as coarse, or aggregate that layer first.</source>
        <translation>Choisissez une grille au plus {most} fois plus grossière, ou agrégez d&apos;abord cette couche.</translation>
    </message>
    <message>
        <location filename="../core/report/areas.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../core/report/areas.py"/>
        <source>{count} smaller classes are not listed.</source>
        <translation>Classes plus petites non listées : {count}.</translation>
    </message>
    <message>
        <location filename="../core/report/content.py"/>
        <source>Input, natural colour ({bands})</source>
        <translation>Entrée, couleurs naturelles ({bands})</translation>
    </message>
    <message>
        <location filename="../core/report/content.py"/>
        <source>Input, grey ({bands})</source>
        <translation>Entrée, gris ({bands})</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{width} × {height} pixels of {edge:.3g} m</source>
        <translation>{width} × {height} pixels de {edge:.3g} m</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{count} have a class, {area}</source>
        <translation>avec une classe : {count}, {area}</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{count} have a class</source>
        <translation>avec une classe : {count}</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Areas</source>
        <translation>Surfaces</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>How sure the model was of the class of each pixel. Half of the pixels reach {percent} % or more. Confidence is the model&apos;s own opinion: it says nothing about what the model never learnt.</source>
        <translation>À quel point le modèle était sûr de la classe de chaque pixel. La moitié des pixels atteint {percent} % ou plus. La confiance est l&apos;avis du modèle lui-même : elle ne dit rien de ce que le modèle n&apos;a jamais appris.</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>{share} of the pixels</source>
        <translation>{share} des pixels</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Pixels by confidence, in steps of {percent} %</source>
        <translation>Pixels selon la confiance, par pas de {percent} %</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Confidence on the map</source>
        <translation>Confiance sur la carte</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>How it was made</source>
        <translation>Comment il a été fait</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>North is up ↑</source>
        <translation>Le nord est en haut ↑</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>{picture}, stretched</source>
        <translation>{picture}, contraste étiré</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Without a CRS their areas are unknown.</source>
        <translation>Sans SCR, leurs surfaces sont inconnues.</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{share} of all are nodata</source>
        <translation>NoData : {share} du tout</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>A picture cannot be made: {reason}.</source>
        <translation>Impossible de faire une image : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask has {size} pixels instead of {wanted}.</source>
        <translation>Le masque du moteur a {size} pixels au lieu de {wanted}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask has {count} bands instead of {wanted}.</source>
        <translation>Nombre de bandes du masque du moteur : {count} au lieu de {wanted}.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>The run needs {size} for temporary files in {folder}, and {free} are free.</source>
        <translation>L&apos;exécution demande {size} pour les fichiers temporaires dans {folder} ; espace libre : {free}.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>The run needs about {size} in {folder} with the temporary files in {temporary}, and {free} are free.</source>
        <translation>L&apos;exécution demande environ {size} dans {folder} avec les fichiers temporaires dans {temporary} ; espace libre : {free}.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>The run needs about {size} in {folder}, and {free} are free.</source>
        <translation>L&apos;exécution demande environ {size} dans {folder} ; espace libre : {free}.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>{folder} has {free} free. That is likely enough, but a mask that hardly compresses would need {size} with the temporary files in {temporary}.</source>
        <translation>Espace libre dans {folder} : {free}. Cela suffit sans doute, mais un masque qui se compresse à peine demanderait {size} avec les fichiers temporaires dans {temporary}.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>{folder} has {free} free. That is likely enough, but a mask that hardly compresses would need {size}.</source>
        <translation>Espace libre dans {folder} : {free}. Cela suffit sans doute, mais un masque qui se compresse à peine demanderait {size}.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Check the free space and the permissions of the folder, or switch RESUME off.</source>
        <translation>Vérifiez l&apos;espace libre et les droits d&apos;accès du dossier, ou désactivez RESUME.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Cannot write the journal {path}: {reason}.</source>
        <translation>Impossible d&apos;écrire le fichier de reprise {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Another run writes to {output} now: it has {path}.</source>
        <translation>Une autre exécution écrit en ce moment dans {output} : elle détient {path}.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>Starts afresh instead of resuming the earlier run: {names} changed.</source>
        <translation>Recommence au début au lieu de reprendre l&apos;exécution précédente, car ceci a changé : {names}.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>What is finished is remembered, so that the run can be resumed.</source>
        <translation>Ce qui est terminé est retenu, pour que l&apos;exécution puisse être reprise.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>Resumes an earlier run: {count} finished pieces are taken from it.</source>
        <translation>Reprend une exécution précédente ; morceaux terminés qui en sont repris : {count}.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>Starts afresh instead of resuming the earlier run: its journal is damaged.</source>
        <translation>Recommence au début au lieu de reprendre l&apos;exécution précédente : son fichier de reprise est endommagé.</translation>
    </message>
    <message>
        <location filename="../core/run/outputs.py"/>
        <source>The engine&apos;s mask holds values that are no class of the model: {values}.</source>
        <translation>Le masque du moteur contient des valeurs qui ne sont pas des classes du modèle : {values}.</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask with its scores</source>
        <translation>masque avec ses scores</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask with its journal</source>
        <translation>masque avec son fichier de reprise</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask with its scores and journal</source>
        <translation>masque avec ses scores et son fichier de reprise</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>raster of values</source>
        <translation>raster de valeurs</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>raster of values with its journal</source>
        <translation>raster de valeurs avec son fichier de reprise</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>1 window of {size} pixels, {megapixels:.1f} megapixels</source>
        <translation>1 fenêtre de {size} pixels, {megapixels:.1f} mégapixels</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>{count} windows of {size} pixels, {megapixels:.1f} megapixels</source>
        <translation>{count} fenêtres de {size} pixels, {megapixels:.1f} mégapixels</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>how long it takes is not known yet: no run of this model on this device was measured</source>
        <translation>la durée n&apos;est pas encore connue : aucune exécution de ce modèle sur ce périphérique n&apos;a été mesurée</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>about {time} at the speed of the last run of this model on this device</source>
        <translation>environ {time} à la vitesse de la dernière exécution de ce modèle sur ce périphérique</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>{windows}; {made} {size}, temporary files {temporary}; {time}.</source>
        <translation>{windows} ; {made} : {size} ; fichiers temporaires : {temporary} ; {time}.</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>about {likely}, at most {most}</source>
        <translation>environ {likely}, au plus {most}</translation>
    </message>
    <message>
        <location filename="../core/run/workspace.py"/>
        <source>Cannot make a temporary folder in {folder}: {reason}.</source>
        <translation>Impossible de créer un dossier temporaire dans {folder} : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/workspace.py"/>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} appartient à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <location filename="../core/temporary.py"/>
        <source>Make room there, or choose another folder for temporary files in the options (or with GEOSEG_TMP).</source>
        <translation>Faites-y de la place, ou choisissez un autre dossier pour les fichiers temporaires dans les options (ou avec GEOSEG_TMP).</translation>
    </message>
    <message>
        <location filename="../core/temporary.py"/>
        <source>Cannot write a temporary file in {folder}: {reason}.</source>
        <translation>Impossible d&apos;écrire un fichier temporaire dans {folder} : {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/features.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/vector/geopackage.py"/>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Vérifiez l&apos;espace libre et les droits d&apos;accès du dossier.</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>OPTIONS: {option} does not fit a raster of values: {reason}.</source>
        <translation>OPTIONS : {option} ne convient pas à un raster de valeurs : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>it is one of {values}</source>
        <translation>les valeurs possibles sont {values}</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>only options of tiles, compression and BIGTIFF are possible</source>
        <translation>seules les options de tuiles, de compression et BIGTIFF sont possibles</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>it belongs to COMPRESS={values}</source>
        <translation>cette option va avec COMPRESS={values}</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Pixels by {name}; the ends hold what lies beyond</source>
        <translation>Pixels selon {name} ; les extrémités contiennent ce qui est au-delà</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Pixels with a value</source>
        <translation>Pixels ayant une valeur</translation>
    </message>
    <message>
        <location filename="../core/vector/geopackage.py"/>
        <source>it takes no layer</source>
        <translation>il n&apos;accepte pas de couche</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>{driver} takes no polygons</source>
        <translation>{driver} n&apos;accepte pas de polygones</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Install what is missing into that Python; Check the engine (geoseg:checkengine) looks again.</source>
        <translation>Installez dans ce Python ce qui manque ; « Vérifier le moteur » (geoseg:checkengine) contrôle à nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Often memory ran out; run again, and if it happens again look at the log.</source>
        <translation>Souvent, la mémoire a manqué ; relancez l&apos;exécution et, si cela se reproduit, regardez le journal.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>it did not answer any more and was ended</source>
        <translation>il ne répondait plus et a été arrêté</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Choose another device, or install the engine that fits this machine.</source>
        <translation>Choisissez un autre périphérique, ou installez le moteur qui convient à cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Close other programs, or use fewer windows in one forward (max_num_seqs).</source>
        <translation>Fermez d&apos;autres programmes, ou prenez moins de fenêtres par passe (max_num_seqs).</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine&apos;s environment is not complete: install the engine again.</source>
        <translation>L&apos;environnement du moteur n&apos;est pas complet : réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Check that the weights belong to this config.json.</source>
        <translation>Vérifiez que les poids correspondent à ce config.json.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>This is a bug of the plugin: please report it with the log.</source>
        <translation>C&apos;est une anomalie de l&apos;extension : veuillez la signaler avec le journal.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine does not start: {reason}</source>
        <translation>Le moteur ne démarre pas : {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The worker does not fit this version of the plugin: {reason}</source>
        <translation>Le processus du moteur ne correspond pas à cette version de l&apos;extension : {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine ended unexpectedly: {reason}</source>
        <translation>Le moteur s&apos;est terminé de façon inattendue : {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The model in {folder} cannot be loaded: {reason}</source>
        <translation>Le modèle dans {folder} ne peut pas être chargé : {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine ended unexpectedly.</source>
        <translation>Le moteur s&apos;est terminé de façon inattendue.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>what it says cannot be read: {reason}</source>
        <translation>ce qu&apos;il dit ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device {device}: this machine has an {gpu}.</source>
        <translation>Périphérique {device} : cet ordinateur a un GPU {gpu}.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>There is no device {device!r}.</source>
        <translation>Il n&apos;y a pas de périphérique {device!r}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Choose one of: {names}.</source>
        <translation>Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>All GPUs were asked for. {problem}</source>
        <translation>Tous les GPU étaient demandés. {problem}</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device cpu: the installed engine is the one for CPUs. This machine has an {gpu}, which it cannot use: install the engine for CUDA.</source>
        <translation>Périphérique cpu : le moteur installé est celui pour CPU. Cet ordinateur a un GPU {gpu}, qu&apos;il ne peut pas utiliser : installez le moteur pour CUDA.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>{device} was asked for, but the installed engine is the one for CPUs.</source>
        <translation>{device} était demandé, mais le moteur installé est celui pour CPU.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>All GPUs, as asked for: {names}.</source>
        <translation>Tous les GPU, comme demandé : {names}.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device {device}, as asked for.</source>
        <translation>Périphérique {device}, comme demandé.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device cpu: the installed engine is the one for CPUs.</source>
        <translation>Périphérique cpu : le moteur installé est celui pour CPU.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device cpu: {problem}</source>
        <translation>Périphérique cpu : {problem}</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>No engine is installed in {folder}.</source>
        <translation>Aucun moteur n&apos;est installé dans {folder}.</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>Install it again with Install the engine (geoseg:installengine).</source>
        <translation>Réinstallez-le avec « Installer le moteur » (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>Install it with the algorithm Install the engine (geoseg:installengine), or with: {command}</source>
        <translation>Installez-le avec l&apos;algorithme « Installer le moteur » (geoseg:installengine), ou avec : {command}</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>Use a server, or on Windows an engine in WSL: {address}</source>
        <translation>Utilisez un serveur ou, sous Windows, un moteur dans WSL : {address}</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>The engine in {folder} was installed for another version of the plugin and may behave otherwise than this one expects.</source>
        <translation>Le moteur dans {folder} a été installé pour une autre version de l&apos;extension et peut se comporter autrement que celle-ci ne l&apos;attend.</translation>
    </message>
    <message>
        <location filename="../models/places.py"/>
        <source>{path} begins with a home folder that this machine does not know.</source>
        <translation>{path} commence par un dossier personnel que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>The whole output is in {path}.</source>
        <translation>Toute la sortie est dans {path}.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../engine/install/space.py"/>
        <source>Free some space, or choose another folder.</source>
        <translation>Libérez de l&apos;espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the proxy wants another user name or password</source>
        <translation>le proxy demande un autre nom d&apos;utilisateur ou mot de passe</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the proxy cannot be reached</source>
        <translation>le proxy est injoignable</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check it in QGIS&apos;s settings, under Network.</source>
        <translation>Vérifiez-le dans les paramètres de QGIS, sous Réseau.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>pip cannot use a SOCKS proxy</source>
        <translation>pip ne peut pas utiliser un proxy SOCKS</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install uv, which can, or set an HTTP proxy in QGIS&apos;s settings, under Network.</source>
        <translation>Installez uv, qui le peut, ou indiquez un proxy HTTP dans les paramètres de QGIS, sous Réseau.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the certificate of the package index is not trusted</source>
        <translation>le certificat de l&apos;index de paquets n&apos;est pas reconnu comme fiable</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the package index cannot be reached</source>
        <translation>l&apos;index de paquets est injoignable</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check the network and the proxy in QGIS&apos;s settings, or install from a folder of wheels.</source>
        <translation>Vérifiez le réseau et le proxy dans les paramètres de QGIS, ou installez à partir d&apos;un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the package index refuses access</source>
        <translation>l&apos;index de paquets refuse l&apos;accès</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check the address and the login of the index that pip or uv is configured for.</source>
        <translation>Vérifiez l&apos;adresse et les identifiants de l&apos;index configuré pour pip ou uv.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the package {package} is not to be had in this version for this Python</source>
        <translation>le paquet {package} n&apos;est pas disponible dans cette version pour ce Python</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Use Python 3.11 and a complete package index, or a complete folder of wheels.</source>
        <translation>Utilisez Python 3.11 et un index de paquets complet, ou un dossier de wheels complet.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the packages cannot be had together from this index</source>
        <translation>les paquets ne sont pas disponibles ensemble dans cet index</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>this Python has the wrong version</source>
        <translation>la version de ce Python ne convient pas</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Use Python 3.11.</source>
        <translation>Utilisez Python 3.11.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the folder cannot be written</source>
        <translation>le dossier n&apos;est pas accessible en écriture</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un dossier qui vous appartient.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the NVIDIA driver is too old for this CUDA</source>
        <translation>le pilote NVIDIA est trop ancien pour ce CUDA</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Update the driver to version 580 or newer, or install the engine for CPUs.</source>
        <translation>Mettez le pilote à jour vers la version 580 ou une plus récente, ou installez le moteur pour CPU.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>this GPU is too old for this torch</source>
        <translation>ce GPU est trop ancien pour ce torch</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine for CPUs, or use a server with a newer GPU.</source>
        <translation>Installez le moteur pour CPU, ou utilisez un serveur avec un GPU plus récent.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>torch in this environment is built for CPUs only</source>
        <translation>dans cet environnement, torch est compilé pour CPU seulement</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine for CUDA, or choose the device cpu.</source>
        <translation>Installez le moteur pour CUDA, ou choisissez le périphérique cpu.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>no usable NVIDIA GPU is found</source>
        <translation>aucun GPU NVIDIA utilisable n&apos;est trouvé</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check the driver with nvidia-smi, or install the engine for CPUs.</source>
        <translation>Vérifiez le pilote avec nvidia-smi, ou installez le moteur pour CPU.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>memory ran out</source>
        <translation>la mémoire a manqué</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Close other programs and end waiting engines with geoseg:stopengine.</source>
        <translation>Fermez d&apos;autres programmes et arrêtez les moteurs en attente avec geoseg:stopengine.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the plugin&apos;s package geoseg_worker is not there</source>
        <translation>le paquet geoseg_worker de l&apos;extension est absent</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install it into that Python: pip install geoseg_qgis/worker.</source>
        <translation>Installez-le dans ce Python : pip install geoseg_qgis/worker.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the Python package {package} is missing</source>
        <translation>le paquet Python {package} manque</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine again; into an environment of your own, install the package.</source>
        <translation>Réinstallez le moteur ; dans un environnement qui est le vôtre, installez le paquet.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>torchvision does not fit torch</source>
        <translation>torchvision ne va pas avec torch</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine again; in an environment of your own, take both from the same index.</source>
        <translation>Réinstallez le moteur ; dans un environnement qui est le vôtre, prenez les deux du même index.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Most likely memory ran out: close other programs.</source>
        <translation>La mémoire a très probablement manqué : fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the system ended it</source>
        <translation>le système y a mis fin</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>it printed nothing</source>
        <translation>il n&apos;a rien affiché</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>GPU memory: {used:.1f} of {total:.1f} GB at most.</source>
        <translation>Mémoire GPU : au plus {used:.1f} Go sur {total:.1f}.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>Memory of {count} GPUs: {used:.1f} of {total:.1f} GB at most.</source>
        <translation>Mémoire de {count} GPU : au plus {used:.1f} Go sur {total:.1f}.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>The GPU was busy {percent:.0f} % of the time.</source>
        <translation>Le GPU a été occupé {percent:.0f} % du temps.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>The GPUs were busy {percent:.0f} % of the time.</source>
        <translation>Les GPU ont été occupés {percent:.0f} % du temps.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>The engine took {size:.1f} GB of GPU memory at most.</source>
        <translation>Le moteur a pris au plus {size:.1f} Go de mémoire GPU.</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>installing vLLM, torch and TerraTorch for {kind} (several GB)</source>
        <translation>installation de vLLM, torch et TerraTorch pour {kind} (plusieurs Go)</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>{message} Trying with PyTorch&apos;s own index, {address}, too.</source>
        <translation>{message} Nouvel essai avec, en plus, l&apos;index de PyTorch, {address}.</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>Installing the engine failed at this step: {step}. The cause: {reason}.</source>
        <translation>L&apos;installation du moteur a échoué à cette étape : {step}. Cause : {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>installing vLLM, torch and TerraTorch for {kind} from {folder}</source>
        <translation>installation de vLLM, torch et TerraTorch pour {kind} à partir de {folder}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>teaching torchvision to load beside this torch</source>
        <translation>adaptation de torchvision pour qu&apos;il se charge à côté de ce torch</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>removing what is not needed</source>
        <translation>suppression de ce qui n&apos;est pas nécessaire</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>{reason}; and in another try {other}</source>
        <translation>{reason} ; et lors d&apos;un autre essai, {other}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>making the environment with {tool}</source>
        <translation>création de l&apos;environnement avec {tool}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>starting {program}</source>
        <translation>démarrage de {program}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>done, {time}</source>
        <translation>terminé, {time}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>it cannot be started ({reason})</source>
        <translation>le démarrage est impossible ({reason})</translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>The engine cannot run a model on {device}: {reason}.</source>
        <translation>Le moteur ne peut pas exécuter de modèle sur {device} : {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>The engine&apos;s Python {python} cannot be started ({reason}).</source>
        <translation>Le Python du moteur, {python}, ne peut pas être démarré ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>The engine&apos;s answer is not understood ({reason}).</source>
        <translation>La réponse du moteur n&apos;est pas comprise ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>it works, {time}: {device}, {dtype}</source>
        <translation>cela fonctionne, {time} : {device}, {dtype}</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine folder {folder} has no full path.</source>
        <translation>Le dossier du moteur {folder} n&apos;a pas de chemin complet.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The folder {folder} lies in the plugin&apos;s own, which QGIS removes with the next update.</source>
        <translation>Le dossier {folder} est dans celui de l&apos;extension, que QGIS supprime à la prochaine mise à jour.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine is installed on Linux only, and this is {system}.</source>
        <translation>Le moteur ne s&apos;installe que sous Linux, et ce système est {system}.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>There are no wheels in {folder}.</source>
        <translation>Il n&apos;y a pas de wheels dans {folder}.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine folder {folder} cannot be used: {reason}.</source>
        <translation>Le dossier du moteur {folder} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>running a model on {device} to see that it works …</source>
        <translation>exécution d&apos;un modèle sur {device} pour voir si cela fonctionne …</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>{error} Trying another tool.</source>
        <translation>{error} Essai avec un autre outil.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CUDA: this machine has an {gpu}.</source>
        <translation>Le moteur pour CUDA : cet ordinateur a un GPU {gpu}.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>There is no engine for {kind!r}.</source>
        <translation>Il n&apos;y a pas de moteur pour {kind!r}.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CUDA, as asked for: {gpu}.</source>
        <translation>Le moteur pour CUDA, comme demandé : {gpu}.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CPUs, as asked for.</source>
        <translation>Le moteur pour CPU, comme demandé.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CPUs: {problem}</source>
        <translation>Le moteur pour CPU : {problem}</translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>The folder {folder} cannot be locked ({reason}).</source>
        <translation>Le dossier {folder} ne peut pas être verrouillé ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>Another installation into {folder} is running.</source>
        <translation>Une autre installation dans {folder} est en cours.</translation>
    </message>
    <message>
        <location filename="../engine/install/space.py"/>
        <source>Installing the engine for {kind} needs {needed:.0f} GB in {folder}; {free:.1f} GB are free there.</source>
        <translation>L&apos;installation du moteur pour {kind} demande {needed:.0f} Go dans {folder} ; {free:.1f} Go y sont libres.</translation>
    </message>
    <message>
        <location filename="../engine/install/tools.py"/>
        <source>venv and pip</source>
        <translation>venv et pip</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>import torch</source>
        <translation>import de torch</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>import vLLM</source>
        <translation>import de vLLM</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>build engine</source>
        <translation>construction du moteur</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>it speaks version {found}, this plugin {wanted}</source>
        <translation>il parle la version {found}, cette extension la version {wanted}</translation>
    </message>
    <message>
        <location filename="../engine/memory.py"/>
        <source>The engine wants about {wanted:.1f} GB of memory, and {free:.1f} of the {total:.1f} GB of {device} are free: other programs use the rest. It may fail; close some of them, or give it a smaller share (GPU_MEMORY).</source>
        <translation>Le moteur demande environ {wanted:.1f} Go de mémoire, et {free:.1f} des {total:.1f} Go de {device} sont libres : d&apos;autres programmes utilisent le reste. Il peut échouer ; fermez quelques-uns de ces programmes, ou donnez-lui une part plus petite (GPU_MEMORY).</translation>
    </message>
    <message>
        <location filename="../engine/memory.py"/>
        <source>The engine wants about {wanted:.1f} GB of memory, and {free:.1f} of the {total:.1f} GB of this machine are free: other programs use the rest. It may fail; close some of them.</source>
        <translation>Le moteur demande environ {wanted:.1f} Go de mémoire, et {free:.1f} des {total:.1f} Go de cet ordinateur sont libres : d&apos;autres programmes utilisent le reste. Il peut échouer ; fermez quelques-uns de ces programmes.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>nvidia-smi finds no NVIDIA GPU on this machine.</source>
        <translation>nvidia-smi ne trouve aucun GPU NVIDIA sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>Use a server with a newer GPU, or install the engine for CPUs (geoseg:installengine).</source>
        <translation>Utilisez un serveur avec un GPU plus récent, ou installez le moteur pour CPU (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>nvidia-smi finds no GPU on this machine that {variable} leaves.</source>
        <translation>nvidia-smi ne trouve sur cet ordinateur aucun GPU que {variable} autorise.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>Install the engine for CPUs (geoseg:installengine).</source>
        <translation>Installez le moteur pour CPU (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>Update the driver, or install the engine for CPUs (geoseg:installengine).</source>
        <translation>Mettez le pilote à jour, ou installez le moteur pour CPU (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>The {gpu} has the driver {found}; version {least} or newer is needed.</source>
        <translation>Le GPU {gpu} a le pilote {found} ; il faut la version {least} ou une plus récente.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>The {gpu} has compute capability {found}; {least} or newer is needed.</source>
        <translation>Le GPU {gpu} a la compute capability {found} ; il faut {least} ou plus.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>The engine cannot be started: {reason}.</source>
        <translation>Le moteur ne peut pas être démarré : {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>{python} is no Python: it answers {answer!r}.</source>
        <translation>{python} n&apos;est pas un Python : il répond {answer!r}.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} cannot be started ({reason}).</source>
        <translation>Le Python {python} ne peut pas être démarré ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The engine&apos;s command {command!r} cannot be read ({reason}).</source>
        <translation>La commande du moteur {command!r} ne peut pas être lue ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>machine</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>Started with</source>
        <translation>Démarré avec</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>running a model …</source>
        <translation>exécution d&apos;un modèle …</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>A timed forward</source>
        <translation>Une passe chronométrée</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>This machine</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>One window</source>
        <translation>Une fenêtre</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>{kind}, in {seconds:.0f} s, as {folder}</source>
        <translation>{kind}, en {seconds:.0f} s, sous le nom {folder}</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>For runs</source>
        <translation>Pour les exécutions</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>{seconds:.2f} s, from file to mask</source>
        <translation>{seconds:.2f} s, du fichier au masque</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Only {size} of memory are free on {device}.</source>
        <translation>Mémoire libre sur {device} : seulement {size}.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Only {size} are free in {folder}, where runs keep their chunks.</source>
        <translation>Espace libre dans {folder}, où les exécutions gardent leurs blocs : seulement {size}.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Temporary files</source>
        <translation>Fichiers temporaires</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{free} free of {total}</source>
        <translation>mémoire libre : {free} sur {total}</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>unknown</source>
        <translation>information indisponible</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{system}, kernel {version}</source>
        <translation>{system}, noyau {version}</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>The {gpu} of this machine stays unused: the engine runs on the CPU.</source>
        <translation>Le GPU {gpu} de cet ordinateur reste inutilisé : le moteur s&apos;exécute sur le CPU.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Install the engine for CUDA (geoseg:installengine), or choose the device {device}.</source>
        <translation>Installez le moteur pour CUDA (geoseg:installengine), ou choisissez le périphérique {device}.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Free some space.</source>
        <translation>Libérez de l&apos;espace.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{name}; cores for this process: {count}</source>
        <translation>{name} ; cœurs pour ce processus : {count}</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{folder}, {size} free</source>
        <translation>{folder}, espace libre : {size}</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{name}, driver {version}, compute capability {capability}, {memory}</source>
        <translation>{name}, pilote {version}, compute capability {capability}, {memory}</translation>
    </message>
    <message>
        <location filename="../engine/report/page.py"/>
        <source>The same without personal paths, names and passwords.</source>
        <translation>La même chose sans chemins personnels, noms ni mots de passe.</translation>
    </message>
    <message>
        <location filename="../engine/report/page.py"/>
        <source>For a bug report</source>
        <translation>Pour un rapport d&apos;anomalie</translation>
    </message>
    <message>
        <location filename="../engine/report/page.py"/>
        <source>geoseg: the engine</source>
        <translation>geoseg : le moteur</translation>
    </message>
    <message>
        <location filename="../engine/report/parts.py"/>
        <source>The engine works: {device}, {seconds:.2f} s for a window.</source>
        <translation>Le moteur fonctionne : {device}, {seconds:.2f} s par fenêtre.</translation>
    </message>
    <message>
        <location filename="../engine/report/parts.py"/>
        <source>The engine does not work.</source>
        <translation>Le moteur ne fonctionne pas.</translation>
    </message>
    <message>
        <location filename="../engine/report/parts.py"/>
        <source>Nothing is seen that is wrong. No model was run.</source>
        <translation>Aucun problème n&apos;est visible. Aucun modèle n&apos;a été exécuté.</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>sent with each request</source>
        <translation>envoyés avec chaque requête</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>read and written in shared folders</source>
        <translation>lus et écrits dans des dossiers partagés</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>The server does not say what it is.</source>
        <translation>Le serveur ne dit pas ce qu&apos;il est.</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Answers after</source>
        <translation>Répond après</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Runs on</source>
        <translation>S&apos;exécute sur</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>The server answers: {device}.</source>
        <translation>Le serveur répond : {device}.</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Start it as {address} says, so that another model is noticed.</source>
        <translation>Démarrez-le comme le dit {address}, pour qu&apos;un autre modèle soit remarqué.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} It is started again, and the lost chunks are repeated.</source>
        <translation>{message} Il est relancé, et les blocs perdus sont recommencés.</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} The engine starts again with {count} windows in one forward instead of {before}, and the chunk is repeated.</source>
        <translation>{message} Le moteur redémarre (fenêtres par passe : {count} au lieu de {before}), et le bloc est recommencé.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>It looks like http://127.0.0.1:8000 or https://gpu.example.org.</source>
        <translation>Elle a la forme http://127.0.0.1:8000 ou https://gpu.example.org.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The address of the proxy is no address of a web server.</source>
        <translation>L&apos;adresse du proxy n&apos;est pas une adresse de serveur web.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The address of the server is no address of a web server.</source>
        <translation>L&apos;adresse du serveur n&apos;est pas une adresse de serveur web.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The proxy {host} is spoken to with http only, not {scheme}.</source>
        <translation>Le proxy {host} ne peut être contacté qu&apos;en http, pas en {scheme}.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The address of the server {host} has more than a name, a port and a path.</source>
        <translation>L&apos;adresse du serveur {host} contient autre chose qu&apos;un nom, un port et un chemin.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>Set {variable} to http://host:port, or no_proxy to {host} where it needs none; in QGIS under Settings, Options, Network.</source>
        <translation>Donnez à {variable} la valeur http://host:port, ou à no_proxy la valeur {host} s&apos;il n&apos;en faut pas ; dans QGIS sous Préférences, Options, Réseau.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The certificates in {path} cannot be used ({reason}).</source>
        <translation>Les certificats de {path} sont inutilisables ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server failed with HTTP {status}: {reason}</source>
        <translation>Le serveur a échoué avec HTTP {status} : {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} sends us to {other}; that is not followed, so that the key stays here.</source>
        <translation>Le serveur {address} renvoie vers {other} ; ce renvoi n&apos;est pas suivi, pour que la clé reste ici.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} does not have what was asked for: {reason}</source>
        <translation>Le serveur {address} n&apos;a pas ce qui a été demandé : {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The chunk is too large for the server: {reason}</source>
        <translation>Le bloc est trop grand pour le serveur : {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server refuses the chunk: {reason}</source>
        <translation>Le serveur refuse le bloc : {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server&apos;s log says more.</source>
        <translation>Le journal du serveur en dit plus.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>it does not say why</source>
        <translation>il ne dit pas pourquoi</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server serves another model than this run wants.</source>
        <translation>Le serveur sert un autre modèle que celui que veut cette exécution.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server&apos;s geoseg_worker is older than this plugin: install this plugin&apos;s there.</source>
        <translation>Le geoseg_worker du serveur est plus ancien que cette extension : installez-y celui de cette extension.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server runs TerraTorch&apos;s own plugin, which cannot serve: start it with ours.</source>
        <translation>Le serveur exécute le plugin de TerraTorch, qui ne peut pas servir : démarrez-le avec le nôtre.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Let chunks be uploaded, or let the server open the folder.</source>
        <translation>Choisissez l&apos;envoi des blocs, ou autorisez le serveur à ouvrir le dossier.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>somewhere else</source>
        <translation>un autre endroit</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The server {address}: {reason}; again in {seconds:.1f} s.</source>
        <translation>Le serveur {address} : {reason} ; nouvel essai dans {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>it answers with HTTP {status}</source>
        <translation>il répond avec HTTP {status}</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The server {address} cannot be used: {reason} (tried for {seconds:.0f} s).</source>
        <translation>Le serveur {address} est inutilisable : {reason} (essais pendant {seconds:.0f} s).</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server serves another model, or is no geoseg server of this version.</source>
        <translation>Le serveur sert un autre modèle, ou n&apos;est pas un serveur geoseg de cette version.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask has {size} pixels instead of {wanted}.</source>
        <translation>Le masque du serveur a {size} pixels au lieu de {wanted}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask has tiles of {size} pixels, far more than it needs.</source>
        <translation>Le masque du serveur a des tuiles de {size} pixels, bien plus qu&apos;il n&apos;en faut.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask is not of whole numbers from 0 to 255, or its number of bands is not {count}.</source>
        <translation>Le masque du serveur n&apos;est pas fait de nombres entiers de 0 à 255, ou son nombre de bandes n&apos;est pas {count}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The temporary file {path} cannot be read: {reason}.</source>
        <translation>Le fichier temporaire {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server wrote the mask somewhere else than asked: {path!r}.</source>
        <translation>Le serveur a écrit le masque ailleurs que demandé : {path!r}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask cannot be used: {reason}.</source>
        <translation>Le masque du serveur est inutilisable : {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/engine.py"/>
        <source>asking the server {address}</source>
        <translation>interrogation du serveur {address}</translation>
    </message>
    <message>
        <location filename="../engine/server/exchange.py"/>
        <source>no connection within {seconds:.0f} s</source>
        <translation>pas de connexion en {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>number of bands</source>
        <translation>nombre de bandes</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>number of classes</source>
        <translation>nombre de classes</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>fingerprint</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server&apos;s geoseg_worker is of another version (protocol {found}, here {own}): install this plugin&apos;s there if it refuses chunks, or its masks look strange.</source>
        <translation>Le geoseg_worker du serveur est d&apos;une autre version (protocole {found}, ici {own}) : installez-y celui de cette extension si le serveur refuse des blocs, ou si ses masques paraissent étranges.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} does not serve {model}.</source>
        <translation>Le serveur {address} ne sert pas {model}.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>It serves: {names}.</source>
        <translation>Il sert : {names}.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The chunk takes {size:.0f} MB as a request; the server takes {most:.0f} MB.</source>
        <translation>Le bloc fait {size:.0f} Mo sous forme de requête ; le serveur accepte {most:.0f} Mo.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves another model: {what} {found} instead of {wanted}.</source>
        <translation>Le serveur {address} sert un autre modèle : {what} {found} au lieu de {wanted}.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server does not say what it is (GET /geoseg): its model cannot be compared.</source>
        <translation>Le serveur ne dit pas ce qu&apos;il est (GET /geoseg) : son modèle ne peut pas être comparé.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>No TLS connection to the server {address}: {reason}.</source>
        <translation>Pas de connexion TLS avec le serveur {address} : {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The proxy does not let us to {host}: {reason}.</source>
        <translation>Le proxy ne laisse pas passer vers {host} : {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The certificate of the server {address} is not trusted: {reason}.</source>
        <translation>Le certificat du serveur {address} n&apos;est pas approuvé : {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>it closed the connection without an answer</source>
        <translation>il a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>it closed the connection in the middle of an answer</source>
        <translation>il a fermé la connexion au milieu d&apos;une réponse</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>it broke off the TLS connection</source>
        <translation>il a interrompu la connexion TLS</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>the name server does not answer</source>
        <translation>le serveur de noms ne répond pas</translation>
    </message>
    <message>
        <location filename="../engine/server/tiff.py"/>
        <source>this is no TIFF, or a damaged one</source>
        <translation>ce n&apos;est pas un TIFF, ou il est endommagé</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>The run was cancelled.</source>
        <translation>L&apos;exécution a été annulée.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_card.py"/>
        <source>{file} of {model} has {size} bytes, which no description of a model has.</source>
        <translation>{file} de {model} fait {size} octets, ce qu&apos;aucune description de modèle n&apos;atteint.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{model!r} is no id of the hub.</source>
        <translation>{model!r} n&apos;est pas un identifiant du hub.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>config.json of {model}</source>
        <translation>config.json de {model}</translation>
    </message>
    <message>
        <location filename="../gui/models/stock.py"/>
        <source>The catalogue has this model already: {title} ({model}).</source>
        <translation>Le catalogue a déjà ce modèle : {title} ({model}).</translation>
    </message>
    <message>
        <location filename="../gui/models/stock.py"/>
        <source>The catalogue has a model {model} already. Give this one another id.</source>
        <translation>Le catalogue a déjà un modèle {model}. Donnez à celui-ci un autre identifiant.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>The model {model} is not on this machine.</source>
        <translation>Le modèle {model} n&apos;est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>The model folder {folder} does not exist.</source>
        <translation>Le dossier de modèle {folder} n&apos;existe pas.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>Put it back, or mend its card, {path}.</source>
        <translation>Remettez-le en place, ou corrigez la fiche du modèle, {path}.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>The model {model} that belongs to the plugin is missing.</source>
        <translation>Le modèle {model}, qui fait partie de l&apos;extension, manque.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>The model folder {folder} holds no {name}.</source>
        <translation>Le dossier de modèle {folder} ne contient pas de {name}.</translation>
    </message>
    <message>
        <location filename="../models/agreement_check.py"/>
        <source>{entry} is {given}, but the input has {channels} channels.</source>
        <translation>{entry} est {given}, mais le nombre de canaux de l&apos;entrée est {channels}.</translation>
    </message>
    <message>
        <location filename="../models/agreement_check.py"/>
        <source>{entry} has {count} values, but the input has {channels} channels.</source>
        <translation>{entry} a {count} valeurs, mais le nombre de canaux de l&apos;entrée est {channels}.</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives the whole window one class</source>
        <translation>ce modèle donne une seule classe à toute la fenêtre</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives the whole window several classes</source>
        <translation>ce modèle donne plusieurs classes à toute la fenêtre</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives boxes around objects</source>
        <translation>ce modèle donne des cadres autour d&apos;objets</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives outlines of objects</source>
        <translation>ce modèle donne des contours d&apos;objets</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>{entry} must be greater than 0.</source>
        <translation>{entry} doit être supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../models/quantity.py"/>
        <source>{entry} must have the smaller number first.</source>
        <translation>{entry} doit avoir le plus petit nombre en premier.</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>{entry} does not belong to a card that has &quot;{name}&quot;.</source>
        <translation>{entry} n&apos;a pas sa place dans une fiche qui a « {name} ».</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>an https address</source>
        <translation>une adresse https</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>lower-case letters, digits, dots and dashes</source>
        <translation>un texte de minuscules, chiffres, points et tirets</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>CLASSES: the model {model} measures and has no classes.</source>
        <translation>CLASSES : le modèle {model} mesure et n&apos;a pas de classes.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>QUANTITY: the model {model} maps classes.</source>
        <translation>QUANTITY : le modèle {model} cartographie des classes.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>{table}, row {row}: {given!r} is no number from {least} to {most}.</source>
        <translation>{table}, ligne {row} : {given!r} n&apos;est pas un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>{table}, row {row}: {given!r} is no wavelength in nanometres.</source>
        <translation>{table}, ligne {row} : {given!r} n&apos;est pas une longueur d&apos;onde en nanomètres.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The card {card}</source>
        <translation>La fiche {card}</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>a commit of 40 hexadecimal digits</source>
        <translation>un commit de 40 chiffres hexadécimaux</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>the name of a folder beside the cards</source>
        <translation>le nom d&apos;un dossier à côté des fiches</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>a band name</source>
        <translation>un nom de bande</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given} where {number} belongs: ids count from 0 without a gap.</source>
        <translation>{entry} est {given} au lieu de {number} : les identifiants se suivent à partir de 0, sans lacune.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given!r}, which another class is called already.</source>
        <translation>{entry} est {given!r}, nom que porte déjà une autre classe.</translation>
    </message>
    <message>
        <location filename="../models/quantity.py"/>
        <source>a colour such as #1f78b4</source>
        <translation>une couleur telle que #1f78b4</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>a Hugging Face id such as owner/name</source>
        <translation>un identifiant Hugging Face tel que owner/name</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given!r}, which stands for the band {band} already.</source>
        <translation>{entry} est {given!r}, qui désigne déjà la bande {band}.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} names a sensor that is not known.</source>
        <translation>{entry} nomme un capteur inconnu.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>Known are {names}.</source>
        <translation>Valeurs connues : {names}.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given!r}, which is no band of {sensor}.</source>
        <translation>{entry} est {given!r}, qui n&apos;est pas une bande de {sensor}.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>Choose one, for example {model}.</source>
        <translation>Choisissez-en un, par exemple {model}.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>A model card was passed over: {path}: entry &quot;id&quot; is {model!r}, which another card has. Give it another id.</source>
        <translation>Une fiche de modèle a été ignorée : {path} : le champ « id » est {model!r}, qu&apos;une autre fiche porte déjà. Donnez-lui un autre identifiant.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>There is no model {model!r}.</source>
        <translation>Il n&apos;y a pas de modèle {model!r}.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>Choose one of {names}, a folder with config.json and weights, or a hub id (owner/name).</source>
        <translation>Choisissez l&apos;un de ceux-ci : {names}, un dossier avec config.json et des poids, ou un identifiant du hub (owner/name).</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Put model.safetensors (or the model&apos;s .pt file) beside config.json.</source>
        <translation>Placez model.safetensors (ou le fichier .pt du modèle) à côté de config.json.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Choose the folder of the model that the card describes, or use the folder without that card.</source>
        <translation>Choisissez le dossier du modèle que décrit la fiche, ou utilisez le dossier sans cette fiche.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: {channels} channels, and the card has {count} bands.</source>
        <translation>{path} ne correspond pas à la fiche de modèle {card} : le nombre de canaux est {channels}, le nombre de bandes de la fiche {count}.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: its bands are {bands}, and the card&apos;s {names}.</source>
        <translation>{path} ne correspond pas à la fiche de modèle {card} : ses bandes sont {bands}, celles de la fiche {names}.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: it is a regression model, and the card is of a segmentation model.</source>
        <translation>{path} ne correspond pas à la fiche de modèle {card} : c&apos;est un modèle de régression, et la fiche est celle d&apos;un modèle de segmentation.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: it is a segmentation model, and the card is of a regression model.</source>
        <translation>{path} ne correspond pas à la fiche de modèle {card} : c&apos;est un modèle de segmentation, et la fiche est celle d&apos;un modèle de régression.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: entry &quot;num_classes&quot; is {given}, the card has {count} classes.</source>
        <translation>{path} ne correspond pas à la fiche de modèle {card} : le champ « num_classes » est {given}, le nombre de classes de la fiche {count}.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: {given} dates, and the card has {count}.</source>
        <translation>{path} ne correspond pas à la fiche de modèle {card} : le nombre de dates est {given}, celui de la fiche {count}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>Only models that give each pixel a class (segmentation) or a number (regression) can be used.</source>
        <translation>Seuls les modèles qui donnent à chaque pixel une classe (segmentation) ou un nombre (régression) sont utilisables.</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} must be {wanted}.</source>
        <translation>{entry} doit être {wanted}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>Only models that were prepared for TerraTorch in vLLM can be used.</source>
        <translation>Seuls les modèles préparés pour TerraTorch dans vLLM sont utilisables.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} has {count} bands, but the model has {wanted}.</source>
        <translation>{entry} indique {count} comme nombre de bandes, mais celui du modèle est {wanted}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} has {channels} channels in data.pixel_values.shape, but the model has {count} bands.</source>
        <translation>{entry} indique {channels} comme nombre de canaux dans data.pixel_values.shape, mais le nombre de bandes du modèle est {count}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} is {given}: {reason}.</source>
        <translation>{entry} est {given} : {reason}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} must be {task} or {other}.</source>
        <translation>{entry} doit être {task} ou {other}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>Other factories of TerraTorch can load files that config.json names.</source>
        <translation>Les autres fabriques (factories) de TerraTorch peuvent charger des fichiers que nomme config.json.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>a version</source>
        <translation>une version</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} could name code, and training needs no such entry.</source>
        <translation>{entry} pourrait désigner du code, et l&apos;entraînement n&apos;a pas besoin d&apos;un tel champ.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} names {given!r}, which is not allowed.</source>
        <translation>{entry} nomme {given!r}, ce qui n&apos;est pas autorisé.</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>Do not use this model: TerraTorch would import and call whatever stands there.</source>
        <translation>N&apos;utilisez pas ce modèle : TerraTorch importerait et appellerait tout ce qui se trouve là.</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>{entry} names a band twice.</source>
        <translation>{entry} nomme deux fois une même bande.</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>{entry} must be an object.</source>
        <translation>{entry} doit être un objet.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>a plain word, and no path, address or class</source>
        <translation>un mot simple, sans chemin, adresse ni classe</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>{entry} is a class where none belongs.</source>
        <translation>{entry} désigne une classe de programme là où il ne doit pas y en avoir.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>a plain name</source>
        <translation>un nom simple</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>a pattern of file names such as *.tif</source>
        <translation>un motif de noms de fichier tel que *.tif</translation>
    </message>
    <message>
        <location filename="../models/derive.py"/>
        <source>Described by its config.json only: it has no model card.</source>
        <translation>Décrit seulement par son config.json : il n&apos;a pas de fiche de modèle.</translation>
    </message>
    <message>
        <location filename="../models/derive.py"/>
        <source>Nothing is known about what it was trained on.</source>
        <translation>On ne sait rien de ce sur quoi il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be from {least} to {most}, not {given}.</source>
        <translation>{entry} doit être de {least} à {most}, et non {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>so large a number</source>
        <translation>un si grand nombre</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{document}: entry &quot;{path}&quot;</source>
        <translation>{document} : le champ « {path} »</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{document}: the document</source>
        <translation>{document} : le document</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be an object, not {given}.</source>
        <translation>{entry} doit être un objet, et non {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a list, not {given}.</source>
        <translation>{entry} doit être une liste, et non {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must have {least} to {most} items, not {count}.</source>
        <translation>{entry} doit avoir de {least} à {most} éléments, et non {count}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a text, not {given}.</source>
        <translation>{entry} doit être un texte, et non {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must have {least} to {most} characters.</source>
        <translation>{entry} doit avoir de {least} à {most} caractères.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} holds a control character.</source>
        <translation>{entry} contient un caractère de contrôle.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be {meaning}, not {given}.</source>
        <translation>{entry} doit être {meaning}, et non {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} is {given}; known are {names}.</source>
        <translation>{entry} est {given} ; valeurs connues : {names}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a whole number, not {given}.</source>
        <translation>{entry} doit être un nombre entier, et non {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a number, not {given}.</source>
        <translation>{entry} doit être un nombre, et non {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be true or false, not {given}.</source>
        <translation>{entry} doit être true ou false, et non {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} is not known here.</source>
        <translation>{entry} est inconnu ici.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>Remove it, or check its spelling.</source>
        <translation>Supprimez-le, ou vérifiez son orthographe.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} is missing.</source>
        <translation>{entry} manque.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder} holds more than {most} files and cannot be a model folder.</source>
        <translation>{folder} contient plus de {most} fichiers et ne peut pas être un dossier de modèle.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>{place} holds no token of the hub.</source>
        <translation>{place} ne contient pas de jeton du hub.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>It looks like {address}, without a login.</source>
        <translation>Elle a la forme {address}, sans nom d&apos;utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Check the network and the proxy in QGIS&apos;s settings, under Network, and try again.</source>
        <translation>Vérifiez le réseau et le proxy dans les paramètres de QGIS, sous Réseau, et réessayez.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The connection to the hub {host} failed ({reason}).</source>
        <translation>La connexion au hub {host} a échoué ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub answers with an error (HTTP {number}).</source>
        <translation>Le hub répond par une erreur (HTTP {number}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The certificate of {host} is not trusted ({reason}).</source>
        <translation>Le certificat de {host} n&apos;est pas approuvé ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy does not let us reach {host} ({reason}).</source>
        <translation>Le proxy ne permet pas d&apos;atteindre {host} ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The host of the hub&apos;s files, {host}, answers with HTTP {number}.</source>
        <translation>L&apos;hôte des fichiers du hub, {host}, répond avec HTTP {number}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub refuses access to {model}: {reason}.</source>
        <translation>Le hub refuse l&apos;accès à {model} : {reason}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub refuses access to {model} and does not say why.</source>
        <translation>Le hub refuse l&apos;accès à {model} et ne dit pas pourquoi.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The disk of {path} is full; what has been downloaded stays for the next time.</source>
        <translation>Le disque de {path} est plein ; ce qui a été téléchargé reste pour la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../models/hub/fetch.py"/>
        <source>What was downloaded as {file} is not what the hub lists: the checksums differ.</source>
        <translation>Ce qui a été téléchargé comme {file} n&apos;est pas ce que liste le hub : les sommes de contrôle diffèrent.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>the answer ended {size} bytes early</source>
        <translation>la réponse s&apos;est terminée {size} octets trop tôt</translation>
    </message>
    <message>
        <location filename="../models/hub/fetch.py"/>
        <source>Checking {file} …</source>
        <translation>Vérification de {file} …</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>Looking at what is here already …</source>
        <translation>Examen de ce qui est déjà là …</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{file}: {done} of {size} MB</source>
        <translation>{file} : {done} sur {size} Mo</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>Asking the hub for {model} …</source>
        <translation>Interrogation du hub pour {model} …</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{model} at {revision}: {count} files, {size} MB; already here: {here}.</source>
        <translation>{model} à la révision {revision} : {count} fichiers, {size} Mo ; déjà ici : {here}.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>What answers for the hub does not speak its language (asked for {model}).</source>
        <translation>Ce qui répond à la place du hub ne parle pas son langage (modèle demandé : {model}).</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>The hub answers with the revision {revision} of {model}, not {wanted}.</source>
        <translation>Le hub répond avec la révision {revision} de {model}, et non {wanted}.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>{model} has no config.json: it was not prepared for vLLM.</source>
        <translation>{model} n&apos;a pas de config.json : il n&apos;a pas été préparé pour vLLM.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>Look for another model, or make a model folder of a TerraTorch checkpoint: {page}</source>
        <translation>Cherchez un autre modèle, ou faites un dossier de modèle à partir d&apos;un checkpoint TerraTorch : {page}</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>{model} has no weights that the engine loads (model.safetensors, .bin or .pt).</source>
        <translation>{model} n&apos;a pas de poids que charge le moteur (model.safetensors, .bin ou .pt).</translation>
    </message>
    <message>
        <location filename="../models/hub/patience.py"/>
        <source>The connection broke ({reason}); once more in {seconds:.0f} s …</source>
        <translation>La connexion a été interrompue ({reason}) ; nouvel essai dans {seconds:.0f} s …</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>{model} needs {size} MB more in {folder}; {free} MB are free there.</source>
        <translation>{model} demande encore {size} Mo dans {folder} ; l&apos;espace libre y est de {free} Mo.</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Another program downloads {file} of {model} right now.</source>
        <translation>Un autre programme télécharge {file} de {model} en ce moment.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>The trusted certificates cannot be used ({reason}).</source>
        <translation>Les certificats de confiance sont inutilisables ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/web.py"/>
        <source>the hub sends us to an address that is not encrypted</source>
        <translation>le hub renvoie vers une adresse sans chiffrement</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>The shape must be [bands, height, width] or [bands, dates, height, width].</source>
        <translation>La forme (shape) doit être [bandes, hauteur, largeur] ou [bandes, dates, hauteur, largeur].</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} is {given}, which is no window of an image.</source>
        <translation>{entry} est {given}, qui n&apos;est pas une fenêtre d&apos;image.</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} is {given}: one window would take {size} MB.</source>
        <translation>{entry} est {given} : une seule fenêtre prendrait {size} Mo.</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} is too large for coordinates.</source>
        <translation>{entry} est trop grand pour des coordonnées.</translation>
    </message>
    <message>
        <location filename="../models/inventory.py"/>
        <source>{model} in the Hugging Face cache cannot be used: {reason}</source>
        <translation>{model} dans le cache de Hugging Face est inutilisable : {reason}</translation>
    </message>
    <message>
        <location filename="../models/limits.py"/>
        <source>Choose a model for a single image.</source>
        <translation>Choisissez un modèle pour une seule image.</translation>
    </message>
    <message>
        <location filename="../models/limits.py"/>
        <source>The model {model} looks at several dates at once ({count}), which is not possible yet.</source>
        <translation>Le modèle {model} regarde plusieurs dates à la fois ({count}), ce qui n&apos;est pas encore possible.</translation>
    </message>
    <message>
        <location filename="../models/limits.py"/>
        <source>The model {model} wants to know the date of the image (temporal_coords), and several dates or one cannot be given to it yet.</source>
        <translation>Le modèle {model} demande la date de l&apos;image (temporal_coords), et il n&apos;est pas encore possible de lui donner une ou plusieurs dates.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} lacks &quot;{name}&quot;.</source>
        <translation>{entry} n&apos;a pas de « {name} ».</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>TerraTorch would import and call it.</source>
        <translation>TerraTorch l&apos;importerait et l&apos;appellerait.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} belongs to classes, and a regression model has none.</source>
        <translation>{entry} concerne des classes, et un modèle de régression n&apos;en a pas.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>Remove it from config.json.</source>
        <translation>Retirez-le de config.json.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} has &quot;{word}&quot; in its name and could load a file or reach the network.</source>
        <translation>{entry} a « {word} » dans son nom et pourrait charger un fichier ou accéder au réseau.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>Remove it from config.json: the weights in the folder are all that the model needs.</source>
        <translation>Retirez-le de config.json : les poids du dossier sont tout ce dont le modèle a besoin.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>a backbone that is known to load nothing by itself</source>
        <translation>un backbone connu pour ne rien charger de lui-même</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} is {given}: the model measures several things at once.</source>
        <translation>{entry} est {given} : le modèle mesure plusieurs choses à la fois.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>Only regression models that give each pixel one number can be used.</source>
        <translation>Seuls les modèles de régression qui donnent un seul nombre à chaque pixel sont utilisables.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} is for training and cannot be built by the engine.</source>
        <translation>{entry} sert à l&apos;entraînement et ne peut pas être construit par le moteur.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>{entry} would run code from the model.</source>
        <translation>{entry} exécuterait du code du modèle.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>{entry} names {given!r}, which is no file of the folder.</source>
        <translation>{entry} nomme {given!r}, qui n&apos;est pas un fichier du dossier.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{folder} is a model folder and takes no card of another model.</source>
        <translation>{folder} est un dossier de modèle et ne reçoit pas la fiche d&apos;un autre modèle.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>Only the first {most} of {count} model cards are listed.</source>
        <translation>Seules les {most} premières fiches de modèle sur {count} sont listées.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} ne peut pas être supprimé : {reason}.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>The model folder {folder} has no {name} and is not listed. Make one with Make a model card (geoseg:modelcard).</source>
        <translation>Le dossier de modèle {folder} n&apos;a pas de {name} et n&apos;est pas listé. Créez-en un avec « Créer une fiche de modèle » (geoseg:modelcard).</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>A folder of model cards was passed over: {reason}</source>
        <translation>Un dossier de fiches de modèle a été ignoré : {reason}</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>A model card was passed over: {reason}</source>
        <translation>Une fiche de modèle a été ignorée : {reason}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>on this machine: comes with the plugin</source>
        <translation>sur cet ordinateur : fourni avec l&apos;extension</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>on this machine: in the Hugging Face cache</source>
        <translation>sur cet ordinateur : dans le cache de Hugging Face</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>on this machine: in a folder</source>
        <translation>sur cet ordinateur : dans un dossier</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>geoseg: models</source>
        <translation>geoseg : modèles</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>not on this machine: geoseg:downloadmodel fetches it</source>
        <translation>pas sur cet ordinateur : geoseg:downloadmodel le télécharge</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>no revision is pinned</source>
        <translation>aucune révision n&apos;est fixée</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>{here} of {count} models ready on this machine</source>
        <translation>Modèles prêts sur cet ordinateur : {here} sur {count}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Stored values</source>
        <translation>Valeurs stockées</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>A part of a scene and of its mask by {model}</source>
        <translation>Une partie d&apos;une scène et de son masque par {model}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>not on this machine: no model is in {folder}</source>
        <translation>pas sur cet ordinateur : aucun modèle n&apos;est dans {folder}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>cannot run: {reason}</source>
        <translation>ne peut pas s&apos;exécuter : {reason}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>reflectance = value × {scale:g}</source>
        <translation>réflectance = valeur × {scale:g}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>about {size} to download</source>
        <translation>environ {size} à télécharger</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>revision {revision}</source>
        <translation>révision {revision}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>{size} × {size} pixels</source>
        <translation>{size} × {size} pixels</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>{count} at once</source>
        <translation>{count} à la fois</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{path} is larger than {most} bytes, which no description of a model is.</source>
        <translation>{path} fait plus de {most} octets, ce qu&apos;aucune description de modèle n&apos;atteint.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} has more than {most} parts, which no description of a model has.</source>
        <translation>{document} a plus de {most} éléments, ce qu&apos;aucune description de modèle n&apos;atteint.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} is nested deeper than {most} levels, which no description of a model is.</source>
        <translation>{document} a plus de {most} niveaux d&apos;imbrication, ce qu&apos;aucune description de modèle n&apos;atteint.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} holds no JSON object.</source>
        <translation>{document} ne contient pas d&apos;objet JSON.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} is not UTF-8 text (byte {number}).</source>
        <translation>{document} n&apos;est pas un texte UTF-8 (octet {number}).</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} is not valid JSON: {reason}.</source>
        <translation>{document} n&apos;est pas du JSON valide : {reason}.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{word} is not a number in JSON</source>
        <translation>{word} n&apos;est pas un nombre en JSON</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{number} is too large a number</source>
        <translation>{number} est un nombre trop grand</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>the key {name!r} stands twice in one object</source>
        <translation>la clé {name!r} figure deux fois dans un même objet</translation>
    </message>
    <message>
        <location filename="../models/sensors.py"/>
        <source>Landsat 4, 5 and 7</source>
        <translation>Landsat 4, 5 et 7</translation>
    </message>
    <message>
        <location filename="../models/tiling_check.py"/>
        <source>a mode</source>
        <translation>un mode</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>Save the weights as model.safetensors, or do not use this model.</source>
        <translation>Enregistrez les poids sous model.safetensors, ou n&apos;utilisez pas ce modèle.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>The file may be incomplete: get it again.</source>
        <translation>Le fichier est peut-être incomplet : récupérez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} lists {count} tensors, which no model has.</source>
        <translation>{path} liste {count} tenseurs, ce qu&apos;aucun modèle n&apos;atteint.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} holds no weights.</source>
        <translation>{path} ne contient pas de poids.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has {size} bytes of weights and describes {count}.</source>
        <translation>{path} a {size} octets de poids et en décrit {count}.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{entry} spans {size} bytes where the shape needs {wanted}.</source>
        <translation>{entry} couvre {size} octets, alors que la forme en demande {wanted}.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{entry} overlaps another tensor or leaves a gap.</source>
        <translation>{entry} recouvre un autre tenseur ou laisse un vide.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{entry} must be a text.</source>
        <translation>{entry} doit être un texte.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} (header)</source>
        <translation>{path} (en-tête)</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>on this machine</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>not here</source>
        <translation>absent</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Plugin</source>
        <translation>Extension</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>Cache of downloaded models</source>
        <translation>Cache des modèles téléchargés</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>{count} pixels left out: {reason}.</source>
        <translation>Pixels laissés de côté ({reason}) : {count}.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>{count} points left out: {reason}.</source>
        <translation>Points laissés de côté ({reason}) : {count}.</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>SAMPLES: {given} cannot be opened.</source>
        <translation>SAMPLES : {given} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>SAMPLES: {layer} holds neither points nor polygons.</source>
        <translation>SAMPLES : {layer} ne contient ni points ni polygones.</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>Choose the one with the true classes: {fields}.</source>
        <translation>Choisissez celui qui contient les vraies classes : {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyways.py"/>
        <source>No polygon of {layer} has a label.</source>
        <translation>Aucun polygone de {layer} n&apos;a d&apos;étiquette.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyways.py"/>
        <source>in polygons that contradict each other</source>
        <translation>dans des polygones qui se contredisent</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>AOI: the layer {layer} has no polygons, or its filter or selection leaves none.</source>
        <translation>AOI : la couche {layer} n&apos;a pas de polygones, ou son filtre ou sa sélection n&apos;en laisse aucun.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>{name}: {given} cannot be opened as a polygon layer.</source>
        <translation>{name} : {given} ne peut pas être ouvert comme couche de polygones.</translation>
    </message>
    <message>
        <location filename="../processing/changemap.py"/>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <location filename="../processing/changemap.py"/>
        <source>other changes</source>
        <translation>autres changements</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>{name} before: {size}</source>
        <translation>{name} avant : {size}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>{name} after: {size}</source>
        <translation>{name} après : {size}</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>L&apos;algorithme n&apos;a pas été préparé.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>ZONES: the layer {layer} has no features, or its filter or selection leaves none.</source>
        <translation>ZONES : la couche {layer} n&apos;a pas d&apos;entités, ou son filtre ou sa sélection n&apos;en laisse aucune.</translation>
    </message>
    <message>
        <location filename="../processing/classlayer.py"/>
        <source>{name}: QGIS reads the layer {layer} without GDAL.</source>
        <translation>{name} : QGIS lit la couche {layer} sans GDAL.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>There is no model {model!r} to download.</source>
        <translation>Il n&apos;y a pas de modèle {model!r} à télécharger.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model {model} needs no download.</source>
        <translation>Le modèle {model} n&apos;a pas besoin d&apos;être téléchargé.</translation>
    </message>
    <message>
        <location filename="../processing/features.py"/>
        <source>FIELD: {layer} has no field {field!r}.</source>
        <translation>FIELD : {layer} n&apos;a pas de champ {field!r}.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>The layer {layer} is not a valid raster layer.</source>
        <translation>La couche {layer} n&apos;est pas une couche raster valide.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>The layer {layer} is a rendered picture ({provider}), not measurements.</source>
        <translation>La couche {layer} est une image de rendu ({provider}), et non des mesures.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{name}: the name of {path} is not in UTF-8.</source>
        <translation>{name} : le nom de {path} n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>The plugin&apos;s engine is {path}, which is your own.</source>
        <translation>Le moteur de l&apos;extension est {path}, qui est le vôtre.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <location filename="../processing/layermetadata.py"/>
        <source>Segmentation</source>
        <translation>Segmentation</translation>
    </message>
    <message>
        <location filename="../processing/layermetadata.py"/>
        <source>Model: {licence}</source>
        <translation>Modèle : {licence}</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Choose {name} = {option}.</source>
        <translation>Choisissez {name} = {option}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The catalogue has a model {model} already.</source>
        <translation>Le catalogue a déjà un modèle {model}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Give this one another id in {name}.</source>
        <translation>Donnez à celui-ci un autre identifiant dans {name}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Give {size} for each row.</source>
        <translation>Indiquez-en {size} par ligne.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>{path} is of no format that can be written.</source>
        <translation>{path} n&apos;est dans aucun format qui puisse être écrit.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Say MINIMUM in {unit} (UNIT).</source>
        <translation>Indiquez MINIMUM en {unit} (UNIT).</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>Of AOI only the first {count} features counted.</source>
        <translation>Dans AOI, seules les premières entités ont compté ; leur nombre : {count}.</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>Of AOI only the features counted for which {expression} is true.</source>
        <translation>Dans AOI, seules ont compté les entités pour lesquelles {expression} est vrai.</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>AOI, the layer {layer}, was in memory: save it as a file first.</source>
        <translation>AOI, la couche {layer}, était en mémoire : enregistrez-la d&apos;abord dans un fichier.</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>Of AOI only the features counted that were selected.</source>
        <translation>Dans AOI, seules ont compté les entités sélectionnées.</translation>
    </message>
    <message>
        <location filename="../processing/reproject.py"/>
        <source>{name} has no place in the CRS of the raster ({crs}).</source>
        <translation>{name} n&apos;a pas de place dans le SCR du raster ({crs}).</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>TARGET: {layer} is no file that GDAL reads.</source>
        <translation>TARGET : {layer} n&apos;est pas un fichier que lit GDAL.</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>{name} cannot go on with the layer {layer}: each run writes it out anew.</source>
        <translation>{name} ne peut pas reprendre avec la couche {layer} : chaque exécution l&apos;écrit de nouveau.</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>Export it as GeoTIFF first, or leave {name} off.</source>
        <translation>Exportez-la d&apos;abord en GeoTIFF, ou désactivez {name}.</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files that were done</source>
        <translation>Fichiers faits</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files that were done before</source>
        <translation>Fichiers déjà faits auparavant</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files that failed</source>
        <translation>Fichiers échoués</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Done: {done}. Skipped: {skipped}. Failed: {failed}.</source>
        <translation>Faits : {done}. Ignorés : {skipped}. Échoués : {failed}.</translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>QGIS&apos;s authentication store has no entry {entry}.</source>
        <translation>La base d&apos;authentification de QGIS n&apos;a pas d&apos;entrée {entry}.</translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>The entry {entry} of QGIS&apos;s authentication store holds no key, or stays closed.</source>
        <translation>L&apos;entrée {entry} de la base d&apos;authentification de QGIS ne contient pas de clé, ou ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The layer {layer} cannot be read: {reason}.</source>
        <translation>La couche {layer} ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The area of interest lies outside the layer {layer}.</source>
        <translation>La zone d&apos;intérêt est en dehors de la couche {layer}.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The layer {layer} has no pixels of its own.</source>
        <translation>La couche {layer} n&apos;a pas de pixels propres.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>error {number} of QGIS&apos;s raster writer</source>
        <translation>erreur {number} à l&apos;écriture du raster par QGIS</translation>
    </message>
    <message>
        <location filename="../processing/zones.py"/>
        <source>Choose the one with their names: {fields}.</source>
        <translation>Choisissez celui qui contient leurs noms : {fields}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>POSITIVE is for models of two classes; {model} has {count}.</source>
        <translation>POSITIVE est pour les modèles à deux classes ; {model} en a {count}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The classes of {model} take all numbers up to {most}: uncertain pixels can have no class of their own.</source>
        <translation>Les classes de {model} prennent tous les numéros jusqu&apos;à {most} : les pixels incertains ne peuvent pas avoir de classe à part.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>{first} and {second} would both become {output}.</source>
        <translation>{first} et {second} deviendraient tous deux {output}.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>The mask of {path} would overwrite the input {output}.</source>
        <translation>Le masque de {path} écraserait l&apos;entrée {output}.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>The layer {layer} is no file: QGIS wrote it to a temporary one for the run.</source>
        <translation>La couche {layer} n&apos;est pas un fichier : QGIS l&apos;a écrite dans un fichier temporaire pour l&apos;exécution.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>The layer {layer} counts as {crs}, as its properties in QGIS said.</source>
        <translation>La couche {layer} a été prise dans le SCR {crs}, comme le disaient ses propriétés dans QGIS.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>In band {band} of {layer}, {values} meant nodata, as its properties said.</source>
        <translation>Dans la bande {band} de {layer}, {values} signifiait NoData, comme le disaient ses propriétés.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>In band {band} of {layer}, the file&apos;s own nodata value did not count.</source>
        <translation>Dans la bande {band} de {layer}, la valeur NoData du fichier lui-même n&apos;a pas compté.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>{first:g} to {last:g}</source>
        <translation>{first:g} à {last:g}</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>The server is asked what it is.</source>
        <translation>Le serveur est interrogé sur ce qu&apos;il est.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>The engine starts and loads the model.</source>
        <translation>Le moteur démarre et charge le modèle.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>Engine: the server {address}; chunks are sent with each request.</source>
        <translation>Moteur : le serveur {address} ; les blocs sont envoyés avec chaque requête.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>Engine: the server {address}; chunks are read and written in a shared folder.</source>
        <translation>Moteur : le serveur {address} ; les blocs sont lus et écrits dans un dossier partagé.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>The engine starts and loads the model. It took {time} last time.</source>
        <translation>Le moteur démarre et charge le modèle. La dernière fois, cela a pris {time}.</translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>{count} of {total} files are to be done, the others are done and unchanged.</source>
        <translation>Fichiers à traiter : {count} sur {total} ; les autres sont faits et inchangés.</translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Le dossier {folder} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <location filename="../runs/hold.py"/>
        <source>The engine died {count} times and no file was finished in between.</source>
        <translation>Le moteur s&apos;est arrêté de lui-même {count} fois sans qu&apos;un fichier soit terminé entre-temps.</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the grid</source>
        <translation>la grille</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the CRS of a layer</source>
        <translation>le SCR d&apos;une couche</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>SCALE or OFFSET</source>
        <translation>SCALE ou OFFSET</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the area of interest</source>
        <translation>la zone d&apos;intérêt</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the classes</source>
        <translation>les classes</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>THRESHOLD or POSITIVE</source>
        <translation>THRESHOLD ou POSITIVE</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the device</source>
        <translation>le périphérique</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the engine</source>
        <translation>le moteur</translation>
    </message>
    <message>
        <location filename="../runs/index.py"/>
        <source>Close it where it is open, check the free space, or choose another folder.</source>
        <translation>Fermez-le là où il est ouvert, vérifiez l&apos;espace libre, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The mask has no CRS that measures areas: its classes are counted in pixels, not in hectares.</source>
        <translation>Le masque n&apos;a pas de SCR qui mesure des surfaces : ses classes sont comptées en pixels, et non en hectares.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The raster of values has {width} × {height} pixels, cut from {columns} × {rows}.</source>
        <translation>Le raster de valeurs a {width} × {height} pixels, découpés dans {columns} × {rows}.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The mask has {width} × {height} pixels, cut from {columns} × {rows}.</source>
        <translation>Le masque a {width} × {height} pixels, découpés dans {columns} × {rows}.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>A pixel is {edge:.3g} m wide; the model {model} was made for {least:g} to {most:g} m. PIXEL_SIZE brings the layers to another size.</source>
        <translation>Un pixel a une largeur de {edge:.3g} m ; le modèle {model} est fait pour {least:g} à {most:g} m. PIXEL_SIZE amène les couches à une autre taille.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The raster of values has {width} × {height} pixels.</source>
        <translation>Le raster de valeurs a {width} × {height} pixels.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The mask has {width} × {height} pixels.</source>
        <translation>Le masque a {width} × {height} pixels.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>Resampled onto it ({method}): {layers}.</source>
        <translation>Couches rééchantillonnées sur sa grille ({method}) : {layers}.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The layer {layer} counts as {crs}, as its properties say.</source>
        <translation>La couche {layer} est prise dans le SCR {crs}, comme le disent ses propriétés.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>{first} and {second} are both {path}.</source>
        <translation>{first} et {second} désignent tous deux {path}.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>The output {output} is an input too: {path} is made of it.</source>
        <translation>La sortie {output} est aussi une entrée : {path} en est fait.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>The output {output} is an input too.</source>
        <translation>La sortie {output} est aussi une entrée.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>segmented with {model} in windows of {edge} pixels that share {overlap}, by geoseg {version}.</source>
        <translation>segmenté avec {model} en fenêtres de {edge} pixels qui en ont {overlap} en commun, par geoseg {version}.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Each pixel holds its value; -9999 is nodata.</source>
        <translation>Chaque pixel contient sa valeur ; -9999 est NoData.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Each pixel holds the number of its class; 255 is nodata.</source>
        <translation>Chaque pixel contient le numéro de sa classe ; 255 est NoData.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{columns} × {rows} pixels, {crs}</source>
        <translation>{columns} × {rows} pixels, {crs}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{columns} × {rows} pixels, no CRS</source>
        <translation>{columns} × {rows} pixels, sans SCR</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>comes with the plugin</source>
        <translation>fourni avec l&apos;extension</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <location filename="../runs/reportpage.py"/>
        <source>Made by a model: check it before use.</source>
        <translation>Fait par un modèle : à vérifier avant usage.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{running}, and {loading} until the model was ready</source>
        <translation>{running}, et {loading} jusqu&apos;à ce que le modèle soit prêt</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Beyond the command</source>
        <translation>En plus de la commande</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Scale of values</source>
        <translation>Échelle des valeurs</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Resampled</source>
        <translation>Rééchantillonnage</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Area of interest</source>
        <translation>Zone d&apos;intérêt</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{edge} pixels, overlap {overlap}, {merge}</source>
        <translation>{edge} pixels, recouvrement {overlap}, {merge}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Model windows</source>
        <translation>Fenêtres du modèle</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{size} bytes, SHA-256 of its start {digest}</source>
        <translation>{size} octets, SHA-256 de son début {digest}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Host</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{model} at {revision}</source>
        <translation>{model} à la révision {revision}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{quantity} in {unit}</source>
        <translation>{quantity} en {unit}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{quantity} of {inputs}, by {model} ({title}).</source>
        <translation>{quantity} d&apos;après {inputs}, par {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{quantity}, by {model} ({title}).</source>
        <translation>{quantity}, par {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Segmentation of {inputs} into the classes {names}, by {model} ({title}).</source>
        <translation>Segmentation de {inputs} selon les classes {names}, par {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Segmentation into the classes {names}, by {model} ({title}).</source>
        <translation>Segmentation selon les classes {names}, par {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>The same again: {command}</source>
        <translation>Pour refaire la même chose : {command}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Polygons: {count}</source>
        <translation>Polygones : {count}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>THRESHOLD makes pixels of an improbable class uncertain</source>
        <translation>THRESHOLD rend incertains les pixels d&apos;une classe improbable</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>BELOW says what becomes of pixels of an improbable class</source>
        <translation>BELOW dit ce que deviennent les pixels d&apos;une classe improbable</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>POSITIVE says how probable a class must be</source>
        <translation>POSITIVE dit à quel point une classe doit être probable</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>MAJORITY gives each pixel the commonest class around it</source>
        <translation>MAJORITY donne à chaque pixel la classe la plus fréquente autour de lui</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>SMALLEST removes small patches of a class</source>
        <translation>SMALLEST supprime les petites taches d&apos;une classe</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>CONFIDENCE is the probability of each pixel&apos;s class</source>
        <translation>CONFIDENCE est la probabilité de la classe de chaque pixel</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>PROBABILITIES are those of the classes</source>
        <translation>PROBABILITIES contient les probabilités des classes</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>The model {model} wants to know where on Earth the raster lies, and it has no CRS.</source>
        <translation>Le modèle {model} demande où sur Terre se trouve le raster, et celui-ci n&apos;a pas de SCR.</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>{wish}; the model {model} measures {quantity} and has no classes.</source>
        <translation>{wish} ; le modèle {model} mesure {quantity} et n&apos;a pas de classes.</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>a quantity</source>
        <translation>une grandeur</translation>
    </message>
    <message>
        <location filename="../runs/reportpage.py"/>
        <source>Writing the report …</source>
        <translation>Écriture du rapport …</translation>
    </message>
    <message>
        <location filename="../runs/results.py"/>
        <source>Cleaning the mask …</source>
        <translation>Nettoyage du masque …</translation>
    </message>
    <message>
        <location filename="../runs/results.py"/>
        <source>The majority filter ({edge} × {edge} pixels) changed {count} pixels.</source>
        <translation>Pixels changés par le filtre majoritaire ({edge} × {edge} pixels) : {count}.</translation>
    </message>
    <message>
        <location filename="../runs/results.py"/>
        <source>Patches of less than {size} were given to their largest neighbour: {count} pixels.</source>
        <translation>Les taches de moins de {size} ont été données à leur plus grand voisin ; pixels concernés : {count}.</translation>
    </message>
    <message>
        <location filename="../runs/segment.py"/>
        <source>Finishing the values …</source>
        <translation>Finalisation des valeurs …</translation>
    </message>
    <message>
        <location filename="../runs/segment.py"/>
        <source>Finishing the mask …</source>
        <translation>Finalisation du masque …</translation>
    </message>
    <message>
        <location filename="../runs/table.py"/>
        <source>{done} of {total} files, {time} to go …</source>
        <translation>Fichiers : {done} sur {total}, encore {time} …</translation>
    </message>
    <message>
        <location filename="../runs/table.py"/>
        <source>{done} of {total} files …</source>
        <translation>Fichiers : {done} sur {total} …</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Engine was ready on {device}, {dtype}, windows in one forward: {count}.</source>
        <translation>Le moteur était prêt sur {device}, {dtype}, fenêtres par passe : {count}.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Engine ready after {seconds:.1f} s on {device}, {dtype}, windows in one forward: {count}.</source>
        <translation>Moteur prêt après {seconds:.1f} s sur {device}, {dtype}, fenêtres par passe : {count}.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Segmenting …</source>
        <translation>Segmentation …</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>The model gave no number for {count} valid pixels: they are nodata.</source>
        <translation>Pixels valides auxquels le modèle n&apos;a donné aucun nombre, et qui sont donc NoData : {count}.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>The model gave no class for {count} valid pixels: they are nodata.</source>
        <translation>Pixels valides auxquels le modèle n&apos;a donné aucune classe, et qui sont donc NoData : {count}.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>{done} of {total} windows, {time} to go …</source>
        <translation>Fenêtres : {done} sur {total}, encore {time} …</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Loading the engine: {step} …</source>
        <translation>Chargement du moteur : {step} …</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>Le dossier {folder} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <location filename="../runs/wishes.py"/>
        <source>Choose an even number from 0 to {most}, half of the model&apos;s window of {window} pixels.</source>
        <translation>Choisissez un nombre pair de 0 à {most}, la moitié de la fenêtre du modèle, large de {window} pixels.</translation>
    </message>
    <message>
        <location filename="../settings.py"/>
        <source>The setting {name} ({variable}) is {given!r}, which is no number.</source>
        <translation>Le paramètre {name} ({variable}) est {given!r}, ce qui n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../texts.py"/>
        <source>1,000</source>
        <translation>1&#x202f;000</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>Demo: land cover from six bands</source>
        <translation>Démonstration : occupation du sol à partir de six bandes</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>A small model that comes with the plugin and needs no download: water, vegetation, bare ground, built-up, cloud, snow and burnt ground from Sentinel-2 or Landsat.</source>
        <translation>Un petit modèle fourni avec l&apos;extension, sans téléchargement : eau, végétation, sol nu, bâti, nuages, neige et sol brûlé à partir de Sentinel-2 ou de Landsat.</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>Simulated multispectral scenes made from published reflectances, with noise, mixed pixels, haze and changing light; no real image.</source>
        <translation>Scènes multispectrales simulées à partir de réflectances publiées, avec bruit, pixels mixtes, brume et lumière changeante ; aucune image réelle.</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>Decisions. It shows how the plugin works and is no substitute for a model trained on real, labelled scenes.</source>
        <translation>Des décisions. Il montre comment l&apos;extension fonctionne et ne remplace pas un modèle entraîné sur de vraies scènes annotées.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>Prithvi-EO-2.0 300M: burn scars</source>
        <translation>Prithvi-EO-2.0 300M : surfaces brûlées</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>Maps the scars of wildfires on Harmonized Landsat Sentinel-2 (HLS) images, by IBM and NASA.</source>
        <translation>Cartographie les surfaces brûlées par des feux de végétation sur des images Harmonized Landsat Sentinel-2 (HLS) ; par IBM et la NASA.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>HLS Burn Scars: labelled 512 x 512 HLS scenes (surface reflectance, 30 m) of wildfires in the contiguous United States, 2018 to 2021.</source>
        <translation>HLS Burn Scars : scènes HLS annotées de 512 x 512 pixels (réflectance de surface, 30 m) de feux de végétation aux États-Unis contigus, de 2018 à 2021.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>Fires that still burn, and images whose values are not surface reflectance.</source>
        <translation>Des feux encore actifs, et des images dont les valeurs ne sont pas des réflectances de surface.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood-vllm.py"/>
        <source>Prithvi-EO-2.0 300M TL: floods, prepared for vLLM</source>
        <translation>Prithvi-EO-2.0 300M TL : inondations, préparé pour vLLM</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood-vllm.py"/>
        <source>The flood model of IBM and NASA as the vLLM examples use it.</source>
        <translation>Le modèle d&apos;inondations d&apos;IBM et de la NASA tel que les exemples de vLLM l&apos;utilisent.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Sen1Floods11: 446 labelled 512 x 512 Sentinel-2 chips (top of atmosphere) of 11 flood events.</source>
        <translation>Sen1Floods11 : 446 extraits Sentinel-2 annotés de 512 x 512 pixels (haut de l&apos;atmosphère) de 11 inondations.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Clouded scenes: clouds had no label in training. Single images of other sensors and resolutions than it was trained on.</source>
        <translation>Des scènes nuageuses : les nuages n&apos;étaient pas annotés à l&apos;entraînement. Des images isolées d&apos;autres capteurs et résolutions que ceux de l&apos;entraînement.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood-vllm.py"/>
        <source>Not stated here; see the model&apos;s page</source>
        <translation>Non indiquée ici ; voir la page du modèle</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Prithvi-EO-2.0 300M TL: floods (Sen1Floods11)</source>
        <translation>Prithvi-EO-2.0 300M TL : inondations (Sen1Floods11)</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Maps water and floods on Sentinel-2 images, by IBM and NASA.</source>
        <translation>Cartographie l&apos;eau et les inondations sur des images Sentinel-2 ; par IBM et la NASA.</translation>
    </message>
    <message>
        <location filename="../models/sensors.py"/>
        <source>Landsat 8 and 9</source>
        <translation>Landsat 8 et 9</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>Write it into a GeoTIFF with gdal_translate, and use that.</source>
        <translation>Écrivez-le dans un GeoTIFF avec gdal_translate, et utilisez celui-ci.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>{path} is a VRT of VRTs that name each other so often that one read would be millions of reads.</source>
        <translation>{path} est un VRT fait de VRT qui se nomment si souvent qu&apos;une lecture en deviendrait des millions.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>{path} lies under more than {count} levels of VRTs.</source>
        <translation>{path} se trouve sous plus de {count} niveaux de VRT.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>Reading it might never end: choose a file.</source>
        <translation>La lecture pourrait ne jamais finir : choisissez un fichier.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>{path} is no file, but a pipe or a device.</source>
        <translation>{path} n&apos;est pas un fichier, mais un tube ou un périphérique.</translation>
    </message>
</context>
</TS>
