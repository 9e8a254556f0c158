"""Every course begins at nothing, ends at the whole, and never turns back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.geometry.ease import in_out_cubic, linear, out_cubic

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("ease", [linear, in_out_cubic, out_cubic])
def test_a_course_is_whole_and_steady(ease: Callable[[float], float]) -> None:
    steps = [ease(i / 100) for i in range(-20, 121)]
    assert steps[0] == 0
    assert steps[-1] == 1
    assert steps == sorted(steps)


def test_travel_is_half_done_after_half_of_its_time() -> None:
    assert in_out_cubic(0.5) == 0.5
    assert out_cubic(0.5) > 0.8
