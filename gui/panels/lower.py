"""The pane under the caption: tabs that fold away to a strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .icons import SIDE, icon

if TYPE_CHECKING:
    from gui.theme.palette import Palette

STRIP = 36  # px of the tabs
MARK = "\N{BULLET}"


class Lower(QWidget):
    """Tabs over pages. A click on the arrow folds the pages away or shows them.

    Attributes:
        height_open: px of the whole pane when it is open.
    """

    def __init__(self, palette: Palette, height_open: int, parent: QWidget | None = None) -> None:
        """Make it open and without pages."""
        super().__init__(parent)
        self.setObjectName("lower")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.height_open = height_open
        self._palette = palette
        self._titles: list[str] = []
        self._lent: QWidget | None = None  # stands for a page that is shown elsewhere
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        self._strip = QWidget()
        policy = self._strip.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._strip.setSizePolicy(policy)
        strip = QHBoxLayout(self._strip)
        strip.setContentsMargins(8, 0, 8, 0)
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.currentChanged.connect(self._show_page)
        strip.addWidget(self._tabs)
        strip.addStretch(1)
        self._corners = QStackedWidget()
        self._corners.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        strip.addWidget(self._corners)
        self._arrow = QToolButton()
        self._arrow.setProperty("flat", True)
        self._arrow.setProperty("square", True)
        self._arrow.setIconSize(QSize(SIDE, SIDE))
        self._arrow.clicked.connect(self.toggle)
        strip.addWidget(self._arrow)
        column.addWidget(self._strip)
        self._pages = QStackedWidget()
        column.addWidget(self._pages, 1)
        self._open = True
        self._show_open()
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; the tabs are whose pages they are."""
        self._tabs.setAccessibleName(self.tr("Panes under the stage"))
        self._say_arrow()

    @property
    def open(self) -> bool:
        """Whether the pages are in view."""
        return self._open

    def add_page(self, page: QWidget, title: str, corner: QWidget | None = None) -> int:
        """Add a page behind a tab.

        Args:
            page: what is shown.
            title: of the tab.
            corner: what belongs to the page and stands at the right of the tabs.

        Returns:
            its number.
        """
        self._titles.append(title)
        self._corners.addWidget(corner if corner is not None else QWidget())
        self._pages.addWidget(page)
        return self._tabs.addTab(title)

    @property
    def tab(self) -> int:
        """Number of the page behind the tab that is chosen; -1 where they are folded away."""
        return self._tabs.currentIndex() if self._open else -1

    @tab.setter
    def tab(self, number: int) -> None:
        if number >= 0:
            self._tabs.setCurrentIndex(number)
        if self._open is not (number >= 0):
            self.toggle()

    def set_height(self, height_open: int) -> None:
        """Be so high when it is open, in px."""
        if height_open != self.height_open:
            self.height_open = height_open
            self._show_open()

    def set_narrow(self, narrow: bool) -> None:
        """Have the tabs stand closer, or as they do where there is room."""
        if self._tabs.property("narrow") is not narrow:
            self._tabs.setProperty("narrow", narrow)
            self._tabs.style().polish(self._tabs)
            self._tabs.updateGeometry()
            self._corners.updateGeometry()  # of what is out of sight nobody is told
            self._tabs.resize(self._tabs.sizeHint())  # else it shows its arrows for a moment

    def show_page(self, page: QWidget) -> None:
        """Bring a page into view, unfolding the pane if need be."""
        self._tabs.setCurrentIndex(self._pages.indexOf(page))
        if not self._open:
            self.toggle()

    def lend(self, page: QWidget) -> None:
        """Let a page be shown elsewhere; its tab stays."""
        place = self._pages.indexOf(page)
        self._lent = QWidget()
        self._pages.insertWidget(place, self._lent)
        self._pages.removeWidget(page)
        self._pages.setCurrentIndex(self._tabs.currentIndex())

    def take_back(self, page: QWidget) -> None:
        """Show a page behind its tab again."""
        if self._lent is None:
            return
        self._pages.insertWidget(self._pages.indexOf(self._lent), page)
        self._pages.removeWidget(self._lent)
        self._lent.deleteLater()
        self._lent = None
        self._pages.setCurrentIndex(self._tabs.currentIndex())

    def mark(self, page: int, marked: bool) -> None:
        """Mark a tab whose page has something to show, unless it is in view."""
        seen = self._open and self._tabs.currentIndex() == page
        title = f"{self._titles[page]} {MARK}" if marked and not seen else self._titles[page]
        if self._tabs.tabText(page) != title:
            self._tabs.setTabText(page, title)

    def set_title(self, page: int, title: str) -> None:
        """Call a tab otherwise; its mark stays."""
        marked = self._tabs.tabText(page).endswith(MARK)
        self._titles[page] = title
        self._tabs.setTabText(page, f"{title} {MARK}" if marked else title)

    def title(self, page: int) -> str:
        """Return the words of a tab, with its mark."""
        return self._tabs.tabText(page)

    def toggle(self) -> None:
        """Fold the pages away, or show them."""
        self._open = not self._open
        self._show_open()

    def cover(self, covered: bool) -> None:
        """Take the tabs out of sight, where something stands over them; nothing moves."""
        self._strip.setVisible(not covered)

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self._show_open()

    def _show_page(self, index: int) -> None:
        focus = self.window().focusWidget()
        inside = focus is not None and self._pages.isAncestorOf(focus)
        self._pages.setCurrentIndex(index)
        page = self._pages.currentWidget()
        if inside and page is not None:
            page.setFocus()  # else Qt gives the keys to its first field, which takes what it can
        self._corners.setCurrentIndex(index)
        if not self._open:
            self.toggle()

    def _show_open(self) -> None:
        self._pages.setVisible(self._open)
        self._corners.setVisible(self._open)
        self.setFixedHeight(self.height_open if self._open else STRIP + 1)
        self._arrow.setIcon(icon("fold" if self._open else "unfold", self._palette.dim))
        self._say_arrow()
        self._arrow.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _say_arrow(self) -> None:
        text = self.tr("Fold this pane away") if self._open else self.tr("Unfold this pane")
        self._arrow.setToolTip(text)
        self._arrow.setAccessibleName(text)
