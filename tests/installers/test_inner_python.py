"""In the bundle a program runs as in any Python: its modules, words, output and children."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from resources.installers import inner_python

LEFT_OUT = {"ensurepip", "idlelib", "readline", "tkinter", "turtle", "turtledemo"}
"""Of the standard library: all else of it is there. The library of ``readline`` is GPL."""

ELSEWHERE = {
    *("_dbm", "_gdbm", "_msi", "_overlapped", "_scproxy", "_tkinter", "_winapi", "msilib"),
    *("msvcrt", "nt", "winreg", "winsound", "_curses_panel", "_uuid", "nis", "ossaudiodev"),
}
"""Of other systems, or there only where the Python that builds was built with it."""

EVERYTHING = """\
import importlib, os, sys, warnings
warnings.simplefilter("ignore")
missing = []
for name in sys.stdlib_module_names - {"antigravity", "this"}:
    try:
        importlib.import_module(name)
    except ImportError:
        missing.append(name)
import ctypes.util, encodings.idna, lib2to3.pygram, pydoc_data.topics, sysconfig, unittest.mock
import inspect, json, sqlite3, ssl
assert sqlite3.connect(":memory:").execute("select 7").fetchone() == (7,)
assert ssl.OPENSSL_VERSION and sysconfig.get_config_var("EXT_SUFFIX")
assert "def loads" in inspect.getsource(json) and exit and sys.stdout.encoding
names = ["numpy", "PIL", "PySide6", "msgspec", "psutil", "core", "gui", "main", "PyInstaller"]
print(json.dumps([missing, [name for name in names if importlib.util.find_spec(name)]]))
"""

BODY = """\
import multiprocessing, os, sys
from math import factorial

def work(number):
    return number, sys.argv[1:], __name__ in ("__mp_main__", "__main__")

if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    with multiprocessing.Pool(2) as pool:
        print(pool.map({function}, [1, 2, 3]))
    spec = __spec__ and __spec__.name
    print(sys.argv, __file__, __name__, __package__, spec, sys.path, os.getcwd())
    print(sys.flags, sys.orig_argv[1:], sys.executable, sys.prefix, sorted(vars()))
    print(sorted(os.environ.items()), sys.stdout.encoding, hash("x"), hasattr(sys, "frozen"))
"""

CALLS = """\
import subprocess, sys
for words in (["-c", "print(1)"], ["-m", "called", "2"], ["called.py", "3"], ["-I", "called.py"],
              ["-u", "-X", "dev", "called.py"], ["-W", "error", "called.py"]):
    print(subprocess.run([sys.executable, *words], capture_output=True, text=True))
"""


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty folder, as a user without any variables of Python's."""
    monkeypatch.chdir(tmp_path)
    ours = ("QT_QPA_PLATFORM", "PYSIDE6_OPTION_PYTHON_ENUM")  # of the process that runs the tests
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", *ours):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/lib")
    monkeypatch.setenv("PYTHONHASHSEED", "3")


def run(*words: str | Path) -> tuple[int, str, str]:
    done = subprocess.run(
        [*map(str, words)], capture_output=True, text=True, timeout=60, check=False
    )
    return done.returncode, done.stdout, done.stderr


def inner(bundle: Path) -> Path:
    return bundle.parent / "_internal" / "python" / "bin" / "python3"


@pytest.mark.bundle
@pytest.mark.timeout(400)
def test_the_whole_standard_library_is_there_and_nothing_of_ours(bundle: Path) -> None:
    Path("all.py").write_text(EVERYTHING)
    code, out, err = run(bundle, "record", "all.py", "-o", "a.procession")
    assert (code, err) == (0, "")
    missing, ours = json.loads(out)
    assert set(missing) - ELSEWHERE == LEFT_OUT
    assert ours == []


@pytest.mark.bundle
@pytest.mark.timeout(400)
@pytest.mark.parametrize("module", ["numpy", "tkinter"])
def test_a_module_that_is_not_there_is_explained_in_one_line(bundle: Path, module: str) -> None:
    """Ours are none of the user's: a script that ran by accident here would run nowhere else."""
    Path("a.py").write_text(f"import {module}\n")
    code, out, err = run(bundle, "record", "a.py", "-o", "a.procession")
    *before, last = err.splitlines()
    assert (code, out) == (1, "")
    assert before[-1] == f"ModuleNotFoundError: No module named '{module}'"
    assert last.startswith(f"procession: The Python inside Procession has no module {module}: ")


@pytest.mark.bundle
@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    ("what", "method"),
    [
        (["a.py"], "fork"), (["a.py"], "spawn"), (["a.py"], "forkserver"), (["folder"], "spawn"),
        (["a.zip"], "forkserver"), (["-m", "package"], "fork"), (["-m", "package.a"], "spawn"),
    ],
)  # fmt: skip
def test_a_program_runs_as_in_plain_python(bundle: Path, what: list[str], method: str) -> None:
    """As in CPython's test_multiprocessing_main_handling; no child imports a ``__main__.py``."""
    alone = BODY.format(function="factorial")
    for path in (Path("a.py"), Path("package/a.py")):
        path.parent.mkdir(exist_ok=True)
        path.write_text(BODY.format(function="work"))
    for folder in (Path("folder"), Path("package")):
        folder.mkdir(exist_ok=True)
        (folder / "__main__.py").write_text(alone)
    Path("package/__init__.py").touch()
    with zipfile.ZipFile("a.zip", "w") as file:
        file.writestr("__main__.py", alone)
    plain = run(inner(bundle), *what, method)
    assert plain[0] == 0
    assert run(bundle, "record", "-o", "r", *what, method) == plain


@pytest.mark.bundle
@pytest.mark.timeout(400)
def test_sys_executable_is_a_python_and_never_opens_a_window(bundle: Path) -> None:
    Path("called.py").write_text("import sys\nprint(sys.argv, sys.flags, sys.warnoptions)\n")
    Path("a.py").write_text(CALLS)
    plain = run(inner(bundle), "a.py")
    assert plain[1].count("returncode=0") == 6
    assert run(bundle, "record", "-o", "r", "a.py") == plain


@pytest.mark.bundle
@pytest.mark.timeout(400)
def test_without_any_python_on_the_machine_a_script_runs(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PYTHONHOME", "/opt/python")
    Path("a.py").write_text(BODY.format(function="work"))
    code, out, err = run(bundle, "record", "-o", "r", "a.py", "spawn")
    assert (code, err) == (0, "")
    assert out.startswith("[(1, ['spawn'], True), ")


def test_on_windows_the_library_lies_beside_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As an installed Python has it there; tried with empty files."""
    for name in ("python.exe", "python3.dll", "python311.dll", "LICENSE.txt"):
        (tmp_path / name).touch()
    (tmp_path / "DLLs").mkdir()
    for name in ("_ssl.pyd", "libssl-3.dll", "_tkinter.pyd", "tcl86t.dll", "_testcapi.pyd"):
        (tmp_path / "DLLs" / name).touch()
    binaries = inner_python._windows_binaries(tmp_path)
    assert {(Path(path).name, folder) for path, folder in binaries} == {
        ("python.exe", "python"),
        ("python3.dll", "python"),
        ("python311.dll", "python"),
        ("_ssl.pyd", "python/DLLs"),
        ("libssl-3.dll", "python/DLLs"),
    }


def test_on_a_mac_the_program_is_taken_and_not_what_starts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "Resources" / "Python.app" / "Contents" / "MacOS" / "Python"
    inside.parent.mkdir(parents=True)
    inside.touch()
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    assert inner_python._program() == inside
