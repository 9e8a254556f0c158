"""Runs one program from start to end, and writes down what its processes leave in their rings.

One loop, one thread: look who died, obey, read the rings and the output, merge, append to the
recording, hand the same bytes on. It runs in the process of ``record``, and for a window in a
process of its own (`run`). That process should start no other children: orphans of the program
become its own, and it reaps all children that were not there before.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from typing import TYPE_CHECKING, Any

import msgspec

from ..language import Sentence, Told, later
from ..reasons import reason
from ..tracing.records import TRACKED_FILE
from .collector import Collector
from .crowd import Crowd
from .deaths import Deaths
from .leftovers import Leftovers
from .merge import Merger
from .notices import Notices
from .output import Capture
from .session import Session, clean_old_sessions
from .sources import Sources
from .spec import ProgramSpec, command, environment
from .stop import Stop
from .strangers import Strangers
from .tree import Tree

if TYPE_CHECKING:
    from ..recording.writer import RecordingWriter

SHORTEST_PAUSE = 0.004
LONGEST_PAUSE = 0.012
"""Seconds between two looks at the rings: while there is something in them, and while not."""

CHUNK_BYTES = 64 * 1024
"""A block of records is no longer, so that taking one in is a small thing for the window."""

KILL_SECONDS = 2.0


class Client:
    """For whom a program is supervised; this one wants nothing and listens to nothing."""

    def order(self) -> str:
        """Return what is to be done: ``interrupt``, ``stop``, ``kill``, or an empty string."""
        return ""

    def chunk(self, offset: int, data: bytes) -> None:
        """Take the records that have just been written at ``offset`` of the recording."""

    def state(self, name: str, detail: int | Told) -> None:
        """Take note: ``stopping`` (asks, insists, kills), ``ended``, ``failed``, or of a sentence.

        After one that is ``warned`` the program goes on; something of it is not recorded. One that
        is ``noted`` is no trouble.
        """

    def flush(self) -> None:
        """Do what has to be done at each turn of the loop."""


def supervise(spec: ProgramSpec, writer: RecordingWriter, client: Client | None = None) -> int:
    """Run a program until nothing of it is left.

    Args:
        spec: the program.
        writer: where its recording goes; the caller closes it.
        client: who gives orders and gets the records.

    Returns:
        the exit code of its main process: -9 after SIGKILL.

    Raises:
        OSError: it cannot be started.
    """
    clean_old_sessions()
    supervisor = Supervisor(spec, writer, client or Client())
    try:
        supervisor.start()
        while not supervisor.over:
            supervisor.turn()
        return supervisor.finish()
    finally:
        supervisor.close()


def cannot_start(error: OSError) -> Sentence:
    """Return the sentence on why a program could not be started."""
    why = reason(error)
    if error.errno == errno.EAGAIN:
        why = later(
            "Collecting",
            "no more processes may be started here (ulimit -u, or the container's limit)",
        )
    elif error.errno == errno.EMFILE:
        why = later("Collecting", "too few files may be open at once here (ulimit -n)")
    elif str(error.strerror).startswith("No usable temporary directory"):
        why = later("Collecting", "no folder for temporary files can be written to (TMPDIR)")
    return later("Collecting", "The program cannot be started: {reason}.").format(reason=why)


class Supervisor:
    """One run. ``start``, then ``turn`` until ``over``, then ``finish``; ``close`` in any case."""

    def __init__(self, spec: ProgramSpec, writer: RecordingWriter, client: Client) -> None:
        """Make the session.

        Raises:
            OSError: there is no room for it.
        """
        self._spec = spec
        self._writer = writer
        self._client = client
        self._tree = Tree()
        self._capture = Capture() if spec.capture else None
        self._deaths = Deaths()
        self._session = Session()  # after what may find no descriptor: it would stay behind
        self._merger = Merger()
        self._notices = Notices()
        self._sources = Sources()
        self._leftovers = Leftovers(os.path.join(self._session.path, TRACKED_FILE))
        self._stop = Stop(self._tree)
        self._crowd = Crowd(self._tree, spec.processes)
        self._strangers = Strangers(self._tree)
        self._collector = Collector(self._session.path, self._deaths, self._merger, self._notices)
        self._pause = SHORTEST_PAUSE
        self._deadline = float("inf")
        self._warned: set[Told] = set()

    @property
    def over(self) -> bool:
        """Nothing of the program is left, and its rings are read to the end."""
        return self._tree.is_empty() and not len(self._collector)

    def start(self) -> None:
        """Start the program.

        Raises:
            OSError: it cannot be started.
        """
        spec = self._spec
        self._writer.header(header(spec))
        if not spec.module:
            self._keep(self._sources.add(os.path.join(os.path.abspath(spec.cwd), spec.script)))
        started = time.perf_counter_ns()
        files = self._capture.files if self._capture else (None, None, None)
        words = command(spec, self._session.path)
        pid = self._tree.start(
            words, spec.cwd, files, environment(spec.capture, ours=not spec.interpreter)
        )
        if self._capture:
            self._capture.started()
        self._deaths.watch(pid)
        fields = [spec.script, os.path.abspath(spec.cwd), spec.method, spec.version]
        fields += spec.arguments
        self._merger.add(self._notices.program_started(started, pid, fields))
        if spec.seconds is not None:
            self._deadline = time.monotonic() + spec.seconds

    def turn(self) -> None:
        """Wait a little, or until somebody dies, and take in what has happened."""
        dead = self._deaths.wait(self._pause)
        self._session.beat()
        self._obey()
        self._collector.scan()
        busy = self._collector.read() | self._read_output() | bool(dead)
        self._collector.bury(dead)
        for pid, exit_code in self._tree.reap().items():
            self._deaths.tell(pid, exit_code)
        self._write(self._merger.take(time.perf_counter_ns()))
        if self._collector.untraced:
            self._warn(
                later(
                    "Collecting",
                    "There is too little room in {folder} to trace all processes of the program: "
                    "what some of them do is not recorded.",
                ).format(folder=os.path.dirname(self._session.path))
            )
        self._tell_strangers()
        if self._collector.starved:
            self._warn(
                later(
                    "Collecting",
                    "Too few files may be open at once here (ulimit -n) to follow all processes of "
                    "the program: what some of them do may be missing.",
                )
            )
        self._client.flush()
        self._pause = SHORTEST_PAUSE if busy else min(self._pause * 1.2, LONGEST_PAUSE)

    def finish(self) -> int:
        """Write what is left, and return the exit code of the main process."""
        self._read_output()
        exit_code = self._tree.exit_code or 0
        self._merger.add(self._notices.program_ended(exit_code))
        self._write(self._merger.take(None))
        self._client.state("ended", exit_code)
        return exit_code

    def close(self) -> None:
        """End what is left of the program, and remove the session."""
        deadline = time.monotonic() + KILL_SECONDS
        while self._tree.root and time.monotonic() < deadline:
            killed = self._tree.kill()
            self._tree.reap()
            if not killed and self._tree.is_empty():
                break
            time.sleep(0.002)
        if self._capture:
            self._capture.close()
        if self._tree.is_empty():
            self._leftovers.remove()
        self._collector.close()
        self._deaths.close()
        self._session.close()
        self._tree.close()

    def _obey(self) -> None:
        """Do what the client wants, and go on with what was begun."""
        now = time.monotonic()
        order = self._client.order()
        if order == "interrupt":
            self._tree.interrupt()
        elif order == "stop" or now > self._deadline:
            self._deadline = float("inf")
            self._stop.begin(now)
        elif order == "kill":
            self._stop.begin(now, at_once=True)
        crowd = 0 if self._stop.step else max(len(self._collector), self._crowd.count())
        if crowd > self._spec.processes:
            self._warn(
                later(
                    "Collecting",
                    "The program has more than {most} processes at once, as a fork bomb has: it is "
                    "stopped. More are allowed with --processes.",
                ).format(most=self._spec.processes)
            )
            self._stop.begin(now, at_once=True)
        self._tree.reported = self._collector.pids() if sys.platform != "linux" else set()
        step = self._stop.advance(now)
        if step:
            self._client.state("stopping", step)

    def _read_output(self) -> bool:
        """Take in what the program printed."""
        found = False
        for stream, text, size in self._capture.read() if self._capture else ():
            self._merger.add(self._notices.raw_output(stream, text, size))
            found = True
        if self._capture and self._capture.input_was_read():
            self._warn(
                later(
                    "Collecting",
                    "The program reads its input, which is empty here: give it arguments.",
                )
            )
        return found

    def _write(self, records: bytes) -> None:
        """Append records to the recording, and give the same bytes to the client."""
        for start in range(0, len(records), CHUNK_BYTES):
            data = records[start : start + CHUNK_BYTES]
            offset = self._writer.records(data)
            if offset >= 0:
                self._client.chunk(offset, data)
            self._leftovers.look(data)
            for file in self._sources.look(data):
                self._keep(file)
        if self._writer.failure:
            self._warn(self._writer.failure)

    def _tell_strangers(self) -> None:
        """Tell of the program's processes of which nothing is recorded."""
        if self._stop.step:
            return
        for pid, name, is_child in self._strangers.look(self._collector.pids()):
            if is_child:
                said = later(
                    "Collecting", "Process {pid} has lost its tracer: what it does is not recorded."
                ).format(pid=pid)
                self._warn(said)
            else:
                said = later(
                    "Collecting", "Another program runs, which is not traced: {name} ({pid})."
                ).format(name=name, pid=pid)
                self._client.state("noted", said)

    def _keep(self, file: tuple[str, str] | None) -> None:
        if file is not None:
            self._writer.source(*file)

    def _warn(self, sentence: Told) -> None:
        """Tell something once."""
        if sentence not in self._warned:
            self._warned.add(sentence)
            self._client.state("warned", sentence)


def header(spec: ProgramSpec) -> dict[str, Any]:
    """Return what a recording says of its run before the first record."""
    return {
        "spec": msgspec.to_builtins(spec),
        "python": spec.version,
        "platform": sys.platform,
        "clock": {"perf_ns": time.perf_counter_ns(), "wall_ns": time.time_ns()},
    }
