"""The keys that hold where the focus is, for the sheet of keys: on the stage, in the timeline..."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Row = tuple[str, tuple[str, ...]]


def place_keys() -> list[tuple[str, list[Row]]]:
    """Return the title of each place, and what its keys do there."""
    translate = QCoreApplication.translate
    return [
        (
            translate("PlaceKeys", "On the stage"),
            [
                (translate("PlaceKeys", "One process or resource on, or back"),
                 ("Tab", "Shift+Tab")),
                (translate("PlaceKeys", "Open or close a stack"), ("Return",)),
                (translate("PlaceKeys", "Move what is selected, by any arrow"),
                 ("Ctrl+Shift+Left",)),
                (translate("PlaceKeys", "Move the picture, by any arrow"), ("Shift+Left",)),
                (translate("PlaceKeys", "Enlarge the picture, or reduce it"), ("Alt++", "Alt+-")),
                (translate("PlaceKeys", "Show all of the picture"), ("Alt+0",)),
            ],
        ),
        (
            translate("PlaceKeys", "In the timeline"),
            [
                (translate("PlaceKeys", "One lane up, or down"), ("Up", "Down")),
                (translate("PlaceKeys", "Move the lane"), ("Ctrl+Up", "Ctrl+Down")),
                (translate("PlaceKeys", "The lane's event before, or its next"), (",", ".")),
                (translate("PlaceKeys", "Tell of the lane at the playhead"), ("Return",)),
                (translate("PlaceKeys", "Enlarge the time, or reduce it"), ("+", "-")),
                (translate("PlaceKeys", "Look elsewhere"), ("Shift+Left", "Shift+Right")),
                (translate("PlaceKeys", "Show the playhead, then everything"), ("F",)),
                (translate("PlaceKeys", "Measure from the playhead"), ("L",)),
                (translate("PlaceKeys", "Enlarge what is measured"), ("Z",)),
            ],
        ),
        _on_a_question(),
        (
            translate("PlaceKeys", "Everywhere"),
            [
                (translate("PlaceKeys", "The menu of what has the focus"), ("Shift+F10",)),
                (translate("PlaceKeys", "Remove a note, or a recent file"), ("Del",)),
            ],
        ),
    ]  # fmt: skip


def _on_a_question() -> tuple[str, list[Row]]:
    translate = QCoreApplication.translate
    return (
        translate("PlaceKeys", "On a question"),
        [
            (translate("PlaceKeys", "Choose an answer"), ("1", "2", "3", "4")),
            (translate("PlaceKeys", "From answer to answer"), ("Left", "Right")),
            (translate("PlaceKeys", "Count the hands, or count none"), ("H",)),
            (translate("PlaceKeys", "One hand more for an answer, or less"), ("Up", "Down")),
            (translate("PlaceKeys", "Skip the question, or all of them"), ("Esc", "S")),
        ],
    )
