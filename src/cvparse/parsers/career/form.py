"""Career entries printed as a form: each fact stands in a row of its own behind its label.

    Dates                        2016 – present
    Occupation or position held  Associate Professor
    Name and address of employer University of X, Larkfield

The Europass CV prints posts and degrees so, and so do the forms of ministries and funders. Signals in this order: the
label in the margin, before a gap as wide as between two cells, or before a colon, which is a phrase of the lists
`forms.*`, also where it goes on in the rows below; a label that the entry has already opens the next. A label says what
its value is, so nothing is guessed from the words of the value. A list in which labels are the exception is no form and
is left to the other readers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from cvparse.entries.build_item import item_of
from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.label_prefix import LabelPlace, fact_named, label_end, printed_label
from cvparse.entries.line_features import features_of
from cvparse.entries.types import Context, Item
from cvparse.fields.dates import find_periods
from cvparse.fields.degrees import find_degrees
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.parsers.career.header import CareerHeader
from cvparse.sections.types import Section
from cvparse.spans.cue_words import CuedValues, take_persons
from cvparse.spans.cut_by_names import cut_by_names
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import UNDATED
from cvparse.spans.segment import Joint, Segment, SegmentKind
from cvparse.text.trim import clean, clean_end, trimmed
from cvparse.text.value_class import dataclass

POST_FACTS = ("dates", "position", "employer", "duties", "sector", "place", "department", "advisor")
STUDY_FACTS = (
    *("dates", "qualification", "subjects", "provider", "level", "field", "place", "department"),
    *("advisor", "thesis", "score"),
)
CUED_FACTS = ("thesis", "field", "score")  # what a header holds by the name of its cue
PLAIN = {"position": SegmentKind.TITLE, "place": SegmentKind.PLACE, "department": SegmentKind.DEPARTMENT}
NAMED = ("employer", "provider")
HIGHLIGHT = "duties"
LABEL_LINES = 3  # of a label that wraps in a narrow column
LEAST_FACTS = 3
LEAST_KINDS = 2
FORM_SHARE = 0.5  # of the rows; a value or a label may wrap, but a form has no rows without either


@dataclass(frozen=True, slots=True)
class _Label:
    """What the label of a line says; of one that goes on in the lines below only the first part has the name."""

    name: str | None
    extent: LabelPlace


@dataclass(frozen=True, slots=True)
class _Fact:
    """One fact of a form: what its label says, where the label stands in the text, and the rows that it takes."""

    name: str
    labels: tuple[tuple[int, int], ...]
    start: int
    end: int


def headers_of_form(section: Section, context: Context) -> list[CareerHeader]:
    """The entries of a section of posts or degrees that is printed as a form; none where it is not.

    Reads `Dates ⇥ 2016–2019` over `Occupation or position held ⇥ Lecturer` and `Degree: M.Sc.` over `School: …`;
    refuses a list of posts of which one has a row `Location: Oslo`.
    """
    names = STUDY_FACTS if section.kind is SectionKind.EDUCATION else POST_FACTS
    lines = [line for part in section.walk() for line in part.lines if line.text or line.margin]
    if not lines or _labels(lines[: LABEL_LINES + 1], names, context.lexicon)[0] is None:
        return []
    labels = _labels(lines, names, context.lexicon)
    names_found = [label.name for label in labels if label and label.name]
    labelled = sum(label is not None for label in labels)
    if len(names_found) < LEAST_FACTS or labelled < FORM_SHARE * len(lines) or len(set(names_found)) < LEAST_KINDS:
        return []
    if any(find_periods(line.aside.text, context.lexicon) for line in lines):
        return []  # a form prints its dates behind a label
    starts = [*_starts(labels), len(lines)]
    return [_header(lines[a:b], labels[a:b], context) for a, b in pairwise(starts)]


def _labels(lines: Sequence[Line], names: Sequence[str], lexicon: Lexicon) -> list[_Label | None]:
    """The label of each line, None where it has none; the longest reading over at most three lines counts."""
    found: list[_Label | None] = [None] * len(lines)
    for at, line in enumerate(lines):
        whole, extent = printed_label(line)
        if found[at] is not None or extent is LabelPlace.LINE:
            continue
        parts: list[LabelPlace] = []
        best: tuple[str, int] | None = None
        for following in range(LABEL_LINES):
            if name := fact_named(clean_end(whole), names, lexicon):
                best = (name, following)
            below = at + following + 1
            if below == len(lines):
                break
            label, where = printed_label(lines[below])
            whole = f"{whole} {label}"
            own = where is not LabelPlace.LINE and fact_named(clean_end(label), names, lexicon)
            if own and not fact_named(clean_end(whole), names, lexicon):
                break
            parts.append(where)
        if best is not None:
            found[at] = _Label(best[0], extent)
            for number in range(best[1]):
                found[at + number + 1] = _Label(None, parts[number])
    return found


def _starts(labels: Sequence[_Label | None]) -> list[int]:
    """The lines at which an entry begins: at the label of the first, and at one that the entry has already."""
    found = [0]
    seen: set[str] = set()
    for at, label in enumerate(labels):
        if label is None or label.name is None:
            continue
        if at and label.name in seen:
            found.append(at)
            seen = set()
        seen.add(label.name)
    return found


def _header(lines: Sequence[Line], labels: Sequence[_Label | None], context: Context) -> CareerHeader:
    """An entry with all that its labels say settled."""
    lexicon = context.lexicon
    item = item_of(features_of(lines, lexicon), "form", context.vocabulary)
    facts = _facts(item, lines, labels)
    worksheet = EntryWorksheet(item).part([Row(fact.start, fact.end) for fact in facts])
    worksheet.margin.cue(0, len(worksheet.margin.text), "labels of a form")
    for fact in facts:
        for start, end in fact.labels:
            worksheet.body.cue(start, end, "label of a form")
    header = CareerHeader(
        worksheet, UNDATED, CuedValues(worksheet.body, (), ("advisor", "degree", *CUED_FACTS), lexicon), [], ()
    )
    for number, fact in enumerate(facts):
        _settle(header, fact, number, lexicon)
    return header


def _facts(item: Item, lines: Sequence[Line], labels: Sequence[_Label | None]) -> list[_Fact]:
    """The facts of an entry in order: rows without a label of their own belong to the fact above."""
    facts: list[_Fact] = []
    printed = [label for line, label in zip(lines, labels, strict=True) if line.text]
    for label, start, end in zip(printed, item.breaks, (*item.breaks[1:], len(item.text)), strict=False):
        stretch = ((start, label_end(label.extent, item.text.text, start, end)),) if label else ()
        if label is not None and label.name is not None:
            facts.append(_Fact(label.name, stretch, start, end))
        elif facts:
            facts[-1] = replace(facts[-1], labels=(*facts[-1].labels, *stretch), end=end)
        else:
            facts.append(_Fact(HIGHLIGHT, stretch, start, end))
    return facts


def _settle(header: CareerHeader, fact: _Fact, number: int, lexicon: Lexicon) -> None:
    """Give the value of one fact to the header: to its period, cued values or segments; the rest are highlights."""
    body = header.worksheet.body
    free = header.worksheet.free(Row(fact.start, fact.end))
    if not free:
        return
    if fact.name == "dates":
        found = find_periods(body.text.text[fact.start : fact.end], lexicon)
        if found and body.is_free(fact.start + found[0].start, fact.start + found[0].end):
            body.take(fact.start + found[0].start, fact.start + found[0].end, "period")
            header.period = found[0].period
    elif fact.name == "advisor":
        header.cued.values["advisor"] += take_persons(body, *free[0], "advisors", lexicon)
    elif fact.name in CUED_FACTS:
        header.cued.values[fact.name] += [clean(body.take(start, end, fact.name)) for start, end in free]
    elif fact.name in PLAIN:
        start, end = trimmed(body.text.text, *free[0])
        header.segments.append(Segment(body, start, end, number, Joint.STRONG, kind=PLAIN[fact.name]))
    elif fact.name == "qualification" and not find_degrees(body.text.text[slice(*free[0])], lexicon):
        header.cued.values["degree"].append(clean(body.take(*free[0], "degree")))
    elif fact.name in (*NAMED, "qualification"):
        header.segments += _named(cut_by_names(body, fact.start, fact.end, lexicon, number), fact.name)


def _named(segments: list[Segment], name: str) -> list[Segment]:
    """The segments of a value whose label says that it names an employer, a school or a degree: the first that no list
    knows is the organization where none is."""
    if name not in NAMED or any(segment.kind is SegmentKind.ORGANIZATION for segment in segments):
        return segments
    kinds = (SegmentKind.OTHER, SegmentKind.DEPARTMENT, SegmentKind.TITLE)
    at = next((at for at, segment in enumerate(segments) if segment.kind in kinds), None)
    return [
        replace(segment, kind=SegmentKind.ORGANIZATION) if n == at else segment for n, segment in enumerate(segments)
    ]
