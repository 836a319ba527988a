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
from cvparse.parsers.publications.segmentation.decode import score_units, searched, steps_of
from cvparse.parsers.publications.segmentation.evidence import columns_of
from cvparse.parsers.publications.segmentation.owner import with_owner
from cvparse.parsers.publications.segmentation.units import Units, units_of
from cvparse.parsers.publications.segmentation.weights import FIELDS, INSIDE, SCALE
from cvparse.parsers.publications.segmentation.words import flags_of
from cvparse.parsers.publications.source.brackets import closed, is_acronym
from cvparse.parsers.publications.source.locators import find_atoms
from cvparse.parsers.publications.source.word_lists import is_abbreviation
from cvparse.parsers.publications.status import status_in
from cvparse.parsers.publications.trailing_remarks import is_server
from cvparse.parsers.publications.vocabulary import pattern, phrases
from cvparse.text.normalize import fold

Stretch = tuple[int, int]  # units
ASKING = frozenset({"title", "venue", "series"})  # fields that a question mark may end
MUCH_LONGER = 3  # times
STOPPED = frozenset({"venue", "publisher", "place", "series", "edition", "genre"})
ENDS = frozenset(".)]…")  # signs behind the last unit that belong to its name
DATED = ("other", "year", "issue", "note")  # where a month may stand
NEAR = 3  # units between the cue of a visit and its date
LONG = 4  # letters of a word that a name prints with a capital
TRANSLATED = frozenset({"tr", "trby", "trby~"})  # lists that have the word before `by`
LIKELY = 3 * SCALE  # what the opening of a field gains where a line of its own speaks for it
_NUMBERED = re.compile(r"(?<=[^\W\d_]),?\s(?P<number>\d{1,4})\Z")
_LED = re.compile(r"(?P<volume>\d{1,3})\s(?=[^\W\d_a-z])")
_BOTH = re.compile(r"(?P<volume>\d{1,4})-(?P<issue>\d{1,2})")
_SHORT_NAME = re.compile(r"\s\((?P<name>[^\W\d_][^\s()]{1,14}),?\s['’]?(?:\d\d){1,2}\)")  # `Systems (ICE 2022)`
_CODE = re.compile(r"\[(?P<code>[A-Z]{1,3})(?:/OL)?\]")
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d[a-z]?(?![^\W_])")


def read_fields(draft: Draft, without: Sequence[str] = (), likely: str = "") -> None:
    """Cut what the draft has not read yet into fields: `without` those that the print has told already. A line of its
    own says that a field is `likely`."""
    stretch = (draft.work, draft.start, draft.stop)
    if stretch not in draft.scores:
        units = units_of(*stretch, draft.lexicon)
        rows = score_units(columns_of(draft, units), draft.lexicon)
        draft.scores[stretch] = units, with_owner(rows, units, draft.work, draft.owner)
    units, scores = draft.scores[stretch]
    if likely:
        opening = FIELDS.index(likely) + INSIDE
        scores = [[score + LIKELY * (at == opening) for at, score in enumerate(row)] for row in scores]
    draft.search = searched(scores, units.gaps, draft.style, without)
    states = draft.search.states
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
    _tell_translators(draft, units, stretches)
    _set_people(draft, units, stretches)
    for name in ("title", "venue", "publisher", "place", "edition", "series", "number", "volume", "issue", "pages"):
        if getattr(draft, name) is None and name in stretches:
            setattr(draft, name, span_of(draft, units, _best(stretches[name]), name))
    if draft.publisher is None and draft.place is not None:  # `Ice Academic Press`
        last = fold(draft.work[slice(*draft.place)]).rpartition(" ")[2]
        if "pubword" in flags_of(last, draft.lexicon):
            draft.publisher, draft.place = draft.place, None
    venues = stretches.get("venue", [])
    if draft.series is None and len(venues) > 1:  # `Book of Ice. … Studies of Ice 4.`
        other = next(stretch for stretch in venues if stretch != _best(venues))
        named = units.words[slice(*other)]
        if all(word[:1].isupper() or len(word) < LONG for word in named):
            draft.series = span_of(draft, units, other, "series")
    _part_numbers(draft)
    _set_edition(draft, units, stretches)
    _set_label_and_year(draft, units, stretches)
    _set_month(draft, units, stretches)
    _set_kind(draft, units, stretches)
    _set_rest(draft, units, stretches)


def _best(stretches: list[Stretch]) -> Stretch:
    """The first of several stretches of a field, where no other is much longer."""
    first = stretches[0]
    longest = max(stretches, key=lambda s: (s[1] - s[0], -s[0]))
    return longest if longest[1] - longest[0] >= MUCH_LONGER * (first[1] - first[0]) else first


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
    if work.count('"', start, end) % 2:  # `"Ice" in winter`, `Voices of "ice"`
        start, end = (start - 1, end) if work[start - 1 : start] == '"' else (start, end + (work[end : end + 1] == '"'))
    if work[end : end + 2] in {".)", ".]"} and closed(work, start, end + 1) != (start, end + 1):
        end += 1  # `Ice (Snow L.)`
    start, end = closed(work, start, end)
    unclosed = work.rfind(" (", start, end)
    if unclosed > 0 and ")" not in work[unclosed:end]:  # `Conference on Ice (ICE, 2005)`
        end = unclosed
    if name in ASKING and work[end : end + 1] in "?!" and end < len(work):
        end += 1
    if name in ASKING and work[start - 1 : start] in {"¿", "¡"}:
        start -= 1
    if name in STOPPED and work[end : end + 1] == ".":
        last = units.words[stretch[1] - 1].rsplit("-", 1)[-1]
        end += is_abbreviation(last, draft.lexicon) or (len(last) == 1 and last.isupper())
    return start, end


def _tell_translators(draft: Draft, units: Units, stretches: dict[str, list[Stretch]]) -> None:
    """Editors behind the cue of a translator are translators: `translated by B. Lund`."""
    found = stretches.get("editors", [])
    told = [stretch for stretch in found if _is_translated(draft, units, stretch[0])]
    if told:
        stretches["translators"] = [*stretches.get("translators", []), *told]
        stretches["editors"] = [stretch for stretch in found if stretch not in told]
        if not stretches["editors"]:
            del stretches["editors"]


def _is_translated(draft: Draft, units: Units, first: int) -> bool:
    before = [flags_of(word, draft.lexicon) for word in units.words[max(0, first - 2) : first]]
    return bool(before) and ("trby" in before[-1] or ("by" in before[-1] and not TRANSLATED.isdisjoint(before[0])))


def _set_people(draft: Draft, units: Units, stretches: dict[str, list[Stretch]]) -> None:
    title = stretches["title"][0][0] if "title" in stretches else len(units)
    if draft.names is None and "authors" in stretches:
        draft.names = names_in(draft, units, _best(_joined(stretches["authors"])))
    if draft.editors or "editors" not in stretches:
        return
    found = names_in(draft, units, _best(_joined(stretches["editors"])))
    if found is None:
        return
    if draft.names is None and stretches["editors"][0][0] < title:
        draft.names, draft.authors_are_editors = found, True
    else:
        draft.editors = found.names


def _joined(stretches: list[Stretch]) -> list[Stretch]:
    """The stretches of names, as one where nothing stands between them: `Snow Collaboration: A. Lund, B. Okri`."""
    found = stretches[:1]
    for stretch in stretches[1:]:
        if stretch[0] == found[-1][1]:
            found[-1] = (found[-1][0], stretch[1])
        else:
            found.append(stretch)
    return found


def names_in(draft: Draft, units: Units, stretch: Stretch) -> NameList | None:
    """The names of a stretch of names. A dash for an author of the work above is none."""
    first = next((at for at in range(*stretch) if units.words[at][0] not in "-_"), None)
    if first is not None and first > stretch[0] and "and" in flags_of(units.words[first], draft.lexicon):
        first = first + 1 if first + 1 < stretch[1] else None  # `——— and A. Lund`
    if first is None:
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
    if draft.year is not None:
        return
    for first, last in stretches.get("year") or _may_be_dated(units, stretches):
        found = _YEAR.search(draft.work, units.starts[first], units.ends[last - 1])
        if found is not None:
            draft.year = found.span()
            if first == 0 and last == 1:  # the year that a work opens with is no number of it
                draft.label = None
            return


def _may_be_dated(units: Units, stretches: dict[str, list[Stretch]]) -> list[Stretch]:
    """Where the year of a work without one may stand: its first word (`2019. A. Lund`), its label (`Lund 2011`), the
    last words in no field, and the end of its venue (`Ice 2017, Oslo`)."""
    opening = [s for name in ("label", "other") for s in stretches.get(name, ()) if s[0] == 0]
    ends = [s for name in ("venue", "publisher") for s in stretches.get(name, ())]
    return [*opening, *reversed(stretches.get("other", [])), *((last - 1, last) for _, last in ends)]


def _part_numbers(draft: Draft) -> None:
    """The number behind a series (`Studies of Ice 4`, `Studies of Ice; no. 4`), the volume in front of a journal with
    the page behind it (`58 Ice Review 17`), and the issue that a hyphen parts from its volume (`9-2`; not two volumes,
    `12-13`)."""
    if draft.series is not None and draft.number is None:
        numbered = _NUMBERED.search(draft.work[: draft.series[1]], draft.series[0])
        if numbered is not None:
            draft.number, draft.series = numbered.span("number"), (draft.series[0], numbered.start())
    if draft.volume is not None and draft.issue is None:
        both = _BOTH.fullmatch(draft.work, *draft.volume)
        if both is not None and int(both.group("issue")) < int(both.group("volume")):
            draft.volume, draft.issue = both.span("volume"), both.span("issue")
    if draft.venue is not None and draft.volume is None:
        led = _LED.match(draft.work, *draft.venue)
        if led is not None:
            draft.volume, draft.venue = led.span("volume"), (led.end(), draft.venue[1])
            paged = _NUMBERED.search(draft.work[: draft.venue[1]], draft.venue[0])
            if paged is not None and draft.pages is None:
                draft.pages, draft.venue = paged.span("number"), (draft.venue[0], paged.start())
    alone = draft.volume is None and draft.number is None
    if alone and draft.series is not None and draft.issue is not None and draft.series[1] < draft.issue[0]:
        draft.number, draft.issue = draft.issue, None


def _set_edition(draft: Draft, units: Units, stretches: dict[str, list[Stretch]]) -> None:
    """The edition with the word for it: `2nd edn.`, `Rev. ed.`"""
    free = [stretch for name in ("edition", "other") for stretch in stretches.get(name, ())]
    for first, last in free:
        cue = next((at for at in range(first, last + 1) if at < len(units) and _is_edition(draft, units, at)), None)
        if cue is None:
            continue
        opening = first if cue > first else cue - 1
        counted = opening >= 0 and (
            units.words[opening][:1].isdigit() or "rev" in flags_of(units.words[opening], draft.lexicon)
        )
        if counted and units.gaps[cue] in {" ", ". "}:
            end = units.ends[cue]
            draft.edition = (units.starts[opening], end + draft.work.startswith(".", end))
            return


def _is_edition(draft: Draft, units: Units, at: int) -> bool:
    return "edn" in flags_of(units.words[at], draft.lexicon)


def _set_month(draft: Draft, units: Units, stretches: dict[str, list[Stretch]]) -> None:
    """The month of the first date that stands in no other field, and says not when an address was visited."""
    dated = [at for name in DATED for stretch in stretches.get(name, ()) for at in range(*stretch)]
    if draft.month is not None or not any("month" in flags_of(units.words[at], draft.lexicon) for at in dated):
        return
    places = {units.starts[at]: at for at in dated}
    for atom in find_atoms(draft.work, draft.start, units.ends[-1], draft.lexicon):
        at = places.get(atom.start)
        if atom.month is None or at is None:
            continue
        before = units.words[max(0, at - NEAR) : at]
        if not any("access" in flags_of(word, draft.lexicon) for word in before):
            draft.month = atom.month
            return


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
        short = _SHORT_NAME.match(draft.work, draft.venue[1]) if draft.venue is not None else None
        if short is not None and is_acronym(short.group("name")):
            draft.acronym = draft.acronym or short.span("name")
        behind = (units.starts[last], units.ends[last]) if last < len(units) else None
        if behind is not None and "(" in units.gaps[last] and is_acronym(draft.work[slice(*behind)]):
            draft.acronym = draft.acronym or behind
    elif draft.publisher is None and draft.title is not None:
        draft.venue = _server(draft, units, stretches) or draft.arxiv
    code = _CODE.search(draft.work, draft.title[1] if draft.title else draft.start, draft.stop)
    if code is not None and not draft.kind_code:
        draft.kind_code = code.group("code")


def _server(draft: Draft, units: Units, stretches: dict[str, list[Stretch]]) -> Span | None:
    """The server on which a preprint is posted: `Preprint at bioRxiv`."""
    said = phrases("works.posted_whole", draft.lexicon)
    for first, _ in stretches.get("other", ()):
        word = units.words[first]
        if not word.islower() and is_server(word, draft.lexicon) and fold(word) not in said:
            draft.preprint = True
            return units.starts[first], units.ends[first]
    return None


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
        if draft.work[start:end].lower().strip(" .") in phrases("forms.poster", draft.lexicon):
            draft.cues.append((start, end))
        if MASK not in draft.work[start:end] and status_in(draft.work[start:end], draft.lexicon) is not None:
            draft.statuses.append((start, end))
