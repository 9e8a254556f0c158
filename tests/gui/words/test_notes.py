"""Instants and events of notes in words."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from core.model.history import History
from gui.words.names import Names
from gui.words.notes import event_text, instant_text

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def test_instants_are_told_apart_where_events_are_close() -> None:
    assert instant_text(0) == "0.0000 s"
    assert instant_text(1_234_567_890_000) == "1,234.5679 s"


def test_a_bookmark_without_words_says_what_happened_there(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(name="queue")
    main.child("Producer").sends(queue, "'good'")
    with closing(History()) as history:
        history.append(tape.take())
        last = len(history) - 1
        assert event_text(history, last, Names()) == 'Producer sent "good" through the queue.'
        assert event_text(history, 0, Names()) == "The program was started."
