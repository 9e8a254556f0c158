"""Births and deaths are told once, with the best that is known."""

from __future__ import annotations

import pytest

from core.events.lives import Birth, Lives, Starting, name_of, signal_name
from core.tracing import identity
from core.tracing.records import FIELD
from core.tracing.writer import MAX_TEXT


def start(method: str = "fork", id_: str = "main.1") -> Starting:
    return Starting(50, 3, 1, None, Birth(id_, "main", "Child", False, method, "f"))


@pytest.mark.parametrize(("method", "ppid"), [("fork", 100), ("spawn", 100), ("forkserver", 0)])
def test_the_parents_pid_is_known_before_the_child_says_it(method: str, ppid: int) -> None:
    lives = Lives()
    lives.main_started(100)
    lives.starting(8, start(method))
    event = lives.started(8, 200)
    assert event is not None
    assert (event.t_ns, event.pid, event.ppid, event.parent) == (50, 200, ppid, "main")


def test_the_child_may_be_faster_than_its_parent() -> None:
    lives = Lives()
    lives.starting(8, start())
    event = lives.born(2, 8, start()._replace(t_ns=70), 200, 100)
    assert event is not None
    assert event.t_ns == 50, "the time is that of the call"
    assert lives.started(8, 200) is None, "said before"
    lives.starting(8, start())
    assert lives.unfinished(None) == []


def test_a_process_that_nobody_announced_is_told_by_its_birth() -> None:
    event = Lives().born(2, 8, start("os.fork"), 200, 100)
    assert event is not None
    assert (event.pid, event.ppid, event.start_method) == (200, 100, "os.fork")


def test_the_first_definite_exit_code_wins() -> None:
    lives = Lives()
    first = lives.ended(90, 1, "main.1", None)
    assert first is not None
    assert first.exit_code is None
    assert lives.ended(91, 2, "main.1", None) is None
    later = lives.ended(92, 3, "main.1", -9)
    assert later is not None
    assert (later.exit_code, later.signal) == (-9, "SIGKILL")
    assert lives.ended(93, 4, "main.1", -9) is None


def test_the_code_that_a_process_announced_is_taken_until_a_better_one_comes() -> None:
    lives = Lives()
    lives.exiting["main.1"] = 3
    first = lives.ended(90, 1, "main.1", None)
    assert first is not None
    assert first.exit_code == 3
    assert lives.ended(91, 2, "main.1", None) is None
    later = lives.ended(92, 3, "main.1", -15)
    assert later is not None
    assert later.signal == "SIGTERM"


def test_a_birth_has_six_fields_and_an_id() -> None:
    assert Birth.parse(FIELD.join(("main.1", "main", "W", "1", "fork", "f"))).daemon
    for text in ("", "main.1", FIELD.join(("", "main", "W", "0", "fork", "f"))):
        with pytest.raises(ValueError, match=r".+"):
            Birth.parse(text)


def test_a_child_of_many_generations_keeps_its_id() -> None:
    """A long chain of forks: ids that are cut would all be one."""
    id_ = "main" + ".1" * 1000
    told = identity.Birth(id_, 7, id_[:-2], "name " * 500, False, "os.fork", "f" * 9000)
    birth = Birth.parse(told.words())
    assert (birth.id, birth.parent) == (told.id, told.parent)
    assert len(told.words()) < MAX_TEXT


def test_signals_have_names() -> None:
    assert signal_name(-11) == "SIGSEGV"
    assert signal_name(0) is signal_name(None) is signal_name(3) is None
    assert name_of(4711) == "signal 4711"
