"""What is prose and what is not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.markdown_prose import prose
from numcheck.documents.prose import plain

# A text in which everything between « and » is no prose, and the rest is.
PLAIN = [
    "Tom said 12«&#39;»s enough",
    "10«&nbsp;»km",
    "see «https://a.example/2016/02/24/5-dead». Five died",
    "(«www.a.example/12»)",
    "mail «desk24@a.example», or call",
    "AT&T and R&D; 5 of 6",
    "the 5@6 and @2016",
    "5 < 6 > 4, *12* `13` [14](15) | 16",
]

MARKDOWN = [
    "«## »12 dead",
    "«# »12«&#39;»s",
    "«**»12«**» dead, «_»5«_» hurt",
    "snake_case_5 stays",
    "«[»12 dead«](http://a.example/12)» and 5",
    '«[»12 dead«](/a_(b) "5 hurt")», 6',
    "«![»5 men«](img/2016-02.png)»",
    "12 dead«[^1]».\n\n«[^1]: Page 5»",
    "«[»12 dead«][7]»\n\n«[7]: https://a.example/12»",
    '«<https://a.example/12>» and «<b class="5">»12«</b>»',
    "before «<!-- 12 dead -->»after",
    "5 < 6 and 7 > 6",
    "code «`x = 5`» and «``a ` 6``» end",
    "an open ` tick 12",
    "Text\n\n«```python»\n«x = 5»\n«```»\n12 dead",
    "«~~~~»\n«x = 5»\n«~~~»\n«y = 6»",
    "Text\n\n«    x = 5»\n\n«    y = 6»\n\n12 dead",
    "«- »12 men\n\n    and 5 more",
    "«1. »12 men\n«2. »5 women",
    "«12) »5 men",
    "They came in\n1995. It was late",
    "«- »12 men\n«* »5 women\n«+ »7",
    "«> »12 dead\n«> »5 hurt",
    "| Town | 12 |\n«|---|--:|»\n| Village | 5 |",
    "«\\»$5 and 3 «\\*» 4",
    "12 «~~13~~» dead",
    "-5 degrees",
]


def cut(marked: str) -> tuple[str, str]:
    """The text without its marks, and its prose: what stood between them made spaces."""
    text = marked.replace("«", "").replace("»", "")
    inside, expected = False, []
    for character in marked:
        if character in "«»":
            inside = character == "«"
        else:
            expected.append(" " if inside and character not in "\r\n" else character)
    return text, "".join(expected)


@pytest.mark.parametrize("marked", PLAIN)
def test_plain(marked):
    """Entities and addresses are no prose in any file; Markdown's marks mean nothing in a plain one."""
    text, expected = cut(marked)
    assert plain(text) == expected


@pytest.mark.parametrize("marked", MARKDOWN)
def test_markdown(marked):
    """Code, targets, tags, numbering and markers are no prose in Markdown."""
    text, expected = cut(marked)
    assert prose(text) == expected


@pytest.mark.parametrize("read", [plain, prose])
def test_untouched_text_is_not_copied(read):
    """Most news text has nothing to blank, and costs no copy."""
    text = "Twelve people died on Monday, 5 of them children."
    assert read(text) is text


@given(
    st.text(st.sampled_from("a1 \n\t`*_[](){}<>!-#|~\\&;:@./") | st.characters(exclude_categories=["Cs"]), max_size=120)
)
def test_prose_is_the_text_with_spaces(text):
    """Every character of the prose is that of the text or a space; line breaks stay."""
    for read in (plain, prose):
        found = read(text)
        assert len(found) == len(text)
        assert all(new == old or (new == " " and old not in "\r\n") for new, old in zip(found, text, strict=True))


HOSTILE = [
    "`",
    "``` ",
    "](",
    "[a](",
    "![",
    "<!--",
    "<a ",
    "**",
    "_a_",
    "a@",
    "www.",
    "http://",
    "&#",
    "~~",
    "[^",
    "> ",
    "1. ",
]


@pytest.mark.parametrize(
    "piece", [*HOSTILE, "` `` ``` ", "[a]: ", "1. a\n", "    a\n\n", "a.", "(", "[[", '](a "', "\\", "|-", "aaa@a."]
)
def test_time_grows_with_the_length_alone(piece):
    """The worst patterns cost no more than linear time."""
    text = piece * (60_000 // len(piece))
    started = time.process_time()
    plain(text)
    prose(text)
    assert time.process_time() - started < 1
