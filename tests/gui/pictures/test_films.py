"""A film shows what moves, lasts as long as it was said to, and leaves nothing when it is stopped.

Covers: filming, gif, job, mp4, shooting.
"""

from __future__ import annotations

import errno
import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops
from PIL.GifImagePlugin import GifImageFile
from PySide6.QtGui import QColor, QImage

from core.playback.pace import Pace
from core.playback.replay import Span
from gui.pictures import mp4
from gui.pictures.filming import start_film
from gui.pictures.gif import GifEncoder, shared_palette
from gui.pictures.job import Job, reason
from gui.pictures.shooting import AFTER_S, Script, Shooting, Spoken
from gui.theme.palette import LIGHT
from gui.window.speaker import speaker
from gui.words.pictures import LONGEST_S
from tests.gui.pictures.conftest import subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from core.export.progress import Progress
    from core.playback.playback import Playback

SIZE = (640, 360)


def script_of(playback: Playback, **changed: object) -> Script:
    """Return a film of the whole run, quick and small."""
    span = Span(0, playback.length, Pace.ONE_BY_ONE, 8.0)
    fields = {"span": span, "palette": LIGHT, "size": SIZE, "fps": 20, **changed}
    return Script(subject_of(playback), **fields)  # type: ignore[arg-type]


def frames_of(playback: Playback, script: Script) -> Iterator[QImage]:
    shooting = Shooting(playback, script, speaker(script.subject))
    while (frame := shooting.next()) is not None:
        yield frame
    shooting.close()


@pytest.fixture
def job(qapp: QApplication) -> Iterator[Job]:
    made = Job()
    yield made
    made.finish()
    made.deleteLater()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder."""
    made = tmp_path / "out"
    made.mkdir()
    return made


# -- the frames ------------------------------------------------------------------------------------


def test_frames_differ_where_something_moves_and_are_the_same_each_time(
    qapp: QApplication, words: Playback
) -> None:
    script = script_of(words)
    first, again = list(frames_of(words, script)), list(frames_of(words, script))
    assert first == again
    assert len({bytes(frame.constBits()) for frame in first}) > 10
    assert first[0] == first[1]  # nothing moves yet
    assert first[-1] == first[-2]  # nor any more
    assert first[0].pixelColor(2, 2) == QColor(LIGHT.stage)


def test_it_lasts_as_long_as_it_was_said_to(qapp: QApplication, words: Playback) -> None:
    for pace, speed in ((Pace.ONE_BY_ONE, 8.0), (Pace.REAL_TIME, 0.02)):
        script = script_of(words, span=Span(4, words.length, pace, speed))
        frames = sum(1 for _ in frames_of(words, script))
        assert frames / script.fps == pytest.approx(script.lasts_s(words.history), abs=0.2)


def test_the_playhead_of_the_window_stays_where_it_is(qapp: QApplication, words: Playback) -> None:
    words.seek(5)
    for _ in frames_of(words, script_of(words)):
        pass
    assert (words.position, words.playing) == (5, False)


def test_a_span_begins_and_ends_where_it_was_said_to(qapp: QApplication, words: Playback) -> None:
    script = script_of(words, span=Span(6, 9, speed=10.0))
    shooting = Shooting(words, script, lambda *_: Spoken(None, False))
    seen = []
    while shooting.next() is not None:
        seen.append(shooting._playback.position)
    shooting.close()
    assert (seen[0], seen[-1]) == (6, 9)
    assert seen.count(9) >= AFTER_S * 20


def test_no_film_is_longer_than_the_longest(qapp: QApplication, words: Playback) -> None:
    script = script_of(words, span=Span(0, words.length, speed=0.01), fps=1, size=(64, 36))
    assert script.lasts_s(words.history) == LONGEST_S
    assert sum(1 for _ in frames_of(words, script)) == LONGEST_S


def test_a_frame_has_even_sides_whatever_was_asked(qapp: QApplication, words: Playback) -> None:
    script = script_of(words, size=(641, 361), scale=1.5)
    frame = next(frames_of(words, script))
    assert (frame.width(), frame.height()) == (962, 542)


# -- the files -------------------------------------------------------------------------------------


def test_a_gif_has_the_length_the_loop_and_the_exact_colours() -> None:
    pictures = [Image.new("RGB", (40, 30), LIGHT.stage) for _ in range(5)]
    pictures[2].paste(LIGHT.bad, (5, 6, 15, 16))
    pictures[3].paste(LIGHT.bad, (5, 6, 15, 16))
    file = io.BytesIO()
    encoder = GifEncoder(file, shared_palette(LIGHT, pictures[:1]), 25)
    for picture in pictures:
        encoder.add(picture)
    encoder.finish()
    gif = Image.open(file)
    lengths = []
    for number, expected in enumerate((pictures[0], pictures[2], pictures[4])):
        gif.seek(number)
        assert ImageChops.difference(gif.convert("RGB"), expected).getbbox() is None
        lengths.append(gif.info["duration"])
    assert lengths == [80, 80, 40]
    assert gif.info["loop"] == 0


def test_a_gif_of_a_run(words: Playback, job: Job, qtbot: QtBot, tmp_path: Path) -> None:
    script, path = script_of(words), tmp_path / "a.gif"
    told: list[float] = []
    job.progressed.connect(told.append)
    with qtbot.waitSignal(job.done, timeout=20_000):
        start_film(job, words, script, speaker(script.subject), path)
    with Image.open(path) as gif:
        assert isinstance(gif, GifImageFile)
        total = 0
        for number in range(gif.n_frames):
            gif.seek(number)
            total += gif.info["duration"]
        assert total == pytest.approx(1000 * script.lasts_s(words.history), abs=200)
        assert gif.size == SIZE
        assert gif.n_frames > 10
    assert told == sorted(told)
    assert not job.active


def test_a_film_that_is_stopped_leaves_nothing(
    words: Playback, job: Job, qtbot: QtBot, folder: Path
) -> None:
    script = script_of(words, span=Span(0, words.length, speed=0.2))
    job.progressed.connect(lambda _: job.cancel())
    with qtbot.waitSignal(job.stopped, timeout=20_000):
        start_film(job, words, script, speaker(script.subject), folder / "a.gif")
    assert list(folder.iterdir()) == []
    assert not job.active


def test_a_film_into_an_unwritable_place_is_one_reason(
    words: Playback, job: Job, qtbot: QtBot, tmp_path: Path
) -> None:
    script = script_of(words)
    with qtbot.waitSignal(job.failed, timeout=20_000) as failed:
        start_film(job, words, script, speaker(script.subject), tmp_path / "none" / "a.gif")
    assert failed.args == ["no such file or directory"]


def test_a_video_needs_pyav_and_says_so(
    words: Playback, job: Job, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mp4, "can_encode", lambda: False)
    script = script_of(words)
    with qtbot.waitSignal(job.failed, timeout=20_000) as failed:
        start_film(job, words, script, speaker(script.subject), folder / "a.mp4")
    assert failed.args == ["a video needs PyAV, which pip install av brings"]
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(not mp4.can_encode(), reason="PyAV is not installed")
def test_a_video_has_all_frames(words: Playback, job: Job, qtbot: QtBot, tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    script, path = script_of(words), tmp_path / "a.mp4"
    with qtbot.waitSignal(job.done, timeout=20_000):
        start_film(job, words, script, speaker(script.subject), path)
    with av.open(str(path)) as film:
        stream = film.streams.video[0]
        assert stream.codec_context.name in ("h264", "mpeg4")
        frames = sum(1 for _ in film.decode(video=0))
    assert frames / script.fps == pytest.approx(script.lasts_s(words.history), abs=0.2)


# -- the job ---------------------------------------------------------------------------------------


def test_a_job_that_is_finished_early_tells_that_it_was_stopped(job: Job, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress(0.0)

    told: list[str] = []
    job.stopped.connect(lambda: told.append("stopped"))
    job.over.connect(lambda: told.append("over"))
    job.start(work)
    job.finish()
    qtbot.wait(1)
    assert told == ["stopped", "over"]


def test_a_reason_is_what_the_system_says() -> None:
    assert (
        reason(OSError(errno.ENOSPC, "No space left on device", "x")) == "no space left on device"
    )
    assert reason(ValueError("bad.")) == "bad"
    assert reason(ValueError()) == "ValueError"
