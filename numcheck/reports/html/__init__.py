"""A result in, one HTML page out that needs nothing beside it: no network, no file, and no script to be read.

Comes in: a `Result` and `Options`, as for every report. Goes out: the pieces of the page, from `page`. The articles
stand in it with every claim marked and the findings beside them; the script adds filters, sorting, what a quantity is,
and marking a figure as checked. What an article says is hostile until it is escaped: templates escape all of it, and
the policy of the page lets no script and no style run but ours. It never decides what is shown, and reads no clock.
"""

from numcheck.reports.html.page import page

__all__ = ["page"]
