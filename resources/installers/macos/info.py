"""What macOS reads of the application in its Info.plist, and how PyInstaller is told so.

Children start the same executable. One gets an icon of its own in the Dock if it handles Apple
events, as the loader of a one-file program and PyInstaller's ``argv_emulation`` do, or if it makes
a ``QGuiApplication``. So the program is one folder, ``argv_emulation`` stays off, files are opened
by Qt's event, and no child imports Qt.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from resources.installers import product

ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")

IDENTITY = "MACOS_SIGNING_IDENTITY"
"""The environment's variable that names the certificate; without it the signature is ad hoc."""

RECORDING = f"{product.IDENTIFIER}.recording"
"""What macOS calls the kind of a recording."""

LESSON = f"{product.IDENTIFIER}.lesson"
"""And that of a lesson."""

ICON = "recording.icns"
"""Of both."""

OLDEST = "13.0"
"""The oldest macOS for which Qt 6.10 and later are built."""


def info_plist() -> dict[str, Any]:
    """Return the entries beside those that PyInstaller writes by itself."""
    version = product.version()
    return {
        "CFBundleVersion": ".".join(map(str, product.four_numbers(version)[:3])),
        "CFBundleDevelopmentRegion": "en",
        "NSHumanReadableCopyright": product.publisher(),
        "LSApplicationCategoryType": "public.app-category.developer-tools",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # else the window would be light where all is dark
        "CFBundleDocumentTypes": [
            _document("Procession recording", RECORDING),
            _document("Procession lesson", LESSON),
        ],
        "UTExportedTypeDeclarations": [
            _declared("Procession recording", RECORDING, product.SUFFIX, product.MIME),
            _declared("Procession lesson", LESSON, product.LESSON_SUFFIX, product.LESSON_MIME),
        ],
    }


def _document(name: str, kind: str) -> dict[str, Any]:
    """Return how files of a kind are opened."""
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Editor",
        "CFBundleTypeIconFile": ICON,
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [kind],
    }


def _declared(name: str, kind: str, suffix: str, mime: str) -> dict[str, Any]:
    """Return what files of a kind are."""
    return {
        "UTTypeIdentifier": kind,
        "UTTypeDescription": name,
        "UTTypeIconFile": ICON,
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [suffix.removeprefix(".")],
            "public.mime-type": [mime],
        },
    }


def options() -> dict[str, Any]:
    """Return what PyInstaller's ``EXE`` is told for macOS."""
    return {
        "argv_emulation": False,
        "codesign_identity": os.environ.get(IDENTITY) or None,
        "entitlements_file": str(ENTITLEMENTS),
    }


def bundle_options(icons: Path) -> dict[str, Any]:
    """Return what PyInstaller's ``BUNDLE`` is told.

    Args:
        icons: the folder of drawn icons.
    """
    return {
        "name": f"{product.TITLE}.app",
        "icon": str(icons / f"{product.NAME}.icns"),
        "bundle_identifier": product.IDENTIFIER,
        "version": product.version(),
        "info_plist": info_plist(),
    }
