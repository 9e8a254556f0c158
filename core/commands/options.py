"""The commands and their options as one table, which the parser and the help both read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..collecting.spec import MOST_PROCESSES
from ..export.formats import CONTEXT as FORMAT_CONTEXT
from ..export.formats import FORMATS, Format
from ..language import LANGUAGES, translate
from .columns import filled, rows
from .picture import VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterator

METHODS = ("fork", "spawn", "forkserver")
THEMES = ("dark", "light")
CONTEXT = "Commands"
NOTE_COLUMNS = 88


class Option(NamedTuple):
    """An option.

    Attributes:
        names: all its spellings, the one to show first.
        value: what stands for its value in the help; empty if it takes none.
        does: one phrase.
        choices: what the value may be; empty if it is free.
        repeats: it may be given several times.
    """

    names: tuple[str, ...]
    value: str
    does: str
    choices: tuple[str, ...] = ()
    repeats: bool = False

    @property
    def shown(self) -> str:
        """The option as the help has it."""
        return f"{', '.join(self.names)} {self.value}".strip()


class CommandHelp(NamedTuple):
    """What a command is for.

    Attributes:
        usage: what stands after its name.
        does: one phrase.
        options: its own, besides those of the program that it runs.
        runs: it runs a program, so what we do not know goes to that.
    """

    usage: str
    does: str
    options: tuple[Option, ...] = ()
    runs: bool = False


HELP = Option(("--help", "-h"), "", "this text")
JSON = Option(("--json",), "", "for programs: JSON")
PROGRAM_OPTIONS = (
    Option(("--param",), "NAME=VALUE", "set a scenario's parameter (see list)", repeats=True),
    Option(("--start-method",), "METHOD", "the default: fork, spawn or forkserver", METHODS),
    Option(("--cwd",), "DIR", "the program's working folder"),
    Option(("--interpreter",), "PATH", "the Python, or virtual environment, that runs it"),
    Option(("--processes",), "N", "stop it when it has more at once; else {most}"),
)
LANGUAGE = Option(("--lang",), "LANG", "the language: en or zh_CN", LANGUAGES)
PRESENT = Option(("--present",), "", "in presenter mode, for a room with a projector")
WINDOW = (PRESENT,)

COMMANDS: dict[str, CommandHelp] = {
    "": CommandHelp("", "open the window with the gallery", WINDOW),
    "run": CommandHelp("PROGRAM [ARGS...]", "open the window and run it", WINDOW, runs=True),
    "open": CommandHelp("[FILE]", "open a recording or lesson; else the gallery", WINDOW),
    "list": CommandHelp("[--json]", "the scenarios: name, title, what it teaches", (JSON,)),
    "record": CommandHelp(
        "PROGRAM [ARGS...] -o FILE",
        "run it without a window and write down what happens",
        (
            Option(("-o", "--output"), "FILE", "the recording to write"),
            Option(("--for",), "SECONDS", "stop it then, and keep what there is"),
        ),
        runs=True,
    ),
    "events": CommandHelp("FILE [--json]", "what happened, one event a line", (JSON,)),
    "snapshot": CommandHelp(
        "FILE-or-SCENARIO -o PNG",
        "draw the window without a screen, at an instant",
        (
            Option(("-o", "--output"), "PNG", "the picture to write"),
            Option(("--at",), "T", "seconds, event:N, KIND:N or telling; else the end"),
            Option(("--theme",), "THEME", "dark or light", THEMES),
            Option(("--size",), "WxH", "of the picture, in pixels: 1440x900"),
        ),
        runs=True,
    ),
    "export": CommandHelp(
        "FILE -o OUT",
        "write a recording in another format, by OUT's ending",
        (
            Option(("-o", "--output"), "OUT", "the file to write"),
            Option(
                ("--format",),
                "NAME",
                "in place of the ending",
                tuple(format_.name for format_ in FORMATS),
            ),
            Option(("--what",), "VIEW", "of a picture: stage, timeline or window", VIEWS),
            Option(("--at",), "T", "of a picture: as of snapshot; else the end"),
            Option(("--from",), "T", "of a film: its beginning; else the run's"),
            Option(("--to",), "T", "of a film: its end; else the run's"),
            Option(("--speed",), "X", "of a film: 1 is a beat a second, or real time"),
            Option(("--fps",), "N", "of a film: pictures a second"),
            Option(("--size",), "WxH", "of a picture or a film, in pixels"),
            Option(("--theme",), "THEME", "of a picture or a film: dark or light", THEMES),
        ),
    ),
    "doctor": CommandHelp("", "what this machine lacks, with the package to install"),
}


def options_of(command: str) -> tuple[Option, ...]:
    """Return every option that the command takes."""
    info = COMMANDS[command]
    return (*info.options, *(PROGRAM_OPTIONS if info.runs else ()), LANGUAGE, HELP)


def texts() -> Iterator[tuple[str, str]]:
    """Yield context and text of the tables, for the catalogue of translations."""
    for command, info in COMMANDS.items():
        yield CONTEXT, info.does
        for option in options_of(command):
            yield CONTEXT, option.does
    for format_ in FORMATS:
        yield FORMAT_CONTEXT, format_.title
        yield FORMAT_CONTEXT, format_.good_for


def does(told: Option | CommandHelp) -> str:
    """Return the phrase on an option or a command, in the language of now."""
    return translate(CONTEXT, told.does).format(most=MOST_PROCESSES)


def _format_row(format_: Format) -> tuple[str, str]:
    """Return the row of a format: its ending and name, and who reads it."""
    return f"{format_.ending}  ({format_.name})", format_.read_by


def general_help(program: str) -> str:
    """Return the help on all commands; ``program`` is how we were called."""
    commands = [
        (f"{program} {name} {info.usage}".strip(), does(info)) for name, info in COMMANDS.items()
    ]
    more = translate(
        "Commands",
        "{program} COMMAND --help tells the options of a command; --version, the version; "
        "--lang en or --lang zh_CN is the language of it all.",
    )
    return "\n".join([
        translate(
            "Commands", "Watch what happens between the processes of a multiprocessing program."
        ),
        "",
        rows(commands),
        "",
        _program_note(),
        "",
        filled(more.format(program=program), NOTE_COLUMNS),
    ])  # fmt: skip


def command_help(program: str, command: str) -> str:
    """Return the help on one command."""
    if not command:
        return general_help(program)
    info = COMMANDS[command]
    options = [(option.shown, does(option)) for option in options_of(command)]
    lines = [f"{program} {command} {info.usage}", f"  {does(info)}", "", rows(options)]
    if command == "export":
        formats = rows([_format_row(format_) for format_ in FORMATS])
        lines += ["", translate("Commands", "Formats:"), formats]
    return "\n".join([*lines, "", _program_note()] if info.runs else lines)


def _program_note() -> str:
    """Return what a program is, and who gets which option."""
    note = translate(
        "Commands",
        "PROGRAM is the name of a scenario, the path of a script, or -m MODULE. Our options stand "
        "before or after it; what we do not know, and all after --, goes to the program.",
    )
    return filled(note, NOTE_COLUMNS)
