"""The events one after the other, what each says, and how it is told in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.base import Where
from core.events.message import MessageReceived, MessageSent
from core.export.events import each, says, where, words

if TYPE_CHECKING:
    from tests.core.export.conftest import Exported

HEAD = (5, 1, "main.1", 1)


def test_all_come_in_order_and_it_is_told_how_far_it_is(told: Exported) -> None:
    parts: list[float] = []
    assert list(each(told.history, parts.append)) == told.events
    assert parts == [0.0]


def test_only_what_says_something_is_said() -> None:
    sent = MessageSent(*HEAD, None, "channel-1.1", 0, "m-1", "", None)
    assert says(sent) == [("channel", "channel-1.1"), ("message", "m-1")]
    received = MessageReceived(*HEAD, None, "channel-1.1", 1, "m-1", 0, False)
    assert says(received) == [
        ("channel", "channel-1.1"),
        ("end", 1),
        ("message", "m-1"),
        ("bytes", 0),
    ]


def test_a_line_has_no_other_lines_in_it() -> None:
    sent = MessageSent(*HEAD, Where("/p/a\nb.py", 3, "f"), "c", 0, "m", "x\ny\u2028", 4)
    assert words(sent) == "message sent  channel=c  message=m  preview='x\\ny\\u2028'  bytes=4"
    assert where(sent) == "  (a\\nb.py:3 f)"
    assert where(MessageSent(*HEAD, None, "c", 0, "m", "", 1)) == ""
