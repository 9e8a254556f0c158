"""Tracebacks without the program's source, and without what its errors say."""

from __future__ import annotations

import re

_TRACEBACK = "Traceback (most recent call last):"
_FRAME = re.compile(r'\s+File ".*", line \d+(?:, in .*)?')
_CUT = "[...]"
_KIND = re.compile(r"[\w.<>]+(?=:|$)")
_LINKS = {
    "During handling of the above exception, another exception occurred:",
    "The above exception was the direct cause of the following exception:",
}
"""Whole lines between the tracebacks of one error."""


def shortened(text: str, *, values: bool, sources: bool) -> str:
    """Return a traceback, as Python prints it, with less in it.

    Args:
        text: the traceback.
        values: leave out what an error says: its kind stays.
        sources: leave out the lines of source.
    """
    kept = []
    frame = message = torn = False
    for line in text.splitlines():
        after_frame = frame
        frame = (torn or not message) and bool(_FRAME.fullmatch(line))
        if frame:
            message = torn = False
            kept.append(line)
        elif line in {_TRACEBACK, _CUT}:  # whatever comes next: it goes on with a frame
            torn = torn or line == _TRACEBACK or not message
            message = True
            kept.append(line)
        elif torn:
            continue
        elif line in _LINKS and message:
            kept.append(line)
        elif line[:1].isspace():
            if (message and not values) or (after_frame and not sources):
                kept.append(line)
        elif not message and line:  # the kind of the error; then comes what it says
            message = True
            kind = _KIND.match(line)
            kept += [line] if not values else [kind[0]] if kind else []
        elif not values:
            kept.append(line)
    return "\n".join(kept) + "\n" * text.endswith("\n")
