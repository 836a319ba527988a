"""A reference is cut into its fields, and the draft is told which stretch each is.

The decision is `decode`. Here its stretches become values: a title keeps the sign that ends its question, a bracket is
closed, names are read one by one. A field that is found twice is its longer stretch; the other one stays unread.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cvparse.model import PublicationKind
from cvparse.parsers.publications.draft import MASK, Draft, Span
from cvparse.parsers.publications.names.name_list import NameList
from cvparse.parsers.publications.names.stretch import names_of_stretch
from cvparse.parsers.publications.segmentation.decode import best_states, score_units, steps_of
from cvparse.parsers.publications.segmentation.evidence import keys_of
from cvparse.parsers.publications.segmentation.units import Units, units_of
from cvparse.parsers.publications.segmentation.weights import FIELDS, INSIDE
from cvparse.parsers.publications.segmentation.words import flags_of
from cvparse.parsers.publications.source.brackets import closed, is_acronym
from cvparse.parsers.publications.source.locators import month_of
from cvparse.parsers.publications.source.word_lists import is_abbreviation
from cvparse.parsers.publications.status import status_in
from cvparse.parsers.publications.vocabulary import pattern

Stretch = tuple[int, int]  # units
STOPPED = frozenset({"venue", "publisher", "place", "series", "edition", "genre"})
ENDS = frozenset(".)]…")  # signs behind the last unit that belong to its name
NEAR = 3  # units between a year and its month
_CODE = re.compile(r"\[(?P<code>[A-Z]{1,3})(?:/OL)?\]")
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d[a-z]?(?![^\W_])")


def read_fields(draft: Draft, without: Sequence[str] = ()) -> None:
    """Cut what the draft has not read yet into fields; `without` those that the print has told already."""
    units = units_of(draft.work, draft.start, draft.stop, draft.lexicon)
    states = best_states(score_units(keys_of(draft, units), draft.lexicon), units.gaps, draft.style, without)
    draft.steps = steps_of(states, units.gaps)
    stretches: dict[str, list[Stretch]] = {}
    for at, state in enumerate(states):
        if not state:
            stretches.setdefault("other", []).append((at, at + 1))
        elif state >= INSIDE:
            stretches.setdefault(FIELDS[state - INSIDE], []).append((at, at + 1))
        else:
            name = FIELDS[state - 1]
            stretches[name][-1] = (stretches[name][-1][0], at + 1)
    _set_people(draft, units, stretches)
    for name in ("title", "venue", "publisher", "place", "edition", "series", "number", "volume", "issue", "pages"):
        if getattr(draft, name) is None and name in stretches:
            setattr(draft, name, span_of(draft, units, _best(stretches[name]), name))
    _set_label_and_year(draft, units, stretches)
    _set_kind(draft, units, stretches)
    _set_rest(draft, units, stretches)


def _best(stretches: list[Stretch]) -> Stretch:
    return max(stretches, key=lambda s: (s[1] - s[0], -s[0]))


def span_of(draft: Draft, units: Units, stretch: Stretch, name: str) -> Span:
    """The characters of a stretch, with the signs at its ends that belong to it."""
    work = draft.work
    start, end = units.starts[stretch[0]], units.ends[stretch[1] - 1]
    for opening, closing in ("()", "[]", "“”", "‘’"):
        inside = work[start:end]
        if work[start - 1 : start] == opening and start > 0 and inside.count(closing) > inside.count(opening):
            start -= 1
        if work[end : end + 1] == closing and work.count(opening, start, end) > work.count(closing, start, end):
            end += 1
    start, end = closed(work, start, end)
    if name == "title" and work[end : end + 1] in "?!" and end < len(work):
        end += 1
    if name in STOPPED and work[end : end + 1] == ".":
        last = units.words[stretch[1] - 1].rsplit("-", 1)[-1]
        end += is_abbreviation(last, draft.lexicon) or (len(last) == 1 and last.isupper())
    return start, end


def _set_people(draft: Draft, units: Units, stretches: dict[str, list[Stretch]]) -> None:
    title = stretches["title"][0][0] if "title" in stretches else len(units)
    if draft.names is None and "authors" in stretches:
        draft.names = names_in(draft, units, _best(stretches["authors"]))
    if draft.editors or "editors" not in stretches:
        return
    found = names_in(draft, units, _best(stretches["editors"]))
    if found is None:
        return
    if draft.names is None and stretches["editors"][0][0] < title:
        draft.names, draft.authors_are_editors = found, True
    else:
        draft.editors = found.names


def names_in(draft: Draft, units: Units, stretch: Stretch) -> NameList | None:
    """The names of a stretch of names. A dash for the authors of the work above is none."""
    first = stretch[0]
    if units.words[first][0] in "-_":
        first += 1
    if first >= stretch[1]:
        return None
    start, end = units.starts[first], units.ends[stretch[1] - 1]
    while draft.work[end : end + 1] in ENDS:
        if draft.work[end] == ")" and draft.work.count("(", start, end) <= draft.work.count(")", start, end):
            break
        end += 1
    found = names_of_stretch(draft.work, (start, end), draft.lexicon, draft.style.customs())
    return replace(found, end=max(found.end, found.names[-1].end)) if found.names else None


def _set_label_and_year(draft: Draft, units: Units, stretches: dict[str, list[Stretch]]) -> None:
    if draft.label is None and "label" in stretches and stretches["label"][0][0] == 0:
        first, last = stretches["label"][0]
        start, end = units.starts[first], units.ends[last - 1]
        start -= draft.work[start - 1 : start] in {"[", "("} and start > draft.start
        end += draft.work[end : end + 1] in {"]", ")", "."}
        end += draft.work[end - 1 : end] in {"]", ")"} and draft.work[end : end + 1] in {"."}
        draft.label = (start, end)
    if draft.year is not None or "year" not in stretches:
        return
    first, last = stretches["year"][0]
    start, end = units.starts[first], units.ends[last - 1]
    found = _YEAR.search(draft.work, start, end)
    if found is None:
        return
    draft.year = found.span()
    others = {at for stretch in stretches.get("other", ()) for at in range(*stretch)}
    left, right = first, last
    while left - 1 in others and first - left < NEAR:
        left -= 1
    while right in others and right - last < NEAR:
        right += 1
    said = draft.work[units.starts[left] : units.ends[right - 1]]
    draft.month = draft.month or month_of(said, draft.lexicon)


def _set_kind(draft: Draft, units: Units, stretches: dict[str, list[Stretch]]) -> None:
    if "genre" in stretches:
        span = span_of(draft, units, stretches["genre"][0], "genre")
        said = draft.work[slice(*span)]
        if pattern("works.thesis", draft.lexicon).search(said):
            draft.thesis = draft.thesis or span
        elif pattern("works.report", draft.lexicon).search(said):
            draft.report = draft.report or span
        else:
            draft.cues.append(span)
    if "translators" in stretches:
        draft.described = draft.described or PublicationKind.TRANSLATION
        draft.remarks.extend(span_of(draft, units, stretch, "translators") for stretch in stretches["translators"])
    if "venue" in stretches:
        first, last = _best(stretches["venue"])
        ahead = stretches["editors"][-1] if "editors" in stretches and stretches["editors"][-1][1] <= first else None
        opening = ahead[0] if ahead is not None else first
        cued = opening > 0 and "in" in flags_of(units.words[opening - 1], draft.lexicon)
        draft.contained = draft.contained or cued
        behind = (units.starts[last], units.ends[last]) if last < len(units) else None
        if behind is not None and "(" in units.gaps[last] and is_acronym(draft.work[slice(*behind)]):
            draft.acronym = draft.acronym or behind
    elif draft.arxiv is not None and draft.title is not None and draft.publisher is None:
        draft.venue = draft.arxiv
    code = _CODE.search(draft.work, draft.title[1] if draft.title else draft.start, draft.stop)
    if code is not None and not draft.kind_code:
        draft.kind_code = code.group("code")


def _set_rest(draft: Draft, units: Units, stretches: dict[str, list[Stretch]]) -> None:
    """What is no field: remarks, and how far the work has come."""
    for stretch in stretches.get("note", ()):
        draft.notes.append(span_of(draft, units, stretch, "note"))
    runs: list[Stretch] = []
    for first, last in stretches.get("other", ()):
        if runs and runs[-1][1] == first:
            runs[-1] = (runs[-1][0], last)
        else:
            runs.append((first, last))
    for first, last in runs:
        start, end = units.starts[first], units.ends[last - 1]
        if MASK not in draft.work[start:end] and status_in(draft.work[start:end], draft.lexicon) is not None:
            draft.statuses.append((start, end))
