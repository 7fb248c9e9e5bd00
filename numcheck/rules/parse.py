"""The text of an `assert` to its checked tree, or to what is wrong with it and where.

A small parser by hand: what it does not know it refuses, and nothing of it is ever run as Python.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from decimal import Decimal
from typing import NoReturn

from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.rules.amounts import constant
from numcheck.rules.complaint import nearest
from numcheck.rules.tree import (
    COMPARISONS,
    FUNCTIONS,
    PLAIN,
    Amount,
    Arithmetic,
    Call,
    Comparison,
    Condition,
    Joined,
    Name,
    Negative,
    Node,
    Not,
    Term,
    Value,
)
from numcheck.words.lexicon import Lexicon

LONGEST = 1_000  # characters
DEEPEST = 40
WORDS = ("and", "or", "not")
SUMS = frozenset("+-")
PRODUCTS = frozenset("*/")
_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d[\d,_]*(?:\.\d+)?|\.\d+)|(?P<word>[^\W\d]\w*)|(?P<sign>==|!=|<=|>=|[-+*/()<>,=%])|(?P<other>\S))"
)
_UNIT = re.compile(r"\s*(%|[^\W\d_][\w.*²³°$€£-]*(?:/[^\W\d_][\w²³]*)*|[$€£¥°][\w]*)")
_MONEY = re.compile(r"[$€£¥]\s*")
_GROUPS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+")
MOST_WORDS = 4  # of a unit: "million cubic metres"


Inner = Callable[[], Condition | Term]


class Misread(Exception):  # noqa: N818 - says what was expected, and where in the text
    """What is wrong: the message, where it begins and how long it is."""

    def __init__(self, message: str, at: int, width: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.at = at
        self.width = max(1, width)


@record
class _Token:
    kind: str  # number, word, sign, end
    text: str
    start: int
    end: int


END = "the end of the line"


def parse(text: str, names: Collection[str], lexicon: Lexicon) -> Node:
    """The tree of an assertion over claims of these names; raises `Misread`.

    >>> from numcheck.words.lexicon import load
    >>> parse("killed + injured == all", ("killed", "injured", "all"), load()).sign
    '=='
    >>> parse("killed + == all", ("killed", "all"), load())
    Traceback (most recent call last):
    numcheck.rules.parse.Misread: expected a name, a number or '(', got '=='
    """
    if len(text) > LONGEST:
        raise Misread(f"an assertion of {len(text):,} characters; {LONGEST:,} are the most", 0)
    reader = _Reader(text, tuple(names), lexicon)
    tree = reader.whole()
    if isinstance(tree, Comparison | Joined | Not):
        return tree
    raise Misread("nothing is asserted: expected a comparison, such as 'killed + injured == all'", 0, len(text))


class _Reader:
    """Reads one text from left to right; `at` is where the next token begins."""

    def __init__(self, text: str, names: tuple[str, ...], lexicon: Lexicon) -> None:
        self.text = text
        self.names = names
        self.lexicon = lexicon
        self.depth = 0
        self.at = 0
        self.token = self._next()

    def whole(self) -> Condition | Term:
        found = self._either()
        if self.token.kind != "end":
            self._refuse("an operator or the end")
        return found

    # conditions

    def _either(self) -> Condition | Term:
        return self._joined("or", self._both)

    def _both(self) -> Condition | Term:
        return self._joined("and", self._negated)

    def _joined(self, word: str, inner: Inner) -> Condition | Term:
        start = self.token
        parts = [inner()]
        while self.token.text == word:
            self._advance()
            parts.append(inner())
        if len(parts) == 1:
            return parts[0]
        return Joined(word, tuple(self._condition(part, start) for part in parts))

    def _negated(self) -> Condition | Term:
        if self.token.text != "not":
            return self._compared()
        start = self.token
        self._advance()
        self._deeper()
        found = Not(self._condition(self._negated(), start))
        self.depth -= 1
        return found

    def _compared(self) -> Condition | Term:
        start = self.token
        left = self._sum()
        found: list[Comparison] = []
        while self.token.text in COMPARISONS or self.token.text == "=":
            if self.token.text == "=":
                raise Misread("expected a comparison, got '='; did you mean '=='?", self.token.start)
            sign = self.token.text
            self._advance()
            right = self._sum()
            found.append(Comparison(sign, self._term(left, start), self._term(right, start)))
            left = right
        if not found:
            return left
        return found[0] if len(found) == 1 else Joined("and", tuple(found))

    # terms

    def _sum(self) -> Condition | Term:
        return self._chained(SUMS, self._product)

    def _product(self) -> Condition | Term:
        return self._chained(PRODUCTS, self._signed)

    def _chained(self, signs: Collection[str], inner: Inner) -> Condition | Term:
        start = self.token
        left = inner()
        while self.token.kind == "sign" and self.token.text in signs:
            sign = self.token.text
            self._advance()
            left = Arithmetic(sign, self._term(left, start), self._term(inner(), start))
        return left

    def _signed(self) -> Condition | Term:
        if self.token.text != "-":
            return self._atom()
        start = self.token
        self._advance()
        if self.token.kind == "number" and self.token.start == start.end:  # "-40 degrees Celsius" is one amount
            return self._amount(self.token, start.start)
        self._deeper()
        found = Negative(self._term(self._signed(), start))
        self.depth -= 1
        return found

    def _atom(self) -> Condition | Term:
        token = self.token
        if token.kind == "number":
            return self._amount(token, token.start)
        if token.text == "(":
            self._advance()
            self._deeper()
            found = self._either()
            self._expect(")")
            self.depth -= 1
            return found
        if token.kind == "word" and token.text not in WORDS:
            self._advance()
            return self._call(token) if self.token.text == "(" else self._name(token)
        money = _MONEY.match(self.text, token.start)
        if money:
            self.at = money.end()
            self.token = self._next()
            if self.token.kind == "number":
                return self._amount(self.token, token.start)
        return self._refuse("a name, a number or '('", token)

    def _name(self, token: _Token) -> Name:
        if token.text in self.names:
            return Name(token.text)
        if token.text in FUNCTIONS:
            raise Misread(f"'{token.text}' wants something in brackets, such as {token.text}({self.names[0]})",
                          token.start, len(token.text))  # fmt: skip
        raise Misread(
            f"no claim is called '{token.text}'{nearest(token.text, self.names)}", token.start, len(token.text)
        )

    def _call(self, token: _Token) -> Term:
        if token.text not in FUNCTIONS:
            raise Misread(f"no function '{token.text}'{nearest(token.text, FUNCTIONS)}", token.start, len(token.text))
        self._deeper()
        self._advance()
        arguments = [self._argument()]
        while self.token.text == ",":
            self._advance()
            arguments.append(self._argument())
        self._expect(")")
        self.depth -= 1
        return self._called(token, arguments)

    def _called(self, token: _Token, arguments: list[Term]) -> Term:
        function = token.text
        if function in ("previous", "count") and not all(
            isinstance(part, Name) and not part.previous for part in arguments
        ):
            raise Misread(f"{function}() takes the name of a claim", token.start, len(function))
        if function in ("previous", "abs") and len(arguments) != 1:
            raise Misread(f"{function}() takes one thing, got {len(arguments)}", token.start, len(function))
        first = arguments[0]
        if function == "previous" and isinstance(first, Name):
            return Name(first.name, previous=True)
        return Call(function, tuple(arguments))

    def _argument(self) -> Term:
        start = self.token
        return self._term(self._sum(), start)

    # numbers

    def _amount(self, token: _Token, start: int) -> Amount:
        if not _GROUPS.fullmatch(token.text):
            raise Misread(f"'{token.text}' is no number", token.start, len(token.text))
        for end in self._unit_ends(token.end):
            text = self.text[start:end].strip()
            found = None if text == token.text else constant(text, self.lexicon)
            if found is not None:
                self.at = end
                self.token = self._next()
                return Amount(text, found)
        is_negative = self.text[start : token.start] == "-"
        plain = Decimal(token.text.replace(",", "")) * (-1 if is_negative else 1)
        self._advance()
        if self.token.kind == "word" and self.token.text not in (*WORDS, *self.names):
            unit = _UNIT.match(self.text, self.token.start)
            word = unit[1] if unit else self.token.text
            raise Misread(f"'{word}' is no unit; a count has none: write the number alone", self.token.start, len(word))
        if start != token.start and not is_negative:
            self._refuse("an amount of money", token)
        return Amount(self.text[start : token.end], Value(Interval(plain, plain), plain, (), PLAIN))

    def _unit_ends(self, at: int) -> Iterator[int]:
        """Where number and unit may end, the longest first; a name or a word of the language ends a unit."""
        ends = [at] if self.text[max(0, at - 1)].isdigit() else []
        while len(ends) <= MOST_WORDS:
            match = _UNIT.match(self.text, at)
            if match is None or match[1] in (*WORDS, *self.names, *FUNCTIONS):
                break
            above, slash, _ = match[1].partition("/")
            if slash:
                ends.append(match.start(1) + len(above))
            at = match.end()
            ends.append(at)
        return reversed(ends)

    # tokens

    def _next(self) -> _Token:
        match = _TOKEN.match(self.text, self.at)
        if match is None:
            return _Token("end", END, len(self.text), len(self.text))
        kind = match.lastgroup or "other"
        self.at = match.end()
        return _Token(kind, match[kind], match.start(kind), match.end(kind))

    def _advance(self) -> None:
        self.at = self.token.end
        self.token = self._next()

    def _expect(self, sign: str) -> None:
        if self.token.text != sign:
            self._refuse(f"'{sign}'")
        self._advance()

    def _deeper(self) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise Misread("brackets nested too deep", self.token.start)

    def _refuse(self, expected: str, token: _Token | None = None) -> NoReturn:
        token = token or self.token
        got = token.text if token.kind == "end" else f"'{token.text}'"
        raise Misread(f"expected {expected}, got {got}", token.start, len(token.text) if token.kind != "end" else 1)

    def _term(self, found: Condition | Term, start: _Token) -> Term:
        if isinstance(found, Comparison | Joined | Not):
            raise Misread("expected a figure, got a comparison", start.start)
        return found

    def _condition(self, found: Condition | Term, start: _Token) -> Condition:
        if isinstance(found, Comparison | Joined | Not):
            return found
        raise Misread("expected a comparison on each side of 'and', 'or' and behind 'not'", start.start)
