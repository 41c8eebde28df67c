"""Turn a TerraTorch training run into a model folder that the plugin runs, and try it in the engine.

Run it with the engine's Python:

    python scripts/make_model_folder.py RUN/config.yaml RUN/best.ckpt FOLDER

RUN/config.yaml is what the run was started with, or what Lightning wrote beside its checkpoints. The folder
gets config.json and model.safetensors; it has its name only when it passed the plugin's check and the engine
gave the checkpoint's classes, or values, for a trial window. docs/models.md tells more.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import yaml

from geoseg_qgis.errors import GeosegError, ModelError
from geoseg_qgis.models.catalogue import resolve_model
from modelfolder.config import Wish, model_config


def main(arguments: list[str] | None = None) -> int:
    """Run from the command line; returns the exit code."""
    said = _parser().parse_args(arguments)
    classes = [name.strip() for name in said.classes.split(",") if name.strip()]
    wish = Wish(said.window, classes, said.location)
    try:
        make(said.config, said.checkpoint, said.folder, wish, said.trust_checkpoint, not said.no_trial)
    except GeosegError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def make(config: Path, checkpoint: Path, folder: Path, wish: Wish, trust: bool, trial: bool) -> None:
    """Make the folder; nothing is left under its name unless it succeeds.

    Raises:
        GeosegError: the run is of a kind that cannot be used, a file cannot be read, or the trial failed.
    """
    folder = folder.absolute()
    if folder.exists():
        raise ModelError(f"{folder} exists already.", "Choose another name, or remove it.")
    content = model_config(_yaml(config), wish)
    from modelfolder.weights import build_network, fill, load_checkpoint, save  # torch takes a while

    tensors = load_checkpoint(checkpoint, trust)
    fresh = folder.with_name(f".{folder.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    try:
        (fresh / "config.json").write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
        network = build_network(content)
        save(fill(network, tensors, wish.notes), fresh / "model.safetensors")
        for note in wish.notes:
            print(note)
        model = resolve_model(str(fresh))
        if trial:
            from modelfolder.trial import try_folder

            try_folder(model, network, content["pretrained_cfg"]["data"], print)
        fresh.replace(folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    card = model.card
    names = ", ".join(f"{entry.id} {entry.name}" for entry in card.classes)
    gives = f"classes {names}" if card.quantity is None else "a number for each pixel, which a card can name"
    print(f"{folder} is ready: bands {', '.join(band.name for band in card.bands)}; {gives}.")


def _yaml(path: Path) -> dict[str, Any]:
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ModelError(f"{path} cannot be read: {error}.") from error
    if not isinstance(content, dict):
        raise ModelError(f"{path} is no configuration of a training run.")
    return content


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("config", type=Path, help="YAML of the training run")
    add("checkpoint", type=Path, help="its .ckpt file")
    add("folder", type=Path, help="the model folder to make")
    add(
        "--window",
        type=int,
        default=0,
        help="side of the model's window in pixels (default: as the run says)",
    )
    add(
        "--classes",
        default="",
        help="names of the classes, with commas between them (default: as the run says)",
    )
    add("--location", action="store_true", help="the model was trained with the place of the image")
    add("--trust-checkpoint", action="store_true", help="let the checkpoint run code when it is loaded")
    add("--no-trial", action="store_true", help="do not run the folder through the engine")
    return parser


if __name__ == "__main__":
    sys.exit(main())
