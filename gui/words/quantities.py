"""Durations, numbers and previews as words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

QUIT_MARKS = {"quit", "stop", "exit", "end", "done", "eof", "sentinel"}


def duration(ns: int) -> str:
    """Return a duration with a unit that suits it: ``58 µs``, ``0.21 s``, ``1 min 5 s``."""
    seconds = max(0, ns) / 1e9
    if seconds < 0.001:
        return measured(round(seconds * 1e6), "µs")
    if seconds < 0.0995:
        return measured(figure(seconds * 1e3), "ms")
    if seconds < 60:
        return measured(figure(seconds), "s")
    minutes, rest = divmod(round(seconds), 60)
    template = QCoreApplication.translate("Quantity", "{minutes} min {seconds} s")
    return template.format(minutes=minutes, seconds=rest)


def measured(count: object, unit: str) -> str:
    """Return a figure with its unit of time: ``0.2 s``.

    Args:
        count: as it is to be written.
        unit: ``s``, ``ms``, ``µs`` or ``ns``.
    """
    translate = QCoreApplication.translate
    templates = {
        "s": translate("Quantity", "{n} s"),
        "ms": translate("Quantity", "{n} ms"),
        "µs": translate("Quantity", "{n} µs"),
        "ns": translate("Quantity", "{n} ns"),
    }
    return templates[unit].format(n=count)


def short_count(count: int) -> str:
    """Return a large number in short, in the unit that the language counts in: ``1.1 M``."""
    chinese = QLocale().language() == QLocale.Language.Chinese
    count_text = f"{count / 10_000:,.0f}" if chinese else f"{count / 1_000_000:,.1f}"
    return QCoreApplication.translate("Quantity", "{n} M").format(n=count_text)


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
