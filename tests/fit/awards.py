"""Fits what speaks for a division of an award into title and awarder, and says what that is worth on unseen documents.

    PYTHONPATH=tests:tests/material python tests/fit/awards.py FOLDER… [--made NAME] [--cache FILE] [--write] [--show]

Folders and folds are those of `headings.py`; the truth are `awards`, their titles and awarders. The cases of the parser
(`tests/parsers/cases/awards.md`), which hold conventions that CVs seldom print, are learnt from as well. Of all
divisions of an award (`parsers/awards/division`) those are right that print both: the fit is a conditional logistic
regression over the evidence (`parsers/awards/evidence`). An award that the program has cut off wrongly, or of which no
division is right, is not learnt from. Printed is the share of awards whose division is right, by source, for documents
that the fit has not seen, and how many have no right one. `--write` writes the weights of a fit on everything. The fit
needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cvparse.entries.types import Context
from cvparse.layout.analyse import analyse
from cvparse.lexicon import load
from cvparse.lexicon.detect import detect
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.parsers import awards
from cvparse.parsers.awards.decide import divided, evidence_of
from cvparse.parsers.awards.division import Division, Piece, value_of
from cvparse.parsers.routing.dispatch import routes_of
from cvparse.pdf.reader import bytes_of, read
from cvparse.sections.dateline import lift_dateline
from cvparse.sections.stated import letters_of, statements_of
from cvparse.sections.tree import divide
from cvparse.sections.types import Section
from fit.headings import FOLDS, REAL, gathered, matrix
from kind_cases import FOLDER
from printed import cases, section

if TYPE_CHECKING:
    import numpy as np

WEIGHTS = Path(__file__).parents[2] / "src" / "cvparse" / "parsers" / "awards" / "weights.toml"
RARE = 8  # awards; evidence that fewer show gets no weight
STRENGTH = 1.0  # of what holds the weights near nothing
CASES = "cases"
STATED = {
    "awarder: under a bullet": -9.0,
    "awarder: a sentence": -4.0,
    "awarder: quoted": -6.0,
    "awarder: over a bracket as a name": -2.0,
    "title: over a full stop": -3.0,
    "title: a role of members": -7.0,
    "title: a bare prize": -5.0,
}
"""Set and not fitted, as the material hardly shows it: a remark under a bullet, a sentence and a quoted work give no
award; a name in a bracket behind who gives it is a remark; no title runs on behind a full stop; `Fellow, Society of
Ice` and `Medal of the Jury` are one honour each."""
Truth = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Labelled:
    """An award: its source, the unit that is kept out whole, its title by the truth, and each of its divisions with its
    evidence and whether it is right."""

    source: str
    unit: str
    document: str
    title: str
    rows: tuple[tuple[str, tuple[str, ...], bool], ...]


def labelled(document: tuple[str, str, Path, Path]) -> list[Labelled]:
    """The awards of a document that its truth names."""
    source, unit, pdf, truth = document
    known = json.loads(truth.read_text("utf-8")).get("awards") or []
    if not known:
        return []
    printed = read(bytes_of(pdf), reader="pdfium", password=None, name=pdf.name)
    context = Context(load(detect(" ".join(word.text for page in printed.pages for word in page.words))))
    layout, _ = lift_dateline(analyse(printed), context.lexicon)
    sections = divide(layout, context.lexicon, statements_of(printed)).sections
    found = [route.section for route in routes_of(sections, context) if route.section.kind is SectionKind.AWARDS]
    return [
        Labelled(source, unit, f"{pdf.parent.name}/{pdf.name}", title, rows)
        for every in _lists_of(found, context)
        for title, rows in rows_of(every, known, context.lexicon)
    ]


def of_cases() -> Iterator[Labelled]:
    """The awards of the parser's cases."""
    for name, written, expected in cases(FOLDER / "awards.md"):
        languages = tuple(name.rsplit("(", 1)[1].rstrip(")").split(",")) if name.endswith(")") else ("en",)
        context = Context(load(languages))
        for every in _lists_of([section(SectionKind.AWARDS, written, "Awards")], context):
            for title, rows in rows_of(every, json.loads(expected), context.lexicon):
                yield Labelled(CASES, name, name, title, rows)


def _lists_of(sections: Sequence[Section], context: Context) -> list[Sequence[Sequence[Piece]]]:
    """The pieces of the awards of each of these sections, as the parser divides them."""
    seen: list[Sequence[Sequence[Piece]]] = []

    def spy(every: Sequence[Sequence[Piece]], lexicon: Lexicon) -> list[Division | None]:
        seen.append(every)
        return divided(every, lexicon)

    awards.divided = spy  # type: ignore[attr-defined]
    try:
        for one in sections:
            awards.parse(one, context)
    finally:
        awards.divided = divided  # type: ignore[attr-defined]
    return seen


def rows_of(
    every: Sequence[Sequence[Piece]], known: Sequence[Truth], lexicon: Lexicon
) -> Iterator[tuple[str, tuple[tuple[str, tuple[str, ...], bool], ...]]]:
    """The awards of a list that the truth names, each with its divisions; an award of the truth stands for one."""
    open_to = list(known)
    for pieces, found in zip(every, evidence_of(every, lexicon), strict=True):
        if not found:
            continue
        printed = letters_of(" ".join(piece.text for piece in pieces))
        held = [
            one for one in open_to if all(letters_of(str(one.get(k) or "")) in printed for k in ("title", "awarder"))
        ]
        truth = max(held, key=lambda one: len(str(one.get("title"))), default=None)
        if truth is None or not truth.get("title"):
            continue
        open_to = [one for one in open_to if one is not truth]
        yield (
            str(truth["title"]),
            tuple((_shown(pieces, one), names, is_right(pieces, one, truth)) for one, names in found),
        )


def _shown(pieces: Sequence[Piece], division: Division) -> str:
    return f"{value_of(pieces, division.title)} | {value_of(pieces, division.awarder)}"


def is_right(pieces: Sequence[Piece], division: Division, truth: Truth) -> bool:
    """Whether a division prints the title and the awarder of the truth; one that the truth is silent of may be any."""
    values = {"title": division.title, "awarder": division.awarder}
    others = truth.get("_any") or {}
    assert isinstance(others, Mapping)
    return all(
        letters_of(value_of(pieces, run)) in {letters_of(str(v or "")) for v in (truth[name], *others.get(name, ()))}
        for name, run in values.items()
        if name in truth
    )


class _Material:
    """All divisions as a matrix, with the award that each belongs to."""

    def __init__(self, found: Sequence[Labelled], made: Sequence[str]) -> None:
        import numpy as np

        self.found = found
        self.of = np.array([number for number, one in enumerate(found) for _ in one.rows])
        self.right = np.array([right for one in found for _, _, right in one.rows])
        self.fold = np.array([zlib.crc32(one.unit.encode()) % FOLDS for one in found])
        self.counts = np.array([1.0 if one.source in made else REAL for one in found])
        shown = Counter(name for one in found for name in {name for _, names, _ in one.rows for name in names})
        self.names = sorted(name for name, count in shown.items() if count >= RARE)
        self.x = matrix([names for one in found for _, names, _ in one.rows], self.names)
        self.missing = np.bincount(self.of[self.right], minlength=len(found)) == 0


def weights_of(material: _Material, chosen: np.ndarray) -> np.ndarray:
    """The weights with which the right divisions have the highest share in the chosen awards."""
    import numpy as np
    from scipy.optimize import minimize

    chosen = chosen & ~material.missing
    rows = chosen[material.of]
    x, of, right = material.x[rows], material.of[rows], material.right[rows]
    count, size = material.counts, len(material.found)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        sums = x @ weights
        top = np.full(size, -np.inf)
        np.maximum.at(top, of, sums)
        each = np.exp(sums - top[of])
        whole = np.bincount(of, each, size)
        good = np.maximum(np.bincount(of[right], each[right], size), 1e-12)
        share = each / whole[of] - np.where(right, each / good[of], 0.0)
        cost = -(count * np.log(good / np.maximum(whole, 1e-12)))[chosen].sum()
        return cost + 0.5 * STRENGTH * (weights**2).sum(), x.T @ (count[of] * share) + STRENGTH * weights

    found = minimize(loss, np.zeros(len(material.names)), jac=True, method="L-BFGS-B").x
    return np.array([STATED.get(name, value) for name, value in zip(material.names, found, strict=True)]).round(2)


def chosen_by(material: _Material, weights: np.ndarray, awards_: np.ndarray) -> dict[int, int]:
    """For each of these awards the number of the row with the highest sum, the first of equal ones."""
    sums = material.x @ weights
    best: dict[int, int] = {}
    for row, of in enumerate(material.of):
        if awards_[of] and (of not in best or sums[row] > sums[best[of]]):
            best[of] = row
    return best


def main() -> None:
    import numpy as np

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--made", action="append", default=[], help="a folder of documents that programs made")
    parser.add_argument("--cache", type=Path, help="keep the labelled awards here, and read them from here")
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    parser.add_argument("--show", action="store_true", help="print the mistakes")
    asked = parser.parse_args()
    found = [one for group in gathered(labelled, asked.folders, asked.cache) for one in group]
    found += of_cases()
    material = _Material(found, asked.made)
    taken: dict[int, int] = {}
    for number in range(FOLDS):
        out = material.fold == number
        taken |= chosen_by(material, weights_of(material, ~out), out)
    report(material, taken, show=asked.show)
    if asked.write:
        write(material.names, weights_of(material, np.full(len(found), True)))


def report(material: _Material, taken: Mapping[int, int], *, show: bool) -> None:
    texts = [text for one in material.found for text, _, _ in one.rows]
    whole: Counter[str] = Counter()
    right: Counter[str] = Counter()
    missing: Counter[str] = Counter()
    for number, one in enumerate(material.found):
        good = bool(material.right[taken[number]])
        whole[one.source] += 1
        right[one.source] += good
        missing[one.source] += bool(material.missing[number])
        if show and not good:
            print(f"    {one.document}: {one.title}, taken for {texts[taken[number]]}", file=sys.stderr)
    for source in sorted(whole):
        print(f"  {source:12} divisions right {right[source]} of {whole[source]}, no right one {missing[source]}")


def write(names: Sequence[str], weights: np.ndarray) -> None:
    known = {name: float(value) for name, value in zip(names, weights, strict=True) if value}
    rows = [f"{json.dumps(name, ensure_ascii=False)} = {value:g}" for name, value in sorted((known | STATED).items())]
    WEIGHTS.write_text(
        "# What speaks for and against a division of an award. Fitted by tests/fit/awards.py; never edited by hand.\n"
        "[weights]\n" + "\n".join(rows) + "\n",
        "utf-8",
    )


if __name__ == "__main__":
    main()
