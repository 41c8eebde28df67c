"""From what pip, uv, torch and vLLM print to one sentence and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from geoseg_qgis.texts import mark, tr


@dataclass(frozen=True)
class Fault:
    """What went wrong.

    Attributes:
        cause: the end of a sentence, without a full stop, in the reader's language like the advice.
        advice: what to do; empty where nobody knows.
        kind: ``index``, ``packages``, ``python``, ``disk``, ``folder``, ``gpu``, ``memory`` or
            ``environment``; empty where nobody knows.
    """

    cause: str
    advice: str = ""
    kind: str = ""

    def advice_with(self, log: Path) -> str:
        """Return what to do, and in which file all that was printed is."""
        said = tr("The whole output is in {path}.").format(path=log)
        return f"{self.advice} {said}".strip()


_KNOWN = (
    (
        "disk",
        r"No space left on device|Disk quota exceeded|Errno 28\b|Errno 122\b",
        mark("the disk is full"),
        mark("Free some space, or choose another folder."),
    ),
    (
        "index",
        r"407 Proxy|Proxy Authentication Required",
        mark("the proxy wants another user name or password"),
        mark("Mend them in QGIS's settings, under Network."),
    ),
    (
        "index",
        r"ProxyError|Cannot connect to proxy|Tunnel connection failed|proxy.*(refused|failed)",
        mark("the proxy cannot be reached"),
        mark("Check it in QGIS's settings, under Network."),
    ),
    (
        "index",
        r"Missing dependencies for SOCKS",
        mark("pip cannot use a SOCKS proxy"),
        mark("Install uv, which can, or set an HTTP proxy in QGIS's settings, under Network."),
    ),
    (
        "index",
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|invalid peer certificate|UnknownIssuer",
        mark("the certificate of the package index is not trusted"),
        mark("Import the certificate of your organisation in QGIS's settings, under Authentication."),
    ),
    (
        "index",
        r"name resolution|Name or service not known|NewConnectionError|Network is unreachable|dns error"
        r"|Connection refused|failed to lookup|Read timed out|ConnectTimeout|operation timed out"
        r"|error sending request|client error \(Connect\)",
        mark("the package index cannot be reached"),
        mark("Check the network and the proxy in QGIS's settings, or install from a folder of wheels."),
    ),
    (
        "index",
        r"HTTP error 40[13]|40[13] Client Error|status code 40[13]",
        mark("the package index refuses access"),
        mark("Check the address and the login of the index that pip or uv is configured for."),
    ),
    (
        "packages",
        r"(?:No matching distribution found for|that satisfies the requirement) (\S+)",
        mark("the package {package} is not to be had in this version for this Python"),
        mark("Use Python 3.11 and a complete package index, or a complete folder of wheels."),
    ),
    (
        "packages",
        r"no solution found|requirements are unsatisfiable",
        mark("the packages cannot be had together from this index"),
        mark("Use Python 3.11 and a complete package index, or a complete folder of wheels."),
    ),
    (
        "python",
        r"requires a different Python|requires Python|No interpreter found",
        mark("this Python has the wrong version"),
        mark("Use Python 3.11."),
    ),
    (
        "folder",
        r"Permission denied|Read-only file system|Errno 1\]|\(os error 1\)",
        mark("the folder cannot be written"),
        mark("Choose a folder of your own."),
    ),
    (
        "gpu",
        r"driver (?:on your system )?is too old|driver version is insufficient|forward compatibility was",
        mark("the NVIDIA driver is too old for this CUDA"),
        mark("Update the driver to version 580 or newer, or install the engine for CPUs."),
    ),
    (
        "gpu",
        r"no kernel image is available|not compatible with the current PyTorch installation",
        mark("this GPU is too old for this torch"),
        mark("Install the engine for CPUs, or use a server with a newer GPU."),
    ),
    (
        "gpu",
        r"is built without CUDA|not compiled with CUDA",
        mark("torch in this environment is built for CPUs only"),
        mark("Install the engine for CUDA, or choose the device cpu."),
    ),
    (
        "gpu",
        r"finds no usable NVIDIA GPU|No CUDA GPUs are available|Failed to infer device type",
        mark("no usable NVIDIA GPU is found"),
        mark("Check the driver with nvidia-smi, or install the engine for CPUs."),
    ),
    (
        "memory",
        r"CUDA out of memory|OutOfMemoryError|MemoryError|Cannot allocate memory"
        r"|Free memory on device|No available memory",
        mark("memory ran out"),
        mark("Close other programs and end waiting engines with geoseg:stopengine."),
    ),
    (
        "environment",
        r"No module named '?geoseg_worker",
        mark("the plugin's package geoseg_worker is not there"),
        mark("Install it into that Python: pip install geoseg_qgis/worker."),
    ),
    (
        "environment",
        r"No module named '?([\w.]+)",
        mark("the Python package {package} is missing"),
        mark("Install the engine again; into an environment of your own, install the package."),
    ),
    (
        "environment",
        r"operator torchvision::nms does not exist",
        mark("torchvision does not fit torch"),
        mark("Install the engine again; in an environment of your own, take both from the same index."),
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
        advice = tr("Most likely memory ran out: close other programs.")
        return Fault(tr("the system ended it"), advice, "memory")
    telling = [line for line in lines if re.match(r"(error|e|×|\w*Error)\b", line, re.IGNORECASE)]
    if not telling:
        fault, telling = _last(lines), lines
    return fault or Fault(telling[-1][:300].rstrip(".") if telling else tr("it printed nothing"))


def known_fault(line: str, kinds: Collection[str] = ()) -> Fault | None:
    """Return what one line tells, None where that is not known.

    Args:
        line: what was printed.
        kinds: that can be meant; empty means all.
    """
    for kind, pattern, cause, advice in _KNOWN:
        found = re.search(pattern, line, re.IGNORECASE) if not kinds or kind in kinds else None
        if found:
            package = next((group for group in found.groups() if group), "")
            return Fault(tr(cause).format(package=package), tr(advice), kind)
    return None


def _last(lines: Iterable[str], kinds: Collection[str] = ()) -> Fault | None:
    faults = (known_fault(line, kinds) for line in reversed(list(lines)))
    return next((fault for fault in faults if fault is not None), None)
