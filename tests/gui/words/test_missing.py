"""Of a missing module it is said in which Python it is missing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from gui.words.missing import missing_sentence

if TYPE_CHECKING:
    import pytest


def test_it_is_said_which_python_lacks_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/mia")
    said = missing_sentence("numpy", "/home/mia/venv/bin/python")
    assert said == "There is no module numpy in ~/venv/bin/python."
    assert missing_sentence("a", "/home/miau/python").endswith(" in /home/miau/python.")
    assert missing_sentence("a", "") == "The Python that runs Procession has no module a."
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle", raising=False)
    assert missing_sentence("a", "").startswith("The Python inside Procession has no")
