"""What the window remembers from one start to the next."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QByteArray, QSettings

from core.language import LANGUAGES

from .recent import RecentFiles

GROUNDS = ("system", "dark", "light")
MOTIONS = ("system", "moving", "still")
LONGEST = 10_000  # px
ZOOMS = (50, 300)  # per cent, the least and the most


class Store(Protocol):
    """What keeps the settings; ``QSettings`` is one."""

    def value(self, key: str, default: object = None, /) -> object:
        """Return what was stored under the key, else the default."""

    def setValue(self, key: str, value: object, /) -> None:
        """Store a value under the key."""

    def sync(self) -> None:
        """Take in what another window stored meanwhile, and let it have what is stored here."""

    def clear(self) -> None:
        """Forget everything."""


class Memory:
    """A store that forgets at the end, for pictures and tests."""

    def __init__(self) -> None:
        """Store nothing yet."""
        self._values: dict[str, object] = {}

    def value(self, key: str, default: object = None, /) -> object:
        """Return what was stored under the key, else the default."""
        return self._values.get(key, default)

    def setValue(self, key: str, value: object, /) -> None:
        """Store a value under the key."""
        self._values[key] = value

    def sync(self) -> None:
        """There is no other window."""

    def clear(self) -> None:
        """Forget everything."""
        self._values.clear()


class Settings:
    """The ground, the recent files and the window's place; bad values fall back to defaults.

    A file that cannot be read counts as empty, one that cannot be written as forgotten at the end.

    Attributes:
        recent: what was opened last.
    """

    def __init__(self, store: Store) -> None:
        """Read from and write to this store."""
        self._store = store
        self._lent = ""
        self.recent = RecentFiles(store)

    @property
    def store(self) -> Store:
        """Where all of it is kept."""
        return self._store

    @property
    def ground(self) -> str:
        """``system``, ``dark`` or ``light``."""
        value = str(self._store.value("ground", "system"))
        return value if value in GROUNDS else "system"

    @ground.setter
    def ground(self, value: str) -> None:
        self._store.setValue("ground", value)

    @property
    def motion(self) -> str:
        """``system``, ``moving``, or ``still``: each change is shown at rest."""
        value = str(self._store.value("motion", "system"))
        return value if value in MOTIONS else "system"

    @motion.setter
    def motion(self, value: str) -> None:
        self._store.setValue("motion", value)

    @property
    def language(self) -> str:
        """``system``, or the name of a language that there is."""
        value = self._lent or str(self._store.value("language", "system"))
        return value if value in LANGUAGES else "system"

    @language.setter
    def language(self, value: str) -> None:
        self._lent = ""
        self._store.setValue("language", value)

    def lend_language(self, value: str) -> None:
        """Take a language until another one is set, and do not remember it; empty for none."""
        self._lent = value

    @property
    def questions(self) -> bool:
        """Whether questions are asked before a scenario is run."""
        return str(self._store.value("questions", "no")) == "yes"

    @questions.setter
    def questions(self, value: bool) -> None:
        self._store.setValue("questions", "yes" if value else "no")

    @property
    def folder(self) -> str:
        """The folder in which something was saved last; empty before the first time."""
        return str(self._store.value("folder", ""))

    @folder.setter
    def folder(self, value: str) -> None:
        self._store.setValue("folder", value)

    def length(self, part: str) -> int:
        """Return how wide or high, in px, the user made a part; 0 for as it is at first."""
        value = str(self._store.value(f"length/{part}", "0"))
        return min(int(value), LONGEST) if value.isdecimal() and len(value) < 9 else 0

    def set_length(self, part: str, length: int) -> None:
        """Remember how wide or high, in px, a part is to be; 0 for as it is at first."""
        self._store.setValue(f"length/{part}", length)

    @property
    def desk_zoom(self) -> int:
        """How large stage, caption, code, timeline and output are at the desk, in per cent."""
        return self._zoom("desk")

    @desk_zoom.setter
    def desk_zoom(self, value: int) -> None:
        self._store.setValue("zoom/desk", value)

    @property
    def hall_zoom(self) -> int:
        """How large everything is in presenter mode, in per cent of what a screen wants."""
        return self._zoom("hall")

    @hall_zoom.setter
    def hall_zoom(self, value: int) -> None:
        self._store.setValue("zoom/hall", value)

    def _zoom(self, where: str) -> int:
        value = str(self._store.value(f"zoom/{where}", "100"))
        known = value.isdecimal() and len(value) < 4 and ZOOMS[0] <= int(value) <= ZOOMS[1]
        return int(value) if known else 100

    @property
    def lower_tab(self) -> int:
        """Number of the tab under the stage that was in view last; -1 where they were folded."""
        value = str(self._store.value("lower tab", "0"))
        return int(value) if value in ("-1", "0", "1", "2") else 0

    @lower_tab.setter
    def lower_tab(self, value: int) -> None:
        self._store.setValue("lower tab", value)

    @property
    def file(self) -> str:
        """Path of the file, or name of the place, where all of it is kept; empty for none."""
        return self._store.fileName() if isinstance(self._store, QSettings) else ""

    def forget(self) -> None:
        """Forget everything that is remembered; of the user's own files none is touched."""
        self._lent = ""
        self._store.clear()
        self._store.sync()

    def place(self) -> QByteArray | None:
        """Return the window's place as Qt stored it; None before the first time."""
        value = self._store.value("place")
        return value if isinstance(value, QByteArray) else None

    def set_place(self, place: QByteArray) -> None:
        """Remember the window's place."""
        self._store.setValue("place", place)
