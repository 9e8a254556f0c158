"""A lesson while it is shown and changed, with what has become of it since it was read or saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from . import file
from .format import LONGEST_NOTES, LONGEST_TITLE, MOST_QUESTIONS, MOST_STEPS
from .lesson import Lesson, Step

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .lesson import OwnQuestion


class Draft:
    """One lesson.

    Attributes:
        path: of its file; empty where it has none of the user's own.
        folder: where its recordings are while it is open.
        title: for people.
        steps: in their order.
        changed: it is not as in its file.
    """

    def __init__(self, lesson: Lesson, folder: str | Path, path: str = "") -> None:
        """Begin with a lesson whose recordings, if any, are in the folder already."""
        self.path = path
        self.folder = Path(folder)
        self.title = lesson.title
        self.steps = list(lesson.steps)
        self.changed = False

    @classmethod
    def read(cls, path: str, folder: str | Path) -> Draft:
        """Return the lesson of a file.

        Raises:
            LessonError: it cannot be read.
        """
        lesson, _ = file.read(path, folder)
        return cls(lesson, folder, path)

    @property
    def lesson(self) -> Lesson:
        """The lesson as it is now."""
        return Lesson(self.title, tuple(self.steps))

    @property
    def is_full(self) -> bool:
        """Whether there is no room for another step."""
        return len(self.steps) >= MOST_STEPS

    def place(self, name: str) -> Path:
        """Return where a recording is, or is to be written."""
        return self.folder / (name + file.ENDING)

    def free_name(self) -> str:
        """Return a name that no recording of the lesson has, in no step and in no file."""
        number = 1
        while self.place(f"recording-{number}").exists():
            number += 1
        return f"recording-{number}"

    def call(self, title: str) -> None:
        """Give the lesson a title."""
        self.title = _said(title, LONGEST_TITLE)
        self.changed = True

    def add(self, step: Step, place: int) -> int:
        """Put in a step behind the one of a number, -1 for the front; return its own number."""
        place = min(place + 1, len(self.steps))
        self.steps.insert(place, step)
        self.changed = True
        return place

    def remove(self, number: int) -> None:
        """Take out a step; its recording stays in the folder until the lesson is closed."""
        del self.steps[number]
        self.changed = True

    def move(self, number: int, by: int) -> int:
        """Move a step to the front (-1) or to the back (1); return where it is then."""
        place = min(max(number + by, 0), len(self.steps) - 1)
        self.steps.insert(place, self.steps.pop(number))
        self.changed = self.changed or place != number
        return place

    def change(
        self,
        number: int,
        *,
        title: str | None = None,
        begin: str | None = None,
        until: str | None = None,
        questions: Iterable[str] | None = None,
        own: Iterable[OwnQuestion] | None = None,
        notes: str | None = None,
    ) -> None:
        """Change what is given of a step."""
        step = self.steps[number]
        if title is not None:
            step = step._replace(title=_said(title, LONGEST_TITLE))
        if begin is not None:
            step = step._replace(begin=begin)
        if until is not None:
            step = step._replace(until=until)
        if questions is not None:
            step = step._replace(questions=tuple(questions))
        if own is not None:
            step = step._replace(own=tuple(own)[:MOST_QUESTIONS])
        if notes is not None:
            step = step._replace(notes=_said(notes, LONGEST_NOTES))
        self.changed = self.changed or step != self.steps[number]
        self.steps[number] = step

    def save(self, path: str) -> None:
        """Write the lesson.

        Raises:
            LessonError: it cannot be written; what stood there before is as it was.
        """
        names = {step.recording for step in self.steps if step.recording}
        file.write(path, self.lesson, {name: self.place(name) for name in names})
        self.path = path
        self.changed = False


def _said(text: str, longest: int) -> str:
    """Return text as a file may have it."""
    return text.encode("utf-8", "replace").decode("utf-8")[:longest]
