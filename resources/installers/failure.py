"""What is said when an installer cannot be made."""

from __future__ import annotations


class BuildError(Exception):
    """Something cannot be built; the text is one sentence."""
