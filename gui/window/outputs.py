"""The output and the playhead: nothing printed later is seen; of very much, what is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.events.program import OutputWritten
from gui.panels.several import Entry
from gui.words.states import shown_name

if TYPE_CHECKING:
    from core.model.printed import Printed
    from core.playback.playback import Playback
    from gui.panels.output import OutputPanel
    from gui.panels.output_corner import OutputCorner

    from .overviews import Overviews
    from .session import Session

AT_ONCE = 4  # times that earlier output is fetched until there is more than was shown
AT_FIRST_S = 0.008  # for looking through what was printed before it is shown


class Outputs(QObject):
    """What the output panel shows: the last that was printed, or more, or only some of it.

    Signals:
        seek: how many events lie before the place to go to.
        wanted: other lines are to be shown: it wants a turn.
    """

    seek = Signal(int)
    wanted = Signal()

    def __init__(
        self, panel: OutputPanel, corner: OutputCorner, session: Session, overviews: Overviews
    ) -> None:
        """Show in this panel what the session's program printed."""
        super().__init__(panel)
        self._panel, self._corner = panel, corner
        self._session, self._overviews = session, overviews
        self._printed: Printed | None = None
        self._more = False  # earlier output is wanted, too
        session.changed.connect(self._begin)
        corner.entries = self._entries
        corner.changed.connect(self._ask)
        corner.earlier_wanted.connect(self.show_earlier)
        panel.top_reached.connect(self.show_earlier)
        panel.chosen.connect(self._go)
        panel.shown.connect(self.wanted)

    def _begin(self) -> None:
        self._printed, self._more = None, False
        self._corner.clear()
        self._corner.tell_earlier(0)

    def retell(self) -> None:
        """Say everything in the language of now; who printed what is found out anew."""
        self._panel.clear_outputs()

    @property
    def searching(self) -> bool:
        """Whether there is output that is to be looked through, and has not been."""
        return self._printed is not None and not self._printed.complete

    def advance(self, budget_s: float) -> bool:
        """Look through more for about so many seconds; return whether anything was found."""
        if self._printed is None or not self.searching:
            return False
        return self._printed.advance(budget_s)

    def refresh(self, playback: Playback) -> bool:
        """Show what was printed up to the playhead, if in view; return whether anything was."""
        world, labels = playback.world, self._session.names.labels
        if not self._panel.isVisible():
            return world.program.outputs > 0
        printed = self._take(playback)
        if printed is None:
            outputs = playback.outputs(None)
            self._panel.show_outputs(outputs, world, labels)
            self._corner.tell_earlier(world.program.outputs - self._panel.count)
            self._corner.tell_found(None)
        else:
            outputs = printed.until(playback.position)
            self._corner.tell_earlier(printed.earlier)
            self._corner.tell_found(printed.earlier + len(outputs) if self._some else None)
            self._panel.show_outputs(outputs, world, labels, held=True)
        return world.program.outputs > 0

    def show_earlier(self) -> None:
        """Show more of what was printed before."""
        playback = self._session.playback
        if playback is None or not self._corner.earlier.text():
            return
        self._more = True
        printed = self._take(playback)
        if printed is not None:
            printed.until(playback.position)
            for _ in range(AT_ONCE):
                if printed.more() > self._panel.count:
                    break
        self.wanted.emit()

    @property
    def _some(self) -> bool:
        """Whether only some of the output is wanted."""
        return bool(self._corner.text or self._corner.processes.ticked)

    def _take(self, playback: Playback) -> Printed | None:
        """Return what finds the output that is wanted; None if the last of it is wanted."""
        overview = self._overviews.overview
        if overview is None or not (self._some or self._more):
            return self._printed
        if self._printed is None:
            from core.model.printed import Printed  # needs numpy, which an overview has imported

            processes = self._corner.processes.ticked or None
            self._printed = Printed(playback.history, overview.index, processes, self._corner.text)
            self._printed.advance(AT_FIRST_S)
        return self._printed

    def _ask(self) -> None:
        """Other lines are wanted: all are written anew."""
        self._printed, self._more = None, False
        self._panel.seek_text(self._corner.text)
        self._panel.clear_outputs()
        self.wanted.emit()

    def _go(self, piece: OutputWritten) -> None:
        playback = self._session.playback
        if playback is not None:
            self.seek.emit(playback.history.place_after(piece))

    def _entries(self) -> list[Entry]:
        """Return the processes that have printed, by how often."""
        overview, playback = self._overviews.overview, self._session.playback
        if overview is None or playback is None:
            return []
        import numpy as np

        index = overview.index
        if OutputWritten.__name__ not in index.kinds:
            return []
        code = index.kinds.index(OutputWritten.__name__)
        codes = index.process.array[index.kind.array == code]
        counts = np.bincount(codes, minlength=len(index.processes)).tolist()
        known = playback.history.world_at(playback.length).processes
        found = []
        for process, count in zip(index.processes, counts, strict=True):
            if count and process in known:
                name = shown_name(known[process], self._session.names.labels)
                found.append(Entry(process, name, count))
        return sorted(found, key=lambda entry: -entry.number)
