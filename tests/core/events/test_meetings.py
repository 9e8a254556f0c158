"""Two ends of a connection are put together by what both know, or else by address and order."""

from __future__ import annotations

from core.events import meetings
from core.events.meetings import Meetings, Opened

HERE, THERE = "'/tmp/here'", "'/tmp/there'"


def test_the_same_number_is_the_same_connection_in_either_order() -> None:
    met = Meetings()
    assert met.opened(Opened(7, 1, False, HERE, 40)) == 0
    assert met.opened(Opened(8, 0, False, HERE, 40)) == 0
    assert met.opened(Opened(7, 0, False, HERE, 40)) == 7
    assert met.opened(Opened(8, 1, False, HERE, 40)) == 8
    assert met.opened(Opened(7, 1, False, HERE, 40)) == 0, "used again, for another connection"


def test_an_end_that_is_alone_gets_the_oldest_of_its_client_and_address() -> None:
    met = Meetings()
    for number, address, client in ((1, THERE, 40), (2, HERE, 41), (3, HERE, 40), (4, HERE, 40)):
        met.opened(Opened(number, 1, False, address, client))
    assert met.opened(Opened(90, 0, True, HERE, 40)) == 3
    assert met.opened(Opened(91, 0, True, HERE, 40)) == 4
    assert met.opened(Opened(92, 0, True, HERE, 40)) == 0
    assert met.opened(Opened(93, 0, True, HERE, 0)) == 2, "whose client it is is not known"
    assert met.opened(Opened(5, 1, False, HERE, 40)) == 92, "it was accepted before it said so"
    assert met.opened(Opened(1, 0, False, THERE, 40)) == 1


def test_two_that_know_more_are_never_put_together_by_order() -> None:
    met = Meetings()
    met.opened(Opened(1, 1, False, HERE, 40))
    assert met.opened(Opened(2, 0, False, HERE, 40)) == 0
    assert met.opened(Opened(3, 1, True, HERE, 40)) == 2


def test_of_too_many_that_nobody_answers_the_oldest_are_forgotten() -> None:
    met = Meetings()
    for number in range(1, meetings.MAX_UNMET + 2):
        met.opened(Opened(number, 1, False, HERE, 40))
    assert met.opened(Opened(1, 0, False, HERE, 40)) == 0
    assert met.opened(Opened(3, 0, False, HERE, 40)) == 3
