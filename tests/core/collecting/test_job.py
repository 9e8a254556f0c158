"""The job of a program: on systems that have none, nothing happens and nothing is opened."""

from __future__ import annotations

import subprocess
import sys

import pytest

from core.collecting.job import Job


@pytest.mark.skipif(sys.platform == "win32", reason="there it does something")
def test_elsewhere_a_job_ends_nobody() -> None:
    job = Job()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        job.add(process)
        job.close()
        assert process.poll() is None
        process.communicate(b"\n")
    assert process.returncode == 0
