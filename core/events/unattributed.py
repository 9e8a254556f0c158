"""What the program's pipes brought, less what its processes said themselves that they wrote."""

from __future__ import annotations

MAX_LINES = 10_000
"""Lines that were told and have not come out of the pipe yet (buffered, or lost in a kill)."""
MAX_PARTIAL = 1 << 16
"""Characters of a line without an end that are kept back."""
MAX_CUT = 100


class Unattributed:
    """Subtracts told lines from a stream, line by line, however both were cut into pieces.

    A process tells what it writes when it calls ``write``; the bytes come out of the pipe when it
    flushes, in blocks that mix the lines of several processes. Equal lines are the same to a
    reader, so a multiset of lines is all that has to be kept.
    """

    def __init__(self) -> None:
        """Begin with nothing told."""
        self._told: dict[tuple[int, str], int] = {}
        self._begun: dict[tuple[str, int], str] = {}
        self._cut: list[tuple[int, str]] = []
        self._carry: dict[int, str] = {}

    def told(self, process: str, stream: int, text: str, cut: bool) -> None:
        """Note what a process wrote; with ``cut``, only the beginning of it is known."""
        *lines, begun = (self._begun.pop((process, stream), "") + text).split("\n")
        for line in lines:
            key = (stream, line)
            self._told[key] = self._told.pop(key, 0) + 1
        while len(self._told) > MAX_LINES:
            del self._told[next(iter(self._told))]
        if cut:
            self._cut = [*self._cut[1 - MAX_CUT :], (stream, begun)]
        elif begun:
            self._begun[process, stream] = begun[:MAX_PARTIAL]

    def read(self, stream: int, text: str) -> str:
        """Take in what came out of the pipe; return the whole lines that nobody told."""
        *lines, carry = (self._carry.pop(stream, "") + text).split("\n")
        if len(carry) > MAX_PARTIAL:
            lines, carry = [*lines, carry], ""
        if carry:
            self._carry[stream] = carry
        return "".join(f"{line}\n" for line in lines if not self._known(stream, line))

    def rest(self, stream: int) -> str:
        """Return the last line, without its end, if nobody told it; the program is over."""
        carry = self._carry.pop(stream, "")
        begun = {text for (_, where), text in self._begun.items() if where == stream}
        return "" if not carry or carry in begun or self._known(stream, carry) else carry

    def _known(self, stream: int, line: str) -> bool:
        count = self._told.get((stream, line), 0)
        if count > 1:
            self._told[stream, line] = count - 1
        elif count == 1:
            del self._told[stream, line]
        if count:
            return True
        for cut in self._cut:
            if cut[0] == stream and line.startswith(cut[1]):
                self._cut.remove(cut)
                return True
        return False
