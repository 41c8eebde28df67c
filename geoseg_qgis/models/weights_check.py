"""Checks weight files without loading them: safetensors by the header, torch archives by what they name."""

from __future__ import annotations

import io
import pickletools  # nosec B403
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models import allowed
from geoseg_qgis.models.entry import Entry
from geoseg_qgis.models.places import shown
from geoseg_qgis.models.safe_json import parse_json
from geoseg_qgis.models.zip_directory import check_directory
from geoseg_qgis.texts import mark, tr

MAX_HEADER = 8 * 1024 * 1024  # bytes; that of a model of a thousand tensors has 0.1 MB
MAX_PICKLE = 4 * 1024 * 1024  # bytes; the same
MAX_TENSORS = 50_000
_SAFER = mark("Save the weights as model.safetensors, or do not use this model.")
_AGAIN = mark("The file may be incomplete: get it again.")


def check_weights(path: Path) -> int:
    """Check a weight file, once as long as it does not change.

    Returns:
        Bytes of what describes the weights in it.

    Raises:
        ModelError: as `check_safetensors` or `check_torch` does, by the end of the file's name.
    """
    try:
        facts = path.stat()
    except OSError as error:
        raise ModelError(
            "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
        ) from error
    described, fault = _checked(path, facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns)
    if fault is not None:
        message, advice = fault
        raise ModelError("{message}", "{advice}", message=message, advice=advice)
    return described


@lru_cache(maxsize=256)
def _checked(path: Path, _size: int, _changed: int, _touched: int) -> tuple[int, tuple[str, str] | None]:
    """Return the bytes, and what is wrong and what to do: a hostile file is remembered too.

    In words, since an error that is kept would keep all that its cause had in hand.
    """
    try:
        return (check_safetensors if path.suffix == ".safetensors" else check_torch)(path), None
    except ModelError as error:
        return 0, (error.message, error.advice)


def check_safetensors(path: Path) -> int:
    """Check the header of a safetensors file and return its bytes.

    Raises:
        ModelError: it is not whole and consistent.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if size < 8 or not 2 <= length <= min(MAX_HEADER, size - 8):
                raise ModelError("{path} has no sound safetensors header.", _AGAIN, path=path)
            header = parse_json(file.read(length), tr("{path} (header)").format(path=path), max_depth=8)
    except OSError as error:
        raise ModelError(
            "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
        ) from error
    _check_tensors(header, str(path), size - 8 - length)
    return length


def _check_tensors(header: dict[str, Any], where: str, size: int) -> None:
    entries = Entry(header, "", where).any_fields()
    if len(entries) > MAX_TENSORS:
        raise ModelError("{path} lists {count} tensors, which no model has.", path=where, count=len(entries))
    spans: list[tuple[int, int, Entry]] = []
    for name, entry in entries.items():
        if name == "__metadata__":
            for item in entry.any_fields().values():
                if not isinstance(item.value, str):
                    raise ModelError("{entry} must be a text.", entry=item)
            continue
        fields = entry.fields(frozenset({"dtype", "shape", "data_offsets"}))
        bytes_each = allowed.SAFETENSORS_BYTES[fields["dtype"].one_of(frozenset(allowed.SAFETENSORS_BYTES))]
        values = 1
        for side in fields["shape"].items(0, 16):
            values *= side.integer(0, 2**40)
        begin, end = (offset.integer(0, size) for offset in fields["data_offsets"].items(2, 2))
        if end - begin != values * bytes_each:
            raise ModelError(
                "{entry} spans {size} bytes where the shape needs {wanted}.",
                _AGAIN,
                entry=fields["data_offsets"],
                size=end - begin,
                wanted=values * bytes_each,
            )
        spans.append((begin, end, entry))
    if not spans:
        raise ModelError("{path} holds no weights.", path=where)
    position = 0
    for begin, end, entry in sorted(spans, key=lambda span: span[:2]):
        if begin != position:
            raise ModelError("{entry} overlaps another tensor or leaves a gap.", _AGAIN, entry=entry)
        position = end
    if position != size:
        raise ModelError(
            "{path} has {size} bytes of weights and describes {count}.",
            _AGAIN,
            path=where,
            size=size,
            count=position,
        )


def check_torch(path: Path) -> int:
    """Check a torch archive (.pt, .bin): a zip file whose pickle names only tensors and plain containers.

    Returns:
        Bytes of the pickle.

    Raises:
        ModelError: it is another kind of file, is damaged, or names anything else.
    """
    try:
        with path.open("rb") as file:
            check_directory(file)
            with zipfile.ZipFile(file) as archive:
                raw = _read_pickle(archive, path)
    except ModelError:
        raise
    except OSError as error:
        raise ModelError(
            "{path} cannot be read: {reason}.", _AGAIN, path=path, reason=error.strerror or error
        ) from error
    except Exception as error:  # zipfile stumbles in many ways: over names, sizes, places
        raise ModelError("{path} is not a torch archive of today's format.", _SAFER, path=path) from error
    try:
        for opcode, argument, _ in pickletools.genops(io.BytesIO(raw)):
            if opcode.name == "GLOBAL":
                name = str(argument).replace(" ", ".")
                if name not in allowed.PICKLE_GLOBALS:
                    raise ModelError(
                        "{path} would call {name} when it is loaded.",
                        _SAFER,
                        path=path,
                        name=shown(name[:120]),
                    )
            elif opcode.name in {"STACK_GLOBAL", "INST", "OBJ", "EXT1", "EXT2", "EXT4"}:
                raise ModelError(
                    "{path} hides what it would call when it is loaded ({name}).",
                    _SAFER,
                    path=path,
                    name=opcode.name,
                )
    except ModelError:
        raise
    except Exception as error:  # whatever a broken pickle makes the disassembler stumble over
        raise ModelError("{path} holds a damaged description of its tensors.", _AGAIN, path=path) from error
    return len(raw)


def _read_pickle(archive: zipfile.ZipFile, path: Path) -> bytes:
    members = archive.infolist()
    names = [member.filename for member in members]
    if len(members) > MAX_TENSORS:
        raise ModelError("{path} has {count} parts, which no model has.", path=path, count=len(members))
    if len(set(names)) != len(names):
        raise ModelError("{path} has two parts of the same name.", _SAFER, path=path)
    if min((member.header_offset for member in members), default=1):
        raise ModelError("{path} does not begin with a part of its archive.", _SAFER, path=path)
    pickles = [member for member in members if member.filename.lower().endswith((".pkl", ".pickle"))]
    if len(pickles) != 1 or not pickles[0].filename.endswith("/data.pkl"):
        raise ModelError("{path} must hold exactly one data.pkl, as torch.save writes it.", _SAFER, path=path)
    if any("/code/" in f"/{name}" or name.lower().endswith(".py") for name in names):
        raise ModelError("{path} holds code (TorchScript) and not only weights.", _SAFER, path=path)
    if pickles[0].file_size > MAX_PICKLE or pickles[0].compress_type != zipfile.ZIP_STORED:
        raise ModelError("{path} has a data.pkl that is too large or compressed.", _SAFER, path=path)
    with archive.open(pickles[0]) as file:
        return file.read(MAX_PICKLE + 1)
