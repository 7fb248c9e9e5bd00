"""Whether the words around a date without a year say that it lies ahead.

The rule is small on purpose. Words before the date in its clause are read backwards, the first one that tells decides:
a word of the list `future` ("will", "due"), a word of the list `past` or one in -ed that no form of "be" stands before
("was released on Friday" tells nothing by "released" but by "was"). "by" and "until" count only where no other word
tells. Where the words before tell nothing, the next clause word of either list behind it decides ("On Friday the court
will rule"). Where nothing tells, the date is past: news tells what happened.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from numcheck.words.lexicon import Lexicon

REACH = 120  # characters read either way
CLAUSE_END = re.compile(r"[.;:?!,\n](?=\s|$)|[\"“”()]| [-–—] ")
WEAK = frozenset({"by", "until", "till"})


@dataclass(frozen=True, slots=True, eq=False)
class Tenses:
    """The compiled cue patterns."""

    cue: re.Pattern[str]
    future: frozenset[str]


@cache
def compiled(lexicon: Lexicon) -> Tenses:
    """The cue patterns of a lexicon."""
    words = lexicon.table("dates")
    future = frozenset((*words["future"], *words["future_pairs"]))
    listed = "|".join(re.escape(cue) for cue in sorted({*future, *words["past"]}, key=len, reverse=True))
    return Tenses(
        re.compile(rf"(?<![\w])(?:{listed}|(?<!be )(?<!is )(?<!are )\w{{2,}}ed)(?!\w)", re.IGNORECASE), future
    )


def is_ahead(prose: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the clause of a date says that it lies in the future."""
    tenses = compiled(lexicon)
    before = prose[max(0, start - REACH) : start]
    breaks = list(CLAUSE_END.finditer(before))
    if breaks:
        before = before[breaks[-1].end() :]
    cues = [" ".join(cue.lower().split()) for cue in tenses.cue.findall(before)]
    telling = [cue for cue in cues if cue not in WEAK]
    if telling:
        return telling[-1] in tenses.future
    if prose.startswith(("'s", "’s"), end):  # Friday's match will: whose day it is, not when it will
        return bool(cues)
    after = prose[end : end + REACH].lstrip(",")
    if stop := CLAUSE_END.search(after):
        after = after[: stop.start()]
    first = next((cue for cue in tenses.cue.findall(after) if cue.lower() not in WEAK), None)
    return bool(cues) if first is None else " ".join(first.lower().split()) in tenses.future
