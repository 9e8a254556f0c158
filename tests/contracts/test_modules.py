"""The contracts that every module keeps, however much the project grows."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(
    path.relative_to(ROOT) for part in ("core", "gui") for path in (ROOT / part).rglob("*.py")
)
OURS = [path for path in MODULES if path.name != "__init__.py"]
SCRIPTS = sorted(path for path in OURS if path.parts[1] == "scenarios")

FILE_LINES = 300
"""Docstrings are not counted: a good one must not cost the code its room."""
FUNCTION_LINES = 40
"""30 is the aim; docstrings and functions within functions are counted by themselves."""


def tree(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), filename=str(path))


def named(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=str)


def mirror(path: Path) -> Path:
    """Return where the test of a module has to be."""
    return Path("tests") / path.with_name(f"test_{path.name}")


SCENARIO_TESTS = Path("tests/core/scenarios/test_scripts.py")
"""The scenarios are run by one test, as they are all run alike."""


@named(OURS)
def test_every_module_has_its_test(path: Path) -> None:
    if not any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree(path))):
        return  # plain data: it is tested where it is used
    wanted = mirror(path)
    if path.parts[1] == "scenarios" and path.stem.replace("_", "-") in scenario_names():
        wanted = SCENARIO_TESTS
    there = (ROOT / wanted).exists()
    assert there, f"{path} has no test: write {wanted}"


def scenario_names() -> set[str]:
    from core.scenarios.catalogue import SCENARIOS

    return {scenario.name for scenario in SCENARIOS}


@named(MODULES)
def test_every_module_opens_with_a_sentence_on_its_purpose(path: Path) -> None:
    docstring = ast.get_docstring(tree(path))
    assert docstring, f"{path} has no docstring"
    first = docstring.partition("\n\n")[0]
    assert first.endswith("."), f"the docstring of {path} does not open with a whole sentence"


@named([path for path in MODULES if path.name == "__init__.py"])
def test_a_package_holds_nothing_but_its_docstring(path: Path) -> None:
    """Else importing a plain module would import its whole package, and soon Qt."""
    assert len(tree(path).body) == 1, f"{path} must hold its docstring only"


@named(OURS)
def test_files_and_functions_stay_short(path: Path) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    module = ast.parse(text)
    count = text.count("\n") - sum(length for _, length in docstrings(module))
    assert count <= FILE_LINES, f"{path} has {count} lines, {FILE_LINES} are allowed: split it"
    long = [f"{name} ({n} lines)" for name, n in functions(module) if n > FUNCTION_LINES]
    assert not long, f"too long in {path}, more than {FUNCTION_LINES}: {', '.join(long)}"


def lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def docstrings(module: ast.Module) -> list[tuple[int, int]]:
    """Return first line and length of every string that stands as a statement."""
    return [
        (node.lineno, lines(node))
        for node in ast.walk(module)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]


def functions(module: ast.Module) -> list[tuple[str, int]]:
    """Return the name and the length of each function, without what is counted by itself."""
    found = []
    for node in ast.walk(module):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            nested = sum(lines(n) for n in node.body if isinstance(n, ast.FunctionDef))
            docstring = lines(node.body[0]) if ast.get_docstring(node) else 0
            found.append((node.name, lines(node) - nested - docstring))
    return found


@named(sorted(path for path in OURS if path.parts[:2] != ("gui", "theme")))
def test_a_colour_is_named_by_its_role(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found = re.search(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b", node.value)
            assert not found, f"{path}:{node.lineno} has {found[0]}: take it from gui/theme"


@named(sorted(path for path in OURS if path.parts[0] == "core"))
def test_core_imports_itself_relatively(path: Path) -> None:
    for name, line in absolute_imports(path):
        assert name not in ("core", "gui"), f"{path}:{line} imports {name} by its absolute name"


@named(sorted(path for path in OURS if path.parts[:2] == ("core", "tracing")))
def test_the_tracer_needs_the_standard_library_only(path: Path) -> None:
    for name, line in absolute_imports(path):
        allowed = name in sys.stdlib_module_names
        assert allowed, f"{path}:{line} imports {name}, which a traced program need not have"


def absolute_imports(path: Path) -> list[tuple[str, int]]:
    """Return the top-level name and the line of every import that is not relative."""
    found = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found += [(alias.name.partition(".")[0], node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.append((str(node.module).partition(".")[0], node.lineno))
    return found


def test_importing_all_of_core_loads_no_window() -> None:
    """In a fresh interpreter: what some other test has loaded must not count."""
    names = [".".join(path.with_suffix("").parts) for path in OURS if path.parts[0] == "core"]
    code = f"import importlib, sys\nfor name in {names!r}:\n    importlib.import_module(name)\n"
    code += "print([m for m in sys.modules if m.partition('.')[0] in ('PySide6', 'pyqtgraph')])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "[]"
