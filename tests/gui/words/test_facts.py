"""The inspector speaks as ``multiprocessing`` does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec
from gui.words.facts import facts, program_facts, title
from gui.words.names import Names

if TYPE_CHECKING:
    from core.model.world import World
    from tests.core.conftest import Hand, Tape

MS = 1_000_000


def rows(world: World, thing: str, now_ns: int = 0) -> dict[str, str]:
    return dict(facts(world, thing, Names(), now_ns))


def test_a_process_has_pid_ppid_exitcode_and_what_it_waits_for(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE, 3, "jobs")
    worker = main.child("Worker")
    worker(rec.RECEIVE_BLOCKED, resource=queue)
    world = tape.world()
    told = rows(world, "main.1", tape.t + 360 * MS)
    assert told["pid"] == str(world.processes["main.1"].pid)
    assert told["exitcode"] == "None"
    assert told["is_alive()"] == "True"
    assert told["waits for"] == "jobs, 360 ms"
    assert title(world, "main.1", Names({"main.1": "Arbeiter"})) == "Arbeiter"
    assert told["name"] == '"Worker"' or told["name"] == "Worker"


def test_a_queue_has_messages_maxsize_and_who_waits(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE, 1, "jobs")
    producer = main.child("Producer")
    producer.sends(queue, "'good'")
    producer(rec.SEND_BLOCKED, resource=queue)
    world = tape.world()
    told = rows(world, next(iter(world.channels)), tape.t + 2 * MS)
    assert told["messages"] == "1"
    assert told["maxsize"] == "1"
    assert told["waiting to put"] == "Producer, 2 ms"
    assert told["waiting to get"] == "nobody"


def test_a_lock_has_its_owner_and_who_waits_in_order_of_arrival(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock(name="lock")
    one, two, three = (main.child(f"W {n}") for n in (1, 2, 3))
    two(rec.ACQUIRED, resource=lock)
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    one(rec.ACQUIRE_BLOCKED, resource=lock)
    world = tape.world()
    told = rows(world, next(iter(world.locks)), tape.t)
    assert told["owner"].startswith("W 2, ")
    assert [line.split(",")[0] for line in told["waiting"].splitlines()] == ["W 3", "W 1"]


def test_a_file_has_its_writers_and_the_lock_over_it(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock(name="lock")
    one = main.child("One")
    one(rec.ACQUIRED, resource=lock)
    one.writes(one.opens("/p/shared.txt"), "x")
    world = tape.world()
    told = rows(world, "/p/shared.txt")
    assert told["writers"] == "One"
    assert told["lines"] == "1"
    assert title(world, "/p/shared.txt", Names()) == "shared.txt"


def test_nothing_is_known_of_what_is_not_there(tape: Tape) -> None:
    tape.program("--fast")
    world = tape.world()
    assert rows(world, "nobody") == {}
    assert dict(program_facts(world))["arguments"] == "--fast"


def test_who_is_at_the_ends_of_a_pipe_is_told_end_by_end(
    tape: Tape, pipe_of: tuple[Hand, Hand, Hand, int]
) -> None:
    _, one, two, pipe = pipe_of
    message = two.sends(pipe, "'pong'", end=1)
    one.receives(pipe, message, end=0)
    world = tape.world()
    assert rows(world, next(iter(world.channels)))["ends"] == "A, B"
