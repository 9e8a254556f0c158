"""Makes the contact sheet: every scenario at its telling moment, drawn by ``main.py snapshot``.

python resources/readme/sheet.py [--theme dark] [-o PNG] [NAME...]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core.scenarios.catalogue import SCENARIOS  # noqa: E402 (the path comes first)
from gui.theme.fonts import font  # noqa: E402
from gui.theme.palette import DARK, LIGHT  # noqa: E402
from gui.theme.type import NAME  # noqa: E402

SIZE = (1280, 800)
WIDE, HIGH, TITLE, GAP = 640, 400, 30, 20  # px of a picture on the sheet
COLUMNS = 3


def snapshot(name: str, theme: str, folder: Path) -> QImage:
    """Return the picture of a scenario at its telling moment, in its size on the sheet."""
    path = folder / f"{name}.png"
    words = ["snapshot", name, "--at", "telling", "--theme", theme, "-o", str(path)]
    size = f"{SIZE[0]}x{SIZE[1]}"
    subprocess.run([sys.executable, str(ROOT / "main.py"), *words, "--size", size], check=True)
    smooth = Qt.TransformationMode.SmoothTransformation
    return QImage(str(path)).scaled(WIDE, HIGH, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def sheet(names: list[str], theme: str) -> QImage:
    """Return the pictures of these scenarios under their names."""
    palette = {"dark": DARK, "light": LIGHT}[theme]
    rows = -(-len(names) // COLUMNS)
    whole = QImage(
        COLUMNS * (WIDE + GAP) + GAP, rows * (HIGH + TITLE + GAP) + GAP, QImage.Format.Format_RGB32
    )
    whole.fill(QColor(palette.panel))
    painter = QPainter(whole)
    painter.setFont(font(NAME))
    painter.setPen(QColor(palette.ink))
    with tempfile.TemporaryDirectory() as folder:
        for place, name in enumerate(names):
            x = GAP + place % COLUMNS * (WIDE + GAP)
            y = GAP + place // COLUMNS * (HIGH + TITLE + GAP)
            painter.drawText(QRectF(x, y, WIDE, TITLE), Qt.AlignmentFlag.AlignVCenter, name)
            painter.drawImage(x, y + TITLE, snapshot(name, theme, Path(folder)))
    painter.end()
    return whole


def main() -> None:
    """Write the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--theme", choices=["dark", "light"], default="light")
    parser.add_argument("-o", "--output", default=str(Path(__file__).with_name("scenarios.png")))
    parser.add_argument("names", nargs="*", help="of scenarios; all if none is given")
    options = parser.parse_args()
    application = QGuiApplication(["sheet", "-platform", "offscreen"])
    picture = sheet(options.names or [s.name for s in SCENARIOS], options.theme)
    # As small as it gets; with fewer colours the grounds would be dithered, and no smaller.
    picture.save(options.output, "PNG", 0)  # type: ignore[call-overload]
    application.quit()


if __name__ == "__main__":
    main()
