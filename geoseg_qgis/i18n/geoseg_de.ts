<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>geoseg</name>
    <message>
        <location filename="../gui/bands_edit.py"/>
        <source>Empty to find them, or BLUE=scene.tif:2, NIR_NARROW=B8A.jp2, …</source>
        <translation>Leer lassen zum Suchen, oder BLUE=scene.tif:2, NIR_NARROW=B8A.jp2, …</translation>
    </message>
    <message>
        <location filename="../gui/bands_edit.py"/>
        <source>Looking at the files …</source>
        <translation>Die Dateien werden angesehen …</translation>
    </message>
    <message>
        <location filename="../gui/options/fields.py"/>
        <source>{} The variable {} decides this.</source>
        <translation>{} Die Variable {} legt dies fest.</translation>
    </message>
    <message>
        <location filename="../gui/options/fields.py"/>
        <source>decided by the variable {}</source>
        <translation>durch die Variable {} festgelegt</translation>
    </message>
    <message>
        <location filename="../gui/task.py"/>
        <source>Processing is switched off: enable it among the plugins.</source>
        <translation>„Verarbeitung“ ist ausgeschaltet: Schalten Sie sie bei den Erweiterungen ein.</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>It did not finish.</source>
        <translation>Nicht zu Ende geführt.</translation>
    </message>
    <message>
        <location filename="../gui/options/catalogue_row.py"/>
        <source>{} models are known, {} of them are on this machine.</source>
        <translation>{} Modelle sind bekannt, {} davon liegen auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>There are no points to write: the reference is no point layer.</source>
        <translation>Es gibt keine Punkte zu schreiben: Die Referenz ist kein Punktlayer.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Points or polygons with the true class</source>
        <translation>Punkte oder Polygone mit der wahren Klasse</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Field with the true class</source>
        <translation>Feld mit der wahren Klasse</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Or a raster with the true classes</source>
        <translation>Oder ein Raster mit den wahren Klassen</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Estimate for the whole map (random points)</source>
        <translation>Für die ganze Karte schätzen (Zufallspunkte)</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Mask that the points were drawn from, if another</source>
        <translation>Maske, aus der die Punkte gezogen wurden, falls eine andere</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>What labels mean (label=class; …)</source>
        <translation>Bedeutung der Bezeichnungen (Bezeichnung=Klasse; …)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Compared points</source>
        <translation>Verglichene Punkte</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Mask before</source>
        <translation>Maske vorher</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Mask after</source>
        <translation>Maske nachher</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Map of changes</source>
        <translation>Karte der Änderungen</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Run the included model</source>
        <translation>Mitgeliefertes Modell ausführen</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Copy for a bug report</source>
        <translation>Kopie für einen Fehlerbericht</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>The engine works</source>
        <translation>Die Engine funktioniert</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Pixels with a class</source>
        <translation>Pixel mit einer Klasse</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Hectares of all classes</source>
        <translation>Hektar aller Klassen</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Pixels of class {}</source>
        <translation>Pixel der Klasse {}</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Hectares of class {}</source>
        <translation>Hektar der Klasse {}</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>The mask has no CRS: pixels are counted, areas are unknown.</source>
        <translation>Die Maske hat kein KBS: Pixel werden gezählt, Flächen sind unbekannt.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Field that names the zones</source>
        <translation>Feld mit den Namen der Zonen</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Zones with areas</source>
        <translation>Zonen mit Flächen</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Or another one of the hub</source>
        <translation>Oder ein anderes aus dem Hub</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Folder of the model</source>
        <translation>Ordner des Modells</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Revision that is here now</source>
        <translation>Revision, die jetzt hier liegt</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model can run</source>
        <translation>Das Modell kann laufen</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Fetched this time, MB</source>
        <translation>Diesmal heruntergeladen, MB</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model is in {}.</source>
        <translation>Das Modell liegt in {}.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Its licence, as the hub says: {}.</source>
        <translation>Seine Lizenz nach Angabe des Hubs: {}.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>It cannot run: {}</source>
        <translation>Es kann nicht laufen: {}</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>It can run: choose {}.</source>
        <translation>Es kann laufen: Wählen Sie {}.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Engine for</source>
        <translation>Engine für</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Folder of the engine</source>
        <translation>Ordner der Engine</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install from wheels in</source>
        <translation>Aus den Wheels installieren in</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Python to make it with</source>
        <translation>Python, mit dem sie erstellt wird</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install again</source>
        <translation>Neu installieren</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Installed for</source>
        <translation>Installiert für</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Seconds that installing took</source>
        <translation>Dauer der Installation in Sekunden</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>The page; it loads nothing from elsewhere.</source>
        <translation>Die Seite; sie lädt nichts von anderswo.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Models that can run on this machine</source>
        <translation>Modelle, die auf diesem Rechner laufen können</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Their ids, with commas between them</source>
        <translation>Ihre Kennungen, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>The ids of those that can run here</source>
        <translation>Kennungen derer, die hier laufen können</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The model&apos;s id</source>
        <translation>Kennung des Modells</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Where the card was placed</source>
        <translation>Wo die Karte abgelegt wurde</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The card is in {}.</source>
        <translation>Die Karte liegt in {}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Choose MODEL = {}.</source>
        <translation>Wählen Sie MODEL = {}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Model folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Place the card</source>
        <translation>Karte ablegen in</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Pixel sizes, m</source>
        <translation>Pixelgrößen, m</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Wavelength, nm</source>
        <translation>Wellenlänge, nm</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Windows that went through the model</source>
        <translation>Fenster, die das Modell verarbeitet hat</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds in all</source>
        <translation>Sekunden insgesamt</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds to load the model</source>
        <translation>Sekunden zum Laden des Modells</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds from the loaded model to the finished mask</source>
        <translation>Sekunden vom geladenen Modell bis zur fertigen Maske</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Largest memory of the engine, MB</source>
        <translation>Größter Speicherbedarf der Engine, MB</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Largest GPU memory of the engine, MB</source>
        <translation>Größter GPU-Speicherbedarf der Engine, MB</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Command that does the same once more</source>
        <translation>Befehl, der dasselbe noch einmal tut</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Server instead of this machine</source>
        <translation>Server statt dieses Rechners</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Key of the server</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Raster layers</source>
        <translation>Rasterlayer</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Model folder (instead of the model above)</source>
        <translation>Modellordner (anstelle des Modells oben)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Bands (if they are not found by themselves)</source>
        <translation>Kanäle (falls sie nicht von selbst gefunden werden)</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Only this extent</source>
        <translation>Nur diese Ausdehnung</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Only inside these polygons</source>
        <translation>Nur innerhalb dieser Polygone</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Layer whose grid the mask gets</source>
        <translation>Layer, dessen Gitter die Maske bekommt</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Pixel size, in units of the grid&apos;s CRS</source>
        <translation>Pixelgröße in Einheiten des KBS des Gitters</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Resampling</source>
        <translation>Resampling</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Scale: reflectance = value × scale + offset</source>
        <translation>Skalierung: Reflexionsgrad = Wert × Skalierung + Versatz</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>One more value that means nodata</source>
        <translation>Ein weiterer Wert, der NoData bedeutet</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Overlap of neighbouring windows, pixels</source>
        <translation>Überlappung benachbarter Fenster, Pixel</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Where windows overlap</source>
        <translation>Wo Fenster sich überlappen</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Number format of the model</source>
        <translation>Zahlenformat des Modells</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Windows in one forward (0: chosen for the device)</source>
        <translation>Fenster je Durchlauf (0: passend zum Gerät)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Share of the GPU&apos;s memory for the engine, percent</source>
        <translation>Anteil der Engine am GPU-Speicher, Prozent</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Keep what is finished if the run stops, and go on there</source>
        <translation>Fertiges bei einem Abbruch behalten und dort weitermachen</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Additional creation options</source>
        <translation>Zusätzliche Erzeugungsoptionen</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Least confidence of a certain pixel, percent</source>
        <translation>Kleinste Konfidenz eines sicheren Pixels, Prozent</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Less certain pixels become</source>
        <translation>Weniger sichere Pixel werden</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Probability that makes the second of two classes, percent</source>
        <translation>Wahrscheinlichkeit, ab der die zweite von zwei Klassen gilt, Prozent</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Width of a majority filter, pixels (0: none)</source>
        <translation>Breite eines Mehrheitsfilters, Pixel (0: keiner)</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Smallest patch that stays</source>
        <translation>Kleinstes Flächenstück, das bleibt</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Unit of the smallest patch</source>
        <translation>Einheit des kleinsten Flächenstücks</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Confidence, percent</source>
        <translation>Konfidenz, Prozent</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Probability of each class, percent</source>
        <translation>Wahrscheinlichkeit jeder Klasse, Prozent</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Classes (empty: all)</source>
        <translation>Klassen (leer: alle)</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Leave class 0 out</source>
        <translation>Klasse 0 weglassen</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Smallest area</source>
        <translation>Kleinste Fläche</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Unit of the smallest area</source>
        <translation>Einheit der kleinsten Fläche</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Smaller patches</source>
        <translation>Kleinere Flächenstücke</translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Simplify, pixels</source>
        <translation>Vereinfachen, Pixel</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Finding patches …</source>
        <translation>Flächenstücke werden gesucht …</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Making polygons …</source>
        <translation>Polygone werden erstellt …</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Points that were drawn</source>
        <translation>Gezogene Punkte</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Number of points</source>
        <translation>Punktanzahl</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Or: target standard error of the overall accuracy</source>
        <translation>Oder: angestrebter Standardfehler der Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>Erwartete Nutzergenauigkeit</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Points of each class</source>
        <translation>Punkte je Klasse</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Minimum in each class</source>
        <translation>Mindestzahl in jeder Klasse</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Minimum distance, metres</source>
        <translation>Mindestabstand, Meter</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Seed of the random numbers</source>
        <translation>Startwert der Zufallszahlen</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Sample points</source>
        <translation>Stichprobenpunkte</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Outlines and numbers of the masks</source>
        <translation>Umrisse und Zahlen der Masken</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files: {}</source>
        <translation>Dateien: {}</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Folder of rasters</source>
        <translation>Ordner mit Rastern</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Or single files</source>
        <translation>Oder einzelne Dateien</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Subfolders too</source>
        <translation>Auch Unterordner</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>The files of one folder are one scene</source>
        <translation>Die Dateien eines Ordners sind eine Szene</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Also what is done and unchanged</source>
        <translation>Auch, was fertig und unverändert ist</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Engines that were ended</source>
        <translation>Beendete Engines</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Engines ended: {}.</source>
        <translation>Beendete Engines: {}.</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>The model runs once, or the server is asked …</source>
        <translation>Das Modell läuft einmal, oder der Server wird gefragt …</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Engine of this machine</source>
        <translation>Engine auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folder of an installed engine, or a Python that has vLLM and TerraTorch, or a command that starts one, such as wsl -d Ubuntu /home/me/venv/bin/python. Empty: the one that geoseg:installengine makes in your data folder.</source>
        <translation>Ordner einer installierten Engine, ein Python, das vLLM und TerraTorch hat, oder ein Befehl, der eines startet, etwa wsl -d Ubuntu /home/me/venv/bin/python. Leer: die Engine, die geoseg:installengine in Ihrem Datenordner anlegt.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>the managed one in your data folder</source>
        <translation>die verwaltete in Ihrem Datenordner</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>What algorithms take unless their dialog says otherwise.</source>
        <translation>Was Algorithmen nehmen, wenn ihr Dialog nichts anderes sagt.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>auto takes what is fastest on the device.</source>
        <translation>auto nimmt, was auf dem Gerät am schnellsten ist.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Windows in one forward</source>
        <translation>Fenster je Durchlauf</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>More use a GPU better and need more memory.</source>
        <translation>Mehr nutzen eine GPU besser aus und brauchen mehr Speicher.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>chosen for the device</source>
        <translation>passend zum Gerät</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Share of the GPU&apos;s memory, percent</source>
        <translation>Anteil am GPU-Speicher, Prozent</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>What is left is for the desktop and other programs.</source>
        <translation>Der Rest bleibt für die Arbeitsoberfläche und andere Programme.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>40 percent</source>
        <translation>40 Prozent</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Minutes without work until the engine leaves</source>
        <translation>Minuten ohne Arbeit, bis die Engine endet</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>While it stays, the next run finds the model loaded. 0: it leaves with its run.</source>
        <translation>Solange sie bleibt, findet der nächste Lauf das Modell geladen vor. 0: Sie endet mit ihrem Lauf.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>{} minutes</source>
        <translation>{} Minuten</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Such as https://gpu.example.org. Empty: models run on this machine.</source>
        <translation>Etwa https://gpu.example.org. Leer: Modelle laufen auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>none: models run on this machine</source>
        <translation>keine: Modelle laufen auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>An entry of QGIS&apos;s authentication store whose password is the key of the server.</source>
        <translation>Ein Eintrag des QGIS-Authentifizierungsspeichers, dessen Passwort der Schlüssel des Servers ist.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Shared folders</source>
        <translation>Gemeinsame Ordner</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folder here=the same folder on the server, several with ; between them. Empty: rasters are sent.</source>
        <translation>Ordner hier=derselbe Ordner auf dem Server, mehrere durch ; getrennt. Leer: Raster werden übertragen.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>none: rasters are sent</source>
        <translation>keine: Raster werden übertragen</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>PEM file of the authorities that alone are trusted. Empty: those of the system.</source>
        <translation>PEM-Datei der Zertifizierungsstellen, denen allein vertraut wird. Leer: die des Systems.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>those of the system</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>The key may travel unencrypted to another machine</source>
        <translation>Der Schlüssel darf unverschlüsselt zu einem anderen Rechner gehen</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Only in a network that you trust.</source>
        <translation>Nur in einem Netz, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>For temporary files</source>
        <translation>Für temporäre Dateien</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>A fast disk with some free gigabytes. Empty: the system&apos;s.</source>
        <translation>Ein schneller Datenträger mit einigen freien Gigabyte. Leer: der des Systems.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>the system&apos;s</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>For your own models</source>
        <translation>Für Ihre eigenen Modelle</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Model cards (.json) and model folders, which the catalogue lists beside its own.</source>
        <translation>Modellkarten (.json) und Modellordner, die der Katalog neben seinen eigenen auflistet.</translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>in your data folder</source>
        <translation>in Ihrem Datenordner</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy of the samples, 0 to 1</source>
        <translation>Gesamtgenauigkeit der Stichprobe, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Kappa of the samples</source>
        <translation>Kappa der Stichprobe</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean F1 of the classes</source>
        <translation>Mittlerer F1-Wert der Klassen</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean IoU of the classes</source>
        <translation>Mittlerer IoU-Wert der Klassen</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points or pixels that were compared</source>
        <translation>Verglichene Punkte oder Pixel</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points or pixels that were left out</source>
        <translation>Ausgelassene Punkte oder Pixel</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy of the whole map, 0 to 1</source>
        <translation>Gesamtgenauigkeit der ganzen Karte, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Half of its 95 % confidence interval</source>
        <translation>Hälfte ihres 95-%-Konfidenzintervalls</translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Accuracy of a mask</source>
        <translation>Genauigkeit einer Maske</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>assessment,validation,confusion,error matrix,kappa,F1,IoU,user&apos;s,producer&apos;s,area,Olofsson,confidence</source>
        <translation>Bewertung,Validierung,Konfusionsmatrix,Fehlermatrix,Kappa,F1,IoU,Nutzergenauigkeit,Produzentengenauigkeit,Fläche,Olofsson,Konfidenz,accuracy,assessment</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>&lt;p&gt;Draws the random points that an accuracy assessment needs: so many in each class of a mask (the classes are the strata), every pixel of a class as likely as any other.&lt;/p&gt;&lt;p&gt;&lt;b&gt;1. Draw&lt;/b&gt; them here. How many: a number, or a target for the standard error of the overall accuracy. The log says how many go into each class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;2. Label&lt;/b&gt; them. Start editing the layer and fill the field &lt;i&gt;reference&lt;/i&gt; with what is there, from better images, from the field. The form offers the classes of the mask; names and numbers both work. Best do not look at the mask meanwhile: the points come in random order, and the form hides their class. A point that cannot be told stays empty and is left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;3. Assess&lt;/b&gt;: &lt;i&gt;Accuracy of a mask&lt;/i&gt; with the mask and these points.&lt;/p&gt;&lt;p&gt;The same mask and seed give the same points on any machine. A class with fewer pixels than wanted is taken whole. Size and allocation follow Olofsson et al. (2014), Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zieht die Zufallspunkte, die eine Genauigkeitsbewertung braucht: eine Anzahl in jeder Klasse einer Maske (die Klassen sind die Schichten), wobei jedes Pixel einer Klasse gleich wahrscheinlich ist.&lt;/p&gt;&lt;p&gt;&lt;b&gt;1. Ziehen&lt;/b&gt; Sie sie hier. Wie viele: eine Zahl oder ein Ziel für den Standardfehler der Gesamtgenauigkeit. Das Protokoll nennt die Anzahl je Klasse.&lt;/p&gt;&lt;p&gt;&lt;b&gt;2. Beschriften&lt;/b&gt; Sie sie. Schalten Sie den Bearbeitungsmodus des Layers ein und füllen Sie das Feld &lt;i&gt;reference&lt;/i&gt; mit dem, was dort ist: nach besseren Bildern oder nach Geländearbeit. Das Formular bietet die Klassen der Maske an; Namen und Nummern gehen beide. Am besten sehen Sie sich die Maske dabei nicht an: Die Punkte kommen in zufälliger Reihenfolge, und das Formular verbirgt ihre Klasse. Ein Punkt, der sich nicht bestimmen lässt, bleibt leer und wird ausgelassen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;3. Bewerten&lt;/b&gt;: &lt;i&gt;Genauigkeit einer Maske&lt;/i&gt; mit der Maske und diesen Punkten.&lt;/p&gt;&lt;p&gt;Dieselbe Maske und derselbe Startwert ergeben auf jedem Rechner dieselben Punkte. Eine Klasse mit weniger Pixeln als gewünscht wird ganz genommen. Umfang und Aufteilung folgen Olofsson et al. (2014), Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>A mask, or any raster of class numbers from 0 to 255. Nodata is no class.</source>
        <translation>Eine Maske oder irgendein Raster mit Klassennummern von 0 bis 255. NoData ist keine Klasse.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>All points together. Empty: as many as the target standard error needs.</source>
        <translation>Alle Punkte zusammen. Leer: so viele, wie der angestrebte Standardfehler verlangt.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Of the overall accuracy, as a share: 0.015 means that the 95 % confidence interval is about ± 3 percentage points. Not looked at where the number of points is given.</source>
        <translation>Der Gesamtgenauigkeit, als Anteil: 0.015 bedeutet, dass das 95-%-Konfidenzintervall etwa ± 3 Prozentpunkte beträgt. Zählt nicht, wenn die Punktanzahl angegeben ist.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The user&apos;s accuracy that you expect, as a share: one number for all classes, or by class, such as water=0.95; built-up=0.7; *=0.85. The lower, the more points are needed.</source>
        <translation>Die Nutzergenauigkeit, die Sie erwarten, als Anteil: eine Zahl für alle Klassen oder je Klasse, etwa water=0.95; built-up=0.7; *=0.85. Je niedriger, desto mehr Punkte sind nötig.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>rare classes first: classes with a small area get the minimum below, the rest goes to the others by area; good for both accuracy and areas. proportional: by area alone. equal: as many in each class.</source>
        <translation>rare classes first (seltene Klassen zuerst): Klassen mit kleiner Fläche bekommen die Mindestzahl unten, der Rest geht nach Fläche an die anderen; gut für Genauigkeit und Flächen. proportional: allein nach Fläche. equal: gleich viele in jeder Klasse.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Points in each class, for rare classes first. The paper advises 50 to 100.</source>
        <translation>Punkte in jeder Klasse, bei rare classes first. Die Veröffentlichung empfiehlt 50 bis 100.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Metres between any two points. Empty or 0: none. Points that keep a distance are not quite a random sample any more: take it small against the extent of the mask.</source>
        <translation>Meter zwischen zwei beliebigen Punkten. Leer oder 0: kein Abstand. Punkte, die einen Abstand einhalten, sind keine reine Zufallsstichprobe mehr: Wählen Sie ihn klein gegenüber der Ausdehnung der Maske.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The same number draws the same points; another number draws others.</source>
        <translation>Dieselbe Zahl zieht dieselben Punkte, eine andere zieht andere.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Centres of pixels with stratum, its name, inclusion (the share of the class&apos;s pixels that was drawn), hectares (the area that a point stands for) and an empty field reference.</source>
        <translation>Pixelmittelpunkte mit Schicht (stratum), deren Namen, inclusion (dem gezogenen Anteil der Pixel der Klasse), hectares (der Fläche, für die ein Punkt steht) und einem leeren Feld reference.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>&lt;p&gt;Says how good a mask is: error matrix, overall, user&apos;s and producer&apos;s accuracy, F1, IoU and kappa; and from a random sample of points also what holds for the whole map: accuracies and the area of each class with 95 % confidence intervals (Olofsson et al. 2014, Remote Sensing of Environment 148, 42–57).&lt;/p&gt;&lt;p&gt;&lt;b&gt;With points&lt;/b&gt; of &lt;i&gt;Sample points for accuracy&lt;/i&gt;: fill their field &lt;i&gt;reference&lt;/i&gt; first, then choose the mask and the points here. Other random points do as well, simple or systematic ones too. Training points do not: they flatter the map; untick the estimates for points that were not drawn at random.&lt;/p&gt;&lt;p&gt;&lt;b&gt;With polygons&lt;/b&gt; every pixel whose centre lies in one counts. &lt;b&gt;With a raster&lt;/b&gt; each pixel of the mask is compared with the pixel under its centre; the raster may have another CRS and other pixels. Both give the error matrix alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt; are names of the mask&apos;s classes (capitals do not count) or class numbers. A label that is no class of the mask is an error, unless LABELS, among the advanced parameters, says what it means.&lt;/p&gt;&lt;p&gt;Rows of the error matrix are the mask, columns the reference.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sagt, wie gut eine Maske ist: Fehlermatrix, Gesamt-, Nutzer- und Produzentengenauigkeit, F1, IoU und Kappa; aus einer Zufallsstichprobe von Punkten auch, was für die ganze Karte gilt: Genauigkeiten und die Fläche jeder Klasse mit 95-%-Konfidenzintervallen (Olofsson et al. 2014, Remote Sensing of Environment 148, 42–57).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mit Punkten&lt;/b&gt; aus &lt;i&gt;Punkte zur Genauigkeit&lt;/i&gt;: Füllen Sie zuerst deren Feld &lt;i&gt;reference&lt;/i&gt;, dann wählen Sie hier die Maske und die Punkte. Andere Zufallspunkte gehen auch, einfache wie systematische. Trainingspunkte nicht: Sie schmeicheln der Karte; schalten Sie die Schätzung für Punkte aus, die nicht zufällig gezogen wurden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mit Polygonen&lt;/b&gt; zählt jedes Pixel, dessen Mittelpunkt in einem liegt. &lt;b&gt;Mit einem Raster&lt;/b&gt; wird jedes Pixel der Maske mit dem Pixel unter seinem Mittelpunkt verglichen; das Raster darf ein anderes KBS und andere Pixel haben. Beide ergeben nur die Fehlermatrix.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bezeichnungen&lt;/b&gt; sind Namen der Klassen der Maske (Groß- und Kleinschreibung zählt nicht) oder Klassennummern. Eine Bezeichnung, die keine Klasse der Maske ist, ist ein Fehler, es sei denn, LABELS bei den fortgeschrittenen Parametern sagt, was sie bedeutet.&lt;/p&gt;&lt;p&gt;Zeilen der Fehlermatrix sind die Maske, Spalten die Referenz.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The mask to be assessed, or any raster of class numbers from 0 to 255.</source>
        <translation>Die Maske, die bewertet wird, oder irgendein Raster mit Klassennummern von 0 bis 255.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Points or polygons with a field that says the true class.</source>
        <translation>Punkte oder Polygone mit einem Feld, das die wahre Klasse nennt.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Of the points or polygons: class names or class numbers. Empty values are left out.</source>
        <translation>Der Punkte oder Polygone: Klassennamen oder Klassennummern. Leere Werte werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>A classified raster to compare with, instead of points or polygons. Any CRS and pixels.</source>
        <translation>Ein klassifiziertes Raster zum Vergleich, anstelle von Punkten oder Polygonen. KBS und Pixel beliebig.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>For points of a random sample: each counts by the area that it stands for. Untick it for points that were not drawn at random.</source>
        <translation>Für Punkte einer Zufallsstichprobe: Jeder zählt nach der Fläche, für die er steht. Schalten Sie es für Punkte aus, die nicht zufällig gezogen wurden.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Only where the points were drawn from the classes of another mask than this one, such as an earlier version of it (Stehman 2014).</source>
        <translation>Nur, wenn die Punkte aus den Klassen einer anderen Maske gezogen wurden als dieser, etwa einer früheren Fassung (Stehman 2014).</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>What labels of the reference mean that are no class of the mask, such as 80=water; 10=forest; 20=forest. Nothing after the sign leaves a label out: cloud=; and *= leaves out all others.</source>
        <translation>Was Bezeichnungen der Referenz bedeuten, die keine Klasse der Maske sind, etwa 80=water; 10=forest; 20=forest. Steht nichts hinter dem Zeichen, wird die Bezeichnung ausgelassen: cloud=; und *= lässt alle übrigen aus.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The report as HTML; it opens in the results viewer and loads nothing from elsewhere.</source>
        <translation>Der Bericht als HTML; er öffnet sich in der Ergebnisanzeige und lädt nichts von anderswo.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The same numbers as CSV, a row for each class.</source>
        <translation>Dieselben Zahlen als CSV, eine Zeile je Klasse.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The points with the class of the mask, that of the reference, and whether they agree.</source>
        <translation>Die Punkte mit der Klasse der Maske, der der Referenz und ob beide übereinstimmen.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Pixels with a class in both masks</source>
        <translation>Pixel mit einer Klasse in beiden Masken</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Pixels that changed</source>
        <translation>Pixel, die sich geändert haben</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Hectares with a class in both masks</source>
        <translation>Hektar mit einer Klasse in beiden Masken</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Hectares that changed</source>
        <translation>Hektar, die sich geändert haben</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Percent that changed</source>
        <translation>Prozent, die sich geändert haben</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Changes between two masks</source>
        <translation>Masken im Vergleich</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>transition,matrix,crosstab,difference,change detection,before,after,deforestation</source>
        <translation>Übergang,Matrix,Kreuztabelle,Differenz,Änderungserkennung,Veränderung,vorher,nachher,Entwaldung,change detection</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>&lt;p&gt;Says whether models can run: versions, GPU and driver, memory, models on this machine, and how long a forward of the included model takes; what is wrong and what to do about it.&lt;/p&gt;&lt;p&gt;Where the settings name a server, that is asked instead.&lt;/p&gt;&lt;p&gt;The report opens in the results viewer and ends with a copy without personal paths, to be put into a bug report. Engines that wait without work are ended first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sagt, ob Modelle laufen können: Versionen, GPU und Treiber, Speicher, Modelle auf diesem Rechner und wie lange ein Durchlauf des mitgelieferten Modells dauert; was nicht stimmt und was dagegen zu tun ist.&lt;/p&gt;&lt;p&gt;Nennen die Einstellungen einen Server, wird stattdessen dieser gefragt.&lt;/p&gt;&lt;p&gt;Der Bericht öffnet sich in der Ergebnisanzeige und endet mit einer Kopie ohne persönliche Pfade für einen Fehlerbericht. Engines, die ohne Arbeit warten, werden zuvor beendet.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Problems and notes</source>
        <translation>Probleme und Hinweise</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Seconds to load the included model</source>
        <translation>Sekunden zum Laden des mitgelieferten Modells</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Seconds for a window</source>
        <translation>Sekunden je Fenster</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Free memory of the device, MB</source>
        <translation>Freier Speicher des Geräts, MB</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Memory of the device, MB</source>
        <translation>Speicher des Geräts, MB</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Check the engine</source>
        <translation>Engine prüfen</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>report,diagnose,version,GPU,CUDA,driver,benchmark,bug</source>
        <translation>Bericht,Diagnose,Version,GPU,CUDA,Treiber,Benchmark,Fehler</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Areas of classes</source>
        <translation>Flächen der Klassen</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>statistics,hectares,zonal,histogram,report,area,classes,mask,table</source>
        <translation>Statistik,Hektar,zonal,Histogramm,Bericht,Fläche,Klassen,Maske,Tabelle,areas</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>&lt;p&gt;Fetches a model from the Hugging Face hub into its cache on this machine, where other tools find it too, and says whether it can run here. Only what a run needs is fetched, the checksum of every file is checked, and what is here already is not fetched again.&lt;/p&gt;&lt;p&gt;A download that was cancelled or broke off goes on where it stopped. Models of the catalogue come in a fixed revision where one is pinned. A configuration that could not run is refused before the weights come.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS&apos;s settings. For a gated model, accept its conditions on its page, then let &lt;code&gt;hf auth login&lt;/code&gt; or the variable HF_TOKEN give your token.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lädt ein Modell aus dem Hugging-Face-Hub in dessen Zwischenspeicher auf diesem Rechner, wo auch andere Werkzeuge es finden, und sagt, ob es hier laufen kann. Nur was ein Lauf braucht, wird geladen, die Prüfsumme jeder Datei wird geprüft, und was schon hier ist, wird nicht noch einmal geladen.&lt;/p&gt;&lt;p&gt;Ein Herunterladen, das abgebrochen wurde oder abbrach, geht dort weiter, wo es stand. Modelle des Katalogs kommen in einer festen Revision, wo eine festgelegt ist. Eine Konfiguration, die nicht laufen könnte, wird abgelehnt, bevor die Gewichte kommen.&lt;/p&gt;&lt;p&gt;Proxy und Zertifikate sind die der QGIS-Einstellungen. Bei einem Modell mit Zugangsbeschränkung nehmen Sie die Bedingungen auf seiner Seite an; danach geben &lt;code&gt;hf auth login&lt;/code&gt; oder die Variable HF_TOKEN Ihr Token.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>A model of the catalogue; List models (geoseg:listmodels) shows them.</source>
        <translation>Ein Modell des Katalogs; „Modelle auflisten“ (geoseg:listmodels) zeigt sie.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Any TerraTorch model that was prepared for vLLM, as owner/name; replaces the model above.</source>
        <translation>Irgendein TerraTorch-Modell, das für vLLM vorbereitet wurde, als owner/name; ersetzt das Modell oben.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>A commit, branch or tag. Empty: what the catalogue pins, else the newest (main).</source>
        <translation>Ein Commit, Branch oder Tag. Leer: was der Katalog festlegt, sonst das Neueste (main).</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Download a model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Hugging Face,hub,fetch,weights,Prithvi,TerraTorch,cache</source>
        <translation>Hugging Face,Hub,laden,Gewichte,Prithvi,TerraTorch,Cache,download</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>One or several raster layers that together hold the bands of the model.</source>
        <translation>Ein oder mehrere Rasterlayer, die zusammen die Kanäle des Modells enthalten.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A model of the catalogue, your own cards included; List models (geoseg:listmodels) shows them, Download a model (geoseg:downloadmodel) fetches those that are not on this machine.</source>
        <translation>Ein Modell des Katalogs, Ihre eigenen Karten eingeschlossen; „Modelle auflisten“ (geoseg:listmodels) zeigt sie, „Modell herunterladen“ (geoseg:downloadmodel) holt die, die nicht auf diesem Rechner liegen.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A folder with the config.json and the weights of a TerraTorch model; replaces the model above. Make a model card (geoseg:modelcard) gives its classes names and colours.</source>
        <translation>Ein Ordner mit der config.json und den Gewichten eines TerraTorch-Modells; ersetzt das Modell oben. „Modellkarte erstellen“ (geoseg:modelcard) gibt seinen Klassen Namen und Farben.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Needed only where the layers do not tell their bands. Band numbers in the order of the model, such as 2,3,4,5,6,7, or by name, such as BLUE=2, GREEN=3; with several layers BLUE=file.tif:1, or BLUE=file.tif for a file with one band.</source>
        <translation>Nur nötig, wenn die Layer ihre Kanäle nicht nennen. Kanalnummern in der Reihenfolge des Modells, etwa 2,3,4,5,6,7, oder mit Namen, etwa BLUE=2, GREEN=3; bei mehreren Layern BLUE=file.tif:1, oder BLUE=file.tif für eine Datei mit einem Kanal.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Only pixels whose centre lies in this extent get a class; the mask is cut to it. Any CRS.</source>
        <translation>Nur Pixel, deren Mittelpunkt in dieser Ausdehnung liegt, bekommen eine Klasse; die Maske wird darauf zugeschnitten. KBS beliebig.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Only pixels whose centre lies in one of these polygons get a class; the mask is cut to them.</source>
        <translation>Nur Pixel, deren Mittelpunkt in einem dieser Polygone liegt, bekommen eine Klasse; die Maske wird darauf zugeschnitten.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: the grid of the finest layer that is needed. The mask lies exactly on this grid.</source>
        <translation>Leer: das Gitter des feinsten Layers, der gebraucht wird. Die Maske liegt genau auf diesem Gitter.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: as the grid has it. All layers are resampled to it.</source>
        <translation>Leer: wie im Gitter. Alle Layer werden auf diese Größe gebracht.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For layers on another grid than the mask&apos;s. average is for layers much finer than the grid.</source>
        <translation>Für Layer auf einem anderen Gitter als dem der Maske. average ist für Layer, die viel feiner sind als das Gitter.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: as the file declares, or as the product is known to be stored (Sentinel-2 with its offset from processing baseline 04.00 on, Landsat Collection 2), else as the model card says. The log says which.</source>
        <translation>Leer: wie die Datei es angibt oder wie das Produkt bekanntlich gespeichert ist (Sentinel-2 mit seinem Versatz ab Processing Baseline 04.00, Landsat Collection 2), sonst wie die Modellkarte sagt. Das Protokoll nennt, was galt.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: found as the scale is; 0 if you say SCALE. -0.1 for Sentinel-2 from baseline 04.00 on.</source>
        <translation>Leer: wie die Skalierung gefunden; 0, wenn Sie SCALE angeben. -0.1 für Sentinel-2 ab Baseline 04.00.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Such as 0 or -9999, where the files do not declare it. Counts in every band.</source>
        <translation>Etwa 0 oder -9999, wenn die Dateien ihn nicht angeben. Gilt in jedem Kanal.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Neighbouring windows share this many pixels, so that no seams show. More costs time: 64 of 512 costs 31 %. Even, at most half the model&apos;s window.</source>
        <translation>So viele Pixel haben benachbarte Fenster gemeinsam, damit keine Nähte zu sehen sind. Mehr kostet Zeit: 64 von 512 kosten 31 %. Gerade Zahl, höchstens die Hälfte des Fensters des Modells.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>centre: each window gives the pixels nearest to its centre. blend: the probabilities of all windows that see a pixel are added, weighted; slower.</source>
        <translation>centre: Jedes Fenster gibt die Pixel, die seiner Mitte am nächsten liegen. blend: Die Wahrscheinlichkeiten aller Fenster, die ein Pixel sehen, werden gewichtet addiert; langsamer.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>auto takes what is fastest on the device. float16 is slow on most CPUs.</source>
        <translation>auto nimmt, was auf dem Gerät am schnellsten ist. float16 ist auf den meisten CPUs langsam.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>More use a GPU better and need more memory. Where memory runs out, the number is halved by itself and remembered.</source>
        <translation>Mehr nutzen eine GPU besser aus und brauchen mehr Speicher. Reicht der Speicher nicht, wird die Zahl von selbst halbiert und gemerkt.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: 40 percent. What is left is for the desktop and other programs.</source>
        <translation>Leer: 40 Prozent. Der Rest bleibt für die Arbeitsoberfläche und andere Programme.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Address of a server, such as https://gpu.example.org, that runs the model; then nothing need be installed here, and the device is the server&apos;s. Empty: as the plugin&apos;s settings say. local: an engine of this machine in any case.</source>
        <translation>Adresse eines Servers, etwa https://gpu.example.org, der das Modell ausführt; dann muss hier nichts installiert sein, und das Gerät ist das des Servers. Leer: wie in den Einstellungen der Erweiterung. local: auf jeden Fall eine Engine dieses Rechners.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Entry of QGIS&apos;s authentication store whose password is the key of the server. Empty: as the plugin&apos;s settings say, or the variable GEOSEG_SERVER_KEY.</source>
        <translation>Eintrag des QGIS-Authentifizierungsspeichers, dessen Passwort der Schlüssel des Servers ist. Leer: wie in den Einstellungen der Erweiterung oder der Variablen GEOSEG_SERVER_KEY.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>If the run fails or is cancelled, a hidden file beside the mask keeps what is finished, and the next run with the same inputs, model and parameters goes on there. It is removed when the mask is complete.</source>
        <translation>Schlägt der Lauf fehl oder wird er abgebrochen, behält eine versteckte Datei neben der Maske, was fertig ist, und der nächste Lauf mit denselben Eingaben, demselben Modell und denselben Parametern macht dort weiter. Ist die Maske vollständig, wird sie entfernt.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Pixels whose most probable class has a smaller model score than this are uncertain. Empty: none is.</source>
        <translation>Pixel, deren wahrscheinlichste Klasse einen kleineren Modellwert hat als diesen, sind unsicher. Leer: keines.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A class of their own, grey, called uncertain; or nodata.</source>
        <translation>uncertain: eine eigene Klasse, grau; oder nodata: NoData.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For models of two classes, such as flood or not: a pixel is of the second class from this score on. Empty: 50 percent. Less finds more of the class and more that is not, too.</source>
        <translation>Für Modelle mit zwei Klassen, etwa überflutet oder nicht: Ab diesem Modellwert gehört ein Pixel zur zweiten Klasse. Leer: 50 Prozent. Weniger findet mehr von der Klasse, aber auch mehr, was nicht dazugehört.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Each pixel takes the commonest class in a square of so many pixels around it: odd, 3 to 15. Nodata does not vote and stays.</source>
        <translation>Jedes Pixel bekommt die häufigste Klasse in einem Quadrat aus so vielen Pixeln um es herum: ungerade, 3 bis 15. NoData stimmt nicht mit ab und bleibt.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Smaller patches of one class are given to their largest neighbour, after the majority filter. Empty: all stay.</source>
        <translation>Kleinere Flächenstücke einer Klasse gehen nach dem Mehrheitsfilter an ihren größten Nachbarn. Leer: Alle bleiben.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>hectares are those of the ellipsoid and need a CRS.</source>
        <translation>hectares (Hektar) sind die des Ellipsoids und brauchen ein KBS; pixels sind Pixel.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF of the model&apos;s score for the class of each pixel, 0 to 100 percent, nodata 255. Scores say how sure the model is, not how often it is right: geoseg:accuracy measures that.</source>
        <translation>GeoTIFF mit dem Modellwert für die Klasse jedes Pixels, 0 bis 100 Prozent, NoData 255. Modellwerte sagen, wie sicher das Modell ist, nicht, wie oft es recht hat: Das misst geoseg:accuracy.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF with a band for each class: its model score in percent, nodata 255.</source>
        <translation>GeoTIFF mit einem Kanal je Klasse: ihr Modellwert in Prozent, NoData 255.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>One page with pictures of input and mask, areas of the classes and how it was made; it needs no network.</source>
        <translation>Eine Seite mit Bildern von Eingabe und Maske, den Flächen der Klassen und der Entstehung; sie braucht kein Netz.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>auto takes the first NVIDIA GPU if the engine can use it, otherwise the CPU, and says which. cuda takes every GPU, which share the work. A GPU that was asked for and cannot be used is an error.</source>
        <translation>auto nimmt die erste NVIDIA-GPU, wenn die Engine sie nutzen kann, sonst die CPU, und sagt, welche. cuda nimmt alle GPUs, die sich die Arbeit teilen. Eine verlangte GPU, die nicht nutzbar ist, ist ein Fehler.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF of class numbers, with names, colours and a style file beside it; 255 is nodata.</source>
        <translation>GeoTIFF mit Klassennummern, Namen und Farben und einer Stildatei daneben; 255 ist NoData.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>All rasters in it whose names fit the pattern.</source>
        <translation>Alle Raster darin, deren Namen zum Muster passen.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Single files, instead of a folder or besides it.</source>
        <translation>Einzelne Dateien, anstelle eines Ordners oder zusätzlich.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Names of the files in the folder, several with ; between them. Capitals do not matter.</source>
        <translation>Namen der Dateien im Ordner, mehrere durch ; getrennt. Groß- und Kleinschreibung zählt nicht.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Look into subfolders too; the masks lie in subfolders of the same names.</source>
        <translation>Auch in Unterordnern suchen; die Masken liegen in gleichnamigen Unterordnern.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For products whose bands lie in files of their own: all fitting files of one folder together are one input, and give one mask that is named after the folder.</source>
        <translation>Für Produkte, deren Kanäle in eigenen Dateien liegen: Alle passenden Dateien eines Ordners zusammen sind eine Eingabe und ergeben eine Maske, die nach dem Ordner heißt.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Do also what is done and unchanged.</source>
        <translation>Auch tun, was fertig und unverändert ist.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Takes the masks and the tables. It may be the input folder: masks are not taken as inputs.</source>
        <translation>Nimmt Masken und Tabellen auf. Es darf der Eingabeordner sein: Masken werden nicht als Eingaben genommen.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>&lt;p&gt;Makes the Python environment in which models run: vLLM, torch and TerraTorch in pinned versions, apart from QGIS. About 5 GB for CPUs, 12 GB for CUDA; some minutes. A model runs in it before it is taken into use; until then an engine that is there stays as it is. Cancel at any time.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Linux only.&lt;/b&gt; On Windows use an engine in WSL, on Windows and macOS a server.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS&apos;s settings.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Erstellt die Python-Umgebung, in der Modelle laufen: vLLM, torch und TerraTorch in festgelegten Versionen, getrennt von QGIS. Etwa 5 GB für CPUs, 12 GB für CUDA; einige Minuten. Bevor sie in Gebrauch genommen wird, läuft ein Modell darin; bis dahin bleibt eine vorhandene Engine, wie sie ist. Abbrechen ist jederzeit möglich.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nur Linux.&lt;/b&gt; Unter Windows nehmen Sie eine Engine in WSL, unter Windows und macOS einen Server.&lt;/p&gt;&lt;p&gt;Proxy und Zertifikate sind die der QGIS-Einstellungen.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>auto: for CUDA where the machine has a GPU and a driver that are new enough, else for CPUs.</source>
        <translation>auto: für CUDA, wenn GPU und Treiber des Rechners neu genug sind, sonst für CPUs.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Empty: in your own data folder, or where the plugin&apos;s setting says. A folder that is chosen here becomes the setting.</source>
        <translation>Leer: in Ihrem Datenordner oder wo die Einstellung der Erweiterung sagt. Ein hier gewählter Ordner wird zur Einstellung.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Empty: the first Python from 3.11 on that is found; uv fetches one where there is none.</source>
        <translation>Leer: das erste gefundene Python ab 3.11; uv holt eines, wo keines ist.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Also where the engine is there and belongs to this version of the plugin.</source>
        <translation>Auch, wenn die Engine da ist und zu dieser Version der Erweiterung gehört.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install the engine</source>
        <translation>Engine installieren</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>setup,environment,vLLM,torch,TerraTorch,uv,pip,CUDA,offline</source>
        <translation>Einrichtung,Umgebung,vLLM,torch,TerraTorch,uv,pip,CUDA,offline,install</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>List models</source>
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>catalogue,catalog,cards,classes,licence,Prithvi,TerraTorch,Hugging Face</source>
        <translation>Katalog,Karten,Klassen,Lizenz,Prithvi,TerraTorch,Hugging Face,catalogue</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>&lt;p&gt;Writes the card of a model folder as JSON: what the model is called, its bands, and the names and colours of its classes. What config.json says is filled in; the tables change it. A second run goes on with the card that is there, so a single colour takes one row.&lt;/p&gt;&lt;p&gt;&lt;b&gt;catalogue&lt;/b&gt;: the card lies in your own folder of cards (the log says where), and the model can be chosen like those that come with the plugin. &lt;b&gt;model folder&lt;/b&gt;: it is used whenever the folder is, and goes with it to other machines.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt die Karte eines Modellordners als JSON: wie das Modell heißt, seine Kanäle und die Namen und Farben seiner Klassen. Was config.json sagt, ist eingetragen; die Tabellen ändern es. Ein zweiter Lauf macht mit der vorhandenen Karte weiter, sodass eine einzelne Farbe nur eine Zeile braucht.&lt;/p&gt;&lt;p&gt;&lt;b&gt;catalogue&lt;/b&gt; (Katalog): Die Karte liegt in Ihrem eigenen Kartenordner (das Protokoll nennt ihn), und das Modell lässt sich wählen wie die mitgelieferten. &lt;b&gt;model folder&lt;/b&gt; (Modellordner): Sie gilt, wann immer der Ordner benutzt wird, und geht mit ihm auf andere Rechner.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Make a model card</source>
        <translation>Modellkarte erstellen</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>classes,colours,names,legend,catalogue,own model,TerraTorch</source>
        <translation>Klassen,Farben,Namen,Legende,Katalog,eigenes Modell,TerraTorch,card</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Id of the model</source>
        <translation>Kennung des Modells</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>What it maps</source>
        <translation>Was es kartiert</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Not for</source>
        <translation>Nicht geeignet für</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>A folder with the config.json and the weights of a TerraTorch model.</source>
        <translation>Ein Ordner mit der config.json und den Gewichten eines TerraTorch-Modells.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Only the classes that shall change: number, name, colour such as #1f78b4. An empty cell leaves what is there. The log lists all classes.</source>
        <translation>Nur die Klassen, die sich ändern sollen: Nummer, Name, Farbe wie #1f78b4. Eine leere Zelle lässt, was da ist. Das Protokoll listet alle Klassen auf.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>catalogue: in your own folder of cards. model folder: beside config.json. file only: neither.</source>
        <translation>catalogue: in Ihrem eigenen Kartenordner. model folder: neben config.json. file only: weder noch, nur als Datei.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: made from the folder&apos;s name. Lower-case letters, digits, dots and dashes.</source>
        <translation>Leer: aus dem Namen des Ordners gebildet. Kleinbuchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: as it is.</source>
        <translation>Leer: bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: as config.json says, else 0.0001. For layers that do not tell it themselves.</source>
        <translation>Leer: wie config.json sagt, sonst 0.0001. Für Layer, die es nicht selbst angeben.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Ground resolution that the model is made for; other pixel sizes are warned of.</source>
        <translation>Bodenauflösung, für die das Modell gemacht ist; bei anderen Pixelgrößen wird gewarnt.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Where config.json does not name the bands: place from 1, name such as NIR_NARROW, wavelength. Names that TerraTorch knows bring wavelength and sensors along.</source>
        <translation>Falls config.json die Kanäle nicht nennt: Stelle ab 1, Name wie NIR_NARROW, Wellenlänge. Namen, die TerraTorch kennt, bringen Wellenlänge und Sensoren mit.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>The card as a file of its own.</source>
        <translation>Die Karte als eigene Datei.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Hectares of all polygons</source>
        <translation>Hektar aller Polygone</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches that were merged</source>
        <translation>Verschmolzene kleine Flächenstücke</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches that were left out</source>
        <translation>Weggelassene kleine Flächenstücke</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Mask to polygons</source>
        <translation>Maske in Polygone</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>polygonize,vectorize,vectorise,sieve,simplify,smooth,outline,GeoPackage,shapefile,area</source>
        <translation>polygonisieren,vektorisieren,sieben,vereinfachen,glätten,Umriss,GeoPackage,Shapefile,Fläche,polygonize,vectorize,sieve</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;The area of each class of a mask: as a table, as a page with bars, as CSV and as numbers for models. Areas are those of the ellipsoid, pixel by pixel, whatever the CRS of the mask: in degrees, in a UTM zone (whose plane is off by up to 0.2 %) or in Web Mercator (which doubles areas at 45°).&lt;/p&gt;&lt;p&gt;&lt;b&gt;By zones.&lt;/b&gt; With a polygon layer, in any CRS, areas are counted in each polygon: districts, fields, catchments. A pixel belongs to a zone when its centre lies in it. Zones may overlap. Those without a pixel get zeros, and the log names them.&lt;/p&gt;&lt;p&gt;Other classified rasters of whole numbers work too. Names and colours come from the file (category names, attribute table, colour table) or from the style of the layer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Fläche jeder Klasse einer Maske: als Tabelle, als Seite mit Balken, als CSV und als Zahlen für Modelle. Flächen sind die des Ellipsoids, Pixel für Pixel, in welchem KBS die Maske auch liegt: in Grad, in einer UTM-Zone (deren Ebene um bis zu 0,2 % abweicht) oder in Web-Mercator (das Flächen bei 45° verdoppelt).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Nach Zonen.&lt;/b&gt; Mit einem Polygonlayer in beliebigem KBS werden Flächen in jedem Polygon gezählt: Kreise, Felder, Einzugsgebiete. Ein Pixel gehört zu einer Zone, wenn sein Mittelpunkt darin liegt. Zonen dürfen sich überlappen. Zonen ohne Pixel bekommen Nullen, und das Protokoll nennt sie.&lt;/p&gt;&lt;p&gt;Andere klassifizierte Raster mit ganzen Zahlen gehen auch. Namen und Farben kommen aus der Datei (Kategorienamen, Attributtabelle, Farbtabelle) oder aus dem Stil des Layers.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A mask, or any raster of class numbers. Nodata is no class. The first band counts.</source>
        <translation>Eine Maske oder irgendein Raster mit Klassennummern. NoData ist keine Klasse. Es zählt der erste Kanal.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Polygons in any CRS. Empty: the whole mask.</source>
        <translation>Polygone in beliebigem KBS. Leer: die ganze Maske.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Names the zones in the table. Empty: their feature numbers.</source>
        <translation>Benennt die Zonen in der Tabelle. Leer: ihre Objektnummern.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A row for each class, in each zone: pixels, area_m2, area_ha, and percent of what has a class there.</source>
        <translation>Eine Zeile je Klasse, in jeder Zone: pixels, area_m2, area_ha und percent von dem, was dort eine Klasse hat.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A page with bars. It loads nothing from elsewhere.</source>
        <translation>Eine Seite mit Balken. Sie lädt nichts von anderswo.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The table as CSV.</source>
        <translation>Die Tabelle als CSV.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The zones with one column for each class, to be joined or drawn as a map. Hectares.</source>
        <translation>Die Zonen mit einer Spalte je Klasse, zum Verknüpfen oder als Karte. Hektar.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;Makes polygons of a mask: one for each patch of pixels of one class that touch along edges. Each has class number, name, pixels and area on the ellipsoid (m² and ha), which is that of its pixels: it does not change when borders are simplified, and adds up to what &lt;i&gt;Areas of classes&lt;/i&gt; says.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Small patches&lt;/b&gt; are merged into their largest neighbour, and again, until none is left that has one: so the map stays complete, as with GDAL&apos;s Sieve. Or they are left out, which leaves holes. A small patch that lies alone in nodata has no neighbour and is left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Simplify&lt;/b&gt; makes straight borders of stairs: no border moves farther than the tolerance, neighbours keep one border between them, without gaps and overlaps, and the frame of the mask stays. One pixel is a good tolerance for most maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Confidence.&lt;/b&gt; With a raster of confidences (percent) each polygon gets the mean of its pixels.&lt;/p&gt;&lt;p&gt;The layer is styled by class in the colours of the mask; in a GeoPackage the style is its default.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Macht Polygone aus einer Maske: eines für jedes Flächenstück aus Pixeln einer Klasse, die sich an Kanten berühren. Jedes hat Klassennummer, Namen, Pixel und Fläche auf dem Ellipsoid (m² und ha), und zwar die seiner Pixel: Sie ändert sich nicht, wenn Grenzen vereinfacht werden, und summiert sich zu dem, was &lt;i&gt;Flächen der Klassen&lt;/i&gt; sagt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kleine Flächenstücke&lt;/b&gt; werden mit ihrem größten Nachbarn verschmolzen, und das so lange, bis keines mehr da ist, das einen hat: So bleibt die Karte vollständig, wie bei „Sieben“ von GDAL. Oder sie werden weggelassen, was Löcher hinterlässt. Ein kleines Flächenstück, das allein in NoData liegt, hat keinen Nachbarn und wird weggelassen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Vereinfachen&lt;/b&gt; macht aus Treppen gerade Grenzen: Keine Grenze bewegt sich weiter als die Toleranz, Nachbarn behalten eine gemeinsame Grenze ohne Lücken und Überlappungen, und der Rahmen der Maske bleibt. Ein Pixel ist für die meisten Karten eine gute Toleranz.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Konfidenz.&lt;/b&gt; Mit einem Raster der Konfidenzen (Prozent) bekommt jedes Polygon das Mittel seiner Pixel.&lt;/p&gt;&lt;p&gt;Der Layer ist nach Klassen in den Farben der Maske gestaltet; in einem GeoPackage ist der Stil dessen Vorgabe.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A mask, or any raster of class numbers. Nodata becomes no polygon. The first band counts.</source>
        <translation>Eine Maske oder irgendein Raster mit Klassennummern. NoData wird kein Polygon. Es zählt der erste Kanal.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Numbers or names, with commas between them, such as 1, 3 or Water, Snow. Empty: all.</source>
        <translation>Nummern oder Namen, durch Kommas getrennt, etwa 1, 3 oder Water, Snow. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>For masks whose class 0 is background.</source>
        <translation>Für Masken, deren Klasse 0 Hintergrund ist.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Percent of each pixel. Read by nearest neighbour where its grid is another.</source>
        <translation>Prozent je Pixel. Liegt es auf einem anderen Gitter, wird der nächste Nachbar gelesen.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Smaller patches are merged or left out, see below. 0 keeps all.</source>
        <translation>Kleinere Flächenstücke werden verschmolzen oder weggelassen, siehe unten. 0 behält alle.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Hectares are those of the ellipsoid; without a CRS only pixels work.</source>
        <translation>Hektar sind die des Ellipsoids; ohne KBS gehen nur Pixel (pixels).</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>What becomes of patches below the smallest area.</source>
        <translation>Was aus Flächenstücken unter der kleinsten Fläche wird: merge into the largest neighbour verschmilzt sie mit dem größten Nachbarn, leave out lässt sie weg.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>How far a border may move, in pixels. 0: borders stay on the edges of pixels.</source>
        <translation>Wie weit sich eine Grenze bewegen darf, in Pixeln. 0: Grenzen bleiben auf den Pixelkanten.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A rectangle. A pixel is inside when its centre is. Any CRS.</source>
        <translation>Ein Rechteck. Ein Pixel liegt darin, wenn sein Mittelpunkt es tut. KBS beliebig.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A pixel is inside when its centre is. Any CRS.</source>
        <translation>Ein Pixel liegt darin, wenn sein Mittelpunkt es tut. KBS beliebig.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>GeoPackage, or another format by its ending, such as .shp, .geojson, .fgb.</source>
        <translation>GeoPackage oder nach der Endung ein anderes Format, etwa .shp, .geojson, .fgb.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The earlier mask. Its grid is that of the map.</source>
        <translation>Die frühere Maske. Ihr Gitter ist das der Karte.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The later mask.</source>
        <translation>Die spätere Maske.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>GeoTIFF with a number for each transition that occurs, with names, colours and a style.</source>
        <translation>GeoTIFF mit einer Nummer für jeden Übergang, der vorkommt, mit Namen, Farben und Stil.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A row for each transition: from, to, pixels, area_m2, area_ha, percent.</source>
        <translation>Eine Zeile je Übergang: von, nach, pixels, area_m2, area_ha, percent.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The matrix as a page. It loads nothing from elsewhere.</source>
        <translation>Die Matrix als Seite. Sie lädt nichts von anderswo.</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The matrix as CSV, a row for each transition.</source>
        <translation>Die Matrix als CSV, eine Zeile je Übergang.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>random,stratified,sampling,validation,reference,assessment,Olofsson,Cochran</source>
        <translation>zufällig,geschichtet,Stichprobe,Validierung,Referenz,Bewertung,Olofsson,Cochran,sampling,random</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>Segment raster layers</source>
        <translation>Rasterlayer segmentieren</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>segmentation,classification,water,flood,land cover,burnt,Prithvi,TerraTorch,AI</source>
        <translation>Segmentierung,Klassifikation,Wasser,Hochwasser,Flut,Landbedeckung,Brand,Prithvi,TerraTorch,KI,AI,segment</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Segment a folder of rasters</source>
        <translation>Rasterordner segmentieren</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>batch,collection,files,directory,tiles,segmentation,classification</source>
        <translation>Stapel,Batch,Sammlung,Dateien,Verzeichnis,Kacheln,Segmentierung,Klassifikation,folder</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>&lt;p&gt;Ends the engines that this QGIS holds and gives their memory back. After a run an engine stays ready for the next one and leaves by itself when nobody wants it for a while.&lt;/p&gt;&lt;p&gt;A run that is using an engine ends with an error. Engines of other QGIS windows stay.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Beendet die Engines, die dieses QGIS hält, und gibt ihren Speicher frei. Nach einem Lauf bleibt eine Engine für den nächsten bereit und endet von selbst, wenn eine Weile niemand sie braucht.&lt;/p&gt;&lt;p&gt;Ein Lauf, der eine Engine gerade benutzt, endet mit einem Fehler. Engines anderer QGIS-Fenster bleiben.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Stop the engine</source>
        <translation>Engine beenden</translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>end,kill,memory,GPU,free</source>
        <translation>stoppen,beenden,Speicher,GPU,freigeben,stop,kill</translation>
    </message>
    <message>
        <location filename="../gui/models/background.py"/>
        <source>It did not work, the log tells more: {}</source>
        <translation>Das ist nicht gelungen, das Protokoll sagt mehr: {}</translation>
    </message>
    <message>
        <location filename="../processing/arearesults.py"/>
        <source>{count} of {all} zones hold no pixel&apos;s centre with a class and get zeros: {names}.</source>
        <translation>{count} von {all} Zonen enthalten keinen Pixelmittelpunkt mit einer Klasse und bekommen Nullen: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/arearesults.py"/>
        <source>{count} of {all} zones have no place in the CRS of the mask and get zeros: {names}.</source>
        <translation>{count} von {all} Zonen haben im KBS der Maske keinen Platz und bekommen Nullen: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/arearesults.py"/>
        <source>{:,} pixels</source>
        <translation>{:,} Pixel</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>{mask} lies on another grid; it is read on that of the first mask by nearest neighbour.</source>
        <translation>{mask} liegt auf einem anderen Gitter; sie wird mit dem nächsten Nachbarn auf dem der ersten Maske gelesen.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>The first mask has no CRS: pixels are counted, areas are unknown.</source>
        <translation>Die erste Maske hat kein KBS: Pixel werden gezählt, Flächen sind unbekannt.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>{:,} pixels have a class in one of the masks only and count nowhere.</source>
        <translation>{:,} Pixel haben nur in einer der Masken eine Klasse und zählen nirgends.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>In the map the {} smallest transitions share the number 254; the table has all.</source>
        <translation>In der Karte teilen sich die {} kleinsten Übergänge die Nummer 254; die Tabelle enthält alle.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Changed: {changed:,} of {all:,} pixels{area}, {percent:.2f} %.</source>
        <translation>Geändert: {changed:,} von {all:,} Pixeln{area}, {percent:.2f} %.</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>{:.1%} changed</source>
        <translation>{:.1%} geändert</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Nothing could be compared</source>
        <translation>Nichts konnte verglichen werden</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>from {before} to {after}</source>
        <translation>von {before} nach {after}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>No pixel has a class in both masks.</source>
        <translation>Kein Pixel hat in beiden Masken eine Klasse.</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>From → to, {unit}</source>
        <translation>Von → nach, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Rows: the class before. Columns: the class after. Green did not change; the redder, the larger the part of the class before that changed.</source>
        <translation>Zeilen: die Klasse vorher. Spalten: die Klasse nachher. Grün hat sich nicht geändert; je röter, desto größer der Teil der vorherigen Klasse, der sich geändert hat.</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>all after</source>
        <translation>alle nachher</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>before ↓   after →</source>
        <translation>vorher ↓   nachher →</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>all before</source>
        <translation>alle vorher</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>Each class before and after</source>
        <translation>Jede Klasse vorher und nachher</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>before, {unit}</source>
        <translation>vorher, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>after, {unit}</source>
        <translation>nachher, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>gained</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>The largest changes</source>
        <translation>Die größten Änderungen</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>of all</source>
        <translation>von allem</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Areas are those of the ellipsoid of the mask&apos;s CRS, pixel by pixel.</source>
        <translation>Flächen sind die des Ellipsoids des KBS der Maske, Pixel für Pixel.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>The mask has no CRS, so that its pixels have no area.</source>
        <translation>Die Maske hat kein KBS, daher haben ihre Pixel keine Fläche.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>{count:,} zones, {unit}</source>
        <translation>{count:,} Zonen, {unit}</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>The first {} zones are shown; the table has all of them.</source>
        <translation>Gezeigt werden die ersten {} Zonen; die Tabelle enthält alle.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>A pixel belongs to a zone when its centre lies in it. Zones may overlap.</source>
        <translation>Ein Pixel gehört zu einer Zone, wenn sein Mittelpunkt darin liegt. Zonen dürfen sich überlappen.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>No pixel of the mask has a class.</source>
        <translation>Kein Pixel der Maske hat eine Klasse.</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../processing/classareaspage.py"/>
        <source>The {} largest classes have a column; the table has all of them.</source>
        <translation>Die {} größten Klassen haben eine Spalte; die Tabelle enthält alle.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>The engine in {} is ready.</source>
        <translation>Die Engine in {} ist bereit.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>The style was not saved: {}.</source>
        <translation>Der Stil wurde nicht gespeichert: {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>{layer} lies on another grid; it is read on that of the mask by nearest neighbour.</source>
        <translation>{layer} liegt auf einem anderen Gitter; er wird mit dem nächsten Nachbarn auf dem der Maske gelesen.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Polygons: {:,}.</source>
        <translation>Polygone: {:,}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches merged into their largest neighbours: {:,}.</source>
        <translation>Kleine Flächenstücke, die mit ihrem größten Nachbarn verschmolzen wurden: {:,}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out because they lie alone in nodata: {:,}.</source>
        <translation>Kleine Flächenstücke, die wegfallen, weil sie allein in NoData liegen: {:,}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out: {:,}.</source>
        <translation>Weggelassene kleine Flächenstücke: {:,}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>There is no polygon: the layer is empty.</source>
        <translation>Es gibt kein Polygon: Der Layer ist leer.</translation>
    </message>
    <message>
        <location filename="../processing/polygonstyle.py"/>
        <source>the file cannot be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>geoseg: segmentation with geospatial foundation models</source>
        <translation>geoseg: Segmentierung mit Geo-Foundation-Modellen</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name}: {share:.2%} of the mask, {points:,} points.</source>
        <translation>{name}: {share:.2%} der Maske, {points:,} Punkte.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name} has only {pixels:,} pixels: all of them are in the sample.</source>
        <translation>{name} hat nur {pixels:,} Pixel: Alle sind in der Stichprobe.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name}: only {drawn:,} of {wanted:,} points keep the distance. Take a smaller one.</source>
        <translation>{name}: Nur {drawn:,} von {wanted:,} Punkten halten den Abstand ein. Nehmen Sie einen kleineren.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{:,} points in all.</source>
        <translation>Insgesamt {:,} Punkte.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Writing {layer} to a temporary file ({columns} × {rows} pixels) …</source>
        <translation>{layer} wird in eine temporäre Datei geschrieben ({columns} × {rows} Pixel) …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Add a Model Folder</source>
        <translation>Modellordner hinzufügen</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Checking the folder …</source>
        <translation>Der Ordner wird geprüft …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Reading the card …</source>
        <translation>Die Karte wird gelesen …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Export the Model Card</source>
        <translation>Modellkarte exportieren</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Model cards (*.json)</source>
        <translation>Modellkarten (*.json)</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Writing the card …</source>
        <translation>Die Karte wird geschrieben …</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Remove the Card</source>
        <translation>Karte entfernen</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Remove the card of {}?</source>
        <translation>Die Karte von {} entfernen?</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>{} is deleted. The model&apos;s files stay.</source>
        <translation>{} wird gelöscht. Die Dateien des Modells bleiben.</translation>
    </message>
    <message>
        <location filename="../gui/models/actions.py"/>
        <source>Removing the card …</source>
        <translation>Die Karte wird entfernt …</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>config.json names the band.</source>
        <translation>config.json nennt den Kanal.</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>A name that TerraTorch knows fills the row.</source>
        <translation>Ein Name, den TerraTorch kennt, füllt die Zeile.</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>The wavelength of the band {} is {!r}, which is no number of nanometres.</source>
        <translation>Die Wellenlänge des Kanals {} ist {!r}, und das ist keine Zahl von Nanometern.</translation>
    </message>
    <message>
        <location filename="../gui/models/busy.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../gui/models/card_dialog.py"/>
        <source>Model Card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <location filename="../gui/models/card_dialog.py"/>
        <source>A copy of your own: the plugin&apos;s card {} stays.</source>
        <translation>Eine eigene Kopie: Die Karte {} der Erweiterung bleibt.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>What the model is called in lists.</source>
        <translation>Wie das Modell in Listen heißt.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>What scripts call it: lower-case letters, digits, dots and dashes.</source>
        <translation>Wie Skripte es nennen: Kleinbuchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>Maps</source>
        <translation>Kartiert</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>What the model maps, in a sentence or two.</source>
        <translation>Was das Modell kartiert, in ein oder zwei Sätzen.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Sensor, region and time of the training data.</source>
        <translation>Sensor, Gebiet und Zeit der Trainingsdaten.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Where its results are not to be trusted.</source>
        <translation>Wo seinen Ergebnissen nicht zu trauen ist.</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Of the weights, such as Apache-2.0.</source>
        <translation>Der Gewichte, etwa Apache-2.0.</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../gui/models/card_form.py"/>
        <source>Pixel size that the model is made for; others are warned of.</source>
        <translation>Pixelgröße, für die das Modell gemacht ist; bei anderen wird gewarnt.</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>What the mask holds; the model decides it.</source>
        <translation>Was in der Maske steht; das Modell bestimmt es.</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>The mask does not show this class at first; meant for the ground, usually class 0.</source>
        <translation>Die Maske zeigt diese Klasse zunächst nicht; gedacht für den Hintergrund, meist Klasse 0.</translation>
    </message>
    <message>
        <location filename="../gui/models/class_table.py"/>
        <source>Colour of the class</source>
        <translation>Farbe der Klasse</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../gui/models/dialog.py"/>
        <source>Looking at the models …</source>
        <translation>Die Modelle werden angesehen …</translation>
    </message>
    <message>
        <location filename="../gui/models/dialog.py"/>
        <source>Downloading {} …</source>
        <translation>{} wird heruntergeladen …</translation>
    </message>
    <message>
        <location filename="../gui/models/dialog.py"/>
        <source>{} is on this machine.</source>
        <translation>{} liegt auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>Add a Model from the Hub</source>
        <translation>Modell aus dem Hub hinzufügen</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>owner/name</source>
        <translation>owner/name</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>A TerraTorch model that was prepared for vLLM, on the Hugging Face hub.</source>
        <translation>Ein TerraTorch-Modell aus dem Hugging-Face-Hub, das für vLLM vorbereitet wurde.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>main</source>
        <translation>main</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>A commit, branch or tag; the card keeps the commit that it is now.</source>
        <translation>Ein Commit, Branch oder Tag; die Karte hält den Commit fest, der es jetzt ist.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_dialog.py"/>
        <source>Asking the hub …</source>
        <translation>Der Hub wird gefragt …</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>A model folder of this machine gets a card and is listed.</source>
        <translation>Ein Modellordner dieses Rechners bekommt eine Karte und wird aufgelistet.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Add from the hub…</source>
        <translation>Aus dem Hub hinzufügen…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>A model of the Hugging Face hub gets a card and is listed.</source>
        <translation>Ein Modell aus dem Hugging-Face-Hub bekommt eine Karte und wird aufgelistet.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Edit card…</source>
        <translation>Karte bearbeiten…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Name, classes and bands. Of a model that is not yours, a copy of your own is made.</source>
        <translation>Name, Klassen und Kanäle. Von einem Modell, das nicht Ihres ist, entsteht eine eigene Kopie.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Export card…</source>
        <translation>Karte exportieren…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Write the card into a file of its own.</source>
        <translation>Die Karte in eine eigene Datei schreiben.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Delete a card of your own; the model&apos;s files stay.</source>
        <translation>Eine eigene Karte löschen; die Dateien des Modells bleiben.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Fetch the model from the hub, in the background.</source>
        <translation>Das Modell im Hintergrund aus dem Hub holen.</translation>
    </message>
    <message>
        <location filename="../gui/models/layout.py"/>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>cannot run</source>
        <translation>kann nicht laufen</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../gui/models/table.py"/>
        <source>{:g} to {:g} m</source>
        <translation>{:g} bis {:g} m</translation>
    </message>
    <message>
        <location filename="../gui/options/catalogue_row.py"/>
        <source>Stores the page and opens the catalogue: what models map and need, and your own models.</source>
        <translation>Speichert die Seite und öffnet den Katalog: was Modelle kartieren und brauchen, und Ihre eigenen Modelle.</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Creation options of the GeoTIFF, such as COMPRESS=ZSTD. Default: tiled, LZW.</source>
        <translation>Erzeugungsoptionen des GeoTIFF, etwa COMPRESS=ZSTD. Vorgabe: gekachelt, LZW.</translation>
    </message>
    <message>
        <location filename="../gui/models/band_table.py"/>
        <source>What the band is called on {}.</source>
        <translation>Wie der Kanal bei {} heißt.</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <location filename="../gui/models/details.py"/>
        <source>{}, {:g} to {:g}</source>
        <translation>{}, {:g} bis {:g}</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>What each pixel gives a number of, such as aboveground biomass.</source>
        <translation>Wovon jedes Pixel eine Zahl angibt, etwa oberirdische Biomasse.</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>Of the numbers, such as Mg/ha; empty for none.</source>
        <translation>Der Zahlen, etwa Mg/ha; leer für keine.</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>Smallest and largest plausible number; the style shows them. Empty: those of a result.</source>
        <translation>Kleinste und größte plausible Zahl; der Stil zeigt sie. Leer: die eines Ergebnisses.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>Range</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <location filename="../gui/models/quantity_form.py"/>
        <source>The range is {!r} to {!r}: it wants two numbers, or none.</source>
        <translation>Der Wertebereich ist {!r} bis {!r}: Er braucht zwei Zahlen oder keine.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Of measured values: {}</source>
        <translation>Von Messwerten: {}</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Of a model that measures, one row: name, unit, smallest and largest plausible value, which are the ends of the style. An empty cell leaves what is there; - as the unit means none.</source>
        <translation>Bei einem Modell, das misst, eine Zeile: Name, Einheit, kleinster und größter plausibler Wert; sie sind die Enden des Stils. Eine leere Zelle lässt stehen, was da ist; - als Einheit bedeutet keine.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Smallest</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Largest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Measured quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Runs the included model, or asks the server, as the page says. Nothing is stored.</source>
        <translation>Führt das mitgelieferte Modell aus oder fragt den Server, so wie es auf der Seite steht. Gespeichert wird nichts.</translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>State of the engine</source>
        <translation>Zustand der Engine</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Report of the run</source>
        <translation>Bericht des Laufs</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Sample points for accuracy</source>
        <translation>Punkte zur Genauigkeit</translation>
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
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../gui/bands_check.py"/>
        <source>The bands cannot be checked: {}</source>
        <translation>Die Kanäle können nicht geprüft werden: {}</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Without a network: a folder with wheels of all packages. How to fill it: {}</source>
        <translation>Ohne Netz: ein Ordner mit den Wheels aller Pakete. Wie man ihn füllt: {}</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>&lt;p&gt;Segments raster layers with a geospatial foundation model: each pixel gets a class, such as water or vegetation. The result is a mask on the input&apos;s own grid, with class names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What happens.&lt;/b&gt; The bands that the model needs are looked for in the layers, the raster is cut into overlapping windows, and a vLLM engine in a process of its own runs the model on the GPU or the CPU. QGIS stays free while it runs. Loading the model takes some tens of seconds. The log says which bands, scale and device were taken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several layers&lt;/b&gt; may have other pixel sizes, extents and CRSs: they are resampled onto the grid of the finest one that is needed, while they are read. Choose all files of a scene; the bands are found in them by name, wavelength or file name.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pixels without data&lt;/b&gt; in any of the bands (nodata, NaN, masks, transparent pixels) and pixels outside the area of interest get no class (255). With an area of interest the mask is cut to it; its pixels are the same as in a run without.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The included model&lt;/b&gt; (demo-landcover) maps water, vegetation, bare ground, built-up areas, cloud, snow and burnt ground from six optical bands at 10 to 30 m, such as Sentinel-2 or Landsat. It was trained on simulated scenes: good for a first map, not for a decision.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A model that measures&lt;/b&gt; (regression) gives values instead of classes: float32, nodata -9999, with name and unit of what it measures. What needs classes is then refused: confidence, probabilities, thresholds and cleaning.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The engine&lt;/b&gt; is installed apart from QGIS; without it the algorithm says how to install it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Segmentiert Rasterlayer mit einem Geo-Foundation-Modell: Jedes Pixel bekommt eine Klasse, etwa Wasser oder Vegetation. Das Ergebnis ist eine Maske auf dem Gitter der Eingabe, mit Namen und Farben der Klassen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Was geschieht.&lt;/b&gt; Die Kanäle, die das Modell braucht, werden in den Layern gesucht, das Raster wird in überlappende Fenster geschnitten, und eine vLLM-Engine in einem eigenen Prozess führt das Modell auf der GPU oder der CPU aus. QGIS bleibt dabei bedienbar. Das Laden des Modells dauert einige Dutzend Sekunden. Das Protokoll nennt Kanäle, Skalierung und Gerät, die genommen wurden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mehrere Layer&lt;/b&gt; dürfen verschiedene Pixelgrößen, Ausdehnungen und KBS haben: Sie werden beim Lesen auf das Gitter des feinsten Layers gebracht, der gebraucht wird. Wählen Sie alle Dateien einer Szene; die Kanäle werden darin nach Name, Wellenlänge oder Dateiname gefunden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pixel ohne Daten&lt;/b&gt; in einem der Kanäle (NoData, NaN, Masken, durchsichtige Pixel) und Pixel außerhalb des Interessengebiets bekommen keine Klasse (255). Mit einem Interessengebiet wird die Maske darauf zugeschnitten; ihre Pixel sind dieselben wie in einem Lauf ohne.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Das mitgelieferte Modell&lt;/b&gt; (demo-landcover) kartiert Wasser, Vegetation, offenen Boden, bebaute Flächen, Wolken, Schnee und verbrannte Flächen aus sechs optischen Kanälen mit 10 bis 30 m, etwa von Sentinel-2 oder Landsat. Es wurde mit simulierten Szenen trainiert: gut für eine erste Karte, nicht für eine Entscheidung.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ein Modell, das misst&lt;/b&gt; (Regression), gibt Werte statt Klassen: float32, NoData -9999, mit Name und Einheit der Größe. Was Klassen braucht, wird dann abgelehnt: Konfidenz, Wahrscheinlichkeiten, Schwellen und Säubern.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Die Engine&lt;/b&gt; wird getrennt von QGIS installiert; fehlt sie, sagt der Algorithmus, wie sie installiert wird.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>&lt;p&gt;Shows the models that the plugin knows: what each maps, the bands and pixel sizes it wants, its classes and colours or what it measures, licence and size, whether it is on this machine and whether it can run.&lt;/p&gt;&lt;p&gt;Models that came into the Hugging Face cache in another way are listed too. The page opens in the results viewer; making it needs no network and no engine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeigt die Modelle, die die Erweiterung kennt: was jedes kartiert, welche Kanäle und Pixelgrößen es verlangt, seine Klassen und Farben oder was es misst, Lizenz und Größe, ob es auf diesem Rechner liegt und ob es laufen kann.&lt;/p&gt;&lt;p&gt;Modelle, die auf anderem Weg in den Zwischenspeicher von Hugging Face kamen, sind auch dabei. Die Seite öffnet sich in der Ergebnisanzeige; sie zu erstellen braucht weder Netz noch Engine.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;Compares two masks of different dates: which class became which, in hectares and pixels, as a table and as a page, and where, as a raster of transitions such as “Vegetation → Water”.&lt;/p&gt;&lt;p&gt;Classes are matched &lt;b&gt;by name&lt;/b&gt;; where only numbers are known, by number. The log says which classes have other numbers in the second mask. If the second mask lies on another grid it is read on the grid of the first by nearest neighbour, and that is said.&lt;/p&gt;&lt;p&gt;Pixels that have no class in one of the two are nodata in the map and count nowhere. Areas are those of the ellipsoid. In the map, what did not change is grey. Transitions below 0.1 % share an entry of its legend, other changes; the file and the table have them all.&lt;/p&gt;&lt;p&gt;A map of changes is at most as good as both masks: errors of either show as changes. Shares of change that are near the masks&apos; own error rates mean nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht zwei Masken verschiedener Zeitpunkte: welche Klasse zu welcher wurde, in Hektar und Pixeln, als Tabelle und als Seite, und wo, als Raster der Übergänge wie „Vegetation → Water“.&lt;/p&gt;&lt;p&gt;Klassen werden &lt;b&gt;nach Namen&lt;/b&gt; zugeordnet; wo nur Nummern bekannt sind, nach Nummern. Das Protokoll sagt, welche Klassen in der zweiten Maske andere Nummern haben. Liegt die zweite Maske auf einem anderen Gitter, wird sie mit dem nächsten Nachbarn auf dem der ersten gelesen, und das wird gesagt.&lt;/p&gt;&lt;p&gt;Pixel, die in einer der beiden keine Klasse haben, sind in der Karte NoData und zählen nirgends. Flächen sind die des Ellipsoids. Was sich nicht geändert hat, ist in der Karte grau. Übergänge unter 0,1 % teilen sich den Eintrag „other changes“ ihrer Legende; die Datei und die Tabelle haben alle.&lt;/p&gt;&lt;p&gt;Eine Karte der Änderungen ist höchstens so gut wie beide Masken: Fehler jeder der beiden erscheinen als Änderungen. Änderungsanteile in der Größe der Fehlerraten der Masken bedeuten nichts.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>&lt;p&gt;Segments every raster of a folder, or of a list of files, each into a mask of its own, with one model load. The masks lie in the output folder as the inputs lie in theirs, named after them with _mask.tif, rasters of measured values with _values.tif.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A table&lt;/b&gt; of all of them, geoseg_index.gpkg with the outlines and geoseg_index.csv, says what became of each: done, skipped, failed or cancelled, seconds, windows, the area of each class (m², without a CRS pixels), and for a failed one the error.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A bad file stops nothing.&lt;/b&gt; What the engine died beside is tried again at the end, by itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Run again&lt;/b&gt;, only what is missing or changed is done: the files, the model and the parameters count. After Cancel, finished masks stay.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Segmentiert jedes Raster eines Ordners oder einer Liste von Dateien, jedes in eine eigene Maske; das Modell wird nur einmal geladen. Die Masken liegen im Ausgabeordner, wie die Eingaben in ihrem liegen, und heißen wie sie mit _mask.tif, Raster von Messwerten mit _values.tif.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eine Tabelle&lt;/b&gt; über alle, geoseg_index.gpkg mit den Umrissen und geoseg_index.csv, sagt, was aus jedem wurde: done (fertig), skipped (übersprungen), failed (fehlgeschlagen) oder cancelled (abgebrochen), Sekunden, Fenster, die Fläche jeder Klasse (m², ohne KBS Pixel) und bei einem fehlgeschlagenen den Fehler.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eine schlechte Datei hält nichts auf.&lt;/b&gt; Bei welcher die Engine starb, die wird am Ende noch einmal allein versucht.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bei einem weiteren Lauf&lt;/b&gt; wird nur getan, was fehlt oder sich geändert hat: Es zählen Dateien, Modell und Parameter. Nach „Abbrechen“ bleiben fertige Masken erhalten.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>GEOSEG_ENGINE names {}, which counts more: unset it to use this one.</source>
        <translation>GEOSEG_ENGINE nennt {}, und das zählt mehr: Löschen Sie die Variable, um diese Engine zu verwenden.</translation>
    </message>
    <message>
        <location filename="../processing/polygonstyle.py"/>
        <source>{} belongs to a raster of that name</source>
        <translation>{} gehört zu einem Raster dieses Namens</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>The ready model {path} cannot be read. Install the plugin again.</source>
        <translation>Das fertige Modell {path} ist nicht lesbar. Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
        <location filename="../processing/zones.py"/>
        <source>The zones changed while they were counted: {new} came and have no areas, {gone} went.</source>
        <translation>Die Zonen änderten sich während des Zählens: {new} kamen dazu und haben keine Flächen, {gone} verschwanden.</translation>
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
