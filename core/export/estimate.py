"""How large a recording will be, before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .contents import Content

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from .contents import Contents

# Bytes, as measured of runs with a thousand and with a million events.
START = 3200
AN_EVENT = 24.0
A_TEXT = 6.0


def estimated_size(
    events: int, found: Contents, source_bytes: int, leave_out: AbstractSet[Content] = frozenset()
) -> int:
    """Return about how many bytes a packed recording has.

    Args:
        events: how many there are.
        found: what is inside.
        source_bytes: of all source files together.
        leave_out: what is not to be in it.
    """
    texts = 0 if Content.VALUES in leave_out else found.values
    texts += 0 if Content.OUTPUT in leave_out else found.printed + found.lines
    sources = 0 if Content.SOURCES in leave_out else source_bytes
    return round(START + events * AN_EVENT + texts * A_TEXT + sources)
