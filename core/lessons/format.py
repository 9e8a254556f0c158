"""What a lesson looks like as JSON, with bounds on all of it; ``FORMAT.md`` describes it."""

from __future__ import annotations

from typing import Annotated

import msgspec

from ..language import translate
from ..scenarios.catalogue import find
from .lesson import Lesson, OwnQuestion, Step

FORMAT = "procession lesson"
VERSION = 1

MAX_JSON = 8 * 1024 * 1024
"""Bytes: all that the other bounds allow has room, whatever the script of its texts."""
MOST_STEPS = 100
LONGEST_TITLE = 200
LONGEST_NOTES = 4000
LONGEST_QUESTION = 200
LONGEST_OPTION = 80
MOST_QUESTIONS = 12
LEAST_OPTIONS, MOST_OPTIONS = 2, 4

RECORDING = r"recording-[1-9][0-9]{0,2}"
"""What a recording is called in the file: never a path."""
INSTANT = (
    r"(telling|event:[0-9]{1,12}|[A-Z][A-Za-z]{1,39}(:[1-9][0-9]{0,8})?|[0-9]{1,9}(\.[0-9]{1,9})?)?"
)

_Title = Annotated[str, msgspec.Meta(max_length=LONGEST_TITLE)]
_Notes = Annotated[str, msgspec.Meta(max_length=LONGEST_NOTES)]
_Ask = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_QUESTION)]
_Option = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_OPTION)]
_Options = Annotated[
    tuple[_Option, ...], msgspec.Meta(min_length=LEAST_OPTIONS, max_length=MOST_OPTIONS)
]
_Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]{0,60}$")]
_Key = Annotated[str, msgspec.Meta(pattern=r"^([a-z0-9-]{1,60}|\*)$")]
_Keys = Annotated[tuple[_Key, ...], msgspec.Meta(max_length=MOST_QUESTIONS)]
_Parameter = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
_Text = Annotated[str, msgspec.Meta(max_length=60)]
_Values = Annotated[dict[_Parameter, int | float | _Text], msgspec.Meta(max_length=20)]
_Recording = Annotated[str, msgspec.Meta(pattern=f"^({RECORDING})?$")]
_Instant = Annotated[str, msgspec.Meta(pattern=f"^{INSTANT}$")]
_Method = Annotated[str, msgspec.Meta(pattern="^(fork|spawn|forkserver)?$")]
_Right = Annotated[int, msgspec.Meta(ge=0, lt=MOST_OPTIONS)]
_Event = Annotated[int, msgspec.Meta(ge=0, lt=2**48)]


class LessonError(ValueError):
    """A lesson cannot be read or written; the text is one sentence for the user."""


class _Own(msgspec.Struct, omit_defaults=True):
    asks: _Ask
    options: _Options
    right: _Right
    event: _Event


class _Step(msgspec.Struct, omit_defaults=True):
    scenario: _Name = ""
    recording: _Recording = ""
    title: _Title = ""
    values: _Values = {}
    method: _Method = ""
    begin: _Instant = ""
    until: _Instant = ""
    questions: _Keys = ()
    own: Annotated[tuple[_Own, ...], msgspec.Meta(max_length=MOST_QUESTIONS)] = ()
    notes: _Notes = ""


class _Lesson(msgspec.Struct):
    format: str
    version: int
    title: _Title = ""
    steps: Annotated[tuple[_Step, ...], msgspec.Meta(max_length=MOST_STEPS)] = ()


class _Mark(msgspec.Struct):
    format: str
    version: int


_mark = msgspec.json.Decoder(_Mark)
_lesson = msgspec.json.Decoder(_Lesson)


def pack_lesson(lesson: Lesson) -> bytes:
    """Return a lesson as JSON.

    Raises:
        LessonError: something in it is longer than a file may have it, or makes no sense.
    """
    steps = tuple(_step(step) for step in lesson.steps)
    try:
        payload = msgspec.json.encode(_Lesson(FORMAT, VERSION, lesson.title, steps))
    except UnicodeEncodeError as error:  # half of a sign, as a paste may bring it
        raise damaged(str(error)) from error
    unpack_lesson(payload)
    return payload


def unpack_lesson(payload: bytes) -> Lesson:
    """Return the lesson that :func:`pack_lesson` packed.

    Raises:
        LessonError: the bytes make no sense, are more than is believed, or of a newer version.
    """
    if len(payload) > MAX_JSON:
        raise damaged("too long")
    try:
        mark = _mark.decode(payload)
        if mark.format != FORMAT:
            raise damaged("format")
        if mark.version != VERSION:
            raise LessonError(
                translate("LessonFile", "This lesson was written by a newer Procession.")
            )
        read = _lesson.decode(payload)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise damaged(str(error)) from error
    return Lesson(read.title, tuple(_checked(step) for step in read.steps))


def damaged(why: str) -> LessonError:
    """Return the error for a file that is no lesson, or was one; ``why`` is for whoever mends."""
    error = LessonError(translate("LessonFile", "This is no lesson, or a damaged one."))
    error.add_note(why)
    return error


def _step(step: Step) -> _Step:
    """Return a step as it is written."""
    facts = step._asdict()
    facts["values"] = dict(step.values)
    facts["own"] = tuple(_Own(*own) for own in step.own)
    return _Step(**facts)


def _checked(read: _Step) -> Step:
    """Return a step that makes sense.

    Raises:
        LessonError: it makes none, or needs a scenario that there is not.
    """
    if bool(read.scenario) == bool(read.recording):
        raise damaged("a step is of a scenario or of a recording")
    if read.scenario:
        _check_scenario(read)
    elif "telling" in (read.begin, read.until):
        raise damaged("only a scenario has a telling moment")
    for one in read.own:
        if one.right >= len(one.options):
            raise damaged("no option is the right one")
    own = tuple(OwnQuestion(o.asks, o.options, o.right, o.event) for o in read.own)
    facts = {name: getattr(read, name) for name in Step._fields}
    return Step(**{**facts, "own": own})


def _check_scenario(read: _Step) -> None:
    """See that a scenario can be run as the step wants it.

    Raises:
        LessonError: it cannot.
    """
    scenario = find(read.scenario)
    if scenario is None:
        sentence = translate(
            "LessonFile", "This lesson needs the program {name}, which this Procession has not."
        )
        raise LessonError(sentence.format(name=read.scenario))
    try:
        read.values = scenario.parse({name: str(value) for name, value in read.values.items()})
    except ValueError as error:
        raise LessonError(str(error)) from error
