"""The quick check of a bundle: passes a whole one, and says what is wrong with another."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from resources.installers import product

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = product.ROOT / "resources" / "installers" / "smoke_bundle.py"


def tried(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)


@pytest.mark.bundle
@pytest.mark.timeout(400)
def test_the_bundle_is_well(bundle_folder: Path) -> None:
    done = tried(bundle_folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "The bundle is well, under fork, spawn, forkserver.\n"


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    done = tried(tmp_path)
    assert done.returncode == 1
    assert done.stderr == f"The bundle is not well: {tmp_path / 'procession'} is missing.\n"


def test_another_program_is_not_taken_for_it(tmp_path: Path) -> None:
    for name in ("procession", "procession-cli"):
        (tmp_path / name).write_text("#!/bin/sh\necho procession 0.0.1\n")
        (tmp_path / name).chmod(0o755)
    done = tried(tmp_path)
    assert done.returncode == 1
    assert "It calls itself 'procession 0.0.1'" in done.stderr
