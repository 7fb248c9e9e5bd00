"""Rule files and packs in, one `RuleSet` out.

The default pack is read from `default_pack.py`, which `python -m numcheck.rules.compile` makes from
`rules/default/*.yaml`: importing a YAML parser and reading the pack takes some 60 ms, the module one. Its examples stay
in the YAML, which `rules show` and `rules test` read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from numcheck.errors import UserError
from numcheck.rules.complaint import Complaint, RuleErrors, nearest
from numcheck.rules.rule import Rule, RuleSet
from numcheck.rules.select import chosen
from numcheck.words.lexicon import Lexicon
from numcheck.words.lexicon import load as load_words

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from numcheck.rules.nodes import Page  # brings the YAML parser with it

PACKS = "numcheck.rules.packs"  # top-level rules/
DEFAULT = "default"
SUFFIXES = (".yaml", ".yml")


def load(
    paths: Iterable[str | Path] = (),
    packs: Sequence[str] = (DEFAULT,),
    *,
    defaults: bool = True,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    lexicon: Lexicon | None = None,
) -> RuleSet:
    """The default pack unless `defaults` is off, then the packs named, then the rules at `paths`, files or folders."""
    themed = [name for name in packs if name != DEFAULT]
    rules = list(_defaults()) if defaults else []
    sources = [source for name in themed for source in pack_files(name)] + [Path(path) for path in paths]
    own = read_all(sources, lexicon or load_words(), rules) if sources else RuleSet(())
    return RuleSet(tuple(chosen([*rules, *own], select, ignore)), own.lexicon)


def _defaults() -> tuple[Rule, ...]:
    from numcheck.rules import default_pack

    return default_pack.RULES


def read_all(sources: Iterable[Path | Traversable], lexicon: Lexicon, known: Iterable[Rule] = ()) -> RuleSet:
    """Every rule of the files and folders, or `RuleErrors` with all that is wrong; ids must be new to `known`.

    The words that any of the files adds hold for all of them, so all are read first.
    """
    from numcheck.rules.added import Added, extended
    from numcheck.rules.nodes import Page
    from numcheck.rules.read import additions, read

    rules: list[Rule] = []
    complaints: list[Complaint] = []
    seen = {rule.id: rule for rule in known}
    pages = [Page(str(file), _text(file)) for file in _files(sources)]
    added = Added()
    for page in pages:
        added = added.and_(additions(page, lexicon))
    words = extended(lexicon, added)
    for page in pages:
        for rule in read(page, words):
            _once(page, rule, seen)
            rules.append(rule)
        complaints += page.complaints
    if complaints:
        raise RuleErrors(complaints)
    return RuleSet(tuple(rules), words if words is not lexicon else None)


def _once(page: Page, rule: Rule, seen: dict[str, Rule]) -> None:
    first = seen.setdefault(rule.id, rule)
    if first is not rule:
        page.complain_at(f"the id '{rule.id}' is taken by {first.path}:{first.line}", rule.line, 1)


def pack_files(name: str) -> list[Traversable]:
    """The rule files of a pack that numcheck ships."""
    from importlib.resources import files

    folders = {
        folder.name: folder for folder in files(PACKS).iterdir() if folder.is_dir() and folder.name[0] not in "_."
    }
    if name not in folders:
        raise UserError(f"--pack: there is no pack '{name}'{nearest(name, sorted(folders))}")
    found = [file for file in folders[name].iterdir() if file.name.endswith(SUFFIXES)]
    return sorted(found, key=lambda file: file.name)


def _files(sources: Iterable[Path | Traversable]) -> Iterator[Path | Traversable]:
    for source in sources:
        if not isinstance(source, Path) or source.is_file():
            yield source
        elif source.is_dir():
            yield from _inside(source)
        else:
            raise UserError("no such rule file or folder", path=str(source))


def _inside(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.rglob("*") if path.suffix in SUFFIXES and path.is_file())
    if not found:
        raise UserError("no rule files (.yaml) in this folder", path=str(folder))
    return found


def _text(file: Path | Traversable) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(f"not UTF-8 at byte {error.start}", path=str(file)) from error
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", path=str(file)) from error
