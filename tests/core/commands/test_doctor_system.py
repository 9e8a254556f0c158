"""Shared memory, semaphores and limits that are too small are named, with what is needed."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from core.commands import doctor_system

if TYPE_CHECKING:
    from pathlib import Path

resource = pytest.importorskip("resource")


def test_a_python_that_is_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_system, "PYTHON", (9, 1))
    sentence, package = next(doctor_system.lacks())
    assert sentence.startswith("Procession needs Python 9.1 or newer; this is Python 3.")
    assert package == "python3"


def test_shared_memory_is_there_can_be_written_and_is_large_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = str(tmp_path)
    assert list(doctor_system.shared_memory(folder)) == []
    ((sentence, _),) = doctor_system.shared_memory(f"{folder}/none")
    assert sentence == f"There is no {folder}/none, which locks and shared memory need."
    usage = type(shutil.disk_usage(folder))(2**23, 2**22, 2**22)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    ((sentence, _),) = doctor_system.shared_memory(folder)
    assert "has only 4.0 MB free, of the 16 MB" in sentence
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    ((sentence, _),) = doctor_system.shared_memory(folder)
    assert "cannot be written" in sentence


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (ImportError("This platform lacks a functioning sem_open implementation"), "cannot be imp"),
        (PermissionError(13, "Permission denied"), "No semaphore can be made (permission denied)"),
    ],
)
def test_a_python_without_semaphores(
    monkeypatch: pytest.MonkeyPatch, error: Exception, part: str
) -> None:
    assert list(doctor_system.semaphores()) == []

    class Context:
        def Lock(self) -> None:
            raise error

    monkeypatch.setattr(multiprocessing, "get_context", lambda method: Context())
    ((sentence, _),) = doctor_system.semaphores()
    assert part in sentence


def test_limits_that_are_too_low(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resource, "getrlimit", lambda number: (256, 256))
    monkeypatch.setattr(doctor_system, "processes_left", lambda group: 7)
    sentences = [sentence for sentence, _ in doctor_system.limits()]
    assert sentences[0].startswith("No more than 256 files may be open at once")
    if sys.platform.startswith("linux"):
        assert sentences[1].startswith("Only 7 more processes may be started here")
    monkeypatch.setattr(resource, "getrlimit", lambda number: (resource.RLIM_INFINITY,) * 2)
    monkeypatch.setattr(doctor_system, "processes_left", lambda group: None)
    assert list(doctor_system.limits()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts in /proc")
def test_how_many_more_processes_may_be_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = str(tmp_path)
    monkeypatch.setattr(resource, "getrlimit", lambda number: (resource.RLIM_INFINITY,) * 2)
    assert doctor_system.processes_left(group) is None
    (tmp_path / "pids.max").write_text("max\n")
    assert doctor_system.processes_left(group) is None
    (tmp_path / "pids.max").write_text("100\n")
    (tmp_path / "pids.current").write_text("58\n")
    assert doctor_system.processes_left(group) == 42
    monkeypatch.setattr(resource, "getrlimit", lambda number: (30, 30))
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    monkeypatch.setattr(doctor_system, "_processes_of", lambda user: 10)
    assert doctor_system.processes_left(group) == 20
    monkeypatch.setattr(os, "getuid", lambda: 0)
    assert doctor_system.processes_left(group) == 42


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts in /proc")
def test_this_process_is_one_of_its_user_s() -> None:
    assert doctor_system._processes_of(os.getuid()) >= 1
