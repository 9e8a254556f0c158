"""The workflows: they can be read, call what is there, and may do no more than they need."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from resources.installers import check_tag, product

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = product.ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
Workflow = dict[Any, Any]


def read(name: str) -> Workflow:
    found: Workflow = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    return found


WORKFLOWS = [pytest.param(read(path.name), id=path.name) for path in FILES]


def steps(workflow: Workflow) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def triggers(workflow: Workflow) -> dict[str, Any]:
    found: dict[str, Any] = workflow[True]  # to YAML, the word "on" is a truth
    return found


def test_each_change_each_tag_and_each_week_something_runs() -> None:
    assert set(triggers(read("test.yml"))) == {"push", "pull_request"}
    assert triggers(read("release.yml")) == {"push": {"tags": ["v*"]}}
    assert "schedule" in triggers(read("canary.yml"))


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_every_file_that_a_step_names_is_there(workflow: Workflow) -> None:
    """Scripts, and folders of tests."""
    commands = "\n".join(step.get("run", "") for step in steps(workflow))
    named = re.findall(r"(?<![\w/.$])(?:\.ci|resources|tests)(?:/[\w.*-]+)*", commands)
    assert named
    for path in named:
        assert list(product.ROOT.glob(path)), path


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_it_may_read_only_and_ends_by_itself(workflow: Workflow) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    assert "group" in workflow["concurrency"]
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 60


def test_only_the_draft_of_a_release_may_write() -> None:
    jobs = read("release.yml")["jobs"]
    writes = {name for name, job in jobs.items() if "permissions" in job}
    assert writes == {"draft"}
    assert jobs["draft"]["permissions"] == {"contents": "write"}
    assert "--draft" in jobs["draft"]["steps"][-1]["run"]


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_others_actions_are_github_s_own_by_major_version(workflow: Workflow) -> None:
    for step in steps(workflow):
        if "uses" in step:
            assert re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_nothing_is_fetched_but_what_is_pinned(path: Path) -> None:
    """No address but that of the AppImage runtime, whose checksum stands beside it."""
    text = path.read_text("utf-8")
    addresses = re.findall(r"https?://\S+", text)
    assert all("github.com/AppImage/type2-runtime/releases/" in found for found in addresses)
    assert len(addresses) == len(re.findall(r"SHA256: [0-9a-f]{64}", text))
    assert "${{ github.head_ref" not in text  # a stranger's words would be run
    assert "${{ github.event" not in text


def test_all_three_systems_are_built_and_tried() -> None:
    build = read("release.yml")["jobs"]["build"]
    systems = [row["os"] for row in build["strategy"]["matrix"]["include"]]
    assert [name.partition("-")[0] for name in systems] == ["ubuntu", "windows", "macos", "macos"]
    said = "\n".join(step.get("run", "") for step in build["steps"])
    for script in ("build.py", "smoke_bundle.py", "windows/try_installer.py"):
        assert f"resources/installers/{script}" in said


def test_only_the_version_s_own_tag_is_released(capsys: pytest.CaptureFixture[str]) -> None:
    assert check_tag.main([f"v{product.version()}"]) == 0
    assert check_tag.main(["v99"]) == 1
    assert check_tag.main([]) == 1
    assert capsys.readouterr().err.count("but the version is v") == 2
