"""The light on one process, by a digit or by the pointer that rests on its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcutEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from gui.stage.stage import Stage

REST_MS = 350  # that the pointer must rest on a card


class Spotlight(QObject):
    """Lights one process of a stage while it is on.

    Attributes:
        resting: runs out when the pointer has rested on a card.

    Signals:
        changed: another process is lit, or none: the stage wants to be drawn.
    """

    changed = Signal()

    def __init__(self, stage: Stage, action: QAction) -> None:
        """Listen to the digits of an action, and to the mouse on a stage."""
        super().__init__(stage)
        self._stage = stage
        self._on = self._by_pointer = False
        self._digit = ""
        self._at = QPointF()
        self.resting = QTimer(self, singleShot=True, interval=REST_MS)
        self.resting.timeout.connect(self._rest)
        action.installEventFilter(self)

    def set_on(self, on: bool) -> None:
        """Begin, or end and take the light away."""
        self._on = on
        if on:
            self._stage.installEventFilter(self)
        else:
            self._stage.removeEventFilter(self)
        self.resting.stop()
        self.light("")

    def light(self, id_: str) -> None:
        """Light one process; empty for none."""
        self._by_pointer = False
        self._stage.set_lit(id_)
        self.changed.emit()

    def toggle(self, id_: str) -> None:
        """Light one process, or take the light away where it is on that one."""
        self.light("" if id_ == self._stage.lit or not self._is_process(id_) else id_)

    def press(self) -> None:
        """Light the process that the digit of the key stands for; from a menu, the next one."""
        digit, self._digit = self._digit, ""
        ids = self._stage.in_order
        if digit == "0" or not ids:
            self.light("")
        elif digit:
            place = int(digit) - 1
            self.toggle(ids[place] if place < len(ids) else "")
        else:
            lit = self._stage.lit
            place = ids.index(lit) + 1 if lit in ids else 0
            self.light(ids[place] if place < len(ids) else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which digit it was, and where the pointer is."""
        if isinstance(event, QShortcutEvent):
            self._digit = QKeySequence(event.key()).toString()
        elif self._on and isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseMove:
                self._move(event.position())
        elif self._on and event.type() is QEvent.Type.Leave:
            self._leave()
        return super().eventFilter(watched, event)

    def _move(self, at: QPointF) -> None:
        self._at = at
        under = self._stage.id_at(at)
        if under != self._stage.lit:
            self._leave()
            if self._is_process(under):
                self.resting.start()

    def _leave(self) -> None:
        """The pointer is no longer where it was: the light that it made goes out."""
        self.resting.stop()
        if self._by_pointer:
            self.light("")

    def _rest(self) -> None:
        under = self._stage.id_at(self._at)
        if self._is_process(under):
            self.light(under)
            self._by_pointer = True

    def _is_process(self, id_: str) -> bool:
        return id_ in self._stage.in_order
