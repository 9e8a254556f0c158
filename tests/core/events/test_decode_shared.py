"""Records of managers and of shared memory become events; a number used again is another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from core.events.base import Event
from core.events.shared import (
    CallBegan,
    CallEnded,
    ProxyOpened,
    SharedMemoryClosed,
    SharedMemoryOpened,
    SharedMemoryUnlinked,
)
from core.tracing import ids
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Hand, Tape

E = TypeVar("E", bound=Event)
PROXY = ids.of("'/tmp/listener' 7f00")
MEMORY = ids.of("memory /psm_1")


def only(tape: Tape, kind: type[E]) -> list[E]:
    return [event for event in tape.events() if isinstance(event, kind)]


def opens(hand: Hand, name: str = "", type_: str = "list", proxy: int = PROXY) -> None:
    text = hand.text(rec.FIELD.join((type_, name)))
    hand(rec.PROXY_OPENED, resource=proxy, message=text)


def has_memory(hand: Hand, name: str, flag: int = rec.CREATED, lock: int = 0, size: int = 9) -> int:
    memory = ids.of(f"memory {name}")
    hand.text(name, memory)
    hand(rec.MEMORY_OPENED, resource=memory, flag=flag, arg=size, message=lock)
    return memory


def test_a_proxy_says_what_it_stands_for_and_in_which_process(tape: Tape) -> None:
    main = tape.program()
    manager, child = main.child("SyncManager-1"), main.child("C")
    manager(rec.OBJECT_MADE, resource=PROXY)
    opens(main, "items")
    opens(child)
    mine, its = only(tape, ProxyOpened)
    assert (mine.process, mine.type, mine.name, mine.manager) == ("main", "list", "items", "main.1")
    assert (its.process, its.name, its.proxy) == ("main.2", "", mine.proxy)


def test_an_object_of_a_manager_that_is_none_of_the_programs_has_no_process(tape: Tape) -> None:
    main = tape.program()
    opens(main, "queue", "get_queue")
    (event,) = only(tape, ProxyOpened)
    assert (event.type, event.manager) == ("get_queue", "")


def test_a_call_has_its_arguments_and_its_end(tape: Tape) -> None:
    main = tape.program()
    opens(main, "items")
    main(rec.CALL_BEGAN, resource=PROXY, message=main.text(rec.FIELD.join(("append", "'x'"))))
    main(rec.CALL_ENDED, resource=PROXY, flag=1)
    main(rec.CALL_BEGAN, resource=PROXY, message=main.text(rec.FIELD.join(("pop", "9"))))
    main(rec.CALL_ENDED, resource=PROXY)
    assert [(e.method, e.preview) for e in only(tape, CallBegan)] == [
        ("append", "'x'"),
        ("pop", "9"),
    ]
    assert [e.ok for e in only(tape, CallEnded)] == [True, False]
    proxies = {e.proxy for kind in (ProxyOpened, CallBegan, CallEnded) for e in only(tape, kind)}
    assert len(proxies) == 1


def test_an_object_that_takes_the_place_of_one_that_is_gone_is_another(tape: Tape) -> None:
    main = tape.program()
    manager = main.child("SyncManager-1")
    for name in ("first", "second"):
        manager(rec.OBJECT_MADE, resource=PROXY)
        opens(main, name)
    first, second = only(tape, ProxyOpened)
    assert first.proxy != second.proxy
    assert (first.manager, second.manager) == ("main.1", "main.1")


def test_memory_has_a_size_a_name_and_a_lock(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    lock = main.lock(rec.RLOCK)
    memory = has_memory(main, "psm_1", size=100)
    has_memory(child, "psm_1", flag=rec.SHARED_MEMORY, size=100)
    has_memory(main, "counter", rec.VALUE | rec.CREATED, lock, 4)
    has_memory(main, "row", rec.ARRAY | rec.CREATED, 0, 32)
    child(rec.MEMORY_CLOSED, resource=memory)
    main(rec.MEMORY_UNLINKED, resource=memory)
    made, attached, value, array = only(tape, SharedMemoryOpened)
    assert (made.type, made.name, made.bytes, made.created) == ("shared memory", "psm_1", 100, True)
    assert (attached.memory, attached.process, attached.created) == (made.memory, "main.1", False)
    assert (value.type, value.name, value.bytes, array.lock) == ("value", "counter", 4, "")
    assert value.lock.startswith("lock-")
    assert array.type == "array"
    assert len({made.memory, value.memory, array.memory}) == 3
    assert [e.memory for e in only(tape, SharedMemoryClosed)] == [made.memory]
    assert [e.memory for e in only(tape, SharedMemoryUnlinked)] == [made.memory]


def test_memory_that_is_made_again_under_its_name_is_another(tape: Tape) -> None:
    main = tape.program()
    for _ in range(2):
        memory = has_memory(main, "mine")
        main(rec.MEMORY_CLOSED, resource=memory)
        main(rec.MEMORY_UNLINKED, resource=memory)
    first, second = only(tape, SharedMemoryOpened)
    assert first.memory != second.memory
    removed = [e.memory for e in only(tape, SharedMemoryUnlinked)]
    assert removed == [first.memory, second.memory]
