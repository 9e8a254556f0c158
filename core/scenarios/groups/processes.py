"""The scenarios on the life of a process."""

from __future__ import annotations

from .scenario import Parameter, Scenario

PROCESSES: tuple[Scenario, ...] = (
    Scenario(
        name="hello-process",
        title="A first process",
        group="Processes",
        teaches="start() makes a second process.",
        text=(
            "Process() only makes an object: nothing runs. With start() the operating system gets"
            " a second process, which runs the function while main goes on. With join() main "
            "waits until it has ended."
        ),
        telling=("ProcessRan", 2),
    ),
    Scenario(
        name="process-arguments",
        title="Arguments",
        group="Processes",
        teaches="Each child gets arguments of its own.",
        text=(
            "Two children run the same function. What stands in args and kwargs is handed to it, "
            "as in an ordinary call, so each does something else. Each child has a copy of its "
            "arguments: what it changes, nobody else sees."
        ),
        telling=("ProcessRan", 3),
    ),
    Scenario(
        name="process-subclass",
        title="A class of one's own",
        group="Processes",
        teaches="What run() does, the child does.",
        text=(
            "A class made from Process has a method run(). The object is made in main, with all "
            "that run() will need; start() makes the process, and run() is called there. What "
            "must be remembered: call super().__init__() first."
        ),
        telling=("ProcessRan", 3),
    ),
    Scenario(
        name="process-ids",
        title="PID and parent PID",
        group="Processes",
        teaches="The system knows each process by a number.",
        text=(
            "os.getpid() is the number of the process that asks, os.getppid() that of its parent."
            " They are the numbers that ps and the task manager show. Under forkserver the parent"
            " PID is that of the fork server, which makes the process on main's behalf."
        ),
        telling=("ProcessRan", 2),
    ),
    Scenario(
        name="process-ident",
        title="pid and ident",
        group="Processes",
        teaches="Two names for one number.",
        text=(
            "A process object has the attributes pid and ident. They are one and the same object,"
            " the number that the operating system gave. It stays there after the process has "
            "ended."
        ),
        telling=("ProcessAsked", 2),
    ),
    Scenario(
        name="daemon",
        title="A daemon",
        group="Processes",
        teaches="When main ends, its daemon is ended too.",
        text=(
            "A daemon serves its parent and has no end of its own. When the parent has finished "
            "its code, it sends SIGTERM to each of its daemons, whatever they are doing. A daemon"
            " may not have children."
        ),
        telling=("ProcessEnded", 1),
    ),
    Scenario(
        name="non-daemon",
        title="No daemon",
        group="Processes",
        teaches="Main has finished, but waits for its child.",
        text=(
            "A child that is no daemon is never ended by its parent. Main has nothing more to do,"
            " yet it stays until the child has ended, as if the program had called join() in its "
            "last line."
        ),
        telling=("ProcessExiting", 1),
    ),
    Scenario(
        name="exit-code",
        title="Exit code",
        group="Processes",
        teaches="How a child ended, as a number.",
        text=(
            "While a child runs, its exitcode is None. sys.exit(2) ends it with code 2; a "
            "function that just returns gives 0, whatever it returns; an exception gives 1; a "
            "signal gives its number with a minus."
        ),
        telling=("ProcessAsked", 2),
        parameters=(Parameter("code", 2, "what the child hands to sys.exit()", 0, 255),),
    ),
    Scenario(
        name="before-start",
        title="Before the start",
        group="Processes",
        teaches="No process yet, so no PID.",
        text=(
            "An object of the class Process is not a process yet. Until start() its pid is None, "
            "since the operating system knows nothing of it."
        ),
        telling=("ProcessAsked", 1),
    ),
    Scenario(
        name="start-twice",
        title="Started twice",
        group="Processes",
        teaches="A process starts only once.",
        text=(
            "A second start() of the same object raises AssertionError, whether the process still"
            " runs or has ended. The process itself notices nothing. Who wants to run the "
            "function again makes another Process."
        ),
        telling=("StartRefused", 1),
    ),
    Scenario(
        name="is-alive",
        title="is_alive()",
        group="Processes",
        teaches="Alive: started, and not ended.",
        text=(
            "is_alive() is False before start(), True while the process runs, and False again "
            "after its end. It only looks; it does not wait."
        ),
        telling=("", 0),
    ),
    Scenario(
        name="join",
        title="join()",
        group="Processes",
        teaches="Main waits for the end of a child.",
        text=(
            "join() returns when the child has ended, and not before. Main waits for one after "
            "the other; both run all the while. A join() for a child that has ended returns at "
            "once."
        ),
        telling=("JoinBegan", 2),
    ),
    Scenario(
        name="join-timeout",
        title="join() with a limit",
        group="Processes",
        teaches="It may return while the child still runs.",
        text=(
            "join(1) waits for at most one second. It returns None in any case, so it does not "
            "say why it returned: is_alive() tells whether the child has ended or the time was "
            "up."
        ),
        telling=("JoinEnded", 1),
        parameters=(
            Parameter("limit", 1.0, "seconds that join() waits at most", 0.05, 60),
            Parameter("seconds", 2.5, "seconds that the child works", 0, 20),
        ),
    ),
    Scenario(
        name="kill",
        title="kill()",
        group="Processes",
        teaches="The child is ended at once.",
        text=(
            "kill() sends SIGKILL, which nobody can catch. The child has no chance to tidy up: no"
            " finally, no exit handler. Its exit code is -9. If it held a lock, the lock is never"
            " released."
        ),
        telling=("ProcessEnded", 1),
    ),
    Scenario(
        name="terminate",
        title="terminate()",
        group="Processes",
        teaches="The child is asked to end.",
        text=(
            "terminate() sends SIGTERM. Most programs die of it, and the exit code is -15. A "
            "program may catch it, tidy up and end in its own way: then the exit code is its own."
        ),
        telling=("ProcessEnded", 2),
    ),
)
