"""Which findings are reported: all, or only those that touch some of the files that were read."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from numcheck.checks.finding import Finding
from numcheck.documents import Document, Loaded
from numcheck.errors import UserError
from numcheck.records import record
from numcheck.rules.run import touching

# What git says -> what to do.
HINTS = {
    "not a git repository": "; --report-only PATH does without git",
    "Needed a single revision": "; is it fetched? A job of GitHub needs fetch-depth: 0, one of GitLab GIT_DEPTH: 0",
}


@record
class Scope:
    """`files` are the real paths of the files or folders to report on; None stands for all that was read."""

    files: frozenset[str] | None

    @classmethod
    def of(cls, options: Namespace) -> Scope:
        """What `--report-only` and `--changed-since` ask for, together."""
        if options.each and options.against:
            raise UserError("--each compares an article with itself alone, --against with others: give one of them")
        if options.report_only is None and options.changed_since is None:
            return cls(None)
        files = [_existing(name) for name in options.report_only or ()]
        if options.changed_since is not None:
            files += _changed(options.changed_since)
        return cls(frozenset(map(os.path.realpath, files)))

    def reported(self, findings: Iterable[Finding], loaded: Loaded) -> tuple[Finding, ...]:
        """Those findings of which at least one piece of evidence stands in a file to report on, that piece first."""
        own = loaded.documents[: loaded.own]
        if self.files is None and len(own) == len(loaded.documents):
            return tuple(findings)
        ids = {document.id for document in own if self._has(document)}
        return touching(findings, ids)

    def _has(self, document: Document) -> bool:
        if self.files is None:
            return True
        place = Path(os.path.realpath(document.path))
        return any(str(part) in self.files for part in (place, *place.parents))


def _existing(name: str) -> str:
    if not Path(name).exists():
        raise UserError("no such file or folder", path=name)
    return name


def _changed(revision: str) -> list[str]:
    """The files that git sees changed since a revision, those not yet added among them.

    Of a branch that went on meanwhile it is the commit that both begin from: what others changed there is not ours.
    """
    top = _git("rev-parse", "--show-toplevel", revision=revision)[0]
    commit = _git("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}", revision=revision)[-1]
    try:
        start = _git("merge-base", commit, "HEAD", revision=revision)[0]
    except UserError:  # nothing in common, or a clone that is too shallow to know
        start = commit
    changed = _git("diff", "--name-only", "-z", start, "--", revision=revision)
    added = _git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", top, revision=revision)
    return [str(Path(top, name)) for name in changed + added]


def _git(*arguments: str, revision: str) -> list[str]:
    import subprocess  # most runs do without

    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=True)  # noqa: S603, S607 - git, from PATH
    except FileNotFoundError:
        raise UserError("--changed-since: needs git, which is not there") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().splitlines()
        reason = said[0].removeprefix("fatal: ") if said else "git failed"
        hint = HINTS.get(reason.partition(" (")[0], "")
        raise UserError(f"--changed-since {revision}: {reason}{hint}") from None
    return [name for name in os.fsdecode(done.stdout).rstrip("\n").split("\0") if name]
