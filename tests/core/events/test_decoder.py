"""The decoder as a whole: order, cuts, and bytes that make no sense."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

from core.events.base import Event, Where
from core.events.decoder import BUILDERS, SUPERVISORS, Decoder
from core.events.kinds import KINDS
from core.events.process import ProcessRan, SleepBegan
from core.events.program import EventsLost
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def test_every_kind_of_record_has_a_builder() -> None:
    kinds = {
        value
        for name, value in vars(rec).items()
        if name.isupper() and isinstance(value, int) and "BIT" not in name
    }
    known = set(BUILDERS) | set(SUPERVISORS) | {rec.TEXT, rec.SITE}
    assert known <= kinds
    assert len(known) == 77


def test_kinds_are_those_that_the_modules_name() -> None:
    assert KINDS["SleepBegan"] is SleepBegan
    assert "Event" not in KINDS
    assert "ChannelEvent" not in KINDS
    assert len(KINDS) == 68


def test_an_event_says_who_when_and_at_which_line(tape: Tape) -> None:
    main = tape.program()
    site = main.at(12, "produce")
    main(rec.SLEEP_BEGAN, arg=200, site=site, t=2_000_000_000, thread=7)
    (event,) = [e for e in tape.events() if isinstance(e, SleepBegan)]
    where = Where("/p/script.py", 12, "produce")
    assert event == SleepBegan(2_000_000_000, main.seq, "main", 7, where, 200)


def test_a_line_is_one_object_however_often_it_occurs(tape: Tape) -> None:
    main = tape.program()
    site = main.at(12)
    for _ in range(2):
        main(rec.SLEEP_BEGAN, arg=1, site=site)
    one, two = [e for e in tape.events() if isinstance(e, SleepBegan)]
    assert one.where is two.where


def test_records_may_be_cut_anywhere_between_two(tape: Tape) -> None:
    main = tape.program("a long argument that needs more than one piece of text", "x")
    child = main.child("Child with a name of more than twenty-four bytes")
    child.prints("some text that is longer than a piece\n")
    data = tape.take()
    whole = Decoder().feed(data)
    decoder = Decoder()
    parts: list[Event] = []
    for start in range(0, len(data), rec.SIZE):
        parts += decoder.feed(data[start : start + rec.SIZE])
    assert parts == whole
    assert decoder.skipped == 0


def test_an_unknown_kind_is_counted_and_passed_over(tape: Tape) -> None:
    main = tape.program()
    main(999)
    main(rec.SLEEP_ENDED)
    decoder = Decoder()
    events = decoder.feed(tape.take())
    assert decoder.skipped == 1
    assert type(events[-1]).__name__ == "SleepEnded"


def test_half_a_record_at_the_end_is_counted(tape: Tape) -> None:
    tape.program()
    decoder = Decoder()
    events = decoder.feed(tape.take() + b"half a record")
    assert decoder.skipped == 1
    assert isinstance(events[-1], ProcessRan)


def test_nobody_but_the_supervisor_says_that_somebody_is_gone(tape: Tape) -> None:
    main = tape.program()
    main(rec.GONE, resource=main.tag)
    tape.supervisor(rec.SENT, resource=1, message=2)
    decoder = Decoder()
    kinds = [type(e).__name__ for e in decoder.feed(tape.take())]
    assert kinds == ["ProgramStarted", "ProcessRan"]
    assert decoder.skipped == 2


def test_a_process_without_a_birth_is_not_believed(tape: Tape) -> None:
    tape.program()
    data = tape.take()
    stranger = rec.RECORD.pack(5, 4711, 1, rec.SLEEP_ENDED, 0, 0, 0, 0, 0, 0, 0, 1)
    decoder = Decoder()
    decoder.feed(data + stranger)
    assert decoder.skipped == 1


def test_a_loss_is_told_by_the_process_or_by_the_supervisor(tape: Tape) -> None:
    main = tape.program()
    main(rec.EVENTS_LOST, arg=5)
    tape.supervisor(rec.EVENTS_LOST, resource=main.tag, arg=7)
    lost = [e for e in tape.events() if isinstance(e, EventsLost)]
    assert [(e.process, e.count) for e in lost] == [("main", 5), ("main", 7)]


def test_no_bytes_whatever_make_it_raise(tape: Tape) -> None:
    main = tape.program()
    child = main.child("Child")
    channel = main.channel(rec.QUEUE, 3)
    child.receives(channel, main.sends(channel, "x"))
    main.opens("/p/out.txt")
    good = tape.take()
    dice = random.Random(7)
    for _ in range(300):
        data = bytearray(good)
        for _ in range(dice.randrange(1, 40)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        Decoder().feed(bytes(data))
    for kind in [*BUILDERS, *SUPERVISORS]:
        for _ in range(5):
            noise = bytearray(os.urandom(rec.SIZE))
            noise[12 - 4 : 12] = main.tag.to_bytes(4, "big")
            noise[16:18] = kind.to_bytes(2, "big")
            decoder = Decoder()
            decoder.feed(good + bytes(noise))
