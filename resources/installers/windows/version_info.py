"""What Windows shows of a program in its properties, and how PyInstaller is told so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from resources.installers import product

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGE, CODE_PAGE = 0x0409, 1200
"""English, and Unicode."""

TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable({table!r}, [
      {strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [{language}, {code_page}])]),
  ],
)
"""
"""In the form that PyInstaller reads; OS 0x40004 is Windows, type 1 an application."""


def text(name: str) -> str:
    """Return the description of a program.

    Args:
        name: of its file, without the ending.
    """
    version = product.version()
    strings = {
        "CompanyName": product.publisher(),
        "FileDescription": product.TITLE,  # what the task manager shows
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": product.publisher(),
        "OriginalFilename": f"{name}.exe",
        "ProductName": product.TITLE,
        "ProductVersion": version,
    }
    pairs = (f"StringStruct({key!r}, {said!r})" for key, said in strings.items())
    return TEMPLATE.format(
        numbers=product.four_numbers(version),
        table=f"{LANGUAGE:04X}{CODE_PAGE:04X}",
        strings=",\n      ".join(pairs),
        language=LANGUAGE,
        code_page=CODE_PAGE,
    )


def options(name: str, icons: Path, work: Path) -> dict[str, Any]:
    """Return what PyInstaller's ``EXE`` is told for Windows.

    Args:
        name: of the program, without the ending.
        icons: the folder of drawn icons.
        work: where the description is written.
    """
    described = work / f"{name}-version.txt"
    described.write_text(text(name), encoding="utf-8")
    return {"icon": str(icons / f"{product.NAME}.ico"), "version": str(described)}
