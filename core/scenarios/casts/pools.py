"""The casts of the scenarios on pools of processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cast import MakeCast

POOLS: Mapping[str, MakeCast] = {}
