"""The contracts that every module keeps, however much the project grows."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

from core.scenarios.catalogue import SCENARIOS

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(
    path.relative_to(ROOT) for part in ("core", "gui") for path in (ROOT / part).rglob("*.py")
)
OURS = [path for path in MODULES if path.name != "__init__.py"]
CORE = [path for path in OURS if path.parts[0] == "core"]
TRACING = [path for path in CORE if path.parts[1] == "tracing"]
SCRIPTS = {scenario.script.relative_to(ROOT) for scenario in SCENARIOS}

FILE_LINES = 300
"""Docstrings are not counted: a good one must not cost the code its room."""
FUNCTION_LINES = 40
"""30 is the aim; docstrings and functions within functions are counted by themselves."""

WINDOWS = ("PySide6", "shiboken6", "pyqtgraph")
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b")


def tree(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), filename=str(path))


def told(problems: list[str]) -> str:
    """Return the problems as the text of a failed assertion, one a line."""
    return f"{len(problems)} to mend:\n" + "\n".join(problems)


def mirror(path: Path) -> Path:
    """Return where the test of a module has to be; the scenarios are all run by one test."""
    if path in SCRIPTS:
        return Path("tests/core/scenarios/test_scripts.py")
    return Path("tests") / path.with_name(f"test_{path.name}")


def test_every_module_that_does_something_has_its_test() -> None:
    """At the mirrored place; or a neighbour's test there imports it, or says that it covers it.

    Modules of plain data are tested where the data is used.
    """
    missing = []
    for path in OURS:
        busy = any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree(path)))
        if busy and not (ROOT / mirror(path)).exists() and not neighbours_test_it(path):
            missing.append(f"{path}: write {mirror(path)}")
    assert not missing, told(missing)


def neighbours_test_it(path: Path) -> bool:
    """Return whether some test in the mirrored folder, or above, imports the module, or names it.

    It names it in its docstring, in a paragraph ``Covers: pen, glyphs.``
    """
    module = ".".join(path.with_suffix("").parts)
    package, _, name = module.rpartition(".")
    forms = (f"from {module} import", f"import {module}\n", f"import {module} as ")
    folder = ROOT / mirror(path).parent
    for test in (*folder.glob("*.py"), *folder.parent.glob("*.py")):
        text = test.read_text(encoding="utf-8")
        if any(form in text for form in forms) or name in covered(text):
            return True
        if re.search(rf"from {re.escape(package)} import [^\n]*\b{name}\b", text):
            return True
    return False


def covered(text: str) -> list[str]:
    """Return the names of the modules that a test says it covers."""
    paragraphs = (ast.get_docstring(ast.parse(text)) or "").split("\n\n")
    names = [part.removeprefix("Covers:") for part in paragraphs if part.startswith("Covers:")]
    return re.findall(r"\w+", " ".join(names))


def test_every_module_opens_with_a_sentence_on_its_purpose() -> None:
    mute = []
    for path in MODULES:
        docstring = ast.get_docstring(tree(path)) or ""
        if not docstring.partition("\n\n")[0].endswith("."):
            mute.append(str(path))
    assert not mute, told(mute)


def test_a_package_holds_nothing_but_its_docstring() -> None:
    """Else importing a plain module would import its whole package, and soon Qt."""
    packages = [path for path in MODULES if path.name == "__init__.py"]
    full = [str(path) for path in packages if len(tree(path).body) != 1]
    assert not full, told(full)


def test_files_and_functions_stay_short() -> None:
    long = []
    for path in OURS:
        text = (ROOT / path).read_text(encoding="utf-8")
        module = ast.parse(text)
        count = text.count("\n") - docstring_lines(module)
        if count > FILE_LINES:
            long.append(f"{path} has {count} lines, {FILE_LINES} are allowed: split it")
        for name, length in functions(module):
            if length > FUNCTION_LINES:
                long.append(f"{path}: {name} has {length} lines, {FUNCTION_LINES} are allowed")
    assert not long, told(long)


def lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def docstring_lines(module: ast.Module) -> int:
    """Return how many lines are strings that stand as statements."""
    return sum(
        lines(node)
        for node in ast.walk(module)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )


def functions(module: ast.Module) -> list[tuple[str, int]]:
    """Return the name and the length of each function, without what is counted by itself."""
    found = []
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef):
            inner = [n for n in node.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))]
            docstring = lines(node.body[0]) if ast.get_docstring(node) else 0
            found.append((node.name, lines(node) - sum(map(lines, inner)) - docstring))
    return found


def test_a_colour_is_named_by_its_role() -> None:
    wild = []
    for path in OURS:
        if path.parts[:2] == ("gui", "theme"):
            continue
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found = COLOUR.search(node.value)
                if found:
                    wild.append(f"{path}:{node.lineno} has {found[0]}: take it from gui/theme")
    assert not wild, told(wild)


def test_core_imports_itself_relatively() -> None:
    """The tracer is loaded under another name; and core knows no gui."""
    wrong = [
        f"{path}:{line} imports {name}"
        for path in CORE
        for name, line in absolute_imports(path)
        if name in ("core", "gui")
    ]
    assert not wrong, told(wrong)


def test_the_tracer_needs_the_standard_library_only() -> None:
    foreign = [
        f"{path}:{line} imports {name}"
        for path in TRACING
        for name, line in absolute_imports(path)
        if name not in sys.stdlib_module_names
    ]
    assert not foreign, told(foreign)


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
    names = [".".join(path.with_suffix("").parts) for path in CORE]
    code = f"import importlib, sys\nfor name in {names!r}:\n    importlib.import_module(name)\n"
    code += f"print([m for m in sys.modules if m.partition('.')[0] in {WINDOWS!r}])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "[]"
