"""Where the engine's Python is, and whether its installation is complete.

Layout of an engine folder::

    engine.json      which environment is in use and what it holds; written last: where it is, all is complete
    env-<id>/        a virtual environment; <id> is derived from the requirements
    cache/           what vLLM remembers about model classes
    install.log      what the installer's tools printed
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from geoseg_qgis.errors import EngineError

POINTER = "engine.json"
VARIABLE = "GEOSEG_ENGINE"
REQUIREMENTS = Path(__file__).resolve().parent / "requirements"


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


def default_root(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the engine folder: ``$GEOSEG_ENGINE``, else one in the user's data folder."""
    if environ.get(VARIABLE):
        return Path(environ[VARIABLE]).expanduser()
    if os.name == "nt":
        data = Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        data = Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "geoseg_qgis" / "engine"


def read_installation(root: Path) -> Installation | None:
    """Return what is installed in an engine folder, None where nothing complete is."""
    try:
        body = json.loads((root / POINTER).read_text(encoding="utf-8"))
        found = Installation(
            str(body["environment"]), str(body["kind"]), dict(body["versions"]), float(body["seconds"])
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return found if python_of(root / found.environment).exists() else None


def find_python(root: Path) -> str:
    """Return the engine's interpreter.

    Args:
        root: an engine folder, or an interpreter of the user's own.

    Raises:
        EngineError: nothing complete is there; names the command that installs it.
    """
    if root.is_file():
        return str(root)
    installation = read_installation(root)
    if installation is None:
        raise EngineError(f"No engine is installed in {root}.", f"Install it with: {install_command(root)}")
    return str(python_of(root / installation.environment))


def install_command(root: Path) -> str:
    """Return the command that installs the engine into ``root``, ready for a shell."""
    package = Path(__file__).resolve().parent.parent
    return f'cd "{package.parent}" && python3 -m {package.name}.engine.installer --root "{root}"'
