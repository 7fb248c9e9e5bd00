"""The texts of a page by their numbers: which stand together in a block, and which are links.

Numbers rise through the page, so that those inside an element are the ones between two places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from lxml import etree

MOSTLY = 0.6  # share of its letters inside links that makes a text a list of links
FEWEST = 40  # letters of a block that is read since the blocks beside it are: what has fewer may be a label or a button

Span = tuple[int, int]
Group = tuple[int, str | None]  # the number of the element that a block stands in, and its class


class Texts:
    """What of a page stands where; `sizes` are the letters of each text."""

    def __init__(self, tree: Any, sizes: Sequence[int], numbers: Callable[[Iterable[str]], Iterable[int]]) -> None:
        self.sizes = sizes
        self.present: set[int] = set()
        self.linked: set[int] = set()
        self.paragraphs: list[Span] = []
        self.blocks: dict[Group, list[Span]] = defaultdict(list)
        opened: list[Span] = []  # of each element around: its own number, and the first text inside
        at = elements = 0
        for event, element in etree.iterwalk(tree, events=("start", "end"), tag=etree.Element):
            if event == "start":
                elements += 1
                opened.append((elements, at))
                told = element.text
            else:
                _, first = opened.pop()
                self._close(element, opened[-1][0] if opened else 0, first, at)
                told = element.tail
            for number in numbers([told] if told else ()):
                self.present.add(number)
                at = number + 1

    def _close(self, element: Any, parent: int, first: int, end: int) -> None:
        if element.tag == "a":
            self.linked.update(range(first, end))
        elif element.tag == "p":
            self.paragraphs.append((first, end))
        elif element.tag == "div" and end > first:
            self.blocks[parent, element.get("class")].append((first, end))

    def completed(self, chosen: set[int]) -> set[int]:
        """The chosen texts with what belongs to them.

        A sentence is read whole or not at all, whatever was thought of a link inside it. Of blocks side by side that
        are made alike, trafilatura leaves out short ones now and then.
        """
        found = set(chosen)
        for span in self.paragraphs:
            if not found.isdisjoint(range(*span)):
                found.update(range(*span))
        for spans in self.blocks.values():
            wanted = [span for span in spans if chosen.isdisjoint(range(*span))]
            if len(wanted) < len(spans):
                found.update(number for span in wanted if self._is_prose(span) for number in range(*span))
        return found & self.present

    def is_linked(self, numbers: Iterable[int]) -> bool:
        """Whether most of the letters are inside links."""
        counted = [(self.sizes[number], number in self.linked) for number in numbers]
        return sum(size for size, is_link in counted if is_link) > MOSTLY * sum(size for size, _ in counted)

    def _is_prose(self, span: Span) -> bool:
        inside = [number for number in range(*span) if number in self.present]
        return sum(self.sizes[number] for number in inside) >= FEWEST and not self.is_linked(inside)
