"""Prints what a run took and found: ``summary.py QGIS_PROCESS.log MASK.tif``."""

from __future__ import annotations

import sys
from pathlib import Path

from osgeo import gdal

from mask_facts import classes_of


def results_of(log: str) -> dict[str, str]:
    """Return the results that ``qgis_process`` lists at the end of its output."""
    lines = log.rpartition("\nResults\n")[2].splitlines()
    pairs = (line.split(":\t", 1) for line in lines if ":\t" in line)
    return {key: value.strip() for key, value in pairs}


def main(log: Path, mask: Path) -> None:
    """Print the summary."""
    results = results_of(log.read_text(encoding="utf-8"))
    dataset = gdal.Open(str(mask))
    classes = classes_of(dataset)
    total = max(sum(entry.pixels for entry in classes), 1)
    print(f"\n  model    {dataset.GetMetadataItem('GEOSEG_MODEL')}")
    print(f"  device   {results['DEVICE']}")
    print(f"  windows  {results['WINDOWS']} of 512 x 512 pixels")
    print(f"  seconds  {results['LOAD_SECONDS']} to load the model, {results['RUN_SECONDS']} to run it")
    print(f"  memory   {float(results['WORKER_PEAK_MB']):.0f} MB in the worker at most")
    for entry in classes:
        measured = entry.hectares is not None
        area = f"{entry.hectares:12,.1f} ha" if measured else f"{entry.pixels:12,} pixels"
        print(f"  {entry.name:<16}{area}  {entry.pixels / total:6.1%}")
    print(f"\n  {mask} (with style), {mask.with_name('picture.png')}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
