"""The type of what is not ours."""

from __future__ import annotations

from typing import Any

Foreign = Any
"""An object of the program or of a module that is hooked. Nothing is known of its type that would
hold in every version of Python and for every subclass, so nothing is checked."""
