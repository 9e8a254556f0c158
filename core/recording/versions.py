"""Older versions of the format, read as the newest: one converter a step."""

from __future__ import annotations

from collections.abc import Callable

from .format import VERSION

Converter = Callable[[int, bytes], bytes]
"""Takes the kind and the payload of a block, and returns the payload as the next version has it."""


def _from_1(_kind: int, payload: bytes) -> bytes:
    """Version 2 added kinds of blocks; those of version 1 are as they were."""
    return payload


CONVERTERS: dict[int, Converter] = {1: _from_1}
"""Version -> the step from there to the next."""


def as_newest(version: int, kind: int, payload: bytes) -> bytes:
    """Return the payload of a block as the newest version has it."""
    for step in range(version, VERSION):
        payload = CONVERTERS[step](kind, payload)
    return payload
