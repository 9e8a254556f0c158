"""Small recordings, raw and packed, and the blocks that they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.events.process import SleepEnded
from core.export.contents import Recorded
from core.export.saving import save
from core.model.history import History
from core.recording.format import BLOCK, END, MAGIC, START, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from core.events.base import Event
    from tests.core.conftest import Tape

NOTES = b'[{"event":1,"t_ns":1,"text":"here"}]'


class Block(NamedTuple):
    """A block of a file."""

    kind: int
    payload: bytes

    def packed(self) -> bytes:
        return BLOCK.pack(len(self.payload), self.kind) + self.payload


def sleeps(count: int, first: int = 0) -> list[Event]:
    return [SleepEnded(n, n, "main", 1, None) for n in range(first, first + count)]


def packed(path: Path, events: list[Event], text: str = "pass\n") -> Path:
    """Write a packed recording of these events."""
    history = History()
    history.extend(events)
    save(Recorded(history, {"python": "3"}, {"/p/a.py": text}, NOTES), path)
    history.close()
    return path


def busy(tape: Tape, rounds: int) -> list[Event]:
    """Return events of a run with a queue and output, four a round."""
    main = tape.program("x")
    child = main.child("C")
    queue = main.channel()
    for n in range(rounds):
        child.receives(queue, main.sends(queue, str(n)))
        child.prints(f"{n}\n")
        main.sends(queue, "stays" * (n % 2))
    return tape.events()


def blocks_of(path: Path) -> list[Block]:
    """Return the blocks of a file, the end included."""
    data, found, at = path.read_bytes(), [], START.size
    while at < len(data):
        length, kind = BLOCK.unpack_from(data, at)
        at += BLOCK.size + length
        found.append(Block(kind, data[at - length : at]))
    return found


def write(path: Path, blocks: Iterable[Block], version: int = VERSION) -> Path:
    """Write a file of these blocks, and an end behind them if there is none."""
    found = [block for block in blocks if block.kind != END]
    data = b"".join(block.packed() for block in [*found, Block(END, b"")])
    path.write_bytes(START.pack(MAGIC, version) + data)
    return path
