"""What is told of a task: the program's own function and its arguments, without running any of it.

A task is named by its call, a number that the pool counts, and by its place in that call. Both
begin at 0.
"""

from __future__ import annotations

from functools import partial
from types import BuiltinFunctionType, FunctionType, MethodDescriptorType, MethodType
from typing import TYPE_CHECKING

from . import ids
from .hooks.builtin import Builtin
from .preview import LENGTH, class_name, preview
from .records import FIELD, PLACE_BITS, TASK_FINISHED, TASK_SUBMITTED
from .writer import emit_with

if TYPE_CHECKING:
    from .foreign import Foreign

_PLACES = (1 << PLACE_BITS) - 1
_qualname_of = type.__dict__["__qualname__"].__get__  # whatever its metaclass says
_arguments_of = BaseException.__dict__["args"].__get__


def task_number(call: int, place: int) -> int:
    """Return the number of a task, as records have it."""
    return call << PLACE_BITS | place & _PLACES


def tell_submitted(
    pool: int, site: int, task: int, function: Foreign, arguments: str, items: int = 1
) -> None:
    """Tell that a task is about to be handed to a pool."""
    name = function.__qualname__ if type(function) is FunctionType else function_name(function)
    emit_with(name + FIELD + arguments, TASK_SUBMITTED, 0, site, pool, ids.new(), task, items)


def function_name(thing: Foreign) -> str:
    """Return the qualified name of what is called; of an object that is callable its class's."""
    kind = type(thing)
    if kind is FunctionType:
        return str(thing.__qualname__)
    if kind is BuiltinFunctionType or kind is MethodDescriptorType:
        return str(thing.__name__)
    if kind is MethodType:
        return function_name(thing.__func__)
    if issubclass(kind, Builtin):
        return str(thing.__dict__["__qualname__"])
    if kind is partial:
        return function_name(thing.func)
    return str(_qualname_of(thing if issubclass(kind, type) else kind))


def arguments(args: Foreign, kwargs: Foreign) -> str:
    """Return what stands between the parentheses of a call."""
    words = listed(args) if type(args) is tuple or type(args) is list else preview(args)
    if type(kwargs) is not dict or not kwargs:
        return words
    named = [f"{key}={preview(kwargs[key])}" for key in kwargs if type(key) is str]
    joined = ", ".join(filter(None, (words, *named)))
    return joined if len(joined) <= LENGTH else joined[: LENGTH - 1] + "…"


def listed(things: tuple[object, ...] | list[object]) -> str:
    """Return the preview of a tuple or a list without its parentheses."""
    words = preview(things)
    if len(words) == LENGTH and words[-1] == "…":
        return words[1:]
    return words[1:-2] if len(things) == 1 and words[-2] == "," else words[1:-1]


def error_preview(error: object) -> str:
    """Return an exception as it is written, like ``ValueError('no')``."""
    if not issubclass(type(error), BaseException):
        return preview(error)
    return f"{class_name(error)}({listed(_arguments_of(error))})"


def tell_refused(pool: int, task: int, error: str) -> None:
    """Tell how a task ended that no worker will do: by the process that submitted it."""
    emit_with(error, TASK_FINISHED, 0, 0, pool, ids.new(), task, 0)
