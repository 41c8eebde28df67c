"""What was measured on a device, as JSON and as Markdown; a new measurement replaces its own section."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from bench_run import OUT
from benchmark.curve import plot
from benchmark.models import DEMO
from benchmark.table import Row, markdown


@dataclass(frozen=True)
class Section:
    """One model on one raster.

    Attributes:
        model: its short name.
        edge: of the raster, pixels.
        device: on which the model ran.
        rows: of the table, the floor first.
        facts: what else belongs to it.
    """

    model: str
    edge: int
    device: str
    rows: list[Row]
    facts: dict[str, Any]

    def text(self) -> str:
        """Return it as Markdown."""
        facts = "".join(f"- {name}: {_plain(value)}\n" for name, value in self.facts.items())
        return f"## {self.model}, {self.edge} x {self.edge}\n\n{markdown(self.rows)}\n{facts}"


def keep(section: Section) -> None:
    """Write a section into the files of its device, in docs/benchmarks."""
    name = "-".join(section.device.replace("(", "").replace(")", "").replace(":", "").split())
    path = OUT / f"runs-{name}.json"
    sections = _read(path.read_text(encoding="utf-8")) if path.exists() else []
    sections = [one for one in sections if (one.model, one.edge) != (section.model, section.edge)] + [section]
    sections.sort(key=lambda one: (one.model, one.edge))
    path.write_text(json.dumps([asdict(one) for one in sections], indent=1) + "\n", encoding="utf-8")
    how = "Made by `make bench`; how it is measured: scripts/bench/bench.py."
    head = f"# Whole runs on {section.device}\n\n{how}\n\n"
    if plot([one for one in sections if one.model == DEMO], path.with_suffix(".svg")):
        head += f"![Seconds and memory against the size of the raster]({path.with_suffix('.svg').name})\n\n"
    body = "\n".join(one.text() for one in sections)
    path.with_suffix(".md").write_text(head + body, encoding="utf-8")


def _read(text: str) -> list[Section]:
    return [Section(**{**one, "rows": [Row(**line) for line in one["rows"]]}) for one in json.loads(text)]


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {entry}" for name, entry in value.items())
    return str(value)
