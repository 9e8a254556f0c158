"""What is said beside the sources of the scenarios on queues and pipes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..commenting import Comments

MESSAGES: Mapping[str, Comments] = {
    "producer-consumer": (
        ("queue.put(word)", "waits while full"),
        ("word = queue.get()", "waits while empty"),
        ("= Queue(o.capacity)", "has room for so many words"),
        ("process.start()", "from here on all run at once"),
    ),
    "ping-pong": (
        ('pipe.send(f"ping {n}")', "sends the question"),
        ("reply = pipe.recv()", "waits for B"),
        ("question = pipe.recv()", "waits for A"),
        ('pipe.send(f"pong {n}")', "sends the answer"),
        ("left, right = Pipe()", "a pipe has two ends, one for each"),
    ),
    "joinable-queue": (
        ("item := queue.get()", "taken, but not done yet"),
        ("queue.task_done()  #", "one less to wait for"),
        ('queue.put(f"item {n}")', "one more to wait for"),
        ("queue.join()", "waits for the last task_done()"),
        ("queue.put(QUIT)", "ends one worker"),
    ),
    "pool-pipeline": (
        ("out.put(n)", "the reader brings a number"),
        ("n := numbers.get()", "waits while empty"),
        ("time.sleep(o.work_delay)", "the slow stage"),
        ("out.put(n * n)", "hands the square on"),
        ("square := squares.get()", "in the order in which they are done"),
        ("numbers: queues.Queue[int] = Queue()", "between the reader and the workers"),
        ("squares: queues.Queue[int] = Queue()", "between the workers and the writer"),
    ),
}
