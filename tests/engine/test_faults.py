"""What tools print becomes one sentence and what to do."""

from __future__ import annotations

import pytest

from geoseg_qgis.engine.faults import fault_of


@pytest.mark.parametrize(
    ("output", "cause", "advice"),
    [
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "disk is full", "Free"),
        ("Caused by: No space left on device (os error 28)", "disk is full", "Free"),
        (
            "WARNING: Retrying ... ProxyError('Cannot connect to proxy.', OSError())",
            "proxy cannot be",
            "Network",
        ),
        ("OSError('Tunnel connection failed: 407 Proxy Authentication Required')", "user name", "Network"),
        ("ERROR: Missing dependencies for SOCKS support.", "SOCKS", "uv"),
        (
            "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]",
            "not trusted",
            "import|Import",
        ),
        ("invalid peer certificate: UnknownIssuer", "not trusted", "Authentication"),
        (
            "NewConnectionError: [Errno -3] Temporary failure in name resolution",
            "cannot be reached",
            "wheels",
        ),
        ("error sending request for url (https://pypi.org/simple/torch/)", "cannot be reached", "wheels"),
        ("HTTP error 403 while getting https://x", "refuses access", "login"),
        ("ERROR: No matching distribution found for torch==2.13.0", "torch==2.13.0 is not to be had", "3.11"),
        ("  × No solution found when resolving dependencies:", "cannot be had together", "3.11"),
        ("ERROR: Package 'x' requires a different Python: 3.9.2 not in '>=3.11'", "wrong version", "3.11"),
        ("[Errno 13] Permission denied: '/opt/x'", "cannot be written", "of your own"),
        ("The NVIDIA driver on your system is too old (found version 12020)", "driver is too old", "580"),
        ("CUDA error: no kernel image is available for execution", "GPU is too old", "CPUs"),
        (
            "DeviceError: cuda:0 was asked for, but torch 2.13.0+cpu is built without CUDA.",
            "CPUs only",
            "CUDA",
        ),
        (
            "DeviceError: cuda:0 was asked for, but torch 2.11.0 finds no usable NVIDIA GPU.",
            "no usable",
            "nvidia-smi",
        ),
        ("torch.OutOfMemoryError: CUDA out of memory. Tried to allocate", "memory ran out", "stopengine"),
        (
            "ValueError: Free memory on device (1.2/7.9 GiB) on startup is less",
            "memory ran out",
            "stopengine",
        ),
        ("ModuleNotFoundError: No module named 'impactmesh'", "package impactmesh is missing", "again"),
        ("No module named geoseg_worker", "geoseg_worker is not there", "pip install geoseg_qgis/worker"),
    ],
)
def test_a_fault_is_a_sentence_and_an_action(output, cause, advice):
    fault = fault_of(f"something before\n{output}\nsomething after")
    assert cause in fault.cause
    assert any(word in fault.advice for word in advice.split("|"))


@pytest.mark.parametrize(
    ("output", "cause"),
    [
        (
            "get_mempolicy: Operation not permitted\nValueError: the moon is full",
            "ValueError: the moon is full",
        ),
        (
            "WARNING: Retrying after Read timed out\nOSError: [Errno 28] No space left on device",
            "disk is full",
        ),
        ("WARNING: Retrying after Read timed out\nERROR: the moon is full", "ERROR: the moon is full"),
        (
            "WARNING: Retrying after NewConnectionError\nERROR: No matching distribution found for torch==2",
            "index cannot be reached",
        ),
        ("ModuleNotFoundError: No module named 'a'\nRuntimeError: CUDA out of memory.", "memory ran out"),
    ],
)
def test_the_last_error_counts_and_not_what_was_warned_of_before_it(output, cause):
    assert cause in fault_of(output).cause


def test_what_nobody_knows_is_told_by_its_telling_line():
    assert fault_of("Collecting x\nERROR: the moon is full.\nbye").cause == "ERROR: the moon is full"
    assert fault_of("one\ntwo").cause == "two"
    assert fault_of("").cause == "it printed nothing"


@pytest.mark.parametrize("code", [-9, 137])
def test_what_the_system_kills_had_no_memory(code):
    assert "memory ran out" in fault_of("", code).advice
