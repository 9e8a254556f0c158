"""Puts the tracer into a process: the ring, the lifeline, and each family of hooks in its time."""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from . import children, identity, late, lifeline, ring
from .output import watch_streams
from .patching import Patch
from .rebinding import rebind
from .sites import OURS
from .writer import attach

if TYPE_CHECKING:
    from types import ModuleType

    from .foreign import Foreign

FAMILIES = (
    ("time", "sleep", "patch_time"),
    ("io", "file", "patch_io"),
    ("multiprocessing.process", "process", "patch_process"),
    ("multiprocessing.util", "run", "patch_util"),
    ("multiprocessing.spawn", "process", "patch_spawn"),
    ("multiprocessing.popen_fork", "process", "patch_reaping"),
    ("multiprocessing.popen_forkserver", "process", "patch_reaping"),
    ("multiprocessing.popen_spawn_win32", "process", "patch_reaping"),
    ("multiprocessing.connection", "pipe", "patch_connection"),
    ("multiprocessing.connection", "address", "patch_addresses"),
    ("multiprocessing.connection", "wait", "patch_wait"),
    ("multiprocessing.synchronize", "lock", "patch_synchronize"),
    ("multiprocessing.synchronize", "condition", "patch_condition"),
    ("multiprocessing.synchronize", "event", "patch_event"),
    ("multiprocessing.synchronize", "barrier", "patch_barrier"),
    ("multiprocessing.queues", "queue", "patch_queues"),
    ("multiprocessing.queues", "joinable", "patch_joinable"),
    ("multiprocessing.queues", "simple_queue", "patch_simple_queue"),
    ("multiprocessing.managers", "manager", "patch_managers"),
    ("multiprocessing.resource_tracker", "tracker", "patch_tracker"),
    ("multiprocessing.shared_memory", "memory", "patch_shared_memory"),
    ("multiprocessing.sharedctypes", "memory", "patch_sharedctypes"),
    ("multiprocessing.pool", "pool", "patch_pool"),
    ("concurrent.futures.process", "executor", "patch_executor"),
)
"""(the module that is hooked, our module in ``hooks``, its function).

A module is hooked when the program imports it: a spawned child imports nothing that it would not.
"""


def root(session: str, method: str) -> None:
    """Trace the main process of a program.

    Args:
        session: the session's folder.
        method: the default start method; empty to leave it as it is.
    """
    _install(session, identity.Birth())
    if method:
        late.when_imported({"multiprocessing.context": partial(_prefer, method)})


def child(session: str, birth: tuple[Foreign, ...]) -> None:
    """Trace a process that was started by spawn or by the fork server."""
    _install(session, identity.Birth(*birth))


def _install(session: str, birth: identity.Birth) -> None:
    made = ring.make(session)
    if made is None:
        return
    attach(made)
    identity.be(birth)
    lifeline.tie(session)
    children.follow(session)
    patches: list[Patch] = []
    late.when_imported({name: partial(_apply_all, patches) for name, _, _ in FAMILIES})
    rebind(pair for patch in patches for pair in patch.functions())
    watch_streams()


def _apply_all(patches: list[Patch], module: ModuleType) -> None:
    """Apply all families of a module, and add their changes to ``patches``."""
    for name, ours, function in FAMILIES:
        if name == module.__name__:
            patches.append(_apply(ours, function, module))


def _apply(ours: str, function: str, module: ModuleType) -> Patch:
    """Apply one family of hooks; if that fails, all of it is undone, and the program goes on."""
    patch = Patch()
    try:
        getattr(import_module(f"{OURS}.hooks.{ours}"), function)(patch, module)
    except Exception:
        patch.undo()
    return patch


def _prefer(method: str, module: Foreign) -> None:
    """Make a start method the default; what the program chooses itself still wins."""
    contexts = getattr(module, "_concrete_contexts", {})
    if method in contexts and sys.platform != "win32":
        module._default_context._default_context = contexts[method]
