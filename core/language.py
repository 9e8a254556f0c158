"""The language of what `core` says: English as written, or what a translator makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LANGUAGES = ("en", "zh_CN")
"""The languages that there are, by the name of their locale."""


def _as_written(_context: str, text: str) -> str:
    return text


_translator: Callable[[str, str], str] = _as_written


def translate(context: str, text: str) -> str:
    """Return a text in the language of now; as written where it has no translation.

    Args:
        context: what the text belongs to, as in the catalogue of translations.
        text: a literal, so that it is found for the catalogue; with ``{placeholders}`` for values.
    """
    return _translator(context, text)


class Sentence(NamedTuple):
    """A text that is told later, or in another process: ``str`` says it in the language of then.

    Attributes:
        context, text: as for ``translate``.
        values: what stands in place of its placeholders, by name; texts and sentences too.
    """

    context: str
    text: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        """Say it."""
        return translate(self.context, self.text).format(**dict(self.values))

    def format(self, **values: object) -> Sentence:
        """Return it with these values."""
        return self._replace(values=tuple(values.items()))


Told = str | Sentence
"""What is said: as it is, or later."""


def later(context: str, text: str) -> Sentence:
    """Return a text, as ``translate`` takes it, that is told later."""
    return Sentence(context, text)


def speak_with(translator: Callable[[str, str], str] | None) -> None:
    """Say everything with this translator from now on; None for English as written.

    Qt's translators are not known here: whoever has loaded Qt hands one in.
    """
    global _translator
    _translator = translator or _as_written


def of_environment(environ: Mapping[str, str]) -> str:
    """Return the language that the environment asks for, as POSIX has it; ``en`` if we lack it."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environ.get(name, "")
        if value:
            return meant(value)
    return "en"


def meant(locale: str) -> str:
    """Return which of the languages a locale's name, such as ``zh_CN.UTF-8``, means best."""
    words = locale.replace("-", "_").partition(".")[0].split("_")
    traditional = {"Hant", "TW", "HK", "MO"} & set(words)
    return "zh_CN" if words[0] == "zh" and not traditional else "en"
