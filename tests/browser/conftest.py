"""Chromium and the pages it opens, each the real file of a real run. `make test-full` runs these."""

import os
from pathlib import Path

import pytest

from numcheck.__main__ import main

ROOT = Path(__file__).parent.parent.parent
WIDE = {"width": 1360, "height": 900}
HOSTILE = """\
---
title: "12 dead </title></script><script>alert(1)</script>"
source: "<img src=x onerror=alert(2)>"
date: 2024-01-10
---
The blast killed 12 people <img src=x onerror=alert(3)>: 7 men and 4 women.

<svg onload=alert(4)> "There were 12 people", {{ 7 * 7 }} <a href="javascript:alert(5)">said</a> &lt;b&gt; a man.
"""


def made(folder, name, *paths):
    """The page of a run."""
    target = folder / name
    main(["check", *map(str, paths), "--isolated", "--quiet", "--fail-on", "never", "--output", f"html={target}"])
    return target.as_uri()


@pytest.fixture(scope="session")
def pages(tmp_path_factory):
    """The pages by name: a set, one article, one that attacks."""
    folder = tmp_path_factory.mktemp("pages")
    hostile = folder / "hostile.md"
    hostile.write_text(HOSTILE, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return {
            "set": made(folder, "set.html", "seeds"),
            "one": made(folder, "one.html", "seeds/ferry-compensation.md"),
            "hostile": made(folder, "hostile.html", hostile),
            "hostile set": made(folder, "hostile-set.html", hostile, "seeds/ferry-sinks.md"),
        }


@pytest.fixture(scope="session")
def chromium():
    """The browser: the one that NUMCHECK_BROWSER names, or Playwright's own."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="pip install -e '.[browser]'")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ.get("NUMCHECK_BROWSER") or None)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium, pages):
    """Opens a page by name; what the browser complains of, or asks of a server, fails the test at its end."""
    complaints, contexts = [], []

    def open_page(name, at="", *, view=None, **options):
        context = chromium.new_context(viewport=view or WIDE, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5000)
        page.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: (complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on(
            "request", lambda asked: complaints.append(asked.url) if asked.url[:5] not in {"file:", "data:"} else None
        )
        page.goto(pages[name] + at)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []
