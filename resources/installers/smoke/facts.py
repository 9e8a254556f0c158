"""Whether the installed application sees what the checkout sees.

As a plain script: ``python resources/installers/smoke/facts.py EXECUTABLE [SCENARIO...]``, where
EXECUTABLE is the installed ``procession`` or its console twin. All scenarios, or those named, are
recorded under all start methods, by the installed application and by the checkout at the same time;
then the facts of both are compared. It ends with 1 if any differ.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from core.commands.options import METHODS  # noqa: E402
from core.scenarios.catalogue import SCENARIOS, find  # noqa: E402
from resources.installers.smoke.comparing import PLANS, Plan, differences, facts  # noqa: E402
from tests.core.scenarios.recorded import Recorded  # noqa: E402

CHECKOUT = (sys.executable, str(ROOT / "main.py"))
LIMIT_S = 120


def recorded_facts(command: tuple[str, ...], name: str, method: str) -> dict[str, object]:
    """Record a scenario and return its facts; what went wrong is a fact, too.

    Args:
        command: the words that start Procession.
        name: of the scenario.
        method: start method.
    """
    plan = PLANS.get(name, Plan())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "run.procession"
        words = [f"--param={key}={value}" for key, value in plan.values.items()]
        words += ["--for", str(plan.stop_s)] if plan.stop_s else []
        done = subprocess.run(
            [*command, "record", name, "-o", str(path), "--start-method", method, *words],
            cwd=folder,
            env=os.environ | {"TMPDIR": folder},
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
        if not path.exists():
            return {"no recording": done.stderr.strip() or f"exit code {done.returncode}"}
        with closing(Recorded(done.returncode, done.stdout, path)) as run:
            return facts(run, plan) | {"said besides": "" if plan.stop_s else done.stderr}


def main() -> int:
    """Print same or differs for each scenario under each start method; return the exit code."""
    words = sys.argv[1:]
    unknown = [name for name in words[1:] if find(name) is None]
    if not words or not Path(words[0]).exists() or unknown:
        print("facts.py EXECUTABLE [SCENARIO...]: the installed procession, and scenarios of ours.")
        return 2
    commands = ((str(Path(words[0]).resolve()),), CHECKOUT)
    differing = 0
    with ThreadPoolExecutor(2) as two:
        for name in words[1:] or [scenario.name for scenario in SCENARIOS]:
            for method in METHODS:
                jobs = [two.submit(recorded_facts, command, name, method) for command in commands]
                found = differences(*(job.result() for job in jobs))
                differing += bool(found)
                print(f"{name:20} {method:11} {'differs' if found else 'same'}", flush=True)
                for line in found:
                    print(f"    {line}")
    print(f"{differing} of them differ." if differing else "All facts are the same.")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
