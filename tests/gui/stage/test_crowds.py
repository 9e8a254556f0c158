"""Programs with many processes and resources, as users write them, can be read on the stage.

Each is really run and recorded once, and looked at at several moments and in two sizes.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.recording.reader import Recording
from gui.geometry import piles
from gui.geometry.edges import edges_of
from gui.geometry.fit import fit_zoom
from gui.geometry.forms import LEAST_ON_SCREEN, SMALLEST_TEXT
from gui.geometry.shapes import crosses
from gui.stage import fonts
from gui.stage.stack import StackLook, placed_words
from gui.stage.stage import Stage
from gui.window.foresight import to_come
from gui.window.recorded import play_recording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from core.playback.playback import Playback
    from gui.stage.board import Board

PROGRAMS = {
    "crawler_forty": 41,
    "pool_forty": 41,
    "factory_forty": 40,
    "grandchildren": 53,
    "hundred": 100,
}
"""Program -> its processes, main included."""
SIZES = {"1280x800": (940, 436), "1920x1080": (1332, 716)}
MOMENTS = (0.2, 0.5, 0.8, 1.0)
LIMIT_S = 100
CLEARANCE = 7.9


@pytest.fixture(scope="module")
def recorded(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Records a program, once."""
    folder, made = tmp_path_factory.mktemp("crowds"), set[Path]()

    def record(name: str) -> Path:
        path = folder / f"{name}.procession"
        if path not in made:
            script = root / "tests" / "programs" / f"{name}.py"
            command: list[str | Path] = [sys.executable, root / "main.py", "record"]
            command += [script, "-o", path]
            subprocess.run(command, capture_output=True, timeout=LIMIT_S, check=False)
            made.add(path)
        return path

    return record


@pytest.fixture
def playback(recorded: Callable[[str], Path], request: pytest.FixtureRequest) -> Iterator[Playback]:
    """The whole recording of the program that the test is about."""
    made, _ = play_recording(Recording.open(recorded(request.param)))
    while made.poll(0.05):
        pass
    yield made
    made.close()


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("playback", PROGRAMS, indirect=True)
def test_one_can_read_who_waits_for_what(
    qtbot: QtBot, playback: Playback, size: tuple[int, int], request: pytest.FixtureRequest
) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(*size)
    playback.seek(playback.length)
    processes = len(playback.world.processes)
    assert processes == PROGRAMS[request.node.callspec.params["playback"]]
    stage.set_cast(to_come(playback.world))
    places = stage.board and stage.board.layout.nodes
    for moment in MOMENTS:
        playback.seek(round(playback.length * moment))
        stage.show_world(playback.world)
        board = stage.board
        assert board is not None
        assert board.layout.nodes == places, "nothing moves by itself"
        assert overlapping(board) == []
        assert behind(board) == []
        assert fit_zoom(board.layout.content, *size) * SMALLEST_TEXT >= LEAST_ON_SCREEN
        assert all(board.node(board.seen(id_)) for id_ in playback.world.processes)
        assert cut(stage) == []
        stage.grab()


def overlapping(board: Board) -> list[str]:
    pairs = itertools.combinations(board.layout.nodes.values(), 2)
    return [f"{a.key} over {b.key}" for a, b in pairs if a.bounds.overlaps(b.bounds)]


def behind(board: Board) -> list[str]:
    """Say which edge comes within 8 px of a node that it does not belong to."""
    lines = {} if board.sparse else edges_of(board.layout)
    return [
        f"{' to '.join(ends)} behind {key}"
        for ends, line in lines.items()
        for key, node in board.layout.nodes.items()
        if key not in ends and crosses(line, node.bounds.grown(CLEARANCE))
    ]


def cut(stage: Stage) -> list[str]:
    """Say which title of a stack has no room, and whose counts are not all there."""
    found = []
    assert stage.board is not None
    for key, look in stage._scene.looks.items():
        if isinstance(look, StackLook) and not look.open:
            room = stage.board.layout.nodes[key].body.width - 2 * piles.PAD
            title = look.title + (
                f" \N{MULTIPLICATION SIGN} {look.count}" if look.count > 1 else ""
            )
            if fonts.measure(title, "name") + 12 > room:
                found.append(title)
            words = placed_words(look.words, room, piles.rows_of_words(look.count))
            if len([w for w in words if w[0].strip() != "\xb7"]) != len(look.words):
                found.append(f"{title}: {look.words}")
    return found


@pytest.mark.parametrize("playback", PROGRAMS, indirect=True)
def test_every_stack_can_be_opened_and_closed(qtbot: QtBot, playback: Playback) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(940, 436)
    playback.seek(playback.length)
    stage.set_cast(to_come(playback.world))
    playback.seek(playback.length // 2)
    stage.show_world(playback.world)
    assert stage.board is not None
    before = stage.board.layout
    closed = [key for key, stack in stage.board.stacks.items() if not stack.open]
    for key in closed:
        members = stage.board.stacks[key].members
        stage.toggle(key)
        assert stage.board.layout.nodes.keys() >= set(members)
        assert overlapping(stage.board) == []
        stage.grab()
        stage.toggle(key)
        assert key not in stage.board.stacks or not stage.board.stacks[key].open
    assert stage.board.layout.nodes == before.nodes
