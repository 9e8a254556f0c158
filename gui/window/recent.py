"""The scripts, modules and recordings that were opened last."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from .settings import Store

MOST_RECENT = 8
KEY = "recent"
WANTED = "keep recent"
FIGURES = 3  # before the key, with spaces between; a key alone is from an older version


class Recent(NamedTuple):
    """Something that was opened.

    Attributes:
        key: path of a script or recording, or a module's key.
        opened_s: when, in seconds since 1970; 0 if that is not known.
        events: how many events it had; 0 if that is not known.
        length_ns: from its first event to its last.
    """

    key: str
    opened_s: int = 0
    events: int = 0
    length_ns: int = 0

    @property
    def there(self) -> bool:
        """Whether the file is there, or the folder that a module is run in."""
        folder, name = os.path.split(self.key)
        return os.path.exists(self.key) or (name.startswith("-m ") and os.path.isdir(folder))


class RecentFiles:
    """The list, the latest first; what is damaged counts as forgotten.

    Two windows may keep the same list: each takes in what the other one opened before it writes.
    """

    def __init__(self, store: Store, clock: Callable[[], float] = time.time) -> None:
        """Read from and write to this store; the clock gives seconds since 1970."""
        self._store = store
        self._clock = clock

    @property
    def entries(self) -> list[Recent]:
        """What was opened; it need not be there any more."""
        value = self._store.value(KEY, [])
        texts = [value] if isinstance(value, str) else value
        if not isinstance(texts, list):
            return []
        return [_read(str(text)) for text in texts][:MOST_RECENT]

    @property
    def keys(self) -> list[str]:
        """The keys of what was opened."""
        return [entry.key for entry in self.entries]

    @property
    def wanted(self) -> bool:
        """Whether the user wants a list to be kept."""
        return str(self._store.value(WANTED, "true")) != "false"

    @wanted.setter
    def wanted(self, wanted: bool) -> None:
        self._store.setValue(WANTED, "true" if wanted else "false")
        if not wanted:
            self.clear()

    def add(self, key: str) -> None:
        """Put a file, or a program by its key, first."""
        if not self.wanted:
            return
        self._store.sync()
        key = os.path.abspath(key)
        known = next((entry for entry in self.entries if entry.key == key), Recent(key))
        others = [entry for entry in self.entries if entry.key != key]
        self._write([known._replace(opened_s=round(self._clock())), *others])

    def tell(self, key: str, events: int, length_ns: int) -> None:
        """Remember what is in a file, if it is in the list."""
        self._store.sync()
        self._write([
            entry._replace(events=events, length_ns=length_ns) if entry.key == key else entry
            for entry in self.entries
        ])  # fmt: skip

    def remove(self, key: str) -> None:
        """Forget one."""
        self._store.sync()
        self._write([entry for entry in self.entries if entry.key != key])

    def clear(self) -> None:
        """Forget all."""
        self._write([])

    def _write(self, entries: list[Recent]) -> None:
        texts = [
            f"{entry.opened_s} {entry.events} {entry.length_ns} {entry.key}"
            for entry in entries[:MOST_RECENT]
        ]
        if texts != self._store.value(KEY, []):
            self._store.setValue(KEY, texts)
            self._store.sync()


def _read(text: str) -> Recent:
    """Return an entry as it was written, or a key alone."""
    *figures, key = text.split(" ", FIGURES)
    if len(figures) < FIGURES or not all(figure.isdecimal() for figure in figures):
        return Recent(text)
    opened, events, length = (int(figure[:18]) for figure in figures)
    return Recent(key, opened, events, length)
