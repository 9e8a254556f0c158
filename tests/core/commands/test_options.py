"""The table of commands and options, and the help made of it."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import pytest

from core.collecting.spec import MOST_PROCESSES
from core.commands import options
from core.commands.columns import columns
from core.commands.options import COMMANDS, command_help, general_help, options_of
from core.export.formats import FORMATS
from core.language import LANGUAGES, speak_with
from gui.words.language import translator_of

if TYPE_CHECKING:
    from collections.abc import Iterator

each = pytest.mark.parametrize("command", [name for name in COMMANDS if name])


@each
def test_the_help_of_a_command_tells_each_of_its_options(command: str) -> None:
    text = command_help("procession", command)
    assert text.startswith(f"procession {command}")
    for option in options_of(command):
        assert option.shown in text
        assert option.does.format(most=MOST_PROCESSES) in text


@each
def test_no_option_has_two_meanings(command: str) -> None:
    names = list(itertools.chain.from_iterable(option.names for option in options_of(command)))
    assert len(names) == len(set(names))


@each
def test_what_is_for_programs_is_told_only_where_one_runs(command: str) -> None:
    assert ("all after --" in command_help("procession", command)) == COMMANDS[command].runs


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Let `core` speak each of our languages in turn, as the command line does."""
    name = str(request.param)
    speak_with(None if name == "en" else translator_of(name))
    yield name
    speak_with(None)


@pytest.mark.usefixtures("language")
def test_the_help_fits_a_terminal() -> None:
    for text in (general_help("procession"), *(command_help("procession", c) for c in COMMANDS)):
        assert max(map(columns, text.splitlines())) <= 100


def test_what_an_option_does_begins_in_one_column_in_each_language(language: str) -> None:
    said = "the language: en or zh_CN" if language == "en" else "语言：en 或 zh_CN"
    for command in filter(None, COMMANDS):
        lines = command_help("procession", command).splitlines()
        of_options = [line for line in lines if line.startswith("  -")]
        starts = {columns(line[: line.rindex("  ") + 2]) for line in of_options}
        assert len(starts) == 1
        assert any(line.endswith(said) for line in of_options)


def test_every_phrase_of_the_tables_is_translated() -> None:
    chinese = translator_of("zh_CN")
    for context, text in options.texts():
        assert chinese(context, text) != text
        assert re.findall(r"{\w+", text) == re.findall(r"{\w+", chinese(context, text))


def test_the_help_of_export_tells_every_format() -> None:
    text = command_help("procession", "export")
    for format_ in FORMATS:
        assert f"{format_.ending}  ({format_.name})" in text
        assert format_.good_for in text
