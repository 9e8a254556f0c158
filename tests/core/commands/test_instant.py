"""The instants that the command line can name."""

from __future__ import annotations

import pytest

from core.commands.instant import Instant, parse_instant
from core.commands.request import UsageError


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        (None, Instant()),
        ("0", Instant(seconds=0.0)),
        ("1.25", Instant(seconds=1.25)),
        ("event:0", Instant(event=0)),
        ("event:12", Instant(event=12)),
        ("SendBlocked", Instant(kind="SendBlocked")),
        ("LockAcquired:3", Instant(kind="LockAcquired", nth=3)),
    ],
)
def test_an_instant_is_a_time_or_an_event(text: str | None, meaning: Instant) -> None:
    assert parse_instant(text) == meaning


def test_the_telling_moment_is_the_scenarios_own() -> None:
    assert parse_instant("telling", ("SendBlocked", 2)) == Instant(kind="SendBlocked", nth=2)
    assert parse_instant("telling", ("", 0)).kind == ""
    with pytest.raises(UsageError, match="goes with a scenario"):
        parse_instant("telling")


@pytest.mark.parametrize(
    "text",
    ["", "-1", "nan", "inf", "event", "event:", "event:-1", "event:1.5", "event:²", "x:1", "Sent:"],
)
def test_what_is_no_instant_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="--at is seconds"):
        parse_instant(text)


def test_a_kind_of_event_that_there_is_not_is_refused_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="no event 'SendBlockd'; did you mean SendBlocked"):
        parse_instant("SendBlockd")


def test_an_enormous_event_is_refused_without_a_conversion() -> None:
    with pytest.raises(UsageError):
        parse_instant("event:" + "9" * 5000)
