"""Fits how sure it is that an entry is right, and says what that is worth on persons that the fit has not seen.

    PYTHONPATH=tests python tests/fit/confidence.py FOLDER… --scorer FOLDER --trusted NAME… [--cache FILE] [--write]

Folders are those of `headings.py`. Whether an entry is right in every field is said by the module `score` in the folder
of `--scorer` (its `pair`, `Document`, `FIELDS`, `resolve_alternatives`). The fit is a logistic regression over the
evidence (`assembly/confidence/entry_evidence`). It is calibrated for the folders that `--trusted` names, whose truths
are whole and of real CVs: entries of the others count less, and each other folder has a weight of its own that is left
out afterwards, as more or fewer of its entries are right. Printed are, for trusted folders and persons kept out: AUROC,
the expected calibration error over ten bins, the share right among the surest 80 %, and the rank correlation of
documents with their scores. `--write` writes the weights of a fit on everything. The fit needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cvparse.assembly.confidence.entries import NAMES, evidence_of_entries
from cvparse.assembly.confidence.sureness import ANY_ENTRY, of_document
from cvparse.pipeline import trace
from fit.headings import Document, gathered, matrix, write_weights

if TYPE_CHECKING:
    import numpy as np

WEIGHTS = Path(__file__).parents[2] / "src" / "cvparse" / "assembly" / "confidence" / "entry_weights.toml"
FOLDS = 14  # persons of trusted folders are few, and each is needed
RARE = 15  # entries; evidence that fewer show gets no weight
FEW = 4  # persons; evidence that fewer show is a habit of theirs
STRENGTH = 0.1  # of what holds the weights near nothing, as scikit-learn counts: the smaller, the nearer
OTHERS = 0.5  # what an entry counts whose truth is partial or whose CV a program made
LEAST_COUNT = 0.02
UNSCORED = frozenset({"skills", "sections", "markers"})  # scored as sets, or no entries


@dataclass(frozen=True, slots=True)
class Labelled:
    """A CV: its source, the person or theme that is kept out whole, its entries, each with its collection, its evidence
    and whether it is right; how many checks failed, and its score."""

    source: str
    unit: str
    rows: tuple[tuple[str, tuple[str, ...], bool], ...]
    failed: int
    score: float


def labelled(document: Document, scorer: Path) -> Labelled:
    """A CV with its entries, each right or wrong by the module `score` of a folder."""
    if str(scorer) not in sys.path:
        sys.path.insert(0, str(scorer))
    score = importlib.import_module("score")
    source, unit, pdf, truth = document
    traced = trace(pdf)
    found = traced.findings
    evidence: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    language = traced.cv.source.language or ""
    for reading, names in evidence_of_entries(found.outcomes, found.ledger, found.verdicts, language):
        evidence[NAMES[type(reading.entry)]].append(names)
    said = json.loads(traced.cv.model_dump_json())
    gold = json.loads(truth.read_text("utf-8"))
    macro = score.Document("", gold, json.loads(json.dumps(said))).macro()
    rows = [
        (collection, evidence[collection][at], right)
        for collection, at, right in right_entries(gold, said, score)
        if at < len(evidence[collection])
    ]
    assessment = traced.cv.assessment
    failed = sum(not check.passed for check in assessment.checks) if assessment else 0
    return Labelled(source, unit, tuple(rows), failed, macro)


def right_entries(gold: dict[str, Any], said: dict[str, Any], score: Any) -> Iterator[tuple[str, int, bool]]:
    """Each entry that the truth speaks of, by collection and place, and whether it is right in every field."""
    for collection in NAMES.values():
        for at, entry in enumerate(said.get(collection) or []):
            entry["_at"] = (collection, at)
    gold, said = score.resolve_alternatives(gold, said)
    for collection, (_, identity) in score.FIELDS.items():
        if collection in UNSCORED or not isinstance(gold.get(collection), list):
            continue
        entries = said.get(collection) or []
        partners = {id(one): other for other, one in score.pair(gold[collection], entries, identity.split())}
        for entry in entries:
            truth = partners.get(id(entry))
            if truth is None and collection in (gold.get("_partial") or []):
                continue
            alone = score.Document("", {collection: [truth]}, {collection: [entry]}) if truth else None
            right = alone is not None and not any(tally["fp"] + tally["fn"] for tally in alone.fields.values())
            if "_at" in entry:
                yield (*entry["_at"], right)


class _Material:
    """All entries as a matrix; the columns behind those of the evidence say which untrusted folder one is from."""

    def __init__(self, found: Sequence[Labelled], trusted: Sequence[str]) -> None:
        import numpy as np
        from scipy.sparse import csr_matrix, hstack

        self.found = found
        self.of = np.array([number for number, one in enumerate(found) for _ in one.rows])
        self.right = np.array([right for one in found for _, _, right in one.rows])
        self.collections = [collection for one in found for collection, _, _ in one.rows]
        self.trusted = np.array([one.source in trusted for one in found])[self.of]
        self.fold = np.array([zlib.crc32(f"{one.source}{one.unit}".encode()) % FOLDS for one in found])[self.of]
        self.counts = np.where(self.trusted, 1.0, OTHERS)
        self.names = _often(found)
        self.x = matrix([names for one in found for _, names, _ in one.rows], self.names)
        others = sorted({one.source for one in found} - set(trusted))
        sources = np.array([[float(one.source == name) for name in others] for one in found])[self.of]
        self.whole = hstack([self.x, csr_matrix(sources)]).tocsr()

    def fitted(self, chosen: np.ndarray) -> tuple[np.ndarray, float]:
        """The weights of the evidence, and what any entry begins with, from the chosen entries."""
        from sklearn.linear_model import LogisticRegression

        model = LogisticRegression(C=STRENGTH, max_iter=1000)
        model.fit(self.whole[chosen], self.right[chosen], sample_weight=self.counts[chosen])
        return model.coef_[0][: len(self.names)].round(2), round(float(model.intercept_[0]), 2)


def _often(found: Sequence[Labelled]) -> list[str]:
    """Evidence that enough entries of enough persons show."""
    shown: Counter[str] = Counter()
    units: dict[str, set[str]] = defaultdict(set)
    for one in found:
        for _, names, _ in one.rows:
            shown.update(names)
            for name in names:
                units[name].add(one.unit)
    return sorted(name for name, count in shown.items() if count >= RARE and len(units[name]) >= FEW)


def chances(x: Any, weights: np.ndarray, start: float) -> np.ndarray:
    import numpy as np

    return (1 / (1 + np.exp(-(x @ weights + start)))).round(2)


def main() -> None:
    import numpy as np

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--scorer", type=Path, help="the folder of score.py")
    parser.add_argument("--trusted", nargs="+", required=True, help="folders whose truths are whole and of real CVs")
    parser.add_argument("--cache", type=Path, help="keep the labelled entries here, and read them from here")
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    asked = parser.parse_args()
    found = gathered(partial(labelled, scorer=asked.scorer), asked.folders, asked.cache)
    material = _Material(found, asked.trusted)
    chance = np.zeros(len(material.of))
    for number in range(FOLDS):
        out = material.fold == number
        chance[out] = chances(material.x[out], *material.fitted(~out))
    report(material, chance)
    if asked.write:
        weights, start = material.fitted(np.full(len(material.of), True))
        fitted = {ANY_ENTRY: start} | dict(zip(material.names, weights, strict=True))
        kept = {name: value for name, value in fitted.items() if abs(value) >= LEAST_COUNT}
        write_weights(WEIGHTS, {"weights": kept}, says="How sure an entry is.", script="confidence.py")


def report(material: _Material, chance: np.ndarray) -> None:
    """What the confidence is worth on persons kept out."""
    import numpy as np
    from scipy.stats import spearmanr
    from sklearn.metrics import roc_auc_score

    sources = np.array([one.source for one in material.found])[material.of]
    for name in ("all", *dict.fromkeys(sources[material.trusted])):
        here = material.trusted if name == "all" else material.trusted & (sources == name)
        said, right = chance[here], material.right[here]
        surest = right[np.argsort(-said, kind="stable")[: int(0.8 * len(said))]]
        bins = np.minimum((said * 10).astype(int), 9)
        error = sum(abs(said[bins == k].sum() - right[bins == k].sum()) for k in range(10)) / len(said)
        print(
            f"  {name:8} {len(said)} entries, right {right.mean():.3f}, AUROC {roc_auc_score(right, said):.3f},",
            f"calibration error {error:.3f}, right among the surest 80 % {surest.mean():.3f}",
        )
    numbers = dict.fromkeys(material.of[material.trusted].tolist())
    said_of = [of_document(chance[material.of == number].tolist(), material.found[number].failed) for number in numbers]
    scores = [material.found[number].score for number in numbers]
    print(f"  {len(scores)} documents, rank correlation with their scores {spearmanr(said_of, scores).statistic:.3f}")


if __name__ == "__main__":
    main()
