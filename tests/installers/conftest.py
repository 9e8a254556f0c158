"""One bundle for all tests that need one: building it takes half a minute.

With ``PROCESSION_BUNDLE`` in the environment they try the folder that is named there.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def bundle_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the built program."""
    built = os.environ.get("PROCESSION_BUNDLE")
    if built:
        return Path(built)
    pytest.importorskip("PyInstaller")
    from resources.installers.bundle import build_bundle

    folder = tmp_path_factory.mktemp("bundle")
    return build_bundle(folder / "dist", folder / "build")


@pytest.fixture(scope="session")
def bundle(bundle_folder: Path) -> Path:
    """Return the built program."""
    return bundle_folder / "procession"
