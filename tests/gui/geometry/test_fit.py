"""The camera shows all of it, and zooms at the cursor."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.geometry.fit import LARGEST_ZOOM, LEAST_ZOOM, Camera, fit_zoom, fitted
from gui.geometry.shapes import Point, Rect

numbers = st.floats(-2000, 2000)


def test_fit_leaves_32_pixels_around_and_puts_it_in_the_middle() -> None:
    content = Rect(-100, 50, 800, 200)
    shown = fitted(content, 864, 600).rect_to_widget(content)
    assert shown == pytest.approx((32, 200, 800, 200))


def test_a_small_picture_is_enlarged_by_no_more_than_1_6() -> None:
    assert fit_zoom(Rect(0, 0, 10, 10), 1000, 1000) == 1.6


def test_a_widget_without_size_does_no_harm() -> None:
    assert fitted(Rect(0, 0, 500, 500), 0, 0).zoom >= LEAST_ZOOM


@given(numbers, numbers, st.floats(0.5, 2.0))
def test_what_lies_under_the_cursor_stays_there_while_zooming(
    x: float, y: float, factor: float
) -> None:
    camera, at = Camera(1.3, 40, -70), Point(x, y)
    under = camera.to_stage(at)
    again = camera.zoomed(factor, at).to_widget(under)
    assert again == pytest.approx((x, y), abs=1e-6)


@pytest.mark.parametrize(("factor", "limit"), [(1e9, LARGEST_ZOOM), (1e-9, LEAST_ZOOM)])
def test_zoom_has_limits(factor: float, limit: float) -> None:
    assert Camera().zoomed(factor, Point(0, 0)).zoom == limit


@given(numbers, numbers)
def test_widget_and_stage_agree(x: float, y: float) -> None:
    camera = Camera(0.7, 11, 13)
    assert camera.to_stage(camera.to_widget(Point(x, y))) == pytest.approx((x, y), abs=1e-6)
