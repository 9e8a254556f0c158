"""Reads all that a window says, in a language in which one sees what was not translated.

Each letter of a translated text is a wide one, as CJK fonts have them; what is put in for a
placeholder stays as it is, and so does a text that nobody has translated.
"""

from __future__ import annotations

import ast
import io
import os
import re
import string
import tokenize
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtCore import QTranslator as Translator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)

from gui.pictures.svg import svg_of
from gui.pictures.whole_widget import still_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|%L?n|&\w+;)")
"""What a translation keeps: placeholders, markup, counts."""
WIDE = {ord(letter): ord(letter) + 0xFEE0 for letter in string.ascii_letters}
WORD = re.compile(r"[A-Za-z_][A-Za-z_0-9]*")
CODE_OR_PATH = re.compile(r"\w+\(|(?:\b[A-Z]:|(?<!\S))[\\/][\w.]+[\\/]\S*")
"""A call in Python, and a path from the root on: both are what they are in any language."""
SVG_TEXT = "{http://www.w3.org/2000/svg}text"
SHORT = 8
"""Characters: a line of code that is no longer is a word like any other."""
ROWS = 40
"""Of a table that are read."""
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)

Said = tuple[str, str]
"""Where something is said, and what."""


def widened(text: str) -> str:
    """Return a text in the wide language."""
    parts = KEPT.split(text)
    return "".join(part if n % 2 else part.translate(WIDE) for n, part in enumerate(parts))


class Wide(Translator):
    """Translates everything, Qt's own texts too."""

    def isEmpty(self) -> bool:
        """Qt leaves out a translator that has nothing."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a text in the wide language."""
        return widened(text)


# -- what is said ------------------------------------------------------------------------------


def painted(widget: QWidget) -> Iterator[Said]:
    """Yield every text that is painted on a widget, and on what is in it."""
    svg = svg_of(still_of(widget))
    for text in ElementTree.fromstring(svg).iter(SVG_TEXT):
        yield f"painted on {type(widget).__name__}", "".join(text.itertext())


def told(root: QObject) -> Iterator[Said]:
    """Yield what widgets and actions say of themselves: texts, tips, names for those who hear."""
    for one in (root, *root.findChildren(QObject)):
        for text in _of_object(one):
            if text:
                yield f"{type(one).__name__} {one.objectName()}".rstrip(), text


def _of_object(one: QObject) -> Iterator[str]:
    if isinstance(one, QAction):
        yield from (one.text(), one.iconText(), one.toolTip(), one.statusTip())
    if not isinstance(one, QWidget):
        return
    yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
    yield from (one.windowTitle(), one.statusTip(), one.whatsThis())
    kept = isinstance(one, QLabel) and one.isHidden()  # to be used again, with another text
    if isinstance(one, QLabel | QAbstractButton) and not kept:
        yield one.text()
    if isinstance(one, QLineEdit | QPlainTextEdit):
        yield one.placeholderText()
    if isinstance(one, QSpinBox):
        yield from (one.prefix(), one.suffix(), one.specialValueText())
    if isinstance(one, QMenu):
        yield one.title()
    if isinstance(one, QTabBar):
        for tab in range(one.count()):
            yield from (one.tabText(tab), one.tabToolTip(tab))
    if isinstance(one, QComboBox | QAbstractItemView) and one.model() is not None:
        yield from _of_model(one.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    one = isinstance(model, QAbstractListModel)  # which does not say so
    columns = range(1 if one else model.columnCount(QModelIndex()))
    for column in columns:
        for role in ROLES:
            yield _text(model.headerData(column, Qt.Orientation.Horizontal, role))
    for row in range(min(model.rowCount(QModelIndex()), ROWS)):
        for column in columns:
            index: QModelIndex = model.index(row, column)
            for role in ROLES:
                yield _text(index.data(role))


def _text(value: object) -> str:
    return value if isinstance(value, str) and not value.isdecimal() else ""


# -- what may stay as it is --------------------------------------------------------------------


def words_of(text: str) -> set[str]:
    """Return the words of a text that are not in the wide language."""
    return {word for word in WORD.findall(CODE_OR_PATH.sub(" ", text)) if word.strip("_")}


class Program:
    """What is said of a program in its own words.

    Attributes:
        words: names in it, what it sends and prints, its files; none of its comments.
    """

    def __init__(self, sources: Mapping[str, str], printed: Iterable[str] = ()) -> None:
        """Take its sources, path -> text, and what it printed."""
        self.words: set[str] = set()
        lines = (line for text in sources.values() for line in text.splitlines())
        self._lines = {" ".join(line.split()) for line in lines}
        for path, text in sources.items():
            self.words |= words_of(os.path.basename(path)) | _names(text) | _values(text)
        for text in printed:
            self.words |= words_of(text)

    def without(self, text: str) -> str:
        """Return a text without the lines of code that are in it, whole or a part of one."""
        shown = " ".join(text.split())
        if " " in shown and any(shown in line for line in self._lines):
            return ""
        for line in self._lines:
            if len(line) > SHORT:
                text = text.replace(line, "")
        return text

    def knows(self, word: str) -> bool:
        """Return whether a word is its own, or the beginning of one, where the rest had no room."""
        return word in self.words or any(own.startswith(word) for own in self.words)


def _names(source: str) -> set[str]:
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {token.string for token in tokens if token.type == tokenize.NAME}


def _values(source: str) -> set[str]:
    tree = ast.parse(source)
    documented = ast.Module | ast.FunctionDef | ast.ClassDef
    nodes = list(ast.walk(tree))
    told = {ast.get_docstring(node, clean=False) for node in nodes if isinstance(node, documented)}
    values = {node.value for node in nodes if isinstance(node, ast.Constant)} - told
    return {word for value in values for word in words_of(str(value))}


def untranslated(
    said: Iterable[Said], allowed: set[str], program: Program | None = None
) -> dict[str, str]:
    """Return each text with a word that is neither translated nor allowed, and where it is said."""
    found = {}
    for where, text in said:
        left = words_of(text) - allowed
        if left and program is not None:
            left = words_of(program.without(text)) - allowed - program.words
            if "\N{HORIZONTAL ELLIPSIS}" in text:
                left = {word for word in left if not program.knows(word)}
        if left:
            found[text] = f"{', '.join(sorted(left))} in {where}"
    return found
