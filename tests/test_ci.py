"""Hooks and jobs as their services run them, as far as that goes without the services."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

ROOT = Path(__file__).parent.parent
LATER = "an environment made before it was named in pyproject.toml"
FIRST = "---\ntitle: Budget\ndate: 2024-05-02\n---\nThe council approved a budget of $4.5 million for the bridge.\n"
SECOND = "---\ntitle: Bridge\ndate: 2024-05-03\n---\nWorkers began on Friday.\n"
AGAINST = SECOND + "\nThe council approved a budget of $4.5 billion for the bridge.\n"
SUM = "---\ntitle: Arrests\ndate: 2024-05-04\n---\nPolice arrested 12 people: seven men and four women.\n"

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="jobs run in bash")


def git(folder, *arguments):
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@a.example", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def articles(tmp_path):
    """A repository with two articles that agree, committed."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "first.md").write_text(FIRST)
    (folder / "second.md").write_text(SECOND)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "first")
    return folder


@pytest.fixture
def tools(tmp_path):
    """A folder for PATH with this numcheck in it, and with programs that only note down what they are to install."""
    folder = tmp_path / "tools"
    folder.mkdir()
    scripts = {
        "numcheck": f'exec "{sys.executable}" -m numcheck "$@"',
        "pip": f'echo "pip $*" >> "{folder}/asked"',
        "python": f'echo "python $*" >> "{folder}/asked"',
        "python3": f'echo "python3 $*" >> "{folder}/asked"',
    }
    for name, script in scripts.items():
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    return folder


def shell(script, folder, tools, **environment):
    """A step as GitHub and GitLab run it: bash, ended by the first command that fails."""
    places = {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "XDG_CACHE_HOME": str(tools / "caches")}
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(
        command, cwd=folder, env={**os.environ, **places, **environment}, capture_output=True, text=True, check=False
    )


@pytest.fixture
def hooks(tmp_path):
    """A repository that offers our hooks."""
    folder = tmp_path / "hooks"
    folder.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", folder)
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "hooks")
    return folder


def committed(articles, hooks, tools, *, language):
    """`git add` of all, and what pre-commit says of it; `language: system` takes the numcheck that is there."""
    chosen = [{"id": "numcheck"}, {"id": "numcheck-set"}]
    for hook in chosen if language else ():
        hook["language"] = language
    shape = {"repos": [{"repo": str(hooks), "rev": git(hooks, "rev-parse", "HEAD"), "hooks": chosen}]}
    (articles / ".pre-commit-config.yaml").write_text(yaml.safe_dump(shape))
    git(articles, "add", ".")
    run = f'"{sys.executable}" -m pre_commit run'
    return shell(run, articles, tools, PRE_COMMIT_HOME=str(tools / "pre-commit"))


def test_pre_commit_runs_both_hooks(articles, hooks, tools):
    """One article alone is fine, all together are not; then one alone is not, either."""
    pytest.importorskip("pre_commit", reason=LATER)
    (articles / "second.md").write_text(AGAINST)
    done = committed(articles, hooks, tools, language="system")
    assert re.findall(r"numcheck.*?\.+(Passed|Failed)", done.stdout) == ["Passed", "Failed"], done.stdout + done.stderr
    assert "off by a factor of 1,000" in done.stdout
    (articles / "third.md").write_text(SUM)
    done = committed(articles, hooks, tools, language="system")
    assert re.findall(r"numcheck.*?\.+(Passed|Failed)", done.stdout) == ["Failed", "Failed"]


@pytest.mark.skipif("NUMCHECK_HOOKS" not in os.environ, reason="installs numcheck from the index: make hooks")
def test_pre_commit_installs_numcheck_by_itself(articles, tools):
    """The whole way: it clones this repository, installs it and runs both hooks."""
    (articles / "third.md").write_text(SUM)
    done = committed(articles, ROOT, tools / "none", language=None)
    assert done.stdout.count("parts add up to 11") == 2, done.stdout + done.stderr


def evaluated(value, known):
    """A value of the action with the expressions in it replaced; `a || b` is the first that is not empty."""

    def replaced(match):
        return next((found for name in match[1].split("||") if (found := known[name.strip()])), "")

    return re.sub(r"\$\{\{(.*?)\}\}", replaced, value)


def act(folder, tools, **inputs):
    """Run the steps of the action in order, as the service does; those that use other actions are named."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    given = {name: inputs.get(name.replace("-", "_"), rest["default"]) for name, rest in action["inputs"].items()}
    known = {f"inputs.{name}": value for name, value in given.items()} | {"github.action_path": "/action"}
    outputs, summary = tools / "outputs", tools / "summary"
    done, log = [], ""
    for step in action["runs"]["steps"]:
        if "uses" in step:
            done.append(step["uses"].partition("@")[0])
            continue
        environment = {name: evaluated(value, known) for name, value in step["env"].items()}
        ran = shell(
            step["run"], folder, tools, GITHUB_OUTPUT=str(outputs), GITHUB_STEP_SUMMARY=str(summary), **environment
        )
        done.append(ran.returncode)
        log += ran.stdout + ran.stderr
        lines = outputs.read_text().splitlines() if outputs.exists() else []
        known |= {f"steps.check.outputs.{name}": value for name, _, value in (line.partition("=") for line in lines)}
        if ran.returncode:
            break
    return done, log, summary.read_text() if summary.exists() else ""


SETUP, UPLOAD = "actions/setup-python", "github/codeql-action/upload-sarif"


def test_the_action_fails_after_upload_and_summary(articles, tools):
    """So that both are there when somebody asks what is wrong."""
    (articles / "second.md").write_text(AGAINST)
    done, log, summary = act(articles, tools, sarif_file="numbers.sarif")
    assert done == [SETUP, 0, 0, UPLOAD, 1]
    assert "::error title=numcheck" in log or "::warning title=numcheck" in log
    assert "# Numbers that do not fit" in summary
    assert json.loads((articles / "numbers.sarif").read_text())["runs"][0]["results"]
    assert (tools / "asked").read_text() == "python -m pip install --quiet --disable-pip-version-check /action\n"


@pytest.mark.parametrize(
    ("inputs", "status"),
    [
        ({"fail_on": "never"}, 0),
        ({"paths": "first.md\n\n  \nsecond.md\n"}, 1),
        ({"changed_since": "HEAD"}, 1),
        ({"config": "calm.yaml"}, 0),
        ({"baseline": "none.json"}, 2),
        ({"paths": "first.md; touch harm"}, 2),
    ],
)
def test_the_inputs_of_the_action_reach_numcheck(articles, tools, inputs, status):
    """The last step ends in the status of numcheck, whatever it is; no input is run by the shell."""
    (articles / "second.md").write_text(AGAINST)
    (articles / "calm.yaml").write_text("fail-on: never\n")
    done, log, _ = act(articles, tools, **inputs)
    assert done[-1] == status, log
    assert not (articles / "harm").exists()


def test_the_action_installs_the_version_asked_for(articles, tools):
    act(articles, tools, version="numcheck==0.1.0")
    assert (tools / "asked").read_text().endswith(" numcheck==0.1.0\n")


def test_the_job_for_gitlab_runs(articles, tools):
    """On a branch, and in a merge request that changes one article."""
    job = yaml.safe_load((ROOT / "examples/ci/gitlab-ci.yml").read_text(encoding="utf-8"))["numbers"]
    (articles / "third.md").write_text(SUM)
    git(articles, "add", ".")
    git(articles, "commit", "-q", "-m", "a slip that is there already")
    script = "\n".join(job["script"])
    assert shell(script, articles, tools).returncode == 1
    known = json.loads((articles / job["artifacts"]["reports"]["codequality"]).read_text())
    assert [issue["location"]["path"] for issue in known] == ["third.md"]
    ET.parse(articles / job["artifacts"]["reports"]["junit"])
    head = git(articles, "rev-parse", "HEAD")
    (articles / "second.md").write_text(AGAINST)
    assert shell(script, articles, tools, CI_MERGE_REQUEST_DIFF_BASE_SHA=head).returncode == 1
    (issue,) = json.loads((articles / job["artifacts"]["reports"]["codequality"]).read_text())
    assert issue["location"]["path"] == "second.md"


def test_the_pipeline_for_jenkins_runs(articles, tools):
    """Its shell steps; what the plugins read is there afterwards."""
    pipeline = (ROOT / "examples/ci/Jenkinsfile").read_text(encoding="utf-8")
    install, check = re.findall(r"'''(.*?)'''", pipeline, re.DOTALL)
    (articles / "third.md").write_text(SUM)
    local = articles / ".venv-numcheck" / "bin"
    local.mkdir(parents=True)
    for name in ("pip", "numcheck"):
        shutil.copy(tools / name, local)
    assert shell(install, articles, tools).returncode == 0
    assert (tools / "asked").read_text() == "python3 -m venv .venv-numcheck\npip install numcheck\n"
    assert shell(check, articles, tools).returncode == 1
    assert "parts add up" in (articles / "numcheck.xml").read_text()
    assert json.loads((articles / "numcheck.sarif").read_text())["runs"][0]["results"]
    git(articles, "branch", "origin/main")
    (articles / "third.md").unlink()
    assert shell(check, articles, tools, CHANGE_TARGET="main").returncode == 0


FORMS = {
    "action.yml": "vendor.github-actions",
    ".github/workflows/test.yml": "vendor.github-workflows",
    "examples/ci/gitlab-ci.yml": "vendor.gitlab-ci",
}


@pytest.mark.parametrize(("file", "form"), FORMS.items())
def test_what_services_read_has_their_form(file, form):
    """By the schemas of the services, which check-jsonschema brings along."""
    pytest.importorskip("check_jsonschema", reason=LATER)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", form, str(ROOT / file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_pre_commit_reads_our_manifest_and_the_example():
    """By its own validators."""
    pytest.importorskip("pre_commit", reason=LATER)
    for command, file in (
        ("validate-manifest", ".pre-commit-hooks.yaml"),
        ("validate-config", "examples/ci/pre-commit-config.yaml"),
    ):
        subprocess.run([sys.executable, "-m", "pre_commit", command, str(ROOT / file)], check=True)
