"""Makes the installers of the system that it runs on, and says what they are and how big.

    python resources/installers/build.py [--out DIR] [--only deb,tar,appimage] [--quick]

It needs what ``.ci/setup tests tools`` installs. Two builds of the same commit on the same machine
give the same bytes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from resources.installers import icons, sizes  # noqa: E402
from resources.installers.bundle import build_bundle  # noqa: E402
from resources.installers.failure import BuildError  # noqa: E402
from resources.installers.release import Release, epoch  # noqa: E402

KINDS = {"linux": ("deb", "tar", "appimage"), "win32": ("setup",), "darwin": ("image",)}
NO_RUNTIME = (
    "No AppImage: its runtime is missing; give it with --runtime FILE. It is runtime-x86_64 of "
    "github.com/AppImage/type2-runtime."
)

Maker = Callable[[Path, Path], Path]
"""Makes an installer of (the bundle, the folder for it) and returns its path."""


def main() -> int:
    """Build what is asked for and return the exit code."""
    asked = _parse()
    try:
        return _build(asked)
    except (BuildError, FileNotFoundError, RuntimeError, subprocess.CalledProcessError) as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 2


def _parse() -> argparse.Namespace:
    """Return the options; a wrong one ends the program, with a sentence."""
    kinds = KINDS.get(sys.platform, ())
    parser = argparse.ArgumentParser(description="Makes the installers of this system.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="the folder for them")
    parser.add_argument("--only", default=",".join(kinds), help=f"some of {','.join(kinds)}")
    parser.add_argument("--quick", action="store_true", help="pack quickly, not small")
    parser.add_argument("--bundle", type=Path, help="a bundle that is built already")
    parser.add_argument("--runtime", type=Path, help="AppImage's type-2 runtime")
    asked = parser.parse_args()
    asked.kinds = [kind for kind in asked.only.split(",") if kind]
    for kind in asked.kinds:
        if kind not in kinds:
            parser.error(f"{kind} is not made on this system; it makes {', '.join(kinds)}.")
    if asked.bundle is not None and not (asked.bundle / "_internal").is_dir():
        parser.error(f"There is no bundle in {asked.bundle}.")
    if asked.runtime is not None and not asked.runtime.is_file():
        parser.error(f"There is no file {asked.runtime}.")
    return asked


def _build(asked: argparse.Namespace) -> int:
    """Build the bundle and the installers, and say what there is."""
    out = asked.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch())
    bundle = asked.bundle.resolve() if asked.bundle else None
    if bundle is None:
        print("Building the bundle ...", flush=True)
        bundle = build_bundle(out, out.parent / "build")
    made = []
    with tempfile.TemporaryDirectory() as folder:
        icons.draw(Path(folder))
        release = Release(Path(folder), epoch(), small=not asked.quick)
        for make in _makers(asked, release, out):
            made.append(make(bundle, out))
            print(f"{made[-1]}  {sizes.megabytes(made[-1].stat().st_size)}", flush=True)
    print(f"\nThe largest parts of {bundle}:\n{sizes.table(bundle)}")
    return 0


def _makers(asked: argparse.Namespace, release: Release, out: Path) -> list[Maker]:
    """Return what makes the installers that are asked for."""
    if sys.platform == "win32":
        from resources.installers.windows import installer

        return [installer.make] if asked.kinds else []
    if sys.platform == "darwin":
        from resources.installers.macos import image

        return [image.make] if asked.kinds else []
    from resources.installers.linux import appimage, deb, tarball

    makers: list[Maker] = []
    if "deb" in asked.kinds:
        makers.append(lambda bundle, out: deb.make(bundle, out, release))
    if "tar" in asked.kinds:
        makers.append(lambda bundle, out: tarball.make(bundle, out, release))
    if "appimage" in asked.kinds:
        runtime: Path | None = asked.runtime or appimage.runtime_beside(out)
        if runtime is None:
            print(NO_RUNTIME)
        else:
            makers.append(lambda bundle, out: appimage.make(bundle, out, release, runtime))
    return makers


if __name__ == "__main__":
    sys.exit(main())
