"""The caption under the stage: at most two sentences, names in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import measures
from gui.theme.fonts import font
from gui.theme.type import CAPTION, LINE_HEIGHT_CHINESE
from gui.words import sentence
from gui.words.aloud import is_heard, say

from .breaking import break_well

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from gui.theme.palette import Palette
    from gui.words.sentence import Caption

FADE_S = 0.120
REST_MS = 400  # that a caption must have stood before it is said aloud: of a flood, only the last
LIMITS = (60, 32, 20, 12)  # characters of a preview, tried until the caption fits
MARGIN = 24
SCALES = (1.0, 0.85)  # the smaller one for a narrow window and long names only
PROJECTED = (1.0, 0.85, 0.7, 0.6)  # so that no caption takes more than two lines
ROWS = 2
LIFT = 0.1  # of its size, that Chinese is set higher: it has nothing below its line


class CaptionPanel(QWidget):
    """Shows a caption and cross-fades to the next one; its height never changes.

    The fade is a function of the time given to ``advance``: the window's clock drives it.
    """

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        """Make an empty caption."""
        super().__init__(parent)
        self._palette = palette
        self._inset = self._foot = 0
        self._caption: Caption = ()
        self._before: Caption = ()
        self._since: float | None = None
        self._share = 1.0
        self._documents: dict[tuple[str, int, int], QTextDocument] = {}
        self._zoom, self._lines = 1.0, 0
        self.setFixedHeight(measures.CAPTION)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(lambda: say(self, self.text))
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(self.tr("Caption"))
        self._documents.clear()  # its lines may be of another height
        self.update()

    @property
    def text(self) -> str:
        """The caption as plain text."""
        return sentence.plain(self._caption)

    @property
    def moving(self) -> bool:
        """Whether ``advance`` must be called again."""
        return self._since is not None

    def show_caption(self, caption: Caption, now_s: float | None = None) -> bool:
        """Show a caption.

        Args:
            caption: its sentences.
            now_s: when the fade to it begins; None to show it at once.

        Returns:
            Whether it is another one than before.
        """
        if caption == self._caption:
            return False
        self._before, self._caption = self._caption, caption
        self._since = now_s
        self._share = 1.0 if now_s is None else 0.0
        self.setAccessibleDescription(self.text)
        if is_heard():
            self._rest.start()
        self.update()
        return True

    def advance(self, now_s: float) -> None:
        """Draw the fade as it is at this instant."""
        if self._since is None:
            return
        self._share = min(1.0, max(0.0, (now_s - self._since) / FADE_S))
        if self._share >= 1:
            self._since = None
        self.update()

    def set_inset(self, inset: int) -> None:
        """Leave so many px at the top to what stands there."""
        self._leave(inset, self._foot)

    def set_foot(self, foot: int) -> None:
        """Leave so many px at the foot to what stands there."""
        self._leave(self._inset, foot)

    def _leave(self, inset: int, foot: int) -> None:
        if (inset, foot) != (self._inset, self._foot):
            self._inset, self._foot = inset, foot
            self._documents.clear()
            self.update()

    @property
    def _room(self) -> int:
        return self.height() - self._inset - self._foot

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self.update()

    def set_projection(self, lines: int) -> None:
        """Be as large as a screen of so many lines wants; 0 for a desk.

        Before a projector whoever places it gives it its height.
        """
        self._lines = lines
        self._resize()

    def set_zoom(self, zoom: float) -> None:
        """Be so many times as large as usual, at a desk."""
        self._zoom = zoom
        self._resize()

    @property
    def text_size(self) -> float:
        """How large a caption is set that is not too long, in px."""
        return CAPTION.size * self._scale

    @property
    def _scale(self) -> float:
        if self._lines:
            return CAPTION.projector * self._lines / 720 / CAPTION.size
        return self._zoom

    def _resize(self) -> None:
        self._documents.clear()
        if not self._lines:
            self.setFixedHeight(round(measures.CAPTION * self._zoom))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, measures.CAPTION)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the caption, and the one before it while it fades."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._palette.raised))
        painter.setPen(QColor(self._palette.line))
        painter.drawLine(0, 0, self.width(), 0)
        if self._share < 1:
            self._paint(painter, self._before, 1 - self._share)
        self._paint(painter, self._caption, self._share)

    def _paint(self, painter: QPainter, caption: Caption, opacity: float) -> None:
        if not caption or opacity <= 0:
            return
        document = self._fitting(caption)
        top = self._inset + top_of(document, self._room)
        painter.save()
        painter.setOpacity(opacity)
        painter.translate(MARGIN, top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._palette.ink))
        context.clip = QRectF(0, 0, self.width() - 2 * MARGIN, self.height())
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _fitting(self, caption: Caption) -> QTextDocument:
        """Return the caption laid out for the width, its previews cut as far as needed."""
        width = max(50, self.width() - 2 * MARGIN)
        key = (sentence.rich(caption), width, self._room)
        if key not in self._documents:
            if len(self._documents) > 8:
                self._documents.clear()
            steps = PROJECTED if self._lines else SCALES
            scales = [self._scale * step for step in steps]
            self._documents[key] = lay_out(caption, width, self._room, scales)
        return self._documents[key]


def lay_out(
    caption: Caption, width: float, height: float, scales: Sequence[float] = SCALES
) -> QTextDocument:
    """Return a caption laid out, its previews cut as far as is needed.

    Args:
        caption: its sentences.
        width: px that it has.
        height: px that it has.
        scales: sizes to try, the best first; the last is taken if none is small enough.
    """
    for scale in scales:
        for limit in LIMITS:
            document = QTextDocument()
            document.setDocumentMargin(0)
            document.setDefaultFont(font(CAPTION, scale))
            document.setDefaultTextOption(QTextOption(Qt.AlignmentFlag.AlignHCenter))
            document.setHtml(sentence.rich(caption, limit))
            _space(document)
            document.setTextWidth(width)
            room = min(height, (ROWS + 0.5) * QFontMetricsF(document.defaultFont()).lineSpacing())
            if document.size().height() <= room:
                break_well(document, width)
                return document
    return document


def top_of(document: QTextDocument, height: float) -> float:
    """Return where a caption begins that stands in the middle of a height, both in px."""
    lift = LIFT * document.defaultFont().pixelSize() if _is_chinese() else 0.0
    return max(0.0, (height - document.size().height()) / 2 - lift)


def _is_chinese() -> bool:
    return QLocale().language() == QLocale.Language.Chinese


def _space(document: QTextDocument) -> None:
    """Set the lines of Chinese further apart; those of Latin are, by their font."""
    if not _is_chinese():
        return
    lines, cursor = QTextBlockFormat(), QTextCursor(document)
    height = document.defaultFont().pixelSize() * LINE_HEIGHT_CHINESE
    lines.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(lines)
