"""What would break on another system only: found in the source, as nobody has all of them."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
FILES = [
    ROOT / "main.py",
    *sorted((ROOT / "core").rglob("*.py")),
    *sorted((ROOT / "gui").rglob("*.py")),
]
CODE = [path for path in FILES if path.parent.name != "scenarios"]

NOT_EVERYWHERE = {
    "fcntl", "grp", "msvcrt", "pwd", "resource", "termios", "winreg", "_posixshmem", "_winapi",
}  # fmt: skip
NOT_ON_WINDOWS = {
    "fork", "getpgid", "getpgrp", "getuid", "killpg", "mkfifo", "register_at_fork", "setsid",
    "waitid", "SIGCONT", "SIGHUP", "SIGKILL", "SIGQUIT", "SIGSTOP",
}  # fmt: skip


def at_import(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield what is done when a module is imported: not the insides of its functions."""
    look: list[ast.AST] = [tree]
    while look:
        node = look.pop()
        yield node
        later = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
        look += [child for child in ast.iter_child_nodes(node) if not isinstance(child, later)]


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def where(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def test_nothing_that_a_system_lacks_is_imported_with_a_module() -> None:
    found = []
    for path in CODE:
        for node in at_import(parsed(path)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            found += [f"{where(path, node)}: {name}" for name in names if name in NOT_EVERYWHERE]
    assert found == []


def test_nothing_that_windows_lacks_is_taken_when_a_module_is_imported() -> None:
    found = [
        f"{where(path, node)}: {node.attr}"
        for path in CODE
        for node in at_import(parsed(path))
        if isinstance(node, ast.Attribute) and node.attr in NOT_ON_WINDOWS
    ]
    assert found == []


def test_files_are_opened_as_bytes() -> None:
    """On Windows ``os.open`` changes the ends of lines unless it is told not to."""
    found = [
        f"{where(path, node)}: {ast.unparse(node)}"
        for path in CODE
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "os.open"
        if not re.search("BINARY|_FLAGS|O_NONBLOCK|devnull|flags", ast.unparse(node))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source", ["import fcntl", "class A:\n    import pwd", "if 1:\n    import grp"]
)
def test_what_is_done_at_import_is_seen(source: str) -> None:
    names = [n.names[0].name for n in at_import(ast.parse(source)) if isinstance(n, ast.Import)]
    assert names
    assert set(names) <= NOT_EVERYWHERE
    hidden = f"def later():\n    {source.splitlines()[-1].strip()}"
    assert not [n for n in at_import(ast.parse(hidden)) if isinstance(n, ast.Import)]
