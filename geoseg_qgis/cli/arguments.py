"""What can be said on the command line."""

from __future__ import annotations

import argparse

from geoseg_qgis.cli.modellist import ListModels
from geoseg_qgis.cli.values import count, percent, positive, share, size
from geoseg_qgis.core.rasters.warp import METHODS
from geoseg_qgis.core.run.windows import MERGES
from geoseg_qgis.engine.devices import DEVICES
from geoseg_qgis.engine.settings import DTYPES
from geoseg_qgis.models.catalogue import DEFAULT_MODEL
from geoseg_qgis.runs.collection import PATTERNS
from geoseg_qgis.runs.request import (
    DEFAULT_MERGE,
    DEFAULT_OVERLAP,
    DEFAULT_RESAMPLING,
    PIXELS,
)

_EXIT = "Exit codes: 0 all done, 1 some or all failed, 2 wrong usage, 130 interrupted."


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    whole = argparse.ArgumentParser(
        prog="python3 -m geoseg_qgis",
        description="Segment rasters with geospatial foundation models, without QGIS.",
        epilog=f"{_EXIT} More about a command: python3 -m geoseg_qgis folder --help",
    )
    whole.add_argument("--list-models", action=ListModels)
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    segment = commands.add_parser(
        "segment",
        help="one mask out of the files of one scene",
        description="Segment one raster, or the files that together hold the bands of one scene.",
        epilog=_EXIT,
    )
    segment.add_argument("input", nargs="+", metavar="INPUT", help="raster file, or all files of one scene")
    segment.add_argument("-o", "--output", required=True, metavar="MASK", help="GeoTIFF of class numbers")
    _add_beside(segment)
    _add_area(segment)
    _add_common(segment)
    folder = commands.add_parser(
        "folder",
        help="a mask for every file of a folder, and a table of them",
        description="Segment every file of folders or lists, each into a mask of its own. The model is "
        "loaded once. Only what is missing or changed is run again.",
        epilog=_EXIT,
    )
    folder.add_argument("input", nargs="+", metavar="INPUT", help="folders and files")
    folder.add_argument("-o", "--output", required=True, metavar="FOLDER", help="takes masks and tables")
    _add_collection(folder)
    _add_common(folder)
    return whole


def _add_collection(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("which files")
    text = "names of the files in folders, several with ; between them (default: %(default)s)"
    group.add_argument("--pattern", default=PATTERNS, help=text)
    group.add_argument("--flat", action="store_true", help="leave subfolders out")
    group.add_argument("--scenes", action="store_true", help="the files of a folder are one scene, one mask")
    group.add_argument("--again", action="store_true", help="also what is done and unchanged")


def _add_beside(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("beside the mask")
    text = "GeoTIFF of the score of each pixel's class, percent"
    group.add_argument("--confidence", default="", metavar="FILE", help=text)
    text = "GeoTIFF with a band for each class: its score, percent"
    group.add_argument("--probabilities", default="", metavar="FILE", help=text)
    text = "HTML page with pictures, areas and how the mask was made"
    group.add_argument("--report", default="", metavar="FILE", help=text)


def _add_area(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("area of interest")
    group.add_argument("--aoi", default="", metavar="FILE", help="polygons, in any format of OGR and any CRS")
    bounds = ("XMIN", "YMIN", "XMAX", "YMAX")
    group.add_argument("--extent", nargs=4, type=float, metavar=bounds, help="only inside these bounds")
    text = "of --extent, such as EPSG:4326 (default: the raster's)"
    group.add_argument("--extent-crs", default="", metavar="CRS", help=text)


def _add_common(parser: argparse.ArgumentParser) -> None:
    _add_model(parser.add_argument_group("model and engine"))
    _add_server(parser.add_argument_group("a server instead of an engine of this machine"))
    _add_raster(parser.add_argument_group("how rasters are read and masks written"))
    _add_result(parser.add_argument_group("what becomes of the model's answer"))
    group = parser.add_argument_group("what is printed")
    group.add_argument("--quiet", action="store_true", help="errors only")
    group.add_argument("--verbose", action="store_true", help="also what was decided for each file")
    group.add_argument("--json", action="store_true", help="one JSON object per mask on standard output")


def _add_model(group: argparse._ArgumentGroup) -> None:
    text = "from --list-models, a hub id, or a folder (default: %(default)s)"
    group.add_argument("-m", "--model", default=DEFAULT_MODEL, help=text)
    text = "engine folder, or a Python of your own (default: $GEOSEG_ENGINE, else the user's)"
    group.add_argument("--engine", default="", metavar="PATH", help=text)
    group.add_argument("--device", choices=DEVICES, help="default: $GEOSEG_DEVICE, else auto")
    text = "number format (default: $GEOSEG_DTYPE, else auto)"
    group.add_argument("--dtype", choices=DTYPES, help=text)
    text = "windows in one forward (default: $GEOSEG_MAX_NUM_SEQS, else the engine chooses)"
    group.add_argument("--batch-size", type=count, metavar="N", help=text)
    text = "of the GPU's memory that the engine may take, 0 to 1 (default: $GEOSEG_GPU_MEMORY, in percent)"
    group.add_argument("--gpu-memory-share", type=share, metavar="SHARE", help=text)


def _add_server(group: argparse._ArgumentGroup) -> None:
    text = "address of `vllm serve` with the plugin class (default: $GEOSEG_SERVER)"
    group.add_argument("--server", metavar="URL", help=text)
    text = "file that holds the server's key (default: the key is in $GEOSEG_SERVER_KEY)"
    group.add_argument("--server-key-file", default="", metavar="FILE", help=text)
    text = "folders shared with it, instead of sending rasters: HERE=THERE, several with ; between them "
    group.add_argument("--server-folders", metavar="PAIRS", help=f"{text}(default: $GEOSEG_SERVER_FOLDERS)")
    text = "PEM file of the authorities that alone are trusted (default: $GEOSEG_SERVER_CERTIFICATES)"
    group.add_argument("--server-certificates", metavar="FILE", help=text)
    text = "let the key travel unencrypted to another machine (default: $GEOSEG_SERVER_PLAIN_HTTP)"
    group.add_argument("--plain-http", action="store_true", help=text)


def _add_raster(group: argparse._ArgumentGroup) -> None:
    text = 'if they are not found by themselves: "BLUE=2, GREEN=3" or "2,3,4,5,6,7"'
    group.add_argument("--bands", default="", help=text)
    group.add_argument("--scale", type=positive, help="reflectance = value × scale + offset (default: found)")
    group.add_argument("--offset", type=float, help="see --scale")
    group.add_argument("--nodata", type=float, help="one more value that means nodata")
    text = "that neighbouring windows share (default: %(default)s)"
    group.add_argument("--overlap", type=int, default=DEFAULT_OVERLAP, metavar="PIXELS", help=text)
    group.add_argument("--merge", choices=MERGES, default=DEFAULT_MERGE, help="default: %(default)s")
    group.add_argument(
        "--pixel-size", type=positive, metavar="UNITS", help="of the mask (default: the input's)"
    )
    group.add_argument(
        "--resampling", choices=METHODS, default=DEFAULT_RESAMPLING, help="default: %(default)s"
    )
    text = 'of the GeoTIFF, such as "COMPRESS=ZSTD"'
    group.add_argument("--options", default="", metavar="CREATION_OPTIONS", help=text)
    text = "keep what is finished of a mask when the run stops, and go on there the next time"
    group.add_argument("--resume", action="store_true", help=text)


def _add_result(group: argparse._ArgumentGroup) -> None:
    text = "pixels whose class has a smaller score are uncertain: a class of their own"
    group.add_argument("--threshold", type=percent, default=0.0, metavar="PERCENT", help=text)
    text = "uncertain pixels are nodata instead"
    group.add_argument("--drop-uncertain", action="store_true", help=text)
    text = "score from which a pixel is of the second of two classes (default: 50)"
    group.add_argument("--positive", type=percent, default=0.0, metavar="PERCENT", help=text)
    text = "width of a majority filter, odd, 3 to 15 (default: none)"
    group.add_argument("--majority", type=int, default=0, metavar="PIXELS", help=text)
    text = "smaller patches go to their largest neighbour: 20, or 0.5ha"
    group.add_argument("--smallest", type=size, default=(0.0, PIXELS), metavar="SIZE", help=text)
