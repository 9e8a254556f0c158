"""What a run answers: followed as it comes, and told where the playhead reaches the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.playback.pace import BEATS
from core.questions.showing import Showing
from gui.words import questions as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.playback.playback import Playback
    from core.questions.question import Settled

    from .run_page import RunPage
    from .session import Session
    from .vote import Vote
    from .window import Window

AHEAD = 3 * 4096  # events before the playhead that are looked at: a turn passes fewer
BUDGET_S = 0.002  # of a turn, for those that lie farther
NEAR_BEATS, NEAR = 3, 64  # beats, events: so long behind its event an answer is still shown
NOTHING = ("", "")


class Answers(QObject):
    """The answers to the questions that were asked of the run that is shown.

    Signals:
        seek: the position that the playhead is to go to.
        touched: the next turn of the clock has something to show.
    """

    seek = Signal(int)
    touched = Signal()

    def __init__(self, window: Window, session: Session) -> None:
        """Follow nothing yet."""
        super().__init__(window)
        self._window, self._session = window, session
        self._votes: list[Vote] = []
        self._followed: Showing | None = None
        self._shown = -1  # number of the question whose answer is on the card
        self._shown_at = 0
        self._played = False  # before this turn
        self._goes_on = False  # what an answer has stopped
        window.actions_.connect({"answer": self.go})

    @property
    def _page(self) -> RunPage:
        return self._window.run_page

    @property
    def shown(self) -> bool:
        """Whether an answer is on the card."""
        return self._shown >= 0

    def begin(self, votes: Sequence[Vote], playback: Playback) -> None:
        """Follow this run for the answers to these questions."""
        self.forget()
        self._votes = list(votes)
        if self._votes:
            self._followed = Showing([vote.question for vote in votes], playback.history)
            self.touched.emit()

    def forget(self) -> None:
        """Follow nothing any more."""
        self._hide()
        self._votes, self._followed = [], None
        self._page.answer_line.show_words(NOTHING)
        playback = self._session.playback
        if playback is not None:
            playback.until = None

    def take_in(self, playback: Playback) -> bool:
        """Look at what has come, before the playhead moves; return whether there is more."""
        followed = self._followed
        if followed is None:
            return False
        before = list(followed.settled)
        complete = not (playback.live or playback.loading)
        more = followed.look(playback.position + AHEAD, BUDGET_S, complete=complete)
        self._played = playback.playing
        ahead = [(n, known.event + 1) for n, known in self._untold() if known is not None]
        passed = [position for n, position in ahead if before[n] is None]
        if playback.playing and min(passed, default=playback.position) < playback.position:
            self.seek.emit(min(passed))  # it was known only now: the picture goes back there
            self._goes_on = True
        after = [position for _, position in ahead if position > playback.position]
        playback.until = min(after, default=None)
        return more

    def follow(self, playback: Playback) -> None:
        """Show what is to be told where the playhead stands."""
        if self._followed is None:
            self._window.actions_.all["answer"].setEnabled(False)
            return
        self._window.actions_.all["answer"].setEnabled(self._next(playback) is not None)
        position = playback.position
        if self._shown >= 0 and position != self._shown_at:
            self._votes[self._shown].told = True
            self._hide()
        if self._shown < 0:
            self._tell(playback)
        self._show_line(playback)

    def go_on(self, *, play: bool = False) -> None:
        """Take the answer away; what was stopped by it plays on.

        Args:
            play: it plays on in any case.
        """
        playback = self._session.playback
        if self._shown < 0 or playback is None:
            return
        self._votes[self._shown].told = True
        following = self._due(playback)
        if following >= 0:
            self._show(following)
        else:
            goes_on = self._goes_on or play
            self._hide()
            if goes_on:
                playback.play()
        self.touched.emit()

    def go(self) -> None:
        """Go to where the next question is answered, if that is known."""
        playback = self._session.playback
        target = self._next(playback) if playback is not None else None
        if target is not None:
            self.seek.emit(target)

    def retell(self) -> None:
        """Say everything in the language of now."""
        if self._shown >= 0:
            self._show(self._shown)
        self._page.answer_line.show_words(NOTHING)
        self.touched.emit()

    def _untold(self) -> list[tuple[int, Settled | None]]:
        """Return the number of each question that is not told, and its answer, if that is known."""
        settled = self._followed.settled if self._followed is not None else []
        return [(n, known) for n, known in enumerate(settled) if not self._votes[n].told]

    def _next(self, playback: Playback) -> int | None:
        """Return the position of the next answer that is known, or else of the first."""
        settled = self._followed.settled if self._followed is not None else []
        found = sorted(known.event + 1 for known in settled if known is not None)
        after = [position for position in found if position > playback.position]
        return next(iter(after or found), None)

    def _due(self, playback: Playback) -> int:
        """Return the first question to be told of where the playhead stands; -1 for none."""
        assert self._followed is not None
        ended = self._followed.over and playback.at_end
        for number, known in self._untold():
            if ended if known is None else known.event + 1 == playback.position:
                return number
        return -1

    def _tell(self, playback: Playback) -> None:
        """Rest where an answer is due, and show it as soon as the stage shows its event at rest."""
        due = self._due(playback)
        if due < 0:
            self._goes_on = False
            return
        self._goes_on = self._goes_on or self._played or playback.playing
        playback.pause()
        if not self._page.stage.moving:
            self._shown_at = playback.position
            self._show(due)

    def _show(self, number: int) -> None:
        assert self._followed is not None
        self._shown = number
        shown = self._votes[number].answered(self._followed.settled[number])
        self._page.question_card.show_card(shown)

    def _hide(self) -> None:
        self._shown, self._goes_on = -1, False
        self._page.hide_card()

    def _show_line(self, playback: Playback) -> None:
        """Show a told answer once more, as long as its event is near."""
        assert self._followed is not None
        line = NOTHING
        for vote, known in zip(self._votes, self._followed.settled, strict=True):
            if (
                self._shown < 0
                and vote.told
                and known is not None
                and is_near(playback, known.event)
            ):
                line = words.asks(vote.question), words.options(vote.question)[known.option]
        self._page.answer_line.show_words(line)


def is_near(playback: Playback, event: int) -> bool:
    """Return whether the playhead stands behind this event, and not far."""
    position = playback.position
    if not event < position <= event + NEAR:
        return False
    since = playback.history.events(event + 1, position)
    return sum(type(one) in BEATS for one in since) < NEAR_BEATS
