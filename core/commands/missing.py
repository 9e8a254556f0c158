"""What helps a program that lacks a module: a Python that has it, or pip."""

from __future__ import annotations

import glob
import os
import shlex
from typing import TYPE_CHECKING

from ..collecting.spec import inner_python
from ..events.missing import missing_module
from ..language import translate

if TYPE_CHECKING:
    from pathlib import Path

SAME_NAME = (
    "django", "flask", "joblib", "matplotlib", "msgpack", "numba", "numpy", "pandas", "polars",
    "psutil", "pygame", "requests", "rich", "scipy", "seaborn", "sympy", "tensorflow", "torch",
    "tqdm",
)  # fmt: skip
PACKAGES = dict(zip(SAME_NAME, SAME_NAME, strict=True)) | {
    "PIL": "pillow", "bs4": "beautifulsoup4", "cv2": "opencv-python", "serial": "pyserial",
    "skimage": "scikit-image", "sklearn": "scikit-learn", "yaml": "PyYAML", "zmq": "pyzmq",
}  # fmt: skip
"""Modules that everybody knows -> their packages. Of no other is it said that pip installs it: it
may be a module of the user's own, and a stranger's package of that name may do anything."""

LAST = 200
"""Events at the end of a run among which the error is that ended it."""


def pip_command(module: str, python: str) -> str:
    """Return the command that installs a module into a Python; empty if that is not to be advised.

    Args:
        module: its name.
        python: path of the Python.
    """
    if module not in PACKAGES or _is_managed(python):
        return ""
    return f"{shlex.quote(python)} -m pip install {PACKAGES[module]}"


def _is_managed(python: str) -> bool:
    """Return whether the system looks after a Python's packages, and pip may not (PEP 668)."""
    if os.path.exists(os.path.join(os.path.dirname(python), os.pardir, "pyvenv.cfg")):
        return False
    prefix = os.path.dirname(os.path.dirname(os.path.realpath(python)))
    library = os.path.join(glob.escape(prefix), "lib", "python3*", "EXTERNALLY-MANAGED")
    return bool(glob.glob(library))


def missing_in_ours(recording: str | Path) -> str:
    """Return the sentence on the module that a program lacked in the Python inside a bundle.

    Args:
        recording: of a program that ran in it.

    Returns:
        an empty sentence if it ended otherwise, or if this is no bundle.
    """
    if not inner_python():
        return ""
    from ..events.process import ErrorRaised  # here: few runs end like that
    from ..export.saving import load

    with load(recording) as run:
        length = len(run.history)
        events = run.history.events(max(0, length - LAST), length)
    errors = [e for e in events if isinstance(e, ErrorRaised) and e.process == "main"]
    module = missing_module(errors[-1].traceback) if errors else ""
    if not module:
        return ""
    said = translate(
        "Commands",
        "The Python inside Procession has no module {module}: name a Python that has it with "
        "--interpreter PATH.",
    )
    return said.format(module=module)
