"""The overview of what is shown is made little by little, and is that of the current run alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.export.saving import pack
from core.model.overview import Overview
from core.recording.writer import RecordingWriter
from gui.window.overviews import Overviews
from gui.window.session import Session
from tests.core.conftest import Tape

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    del qapp
    made = Session()
    yield made
    made.finish()
    made.deleteLater()


def test_without_a_run_there_is_none(session: Session) -> None:
    overviews = Overviews(session)
    assert not overviews.advance(1.0)
    assert overviews.overview is None
    assert overviews.complete
    overviews.close()


def overview_of(session: Session, path: Path, tape: Tape, *, packed: bool) -> list[bytes]:
    """Open a recording; return the packed overview once it is complete."""
    main = tape.program()
    for _ in range(700):
        main.prints("x")
    with RecordingWriter(path) as writer:
        writer.records(tape.take())
    if packed:
        pack(path)
    session.open(str(path))
    overviews = Overviews(session)
    assert session.playback is not None
    assert not overviews.advance(1.0), "the file has not been taken in"
    while session.playback.poll(1.0):
        pass
    overviews.finish()
    assert overviews.complete
    assert overviews.overview is not None
    read = overviews.overview.pack()
    overviews.close()
    return [read[name] for name in sorted(read)]


def test_that_of_a_packed_recording_is_read_and_is_the_same(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = overview_of(session, tmp_path / "raw", Tape(), packed=False)
    monkeypatch.setattr(Overview, "advance", lambda self, _budget: not self.complete)
    assert overview_of(session, tmp_path / "packed", Tape(), packed=True) == made
