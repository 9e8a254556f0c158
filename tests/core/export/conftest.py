"""A run in which everything is told that one may not want others to see, on nobody's machine."""

from __future__ import annotations

import getpass
import socket
from typing import TYPE_CHECKING

import pytest

from tests.core.export.secretive import recorded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.export.contents import Recorded
    from tests.core.conftest import Tape


@pytest.fixture
def run(tape: Tape, monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorded]:
    monkeypatch.setattr(getpass, "getuser", lambda: "root")
    monkeypatch.setattr(socket, "gethostname", lambda: "localhost")
    run = recorded(tape)
    yield run
    run.history.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.procession"
