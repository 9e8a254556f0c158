"""Tries a built bundle on the system that it was built for, in half a minute.

``python resources/installers/smoke_bundle.py FOLDER``: records, lists, exports and draws from it,
under all start methods that the system has, in a folder whose name has spaces and Chinese; opens
its window without a screen, runs a program in it and ends it. It exits with 1 and a sentence at
the first thing that is not so.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from resources.installers import product

LIMIT_S = 120.0
"""For one command: the first start of a fresh bundle is looked through by virus scanners."""

SCRIPT = """\
import multiprocessing, sqlite3, sys

def say(queue):
    print("from the child", flush=True)
    queue.put((sqlite3.sqlite_version_info[0], "数据"))

if __name__ == "__main__":
    queue = multiprocessing.Queue()
    child = multiprocessing.Process(target=say, args=(queue,))
    child.start()
    print(queue.get()[0], multiprocessing.get_start_method(), sys.argv[1:], flush=True)
    child.join()
"""
"""As a user might write it, with a module that Procession itself never imports."""


class Failure(Exception):
    """Something is not as it must be; the text says what."""


class Bundle:
    """A bundle, and a folder to work in."""

    def __init__(self, folder: Path, work: Path) -> None:
        """Find the two programs.

        Raises:
            Failure: one of them is missing.
        """
        ending = ".exe" if sys.platform == "win32" else ""
        self.window = folder / f"{product.NAME}{ending}"
        self.console = folder / f"{product.NAME}-cli{ending}"
        self.work = work
        for program in (self.window, self.console):
            check(program.is_file(), f"{program} is missing.")
        theirs = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")  # would help it find this Python
        kept = {name: value for name, value in os.environ.items() if name not in theirs}
        self.environment = kept | {"QT_QPA_PLATFORM": "offscreen"}

    def run(self, *words: str) -> str:
        """Run a command and return what it prints.

        Raises:
            Failure: it does not end well, or complains.
        """
        done = subprocess.run(
            [str(self.console), *words],
            capture_output=True,
            cwd=self.work,
            env=self.environment,
            timeout=LIMIT_S,
            check=False,
        )
        out, err = (stream.decode("utf-8", "replace") for stream in (done.stdout, done.stderr))
        well = done.returncode == 0 and not err
        check(well, f"{' '.join(words)} ended with {done.returncode} and said: {err or out}")
        return out

    def kinds(self, recording: str) -> list[str]:
        """Return the kinds of a recording's events."""
        lines = self.run("events", recording, "--json").splitlines()
        return [json.loads(line)["kind"] for line in lines]


def check(fact: object, sentence: str) -> None:
    """Fail with a sentence unless something is so."""
    if not fact:
        raise Failure(sentence)


def try_words(bundle: Bundle) -> None:
    """The version is the checkout's, and the scenarios are there."""
    said = bundle.run("--version").strip()
    check(said.endswith(product.version()), f"It calls itself {said!r}, not {product.version()}.")
    names = [scenario["name"] for scenario in json.loads(bundle.run("list", "--json"))]
    check("ping-pong" in names, f"There is no ping-pong among the scenarios {names}.")


def try_method(bundle: Bundle, method: str) -> None:
    """A scenario and a user's script are recorded under a start method."""
    chosen = ("--start-method", method)
    bundle.run("record", "ping-pong", *chosen, "-o", f"{method}.procession")
    received = bundle.kinds(f"{method}.procession").count("MessageReceived")
    check(received == 10, f"Under {method} ping-pong received {received} messages, not 10.")
    (bundle.work / "mine.py").write_text(SCRIPT, encoding="utf-8")
    said = bundle.run("record", "mine.py", "7", *chosen, "-o", "mine.procession").splitlines()
    wanted = ["from the child", f"3 {method} ['7']"]
    check(sorted(said) == sorted(wanted), f"Under {method} a script printed {said}, not {wanted}.")


def try_files(bundle: Bundle, recording: str) -> None:
    """A recording is exported and drawn."""
    bundle.run("export", recording, "-o", "events.json")
    events = json.loads((bundle.work / "events.json").read_text(encoding="utf-8"))
    check(events, "The export has no events.")
    bundle.run("snapshot", recording, "-o", "window.png")
    picture = (bundle.work / "window.png").read_bytes()
    check(picture.startswith(b"\x89PNG"), "The picture of the window is none.")


def try_window(bundle: Bundle) -> None:
    """The window runs a program without a screen, and leaves no process when it is ended."""
    words = [str(bundle.window), "run", "ping-pong"]
    with subprocess.Popen(words, cwd=bundle.work, env=bundle.environment) as window:
        process = psutil.Process(window.pid)
        below: list[psutil.Process] = []
        try:
            deadline = time.monotonic() + LIMIT_S
            while len(below) < 2 and time.monotonic() < deadline:  # a supervisor, and the program
                check(window.poll() is None, f"The window ended with {window.returncode}.")
                below = process.children(recursive=True)
                time.sleep(0.05)
        finally:
            window.terminate()
    check(len(below) >= 2, "The window started no program.")
    _, alive = psutil.wait_procs(below, timeout=5)
    check(not alive, f"The window left processes behind: {alive}.")


def main() -> int:
    """Try everything and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="the bundle")
    folder = parser.parse_args().folder.resolve()
    with tempfile.TemporaryDirectory(prefix="a place 地方 ", ignore_cleanup_errors=True) as work:
        try:
            bundle = Bundle(folder, Path(work))
            try_words(bundle)
            methods = multiprocessing.get_all_start_methods()
            for method in methods:
                try_method(bundle, method)
            try_files(bundle, f"{methods[0]}.procession")
            try_window(bundle)
        except (Failure, OSError, subprocess.TimeoutExpired, ValueError) as failure:
            print(f"The bundle is not well: {failure}", file=sys.stderr)
            return 1
    print(f"The bundle is well, under {', '.join(methods)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
