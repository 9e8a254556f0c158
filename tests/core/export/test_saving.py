"""A saved recording is the run as it was, or as much of it as one wants others to see.

Covers: leaving_out, personal, tracebacks.
"""

from __future__ import annotations

import os
import stat
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

import msgspec
import pytest

from core.collecting.spec import ProgramSpec
from core.collecting.supervisor import header
from core.events.file import LineWritten
from core.events.message import MessageSent
from core.events.process import ErrorRaised
from core.events.program import OutputWritten
from core.export import saving
from core.export.contents import Content, Recorded, contents
from core.export.formats import by_name
from core.export.leaving_out import HEADER_WORDS, LeavingOut
from core.export.progress import CancelledError
from core.export.recorded import export_recording
from core.export.saving import load, pack, save
from core.model.checking import holds_together
from core.model.history import History
from core.model.overview import PARTS, Overview, Parts
from core.recording.format import BLOCK, MAX_HEADER, RecordingError
from core.recording.notes import LONGEST_TEXT, Note, pack_notes, unpack_notes
from core.recording.reader import Recording
from core.recording.writer import RecordingWriter
from tests.core.export.secretive import ROUNDS, SCRIPT, TRACEBACK, USER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.events.base import Event
    from tests.core.conftest import Tape

E = TypeVar("E", bound="Event")


def everything(path: Path) -> str:
    """Return all that a recording says, its worlds too, as text."""
    with load(path) as run:
        history = run.history
        parts: list[object] = [run.header, run.sources, run.notes.decode()]
        parts += history.events(0, len(history))
        parts += [history.world_at(i) for i in range(0, len(history) + 1, 256)]
    return msgspec.json.encode(parts).decode()


def test_what_was_saved_is_what_was_there(run: Recorded, path: Path) -> None:
    save(run, path)
    old = run.history
    with load(path) as again, Recording.open(path) as recording:
        assert (recording.cut, recording.damaged, recording.skipped) == (False, 0, 0)
        assert not list(recording.blocks()), "it holds no records any more"
        assert again[1:4] == run[1:4]
        new = again.history
        assert len(new) == len(old) > 2_000
        assert new.end_ns == old.end_ns
        assert new.events(0, len(new)) == old.events(0, len(old))
        for i in (*range(0, len(new), 97), *range(len(new), -1, -89)):
            assert new.world_at(i) == old.world_at(i)
            assert holds_together(new.world_at(i))
            assert new.outputs(i, 9) == old.outputs(i, 9)
        assert new.index_at(old.event(1_234).t_ns) == old.index_at(old.event(1_234).t_ns)


def test_a_saved_recording_is_saved_again_to_the_byte(run: Recorded, path: Path) -> None:
    save(run, path)
    with load(path) as again:
        save(again, path.with_suffix(".2"))
    assert path.with_suffix(".2").read_bytes() == path.read_bytes()


def test_what_is_derived_from_all_events_is_there_at_once(run: Recorded, path: Path) -> None:
    save(run, path)
    with load(path) as again:
        there = Overview(again.history, Parts.unpack(again.derived(), len(again.history)))
        assert there.complete
        assert there.position == len(again.history)
        anew = Overview(again.history)
        while not anew.complete:
            anew.advance(1.0)
        assert there.pack() == anew.pack()
        assert there.world == anew.world


def test_of_very_many_events_nothing_is_derived(
    run: Recorded, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "MOST_DERIVED", len(run.history) - 1)
    save(run, path)
    with load(path) as again:
        assert again.derived() == {}
        count = len(run.history)
        assert again.history.events(0, count) == run.history.events(0, count)
        assert again.history.world_at(count) == run.history.world_at(count)


@pytest.mark.parametrize("name", PARTS)
def test_a_part_that_makes_no_sense_is_derived_anew(run: Recorded, path: Path, name: str) -> None:
    save(run, path)
    with load(path) as again:
        packed = again.derived()
        assert packed.keys() == set(PARTS)
        other = History()
        for bad in (b"", b"\x90", b"\xdd\xff\xff\xff\xff", Overview(other).pack()[name]):
            assert Parts.unpack({**packed, name: bad}, len(again.history)) is None


SECRETS = {
    Content.SOURCES: ("code-secret", "wrote this"),
    Content.VALUES: ("value-secret", "4711"),
    Content.OUTPUT: ("output-secret",),
    Content.PATHS: ("/home", "shut room", "/elsewhere"),
    Content.USER: (USER,),
}


@pytest.mark.parametrize("content", Content)
def test_what_is_left_out_is_nowhere_in_it(run: Recorded, path: Path, content: Content) -> None:
    save(run, path)
    whole = everything(path)
    save(run, path, leave_out=frozenset({content}))
    rest = everything(path)
    # Whoever keeps the sources or the paths keeps what stands in them.
    for other, secrets in SECRETS.items():
        for secret in secrets:
            assert secret in whole
            assert (secret in rest) == (other is not content), secret
    with load(path) as left:
        assert len(left.history) == len(run.history)


def test_all_of_it_can_be_left_out_and_the_picture_stays(run: Recorded, path: Path) -> None:
    save(run, path, leave_out=frozenset(Content))
    text = everything(path)
    assert not [secret for secrets in SECRETS.values() for secret in secrets if secret in text]
    with load(path) as left:
        new, old = left.history, run.history
        kinds = [(type(event), event.t_ns, event.process) for event in old.events(0, len(old))]
        assert [(type(e), e.t_ns, e.process) for e in new.events(0, len(new))] == kinds
        end = new.world_at(len(new))
        assert list(end.files) == ["out.txt", "out-2.txt"], "two files stay two files"
        assert end.program.cwd == "my work"
        assert end.processes["main.1"].name == "of user"
        was = old.world_at(len(old))
        assert [c.received for c in end.channels.values()] == [ROUNDS, ROUNDS]
        assert end.locks == {
            id_: msgspec.structs.replace(lock, where=end.locks[id_].where)
            for id_, lock in was.locks.items()
        }
        assert left.sources == {}
        assert left.header["spec"] == {"script": "script.py", "cwd": "my work", "arguments": []}


def of(run: Recorded, kind: type[E]) -> list[E]:
    events = run.history.events(0, len(run.history))
    return [event for event in events if isinstance(event, kind)]


def test_a_traceback_keeps_its_lines_and_the_kind_of_error(run: Recorded, path: Path) -> None:
    save(run, path, leave_out=frozenset({Content.VALUES, Content.SOURCES}))
    with load(path) as left:
        assert of(left, ErrorRaised)[0].traceback == (
            f'Traceback (most recent call last):\n  File "{SCRIPT}", line 3, in work\nValueError\n'
        )
        assert {sent.preview for sent in of(left, MessageSent)} == {""}
        assert {line.preview for line in of(left, LineWritten)} == {"output-secret"}
    save(run, path, leave_out=frozenset({Content.OUTPUT}))
    with load(path) as left:
        assert of(left, ErrorRaised)[0].traceback == TRACEBACK
        assert [(o.text, o.bytes > 0) for o in of(left, OutputWritten)] == [("", True)]
        assert len(of(left, LineWritten)) == ROUNDS + 1


LINK = "During handling of the above exception, another exception occurred:"
CHAINED = f"""Traceback (most recent call last):
  File "a.py", line 3, in work
    call("code-secret",
         "more code-secret")
ValueError: value-secret

value-secret
secret: value
  File "value-secret"
During handling of patient Jones

{LINK}

Traceback (most recent call last):
  File "b.py", line 9, in <module>
    raise code_secret
__main__.main.<locals>.Error: The above exception
The above exception is a value-secret
"""


@pytest.mark.parametrize(
    ("left_out", "left"),
    [
        (
            {Content.VALUES, Content.SOURCES},
            f"""Traceback (most recent call last):
  File "a.py", line 3, in work
ValueError
{LINK}
Traceback (most recent call last):
  File "b.py", line 9, in <module>
__main__.main.<locals>.Error
""",
        ),
        (
            {Content.VALUES},
            f"""Traceback (most recent call last):
  File "a.py", line 3, in work
    call("code-secret",
ValueError
{LINK}
Traceback (most recent call last):
  File "b.py", line 9, in <module>
    raise code_secret
__main__.main.<locals>.Error
""",
        ),
    ],
)
def test_of_what_an_error_says_nothing_is_kept(left_out: set[Content], left: str) -> None:
    with closing(History()) as history:
        history.extend([ErrorRaised(1, 1, "main", 1, None, CHAINED)])
        run = Recorded(history, {}, {})
        event = LeavingOut(run, frozenset(left_out)).events(history.events(0, 1))[0]
        assert isinstance(event, ErrorRaised)
        assert event.traceback == left
        (event,) = LeavingOut(run, frozenset({Content.SOURCES})).events(history.events(0, 1))
        assert isinstance(event, ErrorRaised)
        assert "code" not in event.traceback
        assert event.traceback.count("value-secret") == CHAINED.count("value-secret")


def test_a_traceback_that_was_cut_goes_on_at_its_next_frame() -> None:
    with closing(History()) as history:
        out = LeavingOut(Recorded(history, {}, {}), frozenset({Content.VALUES, Content.SOURCES}))
    frame = '  File "a.py", line 3, in work\n'
    begin = f"Traceback (most recent call last):\n{frame}"
    for torn, left in (
        (f"{begin}    code\n[...]\nsecret:\n    code\n{frame}E: secret\n", f"{frame}E\n"),
        (f"{begin}    code\n[...]\nsecret\nsecret: more\n", ""),
        (f"{begin}[...]\n{frame}E: x\n{begin[:35]}secret: y\n", f"{frame}E\n{begin[:35]}"),
    ):
        event = out.events([ErrorRaised(1, 1, "main", 1, None, torn)])[0]
        assert isinstance(event, ErrorRaised)
        assert event.traceback == f"{begin}[...]\n{left}"


def test_a_note_that_grows_is_cut_and_none_is_lost(run: Recorded, path: Path) -> None:
    notes = [Note(5, 1, ("al " * 200)[:LONGEST_TEXT], "al", 3), Note(6, 1, "short")]
    run = run._replace(notes=pack_notes(notes), header={"of": "/home/al/x"})
    save(run, path, leave_out=frozenset({Content.USER}))
    with load(path) as again:
        left = unpack_notes(again.notes)
    assert [(note.event, note.process, note.seq) for note in left] == [(5, "al", 3), (6, "", 0)]
    assert left[0].text.startswith("user user")
    assert "al" not in left[0].text


def test_without_folders_the_source_is_still_found_at_its_lines(run: Recorded, path: Path) -> None:
    save(run, path, leave_out=frozenset({Content.PATHS, Content.USER}))
    with load(path) as left:
        assert list(left.sources) == ["script.py"]
        wheres = {event.where for event in left.history.events(0, len(left.history))} - {None}
        assert {where.file for where in wheres if where} == {"script.py"}
        text = of(left, OutputWritten)[0].text
        assert text == "output-secret of user in out.txt\n"


class Stop:
    """A progress that has had enough when this part is done."""

    def __init__(self, at: float) -> None:
        self.at, self.told = at, [0.0]

    def __call__(self, done: float) -> None:
        self.told.append(done)
        if done >= self.at:
            raise CancelledError


def test_whoever_stops_saving_finds_all_as_it_was(run: Recorded, path: Path) -> None:
    save(run, path)
    before = path.read_bytes()
    stop = Stop(0.5)
    with pytest.raises(CancelledError):
        save(run, path, progress=stop)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert stop.told == sorted(stop.told)


def test_a_place_where_nothing_can_be_saved_gets_one_sentence(run: Recorded, path: Path) -> None:
    with pytest.raises(RecordingError, match=r"cannot be written \(no such file or directory\)"):
        save(run, path / "no" / "such")
    path.mkdir()
    with pytest.raises(RecordingError, match="cannot be written"):
        save(run, path)
    script = path / "script.py"
    script.write_text("print('my work')\n")
    with pytest.raises(RecordingError, match="is no recording"):
        save(run, script)
    assert script.read_text() == "print('my work')\n"
    assert [file.name for file in path.iterdir()] == [script.name]


def test_what_is_no_regular_file_is_left_alone(run: Recorded, path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(RecordingError, match=r"cannot be written \(it is no regular file\)"):
        save(run, path)
    assert path.is_fifo()


def test_a_disk_that_is_full_is_told_of_the_place_that_was_asked_for(
    run: Recorded, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: int, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(RecordingError) as raised:
        save(run, path)
    monkeypatch.undo()
    assert str(raised.value) == (
        f"{path}: the recording cannot be written (no space left on device)."
    )
    assert not list(path.parent.iterdir())


def test_a_header_of_any_kind_is_saved_or_gets_one_sentence(run: Recorded, path: Path) -> None:
    deep: dict[str, object] = {}
    for _ in range(700):
        deep = {"a": deep}
    nested = run._replace(header=deep)
    contents(nested)
    save(nested, path)
    with load(path) as again:
        assert again.header == deep
    with pytest.raises(RecordingError, match="nested too deep"):
        save(nested, path, leave_out=frozenset({Content.USER}))
    with pytest.raises(RecordingError, match="too long"):
        save(run._replace(header={"a": "x" * MAX_HEADER}), path)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_names_are_left_out_of_the_keys_of_a_header_too(run: Recorded) -> None:
    told = {"spec": {"script": "/home/clock/x.py", "seconds": 3}, "of clock": {"Clock": "clock"}}
    run = run._replace(header={**told, "clock": {"wall_ns": 5, "clock": [{"by": "clock"}]}})
    assert LeavingOut(run, frozenset({Content.USER})).header(run.header) == {
        "spec": {"script": "/home/user/x.py", "seconds": 3},
        "of user": {"user": "user"},
        "clock": {"wall_ns": 5, "clock": [{"by": "user"}]},
    }
    facts = header(ProgramSpec("x.py"))
    assert {*facts, *facts["spec"], *facts["clock"]} <= HEADER_WORDS


@pytest.fixture
def raw(tape: Tape, path: Path) -> Iterator[bytes]:
    main = tape.program()
    for _ in range(1_500):
        main.prints("x")
    with RecordingWriter(path) as writer:
        writer.header({"python": "3"})
        writer.records(tape.take())
    yield path.read_bytes()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_raw_recording_is_packed_in_its_place(raw: bytes, path: Path) -> None:
    with load(path) as run:
        events = run.history.events(0, len(run.history))
    pack(path)
    assert path.stat().st_size < len(raw) / 5
    with load(path) as run:
        assert run.history.events(0, len(run.history)) == events
        assert run.header == {"python": "3"}


def test_a_recording_that_was_cut_stays_one_that_was_cut(raw: bytes, path: Path) -> None:
    path.write_bytes(raw[: -BLOCK.size])
    for again in (pack, save_again):
        again(path)
        with load(path) as run:
            assert run.cut
            assert len(of(run, OutputWritten)) == 1_500


def save_again(path: Path) -> None:
    with load(path) as run:
        save(run, path)


def test_packing_touches_no_other_recording(raw: bytes, path: Path) -> None:
    other = path.with_name(f"{path.name}.packed")
    other.write_bytes(raw)
    pack(path)
    assert other.read_bytes() == raw
    other.unlink()


def test_a_recording_that_is_ones_own_stays_so(raw: bytes, path: Path) -> None:
    path.chmod(0o600)
    pack(path)
    assert len(raw) > path.stat().st_size
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("at", [0.0, 0.3, 0.7, 1.0])
def test_packing_that_is_stopped_leaves_the_raw_recording(
    raw: bytes, path: Path, at: float
) -> None:
    with pytest.raises(CancelledError):
        pack(path, Stop(at))
    assert path.read_bytes() == raw


def test_what_is_exported_is_the_same_raw_or_packed(raw: bytes, path: Path) -> None:
    format_ = by_name("jsonl")
    assert format_ is not None
    told = []
    for packed in (False, True):
        if packed:
            pack(path)
        out = path.parent / "out"
        assert not export_recording(format_, path, out)
        told.append(out.read_bytes())
        out.unlink()
    assert told[0] == told[1]
    assert told[0].count(b"OutputWritten") == 1_500
    assert len(raw) > path.stat().st_size


def test_a_link_stays_a_link(run: Recorded, path: Path) -> None:
    link = path.with_name("link")
    link.symlink_to(path)
    save(run, link)
    assert link.is_symlink()
    with load(link) as again:
        assert len(again.history) == len(run.history)
