"""What tells a desktop of Procession: its entry, the type of its files, its description, its page.

Covers: menu, man.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.commands.options import COMMANDS
from core.lessons.file import SUFFIX
from core.recording.format import MAGIC
from resources.installers import product
from resources.installers.linux import menu
from resources.installers.release import Release

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="of Linux")

TYPE_OF = """\
import sys
from PySide6.QtCore import QMimeDatabase
for name in sys.argv[1:]:
    print(QMimeDatabase().mimeTypeForFile(name).name())
"""


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """Return a folder such as ``/usr/share`` with all of it."""
    drawn = tmp_path / "drawn"
    (drawn / "recording").mkdir(parents=True)
    for folder in (drawn, drawn / "recording"):
        (folder / "48x48.png").write_bytes(b"a picture")
        (folder / "any.svg").write_text("<svg/>")
    menu.write_share(tmp_path / "share", Release(drawn, 0))
    return tmp_path / "share"


def said(*command: str | Path, **variables: str) -> str:
    """Run what checks a file and return what it says; nothing that is missing fails here."""
    if not shutil.which(command[0]):
        pytest.skip(f"needs {command[0]}")
    environment = os.environ | variables
    done = subprocess.run(
        [*map(str, command)], env=environment, capture_output=True, text=True, check=False
    )
    return f"{done.returncode} {done.stdout}{done.stderr}".strip()


def test_the_menu_entry_is_one(share: Path) -> None:
    entry = share / "applications/procession.desktop"
    assert said("desktop-file-validate", entry) == "0"
    text = entry.read_text("utf-8")
    assert "Exec=procession open %f\n" in text
    assert "\nComment[zh_CN]=观察使用" in text


def test_the_description_for_software_centres_is_one(share: Path) -> None:
    (file,) = share.glob("metainfo/*")
    assert said("appstreamcli", "validate", "--no-net", file).startswith("0 ")
    assert f'<release version="{product.version()}" date="1970-01-01"/>' in file.read_text()


def test_a_recording_is_known_by_its_name_and_by_its_first_bytes(share: Path) -> None:
    assert said("update-mime-database", share / "mime", XDG_DATA_HOME=str(share)) == "0"
    named, nameless = share / "empty.procession", share / "nameless"
    named.touch()
    nameless.write_bytes(MAGIC + bytes(100))
    found = said(sys.executable, "-c", TYPE_OF, named, nameless, XDG_DATA_HOME=str(share))
    assert found.split() == ["0", product.MIME, product.MIME]


def test_a_lesson_is_known_by_its_name_and_opened_by_the_same_entry(share: Path) -> None:
    assert said("update-mime-database", share / "mime", XDG_DATA_HOME=str(share)) == "0"
    lesson = share / f"mine{SUFFIX}"
    lesson.write_bytes(b"PK\x03\x04")
    found = said(sys.executable, "-c", TYPE_OF, lesson, XDG_DATA_HOME=str(share))
    assert found.split() == ["0", product.LESSON_MIME]
    entry = (share / "applications/procession.desktop").read_text()
    assert f"MimeType={product.MIME};{product.LESSON_MIME};\n" in entry


def test_each_icon_lies_where_a_theme_has_it(share: Path) -> None:
    theme = share / "icons/hicolor"
    assert sorted(str(path.relative_to(theme)) for path in theme.rglob("*.*")) == [
        "48x48/apps/procession.png", "48x48/mimetypes/application-x-procession.png",
        "scalable/apps/procession.svg", "scalable/mimetypes/application-x-procession.svg",
    ]  # fmt: skip


@pytest.mark.parametrize("place", ["man/man1", "man/zh_CN/man1"])
def test_the_manual_tells_of_every_command(share: Path, place: str) -> None:
    page = share / place / "procession.1.gz"
    text = gzip.decompress(page.read_bytes()).decode()
    assert all(f"procession {name}".strip() in text for name in COMMANDS)
    assert "{" not in text
    assert ("打开窗口，显示场景库。" in text) == ("zh_CN" in place)
    assert said("man", "--warnings", "-E", "UTF-8", "-l", page).count("warning") == 0
