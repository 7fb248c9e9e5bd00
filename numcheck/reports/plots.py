"""A fact as a small picture: each figure with what it admits, over the day its article came out, coloured by outlet.

Hand-written SVG: the same bytes for the same facts. Colours are CSS variables that a page may set; by themselves they
follow the reader's light or dark screen. What the picture shows is told in its title and description too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from html import escape
from math import ceil, floor, log10
from zlib import crc32

from numcheck.claims.claim import Claim
from numcheck.documents.articles import REPORT_MARK
from numcheck.records import record
from numcheck.reports.facts import Fact, published
from numcheck.reports.matrix import is_shown
from numcheck.reports.passages import printable

WIDTH, HEIGHT = 520, 260
LEFT, RIGHT, TOP, BOTTOM = 74, 506, 34, 196  # the frame
LEGEND = 242  # the line of the outlets
WIDE = 100  # times; figures that lie further apart are shown on a logarithmic scale
STEP = 11  # between figures of one day
ROOM = 72  # for all figures of one day
COLOURS = 7  # more outlets share the last, "others"
_LIGHT = ("#0b62a4", "#b3480a", "#1b7837", "#762a83", "#a50f44", "#00707a", "#5f5a52")  # 4.5:1 on white
_DARK = ("#7cc0ff", "#ffb27a", "#84d99a", "#d3a6e0", "#ff9dbb", "#6fd6de", "#c9c3b8")  # 4.5:1 on #14171a
_BLANK = re.compile(r"[^a-z0-9]+")


@record
class Point:
    """One mention as drawn: its figure and what it admits, in the unit of the plot; None is an open end."""

    claim: Claim
    value: float
    low: float | None
    high: float | None
    day: date | None
    outlet: str
    apart: bool


def is_plotted(fact: Fact) -> bool:
    """Whether several mentions give figures that can be drawn on one scale."""
    return len(fact.mentions) > 1 and all(_ends(claim) != (None, None) for claim in fact.mentions)


def file_name(number: int, fact: Fact) -> str:
    """The name of the file: "fact-02-people-kill.svg"."""
    words = _BLANK.sub("-", fact.name.lower()).strip("-")[:40].strip("-")
    return f"fact-{number:02}{'-' + words if words else ''}.svg"


def names(facts: Sequence[Fact]) -> dict[int, str]:
    """The file of each fact that has a plot, by the fact's `id()`."""
    shown = (fact for fact in facts if is_shown(fact) and is_plotted(fact))
    return {id(fact): file_name(number, fact) for number, fact in enumerate(shown, 1)}


def drawn(facts: Sequence[Fact]) -> Iterator[tuple[str, str]]:
    """Each plot with the name of its file."""
    files = names(facts)
    yield from ((files[id(fact)], plot(fact)) for fact in facts if id(fact) in files)


def plot(fact: Fact) -> str:
    """The picture as SVG."""
    unit, points = _points(fact)
    outlets = _outlets(points)
    scale = Scale.of(points)
    mark = f"p{crc32(fact.mentions[0].id.encode(errors='surrogatepass')):08x}"  # of several plots in one page
    name = _text(f"{fact.name}: {len(points)} mentions in {len(fact.articles)} articles")
    return "\n".join(
        [
            REPORT_MARK,
            (
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}"'
                f' height="{HEIGHT}" class="numcheck-plot" role="img" aria-labelledby="{mark}t {mark}d">'
            ),
            f'<title id="{mark}t">{name}</title>',
            f'<desc id="{mark}d">{_text("; ".join(map(_told, points)))}</desc>',
            _style(),
            f'<rect class="paper" width="{WIDTH}" height="{HEIGHT}" rx="6"/>',
            f'<text class="name" x="12" y="20">{_text(_short(fact.name, 60))}{_text(unit)}</text>',
            *_grid(scale),
            *_drawn(points, scale, outlets),
            *_days(points),
            *_legend(outlets),
            "</svg>",
            "",
        ]
    )


@record
class Scale:
    """From figures to heights; logarithmic where they lie far apart."""

    low: float
    high: float
    is_log: bool

    @classmethod
    def of(cls, points: Sequence[Point]) -> Scale:
        """The scale that holds every figure and every end."""
        ends = [end for point in points for end in (point.value, point.low, point.high) if end is not None]
        low, high = min(ends), max(ends)
        values = [point.value for point in points]
        if min(values) > 0 and max(values) > WIDE * min(values):
            positive = [end for end in ends if end > 0]
            return cls(10.0 ** floor(log10(min(positive))), 10.0 ** ceil(log10(high)), is_log=True)
        room = (high - low) * 0.1 or abs(high) * 0.1 or 1.0
        return cls(low - room if low < 0 or low - room > 0 else 0.0, high + room, is_log=False)

    def __call__(self, value: float) -> float:
        """How far down a figure stands, in pixels."""
        if self.is_log:
            value = max(value, self.low)
            share = (log10(value) - log10(self.low)) / ((log10(self.high) - log10(self.low)) or 1.0)
        else:
            share = (value - self.low) / (self.high - self.low)
        return round(BOTTOM - share * (BOTTOM - TOP), 1)

    def ticks(self) -> list[float]:
        """Some round figures."""
        if self.is_log:
            powers = range(round(log10(self.low)), round(log10(self.high)) + 1)
            return [10.0**power for power in powers][:: max(1, len(powers) // 5)]
        rough = (self.high - self.low) / 4
        size = 10.0 ** floor(log10(rough))
        step = next(size * times for times in (1, 2, 5, 10) if size * times >= rough)
        return [step * at for at in range(ceil(self.low / step), floor(self.high / step) + 1)]


def _points(fact: Fact) -> tuple[str, tuple[Point, ...]]:
    """The mentions in one unit: the one all have, else the base unit of their dimension."""
    units = {claim.quantity.unit for claim in fact.mentions}
    is_one = len(units) == 1
    counted = fact.mentions[0].quantity.unit if is_one else fact.mentions[0].base
    told = "" if counted in {"count", "dimensionless"} else f", {counted.replace('_', ' ')}"
    return told, tuple(_point(claim, fact, as_stated=is_one) for claim in fact.mentions)


def _point(claim: Claim, fact: Fact, *, as_stated: bool) -> Point:
    low, high = _ends(claim, as_stated=as_stated)
    value = claim.quantity.number.value
    if value is not None and not as_stated:
        value = value * claim.quantity.low_factor + claim.quantity.offset
    if value is None:
        ends = [end for end in (low, high) if end is not None]
        value = sum(ends, Decimal(0)) / len(ends)
    figures = [None if end is None else float(end) for end in (low, high)]
    outlet = " ".join(printable(claim.article_source or "").split()) or "no outlet named"
    return Point(claim, float(value), figures[0], figures[1], published(claim), outlet, fact.disagrees(claim))


def _ends(claim: Claim, *, as_stated: bool = True) -> tuple[Decimal | None, Decimal | None]:
    if claim.kind in {"score", "date", "clock"}:
        return None, None
    interval = claim.quantity.number.interval if as_stated else claim.interval
    return interval.low, interval.high


def _outlets(points: Sequence[Point]) -> dict[str, int]:
    """The outlets in their order by name, each with the number of its colour."""
    names = sorted({point.outlet for point in points})
    return {name: min(at, COLOURS - 1) for at, name in enumerate(names)}


def _drawn(points: Sequence[Point], scale: Scale, outlets: dict[str, int]) -> Iterator[str]:
    for point, x in zip(points, _places(points), strict=True):
        y = scale(point.value)
        top = TOP if point.high is None else scale(point.high)
        foot = BOTTOM if point.low is None else scale(point.low)
        open_end = ' stroke-dasharray="3 3"' if None in (point.low, point.high) else ""
        yield f'<g class="c{outlets[point.outlet]}"><title>{_text(_told(point))}</title>'
        if foot - top > 0.5:
            yield f'<path class="reach" d="M{x} {top}V{foot}"{open_end}/>'
            yield from (f'<path class="reach" d="M{x - 4} {y_end}h8"/>' for y_end in _closed(point, top, foot))
        yield f'<circle class="{"apart" if point.apart else "like"}" cx="{x}" cy="{y}" r="4.5"/>'
        if point.apart:
            yield f'<text class="unlike" x="{x}" y="{round(min(y, top) - 7, 1)}">≠</text>'
        yield "</g>"


def _closed(point: Point, top: float, foot: float) -> Iterator[float]:
    if point.high is not None:
        yield top
    if point.low is not None:
        yield foot


def _day_places(points: Sequence[Point]) -> dict[date | None, float]:
    """Where each day stands; articles without a date stand before all days."""
    days = sorted({point.day for point in points if point.day})
    undated = any(point.day is None for point in points)
    first, last = LEFT + (108 if undated and days else 40), RIGHT - 40
    if not undated and len(days) == 1:
        first = last = (LEFT + RIGHT) // 2
    span = ((days[-1] - days[0]).days if days else 0) or 1
    places: dict[date | None, float] = {
        day: round(first + (day - days[0]).days / span * (last - first), 1) for day in days
    }
    if undated:
        places[None] = LEFT + 36.0 if days else (LEFT + RIGHT) / 2
    return places


def _places(points: Sequence[Point]) -> list[float]:
    """Figures of one day stand beside each other."""
    by_day = _day_places(points)
    count = Counter(point.day for point in points)
    before: Counter[date | None] = Counter()
    places = []
    for point in points:
        size = count[point.day]
        places.append(round(by_day[point.day] + (before[point.day] - (size - 1) / 2) * min(STEP, ROOM / size), 1))
        before[point.day] += 1
    return places


def _grid(scale: Scale) -> Iterator[str]:
    for tick in scale.ticks():
        y = scale(tick)
        yield f'<path class="grid" d="M{LEFT} {y}H{RIGHT}"/>'
        yield f'<text class="tick end" x="{LEFT - 6}" y="{y + 4}">{_compact(tick)}</text>'
    if scale.is_log:
        yield f'<text class="tick end" x="{RIGHT}" y="20">logarithmic scale</text>'


def _days(points: Sequence[Point]) -> Iterator[str]:
    """The first and the last day, and those between for which there is room."""
    last = -1000.0
    for day, x in sorted(_day_places(points).items(), key=lambda item: item[1]):
        yield f'<path class="grid" d="M{x} {BOTTOM}v5"/>'
        if x - last >= 68:
            yield f'<text class="tick middle" x="{x}" y="{BOTTOM + 19}">{day.isoformat() if day else "no date"}</text>'
            last = x


def _legend(outlets: dict[str, int]) -> Iterator[str]:
    names: dict[int, str] = {}
    for name, colour in outlets.items():
        names[colour] = "others" if colour in names else name
    width = (WIDTH - 24) // max(1, len(names))
    for at, (colour, name) in enumerate(names.items()):
        x = 12 + at * width
        yield f'<g class="c{colour}"><circle class="like" cx="{x + 5}" cy="{LEGEND - 4}" r="4.5"/></g>'
        yield f'<text class="tick" x="{x + 14}" y="{LEGEND}">{_text(_short(name, max(4, (width - 18) // 7)))}</text>'


def _told(point: Point) -> str:
    """One mention in words."""
    day = point.day.isoformat() if point.day else "no date"
    apart = ", does not fit" if point.apart else ""
    return f"{' '.join(point.claim.text.split())} ({point.claim.article}, {point.outlet}, {day}{apart})"


def _compact(value: float) -> str:
    """A figure for an axis.

    >>> _compact(421_000_000.0), _compact(2500.0), _compact(0.25), _compact(0.0)
    ('421m', '2,500', '0.25', '0')
    """
    for size, word in ((1e12, "tn"), (1e9, "bn"), (1e6, "m")):
        if abs(value) >= size:
            return f"{value / size:.6g}{word}"
    return f"{value:,.6g}" if abs(value) < 1e5 else f"{value:,.0f}"


def _short(text: str, size: int) -> str:
    return text if len(text) <= size else text[: size - 1].rstrip() + "…"


def _text(text: str) -> str:
    return escape("".join(sign for sign in printable(text) if sign.isprintable()))


def _style() -> str:
    light = "".join(f"--c{at}:{colour};" for at, colour in enumerate(_LIGHT))
    dark = "".join(f"--c{at}:{colour};" for at, colour in enumerate(_DARK))
    series = "".join(f".numcheck-plot .c{at}{{color:var(--c{at})}}" for at in range(COLOURS))
    return (
        f"<style>.numcheck-plot{{--paper:#fff;--ink:#1c1f23;--faint:#555b63;--line:#d5d9de;{light}"
        "font:12px system-ui,sans-serif}"
        f"@media(prefers-color-scheme:dark){{.numcheck-plot{{--paper:#14171a;--ink:#eceff2;--faint:#aab1b9;"
        f"--line:#3a4048;{dark}}}}}"
        ".numcheck-plot .paper{fill:var(--paper)}.numcheck-plot .name{fill:var(--ink);font-weight:600}"
        ".numcheck-plot .tick{fill:var(--faint);font-size:11px}.numcheck-plot .end{text-anchor:end}"
        ".numcheck-plot .middle,.numcheck-plot .unlike{text-anchor:middle}.numcheck-plot .grid{stroke:var(--line)}"
        ".numcheck-plot .unlike{fill:var(--ink);font-weight:700}.numcheck-plot .like{fill:currentColor}"
        ".numcheck-plot .apart{fill:var(--paper);stroke:currentColor;stroke-width:2.5}"
        f".numcheck-plot .reach{{fill:none;stroke:currentColor;stroke-width:1.5}}{series}</style>"
    )
