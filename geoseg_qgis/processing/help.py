"""What the dialog says about algorithms and parameters."""


def _paragraphs(*texts: str) -> str:
    """Join texts to HTML without line breaks, which QGIS would show."""
    return "".join(f"<p>{text}</p>" for text in texts)


SEGMENT_HELP = _paragraphs(
    "Segments raster layers with a geospatial foundation model: each pixel gets a class, such as water or "
    "vegetation. The result is a mask on the input's own grid, with class names and colours.",
    "<b>What happens.</b> The bands that the model needs are looked for in the layers, the raster is cut "
    "into overlapping windows, and a vLLM engine in a process of its own runs the model on the GPU or the "
    "CPU. QGIS stays free while it runs. Loading the model takes some tens of seconds. The log says which "
    "bands, scale and device were taken.",
    "<b>Pixels without data</b> in any of the bands (nodata, NaN, masks, transparent pixels) get no class "
    "(255).",
    "<b>The included model</b> (demo-landcover) maps water, vegetation, bare ground, built-up areas, cloud, "
    "snow and burnt ground from six optical bands at 10 to 30 m, such as Sentinel-2 or Landsat. It was "
    "trained on simulated scenes: good for a first map, not for a decision.",
    "<b>The engine</b> is installed apart from QGIS; without it the algorithm says how to install it.",
)

SEGMENT_TIPS = {
    "INPUT": "One or several raster layers on the same grid that together hold the bands of the model.",
    "MODEL": (
        "A model of the catalogue. Those that do not come with the plugin must be on this machine already."
    ),
    "MODEL_FOLDER": (
        "A folder with the config.json and the weights of a TerraTorch model; replaces the model above."
    ),
    "BANDS": (
        "Needed only where the layers do not tell their bands. Band numbers in the order of the model, such "
        "as 2,3,4,5,6,7, or by name, such as BLUE=2, GREEN=3; with several layers BLUE=file.tif:1."
    ),
    "DEVICE": (
        "auto takes the first NVIDIA GPU if the engine can use it, otherwise the CPU, and says which. "
        "A GPU that was asked for and cannot be used is an error."
    ),
    "OUTPUT": "GeoTIFF of class numbers, with names, colours and a style file beside it; 255 is nodata.",
}
