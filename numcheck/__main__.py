"""`python -m numcheck` and the `numcheck` command; what a command needs is loaded when it runs."""

from __future__ import annotations

import gc
import os
import sys


def main(argv: list[str] | None = None) -> int:
    """Run one command; 0, 1 or 2 as `CONTRACT.md` section 1 says. Without `argv` this is the whole process."""
    if argv is None:
        gc.disable()  # records hold no cycles, so the search for them finds nothing: a tenth of the time
    from numcheck.cli import run

    if argv is not None:
        return run(argv)
    status = run(sys.argv[1:])
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)  # all is written; to take records and tables apart first is a thirtieth of the time


if __name__ == "__main__":
    sys.exit(main())
