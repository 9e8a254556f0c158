"""A short text of an object, made without ever running the program's code.

Only objects of exact built-in types are looked into; of dataclasses and named tuples the fields,
read past everything that a class can redefine. Of all else the class's name is shown.
"""

from __future__ import annotations

from types import GetSetDescriptorType, MemberDescriptorType
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from .foreign import Foreign

LENGTH = 80
DEPTH = 2
_FEW = 8
_MANY_DIGITS = 10**LENGTH
"""An int with more digits than can be shown is not even converted: that takes quadratic time."""

# What ``type`` itself knows of a class, whatever its metaclass says.
_mro_of = type.__dict__["__mro__"].__get__
_vars_of = type.__dict__["__dict__"].__get__
_name_of = type.__dict__["__name__"].__get__


def preview(thing: object) -> str:
    """Return a text of at most LENGTH characters."""
    try:
        text = small_preview(thing) or _of(thing, DEPTH)
    except Exception:  # too deep for the stack, or changed by another thread meanwhile
        return class_name(thing)
    return text if len(text) <= LENGTH else text[: LENGTH - 1] + "…"


def small_preview(thing: Foreign) -> str:
    """Return the preview of a small plain value, or of a tuple of a few; of all else, nothing.

    To look at such a thing, or to pickle it, runs no code of the program's.
    """
    # No list: another thread might put something else into it before ``repr`` looks.
    for part in thing if type(thing) is tuple and len(thing) <= _FEW else (thing,):
        kind = type(part)
        if kind is str:
            if len(part) > LENGTH:
                return ""
        elif kind is int:
            if not -_MANY_DIGITS < part < _MANY_DIGITS:
                return ""
        elif kind is not float and kind is not bool and part is not None:
            return ""
    text = repr(thing)
    return text if len(text) <= LENGTH else text[: LENGTH - 1] + "…"


def class_name(thing: object) -> str:
    """Return the name of an object's class."""
    return str(_name_of(type(thing)))


def _of(thing: Foreign, depth: int) -> str:
    kind = type(thing)
    plain = _PLAIN.get(kind)
    if plain is not None:
        return plain(thing)
    group = _GROUPS.get(kind)
    if group is None:
        return _record(thing, depth)
    if not thing:
        return _EMPTY[kind]
    if depth == 0:
        return f"{group[0]}…{group[1]}"
    if kind is tuple and len(thing) == 1:
        return f"({_of(thing[0], depth - 1)},)"
    if kind is dict:
        return _some(thing.items(), depth, group, pairs=True)
    return _some(thing, depth, group)


def _some(things: Foreign, depth: int, group: tuple[str, str], pairs: bool = False) -> str:
    """Join as many elements as there is room for."""
    parts: list[str] = []
    length = 0
    for thing in things:
        if length > LENGTH:
            parts.append("…")
            break
        if pairs:
            part = f"{_of(thing[0], depth - 1)}: {_of(thing[1], depth - 1)}"
        else:
            plain = _PLAIN.get(type(thing))
            part = plain(thing) if plain is not None else _of(thing, depth - 1)
        parts.append(part)
        length += len(part) + 2
    return group[0] + ", ".join(parts) + group[1]


def _record(thing: object, depth: int) -> str:
    """Return the text of a dataclass or a named tuple, or the class's name."""
    kind = type(thing)
    classes = _mro_of(kind)
    name = str(_name_of(kind))
    for cls in classes:
        members = _vars_of(cls)
        if "__dataclass_fields__" in members:
            return _fields(
                name, _attributes(thing, classes), members["__dataclass_fields__"], depth
            )
        if "_fields" in members and tuple in classes:
            return _named_tuple(name, thing, members["_fields"], depth)
    return name


def _fields(name: str, values: dict[str, object], fields: object, depth: int) -> str:
    if type(fields) is not dict:
        return name
    if depth == 0:
        return f"{name}(…)"
    shown = [(field, values[field]) for field in fields if type(field) is str and field in values]
    return _assignments(name, shown, depth)


def _named_tuple(name: str, thing: Foreign, fields: object, depth: int) -> str:
    if type(fields) is not tuple or any(type(field) is not str for field in fields):
        return name
    if depth == 0:
        return f"{name}(…)"
    return _assignments(name, list(map(_pair, fields, tuple.__iter__(thing))), depth)


def _pair(name: str, value: object) -> tuple[str, object]:
    return name, value


def _assignments(name: str, values: list[tuple[str, Foreign]], depth: int) -> str:
    parts: list[str] = []
    length = 0
    for field, value in values:
        if length > LENGTH:
            break
        parts.append(f"{field}={_of(value, depth - 1)}")
        length += len(parts[-1]) + 2
    return f"{name}({', '.join(parts)})"


def _attributes(thing: object, classes: tuple[type, ...]) -> dict[str, Foreign]:
    """Return what is stored in an object, in its ``__dict__`` and its slots."""
    found: dict[str, Foreign] = {}
    for cls in reversed(classes):
        for name, member in _vars_of(cls).items():
            if type(member) is MemberDescriptorType:
                try:
                    found[name] = member.__get__(thing)
                except AttributeError:  # not assigned yet
                    found.pop(name, None)
            elif name == "__dict__" and type(member) is GetSetDescriptorType and cls is not type:
                found.update(member.__get__(thing))
    return found


def _int(number: Foreign) -> str:
    if -_MANY_DIGITS < number < _MANY_DIGITS:
        return str(number)
    return f"int of {number.bit_length()} bits"


def _short(text: Foreign) -> str:
    """Return the repr of the beginning of a str or bytes."""
    return repr(text[:LENGTH])


_PLAIN: dict[type, Callable[[Foreign], str]] = {
    str: _short,
    bytes: _short,
    bytearray: _short,
    int: _int,
    float: repr,
    complex: repr,
    bool: repr,
    type(None): repr,
    type(Ellipsis): repr,
    range: repr,
    type: lambda cls: str(_name_of(cls)),
}
_GROUPS: dict[type, tuple[str, str]] = {
    list: ("[", "]"),
    tuple: ("(", ")"),
    dict: ("{", "}"),
    set: ("{", "}"),
    frozenset: ("frozenset({", "})"),
}
_EMPTY: dict[type, str] = {
    list: "[]",
    tuple: "()",
    dict: "{}",
    set: "set()",
    frozenset: "frozenset()",
}
