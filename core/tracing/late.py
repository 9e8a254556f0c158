"""Runs a hook when the module that it changes is imported for the first time."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Callable, Optional

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec

    from .foreign import Foreign

Hook = Callable[[ModuleType], None]


class Finder:
    """Stands first in ``sys.meta_path`` and lets the others find; it knows only what is hooked."""

    def __init__(self, hooks: dict[str, Hook]) -> None:
        """Remember the hooks: name of a module -> what to do when it has been executed."""
        self._hooks = hooks

    def find_spec(
        self, name: str, path: Foreign = None, target: Foreign = None
    ) -> Optional[ModuleSpec]:
        """Return the true spec of a hooked module, whose loader calls the hook afterwards."""
        hook = self._hooks.pop(name, None)
        if hook is None:
            return None
        if not self._hooks and self in sys.meta_path:
            sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.loader is not None:
            _call_after(spec.loader, hook)
        return spec


def _call_after(loader: Foreign, hook: Hook) -> None:
    """Let a loader call ``hook`` once; an attribute of the instance hides its method until then."""
    execute = loader.exec_module

    def exec_module(module: ModuleType) -> None:
        del loader.exec_module
        execute(module)
        hook(module)

    loader.exec_module = exec_module


def when_imported(hooks: dict[str, Hook]) -> None:
    """Call each hook with its module: now, if it is there already, or when it is imported."""
    waiting = {}
    for name, hook in hooks.items():
        if name in sys.modules:
            hook(sys.modules[name])
        else:
            waiting[name] = hook
    if waiting:
        sys.meta_path.insert(0, Finder(waiting))
