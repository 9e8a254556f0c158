"""Writes protobuf's wire format: tags, varints, and what is preceded by its length.

Writing a trace needs three kinds of fields. Google's library and Perfetto's schema would do it too:
5 MB more to ship, 0.08 s to import, and 4 microseconds a packet, as these few lines take.
"""

from __future__ import annotations

from functools import cache

VARINT, FIXED64, LENGTH = 0, 1, 2
"""Wire types."""
INT64 = (1 << 64) - 1


def _encode(number: int) -> bytes:
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    found.append(number)
    return bytes(found)


_SMALL = tuple(_encode(number) for number in range(1 << 11))
"""Most lengths and numbers: a million packets have ten million of them."""


def varint(number: int) -> bytes:
    """Return a number from 0 on, seven bits a byte, the lowest first."""
    return _SMALL[number] if number < len(_SMALL) else _encode(number)


@cache
def tag(field: int, wire_type: int) -> bytes:
    """Return what precedes a field's value."""
    return _encode(field << 3 | wire_type)


def number(field: int, value: int) -> bytes:
    """Return an integer, a truth value or an enumeration; negative ones take ten bytes."""
    return tag(field, VARINT) + varint(value & INT64)


def fixed64(field: int, value: int) -> bytes:
    """Return an unsigned number in eight bytes."""
    return tag(field, FIXED64) + value.to_bytes(8, "little")


def text(field: int, value: str) -> bytes:
    """Return a text in UTF-8."""
    return message(field, value.encode("utf-8", "replace"))


def message(field: int, *parts: bytes) -> bytes:
    """Return a message, or bytes, made of these parts."""
    body = b"".join(parts)
    return tag(field, LENGTH) + varint(len(body)) + body
