"""Processes in the world: created, running, at their end; and what they leave open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.world import Life, WaitKind
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def test_a_process_lives_from_start_to_end(tape: Tape) -> None:
    main = tape.program("--items", "3")
    child = main.starts("Producer", site=main.at(5))
    started = tape.t
    main(rec.STARTED, resource=child.key, arg=77)
    process = tape.world().processes["main.1"]
    assert (process.name, process.pid, process.life) == ("Producer", 77, Life.CREATED)
    assert process.started_ns == started
    child.born("main", "Producer", pid=77)
    child(rec.RAN)
    assert tape.world().processes["main.1"].life is Life.RUNNING
    child(rec.EXITING, arg=2)
    assert tape.world().processes["main.1"].life is Life.EXITING
    tape.gone(child, 2)
    process = tape.world().processes["main.1"]
    assert (process.life, process.exit_code, process.signal) == (Life.ENDED, 2, None)
    assert process.ended_ns == tape.t


def test_the_parent_stands_at_the_line_of_its_start(tape: Tape) -> None:
    main = tape.program()
    child = main.starts("C", site=main.at(20))
    main(rec.STARTED, resource=child.key, arg=77)
    where = tape.world().processes["main"].where
    assert where is not None
    assert where.line == 20


def test_colours_go_by_the_order_of_starts(tape: Tape) -> None:
    main = tape.program()
    one, two = main.starts("One"), main.starts("Two")
    two.born("main", "Two")
    one.born("main", "One")
    numbers = {p.name: p.number for p in tape.world().processes.values()}
    assert numbers == {"MainProcess": 0, "One": 1, "Two": 2}


def test_the_program_says_how_it_was_started_and_how_it_ended(tape: Tape) -> None:
    main = tape.program("--items", "3")
    main.child("Orphan that nobody reaped")
    tape.ends(-2)
    world = tape.world()
    program = world.program
    assert (program.script, program.arguments, program.ended) == (
        "/p/script.py",
        ["--items", "3"],
        True,
    )
    assert (program.exit_code, program.signal) == (-2, "SIGINT")
    assert world.processes["main"].exit_code == -2
    assert {p.life for p in world.processes.values()} == {Life.ENDED}
    assert world.processes["main.1"].exit_code is None


def test_a_killed_process_says_so_and_a_code_learnt_later_is_added(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C", "forkserver")
    tape.gone(child, None)
    first = tape.t
    assert tape.world().processes["main.1"].exit_code is None
    main(rec.REAPED, resource=child.key, arg=-9)
    process = tape.world().processes["main.1"]
    assert (process.exit_code, process.signal, process.ended_ns) == (-9, "SIGKILL", first)


def test_a_start_that_failed_leaves_a_process_that_never_was(tape: Tape) -> None:
    main = tape.program()
    child = main.starts("C")
    main(rec.START_FAILED, resource=child.key)
    process = tape.world().processes["main.1"]
    assert (process.life, process.pid, process.exit_code) == (Life.ENDED, 0, None)


def test_a_process_that_acts_runs_though_nobody_said_so(tape: Tape) -> None:
    main = tape.program()
    forked = main.starts("C", "os.fork")
    forked.born("main", "C", "os.fork")
    assert tape.world().processes["main.1"].life is Life.RUNNING
    lossy = main.starts("D")
    lossy.born("main", "D")
    assert tape.world().processes["main.2"].life is Life.CREATED
    lossy.prints("at import\n")
    assert tape.world().processes["main.2"].life is Life.RUNNING


def test_join_waits_for_a_process_and_sleep_for_a_time(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    main(rec.JOIN_BEGAN, resource=child.key, arg=5_000)
    child(rec.SLEEP_BEGAN, arg=200)
    world = tape.world()
    join, sleep = world.processes["main"].wait, world.processes["main.1"].wait
    assert join is not None
    assert sleep is not None
    assert (join.kind, join.target, join.duration_ns) == (WaitKind.JOIN, "main.1", 5_000)
    assert (sleep.kind, sleep.duration_ns) == (WaitKind.SLEEP, 200)
    child(rec.SLEEP_ENDED)
    main(rec.SIGNALLED, resource=child.key, arg=15)
    main(rec.JOIN_ENDED, resource=child.key, flag=1)
    world = tape.world()
    assert world.processes["main"].wait is world.processes["main.1"].wait is None


def test_an_error_stays_with_its_process_and_output_is_counted(tape: Tape) -> None:
    main = tape.program()
    main(rec.ERROR, message=main.text("ValueError: no"))
    main.prints("a\n")
    tape.raw("from C\n")
    world = tape.world()
    assert world.processes["main"].error == "ValueError: no"
    assert world.program.outputs == 2
    assert set(world.processes) == {"main"}, "output of nobody makes no process"
