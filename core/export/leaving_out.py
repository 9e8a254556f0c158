"""Events, sources, header and notes without what is not for others' eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ..events.base import Where
from ..events.process import ErrorRaised
from ..recording.notes import one_line, pack_notes, unpack_notes
from .contents import OUTPUT, TEXTS, VALUES, Content
from .personal import Names, Paths, in_strings
from .tracebacks import shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..events.base import Event
    from .contents import Recorded

HEADER_WORDS = frozenset(
    [
        "spec",
        "python",
        "platform",
        "clock",
        "perf_ns",
        "wall_ns",
        "script",
        "module",
        "arguments",
        "cwd",
        "start_method",
        "interpreter",
        "default_method",
        "capture",
        "seconds",
        "processes",
    ]
)
"""The keys that a header has."""


def _named(header: dict[str, Any]) -> dict[str, str]:
    """Return the script and the working folder that a header names, as far as it does."""
    spec = header.get("spec")
    paths = spec if isinstance(spec, dict) else {}
    return {key: paths[key] for key in ("script", "cwd") if isinstance(paths.get(key), str)}


class LeavingOut:
    """Takes things out of all parts of one recording, the same everywhere."""

    def __init__(self, run: Recorded, contents: frozenset[Content]) -> None:
        """Leave these contents out of a run; if there are none, everything stays as it is."""
        self._out = contents
        self._text: Callable[[str], str] = str
        self._path: Callable[[str], str] = str
        if Content.USER in contents:
            end = run.history.world_at(len(run.history))
            self._text = self._path = Names.of(run.header, run.sources, end).without
        if Content.PATHS in contents:
            paths = Paths([*run.sources, *_named(run.header).values()], self._text)
            self._text, self._path = paths.within, paths.short
        self._wheres: dict[Where | None, Where | None] = {None: None}
        self._renamed = self._out & {Content.PATHS, Content.USER}

    @property
    def nothing(self) -> bool:
        """Whether everything stays as it is."""
        return not self._out

    def header(self, header: dict[str, Any]) -> dict[str, Any]:
        """Return the header.

        Raises:
            RecursionError: it is nested too deep to be changed.
        """
        if not self._out:
            return header
        changed: dict[str, Any] = self._in_header(header)
        spec = changed.get("spec")
        if isinstance(spec, dict):
            spec.update({key: self._path(path) for key, path in _named(header).items()})
            if Content.VALUES in self._out and "arguments" in spec:
                spec["arguments"] = []
        return changed

    def _in_header(self, part: dict[str, Any]) -> dict[str, Any]:
        """Return a part of the header; the words of ours stay, whatever somebody is called."""
        changed = {}
        for key, value in part.items():
            if key not in HEADER_WORDS:
                changed[self._text(key)] = in_strings(value, self._text)
            elif isinstance(value, dict):
                changed[key] = self._in_header(value)
            else:
                changed[key] = in_strings(value, self._text)
        return changed

    def sources(self, sources: dict[str, str]) -> dict[str, str]:
        """Return the sources."""
        if Content.SOURCES in self._out:
            return {}
        return {self._path(path): self._text(text) for path, text in sources.items()}

    def notes(self, notes: bytes) -> bytes:
        """Return the notes; what are none is left out wherever anything is."""
        if not self._renamed or not notes:
            return notes
        try:
            return pack_notes(
                msgspec.structs.replace(note, text=one_line(self._text(note.text)))
                for note in unpack_notes(notes)
            )
        except ValueError:
            return b""

    def events(self, events: list[Event]) -> list[Event]:
        """Return events."""
        return [self._event(event) for event in events] if self._out else events

    def _event(self, event: Event) -> Event:
        changes: dict[str, Any] = {}
        kind = type(event)
        for field in TEXTS.get(kind, ()):
            value = getattr(event, field)
            new = self._value(kind, field, value)
            if new != value:
                changes[field] = new
        if self._renamed and event.where is not None:
            changes["where"] = self._where(event.where)
        return msgspec.structs.replace(event, **changes) if changes else event

    def _value(self, kind: type[Event], field: str, value: Any) -> Any:  # noqa: ANN401
        """Return what a field is to hold."""
        if kind is ErrorRaised:
            return self._text(self._traceback(value))
        if Content.VALUES in self._out and field in VALUES.get(kind, ()):
            return None if field == "answer" else type(value)()
        if Content.OUTPUT in self._out and field in OUTPUT.get(kind, ()):
            return ""
        if field in ("path", "script", "cwd"):
            return self._path(value)
        return in_strings(value, self._text)

    def _where(self, where: Where) -> Where | None:
        known = self._wheres.get(where)
        if known is None:
            known = Where(self._path(where.file), where.line, self._text(where.function))
            self._wheres[where] = known
        return known

    def _traceback(self, text: str) -> str:
        values, sources = (content in self._out for content in (Content.VALUES, Content.SOURCES))
        return shortened(text, values=values, sources=sources) if values or sources else text
