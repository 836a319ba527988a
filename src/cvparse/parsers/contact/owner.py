"""Whose CV it is: one decision over every stretch that could be the name.

Candidates come from all sections of contact details together, and from the running heads. Each has one sum of evidence
(`name_evidence`) with fitted weights (`name_weights.toml`, made by `tests/fit/owner.py`). The highest sum above zero is
the name; where none is, the CV says no name. No piece of evidence vetoes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from cvparse.entries.types import Context
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.contact.candidates import Candidate, candidates_of
from cvparse.parsers.contact.head_lines import Head, HeadLine, Where
from cvparse.parsers.contact.name_evidence import Named, Names, letters_of
from cvparse.text.fitted_weights import fitted_weights
from cvparse.text.value_class import dataclass

ANY_STRETCH = "any stretch"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A candidate with the evidence for and against it, and their sum."""

    candidate: Candidate
    evidence: tuple[str, ...]
    total: float


@dataclass(frozen=True, slots=True)
class Owner:
    """The name that was decided on, and for each of its stretches the text that it stands in with its offsets."""

    name: str
    stretches: tuple[tuple[HeadLine, int, int], ...]

    @property
    def words(self) -> frozenset[int]:
        """The words that print the name."""
        return frozenset(w for item, a, b in self.stretches for w in item.sheet.text[a:b].words)


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """What each piece of evidence weighs, and under `ANY_STRETCH` what speaks against any stretch."""
    return fitted_weights("cvparse.parsers.contact", "name_weights.toml")


def judged(heads: Sequence[Head], context: Context) -> tuple[Judgement, ...]:
    """Every stretch of the heads that could be the name, with its sum, in their order."""
    known = weights()
    start = known.get(ANY_STRETCH, 0.0)
    return tuple(
        Judgement(one, evidence, start + sum(known.get(name, 0.0) for name in evidence))
        for one, evidence in evidence_of(heads, context.title, context.lexicon)
    )


def evidence_of(heads: Sequence[Head], title: str | None, lexicon: Lexicon) -> list[tuple[Candidate, tuple[str, ...]]]:
    """The candidates of all heads with the names of their evidence. `title` is what the file says of itself."""
    items = _items(heads)
    found = candidates_of(items, lexicon)
    names = Names(items, found, _named(heads, items, title), lexicon)
    return [(one, names.evidence(one)) for one in found]


def owner_of(heads: Sequence[Head], context: Context) -> Owner | None:
    """The name with the highest sum; None where no sum is above zero.

    Reads a small `Ada Lund` over `ada.lund@example.org`; refuses a large `Curriculum` and a heading.
    """
    best = max(judged(heads, context), key=lambda one: one.total, default=None)
    if best is None or best.total <= 0:
        return None
    items = _items(heads)
    return Owner(
        best.candidate.name, tuple((items[part.number], part.start, part.end) for part in best.candidate.parts)
    )


def _items(heads: Sequence[Head]) -> list[HeadLine]:
    return [item for head in heads for item in head.items]


def _named(heads: Sequence[Head], items: Sequence[HeadLine], title: str | None) -> Named:
    running = [item.sheet.text.text.casefold() for item in items if item.where is Where.RUNNING]
    return Named(
        tuple(letters_of(email.partition("@")[0]) for head in heads for email in head.reach.emails),
        tuple(letters_of(link.url) for head in heads for link in head.reach.links),
        tuple(filter(None, map(letters_of, (title or "").split()))),
        " ".join(running),
    )
