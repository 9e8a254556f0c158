"""The scenarios on the life of a process."""

from __future__ import annotations

from .scenario import Parameter, Scenario

GROUP = "Processes"
LABELS = {"main": "main"}


def _scenario(
    name: str,
    title: str,
    teaches: str,
    text: str,
    telling: tuple[str, int],
    parameters: tuple[Parameter, ...] = (),
) -> Scenario:
    """Return a scenario of this group: all are shown one event after another."""
    return Scenario(
        name=name,
        title=title,
        group=GROUP,
        teaches=teaches,
        text=text,
        parameters=parameters,
        pace="one by one",
        speed=1.0,
        labels=LABELS,
        telling=telling,
    )


PROCESSES: tuple[Scenario, ...] = (
    _scenario(
        "hello-process",
        "A first process",
        "start() makes a second process.",
        "Process() only makes an object: nothing runs. With start() the operating system gets a "
        "second process, which runs the function while main goes on. With join() main waits "
        "until it has ended.",
        ("ProcessRan", 2),
    ),
    _scenario(
        "process-arguments",
        "Arguments",
        "Each child gets arguments of its own.",
        "Two children run the same function. What stands in args and kwargs is handed to it, as "
        "in an ordinary call, so each does something else. Each child has a copy of its "
        "arguments: what it changes, nobody else sees.",
        ("ProcessRan", 3),
    ),
    _scenario(
        "process-subclass",
        "A class of one's own",
        "What run() does, the child does.",
        "A class made from Process has a method run(). The object is made in main, with all that "
        "run() will need; start() makes the process, and run() is called there. What must be "
        "remembered: call super().__init__() first.",
        ("ProcessRan", 3),
    ),
    _scenario(
        "process-ids",
        "PID and parent PID",
        "The system knows each process by a number.",
        "os.getpid() is the number of the process that asks, os.getppid() that of its parent. "
        "They are the numbers that ps and the task manager show. Under forkserver the parent "
        "PID is that of the fork server, which makes the process on main's behalf.",
        ("ProcessRan", 2),
    ),
    _scenario(
        "process-ident",
        "pid and ident",
        "Two names for one number.",
        "A process object has the attributes pid and ident. They are one and the same object, "
        "the number that the operating system gave. It stays there after the process has ended.",
        ("ProcessAsked", 2),
    ),
    _scenario(
        "daemon",
        "A daemon",
        "When main ends, its daemon is ended too.",
        "A daemon serves its parent and has no end of its own. When the parent has finished its "
        "code, it sends SIGTERM to each of its daemons, whatever they are doing. A daemon may "
        "not have children.",
        ("ProcessEnded", 1),
    ),
    _scenario(
        "non-daemon",
        "No daemon",
        "Main has finished, but waits for its child.",
        "A child that is no daemon is never ended by its parent. Main has nothing more to do, "
        "yet it stays until the child has ended, as if the program had called join() in its "
        "last line.",
        ("ProcessExiting", 1),
    ),
    _scenario(
        "exit-code",
        "Exit code",
        "How a child ended, as a number.",
        "While a child runs, its exitcode is None. sys.exit(2) ends it with code 2; a function "
        "that just returns gives 0, whatever it returns; an exception gives 1; a signal gives "
        "its number with a minus.",
        ("ProcessAsked", 2),
        (Parameter("code", 2, "what the child hands to sys.exit()", 0, 255),),
    ),
    _scenario(
        "before-start",
        "Before the start",
        "No process yet, so no PID.",
        "An object of the class Process is not a process yet. Until start() its pid is None, "
        "since the operating system knows nothing of it.",
        ("ProcessAsked", 1),
    ),
    _scenario(
        "start-twice",
        "Started twice",
        "A process starts only once.",
        "A second start() of the same object raises AssertionError, whether the process still "
        "runs or has ended. The process itself notices nothing. Who wants to run the function "
        "again makes another Process.",
        ("StartRefused", 1),
    ),
    _scenario(
        "is-alive",
        "is_alive()",
        "Alive: started, and not ended.",
        "is_alive() is False before start(), True while the process runs, and False again after "
        "its end. It only looks; it does not wait.",
        ("", 0),
    ),
    _scenario(
        "join",
        "join()",
        "Main waits for the end of a child.",
        "join() returns when the child has ended, and not before. Main waits for one after the "
        "other; both run all the while. A join() for a child that has ended returns at once.",
        ("JoinBegan", 2),
    ),
    _scenario(
        "join-timeout",
        "join() with a limit",
        "It may return while the child still runs.",
        "join(1) waits for at most one second. It returns None in any case, so it does not say "
        "why it returned: is_alive() tells whether the child has ended or the time was up.",
        ("JoinEnded", 1),
        (
            Parameter("limit", 1.0, "seconds that join() waits at most", 0.05, 60),
            Parameter("seconds", 2.5, "seconds that the child works", 0, 20),
        ),
    ),
    _scenario(
        "kill",
        "kill()",
        "The child is ended at once.",
        "kill() sends SIGKILL, which nobody can catch. The child has no chance to tidy up: no "
        "finally, no exit handler. Its exit code is -9. If it held a lock, the lock is never "
        "released.",
        ("ProcessEnded", 1),
    ),
    _scenario(
        "terminate",
        "terminate()",
        "The child is asked to end.",
        "terminate() sends SIGTERM. Most programs die of it, and the exit code is -15. A program "
        "may catch it, tidy up and end in its own way: then the exit code is its own.",
        ("ProcessEnded", 2),
    ),
)
