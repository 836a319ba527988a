"""A section of a collection that is declared and has no parser of its own: one entry an item, by its slots.

Which fields an entry has, and by what evidence each is found, the declaration says (`model/collections/`). Signals in
this order: rows behind labels, which `entries.labelled_facts` has read before; where the dates stand; an address of the
web; a number behind its sign; a sum; what the print sets apart is what the entry is called by; then, segment by
segment, persons, a place, an organization. What is left goes to the note, where entries have one. It never cuts a
segment in two, and never fills a field that the declaration does not name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field
from itertools import takewhile

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.types import Context
from cvparse.fields.amounts import find_amounts
from cvparse.fields.organizations import is_organization
from cvparse.fields.persons import PersonMatch, split_persons
from cvparse.fields.places import find_place
from cvparse.lexicon.types import Lexicon
from cvparse.model import BY_KIND, Collection, Evidence
from cvparse.model.base import Period
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.links import take_url
from cvparse.spans.period import span_of, take_period
from cvparse.spans.prose import header_and_prose
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import read_each
from cvparse.spans.segment import Segment
from cvparse.spans.segments import Segments
from cvparse.text.trim import clean, clean_end
from cvparse.text.value_class import dataclass

CODE = r"\p{Lu}{2,4}[ -]?\d{1,4}(?:[ .,/]?\d{3}){1,4}(?:[ -]?\p{Lu}\d?)?(?![\p{L}\d])"  # `US 10,123,456 B2`
PLAIN = r"(?:\p{Lu}{2}\s?)?\d[\p{L}\d.,/-]{0,30}[\p{L}\d]"
NUMBER = regex.compile(rf"[.:]?\s{{0,2}}[#№]?\s{{0,2}}(?P<number>{CODE}|{PLAIN})")
SIGNED = regex.compile(rf"[#№]\s{{0,2}}(?P<number>{PLAIN})")
CODED = regex.compile(rf"(?<![\p{{L}}\d])(?P<number>{CODE})")
SHARE = 0.8  # of a segment that a list of names, a place or a sum fills; the rest are signs and small words

Value = str | tuple[str, ...] | bool | None


@dataclass(slots=True)
class _Draft:
    """The values of an entry that is being read, and what of its print is not yet read."""

    collection: Collection
    worksheet: EntryWorksheet
    lexicon: Lexicon
    values: dict[str, Value] = field(default_factory=dict)

    def wanted(self, evidence: Evidence) -> str | None:
        """The first field that this evidence finds and that has no value yet."""
        names = self.collection.fields_with(evidence)
        return next((name for name in names if name not in self.values and not self.is_told(name)), None)

    def is_told(self, name: str) -> bool:
        """Whether a row told the field by its label."""
        return any(fact.name == name for fact in self.worksheet.item.facts)


def parse(section: Section, context: Context) -> Parsed:
    """Read a section by the declaration of its collection. Raises KeyError for a kind that has no collection.

    For `title`, `inventors` and `number` it reads `“Ice Saw,” A. Muster and B. Berg, US 10,123,456 (2019)`; it refuses
    to take `Ice Saw 2000` apart, where nothing sets the number off.
    """
    collection = BY_KIND[section.kind]

    def read(worksheet: EntryWorksheet, context: Context) -> Reading:
        return _read(_Draft(collection, worksheet, context.lexicon))

    return read_each(section, context, read, f"rest of a {collection.noun}")


def _read(draft: _Draft) -> Reading:
    header, prose = header_and_prose(draft.worksheet)
    _take_dates(draft, header)
    if name := draft.wanted(Evidence.ADDRESS):
        draft.values[name] = take_url(draft.worksheet)
    _take_number(draft)
    segments = Segments(draft.worksheet, draft.lexicon, header)
    _take_called(draft, segments)
    while segment := next((one for one in segments.left if _evidence_of(draft, one) is not None), None):
        _take_segment(draft, segments, segment)
    _take_remarks(draft, segments, prose)
    stated = {name: value for name, value in draft.values.items() if value is not None}
    return draft.worksheet.reading(draft.collection.entry.model_validate(stated), draft.collection.name)


def _take_dates(draft: _Draft, header: Sequence[Row]) -> None:
    """The span of time, or the one date, of an entry that has either."""
    model = draft.collection.entry
    if issubclass(model, Period):
        dating = span_of(take_period(draft.worksheet, draft.lexicon, header))
        draft.values |= {"start": dating.start, "end": dating.end, "ongoing": dating.ongoing}
    elif "date" in model.model_fields:
        period = take_period(draft.worksheet, draft.lexicon, header)
        draft.values["date"] = period.start or period.end


def _take_number(draft: _Draft) -> None:
    """A number behind a word of its label or a sign (`Patent No. 12-345`, `#12`), or of a code and digits.

    A code with digits is one of two to four capitals and at least four digits: `US 10,123,456 B2`.
    """
    name = draft.wanted(Evidence.NUMBER)
    if name is None:
        return
    body = draft.worksheet.body
    text = body.text.text
    words = draft.lexicon.phrases(f"forms.{draft.collection.label_of(name)}")
    found = [(word.start, NUMBER.match(text, word.end)) for word in words.find(text)]
    found += [(match.start(), match) for pattern in (SIGNED, CODED) if (match := pattern.search(text))]
    for start, match in found:
        if match is not None and body.is_free(start, match.end()):
            number, end = match.span("number")
            draft.values[name] = clean(body.take(number, end, name))
            body.cue(start, number, "number")
            return


def _take_called(draft: _Draft, segments: Segments) -> None:
    """What the entry is called by: what the print sets apart, else the first segment of the body."""
    names = [name for name in draft.collection.called if not draft.is_told(name)]
    for name in names:
        segment = segments.title() or next((one for one in segments.left if one.row >= 0), None)
        if segment is not None:
            draft.values[name] = segments.take(segment, name)


def _evidence_of(draft: _Draft, segment: Segment) -> Evidence | None:
    """The first evidence that a segment shows for a field that has no value yet."""
    return next((one for one, shows in SHOWN.items() if draft.wanted(one) and shows(segment, draft.lexicon)), None)


def _take_segment(draft: _Draft, segments: Segments, segment: Segment) -> None:
    """Give a segment to the field that its evidence is for; of a list of names all neighbours that are names too."""
    evidence = _evidence_of(draft, segment)
    name = draft.wanted(evidence) if evidence is not None else None
    if name is None:
        return
    several = draft.collection.holds_several(name)
    if evidence is not Evidence.PERSONS or not several:
        value = segments.take(segment, name)
        draft.values[name] = (value,) if several else value
        return
    following = segments.left[segments.left.index(segment) :]
    run = list(takewhile(lambda one: _names_persons(one, draft.lexicon), following))
    draft.values[name] = tuple(person.name for one in run for person in _persons(one, draft.lexicon))
    segments.take_run(run, name)


def _take_remarks(draft: _Draft, segments: Segments, prose: Sequence[Row]) -> None:
    """What no field took: highlights row by row, or one note; where entries have neither, it is left over."""
    fields = draft.collection.entry.model_fields
    if "highlights" in fields:
        texts = [segments.take(one, f"highlights.{n}") for n, one in enumerate(tuple(segments.left))]
        for row in prose:
            for start, end in draft.worksheet.free(row):
                texts.append(clean(draft.worksheet.body.take(start, end, f"highlights.{len(texts)}")))
        draft.values["highlights"] = tuple(filter(None, texts))
    elif "note" in fields:
        draft.values["note"] = draft.worksheet.take_rest("note")


def _persons(segment: Segment, lexicon: Lexicon) -> list[PersonMatch]:
    return split_persons(segment.sheet.text[segment.start : segment.end], lexicon)


def _names_persons(segment: Segment, lexicon: Lexicon) -> bool:
    persons = _persons(segment, lexicon)
    return bool(persons) and _fills(persons[-1].end - persons[0].start, segment)


def _is_place(segment: Segment, lexicon: Lexicon) -> bool:
    place = find_place(segment.text, lexicon)
    return place is not None and _fills(place.end - place.start, segment)


def _is_sum(segment: Segment, lexicon: Lexicon) -> bool:
    return _fills(sum(one.end - one.start for one in find_amounts(segment.text, lexicon)), segment)


def _is_organization(segment: Segment, lexicon: Lexicon) -> bool:
    return is_organization(clean_end(segment.text), lexicon)


def _fills(length: int, segment: Segment) -> bool:
    return length >= SHARE * (segment.end - segment.start)


SHOWN: dict[Evidence, Callable[[Segment, Lexicon], bool]] = {
    Evidence.AMOUNT: _is_sum,
    Evidence.ORGANIZATION: _is_organization,
    Evidence.PLACE: _is_place,
    Evidence.PERSONS: _names_persons,
}
"""How a segment shows what it is, in the order of trust."""
