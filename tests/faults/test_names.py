"""Fault 28: names that look like markup, turn the order of signs, pile up, or have no end."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import unicodedata
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QPainter, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from core.commands.own import OwnProgram, own_target
from gui.words.plain import ISOLATE, POP
from tests.core.export.test_shiviz import read as read_shiviz
from tests.core.export.traces import Trace
from tests.faults.conftest import ROOT, Commands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.faults.conftest import Show

SCRIPT = "<i>\u202eevil\nx&[*].py"
NAMES = {
    "markup": "<b>bold</b>&amp;<img src=x onerror=1>",
    "turned": "\u202egnp.exe\u2066",
    "without width": "zero\u200b\u200d\ufeffwidth",
    "a pile": "Z" + "\u0301\u0489" * 40 + "algo",
    "emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467 emoji",
    "10 kB": "long " * 2000,
    "two lines": "two\nlines\r\n\x00nul",
    "a terminal's": "\x1b[31mred\x1b[0m\x07",
    "to the left": "\u05e9\u05dc\u05d5\u05dd 12",
    "placeholders": "{who}{0}%s%n &file",
}
PROGRAM = f"""
import multiprocessing as mp, os, sys
NAMES = {list(NAMES.values())!r}
def work(name, queue, lock, path):
    print(name, flush=True)
    with lock, open(path, 'a', encoding='utf-8') as file:
        file.write(name.replace(chr(10), ' ')[:200] + chr(10))
    queue.put(name)
    queue.put({{name: [name]}})
def fail(name): raise ValueError(name)
def main():
    queue, lock = mp.Queue(), mp.Lock()
    path = 'a<b>\\u202ecsv.txt'
    children = [mp.Process(target=work, args=(n, queue, lock, path), name=n) for n in NAMES]
    children += [mp.Process(target=fail, args=(NAMES[1],), name=NAMES[0])]
    for child in children: child.start()
    for _ in range(2 * len(NAMES)): queue.get()
    for child in children: child.join()
    with mp.Pool(1) as pool: pool.map(repr, NAMES[:3])
if __name__ == '__main__': main()
"""


def is_clean(text: str) -> bool:
    """Return whether nothing in a text acts: our own marks aside, all of it is to be seen."""
    marks = "".join("m" if unicodedata.category(c) in ("Mn", "Me") else "." for c in text)
    bare = text.replace(ISOLATE, "").replace(POP, "").replace("\n", "")
    return bare.isprintable() and "mmmmmm" not in marks and len(text) < 12_000


class Texts:
    """Every text that a window shows, says or paints."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.painted: set[str] = set()
        draw = QPainter.drawText

        def note(painter: QPainter, *words: object) -> object:
            self.painted.update(word for word in words if isinstance(word, str))
            return draw(painter, *words)  # type: ignore[call-overload]

        monkeypatch.setattr(QPainter, "drawText", note)

    def of(self, window: QWidget) -> Iterator[tuple[str, str]]:
        for text in self.painted:
            yield "painted", text
        for widget in [window, *window.findChildren(QWidget)]:
            where = f"{type(widget).__name__} {widget.objectName()}"
            yield where, widget.windowTitle()
            yield where, widget.accessibleName()
            yield where, widget.accessibleDescription()
            yield f"{where}: tip", _read(widget.toolTip())
            if isinstance(widget, QLabel):
                assert not QtGui.Qt.mightBeRichText(widget.text()) or (
                    widget.textFormat() == Qt.TextFormat.PlainText
                ), widget.text()
            if isinstance(widget, (QLabel, QAbstractButton)):
                yield where, widget.text()
            if isinstance(widget, QLineEdit):
                yield where, widget.placeholderText()
            if isinstance(widget, QComboBox):
                yield from ((where, widget.itemText(n)) for n in range(widget.count()))
        for action in window.findChildren(QAction):
            yield "action", action.text()
        for model in window.findChildren(QAbstractItemModel):
            yield from ((type(model).__name__, text) for text in _cells(model))


def _read(tip: str) -> str:
    """Return a tip as one reads it."""
    document = QTextDocument()
    document.setHtml(tip) if QtGui.Qt.mightBeRichText(tip) else document.setPlainText(tip)
    return document.toPlainText().replace("\u2028", "\n")


def _columns(model: QAbstractItemModel) -> int:
    return model.columnCount() if isinstance(model, QAbstractTableModel) else 1


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    for row in range(min(model.rowCount(QModelIndex()), 2000)):
        for column in range(_columns(model)):
            for role in roles:
                text = model.data(model.index(row, column), role)
                if isinstance(text, str):
                    yield _read(text) if role == Qt.ItemDataRole.ToolTipRole else text


def test_28_whatever_a_program_calls_its_things_is_plain_text_everywhere(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = Texts(monkeypatch)
    script = show.folder / SCRIPT
    script.write_text(PROGRAM, encoding="utf-8")
    target = own_target(OwnProgram(str(script)), None)
    show.parts.session.run(target)
    show.wait(lambda: not show.playback.live)
    window, page = show.parts.window, show.parts.window.run_page
    page.foot.show_page(page.events)
    playback = show.playback
    book = show.parts.session.notebook
    assert book is not None
    book.write(5, f"note {NAMES['turned']} {NAMES['markup']}")
    seen: dict[str, str] = {}
    for share in (1, 2, 3, 5, 8, 10):
        show.parts.controls.seek(playback.length * share // 10)
        for thing in ("", *list(show.world.processes)[:3], *show.world.channels):
            show.parts.views.select(thing)
            show.parts.controls.refresh()
            show.qtbot.wait(1)
            window.grab()
        seen |= {where: text for where, text in texts.of(window) if not is_clean(text)}
    page.foot.show_page(page.timeline)
    window.grab()
    seen |= {where: text for where, text in texts.of(window) if not is_clean(text)}
    book.saved()  # nobody is to be asked when the window closes
    assert not seen
    shown = " ".join(texts.painted)
    assert "<b>bold</b>&amp;" in shown
    assert r"\u202egnp.exe" in shown
    assert window.windowTitle() == "<i>\\u202eevil x&[*][*].py[*] \N{EN DASH} Procession"


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("names")
    script, path = folder / SCRIPT, folder / "run.procession"
    script.write_text(PROGRAM, encoding="utf-8")
    words = ["record", str(script), "--start-method", "fork", "-o", str(path)]
    subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        cwd=folder,
        capture_output=True,
        timeout=60,
        check=True,
    )
    return path


def test_28_on_a_terminal_nothing_moves_the_cursor(recording: Path, command: Commands) -> None:
    code, out, _ = command("events", recording)
    assert code == 0
    lines = out.split("\n")
    assert len(lines) > 100
    assert all(is_clean(line) for line in lines)
    _, out, _ = command("events", recording, "--json")
    names = {json.loads(line).get("name") for line in out.split("\n")[:-1]}
    assert NAMES["turned"] in names, "what other programs read is left as it is"


def _json(data: bytes) -> str:
    return str(json.loads(data))


def _csv(data: bytes) -> str:
    rows = list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1
    return str(rows)


def _lines(data: bytes) -> str:
    return str([json.loads(line) for line in data.split(b"\n")[:-1]])


def _perfetto(data: bytes) -> str:
    return str(vars(Trace(data)))


READERS: dict[str, Callable[[bytes], str]] = {
    "json": _json,
    "jsonl": _lines,
    "csv": _csv,
    "chrome": _json,
    "perfetto": _perfetto,
    "shiviz": lambda data: str(read_shiviz(data.decode())),
}


def test_28_every_export_can_be_read_by_a_strict_reader(
    recording: Path, tmp_path: Path, command: Commands
) -> None:
    for name, read in READERS.items():
        out = tmp_path / f"out.{name}"
        assert command("export", recording, "--format", name, "-o", out) == (0, "", "")
        assert "bold" in read(out.read_bytes())


def test_28_a_drawing_is_well_formed(recording: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "export", str(recording), "-o", "out.svg"],
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    texts = [
        element.text or ""
        for element in ElementTree.fromstring((tmp_path / "out.svg").read_bytes()).iter()
    ]
    assert all(is_clean(text) for text in texts)
    assert any("bold" in text for text in texts)


def test_28_a_sentence_of_ours_with_a_path_in_it_is_one_line(
    tmp_path: Path, command: Commands
) -> None:
    bad = tmp_path / "new\nline\x1b[31m\u202e.procession"
    bad.write_bytes(b"no recording")
    for words in (
        ("events", bad),
        ("export", bad, "-o", tmp_path / "o.csv"),
        ("record", "print(1)\n", "-o", tmp_path / "no\nfolder" / "x"),
        ("events", tmp_path / "missing\n\x1b[2J"),
    ):
        code, _, said = command(*words)
        assert code == 2
        assert re.fullmatch(r"procession: .*\n", said), said
        assert is_clean(said)
