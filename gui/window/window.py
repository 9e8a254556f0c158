"""The window: it places the panels and knows which of them are in view, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from core.scenarios.catalogue import FEATURED, SCENARIOS
from gui.panels.bar import Bar
from gui.panels.gallery import Gallery
from gui.panels.icons import window_icon
from gui.panels.shelf import Shelf
from gui.theme import measures
from gui.theme.stylesheet import stylesheet

from .actions import Actions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from gui.panels.status import Status
    from gui.panels.transport import Transport
    from gui.theme.palette import Palette

    from .run_page import RunPage

CODE_SHARE = 0.255  # of a wide window: long lines want more room where there is some
WIDE = 1440  # px; in a narrower window the list of programs folds to a button
GALLERY_WIDE = 960  # px; the same on the first screen
SMALL = 900  # px; in a narrower window the code has as little room as its tabs need
SIZE = (1440, 900)
LEAST = (800, 500)


class Window(QMainWindow):
    """The main window.

    Attributes:
        actions_: the table of actions as Qt has it.
        bar, shelf, gallery, run_page, status: the parts. The page of a run and the status come
            later than the rest: see ``furnish``.
        can_run_again: what is shown is a program, not a recording.
        may_close: is asked before the window closes; it may ask the user, and say no for now.

    Signals:
        dropped: path of a file that was dropped, or that the system wants to be opened.
        refused: in one sentence, why what was dropped cannot be opened.
        closing: the user closes the window.
    """

    dropped = Signal(str)
    refused = Signal(str)
    closing = Signal()
    run_page: RunPage
    status: Status

    def __init__(self, palette: Palette) -> None:
        """Place the parts, the gallery in view."""
        super().__init__()
        self.can_run_again = False
        self.may_close: Callable[[], bool] = lambda: True
        self.actions_ = Actions(self, palette)
        self.bar = Bar(self.actions_.all, palette)
        self.shelf = Shelf(SCENARIOS)
        self.gallery = Gallery(SCENARIOS, FEATURED, palette)
        self.gallery.setObjectName("gallery")
        self._furnished = False
        self._unfolded = self._presenting = False
        self._place()
        self._connect()
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST)
        self.resize(self._fitting())
        self.set_palette(palette)
        self.show_gallery()

    def _fitting(self) -> QSize:
        """Return the size to begin with: not every system keeps a window within its screen."""
        return QSize(*SIZE).boundedTo(self.screen().availableGeometry().size())

    def _place(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.shelf)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.gallery)
        row.addWidget(self._pages, 1)
        column.addLayout(row, 1)
        self._column = column
        self.setCentralWidget(centre)

    def furnish(self, run_page: RunPage, transport: Transport, status: Status) -> None:
        """Put in what belongs to a run, out of sight until something is shown."""
        self.setWindowIcon(window_icon())
        self.actions_.furnish()
        self.shelf.furnish()
        self.gallery.furnish()
        self.run_page = run_page
        self._pages.addWidget(run_page)
        self.bar.add_transport(transport)
        self.status = status
        status.hide()
        self._column.addWidget(status)
        self._furnished = True
        run_page.set_palette(self._palette)
        self._fold()

    def add_lesson_line(self, line: QWidget) -> None:
        """Put in the line of a lesson, below the bar."""
        self._column.insertWidget(1, line)

    def _connect(self) -> None:
        self.shelf.searched.connect(self._search)
        self.shelf.entered.connect(self.gallery.run_first)
        self.shelf.left_down.connect(self.gallery.focus_first)
        self.shelf.group_chosen.connect(self.gallery.show_group)
        self.gallery.group_wanted.connect(self.shelf.choose_group)

    def _search(self, text: str) -> None:
        if self.in_gallery:
            self.gallery.search(text)

    @property
    def in_gallery(self) -> bool:
        """Whether the first screen is in view."""
        return self._pages.currentWidget() is self.gallery

    def show_gallery(self) -> None:
        """Show the first screen; its first card has the focus."""
        self._unfolded = False
        self._pages.setCurrentWidget(self.gallery)
        self.shelf.search.clear()
        self.gallery.search("")
        self.shelf.show_first_screen()
        self.bar.show_gallery()
        self.bar.show()
        if self._furnished:
            self.status.setVisible(bool(self.status.complaint.sentence))
        self.actions_.enable_run(False)
        self._fold()
        self.gallery.focus_first()
        self.setWindowTitle("Procession")

    def show_run(self, title: str, key: str, *, can_run_again: bool) -> None:
        """Show the page of a run.

        Args:
            title: for the bar.
            key: what is current in the list of programs.
            can_run_again: it is a program, not a recording.
        """
        self.can_run_again = can_run_again
        self._unfolded = False
        self._pages.setCurrentWidget(self.run_page)
        self.shelf.search.clear()
        self.shelf.show_programs(key)
        self.show_title(title)
        self._uncover()
        self.actions_.enable_run(True)
        self.actions_.all["run"].setEnabled(can_run_again)
        self._fold()
        self.run_page.stage.setFocus()

    def show_title(self, title: str) -> None:
        """Show what the run is called; empty for nothing."""
        self.bar.show_run(title)
        title = title.replace("[*]", "[*][*]")  # once, it is where Qt puts its mark
        self.setWindowTitle(f"{title}[*] \N{EN DASH} Procession" if title else "Procession")

    def retell(self) -> None:
        """Say everything in the language of now; the title is told by who knows it."""
        self.setLocale(QLocale())
        self.setStyleSheet(stylesheet(self._palette))  # which has its weights by the language
        self.actions_.retell()

    def set_presenting(self, on: bool) -> None:
        """Leave to a run all of the window, or show what is around it again."""
        self._presenting = on
        self.bar.leave.setVisible(on)
        if not self.in_gallery:
            self._uncover()
        self._fold()

    @property
    def _covered(self) -> bool:
        """Whether a run has all of the window."""
        return self._presenting and not self.in_gallery

    def _uncover(self) -> None:
        self.bar.setVisible(not self._covered)
        self.status.setVisible(not self._covered)

    def toggle_programs(self) -> None:
        """Unfold the list of programs, or fold it."""
        self._unfolded = not self.shelf.isVisibleTo(self)
        self._fold()

    def search(self) -> None:
        """Put the cursor into the search, unfolding the list if need be."""
        self._unfolded = True
        self._fold()
        self.shelf.search.setFocus()
        self.shelf.search.selectAll()

    def close_search(self) -> bool:
        """Empty the search, or leave it and fold the list that was unfolded.

        Returns:
            whether there was anything to close.
        """
        search = self.shelf.search
        unfolded = self._unfolded and self.bar.folds
        if search.text():
            search.clear()
            return True
        if not (search.hasFocus() or unfolded):
            return False
        self._unfolded = False
        self._fold()
        if self.in_gallery:
            self.gallery.focus_first()
        else:
            self.run_page.stage.setFocus()
        return True

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self.setStyleSheet(stylesheet(palette))
        self.actions_.set_palette(palette)
        self.bar.set_palette(palette)
        self.gallery.set_palette(palette)
        if self._furnished:
            self.run_page.set_palette(palette)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go on in reading order."""
        from . import focus  # here and below: the first picture comes before any key

        return focus.go_on(self, next_)

    def event(self, event: QEvent) -> bool:
        """Leave what has the focus its own keys, before they are taken for actions."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            from . import focus

            if focus.keeps(self.focusWidget(), event, turns=self._covered):
                event.accept()
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus, or open the menu of what has it."""
        from . import focus

        if not focus.press(self.focusWidget(), event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what a narrow window has no room for."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        wide = self.width()
        folds = wide < (GALLERY_WIDE if self.in_gallery else WIDE)
        self.shelf.setVisible(self._unfolded or not (folds or self._covered))
        self.bar.show_folded(folds)
        if self._furnished:
            self.run_page.set_code_width(_code_width(wide))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take whatever may be a file; what is none is told when it is dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of the file."""
        self.take(event.mimeData().urls())

    def take(self, urls: Sequence[QUrl]) -> None:
        """Tell of the file that is meant, or why it is none that can be opened."""
        from .dropping import meant  # here: the window is painted before it is needed

        path, sentence = meant(urls)
        if sentence:
            self.refused.emit(sentence)
        else:
            self.dropped.emit(path)

    def close_now(self) -> None:
        """Close without a question: there may be nobody who would answer."""
        self.may_close = lambda: True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes, if it may."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


def _code_width(wide: int) -> int:
    """Return how wide the code is in a window of some width, in px."""
    if wide < WIDE:
        return measures.CODE_SMALL if wide < SMALL else measures.CODE_NARROW
    return max(measures.CODE, round(wide * CODE_SHARE))
