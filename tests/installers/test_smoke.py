"""What the smoke test is made of, as far as it needs no machine of its own.

Covers: entry, files, comparing, package.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from core.events.message import MessageReceived
from resources.installers.smoke import entry, files, package
from resources.installers.smoke.comparing import PLANS, Plan, differences, facts
from resources.installers.smoke.screen import Failed, Place, changed, until
from tests.core.scenarios.recorded import Recorded

if TYPE_CHECKING:
    from collections.abc import Iterator

ENTRY = """\
# a comment
[Desktop Entry]
Type=Application
Name=Procession
Name[zh_CN]=\u961f\u5217
Exec="/opt/a \\\\"quoted\\\\" place/procession" open %f
Icon=procession
MimeType=application/x-procession;text/x-python;

[Desktop Action New]
Name=Another
Exec=another
"""


def test_a_menu_entry_is_read_as_desktops_do() -> None:
    read = entry.read(ENTRY, "/usr/share/applications/procession.desktop")
    assert (read.fields["Name"], read.fields["Name[zh_CN]"]) == ("Procession", "\u961f\u5217")
    assert read.types == ("application/x-procession", "text/x-python")
    program = '/opt/a "quoted" place/procession'
    assert read.command() == [program, "open"]
    assert read.command(["/home/\u674e \u660e/a.procession"])[2:] == [
        "/home/\u674e \u660e/a.procession"
    ]


def test_a_click_starts_the_words_of_the_entry() -> None:
    cases: tuple[tuple[str, list[str], list[str]], ...] = (
        ("procession %f", ["a", "b"], ["procession", "a"]),
        ("procession %F", ["a", "b"], ["procession", "a", "b"]),
        ("procession %F", [], ["procession"]),
        ("procession %i %c %k", [], ["procession", "--icon", "p", "P", "/p.desktop"]),
        ("procession %m 100%%", [], ["procession", "100%"]),
        ('procession "" "x y"', [], ["procession", "", "x y"]),
    )
    for line, opened, words in cases:
        read = entry.DesktopEntry("/p.desktop", {"Exec": line, "Name": "P", "Icon": "p"})
        assert read.command(opened) == words


def test_a_command_that_desktops_understand_differently_is_refused() -> None:
    for line in ("", 'a "open', "a; rm", "a %q", 'pro"cession"', "a $HOME", "a 'b'"):
        with pytest.raises(ValueError, match=r"\w"):
            entry.DesktopEntry("/p.desktop", {"Exec": line}).command(["a"])


def test_what_is_no_menu_entry_is_refused() -> None:
    with pytest.raises(ValueError, match=r"has no \[Desktop Entry\]"):
        entry.read("Exec=procession\n", "a.desktop")
    with pytest.raises(ValueError, match="says nothing: 'Exec'"):
        entry.read("[Desktop Entry]\nExec\n", "a.desktop")


def test_what_came_went_or_changed_is_told(tmp_path: Path) -> None:
    (tmp_path / "usr/bin").mkdir(parents=True)
    (tmp_path / "usr/bin/old").write_text("1")
    (tmp_path / "usr/bin/same").write_text("1")
    (tmp_path / "usr/link").symlink_to("bin/old")
    (tmp_path / "home/ada").mkdir(parents=True)
    before = files.survey(tmp_path)
    assert files.differences(before, files.survey(tmp_path)) == []
    (tmp_path / "usr/bin/new").write_text("1")
    (tmp_path / "usr/bin/same").write_text("2")
    (tmp_path / "usr/bin/old").unlink()
    (tmp_path / "usr/link").unlink()
    (tmp_path / "usr/link").symlink_to("bin/new")
    (tmp_path / "home/ada/mine.procession").write_text("1")
    told = files.differences(before, files.survey(tmp_path))
    assert [line.partition(" (")[0] for line in told] == [
        "came: usr/bin/new",
        "went: usr/bin/old",
        "changed: usr/bin/same",
        "changed: usr/link",
    ]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recorded]:
    """Return a run of ping-pong."""
    path = tmp_path_factory.mktemp("run") / "run.procession"
    main = Path(__file__).parents[2] / "main.py"
    words = [sys.executable, str(main), "record", "ping-pong", "--param=delay=0", "-o", str(path)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=True)
    recorded = Recorded(done.returncode, done.stdout, path)
    yield recorded
    recorded.close()


def test_a_difference_of_facts_is_found(run: Recorded) -> None:
    told = facts(run, Plan())
    assert told["number of MessageSent"] == 10
    assert differences(told, facts(run, Plan())) == []
    lost = next(event for event in run.events if isinstance(event, MessageReceived))
    run.events.remove(lost)
    names = [line.partition(":")[0] for line in differences(told, facts(run, Plan()))]
    run.events.append(lost)
    assert names == ["messages", "number of MessageReceived"]


def test_each_plan_is_of_a_scenario_and_its_facts_depend_on_it(run: Recorded) -> None:
    from core.scenarios.catalogue import find

    assert all(find(name) for name in PLANS)
    exact, raced = (facts(run, plan)["output"] for plan in (Plan(), Plan(raced=True)))
    assert "A has pong 1" in str(exact)
    assert "A has pong N" in str(raced)
    assert facts(run, Plan(stop_s=1))["why it hangs"] == ""


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs Debian's dpkg-deb")
def test_what_is_no_package_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_text("nothing")
    with pytest.raises(ValueError, match="is no package that dpkg can read"):
        package.read(tmp_path / "a.deb")


def test_pixels_that_change_are_counted() -> None:
    one, other = Image.new("RGB", (20, 10)), Image.new("RGB", (20, 10))
    other.paste((0, 0, 1), (0, 0, 5, 2))
    assert (changed(one, one), changed(one, other)) == (0, 10)
    assert Place(100, 50, 200, 100).part(0.5, 0, 1, 0.25) == (200, 50, 300, 75)


def test_what_does_not_come_true_is_told_with_what_is_so_then() -> None:
    assert until(lambda: True, "Never said.") < 1
    with pytest.raises(Failed, match="It is still so"):
        until(lambda: False, lambda: "It is still so.", 0.01)
