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


names = Names()
made = names.made


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
    things = [made(), made()]
    assert names.last == []
    str(made())
    assert names.last == []
    things[0] = made()
    assert names.last == []


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
