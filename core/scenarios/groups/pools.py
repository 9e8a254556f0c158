"""The scenarios on pools of processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .scenario import Scenario

POOLS: tuple[Scenario, ...] = ()
