"""What stands on the chip of a task and of its result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .plain import one_line

if TYPE_CHECKING:
    from core.model.pool import Task

translate = QCoreApplication.translate


def task_text(task: Task) -> str:
    """Return a task's arguments, or what it is where it has none: ``3``, ``x, y``, ``work``."""
    text = task.preview.strip()
    if task.items > 1:
        return translate("Tasks", "{n} items").format(n=task.items)
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1].rstrip(",")
    return text or function_name(task)


def function_name(task: Task) -> str:
    """Return the name of a task's function, without the place where it was defined."""
    return one_line(task.function.rpartition(".")[2]) or translate("Tasks", "a task")


def result_text(task: Task) -> str:
    """Return what came of a task; the task itself where its worker died with it."""
    return task.result if task.finished_ns is not None and task.result else task_text(task)


def method_text(method: str) -> str:
    """Return a method as one calls it; one that stands for an operator as it is."""
    method = one_line(method)
    return method if method.startswith("__") else f"{method}()"


def call_text(function: str, preview: str) -> str:
    """Return a task as one would call it: ``square(3)``; without arguments its function alone."""
    name = function.rpartition(".")[2]
    if not preview:
        return name
    return f"{name}{preview}" if preview.startswith("(") else f"{name}({preview})"
