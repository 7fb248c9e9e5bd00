"""How the two figures are written: a slip of the pen leaves traces, and so does the same figure beside both."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from numcheck.relations.same_thing.agreement import BOUNDS
from numcheck.relations.same_thing.grounds import are_of_one_body, is_one_thing
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene
from numcheck.relations.same_thing.surroundings import KINDS, Companion, written

POWER_SLIPS = frozenset({"power", "power_long", "power_unit", "scale"})
SHORT_POWERS = frozenset({"power_short", "scale_short"})  # of one figure
CLEAR_SLIPS = POWER_SLIPS | {"heard", "transposed", "transposed_short", "one_digit"}
SWAPPED = POWER_SLIPS | {"transposed", "transposed_short"}  # the digits are the same
POWERS = frozenset(
    {1, 2, 3, 6, 9}
)  # of ten: a nought, hectares for square kilometres, thousands, millions, nano for one
NEAR = Decimal("1.15")  # times as large: what is hedged is hardly further from its figure
NEAR_BOUND = Decimal("1.3")  # "not quite a quarter" and 31%: the side is wrong, the size roughly right
FEW = 5  # times as few as a crowd is at least
SMALL_BOUND = 24  # of so few a hedge may be off by half
MANY = {  # of which an article tells many figures that are so near
    "one_digit_short": frozenset({"percent", "age"}),
    "transposed_short": frozenset({"percent", "age", "count", "rate", "duration"}),
}
EACH = frozenset(["each", "apiece", "average", "averages", "averaging", "per", "typical", "typically", "single"])
ALMOST, EXACTLY = Decimal("1.05"), Decimal("1.1")
ONE = frozenset(["a", "an", "one", "each", "every", "per"])
COUNT = ("count", "count")
EXACT = frozenset({"exact"})
FAR = 3  # how many times as large is far apart
SO_FAR = 20
SMALL = 10
CROWDS = {
    "one_digit_few": 4,
    "one_digit_near": 4,
    "one_digit": 8,
}  # figures of a unit of which some two are that close by chance
NO_CROWD = 10**6
LEAD = 2  # index of the last sentence that a headline sums up
CLOSE = Decimal("1.05")  # times as large: rates, prices and tallies of like things have their first digits in common
FEWEST_VOTES = 100
THOUSANDS = 3
MOST_DROPPED = 5  # times: a figure eleven times as large is another
TEN, THIRTEEN, HUNDRED, THOUSAND = Decimal(10), Decimal(13), Decimal(100), Decimal(1000)


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What the figures themselves say."""
    found = _slips(a, b, scene)
    found.extend(_companions(a, b, scene))
    if a.claim.quantity.number.modifier != b.claim.quantity.number.modifier:
        found.append(("one is hedged otherwise", scene.points("other_hedge")))
    return found


def _is_of_each(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether one is the other for each of 1,000: flats of £290,000 that cost £290 million."""
    if a.value is None or b.value is None or not a.value or not b.value:
        return False
    if any(not FRACTIONS.isdisjoint(mention.claim.sentence.lower) for mention in (a, b)):
        return True
    singled = [_is_single(mention) for mention in (a, b)]
    if singled[0] != singled[1]:
        return True
    ratio = max(a.value, b.value) / min(a.value, b.value)
    counts = (m for article in {a.article, b.article} for m in scene.groups.get((article, COUNT), ()))
    return any(m.value == ratio and m.head is not None and _is_one_of(m, a, b, scene) for m in counts)


def _is_single(mention: Mention) -> bool:
    """Whether a sentence tells of one for each: "apiece", "a dollar buys 1,350 won"."""
    lower = mention.claim.sentence.lower
    return not EACH.isdisjoint(lower) or any(word in ONE and coin in COINS for word, coin in pairwise(lower))


FRACTIONS = frozenset(["tenth", "hundredth", "thousandth", "millionth", "tenfold", "hundredfold", "thousandfold"])
COINS = frozenset(["dollar", "euro", "pound", "yen", "franc", "krona", "crown", "ruble", "rupee", "mark"])


def _is_one_of(count: Mention, a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether one of the two sentences speaks of a single one of those counted: "a flat" of 1,000 flats."""
    stem = scene.words.stem
    return any(
        word in ONE and stem(noun) == stem(count.head or "")
        for mention in (a, b)
        for word, noun in pairwise(mention.claim.sentence.lower)
    )


def _companions(a: Mention, b: Mention, scene: Scene) -> Reasons:
    if any(_tells(companion, a, b) for companion in a.companions & b.companions):
        return [("the same figure in brackets beside both", scene.points("companion"))]
    if a.neighbours & b.neighbours:
        if not is_clear_slip(a, b):  # "fell 32 cents to $51", "fell 32 cents to $49"
            return []
        return [("the same other figure close to both", scene.points("companion_near"))]
    units = {base for base, _, _ in a.neighbours} & {base for base, _, _ in b.neighbours}
    return [("other figures of one unit close to both", scene.points("other_companion"))] if units else []


def _tells(companion: Companion, a: Mention, b: Mention) -> bool:
    """Whether it is exact enough to be the conversion of only one of the two figures."""
    if a.value is None or b.value is None:
        return False
    return abs(a.value - b.value) > companion[2] * max(abs(a.value), abs(b.value))


def _slips(a: Mention, b: Mention, scene: Scene) -> Reasons:
    if a.claim.kind != "score" and (not a.value or not b.value):
        return []
    if _are_runs_of_two(a, b):
        return [("time runs of two", VETO)]
    name = slip(a, b)
    low, high = sorted((abs(a.value or Decimal(0)), abs(b.value or Decimal(0))))
    hedged = is_hedge_of(a, b)
    if name in POWER_SLIPS | SHORT_POWERS and _is_of_each(a, b, scene):
        return [("one is the other for each", VETO)]
    if name is not None and not (hedged and name not in SWAPPED):
        if a.article == b.article and a.claim.kind not in MANY.get(name, KINDS):
            name = name.replace("short", "few")
        if name == "one_digit" and are_of_one_body(a, b) and high <= low * CLOSE:
            name = "one_digit_near"
        weight = f"{name}_across" if a.article != b.article and f"{name}_across" in scene.words.weights else name
        told: Reasons = [(f"close in writing: {name.replace('_', ' ')}", scene.points(weight))]
        if are_of_one_body(a, b) and len(scene.groups[a.article, a.key]) >= CROWDS.get(name, NO_CROWD):
            known = (b if b.at > a.at else a).definite
            told.append(("one of many figures of the unit", scene.points("crowded" if known else "crowded_new")))
        return told
    if hedged:
        found: Reasons = [("one is the other, hedged", scene.points("hedged"))]
        return found if high >= SMALL or a.claim.kind == "percent" else [*found, ("both small", scene.points("small"))]
    excused = a.in_title != b.in_title and max(a.claim.sentence.index, b.claim.sentence.index) <= LEAD
    grounded = not are_of_one_body(a, b) or is_one_thing(a, b, scene)
    weight = (
        "no_slip_title"
        if a.in_title != b.in_title and not is_one_thing(a, b, scene)
        else "no_slip"
        if grounded
        else "no_slip_body"
    )
    found = [] if excused else [("no slip makes one of the other", scene.points(weight))]
    if not excused and a.claim.kind == "percent":
        found.append(("shares are told alike of many", scene.points("share")))
    if a.claim.kind == "count" and low < SMALL and low * SO_FAR <= high:  # "in two districts", "860 in Sulem district"
        return [("a handful and a crowd", VETO)]
    if low * FAR <= high:
        found.append(("far apart", scene.points("so_far_apart" if low * SO_FAR <= high else "far_apart")))
    if high < SMALL and a.claim.kind != "percent":
        found.append(("both small", scene.points("small")))
    return found


def is_bound(mention: Mention) -> bool:
    """Whether its hedge says on which side of the figure it lies; "hundreds" are no fewer than two hundred."""
    return mention.claim.quantity.number.modifier in BOUNDS or is_crowd(mention)


def is_crowd(mention: Mention) -> bool:
    """Whether it tells no figure but how many digits it has: "hundreds of fans", "dozens of homes"."""
    return mention.claim.kind == "count" and mention.claim.quantity.number.form == "approximate"


def _are_too_few(a: Mention, b: Mention) -> bool:
    """Whether one is a crowd and the other a figure below it, but not far: "hundreds of fans", 87."""
    crowd, exact = (a, b) if is_crowd(a) else (b, a)
    least, most = crowd.claim.interval.low, exact.claim.interval.high
    if not is_crowd(crowd) or is_crowd(exact) or least is None or most is None:
        return False
    number = exact.claim.quantity.number
    return number.modifier == "exact" and number.step >= 1 and least / FEW <= most < least


def is_hedge_of(a: Mention, b: Mention) -> bool:
    """Whether one may be the other, rounded and hedged: "nearly 2,000" of 2,140."""
    if is_crowd(a) != is_crowd(b):
        return _are_too_few(a, b)
    if (a.claim.quantity.number.modifier == "exact") == (b.claim.quantity.number.modifier == "exact"):
        return False
    first, second = stated(a), stated(b)
    if first is None or second is None or not first or not second:
        return False
    low, high = sorted((abs(first), abs(second)))
    if high <= SMALL_BOUND and a.head == b.head and a.event == b.event and (is_bound(a) or is_bound(b)):
        return high <= low * 2  # "at least a dozen shops", "eight shops"
    return high <= low * (NEAR_BOUND if is_bound(a) or is_bound(b) else NEAR)


def is_far(a: Mention, b: Mention) -> bool:
    """Whether two small figures are farther from each other than a hedge mostly is from its figure."""
    first, second = stated(a), stated(b)
    return bool(first and second) and max(first or 1, second or 1) > NEAR_BOUND * min(first or 1, second or 1)


def stated(mention: Mention) -> Decimal | None:
    """The figure itself in base units, whatever its hedge makes of it."""
    value, quantity = mention.claim.value, mention.claim.quantity
    return None if value is None else value * quantity.low_factor + quantity.offset


@lru_cache(maxsize=8)  # asked many times of one pair
def slip(a: Mention, b: Mention) -> str | None:
    """The slip that makes one figure of the other, if there is one."""
    if a.claim.kind == "score":
        return _slip_of_side(a, b)
    if not a.digits or not b.digits:
        return None
    if "elapsed" in (a.claim.quantity.number.form, b.claim.quantity.number.form):
        return _slip_of_run(a, b)
    if a.digits == b.digits:
        if not _is_power(a, b):
            return None
        if len(a.digits) == 1 and a.claim.value == b.claim.value and not _one_unit(a, b):
            return "power_unit"
        if _is_scale(a, b):
            return "scale" if len(a.digits) > 1 else "scale_short"
        return ("power_short", "power", "power_long")[min(len(a.digits), 3) - 1]
    if _is_misheard(a, b):
        return "heard" if min(a.claim.value or 0, b.claim.value or 0) >= HUNDRED else "heard_short"
    if _one_unit(a, b) and _is_dropped(a, b):
        return "dropped"
    if _one_unit(a, b):
        found = None if _size(a.claim.value) != _size(b.claim.value) else _slip_of(a.digits, b.digits)
        if found in ("transposed", "transposed_short") and not _are_as_long(a, b):
            return None
        return "one_digit_short" if found == "one_digit" and _is_finer(a, b) else found
    return _slip_in_unit_of(b, a) or _slip_in_unit_of(a, b)


def _are_runs_of_two(a: Mention, b: Mention) -> bool:
    """Whether two time runs are told of two names, or of none: a race has many."""
    if "elapsed" not in (a.claim.quantity.number.form, b.claim.quantity.number.form):
        return False
    if a.told_of and b.told_of:
        return not (a.told_of & b.told_of or a.told_of & b.names or b.told_of & a.names)
    later = b if (b.article, b.at) > (a.article, a.at) else a
    return not (later.definite or is_hedge_of(a, b) or a.names & b.names)


def _slip_of_run(a: Mention, b: Mention) -> str | None:
    """The slip of two time runs as a clock shows them: 31:12 and 31:21."""
    one, other = _shown(a), _shown(b)
    return _slip_of(one, other) if one and len(one) == len(other) else None


def _shown(mention: Mention) -> str:
    """Hours, minutes and seconds of a length to the second, as digits."""
    seconds = stated(mention)
    if seconds is None or (mention.claim.quantity.number.form != "elapsed" and mention.claim.quantity.unit != "second"):
        return ""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60}{minutes % 60:02}{rest:02}" if minutes >= 60 else f"{minutes}{rest:02}"


def _is_dropped(a: Mention, b: Mention) -> bool:
    """Whether one is the other without its first digit: 5,000 and 15,000, 340 and 1,340."""
    small, large = sorted((abs(a.claim.value or Decimal(0)), abs(b.claim.value or Decimal(0))))
    hedges = {mention.claim.quantity.number.modifier for mention in (a, b)}
    if small < HUNDRED or small % 1 or large % 1 or large > small * MOST_DROPPED or hedges != EXACT:
        return False
    return str(large)[1:] == str(small) and len(str(small)) == len(str(large)) - 1


def _are_as_long(a: Mention, b: Mention) -> bool:
    """Whether two figures are told to the same digit, or are whole numbers: no 40.50 and 45, no 1.05m and 1.5m."""
    first, second = a.claim.quantity.number, b.claim.quantity.number
    whole = not first.scale and not second.scale and not (a.claim.value or 0) % 1 and not (b.claim.value or 0) % 1
    return whole or first.step == second.step


def _slip_of_side(a: Mention, b: Mention) -> str | None:
    """The slip of two votes that have one side in common: 172 to 94 and 127 to 94; no two points of a match."""
    first, second = a.claim.quantity.number.range, b.claim.quantity.number.range
    if first is None or second is None:
        return None
    one, other = sorted(set(first) - set(second)), sorted(set(second) - set(first))
    if len(one) != 1 or len(other) != 1 or min(one + other) < FEWEST_VOTES:
        return None
    return _slip_of(written(one[0]), written(other[0])) if _size(one[0]) == _size(other[0]) else None


def _is_scale(a: Mention, b: Mention) -> bool:
    """Whether one number is told with two words for its size: 4.2m and 4.2bn, no 4.2m and 4,200."""
    first, second = a.claim.quantity.number, b.claim.quantity.number
    return bool(first.scale and second.scale) and first.scale[0] != second.scale[0] and first.spelled == second.spelled


def _is_misheard(a: Mention, b: Mention) -> bool:
    """Whether one is the other with "-teen" taken for "-ty", and one is in words: "two hundred and eighty", 218."""
    first, second = a.claim.value, b.claim.value
    if not (a.claim.quantity.number.spelled or b.claim.quantity.number.spelled) or first is None or second is None:
        return False
    small, large = sorted((first, second))
    if not small or small % 1 or large % 1 or not _one_unit(a, b):
        return False
    while not small % THOUSAND and not large % THOUSAND:
        small, large = small / THOUSAND, large / THOUSAND
    teen, ty = small % HUNDRED, large % HUNDRED
    return small // HUNDRED == large // HUNDRED and THIRTEEN <= teen < 2 * TEN and ty == (teen - TEN) * TEN


def _is_power(a: Mention, b: Mention) -> bool:
    """Whether a power of ten lies between them: no nine days and nine years."""
    first, second = stated(a), stated(b)
    if not first or not second:
        return False
    ratio = max(abs(first), abs(second)) / min(abs(first), abs(second))
    ten = ratio * ALMOST  # 10.001 tons, by their two readings, are still ten
    if ten.adjusted() < THOUSANDS and a.claim.quantity.number.spelled != b.claim.quantity.number.spelled:
        return False  # "two and a half", "25"
    return ten.adjusted() in POWERS and ratio.scaleb(-ten.adjusted()) < EXACTLY


def _is_finer(a: Mention, b: Mention) -> bool:
    """Whether one share is told to a decimal and one is not: 16% and 16.5%."""
    return a.claim.kind == "percent" and a.claim.quantity.number.step != b.claim.quantity.number.step


def _slip_in_unit_of(a: Mention, b: Mention) -> str | None:
    """The same with `b` put into the unit of `a` and rounded as `a` is: 410 miles are 660 km, no 560."""
    factor = a.claim.quantity.low_factor
    if a.claim.value is None or b.value is None or not factor or a.claim.quantity.offset:
        return None
    step = a.claim.quantity.number.step
    converted = (b.value / factor / step).to_integral_value() * step
    if not converted or _size(converted) != _size(a.claim.value):
        return None
    found = _slip_of(a.digits, written(converted))
    return "one_digit_short" if found == "one_digit" else found  # 10 yards are 9.14 metres, and said to be 9.15


def _slip_of(first: str, second: str) -> str | None:
    width = max(len(first), len(second))
    first, second = first.ljust(width, "0"), second.ljust(width, "0")
    differ = [at for at in range(width) if first[at] != second[at]]
    if len(differ) == 2 and sorted(first) == sorted(second):
        return "transposed" if width > 2 else "transposed_short"
    if len(differ) == 1 and width > 1:
        return "one_digit" if width > 2 else "one_digit_short"
    return None


def is_clear_slip(a: Mention, b: Mention) -> bool:
    """Whether the figures are so alike in writing that one is hardly an update of, or a rival to, the other."""
    return slip(a, b) in CLEAR_SLIPS


def is_hedged_slip(a: Mention, b: Mention) -> bool:
    """Whether the figures are a slip apart though by their hedges both can hold: "some 14,300", "those 13,400".

    What "up to 54,000" of a text admits, a headline's 45,000 is still a slip of.
    """
    hedges = {a.claim.quantity.number.modifier, b.claim.quantity.number.modifier}
    if hedges == EXACT or a.article != b.article:
        return False
    if len(hedges) == 1 and hedges <= BOUNDS:  # "up to 950 screens", "up to 250 screens"
        return is_clear_slip(a, b)
    return slip(a, b) == "transposed" or (
        a.in_title != b.in_title and bool(hedges & {"at_most", "at_least"}) and is_clear_slip(a, b)
    )


def confirmed(mention: Mention, scene: Scene) -> list[Mention]:
    """The other mentions in its article whose figure agrees, and is no slip of it that a hedge lets in."""
    return [other for other in scene.agreeing(mention) if not is_hedged_slip(mention, other)]


def _one_unit(a: Mention, b: Mention) -> bool:
    return a.claim.quantity.unit.rstrip("s") == b.claim.quantity.unit.rstrip("s")


def _size(value: Decimal | None) -> int:
    return 0 if value is None else value.adjusted()
