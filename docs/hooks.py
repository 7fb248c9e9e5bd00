"""What the site is built by beside MkDocs: the notebook as a page, and links that lead out of `docs/`.

`mkdocs.yml` names this file. The pages themselves are plain Markdown that reads the same in the repository.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

NOTEBOOK, PAGE = "python.ipynb", "notebook.md"
_LINK = re.compile(r"\[(?P<text>[^\]\n]*)\]\((?P<target>\.\./[^)\s]+)\)")
_STYLE = re.compile(r"<style.*?</style>", re.DOTALL)


def on_files(files: Files, config: Any) -> Files:
    """The notebook becomes a page beside the file."""
    notebook = json.loads((Path(config.docs_dir) / NOTEBOOK).read_text(encoding="utf-8"))
    files.append(File.generated(config, PAGE, content="\n\n".join(_cells(notebook))))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, **_: Any) -> str:
    """Links to files of the repository that are no pages lead to its host, or are text where none is set."""
    here = (Path(config.docs_dir) / page.file.src_uri).parent

    def told(link: re.Match[str]) -> str:
        target, _, anchor = link["target"].partition("#")
        path = (here / target).resolve()
        if path.is_relative_to(config.docs_dir):
            return link[0]
        if not config.repo_url:
            return link["text"]
        inside = path.relative_to(Path(config.docs_dir).parent)
        return f"[{link['text']}]({config.repo_url}/blob/main/{inside}{'#' * bool(anchor)}{anchor})"

    return _LINK.sub(told, markdown).replace(f"({NOTEBOOK})", f"({PAGE})")


def _cells(notebook: dict[str, Any]) -> Iterator[str]:
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            yield source
            continue
        yield f"```python\n{source}\n```"
        for output in cell["outputs"]:
            yield _shown(output)


def _shown(output: dict[str, Any]) -> str:
    """An output as HTML: what a notebook prefers, else text as it is."""
    data = output.get("data", {})
    if "text/html" in data:
        html = _STYLE.sub("", "".join(data["text/html"]))
        return f'<div class="output">{"".join(line.strip() for line in html.splitlines())}</div>'
    text = "".join(output.get("text") or data.get("text/plain", ""))
    return f'<pre class="output">{escape(text, quote=False)}</pre>'
