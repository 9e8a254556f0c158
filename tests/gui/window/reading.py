"""Reads all that a window says, in a language in which one sees what was not translated.

Each letter of a translated text is a wide one, as CJK fonts have them; what is put in for a
placeholder stays as it is, and so does a text that nobody has translated.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
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

from core import language
from gui.pictures.svg import svg_of
from gui.pictures.whole_widget import still_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|%L?n|&\w+;)")
"""What a translation keeps: placeholders, markup, counts."""
WIDE = {
    ord(letter): ord(letter) + 0xFEE0 for letter in map(chr, range(65, 123)) if letter.isalpha()
}
WORD = re.compile(r"[A-Za-z][A-Za-z_]*")
SVG_TEXT = "{http://www.w3.org/2000/svg}text"
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

    def speak(self) -> None:
        """Say everything in the wide language from now on."""
        QCoreApplication.installTranslator(self)
        language.speak_with(lambda _context, text: widened(text))


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
    if isinstance(one, QLabel | QAbstractButton):
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
    return set(WORD.findall(text))


def words_of_program(source: str) -> set[str]:
    """Return the names of a program, and what it sends and prints; none of its comments."""
    found: set[str] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.NAME:
            found |= words_of(token.string)
    tree = ast.parse(source)
    documents = {
        ast.get_docstring(node, clean=False) for node in ast.walk(tree) if _documented(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node.value not in documents:
            found |= words_of(str(node.value))
    return found


def _documented(node: ast.AST) -> bool:
    return isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)


def untranslated(said: Iterable[Said], allowed: set[str]) -> dict[str, str]:
    """Return each text with a word that is neither translated nor allowed, and where it is said."""
    return {
        f"{text} [{' '.join(sorted(words_of(text) - allowed))}]": where
        for where, text in said
        if words_of(text) - allowed
    }
