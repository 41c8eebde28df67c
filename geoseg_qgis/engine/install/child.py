"""Runs a command, and kills it with all it started when standard input closes. A script of its own.

QGIS holds the other end of the input. If QGIS dies, pip must not go on writing into an engine folder.
"""

import os
import signal
import subprocess  # nosec B404
import sys
import threading


def kill_when_alone() -> None:
    """Wait for the end of the input, then kill this process's whole group."""
    os.read(0, 1)
    os.kill(0, signal.SIGKILL)


if __name__ == "__main__":
    threading.Thread(target=kill_when_alone, daemon=True).start()
    done = subprocess.run(  # noqa: S603  # nosec B603
        sys.argv[1:], stdin=subprocess.DEVNULL, close_fds=False, check=False
    )
    os._exit(done.returncode if done.returncode >= 0 else 128 - done.returncode)
