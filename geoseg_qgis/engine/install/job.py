"""One installation from the first look to the environment in use.

A new environment is built beside the old one; only when a real model has run in it does ``engine.json``
point to it. So a broken or cancelled installation never looks finished, and the old one stays until then.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from itertools import count
from pathlib import Path

from geoseg_qgis.engine.childenv import child_environment
from geoseg_qgis.engine.environment import (
    Installation,
    elsewhere,
    is_current,
    python_of,
    read_installation,
    requirements_id,
)
from geoseg_qgis.engine.install.build import Builder, StepFailed
from geoseg_qgis.engine.install.check import run_check
from geoseg_qgis.engine.install.kind import trial_device
from geoseg_qgis.engine.install.lock import InstallLock
from geoseg_qgis.engine.install.space import check_space
from geoseg_qgis.engine.install.step import Steps, seconds_since
from geoseg_qgis.engine.install.sweep import TEMPORARY, discard, sweep
from geoseg_qgis.engine.install.tools import Tool, choose_tools
from geoseg_qgis.engine.install.wish import InstallWish, Listener
from geoseg_qgis.errors import Cancelled, EngineError
from geoseg_qgis.texts import tr
from geoseg_qgis.worker.geoseg_worker.messages import Checked

LOG = "install.log"
_CERTIFICATES = "certificates.pem"
_PLUGIN = Path(__file__).resolve().parents[2]
_PATIENCE = 1.0  # seconds that Cancel waits for files to be removed


class Installer:
    """Installs what a wish says.

    Args:
        wish: what and where.
        listener: hears what happens, and may cancel.
    """

    def __init__(self, wish: InstallWish, listener: Listener | None = None) -> None:
        self.wish = wish
        self._listener = listener or Listener()

    def installed(self) -> Installation | None:
        """Return what is installed, None where nothing is, where it is out of date or of the other kind."""
        found = read_installation(self.wish.root)
        return found if found is not None and found.kind == self.wish.kind and is_current(found) else None

    def run(self) -> Installation:
        """Install, unless the same requirements are installed already.

        Raises:
            EngineError: a step failed; names the step, the cause and what to do.
            Cancelled: the listener said so; the old environment is as it was.
        """
        _refuse_platform()
        _refuse_relative(self.wish.root)
        _refuse_own_folder(self.wish.root)
        found = self.installed()
        if found is not None and not self.wish.again:
            return found
        wheels = self.wish.wheels
        if wheels is not None and not any(wheels.glob("*.whl")):
            raise EngineError(
                "There are no wheels in {folder}.",
                "Choose the folder that holds the .whl files.",
                folder=wheels,
            )
        tools = choose_tools(self.wish.python)
        try:
            self.wish.root.mkdir(parents=True, exist_ok=True)
            with InstallLock(self.wish.root) as lock:
                return self._install(tools, lock)
        except OSError as error:
            raise EngineError(
                "The engine folder {folder} cannot be used: {reason}.",
                "Free some space, or choose another folder.",
                folder=self.wish.root,
                reason=error.strerror,
            ) from error

    def _install(self, tools: list[Tool], lock: InstallLock) -> Installation:
        root, start = self.wish.root, time.perf_counter()
        old = read_installation(root)
        sweep(root, keep=old.environment if old else "")
        check_space(root, self.wish.kind)
        (root / TEMPORARY).mkdir(exist_ok=True)
        steps = Steps(root / LOG, self._variables(), self._listener, lock.descriptor)
        environment = _free_name(root, self.wish.kind)
        try:
            self._build(tools, environment, steps)
            result = self._verify(environment, steps)
        except BaseException as error:
            discard(root, environment, _PATIENCE if isinstance(error, Cancelled) else None)
            raise
        seconds = round(time.perf_counter() - start, 1)
        installation = Installation(environment.name, self.wish.kind, result.versions, seconds)
        installation.write(root)
        sweep(root, keep=environment.name)
        self._listener.progress(100.0)
        return installation

    def _build(self, tools: list[Tool], environment: Path, steps: Steps) -> None:
        failed: StepFailed | None = None
        for tool in tools:
            try:
                return Builder(self.wish, tool, environment, steps, self._listener).build()
            except StepFailed as error:
                failed = error.after(failed)
            if tool is tools[-1] or not failed.another_tool_may_help:
                raise failed
            self._listener.say(f"  {tr('{error} Trying another tool.').format(error=failed)}")
            shutil.rmtree(environment, ignore_errors=True)

    def _verify(self, environment: Path, steps: Steps) -> Checked:
        device = trial_device(self.wish.kind)
        self._listener.say(tr("running a model on {device} to see that it works …").format(device=device))
        start = time.perf_counter()
        cache = str(self.wish.root / "cache")
        result = run_check(str(python_of(environment)), self.wish.model, device, cache, steps)
        works = tr("it works, {time}: {device}, {dtype}")
        said = works.format(time=seconds_since(start), device=result.device, dtype=result.dtype)
        self._listener.say(f"  {said}")
        return result

    def _variables(self) -> dict[str, str]:
        bundle = self.wish.root / _CERTIFICATES
        if self.wish.network.certificates:
            bundle.write_text(self.wish.network.certificates, encoding="ascii", errors="ignore")
        return {
            **child_environment(os.environ),
            **self.wish.network.variables(str(bundle)),
            "TMPDIR": str(self.wish.root / TEMPORARY),  # several GB: too much for many a /tmp
        }


def _free_name(root: Path, kind: str) -> Path:
    """Return a folder for a new environment that is not there; another one than that in use."""
    name = f"env-{requirements_id(kind)}"
    names = (f"{name}-{number}" if number > 1 else name for number in count(1))
    return next(root / one for one in names if not (root / one).exists())


def _refuse_relative(root: Path) -> None:
    if not root.is_absolute():
        raise EngineError(
            "The engine folder {folder} has no full path.", "Choose a folder with its full path.", folder=root
        )


def _refuse_own_folder(root: Path) -> None:
    if _PLUGIN in (root.resolve(), *root.resolve().parents):
        raise EngineError(
            "The folder {folder} lies in the plugin's own, which QGIS removes with the next update.",
            "Choose another folder.",
            folder=root,
        )


def _refuse_platform() -> None:
    if not sys.platform.startswith("linux"):
        raise EngineError(
            "The engine is installed on Linux only, and this is {system}.",
            "{advice}",
            system=sys.platform,
            advice=elsewhere(),
        )
