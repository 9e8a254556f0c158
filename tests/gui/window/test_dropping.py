"""What is dropped is one file that can be opened, or there is one sentence on why it is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from gui.window.dropping import meant

if TYPE_CHECKING:
    from pathlib import Path

    from gui.window.parts import Parts


def local(*paths: object) -> list[QUrl]:
    return [QUrl.fromLocalFile(str(path)) for path in paths]


def drop(parts: Parts, urls: list[QUrl]) -> None:
    data = QMimeData()
    data.setUrls(urls)
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(300, 300), action, data, button, none)
    parts.window.dragEnterEvent(enters)
    assert enters.isAccepted()
    parts.window.dropEvent(QDropEvent(QPoint(300, 300).toPointF(), action, data, button, none))


def test_one_file_is_meant(tmp_path: Path) -> None:
    path = tmp_path / "a b & c.procession"
    path.touch()
    assert meant(local(path)) == (str(path), "")
    assert meant(local(tmp_path / "none.py")) == (str(tmp_path / "none.py"), ""), "told later"


def test_a_folder_is_meant_only_if_python_can_run_it(tmp_path: Path) -> None:
    path, sentence = meant(local(tmp_path))
    assert (path, sentence.startswith(f"{tmp_path} is a folder")) == ("", True)
    (tmp_path / "__main__.py").touch()
    assert meant(local(tmp_path)) == (str(tmp_path), "")


def test_several_files_and_addresses_are_none(tmp_path: Path) -> None:
    assert "one thing at a time" in meant(local(tmp_path / "a.py", tmp_path / "b.py"))[1]
    assert meant([])[0] == ""
    path, sentence = meant([QUrl("https://example.org/a.procession")])
    assert path == ""
    assert sentence.startswith("https://example.org/a.procession is no file")


def test_the_sentence_is_told_and_what_is_shown_stays(
    parts: Parts, recording: str, tmp_path: Path
) -> None:
    drop(parts, local(tmp_path / "a.py", tmp_path / "b.py"))
    assert parts.window.run_page.notice_shown
    drop(parts, local(recording))
    assert parts.session.key == recording
    drop(parts, local(tmp_path))
    assert parts.session.key == recording
    assert not parts.window.run_page.notice_shown
    assert "is a folder" in parts.window.status.text
