"""A hedged figure on the wrong side of an exact one near it: hardly ever two facts where the text says the same again.

That two figures are about as large proves nothing where "more than £2bn" went to farmers and "£1.9bn" to builders. So
something must say that the later sentence tells the earlier again, and nothing that it tells of another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, takewhile

from numcheck.relations.reading import first_word
from numcheck.relations.same_thing.agreement import agree
from numcheck.relations.same_thing.digits import (
    POWER_SLIPS,
    SHORT_POWERS,
    SWAPPED,
    is_bound,
    is_crowd,
    is_far,
    is_hedge_of,
    slip,
    stated,
)
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import NAME, VETO, Reasons, Scene
from numcheck.relations.same_thing.surroundings import DEFINITE, STOPS

NEXT, NEAR = 1, 3  # sentences apart
AROUND = 5  # words on either side of a figure that say that it is compared, or was another
BEHIND = 4  # words behind a noun that restrict it
FRONTED = 2
LEFT = frozenset({"left", "remains", "sentence"})  # "the flight left"
CLOSE = Decimal("0.1")
TELLS = frozenset(
    ["said", "says", "told", "called", "put", "reported", "lists", "shows", "show", "gives", "records", "names"]
)
PAPERS = frozenset(
    ["list", "register", "report", "count", "tally", "statement", "notice", "document", "census", "filing"]
)
PRONOUNS = frozenset(["it", "he", "she", "they"])
SHARED = 2  # words close to both
RUN, OWN_RUN = Decimal("0.02"), Decimal("0.1")
LIMITS = frozenset({"at_most", "at_least"})
OF_THEM = frozenset(["the", "those", "these", "them", "that", "this", "its", "their"])
OWNERS = frozenset(["its", "their", "his", "her"])
TO_WHOM = frozenset(["to", "from", "for", "in", "at", "on", "by", "of", "among", "with"])


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What it says that one is hedged and the other exact."""
    if slip(a, b) in SHORT_POWERS | POWER_SLIPS and a.article == b.article and not (a.in_title or b.in_title):
        another = _is_told_of_another(*_in_order(a, b), scene)
        return [("told of another", scene.points("power_apart"))] if another else []
    if not (is_bound(a) or is_bound(b)) or not is_hedge_of(a, b):
        return []
    if _is_run(a, b, scene):
        return [("a time run, and the same hedged", scene.points("hedged_run"))]
    if a.article != b.article and (is_crowd(a) or is_crowd(b)):
        return [("a crowd, and some of it", VETO)]
    if a.article != b.article:
        if not _is_rounded(a, b):
            return []
        strange = _is_named_anew(a, b, scene) or _is_named_anew(b, a, scene)
        return [("one is the other rounded", scene.points("hedged_apart" if strange else "hedged_across"))]
    first, later = _in_order(a, b)
    if a.in_title or b.in_title:
        if is_sum_of_body(a, b, scene):
            return [("the headline hedges the one figure so near", scene.points("hedged_title"))]
        strange = a.claim.kind == "count" and slip(a, b) not in SWAPPED and not _is_restated_below(a, b, scene)
        return [("nothing says that it is the same", scene.points("hedged_title_apart"))] if strange else []
    if _is_of_them(later):
        return [("one is of the other", VETO)]
    if not is_restated(a, b, scene):
        if is_crowd(a) or is_crowd(b) or is_far(a, b):
            return [("perhaps some of it", VETO)]
        return [("nothing says that it is the same", scene.points("hedged_apart"))]
    apart = later.claim.sentence.index - first.claim.sentence.index
    name = "hedged_next" if apart <= NEXT else "hedged_near"
    found = [("a hedged figure, and an exact one near it", scene.points(name))]
    if _is_of_it(later):
        found.append(("it is so large", scene.points("hedged_of_it")))
    if _is_rounded(a, b):
        name = "hedged_rounded_next" if apart <= NEXT else "hedged_rounded"
        found.append(("one is the other rounded", scene.points(name)))
    return found


def is_sum_of_body(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether a headline and one figure of the text tell the same: "More than 300 sign petition", 276 signatures."""
    title, body = (a, b) if a.in_title else (b, a)
    if a.article != b.article or not title.in_title or not is_bound(title) or not is_hedge_of(a, b):
        return False
    if body.in_title or title.claim.kind != "count" or not _does_the_same(title, body, scene):
        return False
    others = scene.groups[title.article, title.key]
    if any(
        other is not title and other is not body and (is_hedge_of(title, other) or agree(title.claim, other.claim))
        for other in others
    ):
        return False
    return title.claim.change == body.claim.change and not _is_told_of_another(title, body, scene)


def _does_the_same(title: Mention, body: Mention, scene: Scene) -> bool:
    """Whether the verb behind the headline's figure returns ("300 sign"), or its noun and another word of it."""
    stem, claim = scene.words.stem, title.claim
    behind = claim.sentence.lower[claim.unit_end : claim.unit_end + 1]
    if behind and stem(behind[0]) in body.words and stem(behind[0]) != body.head:
        return title.head is None or not _are_of_one_kind(title, body) or bool(_besides(title, body, scene))
    return _are_of_one_kind(title, body) and bool(_besides(title, body, scene))


def _besides(one: Mention, other: Mention, scene: Scene) -> frozenset[str]:
    """The words of both sentences but for their nouns."""
    heads = {scene.words.stem(mention.head) for mention in (one, other) if mention.head}
    return (one.words & other.words) - heads


def _is_restated_below(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether a headline and the text tell one event, or one noun, beside other words of both."""
    title, body = (a, b) if a.in_title else (b, a)
    if title.head is None and len(_besides(title, body, scene)) >= SHARED:  # "Nearly 300 held after Corvale derby"
        return True
    alike = _are_of_one_kind(title, body) or (title.event is not None and title.event == body.event)
    return alike and bool(_besides(title, body, scene))


def _is_named_anew(mention: Mention, other: Mention, scene: Scene) -> bool:
    """Whether a name opens its sentence that the other's article does not have: "St Anne's school has 1,460 pupils"."""
    sentence, document = mention.claim.sentence, scene.articles[other.article].document
    text = f"{document.title} {document.source} {document.text}"
    name = takewhile(lambda word: word[0].isupper(), sentence.words[: mention.claim.word])
    opening = next((word.removesuffix("'s") for word in name if len(word) > FEW_LETTERS), "")
    place = mention.claim.place
    if place is not None and place not in text:
        return True
    return sentence.words[1:2] != (",",) and opening.lower() not in CLOSED and opening not in text


FEW_LETTERS = 2
CLOSED = frozenset(
    {"", "the", "its", "their", "nearly", "almost", "about", "some", "more", "over", "under", "just", "all"}
)


def _is_run(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether one is a time to the second and the other nearly that: two such lengths are hardly ever of two things."""
    if "elapsed" not in (a.claim.quantity.number.form, b.claim.quantity.number.form):
        return False
    one, other = stated(a), stated(b)
    if one is None or other is None:
        return False
    owned = a.article == b.article and any(map(_is_owned_time, (a, b))) and not _is_named_between(a, b, scene)
    return abs(one - other) <= (OWN_RUN if owned else RUN) * max(abs(one), abs(other))


def _is_named_between(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether the text between two sentences names somebody else."""
    first, later = _in_order(a, b)
    text = scene.articles[a.article].document.text
    return bool(NAME.search(text, first.claim.sentence.end, later.claim.sentence.start))


def _is_owned_time(mention: Mention) -> bool:
    """Whether it is "her time of just over two hours and 20 minutes"."""
    first = first_word(mention.claim)
    return mention.claim.sentence.lower[max(0, first - 3) : first] in {(owner, "time", "of") for owner in OWNERS}


def is_told_again(a: Mention, b: Mention) -> bool:
    """Whether one is a bound and the other a figure about as large, in the text of one article."""
    if a.article != b.article or a.in_title or b.in_title:
        return False
    return (is_bound(a) or is_bound(b)) and is_hedge_of(a, b)


def is_next(a: Mention, b: Mention) -> bool:
    """Whether they are so told in two sentences one after the other."""
    return is_told_again(a, b) and abs(a.claim.sentence.index - b.claim.sentence.index) <= NEXT


def is_restated(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether the later of two such figures is told as that of the earlier."""
    if not is_told_again(a, b):
        return False
    first, later = _in_order(a, b)
    apart = later.claim.sentence.index - first.claim.sentence.index
    if apart > (NEXT if first.claim.kind == "percent" else NEAR):  # shares are told alike of many
        return False
    if (later if is_bound(first) else first).peers > 1:  # an exact figure in a list of its kind is one of several
        return False
    if "target" in (first.claim.status, later.claim.status) and first.claim.status != later.claim.status:
        return False  # what is hoped for, and what is
    if _are_apart(first, later, scene) or _is_told_of_another(first, later, scene):
        return False
    if _is_of_it(later):
        return True
    if is_crowd(first) or is_crowd(later):
        return _are_of_one_kind(first, later) and _are_told_alike(first, later, scene)
    if _goes_on(later, scene) or _is_definite(later) or _is_known(later, first, scene):
        return True
    return _is_same_event(first, later, scene) or (
        _are_of_one_kind(first, later) and _have_words(first, later, scene) and first.head not in scene.words.broad
    )


def _is_of_it(later: Mention) -> bool:
    """Whether it says of what was told before how large it is: "At 187 metres, it is the largest"."""
    lower, claim = later.claim.sentence.lower, later.claim
    if claim.kind not in ("measure", "age", "money", "duration") or lower[0] != "at" or claim.first_word != 1:
        return False
    behind = lower[claim.unit_end : claim.unit_end + 3]
    return "," in behind and not PRONOUNS.isdisjoint(behind)


def _are_of_one_kind(first: Mention, later: Mention) -> bool:
    return first.head is not None and (
        first.head == later.head or (first.head_class is not None and first.head_class == later.head_class)
    )


def _have_words(first: Mention, later: Mention, scene: Scene) -> bool:
    """Whether both say two things of it beside its noun: "jobs will go at the plant"."""
    heads = {scene.words.stem(mention.head) for mention in (first, later) if mention.head}
    return len((first.near & later.near) - heads) >= SHARED


def _are_told_alike(first: Mention, later: Mention, scene: Scene) -> bool:
    """Whether all of a crowd is counted again: the same happens to them, and at no place of its own."""
    words = later.claim.sentence.words
    named = {word.lower() for word in words[1:] if word[0].isupper() and word.lower() not in scene.words.calendar}
    if not named <= set(first.claim.sentence.lower):
        return False
    return _goes_on(later, scene) or _is_same_event(first, later, scene)


def is_update_near(mention: Mention, scene: Scene) -> bool:
    """Whether a word beside the figure itself, and not further on, says that it was another."""
    words = scene.words
    return not (words.updates | words.updates_forecast).isdisjoint(_beside(mention))


def _in_order(a: Mention, b: Mention) -> tuple[Mention, Mention]:
    return (a, b) if a.at < b.at else (b, a)


def _goes_on(later: Mention, scene: Scene) -> bool:
    """Whether its words say that it tells more exactly what was told before: "the final count was 312"."""
    claim = later.claim
    return scene.words.goes_on.inside(claim.sentence.lower[: claim.last_word + 1 + AROUND])


def _is_same_event(first: Mention, later: Mention, scene: Scene) -> bool:
    if first.event is None or first.event != later.event or first.event in scene.words.light_verbs:
        return False
    one, other = first.claim.sentence.lower, later.claim.sentence.lower
    switched = one[0] == other[0] == "the" and one[1] != other[1] and one[2] == other[2]
    return not switched  # "The flight takes", "The train takes"


def _is_definite(mention: Mention) -> bool:
    """Whether a determiner or an owner stands before figure and hedge: "the more than 50,000 homes", "Skarn's 57"."""
    before = mention.claim.sentence.lower[: first_word(mention.claim)][-1:]
    return mention.definite or before[:1] == ("the",) or (bool(before) and before[0].endswith("'s"))


def _is_known(later: Mention, first: Mention, scene: Scene) -> bool:
    """Whether it speaks of "the bridge" where a word close to the first figure was "bridge"."""
    lower, stem = later.claim.sentence.lower, scene.words.stem
    if stem(lower[0]) in first.near:
        return True
    known = [at for at, word in enumerate(lower) if stem(word) in first.near]
    return any(_is_led(lower, at) or (stem(lower[at - 1]) in first.words and _is_led(lower, at - 1)) for at in known)


def _is_led(lower: Sequence[str], at: int) -> bool:
    """Whether a determiner or an owner stands before that word."""
    return at > 0 and (lower[at - 1] in DEFINITE or lower[at - 1].endswith("'s"))


def _is_of_them(later: Mention) -> bool:
    """Whether the sentence takes the later figure from the first: "Of the guests, 38 stayed"."""
    lower = later.claim.sentence.lower
    return lower[0] in ("of", "among") and not OF_THEM.isdisjoint(lower[1:2])


def _are_apart(first: Mention, later: Mention, scene: Scene) -> bool:
    """Whether names, a rise, a comparison or a limit tell one from the other."""
    if first.names and later.names and first.names.isdisjoint(later.names) and not _is_known(later, first, scene):
        return True
    if first.claim.change != later.claim.change:
        return True
    if not scene.words.comparing.isdisjoint((*_beside(first), *_beside(later))):
        return True
    hedged = first if is_bound(first) else later
    is_limit = hedged.claim.quantity.number.modifier in LIMITS
    told = scene.words.limits.intersection(_beside(hedged))  # "must go" of both is no limit of one
    return is_limit and not told <= set((later if hedged is first else first).claim.sentence.lower)


def _is_told_of_another(first: Mention, later: Mention, scene: Scene) -> bool:
    """Whether the later sentence opens with another time, place or owner, tells one of several, or narrows its noun."""
    lower, claim = later.claim.sentence.lower, later.claim
    near = {word for word, then in pairwise(lower[: claim.last_word + BEHIND]) if then != "to"}  # "the first to run"
    if not (scene.words.tell_apart - LEFT) & near <= set(first.claim.sentence.lower):
        return True
    if _is_definite(later):
        return not _may_narrow(first, later, scene)
    if scene.words.goes_on.begin(lower):  # "In all, nine"
        return False
    if _are_placed_apart(first, later):
        return True
    listed = lower[0] in ("a", "the") and lower[1] in PAPERS  # "A list published on Monday names"
    if (
        not listed
        and claim.word >= FRONTED
        and first_word(claim) > 1
        and lower[0] in scene.words.fronting
        and lower[1] not in OWNERS
    ):
        return True
    tells = not TELLS.isdisjoint(lower[: claim.word])  # "Its notice to the union lists 26 jobs"
    if claim.word > 1 and lower[0] in OWNERS and not tells and scene.words.stem(lower[1]) not in first.words:
        return True
    return _is_to_another(first, later, scene)


def _are_placed_apart(first: Mention, later: Mention) -> bool:
    """Whether one preposition leads on to two names: "on the High Street", "on Mill Street"."""
    one, other = _placed(first), _placed(later)
    return any(one[lead] != other[lead] for lead in one.keys() & other.keys())


def _placed(mention: Mention) -> dict[str, tuple[str, ...]]:
    sentence = mention.claim.sentence
    found: dict[str, tuple[str, ...]] = {}
    for at, word in enumerate(sentence.lower[:-1]):
        if word in ("in", "on", "at"):
            start = at + 1 + (sentence.lower[at + 1] == "the")
            name = tuple(takewhile(lambda one: one[0].isupper(), sentence.words[start:]))
            if name and name[0].lower() not in mention.setting.known.calendar:
                found[word] = name
    return found


def _may_narrow(first: Mention, later: Mention, scene: Scene) -> bool:
    """Whether what narrows the noun of "the 280 people chosen" was told before."""
    lower, last = later.claim.sentence.lower, later.claim.last_word
    behind = lower[last + 1 : last + 2]
    narrows = bool(behind) and (
        behind[0] in scene.words.restricting
        or behind[0].endswith("ed")
        or behind[0] in ("of", "chosen")
        or (behind[0] in TO_WHOM and later.head != first.head)  # "the 574 names on the memorial"
    )
    if not narrows:
        return True
    told = {word for word in map(scene.words.stem, lower[last + 1 : last + 1 + BEHIND]) if word not in scene.words.stop}
    return not told.isdisjoint(first.words)


def _is_to_another(first: Mention, later: Mention, scene: Scene) -> bool:
    """Whether one preposition leads on to two different things: "£2bn to farmers", "£1.9bn to builders"."""
    one, other = dict(_led(first, scene)), dict(_led(later, scene))
    return any(one[word] != other[word] for word in one.keys() & other.keys())


def _led(mention: Mention, scene: Scene) -> Iterator[tuple[str, str]]:
    """Each preposition behind a figure with the stem of the last word of its phrase."""
    lower, start = mention.claim.sentence.lower, mention.claim.word + 1
    for at in range(start, min(len(lower), mention.claim.last_word + 1 + AROUND)):
        if lower[at] in STOPS or lower[at] in (",", "and"):
            return
        if lower[at] in TO_WHOM:
            phrase = list(takewhile(lambda word: word.isalpha() and word not in TO_WHOM, lower[at + 1 : at + BEHIND]))
            told = [word for word in phrase if word not in scene.words.stop]
            if told:
                yield lower[at], scene.words.stem(told[0])


def _beside(mention: Mention) -> tuple[str, ...]:
    claim = mention.claim
    return claim.sentence.lower[max(0, claim.word - AROUND) : claim.last_word + 1 + AROUND]


def _is_rounded(a: Mention, b: Mention) -> bool:
    """Whether the hedged figure is the exact one with fewer digits, and near it: 3,000 of 3,184."""
    hedged, exact = (a, b) if is_bound(a) else (b, a)
    if len(hedged.digits) >= len(exact.digits):
        return False
    value, figure = stated(exact), stated(hedged)
    if value is None or figure is None or not figure:
        return False
    step = Decimal(1).scaleb(figure.adjusted() - len(hedged.digits) + 1)
    return abs(value - figure) <= step / 2 and abs(value - figure) <= figure * CLOSE
