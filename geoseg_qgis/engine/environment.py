"""Where the engine's Python is, and whether its installation is complete.

Layout of an engine folder::

    engine.json      which environment is in use and what it holds; written last: where it is, all is complete
    env-<id>/        a virtual environment; <id> is derived from the requirements
    cache/           what vLLM remembers about model classes
    install.log      what the installer's tools printed
    install.lock     held while an installation runs
    tmp/             what the tools unpack; only while an installation runs
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from geoseg_qgis.engine.pythons import is_command
from geoseg_qgis.errors import DOCUMENTATION, EngineError
from geoseg_qgis.texts import tr

POINTER = "engine.json"
VARIABLE = "GEOSEG_ENGINE"
REQUIREMENTS = Path(__file__).resolve().parent / "requirements"
SHIM = Path(__file__).resolve().parent / "shims" / "geoseg_torchvision_ops.py"
"""Goes into CPU environments whose torchvision does not load beside their torch."""


@dataclass(frozen=True)
class Installation:
    """A complete environment.

    Attributes:
        environment: name of the virtual environment's folder.
        kind: ``cpu`` or ``cuda``.
        versions: package name to version, as found after the installation.
        seconds: how long the installation took.
    """

    environment: str
    kind: str
    versions: dict[str, str]
    seconds: float

    def write(self, root: Path) -> None:
        """Make this the environment in use; atomic."""
        partial = root / f"{POINTER}.partial"
        partial.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")
        partial.replace(root / POINTER)


def python_of(environment: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def engine_place(chosen: str = "", environ: Mapping[str, str] = os.environ) -> Path | str:
    """Return where the engine is: a folder or an interpreter, absolute; or a command, as it was written.

    Args:
        chosen: what the user says; empty for ``$GEOSEG_ENGINE``, else a folder in the user's data folder.
        environ: has the variable.
    """
    text = chosen or environ.get(VARIABLE, "")
    return text if is_command(text) else default_root({**environ, VARIABLE: text})


def default_root(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the engine folder, absolute: ``$GEOSEG_ENGINE``, else one in the user's data folder.

    Raises:
        EngineError: it begins with the home of nobody.
    """
    if environ.get(VARIABLE):
        try:
            return Path(environ[VARIABLE]).expanduser().absolute()  # a child has another working folder
        except RuntimeError as error:
            raise EngineError(
                "{path} begins with a home folder that this machine does not know.",
                "Write the whole path.",
                path=environ[VARIABLE],
            ) from error
    if os.name == "nt":
        data = Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        data = Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data.absolute() / "geoseg_qgis" / "engine"


def read_installation(root: Path | str) -> Installation | None:
    """Return what is installed in an engine folder, None where nothing complete is, as in a command."""
    try:
        body = json.loads((Path(root) / POINTER).read_text(encoding="utf-8"))
        found = Installation(
            str(body["environment"]), str(body["kind"]), dict(body["versions"]), float(body["seconds"])
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return found if python_of(Path(root) / found.environment).exists() else None


def find_python(root: Path | str) -> str:
    """Return the engine's interpreter, or the command that starts it.

    Args:
        root: an engine folder, an interpreter of the user's own, or a command such as
            ``docker run … python``; see `geoseg_qgis.engine.pythons.command_of`.

    Raises:
        EngineError: nothing complete is there; says how to install it.
    """
    if is_command(str(root)):
        return str(root)
    place = Path(root).absolute()
    if os.path.isfile(place):  # noqa: PTH113 - a name may be too long
        return str(place)
    installation = read_installation(place)
    if installation is None:
        raise EngineError(
            "No engine is installed in {folder}.",
            "{advice}",
            folder=root,
            advice=_how_to_install(place),
        )
    return str(python_of(place / installation.environment))


def _how_to_install(root: Path) -> str:
    if not sys.platform.startswith("linux"):
        return elsewhere()
    return tr(
        "Install it with the algorithm Install the engine (geoseg:installengine), or with: {command}"
    ).format(command=install_command(root))


def elsewhere() -> str:
    """Return what to do where no engine can be installed: everywhere but on Linux."""
    return tr("Use a server, or on Windows an engine in WSL: {address}").format(
        address=f"{DOCUMENTATION}/engine.md#windows-and-macos"
    )


def install_command(root: Path) -> str:
    """Return the command that installs the engine into ``root``, ready for a shell."""
    package = Path(__file__).resolve().parent.parent
    return f'cd "{package.parent}" && python3 -m {package.name}.engine.installer --root "{root}"'


def requirements_id(kind: str) -> str:
    """Return a short id that changes with the requirements; comments do not count."""
    digest = hashlib.sha256(SHIM.read_bytes())
    for path in sorted(REQUIREMENTS.glob(f"{kind}.*")):
        lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
        digest.update("\n".join(line for line in lines if line).encode())
    return f"{kind}-{digest.hexdigest()[:10]}"


def is_current(installation: Installation) -> bool:
    """Whether an environment holds what this version of the plugin asks for."""
    wanted = f"env-{requirements_id(installation.kind)}"
    return installation.environment == wanted or installation.environment.startswith(f"{wanted}-")


def doubt_and_advice(root: Path | str) -> tuple[str, str]:
    """Return what is said of an engine of another version of the plugin, and what to do; both empty else."""
    installation = read_installation(root)
    if installation is None or is_current(installation):
        return "", ""
    doubt = tr(
        "The engine in {folder} was installed for another version of the plugin and may behave otherwise "
        "than this one expects."
    ).format(folder=root)
    return doubt, tr("Install it again with Install the engine (geoseg:installengine).")


def outdated(root: Path | str) -> str:
    """Return both sentences where the installed engine is of another version of the plugin, else empty."""
    return " ".join(doubt_and_advice(root)).strip()
