"""The packages for Linux, made of a bundle so small that making them takes no time.

Covers: deb, host, tarball, appimage, release, elf.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from resources.installers import elf, product
from resources.installers.failure import BuildError
from resources.installers.linux import appimage, deb, host, tarball
from resources.installers.release import Release, epoch

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="of Linux")

needs_dpkg = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="of Debian")
PROGRAM = Path("/bin/true")
DAY = 1_700_000_000
"""Seconds since 1970: a moment on 14 November 2023."""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a bundle of two files and a link."""
    folder = tmp_path / "small"
    (folder / "_internal").mkdir(parents=True)
    shutil.copy(PROGRAM, folder / "procession")
    (folder / "procession-cli").symlink_to("procession")
    (folder / "_internal" / "data").write_text("something")
    return folder


@pytest.fixture
def release(tmp_path: Path) -> Release:
    return Release(tmp_path, DAY, small=False)


def said(*command: str | Path) -> str:
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=True)
    return done.stdout


def test_what_a_library_needs_is_read_from_it() -> None:
    library = elf.read(PROGRAM)
    assert "libc.so.6" in library.needed
    assert any(version.startswith("GLIBC_2.") for version in library.versions)


def test_the_packages_that_hold_the_libraries_are_named_for_each_debian() -> None:
    names = {"libc.so.6", "libm.so.6", "libglib-2.0.so.0", "libstdc++.so.6"}
    assert host.dependencies(host.Needs(frozenset(names), "2.35", 30)) == [
        "libc6 (>= 2.35)", "libglib2.0-0t64 | libglib2.0-0", "libstdc++6 (>= 12)",
    ]  # fmt: skip


def test_a_library_of_no_known_package_stops_the_build() -> None:
    with pytest.raises(BuildError, match=r"^The bundle needs libfoo\.so\.1: name its package"):
        host.dependencies(host.Needs(frozenset({"libfoo.so.1"}), "2.35", 29))


@needs_dpkg
def test_the_debian_package_says_what_it_is_and_needs(small: Path, release: Release) -> None:
    package = deb.make(small, small.parent, release)
    fields = said("dpkg-deb", "--field", package)
    assert f"Package: procession\nVersion: {product.version()}\n" in fields
    assert "\nDepends: libc6 (>= 2." in fields
    assert "\nRecommends: fonts-" in fields
    lines = said("dpkg-deb", "--contents", package).splitlines()
    assert {line.split()[1] for line in lines} == {"root/root"}
    assert any(line.endswith("bin/procession -> ../lib/procession/procession") for line in lines)


@needs_dpkg
@pytest.mark.skipif(os.geteuid() != 0, reason="only root installs packages")
def test_it_installs_and_leaves_nothing_when_it_is_removed(small: Path, release: Release) -> None:
    package = deb.make(small, small.parent, release)
    root = small.parent / "root"
    for folder in ("info", "updates", "triggers"):
        (root / "var/lib/dpkg" / folder).mkdir(parents=True)
    (root / "var/lib/dpkg/status").touch()
    dpkg = ("dpkg", f"--root={root}", "--force-depends", "--force-unsafe-io", "--log=/dev/null")
    said(*dpkg, "--install", package)
    assert (root / "usr/bin/procession").resolve() == root / "usr/lib/procession/procession"
    assert said(*dpkg, "--verify", "procession") == ""
    said(*dpkg, "--purge", "procession")
    assert [path.name for path in root.iterdir()] == ["var"]


def test_the_archive_starts_from_its_own_folder(small: Path, release: Release) -> None:
    archive = tarball.make(small, small.parent, release)
    with tarfile.open(archive) as file:
        entries = file.getmembers()
        file.extractall(small.parent / "there", filter="tar")
    (top,) = (small.parent / "there").iterdir()
    assert top.name.startswith(f"procession-{product.version()}-linux-")
    assert subprocess.run([top / "procession-cli"], check=False).returncode == 0
    assert "./procession" in (top / "README.txt").read_text()
    assert {(entry.uid, entry.uname) for entry in entries} == {(0, "root")}
    assert max(entry.mtime for entry in entries) <= DAY


@pytest.mark.parametrize("small_file", [False, True])
def test_the_same_is_made_of_the_same(
    small: Path, release: Release, small_file: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = release._replace(small=small_file)
    makers = [tarball.make, *([deb.make] if shutil.which("dpkg-deb") else [])]
    sums = []
    for _ in range(2):
        made = [make(small, small.parent, release) for make in makers]
        sums.append([hashlib.sha256(path.read_bytes()).hexdigest() for path in made])
        (small / "_internal" / "data").touch()  # built again, later
        monkeypatch.setattr("time.time", lambda: DAY + 10_000_000.0)
    assert sums[0] == sums[1]


@pytest.mark.skipif(not shutil.which("mksquashfs"), reason="needs squashfs-tools")
def test_an_appimage_is_its_runtime_and_what_it_mounts(small: Path, release: Release) -> None:
    made = appimage.make(small, small.parent, release, PROGRAM)
    offset = PROGRAM.stat().st_size
    assert made.read_bytes()[:offset] == PROGRAM.read_bytes()
    listed = said("unsquashfs", "-offset", str(offset), "-ll", made)
    assert "squashfs-root/AppRun -> usr/lib/procession/procession\n" in listed
    assert "squashfs-root/procession.desktop -> usr/share/applications/" in listed
    assert os.access(made, os.X_OK)


def test_an_appimage_begins_with_a_program(small: Path, release: Release) -> None:
    with pytest.raises(BuildError, match="it is no Linux program"):
        appimage.make(small, small.parent, release, Path(__file__))


def test_the_date_is_the_last_commit_s_or_the_one_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert epoch() > DAY
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(DAY))
    assert Release(Path(), epoch()).date == "2023-11-14"


@pytest.mark.bundle
@pytest.mark.timeout(400)
def test_the_bundle_needs_nothing_that_debian_12_lacks(
    bundle_folder: Path,
) -> None:
    needs = host.needs_of(bundle_folder)
    assert host.dependencies(needs)
    assert elf.as_numbers(needs.glibc) <= (2, 36)
    assert needs.glibcxx <= 30
