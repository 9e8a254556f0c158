"""What is said of a module that a program lacked, and of what helps."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication

from core.collecting.spec import inner_python

from .filled import fill


def missing_sentence(module: str, python: str) -> str:
    """Return the sentence on a module that is not there.

    Args:
        module: its name.
        python: path of the Python that ran the program; empty for ours.
    """
    translate = QCoreApplication.translate
    if python:
        template = translate("Missing", "There is no module {module} in {python}.")
    elif inner_python():
        template = translate("Missing", "The Python inside Procession has no module {module}.")
    else:
        template = translate("Missing", "The Python that runs Procession has no module {module}.")
    return fill(template, module=module, python=_short(python))


def _short(python: str) -> str:
    """Return a path as one writes it, with ``~`` for the home folder."""
    home = os.path.expanduser("~")
    inside = home not in ("~", os.sep) and python.startswith(home + os.sep)
    return "~" + python[len(home) :] if inside else python
