"""What is said about a scenario: what it is called, teaches, takes and shows."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from ...language import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..casts.cast import Cast, Value


SCRIPTS = Path(__file__).parents[1]
"""Folder of the scripts."""


class Parameter(NamedTuple):
    """What can be set before a run; the script takes it as the option ``--<name> <value>``.

    Attributes:
        name: as in ``--param name=value`` and in the script.
        default: what the script takes without it; its type is the parameter's type.
        does: one phrase on what it sets, with the unit.
        low, high: bounds of a number, both allowed.
        choices: what a text may be; empty for a number.
    """

    name: str
    default: Value
    does: str
    low: float = 0
    high: float = 0
    choices: tuple[str, ...] = ()

    def parse(self, text: str) -> Value:
        """Return the value that ``text`` stands for.

        Raises:
            ValueError: it is of the wrong type or out of bounds; the text is a whole sentence.
        """
        shown = text if len(text) <= 40 else text[:40] + "..."
        if self.choices:
            if text in self.choices:
                return text
            said = translate("Commands", "{option} is one of {choices}, not {given!r}.")
            choices = ", ".join(self.choices)
            raise ValueError(said.format(option=self.name, choices=choices, given=shown))
        try:
            value = type(self.default)(text)
        except ValueError:
            value = None
        if isinstance(value, (int, float)) and self.low <= value <= self.high:
            return value
        said = translate("Commands", "{name} is a number from {low:,} to {high:,}, not {given!r}.")
        if isinstance(self.default, int):
            said = translate(
                "Commands", "{name} is a whole number from {low:,} to {high:,}, not {given!r}."
            )
        raise ValueError(said.format(name=self.name, low=self.low, high=self.high, given=shown))


class Scenario(NamedTuple):
    """A program that we ship: an ordinary script, and what is said about it.

    Attributes:
        name: kebab-case; the script's file name is the same with underscores.
        title: for people.
        group: the heading under which the gallery has it.
        teaches: one short sentence for its card.
        text: a few sentences for its page.
        parameters: what can be set.
        pace: the opening pace, ``one by one`` or ``real time``.
        speed: the opening speed; 1 is a beat a second, or real time as it was.
        labels: process id -> what is shown in place of the program's own name for it.
        together: how many lines of a writer belong together in the file; 0 if there is none.
        telling: kind of event and how many-th of it: the moment whose picture says most; ("", 0)
            if that is the end.
    """

    name: str
    title: str
    group: str
    teaches: str
    text: str
    parameters: tuple[Parameter, ...] = ()
    pace: str = "one by one"
    speed: float = 1.0
    labels: Mapping[str, str] = MappingProxyType({"main": "main"})
    together: int = 0
    telling: tuple[str, int] = ("", 0)

    @property
    def script(self) -> Path:
        """The script."""
        return SCRIPTS / (self.name.replace("-", "_") + ".py")

    def values(self, given: Mapping[str, Value]) -> dict[str, Value]:
        """Return the value of every parameter: the given ones, else the defaults."""
        return {p.name: given.get(p.name, p.default) for p in self.parameters}

    def arguments(self, given: Mapping[str, Value]) -> list[str]:
        """Return what the script gets on its command line for the given values."""
        return [part for name, value in given.items() for part in (f"--{name}", str(value))]

    def cast(self, given: Mapping[str, Value]) -> Cast:
        """Return who and what will take part in a run with the given values."""
        from ..casting import CASTS  # here: the gallery is painted without it

        return CASTS[self.name](self.values(given))

    def parse(self, settings: Mapping[str, str]) -> dict[str, Value]:
        """Return the values that texts such as ``items`` -> ``10`` stand for.

        Raises:
            ValueError: no such parameter, or a bad value; the text is a whole sentence.
        """
        known = {p.name: p for p in self.parameters}
        for name in settings:
            if name not in known:
                said = translate(
                    "Commands", "{scenario} has no parameter {name!r}{hint} It has {known}."
                )
                hint, all_ = did_you_mean(name, known), ", ".join(known)
                raise ValueError(said.format(scenario=self.name, name=name, hint=hint, known=all_))
        return {name: known[name].parse(text) for name, text in settings.items()}


def did_you_mean(name: str, known: Mapping[str, object]) -> str:
    """Return the end of a sentence: a full stop, or the nearest known name as a suggestion."""
    import difflib  # here: the window starts without it

    near = difflib.get_close_matches(name, known, 1)
    if not near:
        return translate("Commands", ".")
    return translate("Commands", "; did you mean {name}?").format(name=near[0])
