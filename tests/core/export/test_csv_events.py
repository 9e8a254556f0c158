"""Events as a table: nothing is lost, and nothing is a formula."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.events.base import Where
from core.events.program import OutputWritten
from core.export.csv_events import COLUMNS, RISKY, row, write
from core.export.progress import ignore
from tests.core.export.conftest import QUICK

if TYPE_CHECKING:
    from tests.core.export.conftest import Exported

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def table(run: Exported) -> list[dict[str, str]]:
    out = io.BytesIO()
    write(run.history, run.overview, out, ignore)
    assert not out.closed
    text = out.getvalue().decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def harmless(text: str) -> str:
    return f"'{text}" if text.startswith(RISKY) else text


def cell(value: object) -> str:
    """Return what a cell has to be, by the value in JSON."""
    if value is None:
        return ""
    if isinstance(value, (bool, list)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return harmless(value) if isinstance(value, str) else str(value)


@pytest.mark.parametrize("name", QUICK)
def test_it_says_what_json_says(real: dict[str, Exported], name: str) -> None:
    rows = table(real[name])
    assert len(rows) == len(real[name].events)
    for event, cells in zip(real[name].events, rows, strict=True):
        fields = msgspec.to_builtins(event)
        where = fields.pop("where") or {}
        fields |= {f"where.{key}": value for key, value in where.items()}
        assert {key: cells[key] for key in fields} == {k: cell(v) for k, v in fields.items()}
        assert not any(cells[key] for key in COLUMNS if key not in fields)


def test_formulas_are_texts_and_texts_are_what_they_were(told: Exported) -> None:
    rows = table(told)
    (sent,) = [cells for cells in rows if cells["kind"] == "MessageSent"]
    assert sent["preview"] == "'=1+1"
    assert {cells["name"] for cells in rows} >= {"'=Reader", "MainProcess"}
    (printed,) = [cells for cells in rows if cells["kind"] == "OutputWritten"]
    assert printed["text"] == "two\nlines\u2028and 'more'\n"
    killed = [cells for cells in rows if cells["exit_code"] == "-9"]
    assert killed  # a number is no formula


@given(text=TEXT)
def test_any_text_is_harmless_and_comes_back(text: str) -> None:
    event = OutputWritten(1, 1, "main", 1, Where(text, 1, "f"), "stdout", text, 1)
    out = io.StringIO(newline="")
    csv.writer(out).writerow(row(event))
    out.seek(0)
    (cells,) = csv.reader(out)
    got = dict(zip(COLUMNS, cells, strict=True))
    assert got["text"] == got["where.file"] == harmless(text)
    assert not got["text"].startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert got["text"].removeprefix("'") == text or not text.startswith(RISKY)
