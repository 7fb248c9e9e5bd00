"""Measure whether the cost of a claim grows with the set: `python benchmarks/growth.py [FEWER MORE]`.

The sizes are 1,000 and 10,000 where none are given. Each article tells one invented event, with names, words and
figures of its own, and one in four tells the event of an earlier article again with a figure changed, so that there is
something to compare. A fixed seed: the same articles on every machine. Each size is measured in a process of its own,
by processor time: what it costs to read a claim out of its article, and to check the whole set with all articles
against each other. Start-up is left out: it would hide growth.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from numcheck.documents import Reading, load
from numcheck.pipeline import articles, check
from numcheck.rules import load as load_rules
from numcheck.words import lexicon

WORDS = """
b br c cl d dr f g gr h k kl l m n p pr r s st t tr v w z
ab ald am an ar asse ath ek el em en ent er esk il im in ir ock od ol om on or ost uld um un ur
a ia o dale field ford ham mere mouth ness port stead ton vik wick
grain timber cement salt steel copper fish flour sugar coal paper glass
teachers nurses miners farmers students drivers sailors dockers clerks builders bakers fishermen
Shipping Foods Steel Airways Motors Energy Telecom Bank Mining Media Textiles Chemicals
bus train ferry lorry tram coach plane minibus
bridge tunnel hospital stadium library harbour reservoir museum school railway market theatre
"""
ONSETS, RIMES, ENDS, GOODS, GROUPS, TRADES, VEHICLES, WORKS = (line.split() for line in WORDS.strip().splitlines())
EVENTS = (
    (
        "{a} people were killed and {b} injured when a {vehicle} overturned near {place} on {day}, police said.",
        "The {vehicle} was carrying {c} {group} from {place} to {other}, {km} km away.",
        "Rescuers from {other} worked for {few} hours in the rain; {d} of the injured were taken to {river} hospital.",
    ),
    (
        "{firm} said on {day} that its profit rose {pct}% to ${x}m in the {few} months to {month}.",
        "Sales of {goods} at {firm} came to ${big}m, and the firm employs {k},{h} people in {place}.",
        "Shares in {firm} closed at {x} pence; it plans to open {few} shops in {other} next year.",
    ),
    (
        "{place} is to build a {work} on the {river} at a cost of £{x}m, the council decided on {day}.",
        "The {work} will be {c} metres long, and is to open in {year}; {k},{h} people signed a petition against it.",
        "{b} councillors voted for the plan and {a} against, after a debate of {few} hours.",
    ),
    (
        "About {k},{h} {group} in {place} went on strike on {day} for {pct}% more pay.",
        "Their union says {group} at {firm} earn £{x} a week, {few} pounds less than in {other}.",
        "The strike closed {a} of the {b} works along the {river}, a spokeswoman said.",
    ),
    (
        "A fire destroyed {b} houses in {place} on {day} and drove {k},{h} people from their homes.",
        "Some {c} firefighters with {a} engines came from {other}; {few} of them were hurt.",
        "The blaze burned {big} hectares of forest by the {river} and {x} tons of {goods} in a store.",
    ),
    (
        "Exports of {goods} from {place} fell {pct}% in {month} to {k},{h} tons, the ministry said on {day}.",
        "{firm}, which ships {goods} from {other}, sold {big} tons at ${x} a ton.",
        "A year earlier the port on the {river} had loaded {c} ships in {few} weeks.",
    ),
)
FILLERS = (
    "Residents of {other} had warned of it for years, but nobody in {place} listened.",
    "A spokesman for {firm} would not comment on what had been said in {other}.",
    "The mayor of {place}, who has held the office for {few} years, called it a sad day for the {river} valley.",
    "Nobody has yet said who is to pay, and {group} from {other} want an answer.",
)


def name(rng: random.Random) -> str:
    """A name that hardly any other article has: there are a million."""
    middle = rng.choice(ONSETS) + rng.choice(RIMES) if rng.random() < 0.7 else ""
    return (rng.choice(ONSETS) + rng.choice(RIMES) + middle + rng.choice(ENDS)).capitalize()


def event(rng: random.Random) -> tuple[tuple[str, ...], dict[str, object], date]:
    """The sentences of an event, what stands in their gaps, and its day."""
    day = date(2022, 1, 1) + timedelta(days=rng.randrange(900))
    gaps: dict[str, object] = {
        "place": name(rng),
        "other": name(rng),
        "river": name(rng),
        "firm": f"{name(rng)} {rng.choice(TRADES)}",
        "goods": rng.choice(GOODS),
        "group": rng.choice(GROUPS),
        "vehicle": rng.choice(VEHICLES),
        "work": rng.choice(WORKS),
        "month": rng.choice(["January", "March", "May", "August", "October"]),
        "day": day.strftime("%A"),
        "year": day.year + rng.randint(2, 6),
        "few": rng.randint(2, 9),
        "a": rng.randint(10, 19),
        "b": rng.randint(20, 48),
        "c": rng.randint(50, 190),
        "d": rng.randint(10, 19),
        "h": rng.randint(100, 999),
        "k": rng.randint(1, 60),
        "km": rng.randint(12, 90),
        "pct": rng.randint(2, 60),
        "x": rng.randint(20, 900),
        "big": rng.randint(1000, 4000),
    }
    return rng.choice(EVENTS), gaps, day


def write(count: int, path: Path, seed: int = 1) -> None:
    """Write `count` articles, one record a line; a larger set begins with the articles of a smaller one."""
    rng = random.Random(seed)
    told: list[tuple[tuple[str, ...], dict[str, object], date]] = []
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            again = bool(told) and rng.random() < 0.25
            sentences, gaps, day = rng.choice(told[-200:]) if again else event(rng)
            told.append((sentences, gaps, day))
            if again:
                gaps = {**gaps, "b": rng.randint(20, 48), "few": rng.randint(2, 9)}
            text = [*sentences[:2], *rng.sample(FILLERS, 2), *sentences[2:]]
            record = {
                "id": f"a{number}",
                "title": f"{gaps['place']}: news of the day",
                "date": (day + timedelta(days=1 + again)).isoformat(),
                "source": rng.choice(["Test Wire", "Daily Test"]),
                "text": "\n\n".join(text).format(**gaps),
            }
            file.write(json.dumps(record) + "\n")


def measure(path: str) -> None:
    """Print how many claims a set has, and the processor seconds that reading and checking them took."""
    gc.disable()  # as the command does
    words, ruleset = lexicon.load(), load_rules()
    documents = load([path], Reading()).documents
    began = time.process_time()
    found = tuple(articles(documents, words))
    read = time.process_time()
    check(found, ruleset, words)
    print(sum(len(article.claims) for article in found), read - began, time.process_time() - read)


def main() -> None:
    """Print a line for each size, and how many times the cost of a claim has grown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sizes", type=int, nargs="*", default=[1000, 10_000])
    rows: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        for size in parser.parse_args().sizes:
            path = Path(folder) / f"{size}.jsonl"
            write(size, path)
            command = [sys.executable, __file__, "--measure", str(path)]
            claims, *taken = map(
                float, subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
            )
            reading, checking = (1e6 * seconds / claims for seconds in taken)
            rows.append((reading, checking))
            each = f"read {reading:4.0f}, check {checking:4.0f} microseconds a claim"
            print(f"{size:7,} articles, {claims:7,.0f} claims: {each}")
    for what, first, last in zip(("read", "check"), rows[0], rows[-1], strict=True):
        print(f"{what}: {last / first:.2f} times as much a claim")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(sys.argv[2])
    else:
        main()
