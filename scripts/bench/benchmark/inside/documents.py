"""The documents' way: one ``LLM.encode`` of the whole file with TerraTorch's plugin, as its examples have it.

``documents.py MODEL RASTER DTYPE DEVICE``. TerraTorch's plugin makes float16 of the pixels, whatever is asked
for, so the model must be float16 too.
"""

from __future__ import annotations

import sys
import tempfile

from answering import Answers

from geoseg_worker.loading import STOCK_PLUGIN, load_model
from geoseg_worker.messages import Load


def main(folder: str, raster: str, dtype: str, device: str) -> None:
    """Load, and run on demand."""
    answers = Answers()
    model = load_model(Load(folder, plugin=STOCK_PLUGIN, device=device, dtype=dtype, max_num_seqs=32))
    target = tempfile.mkdtemp(dir=raster.rpartition("/")[0])
    request = {"data": raster, "data_format": "path", "out_data_format": "path", "out_path": target}

    def work() -> None:
        model.llm.encode({"data": request}, pooling_task="plugin", use_tqdm=False)

    answers.serve(work)


if __name__ == "__main__":
    main(*sys.argv[1:5])
