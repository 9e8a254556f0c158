"""The layout of a record: 64 bytes, the only thing that a traced process ever hands over.

A record is big-endian and opens with its time, its process and its sequence number, so that
comparing two records as plain bytes compares (time, process, sequence number): the supervisor
merges rings with ``list.sort`` on slices and never decodes. The last field, ``commit``, is
written last; a slot whose commit is not the expected one has not been written yet. Slots are
numbered from 0; ``seq`` is the low 32 bits of a slot's number and ``commit`` is the number + 1.

``process`` is the *tag* of the ring, unique among the rings of a run; the record BORN ties it to
the id of the process. ``site`` names a source line (see SITE), ``resource`` a channel, a lock, a
file or another process (its *key*, see :func:`child_key`), ``message`` a message or a text.

Text that does not fit (names, previews, lines) stands in TEXT records *before* the record that
needs it, 24 bytes of UTF-8 a piece; the record names it by its key, in ``message`` unless the
table says otherwise. A text that is torn (a piece is missing, its ring was full) counts as not
there.
"""

from __future__ import annotations

import struct

RECORD = struct.Struct(">QIIHHIQQqIIQ")
"""t_ns, process, seq, kind, flag, site, resource, message, arg, size, thread, commit."""

TEXT_RECORD = struct.Struct(">QIIHHIQ24sQ")
"""t_ns, process, seq, kind, length of this piece, index << 1 | last, key, piece, commit."""

READY_RECORD = struct.Struct(">QII40sQ")
"""t_ns, process, seq, all from kind to thread, commit: a record whose middle is known already."""

MIDDLE = struct.Struct(">HHIQQqII")
"""The middle of a record: kind, flag, site, resource, message, arg, size, thread."""

COMMIT = struct.Struct(">Q")
SIZE = 64
COMMIT_OFFSET = 56
PIECE = 24
FIELD = "\x1f"
"""Separates the fields of a text that has several (BORN, STARTING, CHANNEL_OPENED...)."""

SUPERVISOR_TAG = 0
"""The ``process`` of records that the supervisor writes itself."""

# Kinds. The comment says what each field holds; a field that is not named is 0.
TEXT = 0  # a piece of text
SITE = 1  # a piece of text: "file:line:function", key = the site
# program (written by the supervisor)
PROGRAM_STARTED = 2  # message: text "script, cwd, start method, python, argument..."; arg pid
PROGRAM_ENDED = 3  # arg exit code, as multiprocessing gives it
EVENTS_LOST = 4  # arg how many records the process of this ring dropped
GONE = 5
"""resource the tag of a process that is no more; arg exit code; flag 1 if that is known, and
FOR_MEMORY."""
RAW_OUTPUT = 6  # flag 1 stdout, 2 stderr; message: text read from the program's pipe
# for the supervisor alone
TRACKED = 7
"""A piece of text, with a key of its own: "s" or "m" and the name of a semaphore or of shared
memory that the resource tracker is to remove at the end."""
UNTRACKED = 8  # likewise: it is not to
# process
BORN = 10
"""First of each ring. message: text "id, parent id, name, daemon (1 or nothing), method, target";
arg pid; size ppid; resource the process's own key."""
STARTING = 11  # by the parent, before the call. resource the child's key; text as BORN's
STARTED = 12  # resource the child's key; arg pid
START_FAILED = 13  # resource the child's key
RAN = 14  # run() begins
EXITING = 15  # run(), or the script, is over; arg the exit code it will have
REAPED = 16  # by the parent: resource the child's key; arg exit code
JOIN_BEGAN = 17  # resource the child's key; arg timeout in ns, -1 for none
JOIN_ENDED = 18  # resource the child's key; flag 1 if it timed out
SIGNALLED = 19  # resource the child's key; arg the signal's number; before the call
SLEEP_BEGAN = 20  # arg ns
SLEEP_ENDED = 21
ERROR = 22  # message: text of the traceback
OUTPUT = 23  # flag 1 stdout, 2 stderr; message: text; size bytes in all (the text may be cut)
MADE = 24
"""A Process object was made. resource the child's key; message: text as BORN's, the target being
what it will call, and then the arguments of that."""
ASKED = 25
"""What a process was answered on another: resource its key; flag the index in QUESTIONS, with
HAS_ANSWER where it is True or a number; size the number, in two's complement; arg how many times
since the same answer was last told for this line."""
START_REFUSED = 26  # start() raised, for it had been called before. resource; message: text, error
# message. flag of a pipe's records: the end at which it happened, 0 or 1
CHANNEL_OPENED = 30
"""flag the channel's kind; arg capacity (0 unbounded); message: text "name, name of end 0, name of
end 1". Of a CONNECTION by each end: resource a number that the other end finds too, flag with ALONE
if it does not; arg the end (0 accepted, 1 Client); text "name, address, pid of the client or 0"."""
SEND_BLOCKED = 31
"""resource channel; message 0, or one that is being written and does not fit (it was SENT before),
or the one to be sent, whose preview is the text with that key."""
SEND_GAVE_UP = 32
SENT = 33
"""resource channel; message, which is also the key of the preview's text; size bytes (0 for a
queue, which pickles later); arg crc32 of the first 4 KiB if RAW."""
WRITTEN = 34  # the message is in the operating system's pipe; size bytes
SEND_DROPPED = 35  # message; arg why
RECEIVE_BLOCKED = 36
RECEIVE_GAVE_UP = 37
RECEIVED = 38  # message; size bytes; message 0 and arg crc32 of the first 4 KiB if RAW
POLLED = 39  # arg how many times since it was last told, all in vain
CHANNEL_CLOSED = 40
TASK_DONE = 41  # JoinableQueue.task_done, before it can end a join
QUEUE_JOIN_BEGAN = 42  # JoinableQueue.join
QUEUE_JOIN_ENDED = 43  # flag 1 if it raised
WAIT_ANY_BEGAN = 44
"""connection.wait; arg timeout in ns, -1 for none; message: text of the things waited for, "c" and
the number of a channel, or "p" and the key of a process."""
WAIT_ANY_ENDED = 45  # flag 1 if it timed out; message: text of those that are ready
CONNECT_BEGAN = 46  # flag the end: 0 Listener.accept, 1 Client; message: text of the address
CONNECT_ENDED = 47  # flag the end, and CONNECTED if it went well
# lock
LOCK_CREATED = 50
"""flag the lock's kind; arg value (0 for a condition whose lock is one of the program's own, which
has its own id); message: text of the name."""
ACQUIRE_BLOCKED = 51  # arg timeout in ns, -1 for none
ACQUIRE_GAVE_UP = 52  # arg how many times since it was last told
ACQUIRED = 53
RELEASED = 54  # before the call
RELEASE_FAILED = 55  # the release just before raised
# file
FILE_OPENED = 60  # resource the file's key; message: text "path, mode"
LINE_WRITTEN = 61  # resource the file's key; message: text; size bytes in all
# conditions, events and barriers: locks too
WAIT_BEGAN = 70  # Condition.wait, Event.wait; arg timeout in ns, -1 for none
WAIT_ENDED = 71
"""flag 1 if it timed out or raised. Without a WAIT_BEGAN it was ready to wait for no time; arg how
many times since that was last told."""
NOTIFIED = 72  # before the call; arg how many are to be woken, -1 for all
FLAG_SET = 73  # before anybody can see it; sets and clears stand in their true order
FLAG_CLEARED = 74  # as FLAG_SET
BARRIER_REACHED = 75  # before the call; arg timeout in ns, -1 for none
BARRIER_PASSED = 76
"""arg the index that wait() returned, -1 if it raised; flag 1 if it raised and the barrier is
broken, not reset."""
# pool. resource the pool; a task is named by its call (the job number) and its place in it
POOL_OPENED = 80  # flag the pool's kind; arg how many workers; message: text of the name
WORKER_STARTED = 81  # by a worker
TASK_SUBMITTED = 82
"""arg call << 24 | place; size how many items; message: text "function, preview". Before the task
can reach a worker."""
TASK_STARTED = 83  # by the worker; arg call << 24 | place
TASK_FINISHED = 84
"""By the worker, or by who submitted it if no worker will ever do it. arg call << 24 | place;
flag 1 if it went well; message: preview of the result, or of the exception."""
RESULT_WAIT_BEGAN = 85  # arg call, -1 for several calls; message timeout in ns + 1, 0 for none
RESULT_WAIT_ENDED = 86  # arg call, -1 for several calls; flag 1 if it timed out
RESULT_TAKEN = 87  # arg call << 24 | place; flag 1 if it is all of the call
POOL_CLOSED = 88  # flag CLOSED, TERMINATED or SHUT_DOWN
POOL_JOIN_BEGAN = 89
POOL_JOIN_ENDED = 90
# manager, memory
PROXY_OPENED = 95
"""resource the proxy; message: text "type, name"."""
CALL_BEGAN = 96  # resource the proxy; message: text "method, preview"
CALL_ENDED = 97  # resource the proxy; flag 1 if it went well
MEMORY_OPENED = 98
"""resource the memory; flag its kind, or CREATED; arg bytes; message the lock that guards it, or 0;
the text with the memory as its key: the name."""
MEMORY_CLOSED = 99
MEMORY_UNLINKED = 100
OBJECT_MADE = 101
"""By the manager's process: resource that of its proxies. An object that is gone may have had the
same."""

FOR_MEMORY = 2
"""Bit of the flag of GONE: the system killed somebody at that moment, since memory had run out."""
QUESTIONS = ("is_alive()", "exitcode", "pid", "ident")
HAS_ANSWER = 16
"""Bit of the flag of ASKED."""
END_BIT = 1
"""Bit of ``flag``: which end of a pipe."""
RAW = 2
"""Bit of ``flag``: raw bytes, which carry no id; both ends note (size, crc32) instead."""

QUEUE, SIMPLE_QUEUE, JOINABLE_QUEUE, PIPE, SIMPLEX_PIPE, CONNECTION = range(6)
LOCK, RLOCK, SEMAPHORE, BOUNDED_SEMAPHORE, CONDITION, EVENT, BARRIER = range(7)

POOL, EXECUTOR = range(2)
CLOSED, TERMINATED, SHUT_DOWN = range(3)
SHARED_MEMORY, VALUE, ARRAY = range(3)
CREATED = 16
"""Bit of the flag of MEMORY_OPENED: this process made it."""
ALONE = 32
"""Bit of the flag of CHANNEL_OPENED: the other end has to be found by address and order."""
CONNECTED = 2
"""Bit of the flag of CONNECT_ENDED."""
PLACE_BITS = 24
"""A task is (its call << PLACE_BITS | its place in the call)."""

UNPICKLABLE, NEVER_WRITTEN, WRITE_FAILED = range(3)
"""Why a message was dropped: SEND_DROPPED's arg."""

MAIN_ID = "main"
MAIN_KEY = 1


def child_key(parent_key: int, n: int) -> int:
    """Return the key of the n-th process (from 1) that the process with ``parent_key`` made.

    The multiplier is the 64-bit golden ratio of Knuth's multiplicative hashing: equal for the same
    program at each run, with no coordination between processes.
    """
    return (parent_key * 0x9E3779B97F4A7C15 + n) & 0xFFFFFFFFFFFFFFFF


def child_id(parent_id: str, n: int) -> str:
    """Return the id of the n-th process (from 1) that ``parent_id`` made: ``main.2``."""
    return f"{parent_id}.{n}"


# The session: a folder of mode 0700 that holds the control page, the lifeline and the rings.
CONTROL_FILE = "control"
TRACKED_FILE = "tracked"
LIFELINE_FILE = "lifeline"
RING_PREFIX = "ring-"
"""A ring's file is RING_PREFIX + its tag in decimal; while it is being made it ends in ``.new``."""
NO_ROOM = ".none"
"""Ends the name of an empty file: the process with this pid found no room for a ring."""

CONTROL_SIZE = 4096
HEARTBEAT = struct.Struct(">Q")
HEARTBEAT_OFFSET = 8
"""Control page: ``perf_counter_ns`` of the supervisor's last look at the rings."""

RING_HEADER = struct.Struct(">QQQQQQ")
"""First bytes of a ring: tail (records read so far, written by the supervisor), tag, pid, ppid,
slots (a power of two), records lost and not yet told."""
RING_HEADER_SIZE = 4096
RING_SLOTS = 4096
"""256 KiB a ring: Docker's /dev/shm has 64 MiB."""
