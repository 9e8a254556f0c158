"""The overview of what is shown is made little by little, and is that of the current run alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.window.overviews import Overviews
from gui.window.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

import pytest


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
