"""Train the embedded demo model on simulated scenes and write its model folder.

Run it with the engine's Python (torch, TerraTorch); two quiet cores take under 30 minutes:

    python scripts/train_demo_model.py --out geoseg_qgis/models/demo --seed 0

The number of steps is fixed, so that one seed gives one model on one machine. Written are config.json,
model.safetensors and scores.json.
"""

import argparse
import copy
import json
import multiprocessing
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from simulate import BANDS, CLASSES, build_ground, scores, view_ground

WINDOW = 512
SIDE = 256  # of a training scene; it is cut into four crops
CROP = 128
WATER = 0
# Round numbers near the mean and spread of simulated top-of-atmosphere reflectance.
MEANS = (0.13, 0.12, 0.12, 0.20, 0.17, 0.12)
STDS = (0.08, 0.08, 0.09, 0.12, 0.12, 0.10)
# Rare classes count more in the loss; water has a loss of its own beside.
CLASS_WEIGHTS = (1.0, 0.8, 0.8, 2.5, 1.0, 1.2, 1.0)
MODEL_ARGS: dict[str, Any] = {
    "backbone": "UNet",
    "backbone_in_channels": len(BANDS),
    "backbone_out_channels": 16,
    "backbone_num_stages": 3,
    "backbone_strides": [1, 1, 1],
    "backbone_enc_num_convs": [2, 2, 2],
    "backbone_dec_num_convs": [2, 2],
    "backbone_downsamples": [True, True],
    "backbone_enc_dilations": [1, 1, 1],
    "backbone_dec_dilations": [1, 1],
    "decoder": "IdentityDecoder",
    "num_classes": len(CLASSES),
}


def model_config() -> dict[str, Any]:
    """What config.json holds: the model and the normalisation as vLLM and TerraTorch's plugin read them."""
    bands = list(BANDS)
    return {
        "architectures": ["Terratorch"],
        "num_classes": 0,
        "pretrained_cfg": {
            "input": {
                "target": "pixel_values",
                "data": {"pixel_values": {"type": "torch.Tensor", "shape": [len(BANDS), WINDOW, WINDOW]}},
            },
            "model": {
                "class_path": "terratorch.tasks.SemanticSegmentationTask",
                "init_args": {"model_args": MODEL_ARGS, "model_factory": "EncoderDecoderFactory"},
            },
            "data": {
                "class_path": "terratorch.datamodules.GenericNonGeoSegmentationDataModule",
                "init_args": {
                    "batch_size": 1,
                    "num_workers": 0,
                    "num_classes": len(CLASSES),
                    "constant_scale": 0.0001,
                    "means": list(MEANS),
                    "stds": list(STDS),
                    "dataset_bands": bands,
                    "output_bands": bands,
                    "rgb_indices": [2, 1, 0],
                    "test_transform": [{"class_path": "albumentations.pytorch.ToTensorV2"}],
                },
            },
        },
    }


def build_model() -> nn.Module:
    """The torch module that vLLM will build from config.json."""
    from terratorch.registry import MODEL_FACTORY_REGISTRY

    args = copy.deepcopy(model_config()["pretrained_cfg"]["model"]["init_args"])
    factory = MODEL_FACTORY_REGISTRY.build(args["model_factory"])
    return factory.build_model(task="segmentation", **args["model_args"])


def normalise(reflectance: Tensor) -> Tensor:
    """Reflectance (n, 6, h, w) to what the network sees, as the plugin does it."""
    return (reflectance - torch.tensor(MEANS).view(1, -1, 1, 1)) / torch.tensor(STDS).view(1, -1, 1, 1)


def simulated_views(job: tuple[int, int]) -> list[tuple[np.ndarray, np.ndarray]]:
    """One ground through several skies: reflectance float16 (6, h, w) and classes uint8 (h, w) of each."""
    seed, views = job
    rng = np.random.default_rng(seed)
    ground = build_ground(rng, (SIDE, SIDE))
    images = [view_ground(rng, ground.reflectance)[0] for _ in range(views)]
    return [(image.astype(np.float16), ground.classes) for image in images]


def crop_bank(seed: int, grounds: int, views: int, processes: int) -> tuple[np.ndarray, np.ndarray]:
    """Training crops: float16 (n, 6, CROP, CROP) and uint8 (n, CROP, CROP)."""
    per_view = (SIDE // CROP) ** 2
    images = np.empty((grounds * views * per_view, len(BANDS), CROP, CROP), np.float16)
    labels = np.empty((len(images), CROP, CROP), np.uint8)
    first = 1_000_000 * (seed + 1)
    jobs = [(first + index, views) for index in range(grounds)]
    position = 0
    # Forked children would inherit torch's threads; fresh ones do not.
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        for scenes in pool.imap(simulated_views, jobs, chunksize=4):
            for image, classes in scenes:
                for top in range(0, SIDE, CROP):
                    for left in range(0, SIDE, CROP):
                        images[position] = image[:, top : top + CROP, left : left + CROP]
                        labels[position] = classes[top : top + CROP, left : left + CROP]
                        position += 1
    return images, labels


def batches(
    rng: np.random.Generator, images: np.ndarray, labels: np.ndarray, size: int, steps: int
) -> Iterator[tuple[Tensor, Tensor]]:
    """Shuffled, turned and re-scaled batches: normalised float32 (n, 6, h, w) and int64 (n, h, w)."""
    order = np.empty(0, np.int64)
    for _ in range(steps):
        if len(order) < size:
            order = rng.permutation(len(images))
        chosen, order = order[:size], order[size:]
        batch = images[chosen].astype(np.float32)
        target = labels[chosen]
        # Contrasts are to count more than absolute values: vary gain and offset of the crop and its bands.
        batch *= np.exp(rng.normal(0, 0.08, (size, 1, 1, 1)) + rng.normal(0, 0.02, (size, 6, 1, 1))).astype(
            np.float32
        )
        batch += (rng.normal(0, 0.004, (size, 1, 1, 1)) + rng.normal(0, 0.002, (size, 6, 1, 1))).astype(
            np.float32
        )
        turns, flip = int(rng.integers(4)), bool(rng.integers(2))
        batch, target = np.rot90(batch, turns, (2, 3)), np.rot90(target, turns, (1, 2))
        if flip:
            batch, target = batch[..., ::-1], target[..., ::-1]
        yield normalise(torch.from_numpy(batch.copy())), torch.from_numpy(target.astype(np.int64))


def water_logit(logits: Tensor) -> Tensor:
    """Log odds of water against all other classes: (n, 7, h, w) to (n, h, w)."""
    return logits[:, WATER] - torch.logsumexp(logits[:, WATER + 1 :], dim=1)


def loss_of(logits: Tensor, target: Tensor) -> Tensor:
    """Cross entropy over the classes, and for water against the rest cross entropy and soft Jaccard."""
    classes = functional.cross_entropy(
        logits, target, weight=torch.tensor(CLASS_WEIGHTS), label_smoothing=0.03
    )
    odds = water_logit(logits)
    truth = (target == WATER).float()
    binary = functional.binary_cross_entropy_with_logits(odds, truth)
    share = torch.sigmoid(odds)
    both = (share * truth).sum()
    jaccard = 1 - both / (share.sum() + truth.sum() - both + 1)
    return classes + binary + 0.5 * jaccard


def train(
    model: nn.Module, images: np.ndarray, labels: np.ndarray, seed: int, steps: int, size: int
) -> nn.Module:
    """Train for a fixed number of steps; returns the mean of the weights, its batch norms measured anew."""
    rng = np.random.default_rng(seed)
    model = model.to(memory_format=torch.channels_last).train()
    mean = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.997)
    )
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, steps, pct_start=0.1)
    start, recent = time.monotonic(), 0.0
    for step, (batch, target) in enumerate(batches(rng, images, labels, size, steps), 1):
        with torch.autocast("cpu", torch.bfloat16):
            logits = model(batch.to(memory_format=torch.channels_last)).output
        loss = loss_of(logits.float(), target)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        mean.update_parameters(model)
        recent += (loss.item() - recent) / min(step, 100)
        if step % 100 == 0:
            print(f"step {step}/{steps} loss {recent:.4f} {time.monotonic() - start:.0f} s", flush=True)
    final = mean.module
    norms = [module for module in final.modules() if isinstance(module, nn.BatchNorm2d)]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # plain average
    final.train()
    with torch.no_grad():
        for batch, _ in batches(rng, images, labels, size, 80):
            final(batch.to(memory_format=torch.channels_last))
    for norm in norms:
        norm.momentum = 0.1
    return final.to(memory_format=torch.contiguous_format).eval()


def predictor(model: nn.Module) -> scores.Predictor:
    """The model as a function of one image: reflectance (6, h, w) to logits (7, h, w)."""

    def predict(reflectance: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            return model(normalise(torch.from_numpy(reflectance)[None])).output[0].numpy()

    return predict


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--out", type=Path, required=True, help="folder for config.json, model.safetensors, scores.json"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=5000)
    parser.add_argument(
        "--grounds", type=int, default=1600, help="simulated grounds, each seen through two skies"
    )
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--processes", type=int, default=2, help="for the simulation")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    start = time.monotonic()
    images, labels = crop_bank(options.seed, options.grounds, 2, options.processes)
    print(f"{len(images)} crops simulated in {time.monotonic() - start:.0f} s", flush=True)
    model = train(build_model(), images, labels, options.seed, options.steps, options.batch)
    shift = scores.best_water_shift(predictor(model))
    with torch.no_grad():
        list(model.head.modules())[-1].bias[WATER] += shift
    minutes = (time.monotonic() - start) / 60
    write_model(model, options.out)
    report = {
        "seed": options.seed,
        "steps": options.steps,
        "minutes": round(minutes, 1),
        "water_logit_shift": shift,
    }
    report.update(scores.score(predictor(model)))
    (options.out / "scores.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(report, indent=2))


def write_model(model: nn.Module, folder: Path) -> None:
    """Write config.json and model.safetensors, float32, with the flat names that vLLM's loader prefixes."""
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    weights = folder / "model.safetensors"
    (folder / "config.json").write_text(json.dumps(model_config(), indent=2) + "\n", encoding="utf-8")
    tensors = {name: value.detach().clone().contiguous() for name, value in model.state_dict().items()}
    save_file(tensors, str(weights), metadata={"format": "pt"})
    weights.chmod(0o644)  # safetensors writes for the owner alone


if __name__ == "__main__":
    main()
