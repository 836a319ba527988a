"""Fits what speaks for a stretch of the head being the owner's name, and says what that is worth on unseen documents.

    PYTHONPATH=tests:tests/material python tests/fit/owner.py FOLDER… [--made NAME] [--cache FILE] [--write] [--show]

Folders and folds are those of `headings.py`; the truth is `person.name`. Of all stretches of a CV that could be its
name (`parsers/contact/candidates`) one is right, or none: the fit is a conditional logistic regression over the
evidence (`parsers/contact/name_evidence`) with `no name` as a choice of its own, whose sum is nothing. Most names are
the largest print of all, and by that alone no other evidence would be learnt. So each document stands there several
times (`variants`). Printed is the
share of CVs whose name is right, by source, for documents that the fit has not seen, and how many names are no
candidate. `--write` writes the weights of a fit on everything. The fit needs the extra `fit`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cvparse.entries.types import Context
from cvparse.fields.persons import strip_honorific
from cvparse.layout.types import Furniture
from cvparse.parsers.contact import heads_of
from cvparse.parsers.contact.owner import ANY_STRETCH, evidence_of
from cvparse.parsers.routing.dispatch import routes_of
from cvparse.sections.stated import letters_of
from cvparse.sections.types import Section
from fit.choices import Choices, arguments, divided_document, weights_of
from fit.headings import FOLDS, gathered, write_weights

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
    printed, layout, context, sections = divided_document(pdf)
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


def choices_of(found: Sequence[Labelled], made: Sequence[str]) -> Choices:
    """The candidates of these CVs; it is right to take none where the truth has no name."""
    return Choices(found, made, rare=RARE, always=ANY_STRETCH, none=[one.name is None for one in found])


def chosen_by(choices: Choices, weights: dict[str, float], documents: np.ndarray) -> dict[int, int | None]:
    """For each document the number of the candidate with the highest sum above nothing."""
    sums = choices.x @ [weights.get(name, 0.0) for name in choices.names]
    best: dict[int, int | None] = dict.fromkeys(documents.nonzero()[0].tolist())
    for row, of in enumerate(choices.of):
        if documents[of] and sums[row] > 0 and (best[of] is None or sums[row] > sums[best[of]]):
            best[of] = row
    return best


def main() -> None:
    import numpy as np

    asked = arguments(__doc__, WEIGHTS)
    found = [one for one in gathered(labelled, asked.folders, asked.cache) if one]
    choices = choices_of(found, asked.made)
    often = choices_of([other for one in found for other in variants(one)], asked.made)
    taken: dict[int, int | None] = {}
    for number in range(FOLDS):
        out = choices.fold == number
        taken |= chosen_by(choices, dict(zip(often.names, weights_of(often, often.fold != number), strict=True)), out)
    report(found, choices, taken, show=asked.show)
    if asked.write:
        weights = weights_of(often, np.full(len(often.fold), True))
        known = {name: value for name, value in zip(often.names, weights, strict=True) if value} | STATED
        write_weights(
            WEIGHTS, {"weights": known}, says="What speaks for and against a stretch being the name.", script="owner.py"
        )


def report(found: Sequence[Labelled], choices: Choices, taken: dict[int, int | None], *, show: bool) -> None:
    texts = [text for one in found for text, _, _ in one.rows]
    whole: Counter[str] = Counter()
    right: Counter[str] = Counter()
    missing: Counter[str] = Counter()
    for number, one in enumerate(found):
        row = taken[number]
        good = one.name is None if row is None else bool(choices.right[row])
        whole[one.source] += 1
        right[one.source] += good
        missing[one.source] += bool(choices.missing[number])
        if show and not good:
            said = None if row is None else texts[row]
            print(f"    {one.document}: {one.name}, taken for {said}", file=sys.stderr)
    for source in sorted(whole):
        print(f"  {source:12} names right {right[source]} of {whole[source]}, no candidate {missing[source]}")


if __name__ == "__main__":
    main()
