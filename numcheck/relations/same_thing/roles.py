"""The part each figure plays: a part, a rest, a share for each, one of two sides that exclude each other, an update."""

from __future__ import annotations

from numcheck.relations.same_thing.agreement import agree
from numcheck.relations.same_thing.circumstances import INCREASE
from numcheck.relations.same_thing.digits import POWER_SLIPS, SHORT_POWERS, SWAPPED, is_clear_slip, slip
from numcheck.relations.same_thing.hedging import is_next, is_update_near
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene
from numcheck.relations.same_thing.surroundings import PERIODS
from numcheck.relations.same_thing.times import LASTING, LENGTH

TOTAL = frozenset({"total"})
PART = frozenset({"part"})
DIFFERENCE = frozenset({"difference"})
PAST = frozenset(
    {
        ("last", "year"),
        ("last", "month"),
        ("last", "season"),
        ("next", "year"),
        ("next", "month"),
        ("next", "season"),
        ("a", "year", "earlier"),
        ("a", "year", "ago"),
    }
    | {("the", "previous", "year"), ("the", "year", "before"), ("in", "the", "previous"), ("a", "month", "earlier")}
)
YEAR_DIGITS = 4
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
SOON = 3  # days within which two articles tell of the same state
RATES = frozenset({"each", "yearly", "monthly", "weekly", "daily", "hourly"})
LOOSE = frozenset({"part", "rest", "span", "difference", "compared", "alone"})  # often only words that stand near
LONG_SLIPS = frozenset({"transposed", "scale"})  # no two of 600 published articles
ALONE = frozenset({"alone"})
BY = frozenset({"difference"})
OWNERS = frozenset(["its", "their", "his", "her"])
YEARS = frozenset({"year", "told"})  # contrast lines that tell which year


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What roles and contrasts say."""
    if a.article == b.article and a.roles == b.roles and a.in_title == b.in_title and _is_corrected(a, b, scene):
        return _told_of_change(scene)  # so end half of all pairs
    if _is_whole_of(a, b) or _is_whole_of(b, a):
        return [("one is what the other is taken from", VETO)]
    differ = (a.roles ^ b.roles) - TOTAL
    if differ == PART and a.head == b.head and (_is_told_of_all(a, b, scene) or _is_told_of_all(b, a, scene)):
        differ = frozenset()
    one_noun = differ == ALONE or None in (a.head, b.head) or a.head == b.head
    if differ in (ALONE, BY) and one_noun and slip(a, b) in POWER_SLIPS:
        differ = frozenset()
    if differ == BY and a.claim.change is not None and a.claim.change == b.claim.change and slip(a, b) in SHORT_POWERS:
        differ = frozenset()  # "rose by 6%", "a rise of 0.6%"
    if differ:
        differ -= _said_otherwise(a, b)
    if differ:
        near = LOOSE if a.article == b.article and slip(a, b) in SWAPPED else frozenset[str]()
        slipped = differ <= (near | RATES if slip(a, b) in LONG_SLIPS else near)
        weight = scene.points("role_slip" if slipped else "role")
        told = [(f"only one is {', '.join(sorted(differ))}", weight)]
        return [*told, *_contrasts(a, b, scene)] if slipped else told
    if a.article != b.article and _is_sum(a, b):
        return [("one is a total of several", VETO)]
    across = a.article != b.article and a.claim.kind != "score" and (a.update_across or b.update_across)
    across = across and not _is_one_change(a, b, scene)
    if _is_update(a, b, scene) or (across and not is_clear_slip(a, b)):
        return [("the text speaks of an earlier figure", scene.points("update"))]
    if across:
        since = scene.days_apart(a, b) > SOON
        told = [
            ("the text may speak of an earlier figure", scene.points("update_slip_since" if since else "update_slip"))
        ]
        return [*told, *_contrasts(a, b, scene)]
    heads = a.in_title != b.in_title and a.article == b.article and is_clear_slip(a, b)  # a headline is no update
    if not heads and _is_corrected(a, b, scene):
        return _told_of_change(scene)
    return _contrasts(a, b, scene)


def _is_one_change(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether both tell to what something was changed on one weekday just past: "cut to seven years on Wednesday"."""
    words = (a.claim.sentence.lower, b.claim.sentence.lower)
    if scene.days_apart(a, b) > SOON or any(scene.words.updates_across.isdisjoint(told) for told in words):
        return False
    one, other = (WEEKDAYS.intersection(told) for told in words)
    return bool(one) and one == other


def _is_corrected(a: Mention, b: Mention, scene: Scene) -> bool:
    return scene.is_corrected(a) or scene.is_corrected(b)


def _told_of_change(scene: Scene) -> Reasons:
    return [("the set says that the figure was changed", scene.points("update"))]


def _said_otherwise(a: Mention, b: Mention) -> frozenset[str]:
    """The roles that one of two mentions may well leave out: "fell by 27%" and "down 27%", "12p a share" and "12p"."""
    if a.key != b.key:
        return RATES
    if a.roles ^ b.roles == INCREASE:  # "rises by £1,400", "the extra £1,400"
        return INCREASE
    return DIFFERENCE if a.claim.kind == "percent" and (a.claim.change or b.claim.change) else frozenset()


def _is_update(a: Mention, b: Mention, scene: Scene) -> bool:
    if is_next(a, b):  # "3,184 MW beat the previous record": the figure itself was no other
        return is_update_near(a, scene) or is_update_near(b, scene)
    return a.update or b.update


def _contrasts(a: Mention, b: Mention, scene: Scene) -> Reasons:
    same_time = a.claim.time is not None and a.claim.time == b.claim.time
    one_sided = 0
    ours, theirs = a.marks, b.marks
    lasting = a.article == b.article and _is_length(a) and _is_length(b) and slip(a, b) in SWAPPED
    for line in sorted(ours.keys() | theirs.keys()) if ours or theirs else ():
        first, second = ours.get(line), theirs.get(line)
        if line in PERIODS and (
            same_time or lasting or a.claim.kind == "age" or (line == "weekday" and _is_said_day(a, b))
        ):
            continue
        if first and second:
            if not first & second:
                return [(f"{', '.join(sorted(first))} and {', '.join(sorted(second))}", scene.points("contrast"))]
        elif not (a.sentence_marks.get(line, frozenset()) & b.sentence_marks.get(line, frozenset())):
            one_sided += 1
    points = one_sided * scene.points("one_contrast")
    if a.article != b.article or a.in_title != b.in_title:  # two accounts are worded apart, a headline is short
        points = max(points, scene.points("one_contrast_most"))
    found = [("only one is so marked", points)] if one_sided else []
    if a.article == b.article and "span" in a.roles & b.roles:
        found.append(("two spans of time", scene.points("spans")))
    if not same_time and _begins_then(a) != _begins_then(b) and a.article == b.article:
        found.append(("one begins with a period of its own", scene.points("told_then")))
    if not same_time and _begins_with_past(a) != _begins_with_past(b):
        found.append(("one begins with an earlier period", scene.points("told_before")))
    if not same_time and _tell_periods(a) and _tell_periods(b) and not _tell_periods(a) & _tell_periods(b):
        found.append(("periods told otherwise", scene.points("period_contrast")))
    return found


def _begins_with_past(mention: Mention) -> bool:
    """Whether its sentence begins "Last year", "A year earlier"."""
    return mention.claim.sentence.lower[:2] in PAST or mention.claim.sentence.lower[:3] in PAST


def _begins_then(mention: Mention) -> bool:
    """Whether its sentence begins "In 2003", and is not the first."""
    sentence = mention.claim.sentence
    year = sentence.lower[1] if sentence.lower[0] == "in" and len(sentence.lower) > 1 else ""
    return sentence.index > 0 and year.isdigit() and len(year) == YEAR_DIGITS


def _is_sum(a: Mention, b: Mention) -> bool:
    """Whether only the larger is told as a total, and no slip makes it of the other."""
    if a.roles == b.roles or a.value is None or b.value is None or is_clear_slip(a, b):
        return False
    return "total" in (a if a.value > b.value else b).roles


def _is_whole_of(part: Mention, other: Mention) -> bool:
    """Whether the other is the 44 of "19 of the 44 people"."""
    return part.whole is not None and agree(part.whole, other.claim)


def _is_told_of_all(part: Mention, other: Mention, scene: Scene) -> bool:
    """Whether one is "23 of its shops close" where the other is of the shops that close."""
    lower, word = part.claim.sentence.lower, part.claim.word
    if lower[word + 1 : word + 2] != ("of",) or OWNERS.isdisjoint(lower[word + 2 : word + 3]):
        return False
    return part.event is not None and scene.words.stem(part.event) in other.near


def _is_said_day(a: Mention, b: Mention) -> bool:
    """Whether a weekday is most likely the day something was told: of a price, or in two articles."""
    return a.article != b.article or a.claim.kind in LASTING


def _is_length(mention: Mention) -> bool:
    """Whether it is a length, which lasts; of rain, in millimetres or inches, each year has its own."""
    return mention.claim.quantity.base == LENGTH and not mention.claim.quantity.unit.startswith(
        ("milli", "centi", "inch")
    )


def _tell_periods(mention: Mention) -> set[str]:
    return {side for line in YEARS & mention.marks.keys() for side in mention.marks[line]}
