"""When something was opened and what is in it, in few words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from gui.words.recent import about, when

NOW = QDateTime(QDate(2026, 3, 2), QTime(14, 30)).toSecsSinceEpoch()
DAY = 86_400


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.mark.parametrize(
    ("ago", "said"),
    [(60, "14:29"), (DAY, "yesterday"), (20 * DAY, "10 Feb"), (100 * DAY, "2025-11-22")],
)
def test_the_longer_ago_the_less_exactly(ago: int, said: str) -> None:
    assert when(NOW - ago, NOW) == said


def test_it_says_what_is_known() -> None:
    assert about(NOW, NOW, 1110, 3_200_000_000) == "14:30 · 1,110 events · 3.2 s"
    assert about(NOW, NOW, 1_098_797, 35_000_000_000) == "14:30 · 1.1 M events · 35 s"
    assert about(NOW, NOW, 1, 0) == "14:30 · 1 event"
    assert about(0, NOW, 0, 0) == ""
    assert about(NOW, NOW, 5, 5, there=False) == "not there any more"
