<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>geoseg</name>
    <message>
        <location filename="../gui/bands_edit.py"/>
        <source>Empty to find them, or BLUE=scene.tif:2, NIR_NARROW=B8A.jp2, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/bands_edit.py"/>
        <source>Looking at the files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/fields.py"/>
        <source>{} The variable {} decides this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/fields.py"/>
        <source>decided by the variable {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Processing is switched off: enable it among the plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>It did not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>{} models are known, {} of them are on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>There are no points to write: the reference is no point layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Points or polygons with the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Field with the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Or a raster with the true classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Estimate for the whole map (random points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Mask that the points were drawn from, if another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>What labels mean (label=class; …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyparameters.py"/>
        <source>Compared points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Mask before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Mask after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Map of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Run the included model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Copy for a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>The engine works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Pixels with a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Hectares of all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Pixels of class {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Hectares of class {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>The mask has no CRS: pixels are counted, areas are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Field that names the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Zones with areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Or another one of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Folder of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Revision that is here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model can run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Fetched this time, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>The model is in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Its licence, as the hub says: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>It cannot run: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>It can run: choose {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Engine for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Folder of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install from wheels in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Python to make it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Installed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Seconds that installing took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>The page; it loads nothing from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Models that can run on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>Their ids, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>The ids of those that can run here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The model&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Where the card was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>The card is in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Choose MODEL = {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Place the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Pixel sizes, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Wavelength, nm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Windows that went through the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds to load the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Seconds from the loaded model to the finished mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Largest memory of the engine, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Largest GPU memory of the engine, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Command that does the same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Server instead of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Key of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Raster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Model folder (instead of the model above)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Bands (if they are not found by themselves)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Only this extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Only inside these polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Layer whose grid the mask gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Pixel size, in units of the grid&apos;s CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Resampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Scale: reflectance = value × scale + offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>One more value that means nodata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Overlap of neighbouring windows, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Where windows overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Number format of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Windows in one forward (0: chosen for the device)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Share of the GPU&apos;s memory for the engine, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Keep what is finished if the run stops, and go on there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Additional creation options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Least confidence of a certain pixel, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Less certain pixels become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Probability that makes the second of two classes, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Width of a majority filter, pixels (0: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Smallest patch that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Unit of the smallest patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Confidence, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>Probability of each class, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Classes (empty: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Leave class 0 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Smallest area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Unit of the smallest area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Smaller patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygonparameters.py"/>
        <source>Simplify, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Finding patches …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Making polygons …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Points that were drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Or: target standard error of the overall accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Points of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Minimum in each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Minimum distance, metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Seed of the random numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Sample points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Outlines and numbers of the masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>The same as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Files: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Folder of rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Or single files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Names of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Subfolders too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>The files of one folder are one scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Also what is done and unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Engines that were ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Engines ended: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Stores the page and runs the included model, or asks the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>The model runs once, or the server is asked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>Stores the page and lists the models: what they map and need, and which are on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/rows.py"/>
        <source>The models are looked up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Engine of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folder of an installed engine, or a Python that has vLLM and TerraTorch, or a command that starts one, such as wsl -d Ubuntu /home/me/venv/bin/python. Empty: the one that geoseg:installengine makes in your data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>the managed one in your data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>What algorithms take unless their dialog says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>auto takes what is fastest on the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Windows in one forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>More use a GPU better and need more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>chosen for the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Share of the GPU&apos;s memory, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>What is left is for the desktop and other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>40 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Minutes without work until the engine leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>While it stays, the next run finds the model loaded. 0: it leaves with its run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>{} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Such as https://gpu.example.org. Empty: models run on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>none: models run on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>An entry of QGIS&apos;s authentication store whose password is the key of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Shared folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folder here=the same folder on the server, several with ; between them. Empty: rasters are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>none: rasters are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>PEM file of the authorities that alone are trusted. Empty: those of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>those of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>The key may travel unencrypted to another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Only in a network that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>For temporary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>A fast disk with some free gigabytes. Empty: the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>For your own models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>Model cards (.json) and model folders, which the catalogue lists beside its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../gui/options/what.py"/>
        <source>in your data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy of the samples, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Kappa of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean F1 of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean IoU of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points or pixels that were compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Points or pixels that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy of the whole map, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Half of its 95 % confidence interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Accuracy of a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>assessment,validation,confusion,error matrix,kappa,F1,IoU,user&apos;s,producer&apos;s,area,Olofsson,confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>&lt;p&gt;Draws the random points that an accuracy assessment needs: so many in each class of a mask (the classes are the strata), every pixel of a class as likely as any other.&lt;/p&gt;&lt;p&gt;&lt;b&gt;1. Draw&lt;/b&gt; them here. How many: a number, or a target for the standard error of the overall accuracy. The log says how many go into each class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;2. Label&lt;/b&gt; them. Start editing the layer and fill the field &lt;i&gt;reference&lt;/i&gt; with what is there, from better images, from the field. The form offers the classes of the mask; names and numbers both work. Best do not look at the mask meanwhile: the points come in random order, and the form hides their class. A point that cannot be told stays empty and is left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;3. Assess&lt;/b&gt;: &lt;i&gt;Accuracy of a mask&lt;/i&gt; with the mask and these points.&lt;/p&gt;&lt;p&gt;The same mask and seed give the same points on any machine. A class with fewer pixels than wanted is taken whole. Size and allocation follow Olofsson et al. (2014), Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>A mask, or any raster of class numbers from 0 to 255. Nodata is no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>All points together. Empty: as many as the target standard error needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Of the overall accuracy, as a share: 0.015 means that the 95 % confidence interval is about ± 3 percentage points. Not looked at where the number of points is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The user&apos;s accuracy that you expect, as a share: one number for all classes, or by class, such as water=0.95; built-up=0.7; *=0.85. The lower, the more points are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>rare classes first: classes with a small area get the minimum below, the rest goes to the others by area; good for both accuracy and areas. proportional: by area alone. equal: as many in each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Points in each class, for rare classes first. The paper advises 50 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Metres between any two points. Empty or 0: none. Points that keep a distance are not quite a random sample any more: take it small against the extent of the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The same number draws the same points; another number draws others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Centres of pixels with stratum, its name, inclusion (the share of the class&apos;s pixels that was drawn), hectares (the area that a point stands for) and an empty field reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>&lt;p&gt;Says how good a mask is: error matrix, overall, user&apos;s and producer&apos;s accuracy, F1, IoU and kappa; and from a random sample of points also what holds for the whole map: accuracies and the area of each class with 95 % confidence intervals (Olofsson et al. 2014, Remote Sensing of Environment 148, 42–57).&lt;/p&gt;&lt;p&gt;&lt;b&gt;With points&lt;/b&gt; of &lt;i&gt;Sample points for an accuracy assessment&lt;/i&gt;: fill their field &lt;i&gt;reference&lt;/i&gt; first, then choose the mask and the points here. Other random points do as well, simple or systematic ones too. Training points do not: they flatter the map; untick the estimates for points that were not drawn at random.&lt;/p&gt;&lt;p&gt;&lt;b&gt;With polygons&lt;/b&gt; every pixel whose centre lies in one counts. &lt;b&gt;With a raster&lt;/b&gt; each pixel of the mask is compared with the pixel under its centre; the raster may have another CRS and other pixels. Both give the error matrix alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt; are names of the mask&apos;s classes (capitals do not count) or class numbers. A label that is no class of the mask is an error, unless LABELS, among the advanced parameters, says what it means.&lt;/p&gt;&lt;p&gt;Rows of the error matrix are the mask, columns the reference.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The mask to be assessed, or any raster of class numbers from 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Points or polygons with a field that says the true class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Of the points or polygons: class names or class numbers. Empty values are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>A classified raster to compare with, instead of points or polygons. Any CRS and pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>For points of a random sample: each counts by the area that it stands for. Untick it for points that were not drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>Only where the points were drawn from the classes of another mask than this one, such as an earlier version of it (Stehman 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>What labels of the reference mean that are no class of the mask, such as 80=water; 10=forest; 20=forest. Nothing after the sign leaves a label out: cloud=; and *= leaves out all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The report as HTML; it opens in the results viewer and loads nothing from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The same numbers as CSV, a row for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/accuracyhelp.py"/>
        <source>The points with the class of the mask, that of the reference, and whether they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Pixels with a class in both masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Pixels that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Hectares with a class in both masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Hectares that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Percent that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>Changes between two masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/change.py"/>
        <source>transition,matrix,crosstab,difference,change detection,before,after,deforestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>&lt;p&gt;Says whether models can run: versions, GPU and driver, memory, models on this machine, and how long a forward of the included model takes; what is wrong and what to do about it.&lt;/p&gt;&lt;p&gt;Where the settings name a server, that is asked instead.&lt;/p&gt;&lt;p&gt;The report opens in the results viewer and ends with a copy without personal paths, to be put into a bug report. Engines that wait without work are ended first.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Problems and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Seconds to load the included model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Seconds for a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Free memory of the device, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Memory of the device, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>Check the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/checkengine.py"/>
        <source>report,diagnose,version,GPU,CUDA,driver,benchmark,bug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>Areas of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/classareas.py"/>
        <source>statistics,hectares,zonal,histogram,report,area,classes,mask,table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>&lt;p&gt;Fetches a model from the Hugging Face hub into its cache on this machine, where other tools find it too, and says whether it can run here. Only what a run needs is fetched, the checksum of every file is checked, and what is here already is not fetched again.&lt;/p&gt;&lt;p&gt;A download that was cancelled or broke off goes on where it stopped. Models of the catalogue come in a fixed revision where one is pinned. A configuration that could not run is refused before the weights come.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS&apos;s settings. For a gated model, accept its conditions on its page, then let &lt;code&gt;hf auth login&lt;/code&gt; or the variable HF_TOKEN give your token.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>A model of the catalogue; List models (geoseg:listmodels) shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Any TerraTorch model that was prepared for vLLM, as owner/name; replaces the model above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>A commit, branch or tag. Empty: what the catalogue pins, else the newest (main).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Download a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/downloadmodel.py"/>
        <source>Hugging Face,hub,fetch,weights,Prithvi,TerraTorch,cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>&lt;p&gt;Segments raster layers with a geospatial foundation model: each pixel gets a class, such as water or vegetation. The result is a mask on the input&apos;s own grid, with class names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What happens.&lt;/b&gt; The bands that the model needs are looked for in the layers, the raster is cut into overlapping windows, and a vLLM engine in a process of its own runs the model on the GPU or the CPU. QGIS stays free while it runs. Loading the model takes some tens of seconds. The log says which bands, scale and device were taken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Several layers&lt;/b&gt; may have other pixel sizes, extents and CRSs: they are resampled onto the grid of the finest one that is needed, while they are read. Choose all files of a scene; the bands are found in them by name, wavelength or file name.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pixels without data&lt;/b&gt; in any of the bands (nodata, NaN, masks, transparent pixels) and pixels outside the area of interest get no class (255). With an area of interest the mask is cut to it; its pixels are the same as in a run without.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The included model&lt;/b&gt; (demo-landcover) maps water, vegetation, bare ground, built-up areas, cloud, snow and burnt ground from six optical bands at 10 to 30 m, such as Sentinel-2 or Landsat. It was trained on simulated scenes: good for a first map, not for a decision.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The engine&lt;/b&gt; is installed apart from QGIS; without it the algorithm says how to install it.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>One or several raster layers that together hold the bands of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A model of the catalogue, your own cards included; List models (geoseg:listmodels) shows them, Download a model (geoseg:downloadmodel) fetches those that are not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A folder with the config.json and the weights of a TerraTorch model; replaces the model above. Make a model card (geoseg:modelcard) gives its classes names and colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Needed only where the layers do not tell their bands. Band numbers in the order of the model, such as 2,3,4,5,6,7, or by name, such as BLUE=2, GREEN=3; with several layers BLUE=file.tif:1, or BLUE=file.tif for a file with one band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Only pixels whose centre lies in this extent get a class; the mask is cut to it. Any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Only pixels whose centre lies in one of these polygons get a class; the mask is cut to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: the grid of the finest layer that is needed. The mask lies exactly on this grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: as the grid has it. All layers are resampled to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For layers on another grid than the mask&apos;s. average is for layers much finer than the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: as the file declares, or as the product is known to be stored (Sentinel-2 with its offset from processing baseline 04.00 on, Landsat Collection 2), else as the model card says. The log says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: found as the scale is; 0 if you say SCALE. -0.1 for Sentinel-2 from baseline 04.00 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Such as 0 or -9999, where the files do not declare it. Counts in every band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Neighbouring windows share this many pixels, so that no seams show. More costs time: 64 of 512 costs 31 %. Even, at most half the model&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>centre: each window gives the pixels nearest to its centre. blend: the probabilities of all windows that see a pixel are added, weighted; slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>auto takes what is fastest on the device. float16 is slow on most CPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>More use a GPU better and need more memory. Where memory runs out, the number is halved by itself and remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Empty: 40 percent. What is left is for the desktop and other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Address of a server, such as https://gpu.example.org, that runs the model; then nothing need be installed here, and the device is the server&apos;s. Empty: as the plugin&apos;s settings say. local: an engine of this machine in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Entry of QGIS&apos;s authentication store whose password is the key of the server. Empty: as the plugin&apos;s settings say, or the variable GEOSEG_SERVER_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>If the run fails or is cancelled, a hidden file beside the mask keeps what is finished, and the next run with the same inputs, model and parameters goes on there. It is removed when the mask is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Pixels whose most probable class has a smaller model score than this are uncertain. Empty: none is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>A class of their own, grey, called uncertain; or nodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For models of two classes, such as flood or not: a pixel is of the second class from this score on. Empty: 50 percent. Less finds more of the class and more that is not, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Each pixel takes the commonest class in a square of so many pixels around it: odd, 3 to 15. Nodata does not vote and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Smaller patches of one class are given to their largest neighbour, after the majority filter. Empty: all stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>hectares need a projected CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF of the model&apos;s score for the class of each pixel, 0 to 100 percent, nodata 255. Scores say how sure the model is, not how often it is right: geoseg:accuracy measures that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF with a band for each class: its model score in percent, nodata 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>One page with pictures of input and mask, areas of the classes and how it was made; it needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Creation options of the GeoTIFF, such as COMPRESS=ZSTD. Default: tiled, DEFLATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>auto takes the first NVIDIA GPU if the engine can use it, otherwise the CPU, and says which. cuda takes every GPU, which share the work. A GPU that was asked for and cannot be used is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>GeoTIFF of class numbers, with names, colours and a style file beside it; 255 is nodata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>&lt;p&gt;Segments every raster of a folder, or of a list of files, each into a mask of its own, with one model load. The masks lie in the output folder as the inputs lie in theirs, named after them with _mask.tif.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A table&lt;/b&gt; of all of them, geoseg_index.gpkg with the outlines and geoseg_index.csv, says what became of each: done, skipped, failed or cancelled, seconds, windows, the area of each class (m², without a projected CRS pixels), and for a failed one the error.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A bad file stops nothing.&lt;/b&gt; What the engine died beside is tried again at the end, by itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Run again&lt;/b&gt;, only what is missing or changed is done: the files, the model and the parameters count. After Cancel, finished masks stay.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>All rasters in it whose names fit the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Single files, instead of a folder or besides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Names of the files in the folder, several with ; between them. Capitals do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Look into subfolders too; the masks lie in subfolders of the same names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>For products whose bands lie in files of their own: all fitting files of one folder together are one input, and give one mask that is named after the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Do also what is done and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/help.py"/>
        <source>Takes the masks and the tables. It may be the input folder: masks are not taken as inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>&lt;p&gt;Makes the Python environment in which models run: vLLM, torch and TerraTorch in pinned versions, apart from QGIS. About 5 GB for CPUs, 12 GB for CUDA; some minutes. A model runs in it before it is taken into use; until then an engine that is there stays as it is. Cancel at any time.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Linux only.&lt;/b&gt; On Windows use an engine in WSL, on Windows and macOS a server.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS&apos;s settings.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>auto: for CUDA where the machine has a GPU and a driver that are new enough, else for CPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Empty: in your own data folder, or where the plugin&apos;s setting says. A folder that is chosen here becomes the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Without a network: a folder with wheels of all packages; docs/engine.md says how to fill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Empty: the first Python from 3.11 on that is found; uv fetches one where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Also where the engine is there and belongs to this version of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>Install the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installengine.py"/>
        <source>setup,environment,vLLM,torch,TerraTorch,uv,pip,CUDA,offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>&lt;p&gt;Shows the models that the plugin knows: what each maps, the bands and pixel sizes it wants, its classes and colours, licence and size, whether it is on this machine and whether it can run.&lt;/p&gt;&lt;p&gt;Models that came into the Hugging Face cache in another way are listed too. The page opens in the results viewer; making it needs no network and no engine.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>List models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/listmodels.py"/>
        <source>catalogue,catalog,cards,classes,licence,Prithvi,TerraTorch,Hugging Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>&lt;p&gt;Writes the card of a model folder as JSON: what the model is called, its bands, and the names and colours of its classes. What config.json says is filled in; the tables change it. A second run goes on with the card that is there, so a single colour takes one row.&lt;/p&gt;&lt;p&gt;&lt;b&gt;catalogue&lt;/b&gt;: the card lies in your own folder of cards (the log says where), and the model can be chosen like those that come with the plugin. &lt;b&gt;model folder&lt;/b&gt;: it is used whenever the folder is, and goes with it to other machines.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>Make a model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard.py"/>
        <source>classes,colours,names,legend,catalogue,own model,TerraTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Id of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>What it maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>A folder with the config.json and the weights of a TerraTorch model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Only the classes that shall change: number, name, colour such as #1f78b4. An empty cell leaves what is there. The log lists all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>catalogue: in your own folder of cards. model folder: beside config.json. file only: neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: made from the folder&apos;s name. Lower-case letters, digits, dots and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Empty: as config.json says, else 0.0001. For layers that do not tell it themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Ground resolution that the model is made for; other pixel sizes are warned of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>Where config.json does not name the bands: place from 1, name such as NIR_NARROW, wavelength. Names that TerraTorch knows bring wavelength and sensors along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/modelcard_parameters.py"/>
        <source>The card as a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Hectares of all polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches that were merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Small patches that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>Mask to polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/polygons.py"/>
        <source>polygonize,vectorize,vectorise,sieve,simplify,smooth,outline,GeoPackage,shapefile,area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;The area of each class of a mask: as a table, as a page with bars, as CSV and as numbers for models. Areas are those of the ellipsoid, pixel by pixel, whatever the CRS of the mask: in degrees, in a UTM zone (whose plane is off by up to 0.2 %) or in Web Mercator (which doubles areas at 45°).&lt;/p&gt;&lt;p&gt;&lt;b&gt;By zones.&lt;/b&gt; With a polygon layer, in any CRS, areas are counted in each polygon: districts, fields, catchments. A pixel belongs to a zone when its centre lies in it. Zones may overlap. Those without a pixel get zeros, and the log names them.&lt;/p&gt;&lt;p&gt;Other classified rasters of whole numbers work too. Names and colours come from the file (category names, attribute table, colour table) or from the style of the layer.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A mask, or any raster of class numbers. Nodata is no class. The first band counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Polygons in any CRS. Empty: the whole mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Names the zones in the table. Empty: their feature numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A row for each class, in each zone: pixels, area_m2, area_ha, and percent of what has a class there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A page with bars. It loads nothing from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The zones with one column for each class, to be joined or drawn as a map. Hectares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;Makes polygons of a mask: one for each patch of pixels of one class that touch along edges. Each has class number, name, pixels and area on the ellipsoid (m² and ha), which is that of its pixels: it does not change when borders are simplified, and adds up to what &lt;i&gt;Areas of classes&lt;/i&gt; says.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Small patches&lt;/b&gt; are merged into their largest neighbour, and again, until none is left that has one: so the map stays complete, as with GDAL&apos;s Sieve. Or they are left out, which leaves holes. A small patch that lies alone in nodata has no neighbour and is left out.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Simplify&lt;/b&gt; makes straight borders of stairs: no border moves farther than the tolerance, neighbours keep one border between them, without gaps and overlaps, and the frame of the mask stays. One pixel is a good tolerance for most maps.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Confidence.&lt;/b&gt; With a raster of confidences (percent) each polygon gets the mean of its pixels.&lt;/p&gt;&lt;p&gt;The layer is styled by class in the colours of the mask; in a GeoPackage the style is its default.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A mask, or any raster of class numbers. Nodata becomes no polygon. The first band counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Numbers or names, with commas between them, such as 1, 3 or Water, Snow. Empty: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>For masks whose class 0 is background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Percent of each pixel. Read by nearest neighbour where its grid is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Smaller patches are merged or left out, see below. 0 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>Hectares are those of the ellipsoid; without a CRS only pixels work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>What becomes of patches below the smallest area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>How far a border may move, in pixels. 0: borders stay on the edges of pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A rectangle. A pixel is inside when its centre is. Any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A pixel is inside when its centre is. Any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>GeoPackage, or another format by its ending, such as .shp, .geojson, .fgb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>&lt;p&gt;Compares two masks of different dates: which class became which, in hectares and pixels, as a table and as a page, and where, as a raster of transitions such as “Vegetation → Water”.&lt;/p&gt;&lt;p&gt;Classes are matched &lt;b&gt;by name&lt;/b&gt;; where only numbers are known, by number. The log says which classes have other numbers in the second mask. If the second mask lies on another grid it is read on the grid of the first by nearest neighbour, and that is said.&lt;/p&gt;&lt;p&gt;Pixels that have no class in one of the two are nodata in the map and count nowhere. Areas are those of the ellipsoid. In the map, what did not change is grey.&lt;/p&gt;&lt;p&gt;A map of changes is at most as good as both masks: errors of either show as changes. Shares of change that are near the masks&apos; own error rates mean nothing.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The earlier mask. Its grid is that of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The later mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>GeoTIFF with a number for each transition that occurs, with names, colours and a style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>A row for each transition: from, to, pixels, area_m2, area_ha, percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The matrix as a page. It loads nothing from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/resulthelp.py"/>
        <source>The matrix as CSV, a row for each transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>Sample points for an accuracy assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/samplepoints.py"/>
        <source>random,stratified,sampling,validation,reference,assessment,Olofsson,Cochran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>Segment raster layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segment.py"/>
        <source>segmentation,classification,water,flood,land cover,burnt,Prithvi,TerraTorch,AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>Segment a folder of rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/segmentfolder.py"/>
        <source>batch,collection,files,directory,tiles,segmentation,classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>&lt;p&gt;Ends the engines that this QGIS holds and gives their memory back. After a run an engine stays ready for the next one and leaves by itself when nobody wants it for a while.&lt;/p&gt;&lt;p&gt;A run that is using an engine ends with an error. Engines of other QGIS windows stay.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>Stop the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/stopengine.py"/>
        <source>end,kill,memory,GPU,free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
