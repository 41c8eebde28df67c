"""What stands on the options page, in its order."""

from __future__ import annotations

from geoseg_qgis import settings
from geoseg_qgis.engine.devices import DEVICES
from geoseg_qgis.engine.settings import DTYPES
from geoseg_qgis.gui.options.fields import Maker, check, choice, line, login, number, path
from geoseg_qgis.texts import mark

GROUPS: tuple[tuple[str, tuple[Maker, ...]], ...] = (
    (
        mark("Engine of this machine"),
        (
            path(
                settings.ENGINE,
                mark("Engine"),
                mark(
                    "Folder of an installed engine, or a Python that has vLLM and TerraTorch, or a command "
                    "that starts one, such as wsl -d Ubuntu /home/me/venv/bin/python. Empty: the one that "
                    "geoseg:installengine makes in your data folder."
                ),
                mark("the managed one in your data folder"),
            ),
            choice(
                settings.DEVICE,
                mark("Device"),
                mark("What algorithms take unless their dialog says otherwise."),
                DEVICES,
            ),
            choice(
                settings.DTYPE,
                mark("Number format"),
                mark("auto takes what is fastest on the device."),
                DTYPES,
            ),
            number(
                settings.MAX_NUM_SEQS,
                mark("Windows in one forward"),
                mark("More use a GPU better and need more memory."),
                1024,
                mark("chosen for the device"),
            ),
            number(
                settings.GPU_MEMORY,
                mark("Share of the GPU's memory, percent"),
                mark("What is left is for the desktop and other programs."),
                99,
                mark("40 percent"),
            ),
            number(
                settings.IDLE_MINUTES,
                mark("Minutes without work until the engine leaves"),
                mark("While it stays, the next run finds the model loaded. 0: it leaves with its run."),
                10_000,
                mark("{} minutes"),
                decimals=2,
            ),
        ),
    ),
    (
        mark("Server instead of this machine"),
        (
            line(
                settings.SERVER,
                mark("Address"),
                mark("Such as https://gpu.example.org. Empty: models run on this machine."),
                mark("none: models run on this machine"),
            ),
            login(
                settings.SERVER_LOGIN,
                mark("Key"),
                mark("An entry of QGIS's authentication store whose password is the key of the server."),
            ),
            line(
                settings.SERVER_FOLDERS,
                mark("Shared folders"),
                mark(
                    "Folder here=the same folder on the server, several with ; between them. Empty: "
                    "rasters are sent."
                ),
                mark("none: rasters are sent"),
            ),
            path(
                settings.SERVER_CERTIFICATES,
                mark("Certificates"),
                mark("PEM file of the authorities that alone are trusted. Empty: those of the system."),
                mark("those of the system"),
                is_folder=False,
            ),
            check(
                settings.SERVER_PLAIN_HTTP,
                mark("The key may travel unencrypted to another machine"),
                mark("Only in a network that you trust."),
            ),
        ),
    ),
    (
        mark("Folders"),
        (
            path(
                settings.TEMPORARY,
                mark("For temporary files"),
                mark("A fast disk with some free gigabytes. Empty: the system's."),
                mark("the system's"),
            ),
            path(
                settings.MODELS,
                mark("For your own models"),
                mark("Model cards (.json) and model folders, which the catalogue lists beside its own."),
                mark("in your data folder"),
            ),
        ),
    ),
)
