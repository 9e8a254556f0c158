"""The card with a question: over the caption before a run, beside it when the run has answered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QPushButton, QWidget

from gui.words.aloud import say
from gui.words.filled import fill

from .fitted import Fitted
from .question_keys import Pressed, meant
from .question_layout import Pieces, lay_out, place_over, set_faces
from .question_option import QuestionOption
from .question_shown import Shown
from .question_sizes import Sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from gui.theme.palette import Palette

    from .caption import CaptionPanel

MOST = 4  # options
MOST_HANDS = 999


class CardButton(QPushButton):
    """A button that leaves all keys but its own to the card."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Space."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


class QuestionCard(QWidget):
    """Shows one question and takes its answer; it keeps nothing but what it shows.

    At a desk it has the place of the caption and of the tabs below, and when it tells the answer
    that of the tabs alone. Before a projector it has the caption's place, or the upper part of it.

    Attributes:
        on, skip, skip_all, hands: the buttons.

    Signals:
        chosen: number of the option that was chosen.
        voted: the hands for each option; empty for no count any more.
        on_wanted, skip_wanted, skip_all_wanted: what the user wants of the questions.
        covers: whether the tabs below the caption are covered.
    """

    chosen = Signal(int)
    voted = Signal(tuple)
    on_wanted = Signal()
    skip_wanted = Signal()
    skip_all_wanted = Signal()
    covers = Signal(bool)

    def __init__(self, caption: CaptionPanel, palette: Palette) -> None:
        """Make it out of sight, at the place of this caption."""
        super().__init__(caption.parentWidget())
        self._caption, self._palette = caption, palette
        self._lines, self._zoom = 0, 1.0
        self._shown = Shown("", ())
        self.setObjectName("card")
        self._question, self._place, self._verdict = (Fitted(self) for _ in range(3))
        self._options = [QuestionOption(n + 1, palette, self) for n in range(MOST)]
        self._fewer = [self._button(partial(self._add, n, -1)) for n in range(MOST)]
        self.hands = self._button(self._toggle_hands)
        self.hands.setCheckable(True)
        self.skip_all = self._button(self.skip_all_wanted.emit)
        self.skip = self._button(self.skip_wanted.emit)
        self.on = self._button(self.on_wanted.emit)
        self.on.setProperty("loud", True)
        for number, option in enumerate(self._options):
            option.clicked.connect(lambda _=False, n=number: self._take(n))
        self._pieces = Pieces(
            self._question, self._place, self._verdict, self._options, self._fewer,
            self.hands, self.skip_all, self.skip, self.on,
        )  # fmt: skip
        caption.installEventFilter(self)
        self.hide()
        self.retell()

    def _button(self, deed: Callable[[], object]) -> QPushButton:
        button = CardButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: deed())
        return button

    # -- what is shown -------------------------------------------------------------------------

    @property
    def shown(self) -> Shown | None:
        """What is on the card; None while it is out of sight."""
        return None if self.isHidden() else self._shown

    @property
    def options(self) -> list[QuestionOption]:
        """The options that are in sight."""
        return self._pieces.shown

    def show_card(self, shown: Shown) -> None:
        """Show a question; when it is another one, or comes back, it gets the keys."""
        new = self.isHidden() or self._of(shown) != self._of(self._shown)
        self._shown = shown
        self._question.show_text(shown.question)
        self._place.show_text(shown.place)
        self._verdict.show_text(shown.verdict)
        for widget in (self._place, self.hands, self.skip):
            widget.setVisible(not shown.settled)
        self.skip_all.setVisible(not (shown.settled or shown.last or self._lines))
        self._verdict.setVisible(shown.settled)
        self.hands.setChecked(bool(shown.hands))
        self.setAccessibleName(shown.question)
        self.setAccessibleDescription(shown.verdict)
        self.retell()
        self._place_over()
        self._lay_out()
        self.show()
        self.raise_()
        if new:
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)
            say(self, f"{shown.question} {shown.verdict}".strip())

    @property
    def has_keys(self) -> bool:
        """Whether the keys go to something on it."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def hide_card(self) -> None:
        """Go out of sight, and give the place back."""
        if not self.isHidden():
            self.hide()
            self._caption.set_inset(0)
            self.covers.emit(False)

    def retell(self) -> None:
        """Say everything in the language of now."""
        before_all = bool(self._lines)  # where the question needs the room
        hands = self.tr("Hands (H)") if before_all else self.tr("Show of hands (H)")
        self.hands.setText(hands)
        self.hands.setToolTip(self.tr("Count the hands: a click on an answer is one more"))
        self.skip.setText(self.tr("Skip (Esc)"))
        self.skip_all.setText(self.tr("Skip all (S)"))
        if self._shown.settled or not self._shown.last:
            self.on.setText(self.tr("Go on"))
        else:
            self.on.setText(self.tr("Run"))
        for number, button in enumerate(self._fewer):
            button.setText("\N{MINUS SIGN}")
            told = fill(self.tr("One hand less for {n}"), n=number + 1)
            button.setAccessibleName(told)
            button.setToolTip(told)
        self._show_options()

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self._lay_out()
        self.update()

    def set_projection(self, lines: int) -> None:
        """Take the sizes of a projector with so many lines; 0 for those of a desk."""
        self._lines = lines
        self._resize()

    def set_zoom(self, zoom: float) -> None:
        """Be so many times as large as usual, at a desk."""
        self._zoom = zoom
        self._resize()

    def _resize(self) -> None:
        if not self.isHidden():
            self.show_card(self._shown)

    # -- keys ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from the window's actions."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if self._meant(event) is not None:
                event.accept()
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, count, or go on."""
        pressed = self._meant(event)
        if pressed is None:
            super().keyPressEvent(event)
            return
        name, number = pressed
        if name == "choose" and number < len(self.options):
            self._take(number)
        elif name == "move":
            self._move(number)
        elif name == "add":
            self._add(self._focused, number)
        elif name == "type":
            self._type(number)
        elif name in ("hands", "skip all", "on"):
            {"hands": self.hands, "skip all": self.skip_all, "on": self.on}[name].click()

    def _meant(self, event: QKeyEvent) -> Pressed | None:
        counting = bool(self._shown.hands)
        on_option = self._focused >= 0
        return meant(event, settled=self._shown.settled, counting=counting, on_option=on_option)

    @property
    def _focused(self) -> int:
        """Number of the option with the focus; -1 for none."""
        return next((n for n, option in enumerate(self._options) if option.hasFocus()), -1)

    def _move(self, step: int) -> None:
        options = self.options
        here = self._focused
        target = (here + step) % len(options) if here >= 0 else 0 if step > 0 else -1
        options[target].setFocus(Qt.FocusReason.TabFocusReason)

    # -- answers -------------------------------------------------------------------------------

    def _take(self, number: int) -> None:
        """Take a click on an option: an answer, or one hand more."""
        shown = self._shown
        if shown.settled:
            self._show_options()  # a click chooses nothing any more
        elif shown.hands:
            self._add(number, 1)
        else:
            self.chosen.emit(number)

    def _add(self, number: int, more: int) -> None:
        hands = list(self._shown.hands) or [0] * len(self._shown.options)
        hands[number] = min(max(hands[number] + more, 0), MOST_HANDS)
        self.voted.emit(tuple(hands))

    def _type(self, digit: int) -> None:
        """Put a digit behind the number of the option with the focus; -1 takes the last away."""
        hands = list(self._shown.hands)
        old = hands[self._focused]
        new = old // 10 if digit < 0 else old * 10 + digit
        hands[self._focused] = new if new <= MOST_HANDS else digit
        self.voted.emit(tuple(hands))

    def _toggle_hands(self) -> None:
        if self._shown.hands:
            self.voted.emit(())
        else:
            self.voted.emit((0,) * len(self._shown.options))
            self._options[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_options(self) -> None:
        shown = self._shown
        of = sum(shown.hands)
        for number, option in enumerate(self._options):
            there = number < len(shown.options)
            if there:
                hands = shown.hands[number] if shown.hands else None
                chosen, right = shown.chosen == number, shown.right == number
                text = shown.options[number]
                option.show_option(text, chosen=chosen, hands=hands, of=of, right=right)
            told = number in (shown.right, shown.chosen) or bool(shown.hands)
            option.setVisible(there and (told or not shown.settled))
            option.setCheckable(not shown.settled or shown.chosen == number)
            self._fewer[number].setVisible(there and bool(shown.hands) and not shown.settled)
        self._lay_out()

    # -- place ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where the caption is."""
        kinds = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.ParentChange)
        if watched is self._caption and event.type() in kinds and not self.isHidden():
            self._place_over()
        return False

    def _place_over(self) -> None:
        """Take the place that the card has now."""
        caption, settled = self._caption, self._shown.settled
        around = caption.parentWidget()
        if around is not self.parentWidget():
            self.setParent(around)
            self.show()
        sizes = Sizes.of(self._lines, self._zoom)
        if self._lines:
            caption.set_inset(sizes.slim if settled else 0)
        self.covers.emit(not self._lines)
        room = around.height() if around is not None else 0
        self.setGeometry(place_over(caption.geometry(), room, sizes, settled=settled))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out what is on it."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Give everything on the card its place and its size."""
        sizes, settled = Sizes.of(self._lines, self._zoom), self._shown.settled
        set_faces(self._pieces, sizes, self._palette, settled=settled)
        box = self.rect().adjusted(sizes.margin, 0, -sizes.margin, 0)
        lay_out(self._pieces, box, sizes, settled=settled)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and the line that divides it from what is above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._palette.raised))
        painter.setPen(QColor(self._palette.line))
        painter.drawLine(0, 0, self.width(), 0)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    @staticmethod
    def _of(shown: Shown) -> Sequence[object]:
        """Return what makes a card another one."""
        return shown.question, shown.options, shown.settled
