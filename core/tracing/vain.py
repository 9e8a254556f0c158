"""Counts what a program tries in vain, so that a loop that polls does not flood the recording."""

from __future__ import annotations

import time

from .writer import emit

QUIET_NS = 20_000_000
"""The same attempt at the same line is told at most this often."""
_MAX = 4096

_tried: dict[tuple[int, ...], tuple[int, int]] = {}  # -> (when last told, how often since)


def tell(kind: int, flag: int, site: int, resource: int, size: int = 0) -> None:
    """Tell of an attempt that did not wait and got nothing, or of a question and its answer."""
    key = (kind, flag, site, resource, size)
    now = time.perf_counter_ns()
    told, count = _tried.get(key, (0, 0))
    if now - told < QUIET_NS:
        _tried[key] = (told, count + 1)
        return
    if len(_tried) >= _MAX:
        _tried.clear()
    _tried[key] = (now, 0)
    emit(kind, flag, site, resource, 0, count + 1, size, now)


def forget() -> None:
    """Begin anew after a fork."""
    _tried.clear()
