"""Which file is meant by what was dropped on the window, or was handed to it by the system."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.commands.own import can_be_run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QUrl


def meant(urls: Sequence[QUrl]) -> tuple[str, str]:
    """Return the path of the file, and empty; or empty, and one sentence on why there is none."""
    translate = QCoreApplication.translate
    if len(urls) != 1:
        sentence = translate(
            "Dropping",
            "Procession shows one thing at a time: drop one script, recording or lesson.",
        )
        return "", sentence
    (url,) = urls
    path = url.toLocalFile()
    if not path:
        sentence = translate("Dropping", "{address} is no file: save it as one, and open that.")
        return "", sentence.format(address=url.toDisplayString())
    if os.path.isdir(path) and not can_be_run(path):
        sentence = translate(
            "Dropping", "{path} is a folder: drop the script or the recording that is in it."
        )
        return "", sentence.format(path=path.rstrip("/"))
    return path, ""
