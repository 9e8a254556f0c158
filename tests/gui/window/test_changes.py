"""A file that is not any more as it was run is noticed, however an editor writes it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QFileSystemWatcher, QObject, Qt

from gui.window.changes import MOST_FILES, Changes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SOON = 10_000  # ms, a limit for a machine with much else to do


@pytest.fixture
def changes(qtbot: QtBot) -> Iterator[Changes]:
    owner = QObject()
    made = Changes(owner)
    yield made
    made.forget()
    assert not made._settle.isActive()
    owner.deleteLater()


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "a.py"
    path.write_text("one\n")
    return path


def watchers(changes: Changes) -> list[QFileSystemWatcher]:
    return changes.findChildren(QFileSystemWatcher)


def told(changes: Changes, expected: list[str]) -> bool:
    return changes.changed == expected


def test_a_file_that_is_written_anew_and_back_again(
    changes: Changes, script: Path, qtbot: QtBot
) -> None:
    changes.watch({str(script): "one\n"})
    script.write_text("two\n")
    qtbot.waitUntil(lambda: changes.changed == [str(script)], timeout=SOON)
    script.write_text("one\n")
    qtbot.waitUntil(lambda: changes.changed == [], timeout=SOON)


def test_an_editor_that_puts_a_new_file_in_its_place_again_and_again(
    changes: Changes, script: Path, qtbot: QtBot
) -> None:
    changes.watch({str(script): "one\n"})
    for text, expected in (("two\n", [str(script)]), ("one\n", []), ("three\n", [str(script)])):
        new = script.with_name(".a.py.swp")
        new.write_text(text)
        new.replace(script)
        qtbot.waitUntil(partial(told, changes, expected), timeout=SOON)
    script.write_text("one\n")  # in place: the new file itself is watched, too
    qtbot.waitUntil(lambda: changes.changed == [], timeout=SOON)


def test_a_file_that_goes_and_comes_back(changes: Changes, script: Path, qtbot: QtBot) -> None:
    changes.watch({str(script): "one\n"})
    script.unlink()
    qtbot.waitUntil(lambda: changes.gone == [str(script)], timeout=SOON)
    script.write_text("one\n")
    qtbot.waitUntil(lambda: changes.gone == [], timeout=SOON)
    assert changes.changed == []
    script.write_text("two\n")
    qtbot.waitUntil(lambda: changes.changed == [str(script)], timeout=SOON)


def test_a_change_between_its_run_and_the_watch(
    changes: Changes, script: Path, qtbot: QtBot
) -> None:
    changes.watch({str(script): "zero\n"})
    qtbot.waitUntil(lambda: changes.changed == [str(script)], timeout=SOON)


def test_a_file_system_that_tells_nothing_is_looked_at_when_the_window_comes_to_the_front(
    changes: Changes, script: Path, qtbot: QtBot
) -> None:
    changes.watch({str(script): "one\n"})
    qtbot.waitUntil(lambda: not changes._settle.isActive(), timeout=SOON)
    watcher = watchers(changes)[0]
    watcher.removePaths([*watcher.files(), *watcher.directories()])
    script.write_text("two\n")
    changes._come_back(Qt.ApplicationState.ApplicationInactive)
    assert not changes._settle.isActive()
    changes._come_back(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: changes.changed == [str(script)], timeout=SOON)


def test_what_is_forgotten_is_not_watched(
    changes: Changes, script: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    signals: list[None] = []
    changes.told.connect(lambda: signals.append(None))
    for _ in range(20):
        changes.watch({str(script): "zero\n"})
        qtbot.waitUntil(lambda: bool(changes.changed), timeout=SOON)
        changes.forget()
        assert changes.changed == []
    qtbot.waitUntil(lambda: not watchers(changes), timeout=SOON)
    assert len(signals) == 40
    changes.watch({str(tmp_path / f"{n}.py"): "" for n in range(1000)})
    changes.watch({str(script): "zero\n"})
    assert len(changes._texts) == MOST_FILES
