"""The words of a command line, ours and the program's kept apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import translate
from ..scenarios.groups.scenario import did_you_mean
from .options import COMMANDS, Option, options_of
from .request import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Words:
    """The words after the command, sorted.

    Attributes:
        options: what was given of ours: first spelling -> values, in order.
        name: the program, the file; None if there is none.
        module: the name came after ``-m``.
        rest: what is not ours.
        literal: what stood after ``--``, besides a name.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self.options: dict[str, list[str]] = {}
        self.name: str | None = None
        self.module = False
        self.rest: list[str] = []
        self.literal: list[str] = []

    def last(self, option: str) -> str | None:
        """Return the value that counts, or None if the option was not given."""
        return self.options.get(option, [None])[-1]


def sort_words(command: str, words: Sequence[str]) -> Words:
    """Return the words of a command, ours and the program's kept apart.

    Raises:
        UsageError: an option lacks its value, or is not known where nothing else could take it.
    """
    known = {name: option for option in options_of(command) for name in option.names}
    runs = COMMANDS[command].runs
    found = Words()
    left = list(words)
    while left:
        word = left.pop(0)
        name, equals, value = word.partition("=")
        if word == "--":
            _literal(found, left, runs)
            break
        if word == "-m" and runs and found.name is None:
            found.name, found.module = _value("-m", left, "MODULE"), True
        elif name in known and (not equals or name.startswith("--")):
            option = known[name]
            given = value if equals else _value(name, left, option.value) if option.value else ""
            found.options.setdefault(option.names[0], []).append(_checked(option, given))
        elif found.name is None and not is_option(word):
            found.name = word
        elif runs:
            found.rest.append(word)
        else:
            raise UsageError(_not_taken(command, word, known))
    return found


def _literal(found: Words, left: list[str], runs: bool) -> None:
    """Take everything after ``--`` as it stands."""
    if found.name is None and left:
        found.name = left.pop(0)
    if left and not runs:
        raise UsageError(too_many(left[0]))
    found.literal = left


def _value(name: str, left: list[str], what: str) -> str:
    """Return the word after an option."""
    if not left:
        said = translate("Commands", "{option} needs {value} after it.")
        raise UsageError(said.format(option=name, value=what))
    return left.pop(0)


def _checked(option: Option, given: str) -> str:
    """Return the value of an option if it is one of those allowed."""
    if option.choices and given not in option.choices:
        said = translate("Commands", "{option} is one of {choices}, not {given!r}.")
        choices = ", ".join(option.choices)
        raise UsageError(said.format(option=option.names[0], choices=choices, given=given))
    return given


def is_option(word: str) -> bool:
    """Return whether the word looks like an option; ``-`` alone does not."""
    return word.startswith("-") and word != "-"


def _not_taken(command: str, word: str, known: dict[str, Option]) -> str:
    """Return the sentence for a word that nobody takes."""
    if not is_option(word):
        return too_many(word)
    return no_option(command or "Procession", word, known)


def too_many(word: str | None) -> str:
    """Return the sentence for a word where none is wanted any more."""
    return translate("Commands", "{word!r} is one word too many.").format(word=word)


def no_option(owner: str, option: str, known: Mapping[str, object]) -> str:
    """Return the sentence for an option that is not among those that are known."""
    said = translate("Commands", "{owner} has no option {option!r}{hint}")
    return said.format(owner=owner, option=option, hint=did_you_mean(option, known))
