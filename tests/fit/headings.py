"""Fits the weights of headings, and says what they are worth on documents that the fit has not seen.

    python tests/fit/headings.py FOLDER… [--write] [--cache FILE] [--made FOLDER] [--show NUMBER]

A folder holds PDFs with truths beside them (`NAME.pdf` and `NAME.gold.json`, or `cv.pdf` and `gold.json`), of which the
key `sections` lists the headings in order. Each candidate of a document is labelled by them, and a logistic regression
over the evidence (`cvparse.sections.decide`) gives each name its weight; a second one, over the evidence as it would be
if no list knew a word, the weights of the table `unread`. Folds are by unit: documents of one person, or
of one theme where the name has a theme (`family__theme__person`), are never on both sides. Printed are precision, and
recall by level, on the folds kept out, of whole documents and of their beginnings (`short`); `--write` writes the
weights of a fit on everything. The fit needs the extra `fit`, the labels do not.
"""

from __future__ import annotations

import argparse
import json
import pickle
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from cvparse.layout.analyse import analyse
from cvparse.layout.types import Norms
from cvparse.lexicon import load
from cvparse.lexicon.detect import detect
from cvparse.pdf.reader import bytes_of, read
from cvparse.sections.candidates import Candidate, candidates_of
from cvparse.sections.dateline import lift_dateline
from cvparse.sections.decide import EVERY_LINE, evidence_of
from cvparse.sections.heading_meaning import UNKNOWN, bare, unnumbered
from cvparse.sections.stated import Named, Source, letters_of, named_in, statements_of
from fit.value_labels import UNSAID, labels_by_values

if TYPE_CHECKING:
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

T = TypeVar("T")
Rows = Sequence[tuple[str, ...]]  # the evidence of each candidate
Document = tuple[str, str, Path, Path]  # source, unit, PDF, truth
WEIGHTS = Path(__file__).parents[2] / "src" / "cvparse" / "sections" / "weights.toml"
FOLDS = 5
RARE = 30  # candidates; evidence that fewer show gets no weight
REGULARISATION = 0.3
DOUBT = 3.0  # a sum so far on the other side says that the label is wrong
SHORT_SECTIONS = (1, 2, 3, 1)  # sections of level 1 in the beginning of a document that stands for a short one
SHORT = 0.5  # what a line of a beginning counts: the document is there whole too
BY_VALUES = 0.3  # what a line counts whose truth lists no headings: its label is a guess from values
REAL = 3.0  # what a line of a real document counts against one that a program made
LEAST_COUNT = 0.005  # a weight below it changes nothing and is left out


@dataclass(frozen=True, slots=True)
class Row:
    """A candidate with its evidence; `level` is that of its heading, 0 where it is none, -1 where it goes on one,
    UNSAID where the truth does not say.
    `unread` is the evidence that it gives in a language without word lists."""

    evidence: tuple[str, ...]
    level: int
    text: str
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document: its source, the unit that is kept out whole, its candidates, and headings that are no candidate."""

    source: str
    unit: str
    name: str
    rows: tuple[Row, ...]
    missing: tuple[str, ...]
    is_short: bool = False
    by_values: bool = False


def labels(candidates: Sequence[Candidate], headings: Sequence[tuple[str, int]]) -> tuple[list[int], list[str]]:
    """The level of each candidate, matched in order with the headings; and the headings that no candidate prints."""
    texts = [(letters_of(unnumbered(c.text)), letters_of(bare(c.text))) for c in candidates]
    wanted = [(letters_of(text), letters_of(unnumbered(text))) for text, _ in headings]
    pairs: dict[int, dict[int, int]] = defaultdict(dict)
    for j, (whole, plain) in enumerate(wanted):
        for i, (text, stripped) in enumerate(texts):
            if (text and (text in (whole, plain) or (plain and stripped == plain))) or (
                len(whole) > 6 and text.startswith(whole) and len(text) <= len(whole) + 25
            ):
                pairs[i][j] = 1
            elif text and whole.startswith(text) and (count := _wrapped(candidates, texts, i, whole)):
                pairs[i][j] = count
    found = [0] * len(candidates)
    largest = max((c.style.size for c in candidates), default=1.0)
    merit = [1.0 + 0.1 * c.style.size / largest + 0.05 * c.style.bold for c in candidates]
    matched = _in_order(pairs, merit, len(headings))
    for i, j in matched.items():
        found[i] = headings[j][1] or 1
        rest, at = pairs[i][j] - 1, i + 1
        while rest and at < len(candidates):
            if candidates[at].place is candidates[i].place:
                found[at], rest = -1, rest - 1
            at += 1
    return found, [text for j, (text, _) in enumerate(headings) if j not in matched.values()]


def _wrapped(candidates: Sequence[Candidate], texts: Sequence[tuple[str, str]], i: int, whole: str) -> int:
    """Over how many candidates a heading runs that begins with this one; 0 where they do not print it."""
    so_far, count = texts[i][0], 1
    for j in range(i + 1, min(len(candidates), i + 8)):
        if candidates[j].place is not candidates[i].place:
            continue
        so_far, count = so_far + texts[j][0], count + 1
        if so_far == whole:
            return count
        if not whole.startswith(so_far):
            return 0
    return 0


def _in_order(pairs: dict[int, dict[int, int]], merit: Sequence[float], m: int) -> dict[int, int]:
    """The best row of pairs in which both go forward, the more prominent print preferred: a table of contents prints
    the same words. What stands elsewhere counts where only one candidate prints it."""
    n = len(merit)
    best = [[0.0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            hit = merit[i] + best[i + 1][j + 1] if j in pairs.get(i, ()) else 0.0
            best[i][j] = max(hit, best[i + 1][j], best[i][j + 1])
    found: dict[int, int] = {}
    i = j = 0
    while i < n and j < m:
        if j in pairs.get(i, ()) and best[i][j] == merit[i] + best[i + 1][j + 1]:
            found[i] = j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    for j in set(range(m)) - set(found.values()):
        alone = [i for i in pairs if j in pairs[i] and i not in found]
        if len(alone) == 1:
            found[alone[0]] = j
    return found


def documents(folders: Sequence[Path]) -> Iterator[Document]:
    for folder in folders:
        for truth in sorted((*folder.rglob("*.gold.json"), *folder.rglob("gold.json"))):
            whole = truth.name == "gold.json"
            pdf = truth.with_name("cv.pdf" if whole else truth.name.replace(".gold.json", ".pdf"))
            name = truth.parent.name if whole else pdf.stem
            parts = name.split("__")
            unit = parts[0] if whole or len(parts) < 3 else "__".join(parts[:2])
            if pdf.is_file():
                yield folder.name, unit, pdf, truth


def gathered(label: Callable[[Document], T], folders: Sequence[Path], cache: Path | None) -> list[T]:
    """What `label` makes of each document of the folders. It is kept in the file `cache`; where that file is, it is
    read, and the folders are not looked at."""
    if cache and cache.is_file():
        kept: list[T] = pickle.loads(cache.read_bytes())
        return kept
    with ProcessPoolExecutor(2) as pool:
        found = list(pool.map(label, documents(folders), chunksize=4))
    if cache:
        cache.write_bytes(pickle.dumps(found))
    return found


def labelled(document: Document) -> list[Labelled]:
    """The document, and as two more its beginning, and what follows its head: a short CV, or the pages that a person
    asks for, tell less of its styles, and may have no head."""
    source, unit, pdf, truth = document
    said = json.loads(truth.read_text("utf-8"))
    headings = said.get("sections") or []
    printed = read(bytes_of(pdf), reader="pdfium", password=None, name=pdf.name)
    lexicon = load(detect(" ".join(word.text for page in printed.pages for word in page.words)))
    layout, _ = lift_dateline(analyse(printed), lexicon)
    candidates = candidates_of(layout, lexicon)
    named = named_in(candidates, statements_of(printed))
    if headings:
        levels, missing = labels(candidates, [(h["heading"], h.get("level") or 1) for h in headings])
    else:
        names = {number for one in named.values() for number in one.levels}
        levels, missing = labels_by_values(candidates, said, names), []
    found = [_rows(candidates, layout.norms, named, levels)]
    sections = SHORT_SECTIONS[zlib.crc32(pdf.name.encode()) % len(SHORT_SECTIONS)]
    if ends := _short(levels, sections):
        first, end = ends
        for start, stop in ((0, end), (first, end)):
            found.append(_rows(candidates[start:stop], layout.norms, _part(named, start, stop), levels[start:stop]))
    name = f"{pdf.parent.name}/{pdf.name}"
    return [
        Labelled(source, unit, name, rows, () if is_short else tuple(missing), is_short, not headings)
        for is_short, rows in enumerate(found)
    ]


def _rows(
    candidates: Sequence[Candidate], norms: Norms, named: Mapping[Source, Named], levels: Sequence[int]
) -> tuple[Row, ...]:
    nameless = [replace(candidate, meaning=UNKNOWN) for candidate in candidates]
    return tuple(
        Row(evidence, level, candidate.text[:80], unread)
        for candidate, evidence, unread, level in zip(
            candidates,
            evidence_of(candidates, norms, named),
            evidence_of(nameless, norms, named),
            levels,
            strict=True,
        )
    )


def _part(named: Mapping[Source, Named], start: int, stop: int) -> dict[Source, Named]:
    """What the file names among some of its candidates, counted from the first of them."""
    return {
        source: Named({n - start: level for n, level in one.levels.items() if start <= n < stop})
        for source, one in named.items()
    }


def _short(levels: Sequence[int], sections: int) -> tuple[int, int] | None:
    """Where the first section of level 1 begins, and where the part of a document ends that holds so many of them;
    None where it holds no more than that."""
    firsts = [number for number, level in enumerate(levels) if level == 1]
    return (firsts[0], firsts[sections]) if len(firsts) > sections else None


def matrix(rows: Sequence[tuple[str, ...]], names: Sequence[str]) -> csr_matrix:
    import numpy as np
    from scipy.sparse import csr_matrix

    at = {name: number for number, name in enumerate(names)}
    pairs = [(i, at[name]) for i, row in enumerate(rows) for name in row if name in at]
    lines, columns = zip(*pairs, strict=True)
    return csr_matrix((np.ones(len(pairs)), (lines, columns)), shape=(len(rows), len(names)))


def fitted(x: csr_matrix, y: np.ndarray, counts: np.ndarray) -> LogisticRegression:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=REGULARISATION, max_iter=500).fit(x, y, sample_weight=counts)


def main() -> None:

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {WEIGHTS.name}")
    parser.add_argument("--cache", type=Path, help="keep the labelled candidates here, and read them from here")
    parser.add_argument(
        "--made", action="append", default=[], help="the name of a folder of documents that programs made"
    )
    parser.add_argument("--doubtful", action="append", default=[], help="a folder whose truths are outlines")
    parser.add_argument("--show", type=int, default=0, help="print so many mistakes of each source")
    asked = parser.parse_args()
    found = [one for some in gathered(labelled, asked.folders, asked.cache) for one in some]
    material = _Material(found, asked.made)
    first, _ = cross_validated(material, material.rows, material.counts)
    counts = material.counts * ~material.doubtful(first, asked.doubtful)
    whole, silent = cross_validated(material, material.rows, counts)
    unread, _ = cross_validated(material, material.unread, counts)
    for title, score in (("without what the file says of itself", silent), ("as if no list knew a word", unread)):
        print(title)
        report(found, material, score, 0)
    print("with it")
    report(found, material, whole, asked.show)
    if asked.write:
        write({"weights": material.weights(material.rows, counts), "unread": material.weights(material.unread, counts)})


class _Material:
    """The candidates of all documents in one row, with their labels, sources, folds and what each counts."""

    def __init__(self, found: Sequence[Labelled], made: Sequence[str]) -> None:
        import numpy as np

        self.rows = [row.evidence for document in found for row in document.rows]
        self.unread = [row.unread for document in found for row in document.rows]
        of = np.array([number for number, document in enumerate(found) for _ in document.rows])
        self.level = np.array([row.level for document in found for row in document.rows])
        self.texts = [row.text for document in found for row in document.rows]
        self.is_heading = (self.level != 0) & (self.level != UNSAID)
        short = np.array([document.is_short for document in found])[of]
        sources = np.array([document.source for document in found])[of]
        self.counts = np.where(np.isin(sources, made), 1.0, REAL) * np.where(short, SHORT, 1.0)
        by_values = np.array([document.by_values for document in found])[of]
        self.counts *= np.where(by_values, BY_VALUES, 1.0) * (self.level != UNSAID)
        self.sources = np.where(short, np.char.add(sources, " short"), sources)
        self.fold = np.array([zlib.crc32(document.unit.encode()) % FOLDS for document in found])[of]
        shown = Counter(name for row in self.rows for name in row)
        self.names = sorted(name for name, count in shown.items() if count >= RARE)

    def seen(self, rows: Rows) -> list[csr_matrix]:
        """The evidence of each candidate with and without what its file says."""
        return [matrix(some, self.names) for some in (rows, silent(rows))]

    def weights(self, rows: Rows, counts: np.ndarray) -> dict[str, float]:
        """What each piece of evidence weighs by a fit on all candidates."""
        model = fitted(*stacked(self, self.seen(rows), counts, counts > 0))
        return {EVERY_LINE: model.intercept_[0], **dict(zip(self.names, model.coef_[0], strict=True))}

    def doubtful(self, score: np.ndarray, sources: Sequence[str]) -> np.ndarray:
        """The labels of these sources that print clearly contradicts: outlines name entries too, and lack headings."""
        import numpy as np

        against = (np.abs(score) > DOUBT) & ((score > 0) != self.is_heading)
        return np.isin(self.sources, sources) & against


def silent(rows: Rows) -> Rows:
    """The evidence that a file without outline and tags would give."""
    return [tuple(n for n in row if not n.startswith(("outline:", "tags:"))) for row in rows]


def stacked(
    material: _Material, seen: Sequence[csr_matrix], counts: np.ndarray, chosen: np.ndarray
) -> tuple[csr_matrix, np.ndarray, np.ndarray]:
    """The chosen candidates twice: with and without what the file says, so that the weights hold in both cases."""
    import numpy as np
    from scipy.sparse import vstack

    x = vstack([one[chosen] for one in seen])
    y = np.concatenate([material.is_heading[chosen]] * len(seen))
    return x, y, np.concatenate([counts[chosen]] * len(seen)) / len(seen)


def cross_validated(material: _Material, rows: Rows, counts: np.ndarray) -> list[np.ndarray]:
    """The sum of each candidate with and without what its file says, by weights that were fitted without its fold."""
    import numpy as np

    seen = material.seen(rows)
    scores = [np.zeros(len(counts)) for _ in seen]
    for number in range(FOLDS):
        out = material.fold == number
        if out.any():
            model = fitted(*stacked(material, seen, counts, ~out & (counts > 0)))
            for score, x in zip(scores, seen, strict=True):
                score[out] = model.decision_function(x[out])
    return scores


def report(found: Sequence[Labelled], material: _Material, score: np.ndarray, show: int) -> None:
    import numpy as np

    for source in sorted(set(material.sources)):
        here = (material.sources == source) & (material.level != UNSAID)
        taken = (score > 0) & here
        right = taken & material.is_heading
        missing = sum(len(document.missing) for document in found if document.source == source)
        line = [f"  {source:12} precision {right.sum() / max(1, taken.sum()):.3f}"]
        for number in (1, 2, 3):
            those = here & (material.level == number)
            if those.any():
                line.append(f"level {number} {(those & taken).sum() / those.sum():.3f} of {those.sum()}")
        print(*line, f"no candidate {missing}", sep=", ")
        wrong = np.flatnonzero(here & ((score > 0) != material.is_heading))
        for number in wrong[:show]:
            print(f"    {score[number]:+.1f} level {material.level[number]}: {material.texts[number]}", file=sys.stderr)


def write_weights(file: Path, tables: Mapping[str, Mapping[str, float]], *, says: str, script: str) -> None:
    """Write tables of weights as the program reads them (`cvparse.text.fitted_weights`), in their order. The head of
    the file tells what they say, and which script fitted them."""
    rows = [f"# {says} Fitted by tests/fit/{script}; never edited by hand."]
    for table, weights in tables.items():
        rows.append(f"[{table}]")
        rows += [f"{json.dumps(name, ensure_ascii=False)} = {weight:g}" for name, weight in weights.items()]
    file.write_text("\n".join(rows) + "\n", "utf-8")


def write(tables: Mapping[str, Mapping[str, float]]) -> None:
    """Write both tables without the weights that change nothing."""
    kept = {
        table: {name: round(weight, 2) for name, weight in weights.items() if abs(weight) >= LEAST_COUNT}
        for table, weights in tables.items()
    }
    write_weights(WEIGHTS, kept, says="What each piece of evidence weighs for a heading.", script="headings.py")


if __name__ == "__main__":
    main()
