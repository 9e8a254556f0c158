"""What a resource tracker was told to remove is removed when the tracker is dead, nothing else."""

from __future__ import annotations

import itertools
import os
from importlib import import_module
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from typing import TYPE_CHECKING

import pytest

from core.collecting.leftovers import Leftovers, clean, remove
from core.tracing.records import PIECE, SITE, TEXT_RECORD, TRACKED, UNTRACKED

if TYPE_CHECKING:
    from pathlib import Path

_keys = itertools.count(1)


def told(kind: int, name: str, tag: int = 7) -> bytes:
    """Return the records in which a process tells a name."""
    key, data = next(_keys), name.encode()
    pieces = [data[i : i + PIECE] for i in range(0, len(data), PIECE)]
    return b"".join(
        TEXT_RECORD.pack(
            1, tag, n, kind, len(piece), n << 1 | (n == len(pieces) - 1), key, piece, n + 1
        )
        for n, piece in enumerate(pieces)
    )


def there(memory: SharedMemory) -> bool:
    try:
        SharedMemory(memory.name).close()
    except FileNotFoundError:
        return False
    return True


def test_what_is_left_is_removed_and_what_is_meant_to_stay_stays(tmp_path: Path) -> None:
    gone, stays = SharedMemory(create=True, size=8), SharedMemory(create=True, size=8)
    name = f"/mp-test{os.getpid()}"
    semaphore = import_module("_multiprocessing").SemLock(1, 1, 1, name, False)
    try:
        left = Leftovers(str(tmp_path / "tracked"))
        left.look(told(SITE, "/p/x.py:1:f") + told(TRACKED, "m" + gone._name))  # type: ignore[attr-defined] # as the tracker has it
        left.look(told(TRACKED, "m" + stays._name) + told(UNTRACKED, "m" + stays._name))  # type: ignore[attr-defined]
        left.look(told(TRACKED, "s" + name))
        left.remove()
        assert not there(gone)
        assert there(stays)
        assert semaphore.acquire(False), "who has it, has it"
        with pytest.raises(FileNotFoundError):
            import_module("_multiprocessing").sem_unlink(name)
        left.remove()  # there is nothing any more
    finally:
        resource_tracker.unregister(gone._name, "shared_memory")  # type: ignore[attr-defined]
        for memory in (gone, stays):
            memory.close()
        stays.unlink()


def test_names_of_any_length_and_none_that_is_no_name(tmp_path: Path) -> None:
    file = tmp_path / "tracked"
    left = Leftovers(str(file))
    long = "m/" + "x" * 100
    left.look(told(TRACKED, long))
    left.look(told(TRACKED, "m../../etc/passwd") + told(TRACKED, "x/y") + told(TRACKED, "m\n"))
    assert file.read_text() == long


def test_the_names_are_read_from_the_file_of_a_run_whose_supervisor_died(tmp_path: Path) -> None:
    memory = SharedMemory(create=True, size=8)
    try:
        (tmp_path / "tracked").write_text(f"m{memory._name}\nnonsense\n")  # type: ignore[attr-defined]
        clean(str(tmp_path / "tracked"))
        assert not there(memory)
        clean(str(tmp_path / "none"))
        remove(["s/there-is-none", "m/there-is-none"])
    finally:
        resource_tracker.unregister(memory._name, "shared_memory")  # type: ignore[attr-defined]
        memory.close()
