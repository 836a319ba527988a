"""Fits what says of which kind an entry is under a heading of several kinds, and says what that is worth.

    python tests/fit/entry_material/entry_kinds.py FOLDER… [--made NAME] [--cache FILE] [--write]

with `tests` and `tests/material` on the path. Folders and folds are those of `headings.py`. Two fits, one after the
other. The first is a multinomial regression over what entries hold; it learns from sections whose heading names one
kind, all entries of which are of the kind that the truth gives the heading. The second, a chain over the entries of a
section, learns how the heading, the neighbours and the print are weighed. Its sections of several kinds are those of
the material, each entry labelled with the kind of the collection that its truth stands in; and, as few documents have
any, two sections of one kind each that are read as one would be under a heading with both names, one behind the other
or in the order of their dates. Printed is the share of entries whose kind is right, for documents that neither fit has
seen.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cvparse.model import SectionKind
from cvparse.parsers.routing.entry_kinds.decide import ANY_ENTRY, ASKED, LEAST_SAID
from cvparse.parsers.routing.entry_kinds.evidence import Entry, of_entry, of_pair, rows_over, runs_one_way
from fit.choices import Sparse, arguments, contents_weights, log_chances
from fit.entry_material.entry_rows import KINDS, Labelled, Row, labelled, paired
from fit.headings import FOLDS, REAL, gathered, matrix

if TYPE_CHECKING:
    import numpy as np

FOLDER = Path(__file__).resolve().parents[3] / "src" / "cvparse" / "parsers" / "routing" / "entry_kinds"
WEIGHTS = FOLDER / "weights.toml"
RARE = 12  # entries; evidence that fewer show gets no weight
SPARSE = 0.03  # strength of the first fit; the smaller, the more weights are nothing
STRENGTH = 1.0  # of what holds the weights of the second near nothing
OF_HEADINGS = 100.0  # the same, of what headings say: few documents have any that names several kinds
LEAST_COUNT = 0.05
HOW = Sparse(SPARSE, 40, 3e-3, LEAST_COUNT, LEAST_SAID)
COMMON = 2000  # entries of a kind; one that has more counts less, and the other way round
LEAST_OF_A_KIND = 60  # entries; a kind that has fewer is not learnt
PAIRED = 0.3  # what a section counts that two were put together to


class _Material:
    """All sections with their sources, folds and what each counts; all entries of sections of one kind as a matrix."""

    def __init__(self, found: Sequence[Labelled], made: Sequence[str]) -> None:
        import numpy as np

        self.rows: list[Row] = []
        self.sources: list[str] = []
        fold: list[int] = []
        counts: list[float] = []
        for document in found:
            mixed = [row for row in document.rows if len(row.naming.order) > 1 and any(row.kinds)]
            for row, weight in [*((row, 1.0) for row in mixed), *((row, PAIRED) for row in paired(document))]:
                self.rows.append(row)
                self.sources.append(document.source if weight == 1.0 else f"{document.source} paired")
                fold.append(zlib.crc32(document.unit.encode()) % FOLDS)
                counts.append(weight * (1.0 if document.source in made else REAL))
        self.fold, self.counts = np.array(fold), np.array(counts)
        plain = [
            (entry, kind, document)
            for document in found
            for row in document.rows
            if len(row.naming.order) == 1
            for entry, kind in zip(row.entries, row.kinds, strict=True)
            if kind in KINDS
        ]
        often = Counter(kind for _, kind, _ in plain)
        plain = [one for one in plain if often[one[1]] >= LEAST_OF_A_KIND]
        shown = Counter(name for entry, _, _ in plain for name in entry.facts)
        self.names = sorted(name for name, count in shown.items() if count >= RARE)
        self.x = matrix([entry.facts for entry, _, _ in plain], self.names)
        self.y = np.array([KINDS.index(kind) for _, kind, _ in plain])
        self.entry_fold = np.array([zlib.crc32(d.unit.encode()) % FOLDS for _, _, d in plain])
        # kinds count alike, as which of them stand under a heading of several is not told by how common they are
        self.entry_counts = np.array(
            [(1.0 if d.source in made else REAL) * (COMMON / often[kind]) ** 0.5 for _, kind, d in plain]
        )

    def contents_weights(self, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The weights of the facts by kind, and what each kind begins with."""
        shape = len(KINDS), len(self.names)
        return contents_weights(self.x[chosen], self.y[chosen], self.entry_counts[chosen], shape, HOW)

    def said(self, entries: Sequence[Entry], weights: np.ndarray, start: np.ndarray) -> np.ndarray:
        import numpy as np

        at = {name: number for number, name in enumerate(self.names)}
        sums = np.array([start + sum(weights[:, at[f]] for f in entry.facts if f in at) for entry in entries])
        return log_chances(sums, LEAST_SAID)


@dataclass(frozen=True, slots=True)
class Chain:
    """A section as numbers: for each entry and kind its evidence, for each two neighbours and their kinds theirs."""

    own: np.ndarray  # entries × kinds × names
    pairs: np.ndarray  # entries − 1 × kinds × kinds × names
    kinds: tuple[SectionKind, ...]
    right: tuple[int, ...]  # number of the kind, −1 where the truth does not say


def chain_of(row: Row, said: np.ndarray, at: dict[str, int]) -> Chain:
    import numpy as np

    kinds = row.naming.order
    n, k, one_way, over = len(row.entries), len(kinds), runs_one_way(row.entries), rows_over(row.entries)
    own, pairs = np.zeros((n, k, len(at))), np.zeros((n - 1, k, k, len(at)))
    for i, entry in enumerate(row.entries):
        for j, kind in enumerate(kinds):
            own[i, j, at[ASKED]] = said[i, KINDS.index(kind)] if kind in KINDS else LEAST_SAID
            for name in of_entry(kind, entry, row.naming, over[i], first=i == 0):
                own[i, j, at[name]] = 1.0
            for m, other in enumerate(kinds) if i else ():
                for name in of_pair(row.entries[i - 1], entry, (other, kind), row.naming, one_way=one_way):
                    pairs[i - 1, m, j, at[name]] = 1.0
    right = tuple(kinds.index(kind) if kind in kinds else -1 for kind in row.kinds)
    return Chain(own, pairs, kinds, right)


def names_of(rows: Sequence[Row]) -> dict[str, int]:
    names = {ASKED}
    for row in rows:
        one_way, over = runs_one_way(row.entries), rows_over(row.entries)
        for i, entry in enumerate(row.entries):
            for kind in row.naming.order:
                names |= set(of_entry(kind, entry, row.naming, over[i], first=i == 0))
                for other in row.naming.order if i else ():
                    names |= set(of_pair(row.entries[i - 1], entry, (other, kind), row.naming, one_way=one_way))
    return {name: number for number, name in enumerate(sorted(names))}


def sums(chain: Chain, weights: np.ndarray, *, only_right: bool) -> tuple[float, np.ndarray]:
    """The logarithm of the sum over all rows of kinds, or over the right ones, and the evidence to be expected."""
    import numpy as np

    own, pairs = chain.own @ weights, chain.pairs @ weights
    if only_right:
        for i, kind in enumerate(chain.right):
            if kind >= 0:
                own[i] = np.where(np.arange(own.shape[1]) == kind, own[i], -1e6)
    n = len(own)
    forward, backward = np.zeros_like(own), np.zeros_like(own)
    forward[0] = own[0]
    for i in range(1, n):
        forward[i] = own[i] + np.logaddexp.reduce(forward[i - 1][:, None] + pairs[i - 1], axis=0)
    for i in range(n - 2, -1, -1):
        backward[i] = np.logaddexp.reduce(pairs[i] + (own[i + 1] + backward[i + 1])[None, :], axis=1)
    whole = float(np.logaddexp.reduce(forward[-1]))
    share = np.exp(forward + backward - whole)
    expected = np.einsum("ij,ijn->n", share, chain.own)
    for i in range(n - 1):
        both = forward[i][:, None] + pairs[i] + (own[i + 1] + backward[i + 1])[None, :] - whole
        expected += np.einsum("jk,jkn->n", np.exp(both), chain.pairs[i])
    return whole, expected


def chain_weights(chains: Sequence[Chain], counts: Sequence[float], at: Mapping[str, int]) -> np.ndarray:
    """The weights with which the right rows of kinds have the highest share."""
    import numpy as np
    from scipy.optimize import minimize

    strength = np.array([OF_HEADINGS if "heading" in name else STRENGTH for name in at])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        cost, slope = 0.5 * float(strength @ weights**2), strength * weights
        for chain, count in zip(chains, counts, strict=True):
            whole, expected = sums(chain, weights, only_right=False)
            good, wanted = sums(chain, weights, only_right=True)
            cost += count * (whole - good)
            slope = slope + count * (expected - wanted)
        return cost, slope

    found = minimize(loss, np.zeros(len(at)), jac=True, method="L-BFGS-B", options={"maxiter": 60})
    return np.asarray(found.x.round(2))


def best_row(chain: Chain, weights: np.ndarray) -> list[int]:
    import numpy as np

    own, pairs = chain.own @ weights, chain.pairs @ weights
    best, came = own[0], []
    for i in range(1, len(own)):
        sums = best[:, None] + pairs[i - 1]
        came.append(sums.argmax(0))
        best = own[i] + sums.max(0)
    taken = [int(np.argmax(best))]
    for back in reversed(came):
        taken.append(int(back[taken[-1]]))
    return taken[::-1]


def main() -> None:
    import numpy as np

    asked = arguments(__doc__, WEIGHTS)
    material = _Material(gathered(labelled, asked.folders, asked.cache), asked.made)
    at = names_of(material.rows)
    chains: list[Chain | None] = [None] * len(material.rows)
    for number in range(FOLDS):
        seen = material.contents_weights(material.entry_fold != number)
        for n in np.flatnonzero(material.fold == number):
            row = material.rows[n]
            chains[n] = chain_of(row, material.said(row.entries, *seen), at)
    every = [chain for chain in chains if chain is not None]
    taken: list[list[int]] = [[] for _ in every]
    for number in range(FOLDS):
        seen_rows = np.flatnonzero(material.fold != number)
        weights = chain_weights([every[n] for n in seen_rows], material.counts[seen_rows], at)
        for n in np.flatnonzero(material.fold == number):
            taken[n] = best_row(every[n], weights)
    report(material, every, taken, show=asked.show)
    if asked.write:
        contents, start = material.contents_weights(np.full(len(material.y), True))
        write(material.names, contents, start, at, chain_weights(every, material.counts, at))


def report(material: _Material, chains: Sequence[Chain], taken: Sequence[Sequence[int]], *, show: bool) -> None:
    for source in sorted(set(material.sources)):
        here = [n for n, one in enumerate(material.sources) if one == source]
        judged = [(g, w) for n in here for g, w in zip(taken[n], chains[n].right, strict=True) if w >= 0]
        own = sum(max(Counter(w for w in chains[n].right if w >= 0).values(), default=0) for n in here)
        right = sum(g == w for g, w in judged)
        print(
            f"  {source:22} {len(here)} sections, {len(judged)} entries, right {right / max(1, len(judged)):.3f};",
            f"of the most common kind of their section {own / max(1, len(judged)):.3f}",
        )
        for n in here if show and not source.endswith("paired") else ():
            row, chain = material.rows[n], chains[n]
            for text, got, wanted in zip(row.texts, taken[n], chain.right, strict=True):
                if wanted not in (-1, got):
                    print(
                        f"    {row.title}: {text}: {chain.kinds[wanted]}, taken for {chain.kinds[got]}", file=sys.stderr
                    )


def write(
    facts: Sequence[str], weights: np.ndarray, start: np.ndarray, at: Mapping[str, int], choice: np.ndarray
) -> None:
    lines = [
        "# What speaks for each kind of an entry under a heading of several kinds.",
        "# Fitted by tests/fit/entry_material/entry_kinds.py; never edited by hand.",
        "[contents]",
    ]
    for fact, row in [(ANY_ENTRY, start), *zip(facts, weights.T, strict=True)]:
        pairs = zip(KINDS, row, strict=True)
        parts = [f"{kind.value} = {value:g}" for kind, value in pairs if value or fact == ANY_ENTRY]
        if parts:
            lines.append(f"{json.dumps(fact)} = {{ {', '.join(parts)} }}")
    lines += ["", "[choice]", *(f"{json.dumps(name)} = {choice[n]:g}" for name, n in at.items() if choice[n])]
    WEIGHTS.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
