"""The notebook runs, and its outputs are those of now. `python tests/test_notebook.py` stores them anew."""

from pathlib import Path

import nbformat
from nbclient import NotebookClient

NOTEBOOK = Path(__file__).parent.parent / "docs" / "python.ipynb"


def executed():
    """The notebook with the outputs of now, without what differs from run to run."""
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(NOTEBOOK.parent)}}).execute()
    notebook.metadata.pop("language_info", None)
    for cell in notebook.cells:
        cell.metadata.clear()
        if "outputs" in cell:
            cell.outputs = list(joined(cell.outputs))
    return notebook


def joined(outputs):
    """Outputs with what is printed in several pieces made one: into how many it falls depends on the clock."""
    last = None
    for output in outputs:
        if last and (last.output_type, output.output_type) == ("stream", "stream") and last.name == output.name:
            last.text += output.text
            continue
        last = output
        yield output


def test_the_outputs_are_those_of_now():
    stored = nbformat.read(NOTEBOOK, as_version=4)
    for before, now in zip(stored.cells, executed().cells, strict=True):
        assert before == now, before.source


if __name__ == "__main__":
    nbformat.write(executed(), NOTEBOOK)
