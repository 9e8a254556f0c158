"""What must be remembered of messages until they arrive."""

from __future__ import annotations

from core.events.under_way import MAX_RAW, MAX_SEEN, UnderWay


def test_equal_raw_messages_are_matched_oldest_first() -> None:
    under_way = UnderWay()
    under_way.raw_sent(("channel-1", 0, 4, 99), 11)
    under_way.raw_sent(("channel-1", 0, 4, 99), 12)
    under_way.raw_sent(("channel-1", 1, 4, 99), 13)
    assert [under_way.raw_received(("channel-1", 0, 4, 99)) for _ in range(3)] == [11, 12, 0]


def test_a_receive_of_what_nobody_was_seen_to_send_is_told_as_such() -> None:
    under_way = UnderWay()
    under_way.sent(5, "x")
    assert under_way.received(5)
    assert not under_way.received(5)


def test_a_dead_process_leaves_only_what_it_never_wrote() -> None:
    under_way = UnderWay()
    under_way.unwritten = {1: (7, 70, 0), 2: (8, 70, 0), 3: (7, 71, 0)}
    assert under_way.left_by(7) == [(1, 70, 0), (3, 71, 0)]
    assert under_way.unwritten == {2: (8, 70, 0)}


def test_memory_is_bounded() -> None:
    under_way = UnderWay()
    for n in range(MAX_RAW + 3):
        under_way.raw_sent(("channel-1", 0, n, 0), n + 1)
    assert len(under_way._raw) == MAX_RAW
    assert under_way.raw_received(("channel-1", 0, 0, 0)) == 0
    under_way.previews = dict.fromkeys(range(MAX_SEEN), "")
    under_way.sent(-1, "x")
    assert len(under_way.previews) == MAX_SEEN
    assert -1 in under_way.previews


def test_a_matched_raw_message_makes_room_without_losing_a_later_equal_one() -> None:
    under_way = UnderWay()
    under_way.raw_sent(("channel-1", 0, 4, 99), 11)
    assert under_way.raw_received(("channel-1", 0, 4, 99)) == 11
    under_way.raw_sent(("channel-1", 0, 4, 99), 12)
    for n in range(MAX_RAW - 1):
        under_way.raw_sent(("channel-2", 0, n, 0), 100 + n)
    assert under_way.raw_received(("channel-1", 0, 4, 99)) == 12
