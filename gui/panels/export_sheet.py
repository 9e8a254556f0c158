"""The sheet on which the user says what is to be exported, and as what."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from core.export.formats import by_name

from .choice import Choice
from .export_film import FilmRows
from .export_order import CLEAR, FILM_SIZES, PIXELS, SLIDE, VIEWS, Offer, Order, format_words
from .field import EDITOR, NAME, Field
from .segments import Segment, Segments

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

NAMES = 92  # px for the names of the rows
EDITORS = 430  # px for what is filled in
NO_GROUND = "none"


class ExportSheet(QDialog):
    """A form; it opens no dialog and writes no file itself.

    Attributes:
        view, format, extent, sharpness, ground, words, film, file: the rows.

    Signals:
        place_wanted: the user wants to choose the file by hand.
        export_wanted: an ``Order`` that makes sense as far as one can see here.
        copy_wanted: an ``Order`` for the clipboard.
    """

    place_wanted = Signal()
    export_wanted = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, estimate: Callable[[Order], str], parent: QWidget | None = None) -> None:
        """Make the form.

        Args:
            estimate: says how long and how large the file will be.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("sheet")
        self._estimate = estimate
        self._offer: Offer | None = None
        self._ready = False  # everything has been filled in
        self._chosen = ""  # by hand: it may be there already
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(20)
        column.setSizeConstraint(column.SizeConstraint.SetFixedSize)
        self._title = QLabel()
        self._title.setProperty("role", "name")
        column.addWidget(self._title)
        column.addLayout(self._make_form())
        column.addLayout(self._make_foot())
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        for label in (self._title, self._go):
            label.setText(self.tr("Export"))
        self.setWindowTitle(self.tr("Export"))
        self._say_choices()
        self.format.say(self.tr("Format"))
        self.extent.say(self.tr("Size"))
        self.sharpness.say(self.tr("Sharpness"))
        self.ground.say(self.tr("Ground"))
        self.words.say(self.tr("Words"))
        self.film.retell()
        self.file.say(self.tr("File"))
        self._choose.setText(self.tr("Choose…"))
        self._choose.setAccessibleName(self.tr("Choose the file"))
        self._cancel.setText(self.tr("Cancel"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Put the picture on the clipboard"))
        self._say_items()
        self._refresh()

    def _say_choices(self) -> None:
        self.view.say((
            Segment("stage", self.tr("Stage"), self.tr("What stands there now")),
            Segment("timeline", self.tr("Timeline"), self.tr("Who did what when")),
            Segment("window", self.tr("Window"), self.tr("All of the window")),
            Segment("film", self.tr("Film"), self.tr("The stage in motion")),
            Segment("data", self.tr("Data"), self.tr("The events, for other programs")),
        ))  # fmt: skip
        self._theme.say((
            Segment("dark", self.tr("Dark")), Segment("light", self.tr("Light")),
            Segment(NO_GROUND, self.tr("None"), self.tr("In the window's colours, transparent")),
        ))  # fmt: skip
        self._captions.say((
            Segment(True, self.tr("With caption and title")), Segment(False, self.tr("Without")),
        ))  # fmt: skip

    def _say_items(self) -> None:
        """Say what the lists offer."""
        for place in range(self._format.count()):
            format_ = by_name(str(self._format.itemData(place)))
            if format_ is not None:
                self._format.setItemText(place, format_words(format_))
        if self._offer is not None and self._view != "film":
            whole = self._view == "timeline"
            self._size.setItemText(0, self.tr("As it is shown"))
            slide = self.tr("The whole run") if whole else self.tr("A slide, 16:9")
            self._size.setItemText(1, slide)

    def _make_form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(NAME, NAMES)
        grid.setColumnMinimumWidth(EDITOR, EDITORS)
        self.view = Segments([Segment(view, "") for view in VIEWS])
        self.view.chosen.connect(self.show_view)
        grid.addWidget(self.view, 0, EDITOR, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._format, self._size, self._place = Choice(), Choice(), QLineEdit()
        self.format = Field(grid, self._format)
        self._format.activated.connect(self._change_format)
        self.extent = Field(grid, self._size)
        self._size.activated.connect(self._refresh)
        self._scale = Segments([Segment(n, f"{n}\N{MULTIPLICATION SIGN}") for n in (1, 2, 3)])
        self._scale.show_value(2)
        self.sharpness = self._segments(grid, self._scale)
        self._theme = Segments([Segment(ground, "") for ground in ("dark", "light", NO_GROUND)])
        self.ground = self._segments(grid, self._theme)
        self._captions = Segments([Segment(with_, "") for with_ in (True, False)])
        self._captions.show_value(True)
        self.words = self._segments(grid, self._captions)
        self.film = FilmRows(grid, self._refresh)
        self._add_file(grid)
        return grid

    def _add_file(self, grid: QGridLayout) -> None:
        self._choose = QPushButton()
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self.place_wanted)
        self.file = Field(grid, self._place, self._choose)

    def _segments(self, grid: QGridLayout, segments: Segments) -> Field:
        segments.chosen.connect(self._refresh)
        field = Field(grid, segments)
        grid.setAlignment(segments, Qt.AlignmentFlag.AlignLeft)
        return field

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._state = QLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setProperty("role", "dim")
        row.addWidget(self._state, 1)
        self._cancel = QPushButton()
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        row.addWidget(self._cancel)
        self._copy = QPushButton()
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self.order))
        row.addWidget(self._copy)
        self._go = QPushButton()
        self._go.setProperty("loud", True)
        self._go.setDefault(True)
        self._go.setMinimumWidth(96)
        self._go.clicked.connect(self._want)
        row.addWidget(self._go)
        return row

    # -- what is filled in ---------------------------------------------------------------------

    def show_offer(self, offer: Offer) -> None:
        """Fill the form with what can be exported now; what was chosen before stays chosen."""
        first, self._ready = self._offer is None, False
        self._offer, self._chosen = offer, ""
        for view, button in self.view.buttons.items():
            button.setVisible(view in offer.views)
        if first:
            self._theme.show_value(offer.theme)
        self.film.show_offer(offer)
        view = self._view if not first and self._view in offer.views else "stage"
        self._ready = True
        self.show_view(view)
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_view(self, view: object) -> None:
        """Show the rows that something has, and a file for it."""
        if self._offer is None:
            return
        self.view.show_value(view)
        before = self._format.currentData()
        self._format.clear()
        for format_ in self._offer.formats(str(view)):
            self._format.addItem("", format_.name)
        self._format.setCurrentIndex(max(0, self._format.findData(before)))
        self._size.clear()
        if view == "film":
            for width, height in FILM_SIZES:
                self._size.addItem(f"{width} \N{MULTIPLICATION SIGN} {height}", (width, height))
        else:
            self._size.addItem("", None)
            self._size.addItem("", SLIDE)
        self._say_items()
        self._change_format()

    def set_place(self, path: str) -> None:
        """Take a file that was chosen by hand, and may be replaced."""
        self._chosen = path
        self._place.setText(path)
        self.file.complain("")

    @property
    def _view(self) -> str:
        return next(str(v) for v, button in self.view.buttons.items() if button.isChecked())

    @property
    def order(self) -> Order:
        """What the form says."""
        offer = self._offer
        assert offer is not None
        size, theme = self._size.currentData(), _down(self._theme)
        start, end, pace, speed = self.film.span
        return Order(
            view=self._view,
            format=str(self._format.currentData()),
            path=os.path.abspath(os.path.expanduser(self._place.text().strip() or " ")),
            size=None if size is None else (size[0], size[1]),
            scale=int(str(_down(self._scale))),
            theme=offer.theme if theme == NO_GROUND else str(theme),
            ground=theme != NO_GROUND or str(self._format.currentData()) not in CLEAR,
            words=bool(_down(self._captions)),
            start=start,
            end=end,
            pace=pace,
            speed=speed,
        )

    def _change_format(self) -> None:
        """Show the rows that the format has, and name the file after it."""
        offer, view, name = self._offer, self._view, str(self._format.currentData())
        format_ = by_name(name)
        if offer is None or format_ is None:
            return
        self._chosen = ""
        self.set_place(offer.path(view, format_.ending))
        self._chosen = ""
        drawn = view in ("stage", "film")
        self.extent.show(drawn or view == "timeline")
        self.sharpness.show(name in PIXELS)
        self.ground.show(view in ("stage", "film", "timeline"))
        self._theme.buttons[NO_GROUND].setVisible(view == "stage" and name in CLEAR)
        if _down(self._theme) == NO_GROUND and not self._theme.buttons[NO_GROUND].isVisibleTo(self):
            self._theme.show_value(offer.theme)
        self.words.show(drawn)
        self.film.show(view == "film")
        self._copy.setVisible(view not in ("film", "data") and name in PIXELS)
        self._refresh()

    def _refresh(self, *_: object) -> None:
        """Say how long and how large it will be."""
        if self._ready:
            self._state.setText(self._estimate(self.order))

    def _want(self) -> None:
        order = self.order
        folder, wrong = os.path.dirname(order.path), ""
        if not self._place.text().strip():
            wrong = self.tr("Which file?")
        elif not os.path.isdir(folder):
            wrong = self.tr("There is no folder {path}.").format(path=folder)
        elif os.path.exists(order.path) and order.path != self._chosen:
            wrong = self.tr("There is such a file already: choose it to replace it.")
        self.file.complain(wrong)
        if not wrong and self.film.check(order):
            self.export_wanted.emit(order)


def _down(segments: Segments) -> object:
    """Return the value of the segment that is down."""
    return next(value for value, button in segments.buttons.items() if button.isChecked())
