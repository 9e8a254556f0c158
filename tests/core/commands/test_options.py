"""The table of commands and options, and the help made of it."""

from __future__ import annotations

import itertools

import pytest

from core.commands.options import COMMANDS, command_help, general_help, options_of
from core.export.formats import FORMATS

each = pytest.mark.parametrize("command", [name for name in COMMANDS if name])


@each
def test_the_help_of_a_command_tells_each_of_its_options(command: str) -> None:
    text = command_help("procession", command)
    assert text.startswith(f"procession {command}")
    for option in options_of(command):
        assert option.shown in text
        assert option.does in text


@each
def test_no_option_has_two_meanings(command: str) -> None:
    names = list(itertools.chain.from_iterable(option.names for option in options_of(command)))
    assert len(names) == len(set(names))


@each
def test_what_is_for_programs_is_told_only_where_one_runs(command: str) -> None:
    assert ("all after --" in command_help("procession", command)) == COMMANDS[command].runs


def test_the_help_fits_a_terminal() -> None:
    for text in (general_help("procession"), *(command_help("procession", c) for c in COMMANDS)):
        assert max(map(len, text.splitlines())) <= 100


def test_the_help_of_export_tells_every_format() -> None:
    text = command_help("procession", "export")
    for format_ in FORMATS:
        assert f"{format_.ending}  ({format_.name})" in text
        assert format_.good_for in text
