"""What all comparisons of one run look up: the mentions by article and unit, and how rare a word is."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import field
from datetime import date, datetime
from itertools import chain, combinations

from numcheck.numbers.interval import EVERYTHING, Interval
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.same_thing.agreement import agree, ends
from numcheck.relations.same_thing.facets import OF
from numcheck.relations.same_thing.mention import Mention, mentions
from numcheck.relations.same_thing.words import Words

Reasons = list[tuple[str, int]]  # what speaks for or against, and its points
Stories = Mapping[int, AbstractSet[int]]  # article -> those of its story
VETO = -1000  # points that no evidence outweighs

# A word in more than this share of a set's articles, or in more than this many sentences of one article, tells less.
FREQUENT_SHARE = 0.05
FREQUENT_IN_ARTICLE = 4
LARGE_SET = 20
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")  # no word that begins a sentence
PLACE = re.compile(r"\b(?:in|at|near|off|outside|on)\s+(?:[a-z'’-]+\s+){0,4}?([A-Z][a-z]+)")
LEAD = 240  # characters of a text in which its place stands
MOST_OF_FACET = 8  # figures of one facet; more are a table
MOST_ARTICLES = 20  # a word in more articles than this brings no two of them together


@record(eq=False)
class Scene:
    """One run: the articles, their mentions, the words."""

    articles: Sequence[Article]
    words: Words
    of_article: list[list[Mention]] = field(default_factory=list)
    groups: dict[tuple[int, tuple[str, str]], list[Mention]] = field(default_factory=dict)  # article, key -> mentions
    updates: dict[tuple[str, str], list[tuple[float, float, Mention]]] = field(default_factory=dict)  # key -> changed
    in_articles: Counter[str] = field(default_factory=Counter)  # stem -> articles that have it
    shared: Counter[tuple[int, int]] = field(default_factory=Counter)  # two articles -> telling words they share
    lead_places: dict[int, str] = field(default_factory=dict)  # article -> place
    corrected: dict[tuple[int, int], bool] = field(default_factory=dict)  # article, place -> whether its figure was
    subjects: dict[tuple[int, int], frozenset[str]] = field(default_factory=dict)  # article, place -> its subject
    in_sentences: list[Counter[str]] = field(default_factory=list)  # article -> stem -> sentences that have it

    @classmethod
    def of(cls, articles: Sequence[Article], words: Words) -> Scene:
        """Read every claim of the set once."""
        scene = cls(articles, words)
        groups = defaultdict(list)
        for place, article in enumerate(articles):
            found = list(mentions(article, place, words))
            scene.of_article.append(found)
            sentences = {mention.sentence: mention.words for mention in found}
            counted = Counter(chain.from_iterable(sentences.values()))
            scene.in_sentences.append(counted)
            scene.in_articles.update(counted.keys())
            for mention in found:
                groups[place, mention.key].append(mention)
                if mention.update:
                    scene.updates.setdefault(mention.key, []).append((*ends(mention.claim), mention))
        scene.groups.update(groups)
        return scene

    def stories(self) -> Stories:
        """For each article those that share enough rare words with it to tell of the same; none where none does."""
        enough = self.points("story" if len(self.articles) >= LARGE_SET else "story_small")
        found: dict[int, set[int]] = defaultdict(set)
        for (first, second), words in self._counted().items():
            if words >= enough and first >= 0:
                found[first].add(second)
                found[second].add(first)
        return dict(found)

    def _shared(self) -> Counter[tuple[int, int]]:
        """For each pair of articles, how many telling words the sentences with figures share."""
        holders: dict[str, list[int]] = defaultdict(list)
        for place, stems in enumerate(self.in_sentences):
            for stem in self._told_anywhere(place) | stems.keys():
                if stem not in self.words.common:
                    holders[stem].append(place)
        shared: Counter[tuple[int, int]] = Counter({(-1, -1): 1})
        for places in holders.values():
            if len(places) <= MOST_ARTICLES:
                shared.update(combinations(places, 2))
        return shared

    def _told_anywhere(self, place: int) -> set[str]:
        """Of a small set the names in an article, wherever they stand."""
        if len(self.articles) >= LARGE_SET:
            return set()
        document = self.articles[place].document
        names = NAME.findall(f"{document.title or ''}\n{document.text}")
        return {self.words.stem(name.lower()) for name in names if name.lower() not in self.words.stop}

    def story(self, first: int, second: int) -> int:
        """How many telling words two articles share."""
        return self._counted().get((min(first, second), max(first, second)), 0)

    def _counted(self) -> Counter[tuple[int, int]]:
        if not self.shared:
            self.shared.update(self._shared())
        return self.shared

    def shared_facets(self, a: Mention, b: Mention) -> list[str]:
        """The facets of both mentions of which each article gives one figure, or the one article these two."""
        shared = a.facets & b.facets
        if not shared:
            return []
        if _qualifiers(a) != _qualifiers(b):  # "sorties" and "daylight sorties"
            shared = frozenset(facet for facet in shared if not facet.startswith(OF))
        return sorted(facet for facet in shared if self._is_single(facet, a, b))

    def _is_single(self, facet: str, a: Mention, b: Mention) -> bool:
        places = {(a.article, a.key): None, (b.article, b.key): None}
        found = (self.groups[place] for place in places)
        others = [other for mentions in found for other in mentions if facet in other.facets]
        return len(others) <= MOST_OF_FACET and all(
            any(other is mine or (other.article == mine.article and agree(other.claim, mine.claim)) for mine in (a, b))
            for other in others
        )

    def points(self, name: str) -> int:
        """The weight of that name."""
        return self.words.weights[name]

    def is_telling(self, stem: str, a: Mention, b: Mention) -> bool:
        """Whether a word both mentions have tells something: no everyday word, not all over the article or set."""
        if stem in self.words.common:
            return False
        if a.article == b.article:
            return self.in_sentences[a.article][stem] <= FREQUENT_IN_ARTICLE
        return len(self.articles) < LARGE_SET or self.in_articles[stem] <= FREQUENT_SHARE * len(self.articles)

    def agreeing(self, mention: Mention) -> list[Mention]:
        """The other mentions in its article whose figure agrees with its own."""
        interval = mention.claim.interval
        if not _is_closed(interval) and mention.claim.kind != "score":
            return [
                other
                for other in self.groups[mention.article, mention.key]
                if other is not mention and other.claim.interval == interval and interval != EVERYTHING
            ]  # "at least 15" again
        return [
            other
            for other in self.groups[mention.article, mention.key]
            if other is not mention
            and (_is_closed(other.claim.interval) or other.claim.kind == "score")
            and agree(other.claim, mention.claim)
        ]

    def is_corrected(self, mention: Mention) -> bool:
        """Whether the set itself says of that figure that it was wrong or has changed."""
        place = mention.article, mention.at
        known = self.corrected.get(place)
        if known is None:
            least, most = ends(mention.claim)
            known = any(
                low <= most
                and least <= high
                and other is not mention
                and agree(other.claim, mention.claim)
                and (other.article == mention.article or self._may_be_one(other, mention))
                for low, high, other in self.updates.get(mention.key, ())
            )
            self.corrected[place] = known
        return known

    def _may_be_one(self, changed: Mention, other: Mention) -> bool:
        """Whether two figures are counted or told of alike: that one was changed says nothing of the others."""
        if not changed.facets.isdisjoint(other.facets) or (changed.head is not None and changed.head == other.head):
            return True
        if changed.head_class is not None and changed.head_class == other.head_class:
            return True
        if changed.head is None or changed.head in self.words.broad:  # "we put the number at 64"
            return self.story(changed.article, other.article) >= self.points("story_plain")
        return len(changed.near & other.near) > 1 or not changed.names.isdisjoint(other.names)

    def place_of_lead(self, article: int) -> str | None:
        """The name that the first sentence of an article leads in as a place: "in the port of Dahlen"."""
        if article not in self.lead_places:
            found = PLACE.search(self.articles[article].document.text[:LEAD])
            self.lead_places[article] = found[1] if found and found[1].lower() not in self.words.common else ""
        return self.lead_places[article] or None

    def days_apart(self, a: Mention, b: Mention) -> int:
        """The days between the articles of two mentions; none where one has no date."""
        first, second = self.published(a), self.published(b)
        return abs((second - first).days) if first and second else 0

    def published(self, mention: Mention) -> date | None:
        """The day its article came out."""
        moment = self.articles[mention.article].document.date
        return moment.date() if isinstance(moment, datetime) else moment


def _qualifiers(mention: Mention) -> frozenset[str]:
    """What is said of the noun beside it."""
    return mention.claim.subject_lemmas - {mention.head}


def _is_closed(interval: Interval) -> bool:
    """Whether it has both ends: "up to 50,000" agrees with any figure below and so confirms none."""
    return interval.low is not None and interval.high is not None
