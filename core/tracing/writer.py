"""Writes records into the ring of this process, with no lock and no system call.

``emit``, ``put`` and ``text`` are closures over the ring and stay the same functions when the ring
changes after a fork, so that hooks may keep them. A record is dropped rather than that anything is
raised into the program.
"""

from __future__ import annotations

import itertools
import struct
import time
from _thread import get_ident
from typing import TYPE_CHECKING, Optional

from .records import (
    COMMIT,
    EVENTS_LOST,
    HEARTBEAT,
    HEARTBEAT_OFFSET,
    MIDDLE,
    PIECE,
    READY_RECORD,
    RECORD,
    RING_HEADER_SIZE,
    SIZE,
    TEXT,
    TEXT_RECORD,
)

if TYPE_CHECKING:
    from .foreign import Foreign
    from .ring import Ring
    from .writing import Attach, Emit, EmitWith, Middle, Put, Text

PATIENCE_NS = 50_000_000
"""How long the program waits at most when its ring is full."""
FRESH_NS = 1_000_000_000
"""A heartbeat older than this means that nobody reads."""
MAX_TEXT = 8192
"""Bytes of the longest text: less than a tenth of a ring."""

LOW = 0xFFFFFFFF
"""The bits of a slot's number that are its sequence number."""

UNFIT = (struct.error, TypeError, OverflowError, ValueError)
"""What a value raises that does not fit its field. All else is the program's own: the handler of a
signal has raised it, just then."""

_LOST_OFFSET = 40
_LOSING = 1 << 63  # more than any slot's number
_ENDLESS = 1 << 62
_sleep = time.sleep  # before it is hooked


class _Threads(dict[int, int]):
    """Thread's ident -> its number, from 1."""

    def __missing__(self, ident: int) -> int:
        self[ident] = number = len(self) + 1
        return number


def _make_writer() -> tuple[Emit, EmitWith, Put, Middle, Text, Attach]:
    """Build the functions; they share the variables below.

    A slot's number is drawn with ``next(count)``, which no thread can interrupt. A thread that
    draws a number for which there is no room for long gives it up into ``spare``; from then on
    ``draw`` gives _LOSING, so that nothing more is drawn, records are counted as lost, and as soon
    as half of the ring is free the spare slots are filled with EVENTS_LOST.
    """
    page: Foreign = bytearray(RING_HEADER_SIZE + SIZE)
    control: Foreign = bytearray(SIZE)
    tag, slots, mask, limit, lost = 0, 1, 0, _ENDLESS, 0
    number_next = draw = itertools.count().__next__
    spare: list[int] = []
    threads = _Threads()
    pack, pack_text, now = RECORD.pack_into, TEXT_RECORD.pack_into, time.perf_counter_ns
    pack_ready = READY_RECORD.pack_into

    def attach(ring: Optional[Ring]) -> None:
        nonlocal page, control, tag, slots, mask, limit, lost, draw, number_next, spare, threads
        page, control, tag, slots = ring or (bytearray(RING_HEADER_SIZE + SIZE), control, 0, 1)
        mask, limit, lost = slots - 1, slots if ring else _ENDLESS, 0
        number_next = draw = itertools.count().__next__
        spare, threads = [], _Threads()

    def emit(
        kind: int,
        flag: int = 0,
        site: int = 0,
        resource: int = 0,
        message: int = 0,
        arg: int = 0,
        size: int = 0,
        t: int = 0,
    ) -> None:
        number = draw()
        if number >= limit:
            number = find_room(number)
            if number < 0:
                return
        t, low, at = t or now(), number & LOW, RING_HEADER_SIZE + (number & mask) * SIZE
        try:
            me = threads[get_ident()]
            pack(
                page,
                at,
                t,
                tag,
                low,
                kind,
                flag,
                site,
                resource,
                message,
                arg,
                size,
                me,
                number + 1,
            )
        except BaseException as error:  # the slot must be filled all the same
            tell_lost(number, 1)
            if not isinstance(error, UNFIT):
                raise

    def emit_with(
        words: str,
        kind: int,
        flag: int,
        site: int,
        resource: int,
        message: int,
        arg: int,
        size: int,
    ) -> None:
        data, t = words.encode("utf-8", "replace"), now()
        if len(data) > PIECE:
            text(message, words, t)
        else:
            number = draw()
            if number >= limit:
                number = find_room(number)
            if number >= 0:
                low, at = number & LOW, RING_HEADER_SIZE + (number & mask) * SIZE
                pack_text(page, at, t, tag, low, TEXT, len(data), 1, message, data, number + 1)
        number = draw()
        if number >= limit:
            number = find_room(number)
            if number < 0:
                return
        low, at = number & LOW, RING_HEADER_SIZE + (number & mask) * SIZE
        try:  # as emit does, without the call
            me, end = threads[get_ident()], number + 1
            pack(page, at, t, tag, low, kind, flag, site, resource, message, arg, size, me, end)
        except BaseException as error:
            tell_lost(number, 1)
            if not isinstance(error, UNFIT):
                raise

    def put(middle: bytes) -> None:
        number = draw()
        if number >= limit:
            number = find_room(number)
            if number < 0:
                return
        at = RING_HEADER_SIZE + (number & mask) * SIZE
        pack_ready(page, at, now(), tag, number & LOW, middle, number + 1)

    def middle(kind: int, flag: int, site: int, resource: int) -> bytes:
        return MIDDLE.pack(kind, flag, site, resource, 0, 0, 0, threads[get_ident()])

    def text(key: int, words: str, t: int = 0, kind: int = TEXT) -> bool:
        data = words.encode("utf-8", "replace")[:MAX_TEXT]
        t = t or now()
        for start in range(0, len(data) or 1, PIECE):
            number = draw()
            if number >= limit:
                number = find_room(number)
                if number < 0:
                    return False
            low, at = number & LOW, RING_HEADER_SIZE + (number & mask) * SIZE
            piece = data[start : start + PIECE]
            place = start // PIECE << 1 | (start + PIECE >= len(data))
            pack_text(page, at, t, tag, low, kind, len(piece), place, key, piece, number + 1)
        return True

    def tell_lost(number: int, count: int) -> None:
        low, at = number & LOW, RING_HEADER_SIZE + (number & mask) * SIZE
        t, me = now(), threads[get_ident()]
        pack(page, at, t, tag, low, EVENTS_LOST, 0, 0, 0, 0, count, 0, me, number + 1)

    def find_room(number: int) -> int:
        """Return the number of a slot to write to, or -1 if the record is lost."""
        nonlocal limit, lost, draw
        try:
            limit = COMMIT.unpack_from(page)[0] + slots
            if number == _LOSING:
                if not spare or limit - max(spare) > slots // 2:
                    stop_losing()
                    number = draw()
                    if number < limit:
                        return number
                if number == _LOSING:
                    count_loss()
                    return -1
            elif wait_for(number):
                return number
        except ValueError:  # the ring was unmapped: the interpreter is ending
            return -1
        spare.append(number)
        draw = itertools.repeat(_LOSING).__next__
        count_loss()
        return -1

    def wait_for(number: int) -> bool:
        nonlocal limit
        deadline = now() + PATIENCE_NS
        while number >= limit:
            beat = HEARTBEAT.unpack_from(control, HEARTBEAT_OFFSET)[0]
            moment = now()
            if moment > deadline or moment - beat > FRESH_NS:
                return False
            _sleep(0.0005)
            limit = COMMIT.unpack_from(page)[0] + slots
        return True

    def count_loss() -> None:
        nonlocal lost
        lost += 1
        COMMIT.pack_into(page, _LOST_OFFSET, lost)

    def stop_losing() -> None:
        """Fill the slots that were given up; what comes meanwhile from other threads is counted."""
        nonlocal lost, draw
        # Before the spare ones are taken: who gives up another one from now on sets it again.
        draw = number_next
        count, lost = lost, 0
        numbers = []
        while spare:
            try:
                numbers.append(spare.pop())
            except IndexError:  # another thread was faster
                break
        if not numbers and count:
            number = number_next()
            if number < limit:
                numbers.append(number)
            else:
                spare.append(number)
        for number in numbers[1:]:
            tell_lost(number, 1)
        if numbers:
            tell_lost(numbers[0], max(count - len(numbers) + 1, 1))
        COMMIT.pack_into(page, _LOST_OFFSET, lost)

    return emit, emit_with, put, middle, text, attach


emit, emit_with, put, middle, text, attach = _make_writer()
