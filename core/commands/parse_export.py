"""The words of ``export``: which file becomes which, and what of it a picture shows."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..export.formats import FORMATS, Format, by_ending, by_name
from ..language import translate
from ..scenarios.catalogue import find
from . import request, values
from .instant import Instant, parse_instant
from .picture import FILMS, VIEWS, PictureRequest
from .request import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from .words import Words

STILL_ONLY = ("--at", "--what")
FILM_ONLY = ("--from", "--to", "--fps", "--speed")
PICTURES = (*STILL_ONLY, *FILM_ONLY, "--size", "--theme")
MOST_FPS = 60
FASTEST = 100.0


def parse_export(found: Words) -> request.Export | request.ExportPicture:
    """Return the export that the words ask for.

    Raises:
        UsageError: it cannot be; the text is one sentence.
    """
    path = _recording(found.name)
    output = values.to_write("export", found.last("-o"))
    if os.path.exists(output) and os.path.samefile(path, output):
        said = translate("Commands", "{path} is the recording itself; -o needs another file.")
        raise UsageError(said.format(path=output))
    format_ = _format(output, found.last("--format"))
    given = [option for option in PICTURES if option in found.options]
    if not format_.picture:
        if given:
            said = translate("Commands", "{option} goes with a picture, not with {format}.")
            raise UsageError(said.format(option=given[0], format=format_.called))
        return request.Export(path, output, format_.name)
    return request.ExportPicture(path, _picture(output, found, given))


def _recording(name: str | None) -> Path:
    """Return the path of the recording; of a scenario there is none before it is recorded."""
    if name is not None and find(name) is not None and not os.path.exists(name):
        said = translate("Commands", "{name} is a scenario; record it first, with: {command}")
        raise UsageError(said.format(name=name, command=f"record {name} -o FILE"))
    return values.recording(name)


def _format(output: Path, name: str | None) -> Format:
    """Return the format that is named, or else that of the file's ending."""
    if name is None:
        found = by_ending(output.name)
        if found is None:
            known = ", ".join(format_.ending for format_ in FORMATS)
            said = translate(
                "Commands", "{name} has none of the endings {known}; or give --format."
            )
            raise UsageError(said.format(name=output.name, known=known))
        return found
    named = by_name(name)
    if named is None:
        raise UsageError(translate("Commands", "There is no format {name!r}.").format(name=name))
    if named.picture and not output.name.lower().endswith(named.ending):
        said = translate("Commands", "A {format} needs a file that ends with {ending}.")
        raise UsageError(said.format(format=named.called, ending=named.ending))
    return named


def _picture(output: Path, found: Words, given: list[str]) -> PictureRequest:
    """Return the picture or the film that the words ask for."""
    film = output.suffix.lower() in FILMS
    odd = [option for option in given if option in (STILL_ONLY if film else FILM_ONLY)]
    if odd:
        said = translate("Commands", "{option} goes with a film; {name} is a picture.")
        if film:
            said = translate("Commands", "{option} goes with a picture; {name} is a film.")
        raise UsageError(said.format(option=odd[0], name=output.name))
    size = found.last("--size")
    start, fps = found.last("--from"), found.last("--fps")
    return PictureRequest(
        output,
        view=found.last("--what") or VIEWS[0],
        at=parse_instant(found.last("--at")),
        theme=found.last("--theme") or "light",
        size=None if size is None else values.size(size),
        start=Instant(event=0) if start is None else parse_instant(start),
        end=parse_instant(found.last("--to")),
        speed=_speed(found.last("--speed")),
        fps=0 if fps is None else _fps(fps),
    )


def _fps(text: str) -> int:
    fps = values.count("--fps", text, 0)
    if fps > MOST_FPS:
        said = translate("Commands", "--fps is at most {most}, not {fps}.")
        raise UsageError(said.format(most=MOST_FPS, fps=fps))
    return fps


def _speed(text: str | None) -> float | None:
    if text is None:
        return None
    speed = values.number(text)
    if not speed or speed > FASTEST:
        said = translate("Commands", "--speed is a number above 0, at most {most:g}, not {text!r}.")
        raise UsageError(said.format(most=FASTEST, text=text))
    return speed
