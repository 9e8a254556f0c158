"""Exports what is shown: asks for it on a sheet, has it made, and says what became of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from core.export.formats import by_name
from core.playback.replay import Span
from gui.panels.export_order import SLIDE, VIEWS, Offer, Order
from gui.pictures.job import Job
from gui.pictures.mp4 import can_encode
from gui.theme import palette as palettes
from gui.words.pictures import film_text, size_text

from .speaker import speaker, words_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from core.export.progress import Progress
    from core.playback.playback import Playback
    from gui.panels.export_sheet import ExportSheet
    from gui.pictures.easel import Subject
    from gui.pictures.shooting import Script
    from gui.pictures.still import Still
    from gui.stage.stage import Stage
    from gui.theme.palette import Palette
    from gui.timeline.view import Timeline

    from .appearance import Appearance
    from .dialogs import Dialogs
    from .session import Session
    from .settings import Settings
    from .window import Window

FOLDER = "export/folder"
FPS = 25
COPIED_SCALE = 2.0
TITLE_ENDS = " \N{MIDDLE DOT} "


class Exporting(QObject):
    """One export at a time, and the window goes on meanwhile.

    Signals:
        touched: the playhead goes on after it rested.
    """

    touched = Signal()

    def __init__(
        self,
        window: Window,
        session: Session,
        appearance: Appearance,
        settings: Settings,
        dialogs: Dialogs,
    ) -> None:
        """Make no sheet before one is wanted."""
        super().__init__(window)
        self._window, self._session, self._dialogs = window, session, dialogs
        self._appearance, self._store = appearance, settings.store
        self._sheet: ExportSheet | None = None
        self._path = Path()
        self._rests: Playback | None = None  # while the sheet is there
        self._line = window.status.export
        self._line.cancelled.connect(self._cancel)
        self._line.folder_wanted.connect(self._show_folder)
        self._job = Job(self)
        self._job.progressed.connect(self._line.show_progress)
        self._job.done.connect(self._show_saved)
        self._job.failed.connect(self._show_failed)
        self._job.stopped.connect(lambda: self._line.say(""))
        session.leaving.connect(self._leave)
        window.actions_.connect({"export": self.show_sheet, "copy": self.copy})

    @property
    def sheet(self) -> ExportSheet:
        """The sheet, made now if there is none yet."""
        if self._sheet is None:
            from gui.panels.export_sheet import ExportSheet  # here: the window is there without it

            sheet = self._sheet = ExportSheet(self.estimate, self._window)
            sheet.place_wanted.connect(self._choose_place)
            sheet.export_wanted.connect(self.start)
            sheet.copy_wanted.connect(self.copy)
            sheet.finished.connect(self._go_on)
        return self._sheet

    def show_sheet(self) -> None:
        """Ask what is to be exported; not while something is."""
        playback = self._session.playback
        if playback is None or self._job.active:
            return
        self._rests = playback if playback.playing else None
        playback.pause()
        self.sheet.show_offer(self._offer())
        self.sheet.open()
        self.sheet.activateWindow()

    def _go_on(self) -> None:
        """Let the playhead go on if it was moving before it was looked at."""
        playback, self._rests = self._rests, None
        if playback is not None and playback is self._session.playback:
            playback.play()
            self.touched.emit()

    def copy(self, order: Order | None = None) -> None:
        """Put a picture on the clipboard: what was ordered, or the stage as it stands."""
        if self._session.playback is None:
            return
        from gui.pictures.still import image_of

        if order is None:
            still, scale = self._still(self._plain()), COPIED_SCALE
        else:
            still, scale = self._still(order), float(order.scale)
            self.sheet.accept()
        QGuiApplication.clipboard().setImage(image_of(still, scale))
        self._line.say(self.tr("The picture is on the clipboard."))

    def start(self, order: Order) -> None:
        """Export what was ordered."""
        if self._session.playback is None or self._job.active:
            return
        if self._sheet is not None:
            self._sheet.accept()
        self._path = Path(order.path)
        self._store.setValue(FOLDER, str(self._path.parent))
        self._line.show_progress(0.0)
        if order.view == "film":
            self._start_film(order)
        else:
            self._job.start(self._work(order))

    def estimate(self, order: Order) -> str:
        """Say how long and how large a file will be."""
        playback = self._session.playback
        if playback is None or order.view == "data":
            return ""
        if order.view != "film":
            width, height = self._size(order)
            scale = order.scale if order.format == "png" else 1
            return size_text(width * scale, height * scale)
        if order.end <= order.start:
            return ""
        script = self._script(order)
        return film_text(script.lasts_s(playback.history), FPS, script.pixels.width())

    def finish(self) -> None:
        """Stop what is being made, and wait for that."""
        self._job.finish()

    # -- what is made ------------------------------------------------------------------------

    def _work(self, order: Order) -> Callable[[Progress], None]:
        """Return what is left to do in another thread, now that what must be painted is."""
        from core.export.recorded import export_recording
        from gui.pictures.still import image_of, png_bytes
        from gui.pictures.writing import bytes_of, write_whole

        path, format_ = self._path, by_name(order.format)
        assert format_ is not None
        if order.view == "data":
            recording = self._session.recording
            return lambda progress: _ignore(export_recording(format_, recording, path, progress))
        still = self._still(order)
        if order.format == "png":
            image = image_of(still, order.scale)
            return lambda _: write_whole(path, png_bytes(image, still.title))
        data = bytes_of(still, format_.ending)
        return lambda _: write_whole(path, data)

    def _still(self, order: Order) -> Still:
        """Return the picture that was ordered."""
        from gui.pictures.easel import show, stage_of
        from gui.pictures.slide import WORDS, slide
        from gui.pictures.whole_widget import still_of, timeline_still, whole_timeline

        playback, subject = self._session.playback, self._subject()
        assert playback is not None
        if order.view == "window":
            return still_of(self._window, subject.title)
        palette = palettes.by_name(order.theme)
        if order.view == "timeline":
            timeline = self._window.run_page.timeline
            if order.size is None:
                return self._coloured(timeline, timeline_still(timeline, subject.title), palette)
            return whole_timeline(timeline, palette, subject.title)
        words = words_at(playback, subject) if order.words else None
        stage = self._window.run_page.stage
        if order.size is not None:
            width, height = order.size
            stage = stage_of(subject, palette, (width, height - WORDS * order.words))
            show(stage, playback)
        return self._coloured(stage, slide(stage, palette, words, ground=order.ground), palette)

    def _coloured(self, widget: Stage | Timeline, still: Still, palette: Palette) -> Still:
        """Return a picture of a widget of the window that is painted in other colours."""

        def paint(painter: QPainter) -> None:
            widget.set_palette(palette)
            still.paint(painter)
            widget.set_palette(self._appearance.palette)

        return still._replace(paint=paint)

    def _size(self, order: Order) -> tuple[int, int]:
        """Return width and height of a picture in px, which is not made for that if need be."""
        if order.view == "stage" and order.size is not None:
            return order.size
        size = self._still(order).size
        return size.width(), size.height()

    def _start_film(self, order: Order) -> None:
        from gui.pictures.filming import start_film

        playback = self._session.playback
        if playback is not None:
            script = self._script(order)
            start_film(self._job, playback, script, speaker(script.subject), self._path)

    def _script(self, order: Order) -> Script:
        from gui.pictures.shooting import Script

        # Text has the size that it has on a slide, however many pixels there are for it.
        width = order.size[0] if order.size else SLIDE[0]
        span = Span(order.start, order.end, order.pace, order.speed)
        palette = palettes.by_name(order.theme)
        return Script(self._subject(), span, palette, SLIDE, width / SLIDE[0], FPS, order.words)

    def _subject(self) -> Subject:
        from gui.pictures.easel import Subject

        session = self._session
        offsets = self._window.run_page.stage.offsets
        title = session.title.partition(TITLE_ENDS)[0]  # without the name of the file
        return Subject(title, session.cast, session.names.labels, offsets)

    def _offer(self) -> Offer:
        playback = self._session.playback
        assert playback is not None
        drawn = self._window.run_page.timeline.viewing.run is not None
        views = tuple(view for view in VIEWS if drawn or view != "timeline")
        return Offer(self._subject().title, self._folder(), playback.position, playback.length,
                     self._appearance.palette.name, playback.pace, playback.speed, views,
                     video=can_encode())  # fmt: skip

    def _plain(self) -> Order:
        """Return the order for the stage as it stands, without words."""
        return Order("stage", "png", "", theme=self._appearance.palette.name, words=False)

    # -- where, and what became of it ----------------------------------------------------------

    def _folder(self) -> str:
        """Return the folder of the last export, else that of the user's pictures."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        known = (str(self._store.value(FOLDER, "")), pictures, os.path.expanduser("~"))
        return next((folder for folder in known if os.path.isdir(folder)), os.getcwd())

    def _choose_place(self) -> None:
        order = self.sheet.order
        format_ = by_name(order.format)
        if format_ is not None:
            path = self._dialogs.place_to_export(order.path, format_.called, format_.ending)
            if path:
                self.sheet.set_place(path)

    def _cancel(self) -> None:
        self._job.cancel()

    def _leave(self) -> None:
        """What is shown goes: nothing can be made of it any more."""
        if self._job.active:
            self._job.finish()
        self._line.say("")

    def _show_saved(self) -> None:
        self._line.show_saved(self._path.name)

    def _show_failed(self, reason: str) -> None:
        sentence = self.tr("{name} was not saved ({reason}).")
        self._line.say(sentence.format(name=self._path.name, reason=reason))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


def _ignore(_: object) -> None:
    """A recording that was cut was said to be so before."""
