"""The table of actions: what each is called, which keys it has, which icon, what it does.

Buttons, shortcuts and the sheet of keys come from here, so that they cannot differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction

from gui.panels.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from gui.theme.palette import Palette


class Entry(NamedTuple):
    """One action.

    Attributes:
        name: under which the rest of the window knows it.
        text: for people.
        keys: the first is shown at the button.
        icon: name of the drawing; empty for none.
        run: it belongs to a run and is off on the first screen.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    icon: str = ""
    run: bool = True


def table() -> tuple[Entry, ...]:
    """Return all actions, in the order of the sheet of keys."""
    translate = QCoreApplication.translate
    return (
        Entry("play", translate("Actions", "Play or pause"), ("Space",), "play"),
        Entry("forward", translate("Actions", "Forward one event"), ("Right",), "forward"),
        Entry("back", translate("Actions", "Back one event"), ("Left",), "back"),
        Entry("to start", translate("Actions", "To the start"), ("Home",), "to-start"),
        Entry("to end", translate("Actions", "To the latest event"), ("End",)),
        Entry("cause", translate("Actions", "To the cause of the event"), ("Ctrl+Left",)),
        Entry("effect", translate("Actions", "To its first consequence"), ("Ctrl+Right",)),
        Entry("compare", translate("Actions", "Compare other events with this one"), ("C",)),
        Entry("past", translate("Actions", "Dim what cannot have led to the event"), ("P",)),
        Entry("faster", translate("Actions", "Faster"), ("+", "=")),
        Entry("slower", translate("Actions", "Slower"), ("-",)),
        Entry("run", translate("Actions", "Run the program again"), ("F5",), "again"),
        Entry("stop", translate("Actions", "Stop the program"), ("F8",), "stop"),
        Entry("fit", translate("Actions", "Fit the stage and lay it out anew"), ("F",)),
        Entry("find", translate("Actions", "Find on the stage"), ("Ctrl+F",)),
        Entry("filter", translate("Actions", "Filter the events"), ("Ctrl+Shift+F", "/")),
        Entry("mark", translate("Actions", "Set or remove a bookmark"), ("Ctrl+D",), "flag"),
        Entry("note", translate("Actions", "Write a note…"), ("N",)),
        Entry("note before", translate("Actions", "To the bookmark before"), ("Alt+Left",)),
        Entry("note after", translate("Actions", "To the next bookmark"), ("Alt+Right",)),
        Entry("save", translate("Actions", "Save"), ("Ctrl+S",)),
        Entry("export", translate("Actions", "Export…"), ("Ctrl+E",), "export"),
        Entry("copy", translate("Actions", "Copy the stage as a picture"), ("Ctrl+Shift+C",)),
        Entry("programs", translate("Actions", "List of programs"), ("Ctrl+B",), "list"),
        Entry("search", translate("Actions", "Search the programs"), ("Ctrl+K",), run=False),
        Entry("open", translate("Actions", "Open…"), ("Ctrl+O",), run=False),
        Entry(
            "script", translate("Actions", "Open your own script…"), ("Ctrl+Shift+O",), run=False
        ),
        Entry("ground", translate("Actions", "Dark or light"), ("D",), "ground", run=False),
        Entry("motion", translate("Actions", "Motion or stillness"), ("M",), "motion", run=False),
        Entry("out", translate("Actions", "Close, then leave and stop; back"), ("Esc",), run=False),
        Entry("quit", translate("Actions", "Close Procession"), ("Ctrl+Q",), run=False),
        Entry("report", translate("Actions", "Report a problem…"), ("Ctrl+F1",), run=False),
        Entry("keys", translate("Actions", "Keys"), ("?", "F1"), run=False),
    )


class Actions:
    """The actions as Qt has them.

    Attributes:
        all: name -> action.
    """

    def __init__(self, parent: QWidget, palette: Palette) -> None:
        """Make the actions of the window ``parent``; they get their keys in ``furnish``."""
        self._entries = table()
        self._parent = parent
        self._palette: Palette | None = None
        self._of_run = {entry.name for entry in self._entries if entry.run}
        self._icons = {entry.name: entry.icon for entry in self._entries}
        self._drawn = set(self._icons) - self._of_run
        self.all: dict[str, QAction] = {}
        for entry in self._entries:
            self.all[entry.name] = QAction(entry.text, parent)
        self.set_palette(palette)

    def furnish(self) -> None:
        """Do what the first picture does not show: set keys and tips, draw the icons of a run."""
        from PySide6.QtGui import QKeySequence

        for entry in self._entries:
            action = self.all[entry.name]
            action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setIconText(entry.text)
            action.setObjectName(entry.name)
            action.setToolTip(f"{entry.text.rstrip('…')} ({entry.keys[0]})")
            self._parent.addAction(action)
            self._drawn.add(entry.name)
            self._draw(entry.name)

    def connect(self, deeds: Mapping[str, Callable[[], object]]) -> None:
        """Say what these actions do; every one must have its deed, once."""
        for name, deed in deeds.items():
            self.all[name].triggered.connect(lambda _=False, deed=deed: deed())

    def sheet(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return what each action is called, and its keys."""
        return [(entry.text.rstrip("…"), entry.keys) for entry in self._entries]

    def enable_run(self, there_is_one: bool) -> None:
        """Turn the actions of a run on or off."""
        for entry in self._entries:
            if entry.run:
                self.all[entry.name].setEnabled(there_is_one)

    def set_icon(self, name: str, drawing: str, text: str) -> None:
        """Change what an action looks like and is called."""
        if self._icons[name] == drawing and self.all[name].text() == text:
            return
        self._icons[name] = drawing
        action = self.all[name]
        action.setText(text)
        action.setIconText(text)
        action.setToolTip(f"{text} ({action.shortcut().toString()})")
        self._draw(name)

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        if palette is self._palette:
            return
        self._palette = palette
        for name in self._drawn:
            self._draw(name)

    def _draw(self, name: str) -> None:
        palette = self._palette
        if palette is None or name not in self._drawn or not self._icons[name]:
            return
        colour = palette.stage if name == "play" else palette.ink  # its button is inverted
        disabled = palette.outline if name in self._of_run else ""  # the others never are
        self.all[name].setIcon(icon(self._icons[name], colour, disabled))
