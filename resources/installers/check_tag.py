"""Refuses a tag that is not the version: ``python resources/installers/check_tag.py v0.2.0``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from resources.installers import product


def main(words: list[str]) -> int:
    """Return 0 if the one word is the version's tag, else 1 after a sentence."""
    wanted = f"v{product.version()}"
    if words == [wanted]:
        return 0
    print(
        f"The tag is {' '.join(words) or 'missing'}, but the version is {wanted}.", file=sys.stderr
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
