"""The wire format, read back by Google's own library."""

from __future__ import annotations

import pytest
from perfetto.protos.perfetto.trace.perfetto_trace_pb2 import (  # type: ignore[import-untyped]
    DebugAnnotation,
    TrackEvent,
)

from core.export.protobuf import fixed64, message, number, text


@pytest.mark.parametrize("value", [0, 1, 127, 128, 2047, 2048, 1 << 35, (1 << 63) - 1, -1, -9])
def test_an_integer_is_read_back(value: int) -> None:
    assert DebugAnnotation.FromString(number(4, value)).int_value == value


@pytest.mark.parametrize("value", ["", "a", "schön 猫", "x" * 200, "\0\n", "lone \ud800"])
def test_a_text_is_read_back(value: str) -> None:
    sane = value.encode("utf-8", "replace").decode()
    assert DebugAnnotation.FromString(text(6, value)).string_value == sane


def test_repeated_and_nested_fields_are_read_back() -> None:
    flows = fixed64(47, 1) + fixed64(47, (1 << 64) - 1)
    event = TrackEvent.FromString(flows + message(4, number(1, 300), text(6, "v")))
    assert list(event.flow_ids) == [1, (1 << 64) - 1]
    assert [(a.name_iid, a.string_value) for a in event.debug_annotations] == [(300, "v")]
