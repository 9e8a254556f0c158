"""Pages come back however long they were not used, with a disk and without."""

from __future__ import annotations

import io
import tempfile
from typing import TYPE_CHECKING

import pytest

from core.events.process import SleepEnded
from core.events.program import EventsLost
from core.model.pages import Page, Pages
from core.model.world import World

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.events.base import Event


def some(start: int, count: int = 10) -> list[Event]:
    return [SleepEnded(n, n, "main", 1, None) for n in range(start, start + count)]


@pytest.fixture
def pages() -> Iterator[Pages]:
    pages = Pages(in_memory=25)
    yield pages
    pages.close()


def fill(pages: Pages, count: int) -> list[Page]:
    made = []
    for n in range(count):
        world = World()
        world.t_ns = n
        page = Page(world, [])
        pages.add(page)
        pages.append(page, some(10 * n))
        made.append(page)
    return made


def test_what_is_put_aside_comes_back(pages: Pages) -> None:
    made = fill(pages, 10)
    for n, page in enumerate(made):
        assert pages.events(page) == some(10 * n)
        assert pages.world(page) == World(t_ns=n)
        assert (page.first_ns, page.count) == (10 * n, 10)


def test_only_so_many_events_stay_in_memory(pages: Pages) -> None:
    made = fill(pages, 10)
    for page in made:
        pages.events(page)
        assert sum(p.count for p in made if p._ready is not None) <= 25


def test_without_room_on_the_disk_nothing_is_lost(
    pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    made = fill(pages, 10)
    assert [pages.events(page)[0].t_ns for page in made] == list(range(0, 100, 10))
    assert [pages.world(page) for page in made] == [World(t_ns=n) for n in range(10)]


class Narrow(io.FileIO):
    """A file on a disk that is full after so many bytes, and writes a little at a time."""

    room = 2_000
    away = False

    def write(self, data: bytes | memoryview) -> int:  # type: ignore[override]
        part = bytes(data)[: min(50, self.room - self.tell())]
        if not part:
            raise OSError(28, "No space left on device")
        return super().write(part)

    def read(self, size: int | None = -1) -> bytes:
        if self.away:
            raise OSError(5, "Input/output error")
        return super().read(size) or b""


@pytest.fixture
def narrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Narrow:
    file = Narrow(tmp_path / "file", "x+")

    def opened(buffering: int = -1) -> io.IOBase:
        return file if buffering == 0 else io.BufferedRandom(file)

    monkeypatch.setattr(tempfile, "TemporaryFile", opened)
    return file


def test_what_was_put_aside_before_the_disk_was_full_comes_back(
    pages: Pages, narrow: Narrow
) -> None:
    made = fill(pages, 40)
    assert 0 < narrow.seek(0, 2) < narrow.room, "nothing half written stays"
    for _ in range(2):
        assert [pages.events(page) for page in made] == [some(10 * n) for n in range(40)]
        assert [pages.world(page) for page in made] == [World(t_ns=n) for n in range(40)]


def test_what_cannot_be_read_just_now_is_there_later(pages: Pages, narrow: Narrow) -> None:
    made = fill(pages, 4)
    narrow.away = True
    assert all(isinstance(event, EventsLost) for event in pages.events(made[0]))
    pages.mend(made[0], World())
    narrow.away = False
    assert pages.events(made[0]) == some(0)
    assert pages.world(made[0]) == World(t_ns=0)


def test_a_page_that_grows_is_put_aside_anew(pages: Pages) -> None:
    made = fill(pages, 4)
    pages.append(made[0], some(100, 2))
    fill(pages, 4)
    assert pages.events(made[0]) == [*some(0), *some(100, 2)]


def test_a_page_that_is_dropped_takes_no_room(pages: Pages) -> None:
    made = fill(pages, 4)
    for page in made:
        pages.drop(page)
    assert pages._held == 0
    assert not pages._used
    pages.close()
    pages.close()
