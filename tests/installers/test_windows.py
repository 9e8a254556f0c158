"""The installer for Windows: compiled here from a stand-in for the bundle, and looked into.

What it does on a machine is tried by ``try_installer.py`` beside it, on Windows or with Wine.
"""

from __future__ import annotations

import lzma
import re
from pathlib import Path

import pytest

from resources.installers import product
from resources.installers.windows import installer, version_info

FILES = {
    "procession.exe": b"MZ window" * 50,
    "procession-cli.exe": b"MZ console" * 50,
    "_internal/core/tracing/launch.py": b"print('the tracer')",
    "_internal/core/tracing/__pycache__/launch.cpython-311.pyc": b"compiled",
    "_internal/数据/a name with $INSTDIR, 'quotes' and 空格.txt": "内容".encode(),
}


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a stand-in whose place has a space, a dollar and Chinese in its name."""
    folder = tmp_path_factory.mktemp("for windows") / "束 $dist"
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def setup(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return installer.make(bundle, tmp_path_factory.mktemp("made") / "出 out")


def unpacked(setup: Path) -> bytes:
    """Return what is behind the program's own code, unpacked: the script, then all files."""
    packed = setup.read_bytes().partition(b"\xef\xbe\xad\xdeNullsoftInst")[2]
    settings, stream = packed[8:13], packed[13:]  # 8: sizes; then as the LZMA SDK writes it
    literal, size = settings[0], int.from_bytes(settings[1:], "little")
    lc, lp, pb = literal % 9, literal // 9 % 5, literal // 45
    filters = [{"id": lzma.FILTER_LZMA1, "dict_size": size, "lc": lc, "lp": lp, "pb": pb}]
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=filters).decompress(stream)


def test_it_is_a_program_for_windows_named_by_the_version(setup: Path) -> None:
    assert setup.name == f"procession-{product.version()}-windows-x64-setup.exe"
    program = setup.read_bytes()
    header = int.from_bytes(program[0x3C:0x40], "little")
    assert (program[:2], program[header : header + 4]) == (b"MZ", b"PE\0\0")
    assert b'level="asInvoker"' in program or b'level="user"' in program  # no administrator
    assert product.version().encode("utf-16-le") in program


def test_every_file_is_inside_and_goes_where_it_belongs(setup: Path) -> None:
    inside = unpacked(setup)
    for name, content in FILES.items():
        assert content in inside
        assert Path(name).name.encode("utf-16-le") in inside
    for folder in (r"\_internal\core\tracing", r"\_internal\数据"):
        assert folder.encode("utf-16-le") in inside


def test_recordings_are_opened_by_it_and_windows_lists_it(setup: Path) -> None:
    inside = unpacked(setup)
    for text in (
        r'\procession.exe" open "%1"',
        r"Software\Classes\.procession",
        r"Software\Classes\Procession.Recording\DefaultIcon",
        r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Procession",
        "EstimatedSize",
        "QuietUninstallString",
        "The Procession authors",
        "shell32::SHChangeNotify",
        "Procession 记录",
    ):
        assert text.encode("utf-16-le") in inside, text
    assert (product.ROOT / "LICENSE").read_text("utf-8")[:60].encode("utf-16-le") in inside


def test_only_what_was_installed_is_uninstalled(bundle: Path) -> None:
    """File by file, and a folder only when it is empty: never a whole tree."""
    targets = [*installer.files(bundle), Path("recording.ico")]
    commands = installer._uninstall(targets).splitlines()
    deleted = [line for line in commands if line.startswith("Delete ")]
    for target in targets:
        name = str(target).replace("/", "\\").replace("$", "$$")
        assert f'Delete "$INSTDIR\\{name}"' in deleted
    assert len(deleted) == len(targets) + 1  # and what another Python compiled there
    assert r'Delete "$INSTDIR\_internal\core\tracing\__pycache__\*.pyc"' in deleted
    folders = [line for line in commands if line.startswith("RMDir ")]
    assert len(deleted) + len(folders) == len(commands)
    assert folders.index(r'RMDir "$INSTDIR\_internal"') == len(folders) - 1
    script = (installer.HERE / "installer.nsi").read_text("utf-8")
    assert not re.search(r"RMDir +/r|Delete .*\*", script)


def test_a_folder_that_is_no_bundle_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"has no procession\.exe"):
        installer.make(tmp_path, tmp_path / "out")


def test_what_nsis_does_not_understand_is_told(bundle: Path, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match=r"makensis refused: .*nonsense"):
        installer.make(bundle, tmp_path, ["-Xnonsense"])


def test_each_word_is_there_in_both_languages() -> None:
    words = (installer.HERE / "words.nsh").read_text("utf-8-sig")
    english = re.findall(r"LangString (\w+) \$\{LANG_ENGLISH\}", words)
    assert english
    assert re.findall(r"LangString (\w+) \$\{LANG_SIMPCHINESE\}", words) == english
    used = re.findall(r"\$\(([A-Z_]+)\)", (installer.HERE / "installer.nsi").read_text("utf-8"))
    assert set(used) == set(english)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("0.2.0", (0, 2, 0, 0)),
        ("1.2", (1, 2, 0, 0)),
        ("0.2.0rc1", (0, 2, 0, 0)),
        ("7", (7, 0, 0, 0)),
    ],
)
def test_a_version_is_four_numbers_to_windows(version: str, numbers: tuple[int, ...]) -> None:
    assert product.four_numbers(version) == numbers


def test_windows_shows_name_version_and_publisher_of_the_programs(tmp_path: Path) -> None:
    """In the form of PyInstaller's, which is read as an expression."""
    told = version_info.options("procession-cli", tmp_path / "icons", tmp_path)
    assert told["icon"] == str(tmp_path / "icons" / "procession.ico")
    shown: dict[str, object] = {}

    def string(key: str, value: object) -> None:
        shown[key] = value

    words = dict.fromkeys(
        ("VSVersionInfo", "StringFileInfo", "StringTable", "VarFileInfo"), tuple_of
    )
    names = words | {"FixedFileInfo": shown.update, "StringStruct": string, "VarStruct": string}
    eval(Path(told["version"]).read_text("utf-8"), names)
    version = product.version()
    assert (shown["ProductVersion"], shown["FileVersion"]) == (version, version)
    assert shown["filevers"] == shown["prodvers"] == product.four_numbers(version)
    assert shown["OriginalFilename"] == "procession-cli.exe"
    assert (shown["ProductName"], shown["CompanyName"]) == ("Procession", product.publisher())
    assert shown["Translation"] == [0x409, 1200]


def tuple_of(*parts: object, **named: object) -> tuple[object, ...]:
    return (*parts, *named.values())
