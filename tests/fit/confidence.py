"""Fits how sure it is that an entry is right, and a value, and says what that is worth on persons not seen by the fit.

    PYTHONPATH=tests python tests/fit/confidence.py FOLDER… --scorer FOLDER --trusted NAME… [--cache FILE] [--write]

Folders are those of `headings.py`. Whether an entry is right in every field, and whether a value is, is said by the
module `score` in the folder of `--scorer` (its `pair`, `Document`, `FIELDS`, `resolve_alternatives`). The fit is a
logistic regression over the evidence (`assembly/confidence`), in which evidence against never gets a weight above zero,
and evidence in favour none below: persons are few, and what two of them have in common is no rule. Works and other
entries have tables of their own, each held near what all entries have in common.

It is calibrated for the folders that `--trusted` names: CVs of people that the parsers had not seen, with whole
truths. Of the CVs that the parsers were made with, and of those that a program made, more entries are right than of
others; each such folder has a weight of its own that is left out afterwards, and its entries count less. Printed are,
for persons and for whole folders kept out: AUROC, the expected calibration error over ten bins, by how much the surest
80 % are right more often than all, and the rank correlation of documents with their scores. `--write` writes the
weights of a fit on everything. The fit needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cvparse.assembly.assemble import evident_entries
from cvparse.assembly.confidence.entries import NAMES, Evident
from cvparse.assembly.confidence.shown import Shown
from cvparse.assembly.confidence.sureness import ANY_ENTRY, ANY_VALUE, of_document, table_of
from cvparse.assembly.confidence.value_evidence import of_sure_entry
from cvparse.pipeline import trace
from fit.headings import Document, gathered, matrix, write_weights

if TYPE_CHECKING:
    import numpy as np

WEIGHTS = Path(__file__).parents[2] / "src" / "cvparse" / "assembly" / "confidence"
FOLDS = 14  # of untrusted persons; each trusted one is kept out by himself
RARE = 10  # entries; evidence that fewer show gets no weight
FEW = 3  # persons; evidence that fewer show is a habit of theirs
STRENGTH = 0.01  # of what holds the weights near nothing: the smaller, the nearer
OWN_STRENGTH = 0.02  # the same of what a table has beyond the others
UNTRUSTED = 0.5  # what an entry counts that is of no trusted folder
LEAST_COUNT = 0.02
UNSCORED = frozenset({"skills", "sections", "markers"})  # scored as sets, or no entries
ONE_TABLE = "weights"
Judged = tuple[str, Shown, bool]
"""The collection or the value, its evidence, and whether it is right."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A CV: its source, the person or theme that is kept out whole, its entries and its values, of which each names its
    entry; how many checks failed, and its score."""

    source: str
    unit: str
    rows: tuple[Judged, ...]
    values: tuple[tuple[int, Judged], ...]
    failed: int
    score: float


def labelled(document: Document, scorer: Path) -> Labelled:
    """A CV with its entries, each right or wrong by the module `score` of a folder."""
    if str(scorer) not in sys.path:
        sys.path.insert(0, str(scorer))
    score = importlib.import_module("score")
    source, unit, pdf, truth = document
    traced = trace(pdf)
    evidence: dict[str, list[Evident]] = defaultdict(list)
    for one in evident_entries(traced.findings):
        evidence[one.collection].append(one)
    said = json.loads(traced.cv.model_dump_json())
    gold = json.loads(truth.read_text("utf-8"))
    macro = score.Document("", gold, json.loads(json.dumps(said))).macro()
    rows: list[Judged] = []
    values: list[tuple[int, Judged]] = []
    for collection, at, wrong in judged_entries(gold, said, score):
        if at >= len(evidence[collection]):
            continue
        one = evidence[collection][at]
        for name in one.values:
            if wrong is None or (collection, name) in wrong:
                is_right = wrong is not None and not wrong[collection, name]
                values.append((len(rows), (name, one.of_value(name, 0.0), is_right)))
        rows.append((collection, one.shown, wrong is not None and not any(wrong.values())))
    assessment = traced.cv.assessment
    failed = sum(not check.passed for check in assessment.checks) if assessment else 0
    return Labelled(source, unit, tuple(rows), tuple(values), failed, macro)


def judged_entries(
    gold: dict[str, Any], said: dict[str, Any], score: Any
) -> Iterator[tuple[str, int, dict[Any, int] | None]]:
    """Each entry that the truth speaks of, by collection and place, and for each of its fields how often it is wrong;
    None for an entry that the truth does not have."""
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
            if "_at" not in entry or (truth is None and collection in (gold.get("_partial") or [])):
                continue
            alone = score.Document("", {collection: [truth]}, {collection: [entry]}) if truth else None
            fields = alone.fields.items() if alone else ()
            yield (*entry["_at"], {name: tally["fp"] + tally["fn"] for name, tally in fields} if alone else None)


class Material:
    """Entries or values with their evidence as a matrix, the signs that weights may have, and for each row the table
    whose weights it has; the columns behind those of the evidence say which untrusted folder one is from."""

    def __init__(
        self,
        found: Sequence[Labelled],
        trusted: Sequence[str],
        rows: Sequence[Sequence[Judged]],
        table: Callable[[str], str] = lambda _: ONE_TABLE,
    ) -> None:
        import numpy as np

        self.found = found
        self.of = np.array([number for number, of_one in enumerate(rows) for _ in of_one])
        every = [row for of_one in rows for row in of_one]
        self.right = np.array([right for _, _, right in every])
        self.trusted = np.array([one.source in trusted for one in found])[self.of]
        self.source = np.array([one.source for one in found])[self.of]
        units = [one.unit if one.source in trusted else zlib.crc32(one.unit.encode()) % FOLDS for one in found]
        self.fold = np.array([str(unit) for unit in units])[self.of]
        self.counts = np.where(self.trusted, 1.0, UNTRUSTED)
        self.names = often([(found[number].unit, row) for number, of_one in enumerate(rows) for row in of_one])
        self.x = matrix([shown.names for _, shown, _ in every], self.names)
        signs = signs_of([shown for _, shown, _ in every])
        self.bounds = [(None, 0) if signs[n] < 0 else (0, None) if signs[n] else (None, None) for n in self.names]
        self.table = np.array([table(name) for name, _, _ in every])
        others = sorted({one.source for one in found} - set(trusted))
        self.folders = np.array([[float(one.source == name) for name in others] for one in found])[self.of]

    def fitted(self, chosen: np.ndarray) -> tuple[Mapping[str, np.ndarray], float]:
        """The weights of the evidence by table, and what any of the rows begins with, from the chosen ones: a table has
        what all have in common, and a part of its own."""
        import numpy as np
        from scipy.optimize import minimize
        from scipy.sparse import csr_matrix, diags, hstack

        size, tables = len(self.names), list(dict.fromkeys(self.table.tolist()))
        own = [diags((self.table == name).astype(float)) @ self.x for name in tables] if len(tables) > 1 else []
        x, right, counts = hstack([self.x, *own]).tocsr()[chosen], self.right[chosen].astype(float), self.counts[chosen]
        folders, end, turned = self.folders[chosen], size * (len(own) + 1), csr_matrix(x.T)
        near = np.concatenate([np.full(size, STRENGTH), np.full(end - size, OWN_STRENGTH)])

        def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
            sums = x @ weights[:end] + folders @ weights[end:-1] + weights[-1]
            wrong = counts * (1 / (1 + np.exp(-sums)) - right)
            away = np.concatenate([weights[:end] / near, weights[end:-1], [0.0]])
            value = (counts * (np.logaddexp(0, sums) - right * sums)).sum() + (weights * away).sum() / 2
            return value, np.concatenate([turned @ wrong, folders.T @ wrong, [wrong.sum()]]) + away

        free = [(None, None)] * (folders.shape[1] + 1)
        bounds = [*self.bounds * (len(own) + 1), *free]
        found = minimize(loss, np.zeros(end + len(free)), jac=True, method="L-BFGS-B", bounds=bounds).x
        parts = found[:end].reshape(-1, size)
        of_table = parts[0] + parts[1:] if own else parts
        return dict(zip(tables, of_table.round(2), strict=True)), round(float(found[-1]), 2)

    def chances(self, chosen: np.ndarray, weights: Mapping[str, np.ndarray], start: float) -> np.ndarray:
        """The chance of each chosen row by the weights of its table."""
        import numpy as np

        sums = np.zeros(len(self.of))
        for name, of_table in weights.items():
            here = chosen & (self.table == name)
            sums[here] = self.x[here] @ of_table + start
        return (1 / (1 + np.exp(-sums[chosen]))).round(2)

    def kept_out(self) -> np.ndarray:
        """The chance of each row by a fit that has not seen its person."""
        import numpy as np

        chance = np.zeros(len(self.of))
        for fold in dict.fromkeys(self.fold.tolist()):
            out = self.fold == fold
            chance[out] = self.chances(out, *self.fitted(~out))
        return chance

    def written(self, always: str) -> dict[str, dict[str, float]]:
        """The tables of weights of a fit on everything."""
        import numpy as np

        weights, start = self.fitted(np.full(len(self.of), True))
        tables = {table: dict(zip(self.names, map(float, found), strict=True)) for table, found in weights.items()}
        return {
            table: {always: start} | {name: value for name, value in found.items() if abs(value) >= LEAST_COUNT}
            for table, found in sorted(tables.items())
        }


def often(rows: Sequence[tuple[str, Judged]]) -> list[str]:
    """Evidence that enough entries of enough persons show."""
    shown: Counter[str] = Counter()
    units: dict[str, set[str]] = defaultdict(set)
    for unit, (_, evidence, _) in rows:
        shown.update(evidence.names)
        for name in evidence.names:
            units[name].add(unit)
    return sorted(name for name, count in shown.items() if count >= RARE and len(units[name]) >= FEW)


def signs_of(rows: Sequence[Shown]) -> Mapping[str, int]:
    """For each name -1 where it only speaks against, 1 where it only speaks in favour, else 0."""
    signs: dict[str, int] = {}
    for shown in rows:
        signs |= dict.fromkeys(shown.sort, 0) | dict.fromkeys(shown.favour, 1) | dict.fromkeys(shown.against, -1)
    return signs


def values_of(found: Sequence[Labelled], entries: Material, chance: np.ndarray) -> list[list[Judged]]:
    """The values of each CV, with how sure their entries are by a fit that has not seen them."""
    rows: list[list[Judged]] = []
    for number, one in enumerate(found):
        sure = chance[entries.of == number].tolist()
        rows.append([(name, of_sure_entry(shown, sure[at]), right) for at, (name, shown, right) in one.values])
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--scorer", type=Path, help="the folder of score.py")
    parser.add_argument("--trusted", nargs="+", required=True, help="folders of CVs that the parsers had not seen")
    parser.add_argument("--cache", type=Path, help="keep the labelled entries here, and read them from here")
    parser.add_argument("--write", action="store_true", help="write the weights")
    asked = parser.parse_args()
    found = gathered(partial(labelled, scorer=asked.scorer), asked.folders, asked.cache)
    entries = Material(found, asked.trusted, [one.rows for one in found], table_of)
    chance = entries.kept_out()
    report(entries, chance, "entries")
    values = Material(found, asked.trusted, values_of(found, entries, chance))
    report(values, values.kept_out(), "values")
    if asked.write:
        for material, always, name, what in (
            (entries, ANY_ENTRY, "entry_weights.toml", "an entry"),
            (values, ANY_VALUE, "value_weights.toml", "a value"),
        ):
            write_weights(WEIGHTS / name, material.written(always), says=f"How sure {what} is.", script="confidence.py")


def report(material: Material, chance: np.ndarray, what: str) -> None:
    """What the confidence is worth on persons kept out, and on each trusted folder kept out whole."""
    import numpy as np

    print(f"{what}, persons kept out")
    seen = ("all", material.trusted, chance), ("everybody", np.full(len(chance), True), chance)
    folders = [(name, material.source == name, chance) for name in dict.fromkeys(material.source.tolist())]
    for name, here, said in (*seen, *folders):
        _print_worth(name, material, here, said[here])
    for name in dict.fromkeys(material.source[material.trusted].tolist()):
        here = material.source == name
        _print_worth(f"{name} whole", material, here, material.chances(here, *material.fitted(~here)))


def _print_worth(name: str, material: Material, here: np.ndarray, said: np.ndarray) -> None:
    import numpy as np
    from scipy.stats import spearmanr
    from sklearn.metrics import roc_auc_score

    right, of = material.right[here], material.of[here]
    surest = right[np.argsort(-said, kind="stable")[: int(0.8 * len(said))]]
    bins = np.minimum((said * 10).astype(int), 9)
    error = sum(abs(said[bins == k].sum() - right[bins == k].sum()) for k in range(10)) / len(said)
    numbers = list(dict.fromkeys(of.tolist()))
    documents = [of_document(said[of == number].tolist(), material.found[number].failed) for number in numbers]
    order = spearmanr(documents, [material.found[number].score for number in numbers]).statistic
    print(
        f"  {name:10} {len(said)}, right {right.mean():.3f}, said {said.mean():.3f},",
        f"AUROC {roc_auc_score(right, said):.3f}, calibration error {error:.3f},",
        f"surest 80 % {100 * (surest.mean() - right.mean()):+.1f}; {len(numbers)} documents, rank {order:.3f}",
    )


if __name__ == "__main__":
    main()
