"""Durations, numbers and previews as words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

QUIT_MARKS = {"quit", "stop", "exit", "end", "done", "eof", "sentinel"}


def duration(ns: int) -> str:
    """Return a duration with a unit that suits it: ``58 µs``, ``0.21 s``, ``1 min 5 s``."""
    translate = QCoreApplication.translate
    seconds = max(0, ns) / 1e9
    if seconds < 0.001:
        return translate("Quantity", "{n} µs").format(n=round(seconds * 1e6))
    if seconds < 0.0995:
        return translate("Quantity", "{n} ms").format(n=figure(seconds * 1e3))
    if seconds < 60:
        return translate("Quantity", "{n} s").format(n=figure(seconds))
    minutes, rest = divmod(round(seconds), 60)
    return translate("Quantity", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def figure(value: float) -> str:
    """Return a number with two significant places, without idle zeros: ``0.21``, ``3``, ``12``."""
    if value >= 10:
        return str(round(value))
    return f"{value:.2g}" if value < 1 else f"{value:.1f}".removesuffix(".0")


def quoted(preview: str) -> str:
    """Return a preview as a caption shows it: a text in double quotes, anything else as it is."""
    text = unquoted(preview)
    return f'"{text}"' if text != preview else preview


def unquoted(preview: str) -> str:
    """Return the text of a preview that is a string literal; any other preview as it is."""
    if len(preview) >= 2 and preview[0] in "'\"":
        body = preview[1:]
        return body[:-1] if body.endswith(preview[0]) else body
    return preview


def is_word(preview: str) -> bool:
    """Return whether the preview is a string of one word."""
    return unquoted(preview) != preview and unquoted(preview).isalpha()


def is_quit_mark(preview: str) -> bool:
    """Return whether programs use such a message to say that nothing comes after it."""
    return preview == "None" or (is_word(preview) and unquoted(preview).lower() in QUIT_MARKS)


def small_number(n: int) -> str:
    """Return a number as a word where it is small enough, with a capital letter."""
    translate = QCoreApplication.translate
    words = (
        translate("Quantity", "No"),
        translate("Quantity", "One"),
        translate("Quantity", "Two"),
        translate("Quantity", "Three"),
        translate("Quantity", "Four"),
        translate("Quantity", "Five"),
        translate("Quantity", "Six"),
        translate("Quantity", "Seven"),
        translate("Quantity", "Eight"),
        translate("Quantity", "Nine"),
        translate("Quantity", "Ten"),
        translate("Quantity", "Eleven"),
        translate("Quantity", "Twelve"),
    )
    return words[n] if n < len(words) else str(n)
