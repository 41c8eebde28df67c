"""The environment variables that say what a person decided once: for QGIS's options and the command line."""

from __future__ import annotations

SERVER = "GEOSEG_SERVER"
SERVER_FOLDERS = "GEOSEG_SERVER_FOLDERS"
SERVER_CERTIFICATES = "GEOSEG_SERVER_CERTIFICATES"
SERVER_PLAIN_HTTP = "GEOSEG_SERVER_PLAIN_HTTP"
DEVICE = "GEOSEG_DEVICE"
DTYPE = "GEOSEG_DTYPE"
MAX_NUM_SEQS = "GEOSEG_MAX_NUM_SEQS"
GPU_MEMORY = "GEOSEG_GPU_MEMORY"
TEMPORARY = "GEOSEG_TMP"


def means_yes(text: str) -> bool:
    """Return what was decided as yes or no."""
    return text.strip().lower() in ("1", "true", "yes", "on")
