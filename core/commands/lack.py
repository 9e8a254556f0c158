"""What a check of the machine says."""

from __future__ import annotations

Lack = tuple[str, str]
"""A sentence on what is missing, and Debian's package that has it; empty if there is none."""
