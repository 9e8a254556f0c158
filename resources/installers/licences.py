"""Puts the licences of all that is shipped into the bundle, or says whose is missing."""

from __future__ import annotations

import importlib.metadata
import json
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from resources.installers import product
from resources.installers.components import (
    BOOTLOADER,
    OURS,
    PYTHON,
    SPELT,
    Component,
    component_of,
    is_gpl_only,
)  # fmt: skip
from resources.installers.failure import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FOLDER = Path("_internal") / "licences"
"""Where they lie in the bundle; the window shows them from there."""

NATIVE = re.compile(r"\.(so(\.[\w.]+)?|dylib|dll|pyd|exe)$")
OWN = re.compile(r"(core|gui|main|resources|pyimod\d+_\w+|_?pyi_\w+)$")
"""Our modules, and those of PyInstaller, which are under its licence too."""
TEXT = re.compile(r"(^|/)([^/]*(licen[sc]e|copying|notice|authors)[^/]*)$", re.I)


class Part(NamedTuple):
    """What is listed.

    Attributes:
        name, version, licence, home: of somebody else's work.
        texts: the files in which its licence stands, by the name that they get.
    """

    name: str
    version: str
    licence: str
    home: str
    texts: dict[str, Path]


def write_licences(bundle: Path) -> list[Part]:
    """Write the licences of all that is in the bundle below it, with an ``index.json``.

    Returns:
        What is listed, sorted by name.

    Raises:
        BuildError: something has no licence that is known, or one that must not be shipped.
    """
    folder = bundle / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    parts = parts_of(_native_files(bundle), _modules(bundle))
    rows = []
    for part in parts:
        names = []
        for name, source in sorted(part.texts.items()):
            target = folder / _file_name(part.name) / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
            names.append(target.relative_to(folder).as_posix())
        rows.append({
            "name": part.name, "version": part.version, "licence": part.licence,
            "home": part.home, "files": names,
        })  # fmt: skip
    (folder / "index.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    shutil.copyfile(product.ROOT / "LICENSE", folder / "LICENSE")
    return parts


def parts_of(files: Iterable[str], modules: Iterable[str]) -> list[Part]:
    """Return the works of others that a bundle is made of.

    Args:
        files: the places of programs and libraries in the bundle.
        modules: the names of the packages and modules that are packed into its program.

    Raises:
        BuildError: it is not known whose something is, or it must not be shipped.
    """
    found: dict[str, Part] = {}
    components: dict[Component, list[str]] = {BOOTLOADER: []}
    distributions = set()
    packages = importlib.metadata.packages_distributions()
    for place in files:
        component = component_of(place)
        if component is not None:
            components.setdefault(component, []).append(place)
        else:
            distributions.add(
                _distribution(place.partition("/")[0].removesuffix(".libs"), packages)
            )
    for name in modules:
        if name in sys.stdlib_module_names or name.startswith("_sysconfigdata"):
            components.setdefault(PYTHON, [])
        elif not OWN.match(name):
            distributions.add(_distribution(name, packages))
    for component, places in components.items():
        found[component.name] = _component_part(component, places)
    for distribution in distributions:
        part = _distribution_part(distribution)
        found[part.name] = part
    for part in found.values():
        _check(part)
    return [found[name] for name in sorted(found, key=str.casefold)]


def _check(part: Part) -> None:
    """Raise where a licence is missing, or is one that we do not ship."""
    if not part.licence or not part.texts:
        raise BuildError(f"{part.name} is in the bundle, and no licence of it is known.")
    if is_gpl_only(part.licence):
        raise BuildError(f"{part.name} is in the bundle, and is under {part.licence} only.")


def _native_files(bundle: Path) -> Iterator[str]:
    """Yield the places of programs and libraries, below ``_internal`` where they are there."""
    for path in sorted(bundle.rglob("*")):
        place = path.relative_to(bundle).as_posix().removeprefix("_internal/")
        if path.is_file() and not path.is_symlink() and NATIVE.search(path.name):
            yield place


def _modules(bundle: Path) -> set[str]:
    """Return the names of the packages and modules that are packed into the program."""
    from PyInstaller.archive.readers import CArchiveReader

    program = bundle / (product.NAME + (".exe" if sys.platform == "win32" else ""))
    archive = CArchiveReader(str(program))
    packed = [name for name, entry in archive.toc.items() if entry[-1] == "z"]
    modules = [name for one in packed for name in archive.open_embedded_archive(one).toc]
    return {name.partition(".")[0] for name in modules}


def _distribution(package: str, packages: Mapping[str, list[str]]) -> str:
    """Return the distribution that a package came with."""
    folders = {name.lower(): found for name, found in packages.items()}
    found = packages.get(package) or folders.get(package.lower())
    if found:
        return found[0]
    try:
        return importlib.metadata.distribution(package).metadata["Name"]  # pillow.libs
    except importlib.metadata.PackageNotFoundError:
        raise BuildError(f"{package} is in the bundle, and no licence of it is known.") from None


def _distribution_part(name: str) -> Part:
    """Return an installed distribution."""
    found = importlib.metadata.distribution(name)
    told = found.metadata
    licence = SPELT.get(told["Name"]) or told["License-Expression"] or told["License"] or ""
    pages = dict(page.lower().split(", ", 1) for page in told.get_all("Project-URL") or [])
    home = told["Home-page"] or pages.get("homepage") or next(iter(pages.values()), "")
    texts = _texts_of(found)
    if not texts and told["Name"] in SPELT:
        texts = _our_texts()
    return Part(told["Name"], found.version, licence.partition("\n")[0], home, texts)


def _texts_of(distribution: importlib.metadata.Distribution) -> dict[str, Path]:
    """Return the files of a distribution in which a licence stands."""
    texts = {}
    for file in distribution.files or []:
        inside = re.match(r"[^/]+\.dist-info/(?:licenses/)?(.+)", file.as_posix())
        if inside and TEXT.search(inside[1]):
            texts[inside[1]] = Path(str(file.locate()))
    return texts


def _component_part(component: Component, places: list[str]) -> Part:
    """Return a work that is no distribution, from whose files it is known to be there."""
    version, texts = "", {}
    if component.texts == "ours":
        version, texts = importlib.metadata.version("PySide6-Essentials"), _our_texts()
    elif component.texts == "python" or (component.texts == "system" and sys.platform != "linux"):
        texts = _python_text()
        version = sys.version.partition(" ")[0] if component is PYTHON else ""
    elif component.texts == "system":
        for library in sorted({Path(place).name for place in places}):
            version, text = _system_package(library)
            texts |= text
    else:
        found = importlib.metadata.distribution(component.texts)
        every = _texts_of(found)
        texts = {name: path for name, path in every.items() if "/" not in name}
        version = found.version if component is BOOTLOADER else f"of {found.name} {found.version}"
    return Part(component.name, version, component.licence, component.home, texts)


def _our_texts() -> dict[str, Path]:
    return {name: Path(__file__).with_name("licence_texts") / name for name in OURS}


def _python_text() -> dict[str, Path]:
    """Return where Python's own licence is; it lists those of what Python contains."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for path in (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", version, "copyright"),
    ):
        if path.exists():
            return {"LICENSE.txt": path}
    return {}


def _system_package(library: str) -> tuple[str, dict[str, Path]]:
    """Return the version of the Debian package that a library came with, and its licence."""
    name = re.sub(r"^(libicu)\w+\.so.*", r"\1data.so.*", library)  # Qt brings along its own ICU
    owner = _said("dpkg-query", "-S", f"*/{name}").partition(": ")[0].partition(",")[0]
    package = owner.partition(":")[0]
    text = Path("/usr/share/doc", package, "copyright")
    if not package or not text.exists():
        raise BuildError(f"{library} is in the bundle, and no licence of it is known.")
    version = _said("dpkg-query", "-W", "-f", "${Version}\n", package).partition("\n")[0]
    ours = library.rpartition(".so.")[2] if name != library else version
    return ours, {f"{package}.txt": text.resolve()}


def _said(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:
        return ""


def _file_name(name: str) -> str:
    """Return a name that every file system takes."""
    return re.sub(r"[^\w.+-]+", "-", name)
