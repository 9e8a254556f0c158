"""The stage before a room: larger, in other forms, one process in the light; then as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.world import World
    from gui.stage.stage import Stage

SCREENS = ((1280, 720), (1280, 800), (1920, 1080))


@pytest.mark.parametrize("name", ["producer-consumer", "lock-writers", "dining-philosophers"])
def test_no_text_is_under_a_fortieth_of_a_screen_at_16_to_9(
    stage: Stage, cast: Callable[[str], World], name: str
) -> None:
    stage.set_cast(cast(name), {})
    for wide, high in SCREENS:
        lines = min(high, wide * 9 // 16)
        stage.resize(round(0.62 * wide), round(0.81 * high - 0.09 * lines) - 6)
        stage.set_projection(lines)
        assert stage.text_size >= lines / 40 - 0.01
        assert stage.board is not None
        whole = stage.camera.rect_to_widget(stage.board.layout.content)
        assert min(whole.x, whole.y) >= 0
        assert whole.right <= stage.width()
        assert whole.bottom <= stage.height()


def test_at_the_desk_everything_is_where_it_was(stage: Stage, cast: Callable[[str], World]) -> None:
    stage.set_cast(cast("producer-consumer"), {})
    stage.drag("channel 1", (14.0, 3.0))
    stage.fit()
    before = stage.camera, stage.offsets, stage.board.layout if stage.board else None
    stage.set_projection(720)
    assert stage.board is not None
    assert stage.board.layout.form.hall
    assert not stage.board.layout.dragged
    stage.set_projection(0)
    assert (stage.camera, stage.offsets, stage.board.layout) == before


def test_where_one_has_looked_at_the_desk_one_looks_again(
    stage: Stage, cast: Callable[[str], World]
) -> None:
    stage.set_cast(cast("producer-consumer"), {})
    near = stage.camera.panned(50, 20)
    stage._hands.manual = True
    stage.look(near)
    stage.set_projection(720)
    assert stage.camera != near
    stage.set_projection(0)
    assert stage.camera == near


def test_one_process_is_lit_and_all_else_is_dim(stage: Stage, cast: Callable[[str], World]) -> None:
    stage.set_cast(cast("producer-consumer"), {})
    first, second, _ = stage.in_order
    assert not stage.dimmed
    stage.set_lit(second)
    assert first in stage.dimmed
    assert second not in stage.dimmed
    stage.set_lit("")
    assert not stage.dimmed
    stage.set_lit(second)
    stage.clear()
    assert not stage.lit


def test_at_the_desk_a_zoom_makes_it_no_smaller(stage: Stage, cast: Callable[[str], World]) -> None:
    stage.set_cast(cast("lock-writers"), {})
    before = stage.text_size
    stage.set_zoom(1.5)
    assert stage.text_size >= before
    stage.set_zoom(1.0)
    assert stage.text_size == before
