"""Turns what ``bench_seams.py`` and ``bench_chunks.py`` measured into ``seams.md`` and its plot."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import seams_plot

DEFAULT = ("centre", 64)
HEAD = """# Seams: what overlap and the way of merging do

A pixel near the end of a window is classified without its neighbours beyond that end, so its class
depends on where the windows happen to lie. Here the same scene is segmented twice, with the windows half
a window (256 pixels in both directions) elsewhere. A pixel whose class differs is an error of the windows
and of nothing else. 64 pixels along the ends of the scene are left out.

- **centre**: every pixel comes from the window whose centre is nearest.
- **blend**: the class with the largest sum of probabilities over the windows that see it, with weights
  that fall off linearly across the overlap.

The cost is the number of windows that go through the model for a large raster, relative to windows that
do not overlap. To blend, a chunk must hold the windows before its first ones too, so that its pixels do
not depend on how the raster is cut; that is in the cost, for chunks of 13 windows as the plugin makes
them here. In one chunk, without that, blending would cost what centres cost.

"""
CONCLUSION = """**The default is centre with an overlap of 64 pixels.** The knee of the curve is at 48,
where a few pixels still change; at 64 none does, and the windows are 1.3 times as many. The demo model
sees 26 pixels far, so half of the overlap, 32 pixels, keeps every pixel away from the ends of its window.

Blending never drops a window's unreliable ends altogether, it only gives them less weight, so it changes
more pixels at every overlap, and for more windows. Half of those at large overlaps are pixels whose two
best classes tie to the last bit in bfloat16, where the smallest weight decides: with the same script in
float32 and a scene of 1536 pixels 331 and 193 pixels of 1.3 million change with overlaps of 64 and 128,
against 648 and 556 in bfloat16. A model that looks at a whole window at once, as vision transformers do, may
find all this different: both ways stay to be chosen.
"""
STOCK = """## TerraTorch's own plugin

It has no overlap, and computes in float16 only, half a minute a window on this CPU. So it is compared
with ours without overlap on a smaller scene, {edge} x {edge} pixels:
"""
CHUNKS = """## Chunks and batches

The windows that decide a pixel do not depend on how the raster is cut: with the fake engine of the tests
every pixel has the same class to the last bit. A real engine may add one thing: torch may add up in another
order in a batch of another size, and a chunk that does not fill its last batch has one. So a scene of
{edge} x {edge} pixels (windows of {window}, overlap {overlap}) went through the real engine in chunks of up
to 9, 4 and 1 windows and in an area of interest, with centre and blend, at three batch sizes in two number
formats; `scripts/bench.sh bench_chunks.py`. Each line sums up eight runs:
"""
BATCHES = """
On this CPU the demo model's logits are the same to the last bit whatever the batch, so nothing differs. A
GPU, which chooses its kernels by the batch, may differ where the two best classes tie within rounding: of all
pixels here 1 % have logits less than {least} apart in float32, half more than {half}. The test with the real
engine asks for the same bits where the batch is one window, and for ties elsewhere.
"""


def table(rows: list[dict[str, Any]]) -> list[str]:
    """Return one table as lines of Markdown."""
    lines = [
        "| plugin | merge | overlap, pixels | cost in windows | pixels that change class | share |",
        "|---|---|---|---|---|---|",
    ]
    for r in rows:
        bold = "**" if (r["merge"], r["overlap"]) == DEFAULT else ""
        share = f"{r['changed'] / r['compared']:.4%}"
        cells = [r["plugin"], r["merge"], r["overlap"], f"{r['windows']:.2f}", f"{r['changed']:,}", share]
        lines.append("| " + " | ".join(f"{bold}{cell}{bold}" for cell in cells) + " |")
    return lines


def chunk_table(rows: list[dict[str, Any]]) -> list[str]:
    """Return the table of number formats and batches as lines of Markdown."""
    lines = [
        "| format | batch | pixels | differ from chunks of 9 | differ from batch 1 | largest lead there |",
        "|---|---|---|---|---|---|",
    ]
    for key in dict.fromkeys((row["dtype"], row["batch"]) for row in rows):
        group = [row for row in rows if (row["dtype"], row["batch"]) == key]
        names = ("pixels", "differ from chunks of 9", "differ from batch 1")
        sums = [f"{sum(row[name] for row in group):,}" for name in names]
        leads = [row["largest lead"] for row in group if row["largest lead"] is not None]
        lines.append("| " + " | ".join([*map(str, key), *sums, f"{max(leads):.6f}" if leads else "–"]) + " |")
    return lines


def write(folder: Path) -> None:
    """Write what can be written from the numbers in ``folder``."""
    source = folder / "seams.json"
    if not source.is_file():
        return
    body = json.loads(source.read_text(encoding="utf-8"))
    edge = max(row["edge"] for row in body["rows"])
    large = [row for row in body["rows"] if row["edge"] == edge]
    small = [row for row in body["rows"] if row["edge"] != edge]
    facts = (
        f"{body['device']}, {body['dtype']} (the stock plugin float16), {body['model']}, {body['machine']}; "
        f"scene {edge} x {edge} pixels; `{body['command']}`."
    )
    stock = [{**row, "windows": 1.0} for row in small if row["plugin"] == "terratorch"]
    plot = folder / "seams.svg"
    drawn = seams_plot.draw(large + stock, DEFAULT, plot) or plot.is_file()
    text = [HEAD + ("![Pixels that change class against windows](seams.svg)\n" if drawn else "")]
    text += [CONCLUSION, *table(large), "", facts, ""]
    if small:
        text += [STOCK.format(edge=small[0]["edge"]), *table(small), ""]
    chunks = folder / "seams.chunks.json"
    if chunks.is_file():
        body = json.loads(chunks.read_text(encoding="utf-8"))
        leads = {"half": body["leads"]["50%"], "least": body["leads"]["1%"]}
        text += [CHUNKS.format(**body), *chunk_table(body["rows"]), BATCHES.format(**leads)]
    (folder / "seams.md").write_text("\n".join(text).rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
