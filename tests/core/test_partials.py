"""Hidden names: those of a process that is gone are swept, everything else stays."""

from __future__ import annotations

import os
import subprocess
import sys

from geoseg_qgis.core.partials import partial_prefix, shown, sweep


def test_only_what_a_process_of_this_machine_left_is_swept(tmp_path):
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    final = tmp_path / "out.tif"
    ours = partial_prefix(final)
    dead = ours.replace(f"-{os.getpid()}-", f"-{gone.pid}-")
    host = ours.rstrip("-").rpartition("-")[2]
    swept = [
        f"{dead}0a.tif",
        f"{dead}0a.tif.aux.xml",
        dead + "x_3z",
        dead.replace(f"-{gone.pid}-", "-0-") + "a",
    ]
    stay = [
        f"{ours}0a.tif",
        dead.replace(host, "0123abcd") + "0a.tif",
        dead.replace("out.tif", "else.tif") + "0a.tif",
        dead.replace(f"-{gone.pid}-", f"-{10**20}-") + "0a.tif",
        "out.tif",
    ]
    for name in (*swept, *stay):
        (tmp_path / name).write_text("x")
    sweep(final, lambda path: path.unlink())
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(stay)


def test_an_error_names_the_file_that_the_analyst_chose(tmp_path):
    final = tmp_path / "my .mask.tif"
    hidden = tmp_path / f"{partial_prefix(final)}0a1b.tif"
    assert shown(f"{hidden}, band 1: {hidden.name}: no room.") == f"{final}, band 1: {final.name}: no room."
    assert shown("/tmp/geoseg-between-0a.tif") == "/tmp/geoseg-between-0a.tif"
