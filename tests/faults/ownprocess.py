"""A process of its own for a test that measures it: what hundreds of others left in this one is no matter of its."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
from typing import Callable

import pytest

_INSIDE = "GEOSEG_TEST_OF_ITS_OWN"


def in_own_process(test: Callable[..., None]) -> Callable[..., None]:
    """Run a test in a pytest of its own."""

    @functools.wraps(test)
    def outer(**fixtures: object) -> None:
        if _INSIDE in os.environ:
            return test(**fixtures)
        name = os.environ["PYTEST_CURRENT_TEST"].rpartition(" ")[0]
        command = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", name]
        done = subprocess.run(command, env={**os.environ, _INSIDE: "1"}, capture_output=True, text=True)
        print(done.stdout)
        if done.returncode:
            pytest.fail(done.stdout + done.stderr, pytrace=False)

    return outer
