"""Easing: what share of a motion is done after a share of its time (Penner's curves)."""

from __future__ import annotations


def clamped(share: float) -> float:
    """Return ``share``, at least 0 and at most 1."""
    return min(max(share, 0.0), 1.0)


def linear(share: float) -> float:
    """Return an even course, for fades."""
    return clamped(share)


def in_out_cubic(share: float) -> float:
    """Return a course that starts and stops gently, for travel."""
    t = clamped(share)
    return 4 * t**3 if t < 0.5 else 1 - (2 - 2 * t) ** 3 / 2


def out_cubic(share: float) -> float:
    """Return a course that starts at once and stops gently, for what closes or moves up."""
    return 1 - (1 - clamped(share)) ** 3
