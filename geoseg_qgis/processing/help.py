"""What the dialog says about algorithms and parameters."""

from __future__ import annotations

from geoseg_qgis.texts import mark

SEGMENT_HELP = mark(
    "<p>Segments raster layers with a geospatial foundation model: each pixel gets a class, such as water or "
    "vegetation. The result is a mask on the input's own grid, with class names and colours.</p>"
    "<p><b>What happens.</b> The bands that the model needs are looked for in the layers, the raster is cut "
    "into overlapping windows, and a vLLM engine in a process of its own runs the model on the GPU or the "
    "CPU. QGIS stays free while it runs. Loading the model takes some tens of seconds. The log says which "
    "bands, scale and device were taken.</p>"
    "<p><b>Several layers</b> may have other pixel sizes, extents and CRSs: they are resampled onto the "
    "grid of the finest one that is needed, while they are read. Choose all files of a scene; the bands are "
    "found in them by name, wavelength or file name.</p>"
    "<p><b>Pixels without data</b> in any of the bands (nodata, NaN, masks, transparent pixels) and pixels "
    "outside the area of interest get no class (255). With an area of interest the mask is cut to it; its "
    "pixels are the same as in a run without.</p>"
    "<p><b>The included model</b> (demo-landcover) maps water, vegetation, bare ground, built-up areas, "
    "cloud, snow and burnt ground from six optical bands at 10 to 30 m, such as Sentinel-2 or Landsat. It "
    "was trained on simulated scenes: good for a first map, not for a decision.</p>"
    "<p><b>A model that measures</b> (regression) gives values instead of classes: float32, nodata -9999, "
    "with name and unit of what it measures. What needs classes is then refused: confidence, probabilities, "
    "thresholds and cleaning.</p>"
    "<p><b>The engine</b> is installed apart from QGIS; without it the algorithm says how to install it.</p>"
)

SEGMENT_TIPS = {
    "INPUT": mark("One or several raster layers that together hold the bands of the model."),
    "MODEL": mark(
        "A model of the catalogue, your own cards included; List models (geoseg:listmodels) shows them, "
        "Download a model (geoseg:downloadmodel) fetches those that are not on this machine."
    ),
    "MODEL_FOLDER": mark(
        "A folder with the config.json and the weights of a TerraTorch model; replaces the model above. "
        "Make a model card (geoseg:modelcard) gives its classes names and colours."
    ),
    "BANDS": mark(
        "Needed only where the layers do not tell their bands. Band numbers in the order of the model, such "
        "as 2,3,4,5,6,7, or by name, such as BLUE=2, GREEN=3; with several layers BLUE=file.tif:1, or "
        "BLUE=file.tif for a file with one band."
    ),
    "EXTENT": mark(
        "Only pixels whose centre lies in this extent get a class; the mask is cut to it. Any CRS."
    ),
    "AOI": mark(
        "Only pixels whose centre lies in one of these polygons get a class; the mask is cut to them."
    ),
    "TARGET": mark("Empty: the grid of the finest layer that is needed. The mask lies exactly on this grid."),
    "PIXEL_SIZE": mark("Empty: as the grid has it. All layers are resampled to it."),
    "RESAMPLING": mark(
        "For layers on another grid than the mask's. average is for layers much finer than the grid."
    ),
    "SCALE": mark(
        "Empty: as the file declares, or as the product is known to be stored (Sentinel-2 with its offset "
        "from processing baseline 04.00 on, Landsat Collection 2), else as the model card says. The log "
        "says which."
    ),
    "OFFSET": mark(
        "Empty: found as the scale is; 0 if you say SCALE. -0.1 for Sentinel-2 from baseline 04.00 on."
    ),
    "NODATA": mark("Such as 0 or -9999, where the files do not declare it. Counts in every band."),
    "OVERLAP": mark(
        "Neighbouring windows share this many pixels, so that no seams show. More costs time: 64 of 512 "
        "costs 31 %. Even, at most half the model's window."
    ),
    "MERGE": mark(
        "centre: each window gives the pixels nearest to its centre. blend: the probabilities of all windows "
        "that see a pixel are added, weighted; slower."
    ),
    "DTYPE": mark("auto takes what is fastest on the device. float16 is slow on most CPUs."),
    "MAX_NUM_SEQS": mark(
        "More use a GPU better and need more memory. Where memory runs out, the number is halved by itself "
        "and remembered."
    ),
    "GPU_MEMORY": mark("Empty: 40 percent. What is left is for the desktop and other programs."),
    "SERVER": mark(
        "Address of a server, such as https://gpu.example.org, that runs the model; then nothing need be "
        "installed here, and the device is the server's. Empty: as the plugin's settings say. local: an "
        "engine of this machine in any case."
    ),
    "SERVER_LOGIN": mark(
        "Entry of QGIS's authentication store whose password is the key of the server. Empty: as the "
        "plugin's settings say, or the variable GEOSEG_SERVER_KEY."
    ),
    "RESUME": mark(
        "If the run fails or is cancelled, a hidden file beside the mask keeps what is finished, and the "
        "next run with the same inputs, model and parameters goes on there. It is removed when the mask is "
        "complete."
    ),
    "THRESHOLD": mark(
        "Pixels whose most probable class has a smaller model score than this are uncertain. Empty: none is."
    ),
    "BELOW": mark("A class of their own, grey, called uncertain; or nodata."),
    "POSITIVE": mark(
        "For models of two classes, such as flood or not: a pixel is of the second class from this score on. "
        "Empty: 50 percent. Less finds more of the class and more that is not, too."
    ),
    "MAJORITY": mark(
        "Each pixel takes the commonest class in a square of so many pixels around it: odd, 3 to 15. Nodata "
        "does not vote and stays."
    ),
    "SMALLEST": mark(
        "Smaller patches of one class are given to their largest neighbour, after the majority filter. "
        "Empty: all stay."
    ),
    "SMALLEST_UNIT": mark("hectares are those of the ellipsoid and need a CRS."),
    "CONFIDENCE": mark(
        "GeoTIFF of the model's score for the class of each pixel, 0 to 100 percent, nodata 255. Scores say "
        "how sure the model is, not how often it is right: geoseg:accuracy measures that."
    ),
    "PROBABILITIES": mark("GeoTIFF with a band for each class: its model score in percent, nodata 255."),
    "REPORT": mark(
        "One page with pictures of input and mask, areas of the classes and how it was made; it needs no "
        "network."
    ),
    "OPTIONS": mark("Creation options of the GeoTIFF, such as COMPRESS=ZSTD. Default: tiled, LZW."),
    "DEVICE": mark(
        "auto takes the first NVIDIA GPU if the engine can use it, otherwise the CPU, and says which. cuda "
        "takes every GPU, which share the work. "
        "A GPU that was asked for and cannot be used is an error."
    ),
    "OUTPUT": mark(
        "GeoTIFF of class numbers, with names, colours and a style file beside it; 255 is nodata."
    ),
}

SEGMENTFOLDER_HELP = mark(
    "<p>Segments every raster of a folder, or of a list of files, each into a mask of its own, with one "
    "model load. The masks lie in the output folder as the inputs lie in theirs, named after them with "
    "_mask.tif, rasters of measured values with _values.tif.</p>"
    "<p><b>A table</b> of all of them, geoseg_index.gpkg with the outlines and geoseg_index.csv, says what "
    "became of each: done, skipped, failed or cancelled, seconds, windows, the area of each class (m², "
    "without a CRS pixels), and for a failed one the error.</p>"
    "<p><b>A bad file stops nothing.</b> What the engine died beside is tried again at the end, by "
    "itself.</p>"
    "<p><b>Run again</b>, only what is missing or changed is done: the files, the model and the parameters "
    "count. After Cancel, finished masks stay.</p>"
)

SEGMENTFOLDER_TIPS = {
    "INPUT": mark("All rasters in it whose names fit the pattern."),
    "FILES": mark("Single files, instead of a folder or besides it."),
    "PATTERN": mark("Names of the files in the folder, several with ; between them. Capitals do not matter."),
    "RECURSIVE": mark("Look into subfolders too; the masks lie in subfolders of the same names."),
    "SCENES": mark(
        "For products whose bands lie in files of their own: all fitting files of one folder together are "
        "one input, and give one mask that is named after the folder."
    ),
    "AGAIN": mark("Do also what is done and unchanged."),
    "OUTPUT": mark(
        "Takes the masks and the tables. It may be the input folder: masks are not taken as inputs."
    ),
}
