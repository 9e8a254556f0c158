"""The records that the supervisor writes itself: start, deaths, losses, raw output, end."""

from __future__ import annotations

import itertools
import os
import time

from ..tracing.records import (
    EVENTS_LOST,
    FIELD,
    FOR_MEMORY,
    GONE,
    PIECE,
    PROGRAM_ENDED,
    PROGRAM_STARTED,
    RAW_OUTPUT,
    RECORD,
    SUPERVISOR_TAG,
    TEXT,
    TEXT_RECORD,
)

LAST_SEQUENCE = 0xFFFF_FFFF
MAX_FIELDS = 64 * 1024
"""Bytes of text that one record may have before it."""


class Notices:
    """Makes the supervisor's own records, numbered like those of a ring."""

    def __init__(self) -> None:
        """Start with number 0."""
        self._numbers = itertools.count()
        # As a traced process makes its ids (pid, milliseconds, counter): no two texts share a key.
        milliseconds = time.time_ns() // 1_000_000 & 0xFFFFF
        base = (os.getpid() & 0x3FFFFF) << 42 | milliseconds << 22
        self._keys = itertools.count(base + 1)

    def program_started(self, t_ns: int, pid: int, fields: list[str]) -> bytes:
        """Return PROGRAM_STARTED; the fields are script, cwd, start method, python, arguments."""
        text = FIELD.join(fields).encode("utf-8", "replace")
        return self._with_text(t_ns, PROGRAM_STARTED, text, arg=pid)

    def program_ended(self, exit_code: int) -> bytes:
        """Return PROGRAM_ENDED: nothing of the program is left."""
        return self._record(time.perf_counter_ns(), PROGRAM_ENDED, arg=exit_code)

    def gone(self, tag: int, exit_code: int | None, for_memory: bool = False) -> bytes:
        """Return GONE: the process with this tag is no more, and its ring is read to the end.

        Args:
            tag: of its ring.
            exit_code: None if it is not known.
            for_memory: the system killed a process just now because memory had run out.
        """
        flag = (exit_code is not None) | for_memory * FOR_MEMORY
        code = exit_code or 0
        return self._record(time.perf_counter_ns(), GONE, flag=flag, resource=tag, arg=code)

    def events_lost(self, tag: int, count: int) -> bytes:
        """Return EVENTS_LOST in the name of a process that died before it could tell."""
        number = LAST_SEQUENCE
        t_ns = time.perf_counter_ns()
        return RECORD.pack(t_ns, tag, number, EVENTS_LOST, 0, 0, 0, 0, count, 0, 0, number + 1)

    def raw_output(self, stream: int, text: bytes, size: int) -> bytes:
        """Return RAW_OUTPUT.

        Args:
            stream: 1 for standard output, 2 for standard error.
            text: what was read from the pipe, possibly cut.
            size: how many bytes were read.
        """
        return self._with_text(time.perf_counter_ns(), RAW_OUTPUT, text, flag=stream, size=size)

    def _with_text(
        self, t_ns: int, kind: int, text: bytes, flag: int = 0, arg: int = 0, size: int = 0
    ) -> bytes:
        key = next(self._keys)
        text = text[:MAX_FIELDS]
        pieces = [text[i : i + PIECE] for i in range(0, len(text), PIECE)] or [b""]
        last = len(pieces) - 1
        out = []
        for index, piece in enumerate(pieces):
            number = next(self._numbers)
            where = index << 1 | (index == last)
            out.append(
                TEXT_RECORD.pack(
                    t_ns, SUPERVISOR_TAG, number, TEXT, len(piece), where, key, piece, number + 1
                )
            )
        out.append(self._record(t_ns, kind, flag=flag, message=key, arg=arg, size=size))
        return b"".join(out)

    def _record(
        self,
        t_ns: int,
        kind: int,
        flag: int = 0,
        resource: int = 0,
        message: int = 0,
        arg: int = 0,
        size: int = 0,
    ) -> bytes:
        number = next(self._numbers)
        size = min(size, 0xFFFF_FFFF)
        tag = SUPERVISOR_TAG
        return RECORD.pack(
            t_ns, tag, number, kind, flag, 0, resource, message, arg, size, 0, number + 1
        )
