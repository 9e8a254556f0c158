"""Lanes can be hidden, kept at the top, moved, and filtered to what has to do with one."""

from __future__ import annotations

from gui.timeline.order import Order

THINGS = ["main", "a", "b", "queue", "lock"]
RELATED = {"a": {"queue": 1}, "queue": {"a": 1, "b": 2}}


def shown(order: Order, selected: str = "", things: list[str] = THINGS) -> list[str]:
    pinned, others = order.arrange(things, selected, RELATED)
    return pinned + others


def test_without_doing_anything_they_stand_as_they_appeared() -> None:
    assert shown(Order()) == THINGS


def test_one_is_moved_and_new_ones_come_after() -> None:
    order = Order()
    order.move("lock", "a", THINGS)
    assert shown(order) == ["main", "lock", "a", "b", "queue"]
    assert shown(order, things=[*THINGS, "new"])[-1] == "new"


def test_a_step_passes_over_what_is_hidden() -> None:
    order = Order()
    order.hide("b")
    order.step("a", 1, shown(order), THINGS)
    assert shown(order) == ["main", "queue", "a", "lock"]
    order.step("main", -1, shown(order), THINGS)
    assert shown(order)[0] == "main"


def test_what_is_kept_at_the_top_stands_there() -> None:
    order = Order()
    order.pin("lock", True)
    assert order.arrange(THINGS, "", {}) == (["lock"], ["main", "a", "b", "queue"])
    order.pin("lock", False)
    assert shown(order) == THINGS


def test_only_what_has_to_do_with_the_selected_one() -> None:
    order = Order()
    order.related_only = True
    assert shown(order) == THINGS, "nothing is selected"
    assert shown(order, "queue") == ["a", "b", "queue"]


def test_what_is_hidden_comes_back() -> None:
    order = Order()
    order.hide("main")
    assert "main" not in shown(order)
    order.show_all()
    assert shown(order) == THINGS


def test_lanes_that_were_moved_or_pinned_go_back_to_where_they_were() -> None:
    order = Order()
    assert not order.moved
    order.move("c", "a", ["a", "b", "c"])
    order.pin("b", True)
    assert order.moved
    order.as_at_first()
    assert order.arrange(["a", "b", "c"], "", {}) == ([], ["a", "b", "c"])
    assert not order.moved
