"""What is written beside a recording while it is not saved: its name, the notes on it."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Annotated

import msgspec

from core.log.folder import private
from core.recording.notes import MOST_NOTES, Note, pack_notes, unpack_notes

if TYPE_CHECKING:
    from collections.abc import Sequence

ENDING, PART = ".json", ".part"
MOST_BYTES = 4 * 1024 * 1024
_Text = Annotated[str, msgspec.Meta(max_length=4096)]


class Sidecar(msgspec.Struct, frozen=True):
    """What is known of a recording besides what is in it.

    Attributes:
        title: of the program, or of the file.
        path: of the recording, where that is a file of the user's own; else it lies beside this.
        saved: where the whole of it was saved; empty if it was not.
        notes: that were made on it.
    """

    title: _Text = ""
    path: _Text = ""
    saved: _Text = ""
    notes: tuple[Note, ...] = ()


_decoder = msgspec.json.Decoder(Sidecar)


def sidecar_path(recording: str) -> str:
    """Return where it stands for a recording."""
    return os.path.splitext(recording)[0] + ENDING


def write_sidecar(recording: str, sidecar: Sidecar) -> bool:
    """Write it, whole or not at all; return whether there was room. Nobody is stopped.

    The window does this at each note, so it does not wait for the disk.
    """
    path = sidecar_path(recording)
    beside = path + PART
    try:
        with open(beside, "wb", opener=private) as file:
            file.write(msgspec.json.encode(sidecar))
        os.replace(beside, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        return False
    return True


def read_sidecar(recording: str) -> Sidecar:
    """Return it; of what makes no sense, nothing."""
    try:
        with open(sidecar_path(recording), "rb", opener=private) as file:
            sidecar = _decoder.decode(file.read(MOST_BYTES))
        return msgspec.structs.replace(sidecar, notes=checked(sidecar.notes))
    except (OSError, ValueError, RecursionError):
        return Sidecar()


def checked(notes: Sequence[Note]) -> tuple[Note, ...]:
    """Return notes as a recording may have them.

    Raises:
        ValueError: they make no sense.
    """
    return tuple(unpack_notes(pack_notes(notes[:MOST_NOTES])))
