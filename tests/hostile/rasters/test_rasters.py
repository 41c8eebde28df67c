"""Damaged and hostile rasters end with an answer or with a sentence: no crash, no traceback, no hang.

``GEOSEG_FUZZ_RASTERS`` says how many damaged files there are, ``GEOSEG_FUZZ_SEED`` which.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from ...conftest import ROOT
from .damage import damaged
from .made import MARK, make_hostile
from .originals import make_originals

COUNT = int(os.environ.get("GEOSEG_FUZZ_RASTERS", "500"))
SEED = os.environ.get("GEOSEG_FUZZ_SEED", "1")
SIDECARS = (".hdr", ".aux.xml")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="limits of memory are POSIX")


def damage_all(folder: Path, originals: list[Path]) -> list[Path]:
    """Write the damaged rasters; of one that has a sidecar sometimes this, sometimes the raster itself."""
    made = []
    for number in range(COUNT):
        random = Random(f"{SEED} {number}")
        original = originals[number % len(originals)]
        target = folder / f"{number} {original.name}"
        beside = [name for end in SIDECARS for name in (original.with_suffix(end), Path(f"{original}{end}"))]
        sidecar = next((path for path in beside if path.exists()), None)
        content = original.read_bytes()
        if sidecar is not None:
            hit = random.random() < 0.7
            text = sidecar.read_bytes()
            (folder / sidecar.name.replace(original.stem, target.stem, 1)).write_bytes(
                damaged(text, random) if hit else text
            )
            content = content if hit else damaged(content, random)
        else:
            content = damaged(content, random)
        target.write_bytes(content)
        made.append(target)
    return made


def look_at(folder: Path, rasters: list[Path]) -> dict[int, dict[str, str]]:
    """Return what was told of each raster; of one that ended its process, how."""
    (folder / "list.json").write_text(json.dumps([str(path) for path in rasters]))
    environ = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    environ.update(OPENBLAS_NUM_THREADS="1", PYTHONPATH=os.pathsep.join(sys.path), GDAL_CACHEMAX="64")
    told: dict[int, dict[str, str]] = {}
    first = 0
    while first < len(rasters):
        command = [
            sys.executable,
            "-X",
            "faulthandler",
            "-m",
            "tests.hostile.rasters.look",
            str(folder),
            str(first),
        ]
        ran = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
        lines = [json.loads(line) for line in ran.stdout.splitlines()]
        told.update({line.pop("number"): line for line in lines})
        if ran.returncode == 0:
            break
        assert lines, ran.stderr
        first = max(told)
        told[first] = {"bug": f"ended with {ran.returncode} (-14, -27: no end)\n{ran.stderr[-3000:]}"}
        first += 1
    return told


def refuse_bugs(rasters: list[Path], told: dict[int, dict[str, str]]) -> None:
    """Fail with the rasters that ended otherwise than with an answer or a sentence, one of each kind."""
    assert len(told) == len(rasters)
    bugs = {number: lines["bug"] for number, lines in told.items() if "bug" in lines}
    kinds = Counter(bug.strip().splitlines()[-1] for bug in bugs.values())
    shown = [
        next(f"{rasters[n]}\n{bug}" for n, bug in bugs.items() if bug.strip().endswith(kind))
        for kind in kinds
    ]
    assert not bugs, f"{len(bugs)} of {len(rasters)}: {kinds}\n" + "\n\n".join(shown)


@pytest.fixture
def folder(tmp_path) -> Path:
    folder = tmp_path / "rasters"
    folder.mkdir()
    return folder


def test_damaged_rasters_end_with_an_answer_or_a_sentence(folder):
    originals = make_originals(folder)
    sound = look_at(folder, originals)
    refuse_bugs(originals, sound)
    answers = [lines["run"].startswith("answer") for lines in sound.values()]
    assert answers.count(False) == 1, "the one that is located by points alone"
    rasters = damage_all(folder, originals)
    told = look_at(folder, rasters)
    refuse_bugs(rasters, told)
    share = sum(lines["run"].startswith("answer") for lines in told.values()) / max(1, len(told))
    assert 0.15 < share < 0.85, "damage must neither be harmless nor hit the first bytes alone"


def test_made_up_rasters_end_with_an_answer_or_a_sentence_and_run_nothing(folder):
    rasters = make_hostile(folder)
    told = look_at(folder, rasters)
    refuse_bugs(rasters, told)
    assert not (folder / MARK).exists()
    by_name = {path.stem: told[number]["run"] for number, path in enumerate(rasters)}
    assert by_name["sound"].startswith("answer")
    assert "Python" in by_name["python"] or "GDAL_VRT_ENABLE_PYTHON" in by_name["python"]
    assert all(
        "geotransform that no raster can have" in by_name[f"place {name}"] for name in ("zero", "nan", "flat")
    )
    assert "declares the scale nan" in by_name["scale nan"]
