"""What the supervisor writes itself is read by the decoder like all the rest."""

from __future__ import annotations

from core.collecting.notices import MAX_FIELDS, Notices
from core.events.decoder import Decoder
from core.events.program import OutputWritten, ProgramEnded, ProgramStarted
from core.tracing.records import EVENTS_LOST, GONE, RECORD, SIZE, SUPERVISOR_TAG


def test_the_start_with_all_its_fields() -> None:
    fields = ["/tmp/语.py", "/tmp", "spawn", "3.11.7", "--items", "a b", ""]
    (event,) = Decoder().feed(Notices().program_started(5, 77, fields))
    assert isinstance(event, ProgramStarted)
    assert (event.script, event.cwd, event.start_method, event.python) == tuple(fields[:4])
    assert (event.arguments, event.pid, event.t_ns) == (fields[4:], 77, 5)


def test_output_of_whatever_length() -> None:
    notices, decoder = Notices(), Decoder()
    text = "".join(f"{i} 语\n" for i in range(500))
    events = decoder.feed(notices.raw_output(2, text.encode(), 9000))
    assert [(e.stream, e.text) for e in events if isinstance(e, OutputWritten)] == [
        ("stderr", text)
    ]
    long = notices.raw_output(1, b"x" * (MAX_FIELDS * 2), MAX_FIELDS * 2)
    assert len(long) < MAX_FIELDS * 3


def test_the_end() -> None:
    (event,) = Decoder().feed(Notices().program_ended(-9))
    assert isinstance(event, ProgramEnded)
    assert (event.exit_code, event.signal) == (-9, "SIGKILL")


def test_a_death_with_and_without_a_known_exit_code() -> None:
    notices = Notices()
    known, unknown = (RECORD.unpack(notices.gone(7, code)) for code in (-9, None))
    assert (known[3], known[4], known[6], known[8]) == (GONE, 1, 7, -9)
    assert (unknown[4], unknown[6]) == (0, 7)


def test_losses_are_told_in_the_name_of_the_process() -> None:
    row = RECORD.unpack(Notices().events_lost(7, 12))
    assert (row[1], row[3], row[8]) == (7, EVENTS_LOST, 12)


def test_numbers_rise_without_a_gap() -> None:
    notices = Notices()
    data = notices.program_started(1, 2, ["a"] * 50) + notices.gone(3, 0) + notices.program_ended(0)
    rows = [RECORD.unpack_from(data, i) for i in range(0, len(data), SIZE)]
    assert [row[2] for row in rows] == list(range(len(rows)))
    assert {row[1] for row in rows} == {SUPERVISOR_TAG}
