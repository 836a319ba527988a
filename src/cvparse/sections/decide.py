"""Which candidates are headings: one decision over the whole document.

Every candidate is judged by the same sum. Evidence comes from its words and form, its type, its place, the lines near
it, the other candidates of its style, and what the file says of itself (`evidence/`). Each piece has a fitted weight
(`weights.toml`). A sum above zero makes a heading, whatever single piece speaks against it: nobody vetoes. The sums are
kept with their parts (`Judgement`), for the lines that became headings and for those that did not.

What no list knows is telling in a document whose words the lists know, and says nothing in one whose language has no
lists. So there are two tables of weights: the second was fitted as if no list knew a word. A document is judged by a
mixture of both, by how much of it the lists know (`familiarity`).

Lines of one style that stands out are headings together or none of them is: to each sum is added a share of what the
others of its style have on average, so that one odd wording among many known ones does not count alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from math import fsum

from cvparse.layout.types import Layout, Norms
from cvparse.sections.candidates import Candidate, Place, StyleKey
from cvparse.sections.evidence.file import known_shares, of_file
from cvparse.sections.evidence.place import of_line_above, of_line_below, of_place
from cvparse.sections.evidence.steps import step
from cvparse.sections.evidence.style_class import of_style_class
from cvparse.sections.evidence.typography import of_typography
from cvparse.sections.evidence.words import of_form, of_words
from cvparse.sections.heading_meaning import Certainty
from cvparse.sections.stated import Named, Source
from cvparse.sections.style_classes import classes_of, dates_to_next, section_style
from cvparse.sections.typography import stands_out
from cvparse.text.fitted_weights import fitted_weights
from cvparse.text.value_class import dataclass

EVERY_LINE = "every line"
DATES = (1, 2, 3, 5, 9)  # lines with a year; the title of an entry has one until the next, a heading several
NOBODY: Mapping[Source, Named] = {}
REPEATED = 3  # times; a heading stands once, and once more after a page break
WELL_KNOWN = 7  # kinds of section that the lists name in a document: most of a long CV
LINES_A_KIND = 20  # candidates; a shorter document has fewer sections, one of so many lines at least
LEAST_ALIKE = 4  # lines of a style; fewer say little of each other
ALIKE = 0.5  # what the average of the others counts; kept-out documents lose from 0.8 on
MOST_SAID = 1.5  # of each of the others; a single very sure line does not speak for all
THE_OTHERS = "the others of its style"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A candidate with the evidence for and against it; a sum above zero makes a heading. `familiarity` is that of its
    document, 0 to 1; `others` is what the others of its style add to the sum."""

    candidate: Candidate
    evidence: tuple[str, ...]
    total: float
    familiarity: float = 1.0
    others: float = 0.0

    @property
    def is_heading(self) -> bool:
        return self.total > 0

    @property
    def parts(self) -> tuple[tuple[str, float], ...]:
        """Each piece of evidence with its weight, the heaviest first."""
        mixed = _mixed(self.familiarity)
        weighed = [(name, mixed(name)) for name in (EVERY_LINE, *self.evidence)]
        if self.others:
            weighed.append((THE_OTHERS, self.others))
        return tuple(sorted(weighed, key=lambda part: (-abs(part[1]), part[0])))


@lru_cache(maxsize=2)
def weights(table: str = "weights") -> Mapping[str, float]:
    """What each piece of evidence weighs, and under `EVERY_LINE` what speaks against any line; in the table `unread`,
    as if no list knew a word."""
    return fitted_weights("cvparse.sections", "weights.toml", table)


def familiarity(candidates: Sequence[Candidate]) -> float:
    """How much of a document the lists know, 0 to 1: the kinds of section that they name in it, against those that a
    document of its length has at least."""
    kinds = {one.meaning.kind for one in candidates if one.meaning.certainty >= Certainty.PARTS}
    return min(1.0, len(kinds) / max(1.0, min(WELL_KNOWN, len(candidates) / LINES_A_KIND)))


def judged(
    candidates: Sequence[Candidate], layout: Layout, named: Mapping[Source, Named] = NOBODY
) -> tuple[Judgement, ...]:
    """Every candidate with its sum, in their order. `named` are those that the file itself names."""
    share = familiarity(candidates)
    weight = _mixed(share)
    start = weight(EVERY_LINE)
    alone = [
        Judgement(candidate, evidence, start + sum(map(weight, evidence)), share)
        for candidate, evidence in zip(candidates, evidence_of(candidates, layout.norms, named), strict=True)
    ]
    others = _said_by_others(alone, layout.norms)
    return tuple(
        replace(one, total=one.total + said, others=said) if said else one
        for one, said in zip(alone, others, strict=True)
    )


def _said_by_others(judgements: Sequence[Judgement], norms: Norms) -> list[float]:
    """What the others of its style add to each sum: nothing beside the text, in the type of the text, and in a style of
    few lines."""
    classes: dict[StyleKey, list[int]] = defaultdict(list)
    for number, one in enumerate(judgements):
        if one.candidate.place is Place.BODY:
            classes[one.candidate.style_class].append(number)
    said = [0.0] * len(judgements)
    for key, numbers in classes.items():
        if len(numbers) < LEAST_ALIKE or not stands_out(key.style, norms):
            continue
        each = [max(-MOST_SAID, min(MOST_SAID, judgements[number].total)) for number in numbers]
        whole = fsum(each)
        for number, own in zip(numbers, each, strict=True):
            said[number] = ALIKE * (whole - own) / (len(numbers) - 1)
    return said


class _Weighed(dict[str, float]):
    """What each piece of evidence weighs; one that no fit has seen weighs nothing."""

    def __missing__(self, name: str) -> float:
        return 0.0


@lru_cache(maxsize=16)
def _mixed(familiarity: float) -> Callable[[str], float]:
    """What a piece of evidence weighs in a document of which the lists know so much."""
    known = weights()
    if familiarity >= 1.0:
        return _Weighed(known).__getitem__
    unread = weights("unread")
    names = dict.fromkeys((*known, *unread))
    mixed = (familiarity * known.get(name, 0.0) + (1.0 - familiarity) * unread.get(name, 0.0) for name in names)
    return _Weighed(zip(names, mixed, strict=True)).__getitem__


def evidence_of(
    candidates: Sequence[Candidate], norms: Norms, named: Mapping[Source, Named] = NOBODY
) -> Iterator[tuple[str, ...]]:
    """The names of the evidence for each candidate, each name once, in their order."""
    document = _Document(candidates, norms)
    shares = known_shares(candidates, named)
    below = _next_in_body(candidates)
    above: Candidate | None = None
    for number, candidate in enumerate(candidates):
        of_itself = document.evidence(number, above, below[number])
        yield tuple(dict.fromkeys((*of_itself, *of_file(number, named, shares))))
        if candidate.place is Place.BODY:
            above = candidate


class _Document:
    """What is asked of all candidates at once: their styles, how often each text stands, the largest type."""

    def __init__(self, candidates: Sequence[Candidate], norms: Norms) -> None:
        self.candidates, self.norms = candidates, norms
        self.dates_below = dates_to_next(candidates)
        self.classes = classes_of(candidates, norms, self.dates_below)
        self.sections = section_style(self.classes)
        self.times = Counter(candidate.printed.casefold() for candidate in candidates)
        self.largest = max((candidate.style.size for candidate in candidates), default=0.0)
        self._of_classes: dict[tuple[StyleKey, Certainty], tuple[str, ...]] = {}

    def evidence(self, number: int, above: Candidate | None, below: Candidate | None) -> list[str]:
        candidate, norms = self.candidates[number], self.norms
        alone = self.classes[candidate.style_class].lines == 1
        found = [*of_words(candidate, norms)]
        found += of_form(candidate, self.times[candidate.printed.casefold()] >= REPEATED)
        found += of_typography(candidate, norms)
        found += of_place(number, self.candidates, norms, largest=self.largest, alone=alone)
        if candidate.place is Place.BODY:
            found += of_line_below(candidate, below, norms)
            found += of_line_above(candidate, above)
        found += self._of_class(candidate)
        found.append(step("dated lines to the next of its style", self.dates_below[number], DATES))
        return found

    def _of_class(self, candidate: Candidate) -> tuple[str, ...]:
        """What its style says, which is the same for all of one class that the lists know as surely."""
        key = (candidate.style_class, candidate.meaning.certainty)
        if key not in self._of_classes:
            style = self.classes[candidate.style_class]
            self._of_classes[key] = tuple(of_style_class(candidate, style, self.sections, self.norms))
        return self._of_classes[key]


def _next_in_body(candidates: Sequence[Candidate]) -> list[Candidate | None]:
    """For each candidate the next one that stands among the lines."""
    found: list[Candidate | None] = []
    following: Candidate | None = None
    for candidate in reversed(candidates):
        found.append(following)
        if candidate.place is Place.BODY:
            following = candidate
    return found[::-1]
