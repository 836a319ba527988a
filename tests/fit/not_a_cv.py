"""Fits what speaks for a document being a CV, and says what that is worth on documents that the fit has not seen.

    PYTHONPATH=tests python tests/fit/not_a_cv.py FOLDER… --other FOLDER [--cache FILE] [--write] [--show]

The folders hold PDFs at any depth: CVs, and behind `--other` (which may be given several times) documents that are
none. No truth is needed. The fit is a logistic regression over the evidence (`assembly/assessment/document_evidence`);
the two sorts of documents count alike, however many there are. Folds are by the first part of a file's name or of its
folder, so that documents of one person, one theme or one maker are never on both sides. Printed is how many of the
documents kept out are taken for what they are, by folder. `--write` writes the weights of a fit on everything. The fit
needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import pickle
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cvparse.assembly.assessment.document_evidence import evidence_of
from cvparse.assembly.assessment.is_cv import ANY_DOCUMENT
from cvparse.errors import CvparseError
from cvparse.lexicon import load
from cvparse.lexicon.detect import detect
from cvparse.pipeline import trace
from fit.headings import FOLDS, matrix, write_weights

WEIGHTS = Path(__file__).parents[2] / "src" / "cvparse" / "assembly" / "assessment" / "cv_weights.toml"
RARE = 5  # documents; evidence that fewer show gets no weight
STRENGTH = 0.3  # of what holds the weights near nothing, as scikit-learn counts: the smaller, the nearer
LEAST_COUNT = 0.02


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document: where it is from, the unit that is kept out whole, its name, its evidence, whether it is a CV."""

    source: str
    unit: str
    name: str
    evidence: tuple[str, ...]
    is_cv: bool


def labelled(pdf: Path, folder: Path, *, is_cv: bool) -> Labelled | None:
    """The evidence of one document; None where it cannot be read."""
    try:
        traced = trace(pdf)
    except CvparseError:
        return None
    found = traced.findings
    lexicon = load(detect(" ".join(word.text for page in found.document.pages for word in page.words)))
    evidence = evidence_of(found.document, found.layout, found.ledger, traced.cv, lexicon)
    name = pdf.relative_to(folder).as_posix()
    return Labelled(folder.name, unit_of(name), name, evidence, is_cv)


def unit_of(name: str) -> str:
    """What a document is kept out with: its person, its theme, or its maker.

    Reads `ada__cv__en/cv.pdf` as `ada`, `made_invoice_de_0.pdf` as `made_invoice_de`, `theme__a__p1.pdf` as `theme__a`.
    """
    whole = name.removesuffix("/cv.pdf").removesuffix(".pdf")
    parts = whole.split("__")
    if name.endswith("/cv.pdf"):
        return parts[0]
    return "__".join(parts[:-1]) if len(parts) > 1 else whole.rstrip("0123456789").rstrip("_-")


def weights_of(found: Sequence[Labelled], names: Sequence[str]) -> dict[str, float]:
    """The weights with which CVs have sums above zero and other documents sums below."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    y = np.array([one.is_cv for one in found])
    counts = np.where(y, 1.0, y.sum() / max(1, (~y).sum()))
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    model.fit(matrix([one.evidence for one in found], names), y, sample_weight=counts)
    fitted = zip(names, model.coef_[0].round(2), strict=True)
    kept = {name: float(weight) for name, weight in fitted if abs(weight) >= LEAST_COUNT}
    return {ANY_DOCUMENT: round(float(model.intercept_[0]), 2)} | kept


def total(one: Labelled, weights: dict[str, float]) -> float:
    return weights[ANY_DOCUMENT] + sum(weights.get(name, 0.0) for name in one.evidence)


def names_of(found: Iterable[Labelled]) -> list[str]:
    shown = Counter(name for one in found for name in one.evidence)
    return sorted(name for name, count in shown.items() if count >= RARE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--other", action="append", default=[], type=Path, help="a folder of documents that are no CVs")
    parser.add_argument("--cache", type=Path, help="keep the evidence here, and read it from here")
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    parser.add_argument("--show", action="store_true", help="print the mistakes")
    asked = parser.parse_args()
    if asked.cache and asked.cache.exists():
        found = pickle.loads(asked.cache.read_bytes())
    else:
        places = [(folder, True) for folder in asked.folders] + [(folder, False) for folder in asked.other]
        read = [labelled(pdf, folder, is_cv=is_cv) for folder, is_cv in places for pdf in sorted(folder.rglob("*.pdf"))]
        found = [one for one in read if one is not None]
        if asked.cache:
            asked.cache.write_bytes(pickle.dumps(found))
    names = names_of(found)
    sums: dict[str, float] = {}
    for number in range(FOLDS):
        out = [one for one in found if zlib.crc32(one.unit.encode()) % FOLDS == number]
        fitted = weights_of([one for one in found if one not in out], names)
        sums |= {f"{one.source}/{one.name}": total(one, fitted) for one in out}
    report(found, sums, show=asked.show)
    if asked.write:
        says = "What speaks for and against a document being a CV."
        write_weights(WEIGHTS, {"weights": weights_of(found, names)}, says=says, script="not_a_cv.py")


def report(found: Sequence[Labelled], sums: dict[str, float], *, show: bool) -> None:
    """Of the documents kept out, how many are taken for what they are."""
    whole: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for one in found:
        said = sums[f"{one.source}/{one.name}"]
        whole[one.source] += 1
        right[one.source] += (said >= 0) is one.is_cv
        if show and (said >= 0) is not one.is_cv:
            print(f"    {one.source}/{one.name}: {said:+.2f}", file=sys.stderr)
    for source in whole:
        print(f"  {source:12} {right[source]} of {whole[source]} taken for what they are")


if __name__ == "__main__":
    main()
