"""Fits what speaks for a division of a grant into title and funder, and says what that is worth on unseen documents.

    PYTHONPATH=tests:tests/material python tests/fit/grants.py FOLDER… [--made NAME] [--cache FILE] [--write] [--show]

Folders and folds are those of `headings.py`; the truth are `grants`, their titles and funders. The cases of the parser
(`tests/parsers/cases/grants.md`) are learnt from as well. Of all divisions of a grant (`parsers/grants/division`) those
are right that print both: the fit is a conditional logistic regression over the evidence (`parsers/grants/evidence`).
It is made twice: first without the list; then each grant is divided by a fit that has not seen it, and what the list
has in common so is evidence in the second fit. A grant that the program has cut off wrongly, or of which no division is
right, is not learnt from, but counts in its list. Printed is the share of grants whose division is right, by source,
for documents that the fit has not seen. `--write` writes the weights of both fits on everything. It needs the extra
`fit`.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cvparse.entries.types import Context
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.parsers import grants
from cvparse.parsers.grants.decide import FIRST_SIGHT, WITH_LIST, candidates_of, with_list
from cvparse.parsers.grants.division import NONE, Division, Open, value_of
from cvparse.sections.stated import letters_of
from cvparse.sections.types import Section
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

WEIGHTS = Path(__file__).parents[2] / "src" / "cvparse" / "parsers" / "grants" / "weights.toml"
RARE = 6  # grants; evidence that fewer show gets no weight
Shown = tuple[Division, str, tuple[str, ...], Mapping[str, str]]
NONE_YET = Division(NONE, NONE)
STATED = {
    "title: over a quotation": -6.0,
    "funder: over a quotation": -6.0,
    "title: quoted, and more behind it": -5.0,
    "funder: quoted, and more behind it": -6.0,
    "title: over figures alone": -5.0,
    "funder: over figures alone": -5.0,
    "title: over a grant that ends": -2.0,
    "funder: quoted": -6.0,
    "a quotation is left": -4.0,
    "title: in a tag": -3.0,
    "title: opens with a label": -3.0,
    "funder: opens with a label": -3.0,
    "title: a person": -4.0,
    "funder: a person": -4.0,
    "a fund is titled, something unknown funds": -3.0,
    "a fund is titled, an organization funds": -4.0,
    "title: over a colon behind a fund": -4.0,
    "an organization is titled, something unknown funds": -1.0,
    "a fund is titled, and nobody funds": -3.0,
    "an organization is titled, and nobody funds": -3.0,
}
"""Set and not fitted, as the material hardly shows it: what is quoted is a title by itself and nothing else, whatever
stands before it (`X Award for “Rivers”`); a tag holds no title; a person is neither; of `Hollow Trust. Slow Rivers` and
of `Hollow Trust` alone the trust funds; a title ends with `Travel Grant`, a year behind a name is no part of it, and
unknown words before a colon in a later row are a label."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A grant: its source, the unit that is kept out whole, its list, its title by the truth, and each of its divisions
    with its evidence, whether it is right, and its traits."""

    source: str
    unit: str
    document: str
    listed: int
    title: str
    all: tuple[tuple[str, tuple[str, ...], bool, Mapping[str, str]], ...]

    @property
    def rows(self) -> tuple[tuple[str, tuple[str, ...], bool], ...]:
        """The divisions as `choices` looks at them."""
        return tuple(row[:3] for row in self.all)


def labelled(document: tuple[str, str, Path, Path]) -> list[Labelled]:
    """The grants of a document that has some by its truth."""
    source, unit, pdf, truth = document
    known = truths_of(truth, SectionKind.GRANTS)
    if not known:
        return []
    context, sections = sections_of(pdf, SectionKind.GRANTS)
    return list(of_sections((source, unit, f"{pdf.parent.name}/{pdf.name}"), sections, known, context))


def of_cases() -> Iterator[Labelled]:
    """The grants of the parser's cases."""
    for name, context, printed, known in sections_of_cases(SectionKind.GRANTS, "Grants"):
        yield from of_sections((CASES, name, name), [printed], known, context)


def of_sections(
    named: tuple[str, str, str], sections: Sequence[Section], known: Sequence[Truth], context: Context
) -> Iterator[Labelled]:
    """The grants of the sections of a document, which is `named` by its source, its unit and its name."""
    open_to = list(known)
    for number, every in enumerate(_lists_of(sections, context)):
        for grant, found in every:
            truth = _truth_of(grant, open_to)
            open_to = [one for one in open_to if one is not truth]
            rows = tuple(
                (shown, names, truth is not None and is_right(grant, one, truth), traits)
                for one, shown, names, traits in found
            )
            yield Labelled(*named, number, str(truth and truth.get("title")), rows)


def _lists_of(sections: Sequence[Section], context: Context) -> list[list[tuple[Open, list[Shown]]]]:
    """What is left of the grants of each of these sections, with their divisions, as the parser sees them."""
    return seen_by(grants, "divided", sections, context, _candidates)


def _candidates(every: Sequence[Open], lexicon: Lexicon) -> list[tuple[Open, list[Shown]]]:
    """The grants of a list with their divisions."""
    return [
        (
            grant,
            [
                (one, f"{value_of(grant.segments, one.title)} | {value_of(grant.segments, one.funder)}", *rest)
                for one, *rest in found
            ],
        )
        for grant, found in zip(every, candidates_of(every, lexicon), strict=True)
    ]


def _truth_of(grant: Open, known: Sequence[Truth]) -> Truth | None:
    """The grant of the truth whose title and funder are printed in what is left; of several the longest."""
    printed = letters_of(" ".join(segment.text for segment in grant.segments))
    asked = [name for name, is_open in (("title", grant.title), ("funder", grant.funder)) if is_open]
    held = [one for one in known if asked and all(letters_of(str(one.get(name) or "")) in printed for name in asked)]
    named = [one for one in held if any(one.get(name) for name in asked)]
    return max(named, key=lambda one: sum(len(str(one.get(name) or "")) for name in asked), default=None)


def is_right(grant: Open, division: Division, truth: Truth) -> bool:
    """Whether a division prints the title and the funder of the truth; one that the truth is silent of may be any."""
    runs = {"title": division.title, "funder": division.funder}
    return are_of({name: value_of(grant.segments, run) for name, run in runs.items() if getattr(grant, name)}, truth)


def listed(found: Sequence[Labelled], sums: Sequence[Sequence[float]]) -> list[Labelled]:
    """The grants with what their list has in common as further evidence, by the sums of first sight."""
    lists: dict[tuple[str, str, int], list[int]] = {}
    for number, one in enumerate(found):
        lists.setdefault((one.source, one.document, one.listed), []).append(number)
    more = list(found)
    for numbers in lists.values():
        every = [[(NONE_YET, names, traits) for _, names, _, traits in found[number].all] for number in numbers]
        for number, with_names in zip(numbers, with_list(every, [sums[number] for number in numbers]), strict=True):
            rows = zip(found[number].all, with_names, strict=True)
            more[number] = replace(
                found[number],
                all=tuple((text, names, right, traits) for (text, _, right, traits), (_, names, _) in rows),
            )
    return more


def unseen(choices: Choices) -> list[list[float]]:
    """For each grant the sums of its divisions by weights that were fitted without its unit."""
    import numpy as np

    sums = np.zeros(len(choices.of))
    for number in range(FOLDS):
        out = choices.fold == number
        rows = out[choices.of]
        sums[rows] = (choices.x @ with_stated(choices, weights_of(choices, ~out), STATED))[rows]
    ends = np.cumsum(np.bincount(choices.of))
    return [part.tolist() for part in np.split(sums, ends[:-1])]


def main() -> None:
    import numpy as np

    asked = arguments(__doc__, WEIGHTS)
    found = [one for group in gathered(labelled, asked.folders, asked.cache) for one in group]
    found += of_cases()
    choices = Choices(found, asked.made, rare=RARE)
    first = unseen(choices)
    report(found, choices, first, show=False)
    both = Choices(more := listed(found, first), asked.made, rare=RARE)
    report(more, both, unseen(both), show=asked.show)
    if asked.write:
        tables = {
            name: _named(of, weights_of(of, np.full(len(found), True)))
            for name, of in ((FIRST_SIGHT, choices), (WITH_LIST, both))
        }
        says = "What speaks for and against a division of a grant, at first sight and where its list is known."
        write_weights(WEIGHTS, tables, says=says, script="grants.py")


def _named(choices: Choices, weights: np.ndarray) -> dict[str, float]:
    fitted = {name: float(value) for name, value in zip(choices.names, weights, strict=True) if value}
    return dict(sorted((fitted | STATED).items()))


def report(found: Sequence[Labelled], choices: Choices, sums: Sequence[Sequence[float]], *, show: bool) -> None:
    whole: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for number, one in enumerate(found):
        if choices.missing[number]:
            continue
        text, _, good = one.rows[sums[number].index(max(sums[number]))]
        whole[one.source] += 1
        right[one.source] += good
        if show and not good:
            print(f"    {one.document}: {one.title}, taken for {text}", file=sys.stderr)
    for source in sorted(whole):
        print(f"  {source:12} divisions right {right[source]} of {whole[source]}")


if __name__ == "__main__":
    main()
