"""Who is like whom: what the same line of the program made, for the same purpose."""

from __future__ import annotations

from core.events.base import Where
from core.model.world import Channel, Process
from gui.geometry.kin import kin_of_process, kin_of_resource, stem, title_of


def test_children_with_one_task_are_alike_and_main_is_like_nobody() -> None:
    one = Process("main.1", "main", 1, "Process-1", target="fetch")
    other = Process("main.2", "main", 2, "Process-2", target="fetch")
    assert kin_of_process(one, "Process-1", "") == kin_of_process(other, "Process-2", "")
    assert kin_of_process(one, "main", None) == ""


def test_children_of_children_are_alike_though_their_parents_differ() -> None:
    kin = kin_of_process(Process("main.1", "main", 1, "", target="lead"), "", "")
    clerks = [Process(f"main.{i}.1", f"main.{i}", 2, "", target="clerk") for i in (1, 2)]
    assert len({kin_of_process(clerk, "", kin) for clerk in clerks}) == 1
    assert kin_of_process(clerks[0], "", kin) != kin


def test_queues_of_one_line_are_alike_if_they_are_as_large() -> None:
    where = Where(file="/x.py", line=3, function="main")
    belt = Channel("a", 1, "queue", "", 4, "main", where)
    assert kin_of_resource(belt, 4) != kin_of_resource(belt, 3)
    other = Channel("b", 2, "queue", "", 4, "main", Where(file="/x.py", line=4, function="main"))
    assert kin_of_resource(belt, 4) != kin_of_resource(other, 4)


def test_a_name_loses_its_number() -> None:
    names = ("Worker 12", "ForkPoolWorker-3", "Process-1:2", "a", "7")
    assert [stem(n) for n in names] == ["Worker", "ForkPoolWorker", "Process", "a", ""]


def test_a_group_is_called_by_its_names_or_by_its_target() -> None:
    assert title_of(["Fetcher 1", "Fetcher 2"], "/fetch") == "Fetcher"
    assert title_of(["Process-1", "Process-2"], "/fetch") == "fetch"
    assert title_of(["Anna", "Bert"], "/greet") == "greet"
