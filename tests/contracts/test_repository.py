"""The contracts of the repository as a whole: what lies where, and what no file may hold."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from core.version import VERSION

ROOT = Path(__file__).resolve().parents[2]

TOP_LEVEL = {
    "core", "gui", "resources", "tests", "main.py", "pyproject.toml",
    "README.md", "LICENSE", "CHANGELOG.md", "ARCHITECTURE.md",
}  # fmt: skip

PICTURES = {".png", ".gif", ".ico", ".icns", ".qm"}  # and other files that are no text

MACHINE = re.compile(
    r"/(root|work)/|[A-Z]:\\\\Users"  # somebody's folders
    r"|https?://[^\s\"')>]*(pypi|simple|mirror|artifact|registry|proxy)",  # somebody's registry
)


def tracked() -> list[Path]:
    """Return what is in the repository, or will be with the next commit, relative to it."""
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("no checkout, or no git to ask")
    said = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, timeout=30, check=True,
    )  # fmt: skip
    return [Path(line) for line in said.stdout.splitlines() if (ROOT / line).exists()]


def test_the_top_level_is_fixed() -> None:
    found = {path.parts[0] for path in tracked() if not path.parts[0].startswith(".")}
    assert found <= TOP_LEVEL, f"new at the top level: {', '.join(sorted(found - TOP_LEVEL))}"


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = []
    for path in tracked():
        if path.suffix in PICTURES:
            continue
        text = (ROOT / path).read_text(encoding="utf-8")
        if path == Path(__file__).relative_to(ROOT):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if MACHINE.search(line):
                found.append(f"{path}:{number}: {line.strip()[:90]}")
    assert not found, "\n".join(found)


def test_the_version_is_one() -> None:
    """It stands in ``core/version.py``; whatever is built reads it there."""
    with open(ROOT / "pyproject.toml", "rb") as file:
        project = tomllib.load(file)
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "core/version.py"
    assert f"## {VERSION}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_what_the_readme_names_is_there() -> None:
    """Pictures and files that a link points to."""
    for name in ("README.md", "ARCHITECTURE.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        for link in re.findall(r"\]\(([^)#]+)\)", text):
            assert link.startswith("http") or (ROOT / link).exists(), f"{name} points to {link}"
