from __future__ import annotations

import json
import os
import shutil
import zipfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from osgeo import gdal

from geoseg_qgis.core.rasters.fingerprint import changed, digests, files_of, fingerprint, refuse_changes
from geoseg_qgis.core.rasters.nesting import DEEPEST
from geoseg_qgis.errors import RasterError

from ..files import numbers, write_raster


@pytest.fixture
def image(tmp_path) -> Path:
    return Path(write_raster(tmp_path / "image.tif", numbers(2, 300, 300)))


def with_the_times_of(facts: os.stat_result, path: Path) -> None:
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def test_an_untouched_input_keeps_its_fingerprint_and_json_holds_it(image):
    before = fingerprint(str(image))
    assert list(before) == [str(image)]
    image.read_bytes()
    assert json.loads(json.dumps(fingerprint(str(image)))) == before
    assert changed(before, digests(before)) == []


def test_statistics_and_overviews_that_are_written_beside_it_are_no_change(image):
    before = fingerprint(str(image))
    dataset = gdal.Open(str(image))
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset.BuildOverviews("NEAREST", [2])
    del dataset
    names = {path.name for path in image.parent.iterdir()}
    assert names == {"image.tif", "image.tif.aux.xml", "image.tif.ovr"}
    assert changed(before, fingerprint(str(image))) == []
    assert changed(before, digests(before)) == []


def test_another_time_is_a_change(image):
    before = fingerprint(str(image))
    facts = image.stat()
    os.utime(image, ns=(facts.st_atime_ns, facts.st_mtime_ns + 1000))
    assert changed(before, digests(before)) == [str(image)]


def test_another_size_is_a_change_even_with_the_old_time(image):
    before, facts = fingerprint(str(image)), image.stat()
    with image.open("ab") as file:
        file.write(b"x")
    with_the_times_of(facts, image)
    assert changed(before, digests(before)) == [str(image)]


def test_other_first_bytes_are_a_change_even_with_the_old_size_and_time(image):
    before, facts = fingerprint(str(image)), image.stat()
    content = bytearray(image.read_bytes())
    content[50_000] ^= 1
    image.write_bytes(content)
    with_the_times_of(facts, image)
    assert changed(before, digests(before)) == [str(image)]


def test_a_file_that_is_gone_is_a_change(image):
    before = fingerprint(str(image))
    image.unlink()
    assert changed(before, digests(before)) == [str(image)]


def test_what_cannot_be_opened_is_said(tmp_path):
    with pytest.raises(RasterError, match=r"none\.tif does not exist"):
        fingerprint(str(tmp_path / "none.tif"))


def test_a_mask_and_a_header_beside_the_file_belong_to_it(tmp_path, image):
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "NO")
    try:
        gdal.Open(str(image)).CreateMaskBand(gdal.GMF_PER_DATASET)
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    assert files_of(str(image)) == (str(image), f"{image}.msk")
    envi = tmp_path / "image.img"
    gdal.GetDriverByName("ENVI").CreateCopy(str(envi), gdal.Open(str(image)))
    assert str(tmp_path / "image.hdr") in files_of(str(envi))
    before = fingerprint(str(envi))
    with (tmp_path / "image.hdr").open("a") as file:
        file.write("\n")
    assert changed(before, fingerprint(str(envi))) == [str(tmp_path / "image.hdr")]


def test_a_vrt_is_made_of_all_that_it_names_however_deep(tmp_path, image):
    second = Path(write_raster(tmp_path / "second.tif", numbers(2, 300, 300, seed=2)))
    inner, outer = tmp_path / "inner.vrt", tmp_path / "outer.vrt"
    gdal.BuildVRT(str(inner), [str(image), str(second)]).FlushCache()
    gdal.BuildVRT(str(outer), [str(inner)]).FlushCache()
    assert set(files_of(str(outer))) == {str(path) for path in (image, second, inner, outer)}
    before = fingerprint(str(outer))
    write_raster(second, numbers(2, 300, 300, seed=3))
    assert changed(before, digests(before)) == [str(second)]


def test_a_vrt_that_names_itself_ends(tmp_path, image):
    first, second = tmp_path / "first.vrt", tmp_path / "second.vrt"
    gdal.BuildVRT(str(first), [str(image)]).FlushCache()
    gdal.BuildVRT(str(second), [str(first)]).FlushCache()
    first.write_text(first.read_text().replace("image.tif", "second.vrt"))
    assert {str(first), str(second)} <= set(files_of(str(second)))


def test_an_input_in_an_archive_changes_with_it(tmp_path, image):
    path = f"/vsizip/{tmp_path}/images.zip/image.tif"

    def packed(seed: int) -> dict[str, str]:
        write_raster(image, numbers(2, 300, 300, seed=seed))
        with zipfile.ZipFile(tmp_path / "images.zip", "w") as file:
            file.writestr(zipfile.ZipInfo("image.tif"), image.read_bytes())  # a time that never changes
        return fingerprint(path)

    before = packed(seed=1)
    assert "unreadable" not in before[path]
    assert packed(seed=1) == before
    assert changed(before, packed(seed=2)) == [path]


def test_what_lies_in_memory_is_digested_too(image):
    gdal.FileFromMemBuffer("/vsimem/image.tif", image.read_bytes())
    try:
        before = fingerprint("/vsimem/image.tif")
        assert len(before["/vsimem/image.tif"]) > 64
        gdal.Open("/vsimem/image.tif", gdal.GA_Update).SetGeoTransform((1.0, 10.0, 0.0, 2.0, 0.0, -10.0))
        assert changed(before, digests(before)) == ["/vsimem/image.tif"]
    finally:
        gdal.Unlink("/vsimem/image.tif")
    assert changed(before, digests(before)) == ["/vsimem/image.tif"]


class Ranges(SimpleHTTPRequestHandler):
    """Serves parts of files, which GDAL asks for."""

    def do_GET(self) -> None:
        asked = self.headers.get("Range")
        if asked is None:
            super().do_GET()
            return
        content = Path(self.translate_path(self.path)).read_bytes()
        first, last = asked.partition("=")[2].split("-")
        part = content[int(first) : int(last) + 1]
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {first}-{int(first) + len(part) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(part)))
        self.end_headers()
        self.wfile.write(part)

    def log_message(self, *_) -> None:
        pass


@pytest.fixture
def served(tmp_path):
    """The address of a server for the temporary folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Ranges, directory=str(tmp_path)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_remote_input_that_changes_is_noticed_in_the_same_process(served, image):
    path = f"/vsicurl/{served}/image.tif"
    before = fingerprint(path)
    assert before[path].startswith(f"{image.stat().st_size} bytes, ")
    assert changed(before, fingerprint(path)) == []
    write_raster(image, numbers(3, 300, 300))
    assert changed(before, digests(before)) == [path]


def test_a_change_during_a_run_is_refused_by_name(tmp_path, image):
    other = write_raster(tmp_path / "other.tif", numbers(2, 300, 300))
    inputs = [str(image), other]
    before = {path: fingerprint(path) for path in inputs}
    refuse_changes(before, {path: fingerprint(path) for path in inputs})
    write_raster(image, numbers(3, 300, 300))
    with pytest.raises(RasterError, match=r"image\.tif changed during the run") as told:
        refuse_changes(before, {path: fingerprint(path) for path in inputs})
    assert "other.tif" not in str(told.value)


def test_a_copy_elsewhere_is_another_input(tmp_path, image):
    copy = Path(shutil.copy2(image, tmp_path / "copy.tif"))
    assert changed(fingerprint(str(image)), fingerprint(str(copy))) == [str(copy), str(image)]


def test_a_folder_in_the_list_does_not_change_with_what_is_put_beside(tmp_path):
    before = digests([str(tmp_path)])
    (tmp_path / "new.aux.xml").touch()
    assert changed(before, digests(before)) == []


def test_statistics_in_a_vrt_are_no_change_and_other_pixels_are(tmp_path, image):
    """QGIS writes them into the VRT when it lets go of a layer, which may be during a run."""
    path = str(tmp_path / "image.vrt")
    gdal.Translate(path, str(image), format="VRT")
    before = fingerprint(path)
    written = Path(path).read_bytes()
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset.GetRasterBand(1).GetDefaultHistogram(force=True)
    del dataset
    assert b"STATISTICS_MEAN" in Path(path).read_bytes()
    assert fingerprint(path) == before
    Path(path).write_bytes(written.replace(b"<SourceBand>1<", b"<SourceBand>2<"))
    assert changed(before, digests(before)) == [path]


@pytest.mark.parametrize(
    "inside",
    [
        b"<Histograms>",
        b"<Histograms><a",
        b'<MDI key="STATISTICS_',
        b"<SourceProperties ",
        b"<Metadata>",
        b"<HistMin>",
        b' blockXSize="1',
    ],
)
def test_the_text_of_a_vrt_cannot_make_the_digest_slow(tmp_path, image, inside):
    """Whatever stands in a comment: a pattern that looks for its end from each place would take hours."""
    path = tmp_path / "image.vrt"
    gdal.Translate(str(path), str(image), format="VRT")
    content = path.read_bytes() + b"<!--" + inside * (1_000_000 // len(inside)) + b"-->"
    path.write_bytes(content)
    before = fingerprint(str(path))
    path.write_bytes(content.replace(b"<SourceBand>1<", b"<SourceBand>2<"))
    assert changed(before, fingerprint(str(path))) == [str(path)]


def test_a_vrt_in_a_vrt_is_followed_as_deep_as_it_may_be(tmp_path, image):
    gdal.Translate(str(tmp_path / "0.vrt"), str(image), format="VRT")
    text = (tmp_path / "0.vrt").read_text()
    for number in range(1, DEEPEST):
        (tmp_path / f"{number}.vrt").write_text(text.replace("image.tif", f"{number - 1}.vrt"))
    assert len(files_of(str(tmp_path / f"{DEEPEST - 1}.vrt"))) == DEEPEST + 1
