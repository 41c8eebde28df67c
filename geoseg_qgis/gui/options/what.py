"""What stands on the options page, in its order."""

from __future__ import annotations

from geoseg_qgis import settings
from geoseg_qgis.engine.devices import DEVICES
from geoseg_qgis.engine.settings import DTYPES
from geoseg_qgis.gui.options.fields import Maker, check, choice, line, login, number, path

GROUPS: tuple[tuple[str, tuple[Maker, ...]], ...] = (
    (
        "Engine of this machine",
        (
            path(
                settings.ENGINE,
                "Engine",
                "Folder of an installed engine, or a Python that has vLLM and TerraTorch, or a command that "
                "starts one, such as wsl -d Ubuntu /home/me/venv/bin/python. Empty: the one that "
                "geoseg:installengine makes in your data folder.",
                "the managed one in your data folder",
            ),
            choice(
                settings.DEVICE, "Device", "What algorithms take unless their dialog says otherwise.", DEVICES
            ),
            choice(settings.DTYPE, "Number format", "auto takes what is fastest on the device.", DTYPES),
            number(
                settings.MAX_NUM_SEQS,
                "Windows in one forward",
                "More use a GPU better and need more memory.",
                1024,
                "chosen for the device",
            ),
            number(
                settings.GPU_MEMORY,
                "Share of the GPU's memory, percent",
                "What is left is for the desktop and other programs.",
                99,
                "40 percent",
            ),
            number(
                settings.IDLE_MINUTES,
                "Minutes without work until the engine leaves",
                "While it stays, the next run finds the model loaded. 0: it leaves with its run.",
                10_000,
                f"{settings.IDLE_MINUTES.default} minutes",
            ),
        ),
    ),
    (
        "Server instead of this machine",
        (
            line(
                settings.SERVER,
                "Address",
                "Such as https://gpu.example.org. Empty: models run on this machine.",
                "none: models run on this machine",
            ),
            login(
                settings.SERVER_LOGIN,
                "Key",
                "An entry of QGIS's authentication store whose password is the key of the server.",
            ),
            line(
                settings.SERVER_FOLDERS,
                "Shared folders",
                "Folder here=the same folder on the server, several with ; between them. Empty: rasters are "
                "sent.",
                "none: rasters are sent",
            ),
            path(
                settings.SERVER_CERTIFICATES,
                "Certificates",
                "PEM file of the authorities that alone are trusted. Empty: those of the system.",
                "those of the system",
                is_folder=False,
            ),
            check(
                settings.SERVER_PLAIN_HTTP,
                "The key may travel unencrypted to another machine",
                "Only in a network that you trust.",
            ),
        ),
    ),
    (
        "Folders",
        (
            path(
                settings.TEMPORARY,
                "For temporary files",
                "A fast disk with some free gigabytes. Empty: the system's.",
                "the system's",
            ),
            path(
                settings.MODELS,
                "For your own models",
                "Model cards (.json) and model folders, which the catalogue lists beside its own.",
                "in your data folder",
            ),
        ),
    ),
)
