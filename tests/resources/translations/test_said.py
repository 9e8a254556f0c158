"""Texts are found in a source as Python reads them, with the class and the count that they have."""

from __future__ import annotations

import pytest

from resources.translations.said import Said, said_in


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("translate('X', 'a')", Said("X", "a")),
        ("QCoreApplication.translate('X', 'a ' 'b')", Said("X", "a b")),
        ("translate('X', 'a', 'which one')", Said("X", "a", "which one")),
        ("translate('X', '%n a', '', n)", Said("X", "%n a", counts=True)),
        ("translate('X', '%n a', '', len(b) - 1).format(c=2)", Said("X", "%n a", counts=True)),
        (r"translate('X', 'a \N{MIDDLE DOT} b')", Said("X", "a · b")),
        ("class A:\n    def f(self):\n        self.tr('a')", Said("A", "a")),
        ("class A:\n    a = lambda self: self.tr('%n a', '', self.n)", Said("A", "%n a", "", True)),
        ("class A:\n    class B:\n        a = lambda self: self.tr('a')", Said("B", "a")),
    ],
)  # fmt: skip
def test_what_is_said_is_found(source: str, said: Said) -> None:
    assert list(said_in(source)) == [said]


def test_what_is_no_literal_is_not() -> None:
    assert not list(said_in("translate('X', a); translate(x, 'a'); tr('a'); print('X', 'a')"))
    assert not list(said_in("translate('X', f'a {b}')"))


def test_it_is_written_as_lupdate_reads_it() -> None:
    assert Said("X", "it's").line() == "translate('X', \"it's\", '')\n"
    assert Said("X", "%n a", "b", counts=True).line() == "translate('X', '%n a', 'b', 1)\n"
