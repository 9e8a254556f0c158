"""Why the system refuses something, in the language of now: for the brackets of a sentence."""

from __future__ import annotations

from .language import Sentence

CONTEXT = "Reasons"

USUAL = (
    "permission denied",
    "operation not permitted",
    "no such file or directory",
    "file exists",
    "is a directory",
    "not a directory",
    "no space left on device",
    "disk quota exceeded",
    "file too large",
    "file name too long",
    "read-only file system",
    "input/output error",
    "device or resource busy",
    "text file busy",
    "too many open files",
    "too many open files in system",
    "too many levels of symbolic links",
    "cannot allocate memory",
    "resource temporarily unavailable",
    "exec format error",
    "no such device",
    "no such device or address",
    "no such process",
    "bad file descriptor",
    "invalid argument",
    "illegal seek",
    "stale file handle",
    "function not implemented",
    "operation not supported",
    "embedded null byte",
)
"""As Linux says them; all others are told as the system does."""


def reason(error: OSError | ValueError) -> Sentence:
    """Return what an error of the system says, as the end of a sentence, without its full stop."""
    said = error.strerror if isinstance(error, OSError) else None
    return Sentence(CONTEXT, (said or str(error)).lower().replace("{", "{{").replace("}", "}}"))


def texts() -> list[tuple[str, str]]:
    """Return context and text of the usual ones, for the catalogue of translations."""
    return [(CONTEXT, text) for text in USUAL]
