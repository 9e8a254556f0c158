"""The table of actions: what each is called, which keys it has, which icon, what it does.

Buttons, shortcuts, the menu and the sheet of keys come from here, so that they cannot differ.
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
        hall: it belongs to presenter mode and is off at the desk.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    icon: str = ""
    run: bool = True
    hall: bool = False


class Group(NamedTuple):
    """Actions that belong together: a heading on the sheet of keys, a part of the menu.

    Attributes:
        name: under which the rest of the window knows it.
        title: for people.
        entries: the actions.
    """

    name: str
    title: str
    entries: tuple[Entry, ...]


def groups() -> tuple[Group, ...]:
    """Return all actions by what they are about, in the order of the menu."""
    translate = QCoreApplication.translate
    return (
        Group("file", translate("Actions", "File"), _files()),
        Group("program", translate("Actions", "Program"), _programs()),
        Group("playhead", translate("Actions", "Playhead"), _playhead()),
        Group("events", translate("Actions", "Events and notes"), _events()),
        Group("lesson", translate("Actions", "Lesson"), _lesson()),
        Group("view", translate("Actions", "View"), _view()),
        Group("presenting", translate("Actions", "Before a room"), _presenting()),
        Group("application", translate("Actions", "Procession"), _application()),
    )


def table() -> tuple[Entry, ...]:
    """Return all actions, in the order of the sheet of keys."""
    return tuple(entry for group in groups() for entry in group.entries)


def _files() -> tuple[Entry, ...]:
    translate = QCoreApplication.translate
    own = translate("Actions", "Open your own script…")
    return (
        Entry("open", translate("Actions", "Open…"), ("Ctrl+O",), run=False),
        Entry("script", own, ("Ctrl+Shift+O",), run=False),
        Entry("save", translate("Actions", "Save"), ("Ctrl+S",)),
        Entry("export", translate("Actions", "Export…"), ("Ctrl+E",), "export"),
        Entry("copy", translate("Actions", "Copy the stage as a picture"), ("Ctrl+Shift+C",)),
    )


def _programs() -> tuple[Entry, ...]:
    translate = QCoreApplication.translate
    return (
        Entry("run", translate("Actions", "Run the program again"), ("F5",), "again"),
        Entry("stop", translate("Actions", "Stop the program"), ("F8",), "stop"),
        Entry("questions", translate("Actions", "Ask questions before a run"), ("Q",), run=False),
        Entry("programs", translate("Actions", "List of programs"), ("Ctrl+B",), "list", run=False),
        Entry("search", translate("Actions", "Search the programs"), ("Ctrl+K",), run=False),
    )


def _playhead() -> tuple[Entry, ...]:
    translate = QCoreApplication.translate
    return (
        Entry("play", translate("Actions", "Play or pause"), ("Space",), "play"),
        Entry("forward", translate("Actions", "Forward one event"), ("Right",), "forward"),
        Entry("back", translate("Actions", "Back one event"), ("Left",), "back"),
        Entry("next", translate("Actions", "On, as with a clicker"), ("PgDown",)),
        Entry("previous", translate("Actions", "Back, as with a clicker"), ("PgUp",)),
        Entry("to start", translate("Actions", "To the start"), ("Home",), "to-start"),
        Entry("to end", translate("Actions", "To the latest event"), ("End",)),
        Entry("faster", translate("Actions", "Faster"), ("+", "=")),
        Entry("slower", translate("Actions", "Slower"), ("-",)),
    )


def _events() -> tuple[Entry, ...]:
    translate = QCoreApplication.translate
    return (
        Entry("cause", translate("Actions", "To the cause of the event"), ("Ctrl+Left",)),
        Entry("effect", translate("Actions", "To its first consequence"), ("Ctrl+Right",)),
        Entry("answer", translate("Actions", "To the answer of a question"), ("A",)),
        Entry("compare", translate("Actions", "Compare other events with this one"), ("C",)),
        Entry("past", translate("Actions", "Dim what cannot have led to the event"), ("P",)),
        Entry("filter", translate("Actions", "Filter the events"), ("Ctrl+Shift+F", "/")),
        Entry("mark", translate("Actions", "Set or remove a bookmark"), ("Ctrl+D",), "flag"),
        Entry("note", translate("Actions", "Write a note…"), ("N",)),
        Entry("note before", translate("Actions", "To the bookmark before"), ("Alt+Left",)),
        Entry("note after", translate("Actions", "To the next bookmark"), ("Alt+Right",)),
    )


def _lesson() -> tuple[Entry, ...]:
    translate = QCoreApplication.translate
    tutorial = translate("Actions", "Lesson: the whole tutorial")
    shown = translate("Actions", "Add what is shown to the lesson")
    notes = translate("Actions", "Notes for the presenter")
    return (
        Entry("tutorial", tutorial, ("Ctrl+T",), run=False),
        Entry("new lesson", translate("Actions", "New lesson…"), ("Ctrl+Shift+L",), run=False),
        Entry("lesson", translate("Actions", "Change the lesson…"), ("Ctrl+L",), run=False),
        Entry("add step", shown, ("Ctrl+Shift+D",)),
        Entry("step after", translate("Actions", "Next step of the lesson"), ("Ctrl+J",)),
        Entry("step before", translate("Actions", "Step of the lesson before"), ("Ctrl+Shift+J",)),
        Entry("presenter notes", notes, ("Ctrl+Shift+N",)),
        Entry("save lesson", translate("Actions", "Save the lesson"), ("Ctrl+Shift+S",)),
        Entry("close lesson", translate("Actions", "Close the lesson"), ("Ctrl+Shift+W",)),
    )


def _view() -> tuple[Entry, ...]:
    translate = QCoreApplication.translate
    return (
        Entry("fit", translate("Actions", "Fit the stage and lay it out anew"), ("F",)),
        Entry("find", translate("Actions", "Find on the stage"), ("Ctrl+F",)),
        Entry("sizes", translate("Actions", "Resize the parts of the window"), ("R",)),
        Entry("larger", translate("Actions", "Larger"), ("Ctrl++", "Ctrl+="), run=False),
        Entry("smaller", translate("Actions", "Smaller"), ("Ctrl+-",), run=False),
        Entry("as usual", translate("Actions", "As large as usual"), ("Ctrl+0",), run=False),
        Entry("ground", translate("Actions", "Dark or light"), ("D",), "ground", run=False),
        Entry("motion", translate("Actions", "Motion or stillness"), ("M",), "motion", run=False),
    )


def _presenting() -> tuple[Entry, ...]:
    translate = QCoreApplication.translate
    black = translate("Actions", "Black screen, until any key")
    instead = translate("Actions", "Timeline in place of the code")
    light = translate("Actions", "Light one process, in the order of their creation; 0: none")
    return (
        Entry("present", translate("Actions", "Presenter mode"), ("F11",), run=False),
        Entry("black", black, ("B",), hall=True),
        Entry("instead", instead, ("T",), hall=True),
        Entry("light", light, tuple("1234567890"), hall=True),
    )


def _application() -> tuple[Entry, ...]:
    translate = QCoreApplication.translate
    out = translate("Actions", "Close, then leave and stop; back")
    return (
        Entry("menu", translate("Actions", "Menu"), ("F10",), "menu", run=False),
        Entry("out", out, ("Esc",), run=False),
        Entry("settings", translate("Actions", "Settings"), ("Ctrl+,",), run=False),
        Entry("keys", translate("Actions", "Keys"), ("?", "F1"), run=False),
        Entry("report", translate("Actions", "Report a problem…"), ("Ctrl+F1",), run=False),
        Entry("about", translate("Actions", "About Procession"), ("Ctrl+I",), run=False),
        Entry("quit", translate("Actions", "Close Procession"), ("Ctrl+Q",), run=False),
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
        self._there_is_one = self._hall = False
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
            action.setObjectName(entry.name)
            action.setIconVisibleInMenu(False)  # drawn for a button's ground, not for a menu's
            _say(action, entry.text)
            self._parent.addAction(action)
            self._drawn.add(entry.name)
            self._draw(entry.name)

    def retell(self) -> None:
        """Say everything in the language of now; who has called an action otherwise does it anew.

        See ``set_icon``.
        """
        self._entries = table()
        for entry in self._entries:
            _say(self.all[entry.name], entry.text)

    def connect(self, deeds: Mapping[str, Callable[[], object]]) -> None:
        """Say what these actions do; every one must have its deed, once."""
        for name, deed in deeds.items():
            self.all[name].triggered.connect(lambda _=False, deed=deed: deed())

    def sheet(self) -> list[tuple[str, list[tuple[str, tuple[str, ...]]]]]:
        """Return the title of each group, and what its actions are called with their keys."""
        return [
            (group.title, [(entry.text.rstrip("…"), entry.keys) for entry in group.entries])
            for group in groups()
        ]

    def enable_run(self, there_is_one: bool) -> None:
        """Turn the actions of a run on or off."""
        self._there_is_one = there_is_one
        for entry in self._entries:
            if entry.run:
                self.all[entry.name].setEnabled(there_is_one and (self._hall or not entry.hall))

    def enable_hall(self, presenting: bool) -> None:
        """Turn on or off what has a meaning in presenter mode alone."""
        self._hall = presenting
        for entry in self._entries:
            if entry.hall:
                self.all[entry.name].setEnabled(presenting and self._there_is_one)

    def set_icon(self, name: str, drawing: str, text: str) -> None:
        """Change what an action looks like and is called."""
        if self._icons[name] == drawing and self.all[name].text() == text:
            return
        self._icons[name] = drawing
        _say(self.all[name], text)
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


def _say(action: QAction, text: str) -> None:
    """Call an action by a text; its first key is in its tip, as the sheet of keys has it."""
    from PySide6.QtGui import QKeySequence

    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setText(text)
    action.setIconText(text)
    action.setToolTip(f"{text.rstrip('…')} ({key})")
