"""Claims kept between runs, for those that read a whole set to report on a few changed files.

An entry is a file in the user's cache folder, named by all that its claims depend on: the text of the article, its id,
date and outlet, the language, and the code that reads. So an entry is never wrong, only unused; old ones are taken out.
It is written aside and then renamed: a killed run leaves no half, and of two at once either may win.

An entry is a pickle, which can do harm in other hands. So the folder is used only where it belongs to the user and
nobody else can write to it, and nothing is built from an entry but the records named here.
"""

from __future__ import annotations

import io
import os
import pickle
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from numcheck.claims import Claim
from numcheck.documents import Document
from numcheck.relations.article import Article
from numcheck.version import VERSION
from numcheck.words.lexicon import Lexicon

RECORDS = frozenset(
    {
        ("datetime", "date"),
        ("datetime", "datetime"),
        ("datetime", "timedelta"),
        ("datetime", "timezone"),
        ("decimal", "Decimal"),
        ("fractions", "Fraction"),
        ("numcheck.claims.claim", "Claim"),
        ("numcheck.numbers.interval", "Interval"),
        ("numcheck.numbers.number", "Number"),
        ("numcheck.numbers.number", "Period"),
        ("numcheck.numbers.number", "Stated"),
        ("numcheck.sentences.sentence", "Sentence"),
        ("numcheck.units.quantity", "Quantity"),
    }
)
_DAY = 86_400  # seconds
KEPT = 30 * _DAY  # since an entry was last of use

Read = Callable[[Sequence[Document]], Iterator[Article]]


def articles(documents: Sequence[Document], lexicon: Lexicon, read: Read) -> Iterator[Article]:
    """The documents with their claims, those that the cache does not hold as `read` finds them."""
    cache = Cache(_folder(), lexicon.lang)
    held = [cache.held(document) for document in documents]
    fresh = read([document for document, claims in zip(documents, held, strict=True) if claims is None])
    for document, claims in zip(documents, held, strict=True):
        if claims is not None:
            yield Article(document, claims)
        else:
            article = next(fresh)
            cache.keep(document, article.all_claims)
            yield article
    cache.tidy()


class Cache:
    """The entries of one language; without a folder to be trusted it holds nothing and keeps nothing."""

    def __init__(self, folder: Path | None, lang: str) -> None:
        self._folder = folder if folder is not None and _is_private(folder) else None
        self._lang = lang
        self._has_kept = False

    def held(self, document: Document) -> tuple[Claim, ...] | None:
        """The claims of an article, None where they are not known."""
        if self._folder is None:
            return None
        path = self._path(document)
        try:
            with path.open("rb") as file:
                if time.time() - os.fstat(file.fileno()).st_mtime > _DAY:
                    os.utime(path)
                claims: tuple[Claim, ...] = _Records(io.BytesIO(zlib.decompress(file.read()))).load()
        except FileNotFoundError:
            return None
        except Exception:  # noqa: BLE001 - whatever is wrong with an entry, the article is read instead
            return None
        return claims

    def keep(self, document: Document, claims: tuple[Claim, ...]) -> None:
        """Write an entry; where that fails the next run reads the article again."""
        if self._folder is None:
            return
        self._has_kept = True
        path = self._path(document)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, aside = tempfile.mkstemp(dir=path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(zlib.compress(pickle.dumps(claims, 5), 1))
            Path(aside).replace(path)
        except OSError:
            return

    def tidy(self) -> None:
        """Once a day take out what has long been of no use, halves of killed runs among it."""
        if self._folder is None or not self._has_kept:
            return
        mark, now = self._folder / "tidied", time.time()
        try:
            if mark.exists() and now - mark.stat().st_mtime < _DAY:
                return
            mark.touch()
            for path in self._folder.glob("*/*"):
                if now - path.stat().st_mtime > KEPT:
                    path.unlink(missing_ok=True)
        except OSError:
            return

    def _path(self, document: Document) -> Path:
        assert self._folder is not None
        about = (self._code, self._lang, document.id, document.source, document.date)
        parts = tuple((part.name, part.text, part.prose) for part in document.parts)
        name = sha256(repr((about, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:40]
        return self._folder / name[:2] / name[2:]

    @cached_property
    def _code(self) -> str:
        """The versions of numcheck and Python, when each module was last changed, and what is installed beside them."""
        modules = sorted(Path(__file__).parents[1].glob("*/**/*.py"))
        libraries = [Path(name) for name in sys.path if name.endswith("-packages")]
        changed = [(path.name, path.stat().st_mtime_ns) for path in (*modules, *libraries) if path.exists()]
        return sha256(repr((VERSION, sys.version_info[:3], changed)).encode()).hexdigest()


class _Records(pickle.Unpickler):
    """Builds our records and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in RECORDS:
            raise pickle.UnpicklingError(f"{module}.{name} is no record of numcheck")
        return super().find_class(module, name)


def _folder() -> Path | None:
    """Where the platform keeps what a user's programs can make anew; None where there is no such place."""
    stated = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(stated):  # noqa: PTH117 - an empty name is not a path
        return Path(stated, "numcheck")
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local, "numcheck", "cache") if local else None
    try:
        home = Path.home()
    except RuntimeError:
        return None
    return home / "Library" / "Caches" / "numcheck" if sys.platform == "darwin" else home / ".cache" / "numcheck"


def _is_private(folder: Path) -> bool:
    """Whether only the user can write there; the folder is made where there is none."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.stat()
    except OSError:
        return False
    return not hasattr(os, "getuid") or (found.st_uid == os.getuid() and not found.st_mode & 0o022)
