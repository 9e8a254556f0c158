"""A program that knows nothing but FORMAT.md reads a packed recording.

What stands here uses nothing of ours to read: only zlib, struct, json, and MessagePack.
"""

from __future__ import annotations

import json
import struct
import zlib
from typing import TYPE_CHECKING, Any

import msgspec

from tests.core.recording.making import NOTES, busy, packed

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.conftest import Tape


def read(data: bytes) -> dict[int, list[bytes]]:
    """Return kind -> payloads."""
    assert data[:16] == b"\x89Procession\r\n\x1a\x00\x02"
    blocks: dict[int, list[bytes]] = {}
    at = 16
    while True:
        length, kind = struct.unpack_from(">IB", data, at)
        blocks.setdefault(kind, []).append(data[at + 5 : at + 5 + length])
        at += 5 + length
        if kind == 4:
            assert at == len(data)
            return blocks


def unseal(payload: bytes) -> tuple[dict[str, Any], bytes]:
    crc, length = struct.unpack_from(">IH", payload)
    assert zlib.crc32(payload[4:]) == crc
    return msgspec.msgpack.decode(payload[6 : 6 + length]), payload[6 + length :]


def test_the_description_is_enough_to_read_a_recording(tape: Tape, tmp_path: Path) -> None:
    right = busy(tape, 200)
    blocks = read(packed(tmp_path / "r", right, "print('语')\n").read_bytes())
    assert json.loads(blocks[1][0]) == {"python": "3"}
    (source,) = blocks[3]
    (length,) = struct.unpack_from(">H", source)
    assert source[2 : 2 + length].decode() == "/p/a.py"
    assert source[2 + length :].decode() == "print('语')\n"
    assert blocks[7] == [NOTES]
    events: list[dict[str, Any]] = []
    for payload in blocks[5]:
        head, body = unseal(payload)
        assert head["first"] == len(events)
        assert head["printed"] == sum(event["kind"] == "OutputWritten" for event in events)
        world = msgspec.msgpack.decode(zlib.decompress(body[: head["world"]]))
        assert world["count"] == head["first"]
        page = msgspec.msgpack.decode(zlib.decompress(body[head["world"] :]))
        assert len(page) == head["count"]
        assert (page[0]["t_ns"], page[-1]["t_ns"]) == (head["first_ns"], head["last_ns"])
        assert {event["kind"] for event in page} == set(head["kinds"])
        events += page
    assert len(blocks[5]) > 1
    assert events == [json.loads(msgspec.json.encode(event)) for event in right]
