"""A task is told by the program's own names, and none of its code runs for that."""

from __future__ import annotations

import time
from functools import partial
from typing import NoReturn

import pytest

from core.tracing.hooks.builtin import Builtin
from core.tracing.preview import LENGTH
from core.tracing.tasks import arguments, error_preview, function_name, listed, task_number


class Trap(type):
    def __getattribute__(cls, name: str) -> NoReturn:
        raise AssertionError(f"{name} was asked for")


class Callable(metaclass=Trap):
    def __call__(self) -> None: ...

    def __getattribute__(self, name: str) -> NoReturn:
        raise AssertionError(f"{name} was asked for")

    def __eq__(self, other: object) -> NoReturn:
        raise AssertionError("it was compared")

    __hash__ = None  # type: ignore[assignment]


class Work:
    def method(self) -> None: ...


class Own(Exception):
    def __str__(self) -> NoReturn:
        raise AssertionError("it was printed")

    __repr__ = __str__


def test_a_task_is_numbered_by_its_call_and_its_place_both_from_0() -> None:
    assert task_number(0, 0) == 0
    assert task_number(0, 3) == 3
    assert task_number(2, 3) == 2 << 24 | 3
    assert task_number(2, 1 << 24) == 2 << 24, "a place never becomes part of the call"


@pytest.mark.parametrize(
    ("thing", "name"),
    [
        (task_number, "task_number"),
        (Work().method, "Work.method"),
        (Work, "Work"),
        (len, "len"),
        (str.upper, "upper"),
        (partial(partial(task_number, 1), 2), "task_number"),
        (Builtin(time.sleep), "sleep"),
    ],
)
def test_a_function_is_called_by_its_own_name(thing: object, name: str) -> None:
    assert function_name(thing) == name


def test_what_can_be_called_is_asked_nothing() -> None:
    assert function_name(Callable) == "Callable"
    assert function_name(Callable()) == "Callable"


def test_arguments_are_told_as_they_are_written() -> None:
    assert arguments((), {}) == ""
    assert arguments((3,), {}) == "3"
    assert arguments((3, "x"), {"key": [1]}) == "3, 'x', key=[1]"
    assert arguments([1, 2], {}) == "1, 2"
    assert arguments((), {"a": Callable()}) == "a=Callable"
    assert arguments(range(2), None) == "range(0, 2)"
    assert len(arguments((), dict.fromkeys("abcd", "x" * 60))) == LENGTH


def test_a_chunk_is_told_by_its_first_elements() -> None:
    assert listed((1,)) == "1"
    assert listed(((1, 2), (3, 4))) == "(1, 2), (3, 4)"
    assert listed(tuple(range(100))).startswith("0, 1, 2, ")
    assert listed(tuple(range(100))).endswith("…")
    assert listed(()) == ""


def test_an_exception_is_told_with_its_arguments() -> None:
    assert error_preview(ValueError("no", 3)) == "ValueError('no', 3)"
    assert error_preview(KeyError()) == "KeyError()"
    assert error_preview(Own("x")) == "Own('x')"
    assert error_preview(None) == "None"
