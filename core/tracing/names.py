"""The variable that the result of a call is assigned to, read from the bytecode after the call.

It needs no source file: from the call on, it is followed where on the stack the result lies, until
it is stored or used. Instructions are described in the documentation of ``dis``; what differs from
3.9 to 3.13 is how the stack is turned round (ROT_TWO, SWAP), that entries of a CACHE stand between
(3.11), that a comprehension has no frame of its own any more (3.12) and that one instruction may
store two variables (3.13).
"""

from __future__ import annotations

from itertools import chain
from opcode import EXTENDED_ARG, HAVE_ARGUMENT, opmap, stack_effect
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType, FrameType

Instruction = tuple[str, int]
"""Name of the instruction, argument."""

_NAMES = {number: name for name, number in opmap.items()}
_SKIPPED = frozenset(("CACHE", "NOP", "EXTENDED_ARG", "KW_NAMES"))
_SAME = frozenset(("DUP_TOP", "COPY", "SETUP_WITH", "BEFORE_WITH"))
"""Where they meet the result itself, what is stored next is still it: a second name, or ``as``."""
_TURNS = {"ROT_TWO": 2, "ROT_THREE": 3, "ROT_FOUR": 4}
_ONE = ("CALL", "BUILD_", "BINARY_", "UNARY_", "COMPARE_OP", "FORMAT_VALUE")
"""What so begins puts one value in the place of those that it takes."""
_PUSHES = ("LOAD_", "PUSH_NULL")
_OF_A_VALUE = ("LOAD_ATTR", "LOAD_METHOD")
_MAX = 64
"""Instructions to look at: names are stored soon or not at all."""
_MOST = 1000
"""Lines with a comprehension whose results are counted."""
_EACH = "[]"
"""Behind a name: it is that of a list, and the result is one of its elements."""

_made: dict[tuple[int, int], int] = {}
"""(code, instruction) of a comprehension -> how many results were made there."""


def assigned(frame: Optional[FrameType], count: int = 1) -> list[str]:
    """Return the names that the result of the call under way in ``frame`` goes to.

    Args:
        frame: a frame that is calling.
        count: how many parts the result has, as in ``left, right = Pipe()``.

    Returns:
        The name of the whole as the only element, or the names of ``count`` parts (those without a
        name are empty); an empty list if there is no name. Of a list that is written out it is
        ``locks[1]``, of a comprehension ``locks 2``: the second that was made there. In
        ``__init__`` of a subclass the answer is the caller's.
    """
    try:
        while frame is not None:
            found = _after_call(frame.f_code, frame.f_lasti, count)
            if found and found[0].endswith(_EACH):
                return _counted(frame, found[0])
            if any(found) or frame.f_code.co_name != "__init__":
                return found
            frame = frame.f_back
    except Exception:  # a bytecode that we do not know
        pass
    return []


def _counted(frame: FrameType, name: str) -> list[str]:
    """Return the name of one of those that a comprehension makes."""
    if name == _EACH:  # up to 3.11 it has a frame of its own, and the list is its caller's
        name = "".join(assigned(frame.f_back)[:1]) + _EACH
    place = (id(frame.f_code), frame.f_lasti)
    if name == _EACH or (place not in _made and len(_made) >= _MOST):
        return []
    _made[place] = number = _made.get(place, 0) + 1
    return [f"{name[: -len(_EACH)]} {number}"]


def _after_call(code: CodeType, last: int, count: int) -> list[str]:
    name, arg = next(_instructions(code, last + 2), ("", 0))
    if name != "UNPACK_SEQUENCE":
        found = _follow(code, _instructions(code, last + 2), 0)
        return [found] if found else []
    if arg != count or count == 1:
        return []
    parts: list[str] = []
    for above in range(count):
        steps = _instructions(code, last + 2)
        next(steps)
        parts.append(_follow(code, steps, above))
    return parts if any(parts) else []


def _follow(code: CodeType, steps: Iterator[Instruction], above: int) -> str:
    """Return the name that a value is stored to; empty if something else happens to it.

    Args:
        code: the program's.
        steps: what is done next.
        above: how many values lie above it on the stack.
    """
    for name, arg in steps:
        stored = _stored(code, name, arg)
        if above < len(stored):
            return stored[above]
        if name == "LIST_APPEND" and above == 0:
            return _of_comprehension(code, steps)
        if name in ("BUILD_TUPLE", "BUILD_LIST") and above < arg:
            name_, index = next(steps, ("", 0)), arg - 1 - above
            if name_ != ("UNPACK_SEQUENCE", arg):
                whole = _follow(code, chain([name_], steps), 0)
                return f"{whole}[{index}]" if whole and not whole.endswith("]") else ""
            above = index
        elif name == "SWAP" or name in _TURNS:
            above = _turned(name, arg, above)
        elif above or name not in _SAME:
            takes, leaves = _exchange(name, arg)
            if takes > above:
                return ""
            above += leaves - takes
    return ""


def _turned(name: str, arg: int, above: int) -> int:
    """Return how many values lie above after the upper ones have changed their places."""
    if name == "SWAP":
        return {0: arg - 1, arg - 1: 0}.get(above, above)
    size = _TURNS[name]
    if above >= size:
        return above
    return size - 1 if above == 0 else above - 1


def _exchange(name: str, arg: int) -> tuple[int, int]:
    """Return how many values an instruction takes from the stack and how many it leaves there."""
    effect = stack_effect(opmap[name], arg if opmap[name] >= HAVE_ARGUMENT else None)
    if name.startswith("STORE_") or name in ("PRECALL", "POP_TOP"):
        return (2, 1) if name == "STORE_FAST_LOAD_FAST" else (-effect, 0)
    if name in _OF_A_VALUE:
        return 1, effect + 1
    if name.startswith(_PUSHES):
        return 0, effect
    return (1 - effect, 1) if name.startswith(_ONE) else (_MAX, 0)


def _of_comprehension(code: CodeType, steps: Iterator[Instruction]) -> str:
    """Return the name of the list that a comprehension makes, as that of one of its elements."""
    if code.co_name == "<listcomp>":
        return _EACH
    if not any(name == "END_FOR" for name, _ in steps):
        return ""
    after = next(steps, ("", 0))
    if after[0] != "POP_TOP":  # of the iterator, from 3.13 on
        steps = chain([after], steps)
    whole = _follow(code, steps, 0)
    return whole + _EACH if whole else ""


def _stored(code: CodeType, name: str, arg: int) -> list[str]:
    """Return the names that an instruction stores to, that of the topmost value first."""
    if name == "STORE_ATTR":  # the object lies on top of the value
        return ["", code.co_names[arg]]
    if name in ("STORE_NAME", "STORE_GLOBAL"):
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
