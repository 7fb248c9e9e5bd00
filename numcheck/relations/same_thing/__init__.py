"""Same thing: two mentions of one fact, in an article or across articles, weighed openly.

Comes in: the articles of a set. Goes out: one `Relation` of kind `same-thing` for each group of mentions that are taken
to be of one fact though their figures do not agree; the role of each is `mention`, the one to look at first first.
`facts`: `across` is "yes" where they stand in different articles; `disputed` is "yes" where the text gives them to
different named sources; `weak` is "yes" where the pairing is; `as_stated` is "yes" where a bound ("up to 54,000") is to
be compared by its figure; `days` are those that two mentions of an event's day come to.

Each file here weighs one kind of evidence and returns reasons with points; `words/<lang>/same_thing.yaml` holds the
points and why. They are added; the logistic function of a tenth of the sum is the confidence. Some evidence is a veto.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from types import MappingProxyType

from numcheck.relations.article import Article
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.same_thing import event_days, moments, pairs, stage_days
from numcheck.relations.same_thing.circumstances import is_disputed
from numcheck.relations.same_thing.digits import is_hedged_slip
from numcheck.relations.same_thing.groups import Group, grouped
from numcheck.relations.same_thing.scene import Scene
from numcheck.relations.same_thing.weighing import weighed
from numcheck.relations.same_thing.words import words
from numcheck.words.lexicon import Lexicon

KIND = "same-thing"


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every group of mentions of one fact that do not agree; those within an article first."""
    scene = Scene.of(articles, words(lexicon))
    for across in (False, True):
        found = pairs.across(scene) if across else pairs.within(scene)
        for group in grouped(weighed(found, scene), scene):
            yield _relation(group, scene, across=across)
    seen = set()
    for a, b in moments.pairs(scene):
        seen.add(frozenset({a.claim.id, b.claim.id}))
        roles = (("mention", a.claim), ("mention", b.claim))
        reason = Reason(f"one occasion: {a.about}", Decimal(0))
        yield Relation(KIND, roles, scene.words.moment, (reason,), MappingProxyType({"across": "yes"}))
    for stage, other in stage_days.pairs(scene, lexicon):
        roles = (("mention", stage.claim), ("mention", other.claim))
        reason = Reason(f"happens once: {stage.once}", Decimal(0))
        within = {"across": "yes" if stage.claim.article != other.claim.article else "no"}
        yield Relation(KIND, roles, scene.words.moment, (reason,), MappingProxyType(within))
    for one, two in event_days.pairs(scene, lexicon):
        if frozenset({one.claim.id, two.claim.id}) in seen:
            continue
        roles = (("mention", one.claim), ("mention", two.claim))
        reason = Reason(f"the one day of: {one.key[0]} {one.key[1]}".rstrip(), Decimal(0))
        facts = {"across": "yes" if one.article != two.article else "no", "days": f"{one.at} and {two.at}"}
        if event_days.is_weak(one, two):
            facts["weak"] = "yes"
        yield Relation(KIND, roles, scene.words.moment, (reason,), MappingProxyType(facts))


def _relation(group: Group, scene: Scene, *, across: bool) -> Relation:
    facts = {"across": "yes" if across else "no"}
    if is_disputed(*group.pair):
        facts["disputed"] = "yes"
    if is_hedged_slip(*group.pair):
        facts["as_stated"] = "yes"
    if group.link.confidence < scene.words.warning:
        facts["weak"] = "yes"
    roles = tuple(("mention", mention.claim) for mention in group.mentions)
    return Relation(KIND, roles, group.link.confidence, group.link.reasons, MappingProxyType(facts))
