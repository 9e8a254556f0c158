"""Why the system refuses something, in the language of now."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from core import language
from core.reasons import reason, texts

if TYPE_CHECKING:
    import pytest


def test_it_is_told_as_the_system_says_it_in_the_middle_of_a_sentence() -> None:
    error = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "a")
    assert f"a ({reason(error)})." == "a (no space left on device)."
    assert str(reason(ValueError("Odd {0} thing"))) == "odd {0} thing"
    assert str(reason(OSError("It is odd"))) == "it is odd"


def test_the_usual_ones_have_a_translation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_translator", lambda context, text: f"<{context}: {text}>")
    for number in (errno.EACCES, errno.ENOENT, errno.ENOSPC, errno.EISDIR, errno.EAGAIN):
        said = reason(OSError(number, os.strerror(number)))
        assert (said.context, said.text) in texts()
        assert str(said) == f"<Reasons: {said.text}>"
