"""The address of the hub and the token, as the hub's own tools find them."""

from __future__ import annotations

from pathlib import Path

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.hub.access import Access, find_token


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_TOKEN_PATH", "HF_ENDPOINT", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path))


def test_the_public_hub_without_a_token() -> None:
    assert Access.from_environment() == Access("https://huggingface.co", "")


def test_the_variable_wins_over_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "token").write_text("hf_file\n")
    assert find_token() == "hf_file"
    monkeypatch.setenv("HF_TOKEN", " hf_variable ")
    assert find_token() == "hf_variable"


def test_the_file_may_lie_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("hf_mine")
    monkeypatch.setenv("HF_TOKEN_PATH", str(tmp_path / "mine"))
    assert find_token() == "hf_mine"


@pytest.mark.parametrize("text", ["two words", "a\nb", "é"])
def test_what_cannot_be_a_token_is_refused_without_showing_it(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv("HF_TOKEN", text)
    with pytest.raises(ModelError, match="HF_TOKEN holds no token") as error:
        find_token()
    assert text not in str(error.value)


def test_the_token_does_not_show_in_a_traceback() -> None:
    assert "hf_secret" not in repr(Access("https://huggingface.co", "hf_secret"))


def test_no_token_over_plain_http_to_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    monkeypatch.setenv("HF_ENDPOINT", "http://mirror.example.org/")
    assert Access.from_environment() == Access("http://mirror.example.org", "")
    monkeypatch.setenv("HF_ENDPOINT", "https://mirror.example.org")
    assert Access.from_environment().token == "hf_secret"


@pytest.mark.parametrize("address", ["ftp://x", "mirror", "https://me:secret@x", "file:///etc"])
def test_what_is_no_address_is_refused(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("HF_ENDPOINT", address)
    with pytest.raises(ModelError, match="HF_ENDPOINT is no address"):
        Access.from_environment()


def test_offline_is_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(ModelError, match="HF_HUB_OFFLINE forbids"):
        Access.from_environment()
