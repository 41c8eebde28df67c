"""How the worker's programs end: always, whatever goes wrong and whatever threads are left."""

from __future__ import annotations

import subprocess
import sys

import pytest

LEFT = "import threading, time; threading.Thread(target=time.sleep, args=(600,)).start()\n"
"""A thread as vLLM leaves them behind."""


@pytest.mark.parametrize(
    ("module", "work"), [("geoseg_worker.check", "check"), ("geoseg_worker.__main__", "_talk")]
)
@pytest.mark.parametrize("error", ["ZeroDivisionError", "SystemExit", "KeyboardInterrupt"])
def test_an_error_that_nobody_foresaw_ends_the_process(module, work, error):
    code = f"""{LEFT}
import sys, {module} as program
def fail(*_):
    raise {error}("unforeseen")
program.{work} = fail
sys.argv[1:] = ["--model", "m"]
program.main()
"""
    done = subprocess.run(
        [sys.executable, "-c", code], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 1
    assert f"{error}: unforeseen" in done.stderr
