"""The environment variables a child of QGIS may see.

QGIS sets PYTHONHOME, PROJ_*, GDAL_*, QT_* and library paths for itself; a foreign Python that inherits them
loads the wrong libraries and dies. So a child gets an allow-list and nothing else.
"""

from __future__ import annotations

import subprocess  # nosec B404
from collections.abc import Mapping
from pathlib import Path

WORKER_FOLDER = Path(__file__).resolve().parent.parent / "worker"

_ALLOWED = {
    *("PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP"),
    *("XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"),
    *("CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER", "NVIDIA_VISIBLE_DEVICES", "NVIDIA_DRIVER_CAPABILITIES"),
    *("OMP_NUM_THREADS", "VLLM_CPU_OMP_THREADS_BIND", "VLLM_LOGGING_LEVEL"),
    *("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"),
    *("SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA"),
}
_MALLOC = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": "4000000000", "MALLOC_TOP_PAD_": "67108864"}
"""Lets glibc reuse the memory of a forward's arrays. By default it gives blocks above 32 MB back to the
system and fetches them anew for each layer: batches of four windows took 1.7 times as long on two cores."""
_ALLOWED_PREFIXES = ("LC_", "PIP_", "UV_")
HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""``creationflags`` of every child: on Windows a console program opens a window of its own otherwise."""


def child_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the part of ``environ`` that may reach a foreign Python; never its Python, Qt, GDAL or PROJ."""
    child = {
        k: v for k, v in environ.items() if k.upper() in _ALLOWED or k.upper().startswith(_ALLOWED_PREFIXES)
    }
    return {**child, "PYTHONNOUSERSITE": "1", "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}


def worker_environment(environ: Mapping[str, str], cache: str = "") -> dict[str, str]:
    """Return the environment of a worker: the child's, and the way to the package ``geoseg_worker``.

    The worker runs straight from the plugin's folder, so it is always the version that this plugin speaks to.
    """
    child = {
        **child_environment(environ),
        **_MALLOC,
        "PYTHONPATH": str(WORKER_FOLDER),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    if cache:
        child["VLLM_CACHE_ROOT"] = cache
    return child
