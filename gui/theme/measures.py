"""Measures: spaces, radii, lines and sizes in pixels at a desk, durations in seconds at 1x."""

from __future__ import annotations

SPACES = (4, 8, 12, 16, 24, 32, 48)

RADIUS_ROW = 6
RADIUS_CONTROL = 8
RADIUS_CARD = 10
RADIUS_ROOM = 14

LINE_DIVIDER = 1.0
LINE_OUTLINE = 1.5
LINE_REST = 2.0
LINE_RUNNING = 2.5
LINE_USED = 4.0
LINE_STREAM = 6.0
LINE_FAMILY = 1.4
HALO = 4.0  # ground colour around the upper of two edges that cross

TARGET = 32  # the least side of what can be clicked

TOOLBAR = 52
CAPTION = 60
STATUS = 26
GALLERY = 216
CODE = 372
CODE_NARROW = 340  # windows under 1440 wide
CODE_SMALL = 304  # windows under 900 wide
LOWER = 226  # the panel under the stage

SPOTLIGHT_DIM = 0.45  # how far what does not act goes towards the ground in a spotlight

TRAVEL = 0.480
SHIFT = 0.240
ENTER = 0.320
GATE = 0.160
FADE = 0.160
FLASH = 0.080
TRAVEL_SHARE = 0.5  # of the gap to the next event on the same resource
TRAVEL_LEAST = 0.120  # under this nothing travels, the edge lights
FLASH_LEAST = 0.040  # under this not even that
CHIPS_AT_ONCE = 12
