"""The bar on top of the window: title, transport, LIVE, save, ground, menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gui.theme import measures

from .buttons import action_button
from .elided import Elided
from .icons import icon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QResizeEvent
    from PySide6.QtWidgets import QLayout

    from gui.theme.palette import Palette

    from .transport import Transport


TITLE = 96  # px that the title of a run has at least


class Bar(QWidget):
    """The bar on top.

    Attributes:
        transport: what moves the playhead; hidden where there is nothing to play. It comes later
            than the bar: see ``add_transport``.
        menu: the button under which the menu opens.
        leave: the way out of presenter mode, where the first screen has all of the screen.

    Signals:
        catch_up: the user wants to see the present.
    """

    catch_up = Signal()
    transport: Transport

    def __init__(
        self, actions: Mapping[str, QAction], palette: Palette, parent: QWidget | None = None
    ) -> None:
        """Make the bar from the table of actions."""
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(measures.TOOLBAR)
        self._palette = palette
        self._state: tuple[bool, bool, str] = (False, False, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._make_title(actions), 1)
        self._row = row
        self._furnished = False
        row.addWidget(self._make_right(actions), 1)
        self.show_gallery()
        self.retell()

    def add_transport(self, transport: Transport) -> None:
        """Put the transport into the middle, out of sight until something is shown."""
        self.transport = transport
        self._furnished = True
        transport.hide()
        self._row.insertWidget(1, transport)

    def _make_title(self, actions: Mapping[str, QAction]) -> QWidget:
        left = self._left = QWidget()
        left.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._unfold = action_button(actions["programs"])
        row.addWidget(self._unfold)
        self._app = QLabel("Procession")
        self._app.setProperty("role", "name")
        row.addWidget(self._app)
        self._title = Elided()
        self._title.setProperty("role", "dim")
        self._title.setProperty("foreign", True)  # it may be the name of a file
        row.addWidget(self._title, 1)
        return left

    def _make_right(self, actions: Mapping[str, QAction]) -> QWidget:
        right = self._right = QWidget()
        right.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        self._live = QPushButton()
        self._live.setObjectName("live")
        self._live.clicked.connect(self.catch_up)
        row.addWidget(self._live)
        self.leave = QPushButton()
        self.leave.setProperty("flat", True)
        self.leave.clicked.connect(actions["present"].trigger)
        self.leave.hide()
        row.addWidget(self.leave)
        self._save = action_button(actions["save"], square=False)
        self._export = action_button(actions["export"])
        self._open = action_button(actions["open"], square=False)
        self._ground = action_button(actions["ground"])
        self.menu = action_button(actions["menu"])
        for button in (self._save, self._export, self._open, self._ground, self.menu):
            row.addWidget(button)
        return right

    def show_gallery(self) -> None:
        """Show what belongs to the first screen."""
        self._title.show_text("")
        for widget in (self._live, self._save, self._export, self._unfold):
            widget.hide()
        if self._furnished:
            self.transport.hide()
        self._open.show()
        self._fit()

    def show_run(self, title: str) -> None:
        """Show what belongs to a run."""
        self._title.show_text(title)
        self.transport.show()
        self._save.show()
        self._export.show()
        self._open.hide()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what can be done without where it is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Rather leave out what the menu and the keys do as well than cut words of buttons."""
        if not self._furnished or self.transport.isHidden():
            self._app.show()
            self._ground.show()
            return
        spare = (self._save, self._ground, self._export, self.transport.speed, self._app)
        parts = (self._left, self.transport, self._right)
        free = self.width() - TITLE - _around(self._row) - 2 * self._row.spacing()
        free -= sum(_wanted(part) for part in parts)
        free += sum(_with_space(widget) for widget in spare if not widget.isHidden())
        for widget in spare:
            free -= _with_space(widget)
            widget.setVisible(free >= 0)

    def show_folded(self, folded: bool) -> None:
        """Show the button that unfolds the list of programs, or hide it."""
        self._unfold.setVisible(folded)
        self._fit()

    @property
    def folds(self) -> bool:
        """Whether the list of programs stands behind a button."""
        return self._unfold.isVisibleTo(self)

    def show_live(self, live: bool, at_present: bool, behind: str) -> None:
        """Show how the playhead stands to a program that runs.

        Args:
            live: the program runs.
            at_present: the playhead is at the latest event.
            behind: in words, by how much it is not.
        """
        if (live, at_present, behind) == self._state:
            return
        self._state = (live, at_present, behind)
        self._live.setVisible(live)
        if live:
            self._live.setText(self.tr("LIVE") if at_present else behind)
            self._live.setIcon(icon("live" if at_present else "behind", self._palette.ink))
            self._live.setToolTip(self.tr("To the present"))
        self._fit()

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        if self._furnished:
            self.transport.set_palette(palette)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.leave.setText(self.tr("Esc  Leave"))
        self.leave.setAccessibleName(self.tr("Leave presenter mode"))
        state, self._state = self._state, (not self._state[0], False, "")
        self.show_live(*state)


def _around(row: QLayout) -> int:
    margins = row.contentsMargins()
    return margins.left() + margins.right()


def _wanted(part: QWidget) -> int:
    """Return how wide what is shown of a part must be, as its layout has it at this moment."""
    row = part.layout()
    return row.sizeHint().width() if row is not None else 0


def _with_space(widget: QWidget) -> int:
    """Return how much room a widget takes in the row that it stands in."""
    around = widget.parentWidget()
    row = around.layout() if around is not None else None
    return widget.sizeHint().width() + (row.spacing() if row is not None else 0)
