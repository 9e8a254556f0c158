"""A lesson is changed step by step, and knows whether that is in its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.lessons.draft import Draft
from core.lessons.format import LONGEST_NOTES
from core.lessons.lesson import Lesson, Step

if TYPE_CHECKING:
    from pathlib import Path

STEPS = tuple(Step(scenario=name) for name in ("ping-pong", "event", "barrier"))


def names(draft: Draft) -> list[str]:
    return [step.scenario or step.recording for step in draft.steps]


def test_steps_are_added_moved_and_removed(tmp_path: Path) -> None:
    draft = Draft(Lesson("x", STEPS), tmp_path)
    assert not draft.changed
    assert draft.add(Step(scenario="rlock"), 0) == 1
    assert names(draft) == ["ping-pong", "rlock", "event", "barrier"]
    assert draft.move(3, -1) == 2
    assert draft.move(0, -1) == 0
    assert names(draft) == ["ping-pong", "rlock", "barrier", "event"]
    draft.remove(0)
    assert names(draft) == ["rlock", "barrier", "event"]
    assert draft.changed


def test_saved_it_is_as_in_its_file_until_something_is_changed(tmp_path: Path) -> None:
    draft = Draft(Lesson("x", STEPS), tmp_path)
    name = draft.free_name()
    draft.place(name).write_bytes(b"a recording")
    assert draft.free_name() != name
    draft.add(Step(recording=name), 9)
    draft.save(str(tmp_path / "x.lesson"))
    assert not draft.changed
    draft.change(0, title="")
    assert not draft.changed, "as it was"
    draft.change(0, title="First", begin="event:3", until="2.5", questions=["a"], notes="Say it.")
    assert draft.changed
    assert draft.steps[0] == Step(
        "ping-pong", "", "First", {}, "", "event:3", "2.5", ("a",), (), "Say it."
    )
    (tmp_path / "open").mkdir()
    again = Draft.read(str(tmp_path / "x.lesson"), tmp_path / "open")
    assert names(again) == ["ping-pong", "event", "barrier", name]
    assert again.place(name).read_bytes() == b"a recording"


def test_whatever_is_typed_can_be_saved(tmp_path: Path) -> None:
    draft = Draft(Lesson("x", STEPS), tmp_path)
    draft.call("half of a sign: \ud83d")
    draft.change(0, notes="n" * (LONGEST_NOTES + 9))
    draft.save(str(tmp_path / "x.lesson"))
    assert len(draft.steps[0].notes) == LONGEST_NOTES
