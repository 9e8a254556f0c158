"""Runs a script, or a module, as ``__main__`` exactly as Python would, but traced.

Run as a script itself: ``python launch.py SESSION METHOD -- SCRIPT ARGUMENT...`` or ``... -- -m
MODULE ARGUMENT...``; METHOD is the default start method, ``-`` for none. It must leave no trace of
itself: not on ``sys.path``, not in ``sys.argv``, not in a traceback.
"""

from __future__ import annotations

import os
import sys

_THERE = frozenset(sys.modules)
"""What Python itself has imported."""

NAME = "_procession_tracing"
FOLDER = os.path.dirname(os.path.abspath(__file__))


def load_package() -> None:
    """Load this package by its path, under a name that no program has."""
    from importlib.util import module_from_spec, spec_from_file_location

    if NAME in sys.modules:
        return
    init = os.path.join(FOLDER, "__init__.py")
    spec = spec_from_file_location(NAME, init, submodule_search_locations=[FOLDER])
    if spec is None or spec.loader is None:
        raise ImportError(init)
    sys.modules[NAME] = module_from_spec(spec)
    spec.loader.exec_module(sys.modules[NAME])


def main(argv: list[str]) -> None:
    """Run the program that the arguments name.

    Args:
        argv: SESSION, METHOD, ``--``, then the script or ``-m`` and a module, then its arguments.

    Raises:
        BaseException: whatever ends the program; its traceback has been printed.
    """
    if sys.path and os.path.abspath(sys.path[0] or os.curdir) == FOLDER:
        del sys.path[0]
    session, method, _, *program = argv
    # Compiled once and kept beside the sources, or each child would compile all of it again.
    writes_none, sys.dont_write_bytecode = sys.dont_write_bytecode, False
    try:
        load_package()
        from importlib import import_module

        install = import_module(f"{NAME}.install")
        script = import_module(f"{NAME}.script")
        for name in sorted({family[1] for family in install.FAMILIES}):
            import_module(f"{NAME}.hooks.{name}")
    finally:
        sys.dont_write_bytecode = writes_none
    install.root(session, "" if method == "-" else method)
    script.run(program, _THERE)


if __name__ == "__main__":
    main(sys.argv[1:])
