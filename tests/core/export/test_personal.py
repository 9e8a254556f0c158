"""What we write about ourselves names nobody: neither the user, nor the machine, nor the home."""

from __future__ import annotations

import getpass
import socket

import pytest

from core.export.personal import impersonal


@pytest.fixture(autouse=True)
def _somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/srv/people/ada")
    monkeypatch.setattr(getpass, "getuser", lambda: "ada")
    monkeypatch.setattr(socket, "gethostname", lambda: "engine.example")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("/srv/people/ada/a.py", "~/a.py"),
        ("in /srv/people/ada, at engine", "in ~, at host"),
        ("/srv/people/adam/a.py", "/srv/people/adam/a.py"),
        ("/home/charles/b.py and /Users/charles/c.py", "~/b.py and ~/c.py"),
        ("Ada's run; adage", "user's run; adage"),
        ("nobody", "nobody"),
    ],
)
def test_names_and_homes_are_left_out(text: str, wanted: str) -> None:
    assert impersonal(text) == wanted


def test_a_home_that_is_the_root_of_all_is_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/")
    assert impersonal("/usr/lib/x.so") == "/usr/lib/x.so"
