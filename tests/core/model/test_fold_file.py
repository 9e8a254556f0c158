"""Files in the world: their last lines, and the lock that guards them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.fold_file import KEPT
from core.model.history import History
from core.tracing import records as rec

if TYPE_CHECKING:
    from core.model.world import File
    from tests.core.conftest import Tape


def only(tape: Tape) -> File:
    (file,) = tape.world().files.values()
    return file


def test_lines_of_one_hold_belong_together(tape: Tape) -> None:
    main = tape.program()
    lock, path = main.lock(), main.opens("/p/out.txt")
    one, two = main.child("One"), main.child("Two")
    for writer in (one, two, one):
        writer(rec.ACQUIRED, resource=lock)
        writer.writes(path, "a")
        writer.writes(path, "b")
        writer(rec.RELEASED, resource=lock)
    file = only(tape)
    assert [(line.writer, line.hold) for line in file.lines] == [
        ("main.1", 1),
        ("main.1", 1),
        ("main.2", 2),
        ("main.2", 2),
        ("main.1", 3),
        ("main.1", 3),
    ]
    assert file.writers == ["main.1", "main.2"]
    assert (file.path, file.opener, file.count) == ("/p/out.txt", "main", 6)


def test_a_lock_guards_a_file_until_one_line_is_written_without_it(tape: Tape) -> None:
    main = tape.program()
    lock, path = main.lock(), main.opens("/p/out.txt")
    main(rec.ACQUIRED, resource=lock)
    main.writes(path, "with")
    assert only(tape).guard == next(iter(tape.world().locks))
    main(rec.RELEASED, resource=lock)
    main.writes(path, "without")
    assert only(tape).guard == ""
    assert only(tape).lines[-1].hold == 0
    main(rec.ACQUIRED, resource=lock)
    main.writes(path, "with again")
    assert only(tape).guard == "", "once without is enough"
    assert only(tape).lines[-1].hold == 2


def test_a_file_whose_first_line_is_written_without_a_lock_is_not_guarded(tape: Tape) -> None:
    main = tape.program()
    path = main.opens("/p/out.txt")
    main.writes(path, "without")
    assert only(tape).guard == ""


def test_only_the_last_lines_are_kept_and_all_are_counted(tape: Tape) -> None:
    main = tape.program()
    path = main.opens("/p/out.txt")
    for n in range(KEPT + 5):
        main.writes(path, str(n))
    file = only(tape)
    assert [line.text for line in file.lines] == [str(n) for n in range(5, KEPT + 5)]
    assert file.lines[-1].number == file.count == KEPT + 5


def test_the_first_line_among_anothers_that_belong_together_is_known(tape: Tape) -> None:
    main = tape.program()
    path = main.opens("/p/out.txt")
    one, two = main.child("One"), main.child("Two")
    for writer in (one, one, two, two, one, two):
        writer.writes(path, "x")
    known = History(together=2)
    known.extend(tape.events())
    (file,) = known.world_at(len(known)).files.values()
    assert file.mixed == 6
    assert file.written == {"main.1": 3, "main.2": 3}
    assert [line.nth for line in file.lines] == [1, 2, 1, 2, 3, 3]
    assert not next(iter(known.world_at(len(known) - 1).files.values())).mixed


def test_nothing_is_mixed_where_nobody_knows_what_belongs_together(tape: Tape) -> None:
    main = tape.program()
    path = main.opens("/p/out.txt")
    one, two = main.child("One"), main.child("Two")
    for writer in (one, two, one, two):
        writer.writes(path, "x")
    assert not only(tape).mixed
