"""The verb of this room: a sentence and its quantities in, one claim for each quantity out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from numcheck.claims.attribution import source_of
from numcheck.claims.claim import Claim
from numcheck.claims.context import Context, grammar, see
from numcheck.claims.happening import change_of, changes, event_of, events
from numcheck.claims.phrases import Phrase, text_of
from numcheck.claims.scope import place_of, places, time_of
from numcheck.claims.status import cues_of, status_of
from numcheck.claims.subject import About, about
from numcheck.documents import Document, Part
from numcheck.numbers.interval import EVERYTHING
from numcheck.sentences import Sentence
from numcheck.units import Quantity
from numcheck.words.lexicon import Lexicon

_NO_CLAUSE = frozenset({"date", "clock", "ordinal"})  # kinds that only bear a time or a place in a list


def build(
    document: Document, part: Part, sentence: Sentence, quantities: tuple[Quantity, ...], lexicon: Lexicon
) -> Iterator[Claim]:
    """The claims of one sentence, in order."""
    context = see(sentence, quantities, lexicon)
    speaker = source_of(context, lexicon)
    source = text_of(context, Phrase(speaker[0], speaker[1], speaker[1] - 1), part.text) if speaker else None
    found = places(context, grammar(lexicon).calendar)
    antecedent: About | None = None
    last: About | None = None
    for at, quantity in enumerate(quantities):
        if quantity.kind in _NO_CLAUSE:
            yield _bare(document, part, context, at, quantity)
            continue
        matter = last if last and _is_converted(context, at) else about(context, at, quantity, antecedent, lexicon)
        last = replace(matter, behind=context.spans[at][1])
        if matter.head is not None and quantity.kind == "count":
            antecedent = matter
        yield _claim(document, part, context, at, quantities, matter, source, found, lexicon)


def _is_converted(context: Context, at: int) -> bool:
    """Whether the quantity stands in brackets right behind another and so is about the same: "10 km (6 miles)"."""
    first = context.spans[at][0]
    return at > 0 and context.sentence.words[first - 1] in "(/" and context.spans[at - 1][1] == first - 1


def _claim(
    document: Document,
    part: Part,
    context: Context,
    at: int,
    quantities: tuple[Quantity, ...],
    matter: About,
    source: str | None,
    found: tuple[tuple[int, int, bool], ...],
    lexicon: Lexicon,
) -> Claim:
    quantity = quantities[at]
    sentence = context.sentence
    forms = grammar(lexicon).forms
    first, behind = context.spans[at]
    hedge = _hedge(context, quantity, first)
    phrase_end = max(behind, matter.behind)
    relative = quantity.kind == "percent" or (phrase_end < len(sentence.lower) and sentence.lower[behind] == "points")
    end = max(quantity.end, sentence.ends[phrase_end - 1])
    start = quantity.start
    return Claim(
        _id(document, part, start),
        document.id,
        document.source,
        document.date,
        part.name,
        start,
        end,
        part.text[start:end],
        quantity,
        sentence,
        change_of(context, hedge, behind, forms, changes(lexicon), relative=relative),
        _subject(context, matter, part),
        matter.head,
        " ".join(sentence.words[i] for i in matter.of) or None,
        event_of(context, first, phrase_end, matter.head, forms, events(lexicon)),
        time_of(context, at, quantities, document.date),
        place_of(context, at, found),
        source,
        status_of(context, hedge, phrase_end, lexicon),
        sentence.is_quoted(start) if sentence.quotes else False,
        first,
        phrase_end - 1,
        quantity.base_interval,
        matter.lemmas,
        context.names,
        context.topic,
        cues_of(context, hedge, phrase_end, lexicon),
    )


def _subject(context: Context, matter: About, part: Part) -> str | None:
    if matter.phrase is not None:
        return text_of(context, matter.phrase, part.text)
    if matter.head is None:
        return None
    word = context.sentence.words[matter.behind - 1]
    return word if word.lower() in ("others", "more") else matter.head


def _hedge(context: Context, quantity: Quantity, first: int) -> int:
    """The word at which the hedge before a number begins; `first` where it has none."""
    start = quantity.number.hedge_start
    if start is None or start >= quantity.start:
        return first
    return max(0, bisect_right(context.sentence.starts, start) - 1)


def _bare(document: Document, part: Part, context: Context, at: int, quantity: Quantity) -> Claim:
    """The claim of a date, a clock time or an ordinal: itself and where it stands."""
    first, behind = context.spans[at]
    return Claim(
        _id(document, part, quantity.start),
        document.id,
        document.source,
        document.date,
        part.name,
        quantity.start,
        quantity.end,
        part.text[quantity.start : quantity.end],
        quantity,
        context.sentence,
        time=quantity.number.period,
        quoted=context.sentence.is_quoted(quantity.start),
        word=first,
        last_word=behind - 1,
        interval=EVERYTHING,
        names=context.names,
        topic=context.topic,
    )


def _id(document: Document, part: Part, start: int) -> str:
    return f"{document.id}:{start}" if part.name == "text" else f"{document.id}:title:{start}"
