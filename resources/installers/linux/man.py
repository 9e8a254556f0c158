"""The manual page, made of the table of commands that the help is made of."""

from __future__ import annotations

from typing import NamedTuple

from core import language
from core.commands import options
from gui.words.language import translator_of
from resources.installers import product


class Headings(NamedTuple):
    """What stands in every page."""

    manual: str
    name: str
    synopsis: str
    description: str
    commands: str
    status: str
    codes: str
    stop: str


HEADINGS = {
    "": Headings(
        "User Commands",
        "NAME",
        "SYNOPSIS",
        "DESCRIPTION",
        "COMMANDS",
        "EXIT STATUS",
        "0 if all went well; 2 if what was asked for could not be done.",
        ".",
    ),
    "zh_CN": Headings(
        "用户命令", "名称", "用法", "描述", "命令", "退出状态",
        "一切正常为 0；要求的事无法做到为 2。", "。",
    ),
}  # fmt: skip
"""Locale -> in its language."""


def page(version: str, date: str, words: product.Words = product.ENGLISH) -> str:
    """Return the page as troff.

    Args:
        version: ours.
        date: of the release, as 2026-11-28.
        words: in the language of the page.
    """
    head = HEADINGS[words.locale]
    lines = [
        f'.TH {product.NAME.upper()} 1 {date} "{product.TITLE} {version}" "{head.manual}"',
        ".ad l",  # lines of Chinese have few blanks to stretch
        f".SH {head.name}",
        f"{product.NAME} \\- {_plain(words.summary[0].lower() + words.summary[1:])}",
        f".SH {head.synopsis}",
        f".B {product.NAME}",
        r"[\fICOMMAND\fR] [\fIOPTIONS\fR]",
        f".SH {head.description}",
        _plain(words.description),
        f".SH {head.commands}",
    ]
    language.speak_with(translator_of(words.locale) if words.locale else None)
    try:
        for name in options.COMMANDS:
            lines += _command(name, head.stop)
    finally:
        language.speak_with(None)
    return "\n".join([*lines, f".SH {head.status}", head.codes, ""])


def _command(name: str, stop: str) -> list[str]:
    """Return what a command does and its options."""
    info = options.COMMANDS[name]
    called = f"{product.NAME} {name}".strip()
    line = f"\\fB{_plain(called)}\\fR {_plain(info.usage)}".strip()
    lines = [".TP", line, _sentence(options.does(info), stop)]
    for option in options.options_of(name):
        if option is not options.HELP:
            lines += [
                ".RS",
                ".TP",
                f"\\fB{_plain(option.shown)}\\fR",
                _sentence(options.does(option), stop),
                ".RE",
            ]
    return lines


def _sentence(phrase: str, stop: str) -> str:
    return _plain(phrase[0].upper() + phrase[1:] + stop)


def _plain(text: str) -> str:
    """Return text in which troff finds nothing to obey."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
