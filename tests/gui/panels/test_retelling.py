"""What is said once is said again in another language: all of it, and as if it had begun there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from core.commands.own import OwnProgram
from core.export.contents import Contents
from core.playback.cast import cast_world
from core.playback.pace import Pace
from core.scenarios.catalogue import FEATURED, SCENARIOS, find
from gui.panels.about_sheet import AboutSheet
from gui.panels.bar import Bar
from gui.panels.blackness import Blackness
from gui.panels.caption import CaptionPanel
from gui.panels.code_panel import CodePanel
from gui.panels.event_panel import EventPanel
from gui.panels.events import EventsPanel
from gui.panels.export_order import Offer
from gui.panels.export_sheet import ExportSheet
from gui.panels.finder import Finder
from gui.panels.gallery import Gallery
from gui.panels.icons import pixmap
from gui.panels.inspector import Inspector
from gui.panels.keys import KeySheet
from gui.panels.leave_sheet import LeaveSheet
from gui.panels.lesson_form import LessonForm
from gui.panels.lesson_line import LessonLine
from gui.panels.lesson_sheet import LessonSheet
from gui.panels.lower import Lower
from gui.panels.note_sheet import NoteSheet
from gui.panels.notes import NotesPanel
from gui.panels.opened import Opened, OpenedList
from gui.panels.output import OutputPanel
from gui.panels.output_corner import OutputCorner
from gui.panels.own_question_sheet import OwnQuestionSheet
from gui.panels.own_sheet import OwnSheet
from gui.panels.parameters import Parameters
from gui.panels.progress import Progress
from gui.panels.question_card import QuestionCard
from gui.panels.question_shown import Shown
from gui.panels.remedy import Remedy
from gui.panels.report_sheet import ReportSheet
from gui.panels.save_sheet import SaveSheet
from gui.panels.settings_sheet import SettingsSheet
from gui.panels.several import Entry, Several
from gui.panels.shelf import Shelf
from gui.panels.status import Status
from gui.panels.timeline_corner import TimelineCorner
from gui.panels.top_line import TopLine
from gui.panels.transport import STEPS, Transport
from gui.stage.stage import Stage
from gui.theme.palette import LIGHT
from gui.timeline.view import Timeline
from gui.words.about import Fact
from gui.words.language import retell, speak
from tests.gui.panels.said import Said, said, speakers
from tests.gui.timeline.made import queue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from core.scenarios.groups.scenario import Scenario

CHINESE = "zh_CN"
ON_THE_BAR = ("programs", "present", "save", "export", "open", "ground", "menu")
AT_EACH_USE = {OpenedList}
"""What is made anew by whom it stands in, whenever that says something."""
KEPT = [Opened(f"/k/{n}", f"run {n}", "11:12") for n in range(5)]


@pytest.fixture(autouse=True)
def languages(qtbot: QtBot) -> Iterator[None]:
    """Speak English before and afterwards."""
    speak("en")
    yield
    speak("en")


def scenario(name: str) -> Scenario:
    found = find(name)
    assert found is not None
    return found


def translated() -> str:
    return QCoreApplication.translate("Stage", "results")


# -- everything that says something ------------------------------------------------------------


def made() -> QWidget:
    """Return a widget that has everything in it, and each of it with something to say."""
    root = QWidget()
    actions = {name: QAction(root) for name in (*ON_THE_BAR, *STEPS)}
    bar = Bar(actions, LIGHT, root)
    bar.add_transport(Transport(actions, LIGHT))
    bar.show_live(True, True, "")
    gallery = Gallery(SCENARIOS, FEATURED, LIGHT, root)
    gallery.furnish()
    shelf = Shelf(SCENARIOS, root)
    shelf.set_recent(KEPT, KEPT[:2], KEPT[3:])
    shelf.show_programs("ping-pong")
    for parameters in (Parameters(root), Parameters(root)):
        parameters.show_scenario(scenario("ping-pong"), {}, "")
    parameters.show_script(["a"], "")
    _make_stage(root)
    _make_panes(root)
    for sheet in _sheets(root):
        sheet.hide()
    return root


def _make_stage(root: QWidget) -> None:
    stage = Stage(root)
    stage.resize(900, 500)
    one = scenario("pool-apply-async")
    stage.set_cast(cast_world(one.cast({})), one.labels)
    finder, remedy = Finder(stage), Remedy(stage)
    finder.field.setText("x")
    finder.tell(2, 3)
    remedy.say("numpy is missing.", "pip install numpy")
    timeline = Timeline(pixmap, root)
    timeline.begin(8e9)
    timeline.show_run(queue().run())


def _make_panes(root: QWidget) -> None:
    for made in (CaptionPanel, CodePanel, Inspector, NotesPanel, OutputPanel):
        made(LIGHT, root)
    Progress(LIGHT, root)
    for plain in (EventPanel, Status, TimelineCorner, TopLine, Blackness, LessonLine, LessonForm):
        plain(root)
    caption = root.findChild(CaptionPanel)
    assert caption is not None
    hands = Shown("?", ("a", "b"), hands=(1, 2), settled=True, right=1)
    QuestionCard(caption, LIGHT).show_card(hands)
    Lower(LIGHT, 200, root)
    events, corner = EventsPanel(LIGHT, root), OutputCorner()
    corner.setParent(root)
    events.tools.tell(3, 10, filtered=True, complete=False)
    corner.tell_earlier(2)
    corner.tell_found(4)


def _sheets(root: QWidget) -> Iterator[QDialog]:
    yield AboutSheet(lambda: [Fact(translated(), "3.11")], [], root)
    yield KeySheet(lambda: [(translated(), [(translated(), ("F5",))])], root)
    yield LeaveSheet(root)
    yield NoteSheet(root)
    yield LessonSheet(root)
    yield OwnQuestionSheet(root)
    export = ExportSheet(lambda _order: translated(), root)
    export.show_offer(Offer("Ping-pong", "/tmp", 3, 9, "light", Pace.REAL_TIME, 1.0))
    yield export
    own = OwnSheet(root)
    own.show_program(OwnProgram("/a.py"))
    own.show_asking()
    yield own
    report = ReportSheet(root)
    report.show_report("Title", "It ended.", KEPT, "report", folder=True)
    yield report
    save = SaveSheet(root)
    save.ask("Ping-pong", "/tmp/x.procession")
    save.show_contents(Contents(("/p/a.py",), 5, 2, 0, ("/p",), ()), {"/p/a.py": 3})
    save.show_size("7 KiB")
    yield save
    settings = SettingsSheet(root)
    settings.show_pythons(["/usr/bin/python3"])
    yield settings


def spoken(qtbot: QtBot, *languages: str) -> list[Said]:
    """Return all that is said by what was made in the first language and went through others."""
    speak(languages[0])
    root = made()
    qtbot.addWidget(root)
    for language in languages[1:]:
        speak(language)
        retell(root)
    return said(root)


def test_a_change_of_language_leaves_nothing_behind(qtbot: QtBot) -> None:
    chinese = spoken(qtbot, CHINESE)
    english = spoken(qtbot, "en")
    assert spoken(qtbot, "en", CHINESE) == chinese
    assert spoken(qtbot, "en", CHINESE, "en") == english
    assert sum(one != other for one, other in zip(english, chinese, strict=True)) > 250


def test_everybody_who_says_something_can_say_it_again(qtbot: QtBot) -> None:
    root = made()
    qtbot.addWidget(root)
    speaking = speakers() - AT_EACH_USE
    mute = [one.__name__ for one in speaking - {Several} if "retell" not in vars(one)]
    assert not mute, f"write retell() for {mute}"
    missed = speaking - {type(one) for one in root.findChildren(QWidget)} - _models(root)
    assert not missed, f"make it in this test, too: {missed}"


def _models(root: QWidget) -> set[type]:
    return {
        type(table.events) for panel in root.findChildren(EventsPanel) for table in [panel.table]
    }


# -- what is painted ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["producer-consumer", "lock-writers", "pool-apply-async"])
def test_the_stage_is_painted_as_if_it_had_begun_there(qtbot: QtBot, name: str) -> None:
    one = scenario(name)

    def stage() -> Stage:
        made = Stage()
        qtbot.addWidget(made)
        made.resize(940, 436)
        made.set_cast(cast_world(one.cast({})), one.labels)
        return made

    english = stage()
    before = english.grab().toImage()
    speak(CHINESE)
    retell(english)
    assert english.grab().toImage() == stage().grab().toImage() != before
    speak("en")
    retell(english)
    assert english.grab().toImage() == before


def test_what_was_dragged_stays_where_it_is_and_so_does_the_camera(qtbot: QtBot) -> None:
    one, stage = scenario("ping-pong"), Stage()
    qtbot.addWidget(stage)
    stage.resize(940, 436)
    stage.set_cast(cast_world(one.cast({})), one.labels)
    stage.drag("main.1", (40.0, -30.0))
    stage.look(stage.camera.panned(25, 10))
    stage._hands.manual = True
    camera, board = stage.camera, stage.board
    assert board is not None
    speak(CHINESE)
    retell(stage)
    assert stage.offsets == {"main.1": (40.0, -30.0)}
    assert stage.camera == camera


def test_the_cards_of_the_gallery_are_painted_anew(qtbot: QtBot) -> None:
    def gallery() -> Gallery:
        made = Gallery(SCENARIOS, FEATURED, LIGHT)
        qtbot.addWidget(made)
        made.resize(1060, 720)
        made.furnish()
        return made

    english = gallery()
    speak(CHINESE)
    retell(english)
    assert english.grab().toImage() == gallery().grab().toImage()


# -- what has been chosen ----------------------------------------------------------------------


def test_what_was_filled_in_stays(qtbot: QtBot) -> None:
    parameters = Parameters()
    qtbot.addWidget(parameters)
    parameters.show_scenario(scenario("producer-consumer"), {"items": 4}, "spawn")
    speak(CHINESE)
    retell(parameters)
    assert parameters.values()["items"] == 4
    assert parameters.start_method() == "spawn"
    assert parameters.editors["items"].toolTip() != ""


def test_what_is_ticked_is_called_in_the_language_of_now(qtbot: QtBot) -> None:
    several = Several(lambda: [Entry("a", translated(), 1)])
    qtbot.addWidget(several)
    several.say("On")
    several.menu().aboutToShow.emit()
    several.menu().actions()[-1].setChecked(True)
    assert several.text() == "results"
    speak(CHINESE)
    several.say("对象")
    assert several.text() == translated() != "results"


def test_a_program_is_found_by_its_words_in_both_languages(qtbot: QtBot) -> None:
    gallery = Gallery(SCENARIOS, FEATURED, LIGHT)
    qtbot.addWidget(gallery)
    gallery.furnish()
    gallery.show()
    speak(CHINESE)
    retell(gallery)
    for words in ("生产者", "producer", "生产者 queue"):
        gallery.search(words)
        assert "producer-consumer" in [card.scenario.name for card in gallery.cards], words
    gallery.search("没有这样的程序")
    assert gallery.cards == []
