"""Packs a recording that ``record`` has just written, so that it opens at once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..language import translate
from .telling import complain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ..collecting.spec import ProgramSpec
    from ..collecting.supervisor import Client

SOON_S = 2.0
"""What will take no longer is not worth a word."""
GUESS_S = 0.5
LITTLE = 0.02
"""After so long, and so much of the work, the rest can be guessed."""


def pack(path: str | Path, spec: ProgramSpec, client: Client) -> None:
    """Pack a recording in place; whatever comes in between, it is whole.

    Args:
        path: the recording.
        spec: the program.
        client: any order of it ends the work, and the recording stays as it was written.
    """
    from ..export.progress import CancelledError  # here: short programs end without all this
    from ..export.saving import pack as pack_recording
    from ..recording.format import RecordingError

    try:
        pack_recording(path, Patience(client), together=_together(path, spec))
    except CancelledError:
        complain(
            translate(
                "Commands", "The recording is whole, but not packed: it will take longer to open."
            )
        )
    except RecordingError as error:
        said = translate("Commands", "The recording is whole, but not packed: {error}")
        complain(said.format(error=error))


class Patience:
    """A progress that says once that it will take long, and stops on an order."""

    def __init__(self, client: Client, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin now."""
        self._client = client
        self._clock = clock
        self._begin = clock()
        self._told = False

    def __call__(self, done: float) -> None:
        """Take note that this part is done, from 0.0 to 1.0.

        Raises:
            CancelledError: there is an order.
        """
        from ..export.progress import CancelledError

        if self._client.order():
            raise CancelledError
        took = self._clock() - self._begin
        if self._told or took < GUESS_S or done < LITTLE:
            return
        self._told = True
        if took / done > SOON_S:
            said = translate(
                "Commands",
                "The recording is being packed, which takes some {seconds:.0f} s; Ctrl-C leaves "
                "it as it is.",
            )
            complain(said.format(seconds=took / done))


def _together(path: str | Path, spec: ProgramSpec) -> int:
    """Return how many lines of a writer belong together, if it is a scenario of ours."""
    from ..recording.reader import Recording
    from ..scenarios.catalogue import recognise

    with Recording.open(path) as recording:
        source = recording.sources.get(spec.script, "")
    known = recognise(spec.script, source, spec.arguments)
    return known[0].together if known else 0
