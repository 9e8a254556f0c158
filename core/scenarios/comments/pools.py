"""What is said beside the sources of the scenarios on pools of processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..commenting import Comments

POOLS: Mapping[str, Comments] = {
    "pool-apply-async": (
        ("def work(", "a worker runs it for each task"),
        ("with Pool(", "starts the workers, once"),
        ("pool.apply_async(", "does not wait"),
        ("sum(n * n", "work of its own meanwhile"),
        ("pool.close()", "no more will come"),
        ("pool.join()", "now wait for all of them"),
    ),
    "pool-uneven": (
        ("chance = Random(", "the same lengths each time"),
        ("with Pool(", "starts the workers, once"),
        ("chance.uniform(", "some are long, some are short"),
        ("pool.apply_async(", "whoever is free takes it"),
        ("pool.join()", "waits for the slowest"),
    ),
    "pool-apply": (
        ("with Pool(", "starts the workers, once"),
        ("pool.apply(work", "waits for the result of this task"),
        ('print("result"', "only then comes the next task"),
        ("pool.close()", "no more will come"),
    ),
}
