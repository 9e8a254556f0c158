"""Nothing that is said is left untranslated, and what is said in Chinese is set as Chinese is."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from resources.translations.update import (
    AREAS,
    HERE,
    compile_into,
    update,
    update_english,
)

from .catalogue import PLACE, messages, places

if TYPE_CHECKING:
    from pathlib import Path

    from .catalogue import Message

CHINESE = "[\u3400-\u9fff]"
MARKS = "[\u3001-\u3011\u201c\u201d\uff01-\uff1f]"
WRONG = {
    "a blank within Chinese": re.compile(f"(?:{CHINESE}|{MARKS}) +(?:{CHINESE}|{MARKS})"),
    "a Latin full stop": re.compile(f"(?:{CHINESE}|{MARKS})\\.$"),
    "no blank beside Latin": re.compile(f"{CHINESE}[A-Za-z0-9]|[A-Za-z0-9]{CHINESE}"),
    "a Latin mark after Chinese": re.compile(f"{CHINESE}[,;:!?]"),
}
FINE = {
    "M月d日": "the letters are no Latin words: a day is put there",
    "yyyy年M月d日": "as above",
    "--size 的写法是“宽x高”，两者都在 {low} 到 {high} 之间，不能是 {text!r}。": "so it is typed",
}
"""Texts that break a rule, and why that is right."""


def catalogue(area: str) -> Path:
    return HERE / "zh_CN" / f"{area}.ts"


def told(problems: list[str]) -> str:
    return f"{len(problems)} to mend:\n" + "\n".join(problems)


def lacks(message: Message) -> bool:
    return not message.finished or not all(form.strip() for form in message.forms)


def differs(message: Message) -> bool:
    """Return whether a translation has other places for values than the text."""
    source = {place.replace("L", "") for place in places(message.source)}
    return any({p.replace("L", "") for p in places(form)} != source for form in message.forms)


def faults(text: str) -> list[str]:
    """Return which rules a Chinese text breaks; what is put into it is not looked at."""
    bare = re.sub(r"\(&\w\)", "", PLACE.sub("\N{OBJECT REPLACEMENT CHARACTER}", text))
    return [rule for rule, wrong in WRONG.items() if wrong.search(bare) and text not in FINE]


@pytest.mark.parametrize("area", AREAS)
def test_a_catalogue_has_what_the_sources_say_and_no_more(area: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.ts"
    shutil.copy(catalogue(area), copy)
    update(area, copy)
    has = {one.key for one in messages(catalogue(area))}
    shall = {one.key for one in messages(copy)}
    assert has == shall, told([str(key) for key in sorted(has ^ shall)])


def test_the_plural_forms_of_english_are_what_the_sources_say(tmp_path: Path) -> None:
    copy = tmp_path / "copy.ts"
    shutil.copy(HERE / "en.ts", copy)
    update_english(copy)
    english = list(messages(HERE / "en.ts"))
    assert {one.key for one in english} == {one.key for one in messages(copy)}
    assert not [one for one in english if lacks(one) or len(one.forms) != 2]
    assert not [one for one in english if places(one.forms[1]) != places(one.source)]


@pytest.mark.parametrize("area", AREAS)
def test_nothing_is_left_untranslated(area: str) -> None:
    left = [str(one.key) for one in messages(catalogue(area)) if lacks(one)]
    assert not left, told(left)


@pytest.mark.parametrize("area", AREAS)
def test_a_translation_puts_in_the_same_values(area: str) -> None:
    other = [f"{one.source} -> {one.forms}" for one in messages(catalogue(area)) if differs(one)]
    assert not other, told(other)


@pytest.mark.parametrize("area", AREAS)
def test_chinese_is_set_as_chinese(area: str) -> None:
    said = [form for one in messages(catalogue(area)) for form in one.forms]
    wrong = [f"{text}: {', '.join(rules)}" for text in said if (rules := faults(text))]
    assert not wrong, told(wrong)


def test_the_window_reads_what_the_catalogues_say(tmp_path: Path) -> None:
    compile_into(tmp_path)
    for name in ("procession_zh_CN.qm", "procession_en.qm"):
        assert (tmp_path / name).read_bytes() == (HERE / name).read_bytes(), f"{name} is old"
