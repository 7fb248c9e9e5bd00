"""The verb of this room: a sentence and its quantities in, one claim for each quantity out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from numcheck.claims.again import is_said_again, with_hedge
from numcheck.claims.attribution import source_of
from numcheck.claims.change import Direction, change_of, changes
from numcheck.claims.claim import Claim, claim_id
from numcheck.claims.context import Context, grammar, hedge_word, see
from numcheck.claims.happening import event_of, events
from numcheck.claims.lasting import plain
from numcheck.claims.phrases import Phrase, text_of
from numcheck.claims.scope import place_of, places, time_of
from numcheck.claims.spread import spread
from numcheck.claims.status import cues_of, status_of
from numcheck.claims.subject import About, about
from numcheck.documents import Document, Part
from numcheck.numbers.interval import EVERYTHING
from numcheck.numbers.number import Modifier
from numcheck.records import record
from numcheck.sentences import Sentence
from numcheck.units import Quantity
from numcheck.words.lexicon import Lexicon

_NO_CLAUSE = frozenset({"date", "clock", "ordinal"})  # kinds that only bear a time or a place in a list


@record
class _Setting:
    """What all claims of a sentence share."""

    document: Document
    part: Part
    context: Context
    quantities: tuple[Quantity, ...]
    source: str | None
    places: tuple[tuple[int, int, bool], ...]
    lexicon: Lexicon


def build(
    document: Document, part: Part, sentence: Sentence, quantities: tuple[Quantity, ...], lexicon: Lexicon
) -> Iterator[Claim]:
    """The claims of one sentence, in order."""
    context = see(sentence, quantities, lexicon)
    if all(stated.kind in _NO_CLAUSE for stated in quantities):
        setting = _Setting(document, part, context, quantities, None, (), lexicon)
    else:
        speaker = source_of(context, lexicon)
        source = text_of(context, Phrase(speaker[0], speaker[1], speaker[1] - 1), part.text) if speaker else None
        setting = _Setting(document, part, context, quantities, source, places(context), lexicon)
    antecedent: About | None = None
    last: About | None = None
    change: Direction | None = None
    hedge: Modifier = "exact"
    for at, stated in enumerate(quantities):
        if stated.kind in _NO_CLAUSE:
            yield _bare(setting, at, stated)
            continue
        quantity = plain(context, at, spread(context, at, stated, lexicon))
        again = last is not None and is_said_again(context, quantities, at)
        if again:
            quantity = with_hedge(quantity, hedge, lexicon)
        hedge = quantity.number.modifier
        if last is not None and again:
            matter = replace(last, behind=context.spans[at][1])
        else:
            matter = about(context, at, quantity, antecedent, lexicon)
        last = matter
        if matter.head is not None and quantity.kind == "count":
            antecedent = matter
            if quantity.unit == "dimensionless" and (matter.phrase is None or matter.members):
                quantity = replace(quantity, unit="count", dimension="count", base="count")
        change = _change(context, at, quantity, lexicon) or (change if again else None)
        yield _claim(setting, at, quantity, matter, change)


def _change(context: Context, at: int, quantity: Quantity, lexicon: Lexicon) -> Direction | None:
    first, behind = context.spans[at]
    forms = grammar(lexicon).forms
    return change_of(context, quantity, hedge_word(context.sentence, quantity, first), behind, forms, changes(lexicon))


def _claim(setting: _Setting, at: int, quantity: Quantity, matter: About, change: Direction | None) -> Claim:
    document, part, context, lexicon = setting.document, setting.part, setting.context, setting.lexicon
    sentence = context.sentence
    first, behind = context.spans[at]
    hedge = hedge_word(sentence, quantity, first)
    phrase_end = max(behind, matter.behind)
    start, end = quantity.start, max(quantity.end, sentence.ends[phrase_end - 1])
    return Claim(
        claim_id(document.id, part.name, start),
        document.id,
        document.source,
        document.date,
        part.name,
        start,
        end,
        part.text[start:end],
        quantity,
        sentence,
        change,
        _subject(context, matter, part),
        matter.head,
        " ".join(sentence.words[i] for i in matter.of) or None,
        event_of(context, first, phrase_end, matter.head, grammar(lexicon).forms, events(lexicon)),
        time_of(context, at, setting.quantities, document.date),
        place_of(context, at, setting.places),
        setting.source,
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
        start = context.sentence.starts[matter.phrase.first] if matter.compound is None else matter.compound
        return " ".join(part.text[start : context.sentence.ends[matter.phrase.behind - 1]].split())
    if matter.head is None:
        return None
    if context.has(matter.behind - 1, "named_others"):
        return context.sentence.words[matter.behind - 1]
    return matter.head if matter.lender is None else text_of(context, matter.lender, part.text)


def _bare(setting: _Setting, at: int, quantity: Quantity) -> Claim:
    """The claim of a date, a clock time or an ordinal: itself and where it stands."""
    document, part, context = setting.document, setting.part, setting.context
    first, behind = context.spans[at]
    return Claim(
        claim_id(document.id, part.name, quantity.start),
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
