"""What is said beside the sources of the scenarios on the life of a process."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..commenting import Comments

PROCESSES: Mapping[str, Comments] = {
    "hello-process": (
        ("def greet()", "runs in the child"),
        ("child = Process(", "only makes an object"),
        ("child.start()", "only now there is a second process"),
        ("child.join()", "waits until the child has ended"),
    ),
    "process-arguments": (
        ("def greet(", "both children run this"),
        ('args=("Ada", 2)', "arguments by position"),
        ('kwargs={"times": 3}', "and by name"),
        ("ada.join()", "waits for one, then for the other"),
    ),
    "process-subclass": (
        ("class Greeter(Process)", "a class made from Process"),
        ("super().__init__(", "never forget this call"),
        ("self.whom = whom", "the child gets it with the object"),
        ("def run(self)", "runs in the child"),
        ("greeter.start()", "makes the process, which calls run()"),
    ),
    "process-ids": (
        ('print("child: my PID is"', "its own number, and its parent's"),
        ('print("main: my PID is"', "runs in main"),
        ("child.start()", "the system gives it a number"),
        ("child.pid", "the same number, seen from main"),
    ),
    "process-ident": (
        ("child.start()", "the system gives it a number"),
        ("pid = child.pid", "the number of the process"),
        ("ident = child.ident", "the same number by another name"),
        ("pid is ident)", "True: one and the same object"),
        ("after the end:", "it stays after the end"),
    ),
    "daemon": (
        ("def tick()", "has no end of its own"),
        ("daemon=True", "is ended together with main"),
        ("time.sleep(1.8)", "the daemon runs meanwhile"),
        ('print("main has finished")', "and with it the daemon"),
    ),
    "non-daemon": (
        ("for n in range(1, 6)", "takes longer than main"),
        ("daemon=False", "main will wait for its end"),
        ("time.sleep(0.8)", "the child runs meanwhile"),
        ('print("main has finished")', "but it cannot end yet"),
    ),
    "exit-code": (
        ("sys.exit(code)", "ends the child with this code"),
        ("child.start()", "from here on both run"),
        ('print("while it runs:"', "None: it has not ended"),
        ("child.join()", "waits until the child has ended"),
        ('print("after its end:"', "the code with which it ended"),
    ),
    "before-start": (
        ("child = Process(", "only makes an object"),
        ('print("before start():"', "None: no process, no PID"),
        ("child.start()", "only now there is a second process"),
        ('print("after start():"', "now it has a PID"),
    ),
    "start-twice": (
        ("time.sleep(0.5)", "the child runs by now"),
        ("child.start()  #", "the same object again"),
        ("except AssertionError", "a process starts only once"),
        ("child.join()", "the child has noticed nothing"),
    ),
    "is-alive": (
        ('print("before start():"', "False: not started yet"),
        ("child.start()", "from here on both run"),
        ("while alive:", "until the child has ended"),
        ("alive = child.is_alive()", "only looks, does not wait"),
    ),
    "join": (
        ("slow.start()", "from here on all three run"),
        ("quick.join()", "waits for the end of the one"),
        ('print("Quick has ended")', "not before Quick has ended"),
        ("slow.join()", "then for the end of the other"),
    ),
    "join-timeout": (
        ("child.join(o.limit)  #", "says nothing about why it returns"),
        ("while child.is_alive():", "so ask"),
        ('print("timed out', "the time was up"),
        ('print("the child has ended")', "not alive: it has ended"),
    ),
    "kill": (
        ("while True:", "would never end by itself"),
        ('print("this is never printed")', "there is no chance to tidy up"),
        ("child.kill()", "nobody can refuse this signal"),
        ("child.exitcode", "-9: the signal's number, with a minus"),
    ),
    "terminate": (
        ("def obey()", "does nothing about the signal"),
        ("def tidy(", "called when the signal comes"),
        ("signal.signal(signal.SIGTERM, tidy)", "catches the signal"),
        ("child.terminate()", "asks the child to end"),
        ("child.exitcode", "-15; 0 of the one that tidied up"),
    ),
}
