"""What is remembered of the user's own programs, from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from core.commands.own import OwnProgram

if TYPE_CHECKING:
    from .settings import Store

T = TypeVar("T")
MOST = 32
MOST_PYTHONS = 6
LONGEST = 1 << 20  # characters; a longer text is none of ours


class OwnMemory:
    """How the user's own programs were run the last time; what is damaged counts as forgotten."""

    def __init__(self, store: Store) -> None:
        """Read from and write to this store."""
        self._store = store

    def program(self, key: str) -> OwnProgram | None:
        """Return how the program of this key was run the last time; None if it never was."""
        return next((program for program in self._programs() if program.key == key), None)

    @property
    def latest(self) -> OwnProgram | None:
        """The program that was run last; None before the first."""
        return next(iter(self._programs()), None)

    def remember(self, program: OwnProgram) -> None:
        """Remember how a program is run, and forget the one that was not for the longest time."""
        self._store.sync()  # another window may have remembered others
        others = [known for known in self._programs() if known.key != program.key]
        text = msgspec.json.encode([program, *others][:MOST]).decode()
        self._store.setValue("own/programs", text)

    @property
    def pythons(self) -> list[str]:
        """Paths of the Pythons that were chosen by hand, the latest first."""
        return self._read("own/pythons", list[str])

    def add_python(self, path: str) -> None:
        """Remember a Python that was chosen by hand and can run a program."""
        self._store.sync()
        others = [known for known in self.pythons if known != path]
        self._write_pythons([path, *others])

    def forget_python(self, path: str) -> None:
        """Forget a Python that was chosen by hand; programs that are run with it stay so."""
        self._store.sync()
        self._write_pythons([known for known in self.pythons if known != path])

    def _write_pythons(self, paths: list[str]) -> None:
        text = msgspec.json.encode(paths[:MOST_PYTHONS]).decode()
        self._store.setValue("own/pythons", text)

    @property
    def knows_rights(self) -> bool:
        """Whether the user has been told with which rights a script runs."""
        return str(self._store.value("own/knows rights", "false")) == "true"

    def told_rights(self) -> None:
        """Remember that the user has been told."""
        self._store.setValue("own/knows rights", "true")

    def _programs(self) -> list[OwnProgram]:
        return self._read("own/programs", list[OwnProgram])

    def _read(self, key: str, kind: type[list[T]]) -> list[T]:
        """Return a list that was stored; none if it is damaged."""
        value = self._store.value(key, "[]")
        if not isinstance(value, str) or len(value) > LONGEST:
            return []
        try:
            return msgspec.json.decode(value, type=kind)
        except msgspec.MsgspecError:
            return []
