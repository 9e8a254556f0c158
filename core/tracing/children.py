"""Traces the children of a traced process, however they are started.

A fork copies the hooks; it needs a ring, ids and a lifeline of its own. A process started by spawn
or by the fork server begins with nothing: the data that ``multiprocessing`` prepares for it carries
one more object, whose unpickling loads this package by path. It is unpickled before the program's
main module is imported, and needs nothing that could be imported there.
"""

from __future__ import annotations

import functools
import os
import sys
from typing import TYPE_CHECKING

from . import identity, ids, lifeline, once, ring, sites, vain
from .sites import OURS, site
from .writer import attach

if TYPE_CHECKING:
    from .foreign import Foreign
    from .identity import Birth

KEY = "procession"
"""Under which the extra object stands in the prepared data."""

_FOLDER = os.path.dirname(os.path.abspath(__file__))
_session = ""

_LOADER = f"""
import sys
path = sys.path[:]
try:
    sys.path[:] = filter(None, path)  # not the program's folder, which may have a mmap.py
    import importlib
    from importlib.util import module_from_spec, spec_from_file_location
    if {OURS!r} not in sys.modules:
        spec = spec_from_file_location(
            {OURS!r}, {{init!r}}, submodule_search_locations=[{{folder!r}}]
        )
        sys.modules[{OURS!r}] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules[{OURS!r}])
    importlib.import_module({OURS + ".install"!r}).child({{session!r}}, {{birth!r}})
except Exception:
    # Untraced from here on; but what the parent pickled must find its function.
    from types import ModuleType
    for name in {OURS!r}, {OURS + ".pickling"!r}:
        sys.modules.setdefault(name, ModuleType(name))
    if not hasattr(sys.modules[{OURS + ".pickling"!r}], 'restore'):
        def restore(thing, state):
            if hasattr(thing, '__setstate__'):
                thing.__setstate__(state[0])
            elif state[0]:
                thing.__dict__.update(state[0])
        sys.modules[{OURS + ".pickling"!r}].restore = restore
finally:
    sys.path[:] = path
"""


class Stowaway:
    """An object that installs the tracer where it is unpickled."""

    def __init__(self, birth: Birth) -> None:
        """Remember whom it is for."""
        self._birth = birth

    def __reduce__(self) -> tuple[Foreign, tuple[str, dict[str, Foreign]]]:
        """Return a call of ``exec``, which every interpreter has."""
        source = _LOADER.format(
            init=os.path.join(_FOLDER, "__init__.py"),
            folder=_FOLDER,
            session=_session,
            birth=tuple(self._birth),
        )
        return exec, (source, {})


def follow(session: str) -> None:
    """Trace what is forked from this process from now on."""
    global _session
    first = not _session
    _session = session
    if first and hasattr(os, "register_at_fork"):
        # What is registered here outlives all modules, and with it the mappings do.
        after = functools.partial(_in_child, ring.KEPT)
        os.register_at_fork(before=_before_fork, after_in_child=after)
        os.register_at_fork(after_in_parent=_in_parent)


def prepared(data: dict[str, Foreign]) -> dict[str, Foreign]:
    """Add the tracer to the data prepared for a child that the current thread starts."""
    birth = identity.starting()
    if birth is not None:
        data[KEY] = Stowaway(birth)
    return data


_bare: set[int] = set()  # keys of the children of a bare os.fork


def _before_fork() -> None:
    """Announce a child that is not started by ``multiprocessing``."""
    try:
        if identity.starting() is None:
            birth = identity.child("os.fork", False, "os.fork", "")
            _bare.add(birth.key)
            identity.announce(birth, site(sys._getframe(1)))
    except Exception:
        pass


def _in_parent() -> None:
    birth = identity.starting()
    if birth is not None and birth.key in _bare:
        _bare.discard(birth.key)
        identity.settled()


def _in_child(_: object) -> None:
    """Become the child: the ring, the ids, the lines told and the lifeline are the parent's."""
    try:
        birth = identity.starting() or identity.child("os.fork", False, "os.fork", "")
        attach(None)
        attach(ring.make(_session))
        ids.renew()
        sites.forget()
        vain.forget()
        once.forget()
        _bare.clear()
        identity.be(birth)
        lifeline.tie(_session)
    except Exception:
        attach(None)
