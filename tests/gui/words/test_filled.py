"""Where Chinese meets anything else there is one blank, and nowhere else is one added."""

from __future__ import annotations

import pytest

from gui.words.filled import fill, fill_in


@pytest.mark.parametrize(
    ("template", "value", "told"),
    [
        ("{a} puts it.", "生产者", "生产者 puts it."),
        ("{a}写入。", "生产者", "生产者写入。"),
        ("{a} 写入。", "生产者", "生产者写入。"),
        ("{a}写入。", "main", "main 写入。"),
        ("得到 {a}。", "锁", "得到锁。"),
        ("得到{a}。", "lock_1", "得到 lock_1。"),
        ("得到{a}。", '"w"', '得到 "w"。'),
        ("{a}后，继续。", "0.2 秒", "0.2 秒后，继续。"),
        ("在{a}里", "3 KiB", "在 3 KiB 里"),
        ("（{a}）持有", "第 8 行", "（第 8 行）持有"),
        ("大小：{a}", "x", "大小：x"),
        ("持有{a}的锁", "", "持有的锁"),
        ("向{a}发送", "\N{FIRST STRONG ISOLATE}a\N{POP DIRECTIONAL ISOLATE}",
         "向 \N{FIRST STRONG ISOLATE}a\N{POP DIRECTIONAL ISOLATE} 发送"),
    ],
)  # fmt: skip
def test_a_value_is_set_off_by_what_it_is(template: str, value: str, told: str) -> None:
    assert fill(template, a=value) == told


def test_two_values_side_by_side() -> None:
    assert fill("{n}/{all}，{n}{all}个", n=1, all=3) == "1/3，13 个"


def test_what_is_seen_decides_and_what_is_written_stands() -> None:
    written = {"a": "<b>甲</b>", "b": "&lt;"}
    assert fill_in("{a} 得到{b}", {"a": "甲", "b": "<"}, written) == "<b>甲</b>得到 &lt;"
