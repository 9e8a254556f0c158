"""The scenarios in which something goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .scenario import Scenario

WRONG: tuple[Scenario, ...] = ()
