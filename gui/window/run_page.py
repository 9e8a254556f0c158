"""The page of a run: stage, caption and output in the middle, code and inspector at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui.panels.answer_line import AnswerLine
from gui.panels.caption import CaptionPanel
from gui.panels.code_panel import CodePanel
from gui.panels.event_panel import EventPanel
from gui.panels.events import EventsPanel
from gui.panels.finder import Finder
from gui.panels.grip import Grip
from gui.panels.icons import pixmap
from gui.panels.inspector import Inspector
from gui.panels.lower import Lower
from gui.panels.note_line import NoteLine
from gui.panels.notes import NotesPanel
from gui.panels.notice import Notice
from gui.panels.output import OutputPanel
from gui.panels.output_corner import OutputCorner
from gui.panels.parameters import Parameters
from gui.panels.question_card import QuestionCard
from gui.panels.remedy import Remedy
from gui.panels.timeline_corner import TimelineCorner
from gui.theme import measures
from gui.timeline.view import Timeline

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.stage.stage import Stage
    from gui.theme.palette import Palette

    from .hall import Hall

LOWER_SHARE = 0.25  # of a high page: more lanes want more room
SIDE_FOOT = 236  # px of the inspector
LEAST_CODE, LEAST_LOWER, LEAST_FACTS = 240, 120, 120  # px
STAGE_WIDTH, STAGE_HEIGHT = 0.4, 0.3  # of the page, which the stage keeps
STAGE_UNASKED = 0.4  # of its height, as long as nobody wants something else
FOOT = 560  # px of the pane at the foot, under which its words stand closer
FACTS_SHARE = 0.45  # of a low page, at most
INSPECTOR, EVENT, PARAMETERS, NOTES = 0, 1, 2, 3


class RunPage(QWidget):
    """Places the panels of a run.

    Attributes:
        stage, finder, note_line, remedy, caption, answer_line, question_card, code, inspector,
            event_panel, parameters, notes: the panels over, under and beside the stage.
        timeline, corner, output, printed, events, foot, notice: those below it, and in place of it.
        animated: whether things move.
        grips: name of a part -> the edge by which it is made wider or higher.
        hall: in which all of it is presented; None at the desk.
    """

    def __init__(self, stage: Stage, palette: Palette, parent: QWidget | None = None) -> None:
        """Place the stage, and make the panels around it."""
        super().__init__(parent)
        self.animated = True
        self.stage = stage
        self.finder = Finder(stage)
        self.note_line = NoteLine(stage, palette)
        self.remedy = Remedy(stage)
        self.caption = CaptionPanel(palette)
        self.answer_line = AnswerLine(self.caption, palette)
        self.code = CodePanel(palette)
        self.inspector = Inspector(palette)
        self.event_panel = EventPanel()
        self.parameters = Parameters()
        self.notes = NotesPanel(palette)
        self.output = OutputPanel(palette)
        self.events = EventsPanel(palette)
        self.notice = Notice()
        self.timeline = Timeline(pixmap)
        self.corner = TimelineCorner()
        self.foot = Lower(palette, measures.LOWER)
        self.foot.add_page(self.timeline, "", self.corner)
        self.printed = OutputCorner()
        self.foot.add_page(self.output, "", self.printed)
        self.foot.add_page(self.events, "")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._middle = self._make_middle()
        row.addWidget(self._middle, 1)
        self.question_card = self._make_card(palette)
        self._side = self._make_side()
        row.addWidget(self._side)
        self.hall: Hall | None = None
        self._code_width = measures.CODE
        self._wishes: dict[str, int] = {}
        self.grips = self._make_grips()
        self._noted = 0
        self.retell()

    def _make_grips(self) -> dict[str, Grip]:
        return {
            "code": Grip(self._side, "", upright=True),
            "lower": Grip(self.foot, "", upright=False),
            "facts": Grip(self._under, "", upright=False),
        }

    def retell(self) -> None:
        """Say everything in the language of now."""
        self._tabs.tabBar().setAccessibleName(self.tr("Panes beside the stage"))
        below = (self.tr("Timeline"), self.tr("Output"), self.tr("Events"))
        for page, title in enumerate(below):
            self.foot.set_title(page, title)
        beside = (self.tr("Inspector"), self.tr("Event"), self.tr("Parameters"))
        for tab, title in enumerate(beside):
            self._tabs.setTabText(tab, title)
        self.show_note_count(self._noted)
        for part, name in (
            ("code", self.tr("Width of the code")),
            ("lower", self.tr("Height of the timeline")),
            ("facts", self.tr("Height of the inspector")),
        ):
            self.grips[part].setAccessibleName(name)
        self.notice.button.setText(self._way_on())

    def _way_on(self) -> str:
        """Return what the button of the notice says."""
        there = self.notice.path
        return self.tr("Open the recording") if there else self.tr("Back to the programs")

    def _make_middle(self) -> QWidget:
        middle = QWidget()
        self._centre = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stages = QStackedWidget()
        self._stages.addWidget(self.stage)
        self._stages.addWidget(self.notice)
        self._stages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        column.addWidget(self._stages, 1)
        column.addWidget(self.caption)
        column.addWidget(self.foot)
        return middle

    def _make_card(self, palette: Palette) -> QuestionCard:
        card = QuestionCard(self.caption, palette)
        card.covers.connect(self.foot.cover)
        return card

    def _make_side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(measures.CODE)
        self._beside = column = QVBoxLayout(side)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.code, 1)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        for panel in (self.inspector, self.event_panel, self.parameters, self.notes):
            self._tabs.addTab(panel, "")
        self._tabs.setFixedHeight(SIDE_FOOT)
        under = self._under = QWidget()
        under.setObjectName("divided")
        under.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        under_column = QVBoxLayout(under)
        under_column.setContentsMargins(0, 1, 0, 0)
        under_column.addWidget(self._tabs)
        column.addWidget(under)
        return side

    def show_in(self, hall: Hall) -> None:
        """Show stage, caption, code and timeline in a hall; all else goes out of sight."""
        self.hall = hall
        self.foot.lend(self.timeline)
        hall.take(self._stages, self.code, self.timeline, self.caption)
        self._move_card(hall)
        self._middle.hide()
        self._side.hide()
        self._row.addWidget(hall, 1)
        hall.show()

    def _move_card(self, to: QWidget) -> None:
        """Have the question card where the caption is that it covers."""
        shown = not self.question_card.isHidden()
        self.question_card.setParent(to)
        if shown:
            self.question_card.show()
            self.question_card.raise_()

    def show_at_desk(self) -> None:
        """Put everything back where it was."""
        if self.hall is None:
            return
        self._row.removeWidget(self.hall)
        self.hall.hide()
        self.hall = None
        self._centre.insertWidget(0, self._stages, 1)
        self._centre.insertWidget(1, self.caption)
        self._beside.insertWidget(0, self.code, 1)
        self.foot.take_back(self.timeline)
        self._move_card(self._middle)
        for widget in (self._stages, self.caption, self.code, self._middle, self._side):
            widget.show()

    def show_notice(self, sentence: str, path: str = "") -> None:
        """Show one sentence and one button in place of the stage; ``path`` is what it opens."""
        self.notice.say(sentence, "", path)
        self.notice.button.setText(self._way_on())
        self._stages.setCurrentWidget(self.notice)

    def show_stage(self) -> None:
        """Show the stage."""
        self._stages.setCurrentWidget(self.stage)

    @property
    def notice_shown(self) -> bool:
        """Whether the notice stands in place of the stage."""
        return self._stages.currentWidget() is self.notice

    @property
    def tab(self) -> int:
        """Number of the tab beside the stage that is in view."""
        return self._tabs.currentIndex()

    def show_tab(self, tab: int) -> None:
        """Show the inspector, the event, the parameters or the notes."""
        self._tabs.setCurrentIndex(tab)

    def show_note_count(self, count: int) -> None:
        """Say at the tab how many notes there are."""
        self._noted = count
        title = self.tr("Notes")
        self._tabs.setTabText(NOTES, f"{title} \N{MIDDLE DOT} {count}" if count else title)

    def hide_card(self) -> None:
        """Take the question away; the stage has the keys that it had."""
        if self.question_card.has_keys:
            self.stage.setFocus()  # before it hides: else the focus would walk on
        self.question_card.hide_card()

    def set_code_width(self, width: int) -> None:
        """Give the code so much room, in pixels, unless the user wants it otherwise."""
        self._code_width = width
        self._share()

    def wish(self, part: str, length: int) -> None:
        """Make a part as wide or high, in px, as the user wants it; 0 for its share."""
        self._wishes[part] = length
        self._share()

    @property
    def wishes(self) -> dict[str, int]:
        """What the user wants of the parts, where that was said."""
        return dict(self._wishes)

    def _share(self) -> None:
        """Give each part its room; the stage keeps what makes it worth looking at."""
        wide, high = self.width(), self.height()
        code = self._wishes.get("code", 0) or self._code_width
        self._side.setFixedWidth(_within(code, LEAST_CODE, round(wide * (1 - STAGE_WIDTH))))
        for part in (self.printed, self.foot):
            part.set_narrow(wide - self._side.width() < FOOT)
        lower, stage = self._wishes.get("lower", 0), STAGE_HEIGHT
        if not lower:
            lower, stage = max(measures.LOWER, round(high * LOWER_SHARE)), STAGE_UNASKED
        room = round(high * (1 - stage)) - self.caption.minimumHeight()
        self.foot.set_height(_within(lower, LEAST_LOWER, room))
        facts = self._wishes.get("facts", 0) or min(SIDE_FOOT, round(high * FACTS_SHARE))
        self._tabs.setFixedHeight(_within(facts, LEAST_FACTS, high - LEAST_FACTS))

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        over = (self.stage, self.note_line)
        beside = (
            self.caption,
            self.answer_line,
            self.question_card,
            self.code,
            self.inspector,
            self.notes,
        )
        below = (self.timeline, self.output, self.events, self.foot)
        for panel in (*over, *beside, *below):
            panel.set_palette(palette)
        if self.hall is not None:
            self.hall.set_palette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane at the foot its share."""
        super().resizeEvent(event)
        self._share()


def _within(length: int, least: int, most: int) -> int:
    """Return a length within its bounds; where they leave no room, the least."""
    return max(min(length, most), least)
