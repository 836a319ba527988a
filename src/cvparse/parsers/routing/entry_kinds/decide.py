"""Which kind each entry of a section has whose heading names several: one decision over all of them.

Each entry has a sum for each kind that the heading names (what it holds, how the heading names the kind), each two
neighbours one for each two kinds; the row of kinds with the highest sum of all is taken (the algorithm of Viterbi). The
weights are fitted (`weights.toml`, by `tests/fit/entry_material/entry_kinds.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from cvparse.model import SectionKind
from cvparse.parsers.routing.entry_kinds.evidence import Entry, Naming, of_entry, of_pair, rows_over, runs_one_way
from cvparse.sections.contents import kind_tables, log_chances
from cvparse.text.value_class import dataclass

ANY_ENTRY = "any entry"
ASKED = "what it holds"
LEAST_SAID = -6.0  # nothing that an entry holds is taken for impossible


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of `weights.toml`: of each fact for each kind, and of headings and neighbours."""

    contents: Mapping[str, Mapping[SectionKind, float]]
    choice: Mapping[str, float]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The fitted weights."""
    return Weights(*kind_tables(__package__, "weights.toml", "choice"))


def said_by(entry: Entry) -> dict[SectionKind, float]:
    """For each kind the logarithm of its probability by what the entry holds, at least `LEAST_SAID`."""
    known = weights().contents
    return log_chances(known[ANY_ENTRY], entry.facts, known, LEAST_SAID)


def kinds_of(entries: Sequence[Entry], named: Naming) -> tuple[SectionKind, ...]:
    """The kind of each entry, one of those that the heading names."""
    known, kinds = weights().choice, named.order
    one_way, over = runs_one_way(entries), rows_over(entries)
    best: list[dict[SectionKind, float]] = []
    came: list[dict[SectionKind, SectionKind]] = []
    for at, entry in enumerate(entries):
        said = said_by(entry)
        own = {
            kind: known[ASKED] * said.get(kind, LEAST_SAID)
            + sum(known.get(name, 0.0) for name in of_entry(kind, entry, named, over[at], first=at == 0))
            for kind in kinds
        }
        if at == 0:
            best.append(own)
            continue
        pairs = {
            (one, other): best[-1][one]
            + sum(
                known.get(name, 0.0) for name in of_pair(entries[at - 1], entry, (one, other), named, one_way=one_way)
            )
            for one in kinds
            for other in kinds
        }
        from_kind = {other: max(kinds, key=lambda one: pairs[one, other]) for other in kinds}
        best.append({kind: own[kind] + pairs[from_kind[kind], kind] for kind in kinds})
        came.append(from_kind)
    if not best:
        return ()
    taken = [max(kinds, key=lambda kind: best[-1][kind])]
    for from_kind in reversed(came):
        taken.append(from_kind[taken[-1]])
    return tuple(reversed(taken))
