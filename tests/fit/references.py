"""Fits the weights of the segmentation of references, and says what they are worth on references that the fit has not
seen.

    python tests/fit/references.py FOLDER [--cvs FOLDER…] [--cells] [--write [FILE]] [--iterations N]

FOLDER holds the rows (`csl2_dev.jsonl`, `lists_dev.jsonl`, `gold_dev.jsonl`, `csl_dev.jsonl`, `csl_cv_dev.jsonl`), one
JSON object a line with `text` and `gold`. The values say which unit of the text is in which field; rows whose labeller
gave fewer fields than the program has (no place, no series) are completed with the weights that are shipped now. More
rows are made of these (`reference_material/reference_variants.py`). A conditional random field over the evidence
(`cvparse.parsers.publications.segmentation`) gives each name its weights (`reference_material/chain.py`). With all
rows it takes long, and some gigabytes of memory.

A fit with `--cells` leaves out every fourth style and every fourth owner of a list, and prints how many references are
read right in every field in four cells: style seen or new, record seen or new. `--write` fits on everything and writes
`weights.tsv`. The fit needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import json
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from reference_material.chain import Chain, Settings
from reference_material.chain import fit as fit_chains
from reference_material.reference_labels import OTHER as NONE
from reference_material.reference_labels import fields_of, letters_of
from reference_material.reference_variants import swapped, title_first

from cvparse.lexicon import load
from cvparse.model import Publication
from cvparse.parsers.publications import section, steps
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.front.identifiers import read_identifiers
from cvparse.parsers.publications.names.markers import blank_markers
from cvparse.parsers.publications.reference import read_reference
from cvparse.parsers.publications.segmentation import decode
from cvparse.parsers.publications.segmentation.decode import best_states, score_units
from cvparse.parsers.publications.segmentation.evidence import columns_of, evidence_at, short_gap
from cvparse.parsers.publications.segmentation.overview import parts_of_gap
from cvparse.parsers.publications.segmentation.units import Units, units_of
from cvparse.parsers.publications.segmentation.weights import INSIDE, NUMBER, OTHER, SCALE, STATES
from cvparse.parsers.publications.segmentation.weights import parse as parse_weights
from cvparse.parsers.publications.trailing_remarks import read_trailers
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.pipeline import parse
from cvparse.text.styled import Run, Style, StyledText

WEIGHTS = Path(__file__).parents[2] / "src/cvparse/parsers/publications/segmentation/weights.tsv"
FILES = {"csl2_dev": 1, "lists_dev": 1, "gold_dev": 1, "csl_dev": 3, "csl_cv_dev": 1}  # every so many rows are used
CVS = "cvs"
VARIANTS = "variants"
# Works of real CVs are few, and what the program is for; labels of other projects are the least sure.
WEIGHT = {
    "csl2_dev": 1.5,
    "lists_dev": 1.0,
    "gold_dev": 0.5,
    "csl_dev": 1.0,
    "csl_cv_dev": 1.0,
    VARIANTS: 1.0,
    CVS: 2.0,
}
SIGNS = "signs:"  # in front of the signs between two units: none is a name too
BESIDE = {"year", "volume", "issue", "pages", "publisher", "editors"}  # what a CV may print beside the reference
PARTLY_LABELLED = frozenset({"gold_dev", "csl_dev", "csl_cv_dev", CVS})
LEFT_TO_FIND = frozenset({"place", "edition", "series", "genre", "number", "note", "label", "translators"})
NOT_ALWAYS_TOLD = frozenset({"authors", "venue", "publisher", "editors"})  # by the truth of a CV
MOST_UNTOLD = 5  # words; of a work with more its truth has left a field out
HELD = 4  # every so many styles, and owners, are kept out of a fit
STYLED = 0.4  # of the rows whose faces are known keep them; the others are read as plain text
IMPOSSIBLE = 10**7
LEAST_COUNT = 0.04  # a weight below it changes nothing and is left out
_TAG = re.compile(r"(</?[a-z]+[^>]{0,80}>)")
_FACES = {"i": Style.ITALIC, "b": Style.BOLD}


Printed = dict[str, object]  # a row of a file: its text, its values, where it is from


@dataclass(frozen=True, slots=True)
class Row:
    """A reference as the fit sees it: where it is from, the evidence of each unit, and the state of each."""

    source: str
    cell: tuple[bool, bool]  # whether its style, and its record, are kept out
    evidence: list[list[str]]
    signs: list[str]  # in front of each unit
    states: list[str]


def part_of(name: str) -> float:
    """A number from 0 to 1 that a name always has."""
    return zlib.crc32(name.encode()) / 2**32


def cell_of(row: Printed) -> tuple[bool, bool]:
    """Whether the style of a row, and its record, are kept out of a fit with cells."""
    style = f"{row['style']}s" if row.get("style") else str(row["id"])
    owner = str(row.get("owner") or row.get("repo") or row["id"])
    return (
        zlib.crc32(style.encode()) % HELD == 0,
        zlib.crc32(owner.encode()) % HELD == 0,
    )


def faced(html: str) -> StyledText:
    """The text of a row in HTML, with its italics and bold."""
    faces: list[str] = []
    text, runs = "", []
    for part in _TAG.split(html):
        if _TAG.fullmatch(part):
            name = part.strip("</>")
            if name in _FACES and part.startswith("</"):
                faces.remove(name) if name in faces else None
            elif name in _FACES:
                faces.append(name)
            continue
        if piece := unescape(part):
            style = Style.NONE
            for face in faces:
                style |= _FACES[face]
            runs.append(Run(len(text), len(text) + len(piece), style))
            text += piece
    return StyledText(text, tuple(runs))


def draft_of(row: Printed) -> Draft:
    """The draft of a row, with its identifiers and markers read."""
    if isinstance(printed := row.get("printed"), StyledText):  # a work of a CV, with what its list has told
        draft = Draft.of(printed, bibliographic(load(())))
        draft.work = str(row["work"])
        read_identifiers(draft)
        read_trailers(draft)
        blank_markers(draft)
        return draft
    text = " ".join(str(row["text"]).split())
    printed = StyledText.plain(text)
    if row.get("html") and part_of(f"{row['id']}x") < STYLED:
        html = faced(str(row["html"]))
        printed = html if html.text == text else printed
    draft = Draft.of(printed, bibliographic(load(())))
    read_identifiers(draft)
    blank_markers(draft)
    return draft


def labelled(row: Printed) -> Row | None:
    """A row with its labels; None where a value is not found in its text."""
    draft = draft_of(row)
    units = units_of(draft.work, draft.start, draft.stop, draft.lexicon)
    gold = dict(row["gold"])  # type: ignore[call-overload]
    if gold.get("venue_printed"):
        gold["venue"] = gold["venue_printed"]
    if gold.get("dash"):
        gold["authors"] = gold["authors"][1:]
    fields, missing = fields_of(draft.work, units, gold, draft.lexicon)
    if gold.get("dash"):
        fields = ["authors" if word[0] == "-" else name for name, word in zip(fields, units.words, strict=True)]
    may_be_missing = BESIDE if row["file"] == CVS else {"authors"} if gold.get("self_omitted") else set()
    if not units.words or set(missing) - may_be_missing:
        return None
    columns = columns_of(draft, units)
    if row["file"] in PARTLY_LABELLED:
        scores = score_units(columns, draft.lexicon)
        open_to = LEFT_TO_FIND | {name.removesuffix("_raw") for name in gold if name.endswith("_raw")}
        if row["file"] == CVS:
            open_to |= {name for name in NOT_ALWAYS_TOLD if not gold.get(name)}
            open_to -= set() if gold.get("venue") else {"series"}  # none stands in the place of a venue
        states = [STATES[state] for state in _completed(fields, scores, units, open_to)]
        if (
            row["file"] == CVS
            and not (gold.get("venue") and gold.get("authors"))
            and _untold(states, units) > MOST_UNTOLD
        ):
            return None
    else:
        states = _states(fields)
    evidence = [list(evidence_at(columns, at, draft.lexicon)) for at in range(len(units))]
    signs = [f"{SIGNS}{''.join(parts_of_gap(short_gap(gap)))}" for gap in units.gaps[: len(units)]]
    return Row(str(VARIANTS if row.get("variant") else row["file"]), cell_of(row), evidence, signs, states)


def _untold(states: Sequence[str], units: Units) -> int:
    """How many words the labels leave in no field."""
    return sum(
        state == OTHER and word[0].isalpha() and len(word) > 1 for state, word in zip(states, units.words, strict=True)
    )


def _states(fields: Sequence[str]) -> list[str]:
    before = ["", *fields]
    return [
        OTHER if name == NONE else name if name == last else name.capitalize()
        for name, last in zip(fields, before, strict=False)
    ]


def _completed(fields: Sequence[str], scores: Sequence[Sequence[int]], units: Units, open_to: set[str]) -> list[int]:
    """The states by the weights of today, where the labels leave them open."""
    told = []
    for name, row in zip(fields, scores, strict=True):
        allowed = {name} if name != NONE else {OTHER, *open_to}
        told.append([s if STATES[at].lower() in allowed else s - IMPOSSIBLE for at, s in enumerate(row)])
    return best_states(told, units.gaps)


def rows_in(folder: Path) -> Iterator[Printed]:
    """The rows of all files, each with the name of its file."""
    for name, step in FILES.items():
        lines = (folder / f"{name}.jsonl").read_text("utf-8").splitlines()
        for line in lines[::step]:
            yield {**json.loads(line), "file": name}


def works_of_cvs(folders: Sequence[Path]) -> Iterator[Printed]:
    """The works of CVs with a truth, as the list hands them on to be read as references."""
    for folder in folders:
        for truth in sorted(folder.rglob("*gold.json")):
            cv = truth.with_name(truth.name.replace("gold.json", "pdf").lstrip("."))
            cv = cv if cv.exists() else truth.with_name("cv.pdf")
            works = json.loads(truth.read_text("utf-8")).get("publications") or []
            if works and cv.exists():
                alone = cv.name == "cv.pdf"
                owner = truth.parent.name.split("__")[0] if alone else cv.stem.split("__")[-1]
                yield from _works_of(cv, works, owner)


def _works_of(cv: Path, works: Sequence[Printed], owner: str) -> Iterator[Printed]:
    seen: dict[str, tuple[StyledText, str]] = {}

    def spy(draft: Draft) -> Draft:
        seen.setdefault(draft.text, (draft.printed, draft.work))
        return steps.read(draft)

    section.read = spy  # type: ignore[assignment]
    try:
        parse(cv)
    finally:
        section.read = steps.read
    known = {letters_of(str(work.get("title") or ""))[0]: work for work in works if work.get("title")}
    for number, (text, (printed, work)) in enumerate(seen.items()):
        letters, _ = letters_of(text)
        title = max((t for t in known if t in letters), key=len, default="")
        if len(title) >= SHORTEST_TITLE:
            yield {
                "id": f"{owner}-{cv.stem}-{number}", "file": CVS, "owner": owner,
                "text": text, "printed": printed, "work": work,
                "gold": {key: value for key, value in known[title].items() if value},
            }  # fmt: skip


SHORTEST_TITLE = 12  # letters by which a work of a truth is known


def fit(rows: Iterable[Row | None], settings: Settings) -> dict[str, dict[str, float]]:
    """The weights of each name of evidence, and of each state behind another: `>state`, and `>state|signs` where these
    signs are printed between the two."""
    used: Counter[str] = Counter()
    found: dict[str, dict[str, float]] = defaultdict(dict)
    evidence, steps = fit_chains(_chains(rows, used), len(STATES), settings, INSIDE)
    print(f"{used.total()} references used: {dict(used)}", flush=True)
    for name, weights in evidence.items():
        kept = {STATES[state]: weight for state, weight in weights.items() if abs(weight) >= LEAST_COUNT}
        if kept:
            found[name] = kept
    for signs, moves in steps.items():
        for (before, state), weight in moves.items():
            if not signs or abs(weight) >= LEAST_COUNT:
                found[f">{STATES[state]}{'|' if signs else ''}{signs.removeprefix(SIGNS)}"][STATES[before]] = weight
    return found


def _chains(rows: Iterable[Row | None], used: Counter[str]) -> Iterator[Chain]:
    for row in rows:
        if row is not None:
            used[row.source] += 1
            yield Chain(WEIGHT[row.source], row.evidence, row.signs, [NUMBER[state] for state in row.states])


def lines_of(weights: dict[str, dict[str, float]]) -> str:
    """The weights as the package ships them."""
    lines = []
    for name in sorted(weights):
        pairs = [f"{state}:{round(SCALE * weight)}" for state, weight in sorted(weights[name].items())]
        kept = [pair for pair in pairs if not pair.endswith(":0")]
        if kept:
            lines.append(f"{name}\t{' '.join(kept)}\n")
    return "".join(lines)


def print_cells(rows: Iterable[Printed], text: str) -> None:
    """How many references of each source the weights of this text read right, by cell."""
    weights = parse_weights(text)
    decode.shipped = lambda: weights  # type: ignore[assignment]
    decode.clear()
    counts: dict[tuple[str, tuple[bool, bool]], list[int]] = defaultdict(lambda: [0, 0])
    for row in rows:
        if row["file"] != CVS and any(cell_of(row)):
            count = counts[str(row["file"]), cell_of(row)]
            count[0] += is_right(row, read_reference(str(row["text"])))
            count[1] += 1
    for (source, (style, record)), (right, every) in sorted(counts.items()):
        kept = f"style {'new' if style else 'seen'}, record {'new' if record else 'seen'}"
        print(f"{source}: {kept}: {100 * right / every:.1f} % of {every} right in every field")


def is_right(row: Printed, work: Publication) -> bool:
    """Whether a reference is read right in every field that its row has, and in none that it has not."""
    gold: dict[str, object] = row["gold"]  # type: ignore[assignment]
    for name in ("title", "venue", "publisher", "volume", "issue", "pages", "year"):
        if f"{name}_raw" in gold and name not in gold:
            continue
        wanted, found = str(gold.get(name) or ""), str(getattr(work, name) or "")
        if letters_of(wanted)[0] != letters_of(found)[0] and not (name == "year" and found and found in wanted):
            return False
    people: list[dict[str, str]] = gold.get("authors") or []  # type: ignore[assignment]
    names = [letters_of(one.get("family") or one.get("literal") or one.get("name") or "")[0] for one in people]
    return "authors_raw" in gold or names == [letters_of(one.family or one.name)[0] for one in work.authors]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cells", action="store_true", help="leave styles and owners out")
    parser.add_argument("--cvs", type=Path, nargs="*", default=[], help="folders of CVs with truths")
    parser.add_argument("--write", type=Path, nargs="?", const=WEIGHTS, help="where to write the weights")
    parser.add_argument("--iterations", type=int, default=65)
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    every = [*rows_in(args.folder), *works_of_cvs(args.cvs)]
    made = [*swapped(every, cell_of), *title_first(every, draft_of)]
    wanted = [row for row in [*every, *made] if not (args.cells and any(cell_of(row)))]
    print(f"{len(wanted)} references, {len(every)} of them printed, the others made of these", flush=True)
    with ProcessPoolExecutor(args.workers) as pool:
        weights = fit(pool.map(labelled, wanted, chunksize=64), Settings(iterations=args.iterations))
    text = lines_of(weights)
    print(f"{text.count(':')} weights of {len(weights)} names, {len(text)} bytes")
    if args.cells:
        print_cells(every, text)
    if args.write:
        args.write.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
