"""The scenarios on the life of a process."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .scenario import Scenario

PROCESSES: tuple[Scenario, ...] = ()
