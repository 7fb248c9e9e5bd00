"""What all comparisons of one run look up: the mentions by article and unit, and how rare a word is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import combinations

from numcheck.numbers.interval import Interval
from numcheck.relations.article import Article
from numcheck.relations.same_thing.agreement import agree
from numcheck.relations.same_thing.mention import Mention, mentions
from numcheck.relations.same_thing.words import Words

Reasons = list[tuple[str, int]]  # what speaks for or against, and its points
VETO = -1000  # points that no evidence outweighs

# A word in more than this share of a set's articles, or in more than this many sentences of one article, tells less.
FREQUENT_SHARE = 0.05
FREQUENT_IN_ARTICLE = 4
LARGE_SET = 20
MOST_ARTICLES = 20  # a word in more articles than this brings no two of them together


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """One run: the articles, their mentions, the words."""

    articles: Sequence[Article]
    words: Words
    of_article: list[list[Mention]] = field(default_factory=list)
    groups: dict[tuple[int, tuple[str, str]], list[Mention]] = field(default_factory=dict)  # article, key -> mentions
    updates: dict[tuple[str, str], list[Mention]] = field(default_factory=dict)  # key -> mentions told as changed
    in_articles: Counter[str] = field(default_factory=Counter)  # stem -> articles that have it
    shared: Counter[tuple[int, int]] = field(default_factory=Counter)  # two articles -> telling words they share
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
            counted = Counter(stem for stems in sentences.values() for stem in stems)
            scene.in_sentences.append(counted)
            scene.in_articles.update(counted.keys())
            for mention in found:
                groups[place, mention.key].append(mention)
                if mention.update:
                    scene.updates.setdefault(mention.key, []).append(mention)
        scene.groups.update(groups)
        return scene

    def is_one_story(self, first: int, second: int) -> bool:
        """Whether two articles share enough rare words to tell of the same."""
        if not self.shared:
            self.shared.update(self._shared())
        low, high = min(first, second), max(first, second)
        return self.shared[low, high] >= self.points("story" if len(self.articles) >= LARGE_SET else "story_small")

    def _shared(self) -> Counter[tuple[int, int]]:
        """For each pair of articles, how many telling words the sentences with figures share."""
        holders: dict[str, list[int]] = defaultdict(list)
        for place, stems in enumerate(self.in_sentences):
            for stem in stems:
                if stem not in self.words.common:
                    holders[stem].append(place)
        shared: Counter[tuple[int, int]] = Counter({(-1, -1): 1})
        for places in holders.values():
            if len(places) <= MOST_ARTICLES:
                shared.update(combinations(places, 2))
        return shared

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
            return []
        return [
            other
            for other in self.groups[mention.article, mention.key]
            if other is not mention
            and (_is_closed(other.claim.interval) or other.claim.kind == "score")
            and agree(other.claim, mention.claim)
        ]

    def is_corrected(self, mention: Mention) -> bool:
        """Whether the set itself says of that figure that it was wrong or has changed."""
        return any(
            other.update and agree(other.claim, mention.claim)
            for other in self.updates.get(mention.key, ())
            if other is not mention
        )

    def published(self, mention: Mention) -> date | None:
        """The day its article came out."""
        moment = self.articles[mention.article].document.date
        return moment.date() if isinstance(moment, datetime) else moment


def _is_closed(interval: Interval) -> bool:
    """Whether it has both ends: "up to 50,000" agrees with any figure below and so confirms none."""
    return interval.low is not None and interval.high is not None
