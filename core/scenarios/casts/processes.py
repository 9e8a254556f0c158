"""The casts of the scenarios on the life of a process."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cast import MakeCast

PROCESSES: Mapping[str, MakeCast] = {}
