"""What was opened before, in a few words: when, how much, how long."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from .quantities import duration, short_count

MILLION = 1_000_000


def about(opened_s: int, now_s: int, events: int, length_ns: int, *, there: bool = True) -> str:
    """Return what there is to say of a file or a run that was opened before.

    Args:
        opened_s: when that was, in seconds since 1970; 0 if it is not known.
        now_s: the time now.
        events: how many events it has; 0 if that is not known.
        length_ns: from the first of them to the last.
        there: it is still there.
    """
    translate = QCoreApplication.translate
    if not there:
        return translate("Recent", "not there any more")
    parts = [when(opened_s, now_s)] if opened_s else []
    if events >= MILLION:
        parts.append(translate("Recent", "{n} events").format(n=short_count(events)))
    elif events:
        parts.append(translate("Recent", "%Ln events", "", events))
    if length_ns:
        parts.append(duration(length_ns))
    return " \N{MIDDLE DOT} ".join(parts)


def when(then_s: int, now_s: int) -> str:
    """Return a time as one says it: of today the hour, else the day."""
    then = QDateTime.fromSecsSinceEpoch(then_s)
    days = then.daysTo(QDateTime.fromSecsSinceEpoch(now_s))
    translate = QCoreApplication.translate
    if days == 0:
        return QLocale().toString(then, "HH:mm")
    if days == 1:
        return translate("Recent", "yesterday")
    same = then.date().year() == QDateTime.fromSecsSinceEpoch(now_s).date().year()
    day = translate("Recent", "d MMM") if same else translate("Recent", "yyyy-MM-dd")
    return QLocale().toString(then, day)
