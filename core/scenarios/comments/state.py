"""What is said beside the sources of the scenarios on what several processes share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..commenting import Comments

STATE: Mapping[str, Comments] = {
    "shared-value-race": (
        ("seen = total.value", "read"),
        ("time.sleep(delay)", "add: another process may read meanwhile"),
        ("total.value = seen + 1", "write, whatever stands there by now"),
        ("with lock:", "read and write as one step"),
        ("total = RawValue(", "without a lock of its own"),
    ),
    "manager-list": (
        ("shared.append(", "asks the manager and waits"),
        ("with Manager() as", "starts a process that owns the list"),
        ("manager.list()", "the list is there, a proxy is here"),
        ("args=(shared, o)", "each worker gets the proxy"),
        ("len(shared)", "main asks the manager, too"),
    ),
}
