"""The last runs are kept, as many as there is room for, and nothing of them is left at the end."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from core.recording.notes import Note
from gui.window.earlier import MOST_RUNS, EarlierRun, EarlierRuns
from gui.window.run_folder import make_folder

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def earlier() -> Iterator[EarlierRuns]:
    made = EarlierRuns(most_bytes=1000)
    yield made
    made.close()


def run(number: int, size: int = 10) -> EarlierRun:
    folder = make_folder()
    path = os.path.join(folder.name, "run.procession")
    with open(path, "wb") as file:
        file.write(b"x" * size)
    return EarlierRun(path, f"run {number}", number, 5, 5, folder)


def titles(earlier: EarlierRuns) -> list[str]:
    return [run.title for run in earlier.runs]


def test_the_latest_few_are_kept_and_the_others_leave_nothing(earlier: EarlierRuns) -> None:
    runs = [run(number) for number in range(MOST_RUNS + 2)]
    for one in runs:
        earlier.add(one)
    assert titles(earlier) == [f"run {n}" for n in range(MOST_RUNS + 1, 1, -1)]
    assert [os.path.exists(one.path) for one in runs] == [False] * 2 + [True] * MOST_RUNS
    assert earlier.find(runs[-1].path) is earlier.runs[0]
    assert earlier.find(runs[0].path) is None
    earlier.close()
    assert not any(os.path.exists(one.folder.name) for one in runs)


def test_one_that_is_too_large_is_not_kept(earlier: EarlierRuns) -> None:
    earlier.add(run(1, 600))
    earlier.add(run(2, 500))
    assert titles(earlier) == ["run 2"]
    earlier.add(run(3, 2000))
    assert titles(earlier) == []


def test_the_one_that_is_shown_stays(earlier: EarlierRuns) -> None:
    shown = run(0)
    earlier.add(shown)
    for number in range(1, MOST_RUNS + 2):
        earlier.add(run(number), shown.path)
    assert shown in earlier.runs
    assert os.path.exists(shown.path)


def test_notes_on_one_are_remembered(earlier: EarlierRuns) -> None:
    one, other = run(1), run(2)
    earlier.add(one)
    earlier.add(other)
    earlier.annotate(one.path, (Note(1, 2, "x"),), unsaved=True)
    assert [len(run.notes) for run in earlier.runs] == [0, 1]
    assert [run.unsaved for run in earlier.runs] == [False, True]
