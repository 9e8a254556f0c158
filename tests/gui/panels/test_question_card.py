"""The card asks over the caption, tells beside it, and can be answered by keys or by the mouse.

Covers: fitted, question_option, question_sizes, question_layout, question_keys, question_shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.panels.caption import CaptionPanel
from gui.panels.fitted import LEAST, fitting
from gui.panels.lower import Lower
from gui.panels.question_card import QuestionCard
from gui.panels.question_shown import Shown
from gui.panels.question_sizes import share
from gui.theme.palette import DARK, LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ASKED = Shown("Who is first?", ("The writer", "The reader", "Both"), last=False)
KEY = Qt.Key


class Desk:
    """A caption over a pane with tabs, and the card; it is given back what the user says."""

    def __init__(self, qtbot: QtBot, width: int = 940) -> None:
        self.page = QWidget()
        qtbot.addWidget(self.page)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        self.caption = CaptionPanel(DARK)
        self.foot = Lower(DARK, 200)
        self.foot.add_page(QWidget(), "Timeline")
        column.addWidget(self.caption)
        column.addWidget(self.foot)
        self.page.resize(width, 500)
        self.card = QuestionCard(self.caption, DARK)
        self.card.covers.connect(self.foot.cover)
        self.shown = ASKED
        self.said: list[str] = []
        self.card.chosen.connect(lambda n: self.show(self.shown._replace(chosen=n)))
        self.card.voted.connect(lambda hands: self.show(self.shown._replace(hands=hands)))
        self.card.on_wanted.connect(lambda: self.said.append("on"))
        self.card.skip_wanted.connect(lambda: self.said.append("skip"))
        self.card.skip_all_wanted.connect(lambda: self.said.append("skip all"))
        self.page.show()
        qtbot.waitUntil(self.page.isVisible)
        self.page.activateWindow()
        self.show(ASKED)

    def show(self, shown: Shown) -> None:
        self.shown = shown
        self.card.show_card(shown)

    def lay_out(self) -> None:
        layout = self.page.layout()
        assert layout is not None
        layout.activate()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key)

    @property
    def hands(self) -> tuple[int, ...]:
        return self.shown.hands


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk(qtbot)
    qtbot.waitUntil(made.card.on.hasFocus)
    return made


def inside(card: QuestionCard) -> bool:
    """Return whether everything on the card lies on it, and nothing over another thing."""
    parts = [w for w in card.findChildren(QWidget) if w.isVisible() and w.width()]
    overlap = [
        (a, b)
        for n, a in enumerate(parts)
        for b in parts[:n]
        if a.geometry().adjusted(1, 1, -1, -1).intersects(b.geometry().adjusted(1, 1, -1, -1))
    ]
    return not overlap and all(card.rect().contains(w.geometry()) for w in parts)


def test_it_asks_over_the_caption_and_the_tabs_and_moves_nothing(desk: Desk) -> None:
    caption = desk.caption.geometry()
    foot = desk.foot.geometry()
    desk.card.hide_card()
    assert (desk.caption.geometry(), desk.foot.geometry()) == (caption, foot)
    tabs = desk.foot._tabs
    assert tabs.isVisible()
    desk.show(ASKED)
    assert desk.card.geometry().contains(caption)
    assert desk.card.geometry().top() == caption.top(), "the stage keeps its place"
    assert not tabs.isVisible(), "what lies under the card has no keys"
    assert (desk.caption.geometry(), desk.foot.geometry()) == (caption, foot)


def test_it_tells_the_answer_beside_the_caption_which_can_be_read(desk: Desk) -> None:
    desk.show(ASKED._replace(settled=True, right=1, chosen=0, verdict="Not this time."))
    assert not desk.card.geometry().intersects(desk.caption.geometry())
    assert [option.text() for option in desk.card.options] == ["The writer", "The reader"]
    assert [option.lit for option in desk.card.options] == [False, True]
    assert inside(desk.card)
    desk.card.set_projection(720)
    desk.caption.setFixedHeight(137)
    desk.show(desk.shown)
    assert desk.card.height() < desk.caption.height() / 2
    assert desk.caption._inset == desk.card.height(), "the caption makes room below it"


def test_a_key_answers_and_enter_space_or_the_button_goes_on(desk: Desk) -> None:
    desk.press(KEY.Key_2)
    assert desk.shown.chosen == 1
    assert desk.card.options[1].isChecked()
    desk.press(KEY.Key_4)
    assert desk.shown.chosen == 1, "there is no fourth"
    desk.press(KEY.Key_Space)
    assert desk.said == ["on"]
    desk.press(KEY.Key_S)
    assert desk.said == ["on", "skip all"]


def test_the_focus_goes_through_the_options_and_space_chooses(desk: Desk) -> None:
    desk.press(KEY.Key_Right, KEY.Key_Right, KEY.Key_Space)
    assert desk.shown.chosen == 1
    desk.press(KEY.Key_Left, KEY.Key_Left)
    assert desk.card.options[2].hasFocus()


def test_hands_are_counted_by_keys_alone(desk: Desk) -> None:
    desk.press(KEY.Key_H)
    assert desk.hands == (0, 0, 0)
    desk.press(KEY.Key_1, KEY.Key_2, KEY.Key_Right, KEY.Key_7, KEY.Key_Up, KEY.Key_Right)
    desk.press(KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Minus)
    assert desk.hands == (12, 8, 1)
    desk.press(KEY.Key_Down, KEY.Key_Down)
    assert desk.hands == (12, 8, 0), "there are no fewer than none"
    desk.press(KEY.Key_Left, KEY.Key_Backspace, KEY.Key_Left, KEY.Key_Backspace)
    assert desk.hands == (1, 0, 0)
    assert [option.hands for option in desk.card.options] == [1, 0, 0]
    desk.press(KEY.Key_Space)
    assert desk.said == ["on"]
    desk.press(KEY.Key_H)
    assert not desk.hands


def test_up_on_an_option_counts_a_hand_at_once(desk: Desk) -> None:
    desk.press(KEY.Key_Right, KEY.Key_Up)
    assert desk.hands == (1, 0, 0)


def test_hands_are_counted_by_the_mouse_alone(desk: Desk) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(desk.card.hands, left)
    for _ in range(3):
        QTest.mouseClick(desk.card.options[0], left)
    QTest.mouseClick(desk.card.options[2], left)
    QTest.mouseClick(desk.card._fewer[0], left)
    assert desk.hands == (2, 0, 1)
    QTest.mouseClick(desk.card.on, left)
    QTest.mouseClick(desk.card.skip, left)
    assert desk.said == ["on", "skip"]


def test_what_is_told_is_not_changed_by_a_click(desk: Desk) -> None:
    desk.show(ASKED._replace(settled=True, right=1, chosen=0))
    for option in desk.card.options:
        QTest.mouseClick(option, Qt.MouseButton.LeftButton)
    desk.press(KEY.Key_3)
    assert desk.shown.chosen == 0
    assert [option.isChecked() for option in desk.card.options] == [True, False]


LONG = ASKED._replace(
    question="Can both processes write into the same file at the same time, or must one wait?",
    options=("Yes, both of them", "No, one must wait", "Only sometimes, by chance", "Nobody can"),
    place="2 of 3",
)


@pytest.mark.parametrize("lines", [0, 720, 1080])
@pytest.mark.parametrize(
    "shown",
    [
        LONG,
        LONG._replace(hands=(3, 14, 0, 100)),
        LONG._replace(settled=True, right=2, chosen=1, verdict="Not this time."),
        LONG._replace(settled=True, right=2, hands=(3, 14, 0, 100)),
    ],
)
def test_everything_has_its_room(qtbot: QtBot, lines: int, shown: Shown) -> None:
    desk = Desk(qtbot, width=lines * 16 // 9 or 900)
    if lines:
        desk.caption.setFixedHeight(round(lines * 0.19))
        desk.lay_out()
        desk.card.set_projection(lines)
    desk.show(shown)
    assert inside(desk.card)
    for option in desk.card.options:
        assert option.width() >= 32
        assert option.height() >= 28
    for palette in (DARK, LIGHT):
        desk.card.set_palette(palette)
        assert not desk.card.grab().isNull()


@pytest.mark.parametrize("zoom", [0.8, 1.0, 2.0])
def test_it_grows_with_the_zoom_of_the_desk(qtbot: QtBot, zoom: float) -> None:
    desk = Desk(qtbot)
    desk.caption.setFixedHeight(round(60 * zoom))
    desk.lay_out()
    desk.card.set_zoom(zoom)
    assert inside(desk.card)


def test_before_a_projector_it_has_the_place_of_the_caption_wherever_that_is(
    desk: Desk, qtbot: QtBot
) -> None:
    hall = QWidget()
    qtbot.addWidget(hall)
    column = QVBoxLayout(hall)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    hall.resize(1280, 720)
    column.addWidget(desk.caption)
    desk.caption.setFixedHeight(137)
    hall.show()
    desk.card.set_projection(720)
    desk.show(ASKED)
    assert desk.card.parentWidget() is hall
    assert desk.card.geometry() == desk.caption.geometry()


def test_options_and_buttons_say_what_they_are(desk: Desk) -> None:
    assert desk.card.accessibleName() == "Who is first?"
    assert [option.accessibleName() for option in desk.card.options] == [
        "1: The writer", "2: The reader", "3: Both",
    ]  # fmt: skip
    desk.show(ASKED._replace(settled=True, right=1, verdict="Right."))
    assert desk.card.options[0].accessibleName() == "2: The reader, the answer"
    assert desk.card.accessibleDescription() == "Right."
    assert all(button.accessibleName() for button in desk.card._fewer)


def test_the_last_button_says_that_the_run_follows(desk: Desk) -> None:
    assert desk.card.on.text() == "Go on"
    desk.show(ASKED._replace(last=True))
    assert desk.card.on.text() == "Run"
    assert not desk.card.skip_all.isVisible()


def test_a_text_is_as_large_as_its_place_allows() -> None:
    small = fitting("one long line of words " * 4, 30, 400, 200, 40)
    large = fitting("short", 30, 400, 200, 40)
    assert QFontMetrics(large).height() > QFontMetrics(small).height()
    assert small.pixelSize() >= LEAST


def test_a_row_is_shared_so_that_who_wants_little_gets_it() -> None:
    assert share([100, 100], 300, 0) == [150, 150]
    assert share([100, 100], 300, 0, stretch=False) == [100, 100]
    assert share([80, 500, 500], 490, 5) == [80, 200, 200]
    assert share([], 100, 5) == []


def test_nothing_of_it_takes_the_mouse_from_the_stage_above(desk: Desk) -> None:
    assert desk.page.childAt(QPoint(470, desk.caption.y() - 5)) is None
