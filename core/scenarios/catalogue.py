"""The scenarios that we ship, as data: what each is called, teaches, takes and shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .casts import Cast, Value


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
        shown = repr(text if len(text) <= 40 else text[:40] + "...")
        if self.choices:
            if text in self.choices:
                return text
            raise ValueError(f"{self.name} is one of {', '.join(self.choices)}, not {shown}.")
        kind = "a whole number" if isinstance(self.default, int) else "a number"
        try:
            value = type(self.default)(text)
        except ValueError:
            value = None
        if isinstance(value, (int, float)) and self.low <= value <= self.high:
            return value
        raise ValueError(f"{self.name} is {kind} from {self.low:,} to {self.high:,}, not {shown}.")


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
    """

    name: str
    title: str
    group: str
    teaches: str
    text: str
    parameters: tuple[Parameter, ...]
    pace: str
    speed: float
    labels: Mapping[str, str]
    together: int = 0

    @property
    def script(self) -> Path:
        """The script."""
        return Path(__file__).with_name(self.name.replace("-", "_") + ".py")

    def values(self, given: Mapping[str, Value]) -> dict[str, Value]:
        """Return the value of every parameter: the given ones, else the defaults."""
        return {p.name: given.get(p.name, p.default) for p in self.parameters}

    def arguments(self, given: Mapping[str, Value]) -> list[str]:
        """Return what the script gets on its command line for the given values."""
        return [part for name, value in given.items() for part in (f"--{name}", str(value))]

    def cast(self, given: Mapping[str, Value]) -> Cast:
        """Return who and what will take part in a run with the given values."""
        from .casts import CASTS  # here: the gallery is painted without it

        return CASTS[self.name](self.values(given))

    def parse(self, settings: Mapping[str, str]) -> dict[str, Value]:
        """Return the values that texts such as ``items`` -> ``10`` stand for.

        Raises:
            ValueError: no such parameter, or a bad value; the text is a whole sentence.
        """
        known = {p.name: p for p in self.parameters}
        for name in settings:
            if name not in known:
                raise ValueError(
                    f"{self.name} has no parameter {name!r}{did_you_mean(name, known)} "
                    f"It has {', '.join(known)}."
                )
        return {name: known[name].parse(text) for name, text in settings.items()}


def did_you_mean(name: str, known: Mapping[str, object]) -> str:
    """Return the end of a sentence: a full stop, or the nearest known name as a suggestion."""
    import difflib  # here: the window starts without it

    near = difflib.get_close_matches(name, known, 1)
    return f"; did you mean {near[0]}?" if near else "."


SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        name="producer-consumer",
        title="Producer and consumer",
        group="Message passing",
        teaches="A full queue makes the producer wait.",
        text=(
            "A producer puts words into a queue that has room for three. The consumer needs "
            "longer for a word than the producer, so the queue fills up and put() waits until "
            "a place is free. A last word, the quit mark, tells the consumer that this was all."
        ),
        parameters=(
            Parameter("producers", 1, "how many processes put words", 1, 8),
            Parameter("consumers", 1, "how many processes take them", 1, 8),
            Parameter("capacity", 3, "how many words the queue has room for", 1, 100),
            Parameter("items", 6, "how many words each producer puts", 0, 100_000),
            Parameter("produce_delay", 0.2, "seconds that making a word takes", 0, 60),
            Parameter("consume_delay", 0.6, "seconds that handling a word takes", 0, 60),
        ),
        pace="one by one",
        speed=1.0,
        labels={"main": "main"},
    ),
    Scenario(
        name="ping-pong",
        title="Ping-pong",
        group="Message passing",
        teaches="Two processes ask and answer through a pipe.",
        text=(
            "A pipe has two ends, and each can send and receive. A sends a question and waits in "
            "recv() until B has answered. A message takes some microseconds, far too fast to "
            "see: therefore one event after another is shown, and the true time beside it."
        ),
        parameters=(
            Parameter("rounds", 5, "how many questions A asks", 1, 1_000_000),
            Parameter("delay", 0.2, "seconds that A rests after each answer", 0, 60),
        ),
        pace="one by one",
        speed=1.0,
        labels={"main": "main"},
    ),
    Scenario(
        name="lock-writers",
        title="Lock: three writers",
        group="Synchronisation",
        teaches="Only one may write. The others wait outside.",
        text=(
            "Three processes append to one file, three lines at a time. Who holds the lock "
            "writes; the others wait, even while the owner sleeps. A lock promises no order: "
            "who has waited longest need not be the next. Without the lock the lines mix."
        ),
        parameters=(
            Parameter("writers", 3, "how many processes write", 1, 8),
            Parameter("rounds", 30, "how many times each writes its three lines", 1, 100_000),
            Parameter("delay", 0.1, "seconds between two lines, and between two rounds", 0, 60),
            Parameter(
                "locking",
                "acquire",
                "how the lock is used: acquire() and release(), a with block, or not at all",
                choices=("acquire", "with", "none"),
            ),
        ),
        pace="real time",
        speed=0.2,
        labels={"main": "main"},
        together=3,
    ),
)


def find(name: str) -> Scenario | None:
    """Return the scenario of that name, or None."""
    return next((scenario for scenario in SCENARIOS if scenario.name == name), None)


def recognise(
    script: str, source: str, arguments: Sequence[str]
) -> tuple[Scenario, dict[str, Value]] | None:
    """Return which scenario a recording shows, and its parameters; None for any other program.

    Args:
        script: the path with which it was run.
        source: its text then: only a script that is ours to the letter has our cast.
        arguments: of its command line.
    """
    scenario = next((s for s in SCENARIOS if s.script.name == Path(script).name), None)
    try:
        if scenario is None or scenario.script.read_text("utf-8") != source:
            return None
        names = [argument.removeprefix("--") for argument in arguments[::2]]
        return scenario, scenario.parse(dict(zip(names, arguments[1::2], strict=True)))
    except (OSError, ValueError):
        return None
