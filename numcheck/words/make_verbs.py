"""Make the table of English verb forms: `make verbs` runs `python -m numcheck.words.make_verbs WORDLIST`.

The forms and lemmas come from lemminflect (MIT), cut down to the words of a small English word list (SCOWL, as Debian's
`wamerican-small` ships it); British spellings are derived. A development tool: numcheck needs neither at run time.
"""

from __future__ import annotations

import sys
from pathlib import Path

TARGET = Path(__file__).parent / "verbs_en.py"
HEADER = '''"""Made by `make verbs` from lemminflect and SCOWL's small word list. Do not edit.

`VERBS`: form to lemma. `ALSO_NOUNS`: the forms that are nouns or adjectives, too. One string each: read fastest.
"""

'''


def british(form: str) -> str | None:
    """The British spelling of an -ize verb form, or None.

    >>> british("organized")
    'organised'
    """
    for tail in ("ize", "izes", "ized", "izing"):
        if form.endswith(tail) and len(form) > len(tail) + 3:
            return form[: -len(tail)] + tail.replace("z", "s")
    return None


def forms(words: list[str]) -> tuple[dict[str, str], set[str]]:
    """Verb forms with their lemmas, and those that are nouns or adjectives too."""
    from lemminflect import getAllLemmas

    verbs: dict[str, str] = {}
    also: set[str] = set()
    for word in words:
        found = getAllLemmas(word)
        if "VERB" not in found:
            continue
        verbs[word] = found["VERB"][0]
        if "NOUN" in found or "ADJ" in found:
            also.add(word)
        spelled = british(word)
        if spelled:
            verbs[spelled] = british(found["VERB"][0]) or found["VERB"][0]
    return verbs, also


def main() -> None:
    """Write the table from the word list named on the command line."""
    listed = Path(sys.argv[1]).read_text(encoding="utf-8").split()
    verbs, also = forms(sorted(word for word in listed if word.isalpha() and word.islower() and word.isascii()))
    by_lemma: dict[str, list[str]] = {}
    for form, lemma in sorted(verbs.items()):
        by_lemma.setdefault(lemma, []).append(form)
    rows = "\n".join(" ".join([lemma, *forms]) for lemma, forms in sorted(by_lemma.items()))
    nouns = "\n".join(sorted(also))
    TARGET.write_text(f'{HEADER}VERBS = """\\\n{rows}\n"""\n\nALSO_NOUNS = """\\\n{nouns}\n"""\n', encoding="utf-8")


if __name__ == "__main__":
    main()
