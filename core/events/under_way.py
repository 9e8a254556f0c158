"""What the decoder must remember of messages: seen, not yet written, or without an id."""

from __future__ import annotations

from collections import deque

MAX_RAW = 10_000
MAX_SEEN = 1 << 20

Raw = tuple[str, int, int, int]
"""Id of the channel, end of the sender, size, checksum: all that is known of raw bytes."""


class UnderWay:
    """Messages between their send and their receive.

    Attributes:
        previews: id -> preview, of those sent and not received.
        unwritten: id -> (tag of the sender, channel, end): put into a queue by a process whose
            feeder thread has not written them into the operating system's pipe yet.
    """

    def __init__(self) -> None:
        """Begin with no message."""
        self.previews: dict[int, str] = {}
        self.unwritten: dict[int, tuple[int, int, int]] = {}
        self._raw: dict[Raw, deque[int]] = {}
        self._raws: deque[tuple[Raw, int]] = deque()

    def sent(self, message: int, preview: str) -> None:
        """Note a send; of too many that nobody receives, the oldest are forgotten."""
        self.previews[message] = preview
        if len(self.previews) > MAX_SEEN:
            oldest = next(iter(self.previews))
            del self.previews[oldest]
            self.unwritten.pop(oldest, None)

    def received(self, message: int) -> bool:
        """Note a receive; return whether the send was seen."""
        if self.unwritten:
            self.unwritten.pop(message, None)
        return self.previews.pop(message, None) is not None

    def left_by(self, tag: int) -> list[tuple[int, int, int]]:
        """Forget and return what the process with this tag never wrote: (message, channel, end)."""
        left = [(m, where[1], where[2]) for m, where in self.unwritten.items() if where[0] == tag]
        for message, _, _ in left:
            del self.unwritten[message]
        return left

    def raw_sent(self, raw: Raw, message: int) -> None:
        """Note a send of raw bytes, which carry no id."""
        self._raw.setdefault(raw, deque()).append(message)
        self._raws.append((raw, message))
        if len(self._raws) > MAX_RAW:
            oldest, message = self._raws.popleft()
            messages = self._raw.get(oldest)
            if messages and messages[0] == message:
                self._take(oldest)

    def raw_received(self, raw: Raw) -> int:
        """Return the oldest unmatched raw send that looks like this, or 0."""
        return self._take(raw) if raw in self._raw else 0

    def _take(self, raw: Raw) -> int:
        messages = self._raw[raw]
        message = messages.popleft()
        if not messages:
            del self._raw[raw]
        return message
