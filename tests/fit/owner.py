"""Fits what speaks for a stretch of the head being the owner's name, and says what that is worth on unseen documents.

    PYTHONPATH=tests python tests/fit/owner.py FOLDER… [--made NAME] [--cache FILE] [--write] [--show]

Folders and folds are those of `headings.py`; the truth is `person.name`. Of all stretches of a CV that could be its
name (`parsers/contact/candidates`) one is right, or none: the fit is a conditional logistic regression over the
evidence (`parsers/contact/name_evidence`) with `no name` as a choice of its own, whose sum is nothing. Most names are
the largest print of all, and by that alone no other evidence would be learnt. So each document stands there several
times (`variants`). Printed is the
share of CVs whose name is right, by source, for documents that the fit has not seen, and how many names are no
candidate. `--write` writes the weights of a fit on everything. The fit needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cvparse.entries.types import Context
from cvparse.fields.persons import strip_honorific
from cvparse.layout.analyse import analyse
from cvparse.layout.types import Furniture
from cvparse.lexicon import load
from cvparse.lexicon.detect import detect
from cvparse.parsers.contact import heads_of
from cvparse.parsers.contact.owner import ANY_STRETCH, evidence_of
from cvparse.parsers.routing.dispatch import routes_of
from cvparse.pdf.reader import bytes_of, read
from cvparse.sections.dateline import lift_dateline
from cvparse.sections.stated import letters_of, statements_of
from cvparse.sections.tree import divide
from cvparse.sections.types import Section
from fit.headings import FOLDS, REAL, gathered, matrix

if TYPE_CHECKING:
    import numpy as np

WEIGHTS = Path(__file__).parents[2] / "src" / "cvparse" / "parsers" / "contact" / "name_weights.toml"
RARE = 5  # documents; evidence that candidates of fewer show gets no weight
PRINT = ("size", "lines of its size", "bold", "not bold", "larger", "smaller", "centred")
PLACE = ("line: ", "in the head", "under a heading", "in a running head", "a heading", "on a later", "not the first")
MEANING = {"an organization", "holds an organization", "a role", "a degree", "a place", "holds a place", "a street"}
MEANING |= {"a label of contact", "a label", "a month or a term", "a state or a country", "a known heading", "a figure"}
EXCHANGED = 2  # lines of a document that are set as the name is, each once
ELSEWHERE = ("words in", "a word in", "initials in", "in the file", "said in")
STATED = {"labelled": 8.0, "a known heading": -6.0}
"""Set and not fitted, as the material hardly shows it: few CVs print a label before the name, and the section stage has
taken away nearly all headings that a list knows."""
STRENGTH = 1.0  # of what holds the weights near nothing


@dataclass(frozen=True, slots=True)
class Labelled:
    """A CV: its source, the unit that is kept out whole, its name by the truth, and each candidate with its evidence
    and whether it is that name."""

    source: str
    unit: str
    document: str
    name: str | None
    rows: tuple[tuple[str, tuple[str, ...], bool], ...]


def labelled(document: tuple[str, str, Path, Path]) -> Labelled | None:
    source, unit, pdf, truth = document
    person = json.loads(truth.read_text("utf-8")).get("person") or {}
    if "name" not in person:
        return None
    printed = read(bytes_of(pdf), reader="pdfium", password=None, name=pdf.name)
    context = Context(load(detect(" ".join(word.text for page in printed.pages for word in page.words))))
    layout, _ = lift_dateline(analyse(printed), context.lexicon)
    sections = divide(layout, context.lexicon, statements_of(printed)).sections
    rows = rows_of(sections, layout.furniture, printed.title, context, person["name"])
    return Labelled(source, unit, f"{pdf.parent.name}/{pdf.name}", person["name"], rows)


def rows_of(
    sections: Sequence[Section], furniture: Sequence[Furniture], title: str | None, context: Context, name: str | None
) -> tuple[tuple[str, tuple[str, ...], bool], ...]:
    """The candidates of a CV with their evidence, and which of them print the name."""
    heads = heads_of([route.section for route in routes_of(sections, context)], furniture, context.lexicon)
    wanted = _letters(name, context) if name else None
    return tuple(
        (one.name, evidence, wanted is not None and _letters(one.name, context) == wanted)
        for one, evidence in evidence_of(heads, title, context.lexicon)
    )


def _letters(name: str, context: Context) -> str:
    """A name as it is compared: without titles, the family name behind the comma."""
    bare = strip_honorific(name, context.lexicon)
    family, _, given = bare.partition(",")
    return letters_of(f"{given} {family}")


def variants(one: Labelled) -> Iterator[Labelled]:
    """The document as it is, three times with a part of what it says left out, and once with another line of the head
    set as the name is, and the name as that line: a university in large type over a small name."""
    yield one
    for hidden in (PRINT, PRINT + PLACE, ELSEWHERE):
        yield _without(one, hidden)
    named = {word for name, _, right in one.rows if right for word in name.casefold().split()}
    others = tuple(row for row in one.rows if named.isdisjoint(row[0].casefold().split()))
    nobody = replace(one, name=None, rows=others)
    yield from (nobody, _without(nobody, ELSEWHERE))
    right = next((row for row in one.rows if row[2]), None)
    for name, names, _ in [row for row in others if not MEANING.isdisjoint(row[1])][:EXCHANGED] if right else ():
        as_name, as_other = _exchanged(right[1], names), _exchanged(names, right[1])
        rest = tuple(row for row in others if row[0] != name)
        yield replace(one, rows=((name, as_other, False), (right[0], as_name, True), *rest))


def _without(one: Labelled, hidden: tuple[str, ...]) -> Labelled:
    shown = [tuple(name for name in names if not name.startswith(hidden)) for _, names, _ in one.rows]
    return replace(one, rows=tuple((row[0], names, row[2]) for row, names in zip(one.rows, shown, strict=True)))


def _exchanged(names: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    """This evidence, with what the other has of print and place."""
    kept = tuple(name for name in names if not name.startswith(PRINT + PLACE))
    return (*kept, *(name for name in other if name.startswith(PRINT + PLACE)))


class _Material:
    """All candidates as a matrix, with the document that each belongs to."""

    def __init__(self, found: Sequence[Labelled], made: Sequence[str]) -> None:
        import numpy as np

        self.found = found
        self.of = np.array([number for number, one in enumerate(found) for _ in one.rows])
        self.right = np.array([right for one in found for _, _, right in one.rows])
        self.fold = np.array([zlib.crc32(one.unit.encode()) % FOLDS for one in found])
        self.counts = np.array([1.0 if one.source in made else REAL for one in found])
        shown = Counter(name for one in found for name in {name for _, names, _ in one.rows for name in names})
        self.names = [ANY_STRETCH, *sorted(name for name, count in shown.items() if count >= RARE)]
        self.x = matrix([(ANY_STRETCH, *names) for one in found for _, names, _ in one.rows], self.names)
        said = np.bincount(self.of[self.right], minlength=len(found)) > 0
        self.missing = np.array([one.name is not None for one in found]) & ~said
        self.none = ~said


def weights_of(material: _Material, chosen: np.ndarray) -> np.ndarray:
    """The weights with which the right stretch, or no name, has the highest share in the chosen documents."""
    import numpy as np
    from scipy.optimize import minimize

    chosen = chosen & ~material.missing
    rows = chosen[material.of]
    x, of, right = material.x[rows], material.of[rows], material.right[rows]
    count, size = material.counts, len(material.found)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        sums = np.clip(x @ weights, -50, 50)
        each = np.exp(sums)
        whole = 1.0 + np.bincount(of, each, size)
        good = np.where(material.none, 1.0, 0.0) + np.bincount(of[right], each[right], size)
        share, of_good = each / whole[of], np.where(right, each / np.maximum(good[of], 1e-12), 0.0)
        cost = -(count * np.log(np.maximum(good, 1e-12) / whole))[chosen].sum()
        gradient = x.T @ (count[of] * (share - of_good))
        return cost + 0.5 * STRENGTH * (weights**2).sum(), gradient + STRENGTH * weights

    return minimize(loss, np.zeros(len(material.names)), jac=True, method="L-BFGS-B").x.round(2)


def chosen_by(material: _Material, weights: dict[str, float], documents: np.ndarray) -> dict[int, int | None]:
    """For each document the number of the candidate with the highest sum above nothing."""
    sums = material.x @ [weights.get(name, 0.0) for name in material.names]
    best: dict[int, int | None] = dict.fromkeys(documents.nonzero()[0].tolist())
    for row, of in enumerate(material.of):
        if documents[of] and sums[row] > 0 and (best[of] is None or sums[row] > sums[best[of]]):
            best[of] = row
    return best


def main() -> None:
    import numpy as np

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--made", action="append", default=[], help="a folder of documents that programs made")
    parser.add_argument("--cache", type=Path, help="keep the labelled candidates here, and read them from here")
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    parser.add_argument("--show", action="store_true", help="print the mistakes")
    asked = parser.parse_args()
    found = [one for one in gathered(labelled, asked.folders, asked.cache) if one]
    material = _Material(found, asked.made)
    often = _Material([other for one in found for other in variants(one)], asked.made)
    taken: dict[int, int | None] = {}
    for number in range(FOLDS):
        out = material.fold == number
        taken |= chosen_by(material, dict(zip(often.names, weights_of(often, often.fold != number), strict=True)), out)
    report(material, taken, show=asked.show)
    if asked.write:
        write(often.names, weights_of(often, np.full(len(often.found), True)))


def report(material: _Material, taken: dict[int, int | None], *, show: bool) -> None:
    texts = [text for one in material.found for text, _, _ in one.rows]
    whole: Counter[str] = Counter()
    right: Counter[str] = Counter()
    missing: Counter[str] = Counter()
    for number, one in enumerate(material.found):
        row = taken[number]
        good = one.name is None if row is None else bool(material.right[row])
        whole[one.source] += 1
        right[one.source] += good
        missing[one.source] += bool(material.missing[number])
        if show and not good:
            said = None if row is None else texts[row]
            print(f"    {one.document}: {one.name}, taken for {said}", file=sys.stderr)
    for source in sorted(whole):
        print(f"  {source:12} names right {right[source]} of {whole[source]}, no candidate {missing[source]}")


def write(names: Sequence[str], weights: np.ndarray) -> None:
    known = {name: value for name, value in zip(names, weights, strict=True) if value} | STATED
    rows = [f"{json.dumps(name)} = {value:g}" for name, value in known.items()]
    WEIGHTS.write_text(
        "# What speaks for and against a stretch being the name. Fitted by tests/fit/owner.py; never edited by hand.\n"
        "[weights]\n" + "\n".join(rows) + "\n",
        "utf-8",
    )


if __name__ == "__main__":
    main()
