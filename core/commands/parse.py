"""The command line: from the words that the user typed to what is asked for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..language import translate
from ..scenarios.catalogue import SCENARIOS
from ..scenarios.groups.scenario import did_you_mean
from . import request, values
from .instant import parse_instant
from .options import COMMANDS, HELP, PRESENT, PROGRAM_OPTIONS, command_help, general_help
from .request import UsageError
from .words import Words, is_option, sort_words, too_many

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

RUN_ONLY = frozenset(option.names[0] for option in PROGRAM_OPTIONS)
"""Options that mean nothing for a recording."""


TUTORIAL = "tutorial"
"""What ``open`` takes in place of a file: the lesson that we ship."""


def parse(argv: Sequence[str], version: str, program: str = "procession") -> request.Request:
    """Return what is asked for.

    Args:
        argv: the words after our own name.
        version: ours.
        program: how we were called, for the help.

    Raises:
        UsageError: it cannot be understood; the text is one sentence.
    """
    command, words = ("", argv) if not argv or is_option(argv[0]) else (argv[0], argv[1:])
    if command == "" and words:
        if words[0] == "--version":
            return request.ShowText(f"Procession {version}")
        if words[0] in HELP.names:
            return request.ShowText(general_help(program))
    if command == "help":
        return request.ShowText(general_help(program))
    if command not in COMMANDS:
        raise UsageError(_unknown_command(command))
    found = sort_words(command, words)
    if HELP.names[0] in found.options:
        return request.ShowText(command_help(program, command))
    return _request(command, found)


def _unknown_command(command: str) -> str:
    """Return the sentence for a first word that is no command."""
    if command.endswith(".py") or any(command == scenario.name for scenario in SCENARIOS):
        said = translate("Commands", "There is no command {command!r}; did you mean run {command}?")
        return said.format(command=command)
    if command.endswith((".procession", ".lesson")):
        said = translate(
            "Commands", "There is no command {command!r}; did you mean open {command}?"
        )
        return said.format(command=command)
    said = translate("Commands", "There is no command {command!r}{hint}")
    return said.format(command=command, hint=did_you_mean(command, COMMANDS))


def _request(command: str, found: Words) -> request.Request:
    """Return the request for a command whose words are sorted."""
    if command in ("", "list", "doctor") and found.name is not None:
        raise UsageError(too_many(found.name))
    present = PRESENT.names[0] in found.options
    match command:
        case "":
            return request.ShowGallery(present)
        case "list":
            return request.ListScenarios("--json" in found.options)
        case "doctor":
            return request.CheckMachine()
        case "open" if found.name is None:  # as the menu entry has it that opens recordings too
            return request.ShowGallery(present)
        case "open" if found.name == TUTORIAL and not os.path.exists(TUTORIAL):
            return request.ShowTutorial(present)
        case "open":
            return request.ShowRecording(values.recording(found.name), present)
        case "events":
            return request.ListEvents(values.recording(found.name), "--json" in found.options)
        case "export":
            from .parse_export import parse_export  # here: the other commands start without it

            return parse_export(found)
    return _program_request(command, found)


def _program_request(command: str, found: Words) -> request.Request:
    """Return the request for a command that runs a program."""
    from .target import scenario_target, target  # here: the gallery is painted without it

    if command == "run":
        return request.ShowRun(target(found, capture=True), PRESENT.names[0] in found.options)
    if command == "record":
        output = values.to_write(command, found.last("-o"))
        limit = values.seconds("--for", found.last("--for"))
        return request.Record(target(found, capture=False, limit=limit), output)
    output = values.to_write("snapshot", found.last("-o"))
    size = values.size(found.last("--size"))
    shown = scenario_target(found)
    scenario = shown.scenario if shown is not None else None
    at = parse_instant(found.last("--at"), scenario.telling if scenario is not None else None)
    source = shown or _snapshot_file(found)
    return request.Snapshot(source, output, at, found.last("--theme") or "light", size)


def _snapshot_file(found: Words) -> Path:
    """Return the recording to draw, to which nothing can be said any more."""
    path = values.recording(found.name)
    extra = [option for option in found.options if option in RUN_ONLY] + found.rest + found.literal
    if extra:
        said = translate("Commands", "{path} is a recording; {option} goes with a program.")
        raise UsageError(said.format(path=path, option=extra[0]))
    return path
