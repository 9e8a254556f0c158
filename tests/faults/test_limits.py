"""Faults 26 and 27: recordings that claim what cannot be, expand without end, or name paths."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QDate

from core.events.base import Where
from core.events.kinds import KINDS
from core.events.process import ErrorRaised, ProcessStarted, SleepEnded
from core.events.program import ProgramStarted
from core.recording.format import BLOCK, HEADER, MAX_EVENTS, OVERVIEW, PAGE, RECORDS, SOURCE
from core.recording.overview import pack_overview
from core.recording.sealed import squeeze
from gui.words.paths import file_name
from gui.words.saving import SUFFIX, default_name
from tests.core.conftest import Tape
from tests.core.recording.making import Block, blocks_of, busy, packed, write
from tests.core.recording.test_bad_files import LITTLE, page
from tests.faults.conftest import ROOT

if TYPE_CHECKING:
    from tests.faults.conftest import Commands, Show

MANY = int(os.environ.get("PROCESSION_BAD_FILES", "40"))
MOST_MB = 300
"""Of a process that reads whatever it is given; one with a window."""

SOME = busy(Tape(), 20)


def child(text: str, *words: str | Path, limit_s: float = 60) -> tuple[int, str, int]:
    """Run Python in a process of its own; return its exit code, what it said, and its most MB."""
    # Not ``ru_maxrss``: that begins with what the process had that started this one.
    tail = "\nimport re, sys; text = open('/proc/self/status').read()"
    tail += "\nsys.stdout.write('\\n' + re.search(r'VmHWM:\\s*(\\d+)', text)[1])"
    done = subprocess.run(
        [sys.executable, "-c", text + tail, *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=limit_s,
        check=False,
    )
    out, _, most = done.stdout.decode().rpartition("\n")
    return done.returncode, out + done.stderr.decode(), int(most or 0) // 1024


def test_26_files_changed_at_random_do_no_harm(tmp_path: Path) -> None:
    """Their checksums are right: what is behind these is reached. See ``fuzz.py``."""
    text = (
        "import sys; from pathlib import Path; from tests.faults import fuzz\n"
        "fuzz.main(0, int(sys.argv[1]), Path(sys.argv[2]), window=False)"
    )
    _, said, most = child(text, str(MANY), tmp_path, limit_s=60 + MANY)
    assert ", 0 did harm" in said, said
    assert most < MOST_MB


def test_26_a_window_shows_files_that_were_changed_at_random(tmp_path: Path) -> None:
    text = (
        "import sys; from pathlib import Path; from tests.faults import fuzz\n"
        "fuzz.main(1000, int(sys.argv[1]), Path(sys.argv[2]), window=True)"
    )
    _, said, most = child(text, str(max(MANY // 20, 2)), tmp_path, limit_s=60 + 3 * MANY)
    assert ", 0 did harm" in said, said
    assert most < MOST_MB


def huge() -> dict[str, list[Block]]:
    """Return files of some kilobytes that claim to be far more."""
    times = {"first_ns": 1, "last_ns": 1}
    claims = [
        page({**times, "count": MAX_EVENTS, "first": n * MAX_EVENTS}, b"", squeeze(b"\x90"))
        for n in range(40)
    ]
    believed = [
        page({**times, "count": MAX_EVENTS, "first": n * MAX_EVENTS}, b"", LITTLE)
        for n in range(40)
    ]
    deep = squeeze(b"\x91" * 100_000)
    within = {"kind": "SleepEnded", "t_ns": 0, "seq": 0, "process": "main", "thread": 1}
    payload = msgspec.msgpack.encode([within])[:-1]
    later = squeeze(payload[:1] + b"\x86" + payload[2:] + b"\x01\xa5later" + b"\x91" * 100_000)
    zeros = squeeze(bytes(100_000_000))
    return {
        "ten million events": claims,
        "ten million events that might be": believed,
        "depth 100,000": [page({}, deep, deep), page({"first": 4, "count": 1}, b"", later)],
        "a bomb in a page": [page({}, zeros, zeros)],
        "a bomb in what is derived": [
            page({}, b"", squeeze(b"\x90")),
            Block(OVERVIEW, pack_overview("index", 4, bytes(100_000_000))),
        ],
        "a header of depth 100,000": [Block(HEADER, b'{"spec":' + b"[" * 100_000)],
        "a header with 5000 digits": [Block(HEADER, b'{"spec":' + b"9" * 5000 + b"}")],
        "a header with 1e400": [Block(HEADER, b'{"clock":{"perf_ns":1e400,"wall_ns":NaN}}')],
        "a source of nothing": [Block(SOURCE, b"\xff\xff"), Block(SOURCE, b"")],
        "records of nothing": [Block(RECORDS, bytes(64) * 4000), Block(RECORDS, b"\xff" * 64)],
    }


def test_26_27_what_is_claimed_is_not_believed(tmp_path: Path) -> None:
    names = []
    for name, blocks in huge().items():
        names.append(write(tmp_path / name, blocks))
    good = write(tmp_path / "a line of two gigabytes", blocks_of(packed(tmp_path / "r", SOME)))
    data = good.read_bytes()[: -BLOCK.size]
    good.write_bytes(data + BLOCK.pack(2**31 - 1, PAGE) + b"x" * 100)
    text = (
        "import sys; from pathlib import Path; from tests.faults import fuzz\n"
        "for name in sys.argv[1:]: (fuzz.glance if 'ten' in name else fuzz.look)(Path(name))"
    )
    code, said, most = child(text, *names, good)
    assert (code, said) == (0, "")
    assert most < MOST_MB


ODD: list[Any] = [
    0,
    -1,
    2**31,
    2**63 - 1,
    -(2**63),
    2**64 - 1,
    "",
    "x" * 5000,
    "\u202e<b>\n",
    "main",
]


def test_26_every_field_of_every_kind_may_say_anything(show: Show, tmp_path: Path) -> None:
    """Duplicate ids, gaps, receives before sends, ends of ends, people who never were."""
    before = busy(Tape(), 10)
    at = before[-1].t_ns
    events = list(before)
    for kind in KINDS.values():
        fields = [name for name in kind.__struct_fields__ if name not in ("t_ns", "where")]
        plain = _plain(kind, at)
        for name in fields:
            for odd in ODD:
                data = {**plain, name: odd}
                try:
                    events.append(msgspec.convert(data, kind))
                except msgspec.ValidationError:
                    continue
                events.append(msgspec.convert(plain, kind))
    path = packed(tmp_path / "odd.procession", events)
    show.parts.programs.open(str(path))
    show.wait(lambda: not show.playback.loading)
    playback = show.playback
    assert playback.length > 2000
    page_, steps = show.parts.window.run_page, 12
    for step in range(steps):
        show.parts.controls.seek(playback.length * (step + 1) // steps)
        assert playback.world.count == playback.position
        page_.foot.show_page((page_.events, page_.output, page_.timeline)[step % 3])
        show.parts.controls.refresh()
        show.qtbot.wait(1)
        show.parts.window.grab()


def _plain(kind: type[Any], t_ns: int) -> dict[str, Any]:
    """Return an event of a kind in which every field has the plainest value."""
    values: dict[str, Any] = {"kind": kind.__name__, "t_ns": t_ns, "process": "main"}
    for field in msgspec.structs.fields(kind):
        if field.name not in values and field.required:
            plain: tuple[object, ...] = ("main", 1, False, [], None)
            for value in plain:
                try:
                    msgspec.convert(value, field.type)
                except msgspec.ValidationError:
                    continue
                values[field.name] = value
                break
    return values


def test_26_a_traceback_with_a_line_of_5000_digits_is_shown(show: Show, tmp_path: Path) -> None:
    error = f'Traceback:\n  File "/p/a.py", line {"1" * 5000}, in f\nValueError: x'
    events = [
        ProgramStarted(0, 0, "main", 1, None, "/p/a.py", [], "/p", "fork", "3.11", 1, "Main"),
        ErrorRaised(1, 1, "main", 1, Where("/p/a.py", 1, "f"), error),
    ]
    path = packed(tmp_path / "r", list(events))
    show.parts.programs.open(str(path))
    show.wait(lambda: not show.playback.loading)
    show.parts.controls.seek(2)
    show.qtbot.wait(1)
    show.wait(lambda: "ValueError: x" in show.caption)


def test_26_kinds_that_are_not_known_are_counted_and_said(
    show: Show, tmp_path: Path, command: Commands
) -> None:
    events = [msgspec.to_builtins(SleepEnded(n, n, "main", 1, None)) for n in range(4)]
    events[1]["kind"] = "LaterKind"
    later = squeeze(msgspec.msgpack.encode(events))
    path = tmp_path / "r"
    write(path, [page({"kinds": ["SleepEnded", "LaterKind"]}, b"", later), Block(99, b"later")])
    show.parts.programs.open(str(path))
    show.wait(lambda: not show.playback.loading)
    show.wait(lambda: "makes no sense of 1 entry in the recording" in show.warning)
    code, out, err = command("events", path)
    assert (code, out.count("\n")) == (0, 3)
    assert err.count("makes no sense of 1 entry") == 2, "a block, and an event"


PATHS = {
    "above": "../../../x.py",
    "absolute": "/etc/cron.d/x",
    "nothing": "a\0b.py",
    "300 letters": "x" * 300 + ".py",
    "a device": "CON.py",
    "an option": "-rf.py",
    "a dot at the end": "x. ",
    "of Windows": "C:\\Windows\\x.py",
}


def test_27_no_name_in_a_recording_becomes_a_path(show: Show, tmp_path: Path) -> None:
    """Names of files within are shown; what is offered to be written is clean on all systems."""
    inner = tmp_path / "home" / "in"
    inner.mkdir(parents=True)
    show.parts.settings.folder = str(inner)
    for name in PATHS.values():
        _hostile(inner / "r.procession", name)
        before = _files(tmp_path)
        show.parts.programs.open(str(inner / "r.procession"))
        show.wait(lambda: not show.playback.loading)
        show.parts.controls.seek(3)
        show.parts.controls.refresh()
        show.qtbot.wait(1)
        show.parts.session.written = file_name(name)
        offer = show.parts.exporting._offer()
        for path in (
            default_name(show.parts.session.title, QDate.currentDate()) + SUFFIX,
            show.parts.saving._new_path(),
            *(offer.path(view, ".csv") for view in ("data", "stage")),
        ):
            assert _is_clean(Path(path)), path
        assert _files(tmp_path) == before


def _hostile(path: Path, name: str) -> None:
    """Write a recording in which every file and process has this name."""
    events = [
        ProgramStarted(0, 0, "main", 1, None, name, [name], name, "fork", "3.11", 1, name),
        ProcessStarted(1, 1, "main.1", 1, None, "main", 7, 1, name, False, "fork", name),
        SleepEnded(2, 2, "main.1", 1, Where(name, 1, "f")),
    ]
    source = Block(SOURCE, len(name).to_bytes(2, "big") + name.encode() + b"pass\n")
    blocks = [b for b in blocks_of(packed(path, list(events))) if b.kind != SOURCE]
    write(path, [*blocks, source])


def _is_clean(path: Path) -> bool:
    """Return whether every system takes the name, and it is nothing but a name."""
    stem = path.name.split(".")[0].lower()
    return (
        path.name.isprintable()
        and len(os.fsencode(path.name)) < 256
        and not path.name.startswith((".", "-", " "))
        and stem not in ("con", "nul", "aux", "prn", "com1")
        and not set(path.name) & set('\\/:*?"<>|')
        and ".." not in path.parts
    )


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}
