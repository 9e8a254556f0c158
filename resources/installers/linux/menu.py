"""What makes a desktop know Procession: menu entry, file type, icons, software centre, manual."""

from __future__ import annotations

import gzip
import shutil
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from resources.installers import product
from resources.installers.linux import man
from resources.installers.product import CHINESE

if TYPE_CHECKING:
    from pathlib import Path

    from resources.installers.release import Release

ENTRY = f"""\
[Desktop Entry]
Type=Application
Name={product.TITLE}
GenericName={product.GENERIC_NAME}
GenericName[{CHINESE.locale}]={CHINESE.generic_name}
Comment={product.SUMMARY}
Comment[{CHINESE.locale}]={CHINESE.summary}
Exec={product.NAME} open %f
TryExec={product.NAME}
Icon={product.NAME}
Terminal=false
Categories=Development;Debugger;
Keywords=Python;multiprocessing;process;queue;lock;deadlock;concurrency;
Keywords[{CHINESE.locale}]=Python;multiprocessing;进程;队列;锁;死锁;并发;
MimeType={product.MIME};{product.LESSON_MIME};
StartupNotify=true
StartupWMClass={product.NAME}
"""

MIME = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{product.MIME}">
    <comment>{product.RECORDING}</comment>
    <comment xml:lang="{CHINESE.locale}">{CHINESE.recording}</comment>
    <magic priority="60">
      <match type="string" offset="0" value="\\x89Procession\\r\\n\\x1a"/>
    </magic>
    <glob pattern="*{product.SUFFIX}"/>
  </mime-type>
  <mime-type type="{product.LESSON_MIME}">
    <comment>{product.TITLE} lesson</comment>
    <icon name="{product.MIME.replace("/", "-")}"/>
    <glob pattern="*{product.LESSON_SUFFIX}"/>
  </mime-type>
</mime-info>
"""
"""The magic bytes are those of core/recording/format.py, which a test compares."""

METAINFO = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{product.IDENTIFIER}</id>
  <name>{product.TITLE}</name>
  <summary>{product.SUMMARY}</summary>
  <summary xml:lang="{CHINESE.locale}">{CHINESE.summary}</summary>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <description>
    <p>{escape(product.DESCRIPTION)}</p>
    <p xml:lang="{CHINESE.locale}">{escape(CHINESE.description)}</p>
  </description>
  <launchable type="desktop-id">{product.NAME}.desktop</launchable>
  <provides>
    <binary>{product.NAME}</binary>
    <mediatype>{product.MIME}</mediatype>
    <mediatype>{product.LESSON_MIME}</mediatype>
  </provides>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="{{version}}" date="{{date}}"/>
  </releases>
</component>
"""


def write_share(share: Path, release: Release) -> None:
    """Write all of it below a folder such as ``/usr/share``, which need not be there."""
    metainfo = METAINFO.format(version=product.version(), date=release.date)
    texts = {
        f"applications/{product.NAME}.desktop": ENTRY,
        f"mime/packages/{product.NAME}.xml": MIME,
        f"metainfo/{product.IDENTIFIER}.metainfo.xml": metainfo,
    }
    for place, text in texts.items():
        _made(share / place).write_text(text, encoding="utf-8")
    for words in (product.ENGLISH, CHINESE):
        page = man.page(product.version(), release.date, words).encode()
        manual = _made(share / "man" / words.locale / "man1" / f"{product.NAME}.1.gz")
        manual.write_bytes(gzip.compress(page, mtime=0))
    theme = share / "icons" / "hicolor"
    _write_icons(release.icons, theme, "apps", product.NAME)
    _write_icons(release.icons / "recording", theme, "mimetypes", product.MIME.replace("/", "-"))


def _write_icons(drawn: Path, theme: Path, context: str, name: str) -> None:
    """Put the pictures of one icon where a theme has them: ``48x48.png``, and the drawing."""
    for picture in drawn.glob("*x*.png"):
        shutil.copy(picture, _made(theme / picture.stem / context / f"{name}.png"))
    for drawing in drawn.glob("*.svg"):
        shutil.copy(drawing, _made(theme / "scalable" / context / f"{name}.svg"))


def _made(path: Path) -> Path:
    """Return the path of a file, whose folder is there now."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
