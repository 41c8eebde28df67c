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
        <location filename="../runs/provenancetexts.py"/>
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
        <location filename="../runs/provenancetexts.py"/>
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
        <location filename="../runs/provenancetexts.py"/>
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
        <location filename="../runs/provenancetexts.py"/>
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
        <location filename="../runs/provenancetexts.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
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
        <source>{} pixels have a class in one of the masks only and count nowhere.</source>
        <translation>{} Pixel haben nur in einer der Masken eine Klasse und zählen nirgends.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>In the map the {} smallest transitions share the number 254; the table has all.</source>
        <translation>In der Karte teilen sich die {} kleinsten Übergänge die Nummer 254; die Tabelle enthält alle.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Changed: {changed} of {all} pixels{area}, {percent:.2f} %.</source>
        <translation>Geändert: {changed} von {all} Pixeln{area}, {percent:.2f} %.</translation>
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
        <source>{count} zones, {unit}</source>
        <translation>{count} Zonen, {unit}</translation>
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
        <source>Polygons: {}.</source>
        <translation>Polygone: {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches merged into their largest neighbours: {}.</source>
        <translation>Kleine Flächenstücke, die mit ihrem größten Nachbarn verschmolzen wurden: {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out because they lie alone in nodata: {}.</source>
        <translation>Kleine Flächenstücke, die wegfallen, weil sie allein in NoData liegen: {}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches left out: {}.</source>
        <translation>Weggelassene kleine Flächenstücke: {}.</translation>
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
        <source>{name}: {share:.2%} of the mask, {points} points.</source>
        <translation>{name}: {share:.2%} der Maske, {points} Punkte.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name} has only {pixels} pixels: all of them are in the sample.</source>
        <translation>{name} hat nur {pixels} Pixel: Alle sind in der Stichprobe.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{name}: only {drawn} of {wanted} points keep the distance. Take a smaller one.</source>
        <translation>{name}: Nur {drawn} von {wanted} Punkten halten den Abstand ein. Nehmen Sie einen kleineren.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>{} points in all.</source>
        <translation>Insgesamt {} Punkte.</translation>
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
        <location filename="../runs/provenancetexts.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
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
        <location filename="../models/page.py"/>
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
        <location filename="../models/page.py"/>
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
        <location filename="../models/page.py"/>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
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
        <translation>&lt;p&gt;Vergleicht zwei Masken verschiedener Zeitpunkte: welche Klasse zu welcher wurde, in Hektar und Pixeln, als Tabelle und als Seite, und wo, als Raster der Übergänge wie „Vegetation → Water“.&lt;/p&gt;&lt;p&gt;Klassen werden &lt;b&gt;nach Namen&lt;/b&gt; zugeordnet; wo nur Nummern bekannt sind, nach Nummern. Das Protokoll sagt, welche Klassen in der zweiten Maske andere Nummern haben. Liegt die zweite Maske auf einem anderen Gitter, wird sie mit dem nächsten Nachbarn auf dem der ersten gelesen, und das wird gesagt.&lt;/p&gt;&lt;p&gt;Pixel, die in einer der beiden keine Klasse haben, sind in der Karte NoData und zählen nirgends. Flächen sind die des Ellipsoids. Was sich nicht geändert hat, ist in der Karte grau. Übergänge unter 0,1 % teilen sich den Eintrag „andere Änderungen“ ihrer Legende; die Datei und die Tabelle haben alle.&lt;/p&gt;&lt;p&gt;Eine Karte der Änderungen ist höchstens so gut wie beide Masken: Fehler jeder der beiden erscheinen als Änderungen. Änderungsanteile in der Größe der Fehlerraten der Masken bedeuten nichts.&lt;/p&gt;</translation>
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
        <location filename="../core/assess/compare.py"/>
        <source>Choose a classified raster.</source>
        <translation>Wählen Sie ein klassifiziertes Raster.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>{path} holds measurements, not classes: numbers with a fraction, or complex ones.</source>
        <translation>{path} enthält Messwerte, keine Klassen: Zahlen mit Nachkommastellen oder komplexe Zahlen.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>Choose a mask or another raster of whole numbers.</source>
        <translation>Wählen Sie eine Maske oder ein anderes Raster mit ganzen Zahlen.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>Reclassify the raster first.</source>
        <translation>Klassifizieren Sie das Raster zuerst neu.</translation>
    </message>
    <message>
        <location filename="../core/areas/distortion.py"/>
        <source>Warp the raster to another CRS first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Transformieren Sie das Raster zuerst in ein anderes KBS (Raster &gt; Projektionen &gt; Transformieren).</translation>
    </message>
    <message>
        <location filename="../core/assess/classmap.py"/>
        <source>Choose a mask, or reclassify the raster first.</source>
        <translation>Wählen Sie eine Maske oder klassifizieren Sie das Raster zuerst neu.</translation>
    </message>
    <message>
        <location filename="../core/assess/classrows.py"/>
        <source>{path} has no pixel with a class.</source>
        <translation>{path} hat kein Pixel mit einer Klasse.</translation>
    </message>
    <message>
        <location filename="../core/assess/classrows.py"/>
        <source>Choose another mask.</source>
        <translation>Wählen Sie eine andere Maske.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Correct them, or say in LABELS what they mean: &apos;{example}=class&apos;, with semicolons between several; &apos;{example}=&apos; leaves it out, &apos;*=&apos; all of them.</source>
        <translation>Berichtigen Sie sie oder geben Sie in LABELS an, was sie bedeuten: &apos;{example}=Klasse&apos;, mehrere durch Semikolon getrennt; &apos;{example}=&apos; lässt die Bezeichnung aus, &apos;*=&apos; alle.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Say label=class, such as 80=water.</source>
        <translation>Schreiben Sie Bezeichnung=Klasse, etwa 80=water.</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>No pixel has a class in both the mask and the reference.</source>
        <translation>Kein Pixel hat sowohl in der Maske als auch in der Referenz eine Klasse.</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>Check their places and their nodata.</source>
        <translation>Prüfen Sie Lage und NoData von beiden.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>Say &apos;*=0.85&apos; for all that are not named.</source>
        <translation>Schreiben Sie &apos;*=0.85&apos; für alle, die nicht genannt sind.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>Say a share such as 0.85, or class=0.85; *=0.8.</source>
        <translation>Geben Sie einen Anteil an, etwa 0.85, oder Klasse=0.85; *=0.8.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>Check the field of labels and the CRS of both layers.</source>
        <translation>Prüfen Sie das Feld mit den Bezeichnungen und das KBS beider Layer.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>Say a share such as 0.01.</source>
        <translation>Geben Sie einen Anteil an, etwa 0.01.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>{total} points do not give {count} classes {least} each.</source>
        <translation>{total} Punkte reichen nicht für je {least} in {count} Klassen.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write &quot;file:band&quot; with one of: {names}.</source>
        <translation>Schreiben Sie &quot;Datei:Kanal&quot; mit einer dieser Dateien: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Bands are counted from 1, and transparency is none.</source>
        <translation>Kanäle werden ab 1 gezählt, und Transparenz ist keiner.</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Cannot write {path}: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/majority.py"/>
        <source>The majority filter&apos;s window is {size} pixels wide.</source>
        <translation>Das Fenster des Mehrheitsfilters ist {size} Pixel breit.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>Choose 2 or more pixels, or no sieve.</source>
        <translation>Wählen Sie 2 oder mehr Pixel oder lassen Sie das Sieben weg.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>Choose 4 (edges) or 8 (also corners).</source>
        <translation>Wählen Sie 4 (Kanten) oder 8 (auch Ecken).</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The smallest patch is given in hectares, but the mask has no CRS to measure them in.</source>
        <translation>Das kleinste Flächenstück ist in Hektar angegeben, aber die Maske hat kein KBS, um sie zu messen.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Give it in pixels, or run on a grid with a CRS.</source>
        <translation>Geben Sie es in Pixeln an oder nehmen Sie ein Gitter mit KBS.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Leave it out, or choose another value.</source>
        <translation>Lassen Sie die Option weg oder wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{width} × {height} pixels with overviews do not fit into a TIFF that is neither compressed nor a BigTIFF: it ends at 4 GB.</source>
        <translation>{width} × {height} Pixel mit Übersichten passen nicht in ein TIFF, das weder komprimiert noch ein BigTIFF ist: Es endet bei 4 GB.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Leave BIGTIFF out, or choose a compression.</source>
        <translation>Lassen Sie BIGTIFF weg oder wählen Sie eine Kompression.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>It is ALL_CPUS, or a number of threads from 1.</source>
        <translation>Möglich sind ALL_CPUS oder eine Anzahl von Threads ab 1.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>BLOCKXSIZE means nothing with TILED=NO: strips are as wide as the raster.</source>
        <translation>BLOCKXSIZE hat bei TILED=NO keine Bedeutung: Streifen sind so breit wie das Raster.</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eine von beiden.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Tiles are multiples of 16 pixels.</source>
        <translation>Kacheln sind Vielfache von 16 Pixeln.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Choose smaller ones, for example BLOCKXSIZE=512|BLOCKYSIZE=512.</source>
        <translation>Wählen Sie kleinere, zum Beispiel BLOCKXSIZE=512|BLOCKYSIZE=512.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Change COMPRESS, or leave it out.</source>
        <translation>Ändern Sie COMPRESS oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>Write several as NAME=VALUE|NAME=VALUE, for example COMPRESS=ZSTD|PREDICTOR=2.</source>
        <translation>Schreiben Sie mehrere als NAME=VALUE|NAME=VALUE, zum Beispiel COMPRESS=ZSTD|PREDICTOR=2.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Choose a name that ends with .tif.</source>
        <translation>Wählen Sie einen Namen, der auf .tif endet.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Choose the name of a file.</source>
        <translation>Wählen Sie den Namen einer Datei.</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>Make it first, or choose another one.</source>
        <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The folder {folder} cannot be written.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Choose 0 or more.</source>
        <translation>Wählen Sie 0 oder mehr.</translation>
    </message>
    <message>
        <location filename="../core/rasters/antimeridian.py"/>
        <source>The area of interest goes round a pole, and the raster has longitudes and latitudes.</source>
        <translation>Das Interessengebiet umschließt einen Pol, und das Raster hat Längen- und Breitengrade.</translation>
    </message>
    <message>
        <location filename="../core/rasters/antimeridian.py"/>
        <source>Draw the area in the CRS of the raster.</source>
        <translation>Zeichnen Sie das Gebiet im KBS des Rasters.</translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>The area of interest holds no pixel&apos;s centre of the raster.</source>
        <translation>Das Interessengebiet enthält keinen Pixelmittelpunkt des Rasters.</translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>Choose an area inside the raster that is larger than a pixel, or check the CRS of both.</source>
        <translation>Wählen Sie ein Gebiet innerhalb des Rasters, das größer als ein Pixel ist, oder prüfen Sie das KBS von beiden.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>The extent is empty.</source>
        <translation>Die Ausdehnung ist leer.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Say it as xmin ymin xmax ymax.</source>
        <translation>Geben Sie sie als xmin ymin xmax ymax an.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Say EPSG:4326, for example.</source>
        <translation>Schreiben Sie zum Beispiel EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{path} cannot be opened as polygons.</source>
        <translation>{path} kann nicht als Polygondatei geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Choose a GeoPackage, for example.</source>
        <translation>Wählen Sie zum Beispiel ein GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{path} holds no polygons.</source>
        <translation>{path} enthält keine Polygone.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>Choose a file of polygons.</source>
        <translation>Wählen Sie eine Datei mit Polygonen.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>{name} has no place in the CRS of the raster.</source>
        <translation>{name} hat im KBS des Rasters keinen Platz.</translation>
    </message>
    <message>
        <location filename="../processing/reproject.py"/>
        <source>Choose an area near the raster, or check the CRS of both.</source>
        <translation>Wählen Sie ein Gebiet nahe dem Raster oder prüfen Sie das KBS von beiden.</translation>
    </message>
    <message>
        <location filename="../core/rasters/fingerprint.py"/>
        <source>{names} changed during the run: the mask would be of the old image in one part and of the new one in another.</source>
        <translation>Während des Laufs geändert: {names}. Die Maske wäre zum einen Teil vom alten Bild und zum anderen vom neuen.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reader.py"/>
        <source>Run again when nothing writes to it.</source>
        <translation>Starten Sie den Lauf noch einmal, wenn nichts mehr hineinschreibt.</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>{path} is located by {means} only.</source>
        <translation>Die Lage von {path} ist nur durch {means} gegeben.</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>Warp it first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Transformieren Sie das Raster zuerst (Raster &gt; Projektionen &gt; Transformieren).</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Georeference it again (Layer &gt; Georeferencer).</source>
        <translation>Georeferenzieren Sie das Raster neu (Layer &gt; Georeferenzierung).</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Of two layers on different grids only one has a CRS.</source>
        <translation>Von zwei Layern auf verschiedenen Gittern hat nur einer ein KBS.</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Assign the right one to the other first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Weisen Sie dem anderen zuerst das richtige zu (Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>The geotransform of a layer cannot be inverted.</source>
        <translation>Die Geotransformation eines Layers ist nicht umkehrbar.</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>Warp one of the layers first (Raster &gt; Projections &gt; Warp).</source>
        <translation>Transformieren Sie zuerst einen der Layer (Raster &gt; Projektionen &gt; Transformieren).</translation>
    </message>
    <message>
        <location filename="../core/rasters/reader.py"/>
        <source>{path} changed while it was read.</source>
        <translation>{path} hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} has no bands.</source>
        <translation>{path} hat keine Kanäle.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose a raster with image bands.</source>
        <translation>Wählen Sie ein Raster mit Bildkanälen.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds complex numbers.</source>
        <translation>Kanal {number} von {path} enthält komplexe Zahlen.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Convert it to amplitude or intensity first.</source>
        <translation>Wandeln Sie ihn zuerst in Amplitude oder Intensität um.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds indices of a colour table, not measurements.</source>
        <translation>Kanal {number} von {path} enthält Indizes einer Farbtabelle, keine Messwerte.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose the raster that the picture was made from.</source>
        <translation>Wählen Sie das Raster, aus dem das Bild gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Band {number} of {path} holds signed bytes.</source>
        <translation>Kanal {number} von {path} enthält vorzeichenbehaftete Bytes.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Convert it to Int16 first.</source>
        <translation>Wandeln Sie ihn zuerst in Int16 um.</translation>
    </message>
    <message>
        <location filename="../processing/zones.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is not a raster that GDAL can open.</source>
        <translation>{path} ist kein Raster, das GDAL öffnen kann.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose a raster file, a GeoTIFF for example.</source>
        <translation>Wählen Sie eine Rasterdatei, zum Beispiel ein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} holds several rasters and no bands of its own.</source>
        <translation>{path} enthält mehrere Raster und keine eigenen Kanäle.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is a folder, not a raster that GDAL can open.</source>
        <translation>{path} ist ein Ordner, kein Raster, das GDAL öffnen kann.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose the raster file.</source>
        <translation>Wählen Sie die Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Choose another one, or check whether its drive is connected.</source>
        <translation>Wählen Sie etwas anderes oder prüfen Sie, ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Check its path and permissions.</source>
        <translation>Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>OFFSET is {offset}.</source>
        <translation>OFFSET ist {offset}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>It must be a number, for example -0.1.</source>
        <translation>Es muss eine Zahl sein, zum Beispiel -0.1.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Write them with one scale first, for example with the raster calculator.</source>
        <translation>Schreiben Sie sie zuerst mit einer gemeinsamen Skalierung, zum Beispiel mit dem Rasterrechner.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Use bands of one product, or say SCALE and OFFSET if they are the same after all.</source>
        <translation>Nehmen Sie Kanäle eines einzigen Produkts oder geben Sie SCALE und OFFSET an, falls sie doch gleich sind.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>SCALE is {scale:g}.</source>
        <translation>SCALE ist {scale:g}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>It must be greater than 0, for example 0.0001.</source>
        <translation>Der Wert muss größer als 0 sein, zum Beispiel 0.0001.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Say SCALE and OFFSET, for example 0.0001 and 0.</source>
        <translation>Geben Sie SCALE und OFFSET an, zum Beispiel 0.0001 und 0.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>PIXEL_SIZE is {size:g}.</source>
        <translation>PIXEL_SIZE ist {size:g}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>It must be greater than 0, in units of the grid&apos;s CRS.</source>
        <translation>Der Wert muss größer als 0 sein, in Einheiten des KBS des Gitters.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>PIXEL_SIZE is {size:g}, which gives {width} × {height} pixels.</source>
        <translation>PIXEL_SIZE ist {size:g}, das ergibt {width} × {height} Pixel.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>Choose a larger one.</source>
        <translation>Wählen Sie einen größeren Wert.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>{path} has no georeference, so it cannot be brought onto one grid with the others.</source>
        <translation>{path} ist nicht georeferenziert und kann daher nicht mit den anderen auf ein Gitter gebracht werden.</translation>
    </message>
    <message>
        <location filename="../core/rasters/target.py"/>
        <source>Georeference it first (Layer &gt; Georeferencer), or give all layers the same size.</source>
        <translation>Georeferenzieren Sie das Raster zuerst (Layer &gt; Georeferenzierung) oder bringen Sie alle Layer auf dieselbe Größe.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>{path} lies beside the grid of the run and shares no pixel with it.</source>
        <translation>{path} liegt neben dem Gitter des Laufs und hat kein Pixel mit ihm gemeinsam.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>Choose layers that overlap, or check their CRS.</source>
        <translation>Wählen Sie Layer, die sich überlappen, oder prüfen Sie ihr KBS.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>{path} cannot be warped: {reason}.</source>
        <translation>{path} kann nicht transformiert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>{path} and {mask} differ in size.</source>
        <translation>{path} und {mask} sind verschieden groß.</translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>They must come from the same run.</source>
        <translation>Beide müssen aus demselben Lauf stammen.</translation>
    </message>
    <message>
        <location filename="../core/report/confidences.py"/>
        <source>Cannot read {path}: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>This GDAL has no PNG driver, so there are no pictures.</source>
        <translation>Dieses GDAL hat keinen PNG-Treiber, daher gibt es keine Bilder.</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>Install one that has.</source>
        <translation>Installieren Sie eines, das ihn hat.</translation>
    </message>
    <message>
        <location filename="../core/report/thumbnails.py"/>
        <source>Cannot bring {path} onto the mask&apos;s grid for a picture: {reason}.</source>
        <translation>{path} kann für ein Bild nicht auf das Gitter der Maske gebracht werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/report/thumbnails.py"/>
        <source>Cannot read {path} for a picture: {reason}.</source>
        <translation>{path} kann für ein Bild nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>Cannot write the temporary file {path}: {reason}.</source>
        <translation>Die temporäre Datei {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask {path} cannot be opened: {reason}.</source>
        <translation>Die Maske der Engine, {path}, kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask holds {found} instead of {wanted}.</source>
        <translation>Die Maske der Engine enthält {found} statt {wanted}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask {path} cannot be read: {reason}.</source>
        <translation>Die Maske der Engine, {path}, kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The scores in the engine&apos;s mask are no percent: some are greater than 100.</source>
        <translation>Die Modellwerte in der Maske der Engine sind keine Prozente: Einige sind größer als 100.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkflow.py"/>
        <source>The engine stopped before it finished the run.</source>
        <translation>Die Engine endete, bevor sie mit dem Lauf fertig war.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>Free some space, or choose another folder for the output.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner für die Ausgabe.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>The journal {path} is damaged.</source>
        <translation>Das Journal {path} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Remove it, and run again.</source>
        <translation>Entfernen Sie es und starten Sie den Lauf noch einmal.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Wait for it, or choose another output.</source>
        <translation>Warten Sie ihn ab oder wählen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
        <location filename="../core/run/ownfile.py"/>
        <source>{path} is no journal of a run.</source>
        <translation>{path} ist kein Journal eines Laufs.</translation>
    </message>
    <message>
        <location filename="../core/run/ownfile.py"/>
        <source>Remove it, or switch RESUME off.</source>
        <translation>Entfernen Sie die Datei oder schalten Sie RESUME aus.</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>Leave it out.</source>
        <translation>Lassen Sie die Option weg.</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>Make it first.</source>
        <translation>Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Install its package again into the engine&apos;s Python: pip install geoseg_qgis/worker.</source>
        <translation>Installieren Sie sein Paket neu in das Python der Engine: pip install geoseg_qgis/worker.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Choose the device auto or cpu.</source>
        <translation>Wählen Sie das Gerät auto oder cpu.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>The installed engine is the one for CUDA. {problem}</source>
        <translation>Die installierte Engine ist die für CUDA. {problem}</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Install the engine for CUDA (geoseg:installengine), or choose the device cpu.</source>
        <translation>Installieren Sie die Engine für CUDA (geoseg:installengine) oder wählen Sie das Gerät cpu.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>cpu was asked for, but the installed engine is the one for CUDA, which has no other.</source>
        <translation>Verlangt war cpu, aber die installierte Engine ist die für CUDA, die kein anderes Gerät hat.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Choose the device auto, or install the engine for CPUs (geoseg:installengine).</source>
        <translation>Wählen Sie das Gerät auto oder installieren Sie die Engine für CPUs (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../models/places.py"/>
        <source>Write the whole path.</source>
        <translation>Schreiben Sie den ganzen Pfad.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>Install the engine again, or point the setting to another interpreter.</source>
        <translation>Installieren Sie die Engine neu oder nennen Sie in der Einstellung einen anderen Interpreter.</translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>Its package geoseg_worker may belong to another version of the plugin: install that again.</source>
        <translation>Ihr Paket geoseg_worker gehört vielleicht zu einer anderen Version der Erweiterung: Installieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose a folder with its full path.</source>
        <translation>Wählen Sie einen Ordner mit seinem vollständigen Pfad.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>Choose the folder that holds the .whl files.</source>
        <translation>Wählen Sie den Ordner, der die .whl-Dateien enthält.</translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Wählen Sie einen Ordner auf einem Datenträger dieses Rechners.</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Wait until it has ended.</source>
        <translation>Warten Sie, bis sie beendet ist.</translation>
    </message>
    <message>
        <location filename="../engine/install/tools.py"/>
        <source>No Python 3.11 or newer that can make virtual environments is on this machine.</source>
        <translation>Auf diesem Rechner ist kein Python 3.11 oder neuer, das virtuelle Umgebungen erstellen kann.</translation>
    </message>
    <message>
        <location filename="../engine/install/tools.py"/>
        <source>Install one (on Debian and Ubuntu python3 and python3-venv), or install uv, which fetches one.</source>
        <translation>Installieren Sie eines (unter Debian und Ubuntu python3 und python3-venv) oder uv, das selbst eines holt.</translation>
    </message>
    <message>
        <location filename="../engine/server/engine.py"/>
        <source>The engine was closed.</source>
        <translation>Die Engine wurde geschlossen.</translation>
    </message>
    <message>
        <location filename="../engine/pool.py"/>
        <source>The engine was ended, for its windows did not fit into memory.</source>
        <translation>Die Engine wurde beendet, denn ihre Fenster passten nicht in den Speicher.</translation>
    </message>
    <message>
        <location filename="../engine/pool.py"/>
        <source>The engine was stopped.</source>
        <translation>Die Engine wurde beendet.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>Close other programs, then run again.</source>
        <translation>Schließen Sie andere Programme und starten Sie den Lauf noch einmal.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} cannot make virtual environments.</source>
        <translation>Das Python {python} kann keine virtuellen Umgebungen erstellen.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>On Debian and Ubuntu install the package python3-venv.</source>
        <translation>Installieren Sie unter Debian und Ubuntu das Paket python3-venv.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>Mend that, or name another one.</source>
        <translation>Bringen Sie das in Ordnung oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} is version {version}; the engine needs 3.11 or newer, up to 3.14.</source>
        <translation>Das Python {python} hat die Version {version}; die Engine braucht 3.11 oder neuer, bis 3.14.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>Name another one.</source>
        <translation>Nennen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} does not answer.</source>
        <translation>Das Python {python} antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} This was the second time in one run.</source>
        <translation>{message} Das war das zweite Mal in einem Lauf.</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} Not even one window fits.</source>
        <translation>{message} Nicht einmal ein Fenster passt hinein.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>A key belongs into the authentication settings, not into the address.</source>
        <translation>Ein Schlüssel gehört in die Authentifizierungseinstellungen, nicht in die Adresse.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>It must be a file in PEM format.</source>
        <translation>Es muss eine Datei im PEM-Format sein.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} refuses the key.</source>
        <translation>Der Server {address} lehnt den Schlüssel ab.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Check the key of this server.</source>
        <translation>Prüfen Sie den Schlüssel dieses Servers.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Use the right address, if you trust it.</source>
        <translation>Nehmen Sie die richtige Adresse, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Check the address and model.</source>
        <translation>Prüfen Sie die Adresse und das Modell.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Give them in the proxy&apos;s address.</source>
        <translation>Geben Sie beides in der Adresse des Proxys an.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Use a shared folder, or a higher limit there (GEOSEG_MAX_UPLOAD_MB, or a reverse proxy&apos;s own).</source>
        <translation>Nehmen Sie einen gemeinsamen Ordner oder eine höhere Grenze dort (GEOSEG_MAX_UPLOAD_MB oder die eines Reverse-Proxys).</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The answer of the server {address} is not what vLLM answers.</source>
        <translation>Die Antwort des Servers {address} ist nicht das, was vLLM antwortet.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Check the address and its port.</source>
        <translation>Prüfen Sie die Adresse und ihren Port.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The key of the server has signs that no key has.</source>
        <translation>Der Schlüssel des Servers enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Copy it again, without line ends.</source>
        <translation>Kopieren Sie ihn noch einmal, ohne Zeilenenden.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The key would travel to {host} for everybody on the way to read.</source>
        <translation>Der Schlüssel ginge so zu {host}, dass ihn unterwegs jeder lesen könnte.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Use https, an SSH tunnel to 127.0.0.1, or allow plain http where you trust the network.</source>
        <translation>Nehmen Sie https oder einen SSH-Tunnel zu 127.0.0.1, oder erlauben Sie einfaches http, wo Sie dem Netz vertrauen.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>Check that it runs, and the address.</source>
        <translation>Prüfen Sie, ob er läuft, und die Adresse.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server says that it wrote {path}, and here it is not to be seen.</source>
        <translation>Der Server sagt, er habe {path} geschrieben, doch hier ist davon nichts zu sehen.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>Check which folder here is which folder on the server.</source>
        <translation>Prüfen Sie, welcher Ordner hier welchem Ordner auf dem Server entspricht.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s answer holds no mask.</source>
        <translation>Die Antwort des Servers enthält keine Maske.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>Its I/O processor must be geoseg_segmentation.</source>
        <translation>Sein I/O-Prozessor muss geoseg_segmentation sein.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s raster is not one band of floating point numbers.</source>
        <translation>Das Raster des Servers besteht nicht aus einem einzigen Kanal mit Gleitkommazahlen.</translation>
    </message>
    <message>
        <location filename="../engine/server/engine.py"/>
        <source>The server {address} cannot be asked: {error!r}.</source>
        <translation>Der Server {address} lässt sich nicht fragen: {error!r}.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves no model.</source>
        <translation>Der Server {address} stellt kein Modell bereit.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves several models.</source>
        <translation>Der Server {address} stellt mehrere Modelle bereit.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Use a shared folder, or a higher limit on the server (GEOSEG_MAX_UPLOAD_MB).</source>
        <translation>Nehmen Sie einen gemeinsamen Ordner oder eine höhere Grenze auf dem Server (GEOSEG_MAX_UPLOAD_MB).</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>Choose the model that the server serves, or another server.</source>
        <translation>Wählen Sie das Modell, das der Server bereitstellt, oder einen anderen Server.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check the port, and whether the address begins with https or http.</source>
        <translation>Prüfen Sie den Port und ob die Adresse mit https oder http beginnt.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The answer of the server {address} is longer than any that it should give.</source>
        <translation>Die Antwort des Servers {address} ist länger als jede, die er geben sollte.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check that this is the address of a geoseg server.</source>
        <translation>Prüfen Sie, ob dies die Adresse eines geoseg-Servers ist.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>There is no machine called {host}.</source>
        <translation>Es gibt keinen Rechner namens {host}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Check its address.</source>
        <translation>Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>Give the file of the authority that signed it, and the name that it is made out to.</source>
        <translation>Geben Sie die Datei der Zertifizierungsstelle an, die es signiert hat, und als Adresse den Namen, auf den es ausgestellt ist.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>{path} lies in none of the folders that are shared with the server: {names}.</source>
        <translation>{path} liegt in keinem der mit dem Server gemeinsamen Ordner: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>Choose a folder for temporary files in one of them, or let chunks be uploaded.</source>
        <translation>Wählen Sie für temporäre Dateien einen Ordner in einem davon oder lassen Sie die Teilstücke übertragen.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>{entry!r} names no folders that are shared with the server.</source>
        <translation>{entry!r} nennt keine mit dem Server gemeinsamen Ordner.</translation>
    </message>
    <message>
        <location filename="../engine/server/folders.py"/>
        <source>Write /folder/here=/folder/there, several with ; between them.</source>
        <translation>Schreiben Sie /ordner/hier=/ordner/dort, mehrere durch ; getrennt.</translation>
    </message>
    <message>
        <location filename="../engine/server/work.py"/>
        <source>The chunk was broken off.</source>
        <translation>Das Teilstück wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>It looks like owner/name.</source>
        <translation>Sie sieht aus wie owner/name.</translation>
    </message>
    <message>
        <location filename="../gui/models/stock.py"/>
        <source>Edit its card there.</source>
        <translation>Bearbeiten Sie dort seine Karte.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Leave it empty.</source>
        <translation>Lassen Sie diese Eingabe leer.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Mend the row.</source>
        <translation>Korrigieren Sie die Zeile.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>QUANTITY: {least!r} to {most!r} is no range of values.</source>
        <translation>QUANTITY: {least!r} bis {most!r} ist kein Wertebereich.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>Give two numbers, or none.</source>
        <translation>Geben Sie zwei Zahlen an oder keine.</translation>
    </message>
    <message>
        <location filename="../models/card_json.py"/>
        <source>Choose another place for the card.</source>
        <translation>Wählen Sie einen anderen Ort für die Karte.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>Fetch it with Download a model (geoseg:downloadmodel), or in the engine&apos;s environment with &quot;{command}&quot;, or choose the folder it is in.</source>
        <translation>Holen Sie es mit „Modell herunterladen“ (geoseg:downloadmodel) oder in der Umgebung der Engine mit &quot;{command}&quot;, oder wählen Sie den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>No model is chosen.</source>
        <translation>Es ist kein Modell gewählt.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>Install the plugin again.</source>
        <translation>Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} has no weights.</source>
        <translation>{folder} hat keine Gewichte.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Choose the folder that holds the model&apos;s config.json.</source>
        <translation>Wählen Sie den Ordner, der die config.json des Modells enthält.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} has its weights in {name}, which the engine does not look for.</source>
        <translation>{folder} hat seine Gewichte in {name}; danach sucht die Engine nicht.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Rename it so that it ends in .pt.</source>
        <translation>Benennen Sie die Datei so um, dass sie auf .pt endet.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>{folder} has {count} configurations, which no model needs.</source>
        <translation>{folder} hat {count} Konfigurationen; so viele braucht kein Modell.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>Remove them.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Choose a folder that holds config.json and weights.</source>
        <translation>Wählen Sie einen Ordner, der config.json und Gewichte enthält.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{folder} describes more weights than any model has.</source>
        <translation>{folder} beschreibt mehr Gewichte, als irgendein Modell hat.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>Do not use this model.</source>
        <translation>Verwenden Sie dieses Modell nicht.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>The model may be incomplete: get it again.</source>
        <translation>Das Modell ist vielleicht unvollständig: Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the name {name} holds signs that cannot be shown.</source>
        <translation>{folder}: Der Name {name} enthält Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Rename or remove it.</source>
        <translation>Benennen Sie es um oder entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: {name} is of a kind that could run as code, which no model needs.</source>
        <translation>{folder}: {name} ist von einer Art, die als Code laufen könnte; kein Modell braucht so etwas.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Do not use this model, or remove the file if you know that it is harmless.</source>
        <translation>Verwenden Sie dieses Modell nicht oder entfernen Sie die Datei, wenn Sie wissen, dass sie harmlos ist.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the link {name} leads out of the model&apos;s folder.</source>
        <translation>{folder}: Der Link {name} führt aus dem Ordner des Modells hinaus.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Put a copy of the file in place of the link, if you trust it.</source>
        <translation>Legen Sie statt des Links eine Kopie der Datei dorthin, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder} is nested too deeply for a model folder.</source>
        <translation>{folder} ist für einen Modellordner zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: {name} is neither a file nor a folder.</source>
        <translation>{folder}: {name} ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder}: the link {name} leads nowhere.</source>
        <translation>{folder}: Der Link {name} führt ins Leere.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>Download the model again.</source>
        <translation>Laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>Mend or remove it; hf auth login writes it.</source>
        <translation>Korrigieren oder entfernen Sie es; hf auth login schreibt es.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>The variable HF_HUB_OFFLINE forbids downloads from the hub.</source>
        <translation>Die Variable HF_HUB_OFFLINE verbietet das Herunterladen aus dem Hub.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>Start QGIS without it, or copy the model from another machine.</source>
        <translation>Starten Sie QGIS ohne sie oder kopieren Sie das Modell von einem anderen Rechner.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>The variable HF_ENDPOINT is no address of a hub.</source>
        <translation>Die Variable HF_ENDPOINT ist keine Adresse eines Hubs.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Import the certificate of your organisation in QGIS&apos;s settings, under Authentication.</source>
        <translation>Importieren Sie das Zertifikat Ihrer Organisation in den QGIS-Einstellungen unter „Authentifizierung“.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy wants another user name or password.</source>
        <translation>Der Proxy verlangt einen anderen Benutzernamen oder ein anderes Passwort.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Mend them in QGIS&apos;s settings, under Network.</source>
        <translation>Berichtigen Sie beides in den QGIS-Einstellungen unter „Netzwerk“.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub {host} is not found: no network, or no name service.</source>
        <translation>Der Hub {host} ist nicht zu finden: kein Netz oder kein Namensdienst.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub {host} does not answer.</source>
        <translation>Der Hub {host} antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy wants a user name and a password.</source>
        <translation>Der Proxy verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Give them in QGIS&apos;s settings.</source>
        <translation>Geben Sie beides in den QGIS-Einstellungen an.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The model {model} has no revision {revision}.</source>
        <translation>Das Modell {model} hat keine Revision {revision}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The model {model} is gated: its conditions must be accepted first.</source>
        <translation>Das Modell {model} ist zugangsbeschränkt: Zuerst müssen seine Bedingungen angenommen werden.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Accept them on {page}, then give your token: hf auth login, or the variable HF_TOKEN.</source>
        <translation>Nehmen Sie sie auf {page} an und geben Sie dann Ihr Token an: mit hf auth login oder der Variablen HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub refuses your token.</source>
        <translation>Der Hub lehnt Ihr Token ab.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Renew it (hf auth login), or take HF_TOKEN out of the environment.</source>
        <translation>Erneuern Sie es (hf auth login) oder nehmen Sie HF_TOKEN aus der Umgebung.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub has no model {model}, or it is private.</source>
        <translation>Der Hub hat kein Modell {model}, oder es ist privat.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Check the spelling (owner/name); for a private one give your token: hf auth login, or HF_TOKEN.</source>
        <translation>Prüfen Sie die Schreibweise (owner/name); für ein privates geben Sie Ihr Token an: mit hf auth login oder HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>See {page}.</source>
        <translation>Siehe {page}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub wants fewer requests.</source>
        <translation>Der Hub verlangt weniger Anfragen.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Try again in some minutes, with a token sooner.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal, mit einem Token früher.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Your account has no access to {model}, which is gated.</source>
        <translation>Ihr Konto hat keinen Zugang zu {model}; das Modell ist zugangsbeschränkt.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Ask for it on {page}.</source>
        <translation>Bitten Sie auf {page} darum.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Choose a folder of your own with the variable HF_HOME.</source>
        <translation>Wählen Sie mit der Variablen HF_HOME einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Free some space, or choose another disk with the variable HF_HOME.</source>
        <translation>Schaffen Sie Platz oder wählen Sie mit der Variablen HF_HOME einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../models/hub/fetch.py"/>
        <source>A proxy may change files on the way. Try again, or from another network.</source>
        <translation>Ein Proxy könnte Dateien unterwegs verändern. Versuchen Sie es noch einmal oder aus einem anderen Netz.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{revision!r} is no revision.</source>
        <translation>{revision!r} ist keine Revision.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>Give a commit of 40 digits, a branch or a tag.</source>
        <translation>Geben Sie einen Commit (40 Ziffern), Branch oder Tag an.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{message} Its weights were not downloaded.</source>
        <translation>{message} Seine Gewichte wurden nicht heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>A proxy or a login page may stand between: check the network settings and HF_ENDPOINT.</source>
        <translation>Vielleicht steht ein Proxy oder eine Anmeldeseite dazwischen: Prüfen Sie die Netzwerkeinstellungen und HF_ENDPOINT.</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Free some, or choose another disk with the variable HF_HOME.</source>
        <translation>Schaffen Sie Platz oder wählen Sie mit der Variablen HF_HOME einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>Check them in QGIS&apos;s settings, under Authentication, and the variable SSL_CERT_FILE.</source>
        <translation>Prüfen Sie sie in den QGIS-Einstellungen unter „Authentifizierung“ und die Variable SSL_CERT_FILE.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>The proxy of QGIS&apos;s settings is of the kind {kind}, which downloads of models cannot use.</source>
        <translation>Der Proxy der QGIS-Einstellungen ist von der Art {kind}, die das Herunterladen von Modellen nicht nutzen kann.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>Set an HTTP proxy in QGIS&apos;s settings, under Network, or copy the model over.</source>
        <translation>Stellen Sie in den QGIS-Einstellungen unter „Netzwerk“ einen HTTP-Proxy ein oder kopieren Sie das Modell von anderswo hierher.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} exists already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>Give this model another id.</source>
        <translation>Geben Sie diesem Modell eine andere Kennung.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>Choose a folder for your own models in the options.</source>
        <translation>Wählen Sie in den Optionen einen Ordner für Ihre eigenen Modelle.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} is none of your own model cards.</source>
        <translation>{path} ist keine Ihrer eigenen Modellkarten.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>Save it again as UTF-8.</source>
        <translation>Speichern Sie die Datei noch einmal als UTF-8.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has {count} parts, which no model has.</source>
        <translation>{path} hat {count} Teile; so viele hat kein Modell.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has two parts of the same name.</source>
        <translation>{path} hat zwei Teile desselben Namens.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} does not begin with a part of its archive.</source>
        <translation>{path} beginnt nicht mit einem Teil seines Archivs.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} must hold exactly one data.pkl, as torch.save writes it.</source>
        <translation>{path} muss genau eine data.pkl enthalten, wie torch.save sie schreibt.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} holds code (TorchScript) and not only weights.</source>
        <translation>{path} enthält Code (TorchScript) und nicht nur Gewichte.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has a data.pkl that is too large or compressed.</source>
        <translation>{path} hat eine data.pkl, die zu groß oder komprimiert ist.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} is not a torch archive of today&apos;s format.</source>
        <translation>{path} ist kein torch-Archiv des heutigen Formats.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} holds a damaged description of its tensors.</source>
        <translation>{path} enthält eine beschädigte Beschreibung seiner Tensoren.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has no sound safetensors header.</source>
        <translation>{path} hat keinen einwandfreien safetensors-Header.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} would call {name} when it is loaded.</source>
        <translation>{path} würde beim Laden {name} aufrufen.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} hides what it would call when it is loaded ({name}).</source>
        <translation>{path} verbirgt, was es beim Laden aufrufen würde ({name}).</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>SAMPLES and REFERENCE are both chosen.</source>
        <translation>SAMPLES und REFERENCE sind beide gewählt.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Choose one of them.</source>
        <translation>Wählen Sie nur eines davon.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>There is nothing to compare the mask with.</source>
        <translation>Es gibt nichts, womit die Maske verglichen werden kann.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Choose SAMPLES (points or polygons) or REFERENCE.</source>
        <translation>Wählen Sie SAMPLES (Punkte oder Polygone) oder REFERENCE.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>INPUT is not chosen.</source>
        <translation>INPUT ist nicht gewählt.</translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Choose a mask.</source>
        <translation>Wählen Sie eine Maske.</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>Choose a layer.</source>
        <translation>Wählen Sie einen Layer.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyways.py"/>
        <source>Fill its field, or choose another.</source>
        <translation>Füllen Sie das Feld aus oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>{name} is {given!r}.</source>
        <translation>{name} ist {given!r}.</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>Choose a layer of polygons.</source>
        <translation>Wählen Sie einen Layer mit Polygonen.</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>EXTENT: {given} is no extent.</source>
        <translation>EXTENT: {given} ist keine Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>Say xmin,xmax,ymin,ymax [EPSG:…].</source>
        <translation>Geben Sie xmin,xmax,ymin,ymax [EPSG:…] an.</translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>Choose another one.</source>
        <translation>Treffen Sie eine andere Wahl.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Two masks are needed.</source>
        <translation>Es werden zwei Masken gebraucht.</translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Choose BEFORE and AFTER.</source>
        <translation>Wählen Sie BEFORE und AFTER.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Choose a layer of polygons, or none for the whole mask.</source>
        <translation>Wählen Sie einen Layer mit Polygonen, oder keinen für die ganze Maske.</translation>
    </message>
    <message>
        <location filename="../processing/classlayer.py"/>
        <source>Export it as GeoTIFF.</source>
        <translation>Exportieren Sie ihn als GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Choose MODEL or give HUB_ID.</source>
        <translation>Wählen Sie MODEL oder geben Sie HUB_ID an.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{name} holds no raster layer.</source>
        <translation>{name} enthält keinen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Choose a raster file or layer that QGIS shows.</source>
        <translation>Wählen Sie eine Rasterdatei oder einen Rasterlayer, den QGIS anzeigt.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>Choose the data that it shows: files, or a WCS layer.</source>
        <translation>Wählen Sie die Daten, die er zeigt: Dateien oder einen WCS-Layer.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>Rename it.</source>
        <translation>Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>This model folder belongs to the plugin.</source>
        <translation>Dieser Modellordner gehört zur Erweiterung.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>{name} has {count} cells.</source>
        <translation>Anzahl der Zellen in {name}: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Choose a name.gpkg.</source>
        <translation>Wählen Sie einen Namen wie name.gpkg.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>GPU_MEMORY is {percent:g}.</source>
        <translation>GPU_MEMORY ist {percent:g}.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Choose a share of 1 to 99 percent.</source>
        <translation>Wählen Sie einen Anteil von 1 bis 99 Prozent.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>TARGET: {given} cannot be opened as a raster layer.</source>
        <translation>TARGET: {given} lässt sich nicht als Rasterlayer öffnen.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>Choose a raster file.</source>
        <translation>Wählen Sie eine Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Neither a folder nor files are chosen.</source>
        <translation>Es sind weder ein Ordner noch Dateien gewählt.</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Choose INPUT, FILES, or both.</source>
        <translation>Wählen Sie INPUT, FILES oder beides.</translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>Store the key as the password of an entry for basic authentication, or as an API header; give the store&apos;s own password when QGIS asks for it.</source>
        <translation>Speichern Sie den Schlüssel als Passwort eines Eintrags für Basisauthentifizierung oder als API-Header; geben Sie das Master-Passwort des Speichers ein, wenn QGIS danach fragt.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Check its connection.</source>
        <translation>Prüfen Sie seine Verbindung.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Choose an area inside it, or check the CRS of both.</source>
        <translation>Wählen Sie ein Gebiet darin oder prüfen Sie das KBS von beiden.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>Say PIXEL_SIZE and EXTENT (or AOI).</source>
        <translation>Geben Sie PIXEL_SIZE und EXTENT (oder AOI) an.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Leave it empty; THRESHOLD makes uncertain pixels of any model a class of their own.</source>
        <translation>Lassen Sie diese Eingabe leer; THRESHOLD macht unsichere Pixel jedes Modells zu einer eigenen Klasse.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Let THRESHOLD make them nodata instead (BELOW, --drop-uncertain).</source>
        <translation>Lassen Sie THRESHOLD sie stattdessen zu NoData machen (BELOW, --drop-uncertain).</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The smallest patch is {smallest:g}.</source>
        <translation>Das kleinste Flächenstück ist {smallest:g}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>{name} is {share:.4g}.</source>
        <translation>{name} ist {share:.4g}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>Choose a share from 0 to less than 1.</source>
        <translation>Wählen Sie einen Anteil von 0 bis unter 1.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>A folder or file without a name was given.</source>
        <translation>Es wurde ein Ordner oder eine Datei ohne Namen angegeben.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>No file in {places} is called {patterns}.</source>
        <translation>Keine Datei in {places} passt zu {patterns}.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Choose another folder or pattern.</source>
        <translation>Wählen Sie einen anderen Ordner oder ein anderes Muster.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Rename one, or choose a pattern that leaves one out.</source>
        <translation>Benennen Sie eine um oder wählen Sie ein Muster, das eine auslässt.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>Choose another folder for the masks.</source>
        <translation>Wählen Sie einen anderen Ordner für die Masken.</translation>
    </message>
    <message>
        <location filename="../runs/hold.py"/>
        <source>The log says why; try a smaller batch, or one of the files by itself.</source>
        <translation>Das Protokoll sagt, warum; versuchen Sie es mit weniger Fenstern je Durchlauf oder mit einer der Dateien allein.</translation>
    </message>
    <message>
        <location filename="../runs/inplace.py"/>
        <source>The result is complete, but not what belongs beside it: {error}</source>
        <translation>Das Ergebnis ist vollständig, aber nicht, was daneben gehört: {error}</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The name of {path} is not in UTF-8.</source>
        <translation>Der Name von {path} ist nicht in UTF-8.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>Choose another name for one.</source>
        <translation>Wählen Sie für eines davon einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>Assign the right one first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Weisen Sie zuerst das richtige zu (Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>Leave {name} as it is by default.</source>
        <translation>Lassen Sie {name}, wie es vorgegeben ist.</translation>
    </message>
    <message>
        <location filename="../runs/reportpage.py"/>
        <source>The result is complete, but there is no report: {error}</source>
        <translation>Das Ergebnis ist vollständig, aber es gibt keinen Bericht: {error}</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Check the free space, or choose another folder.</source>
        <translation>Prüfen Sie den freien Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Wait for it, or choose another folder.</source>
        <translation>Warten Sie, bis er endet, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>Check its permissions and its drive.</source>
        <translation>Prüfen Sie seine Rechte und sein Laufwerk.</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>Choose another one, or check its drive.</source>
        <translation>Treffen Sie eine andere Wahl oder prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <location filename="../runs/wishes.py"/>
        <source>OVERLAP is {overlap}.</source>
        <translation>OVERLAP ist {overlap}.</translation>
    </message>
    <message>
        <location filename="../core/areas/change.py"/>
        <source>{path} holds more than {most} different values.</source>
        <translation>{path} enthält mehr als {most} verschiedene Werte.</translation>
    </message>
    <message>
        <location filename="../core/areas/choose.py"/>
        <source>{parameter}: the mask has no class {name}.</source>
        <translation>{parameter}: Die Maske hat keine Klasse {name}.</translation>
    </message>
    <message>
        <location filename="../core/areas/choose.py"/>
        <source>Choose from: {names}.</source>
        <translation>Wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <location filename="../core/areas/choose.py"/>
        <source>It has no names, only numbers.</source>
        <translation>Sie hat keine Namen, nur Nummern.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} has no band {number}: it has {count}.</source>
        <translation>{path} hat keinen Kanal {number}, vorhanden: {count}.</translation>
    </message>
    <message>
        <location filename="../core/areas/classraster.py"/>
        <source>{path} holds class numbers of more than {most}.</source>
        <translation>{path} enthält Klassennummern über {most}.</translation>
    </message>
    <message>
        <location filename="../core/areas/distortion.py"/>
        <source>No way is known from {crs} to longitudes and latitudes.</source>
        <translation>Von {crs} zu Längen- und Breitengraden ist keine Transformation bekannt.</translation>
    </message>
    <message>
        <location filename="../core/areas/matching.py"/>
        <source>{name} has the number {first} in the first mask and {second} in the second.</source>
        <translation>{name} hat in der ersten Maske die Nummer {first}, in der zweiten {second}.</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>Map and reference agree on {share:.1%} of {count} points.</source>
        <translation>Karte und Referenz stimmen zu {share:.1%} überein; verglichene Punkte: {count}.</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>Map and reference agree on {share:.1%} of {count} pixels.</source>
        <translation>Karte und Referenz stimmen zu {share:.1%} überein; verglichene Pixel: {count}.</translation>
    </message>
    <message>
        <location filename="../core/assess/assessment.py"/>
        <source>Overall accuracy of the map: {share:.1%} ± {margin:.1%}, estimated from {count} points.</source>
        <translation>Gesamtgenauigkeit der Karte: {share:.1%} ± {margin:.1%}, geschätzt aus {count} Punkten.</translation>
    </message>
    <message>
        <location filename="../core/assess/classmap.py"/>
        <source>{path} holds the number {number}; the classes of a mask are 0 to {most}.</source>
        <translation>{path} enthält die Nummer {number}; die Klassen einer Maske sind 0 bis {most}.</translation>
    </message>
    <message>
        <location filename="../core/assess/compare.py"/>
        <source>The reference holds more than {most} different values.</source>
        <translation>Die Referenz enthält mehr als {most} verschiedene Werte.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>The reference has labels that are no class of the mask: {labels}. The mask has: {names}.</source>
        <translation>Die Referenz hat Bezeichnungen, die keine Klasse der Maske sind: {labels}. Die Maske hat: {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: &apos;{entry}&apos; is no entry.</source>
        <translation>LABELS: &apos;{entry}&apos; ist kein gültiger Eintrag.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: in &apos;{entry}&apos; several classes of the mask are called so.</source>
        <translation>LABELS: In &apos;{entry}&apos; heißen mehrere Klassen der Maske so.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>Use the number of one: {names}.</source>
        <translation>Nehmen Sie die Nummer einer Klasse: {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>LABELS: &apos;{entry}&apos; names no class of the mask.</source>
        <translation>LABELS: &apos;{entry}&apos; nennt keine Klasse der Maske.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>It has: {names}.</source>
        <translation>Sie hat: {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/labels.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>{mask} against {reference}</source>
        <translation>{mask} im Vergleich mit {reference}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Overall accuracy {share}, kappa {kappa}.</source>
        <translation>Gesamtgenauigkeit {share}, Kappa {kappa}.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Mapped, {unit}</source>
        <translation>Kartiert, {unit}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Estimated area, {unit}</source>
        <translation>Geschätzte Fläche, {unit}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>User&apos;s accuracy</source>
        <translation>Nutzergenauigkeit</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Producer&apos;s accuracy</source>
        <translation>Produzentengenauigkeit</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>The whole map, estimated from the sample</source>
        <translation>Die ganze Karte, geschätzt aus der Stichprobe</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Each sample counts by the area that it stands for. ± is half of the 95 % confidence interval. The estimated area corrects the mapped one for what the map confuses: report it, with its interval.</source>
        <translation>Jeder Punkt der Stichprobe zählt nach der Fläche, für die er steht. ± ist die Hälfte des 95-%-Konfidenzintervalls. Die geschätzte Fläche berichtigt die kartierte um das, was die Karte verwechselt: Geben Sie die geschätzte an, mit ihrem Intervall.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Rows: what the map says. Columns: what the reference says. Green: both agree.</source>
        <translation>Zeilen: was die Karte sagt. Spalten: was die Referenz sagt. Grün: Beide stimmen überein.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Among these points</source>
        <translation>Unter diesen Punkten</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Every point counts the same here. Where rare classes were sampled more densely, these numbers describe the sample, not the map.</source>
        <translation>Hier zählt jeder Punkt gleich viel. Wurden seltene Klassen dichter beprobt, beschreiben diese Zahlen die Stichprobe, nicht die Karte.</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Among these pixels</source>
        <translation>Unter diesen Pixeln</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>mean of the classes</source>
        <translation>Mittel der Klassen</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Error matrix, {unit}</source>
        <translation>Fehlermatrix, {unit}</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>map ↓   reference →</source>
        <translation>Karte ↓   Referenz →</translation>
    </message>
    <message>
        <location filename="../core/assess/page.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>The pixels of a polygon are no independent samples, so nothing is estimated for the whole map and there are no confidence intervals. For these, label points of “Sample points for accuracy”.</source>
        <translation>Die Pixel eines Polygons sind keine unabhängigen Stichproben. Daher wird nichts für die ganze Karte geschätzt, und es gibt keine Konfidenzintervalle. Für beides beschriften Sie Punkte aus „Punkte zur Genauigkeit“.</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>The reference covers the whole mask: every pixel is counted and nothing is estimated, so there are no confidence intervals.</source>
        <translation>Die Referenz deckt die ganze Maske ab: Jedes Pixel wird gezählt und nichts geschätzt, daher gibt es keine Konfidenzintervalle.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>without a label</source>
        <translation>ohne Bezeichnung</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>on pixels without a class</source>
        <translation>auf Pixeln ohne Klasse</translation>
    </message>
    <message>
        <location filename="../core/assess/pixelwise.py"/>
        <source>The reference covers {share:.1%} of the mask. All of these pixels are counted. They are no random sample of the mask, so nothing is estimated for the rest and there are no confidence intervals.</source>
        <translation>Die Referenz deckt {share:.1%} der Maske ab. Alle diese Pixel werden gezählt. Sie sind keine Zufallsstichprobe der Maske. Daher wird für den Rest nichts geschätzt, und es gibt keine Konfidenzintervalle.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>EXPECTED says nothing of: {names}.</source>
        <translation>EXPECTED sagt nichts zu: {names}.</translation>
    </message>
    <message>
        <location filename="../core/assess/plan.py"/>
        <source>EXPECTED: &apos;{entry}&apos; is no accuracy.</source>
        <translation>EXPECTED: &apos;{entry}&apos; ist keine Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>outside the mask</source>
        <translation>außerhalb der Maske</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>outside the strata</source>
        <translation>außerhalb der Schichten</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>No point can be compared: {reason}.</source>
        <translation>Kein Punkt kann verglichen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>{count} points lie in the same pixel as another one; each of them counts.</source>
        <translation>Punkte, die mit einem anderen im selben Pixel liegen: {count}; jeder von ihnen zählt.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>Nothing is estimated for the whole map, as was asked for: the numbers describe these points.</source>
        <translation>Für die ganze Karte wird nichts geschätzt, wie verlangt: Die Zahlen beschreiben diese Punkte.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>The mask has no CRS: areas are counted in pixels.</source>
        <translation>Die Maske hat kein KBS: Flächen werden in Pixeln gezählt.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>Points are weighted by the classes of the mask that they were drawn from, not of this one.</source>
        <translation>Die Punkte sind nach den Klassen der Maske gewichtet, aus der sie gezogen wurden, nicht nach denen dieser Maske.</translation>
    </message>
    <message>
        <location filename="../core/assess/pointwise.py"/>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <location filename="../core/assess/references.py"/>
        <source>The polygons cannot be brought onto the mask&apos;s grid: {reason}.</source>
        <translation>Die Polygone können nicht auf das Gitter der Maske gebracht werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>The target standard error is {share}.</source>
        <translation>Der angestrebte Standardfehler ist {share}.</translation>
    </message>
    <message>
        <location filename="../core/assess/sampleplan.py"/>
        <source>Ask for {needed} points at least, or for a smaller minimum in each class.</source>
        <translation>Verlangen Sie mindestens {needed} Punkte oder eine kleinere Mindestzahl in jeder Klasse.</translation>
    </message>
    <message>
        <location filename="../core/assess/samples.py"/>
        <source>No class of the map has two samples: nothing can be estimated for the whole map.</source>
        <translation>Keine Klasse der Karte hat zwei Punkte in der Stichprobe: Für die ganze Karte kann nichts geschätzt werden.</translation>
    </message>
    <message>
        <location filename="../core/assess/samples.py"/>
        <source>Less than two samples lie in: {names}. These classes ({share:.2%} of the map) are left out of the estimates for the whole map, which speak of the rest. Sample them too.</source>
        <translation>Weniger als zwei Punkte der Stichprobe liegen in: {names}. Dieser Teil ({share:.2%} der Karte) fehlt in den Schätzungen für die ganze Karte; sie gelten für den Rest. Nehmen Sie auch dort Punkte auf.</translation>
    </message>
    <message>
        <location filename="../core/bands/choose.py"/>
        <source>Of several resolutions of one band the finest is taken: {files}.</source>
        <translation>Bei mehreren Auflösungen eines Kanals gilt die feinste: {files}.</translation>
    </message>
    <message>
        <location filename="../core/bands/choose.py"/>
        <source>{file} rather than {others}</source>
        <translation>{file} statt {others}</translation>
    </message>
    <message>
        <location filename="../core/bands/choose.py"/>
        <source>{name} could be any of: {bands}.</source>
        <translation>{name} könnte jeder dieser Kanäle sein: {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/facts.py"/>
        <source>band {number} ({name}) of {file}</source>
        <translation>Kanal {number} ({name}) von {file}</translation>
    </message>
    <message>
        <location filename="../core/bands/facts.py"/>
        <source>band {number} of {file}</source>
        <translation>Kanal {number} von {file}</translation>
    </message>
    <message>
        <location filename="../core/bands/facts.py"/>
        <source>as the folder {folder} says</source>
        <translation>laut dem Ordner {folder}</translation>
    </message>
    <message>
        <location filename="../core/bands/match.py"/>
        <source>One band would be several of the model&apos;s ({names}): {band}.</source>
        <translation>Ein Kanal stünde für mehrere des Modells ({names}): {band}.</translation>
    </message>
    <message>
        <location filename="../core/bands/match.py"/>
        <source>No band is known to be {names}.</source>
        <translation>Kein Kanal ist erkennbar als: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/match.py"/>
        <source>As BANDS says: {bands}.</source>
        <translation>Laut BANDS: {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>It is not known which sensor&apos;s bands the files hold ({names}).</source>
        <translation>Es ist nicht bekannt, zu welchem Sensor die Kanäle der Dateien gehören ({names}).</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>The colours of the bands contradict the model&apos;s order ({names}).</source>
        <translation>Die Farben der Kanäle widersprechen der Reihenfolge des Modells ({names}).</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>No band names in {files}: the {count} bands are taken in the model&apos;s order: {names}.</source>
        <translation>Keine Kanalnamen in {files}: Die {count} Kanäle werden in der Reihenfolge des Modells genommen: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>No band names in {files}: the one band is taken in the model&apos;s order: {names}.</source>
        <translation>Keine Kanalnamen in {files}: Der eine Kanal wird in der Reihenfolge des Modells genommen: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/position.py"/>
        <source>It is not known which bands the model&apos;s are.</source>
        <translation>Es ist nicht bekannt, welche Kanäle die des Modells sind.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>The model needs one band: {names}; {contents}.</source>
        <translation>Das Modell braucht einen Kanal: {names}; {contents}.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>The model needs {count} bands: {names}; {contents}.</source>
        <translation>Das Modell braucht {count} Kanäle: {names}; {contents}.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{count} files have 1 image band without a name each ({names})</source>
        <translation>{count} Dateien haben je 1 Bildkanal ohne Namen ({names})</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>1 image band ({names})</source>
        <translation>1 Bildkanal ({names})</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>1 image band without a name</source>
        <translation>1 Bildkanal ohne Namen</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{count} image bands ({names})</source>
        <translation>{count} Bildkanäle ({names})</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{count} image bands without names</source>
        <translation>{count} Bildkanäle ohne Namen</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>Say in BANDS which they are, counted from 1 and in the model&apos;s order, for example &quot;{numbers}&quot;, or by name: &quot;{example}&quot;.</source>
        <translation>Geben Sie in BANDS an, welche es sind, gezählt ab 1 und in der Reihenfolge des Modells, zum Beispiel &quot;{numbers}&quot;, oder mit Namen: &quot;{example}&quot;.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{file} has {bands}</source>
        <translation>{file} hat {bands}</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>Say in BANDS which file each is in and, where a file has several bands, which: {example}.</source>
        <translation>Geben Sie in BANDS an, in welcher Datei jeder liegt und, wo eine Datei mehrere Kanäle hat, welcher es ist: {example}.</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{name} is band {number}</source>
        <translation>{name} ist Kanal {number}</translation>
    </message>
    <message>
        <location filename="../core/bands/report.py"/>
        <source>{bands} of {file}</source>
        <translation>{bands} von {file}</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the names of the bands</source>
        <translation>Nach den Namen der Kanäle</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>{file} is taken for {product}, which its name or metadata and its {count} bands point to; by the band order of that product</source>
        <translation>{file} wird für {product} gehalten, worauf Name oder Metadaten und die {count} Kanäle hinweisen; nach der Kanalreihenfolge dieses Produkts</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the band names of {sensor}</source>
        <translation>Nach den Kanalnamen von {sensor}</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the names of the files</source>
        <translation>Nach den Namen der Dateien</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the file names of {sensor}</source>
        <translation>Nach den Dateinamen von {sensor}</translation>
    </message>
    <message>
        <location filename="../core/bands/search.py"/>
        <source>By the wavelengths of the bands</source>
        <translation>Nach den Wellenlängen der Kanäle</translation>
    </message>
    <message>
        <location filename="../core/bands/siblings.py"/>
        <source>as {file} beside it says</source>
        <translation>laut {file} daneben</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>Write for example &quot;BLUE=2, GREEN=3, RED=4&quot;, &quot;2,3,4&quot; in the model&apos;s order, &quot;BLUE=scene.tif:2&quot;, or &quot;BLUE=B02.tif&quot; for a file with one band. Names with , ; = or : go in double quotes.</source>
        <translation>Schreiben Sie zum Beispiel &quot;BLUE=2, GREEN=3, RED=4&quot;, &quot;2,3,4&quot; in der Reihenfolge des Modells, &quot;BLUE=scene.tif:2&quot; oder &quot;BLUE=B02.tif&quot; für eine Datei mit einem Kanal. Namen mit , ; = oder : stehen in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS {text} has a double quote that is not closed.</source>
        <translation>BANDS {text} hat ein doppeltes Anführungszeichen, das nicht geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS &quot;{text}&quot; mixes entries with and without a name.</source>
        <translation>BANDS &quot;{text}&quot; mischt Einträge mit und ohne Namen.</translation>
    </message>
    <message>
        <location filename="../core/bands/text.py"/>
        <source>BANDS holds &quot;{entry}&quot;, which names no band; bands are counted from 1.</source>
        <translation>BANDS enthält &quot;{entry}&quot;, das keinen Kanal nennt; Kanäle werden ab 1 gezählt.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS says where {found} bands are; the model needs {count}: {names}.</source>
        <translation>BANDS nennt {found} Kanäle; das Modell braucht {count}: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS says where 1 band is; the model needs {count}: {names}.</source>
        <translation>BANDS nennt 1 Kanal; das Modell braucht {count}: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write one entry for each of them. Missing: {names}.</source>
        <translation>Schreiben Sie einen Eintrag für jeden davon. Es fehlen: {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write one entry for each of them.</source>
        <translation>Schreiben Sie einen Eintrag für jeden davon.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS says {file} without a band, and it has {bands}.</source>
        <translation>BANDS nennt {file} ohne Kanal; diese Datei hat {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>Write {entry}, for example.</source>
        <translation>Schreiben Sie zum Beispiel {entry}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS asks for band {number} of {file}, which has {bands}.</source>
        <translation>BANDS verlangt Kanal {number} von {file}; diese Datei hat {bands}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: band {entry} could be in any of several inputs.</source>
        <translation>BANDS: Kanal {entry} könnte in jeder von mehreren Eingaben liegen.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {entry} could be several of the inputs.</source>
        <translation>BANDS: {entry} könnte für mehrere der Eingaben stehen.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {entry} names no band: there is no such file among the inputs.</source>
        <translation>BANDS: {entry} nennt keinen Kanal: Eine solche Datei ist nicht unter den Eingaben.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>The model&apos;s bands are {names}.</source>
        <translation>Die Kanäle des Modells sind {names}.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {name} is said twice.</source>
        <translation>BANDS: {name} ist zweimal angegeben.</translation>
    </message>
    <message>
        <location filename="../core/bands/told.py"/>
        <source>BANDS: {name} is no band of the model.</source>
        <translation>BANDS: {name} ist kein Kanal des Modells.</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL nennt keinen Grund</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/majority.py"/>
        <source>Choose an odd number from {least} to {most}.</source>
        <translation>Wählen Sie eine ungerade Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>The smallest patch has {size}.</source>
        <translation>Das kleinste Flächenstück hat {size}.</translation>
    </message>
    <message>
        <location filename="../core/mask/filters/sieve.py"/>
        <source>The connectedness is {number}.</source>
        <translation>Die Nachbarschaft ist {number}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>Leave it out and make a COG from the finished mask (gdal_translate -of COG).</source>
        <translation>Lassen Sie die Option weg und erstellen Sie aus der fertigen Maske ein COG (gdal_translate -of COG).</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>GDAL {version} knows no creation option {option} of a GeoTIFF.</source>
        <translation>GDAL {version} kennt für ein GeoTIFF keine Erzeugungsoption {option}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is at least {least:g} and at most {most:g}.</source>
        <translation>{option} muss mindestens {least:g} und höchstens {most:g} sein.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is an option of the COG driver: the mask is written piece by piece, which a COG does not allow.</source>
        <translation>{option} ist eine Option des COG-Treibers: Die Maske wird Stück für Stück geschrieben, was ein COG nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>GDAL&apos;s page of the GTiff driver lists them all.</source>
        <translation>Alle Optionen stehen auf der GDAL-Seite zum GTiff-Treiber.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is not possible with GDAL {version}.</source>
        <translation>{option} ist mit GDAL {version} nicht möglich.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is one of: {values}.</source>
        <translation>Möglich für {option}: {values}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is YES or NO.</source>
        <translation>{option} muss YES oder NO sein.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is not possible: the mask is written piece by piece, which a COG does not allow.</source>
        <translation>{option} ist nicht möglich: Die Maske wird Stück für Stück geschrieben, was ein COG nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is at most {most:g}.</source>
        <translation>{option} darf höchstens {most:g} sein.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is at least {least:g}.</source>
        <translation>{option} muss mindestens {least:g} sein.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>Did you mean {option}?</source>
        <translation>Meinten Sie {option}?</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is a whole number.</source>
        <translation>{option} muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <location filename="../core/mask/optiondeclared.py"/>
        <source>{option} is a number.</source>
        <translation>{option} muss eine Zahl sein.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a lossy compression changes class ids</source>
        <translation>eine verlustbehaftete Kompression ändert Klassennummern</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it stores one bit for each pixel</source>
        <translation>diese Kompression speichert ein Bit je Pixel</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it manages the colours of a picture, and a mask holds class ids</source>
        <translation>die Option regelt die Farben eines Bildes, und eine Maske enthält Klassennummern</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask has no rational polynomial coefficients</source>
        <translation>eine Maske hat keine rationalen Polynomkoeffizienten</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it stores pictures of three or four bands, and a mask has one</source>
        <translation>diese Kompression speichert Bilder mit drei oder vier Kanälen, und eine Maske hat einen</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>it changes class ids</source>
        <translation>die Option ändert Klassennummern</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask has no alpha band: its nodata is 255</source>
        <translation>eine Maske hat keinen Alphakanal: ihr NoData ist 255</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask is not copied from another file; it always gets overviews</source>
        <translation>eine Maske wird nicht aus einer anderen Datei kopiert; sie bekommt immer Übersichten</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a mask is not written from front to back</source>
        <translation>eine Maske wird nicht von vorn nach hinten geschrieben</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{option} does not fit a mask: {reason}.</source>
        <translation>{option} passt nicht zu einer Maske: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a pixel needs 8 bits for class ids up to 254 and nodata 255</source>
        <translation>ein Pixel braucht 8 Bit für Klassennummern bis 254 und NoData 255</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>nodata 255 is no signed byte</source>
        <translation>NoData 255 ist kein vorzeichenbehaftetes Byte</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>other profiles keep nodata and class names out of the file</source>
        <translation>andere Profile lassen NoData und Klassennamen nicht in die Datei</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>other predictors are for floating point numbers</source>
        <translation>andere Prädiktoren sind für Gleitkommazahlen</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>others are for pictures, and a mask holds class ids</source>
        <translation>andere Werte sind für Bilder, und eine Maske enthält Klassennummern</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{option} is not possible.</source>
        <translation>{option} ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Blocks of {size} pixels are not possible.</source>
        <translation>Blöcke von {size} Pixeln sind nicht möglich.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>Blocks of {size} pixels are too large: each is held in memory until it is complete.</source>
        <translation>Blöcke von {size} Pixeln sind zu groß: Jeder bleibt im Speicher, bis er vollständig ist.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>{option} means nothing with COMPRESS={value}: it belongs to {others}.</source>
        <translation>{option} hat bei COMPRESS={value} keine Bedeutung: Die Option gehört zu {others}.</translation>
    </message>
    <message>
        <location filename="../core/mask/optionrules.py"/>
        <source>a lossy compression</source>
        <translation>einer verlustbehafteten Kompression</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>The creation option &apos;{option}&apos; is not of the form NAME=VALUE.</source>
        <translation>Die Erzeugungsoption &apos;{option}&apos; hat nicht die Form NAME=VALUE.</translation>
    </message>
    <message>
        <location filename="../core/mask/options.py"/>
        <source>The creation option {option} is given twice.</source>
        <translation>Die Erzeugungsoption {option} ist zweimal angegeben.</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>Check the free space and the permissions of the folder, or choose another one.</source>
        <translation>Prüfen Sie den freien Platz und die Rechte des Ordners oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The output {path} is not a GeoTIFF.</source>
        <translation>Die Ausgabe {path} ist kein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../core/mask/outputfile.py"/>
        <source>The output {path} is a folder.</source>
        <translation>Die Ausgabe {path} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../runs/inplace.py"/>
        <source>Cannot replace {path}: {reason}.</source>
        <translation>{path} kann nicht ersetzt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../runs/inplace.py"/>
        <source>If a layer shows it, remove that layer from the project, or choose another name.</source>
        <translation>Falls ein Layer die Datei anzeigt, entfernen Sie ihn aus dem Projekt oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../core/patches/least.py"/>
        <source>The smallest patch has {count:g} pixels.</source>
        <translation>Das kleinste Flächenstück hat {count:g} Pixel.</translation>
    </message>
    <message>
        <location filename="../core/patches/least.py"/>
        <source>The smallest patch has {area:g} ha.</source>
        <translation>Das kleinste Flächenstück hat {area:g} ha.</translation>
    </message>
    <message>
        <location filename="../processing/arearesults.py"/>
        <source>{count} pixels</source>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <location filename="../core/rasters/aoi.py"/>
        <source>The area of interest cannot be brought onto the grid: {reason}.</source>
        <translation>Das Interessengebiet kann nicht auf das Gitter gebracht werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>The CRS {crs} is not known.</source>
        <translation>Das KBS {crs} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../core/rasters/areafile.py"/>
        <source>The extent</source>
        <translation>Die Ausdehnung</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>rational polynomials (RPC)</source>
        <translation>rationale Polynome (RPC)</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>arrays of longitudes and latitudes</source>
        <translation>Arrays mit Längen- und Breitengraden</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>{path} has a geotransform that no raster can have ({numbers}).</source>
        <translation>{path} hat eine Geotransformation, die kein Raster haben kann ({numbers}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/located.py"/>
        <source>ground control points</source>
        <translation>Passpunkte</translation>
    </message>
    <message>
        <location filename="../core/rasters/pixelmap.py"/>
        <source>No transformation is known from {crs} to {other}.</source>
        <translation>Von {crs} zu {other} ist keine Transformation bekannt.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The values look like decibels (median {median:.3g}); the model expects reflectance.</source>
        <translation>Die Werte sehen nach Dezibel aus (Median {median:.3g}); das Modell erwartet Reflexionsgrade.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The darkest values ({darkest:g}) would be a reflectance of {reflectance:.3f}: was the offset taken away already, as in harmonised collections? Then say OFFSET=0.</source>
        <translation>Die dunkelsten Werte ({darkest:g}) wären ein Reflexionsgrad von {reflectance:.3f}: Wurde der Versatz schon abgezogen, wie in harmonisierten Sammlungen? Dann geben Sie OFFSET=0 an.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>No value is much below 1000 (darkest {darkest:g}): if this is Sentinel-2 of processing baseline 04.00 or later, say OFFSET=-0.1.</source>
        <translation>Kein Wert liegt weit unter 1000 (der dunkelste ist {darkest:g}): Ist dies Sentinel-2 ab Processing Baseline 04.00, geben Sie OFFSET=-0.1 an.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, far too bright: are they digital numbers? Say SCALE.</source>
        <translation>Der Median der Werte, {median:.4g}, wäre ein Reflexionsgrad von {reflectance:.3g}, viel zu hell: Sind es Rohwerte (digital numbers)? Geben Sie SCALE an.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, below zero: was the offset taken away already? Say OFFSET=0.</source>
        <translation>Der Median der Werte, {median:.4g}, wäre ein Reflexionsgrad von {reflectance:.3g}, also unter null: Wurde der Versatz schon abgezogen? Geben Sie OFFSET=0 an.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, far too dark: are they scaled already, or a picture? Say SCALE.</source>
        <translation>Der Median der Werte, {median:.4g}, wäre ein Reflexionsgrad von {reflectance:.3g}, viel zu dunkel: Sind die Werte schon skaliert, oder ist es ein Bild? Geben Sie SCALE an.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>A sample of the inputs holds no valid pixel: the mask may be empty.</source>
        <translation>Eine Stichprobe der Eingaben enthält kein gültiges Pixel: Die Maske könnte leer sein.</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>The values are bytes: is the input a picture rather than reflectance?</source>
        <translation>Die Werte sind Bytes: Enthält die Eingabe ein Bild statt Reflexionsgrade?</translation>
    </message>
    <message>
        <location filename="../core/rasters/plausible.py"/>
        <source>All sampled values are {number:g}.</source>
        <translation>Alle Werte der Stichprobe sind {number:g}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/product_scale.py"/>
        <source>Sentinel-2 processing baseline {number}, with its offset of -1000</source>
        <translation>Sentinel-2 Processing Baseline {number}, mit ihrem Versatz von -1000</translation>
    </message>
    <message>
        <location filename="../core/rasters/product_scale.py"/>
        <source>as Landsat Collection 2 surface reflectance is stored (USGS)</source>
        <translation>wie Landsat Collection 2 die Oberflächenreflexion speichert (USGS)</translation>
    </message>
    <message>
        <location filename="../core/rasters/product_scale.py"/>
        <source>Sentinel-2 processing baseline {number}, without an offset</source>
        <translation>Sentinel-2 Processing Baseline {number}, ohne Versatz</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>The file may be incomplete or damaged: copy, download or export it again.</source>
        <translation>Die Datei ist vielleicht unvollständig oder beschädigt: Kopieren, laden oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} cannot be opened as a raster: {reason}.</source>
        <translation>{path} kann nicht als Raster geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Cannot read {what} of {path} at columns {columns}, rows {rows}: {reason}.</source>
        <translation>Nicht lesbar: {what} von {path}, Spalten {columns}, Zeilen {rows}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>Use one of: {names}</source>
        <translation>Nehmen Sie eines davon: {names}</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>the mask of band {number}</source>
        <translation>die Maske von Kanal {number}</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>band {number}</source>
        <translation>Kanal {number}</translation>
    </message>
    <message>
        <location filename="../core/rasters/reading.py"/>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the model card says: the median of a sample of the {type} values is {median:.4g}, so they are scaled</source>
        <translation>laut der Modellkarte, denn der Median einer Stichprobe der Werte vom Typ {type} ist {median:.4g}, sie sind also skaliert</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>unchanged: the median of a sample of the {type} values is {median:.4g}, so they are reflectance already</source>
        <translation>unverändert, denn der Median einer Stichprobe der Werte vom Typ {type} ist {median:.4g}, sie sind also schon Reflexionsgrade</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>Reflectance = value × {scale:g} {shift} ({reason}).</source>
        <translation>Reflexionsgrad = Wert × {scale:g} {shift} ({reason}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>The bands declare different scales and offsets ({numbers}).</source>
        <translation>Die Kanäle geben verschiedene Skalierungen und Versätze an ({numbers}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>The inputs belong to products with different scales ({reasons}).</source>
        <translation>Die Eingaben gehören zu Produkten mit verschiedenen Skalierungen ({reasons}).</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as SCALE and OFFSET say</source>
        <translation>laut SCALE und OFFSET</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>{path} declares the scale {scale:g} and the offset {offset:g}, which cannot be.</source>
        <translation>{path} gibt die Skalierung {scale:g} und den Versatz {offset:g} an, was nicht sein kann.</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the file declares</source>
        <translation>laut der Datei</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the model card says; the sample has no valid pixel</source>
        <translation>laut der Modellkarte; die Stichprobe hat kein gültiges Pixel</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>as the model card says, for {type} values</source>
        <translation>laut der Modellkarte, für Werte vom Typ {type}</translation>
    </message>
    <message>
        <location filename="../core/rasters/scale.py"/>
        <source>the scale {reason}; the offset as OFFSET says</source>
        <translation>Skalierung: {reason}; Versatz: laut OFFSET</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>A pixel of the run&apos;s grid holds {count:.0f} pixels of {path} along an axis.</source>
        <translation>Ein Pixel des Gitters des Laufs umfasst entlang einer Achse {count:.0f} Pixel von {path}.</translation>
    </message>
    <message>
        <location filename="../core/rasters/warp.py"/>
        <source>Choose a grid at most {most} times as coarse, or aggregate that layer first.</source>
        <translation>Wählen Sie ein Gitter, das höchstens {most}-mal so grob ist, oder aggregieren Sie diesen Layer zuerst.</translation>
    </message>
    <message>
        <location filename="../core/report/areas.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../core/report/areas.py"/>
        <source>{count} smaller classes are not listed.</source>
        <translation>Nicht aufgeführte kleinere Klassen: {count}.</translation>
    </message>
    <message>
        <location filename="../core/report/content.py"/>
        <source>Input, natural colour ({bands})</source>
        <translation>Eingabe, natürliche Farben ({bands})</translation>
    </message>
    <message>
        <location filename="../core/report/content.py"/>
        <source>Input, grey ({bands})</source>
        <translation>Eingabe, grau ({bands})</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{width} × {height} pixels of {edge:.3g} m</source>
        <translation>{width} × {height} Pixel von {edge:.3g} m</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{count} have a class, {area}</source>
        <translation>{count} mit Klasse, {area}</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{count} have a class</source>
        <translation>{count} mit Klasse</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>How sure the model was of the class of each pixel. Half of the pixels reach {percent} % or more. Confidence is the model&apos;s own opinion: it says nothing about what the model never learnt.</source>
        <translation>Wie sicher das Modell bei der Klasse jedes Pixels war. Die Hälfte der Pixel erreicht {percent} % oder mehr. Konfidenz ist die eigene Einschätzung des Modells: Sie sagt nichts über das, was das Modell nie gelernt hat.</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>{share} of the pixels</source>
        <translation>{share} der Pixel</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Pixels by confidence, in steps of {percent} %</source>
        <translation>Pixel nach Konfidenz, in Stufen von {percent} %</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Confidence on the map</source>
        <translation>Konfidenz auf der Karte</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>How it was made</source>
        <translation>Entstehung</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>North is up ↑</source>
        <translation>Norden ist oben ↑</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>{picture}, stretched</source>
        <translation>{picture}, gestreckt</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Without a CRS their areas are unknown.</source>
        <translation>Ohne KBS sind ihre Flächen unbekannt.</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>{share} of all are nodata</source>
        <translation>{share} von allen sind NoData</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location filename="../core/report/png.py"/>
        <source>A picture cannot be made: {reason}.</source>
        <translation>Ein Bild kann nicht erstellt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask has {size} pixels instead of {wanted}.</source>
        <translation>Die Maske der Engine hat {size} Pixel statt {wanted}.</translation>
    </message>
    <message>
        <location filename="../core/run/chunkfile.py"/>
        <source>The engine&apos;s mask has {count} bands instead of {wanted}.</source>
        <translation>Kanäle der Maske der Engine: {count} statt {wanted}.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>The run needs {size} for temporary files in {folder}, and {free} are free.</source>
        <translation>Der Lauf braucht {size} für temporäre Dateien in {folder}; frei sind {free}.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>The run needs about {size} in {folder} with the temporary files in {temporary}, and {free} are free.</source>
        <translation>Der Lauf braucht etwa {size} in {folder}, die temporären Dateien in {temporary} eingerechnet; frei sind {free}.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>The run needs about {size} in {folder}, and {free} are free.</source>
        <translation>Der Lauf braucht etwa {size} in {folder}; frei sind {free}.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>{folder} has {free} free. That is likely enough, but a mask that hardly compresses would need {size} with the temporary files in {temporary}.</source>
        <translation>In {folder} sind {free} frei. Das reicht wahrscheinlich, aber eine Maske, die sich kaum komprimieren lässt, bräuchte {size}, die temporären Dateien in {temporary} eingerechnet.</translation>
    </message>
    <message>
        <location filename="../core/run/estimate.py"/>
        <source>{folder} has {free} free. That is likely enough, but a mask that hardly compresses would need {size}.</source>
        <translation>In {folder} sind {free} frei. Das reicht wahrscheinlich, aber eine Maske, die sich kaum komprimieren lässt, bräuchte {size}.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Check the free space and the permissions of the folder, or switch RESUME off.</source>
        <translation>Prüfen Sie den freien Platz und die Rechte des Ordners oder schalten Sie RESUME aus.</translation>
    </message>
    <message>
        <location filename="../core/run/journal.py"/>
        <source>Cannot write the journal {path}: {reason}.</source>
        <translation>Das Journal {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../runs/state.py"/>
        <source>Another run writes to {output} now: it has {path}.</source>
        <translation>Ein anderer Lauf schreibt gerade in {output}: Er belegt {path}.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>Starts afresh instead of resuming the earlier run: {names} changed.</source>
        <translation>Beginnt von vorn, statt den früheren Lauf fortzusetzen. Geändert: {names}.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>What is finished is remembered, so that the run can be resumed.</source>
        <translation>Was fertig ist, wird festgehalten, damit der Lauf fortgesetzt werden kann.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>Resumes an earlier run: {count} finished pieces are taken from it.</source>
        <translation>Setzt einen früheren Lauf fort; von ihm übernommene fertige Teilstücke: {count}.</translation>
    </message>
    <message>
        <location filename="../core/run/journalfacts.py"/>
        <source>Starts afresh instead of resuming the earlier run: its journal is damaged.</source>
        <translation>Beginnt von vorn, statt den früheren Lauf fortzusetzen: Sein Journal ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../core/run/outputs.py"/>
        <source>The engine&apos;s mask holds values that are no class of the model: {values}.</source>
        <translation>Die Maske der Engine enthält Werte, die keine Klasse des Modells sind: {values}.</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask with its scores</source>
        <translation>Maske mit ihren Modellwerten</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask with its journal</source>
        <translation>Maske mit ihrem Journal</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>mask with its scores and journal</source>
        <translation>Maske mit ihren Modellwerten und ihrem Journal</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>raster of values</source>
        <translation>Raster mit Werten</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>raster of values with its journal</source>
        <translation>Raster mit Werten und seinem Journal</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>1 window of {size} pixels, {megapixels:.1f} megapixels</source>
        <translation>1 Fenster von {size} Pixeln, {megapixels:.1f} Megapixel</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>{count} windows of {size} pixels, {megapixels:.1f} megapixels</source>
        <translation>{count} Fenster von {size} Pixeln, {megapixels:.1f} Megapixel</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>how long it takes is not known yet: no run of this model on this device was measured</source>
        <translation>wie lange es dauert, ist noch nicht bekannt: Kein Lauf dieses Modells auf diesem Gerät wurde gemessen</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>about {time} at the speed of the last run of this model on this device</source>
        <translation>etwa {time} beim Tempo des letzten Laufs dieses Modells auf diesem Gerät</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>{windows}; {made} {size}, temporary files {temporary}; {time}.</source>
        <translation>{windows}; {made} {size}, temporäre Dateien {temporary}; {time}.</translation>
    </message>
    <message>
        <location filename="../core/run/runestimate.py"/>
        <source>about {likely}, at most {most}</source>
        <translation>etwa {likely}, höchstens {most}</translation>
    </message>
    <message>
        <location filename="../core/run/workspace.py"/>
        <source>Cannot make a temporary folder in {folder}: {reason}.</source>
        <translation>In {folder} kann kein temporärer Ordner angelegt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/run/workspace.py"/>
        <source>{folder} belongs to somebody else</source>
        <translation>{folder} gehört jemand anderem</translation>
    </message>
    <message>
        <location filename="../core/temporary.py"/>
        <source>Make room there, or choose another folder for temporary files in the options (or with GEOSEG_TMP).</source>
        <translation>Schaffen Sie dort Platz oder wählen Sie in den Optionen einen anderen Ordner für temporäre Dateien (oder mit GEOSEG_TMP).</translation>
    </message>
    <message>
        <location filename="../core/temporary.py"/>
        <source>Cannot write a temporary file in {folder}: {reason}.</source>
        <translation>In {folder} kann keine temporäre Datei geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/features.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/vector/geopackage.py"/>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Prüfen Sie den freien Platz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>OPTIONS: {option} does not fit a raster of values: {reason}.</source>
        <translation>OPTIONS: {option} passt nicht zu einem Raster mit Werten: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>it is one of {values}</source>
        <translation>möglich sind {values}</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>only options of tiles, compression and BIGTIFF are possible</source>
        <translation>möglich sind nur Optionen zu Kacheln, Kompression und BIGTIFF</translation>
    </message>
    <message>
        <location filename="../core/values/options.py"/>
        <source>it belongs to COMPRESS={values}</source>
        <translation>die Option gehört zu COMPRESS={values}</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Pixels by {name}; the ends hold what lies beyond</source>
        <translation>Pixel nach {name}; die Enden enthalten, was darüber hinausgeht</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <location filename="../core/values/page.py"/>
        <source>Pixels with a value</source>
        <translation>Pixel mit einem Wert</translation>
    </message>
    <message>
        <location filename="../core/vector/geopackage.py"/>
        <source>it takes no layer</source>
        <translation>die Datei nimmt keinen Layer an</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <location filename="../core/vector/polygonfile.py"/>
        <source>{driver} takes no polygons</source>
        <translation>{driver} nimmt keine Polygone an</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Install what is missing into that Python; Check the engine (geoseg:checkengine) looks again.</source>
        <translation>Installieren Sie in dieses Python, was fehlt; „Engine prüfen“ (geoseg:checkengine) sieht noch einmal nach.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Often memory ran out; run again, and if it happens again look at the log.</source>
        <translation>Oft war der Speicher erschöpft: Starten Sie den Lauf noch einmal, und wenn es wieder geschieht, sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>it did not answer any more and was ended</source>
        <translation>sie antwortete nicht mehr und wurde beendet</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Choose another device, or install the engine that fits this machine.</source>
        <translation>Wählen Sie ein anderes Gerät oder installieren Sie die Engine, die zu diesem Rechner passt.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Close other programs, or use fewer windows in one forward (max_num_seqs).</source>
        <translation>Schließen Sie andere Programme oder nehmen Sie weniger Fenster je Durchlauf (max_num_seqs).</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine&apos;s environment is not complete: install the engine again.</source>
        <translation>Die Umgebung der Engine ist unvollständig: Installieren Sie die Engine neu.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>Check that the weights belong to this config.json.</source>
        <translation>Prüfen Sie, ob die Gewichte zu dieser config.json gehören.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>This is a bug of the plugin: please report it with the log.</source>
        <translation>Das ist ein Fehler der Erweiterung: Bitte melden Sie ihn mit dem Protokoll.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine does not start: {reason}</source>
        <translation>Die Engine startet nicht: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The worker does not fit this version of the plugin: {reason}</source>
        <translation>Der Worker passt nicht zu dieser Version der Erweiterung: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine ended unexpectedly: {reason}</source>
        <translation>Die Engine endete unerwartet: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The model in {folder} cannot be loaded: {reason}</source>
        <translation>Das Modell in {folder} kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>The engine ended unexpectedly.</source>
        <translation>Die Engine endete unerwartet.</translation>
    </message>
    <message>
        <location filename="../engine/advice.py"/>
        <source>what it says cannot be read: {reason}</source>
        <translation>was er ausgibt, kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device {device}: this machine has an {gpu}.</source>
        <translation>Gerät {device}: Dieser Rechner hat eine {gpu}.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>There is no device {device!r}.</source>
        <translation>Es gibt kein Gerät {device!r}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Choose one of: {names}.</source>
        <translation>Wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>All GPUs were asked for. {problem}</source>
        <translation>Verlangt waren alle GPUs. {problem}</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device cpu: the installed engine is the one for CPUs. This machine has an {gpu}, which it cannot use: install the engine for CUDA.</source>
        <translation>Gerät cpu: Die installierte Engine ist die für CPUs. Dieser Rechner hat eine {gpu}, die sie nicht nutzen kann: Installieren Sie die Engine für CUDA.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>{device} was asked for, but the installed engine is the one for CPUs.</source>
        <translation>Verlangt war {device}, aber die installierte Engine ist die für CPUs.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>All GPUs, as asked for: {names}.</source>
        <translation>Alle GPUs, wie verlangt: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device {device}, as asked for.</source>
        <translation>Gerät {device}, wie verlangt.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device cpu: the installed engine is the one for CPUs.</source>
        <translation>Gerät cpu: Die installierte Engine ist die für CPUs.</translation>
    </message>
    <message>
        <location filename="../engine/devices.py"/>
        <source>Device cpu: {problem}</source>
        <translation>Gerät cpu: {problem}</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>No engine is installed in {folder}.</source>
        <translation>In {folder} ist keine Engine installiert.</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>Install it again with Install the engine (geoseg:installengine).</source>
        <translation>Installieren Sie sie neu mit „Engine installieren“ (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>Install it with the algorithm Install the engine (geoseg:installengine), or with: {command}</source>
        <translation>Installieren Sie sie mit dem Algorithmus „Engine installieren“ (geoseg:installengine) oder mit: {command}</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>Use a server, or on Windows an engine in WSL: {address}</source>
        <translation>Nehmen Sie einen Server oder unter Windows eine Engine in WSL: {address}</translation>
    </message>
    <message>
        <location filename="../engine/environment.py"/>
        <source>The engine in {folder} was installed for another version of the plugin and may behave otherwise than this one expects.</source>
        <translation>Die Engine in {folder} wurde für eine andere Version der Erweiterung installiert und verhält sich vielleicht anders, als diese erwartet.</translation>
    </message>
    <message>
        <location filename="../models/places.py"/>
        <source>{path} begins with a home folder that this machine does not know.</source>
        <translation>{path} beginnt mit einem Benutzerordner, den dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>The whole output is in {path}.</source>
        <translation>Die ganze Ausgabe steht in {path}.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../engine/install/space.py"/>
        <source>Free some space, or choose another folder.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the proxy wants another user name or password</source>
        <translation>der Proxy verlangt einen anderen Benutzernamen oder ein anderes Passwort</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the proxy cannot be reached</source>
        <translation>der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check it in QGIS&apos;s settings, under Network.</source>
        <translation>Prüfen Sie ihn in den QGIS-Einstellungen unter „Netzwerk“.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>pip cannot use a SOCKS proxy</source>
        <translation>pip kann keinen SOCKS-Proxy benutzen</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install uv, which can, or set an HTTP proxy in QGIS&apos;s settings, under Network.</source>
        <translation>Installieren Sie uv, das es kann, oder stellen Sie in den QGIS-Einstellungen unter „Netzwerk“ einen HTTP-Proxy ein.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the certificate of the package index is not trusted</source>
        <translation>dem Zertifikat des Paketindex wird nicht vertraut</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the package index cannot be reached</source>
        <translation>der Paketindex ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check the network and the proxy in QGIS&apos;s settings, or install from a folder of wheels.</source>
        <translation>Prüfen Sie das Netz und den Proxy in den QGIS-Einstellungen oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the package index refuses access</source>
        <translation>der Paketindex verweigert den Zugriff</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check the address and the login of the index that pip or uv is configured for.</source>
        <translation>Prüfen Sie Adresse und Anmeldung des Paketindex, der für pip oder uv eingestellt ist.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the package {package} is not to be had in this version for this Python</source>
        <translation>das Paket {package} ist in dieser Version für dieses Python nicht zu bekommen</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Use Python 3.11 and a complete package index, or a complete folder of wheels.</source>
        <translation>Nehmen Sie Python 3.11 und einen vollständigen Paketindex oder einen vollständigen Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the packages cannot be had together from this index</source>
        <translation>die Pakete sind aus diesem Paketindex nicht zusammen zu bekommen</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>this Python has the wrong version</source>
        <translation>dieses Python hat die falsche Version</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Use Python 3.11.</source>
        <translation>Nehmen Sie Python 3.11.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the folder cannot be written</source>
        <translation>in den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Choose a folder of your own.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the NVIDIA driver is too old for this CUDA</source>
        <translation>der NVIDIA-Treiber ist zu alt für dieses CUDA</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Update the driver to version 580 or newer, or install the engine for CPUs.</source>
        <translation>Aktualisieren Sie den Treiber auf Version 580 oder neuer oder installieren Sie die Engine für CPUs.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>this GPU is too old for this torch</source>
        <translation>diese GPU ist zu alt für dieses torch</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine for CPUs, or use a server with a newer GPU.</source>
        <translation>Installieren Sie die Engine für CPUs oder nehmen Sie einen Server mit einer neueren GPU.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>torch in this environment is built for CPUs only</source>
        <translation>torch in dieser Umgebung ist nur für CPUs gebaut</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine for CUDA, or choose the device cpu.</source>
        <translation>Installieren Sie die Engine für CUDA oder wählen Sie das Gerät cpu.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>no usable NVIDIA GPU is found</source>
        <translation>es ist keine nutzbare NVIDIA-GPU zu finden</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Check the driver with nvidia-smi, or install the engine for CPUs.</source>
        <translation>Prüfen Sie den Treiber mit nvidia-smi oder installieren Sie die Engine für CPUs.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>memory ran out</source>
        <translation>der Speicher war erschöpft</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Close other programs and end waiting engines with geoseg:stopengine.</source>
        <translation>Schließen Sie andere Programme und beenden Sie wartende Engines mit geoseg:stopengine.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the plugin&apos;s package geoseg_worker is not there</source>
        <translation>das Paket geoseg_worker der Erweiterung fehlt</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install it into that Python: pip install geoseg_qgis/worker.</source>
        <translation>Installieren Sie es in dieses Python: pip install geoseg_qgis/worker.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the Python package {package} is missing</source>
        <translation>das Python-Paket {package} fehlt</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine again; into an environment of your own, install the package.</source>
        <translation>Installieren Sie die Engine neu; in eine eigene Umgebung installieren Sie das Paket.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>torchvision does not fit torch</source>
        <translation>torchvision passt nicht zu torch</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Install the engine again; in an environment of your own, take both from the same index.</source>
        <translation>Installieren Sie die Engine neu; in einer eigenen Umgebung nehmen Sie beide aus demselben Paketindex.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>Most likely memory ran out: close other programs.</source>
        <translation>Wahrscheinlich war der Speicher erschöpft: Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>the system ended it</source>
        <translation>das System hat das Programm beendet</translation>
    </message>
    <message>
        <location filename="../engine/faults.py"/>
        <source>it printed nothing</source>
        <translation>es kam keine Ausgabe</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>GPU memory: {used:.1f} of {total:.1f} GB at most.</source>
        <translation>GPU-Speicher: in der Spitze {used:.1f} von {total:.1f} GB.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>Memory of {count} GPUs: {used:.1f} of {total:.1f} GB at most.</source>
        <translation>Speicher von {count} GPUs: in der Spitze {used:.1f} von {total:.1f} GB.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>The GPU was busy {percent:.0f} % of the time.</source>
        <translation>Die GPU war {percent:.0f} % der Zeit beschäftigt.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>The GPUs were busy {percent:.0f} % of the time.</source>
        <translation>Die GPUs waren {percent:.0f} % der Zeit beschäftigt.</translation>
    </message>
    <message>
        <location filename="../engine/gpuwatch.py"/>
        <source>The engine took {size:.1f} GB of GPU memory at most.</source>
        <translation>Die Engine belegte in der Spitze {size:.1f} GB GPU-Speicher.</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>installing vLLM, torch and TerraTorch for {kind} (several GB)</source>
        <translation>vLLM, torch und TerraTorch für {kind} installieren (mehrere GB)</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>{message} Trying with PyTorch&apos;s own index, {address}, too.</source>
        <translation>{message} Nun wird auch der Paketindex von PyTorch selbst versucht, {address}.</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>Installing the engine failed at this step: {step}. The cause: {reason}.</source>
        <translation>Das Installieren der Engine schlug bei diesem Schritt fehl: {step}. Die Ursache: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>installing vLLM, torch and TerraTorch for {kind} from {folder}</source>
        <translation>vLLM, torch und TerraTorch für {kind} aus {folder} installieren</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>teaching torchvision to load beside this torch</source>
        <translation>torchvision so einrichten, dass es neben diesem torch lädt</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>removing what is not needed</source>
        <translation>entfernen, was nicht gebraucht wird</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>{reason}; and in another try {other}</source>
        <translation>{reason}; und bei einem weiteren Versuch: {other}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>making the environment with {tool}</source>
        <translation>die Umgebung mit {tool} erstellen</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>starting {program}</source>
        <translation>{program} starten</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>done, {time}</source>
        <translation>fertig, {time}</translation>
    </message>
    <message>
        <location filename="../engine/install/build.py"/>
        <source>it cannot be started ({reason})</source>
        <translation>das Programm kann nicht gestartet werden ({reason})</translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>The engine cannot run a model on {device}: {reason}.</source>
        <translation>Die Engine kann auf {device} kein Modell ausführen: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>The engine&apos;s Python {python} cannot be started ({reason}).</source>
        <translation>Das Python der Engine, {python}, kann nicht gestartet werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/install/check.py"/>
        <source>The engine&apos;s answer is not understood ({reason}).</source>
        <translation>Die Antwort der Engine ist nicht zu verstehen ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>it works, {time}: {device}, {dtype}</source>
        <translation>es funktioniert, {time}: {device}, {dtype}</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine folder {folder} has no full path.</source>
        <translation>Der Engine-Ordner {folder} ist ohne vollständigen Pfad angegeben.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The folder {folder} lies in the plugin&apos;s own, which QGIS removes with the next update.</source>
        <translation>Der Ordner {folder} liegt im Ordner der Erweiterung, den QGIS bei der nächsten Aktualisierung entfernt.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine is installed on Linux only, and this is {system}.</source>
        <translation>Die Engine lässt sich nur unter Linux installieren, und dies ist {system}.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>There are no wheels in {folder}.</source>
        <translation>In {folder} sind keine Wheels.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>The engine folder {folder} cannot be used: {reason}.</source>
        <translation>Der Engine-Ordner {folder} kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>running a model on {device} to see that it works …</source>
        <translation>zur Probe läuft ein Modell auf {device} …</translation>
    </message>
    <message>
        <location filename="../engine/install/job.py"/>
        <source>{error} Trying another tool.</source>
        <translation>{error} Ein anderes Werkzeug wird versucht.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CUDA: this machine has an {gpu}.</source>
        <translation>Die Engine für CUDA: Dieser Rechner hat eine {gpu}.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>There is no engine for {kind!r}.</source>
        <translation>Es gibt keine Engine für {kind!r}.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CUDA, as asked for: {gpu}.</source>
        <translation>Die Engine für CUDA, wie verlangt: {gpu}.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CPUs, as asked for.</source>
        <translation>Die Engine für CPUs, wie verlangt.</translation>
    </message>
    <message>
        <location filename="../engine/install/kind.py"/>
        <source>The engine for CPUs: {problem}</source>
        <translation>Die Engine für CPUs: {problem}</translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>The folder {folder} cannot be locked ({reason}).</source>
        <translation>Der Ordner {folder} kann nicht gesperrt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/install/lock.py"/>
        <source>Another installation into {folder} is running.</source>
        <translation>Eine andere Installation in {folder} läuft gerade.</translation>
    </message>
    <message>
        <location filename="../engine/install/space.py"/>
        <source>Installing the engine for {kind} needs {needed:.0f} GB in {folder}; {free:.1f} GB are free there.</source>
        <translation>Das Installieren der Engine für {kind} braucht {needed:.0f} GB in {folder}; dort sind {free:.1f} GB frei.</translation>
    </message>
    <message>
        <location filename="../engine/install/tools.py"/>
        <source>venv and pip</source>
        <translation>venv und pip</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>import torch</source>
        <translation>torch importieren</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>import vLLM</source>
        <translation>vLLM importieren</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>build engine</source>
        <translation>Engine aufbauen</translation>
    </message>
    <message>
        <location filename="../engine/local.py"/>
        <source>it speaks version {found}, this plugin {wanted}</source>
        <translation>er spricht Version {found}, diese Erweiterung {wanted}</translation>
    </message>
    <message>
        <location filename="../engine/memory.py"/>
        <source>The engine wants about {wanted:.1f} GB of memory, and {free:.1f} of the {total:.1f} GB of {device} are free: other programs use the rest. It may fail; close some of them, or give it a smaller share (GPU_MEMORY).</source>
        <translation>Die Engine braucht etwa {wanted:.1f} GB Speicher, und von den {total:.1f} GB von {device} sind {free:.1f} frei: Andere Programme nutzen den Rest. Es kann misslingen; schließen Sie einige davon oder geben Sie der Engine einen kleineren Anteil (GPU_MEMORY).</translation>
    </message>
    <message>
        <location filename="../engine/memory.py"/>
        <source>The engine wants about {wanted:.1f} GB of memory, and {free:.1f} of the {total:.1f} GB of this machine are free: other programs use the rest. It may fail; close some of them.</source>
        <translation>Die Engine braucht etwa {wanted:.1f} GB Speicher, und von den {total:.1f} GB dieses Rechners sind {free:.1f} frei: Andere Programme nutzen den Rest. Es kann misslingen; schließen Sie einige davon.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>nvidia-smi finds no NVIDIA GPU on this machine.</source>
        <translation>nvidia-smi findet auf diesem Rechner keine NVIDIA-GPU.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>Use a server with a newer GPU, or install the engine for CPUs (geoseg:installengine).</source>
        <translation>Nehmen Sie einen Server mit einer neueren GPU oder installieren Sie die Engine für CPUs (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>nvidia-smi finds no GPU on this machine that {variable} leaves.</source>
        <translation>nvidia-smi findet auf diesem Rechner keine GPU, die {variable} übrig lässt.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>Install the engine for CPUs (geoseg:installengine).</source>
        <translation>Installieren Sie die Engine für CPUs (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>Update the driver, or install the engine for CPUs (geoseg:installengine).</source>
        <translation>Aktualisieren Sie den Treiber oder installieren Sie die Engine für CPUs (geoseg:installengine).</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>The {gpu} has the driver {found}; version {least} or newer is needed.</source>
        <translation>Die {gpu} hat den Treiber {found}; nötig ist Version {least} oder neuer.</translation>
    </message>
    <message>
        <location filename="../engine/nvidia.py"/>
        <source>The {gpu} has compute capability {found}; {least} or newer is needed.</source>
        <translation>Die {gpu} hat die Compute Capability {found}; nötig ist {least} oder neuer.</translation>
    </message>
    <message>
        <location filename="../engine/process.py"/>
        <source>The engine cannot be started: {reason}.</source>
        <translation>Die Engine kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>{python} is no Python: it answers {answer!r}.</source>
        <translation>{python} ist kein Python: Es antwortet {answer!r}.</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The Python {python} cannot be started ({reason}).</source>
        <translation>Das Python {python} kann nicht gestartet werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/pythons.py"/>
        <source>The engine&apos;s command {command!r} cannot be read ({reason}).</source>
        <translation>Der Befehl der Engine {command!r} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../engine/report/bugreport.py"/>
        <source>machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>Started with</source>
        <translation>Gestartet mit</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>running a model …</source>
        <translation>ein Modell läuft …</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>A timed forward</source>
        <translation>Ein Durchlauf mit Zeitmessung</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>Loading the model</source>
        <translation>Laden des Modells</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>One window</source>
        <translation>Ein Fenster</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>{kind}, in {seconds:.0f} s, as {folder}</source>
        <translation>{kind}, in {seconds:.0f} s, als {folder}</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>For runs</source>
        <translation>Für Läufe</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>{seconds:.2f} s, from file to mask</source>
        <translation>{seconds:.2f} s, von der Datei zur Maske</translation>
    </message>
    <message>
        <location filename="../engine/report/examine.py"/>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Only {size} of memory are free on {device}.</source>
        <translation>Auf {device} sind nur {size} Speicher frei.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Only {size} are free in {folder}, where runs keep their chunks.</source>
        <translation>In {folder}, wo Läufe ihre Teilstücke ablegen, sind nur {size} frei.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Temporary files</source>
        <translation>Temporäre Dateien</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{free} free of {total}</source>
        <translation>{free} von {total} frei</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{system}, kernel {version}</source>
        <translation>{system}, Kernel {version}</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>The {gpu} of this machine stays unused: the engine runs on the CPU.</source>
        <translation>Die {gpu} dieses Rechners bleibt ungenutzt: Die Engine läuft auf der CPU.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Install the engine for CUDA (geoseg:installengine), or choose the device {device}.</source>
        <translation>Installieren Sie die Engine für CUDA (geoseg:installengine) oder wählen Sie das Gerät {device}.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{name}; cores for this process: {count}</source>
        <translation>{name}; Kerne für diesen Prozess: {count}</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{folder}, {size} free</source>
        <translation>{folder}, {size} frei</translation>
    </message>
    <message>
        <location filename="../engine/report/machine.py"/>
        <source>{name}, driver {version}, compute capability {capability}, {memory}</source>
        <translation>{name}, Treiber {version}, Compute Capability {capability}, {memory}</translation>
    </message>
    <message>
        <location filename="../engine/report/page.py"/>
        <source>The same without personal paths, names and passwords.</source>
        <translation>Dasselbe ohne persönliche Pfade, Namen und Passwörter.</translation>
    </message>
    <message>
        <location filename="../engine/report/page.py"/>
        <source>For a bug report</source>
        <translation>Für einen Fehlerbericht</translation>
    </message>
    <message>
        <location filename="../engine/report/page.py"/>
        <source>geoseg: the engine</source>
        <translation>geoseg: die Engine</translation>
    </message>
    <message>
        <location filename="../engine/report/parts.py"/>
        <source>The engine works: {device}, {seconds:.2f} s for a window.</source>
        <translation>Die Engine funktioniert: {device}, {seconds:.2f} s je Fenster.</translation>
    </message>
    <message>
        <location filename="../engine/report/parts.py"/>
        <source>The engine does not work.</source>
        <translation>Die Engine funktioniert nicht.</translation>
    </message>
    <message>
        <location filename="../engine/report/parts.py"/>
        <source>Nothing is seen that is wrong. No model was run.</source>
        <translation>Es ist kein Fehler zu sehen. Kein Modell wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>sent with each request</source>
        <translation>mit jeder Anfrage übertragen</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>read and written in shared folders</source>
        <translation>in gemeinsamen Ordnern gelesen und geschrieben</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>The server does not say what it is.</source>
        <translation>Der Server sagt nicht, was er ist.</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Answers after</source>
        <translation>Antwortet nach</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>The server answers: {device}.</source>
        <translation>Der Server antwortet: {device}.</translation>
    </message>
    <message>
        <location filename="../engine/report/server.py"/>
        <source>Start it as {address} says, so that another model is noticed.</source>
        <translation>Starten Sie ihn so, wie {address} es beschreibt, damit ein anderes Modell bemerkt wird.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} It is started again, and the lost chunks are repeated.</source>
        <translation>{message} Die Engine wird neu gestartet, und die verlorenen Teilstücke werden wiederholt.</translation>
    </message>
    <message>
        <location filename="../engine/retry.py"/>
        <source>{message} The engine starts again with {count} windows in one forward instead of {before}, and the chunk is repeated.</source>
        <translation>{message} Die Engine startet neu mit {count} statt {before} Fenstern je Durchlauf, und das Teilstück wird wiederholt.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>It looks like http://127.0.0.1:8000 or https://gpu.example.org.</source>
        <translation>Sie sieht aus wie http://127.0.0.1:8000 oder https://gpu.example.org.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The address of the proxy is no address of a web server.</source>
        <translation>Die Adresse des Proxys ist keine Adresse eines Webservers.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The address of the server is no address of a web server.</source>
        <translation>Die Adresse des Servers ist keine Adresse eines Webservers.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The proxy {host} is spoken to with http only, not {scheme}.</source>
        <translation>Der Proxy {host} lässt sich nur über http ansprechen, nicht über {scheme}.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The address of the server {host} has more than a name, a port and a path.</source>
        <translation>Die Adresse des Servers {host} enthält mehr als Name, Port und Pfad.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>Set {variable} to http://host:port, or no_proxy to {host} where it needs none; in QGIS under Settings, Options, Network.</source>
        <translation>Setzen Sie {variable} auf http://host:port, oder no_proxy auf {host}, wenn dort keiner nötig ist; in QGIS unter „Einstellungen“, „Optionen“, „Netzwerk“.</translation>
    </message>
    <message>
        <location filename="../engine/server/address.py"/>
        <source>The certificates in {path} cannot be used ({reason}).</source>
        <translation>Die Zertifikate in {path} sind nicht nutzbar ({reason}).</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server failed with HTTP {status}: {reason}</source>
        <translation>Der Server ist mit HTTP {status} gescheitert: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} sends us to {other}; that is not followed, so that the key stays here.</source>
        <translation>Der Server {address} verweist auf {other}; dem wird nicht gefolgt, damit der Schlüssel hier bleibt.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server {address} does not have what was asked for: {reason}</source>
        <translation>Der Server {address} hat nicht, was verlangt wurde: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The chunk is too large for the server: {reason}</source>
        <translation>Das Teilstück ist zu groß für den Server: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server refuses the chunk: {reason}</source>
        <translation>Der Server lehnt das Teilstück ab: {reason}</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server&apos;s log says more.</source>
        <translation>Das Protokoll des Servers sagt mehr.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>it does not say why</source>
        <translation>er sagt nicht, warum</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server serves another model than this run wants.</source>
        <translation>Der Server stellt ein anderes Modell bereit, als dieser Lauf verlangt.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server&apos;s geoseg_worker is older than this plugin: install this plugin&apos;s there.</source>
        <translation>Der geoseg_worker des Servers ist älter als diese Erweiterung: Installieren Sie dort den dieser Erweiterung.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>The server runs TerraTorch&apos;s own plugin, which cannot serve: start it with ours.</source>
        <translation>Auf dem Server läuft das eigene Plugin von TerraTorch, das keine Anfragen bedienen kann: Starten Sie ihn mit dem von geoseg.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>Let chunks be uploaded, or let the server open the folder.</source>
        <translation>Lassen Sie die Teilstücke übertragen oder erlauben Sie dem Server, den Ordner zu öffnen.</translation>
    </message>
    <message>
        <location filename="../engine/server/answers.py"/>
        <source>somewhere else</source>
        <translation>eine andere Adresse</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The server {address}: {reason}; again in {seconds:.1f} s.</source>
        <translation>Der Server {address}: {reason}; neuer Versuch in {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>it answers with HTTP {status}</source>
        <translation>er antwortet mit HTTP {status}</translation>
    </message>
    <message>
        <location filename="../engine/server/call.py"/>
        <source>The server {address} cannot be used: {reason} (tried for {seconds:.0f} s).</source>
        <translation>Der Server {address} ist nicht nutzbar: {reason} (Versuche über {seconds:.0f} s).</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server serves another model, or is no geoseg server of this version.</source>
        <translation>Der Server stellt ein anderes Modell bereit oder ist kein geoseg-Server dieser Version.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask has {size} pixels instead of {wanted}.</source>
        <translation>Die Maske des Servers hat {size} Pixel statt {wanted}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask has tiles of {size} pixels, far more than it needs.</source>
        <translation>Die Maske des Servers hat Kacheln von {size} Pixeln, weit mehr als nötig.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask is not of whole numbers from 0 to 255, or its number of bands is not {count}.</source>
        <translation>Die Maske des Servers besteht nicht aus ganzen Zahlen von 0 bis 255, oder die Anzahl ihrer Kanäle ist nicht {count}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The temporary file {path} cannot be read: {reason}.</source>
        <translation>Die temporäre Datei {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server wrote the mask somewhere else than asked: {path!r}.</source>
        <translation>Der Server hat die Maske anderswohin geschrieben als verlangt: {path!r}.</translation>
    </message>
    <message>
        <location filename="../engine/server/chunks.py"/>
        <source>The server&apos;s mask cannot be used: {reason}.</source>
        <translation>Die Maske des Servers ist nicht nutzbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/engine.py"/>
        <source>asking the server {address}</source>
        <translation>Anfrage an den Server {address}</translation>
    </message>
    <message>
        <location filename="../engine/server/exchange.py"/>
        <source>no connection within {seconds:.0f} s</source>
        <translation>keine Verbindung innerhalb von {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>number of bands</source>
        <translation>Anzahl der Kanäle</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server&apos;s geoseg_worker is of another version (protocol {found}, here {own}): install this plugin&apos;s there if it refuses chunks, or its masks look strange.</source>
        <translation>Der geoseg_worker des Servers hat eine andere Version (Protokoll {found}, hier {own}): Installieren Sie dort den dieser Erweiterung, falls er Teilstücke ablehnt oder seine Masken seltsam aussehen.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} does not serve {model}.</source>
        <translation>Der Server {address} stellt {model} nicht bereit.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>It serves: {names}.</source>
        <translation>Er stellt bereit: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The chunk takes {size:.0f} MB as a request; the server takes {most:.0f} MB.</source>
        <translation>Das Teilstück braucht als Anfrage {size:.0f} MB; der Server nimmt höchstens {most:.0f} MB an.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server {address} serves another model: {what} {found} instead of {wanted}.</source>
        <translation>Der Server {address} stellt ein anderes Modell bereit: {what} {found} statt {wanted}.</translation>
    </message>
    <message>
        <location filename="../engine/server/facts.py"/>
        <source>The server does not say what it is (GET /geoseg): its model cannot be compared.</source>
        <translation>Der Server sagt nicht, was er ist (GET /geoseg): Sein Modell lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>No TLS connection to the server {address}: {reason}.</source>
        <translation>Keine TLS-Verbindung zum Server {address}: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The proxy does not let us to {host}: {reason}.</source>
        <translation>Der Proxy lässt keine Verbindung zu {host} zu: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>The certificate of the server {address} is not trusted: {reason}.</source>
        <translation>Dem Zertifikat des Servers {address} wird nicht vertraut: {reason}.</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>it closed the connection without an answer</source>
        <translation>er hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>it closed the connection in the middle of an answer</source>
        <translation>er hat die Verbindung mitten in einer Antwort geschlossen</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>it broke off the TLS connection</source>
        <translation>er hat die TLS-Verbindung abgebrochen</translation>
    </message>
    <message>
        <location filename="../engine/server/failures.py"/>
        <source>the name server does not answer</source>
        <translation>der Nameserver antwortet nicht</translation>
    </message>
    <message>
        <location filename="../engine/server/tiff.py"/>
        <source>this is no TIFF, or a damaged one</source>
        <translation>dies ist kein TIFF oder ein beschädigtes</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../gui/models/hub_card.py"/>
        <source>{file} of {model} has {size} bytes, which no description of a model has.</source>
        <translation>{file} von {model} hat {size} Byte; so groß ist keine Beschreibung eines Modells.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{model!r} is no id of the hub.</source>
        <translation>{model!r} ist keine Kennung des Hubs.</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>config.json of {model}</source>
        <translation>config.json von {model}</translation>
    </message>
    <message>
        <location filename="../gui/models/stock.py"/>
        <source>The catalogue has this model already: {title} ({model}).</source>
        <translation>Der Katalog hat dieses Modell schon: {title} ({model}).</translation>
    </message>
    <message>
        <location filename="../gui/models/stock.py"/>
        <source>The catalogue has a model {model} already. Give this one another id.</source>
        <translation>Der Katalog hat schon ein Modell {model}. Geben Sie diesem eine andere Kennung.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>The model {model} is not on this machine.</source>
        <translation>Das Modell {model} liegt nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>The model folder {folder} does not exist.</source>
        <translation>Den Modellordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>Put it back, or mend its card, {path}.</source>
        <translation>Stellen Sie das Fehlende wieder her oder korrigieren Sie die Karte des Modells, {path}.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>The model {model} that belongs to the plugin is missing.</source>
        <translation>Das Modell {model}, das zur Erweiterung gehört, fehlt.</translation>
    </message>
    <message>
        <location filename="../models/absent.py"/>
        <source>The model folder {folder} holds no {name}.</source>
        <translation>Der Modellordner {folder} enthält keine Datei {name}.</translation>
    </message>
    <message>
        <location filename="../models/agreement_check.py"/>
        <source>{entry} is {given}, but the input has {channels} channels.</source>
        <translation>{entry} ist {given}, die Anzahl der Kanäle der Eingabe aber {channels}.</translation>
    </message>
    <message>
        <location filename="../models/agreement_check.py"/>
        <source>{entry} has {count} values, but the input has {channels} channels.</source>
        <translation>{entry} hat nicht so viele Werte wie die Eingabe Kanäle: {count} statt {channels}.</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives the whole window one class</source>
        <translation>das Modell gibt dem ganzen Fenster eine einzige Klasse</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives the whole window several classes</source>
        <translation>das Modell gibt dem ganzen Fenster mehrere Klassen</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives boxes around objects</source>
        <translation>das Modell liefert Rahmen um Objekte</translation>
    </message>
    <message>
        <location filename="../models/allowed.py"/>
        <source>it gives outlines of objects</source>
        <translation>das Modell liefert Umrisse von Objekten</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>{entry} must be greater than 0.</source>
        <translation>{entry} muss größer als 0 sein.</translation>
    </message>
    <message>
        <location filename="../models/quantity.py"/>
        <source>{entry} must have the smaller number first.</source>
        <translation>{entry} muss die kleinere Zahl zuerst nennen.</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>{entry} does not belong to a card that has &quot;{name}&quot;.</source>
        <translation>{entry} gehört nicht in eine Karte, die &quot;{name}&quot; hat.</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>an https address</source>
        <translation>eine https-Adresse</translation>
    </message>
    <message>
        <location filename="../models/card.py"/>
        <source>lower-case letters, digits, dots and dashes</source>
        <translation>eine Folge aus Kleinbuchstaben, Ziffern, Punkten und Bindestrichen</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>CLASSES: the model {model} measures and has no classes.</source>
        <translation>CLASSES: Das Modell {model} misst und hat keine Klassen.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>QUANTITY: the model {model} maps classes.</source>
        <translation>QUANTITY: Das Modell {model} kartiert Klassen.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>{table}, row {row}: {given!r} is no number from {least} to {most}.</source>
        <translation>{table}, Zeile {row}: {given!r} ist keine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../models/card_edit.py"/>
        <source>{table}, row {row}: {given!r} is no wavelength in nanometres.</source>
        <translation>{table}, Zeile {row}: {given!r} ist keine Wellenlänge in Nanometern.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The card {card}</source>
        <translation>Die Karte {card}</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>a commit of 40 hexadecimal digits</source>
        <translation>ein Commit aus 40 Hexadezimalziffern</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>the name of a folder beside the cards</source>
        <translation>der Name eines Ordners neben den Karten</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>a band name</source>
        <translation>ein Kanalname</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given} where {number} belongs: ids count from 0 without a gap.</source>
        <translation>{entry} ist {given}, wo {number} hingehört: Die Nummern zählen lückenlos ab 0.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given!r}, which another class is called already.</source>
        <translation>{entry} ist {given!r}, und so heißt schon eine andere Klasse.</translation>
    </message>
    <message>
        <location filename="../models/quantity.py"/>
        <source>a colour such as #1f78b4</source>
        <translation>eine Farbe wie #1f78b4</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>a Hugging Face id such as owner/name</source>
        <translation>eine Hugging-Face-Kennung wie owner/name</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given!r}, which stands for the band {band} already.</source>
        <translation>{entry} ist {given!r}, und das steht schon für den Kanal {band}.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} names a sensor that is not known.</source>
        <translation>{entry} nennt einen Sensor, der nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>Known are {names}.</source>
        <translation>Bekannt sind {names}.</translation>
    </message>
    <message>
        <location filename="../models/card_parts.py"/>
        <source>{entry} is {given!r}, which is no band of {sensor}.</source>
        <translation>{entry} ist {given!r}, und das ist kein Kanal von {sensor}.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>Choose one, for example {model}.</source>
        <translation>Wählen Sie eines, zum Beispiel {model}.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>A model card was passed over: {path}: entry &quot;id&quot; is {model!r}, which another card has. Give it another id.</source>
        <translation>Eine Modellkarte wurde übergangen: {path}: Eintrag &quot;id&quot; ist {model!r}, und das hat schon eine andere Karte. Geben Sie ihr eine andere Kennung.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>There is no model {model!r}.</source>
        <translation>Es gibt kein Modell {model!r}.</translation>
    </message>
    <message>
        <location filename="../models/catalogue.py"/>
        <source>Choose one of {names}, a folder with config.json and weights, or a hub id (owner/name).</source>
        <translation>Wählen Sie eines von {names}, einen Ordner mit config.json und Gewichten oder eine Kennung des Hubs (owner/name).</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Put model.safetensors (or the model&apos;s .pt file) beside config.json.</source>
        <translation>Legen Sie model.safetensors (oder die .pt-Datei des Modells) neben config.json.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>Choose the folder of the model that the card describes, or use the folder without that card.</source>
        <translation>Wählen Sie den Ordner des Modells, das die Karte beschreibt, oder verwenden Sie den Ordner ohne diese Karte.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: {channels} channels, and the card has {count} bands.</source>
        <translation>{path} passt nicht zur Modellkarte {card}: Die Anzahl der Kanäle ist {channels}, die der Karte {count}.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: its bands are {bands}, and the card&apos;s {names}.</source>
        <translation>{path} passt nicht zur Modellkarte {card}: Seine Kanäle sind {bands}, die der Karte {names}.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: it is a regression model, and the card is of a segmentation model.</source>
        <translation>{path} passt nicht zur Modellkarte {card}: Es ist ein Regressionsmodell, und die Karte ist die eines Segmentierungsmodells.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: it is a segmentation model, and the card is of a regression model.</source>
        <translation>{path} passt nicht zur Modellkarte {card}: Es ist ein Segmentierungsmodell, und die Karte ist die eines Regressionsmodells.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: entry &quot;num_classes&quot; is {given}, the card has {count} classes.</source>
        <translation>{path} passt nicht zur Modellkarte {card}: Eintrag &quot;num_classes&quot; ist {given}, die Anzahl der Klassen der Karte aber {count}.</translation>
    </message>
    <message>
        <location filename="../models/check.py"/>
        <source>{path} does not fit the model card {card}: {given} dates, and the card has {count}.</source>
        <translation>{path} passt nicht zur Modellkarte {card}: Die Anzahl der Zeitpunkte ist {given}, die der Karte {count}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>Only models that give each pixel a class (segmentation) or a number (regression) can be used.</source>
        <translation>Nutzbar sind nur Modelle, die jedem Pixel eine Klasse (Segmentierung) oder eine Zahl (Regression) geben.</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} must be {wanted}.</source>
        <translation>{entry} muss {wanted} sein.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>Only models that were prepared for TerraTorch in vLLM can be used.</source>
        <translation>Nutzbar sind nur Modelle, die für TerraTorch in vLLM vorbereitet wurden.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} has {count} bands, but the model has {wanted}.</source>
        <translation>{entry} hat nicht so viele Kanäle wie das Modell: {count} statt {wanted}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} has {channels} channels in data.pixel_values.shape, but the model has {count} bands.</source>
        <translation>{entry} hat in data.pixel_values.shape nicht so viele Kanäle wie das Modell: {channels} statt {count}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} is {given}: {reason}.</source>
        <translation>{entry} ist {given}: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} must be {task} or {other}.</source>
        <translation>{entry} muss {task} oder {other} sein.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>Other factories of TerraTorch can load files that config.json names.</source>
        <translation>Andere Factories von TerraTorch können Dateien laden, die config.json nennt.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>a version</source>
        <translation>eine Version</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} could name code, and training needs no such entry.</source>
        <translation>{entry} könnte Code nennen, und das Training braucht keinen solchen Eintrag.</translation>
    </message>
    <message>
        <location filename="../models/config_check.py"/>
        <source>{entry} names {given!r}, which is not allowed.</source>
        <translation>{entry} nennt {given!r}, und das ist nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>Do not use this model: TerraTorch would import and call whatever stands there.</source>
        <translation>Verwenden Sie dieses Modell nicht: TerraTorch würde importieren und aufrufen, was immer dort steht.</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>{entry} names a band twice.</source>
        <translation>{entry} nennt einen Kanal zweimal.</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>{entry} must be an object.</source>
        <translation>{entry} muss ein Objekt sein.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>a plain word, and no path, address or class</source>
        <translation>ein einfaches Wort und weder Pfad noch Adresse noch Klasse</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>{entry} is a class where none belongs.</source>
        <translation>{entry} ist eine Klasse, wo keine hingehört.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>a plain name</source>
        <translation>ein einfacher Name</translation>
    </message>
    <message>
        <location filename="../models/data_check.py"/>
        <source>a pattern of file names such as *.tif</source>
        <translation>ein Muster für Dateinamen wie *.tif</translation>
    </message>
    <message>
        <location filename="../models/derive.py"/>
        <source>Described by its config.json only: it has no model card.</source>
        <translation>Nur durch seine config.json beschrieben: Es hat keine Modellkarte.</translation>
    </message>
    <message>
        <location filename="../models/derive.py"/>
        <source>Nothing is known about what it was trained on.</source>
        <translation>Womit es trainiert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be from {least} to {most}, not {given}.</source>
        <translation>{entry} muss eine Zahl von {least} bis {most} sein, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>so large a number</source>
        <translation>eine so große Zahl</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{document}: entry &quot;{path}&quot;</source>
        <translation>{document}: Eintrag &quot;{path}&quot;</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{document}: the document</source>
        <translation>{document}: das Dokument</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be an object, not {given}.</source>
        <translation>{entry} muss ein Objekt sein, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a list, not {given}.</source>
        <translation>{entry} muss eine Liste sein, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must have {least} to {most} items, not {count}.</source>
        <translation>{entry} muss {least} bis {most} Elemente haben, nicht {count}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a text, not {given}.</source>
        <translation>{entry} muss ein Text sein, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must have {least} to {most} characters.</source>
        <translation>{entry} muss {least} bis {most} Zeichen haben.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} holds a control character.</source>
        <translation>{entry} enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be {meaning}, not {given}.</source>
        <translation>{entry} muss {meaning} sein, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} is {given}; known are {names}.</source>
        <translation>{entry} ist {given}; bekannt ist nur: {names}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a whole number, not {given}.</source>
        <translation>{entry} muss eine ganze Zahl sein, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be a number, not {given}.</source>
        <translation>{entry} muss eine Zahl sein, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} must be true or false, not {given}.</source>
        <translation>{entry} muss true oder false sein, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} is not known here.</source>
        <translation>{entry} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>Remove it, or check its spelling.</source>
        <translation>Entfernen Sie den Eintrag oder prüfen Sie seine Schreibweise.</translation>
    </message>
    <message>
        <location filename="../models/entry.py"/>
        <source>{entry} is missing.</source>
        <translation>{entry} fehlt.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/folder_check.py"/>
        <source>{folder} holds more than {most} files and cannot be a model folder.</source>
        <translation>{folder} enthält mehr als {most} Dateien und kann kein Modellordner sein.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>{place} holds no token of the hub.</source>
        <translation>{place} enthält kein Token des Hubs.</translation>
    </message>
    <message>
        <location filename="../models/hub/access.py"/>
        <source>It looks like {address}, without a login.</source>
        <translation>Sie sieht aus wie {address}, ohne Anmeldedaten.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>Check the network and the proxy in QGIS&apos;s settings, under Network, and try again.</source>
        <translation>Prüfen Sie das Netz und den Proxy in den QGIS-Einstellungen unter „Netzwerk“ und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The connection to the hub {host} failed ({reason}).</source>
        <translation>Die Verbindung zum Hub {host} ist gescheitert ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub answers with an error (HTTP {number}).</source>
        <translation>Der Hub antwortet mit einem Fehler (HTTP {number}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The certificate of {host} is not trusted ({reason}).</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The proxy does not let us reach {host} ({reason}).</source>
        <translation>Der Proxy lässt keine Verbindung zu {host} zu ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The host of the hub&apos;s files, {host}, answers with HTTP {number}.</source>
        <translation>Der Host der Dateien des Hubs, {host}, antwortet mit HTTP {number}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub refuses access to {model}: {reason}.</source>
        <translation>Der Hub verweigert den Zugang zu {model}: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The hub refuses access to {model} and does not say why.</source>
        <translation>Der Hub verweigert den Zugang zu {model} und sagt nicht, warum.</translation>
    </message>
    <message>
        <location filename="../models/hub/faults.py"/>
        <source>The disk of {path} is full; what has been downloaded stays for the next time.</source>
        <translation>Der Datenträger von {path} ist voll; was heruntergeladen ist, bleibt für das nächste Mal.</translation>
    </message>
    <message>
        <location filename="../models/hub/fetch.py"/>
        <source>What was downloaded as {file} is not what the hub lists: the checksums differ.</source>
        <translation>Was als {file} heruntergeladen wurde, ist nicht das, was der Hub angibt: Die Prüfsummen unterscheiden sich.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>the answer ended {size} bytes early</source>
        <translation>die Antwort endete {size} Byte zu früh</translation>
    </message>
    <message>
        <location filename="../models/hub/fetch.py"/>
        <source>Checking {file} …</source>
        <translation>{file} wird geprüft …</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>Looking at what is here already …</source>
        <translation>Es wird nachgesehen, was schon hier ist …</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{file}: {done} of {size} MB</source>
        <translation>{file}: {done} von {size} MB</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>Asking the hub for {model} …</source>
        <translation>Der Hub wird nach {model} gefragt …</translation>
    </message>
    <message>
        <location filename="../models/hub/job.py"/>
        <source>{model} at {revision}: {count} files, {size} MB; already here: {here}.</source>
        <translation>{model}, Revision {revision}: Dateien: {count}, {size} MB; davon schon hier: {here}.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>What answers for the hub does not speak its language (asked for {model}).</source>
        <translation>Was anstelle des Hubs antwortet, spricht dessen Sprache nicht (gefragt wurde nach {model}).</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>The hub answers with the revision {revision} of {model}, not {wanted}.</source>
        <translation>Der Hub antwortet mit der Revision {revision} von {model}, nicht mit {wanted}.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>{model} has no config.json: it was not prepared for vLLM.</source>
        <translation>{model} hat keine config.json: Es wurde nicht für vLLM vorbereitet.</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>Look for another model, or make a model folder of a TerraTorch checkpoint: {page}</source>
        <translation>Suchen Sie ein anderes Modell oder machen Sie aus einem TerraTorch-Checkpoint einen Modellordner: {page}</translation>
    </message>
    <message>
        <location filename="../models/hub/listing.py"/>
        <source>{model} has no weights that the engine loads (model.safetensors, .bin or .pt).</source>
        <translation>{model} hat keine Gewichte, die die Engine lädt (model.safetensors, .bin oder .pt).</translation>
    </message>
    <message>
        <location filename="../models/hub/patience.py"/>
        <source>The connection broke ({reason}); once more in {seconds:.0f} s …</source>
        <translation>Die Verbindung brach ab ({reason}); noch ein Versuch in {seconds:.0f} s …</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>{model} needs {size} MB more in {folder}; {free} MB are free there.</source>
        <translation>{model} braucht noch {size} MB in {folder}; frei sind dort {free} MB.</translation>
    </message>
    <message>
        <location filename="../models/hub/store.py"/>
        <source>Another program downloads {file} of {model} right now.</source>
        <translation>Ein anderes Programm lädt gerade {file} von {model} herunter.</translation>
    </message>
    <message>
        <location filename="../models/hub/way.py"/>
        <source>The trusted certificates cannot be used ({reason}).</source>
        <translation>Die vertrauten Zertifikate sind nicht nutzbar ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/hub/web.py"/>
        <source>the hub sends us to an address that is not encrypted</source>
        <translation>der Hub verweist auf eine Adresse ohne Verschlüsselung</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>The shape must be [bands, height, width] or [bands, dates, height, width].</source>
        <translation>Die Form (shape) muss [Kanäle, Höhe, Breite] oder [Kanäle, Zeitpunkte, Höhe, Breite] sein.</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} is {given}, which is no window of an image.</source>
        <translation>{entry} ist {given}, und das ist kein Fenster eines Bildes.</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} is {given}: one window would take {size} MB.</source>
        <translation>{entry} ist {given}: Ein Fenster bräuchte {size} MB.</translation>
    </message>
    <message>
        <location filename="../models/input_check.py"/>
        <source>{entry} is too large for coordinates.</source>
        <translation>{entry} ist zu groß für Koordinaten.</translation>
    </message>
    <message>
        <location filename="../models/inventory.py"/>
        <source>{model} in the Hugging Face cache cannot be used: {reason}</source>
        <translation>{model} im Zwischenspeicher von Hugging Face ist nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <location filename="../models/limits.py"/>
        <source>Choose a model for a single image.</source>
        <translation>Wählen Sie ein Modell für ein einzelnes Bild.</translation>
    </message>
    <message>
        <location filename="../models/limits.py"/>
        <source>The model {model} looks at several dates at once ({count}), which is not possible yet.</source>
        <translation>Das Modell {model} betrachtet mehrere Zeitpunkte zugleich ({count}), und das ist noch nicht möglich.</translation>
    </message>
    <message>
        <location filename="../models/limits.py"/>
        <source>The model {model} wants to know the date of the image (temporal_coords), and several dates or one cannot be given to it yet.</source>
        <translation>Das Modell {model} will den Zeitpunkt des Bildes wissen (temporal_coords); noch lässt sich ihm keiner angeben, weder einer noch mehrere.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} lacks &quot;{name}&quot;.</source>
        <translation>{entry} enthält kein &quot;{name}&quot;.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>TerraTorch would import and call it.</source>
        <translation>TerraTorch würde es importieren und aufrufen.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} belongs to classes, and a regression model has none.</source>
        <translation>{entry} gehört zu Klassen, und ein Regressionsmodell hat keine.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>Remove it from config.json.</source>
        <translation>Entfernen Sie den Eintrag aus config.json.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} has &quot;{word}&quot; in its name and could load a file or reach the network.</source>
        <translation>{entry} hat &quot;{word}&quot; im Namen und könnte eine Datei laden oder auf das Netz zugreifen.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>Remove it from config.json: the weights in the folder are all that the model needs.</source>
        <translation>Entfernen Sie den Eintrag aus config.json: Das Modell braucht nur die Gewichte im Ordner.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>a backbone that is known to load nothing by itself</source>
        <translation>ein Backbone, das bekanntlich nichts von selbst lädt</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} is {given}: the model measures several things at once.</source>
        <translation>{entry} ist {given}: Das Modell misst mehrere Größen zugleich.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>Only regression models that give each pixel one number can be used.</source>
        <translation>Nutzbar sind nur Regressionsmodelle, die jedem Pixel eine einzige Zahl geben.</translation>
    </message>
    <message>
        <location filename="../models/model_args_check.py"/>
        <source>{entry} is for training and cannot be built by the engine.</source>
        <translation>{entry} ist für das Training und lässt sich von der Engine nicht aufbauen.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>{entry} would run code from the model.</source>
        <translation>{entry} würde Code aus dem Modell ausführen.</translation>
    </message>
    <message>
        <location filename="../models/other_configs.py"/>
        <source>{entry} names {given!r}, which is no file of the folder.</source>
        <translation>{entry} nennt {given!r}, und das ist keine Datei des Ordners.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{folder} is a model folder and takes no card of another model.</source>
        <translation>{folder} ist ein Modellordner und nimmt keine Karte eines anderen Modells auf.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>Only the first {most} of {count} model cards are listed.</source>
        <translation>Nur die ersten {most} von {count} Modellkarten werden aufgelistet.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} lässt sich nicht löschen: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>The model folder {folder} has no {name} and is not listed. Make one with Make a model card (geoseg:modelcard).</source>
        <translation>Der Modellordner {folder} hat keine Datei {name} und wird nicht aufgelistet. Erstellen Sie eine mit „Modellkarte erstellen“ (geoseg:modelcard).</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>A folder of model cards was passed over: {reason}</source>
        <translation>Ein Ordner mit Modellkarten wurde übergangen: {reason}</translation>
    </message>
    <message>
        <location filename="../models/own_cards.py"/>
        <source>A model card was passed over: {reason}</source>
        <translation>Eine Modellkarte wurde übergangen: {reason}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>on this machine: comes with the plugin</source>
        <translation>auf diesem Rechner: mit der Erweiterung mitgeliefert</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>on this machine: in the Hugging Face cache</source>
        <translation>auf diesem Rechner: im Zwischenspeicher von Hugging Face</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>on this machine: in a folder</source>
        <translation>auf diesem Rechner: in einem Ordner</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>geoseg: models</source>
        <translation>geoseg: Modelle</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>not on this machine: geoseg:downloadmodel fetches it</source>
        <translation>nicht auf diesem Rechner: geoseg:downloadmodel lädt es herunter</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>no revision is pinned</source>
        <translation>keine Revision ist festgelegt</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>{here} of {count} models ready on this machine</source>
        <translation>{here} von {count} Modellen auf diesem Rechner bereit</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Dates</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>Stored values</source>
        <translation>Gespeicherte Werte</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>A part of a scene and of its mask by {model}</source>
        <translation>Ein Teil einer Szene und der Maske, die {model} daraus macht</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>not on this machine: no model is in {folder}</source>
        <translation>nicht auf diesem Rechner: kein Modell in {folder}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>cannot run: {reason}</source>
        <translation>kann nicht laufen: {reason}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>reflectance = value × {scale:g}</source>
        <translation>Reflexionsgrad = Wert × {scale:g}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>about {size} to download</source>
        <translation>etwa {size} zum Herunterladen</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>revision {revision}</source>
        <translation>Revision {revision}</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>{size} × {size} pixels</source>
        <translation>{size} × {size} Pixel</translation>
    </message>
    <message>
        <location filename="../models/page.py"/>
        <source>{count} at once</source>
        <translation>{count} zugleich</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{path} is larger than {most} bytes, which no description of a model is.</source>
        <translation>{path} ist größer als {most} Byte; so groß ist keine Beschreibung eines Modells.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} has more than {most} parts, which no description of a model has.</source>
        <translation>{document} hat mehr als {most} Teile; so viele hat keine Beschreibung eines Modells.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} is nested deeper than {most} levels, which no description of a model is.</source>
        <translation>{document} ist tiefer als {most} Ebenen verschachtelt; so tief ist keine Beschreibung eines Modells.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} holds no JSON object.</source>
        <translation>{document} enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} is not UTF-8 text (byte {number}).</source>
        <translation>{document} ist kein UTF-8-Text (Byte {number}).</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{document} is not valid JSON: {reason}.</source>
        <translation>{document} ist kein gültiges JSON: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{word} is not a number in JSON</source>
        <translation>{word} ist in JSON keine Zahl</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>{number} is too large a number</source>
        <translation>{number} ist eine zu große Zahl</translation>
    </message>
    <message>
        <location filename="../models/safe_json.py"/>
        <source>the key {name!r} stands twice in one object</source>
        <translation>der Schlüssel {name!r} steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <location filename="../models/sensors.py"/>
        <source>Landsat 4, 5 and 7</source>
        <translation>Landsat 4, 5 und 7</translation>
    </message>
    <message>
        <location filename="../models/tiling_check.py"/>
        <source>a mode</source>
        <translation>ein Modus</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>Save the weights as model.safetensors, or do not use this model.</source>
        <translation>Speichern Sie die Gewichte als model.safetensors oder verwenden Sie dieses Modell nicht.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>The file may be incomplete: get it again.</source>
        <translation>Die Datei ist vielleicht unvollständig: Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} lists {count} tensors, which no model has.</source>
        <translation>{path} führt {count} Tensoren auf; so viele hat kein Modell.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} holds no weights.</source>
        <translation>{path} enthält keine Gewichte.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} has {size} bytes of weights and describes {count}.</source>
        <translation>{path} hat {size} Byte an Gewichten und beschreibt {count}.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{entry} spans {size} bytes where the shape needs {wanted}.</source>
        <translation>{entry} umfasst {size} Byte, wo die Form (shape) {wanted} braucht.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{entry} overlaps another tensor or leaves a gap.</source>
        <translation>{entry} überlappt einen anderen Tensor oder lässt eine Lücke.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{entry} must be a text.</source>
        <translation>{entry} muss ein Text sein.</translation>
    </message>
    <message>
        <location filename="../models/weights_check.py"/>
        <source>{path} (header)</source>
        <translation>{path} (Header)</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Plugin</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../processing/about.py"/>
        <source>Cache of downloaded models</source>
        <translation>Zwischenspeicher heruntergeladener Modelle</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>{count} pixels left out: {reason}.</source>
        <translation>Ausgelassene Pixel: {count} ({reason}).</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>{count} points left out: {reason}.</source>
        <translation>Ausgelassene Punkte: {count} ({reason}).</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>SAMPLES: {given} cannot be opened.</source>
        <translation>SAMPLES: {given} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>SAMPLES: {layer} holds neither points nor polygons.</source>
        <translation>SAMPLES: {layer} enthält weder Punkte noch Polygone.</translation>
    </message>
    <message>
        <location filename="../processing/accuracysamples.py"/>
        <source>Choose the one with the true classes: {fields}.</source>
        <translation>Wählen Sie das Feld mit den wahren Klassen: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyways.py"/>
        <source>No polygon of {layer} has a label.</source>
        <translation>Kein Polygon von {layer} hat eine Bezeichnung.</translation>
    </message>
    <message>
        <location filename="../processing/accuracyways.py"/>
        <source>in polygons that contradict each other</source>
        <translation>in Polygonen, die einander widersprechen</translation>
    </message>
    <message>
        <location filename="../processing/areas.py"/>
        <source>AOI: the layer {layer} has no polygons, or its filter or selection leaves none.</source>
        <translation>AOI: Der Layer {layer} hat keine Polygone, oder sein Filter oder seine Auswahl lässt keine übrig.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>{name}: {given} cannot be opened as a polygon layer.</source>
        <translation>{name}: {given} lässt sich nicht als Polygonlayer öffnen.</translation>
    </message>
    <message>
        <location filename="../processing/changemap.py"/>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <location filename="../processing/changemap.py"/>
        <source>other changes</source>
        <translation>andere Änderungen</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>{name} before: {size}</source>
        <translation>{name} vorher: {size}</translation>
    </message>
    <message>
        <location filename="../processing/changepage.py"/>
        <source>{name} after: {size}</source>
        <translation>{name} nachher: {size}</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>ZONES: the layer {layer} has no features, or its filter or selection leaves none.</source>
        <translation>ZONES: Der Layer {layer} hat keine Objekte, oder sein Filter oder seine Auswahl lässt keine übrig.</translation>
    </message>
    <message>
        <location filename="../processing/classlayer.py"/>
        <source>{name}: QGIS reads the layer {layer} without GDAL.</source>
        <translation>{name}: QGIS liest den Layer {layer} ohne GDAL.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>There is no model {model!r} to download.</source>
        <translation>Es gibt kein Modell {model!r} zum Herunterladen.</translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model {model} needs no download.</source>
        <translation>Das Modell {model} muss nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <location filename="../processing/features.py"/>
        <source>FIELD: {layer} has no field {field!r}.</source>
        <translation>FIELD: {layer} hat kein Feld {field!r}.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>The layer {layer} is not a valid raster layer.</source>
        <translation>Der Layer {layer} ist kein gültiger Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>The layer {layer} is a rendered picture ({provider}), not measurements.</source>
        <translation>Der Layer {layer} ist ein fertig gezeichnetes Bild ({provider}) und enthält keine Messwerte.</translation>
    </message>
    <message>
        <location filename="../processing/inputs.py"/>
        <source>{name}: the name of {path} is not in UTF-8.</source>
        <translation>{name}: Der Name von {path} ist nicht in UTF-8.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>The plugin&apos;s engine is {path}, which is your own.</source>
        <translation>Die Engine der Erweiterung ist {path}, und das ist Ihre eigene.</translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <location filename="../processing/layermetadata.py"/>
        <source>Segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <location filename="../processing/layermetadata.py"/>
        <source>Model: {licence}</source>
        <translation>Modell: {licence}</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Choose {name} = {option}.</source>
        <translation>Wählen Sie {name} = {option}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The catalogue has a model {model} already.</source>
        <translation>Der Katalog hat schon ein Modell {model}.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Give this one another id in {name}.</source>
        <translation>Geben Sie diesem in {name} eine andere Kennung.</translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Give {size} for each row.</source>
        <translation>Geben Sie {size} je Zeile an.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>{path} is of no format that can be written.</source>
        <translation>{path} hat kein Format, das geschrieben werden kann.</translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Say MINIMUM in {unit} (UNIT).</source>
        <translation>Geben Sie MINIMUM in {unit} an (UNIT).</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>Of AOI only the first {count} features counted.</source>
        <translation>Von AOI zählten nur die ersten Objekte; ihre Anzahl: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>Of AOI only the features counted for which {expression} is true.</source>
        <translation>Von AOI zählten nur die Objekte, für die {expression} wahr ist.</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>AOI, the layer {layer}, was in memory: save it as a file first.</source>
        <translation>AOI, der Layer {layer}, lag nur im Speicher: Speichern Sie ihn zuerst als Datei.</translation>
    </message>
    <message>
        <location filename="../processing/record.py"/>
        <source>Of AOI only the features counted that were selected.</source>
        <translation>Von AOI zählten nur die ausgewählten Objekte.</translation>
    </message>
    <message>
        <location filename="../processing/reproject.py"/>
        <source>{name} has no place in the CRS of the raster ({crs}).</source>
        <translation>{name} hat im KBS des Rasters ({crs}) keinen Platz.</translation>
    </message>
    <message>
        <location filename="../processing/request.py"/>
        <source>TARGET: {layer} is no file that GDAL reads.</source>
        <translation>TARGET: {layer} ist keine Datei, die GDAL liest.</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>{name} cannot go on with the layer {layer}: each run writes it out anew.</source>
        <translation>{name} kann mit dem Layer {layer} nicht weitermachen: Jeder Lauf schreibt ihn neu.</translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>Export it as GeoTIFF first, or leave {name} off.</source>
        <translation>Exportieren Sie ihn zuerst als GeoTIFF oder lassen Sie {name} ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files that were done</source>
        <translation>Fertige Dateien</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files that were done before</source>
        <translation>Dateien, die schon vorher fertig waren</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files that failed</source>
        <translation>Fehlgeschlagene Dateien</translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Done: {done}. Skipped: {skipped}. Failed: {failed}.</source>
        <translation>Fertig: {done}. Übersprungen: {skipped}. Fehlgeschlagen: {failed}.</translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>QGIS&apos;s authentication store has no entry {entry}.</source>
        <translation>Der QGIS-Authentifizierungsspeicher hat keinen Eintrag {entry}.</translation>
    </message>
    <message>
        <location filename="../processing/server.py"/>
        <source>The entry {entry} of QGIS&apos;s authentication store holds no key, or stays closed.</source>
        <translation>Der Eintrag {entry} des QGIS-Authentifizierungsspeichers enthält keinen Schlüssel oder bleibt verschlossen.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The layer {layer} cannot be read: {reason}.</source>
        <translation>Der Layer {layer} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The area of interest lies outside the layer {layer}.</source>
        <translation>Das Interessengebiet liegt außerhalb des Layers {layer}.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>The layer {layer} has no pixels of its own.</source>
        <translation>Der Layer {layer} hat keine eigenen Pixel.</translation>
    </message>
    <message>
        <location filename="../processing/writeout.py"/>
        <source>error {number} of QGIS&apos;s raster writer</source>
        <translation>Fehler {number} beim Schreiben des Rasters durch QGIS</translation>
    </message>
    <message>
        <location filename="../processing/zones.py"/>
        <source>Choose the one with their names: {fields}.</source>
        <translation>Wählen Sie das Feld mit den Namen der Zonen: {fields}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>POSITIVE is for models of two classes; {model} has {count}.</source>
        <translation>POSITIVE ist für Modelle mit zwei Klassen; {model} hat {count}.</translation>
    </message>
    <message>
        <location filename="../runs/classes.py"/>
        <source>The classes of {model} take all numbers up to {most}: uncertain pixels can have no class of their own.</source>
        <translation>Die Klassen von {model} belegen alle Nummern bis {most}: Unsichere Pixel können keine eigene Klasse bekommen.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>{first} and {second} would both become {output}.</source>
        <translation>Aus {first} und {second} würde beide Male {output}.</translation>
    </message>
    <message>
        <location filename="../runs/collection.py"/>
        <source>The mask of {path} would overwrite the input {output}.</source>
        <translation>Die Maske von {path} würde die Eingabe {output} überschreiben.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>The layer {layer} is no file: QGIS wrote it to a temporary one for the run.</source>
        <translation>Der Layer {layer} ist keine Datei: QGIS hat ihn für den Lauf in eine temporäre geschrieben.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>The layer {layer} counts as {crs}, as its properties in QGIS said.</source>
        <translation>Für den Layer {layer} gilt {crs}, wie seine Eigenschaften in QGIS sagten.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>In band {band} of {layer}, {values} meant nodata, as its properties said.</source>
        <translation>In Kanal {band} von {layer} galt als NoData, wie seine Eigenschaften sagten: {values}.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>In band {band} of {layer}, the file&apos;s own nodata value did not count.</source>
        <translation>In Kanal {band} von {layer} zählte der NoData-Wert der Datei selbst nicht.</translation>
    </message>
    <message>
        <location filename="../runs/command.py"/>
        <source>{first:g} to {last:g}</source>
        <translation>{first:g} bis {last:g}</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>The server is asked what it is.</source>
        <translation>Der Server wird gefragt, was er ist.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>The engine starts and loads the model.</source>
        <translation>Die Engine startet und lädt das Modell.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>Engine: the server {address}; chunks are sent with each request.</source>
        <translation>Engine: der Server {address}; Teilstücke werden mit jeder Anfrage übertragen.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>Engine: the server {address}; chunks are read and written in a shared folder.</source>
        <translation>Engine: der Server {address}; Teilstücke werden in einem gemeinsamen Ordner gelesen und geschrieben.</translation>
    </message>
    <message>
        <location filename="../runs/engines.py"/>
        <source>The engine starts and loads the model. It took {time} last time.</source>
        <translation>Die Engine startet und lädt das Modell. Letztes Mal dauerte es {time}.</translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>{count} of {total} files are to be done, the others are done and unchanged.</source>
        <translation>Zu tun sind {count} von {total} Dateien, die anderen sind fertig und unverändert.</translation>
    </message>
    <message>
        <location filename="../runs/folder.py"/>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <location filename="../runs/hold.py"/>
        <source>The engine died {count} times and no file was finished in between.</source>
        <translation>Die Engine starb, ohne dass zwischendurch eine Datei fertig wurde; so oft: {count}.</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the grid</source>
        <translation>das Gitter</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the CRS of a layer</source>
        <translation>das KBS eines Layers</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>SCALE or OFFSET</source>
        <translation>SCALE oder OFFSET</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the area of interest</source>
        <translation>das Interessengebiet</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the classes</source>
        <translation>die Klassen</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>THRESHOLD or POSITIVE</source>
        <translation>THRESHOLD oder POSITIVE</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the device</source>
        <translation>das Gerät</translation>
    </message>
    <message>
        <location filename="../runs/identity.py"/>
        <source>the engine</source>
        <translation>die Engine</translation>
    </message>
    <message>
        <location filename="../runs/index.py"/>
        <source>Close it where it is open, check the free space, or choose another folder.</source>
        <translation>Schließen Sie die Datei, wo sie geöffnet ist, prüfen Sie den freien Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The mask has no CRS that measures areas: its classes are counted in pixels, not in hectares.</source>
        <translation>Die Maske hat kein KBS, in dem sich Flächen messen lassen: Ihre Klassen werden in Pixeln gezählt, nicht in Hektar.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The raster of values has {width} × {height} pixels, cut from {columns} × {rows}.</source>
        <translation>Das Raster von Messwerten hat {width} × {height} Pixel, ausgeschnitten aus {columns} × {rows}.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The mask has {width} × {height} pixels, cut from {columns} × {rows}.</source>
        <translation>Die Maske hat {width} × {height} Pixel, ausgeschnitten aus {columns} × {rows}.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>A pixel is {edge:.3g} m wide; the model {model} was made for {least:g} to {most:g} m. PIXEL_SIZE brings the layers to another size.</source>
        <translation>Ein Pixel ist {edge:.3g} m breit; das Modell {model} ist für {least:g} bis {most:g} m gemacht. PIXEL_SIZE bringt die Layer auf eine andere Größe.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The raster of values has {width} × {height} pixels.</source>
        <translation>Das Raster von Messwerten hat {width} × {height} Pixel.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The mask has {width} × {height} pixels.</source>
        <translation>Die Maske hat {width} × {height} Pixel.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>Resampled onto it ({method}): {layers}.</source>
        <translation>Auf dieses Gitter gebracht ({method}): {layers}.</translation>
    </message>
    <message>
        <location filename="../runs/opening.py"/>
        <source>The layer {layer} counts as {crs}, as its properties say.</source>
        <translation>Für den Layer {layer} gilt {crs}, wie seine Eigenschaften sagen.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>{first} and {second} are both {path}.</source>
        <translation>{first} und {second} sind beide {path}.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>The output {output} is an input too: {path} is made of it.</source>
        <translation>Die Ausgabe {output} ist auch eine Eingabe: {path} besteht daraus.</translation>
    </message>
    <message>
        <location filename="../runs/overwriting.py"/>
        <source>The output {output} is an input too.</source>
        <translation>Die Ausgabe {output} ist auch eine Eingabe.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>segmented with {model} in windows of {edge} pixels that share {overlap}, by geoseg {version}.</source>
        <translation>mit {model} in Fenstern von {edge} Pixeln segmentiert, die {overlap} gemeinsam haben, durch geoseg {version}.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Each pixel holds its value; -9999 is nodata.</source>
        <translation>Jedes Pixel enthält seinen Wert; -9999 ist NoData.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Each pixel holds the number of its class; 255 is nodata.</source>
        <translation>Jedes Pixel enthält die Nummer seiner Klasse; 255 ist NoData.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{columns} × {rows} pixels, {crs}</source>
        <translation>{columns} × {rows} Pixel, {crs}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{columns} × {rows} pixels, no CRS</source>
        <translation>{columns} × {rows} Pixel, kein KBS</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>comes with the plugin</source>
        <translation>mit der Erweiterung mitgeliefert</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <location filename="../runs/reportpage.py"/>
        <source>Made by a model: check it before use.</source>
        <translation>Von einem Modell erstellt: vor Gebrauch prüfen.</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{running}, and {loading} until the model was ready</source>
        <translation>{running}, und {loading}, bis das Modell bereit war</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Beyond the command</source>
        <translation>Über den Befehl hinaus</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Scale of values</source>
        <translation>Skalierung der Werte</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Resampled</source>
        <translation>Auf das Gitter gebracht</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{edge} pixels, overlap {overlap}, {merge}</source>
        <translation>{edge} Pixel, Überlappung {overlap}, {merge}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Model windows</source>
        <translation>Fenster des Modells</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{size} bytes, SHA-256 of its start {digest}</source>
        <translation>{size} Byte, SHA-256 des Anfangs {digest}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{model} at {revision}</source>
        <translation>{model}, Revision {revision}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{quantity} in {unit}</source>
        <translation>{quantity} in {unit}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{quantity} of {inputs}, by {model} ({title}).</source>
        <translation>{quantity} aus {inputs}, durch {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>{quantity}, by {model} ({title}).</source>
        <translation>{quantity}, durch {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Segmentation of {inputs} into the classes {names}, by {model} ({title}).</source>
        <translation>Segmentierung von {inputs} in die Klassen {names}, durch {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Segmentation into the classes {names}, by {model} ({title}).</source>
        <translation>Segmentierung in die Klassen {names}, durch {model} ({title}).</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>The same again: {command}</source>
        <translation>Dasselbe noch einmal: {command}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>Polygons: {count}</source>
        <translation>Polygone: {count}</translation>
    </message>
    <message>
        <location filename="../runs/provenancetexts.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>THRESHOLD makes pixels of an improbable class uncertain</source>
        <translation>THRESHOLD macht Pixel einer unwahrscheinlichen Klasse unsicher</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>BELOW says what becomes of pixels of an improbable class</source>
        <translation>BELOW sagt, was aus Pixeln einer unwahrscheinlichen Klasse wird</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>POSITIVE says how probable a class must be</source>
        <translation>POSITIVE sagt, wie wahrscheinlich eine Klasse sein muss</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>MAJORITY gives each pixel the commonest class around it</source>
        <translation>MAJORITY gibt jedem Pixel die häufigste Klasse um es herum</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>SMALLEST removes small patches of a class</source>
        <translation>SMALLEST entfernt kleine Flächenstücke einer Klasse</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>CONFIDENCE is the probability of each pixel&apos;s class</source>
        <translation>CONFIDENCE ist die Wahrscheinlichkeit der Klasse jedes Pixels</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>PROBABILITIES are those of the classes</source>
        <translation>PROBABILITIES sind die Wahrscheinlichkeiten der Klassen</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>The model {model} wants to know where on Earth the raster lies, and it has no CRS.</source>
        <translation>Das Modell {model} will wissen, wo auf der Erde das Raster liegt, und dieses hat kein KBS.</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>{wish}; the model {model} measures {quantity} and has no classes.</source>
        <translation>{wish}; das Modell {model} misst {quantity} und hat keine Klassen.</translation>
    </message>
    <message>
        <location filename="../runs/refusals.py"/>
        <source>a quantity</source>
        <translation>eine Größe</translation>
    </message>
    <message>
        <location filename="../runs/reportpage.py"/>
        <source>Writing the report …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <location filename="../runs/results.py"/>
        <source>Cleaning the mask …</source>
        <translation>Die Maske wird gesäubert …</translation>
    </message>
    <message>
        <location filename="../runs/results.py"/>
        <source>The majority filter ({edge} × {edge} pixels) changed {count} pixels.</source>
        <translation>Pixel, die der Mehrheitsfilter ({edge} × {edge} Pixel) geändert hat: {count}.</translation>
    </message>
    <message>
        <location filename="../runs/results.py"/>
        <source>Patches of less than {size} were given to their largest neighbour: {count} pixels.</source>
        <translation>Flächenstücke unter {size} gingen an ihren größten Nachbarn: {count} Pixel.</translation>
    </message>
    <message>
        <location filename="../runs/segment.py"/>
        <source>Finishing the values …</source>
        <translation>Die Werte werden fertiggestellt …</translation>
    </message>
    <message>
        <location filename="../runs/segment.py"/>
        <source>Finishing the mask …</source>
        <translation>Die Maske wird fertiggestellt …</translation>
    </message>
    <message>
        <location filename="../runs/table.py"/>
        <source>{done} of {total} files, {time} to go …</source>
        <translation>{done} von {total} Dateien, noch {time} …</translation>
    </message>
    <message>
        <location filename="../runs/table.py"/>
        <source>{done} of {total} files …</source>
        <translation>{done} von {total} Dateien …</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Engine was ready on {device}, {dtype}, windows in one forward: {count}.</source>
        <translation>Engine war schon bereit auf {device}, {dtype}, Fenster je Durchlauf: {count}.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Engine ready after {seconds:.1f} s on {device}, {dtype}, windows in one forward: {count}.</source>
        <translation>Engine bereit nach {seconds:.1f} s auf {device}, {dtype}, Fenster je Durchlauf: {count}.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Segmenting …</source>
        <translation>Segmentierung läuft …</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>The model gave no number for {count} valid pixels: they are nodata.</source>
        <translation>Gültige Pixel, denen das Modell keine Zahl gab: {count}. Sie sind NoData.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>The model gave no class for {count} valid pixels: they are nodata.</source>
        <translation>Gültige Pixel, denen das Modell keine Klasse gab: {count}. Sie sind NoData.</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>{done} of {total} windows, {time} to go …</source>
        <translation>{done} von {total} Fenstern, noch {time} …</translation>
    </message>
    <message>
        <location filename="../runs/telling.py"/>
        <source>Loading the engine: {step} …</source>
        <translation>Die Engine wird geladen: {step} …</translation>
    </message>
    <message>
        <location filename="../runs/walking.py"/>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>Der Ordner {folder} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../runs/wishes.py"/>
        <source>Choose an even number from 0 to {most}, half of the model&apos;s window of {window} pixels.</source>
        <translation>Wählen Sie eine gerade Zahl von 0 bis {most}, der Hälfte des Modellfensters von {window} Pixeln.</translation>
    </message>
    <message>
        <location filename="../settings.py"/>
        <source>The setting {name} ({variable}) is {given!r}, which is no number.</source>
        <translation>Die Einstellung {name} ({variable}) ist {given!r}, und das ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../texts.py"/>
        <source>1,000</source>
        <translation>1&#x202f;000</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>Demo: land cover from six bands</source>
        <translation>Demo: Landbedeckung aus sechs Kanälen</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>A small model that comes with the plugin and needs no download: water, vegetation, bare ground, built-up, cloud, snow and burnt ground from Sentinel-2 or Landsat.</source>
        <translation>Ein kleines Modell, das mit der Erweiterung kommt und keinen Download braucht: Wasser, Vegetation, offener Boden, Bebauung, Wolken, Schnee und verbrannter Boden aus Sentinel-2 oder Landsat.</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>Simulated multispectral scenes made from published reflectances, with noise, mixed pixels, haze and changing light; no real image.</source>
        <translation>Simulierte multispektrale Szenen aus veröffentlichten Reflexionsgraden, mit Rauschen, Mischpixeln, Dunst und wechselndem Licht; kein echtes Bild.</translation>
    </message>
    <message>
        <location filename="../models/cards/demo-landcover.py"/>
        <source>Decisions. It shows how the plugin works and is no substitute for a model trained on real, labelled scenes.</source>
        <translation>Entscheidungen. Es zeigt, wie die Erweiterung arbeitet, und ersetzt kein Modell, das mit echten, beschrifteten Szenen trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>Prithvi-EO-2.0 300M: burn scars</source>
        <translation>Prithvi-EO-2.0 300M: Brandflächen</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>Maps the scars of wildfires on Harmonized Landsat Sentinel-2 (HLS) images, by IBM and NASA.</source>
        <translation>Kartiert Flächen, die Waldbrände hinterlassen haben, auf Bildern von Harmonized Landsat Sentinel-2 (HLS); von IBM und NASA.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>HLS Burn Scars: labelled 512 x 512 HLS scenes (surface reflectance, 30 m) of wildfires in the contiguous United States, 2018 to 2021.</source>
        <translation>HLS Burn Scars: beschriftete HLS-Szenen von 512 x 512 Pixeln (Bodenreflexion, 30 m) von Waldbränden in den zusammenhängenden Vereinigten Staaten, 2018 bis 2021.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-burn-scars.py"/>
        <source>Fires that still burn, and images whose values are not surface reflectance.</source>
        <translation>Feuer, die noch brennen, und Bilder, deren Werte keine Bodenreflexion sind.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood-vllm.py"/>
        <source>Prithvi-EO-2.0 300M TL: floods, prepared for vLLM</source>
        <translation>Prithvi-EO-2.0 300M TL: Überschwemmungen, für vLLM vorbereitet</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood-vllm.py"/>
        <source>The flood model of IBM and NASA as the vLLM examples use it.</source>
        <translation>Das Überschwemmungsmodell von IBM und NASA, wie es die Beispiele von vLLM benutzen.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Sen1Floods11: 446 labelled 512 x 512 Sentinel-2 chips (top of atmosphere) of 11 flood events.</source>
        <translation>Sen1Floods11: 446 beschriftete Sentinel-2-Ausschnitte von 512 x 512 Pixeln (am Oberrand der Atmosphäre) von 11 Überschwemmungen.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Clouded scenes: clouds had no label in training. Single images of other sensors and resolutions than it was trained on.</source>
        <translation>Szenen mit Wolken: Wolken waren im Training nicht beschriftet. Einzelbilder anderer Sensoren und Auflösungen als die, mit denen es trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood-vllm.py"/>
        <source>Not stated here; see the model&apos;s page</source>
        <translation>Hier nicht angegeben; siehe die Seite des Modells</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Prithvi-EO-2.0 300M TL: floods (Sen1Floods11)</source>
        <translation>Prithvi-EO-2.0 300M TL: Überschwemmungen (Sen1Floods11)</translation>
    </message>
    <message>
        <location filename="../models/cards/prithvi-flood.py"/>
        <source>Maps water and floods on Sentinel-2 images, by IBM and NASA.</source>
        <translation>Kartiert Wasser und Überschwemmungen auf Sentinel-2-Bildern; von IBM und NASA.</translation>
    </message>
    <message>
        <location filename="../models/sensors.py"/>
        <source>Landsat 8 and 9</source>
        <translation>Landsat 8 und 9</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>Write it into a GeoTIFF with gdal_translate, and use that.</source>
        <translation>Mit gdal_translate als GeoTIFF schreiben und dieses benutzen.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>{path} is a VRT of VRTs that name each other so often that one read would be millions of reads.</source>
        <translation>{path} ist eine VRT-Datei aus VRT-Dateien, die einander so oft nennen, dass aus einem Lesen Millionen würden.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>{path} lies under more than {count} levels of VRTs.</source>
        <translation>{path} liegt unter mehr als {count} Ebenen von VRT-Dateien.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>Reading it might never end: choose a file.</source>
        <translation>Das Lesen könnte nie enden: eine Datei wählen.</translation>
    </message>
    <message>
        <location filename="../core/rasters/nesting.py"/>
        <source>{path} is no file, but a pipe or a device.</source>
        <translation>{path} ist keine Datei, sondern eine Pipe oder ein Gerät.</translation>
    </message>
</context>
</TS>
