"""What is said in lessons, in the language of now; what others have written stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import translate
from ..scenarios import told
from ..scenarios.catalogue import find
from .tutorial import TUTORIAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lesson import Lesson, Step

CONTEXT = "Lessons"


def said(text: str) -> str:
    """Return a title of a step or a scenario of ours; one that somebody else wrote stays."""
    found = translate(CONTEXT, text)
    return found if found != text else translate(told.CONTEXT, text)


def title(lesson: Lesson) -> str:
    """Return the title of a lesson; empty if it has none."""
    return translate(CONTEXT, lesson.title) if lesson.title else ""


def step_title(step: Step) -> str:
    """Return what a step is called: by itself, or as its scenario; empty for a mere recording."""
    if step.title:
        return said(step.title)
    scenario = find(step.scenario)
    return told.title(scenario) if scenario is not None else ""


def notes(step: Step) -> str:
    """Return the notes for the presenter."""
    return translate(CONTEXT, step.notes) if step.notes else ""


def texts() -> Iterator[tuple[str, str]]:
    """Yield context and text of all that the lesson of ours says, for the catalogue."""
    yield CONTEXT, TUTORIAL.title
    for step in TUTORIAL.steps:
        for said in (step.title, step.notes):
            if said:
                yield CONTEXT, said
