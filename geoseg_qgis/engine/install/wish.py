"""What an installation is asked to do, and who hears how far it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from geoseg_qgis.engine.install.network import Network

KINDS = ("cpu", "cuda")


@dataclass(frozen=True)
class InstallWish:
    """One installation.

    Attributes:
        root: engine folder, absolute; see `geoseg_qgis.engine.environment`.
        kind: one of ``KINDS``.
        model: model folder that is run at the end.
        python: interpreter, 3.11 or newer, that makes the virtual environment; empty to find one.
        wheels: folder of wheels to install from without a network; None takes the package index.
        network: proxy and certificates for the tools.
        again: install also where the same requirements are installed already.
    """

    root: Path
    kind: str
    model: Path
    python: str = ""
    wheels: Path | None = None
    network: Network = field(default_factory=Network)
    again: bool = False


@dataclass(frozen=True)
class Listener:
    """Who hears what an installation does, and may cancel it.

    Attributes:
        say: takes a line for each step.
        line: takes each line that the tools print.
        progress: takes percent, 0 to 100, never falling.
        cancelled: is asked every 0.1 s.
    """

    say: Callable[[str], None] = print
    line: Callable[[str], None] = lambda text: None
    progress: Callable[[float], None] = lambda percent: None
    cancelled: Callable[[], bool] = lambda: False
