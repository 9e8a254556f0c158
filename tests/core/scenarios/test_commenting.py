"""What is said beside the lines of a scenario must be found there, and fit.

Covers: messages, pools, processes, state, synchronisation, wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core import language
from core.commands.columns import columns
from core.scenarios.catalogue import SCENARIOS, find
from core.scenarios.commenting import COMMENTS, comments_on, texts
from gui.words.language import translator_of

if TYPE_CHECKING:
    from core.scenarios.groups.scenario import Scenario

each = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
COLUMNS = 40
"""That a comment may take: then it fits beside most lines."""


def script(name: str) -> tuple[str, str]:
    scenario = find(name)
    assert scenario is not None
    return str(scenario.script), scenario.script.read_text("utf-8")


@each
def test_each_comment_is_on_one_line_of_the_source_and_on_one_alone(scenario: Scenario) -> None:
    source = scenario.script.read_text("utf-8")
    comments = COMMENTS[scenario.name]
    assert 3 <= len(comments) <= 8
    assert [source.count(snippet) for snippet, _ in comments] == [1] * len(comments)
    lines = [source.count("\n", 0, source.index(snippet)) for snippet, _ in comments]
    assert len(set(lines)) == len(lines)


def test_each_comment_is_short_in_both_languages() -> None:
    chinese = translator_of("zh_CN")
    for context, text in texts():
        assert columns(text) <= COLUMNS
        assert columns(chinese(context, text)) <= COLUMNS
        assert chinese(context, text) != text


def test_only_a_script_that_is_ours_to_the_letter_has_comments() -> None:
    path, source = script("kill")
    assert comments_on("elsewhere/kill.py", source)
    assert comments_on(path, source + "\n") == {}
    assert comments_on("other.py", source) == {}


def test_what_the_line_says_itself_is_said_again_only_in_another_language(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, source = script("producer-consumer")
    line = source[: source.index("queue.put(word)")].count("\n") + 1
    assert source.splitlines()[line - 1].endswith("# waits while full")
    assert line not in comments_on(path, source)
    monkeypatch.setattr(language, "_translator", translator_of("zh_CN"))
    assert comments_on(path, source)[line] == "队列已满时等待"
