"""What is inside a run is found wherever it stands, and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_type_hints

import pytest

from core.events import file, lock, message, pool, process, program, shared
from core.events.base import Event
from core.events.program import OutputWritten
from core.export.contents import TEXTS, Content, contents
from core.export.personal import ANOTHER, MOST_NAMES, MOST_PATHS, Names, Paths, is_absolute
from core.export.progress import CancelledError
from core.export.saving import load, save
from tests.core.export.secretive import HOME, ROUNDS, SCRIPT, USER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.export.contents import Recorded


def test_everything_is_counted(run: Recorded) -> None:
    found = contents(run)
    assert found.sources == (SCRIPT,)
    assert found.printed == 1
    assert found.lines == ROUNDS + 1
    # messages; the arguments, the error, the address, the answer
    assert found.values == 2 * ROUNDS + 4
    assert found.folders == ("/elsewhere", f"/home/{USER}/shut room", HOME)
    assert found.names == (USER,)


def test_where_all_is_left_out_nothing_is_found(run: Recorded, path: Path) -> None:
    save(run, path, leave_out=frozenset(Content))
    with load(path) as left:
        found = contents(left)
    assert (found.sources, found.folders, found.names) == ((), (), ())
    assert found.values == 1, "of an error its kind stays"


def test_looking_can_be_stopped(run: Recorded) -> None:
    def stop(_done: float) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        contents(run, stop)


def test_every_field_named_here_is_one_of_its_kind() -> None:
    for kind, fields in TEXTS.items():
        assert set(fields) <= set(kind.__struct_fields__)
    assert OutputWritten in TEXTS


OURS: dict[type[Event], set[str]] = {
    Event: {"process"},
    message.ChannelEvent: {"channel", "message", "type", "why"},
    message.WaitAnyBegan: {"targets"},
    message.WaitAnyEnded: {"ready"},
    pool.PoolEvent: {"pool", "task", "call", "type", "how"},
    process.ProcessMade: {"parent", "start_method"},
    process.ProcessStarted: {"parent", "start_method"},
    process.StartFailed: {"parent"},
    process.StartRefused: {"target"},
    process.ProcessAsked: {"target", "question"},
    process.ProcessEnded: {"signal"},
    process.JoinBegan: {"target"},
    process.JoinEnded: {"target"},
    process.SignalSent: {"target", "signal"},
    program.ProgramStarted: {"start_method", "python"},
    program.ProgramEnded: {"signal"},
    program.OutputWritten: {"stream"},
    file.FileOpened: {"mode"},
    lock.LockEvent: {"lock", "type"},
    shared.ProxyEvent: {"proxy"},
    shared.ProxyOpened: {"manager"},
    shared.MemoryEvent: {"memory", "type", "lock"},
}
"""Kind -> its fields, and those of the kinds under it, that hold ids and words of ours."""


def kinds(base: type[Event]) -> Iterator[type[Event]]:
    for kind in base.__subclasses__():
        yield kind
        yield from kinds(kind)


def test_of_every_field_with_words_it_is_said_whether_they_are_the_programs() -> None:
    for kind in kinds(Event):
        if kind.__module__.startswith("core.events."):
            types = get_type_hints(kind)
            words = {field for field in kind.__struct_fields__ if "str" in str(types[field])}
            ours = set[str]().union(*(OURS.get(base, set()) for base in kind.__mro__))
            assert words <= ours | set(TEXTS.get(kind, ())), kind
            assert not ours & set(TEXTS.get(kind, ())), kind


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("ada", "user"),
        ("/home/Ada/a.py", "/home/user/a.py"),
        ("ada_notes, adam and Canada", "user_notes, adam and Canada"),
        ("ada@babbage.example", "user@host.example"),
        ("root at localhost", "root at localhost"),
    ],
)
def test_a_name_is_a_word_of_its_own(text: str, left: str) -> None:
    names = Names(["ada", "root"], ["babbage", "localhost"])
    assert names.without(text) == left
    assert bool(names.within(text)) == (text != left)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ali", "al\N{LATIN SMALL LETTER DOTLESS I}"),
        ("ali", "AL\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}"),
        ("iris", "iri\N{LATIN SMALL LETTER LONG S}"),
        ("\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}smail",) * 2,
    ],
)
def test_letters_of_any_language_are_letters_of_a_name(name: str, text: str) -> None:
    assert Names([name], ["babbage"]).without(f"{text} on Babbage") == "user on host"


@pytest.mark.parametrize("separator", ["\\", "\\\\", "/"])
def test_whose_home_it_is_is_found_however_it_is_written(run: Recorded, separator: str) -> None:
    home = separator.join(["C:", "Users", "grace", "x.py"])
    names = Names.of({"file": home}, {}, run.history.world_at(0))
    assert names.within("Grace") == {"Grace"}


def test_without_a_name_nothing_is_found() -> None:
    names = Names([], [])
    assert names.without("anything") == "anything"
    assert names.within("anything") == set()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("/home/ada/a b/c.py", "c.py"),
        ("in /home/ada/a b/d.txt:3 and /var/log/x.log.", "in d.txt:3 and x.log."),
        ("D:\\ada\\x.txt", "x.txt"),
        ("see D:\\ada\\x.txt", "see x.txt"),
        ("file:///srv/ada/x.txt and file:///D:/ada/y.txt", "x.txt and y.txt"),
        ("file://host/ada/x.txt, //host/ada/y.txt", "x.txt, y.txt"),
        (r"\\host\ada\x.txt", "x.txt"),
        (r"'D:\\ada\\x.txt' is D:\ada\x.txt, '\\\\host\\y.txt'", "'x.txt' is x.txt, 'y.txt'"),
        ("open('/srv/ada b/c d.txt', 'r')", "open('c d.txt', 'r')"),
        ('"/srv/ada\'s own/d.txt": "D:\\ada b\\e.txt"', '"d.txt": "e.txt"'),
        (r"'/' and '/tmp', '//', '// x', '\d+\s', 'http://a.b/c/d'", None),
        ("1/2 and 3 / 4, /, /tmp, http://a.b/c/d, ./x/y, a/b/c", None),
    ],
)
def test_of_an_absolute_path_its_last_part_stays(text: str, left: str | None) -> None:
    paths = Paths(["/home/ada/a b/c.py"], str)
    assert paths.within(text) == (text if left is None else left)


def test_two_files_of_one_name_stay_two() -> None:
    paths = Paths([], str)
    assert [paths.short(f"/{folder}/a.py") for folder in "xyx"] == ["a.py", "a-2.py", "a.py"]
    assert [paths.short(f"/{folder}/Makefile/") for folder in "xy"] == ["Makefile", "Makefile-2"]
    assert paths.short("a.py") == "a.py"
    assert paths.short("/") == "folder"


def test_more_paths_than_one_can_tell_apart_have_one_name() -> None:
    class Counting(set[str]):
        asked = 0

        def __contains__(self, name: object) -> bool:
            self.asked += 1
            return super().__contains__(name)

    paths = Paths([], str)
    paths._taken = taken = Counting()
    found = {paths.short(f"/{i}/data.txt") for i in range(MOST_PATHS)}
    assert len(found) == MOST_PATHS
    assert {paths.short(f"/{i}/more.txt") for i in range(9)} == {ANOTHER}
    assert paths.short("/1/data.txt") == "data-2.txt"
    assert ANOTHER not in found
    assert taken.asked < 3 * MOST_PATHS


def test_so_many_people_are_looked_for_and_no_more(run: Recorded) -> None:
    crowd = [f"/home/of-{i:03}/x" for i in range(1_000)]
    names = Names.of({"more": crowd}, {"/home/grace/x.py": ""}, run.history.world_at(0))
    assert names.within("grace") == {"grace"}
    assert len(names.within(" ".join(crowd))) == MOST_NAMES - 2


def test_absolute_on_any_system() -> None:
    assert [is_absolute(p) for p in ("/a", "C:\\a", "C:/a", "a", "C:a", "<string>", "")] == (
        [True] * 3 + [False] * 4
    )
