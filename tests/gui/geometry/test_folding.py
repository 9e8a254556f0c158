"""What is alike stands as one stack; what the user opened and closed goes before all else."""

from __future__ import annotations

from gui.geometry.folding import MANY_ALIKE, Crowd, Wish, folded
from gui.geometry.graph import ChannelNode, Graph, LockNode, PoolNode, ProcessNode

ONE = ("main.1", "main.2", "main.3")


def crowd(count: int = 3) -> Graph:
    ids = tuple(f"main.{i}" for i in range(1, count + 1))
    return Graph(
        (ProcessNode("main", "", "main"), *(ProcessNode(i, "main", f"W {i}", "/w") for i in ids)),
        (
            ChannelNode("channel 1", False, False, 3, ("main",), ids, kin="q"),
            ChannelNode("channel 2", False, False, 3, ids, ("main",), kin="r"),
        ),
        (LockNode("lock 1", ids, kin="k"),),
        pools=(PoolNode("pool 1", "results 1", ("main",), ids),),
    )


def test_few_are_left_as_they_are() -> None:
    assert folded(crowd(), Wish(), Crowd.FEW) == crowd()


def test_a_stack_stands_where_its_members_would_and_uses_what_they_use() -> None:
    graph = folded(crowd(), Wish(), Crowd.MANY)
    assert [p.key for p in graph.processes] == ["main", "stack main.1"]
    assert graph.processes[1].name == "W main"
    assert graph.processes[1].parent == "main"
    assert graph.channels[0].receivers == graph.channels[1].senders == ("stack main.1",)
    assert graph.locks[0].users == graph.pools[0].workers == ("stack main.1",)
    assert graph.locks[0].crowd == 3
    assert [(s.members, s.open) for s in graph.stacks] == [(ONE, False)]


def test_where_it_is_dense_a_single_lock_is_a_stack_too() -> None:
    graph = folded(crowd(), Wish(), Crowd.DENSE)
    assert [k.key for k in graph.locks] == ["stack lock 1"]
    assert [c.key for c in graph.channels] == ["stack channel 1", "stack channel 2"]
    assert graph.channels[0].receivers == ("stack main.1",)


def test_a_click_opens_a_stack_and_another_closes_it() -> None:
    wish = Wish().toggled(folded(crowd(), Wish(), Crowd.MANY).stacks[0])
    opened = folded(crowd(), wish, Crowd.MANY)
    assert [p.key for p in opened.processes] == ["main", *ONE]
    assert opened.stacks[0].open
    assert opened.stacks[0].key in opened.keys
    closed = folded(crowd(), wish.toggled(opened.stacks[0]), Crowd.FEW)
    assert [p.key for p in closed.processes] == ["main", "stack main.1"]


def test_many_that_are_alike_have_a_lid_though_they_are_not_folded() -> None:
    assert folded(crowd(MANY_ALIKE - 1), Wish(), Crowd.FEW).stacks == ()
    (lid,) = folded(crowd(MANY_ALIKE), Wish(), Crowd.FEW).stacks
    assert lid.open
    assert len(lid.members) == MANY_ALIKE


def test_one_more_of_a_kind_changes_nothing_but_the_stack() -> None:
    before, after = (folded(crowd(n), Wish(), Crowd.MANY) for n in (5, 6))
    assert before.keys == after.keys
