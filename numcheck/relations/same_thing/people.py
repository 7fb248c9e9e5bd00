"""Ages are of one person: the name before the age, or "the 47-year-old" where only one person's age was given."""

from __future__ import annotations

from itertools import takewhile

from numcheck.relations.same_thing.digits import SWAPPED, is_clear_slip, slip
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene
from numcheck.relations.same_thing.surroundings import word_behind

LONGEST = 3  # words of a name
NOW = frozenset(["is", "remains", "has", "still", "becomes", "plays", "wants", "knows", "says"])  # no "won"
YEAR = 366 * 86400  # seconds, the base unit of ages
NAMESAKE = 5  # years between the ages of two persons of one name, at least


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What the persons say; nothing of mentions that are no ages."""
    if a.claim.kind != "age" or a.in_title or b.in_title:
        return []
    if a.article != b.article and (scene.published(a) is None or scene.published(b) is None):
        return [("ages at two unknown days", VETO)]
    first, second = _person(a), _person(b)
    if a.article != b.article and not _could_be_one(a, b):
        return [("two persons of one name", VETO)]
    if first and second:
        same = first == second
        return [("same person" if same else "two persons", scene.points("same_person" if same else "other_person"))]
    if _person_after(a) in {second} - {None} or _person_after(b) in {first} - {None}:
        return [("same person", scene.points("same_person"))]
    later = b if b.at > a.at else a
    named = first or second
    if a.article == b.article and later.claim.sentence.lower[max(0, later.claim.word - 1)] in ("a", "an"):
        return [("a person not told of before", scene.points("new_person"))]
    if named is None and _are_alone(a, b, scene):
        return [("the only two ages, of one who is not named beside them", scene.points("age_alone"))]
    if later.article != a.article or later.article != b.article or named is None or not later.claim.quantity.adjective:
        return []
    persons = {_person(mention) for mention in scene.groups[a.article, a.key]} - {None}
    if not later.definite or _person(later) or _person_after(later) or len(persons) != 1:
        return []
    return [(f"the only person whose age is given: {named}", scene.points("same_person"))]


def _are_alone(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether "the 31-year-old" and "the 13-year-old" are the only ages of an article."""
    if a.article != b.article or slip(a, b) not in SWAPPED or len(scene.groups[a.article, a.key]) != 2:
        return False
    return all(mention.definite and mention.claim.quantity.adjective for mention in (a, b))


def _person(mention: Mention) -> str | None:
    """The surname in front of an age, lower case."""
    sentence, word = mention.claim.sentence, mention.claim.word
    at = word - 1
    while at >= 0 and sentence.lower[at] in (",", "(", "aged", "now", "is", "who", "was", "-"):
        at -= 1
    name = sentence.words[at] if at >= 0 else ""
    if at == word - 1 or not name[:1].isupper():
        return None
    return sentence.lower[at].removesuffix("'s")


def _person_after(mention: Mention) -> str | None:
    """The surname behind an age that holds now: "At 53, Kellin is", "the 53-year-old Kellin"."""
    sentence, word, adjective = mention.claim.sentence, mention.claim.word, mention.claim.quantity.adjective
    if not adjective and (word != 1 or sentence.lower[0] != "at" or sentence.lower[2:3] != (",",)):
        return None
    at = word_behind(mention.claim, mention.claim.quantity.end) if adjective else word + 2
    names = list(takewhile(_is_capital, sentence.words[at : at + LONGEST]))
    behind = sentence.lower[at + len(names) : at + len(names) + 1]
    if not names or (not adjective and NOW.isdisjoint(behind)):
        return None
    return names[-1].lower().removesuffix("'s")


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _could_be_one(a: Mention, b: Mention) -> bool:
    """Whether two articles can mean one person: ages a few years apart, or a slip; else it is a namesake."""
    if a.value is None or b.value is None:
        return False
    return abs(a.value - b.value) <= NAMESAKE * YEAR or is_clear_slip(a, b)
