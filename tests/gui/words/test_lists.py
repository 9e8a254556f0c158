"""Things in a row, with the signs of each language between them."""

from __future__ import annotations

import pytest

from gui.words import lists
from gui.words.names import after


def test_in_english() -> None:
    assert lists.names(["A", "B", "C"]) == "A, B, C"
    assert lists.phrases(["exit code -9", "", "SIGKILL"]) == "exit code -9, SIGKILL"
    assert lists.sentences(["One.", "Two."]) == "One. Two."
    assert lists.told_of("script", "a.py") == "script: a.py"
    assert lists.names([]) == ""
    assert after("Writer 3", "Writer 1") == "Writer 1"


@pytest.mark.usefixtures("chinese")
def test_in_chinese() -> None:
    assert lists.names(["甲", "乙", "C"]) == "甲、乙、C"
    assert lists.phrases(["返回码 -9", "", "SIGKILL"]) == "返回码 -9，SIGKILL"
    assert lists.sentences(["一。", "二。"]) == "一。二。"
    assert lists.told_of("脚本", "a.py") == "脚本：a.py"


def test_a_chinese_name_after_one_of_the_same_kind_is_its_number() -> None:
    assert after("写入进程 3", "写入进程 1") == "1"
    assert after("写入进程 3", "读取进程 1") == "读取进程 1"
    assert after("生产者", "消费者") == "消费者"
