"""What a process prints and writes is told as its own, and reaches its place as without us.

Covers: file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Run


def written(run: Run, *kinds: int) -> list[tuple[str, int, str]]:
    """Return (text, size, source line) of the output records."""
    return [
        (r.text, r.size, r.site.rpartition("program.py:")[2].split(":")[0]) for r in run.of(*kinds)
    ]


def test_printed_lines_are_told_with_stream_size_and_source_line(trace: Callable[..., Run]) -> None:
    run = trace(
        "import sys\n"
        "print('a', 'ä', 3)\n"
        "print('one\\ntwo')\n"
        "print('begun', end='')\n"
        "print(' and ended')\n"
        "print('seen', end='', flush=True)\n"
        "sys.stdout.writelines(['x\\n', 'y\\n'])\n"
        "print('error', file=sys.stderr)\n"
        "sys.stdout.write('last')\n"
    )
    assert run.stdout == "a ä 3\none\ntwo\nbegun and ended\nseenx\ny\nlast"
    out = [row for row in run.of(rec.OUTPUT) if row.flag == 1]
    assert "".join(row.text for row in out) == run.stdout
    assert [row.text for row in run.of(rec.OUTPUT) if row.flag == 2] == ["error\n"]
    assert written(run, rec.OUTPUT)[:3] == [
        ("a ä 3\n", 7, "2"),
        ("one\n", 4, "3"),
        ("two\n", 4, "3"),
    ]


def test_each_process_is_told_its_own_lines(trace: Callable[..., Run]) -> None:
    program = (
        "import multiprocessing\n"
        "def work(n):\n"
        "    for i in range(20):\n"
        "        print('worker', n, i)\n"
        "if __name__ == '__main__':\n"
        "    processes = [multiprocessing.Process(target=work, args=(n,)) for n in (1, 2, 3)]\n"
        "    for process in processes:\n"
        "        process.start()\n"
        "    for process in processes:\n"
        "        process.join()\n"
    )
    for method in ("fork", "spawn", "forkserver"):
        run = trace(program, method=method)
        assert run.code == 0, run.stderr
        for n in (1, 2, 3):
            told = "".join(row.text for row in run.of(rec.OUTPUT, process=f"main.{n}"))
            assert told == "".join(f"worker {n} {i}\n" for i in range(20))


def test_lines_written_to_files_are_told(trace: Callable[..., Run], tmp_path: Path) -> None:
    run = trace(
        "from pathlib import Path\n"
        "with open('log', 'a') as file:\n"
        "    file.write('one\\n')\n"
        "    print('two', 2, file=file)\n"
        "    file.writelines(['three\\n', 'four'])\n"
        "with open('log', 'ab') as file:\n"
        "    file.write(b'five\\n')\n"
        "Path('other').write_text('six')\n"
        "with open('log') as file:\n"
        "    file.read()\n"
        "print(open('/dev/null', 'w').write('nothing'))\n"
    )
    assert (tmp_path / "log").read_text() == "one\ntwo 2\nthree\nfourfive\n"
    log = str(tmp_path / "log")
    assert [row.text.split(rec.FIELD) for row in run.of(rec.FILE_OPENED)] == [
        [log, "a"],
        [log, "ab"],
        [str(tmp_path / "other"), "w"],
    ]
    told = [(text, size) for text, size, _ in written(run, rec.LINE_WRITTEN)]
    assert told == [("one", 4), ("two 2", 6), ("three", 6), ("four", 4), ("five", 5), ("six", 3)]
    opened = run.of(rec.FILE_OPENED)
    assert opened[0].resource == opened[1].resource != opened[2].resource


def test_a_file_that_nothing_holds_keeps_its_byte(
    trace: Callable[..., Run], tmp_path: Path
) -> None:
    run = trace(
        "print(open('a', 'w').write('x'))\n"
        "open('b', 'wb').write(b'y')\n"
        "write = open('c', 'w', encoding='utf-16-le').write\n"
        "write('1')\n"
        "write('2')\n"
    )
    assert (run.code, run.stdout) == (0, "1\n"), run.stderr
    assert (tmp_path / "a").read_text() == "x"
    assert (tmp_path / "b").read_bytes() == b"y"
    assert (tmp_path / "c").read_text("utf-16-le") == "12"


def test_a_flood_into_a_file_is_told_in_part_and_written_in_full(
    trace: Callable[..., Run], tmp_path: Path
) -> None:
    run = trace(
        "import time\n"
        "with open('log', 'w') as file:\n"
        "    for i in range(20_000):\n"
        "        file.write(f'{i}\\n')\n"
        "    time.sleep(1.1)\n"
        "    file.write('end\\n')\n"
    )
    assert len((tmp_path / "log").read_text().splitlines()) == 20_001
    told = run.of(rec.LINE_WRITTEN)
    assert told[-1].text == "end"
    assert 1000 < len(told) < 12_000
