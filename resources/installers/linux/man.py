"""The manual page, made of the table of commands that the help is made of."""

from __future__ import annotations

from core.commands import options
from resources.installers import product


def page(version: str, date: str) -> str:
    """Return the page as troff.

    Args:
        version: ours.
        date: of the release, as 2026-11-28.
    """
    lines = [
        f'.TH {product.NAME.upper()} 1 {date} "{product.TITLE} {version}" "User Commands"',
        ".SH NAME",
        f"{product.NAME} \\- {_plain(product.SUMMARY[0].lower() + product.SUMMARY[1:])}",
        ".SH SYNOPSIS",
        f".B {product.NAME}",
        r"[\fICOMMAND\fR] [\fIOPTIONS\fR]",
        ".SH DESCRIPTION",
        _plain(product.DESCRIPTION),
        ".SH COMMANDS",
    ]
    for name in options.COMMANDS:
        lines += _command(name)
    lines += [".SH EXIT STATUS", "0 if all went well; 2 if what was asked for could not be done."]
    return "\n".join(lines) + "\n"


def _command(name: str) -> list[str]:
    """Return what a command does and its options."""
    info = options.COMMANDS[name]
    called = f"{product.NAME} {name}".strip()
    lines = [".TP", f"\\fB{_plain(called)}\\fR {_plain(info.usage)}".strip(), _sentence(info.does)]
    for option in options.options_of(name):
        if option is not options.HELP:
            lines += [
                ".RS",
                ".TP",
                f"\\fB{_plain(option.shown)}\\fR",
                _sentence(option.does),
                ".RE",
            ]
    return lines


def _sentence(phrase: str) -> str:
    return _plain(phrase[0].upper() + phrase[1:] + ".")


def _plain(text: str) -> str:
    """Return text in which troff finds nothing to obey."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
