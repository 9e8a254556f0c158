"""An id has one short name wherever it turns up."""

from __future__ import annotations

from core.events.names import MAX_MAKERS, Names

ONE = 4000 << 42 | 5 << 22
OTHER = 4001 << 42 | 6 << 22


def test_a_message_has_the_same_name_at_its_send_and_at_its_receive() -> None:
    names = Names()
    assert names.message(ONE | 7) == "message-1.7"
    names.message(OTHER | 7)
    assert names.message(ONE | 7) == "message-1.7"


def test_two_processes_that_count_alike_make_different_names() -> None:
    names = Names()
    assert names.channel(ONE | 1) == "channel-1.1"
    assert names.channel(OTHER | 1) == "channel-2.1"
    assert names.lock(OTHER | 1) == "lock-2.1"


def test_kinds_of_things_cannot_be_mixed_up() -> None:
    names = Names()
    assert len({names.message(ONE | 1), names.channel(ONE | 1), names.lock(ONE | 1)}) == 3


def test_names_stay_unique_when_a_hostile_file_has_too_many_makers() -> None:
    names = Names()
    seen = {names.message((n << 22) | 1) for n in range(MAX_MAKERS + 10)}
    assert len(seen) == MAX_MAKERS + 10
    assert names.message(((MAX_MAKERS + 5) << 22) | 1) in seen
    assert names.channel(((MAX_MAKERS + 5) << 22) | 1).startswith("channel-")


def test_a_connection_has_one_name_by_whatever_number_its_ends_call_it() -> None:
    names = Names()
    assert names.connection(ONE) == names.channel(ONE) == "connection-1"
    assert names.connection(OTHER, ONE) == names.channel(OTHER) == "connection-1"
    assert names.connection(ONE) == "connection-2", "another one, which got the number of the first"


def test_what_is_gone_leaves_its_number_to_another() -> None:
    names = Names()
    first, memory = names.proxy(77), names.memory(88)
    assert (names.proxy(77), names.memory(88)) == (first, memory)
    names.gone(77)
    assert names.proxy(77) not in (first, memory)
    names.gone(99)
