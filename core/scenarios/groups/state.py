"""The scenarios on what several processes share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .scenario import Scenario

STATE: tuple[Scenario, ...] = ()
