"""Ids of resources and messages: 64 bits, unique among the processes of a run without asking."""

from __future__ import annotations

import itertools
import os
import time
from typing import Callable
from zlib import crc32


def _counter() -> Callable[[], int]:
    """Start counting at pid (22 bits), millisecond (20 bits), 0 (22 bits)."""
    base = (os.getpid() & 0x3FFFFF) << 42 | (time.perf_counter_ns() // 1_000_000 & 0xFFFFF) << 22
    return itertools.count(base + 1).__next__


new = _counter()
"""Return a new id; look it up here at each call, for a fork changes it."""


def renew() -> None:
    """Start anew: this process has been forked."""
    global new
    new = _counter()


def of(name: str) -> int:
    """Return 64 bits that stand for a name in every process, whatever its seed for hashes is."""
    data = name.encode("utf-8", "backslashreplace")
    return crc32(data) << 32 | crc32(data[::-1]) or 1  # a checksum of the same order adds nothing
