"""Programs of several files, with names of ours, with relative paths: recorded as they are."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.export.saving import load

if TYPE_CHECKING:
    from pathlib import Path

METHODS = ("fork", "spawn", "forkserver")

NAMES = {
    "main.py": """
import multiprocessing

import core
import events
import gui


def main():
    queue = multiprocessing.Queue()
    packer = multiprocessing.Process(target=core.pack, args=(queue,), name="Packer")
    shower = multiprocessing.Process(target=gui.show, args=(queue,), name="Shower")
    packer.start()
    shower.start()
    packer.join()
    shower.join()
    print(events.NAME, flush=True)


if __name__ == "__main__":
    main()
""",
    "core.py": """
import events


def pack(queue):
    with open("data.txt", encoding="utf-8") as file:
        for line in file:
            queue.put(line.strip())
    queue.put(events.END)
""",
    "gui.py": """
import events


def show(queue):
    while (got := queue.get()) != events.END:
        print("shown", got, flush=True)
""",
    "events.py": 'NAME = "our own events"\nEND = "end"\n',
    "data.txt": "red\n绿\n",
}
SHOP = {
    "shop/__init__.py": "",
    "shop/__main__.py": "from .cli import main\n\nif __name__ == '__main__':\n    main()\n",
    "shop/cli.py": """
import multiprocessing

from .back.work import pack


def main():
    queue = multiprocessing.Queue()
    packers = [
        multiprocessing.Process(target=pack, args=(queue, n), name=f"Packer {n}") for n in (1, 2)
    ]
    for packer in packers:
        packer.start()
    print(sorted(queue.get() for _ in packers), flush=True)
    for packer in packers:
        packer.join()


if __name__ == "__main__":
    main()
""",
    "shop/back/__init__.py": "",
    "shop/back/work.py": """
def pack(queue, number):
    with open("data/box.txt", encoding="utf-8") as file:
        queue.put((number, file.read().strip()))
""",
    "data/box.txt": "a box\n",
}


class Recorded:
    """What ``main.py record`` made of a program."""

    def __init__(self, root: Path, folder: Path, words: list[str], cwd: Path) -> None:
        path = folder / "it.procession"
        command = [sys.executable, str(root / "main.py"), "record", *words, "-o", str(path)]
        done = subprocess.run(
            command, cwd=cwd, capture_output=True, text=True, timeout=120, check=False
        )
        self.output, self.errors, self.code = done.stdout, done.stderr, done.returncode
        with load(path) as run:
            self.sources = dict(run.sources)
            self.world = run.history.world_at(len(run.history))

    def file_of(self, name: str) -> str:
        """Return the file of the latest line of a process."""
        found = [p.where for p in self.world.processes.values() if p.name == name]
        assert len(found) == 1
        assert found[0] is not None
        return found[0].file


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("method", METHODS)
def test_a_program_with_modules_named_as_ours_are(root: Path, tmp_path: Path, method: str) -> None:
    """From its own folder, and from another one that ``--cwd`` names."""
    folder = write(tmp_path / "names", NAMES)
    words = ["--start-method", method, "main.py"]
    if method == "spawn":
        words = ["--start-method", method, "--cwd", str(folder), "names/main.py"]
    ran = Recorded(root, tmp_path, words, tmp_path if method == "spawn" else folder)
    assert (ran.code, ran.errors) == (0, "")
    assert ran.output == "shown red\nshown 绿\nour own events\n"
    own = {str(folder / name): NAMES[name] for name in ("main.py", "core.py", "gui.py")}
    assert ran.sources == own
    assert ran.file_of("Packer") == str(folder / "core.py")
    assert ran.file_of("Shower") == str(folder / "gui.py")
    assert ran.file_of("MainProcess") == str(folder / "main.py")
    assert {p.start_method for p in ran.world.processes.values() if p.start_method} == {method}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("module", ["shop", "shop.cli"])
def test_a_package_and_a_module_of_it(root: Path, tmp_path: Path, method: str, module: str) -> None:
    folder = write(tmp_path / "project", SHOP)
    ran = Recorded(root, tmp_path, ["-m", module, "--start-method", method], folder)
    assert (ran.code, ran.errors) == (0, "")
    assert ran.output == "[(1, 'a box'), (2, 'a box')]\n"
    work = str(folder / "shop" / "back" / "work.py")
    assert ran.sources[work] == SHOP["shop/back/work.py"]
    assert ran.file_of("Packer 1") == ran.file_of("Packer 2") == work
    assert ran.file_of("MainProcess") == str(folder / "shop" / "cli.py")


def test_a_folder_with_a_main_runs_as_a_script(root: Path, tmp_path: Path) -> None:
    files = {**NAMES, "__main__.py": NAMES["main.py"]}
    folder = write(tmp_path / "names", files)
    ran = Recorded(root, tmp_path, ["--cwd", str(folder), "names"], tmp_path)
    assert (ran.code, ran.errors) == (0, "")
    assert ran.file_of("Packer") == str(folder / "core.py")
    assert ran.file_of("MainProcess") == str(folder / "__main__.py")
