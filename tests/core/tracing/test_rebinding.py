"""A module that has bound an original by name gets the function that stands in its place.

Covers: patching.
"""

from __future__ import annotations

import json
import sys
from types import ModuleType
from typing import TYPE_CHECKING

from core.tracing import ids, once
from core.tracing.patching import Patch
from core.tracing.rebinding import rebind

if TYPE_CHECKING:
    import pytest


class Calls:
    """Functions that no module, not even this one, has by a name of its own."""

    @staticmethod
    def first() -> None:
        """Be replaced."""

    @staticmethod
    def second() -> None:
        """Stand for it."""


def module(monkeypatch: pytest.MonkeyPatch, name: str, file: str | None) -> ModuleType:
    made = ModuleType(name)
    made.__file__ = file
    monkeypatch.setitem(sys.modules, name, made)
    return made


def test_only_the_very_original_is_replaced_under_any_name(monkeypatch: pytest.MonkeyPatch) -> None:
    owner = module(monkeypatch, "owner", "/p/owner.py")
    user = module(monkeypatch, "user", "/p/user.py")
    owner.call = Calls.first  # type: ignore[attr-defined]
    vars(user).update(mine=Calls.first, other=json.dumps, kept=[Calls.first])
    patch = Patch()
    patch.set(owner, "call", Calls.second)
    patch.set(owner, "new", Calls.second)
    patch.set(Patch, "of_a_class", Calls.second)
    assert patch.functions() == [(Calls.first, Calls.second)]
    rebind(patch.functions())
    patch.undo()
    assert vars(user)["mine"] is Calls.second
    assert vars(user)["other"] is json.dumps
    assert vars(user)["kept"] == [Calls.first]
    assert owner.call is Calls.first


def test_neither_the_library_nor_what_is_no_plain_module_is_touched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Lazy(ModuleType):
        def __getattribute__(self, name: str) -> object:
            raise AssertionError("it was looked into")

    library = module(monkeypatch, "json.mine", json.__file__)
    nameless = module(monkeypatch, "nameless", None)
    monkeypatch.setitem(sys.modules, "lazy", Lazy("lazy"))
    library.call = nameless.call = Calls.first  # type: ignore[attr-defined]
    rebind([(Calls.first, Calls.second)])
    assert library.call is Calls.first
    assert nameless.call is Calls.first


def test_a_name_is_the_same_number_in_every_process() -> None:
    assert ids.of("('', 5000) 7f00") == 15673092178201956060
    assert ids.of("ab") != ids.of("ba")
    assert ids.of("\udcff") > 0


def test_what_was_told_is_not_told_again_but_after_a_fork() -> None:
    once.forget()
    assert [once.first(number) for number in (5, 6, 5)] == [True, True, False]
    once.forget()
    assert once.first(5)
    once.forget()
