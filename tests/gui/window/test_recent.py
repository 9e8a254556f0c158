"""What was opened last is remembered in few words, and what is damaged does no harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from gui.window.recent import KEY, MOST_RECENT, Recent, RecentFiles
from gui.window.settings import Memory

if TYPE_CHECKING:
    from pathlib import Path


def files() -> RecentFiles:
    times = iter(range(100, 10_000))
    return RecentFiles(Memory(), lambda: next(times))


def test_they_survive_in_a_file(tmp_path: Path) -> None:
    path = str(tmp_path / "settings.ini")
    recent = RecentFiles(QSettings(path, QSettings.Format.IniFormat), lambda: 7.4)
    recent.add("/p/a b, c.py")
    recent.tell("/p/a b, c.py", 12, 3_000)
    del recent
    again = RecentFiles(QSettings(path, QSettings.Format.IniFormat))
    assert again.entries == [Recent("/p/a b, c.py", 7, 12, 3_000)]


def test_they_are_few_and_the_latest_is_first() -> None:
    recent = files()
    for n in range(MOST_RECENT + 3):
        recent.add(f"/p/{n}.py")
    assert recent.keys == [f"/p/{n}.py" for n in range(MOST_RECENT + 2, 2, -1)]
    recent.tell("/p/5.py", 9, 9)
    recent.add("/p/5.py")
    assert recent.keys[0] == "/p/5.py"
    assert recent.entries[0].events == 9, "what is in it is still known"
    assert len(recent.keys) == MOST_RECENT


def test_what_is_not_in_the_list_is_not_told_of() -> None:
    recent = files()
    recent.tell("/p/none.py", 1, 1)
    assert recent.entries == []


def test_one_or_all_can_be_forgotten() -> None:
    recent = files()
    for name in "abc":
        recent.add(f"/p/{name}")
    recent.remove("/p/b")
    assert recent.keys == ["/p/c", "/p/a"]
    recent.clear()
    assert recent.keys == []


def test_a_file_or_a_modules_folder_is_there_or_not(tmp_path: Path) -> None:
    (tmp_path / "a.py").touch()
    assert Recent(str(tmp_path / "a.py")).there
    assert not Recent(str(tmp_path / "b.py")).there
    assert Recent(str(tmp_path / "-m shop.cli")).there
    assert not Recent(str(tmp_path / "none" / "-m shop.cli")).there


def test_keys_alone_and_damaged_entries_are_read_as_far_as_they_go() -> None:
    store = Memory()
    for value, keys in (
        (["/p/old.py", "1 2 /p/x"], ["/p/old.py", "1 2 /p/x"]),
        ("/p/one.py", ["/p/one.py"]),
        (5, []),
        ([f"{'9' * 400} 1 1 /p/x"], ["/p/x"]),
        (["-1 1 1 /p/x"], ["-1 1 1 /p/x"]),
    ):
        store.setValue(KEY, value)
        assert RecentFiles(store).keys == keys
