"""Who and what takes part in a scenario, known before it runs: the stage keeps their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .casts.messages import MESSAGES
from .casts.pools import POOLS
from .casts.processes import PROCESSES
from .casts.state import STATE
from .casts.synchronisation import SYNCHRONISATION
from .casts.wrong import WRONG

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .casts.cast import MakeCast

CASTS: Mapping[str, MakeCast] = {
    **PROCESSES,
    **POOLS,
    **MESSAGES,
    **SYNCHRONISATION,
    **STATE,
    **WRONG,
}
"""Scenario's name -> what makes its cast from the value of every parameter."""
