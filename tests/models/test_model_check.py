"""A model folder is hostile until checked: what passes, what does not, and what the refusal says."""

from __future__ import annotations

import json
import os
import pickle
import pickletools
import struct
import zipfile
from pathlib import Path
from typing import Any, Callable

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.check import check_model_folder

from .model_folders import CONFIG, entry_of, safetensors, write_torch

MakeFolder = Callable[..., Path]
ARGS = "pretrained_cfg.model.init_args.model_args"
DATA = "pretrained_cfg.data"
TRANSFORM = f"{DATA}.init_args.test_transform"

# One line a case: where in config.json, what stands there instead, and what the refusal must name.
HOSTILE_ENTRIES: list[tuple[str, Any, str]] = [
    (f"{DATA}.class_path", "subprocess.Popen", "data.class_path"),
    (f"{DATA}.class_path", "terratorch.datamodules.os.system", "data.class_path"),
    (f"{DATA}.class_path", "terratorch.datamodules.sen4map.pickle.load", "data.class_path"),
    (f"{DATA}.class_path", "terratorch.datamodules.Sen4MapLucasDataModule", "data.class_path"),
    (f"{DATA}.class_path", "terratorch.datamodules.TorchGeoDataModule", "data.class_path"),
    (f"{DATA}.class_path", "terratorch.datamodules.Sen1Floods11NonGeoDataModule ", "data.class_path"),
    (f"{DATA}.class_path", ["subprocess.Popen"], "data.class_path"),
    (f"{DATA}.init_args.aug", {"class_path": "os.system"}, "data.init_args.aug"),
    (f"{DATA}.init_args.tortilla_file", "/etc/passwd", "data.init_args.tortilla_file"),
    (f"{DATA}.init_args.means", "/etc/passwd", "data.init_args.means"),
    (
        f"{DATA}.init_args.bands",
        {"class_path": "os.system", "init_args": {}},
        "data.init_args.bands.class_path",
    ),
    (f"{DATA}.init_args.img_grep", "../../*.tif", "data.init_args.img_grep"),
    (f"{DATA}.init_args.constant_scale", 1e30, "data.init_args.constant_scale"),
    (f"{DATA}.init_args.constant_scale", [0.1] * 6, "data.init_args.constant_scale"),
    (f"{DATA}.init_args.constant_scale", "x", "data.init_args.constant_scale"),
    (f"{DATA}.init_args.constant_scale", 5e-324, "data.init_args.constant_scale"),
    (f"{DATA}.init_args.means", [10**400] * 6, "data.init_args.means[0]"),
    ("pretrained_cfg.trainer.logger", {"_target_": "os.system"}, "trainer.logger._target_"),
    (f"{TRANSFORM}.0.class_path", "albumentations.core.serialization.load", "test_transform[0].class_path"),
    (f"{TRANSFORM}.0.class_path", "albumentations.Lambda", "test_transform[0].class_path"),
    (f"{TRANSFORM}.0.class_path", "albumentations.load", "test_transform[0].class_path"),
    (f"{TRANSFORM}.0.class_path", "torch.hub.load", "test_transform[0].class_path"),
    (f"{TRANSFORM}.0.init_args.read_fn", {"class_path": "os.system"}, "read_fn.class_path"),
    (f"{TRANSFORM}.0.init_args.height", 10**9, "test_transform[0].init_args.height"),
    (f"{DATA}.init_args.train_transform.0.class_path", "os.system", "train_transform[0].class_path"),
    (f"{DATA}.init_args.predict_transform", [{"class_path": "os.system"}], "predict_transform[0].class_path"),
    ("pretrained_cfg.model.class_path", "terratorch.tasks.ScalarRegressionTask", "model.class_path"),
    ("pretrained_cfg.model.class_path", "evil.SemanticSegmentationTask", "model.class_path"),
    ("pretrained_cfg.model.init_args.model_factory", "GenericUnetModelFactory", "model_factory"),
    ("pretrained_cfg.model.init_args.path_to_record_metrics", "/tmp/x", "path_to_record_metrics"),
    ("pretrained_cfg.model.init_args.loss", {"class_path": "os.system"}, "init_args.loss.class_path"),
    (f"{ARGS}.backbone", "timm_hf-hub:evil/model", "model_args.backbone"),
    (f"{ARGS}.backbone", "timm_local-dir:/tmp/evil", "model_args.backbone"),
    (f"{ARGS}.backbone", "terramind_v1_base_generate", "model_args.backbone"),
    (f"{ARGS}.backbone", {"class_path": "os.system"}, "model_args.backbone"),
    (f"{ARGS}.backbone_ckpt_path", "/tmp/evil.pt", "model_args.backbone_ckpt_path"),
    (f"{ARGS}.backbone_ckpt_data", "https://hf.co/a/b/resolve/x.pt", "model_args.backbone_ckpt_data"),
    (f"{ARGS}.backbone_pretrained_cfg", {"file": "/tmp/evil.pt"}, "model_args.backbone_pretrained_cfg"),
    (f"{ARGS}.backbone_kwargs", {"pretrained_cfg": {"url": "http://x"}}, "backbone_kwargs.pretrained_cfg"),
    (f"{ARGS}.backbone_pretrained", "yes", "model_args.backbone_pretrained"),
    (f"{ARGS}.custom_modules_path", "/tmp", "model_args.custom_modules_path"),
    (f"{ARGS}.decoder", "os.system", "model_args.decoder"),
    (f"{ARGS}.decoder", "smp_encoders", "model_args.decoder"),
    (f"{ARGS}.head_final_act", "os.system", "model_args.head_final_act"),
    (f"{ARGS}.decoder_norm", {"class_path": "os.system"}, "decoder_norm.class_path"),
    (f"{ARGS}.necks.0.name", "EvilNeck", "necks[0].name"),
    (f"{ARGS}.necks.1.h", {"__reduce__": 1}, "necks[1].h.__reduce__"),
    (f"{ARGS}.aux_decoders", [{"class_path": "os.system"}], "model_args.aux_decoders"),
    (f"{ARGS}.peft_config", {"method": "PROMPT_TUNING"}, "peft_config.method"),
    (f"{ARGS}.decoder_channels", 10**12, "model_args.decoder_channels"),
    (f"{ARGS}.num_classes", 300, "model_args.num_classes"),
    (f"{ARGS}.backbone_bands", ["RED"] * 6, "model_args.backbone_bands"),
    (f"{ARGS}.backbone_bands", ["RED", "BLUE"], "pretrained_cfg.data"),
    ("pretrained_cfg.input.data.pixel_values.shape", [6, 10**6, 10**6], "pixel_values.shape[1]"),
    ("pretrained_cfg.input.data.pixel_values.shape", [6, 0, 512], "pixel_values.shape[1]"),
    ("pretrained_cfg.input.data.pixel_values.shape", [4, 512, 512], "pretrained_cfg.input"),
    ("pretrained_cfg.input.data.pixel_values.shape", [6, 512], "pixel_values.shape"),
    ("pretrained_cfg.input.data.pixel_values.shape", [6, 30, 4096, 4096], "pixel_values.shape"),
    ("pretrained_cfg.input.data.pixel_values.type", "os.system", "pixel_values.type"),
    ("pretrained_cfg.input.data.extra", {"type": "torch.Tensor", "shape": [1]}, "input.data.extra"),
    ("pretrained_cfg.trainer.callbacks.0.class_path", "os.system", "callbacks[0].class_path"),
    ("pretrained_cfg.custom_modules_path", "/tmp/evil", "pretrained_cfg.custom_modules_path"),
    ("pretrained_cfg.file", "/tmp/evil.pt", "pretrained_cfg.file"),
    ("auto_map", {"AutoConfig": "evil.Config"}, "auto_map"),
    ("trust_remote_code", True, "trust_remote_code"),
    ("quantization_config", {"quant_method": "x"}, "quantization_config"),
    ("model_type", "llama", "model_type"),
    ("architectures", ["LlamaForCausalLM"], "architectures"),
    ("architectures", "Terratorch", "architectures"),
    ("pretrained_cfg", [], "pretrained_cfg"),
]


@pytest.mark.parametrize(("path", "value", "named"), HOSTILE_ENTRIES)
def test_a_hostile_entry_is_refused_and_named(
    make_folder: MakeFolder, config: dict[str, Any], path: str, value: Any, named: str
) -> None:
    holder, key = entry_of(config, path)
    holder[key] = value
    folder = make_folder(config)
    with pytest.raises(ModelError) as refusal:
        check_model_folder(folder)
    assert str(folder / "config.json") in refusal.value.message
    assert f'{named}"' in refusal.value.message


@pytest.mark.parametrize(
    "path", ["architectures", "pretrained_cfg.data", f"{ARGS}.backbone", f"{ARGS}.num_classes"]
)
def test_a_missing_entry_is_named(make_folder: MakeFolder, config: dict[str, Any], path: str) -> None:
    holder, key = entry_of(config, path)
    del holder[key]
    with pytest.raises(ModelError, match=path.rsplit(".", 1)[-1]):
        check_model_folder(make_folder(config))


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "not valid JSON"),
        ("[]", "holds no JSON object"),
        ("[" * 100_000, "nested deeper"),
        ('{"a":' * 5000, "nested deeper"),
        ('{"architectures": ["Terratorch"], "architectures": ["Terratorch"]}', "stands twice"),
        ('{"num_classes": NaN}', "NaN"),
        ('{"num_classes": 1e999}', "too large a number"),
        ('{"num_classes": ' + "9" * 5000 + "}", "config.json"),
        ('{"a": "' + "x" * 2_000_000 + '"}', "larger than"),
    ],
    ids=lambda value: value[:20],
)
def test_a_config_that_is_no_sound_json_is_refused(
    make_folder: MakeFolder, text: str, complaint: str
) -> None:
    with pytest.raises(ModelError, match=complaint):
        check_model_folder(make_folder(text))


def test_a_config_in_another_encoding_is_refused(make_folder: MakeFolder) -> None:
    folder = make_folder()
    (folder / "config.json").write_bytes(json.dumps(CONFIG).encode("utf-16"))
    with pytest.raises(ModelError, match="UTF-8"):
        check_model_folder(folder)


def test_a_sound_folder_passes_and_tells_the_engine_only_what_was_checked(make_folder: MakeFolder) -> None:
    folder = make_folder()
    model = check_model_folder(folder)
    assert model.folder == folder.resolve()
    assert [path.name for path in model.weights] == ["model.safetensors"]
    assert (model.config.channels, model.config.frames, model.config.height) == (6, 1, 512)
    assert model.config.location and not model.config.time
    kept = model.overrides["pretrained_cfg"]
    assert set(kept) == {"input", "model", "data"}
    assert set(kept["model"]["init_args"]) == {"model_args", "model_factory", "tiled_inference_parameters"}
    assert "train_transform" not in kept["data"]["init_args"]
    assert "/somewhere/in/training" not in json.dumps(kept)


def test_the_engine_never_fetches_the_encoder_from_the_hub(make_folder: MakeFolder) -> None:
    kept = check_model_folder(make_folder()).config.pretrained_cfg
    assert kept["model"]["init_args"]["model_args"]["backbone_pretrained"] is False


def test_a_model_of_several_dates_passes(make_folder: MakeFolder, config: dict[str, Any]) -> None:
    config["pretrained_cfg"]["input"]["data"]["pixel_values"]["shape"] = [6, 3, 224, 224]
    assert check_model_folder(make_folder(config)).config.frames == 3


@pytest.mark.parametrize(
    "backbone",
    ["UNet", "prithvi_eo_v2_tiny_tl", "terramind_v1_base", "timm_resnet50.a1_in1k", "dofa_base_patch16_224"],
)
def test_encoders_that_load_nothing_by_themselves_pass(
    make_folder: MakeFolder, config: dict[str, Any], backbone: str
) -> None:
    config["pretrained_cfg"]["model"]["init_args"]["model_args"]["backbone"] = backbone
    assert check_model_folder(make_folder(config))


@pytest.mark.parametrize("name", ["os.system", "/etc/passwd", "../../x", "a:b", "http://x"])
def test_no_path_address_or_class_reaches_the_engine(
    make_folder: MakeFolder, config: dict[str, Any], name: str
) -> None:
    """Wherever a text may stand, one of these is refused or dropped."""
    text = json.dumps(config)
    for old in (
        "auto",
        "ce",
        "BLUE",
        "prithvi_eo_v2_300_tl",
        "ReshapeTokensToImage",
        "/somewhere/in/training",
    ):
        spoilt = text.replace(f'"{old}"', json.dumps(name))
        folder = make_folder(spoilt, name=f"model-{abs(hash(old))}")
        try:
            kept = json.dumps(check_model_folder(folder).overrides)
        except ModelError:
            continue
        assert name not in kept


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="nowhere"):
        check_model_folder(tmp_path / "nowhere")


def test_a_file_is_no_model_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    with pytest.raises(ModelError, match=r"a\.txt is not a folder"):
        check_model_folder(tmp_path / "a.txt")


def test_a_folder_without_weights_is_named(make_folder: MakeFolder) -> None:
    folder = make_folder()
    (folder / "model.safetensors").unlink()
    with pytest.raises(ModelError, match="has no weights") as refusal:
        check_model_folder(folder)
    assert "model.safetensors" in refusal.value.advice


@pytest.mark.parametrize(
    "weights",
    [
        b"",
        b"short",
        struct.pack("<Q", 2**63) + b"{}",
        safetensors(length=10_000_000),
        safetensors({}),
        safetensors({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 800]}}),
        safetensors({"a": {"dtype": "F32", "shape": [3], "data_offsets": [0, 8]}}),
        safetensors({"a": {"dtype": "PICKLE", "shape": [2], "data_offsets": [0, 8]}}),
        safetensors({"a": {"dtype": "F32", "shape": [1], "data_offsets": [4, 8]}}),
        safetensors({"a": {"dtype": "F32", "shape": [-2], "data_offsets": [0, 8]}}),
        safetensors(
            {
                "a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
                "b": {"dtype": "F32", "shape": [1], "data_offsets": [4, 8]},
            }
        ),
        safetensors(data=b"\0" * 80),
        safetensors()[:-3],
    ],
    ids=lambda data: str(len(data)),
)
def test_broken_safetensors_are_refused(make_folder: MakeFolder, weights: bytes) -> None:
    with pytest.raises(ModelError, match=r"model\.safetensors"):
        check_model_folder(make_folder(weights=weights))


def _with_torch_weights(folder: Path) -> Path:
    (folder / "model.safetensors").unlink()
    return folder / "weights.pt"


def test_torch_weights_pass_when_they_name_tensors_only(make_folder: MakeFolder, state_dict: object) -> None:
    folder = make_folder()
    write_torch(_with_torch_weights(folder), state_dict)
    assert [path.name for path in check_model_folder(folder).weights] == ["weights.pt"]


class _Evil:
    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, ("echo this must never run",)


@pytest.mark.parametrize("protocol", [2, 4])
def test_torch_weights_that_would_call_something_are_refused(make_folder: MakeFolder, protocol: int) -> None:
    folder = make_folder()
    write_torch(_with_torch_weights(folder), {"state_dict": _Evil()}, protocol=protocol)
    with pytest.raises(ModelError, match=r"weights\.pt (would call|hides what it would call)"):
        check_model_folder(folder)


def test_torch_weights_of_another_kind_are_refused(make_folder: MakeFolder, state_dict: object) -> None:
    folder = make_folder()
    path = _with_torch_weights(folder)
    path.write_bytes(b"\x80\x02}q\x00.")
    with pytest.raises(ModelError, match="not a torch archive"):
        check_model_folder(folder)
    write_torch(path, state_dict, member="archive/constants.pkl")
    with pytest.raises(ModelError, match=r"data\.pkl"):
        check_model_folder(folder)
    write_torch(path, state_dict)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("archive/code/__torch__.py", "import os")
    with pytest.raises(ModelError, match="TorchScript"):
        check_model_folder(folder)


def test_a_pickle_before_the_archive_is_seen(make_folder: MakeFolder, state_dict: object) -> None:
    """zipfile passes over what lies before an archive; torch takes such a file for its older format."""
    folder = make_folder()
    path = _with_torch_weights(folder)
    write_torch(path, state_dict)
    path.write_bytes(pickle.dumps(_Evil()) + path.read_bytes())
    with pytest.raises(ModelError, match=r"weights\.pt is not a torch archive"):
        check_model_folder(folder)


def test_what_describes_the_weights_is_read_once(
    make_folder: MakeFolder, state_dict: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_folder()
    path = _with_torch_weights(folder)
    write_torch(path, {"state_dict": _Evil()})
    read: list[object] = []
    real = pickletools.genops
    monkeypatch.setattr(pickletools, "genops", lambda file: read.append(file) or real(file))
    for _ in range(2):
        with pytest.raises(ModelError, match="would call"):
            check_model_folder(folder)
    write_torch(path, state_dict)
    assert check_model_folder(folder) == check_model_folder(folder)
    assert len(read) == 2


def test_every_weight_file_is_checked_also_those_beside_safetensors(make_folder: MakeFolder) -> None:
    folder = make_folder()
    write_torch(folder / "other.bin", _Evil())
    with pytest.raises(ModelError, match=r"other\.bin"):
        check_model_folder(folder)


def test_an_ending_that_the_engine_does_not_look_for_is_explained(
    make_folder: MakeFolder, state_dict: object
) -> None:
    folder = make_folder()
    (folder / "model.safetensors").unlink()
    write_torch(folder / "weights.pth", state_dict)
    with pytest.raises(ModelError, match=r"\.pt\."):
        check_model_folder(folder)


@pytest.mark.parametrize("name", ["native.so", "evil.pkl", "sitecustomize.py", "custom_modules", "run.sh"])
def test_files_that_could_run_as_code_are_refused(make_folder: MakeFolder, name: str) -> None:
    folder = make_folder()
    (folder / name).write_text("x")
    with pytest.raises(ModelError, match=name):
        check_model_folder(folder)


def test_an_example_script_beside_the_model_does_no_harm(make_folder: MakeFolder) -> None:
    folder = make_folder()
    (folder / "inference.py").write_text("raise SystemExit")
    assert check_model_folder(folder)


def test_other_configurations_must_not_name_code(make_folder: MakeFolder) -> None:
    folder = make_folder()
    (folder / "preprocessor_config.json").write_text('{"auto_map": {"AutoProcessor": "evil.P"}}')
    with pytest.raises(ModelError, match="auto_map"):
        check_model_folder(folder)


@pytest.mark.parametrize("shard", ["../../other.safetensors", "missing.safetensors", "/etc/passwd"])
def test_a_weight_index_must_stay_in_the_folder(make_folder: MakeFolder, shard: str) -> None:
    folder = make_folder()
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"a": shard}}))
    with pytest.raises(ModelError, match="weight_map"):
        check_model_folder(folder)


needs_links = pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")


@needs_links
@pytest.mark.parametrize("target", ["/etc/passwd", "../outside.bin", "nothing.bin"])
def test_links_out_of_the_folder_are_refused(make_folder: MakeFolder, tmp_path: Path, target: str) -> None:
    folder = make_folder()
    (tmp_path / "outside.bin").write_bytes(b"x")
    (folder / "link.bin").symlink_to(target)
    with pytest.raises(ModelError, match=r"the link link\.bin leads"):
        check_model_folder(folder)


@needs_links
def test_a_config_that_is_a_link_elsewhere_is_refused(make_folder: MakeFolder, tmp_path: Path) -> None:
    folder = make_folder()
    (folder / "config.json").rename(tmp_path / "config.json")
    (folder / "config.json").symlink_to(tmp_path / "config.json")
    with pytest.raises(ModelError, match=r"config\.json leads out"):
        check_model_folder(folder)
