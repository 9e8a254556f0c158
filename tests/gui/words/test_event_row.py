"""Rows of the table of events: every kind has words, and nothing in them does anything.

Covers: called, event_kinds, event_what, event_search.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from core.events.base import Event, Where
from core.events.kinds import KINDS
from core.events.message import MessageReceived, MessageSent
from core.events.pool import ResultTaken, TaskFinished, TaskStarted, TaskSubmitted
from core.events.process import JoinBegan, ProcessAsked, ProcessEnded, SleepBegan
from core.events.program import OutputWritten
from core.tracing import records as rec
from gui.words.called import Called
from gui.words.event_kinds import kind_words
from gui.words.event_row import LONGEST, EventRow, RowWords
from gui.words.event_search import TextLooker
from gui.words.names import Names
from gui.words.plain import one_line

if TYPE_CHECKING:
    from tests.core.conftest import Tape

HEAD = (2_000_000, 1, "main.1", 1, Where("/p/script.py", 7, "work"))


@pytest.fixture
def words(tape: Tape) -> RowWords:
    """Return the words for a run with a producer, a queue and a lock."""
    main = tape.program()
    main.channel(rec.QUEUE, 3, "words")
    main.lock(name="door")
    main.child("Producer")
    return RowWords(Called(tape.world(), Names()), 500_000)


def queue(tape: Tape) -> str:
    return next(iter(tape.world().channels))


def test_a_row_says_who_did_what_on_what_when_and_where(words: RowWords, tape: Tape) -> None:
    row = words.row(41, MessageSent(*HEAD, queue(tape), 0, "m", "'good'", None))
    said = ("42", "0.001500", "Producer", "sent", "words", '"good"', "script.py:7")
    assert row == EventRow(row.cells, "main.1", False)
    assert row.cells == said


def test_every_kind_has_words_and_a_row(words: RowWords) -> None:
    assert set(kind_words()) == set(KINDS)
    assert len(set(kind_words().values())) == len(KINDS), "two kinds are called the same"
    for kind in KINDS.values():
        for missing in (False, True):
            cells = words.row(0, example(kind, missing)).cells
            assert cells.kind
            asked = kind is ProcessAsked  # which may have been answered so
            assert asked or "None" not in " ".join(cells)


def example(kind: type[Event], missing: bool) -> Event:
    """Return an event of a kind; of what may be missing, all is or nothing."""
    values = {"str": "text", "int": 3, "bool": True, "list[str]": ["main"], "bool | int": 1}
    hints: dict[str, str] = {}
    for base in kind.__mro__:
        hints |= vars(base).get("__annotations__", {})
    fields: dict[str, Any] = {}
    for name in kind.__struct_fields__[len(HEAD) :]:
        maybe = hints[name].endswith(" | None")
        value = values[hints[name].removesuffix(" | None")]
        fields[name] = None if missing and maybe else value
    return kind(*HEAD[:4], None, **fields)


def test_an_effect_says_what_its_cause_was_about(words: RowWords, tape: Tape) -> None:
    received = MessageReceived(*HEAD, queue(tape), 0, "m", 30, False)
    sent = MessageSent(*HEAD, queue(tape), 0, "m", "'good'", None)
    assert words.row(0, received).cells.what == "30 bytes"
    assert words.row(0, received, sent).cells.what == '"good"'
    submitted = TaskSubmitted(*HEAD, "pool", "t", "c", "square", "3", 1)
    finished = TaskFinished(*HEAD, "pool", "t", True, "9")
    assert words.row(0, TaskStarted(*HEAD, "pool", "t"), submitted).cells.what == "square(3)"
    assert words.row(0, ResultTaken(*HEAD, "pool", "c", "t"), finished).cells.what == "9"


def test_what_one_process_does_to_another_is_on_that_one(words: RowWords) -> None:
    cells = words.row(0, JoinBegan(*HEAD, "main", 2_000_000_000)).cells
    assert (cells.thing, cells.what) == ("main", "for 2 s at most")


def test_how_a_process_ended_is_said(words: RowWords) -> None:
    killed = words.row(0, ProcessEnded(*HEAD, -9, "SIGKILL"))
    assert killed.cells.what == "exit code -9, SIGKILL"
    assert words.row(0, ProcessEnded(*HEAD, None, None)).cells.what == ""


def test_nothing_in_a_text_acts_and_none_is_endless(words: RowWords) -> None:
    bad = "\x1b[31m<b>a</b>\n\u202etxt\x00" + "x" * 70_000
    row = words.row(0, OutputWritten(*HEAD, "stderr", bad, 70_030))
    assert row.cells.what.startswith(r"\x1b[31m<b>a</b>\n\u202etxt\x00xxx")
    assert len(row.cells.what) == LONGEST
    assert row.wrong
    assert all(text.isprintable() for text in row.cells)
    odd = (1, 1, "main.1", 1, Where("/p/\u202e\n.py", 1, "f"))
    assert words.row(0, SleepBegan(*odd, 5)).cells.line.isprintable()
    assert one_line("x" * LONGEST, LONGEST) == "x" * LONGEST


def test_who_is_not_known_is_called_by_its_id(words: RowWords) -> None:
    event = SleepBegan(0, 1, "main.9", 1, None, 10**9)
    assert words.row(0, event).cells.process == "main.9"
    assert words.called.number("main.9") is None
    assert words.row(0, OutputWritten(0, 1, "", 0, None, "stdout", "x", 1)).cells.process != ""


def test_a_text_is_found_wherever_it_is_read(words: RowWords, tape: Tape) -> None:
    sent = MessageSent(*HEAD, queue(tape), 0, "m", "'Good morning'", None)
    received = MessageReceived(*HEAD, queue(tape), 0, "m", 30, False)

    def looker(text: str) -> TextLooker:
        return TextLooker(text, words, lambda _i: sent)

    assert looker("good M").in_event(0, sent)
    assert looker("morning").in_event(0, received)
    assert looker("SCRIPT.py:7").in_event(0, sent)
    assert not looker("evening").in_event(0, sent)
    assert looker("main").in_event(0, JoinBegan(*HEAD[:4], None, "main", None))
    assert looker("produ").in_process("main.1")
    assert looker("sen").in_kind("MessageSent")
    assert looker("word").in_resource(queue(tape))
    assert not looker("word").in_resource("lock-9")
