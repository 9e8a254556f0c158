"""Counts, times and days in both languages: the plural forms of English, the one of Chinese.

Covers: quit_marks, event_types.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime

from gui.words import causes, crashes, recent
from gui.words.event_types import type_word, why_word
from gui.words.printed import retold
from gui.words.quantities import duration, short_count
from gui.words.resources import size
from gui.words.states import seconds
from gui.words.timeline import instant_text, measured_text

NOW = QDateTime(QDate(2026, 3, 2), QTime(14, 30)).toSecsSinceEpoch()
DAY = 86_400


def test_one_and_many_in_english() -> None:
    assert (size(1), size(12)) == ("1 byte", "12 bytes")
    assert causes.more(1) == "There is one more consequence."
    assert causes.more(3) == "There are 3 more consequences."
    assert crashes.kept_text(1) == "What was not saved by then is kept:"
    assert recent.about(0, NOW, 1, 0) == "1 event"
    assert recent.about(0, NOW, 12_345, 0) == "12,345 events"
    assert measured_text(3_000_000, 1) == "3 ms, 1 event"


@pytest.mark.usefixtures("chinese")
def test_one_and_many_in_chinese() -> None:
    assert (size(1), size(12)) == ("1 字节", "12 字节")
    assert causes.more(1) == "还有 1 个后果。"
    assert recent.about(0, NOW, 1, 0) == "1 个事件"
    assert recent.about(0, NOW, 12_345, 0) == "12,345 个事件"
    assert measured_text(3_000_000, 2) == "3 毫秒，2 个事件"


def test_large_numbers_are_counted_as_the_language_does() -> None:
    assert short_count(1_240_000) == "1.2 M"


@pytest.mark.usefixtures("chinese")
def test_chinese_counts_in_ten_thousands() -> None:
    assert short_count(1_240_000) == "124 万"
    assert recent.about(0, NOW, 1_240_000, 0) == "124 万个事件"


@pytest.mark.usefixtures("chinese")
def test_times_and_days_in_chinese() -> None:
    assert [duration(ns) for ns in (30_000, 4_200_000, 210_000_000, 65_000_000_000)] == [
        "30 微秒",
        "4.2 毫秒",
        "0.21 秒",
        "1 分 5 秒",
    ]
    assert seconds(1_250_000_000) == "1.25 秒"
    assert instant_text(2e8, 1e8) == "0.2 秒"
    ago = (60, DAY, 20 * DAY, 100 * DAY)
    assert [recent.when(NOW - s, NOW) for s in ago] == [
        "14:29",
        "昨天",
        "2月10日",
        "2025年11月22日",
    ]


def test_what_a_scenario_prints_is_the_same_in_english() -> None:
    line = "10 additions, and the total is 5: 5 are lost."
    assert retold(line) == line
    assert type_word("joinable queue") == "joinable queue"


@pytest.mark.usefixtures("chinese")
def test_what_a_scenario_prints_is_told_in_chinese() -> None:
    told = retold("270 lines, and every three belong together.")
    assert told == "共 270 行，每三行都属于同一个进程。"
    line = "Line 5 is Writer 1's, in the middle of Writer 2's three."
    assert retold(line) == "第 5 行是写入进程 1 写的，插在了写入进程 2 的三行中间。"
    assert retold("something else") == "something else"
    assert (type_word("joinable queue"), type_word("?")) == ("可等待队列", "?")
    assert why_word("unpicklable") == "无法 pickle"
