"""A preview shows what a thing is without ever running the program's code."""

from __future__ import annotations

import dataclasses
from collections import namedtuple
from typing import Any, NamedTuple, NoReturn

import pytest

from core.tracing.preview import LENGTH, preview


@dataclasses.dataclass
class Task:
    number: int
    words: list[str]


@dataclasses.dataclass(slots=True)
class Slotted(Task):
    more: int = 3


class Point(NamedTuple):
    x: int
    y: float


Old = namedtuple("Old", "a b")


@pytest.mark.parametrize(
    ("thing", "text"),
    [
        (None, "None"),
        (True, "True"),
        (-5, "-5"),
        (2.5, "2.5"),
        ("wörd", "'wörd'"),
        (b"\x00ab", "b'\\x00ab'"),
        ((), "()"),
        ((1,), "(1,)"),
        (("item", 3), "('item', 3)"),
        ([1, [2, [3]]], "[1, [2, […]]]"),
        ({"a": {"b": {}}}, "{'a': {'b': {}}}"),
        ({1}, "{1}"),
        (set(), "set()"),
        (int, "int"),
        (Task(1, ["a", "b"]), "Task(number=1, words=['a', 'b'])"),
        (Slotted(1, []), "Slotted(number=1, words=[], more=3)"),
        (Point(1, 2.0), "Point(x=1, y=2.0)"),
        (Old([1], 2), "Old(a=[1], b=2)"),
        ([Task(1, [])], "[Task(number=1, words=[])]"),
        (ValueError("x"), "ValueError"),
        (10**100, "int of 333 bits"),
    ],
)
def test_a_thing_is_shown(thing: object, text: str) -> None:
    assert preview(thing) == text


@pytest.mark.parametrize(
    "thing",
    ["x" * 10_000, b"x" * 10_000, list(range(10_000)), {"k" * 500: "v" * 500}, 2**100_000],
    ids=["str", "bytes", "list", "dict", "int"],
)
def test_a_preview_is_short(thing: object) -> None:
    assert len(preview(thing)) <= LENGTH


class Trap(type):
    """A class that nobody may look at."""

    def __getattribute__(cls, name: str) -> object:
        raise AssertionError(name)


class Evil(metaclass=Trap):
    """An object that nobody may look at."""

    def __getattribute__(self, name: str) -> object:
        raise AssertionError(name)

    def __repr__(self) -> str:
        raise AssertionError

    __str__ = __len__ = __iter__ = __bool__ = __hash__ = __repr__  # type: ignore[assignment]


class EvilStr(str):
    def __repr__(self) -> str:
        raise AssertionError

    __getitem__ = __len__ = __repr__  # type: ignore[assignment]


class EvilPoint(Point):
    def __iter__(self) -> NoReturn:
        raise AssertionError


def test_no_code_of_the_program_runs() -> None:
    evil = object.__new__(Evil)
    assert preview(evil) == "Evil"
    assert preview([evil, {"k": evil}]) == "[Evil, {'k': Evil}]"
    assert preview(EvilStr("x")) == "EvilStr"
    assert preview(EvilPoint(1, 2)) == "EvilPoint(x=1, y=2)"
    assert preview(Task(evil, [])) == "Task(number=Evil, words=[])"  # type: ignore[arg-type]


def test_what_contains_itself_ends() -> None:
    loop: list[Any] = []
    loop.append(loop)
    assert preview(loop) == "[[[…]]]"
