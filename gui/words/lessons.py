"""What is said of the steps of a lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.language import translate as look_up
from core.lessons import told as told_of
from core.scenarios import told
from core.scenarios.catalogue import find

from .plain import one_line

if TYPE_CHECKING:
    from core.lessons.lesson import Lesson, Step

LONGEST_VALUE = 40


def lesson_name(lesson: Lesson) -> str:
    """Return what a lesson is called."""
    return told_of.title(lesson) or QCoreApplication.translate("LessonWords", "without a title")


def step_name(step: Step) -> str:
    """Return what a step is called."""
    return told_of.step_title(step) or QCoreApplication.translate("LessonWords", "Recording")


def subject(step: Step) -> str:
    """Return what a step shows: a scenario and how it is run, or a recording."""
    translate = QCoreApplication.translate
    scenario = find(step.scenario)
    if scenario is None:
        return translate("LessonWords", "A recording, which is in the file of the lesson")
    parts = [translate("LessonWords", "Runs {title}").format(title=told.title(scenario))]
    parts += [f"{name} = {one_line(str(value), LONGEST_VALUE)}"
              for name, value in step.values.items()]  # fmt: skip
    parts += [step.method] if step.method else []
    return " \N{MIDDLE DOT} ".join(parts)


def question_text(asks: str) -> str:
    """Return a question in the language of now."""
    return one_line(look_up("Questions", asks), 200)
