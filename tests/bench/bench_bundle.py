"""How large the packaged application is and how soon it is painted, beside a bare window.

As a plain script: ``bench_bundle.py BUNDLE [pairs]``, where BUNDLE is the folder that
``resources/installers/build.py`` makes. A window of PySide6 with nothing in it is packaged in the
same way: one folder, the same exclusions, the same compression. Both are started in turns on a
virtual screen, of which the memory is looked at: painted is when a window's pixels are there.
"""

from __future__ import annotations

import mmap
import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # as a plain script, from anywhere

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PAIRS = 15
PATIENCE_S = 60.0
SIZE = (1440, 900)
"""Of the screen, in px; a window without a window manager is at its upper left."""
LOOKS = [(x, y) for x in range(20, 600, 40) for y in range(20, 500, 40)]
"""Where its pixels are looked at."""

BARE = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize{SIZE}
window.show()
app.exec()
"""
"""Nothing but a window."""

SPEC = """
import sys
sys.path.insert(0, {root!r})
from resources.installers import lean

analysis = Analysis([{script!r}], excludes=lean.EXCLUDED)
analysis.pure = lean.modules(analysis.pure)
kept = lean.files([*analysis.binaries, *analysis.datas])
analysis.binaries = [entry for entry in kept if entry in analysis.binaries]
analysis.datas = [entry for entry in kept if entry in analysis.datas]
program = EXE(PYZ(analysis.pure), analysis.scripts, exclude_binaries=True, name="bare", upx=False)
COLLECT(program, analysis.binaries, analysis.datas, name="bare", upx=False)
"""
"""As ``procession.spec`` does it, without what is ours."""

CONTROL = """\
Package: {name}
Version: 0
Architecture: all
Maintainer: nobody <nobody@example.org>
Description: weighed, never installed
"""


def build_bare(folder: Path) -> Path:
    """Package the bare window and return its folder."""
    (folder / "bare.py").write_text(BARE, encoding="utf-8")
    text = SPEC.format(root=str(ROOT), script=str(folder / "bare.py"))
    (folder / "bare.spec").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(folder), "--workpath", str(folder / "work"), "bare.spec"]
    subprocess.run(command, cwd=folder, check=True)
    bare = folder / "bare"
    libraries = list((bare / "_internal").glob("libpython*"))
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)
    return bare


def megabytes(folder: Path) -> float:
    """Return how much the files below a folder hold."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def packed_megabytes(bundle: Path, folder: Path) -> float:
    """Return how large a bundle is as a Debian package, compressed quickly, not small."""
    root = folder / f"{bundle.name}-root"
    (root / "DEBIAN").mkdir(parents=True)
    (root / "DEBIAN/control").write_text(CONTROL.format(name=bundle.name), encoding="utf-8")
    shutil.copytree(bundle, root / "usr/lib" / bundle.name, symlinks=True)
    package = folder / f"{bundle.name}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z10", "--build"]
    subprocess.run([*command, str(root), str(package)], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return package.stat().st_size / 1e6


class Pixels:
    """A virtual screen of which the memory is a file."""

    def __init__(self, name: str, memory: mmap.mmap) -> None:
        """Know how programs find it, and its memory, in the format of ``xwd``."""
        self.name, self._memory = name, memory
        header = struct.unpack(">25I", memory[:100])
        colours = header[19]
        self._start, self._line = header[0] + colours * 12, header[12]

    @property
    def ground(self) -> bool:
        """Whether nothing but the screen's ground is seen: it is black."""
        return not any(map(self._lit, LOOKS))

    @property
    def painted(self) -> bool:
        """Whether the pixels of a window are there."""
        return all(map(self._lit, LOOKS))

    def _lit(self, place: tuple[int, int]) -> bool:
        at = self._start + place[1] * self._line + place[0] * 4
        return self._memory[at : at + 3] != b"\0\0\0"


@contextmanager
def screen() -> Iterator[Pixels]:
    """Give a virtual screen."""
    read, write = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", folder]
        command += ["-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with open(read) as told:
                name = f":{told.readline().strip()}"
            with (
                open(Path(folder) / "Xvfb_screen0", "rb") as file,
                mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as memory,
            ):
                yield Pixels(name, memory)
        finally:
            server.terminate()
            server.wait(10)


def time_to_paint(pixels: Pixels, *command: str) -> float:
    """Start a program, wait until it is painted, end it, and return how long it took, in seconds.

    Raises:
        TimeoutError: it is not painted, or does not go away.
    """
    wait(lambda: pixels.ground)
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"DISPLAY": pixels.name, "HOME": home, "XDG_CONFIG_HOME": home}
        environment.pop("QT_QPA_PLATFORM", None)
        begin = time.perf_counter()
        program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        try:
            wait(lambda: pixels.painted)
            return time.perf_counter() - begin
        finally:
            program.send_signal(signal.SIGTERM)
            program.wait(20)
            wait(lambda: pixels.ground)


def wait(fact: Callable[[], bool]) -> None:
    """Wait for a fact."""
    deadline = time.monotonic() + PATIENCE_S
    while not fact():
        if time.monotonic() > deadline:
            raise TimeoutError("The picture does not come.")
        time.sleep(0.001)


def show(what: str, bare: float, whole: float, unit: str) -> None:
    """Print a figure of both."""
    print(f"{what:8} bare {bare:6.1f} {unit}, whole {whole:6.1f} {unit}, {whole / bare:.2f} x")


def measure(bundle: Path, pairs: int) -> None:
    """Print sizes and times of both."""
    with tempfile.TemporaryDirectory() as name, screen() as pixels:
        folder = Path(name)
        bare = build_bare(folder)
        for what, size in (
            ("folder", megabytes),
            ("package", lambda b: packed_megabytes(b, folder)),
        ):
            theirs, ours = size(bare), size(bundle)
            print(f"{what:8} bare {theirs:6.1f} MB, whole {ours:6.1f} MB, {ours / theirs:.2f} x")
        programs = str(bare / "bare"), str(bundle / "procession")
        for program in programs:
            time_to_paint(pixels, program)  # from now on the files are in memory
        runs = [[time_to_paint(pixels, program) for program in programs] for _ in range(pairs)]
    theirs, ours = (statistics.median(times) for times in zip(*runs, strict=True))
    show("painted", theirs * 1e3, ours * 1e3, "ms")


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")
def test_a_window_is_seen_to_be_painted() -> None:
    with screen() as pixels:
        assert pixels.ground
        assert 0 < time_to_paint(pixels, sys.executable, "-c", BARE) < PATIENCE_S
        assert pixels.ground


def main() -> int:
    """Print all figures."""
    if len(sys.argv) < 2 or not (Path(sys.argv[1]) / "procession").exists():
        print("bench_bundle.py BUNDLE [pairs]: BUNDLE is a folder with procession in it.")
        return 2
    measure(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else PAIRS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
