"""A recording keeps what was written, opens when cut anywhere, and believes no length in a file."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import pytest

from core.recording.format import (
    BLOCK,
    END,
    HEADER,
    MAGIC,
    MAX_RECORDS,
    MAX_SOURCES,
    RECORD_SIZE,
    RECORDS,
    START,
    VERSION,
    RecordingError,
)
from core.recording.reader import Recording
from core.recording.writer import RecordingWriter
from core.tracing.records import SIZE

if TYPE_CHECKING:
    from pathlib import Path


def records(n: int, first: int = 0) -> bytes:
    return b"".join(i.to_bytes(8, "big") * 8 for i in range(first, first + n))


def small(path: Path) -> Path:
    with RecordingWriter(path) as writer:
        writer.header({"spec": {"script": "a.py"}})
        writer.source("/tmp/a.py", "print('语')\n")
        writer.records(records(3))
        writer.records(records(2, 3))
    return path


def test_a_record_is_as_long_as_the_tracer_makes_it() -> None:
    assert RECORD_SIZE == SIZE


def test_what_was_written_is_read(tmp_path: Path) -> None:
    with Recording.open(small(tmp_path / "r")) as recording:
        assert recording.header == {"spec": {"script": "a.py"}}
        assert recording.sources == {"/tmp/a.py": "print('语')\n"}
        assert [data for _, data in recording.blocks()] == [records(3), records(2, 3)]
        assert not recording.cut
        for offset, data in recording.blocks():
            assert recording.read(offset, len(data)) == data


def test_a_file_that_is_no_recording_is_not_overwritten(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("print('my work')\n")
    with pytest.raises(RecordingError, match=r"script\.py is there and is no recording"):
        RecordingWriter(script)
    assert script.read_text() == "print('my work')\n"


def test_a_recording_and_an_empty_file_may_be_overwritten(tmp_path: Path) -> None:
    for start in (b"", MAGIC[:3], small(tmp_path / "r").read_bytes()):
        (tmp_path / "r").write_bytes(start)
        with Recording.open(small(tmp_path / "r")) as recording:
            assert not recording.cut


def test_the_offset_given_to_the_writer_is_where_the_reader_finds_it(tmp_path: Path) -> None:
    with RecordingWriter(tmp_path / "r") as writer:
        offsets = [writer.records(records(n)) for n in (1, 5, 2)]
        with Recording.open(tmp_path / "r") as recording:  # while it is being written
            assert recording.cut
            assert [offset for offset, _ in recording.blocks()] == offsets
            assert recording.read(offsets[1], 64 * 5) == records(5)


def test_a_gap_is_read_between_two_offsets_while_the_file_grows(tmp_path: Path) -> None:
    with RecordingWriter(tmp_path / "r") as writer:
        first = writer.records(records(1))
        with Recording.open(tmp_path / "r") as recording:
            writer.source("a.py", "x")
            writer.records(records(2))
            writer.records(records(3))
            last = writer.records(records(4))
            gap = recording.blocks(first + 64, last - BLOCK.size)
            assert [data for _, data in gap] == [records(2), records(3)]


def test_a_recording_cut_at_any_byte_opens_or_says_one_sentence(tmp_path: Path) -> None:
    whole = small(tmp_path / "whole").read_bytes()
    cut = tmp_path / "cut"
    for length in range(START.size):
        cut.write_bytes(whole[:length])
        with pytest.raises(RecordingError, match=r"(is empty|was cut[^.]*)\.$"):
            Recording.open(cut)
    kept = []
    for length in range(START.size, len(whole)):
        cut.write_bytes(whole[:length])
        with Recording.open(cut) as recording:
            assert recording.cut
            kept.append(sum(len(data) // 64 for _, data in recording.blocks()))
    assert kept == sorted(kept)
    assert set(kept) == {0, 3, 5}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf{}", "is not a recording"),
        (b"\x00" * 100, "is not a recording"),
        (MAGIC.replace(b"\r\n", b"\n") + b"\0\0\0\1", "is not a recording"),
        (MAGIC, "was cut"),
        (START.pack(MAGIC, VERSION + 1), "newer version"),
    ],
)
def test_what_is_no_recording_gets_one_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "f").write_bytes(content)
    with pytest.raises(RecordingError, match=words):
        Recording.open(tmp_path / "f")


def test_a_missing_file_a_folder_and_a_pipe_get_one_sentence(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in ("missing", "pipe", ".", "a\0b"):
        with pytest.raises(RecordingError):
            Recording.open(os.path.join(tmp_path, name))


@pytest.mark.parametrize(
    "block",
    [
        BLOCK.pack(0, 0) * 50,  # a hole that a crash of the machine left
        BLOCK.pack(2**32 - 1, RECORDS),
        BLOCK.pack(2**32 - 1, 77),
        BLOCK.pack(63, RECORDS) + bytes(63),
        BLOCK.pack(MAX_RECORDS + 64, RECORDS) + bytes(MAX_RECORDS + 64),
        BLOCK.pack(1, END) + b"x",
    ],
)
def test_a_damaged_block_ends_the_recording_and_keeps_what_stands_before(
    tmp_path: Path, block: bytes
) -> None:
    whole = small(tmp_path / "r").read_bytes()[: -BLOCK.size]
    (tmp_path / "r").write_bytes(whole + block + BLOCK.pack(64, RECORDS) + records(1))
    with Recording.open(tmp_path / "r") as recording:
        assert recording.cut
        assert [len(data) for _, data in recording.blocks()] == [192, 128]


def test_blocks_of_an_unknown_kind_are_skipped_and_counted(tmp_path: Path) -> None:
    whole = small(tmp_path / "r").read_bytes()[: -BLOCK.size]
    more = BLOCK.pack(5, 99) + b"later" + BLOCK.pack(64, RECORDS) + records(1)
    (tmp_path / "r").write_bytes(whole + more + BLOCK.pack(0, END))
    with Recording.open(tmp_path / "r") as recording:
        assert (recording.skipped, recording.cut) == (1, False)
        assert len(list(recording.blocks())) == 3


@pytest.mark.parametrize("header", [b"[" * 100_000, b"{", b"[1]", b"1e400", b'"\xff"', b"9" * 5000])
def test_a_header_that_is_no_object_leaves_the_records_readable(
    tmp_path: Path, header: bytes
) -> None:
    head = START.pack(MAGIC, VERSION) + BLOCK.pack(len(header), HEADER) + header
    (tmp_path / "r").write_bytes(head + BLOCK.pack(64, RECORDS) + records(1))
    with Recording.open(tmp_path / "r") as recording:
        assert recording.header == {}
        assert len(list(recording.blocks())) == 1


def test_changed_bytes_never_make_the_reader_fail_otherwise(tmp_path: Path) -> None:
    whole = small(tmp_path / "r").read_bytes()
    chance = random.Random(1)
    for _ in range(500):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        (tmp_path / "r").write_bytes(data)
        try:
            with Recording.open(tmp_path / "r") as recording:
                assert all(len(block) % 64 == 0 for _, block in recording.blocks())
        except RecordingError:
            pass


def test_a_full_recording_stays_whole_and_says_one_sentence(tmp_path: Path) -> None:
    with RecordingWriter(tmp_path / "r", cap=1000) as writer:
        offsets = [writer.records(records(4)) for _ in range(10)]
        assert "limit" in str(writer.failure)
    written = sum(offset > 0 for offset in offsets)
    assert 0 < written < 10
    assert offsets[written:] == [-1] * (10 - written)
    assert (tmp_path / "r").stat().st_size <= 1000
    with Recording.open(tmp_path / "r") as recording:
        assert not recording.cut
        assert len(list(recording.blocks())) == written


def test_a_full_disk_stops_the_recording_and_not_the_program() -> None:
    writer = RecordingWriter("/dev/full")
    assert writer.records(records(1)) == -1
    assert str(writer.failure).count(".") == 1
    writer.close()


def test_a_place_that_cannot_be_written_gets_one_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "no" / "r", tmp_path):
        with pytest.raises(RecordingError, match="cannot be written"):
            RecordingWriter(path)


@pytest.mark.parametrize("data", [b"", b"x", bytes(MAX_RECORDS + 64)])
def test_only_whole_records_are_taken(tmp_path: Path, data: bytes) -> None:
    with RecordingWriter(tmp_path / "r") as writer, pytest.raises(ValueError, match="bytes"):
        writer.records(data)


def test_sources_are_bounded(tmp_path: Path) -> None:
    with RecordingWriter(tmp_path / "r") as writer:
        for i in range(MAX_SOURCES + 5):
            writer.source(f"{i}.py", "x")
        writer.source("long.py", "x" * 5_000_000)
    with Recording.open(tmp_path / "r") as recording:
        assert len(recording.sources) == MAX_SOURCES
