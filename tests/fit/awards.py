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

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cvparse.entries.types import Context
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.parsers import awards
from cvparse.parsers.awards.decide import evidence_of
from cvparse.parsers.awards.division import Division, value_of
from cvparse.sections.stated import letters_of
from cvparse.sections.types import Section
from cvparse.spans.parting import Piece
from fit.choices import (
    CASES,
    Choices,
    Truth,
    are_of,
    arguments,
    sections_of,
    sections_of_cases,
    seen_by,
    truths_of,
    weights_of,
    with_stated,
)
from fit.headings import FOLDS, gathered, write_weights

if TYPE_CHECKING:
    import numpy as np

WEIGHTS = Path(__file__).parents[2] / "src" / "cvparse" / "parsers" / "awards" / "weights.toml"
RARE = 8  # awards; evidence that fewer show gets no weight
STATED = {
    "awarder: under a bullet": -9.0,
    "awarder: a sentence": -4.0,
    "awarder: quoted": -6.0,
    "awarder: over a quotation": -6.0,
    "awarder: a standing": -6.0,
    "awarder: over a bracket as a name": -2.0,
    "title: a standing before a prize": -6.0,
    "title: over a full stop": -3.0,
    "title: a role of members": -7.0,
    "title: a bare prize": -5.0,
}
"""Set and not fitted, as the material hardly shows it: a remark under a bullet, a sentence, a quoted work, `Nominee`
and `Second place` give no award; a name in a bracket behind who gives it is a remark; no title runs on behind a full
stop; `Fellow, Society of Ice` and `Medal of the Jury` are one honour each."""


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
    known = truths_of(truth, SectionKind.AWARDS)
    if not known:
        return []
    context, sections = sections_of(pdf, SectionKind.AWARDS)
    return [
        Labelled(source, unit, f"{pdf.parent.name}/{pdf.name}", title, rows)
        for every in _lists_of(sections, context)
        for title, rows in rows_of(every, known, context.lexicon)
    ]


def of_cases() -> Iterator[Labelled]:
    """The awards of the parser's cases."""
    for name, context, printed, known in sections_of_cases(SectionKind.AWARDS, "Awards"):
        for every in _lists_of([printed], context):
            for title, rows in rows_of(every, known, context.lexicon):
                yield Labelled(CASES, name, name, title, rows)


def _lists_of(sections: Sequence[Section], context: Context) -> list[Sequence[Sequence[Piece]]]:
    """The pieces of the awards of each of these sections, as the parser divides them."""
    return seen_by(awards, "divided", sections, context, lambda every, _: every)


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
    values = {"title": value_of(pieces, division.title), "awarder": value_of(pieces, division.awarder)}
    return are_of(values, truth)


def chosen_by(choices: Choices, weights: np.ndarray, awards_: np.ndarray) -> dict[int, int]:
    """For each of these awards the number of the row with the highest sum, the first of equal ones."""
    sums = choices.x @ weights
    best: dict[int, int] = {}
    for row, of in enumerate(choices.of):
        if awards_[of] and (of not in best or sums[row] > sums[best[of]]):
            best[of] = row
    return best


def main() -> None:
    import numpy as np

    asked = arguments(__doc__, WEIGHTS)
    found = [one for group in gathered(labelled, asked.folders, asked.cache) for one in group]
    found += of_cases()
    choices = Choices(found, asked.made, rare=RARE)
    taken: dict[int, int] = {}
    for number in range(FOLDS):
        out = choices.fold == number
        taken |= chosen_by(choices, with_stated(choices, weights_of(choices, ~out), STATED), out)
    report(found, choices, taken, show=asked.show)
    if asked.write:
        weights = with_stated(choices, weights_of(choices, np.full(len(found), True)), STATED)
        known = {name: float(value) for name, value in zip(choices.names, weights, strict=True) if value} | STATED
        says = "What speaks for and against a division of an award."
        write_weights(WEIGHTS, {"weights": dict(sorted(known.items()))}, says=says, script="awards.py")


def report(found: Sequence[Labelled], choices: Choices, taken: Mapping[int, int], *, show: bool) -> None:
    texts = [text for one in found for text, _, _ in one.rows]
    whole: Counter[str] = Counter()
    right: Counter[str] = Counter()
    missing: Counter[str] = Counter()
    for number, one in enumerate(found):
        good = bool(choices.right[taken[number]])
        whole[one.source] += 1
        right[one.source] += good
        missing[one.source] += bool(choices.missing[number])
        if show and not good:
            print(f"    {one.document}: {one.title}, taken for {texts[taken[number]]}", file=sys.stderr)
    for source in sorted(whole):
        print(f"  {source:12} divisions right {right[source]} of {whole[source]}, no right one {missing[source]}")


if __name__ == "__main__":
    main()
