"""Looks through the sources for texts, brings the catalogues up to date and compiles them.

    python resources/translations/update.py

The catalogues are ``zh_CN/AREA.ts``, and ``en.ts`` for the plural forms of English. A text that is
new is left unfinished in them, one that is gone is dropped; a test holds that there is neither.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from resources.translations.said import Said, said_in  # noqa: E402  after the path to it

if TYPE_CHECKING:
    from collections.abc import Iterator

AREAS = {
    "words": ("gui/words",),
    "panels": ("gui/panels", "gui/stage", "gui/timeline", "gui/pictures"),
    "window": ("gui/window", "gui/export", "gui/app.py", "gui/snapshot.py"),
    "commands": ("core", "main.py"),
    "scenarios": (),
    "questions": (),
    "lessons": (),
}
"""Area -> the folders and files whose texts it has; for those of data, see ``texts_of``."""

OPTIONS = ("-silent", "-no-obsolete", "-locations", "none", "-extensions", "py")


def texts_of(area: str) -> Iterator[tuple[str, str]]:
    """Yield context and text of everything that is said in the data of an area."""
    if area == "scenarios":
        from core.scenarios import commenting, told

        yield from told.texts()
        yield from commenting.texts()
    elif area == "commands":
        from core import reasons
        from core.commands import options

        yield from reasons.texts()
        yield from options.texts()
    elif area == "questions":
        from core.questions import told as asked

        yield from asked.texts()
    elif area == "lessons":
        from core.lessons import told as told_of_lessons

        yield from told_of_lessons.texts()


def said_in_area(area: str) -> Iterator[Said]:
    """Yield everything that is said in an area, in its sources or in its data."""
    for name in AREAS[area]:
        found = ROOT / name
        for path in sorted(found.rglob("*.py")) if found.is_dir() else [found]:
            yield from said_in(path.read_text("utf-8"))
    for context, text in texts_of(area):
        yield Said(context, text)


def sources(area: str, folder: Path) -> str:
    """Return the file that lupdate shall read for an area, which is written into ``folder``."""
    listed = folder / f"{area}.py"
    lines = dict.fromkeys(said.line() for said in said_in_area(area))
    listed.write_text("".join(lines), "utf-8")
    return str(listed)


def update(area: str, catalogue: Path) -> None:
    """Bring one catalogue up to date with the sources."""
    with tempfile.TemporaryDirectory() as folder:
        run("lupdate", *OPTIONS, sources(area, Path(folder)), "-ts", catalogue)


def update_english(catalogue: Path) -> None:
    """Bring the plural forms of English up to date."""
    with tempfile.TemporaryDirectory() as folder:
        found = [sources(area, Path(folder)) for area in AREAS]
        run("lupdate", *OPTIONS, "-pluralonly", *found, "-ts", catalogue)


def compile_into(folder: Path) -> None:
    """Compile the catalogues as they are."""
    catalogues = [HERE / "zh_CN" / f"{area}.ts" for area in AREAS]
    options = ("-silent", "-nounfinished")
    run("lrelease", *options, *catalogues, "-qm", folder / "procession_zh_CN.qm")
    run("lrelease", *options, HERE / "en.ts", "-qm", folder / "procession_en.qm")


def run(tool: str, *words: object) -> None:
    """Run one of Qt's tools, which PySide brings."""
    command = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(command), *map(str, words)], check=True)


def main() -> None:
    """Update all of it."""
    for area in AREAS:
        update(area, HERE / "zh_CN" / f"{area}.ts")
    update_english(HERE / "en.ts")
    compile_into(HERE)


if __name__ == "__main__":
    main()
