"""Class paths, and what other libraries take for them, wherever a config.json has room for one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .case import EVIL, change, refused, replace_text

MODEL = "pretrained_cfg.model.init_args"
ARGS = f"{MODEL}.model_args"
DATA = "pretrained_cfg.data.init_args"
TRAINER = "pretrained_cfg.trainer"
BOOM = {"class_path": EVIL, "init_args": {"command": "true"}}


def at_the_end_of(levels: int, last: Any) -> Any:
    """Return something that lies deep, in objects and lists by turns."""
    for level in range(levels):
        last = [last] if level % 2 else {"a": last}
    return last


@refused(r"callbacks\[0\]\.init_args\.monitor\[0\]\.class_path")
def class_in_the_arguments_of_a_callback(folder: Path) -> None:
    change(folder, f"{TRAINER}.callbacks.0.init_args", {"monitor": [BOOM]})


@refused(r"trainer\[0\]\.a\[0\]\.a.*class_path")
def class_as_deep_as_json_may_go(folder: Path) -> None:
    change(folder, TRAINER, at_the_end_of(28, BOOM))


@refused(r"logger\[1\]\.class_path")
def class_of_a_second_logger(folder: Path) -> None:
    change(folder, f"{TRAINER}.logger", [{"class_path": "TensorBoardLogger"}, BOOM])


@refused(r"pretrained_cfg\.optimizer\.class_path")
def class_of_the_optimizer(folder: Path) -> None:
    change(folder, "pretrained_cfg.optimizer.class_path", EVIL)


@refused(r"lr_scheduler\.init_args\.milestones\[0\]\[1\]\.class_path")
def class_in_lists_within_lists_of_the_scheduler(folder: Path) -> None:
    scheduler = {"class_path": "StepLR", "init_args": {"milestones": [[1, BOOM]]}}
    change(folder, "pretrained_cfg.lr_scheduler", scheduler)


@refused(r"class_path\" names .\['canary")
def class_path_that_is_a_list(folder: Path) -> None:
    change(folder, "pretrained_cfg.optimizer.class_path", [EVIL])


@refused(r"optimizer_hparams\.params\.class_path")
def class_in_the_hyperparameters(folder: Path) -> None:
    change(folder, f"{MODEL}.optimizer_hparams", {"params": BOOM})


@refused(r"custom_loss_kwargs\.weight\.class_path")
def class_in_the_arguments_of_a_loss(folder: Path) -> None:
    change(folder, f"{MODEL}.custom_loss_kwargs", {"weight": BOOM})


@refused(r"aux_heads\[0\]\.decoder_args\.class_path")
def class_in_an_auxiliary_head(folder: Path) -> None:
    change(folder, f"{MODEL}.aux_heads", [{"decoder": "FCNDecoder", "decoder_args": BOOM}])


@refused(r"class_names\[1\]")
def class_as_the_name_of_a_class(folder: Path) -> None:
    change(folder, f"{MODEL}.class_names", ["dry", BOOM])


@refused(r"tiled_inference_parameters\.padding")
def class_as_the_padding_of_windows(folder: Path) -> None:
    change(folder, f"{MODEL}.tiled_inference_parameters", {"padding": EVIL})


@refused(r"necks\[0\]\.indices\[0\]\[0\]\.class_path")
def class_in_the_argument_of_a_neck(folder: Path) -> None:
    change(folder, f"{ARGS}.necks.0.indices", [[BOOM]])


@refused(r"peft_config_kwargs\.target_modules\[0\]\.class_path")
def class_in_the_arguments_of_an_adapter(folder: Path) -> None:
    change(
        folder,
        f"{ARGS}.peft_config",
        {"method": "LORA", "peft_config_kwargs": {"target_modules": [BOOM]}},
    )


@refused(r"model_args\.backbone\"")
def module_as_the_backbone(folder: Path) -> None:
    change(folder, f"{ARGS}.backbone", EVIL)


@refused(r"model_args\.decoder\"")
def module_behind_a_known_prefix_of_decoders(folder: Path) -> None:
    change(folder, f"{ARGS}.decoder", f"terratorch_{EVIL}")


@refused(r"model_args\.canary_module\.Sing\"")
def class_as_the_key_of_an_argument(folder: Path) -> None:
    replace_text(folder, '"rescale"', f'"{EVIL}": 1, "rescale"')


@refused(r"test_transform\[0\]\.init_args\.canary_module\.Sing\"")
def class_as_the_key_of_a_transform(folder: Path) -> None:
    replace_text(folder, '"height": 448', f'"{EVIL}": 1, "height": 448')


@refused(r"trainer\._target_")
def target_as_hydra_spells_it(folder: Path) -> None:
    change(folder, TRAINER, {"_target_": EVIL})


@refused(r"model_args\._target_")
def target_among_the_arguments_of_the_model(folder: Path) -> None:
    replace_text(folder, '"rescale"', f'"_target_": "{EVIL}", "rescale"')


@refused(r"optimizer_hparams\._partial_")
def partial_as_hydra_spells_it(folder: Path) -> None:
    change(folder, f"{MODEL}.optimizer_hparams", {"_partial_": True, "lr": 1})


@refused(r"test_transform\[1\]\.init_args\.__reduce__")
def reduce_as_pickle_spells_it(folder: Path) -> None:
    change(folder, f"{DATA}.test_transform.1.init_args", {"__reduce__": [EVIL, []]})


@refused(r"data\.class_path")
def class_path_with_dots_that_only_look_like_dots(folder: Path) -> None:
    name = "terratorch\u2024datamodules\u2024Sen1Floods11NonGeoDataModule"
    change(folder, "pretrained_cfg.data.class_path", name)


@refused(r"data\.class_path\" holds a control character")
def class_path_that_ends_in_a_newline(folder: Path) -> None:
    name = "terratorch.datamodules.Sen1Floods11NonGeoDataModule\n"
    change(folder, "pretrained_cfg.data.class_path", name)


@refused(r"the key 'class_path' stands twice")
def second_class_path_behind_an_allowed_one(folder: Path) -> None:
    replace_text(
        folder, '"class_path": "torch.optim.AdamW"', f'"class_path": "AdamW", "class_path": "{EVIL}"'
    )


@refused(r"the key 'class_path' stands twice")
def second_class_path_spelt_with_an_escape(folder: Path) -> None:
    replace_text(
        folder, '"class_path": "torch.optim.AdamW"', f'"class_path": "AdamW", "clas\\u0073_path": "{EVIL}"'
    )


@refused(r'entry "auto_map" would run code')
def auto_map_of_a_tokenizer(folder: Path) -> None:
    (folder / "tokenizer_config.json").write_text(f'{{"auto_map": {{"AutoTokenizer": ["{EVIL}", null]}}}}')


@refused(r'entry "trust_remote_code" would run code')
def trust_in_remote_code(folder: Path) -> None:
    (folder / "generation_config.json").write_text('{"trust_remote_code": true}')


@refused(r'entry "custom_pipelines" would run code')
def pipeline_of_its_own(folder: Path) -> None:
    (folder / "adapter_config.json").write_text(f'{{"custom_pipelines": {{"segment": "{EVIL}"}}}}')


@refused(r'"auto_map" is not known here')
def auto_map_of_the_model(folder: Path) -> None:
    replace_text(folder, '"num_classes": 0', f'"auto_map": {{"AutoModel": "{EVIL}"}}')
