"""Lets ``import torchvision`` succeed where its compiled part does not fit the installed torch.

Package registries carry torchvision built for CUDA; beside a CPU build of torch its extension cannot load,
and the import dies because the operators ``nms`` and ``qnms`` are not declared. Segmentation never calls
them, so declaring their signatures is enough. A ``.pth`` file imports this module in every process of the
environment: nothing heavy happens until torchvision is really imported.
"""

import sys
from importlib.abc import MetaPathFinder

SCHEMAS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)
_library: list[object] = []  # torch forgets the operators with the object that declared them


class TorchvisionFinder(MetaPathFinder):
    """Finds nothing itself: it sees the import of torchvision coming and declares the operators first."""

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> None:
        """Declare the operators once, when torchvision is looked for."""
        if fullname == "torchvision" and not _library:
            import torch

            library = torch.library.Library("torchvision", "DEF")
            for schema in SCHEMAS:
                library.define(schema)
            _library.append(library)


sys.meta_path.insert(0, TorchvisionFinder())
