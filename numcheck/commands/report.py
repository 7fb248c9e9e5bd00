"""`numcheck report`: the run of `check`, written as a folder that can be kept, sent and looked at without numcheck.

In it are `report.md`, `index.html` where HTML can be written, and `plots/` where there are any. Files of an earlier
report are written anew; a file that is no report of ours is never touched. The status is 0 or 2, since the folder is
wanted whatever is found; with `--fail-on` it is that of `check`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from numcheck.commands import arguments
from numcheck.commands.check import once
from numcheck.commands.output import CLEAN, Output, show
from numcheck.commands.settings import settle, shown
from numcheck.documents.articles import REPORT_MARK
from numcheck.errors import UserError
from numcheck.records import record
from numcheck.reports import CHECK_FORMATS, Options, Result

PAGES = {"report.md": "report", "index.html": "html"}  # file -> format
FORMATS = {**CHECK_FORMATS, "report": "numcheck.reports.markdown:with_plots"}
PLOTS = "plots"
_HEAD = 400  # characters in which a report of ours carries its mark


def run(argv: Sequence[str]) -> int:
    """Run the command."""
    options = arguments.report().parse_intermixed_args(argv)
    fail_on = options.fail_on or "never"
    options = settle(options, CHECK_FORMATS)
    options.fail_on = fail_on
    if options.show_settings:
        return show(shown(options))
    place = Path(options.output)
    pages = tuple((str(place / name), form) for name, form in PAGES.items() if form in FORMATS)
    look = Options(explain=options.explain)
    output = Output(pages, FORMATS, look, paint_files=False, quiet=options.quiet, statistics=options.statistics)
    folder = Folder(place, output)
    folder.refuse()
    return once(options, folder)


@record
class Folder:
    """Where a report with its plots goes; `pages` writes the files that are no plots."""

    place: Path
    pages: Output

    def refuse(self) -> None:
        """Raise `UserError` where something else stands in the way, before any work is done."""
        for place in (self.place, self.place / PLOTS):
            if place.exists() and not place.is_dir():
                raise UserError("is a file, and the report needs a folder of that name", path=str(place))
        for file in (*(Path(name) for name, _ in self.pages.reports), *self._earlier()):
            if file.exists() and not _is_ours(file):
                raise UserError(
                    "is no report of numcheck and is not overwritten; choose another --output", path=str(file)
                )

    def write(self, result: Result, status: int = CLEAN) -> int:
        """Write the plots, those of an earlier report taken out, then the pages."""
        from numcheck.reports.plots import drawn

        plots = self.place / PLOTS
        pictures = list(drawn(result.facts()))
        earlier = list(self._earlier())
        try:
            self.place.mkdir(parents=True, exist_ok=True)
            for old in earlier:
                old.unlink()
            if pictures:
                plots.mkdir(exist_ok=True)
            elif earlier and not any(plots.iterdir()):
                plots.rmdir()
            for name, picture in pictures:
                (plots / name).write_text(picture, encoding="utf-8", newline="")
        except OSError as error:
            raise UserError(f"cannot be written: {error.strerror}", path=str(error.filename or plots)) from None
        status = self.pages.write(result, status)
        self.say(f"written: {self.pages.reports[0][0]}")
        return status

    def say(self, line: str) -> None:
        """Tell the person something, unless all is to be quiet."""
        self.pages.say(line)

    def _earlier(self) -> Iterator[Path]:
        """The plots that stand in the folder."""
        yield from sorted((self.place / PLOTS).glob("fact-*.svg"))


def _is_ours(file: Path) -> bool:
    try:
        with file.open(encoding="utf-8", errors="replace") as text:
            return REPORT_MARK in text.read(_HEAD)
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", path=str(file)) from None
