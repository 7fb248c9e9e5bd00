"""The one file that knows Jinja2, which is loaded when a page is made."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

from numcheck.documents.articles import REPORT_MARK
from numcheck.reports.html.view import View
from numcheck.reports.options import Options
from numcheck.reports.result import Result

_HERE = Path(__file__).parent
_PIECES = (
    500  # pieces of a template that are handed out as one: a write to a file for each would take longer than the rest
)


def page(result: Result, options: Options) -> Iterator[str]:
    """`check --format html`: the page for an article, or for a set with an overview first."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    style, script = asset("page.css"), asset("page.js")
    stream = environment.get_template("page.html").stream(
        view=View.of(result, options),
        mark=Markup(REPORT_MARK),  # noqa: S704 - a constant of ours, as are the two below
        policy=policy(style, script),
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
    )
    stream.enable_buffering(_PIECES)
    yield from stream


@cache
def asset(name: str) -> str:
    """A style sheet or script that the page carries inside."""
    return (_HERE / "assets" / name).read_text(encoding="utf-8")


def policy(style: str, script: str) -> str:
    """What the page may do: run this script and this style, and nothing else; a browser keeps to it.

    >>> print(policy("", "").split("; ")[0])
    default-src 'none'
    """
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hashed(script)}",
            f"style-src {_hashed(style)}",
            "img-src data:",  # the empty icon, so that no browser asks a server for one
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",  # no text becomes markup by a slip of the script
        )
    )


def _hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
