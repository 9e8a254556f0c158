"""CPython's own tests of multiprocessing as a program: ``suite.py METHOD RESULTS [PATTERN...]``.

Runs in any Python from 3.9 on, traced or not. It writes into RESULTS, as JSON, the id of every test
that was run, and of those that were skipped or did not pass, why. Patterns are as after
``unittest -k``. The classes WithThreads... start no processes and are left out; one of them hangs
in a bare 3.11.7, too.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
import unittest
from typing import Any

# A spawned child imports this file again to find the classes; it needs no method then, and the fork
# server, which may import it too, has no arguments.
METHOD = sys.argv[1] if __name__ == "__main__" else ""

importlib.import_module("test._test_multiprocessing").install_tests_in_module_dict(
    globals(), METHOD
)
for _name in [name for name in globals() if name.startswith("WithThreads")]:
    del globals()[_name]


BEGUN: dict[str, float] = {}
SECONDS: dict[str, float] = {}


class Results(unittest.TextTestResult):
    """Remembers which tests were begun, and how long each took."""

    def startTest(self, test: unittest.TestCase) -> None:
        BEGUN[test.id()] = time.monotonic()
        super().startTest(test)

    def stopTest(self, test: unittest.TestCase) -> None:
        now = time.monotonic()
        SECONDS[test.id()] = now - BEGUN.get(test.id(), now)  # 3.12.1 begins none that it skips
        super().stopTest(test)


def main(path: str, patterns: list[str]) -> None:
    """Run the tests and write down how they went."""
    loader = unittest.TestLoader()
    if patterns:
        loader.testNamePatterns = [p if "*" in p else f"*{p}*" for p in patterns]
    tests = loader.loadTestsFromModule(sys.modules["__main__"])
    kind: Any = Results
    runner = unittest.TextTestRunner(sys.stderr, verbosity=2, resultclass=kind)
    results = runner.run(tests)
    told = {
        "run": list(BEGUN),
        "seconds": list(SECONDS.items()),
        "skipped": [(test.id(), reason) for test, reason in results.skipped],
        "failed": [(test.id(), text) for test, text in results.failures],
        "errors": [(test.id(), text) for test, text in results.errors],
    }
    with open(path, "w", encoding="utf-8") as file:
        json.dump(told, file)


if __name__ == "__main__":
    main(sys.argv[2], sys.argv[3:])
