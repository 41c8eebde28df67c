"""A config.json is hostile until checked: what passes, what does not, and what the refusal says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.check import check_model_folder

from .model_folders import CONFIG, entry_of

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
    (f"{ARGS}.decoder_channels", 65536, "model_args.decoder_channels"),
    (f"{ARGS}.decoder_channels", [256, 65536], "model_args.decoder_channels[1]"),
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


@pytest.mark.parametrize("channels", [32, 1024, [1024, 512, 256, 128]])
def test_widths_that_decoders_have_pass(
    make_folder: MakeFolder, config: dict[str, Any], channels: object
) -> None:
    config["pretrained_cfg"]["model"]["init_args"]["model_args"]["decoder_channels"] = channels
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
