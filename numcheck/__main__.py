"""`python -m numcheck` and the `numcheck` command; what a command needs is loaded when it runs."""

from __future__ import annotations

import gc
import sys


def main(argv: list[str] | None = None) -> int:
    """Run one command; 0, 1 or 2 as `CONTRACT.md` section 1 says. Without `argv` this is the whole process."""
    if argv is None:
        gc.disable()  # records hold no cycles, so the search for them finds nothing: a tenth of the time
        argv = sys.argv[1:]
    from numcheck.cli import run

    return run(argv)


if __name__ == "__main__":
    sys.exit(main())
