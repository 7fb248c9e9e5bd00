"""`check --watch`: run again whenever a file changes that the run depends on, until Ctrl-C."""

from __future__ import annotations

import gc
import os
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from numcheck import config
from numcheck.commands.output import CLEAN, FAILED
from numcheck.documents.files import File, find
from numcheck.errors import UserError, complain
from numcheck.ignores import sidecar

PAUSE = 0.4  # seconds between two looks at the files

Times = Mapping[str, int]


def watch(once: Callable[[], int], options: Namespace) -> int:
    """Run now and after every change; the status of the last run, once somebody has had enough."""
    _refuse(options)
    gc.enable()  # the command line goes without, since a process ends soon; this one does not
    status = CLEAN
    try:
        while True:
            before = times(options)
            status = _run(once)
            complain("watching; Ctrl-C ends it")
            while times(options) == before:
                time.sleep(PAUSE)
    except KeyboardInterrupt:
        return status


def times(options: Namespace) -> Times:
    """When each file was last changed that decides what a run says."""
    return dict(_times(options))


def _run(once: Callable[[], int]) -> int:
    try:
        return once()
    except UserError as error:  # such as a rule that is half written
        complain(error)
        return FAILED


def _times(options: Namespace) -> Iterator[tuple[str, int]]:
    written = {os.path.realpath(name) for given in options.output for name in (given, given.partition("=")[2])}
    for path in _files(options):
        if os.path.realpath(path) in written:
            continue  # the run itself changes it
        try:
            yield str(path), path.stat().st_mtime_ns
        except OSError:
            continue


def _files(options: Namespace) -> Iterator[Path]:
    paths = [*options.paths, *options.against]
    for file in find(paths, tuple(options.exclude or ()), set()):
        if isinstance(file, File):
            yield file.path
    here = Path.cwd()
    for folder in (here, *here.parents):
        yield from (folder / name for name in (*config.NAMES, sidecar.NAME))
    for name in filter(None, (options.config, options.baseline, os.environ.get(config.VARIABLE))):
        yield Path(name)
    for name in options.rules or ():
        yield Path(name)
        yield from Path(name).rglob("*.yaml")


def _refuse(options: Namespace) -> None:
    if "-" in options.paths:
        raise UserError("--watch: standard input does not change; name files or folders")
    for name in ("write_baseline", "prune_baseline", "add_suppressions"):
        if getattr(options, name):
            raise UserError(f"--{name.replace('_', '-')} is for one run, --watch runs again and again: give one")
