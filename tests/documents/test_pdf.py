"""PDF files: lines that were cut at the margin, pages, titles, and files that hold no text."""

from __future__ import annotations

import json
from itertools import count

import pytest

from numcheck.__main__ import main
from numcheck.documents import load
from numcheck.documents.pdf_lines import running_text

pytest.importorskip("pypdf", reason="an environment made before it was named in pyproject.toml")

Line = tuple[int, str]  # the size of its letters, what it says


def pdf_of(*pages: list[Line], title: str = "") -> bytes:
    """A file as simple as they come: each line of a page below the other, in the font that every reader has."""
    objects: list[bytes] = []

    def add(content: str) -> int:
        objects.append(content.encode("cp1252"))
        return len(objects)

    font = add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    parent = 2 * len(pages) + 2
    kids = []
    for lines in pages:
        shown = "".join(
            f"BT /F {size} Tf 50 {at} Td ({line.replace('(', '[')}) Tj ET\n"
            for at, (size, line) in zip(count(800, -20), lines, strict=False)
        )
        stream = add(f"<</Length {len(shown)}>>stream\n{shown}endstream")
        kids.append(
            add(f"<</Type/Page/Parent {parent} 0 R/Contents {stream} 0 R/Resources<</Font<</F {font} 0 R>>>>>>")
        )
    assert add(
        f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]/MediaBox[0 0 595 842]>>"
    )
    root, about = add(f"<</Type/Catalog/Pages {parent} 0 R>>"), add(f"<</Title({title})>>")
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj" % number + content + b"endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size, start = len(objects) + 1, len(out)
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root {root} 0 R/Info {about} 0 R>>\n"
    return out + f"{end}startxref\n{start}\n%%EOF".encode()


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def printed(*lines: str) -> list[Line]:
    return [(11, line) for line in lines]


FULL = "The river rose for three days and nights, the council of the town said"
ALSO = "that nobody in the lower town had seen anything like it, and many left"
PAGES = [
    ("a line end is a blank", [f"{FULL}\nand fell."], f"{FULL} and fell."),
    ("a word that was cut", [f"{FULL} in the af-\nternoon."], f"{FULL} in the afternoon."),
    ("a number that was cut", [f"{FULL} of twenty-\nfive homes."], f"{FULL} of twenty-five homes."),
    ("figures with a hyphen", [f"{FULL} of a 20-\nyear-old."], f"{FULL} of a 20-year-old."),
    ("a hyphen before a name", [f"{FULL} in non-\nEnglish."], f"{FULL} in non- English."),
    ("a soft hyphen", [f"{FULL} in the af\u00ad\nternoon."], f"{FULL} in the afternoon."),
    ("ligatures", [f"{FULL}: ﬁve oﬃces."], f"{FULL}: five offices."),
    ("a short line ends a paragraph", [f"{FULL}\nso.\n{FULL}."], f"{FULL} so.\n\n{FULL}."),
    (
        "a short line inside a sentence",
        [f"{FULL}\nand that\nthe pumps ran. {FULL}"],
        f"{FULL} and that the pumps ran. {FULL}",
    ),
    ("an empty line", [f"{FULL}\n\n{FULL}"], f"{FULL}\n\n{FULL}"),
    ("a list", [f"{FULL}:\n• 12 homes\n• 3 shops"], f"{FULL}:\n• 12 homes\n• 3 shops"),
    (
        "a sentence over two pages",
        [f"{FULL} that 12", f"homes were lost. {FULL}"],
        f"{FULL} that 12 homes were lost. {FULL}",
    ),
    ("a word over two pages", [f"{FULL} in the af-", "ternoon."], f"{FULL} in the afternoon."),
    ("page numbers", [f"{FULL}\n1", "and fell.\nPage 2 of 3", f"{ALSO}\n- 3 -"], f"{FULL} and fell.\n\n{ALSO}"),
    (
        "running heads",
        [f"{FULL}\nOsk, page 1", f"Osk News\n{ALSO}\nOsk, page 2", "Osk News\nand slept."],
        f"{FULL} {ALSO} and slept.",
    ),
    ("an empty page", [FULL, "", "and fell."], f"{FULL} and fell."),
    ("nothing", ["", " \n "], ""),
]


@pytest.mark.parametrize(("pages", "text"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES])
def test_running_text(pages, text):
    """What was cut at the margin is whole again, and what stands on every page is no text."""
    assert running_text(pages).text == text


@pytest.mark.parametrize(
    ("pages", "stated", "title", "text"),
    [
        ([[(20, "Flood kills 12"), *printed(FULL, "and fell.")]], "", "Flood kills 12", f"{FULL} and fell."),
        ([printed("Flood kills 12", FULL)], "flood kills 12", "Flood kills 12", FULL),
        ([printed(FULL, "and fell.")], "Microsoft Word - osk.doc", None, f"{FULL} and fell."),
        ([[(12, "Flood kills 12"), *printed(FULL)]], "", None, f"Flood kills 12\n\n{FULL}"),
    ],
)
def test_the_title(here, pages, stated, title, text):
    """A line near the beginning in larger letters, or the one that the file calls its title."""
    (here / "a.pdf").write_bytes(pdf_of(*pages, title=stated))
    (document,) = load(["a.pdf"]).documents
    assert (document.title, document.text, document.date) == (title, text, None)


def test_a_place_is_a_page(here, capsys):
    """In every report, also where a page before it has no word."""
    told = "On Monday 11 people died: 7 men and 5 women."
    (here / "a.pdf").write_bytes(pdf_of(printed(FULL), [], printed(told)))
    assert main(["check", "a.pdf", "--format", "json", "--isolated"]) == 1
    place = json.loads(capsys.readouterr().out)["findings"][0]["evidence"][0]
    assert (place["line"], place["column"], place["place"]) == (3, None, "page 3")
    main(["check", "a.pdf", "--format", "concise", "--isolated"])
    assert capsys.readouterr().out.startswith("a.pdf, page 3: error sums: ")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pdf_of([], []), "a.pdf: holds no text, only pictures of it"),
        (b"12 dead", "a.pdf: is not a PDF file, or a broken one"),
        (b"", "a.pdf: is not a PDF file, or a broken one"),
        (pdf_of(printed(FULL)).replace(b"/Kids", b"/Kid_"), "a.pdf: "),
        (pdf_of(printed(FULL))[:300], "a.pdf: "),
    ],
    ids=["a scan", "no PDF", "empty", "no pages", "half"],
)
def test_what_is_refused(here, data, message):
    """One line says why."""
    (here / "a.pdf").write_bytes(data)
    (problem,) = load(["a.pdf"]).problems
    assert str(problem).startswith(message)
    assert "\n" not in str(problem)


def test_a_password_is_needed(here):
    """A file that opens without one is read."""
    from pypdf import PdfWriter

    for name, secret in (("a.pdf", "secret"), ("b.pdf", "")):
        (here / "plain.pdf").write_bytes(pdf_of(printed(FULL)))
        writer = PdfWriter(here / "plain.pdf")
        writer.encrypt(secret, "owner", algorithm="RC4-128")
        writer.write(here / name)
    loaded = load(["a.pdf", "b.pdf"])
    assert [str(problem) for problem in loaded.problems] == ["a.pdf: is protected by a password"]
    assert [document.text for document in loaded.documents] == [FULL]
