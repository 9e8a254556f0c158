"""The command that exports pictures and films of a recording, without a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from core.commands.picture import PictureRequest


def export_picture(path: Path, asked: PictureRequest) -> int:
    """Paint a recording, write it, and return the exit code; what goes wrong is one sentence.

    Args:
        path: of the recording.
        asked: ``asked.output`` ends with one of ``core.commands.picture.ENDINGS``.
    """
    raise NotImplementedError
