"""The casts of the scenarios in which something goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .cast import MakeCast

WRONG: Mapping[str, MakeCast] = {}
