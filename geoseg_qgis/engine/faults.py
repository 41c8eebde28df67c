"""From what pip, uv, torch and vLLM print to one sentence and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """What went wrong.

    Attributes:
        cause: the end of a sentence, without a full stop.
        advice: what to do; empty where nobody knows.
        kind: ``index``, ``packages``, ``python``, ``disk``, ``folder``, ``gpu``, ``memory`` or
            ``environment``; empty where nobody knows.
    """

    cause: str
    advice: str = ""
    kind: str = ""


_KNOWN = (
    (
        "disk",
        r"No space left on device|Disk quota exceeded|Errno 28\b|Errno 122\b",
        "the disk is full",
        "Free some space, or choose another folder.",
    ),
    (
        "index",
        r"407 Proxy|Proxy Authentication Required",
        "the proxy wants another user name or password",
        "Mend them in QGIS's settings, under Network.",
    ),
    (
        "index",
        r"ProxyError|Cannot connect to proxy|Tunnel connection failed|proxy.*(refused|failed)",
        "the proxy cannot be reached",
        "Check it in QGIS's settings, under Network.",
    ),
    (
        "index",
        r"Missing dependencies for SOCKS",
        "pip cannot use a SOCKS proxy",
        "Install uv, which can, or set an HTTP proxy in QGIS's settings, under Network.",
    ),
    (
        "index",
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|invalid peer certificate|UnknownIssuer",
        "the certificate of the package index is not trusted",
        "Import the certificate of your organisation in QGIS's settings, under Authentication.",
    ),
    (
        "index",
        r"name resolution|Name or service not known|NewConnectionError|Network is unreachable|dns error"
        r"|Connection refused|failed to lookup|Read timed out|ConnectTimeout|operation timed out"
        r"|error sending request|client error \(Connect\)",
        "the package index cannot be reached",
        "Check the network and the proxy in QGIS's settings, or install from a folder of wheels.",
    ),
    (
        "index",
        r"HTTP error 40[13]|40[13] Client Error|status code 40[13]",
        "the package index refuses access",
        "Check the address and the login of the index that pip or uv is configured for.",
    ),
    (
        "packages",
        r"(?:No matching distribution found for|that satisfies the requirement) (\S+)",
        "the package {} is not to be had in this version for this Python",
        "Use Python 3.11 and a complete package index, or a complete folder of wheels.",
    ),
    (
        "packages",
        r"no solution found|requirements are unsatisfiable",
        "the packages cannot be had together from this index",
        "Use Python 3.11 and a complete package index, or a complete folder of wheels.",
    ),
    (
        "python",
        r"requires a different Python|requires Python|No interpreter found",
        "this Python has the wrong version",
        "Use Python 3.11.",
    ),
    (
        "folder",
        r"Permission denied|Read-only file system|Errno 1\]|\(os error 1\)",
        "the folder cannot be written",
        "Choose a folder of your own.",
    ),
    (
        "gpu",
        r"driver (?:on your system )?is too old|driver version is insufficient|forward compatibility was",
        "the NVIDIA driver is too old for this CUDA",
        "Update the driver to version 580 or newer, or install the engine for CPUs.",
    ),
    (
        "gpu",
        r"no kernel image is available|not compatible with the current PyTorch installation",
        "this GPU is too old for this torch",
        "Install the engine for CPUs, or use a server with a newer GPU.",
    ),
    (
        "gpu",
        r"is built without CUDA|not compiled with CUDA",
        "torch in this environment is built for CPUs only",
        "Install the engine for CUDA, or choose the device cpu.",
    ),
    (
        "gpu",
        r"finds no usable NVIDIA GPU|No CUDA GPUs are available|Failed to infer device type",
        "no usable NVIDIA GPU is found",
        "Check the driver with nvidia-smi, or install the engine for CPUs.",
    ),
    (
        "memory",
        r"CUDA out of memory|OutOfMemoryError|MemoryError|Cannot allocate memory"
        r"|Free memory on device|No available memory",
        "memory ran out",
        "Close other programs and end waiting engines with geoseg:stopengine.",
    ),
    (
        "environment",
        r"No module named '?geoseg_worker",
        "the plugin's package geoseg_worker is not there",
        "Install it into that Python: pip install geoseg_qgis/worker.",
    ),
    (
        "environment",
        r"No module named '?([\w.]+)",
        "the Python package {} is missing",
        "Install the engine again; into an environment of your own, install the package.",
    ),
    (
        "environment",
        r"operator torchvision::nms does not exist",
        "torchvision does not fit torch",
        "Install the engine again; in an environment of your own, take both from the same index.",
    ),
)
_WARNING = re.compile(r"\bWARN(ING)?\b", re.IGNORECASE)


def fault_of(output: str, code: int = 1) -> Fault:
    """Return what a program's output tells: the last thing that is known, for mere warnings come before it.

    Args:
        output: all that it printed.
        code: its exit code, negative for a signal; above 128 where a guard passed a signal on.
    """
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    fault = _last([line for line in lines if not _WARNING.search(line)])
    if fault is not None and fault.kind == "packages":  # pip says so, too, of an index that it did not reach
        fault = _last(lines, ("index",)) or fault
    if fault is not None:
        return fault
    if code in (-9, 137):
        return Fault("the system ended it", "Most likely memory ran out: close other programs.", "memory")
    telling = [line for line in lines if re.match(r"(error|e|×|\w*Error)\b", line, re.IGNORECASE)]
    if not telling:
        fault, telling = _last(lines), lines
    return fault or Fault(telling[-1][:300].rstrip(".") if telling else "it printed nothing")


def known_fault(line: str, kinds: Collection[str] = ()) -> Fault | None:
    """Return what one line tells, None where that is not known.

    Args:
        line: what was printed.
        kinds: that can be meant; empty means all.
    """
    for kind, pattern, cause, advice in _KNOWN:
        found = re.search(pattern, line, re.IGNORECASE) if not kinds or kind in kinds else None
        if found:
            return Fault(cause.format(next((group for group in found.groups() if group), "")), advice, kind)
    return None


def _last(lines: Iterable[str], kinds: Collection[str] = ()) -> Fault | None:
    faults = (known_fault(line, kinds) for line in reversed(list(lines)))
    return next((fault for fault in faults if fault is not None), None)
