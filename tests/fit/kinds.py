"""Fits what the lines and the heading of a section say of its kind, and says what that is worth on unseen documents.

    PYTHONPATH=tests python tests/fit/kinds.py FOLDER… [--made NAME] [--cache FILE] [--write] [--show]

Folders and folds are those of `headings.py`. A section is labelled with the kind that the truth gives its heading; a
block of the head of a CV is one of contact. Two fits, one after the other: a multinomial regression over what the lines
hold (`evidence/contents`), most of whose weights are nothing; then a conditional one over what that says of each kind,
by sums of documents that it has not seen, and over the words of the headings (`evidence/kind`). Printed is the share of
sections whose kind is right, by source, for documents that neither fit has seen. `--write` writes the weights of fits
on everything. The fits need the extra `fit`.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cvparse.lexicon import Lexicon
from cvparse.model.kinds import SectionKind
from cvparse.sections.contents import ASKED, CONTENTS_KINDS, LEAST_SAID
from cvparse.sections.evidence.contents import of_contents
from cvparse.sections.evidence.kind import UNNAMED, Above, Naming, of_kind
from cvparse.sections.head import blocks_of
from cvparse.sections.heading_meaning import bare, unnumbered
from cvparse.sections.kind import naming_of
from cvparse.sections.stated import letters_of
from cvparse.sections.types import Section
from fit.choices import Sparse, arguments, contents_weights, divided_document, log_chances
from fit.headings import FOLDS, REAL, gathered, matrix

if TYPE_CHECKING:
    import numpy as np

WEIGHTS = Path(__file__).parents[2] / "src" / "cvparse" / "sections" / "kinds.toml"
RARE = 15  # sections; evidence that fewer show gets no weight, and a kind that fewer have is not learnt
SPARSE = 0.2  # strength of the fit; the smaller, the more weights are nothing, and the less a short list says for sure
HEAD = 0.5  # what a block of the head counts against a section: there are many, and they are alike
LEAST_COUNT = 0.05
HOW = Sparse(SPARSE, 200, 1e-3, LEAST_COUNT, LEAST_SAID)


@dataclass(frozen=True, slots=True)
class Row:
    """A section, or a block of the head: what its lines hold, its kind by the truth, and what headings say."""

    facts: tuple[str, ...]
    kind: SectionKind
    own: Naming
    above: Above | None
    title: str
    is_head: bool = False


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document: its source, the unit that is kept out whole, its sections."""

    source: str
    unit: str
    rows: tuple[Row, ...]


def labelled(document: tuple[str, str, Path, Path]) -> Labelled:
    source, unit, pdf, truth = document
    wanted: dict[str, set[str]] = {}
    for heading in json.loads(truth.read_text("utf-8")).get("sections") or []:
        if heading.get("kind"):
            wanted.setdefault(letters_of(unnumbered(heading["heading"])), set()).add(heading["kind"])
    if not wanted:
        return Labelled(source, unit, ())
    _, layout, context, sections = divided_document(pdf)
    lexicon = context.lexicon
    rows = [row for section in sections for row in _rows(section, None, lexicon, wanted)]
    first = next((at for at, section in enumerate(sections) if section.heading), len(sections))
    if sections[:first] and sections[0].lines[0].column == 0:
        # all that stands before the first heading, also what the program takes for more than the head
        lines = [line for section in sections[:first] for line in section.lines if line.column == 0]
        for block in blocks_of(lines, layout.norms):
            facts = tuple(of_contents(block, lexicon))
            rows.append(Row(facts, SectionKind.CONTACT, UNNAMED, None, block[0].text.text[:60], True))
    return Labelled(source, unit, tuple(rows))


def _rows(section: Section, above: Section | None, lexicon: Lexicon, wanted: dict[str, set[str]]) -> Iterator[Row]:
    title = section.title
    if title is not None:
        kinds = wanted.get(letters_of(unnumbered(title))) or wanted.get(letters_of(bare(title))) or set()
        facts = tuple(of_contents(section.lines, lexicon))
        if len(kinds) == 1 and facts:
            over = Above(naming_of(above.title, lexicon), above.kind) if above and above.title else None
            yield Row(facts, SectionKind(next(iter(kinds))), naming_of(title, lexicon), over, title)
    for part in section.parts:
        yield from _rows(part, section if title else None, lexicon, wanted)


class _Material:
    """All rows with their labels, sources, folds and what each counts."""

    def __init__(self, found: Sequence[Labelled], made: Sequence[str]) -> None:
        import numpy as np

        self.rows = [row for document in found for row in document.rows]
        self.sources = np.array([document.source for document in found for _ in document.rows])
        units = [document.unit for document in found for _ in document.rows]
        self.fold = np.array([zlib.crc32(unit.encode()) % FOLDS for unit in units])
        often = Counter(row.kind for row in self.rows)
        learnt = [kind if often[kind] >= RARE else None for kind in CONTENTS_KINDS]
        self.y = np.array([learnt.index(row.kind) if row.kind in learnt else -1 for row in self.rows])
        heads = np.array([row.is_head for row in self.rows])
        self.counts = np.where(np.isin(self.sources, made), 1.0, REAL) * np.where(heads, HEAD, 1.0)
        self.heads = heads
        shown = Counter(name for row in self.rows for name in row.facts)
        self.names = sorted(name for name, count in shown.items() if count >= RARE)
        self.x = matrix([row.facts for row in self.rows], self.names)


def contents_of(material: _Material, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weights of the facts by kind, and what each kind begins with."""
    chosen = chosen & (material.y >= 0)
    shape = len(CONTENTS_KINDS), len(material.names)
    return contents_weights(material.x[chosen], material.y[chosen], material.counts[chosen], shape, HOW)


def said(x: object, weights: np.ndarray, start: np.ndarray) -> np.ndarray:
    """What the lines say of each kind: the logarithm of its probability, not below `LEAST_SAID`."""
    import numpy as np

    return log_chances(np.asarray(x @ weights.T) + start, LEAST_SAID)


def choices(material: _Material, contents: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """For each row and kind the evidence as numbers: what its lines say, and each name of the words."""
    import numpy as np

    named = [[tuple(of_kind(k, r.own, r.above)) for k in CONTENTS_KINDS] for r in material.rows]
    names = [ASKED, *sorted({name for row in named for some in row for name in some})]
    at = {name: number for number, name in enumerate(names)}
    found = np.zeros((len(named), len(CONTENTS_KINDS), len(names)))
    found[:, :, 0] = contents
    for i, row in enumerate(named):
        for j, some in enumerate(row):
            for name in some:
                found[i, j, at[name]] = 1.0
    return found, names


def choice_weights(found: np.ndarray, y: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The weights of a conditional logistic regression: of all kinds of a row, one is right."""
    import numpy as np
    from scipy.optimize import minimize

    rows = np.arange(len(y))

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        sums = found @ weights
        sums -= sums.max(1, keepdims=True)
        share = np.exp(sums)
        share /= share.sum(1, keepdims=True)
        gradient = -(counts[:, None] * (found[rows, y] - (share[:, :, None] * found).sum(1))).sum(0)
        cost = -(counts * np.log(share[rows, y] + 1e-12)).sum()
        return cost + 0.5 * (weights**2).sum(), gradient + weights

    return minimize(loss, np.zeros(found.shape[2]), jac=True, method="L-BFGS-B").x.round(2)


def main() -> None:
    import numpy as np

    asked = arguments(__doc__, WEIGHTS)
    material = _Material(gathered(labelled, asked.folders, asked.cache), asked.made)
    contents = np.zeros((len(material.rows), len(CONTENTS_KINDS)))
    for number in range(FOLDS):
        out = material.fold == number
        contents[out] = said(material.x[out], *contents_of(material, ~out))
    numbers, names = choices(material, contents)
    known = (material.y >= 0) & ~material.heads
    taken = np.zeros(len(material.rows), int)
    for number in range(FOLDS):
        out = material.fold == number
        seen = known & ~out
        taken[out] = (numbers[out] @ choice_weights(numbers[seen], material.y[seen], material.counts[seen])).argmax(1)
    report(material, contents.argmax(1), taken, known, show=asked.show)
    if asked.write:
        weights, start = contents_of(material, np.full(len(material.rows), True))
        write(
            material.names,
            weights,
            start,
            names,
            choice_weights(numbers[known], material.y[known], material.counts[known]),
        )


def report(material: _Material, contents: np.ndarray, taken: np.ndarray, known: np.ndarray, *, show: bool) -> None:
    import numpy as np

    unknown = np.array([not row.own.meaning.certainty for row in material.rows])
    for source in sorted(set(material.sources)):
        here = known & (material.sources == source)
        heads = material.heads & (material.sources == source)
        right = taken == material.y
        print(
            f"  {source:12} {here.sum()} sections, right by their lines {(contents == material.y)[here].mean():.3f},",
            f"with their headings {right[here].mean():.3f}; of {(here & unknown).sum()} with unknown words",
            f"{right[here & unknown].mean():.3f}; blocks of the head {(contents == material.y)[heads].mean():.3f}",
        )
        for number in np.flatnonzero(here & ~right & (material.counts > 1.0)) if show else ():
            row = material.rows[number]
            print(
                f"    {row.title}: {row.kind.value}, taken for {CONTENTS_KINDS[taken[number]].value}", file=sys.stderr
            )


def write(
    facts: Sequence[str], weights: np.ndarray, start: np.ndarray, names: Sequence[str], of_words: np.ndarray
) -> None:
    lines = [
        "# What speaks for each kind of section. Fitted by tests/fit/kinds.py; never edited by hand.",
        "[contents]",
    ]
    rows = [("any lines", start), *zip(facts, weights.T, strict=True)]
    for fact, row in rows:
        pairs = zip(CONTENTS_KINDS, row, strict=True)
        parts = [f"{kind.value} = {value:g}" for kind, value in pairs if value not in (0.0, LEAST_SAID)]
        if parts:
            lines.append(f"{json.dumps(fact)} = {{ {', '.join(parts)} }}")
    lines += [
        "",
        "[words]",
        *(f"{json.dumps(n)} = {value:g}" for n, value in zip(names, of_words, strict=True) if value),
    ]
    WEIGHTS.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
