"""A resource is called as the variable that it is first assigned to."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Any

from core.tracing.names import assigned

if TYPE_CHECKING:
    from core.tracing.foreign import Foreign


class Names:
    """Collects what ``made`` was assigned to."""

    last: list[str]

    def made(self, count: int = 1) -> Foreign:
        self.last = assigned(sys._getframe(1), count)
        return range(count) if count > 1 else object()


class Every:
    """Collects what each result was assigned to."""

    def __init__(self) -> None:
        self._found: list[str] = []

    def made(self, *_: object) -> Foreign:
        self._found.append("".join(assigned(sys._getframe(1))))
        return object()

    def taken(self) -> list[str]:
        found, self._found = self._found, []
        return found


names = Names()
made = names.made
every = Every()


def managed() -> contextlib.nullcontext[None]:
    names.last = assigned(sys._getframe(1))
    return contextlib.nullcontext()


def test_local_global_closed_over_and_attribute_names_are_found() -> None:
    def inner() -> object:
        return closed, other

    queue = made()
    assert names.last == ["queue"]
    closed = other = made()
    assert names.last == ["closed"]
    names.kept = made()  # type: ignore[attr-defined]  # any attribute will do
    assert names.last == ["kept"]
    space: dict[str, Any] = {"made": made}
    exec("lock = made()", space)
    assert names.last == ["lock"]
    exec("def f():\n    global result\n    result = made()\nf()", space)
    assert names.last == ["result"]
    assert [queue, inner()]


def test_a_with_block_names_what_it_holds() -> None:
    with managed() as pool:
        assert names.last == ["pool"]
    with managed():
        assert names.last == []
    assert pool is None


def test_the_two_ends_of_a_pipe_have_a_name_each() -> None:
    left, right = made(2)
    assert names.last == ["left", "right"]
    names.left, right = made(2)  # type: ignore[attr-defined]
    assert names.last == ["left", "right"]
    pair = made(2)
    assert names.last == ["pair"]
    first, *rest = made(2)
    assert names.last == []
    assert [left, right, pair, first, rest]


def test_what_is_not_assigned_has_no_name() -> None:
    made()
    assert names.last == []
    things = {"one": made()}
    assert names.last == []
    str(made())
    assert names.last == []
    things["one"] = made()
    assert names.last == []
    kind = made().__class__
    assert names.last == []
    same = made() == made()
    assert names.last == []
    assert [kind, same]


def test_several_at_once_have_a_name_each() -> None:
    one, two = str(made()), made()
    assert names.last == ["two"]
    space: dict[str, Any] = {"made": every.made}
    exec("a, b = made(), made(1)\nc, d, e = made(), made(), made()", space)
    exec("class It: pass\nit = It()\nit.f, it.g = made(), made()", space)
    exec("def f():\n h, i, j, k = made(), made(), made(), made()\nf()", space)
    assert every.taken() == list("abcdefghijk")
    assert [one, two]


def test_in_a_list_the_place_is_told_and_in_a_comprehension_the_number() -> None:
    space: dict[str, Any] = {"made": every.made}
    exec("locks = [made(), made()]\npair = made(), made()", space)
    assert every.taken() == ["locks[0]", "locks[1]", "pair[0]", "pair[1]"]
    exec("forks = [made() for _ in range(3)]", space)
    exec("def f():\n tubes = [made(i) for i in range(2)]\n return tubes\nf()", space)
    assert every.taken() == ["forks 1", "forks 2", "forks 3", "tubes 1", "tubes 2"]
    exec("[made() for _ in range(2)]\nstr([made()])", space)
    assert every.taken() == ["", "", ""]


def test_a_subclass_passes_the_question_on_to_its_caller() -> None:
    class Queue:
        def __init__(self) -> None:
            made()

    class Better(Queue):
        def __init__(self) -> None:
            super().__init__()

    jobs = Better()
    assert names.last == ["jobs"]
    assert jobs
