"""`python -m numcheck` and the `numcheck` command; what a command needs is loaded when it runs."""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    """Run one command; 0, 1 or 2 as `CONTRACT.md` section 1 says."""
    from numcheck.cli import run

    return run(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
