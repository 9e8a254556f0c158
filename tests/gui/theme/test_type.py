"""Nothing is set smaller than it may be, and code is shown as it was typed."""

from __future__ import annotations

from gui.theme import type as faces
from gui.theme.type import Face

FACES = {name: face for name, face in vars(faces).items() if isinstance(face, Face)}


def test_no_face_is_under_eleven_pixels_and_only_bars_are_that_small() -> None:
    assert min(face.size for face in FACES.values()) == faces.SMALLEST
    assert [n for n, face in FACES.items() if face.size < 12] == ["BAR"]


def test_before_a_projector_nothing_is_under_a_fortieth_of_the_height() -> None:
    assert all(face.projector >= 720 / 40 for face in FACES.values() if face.projector)


def test_code_has_no_ligatures_and_every_face_has_a_fallback() -> None:
    assert faces.CODE.features["liga"] == 0
    assert all(face.families[-1].startswith("DejaVu") for face in FACES.values())
