"""The variable that the result of a call is assigned to, read from the bytecode after the call.

It needs no source file. Instructions are described in the documentation of ``dis``; the differences
from 3.9 to 3.13 that matter here are the CACHE entries (3.11) and the instructions that store two
variables at once (3.13).
"""

from __future__ import annotations

from opcode import EXTENDED_ARG, opmap
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType, FrameType

Instruction = tuple[str, int]
"""Name of the instruction, argument."""

_NAMES = {number: name for name, number in opmap.items()}
_WITH = ("SETUP_WITH", "BEFORE_WITH")  # the name after "as", that of the thing itself most often
_SKIPPED = frozenset(("CACHE", "NOP", "DUP_TOP", "COPY", "PRECALL", "EXTENDED_ARG", *_WITH))
_LOADS = frozenset(
    (
        "LOAD_FAST",
        "LOAD_FAST_BORROW",
        "LOAD_FAST_CHECK",
        "LOAD_NAME",
        "LOAD_GLOBAL",
        "LOAD_DEREF",
        "LOAD_CLASSDEREF",
        "LOAD_CLOSURE",
        "LOAD_ATTR",
    )
)
_MAX = 12
"""Instructions to look at: names are stored at once or not at all."""


def assigned(frame: Optional[FrameType], count: int = 1) -> list[str]:
    """Return the names that the result of the call under way in ``frame`` goes to.

    Args:
        frame: a frame that is calling.
        count: how many parts the result has, as in ``left, right = Pipe()``.

    Returns:
        The name of the whole as the only element, or the names of ``count`` parts (those without a
        name are empty); an empty list if there is no name. In ``__init__`` of a subclass the answer
        is the caller's.
    """
    try:
        while frame is not None:
            found = _after_call(frame.f_code, frame.f_lasti, count)
            if any(found) or frame.f_code.co_name != "__init__":
                return found
            frame = frame.f_back
    except Exception:  # a bytecode that we do not know
        pass
    return []


def _after_call(code: CodeType, last: int, count: int) -> list[str]:
    steps = _instructions(code, last + 2)
    name, arg = next(steps, ("", 0))
    if name == "UNPACK_SEQUENCE":
        if arg != count or count == 1:
            return []
        parts: list[str] = []
        while len(parts) < count:
            stored = _stored(code, steps, next(steps, ("", 0)))
            parts += stored or [""]
            if not stored:
                break
        return [*parts, *[""] * count][:count] if any(parts) else []
    return _stored(code, steps, (name, arg))[:1]


def _stored(code: CodeType, steps: Iterator[Instruction], step: Instruction) -> list[str]:
    """Return the name or names that ``step``, or an attribute's store that it begins, stores to."""
    name, arg = step
    while name in _LOADS:
        name, arg = next(steps, ("", 0))
        if name.startswith("STORE_") and name != "STORE_ATTR":
            return []
    if name in ("STORE_NAME", "STORE_GLOBAL", "STORE_ATTR"):
        return [code.co_names[arg]]
    if name == "STORE_FAST":
        return [code.co_varnames[arg]]
    if name == "STORE_FAST_STORE_FAST":
        return [code.co_varnames[arg >> 4], code.co_varnames[arg & 15]]
    if name == "STORE_FAST_LOAD_FAST":
        return [code.co_varnames[arg >> 4]]
    if name == "STORE_DEREF":
        return [_cell(code, arg)]
    return []


def _cell(code: CodeType, arg: int) -> str:
    lookup = getattr(code, "_varname_from_oparg", None)  # 3.11
    if lookup is not None:
        return str(lookup(arg))
    return (code.co_cellvars + code.co_freevars)[arg]


def _instructions(code: CodeType, offset: int) -> Iterator[Instruction]:
    raw = code.co_code
    extended = seen = 0
    while offset < len(raw) and seen < _MAX:
        number, arg = raw[offset], raw[offset + 1] | extended
        offset += 2
        extended = arg << 8 if number == EXTENDED_ARG else 0
        name = _NAMES.get(number, "CACHE" if number == 0 else "")
        if name in _SKIPPED:
            continue
        seen += 1
        yield name, arg
