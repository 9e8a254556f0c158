"""What is said of the files of the user's own program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .filled import fill
from .paths import short_name

if TYPE_CHECKING:
    from collections.abc import Sequence


def changed_text(changed: Sequence[str], gone: Sequence[str]) -> str:
    """Return one sentence on files that are not any more as they were run; empty for none.

    Args:
        changed: paths of those with another text.
        gone: paths of those that are not there.
    """
    translate = QCoreApplication.translate
    if gone:
        return fill(translate("Own", "{file} is not there any more."), file=short_name(gone[0]))
    if not changed:
        return ""
    name = short_name(changed[0])
    if len(changed) == 1:
        return fill(translate("Own", "{file} has changed. F5 runs the program again."), file=name)
    template = translate("Own", "{file} and {n} more have changed. F5 runs the program again.")
    return fill(template, file=name, n=len(changed) - 1)
