"""Type: families with their fallbacks, and sizes in pixels, at a desk and before a projector."""

from __future__ import annotations

from typing import NamedTuple

SANS = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
MONO = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "DejaVu Sans Mono")

LINE_HEIGHT_CHINESE = 1.5

SMALLEST = 11  # px on a desk screen; what would be smaller changes its form first

# OpenType features, by tag: figures of one width, and no sign made of two (`!=` as typed).
SANS_FEATURES = {"tnum": 1}
MONO_FEATURES = {"liga": 0, "calt": 0, "clig": 0, "dlig": 0}


class Face(NamedTuple):
    """How one role of text is set.

    Attributes:
        size: px at a desk.
        projector: px at 720 lines; 0 where the text is hidden there.
        weight: 100 to 900.
        mono: True for the fixed-pitch family.
    """

    size: float
    projector: float
    weight: int = 400
    mono: bool = False

    @property
    def families(self) -> tuple[str, ...]:
        """The families to try, best first."""
        return MONO if self.mono else SANS

    @property
    def features(self) -> dict[str, int]:
        """The OpenType features to set, by tag."""
        return MONO_FEATURES if self.mono else SANS_FEATURES


CAPTION = Face(19, 36)
NAME = Face(15, 25, 650)
STATE = Face(12.5, 20, 600)
CHIP = Face(13, 18, mono=True)
CODE = Face(13, 20, mono=True)
PANEL = Face(13, 0)
PANEL_STRONG = Face(13, 0, 600)
TITLE = Face(26, 36, 700)
TOP = Face(15, 24, 700)  # over what is presented
NOTE = Face(12.5, 18)
PID = Face(12, 18, mono=True)
TICK = Face(12, 18, mono=True)
BAR = Face(11, 18, 600)  # inside timeline bars, the only text at 11
BADGE = Face(17, 24, 700)
