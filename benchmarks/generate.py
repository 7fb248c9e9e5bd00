"""Write made-up news articles for timing: `python benchmarks/generate.py COUNT FILE.jsonl [--seed N]`.

Own text, names and figures varied, fixed seed: the same bytes for the same arguments. About 1,800 characters and 37
numbers an article: three times as dense as news is, so that what a number costs shows.
"""

from __future__ import annotations

import argparse
import json
import random
from datetime import date, timedelta
from pathlib import Path

STEMS = ["Kor", "Bel", "Tar", "Os", "Lin", "Mar", "Ved", "Hal", "Dor", "Ser", "Pel", "Quin", "Ros", "Tam", "Ul", "Var"]
TAILS = ["vala", "mere", "row", "kamp", "dal", "ovia", "ran", "stead", "ani", "ago", "ham", "ton", "wick", "era", "men"]
FIRMS = ["Shipping", "Foods", "Steel", "Airways", "Motors", "Energy", "Telecom", "Bank", "Mining", "Media"]
PEOPLE = ["spokeswoman", "mayor", "minister", "chief executive", "union leader", "police chief", "doctor", "analyst"]
LEADS = [
    "{n} people were killed and {m} others injured when a bus left the road near {place} on {day}, police said.",
    "{firm} said on {day} that profit rose {pct}% to ${x}m in the three months to June, from ${y}m a year earlier.",
    "{place} council voted {n} to {m} on {day} to spend £{x}.{d} million on a new bridge over the river {other}.",
    "More than {k},000 homes were without power in {place} on {day} after winds of {m} mph brought down lines.",
    "{firm} is to cut {k},{h} jobs over the next {few} years as it closes {n} of its {m} plants in {place}.",
]
BODY = [
    "The {person} said about {k},{h} tonnes of grain had been delivered since {month}, {pct}% more than in {year}.",
    "It took {m} firefighters {few} hours to bring the blaze under control, and {n} of them were treated in hospital.",
    "Shares in {firm} fell {d}.{few}% to {h}.{few} pence, while the wider index closed up {n} points at {k},{h}.",
    "The {person}, who is {age}, has lived in {place} for more than {few} years and owns {n} shops.",
    "Between {n} and {m} per cent of those asked told the survey of {k},{h} adults they would pay up to ${x} a month.",
    "A convoy of {n} lorries covered the {m} km from {place} to {other} in {few} hours, the {person} added.",
    "Temperatures reached {m} degrees Celsius at {other}, the highest in {month} since records began in {year}.",
    '"We have never seen anything like it," said the {person} of {place}. "This has gone on for far too long now."',
    "Nobody has yet said who is to pay for the work, and residents of {other} complain that they were not asked.",
    "The court in {place} heard that the contract had been signed long before the tender was opened to others.",
    "Officials in {other} would not comment, but a person close to the talks said that an agreement was near.",
]


def article(number: int, rng: random.Random) -> dict[str, str]:
    """One record: id, title, date, source, text."""
    made = [rng.choice(STEMS) + rng.choice(TAILS) for _ in range(3)]

    def words() -> dict[str, object]:
        return {
            "n": rng.randint(2, 48),
            "m": rng.randint(49, 190),
            "k": rng.randint(1, 90),
            "h": rng.randint(100, 999),
            "x": rng.randint(20, 900),
            "y": rng.randint(20, 900),
            "d": rng.randint(1, 9),
            "few": rng.randint(2, 9),
            "pct": rng.randint(2, 60),
            "age": rng.randint(21, 88),
            "year": rng.randint(1950, 2022),
            "month": rng.choice(["January", "March", "May", "August", "October"]),
            "day": rng.choice(["Monday", "Tuesday", "Friday", "12 March", "2 June"]),
            "place": made[0],
            "other": made[1],
            "firm": f"{made[2]} {rng.choice(FIRMS)}",
            "person": rng.choice(PEOPLE),
        }

    lead = rng.choice(LEADS).format(**words())
    body = [rng.choice(BODY).format(**words()) for _ in range(15)]
    paragraphs = [" ".join(body[i : i + 3]) for i in range(0, len(body), 3)]
    day = date(2023, 1, 1) + timedelta(days=rng.randrange(600))
    title = f"{made[0]}: {lead.split(',')[0][:60]}"
    return {
        "id": f"a{number}",
        "title": title,
        "date": day.isoformat(),
        "source": "Test Wire",
        "text": "\n\n".join([lead, *paragraphs]),
    }


def write(count: int, path: Path, seed: int = 1) -> None:
    """Write `count` records to a .jsonl file."""
    rng = random.Random(seed)
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(article(number, rng)) + "\n" for number in range(count))


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("file", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    write(args.count, args.file, args.seed)


if __name__ == "__main__":
    main()
