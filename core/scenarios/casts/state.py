"""The casts of the scenarios on what several processes share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cast import MakeCast

STATE: Mapping[str, MakeCast] = {}
