"""From words and the environment to what a run is asked to do."""

from __future__ import annotations

import io
import threading
from pathlib import Path

import pytest

from geoseg_qgis.cli.arguments import parser
from geoseg_qgis.cli.console import Console
from geoseg_qgis.cli.request import input_rasters, segment_request
from geoseg_qgis.errors import ChoiceError, GeosegError


@pytest.fixture
def asked(fake_python, monkeypatch):
    """Make the request of some words, in an environment that says nothing but what is given."""

    def make(*words: str, **environment: str):
        for name in ("SERVER", "SERVER_KEY", "DEVICE", "DTYPE", "MAX_NUM_SEQS", "GPU_MEMORY", "TMP"):
            monkeypatch.delenv(f"GEOSEG_{name}", raising=False)
        monkeypatch.setenv("GEOSEG_ENGINE", fake_python())
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return segment_request(parser().parse_args(["segment", "a.tif", "-o", "mask.tif", *words]))

    return make


SERVER = {
    "GEOSEG_SERVER": "https://gpu.example.org",
    "GEOSEG_SERVER_FOLDERS": "/mnt/share=/data/share",
    "GEOSEG_SERVER_CERTIFICATES": "/etc/ca.pem",
    "GEOSEG_SERVER_PLAIN_HTTP": "1",
}


def test_a_server_is_what_the_environment_says_it_is(asked):
    server = asked(**SERVER).server
    assert (server.url, server.ca_file, server.plain_http) == ("https://gpu.example.org", "/etc/ca.pem", True)
    assert (server.upload, server.folders) == (False, (("/mnt/share", "/data/share"),))


def test_words_count_more_than_the_environment(asked):
    words = (
        "--server",
        "https://other.example.org",
        "--server-folders",
        "",
        "--server-certificates",
        "b.pem",
    )
    server = asked(*words, **SERVER).server
    assert (server.url, server.ca_file, server.upload) == ("https://other.example.org", "b.pem", True)
    assert asked("--server", "", **SERVER).server is None
    engine = asked(
        "--device", "cpu", "--batch-size", "2", GEOSEG_DEVICE="cuda", GEOSEG_MAX_NUM_SEQS="8"
    ).engine
    assert (engine.device, engine.max_num_seqs) == ("cpu", 2)


def test_an_engine_is_run_as_the_environment_says(asked):
    engine = asked(
        GEOSEG_DEVICE="cpu", GEOSEG_DTYPE="float32", GEOSEG_MAX_NUM_SEQS="8", GEOSEG_GPU_MEMORY="50"
    ).engine
    assert (engine.device, engine.dtype, engine.max_num_seqs) == ("cpu", "float32", 8)
    assert engine.gpu_memory_utilization == 0.5
    assert (asked().engine.device, asked().engine.dtype, asked().engine.max_num_seqs) == ("auto", "auto", 0)


@pytest.mark.parametrize(
    ("name", "value"), [("DEVICE", "tpu"), ("DTYPE", "int3"), ("MAX_NUM_SEQS", "many"), ("GPU_MEMORY", "100")]
)
def test_what_the_environment_cannot_say_is_named(asked, name, value):
    with pytest.raises(GeosegError, match=value):
        asked(**{f"GEOSEG_{name}": value})


def test_an_engine_may_be_a_relative_folder_or_a_command(asked, fake_python, tmp_path, monkeypatch):
    python = Path(fake_python())
    monkeypatch.chdir(python.parent.parent)
    relative = str(Path(python.parent.name) / "python")
    assert asked("--engine", relative).engine.python == str(python)
    assert asked(GEOSEG_ENGINE=relative).engine.python == str(python)
    command = f"env GEOSEG=1 {python}"
    assert asked("--engine", command).engine.python == asked(GEOSEG_ENGINE=command).engine.python == command


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--threshold", "abc"), "invalid percent value: 'abc'"),
        (("--smallest", "big"), "invalid size value: 'big'"),
        (("--smallest", "nan"), "nan is not 0 or more"),
        (("--batch-size", "x"), "invalid count value"),
        (("--gpu-memory-share", "x"), "invalid share value"),
        (("--scale", "0"), "0 is not greater than 0"),
        (("--pixel-size", "-1"), "-1 is not greater than 0"),
    ],
)
def test_a_wrong_value_is_told_in_words(asked, capsys, words, said):
    with pytest.raises(SystemExit) as end:
        asked(*words)
    assert end.value.code == 2
    assert said in capsys.readouterr().err


def test_bands_that_cannot_be_read_are_wrong_usage(asked):
    with pytest.raises(ChoiceError):
        asked("--bands", "BLUE=,=3")


def test_an_input_is_called_by_its_file_and_not_by_its_address():
    address = "/vsicurl/https://x.org/scene.tif?sv=1&sig=S3CRET"
    (layer,) = input_rasters([address])
    assert (layer.name, layer.path) == ("scene.tif", address)
    assert input_rasters(["in/what? a name#1.tif"])[0].name == "what? a name#1.tif"


def test_a_terminal_gets_nothing_that_it_would_obey():
    stream = io.StringIO()
    console = Console(threading.Event(), stream=stream)
    console.pushInfo("\x1b]0;title\x07.tif and \udcf6\nsecond line")
    assert stream.getvalue() == "?]0;title?.tif and ?\nsecond line\n"
