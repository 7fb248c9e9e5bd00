"""What a file is read as that does not say in what encoding it is, and that somebody is told so."""

from __future__ import annotations

import codecs

import pytest

import numcheck
from numcheck.__main__ import main
from numcheck.documents import load

LATER = "an environment made before it was named in pyproject.toml"
ENGLISH = "The café’s owner – he’s 45 – said “no”. It cost £5m and 12 people came. " * 4
RUSSIAN = "Police in Москва said 12 people were hurt, the paper Известия wrote. " * 3
CHINESE = "Police in 北京 said 12 people were hurt. The officials of 上海市 said 15. " * 3
JAPANESE = "Police in 東京 said 12 people were hurt. 東京都の警察 said 15 people. " * 3

TOLD = [
    ("plain", ENGLISH.encode(), ENGLISH, None),
    ("a mark", codecs.BOM_UTF8 + ENGLISH.encode(), ENGLISH, None),
    ("UTF-16", codecs.BOM_UTF16_LE + ENGLISH.encode("utf-16-le"), ENGLISH, None),
    ("UTF-16, big end first", codecs.BOM_UTF16_BE + ENGLISH.encode("utf-16-be"), ENGLISH, None),
    ("UTF-32", codecs.BOM_UTF32_LE + ENGLISH.encode("utf-32-le"), ENGLISH, None),
    ("UTF-16 without a mark", ENGLISH.encode("utf-16-le"), ENGLISH, "has no byte order mark, read as UTF-16"),
    ("of Windows", ENGLISH.encode("cp1252"), ENGLISH, "is not UTF-8, read as Windows-1252"),
    ("of Windows, few signs", "It cost £5m.".encode("cp1252"), "It cost £5m.", "is not UTF-8, read as Windows-1252"),
    ("of Macs", ENGLISH.encode("mac_roman"), ENGLISH, "is not UTF-8, read as Mac Roman"),
    ("Russian names", RUSSIAN.encode("cp1251"), RUSSIAN, "is not UTF-8, read as Windows-1251"),
    ("Russian names on Unix", RUSSIAN.encode("koi8_r"), RUSSIAN, "is not UTF-8, read as KOI8-R"),
    ("Chinese names", CHINESE.encode("gb18030"), CHINESE, "is not UTF-8, read as GB 18030"),
    ("Chinese names of Taiwan", CHINESE.encode("big5"), CHINESE, "is not UTF-8, read as Big5"),
    ("Japanese names", JAPANESE.encode("cp932"), JAPANESE, "is not UTF-8, read as Shift JIS"),
    ("a broken sign", "“12” é".encode() + b"\xa3 5", "“12” é\ufffd 5", "is UTF-8 but for 1 place, read as \ufffd"),
    (
        "broken signs",
        "“12” é".encode() + b"\xa3 \xa3",
        "“12” é\ufffd \ufffd",
        "is UTF-8 but for 2 places, read as \ufffd",
    ),
    ("an undefined byte", b"caf\xe9 \x81 12", "caf\xe9 \x81 12", "is not UTF-8, read as Windows-1252"),
]


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(("data", "text", "note"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_encodings(here, data, text, note):
    """A guess is told, and what the file says itself is none."""
    pytest.importorskip("charset_normalizer", reason=LATER)
    (here / "a.txt").write_bytes(data)
    loaded = load(["a.txt"])
    assert (loaded.documents[0].text, loaded.problems) == (text, ())
    assert loaded.notes == ((f"a.txt: {note}",) if note else ())


@pytest.mark.parametrize("data", [b"PK\3\4\0\0", b"\0", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0"])
def test_what_is_no_text(here, data):
    """One line says so."""
    (here / "a.txt").write_bytes(data)
    assert [str(problem) for problem in load(["a.txt"]).problems] == ["a.txt: is not a text file"]


def test_tables_and_records_are_guessed_too(here):
    """Every kind of text is decoded in one place."""
    (here / "a.csv").write_bytes("id;text\n1;It cost £5m.\n".encode("cp1252"))
    (here / "b.jsonl").write_bytes('{"text": "It cost £6m."}\n'.encode("cp1252"))
    loaded = load(["."])
    assert [document.text for document in loaded.documents] == ["It cost £5m.", "It cost £6m."]
    assert len(loaded.notes) == 2


def test_the_note_goes_to_standard_error(here, capsys):
    """With `--quiet` it is not said; from Python it is among the notes of the report."""
    (here / "a.txt").write_bytes("It cost £5m.".encode("cp1252"))
    note = "a.txt: is not UTF-8, read as Windows-1252"
    main(["check", "a.txt", "--isolated"])
    assert f"numcheck: {note}\n" in capsys.readouterr().err
    main(["check", "a.txt", "--isolated", "--quiet"])
    assert note not in capsys.readouterr().err
    assert numcheck.check(here / "a.txt").notes[0].endswith("a.txt: is not UTF-8, read as Windows-1252")
