"""Reads all that widgets say: texts, tips, names, headings; and where they would say more."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QTabBar, QTableView

import gui.panels
import gui.stage
import gui.timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = (
    "text",
    "title",
    "windowTitle",
    "toolTip",
    "statusTip",
    "whatsThis",
    "placeholderText",
    "accessibleName",
    "accessibleDescription",
    "prefix",
    "suffix",
)
"""Properties of Qt's that people read or hear."""

OF_QT = {"ScrollLeftButton", "ScrollRightButton"}
"""Of more tabs than have room; Qt names them once, and there never are so many."""

Said = tuple[str, str, str]
"""Class of what says it, which of its texts, and the text."""


def said(root: QObject) -> list[Said]:
    """Return all that an object, and what is below it, says; what is on its way out is silent."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [
        (type(one).__name__, place, text)
        for one in (root, *root.findChildren(QObject))
        if one.objectName() not in OF_QT
        for place, text in (*_properties(one), *_items(one))
        if text
    ]


def _properties(one: QObject) -> Iterator[tuple[str, str]]:
    known = {
        str(one.metaObject().property(n).name()) for n in range(one.metaObject().propertyCount())
    }
    for name in TEXTS:
        if name in known:
            yield name, str(one.property(name))


def _items(one: QObject) -> Iterator[tuple[str, str]]:
    if isinstance(one, QTabBar):
        yield from ((f"tab {n}", one.tabText(n)) for n in range(one.count()))
    elif isinstance(one, QComboBox):
        yield from ((f"item {n}", one.itemText(n)) for n in range(one.count()))
    elif isinstance(one, QTableView):
        across = Qt.Orientation.Horizontal
        for n in range(one.model().columnCount()):
            yield f"heading {n}", str(one.model().headerData(n, across) or "")


def speakers() -> set[type[QObject]]:
    """Return every class of the panels, the stage and the timeline that says something once."""
    return {
        one
        for package in (gui.panels, gui.stage, gui.timeline)
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
        for one in _classes(module.name)
        if "self.tr(" in inspect.getsource(one)
    }


def _classes(module: str) -> Iterator[type[QObject]]:
    for one in vars(importlib.import_module(module)).values():
        if inspect.isclass(one) and one.__module__ == module and issubclass(one, QObject):
            yield one
