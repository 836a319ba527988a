"""Grants: title, funder, role, amount, number, investigators, when, and how far they have come.

What is certain is read first: the dates, what a cue announces (`Role: PI`, `Award No. 123`, `PI: A. B`), amounts and
numbers by their shape, a segment that is a role or a status. What is left of each grant is divided into title and
funder by one decision (`decide`) that knows how the other grants of the list are printed. The role is the owner's: `PI:
A. B` names an investigator, and a role only where A. B is the owner. What is left then is a note.
"""

from __future__ import annotations

from dataclasses import field, replace
from itertools import pairwise

from cvparse.entries.types import Context
from cvparse.fields.amounts import find_amounts
from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.fields.persons import split_persons
from cvparse.fields.same_person import is_same_person
from cvparse.lexicon.phrase_groups import CONNECTORS, opening_phrase
from cvparse.model import Grant
from cvparse.parsers.grants.decide import divided
from cvparse.parsers.grants.division import Division, Open, parted_at_colons, span_of_run
from cvparse.parsers.grants.evidence import INITIALED, is_person
from cvparse.parsers.grants.number import take_number
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import Dating, span_of, take_period
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, organization_over, parsed
from cvparse.spans.segment import Joint, Segment
from cvparse.spans.segments import Segments
from cvparse.text.trim import clean, clean_end
from cvparse.text.value_class import dataclass

FULL = 0.75  # of the longest row of the list; letters differ in width
STATUSES = ("awarded", "pending", "declined")


@dataclass(slots=True)
class GrantSlots:
    """The slots of a grant, filled as it is read, and the segments that no slot has yet."""

    worksheet: EntryWorksheet
    segments: Segments
    dating: Dating
    status: str | None = None
    currency: str | None = None
    values: dict[str, str] = field(default_factory=dict)
    investigators: list[str] = field(default_factory=list)

    def put(self, name: str, segment: Segment) -> None:
        """Give a segment to a field that has no value yet."""
        if name not in self.values:
            self.values[name] = self.segments.take(segment, name)


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of grants, one entry an item.

    Reads `“Rivers,” NSF (Role: PI), $300,000, Award No. 1234567` and `Title. Funder. PI: A. B; Amount: €5,000`; it
    refuses to take the `$2` of a title for the amount, or the year of a programme for its number.
    """
    grants: list[GrantSlots] = []
    items = items_of(section, context)
    for listed in items:
        worksheet = EntryWorksheet(listed.item)
        grants.append(_begun(worksheet, _status_of(listed.subheading, context), context))
    widest = max((row.end - row.start for slots in grants for row in slots.worksheet.rows), default=0)
    divisions = divided([_open(slots, widest) for slots in grants], context.lexicon)
    readings = [
        _finished(slots, division).with_defaults(funder=organization_over(listed.heads, context.lexicon))
        for listed, slots, division in zip(items, grants, divisions, strict=True)
    ]
    leftover = [left for slots in grants for left in leftovers_of(slots.worksheet, section, "rest of a grant")]
    return parsed(readings, leftover)


def _begun(worksheet: EntryWorksheet, status: str | None, context: Context) -> GrantSlots:
    """What is certain of a grant: when, and what cues, brackets and shapes say."""
    dating = span_of(take_period(worksheet, context.lexicon))
    slots = GrantSlots(worksheet, Segments(worksheet, context.lexicon), dating, status)
    _named_roles(slots, context)
    _team(slots, context)
    _announced(slots, context)
    slots.currency = _amount(slots, context)
    _granted_by(slots, context)
    if (number := take_number(slots.segments)) is not None:
        slots.values.setdefault("number", number)
    _role_and_status(slots, context)
    return slots


def _open(slots: GrantSlots, widest: int) -> Open:
    """What is left of a grant to be divided; `widest` is the longest row of its list."""
    rows = enumerate(slots.worksheet.rows)
    full = frozenset(number for number, row in rows if row.end - row.start >= FULL * widest)
    asked = {name: name not in slots.values for name in ("title", "funder")}
    slots.segments.left = list(parted_at_colons(slots.segments.left))
    return Open(tuple(slots.segments.left), **asked, full=full)


def _finished(slots: GrantSlots, division: Division) -> Reading:
    """The entry by the division that was decided on."""
    segments = tuple(slots.segments.left)
    for name, run in (("title", division.title), ("funder", division.funder)):
        if run[0] < run[1]:
            start, end = span_of_run(segments, run)
            slots.values[name] = replace(segments[run[0]], start=start, end=end).take(name)
            for segment in segments[slice(*run)]:
                slots.segments.drop(segment)
    _persons_left(slots)
    entry = Grant(
        title=slots.values.get("title"),
        funder=slots.values.get("funder"),
        role=slots.values.get("role"),
        amount=slots.values.get("amount"),
        currency=slots.currency,
        number=slots.values.get("number"),
        investigators=tuple(dict.fromkeys(slots.investigators)),
        start=slots.dating.start,
        end=slots.dating.end,
        ongoing=slots.dating.ongoing,
        status=slots.values.get("status") or slots.status,
        note=slots.segments.rest("note") or slots.worksheet.take_rest("note"),
    )
    return slots.worksheet.reading(entry, "grants")


def _persons_left(slots: GrantSlots) -> None:
    """Those who are named before or beside title and funder: `A. Berg, Rivers, Hollow Trust`."""
    for segment in tuple(slots.segments.left):
        if is_person(segment, slots.segments.lexicon):
            persons = split_persons(segment.sheet.text[segment.start : segment.end], slots.segments.lexicon)
            slots.investigators += [person.name for person in persons]
            slots.segments.drop(segment).take("investigators")


def _announced(slots: GrantSlots, context: Context) -> None:
    """What cue words announce: `Role: PI`, `Funder: X`, `PI: A. B`, `with A. B`."""
    segments = slots.segments
    for name in ("role_cue", "funder", "title", "status_cue"):
        if found := segments.announced(f"grants.{name}"):
            field_name = {"role_cue": "role", "status_cue": "status"}.get(name, name)
            run = _value(slots, found[0]) if name in ("funder", "title") else [found[0]]
            if field_name not in slots.values:
                slots.values[field_name] = slots.segments.take_run(run, field_name) or ""
    while segments.announced("grants.period"):
        pass
    while found := segments.announced("grants.investigators"):
        _investigators(slots, found[0], found[1], context)
    for segment in tuple(segments.left):
        _together(slots, segment, context)


def _together(slots: GrantSlots, segment: Segment, context: Context) -> None:
    """Those with whom, and the role before them: `with A. Berg`, `Co-investigator with A. Berg & B. Lund`."""
    text, lexicon = segment.text, context.lexicon
    role = None if segment.quoted else lexicon.phrases("grants.role").at_start(text)
    start = len(text) - len(text[role.end :].lstrip()) if role else 0
    opener = None if segment.quoted else lexicon.phrases("words.with").at_start(text[start:])
    behind = segment.start + start + opener.end if opener else segment.end
    if opener is None or not split_persons(segment.sheet.text[behind : segment.end], lexicon):
        return
    if role and "role" not in slots.values:
        slots.values["role"] = clean(segment.sheet.take(segment.start, segment.start + role.end, "role"))
    segment.sheet.cue(segment.start + start, behind, "with")
    value = replace(segment, start=behind)
    slots.segments.left[slots.segments.left.index(segment)] = value
    _investigators(slots, value, None, context)


def _value(slots: GrantSlots, first: Segment) -> list[Segment]:
    """What a cue at the start of a row announces: the row, up to a bracket, an amount or another cue."""
    left = slots.segments.left
    run = [first]
    for segment in left[left.index(first) + 1 :]:
        more = segment.joint in (Joint.COMMA, Joint.STRONG) and segment.row == first.row
        if not more or ":" in segment.text or find_amounts(segment.text, slots.segments.lexicon) or first.bracketed:
            break
        run.append(segment)
    return run if first.joint is Joint.ROW else run[:1]


def _granted_by(slots: GrantSlots, context: Context) -> None:
    """The funder behind words that need no colon: `Otorgado por la UTN`, `Multi-year project funded by the Council`."""
    cues = context.lexicon.phrases("grants.granted_by")
    named = any(is_organization(clean_end(one.text), context.lexicon) for one in slots.segments.left)
    for segment in tuple(slots.segments.left):
        found = next(iter(cues.find(segment.text)), None) if not segment.quoted and not segment.styled else None
        if (
            found is None
            or (segment.bracketed and named)  # `Institute of Ice (funded by the Navy)`
            or "funder" in slots.values
            or not segment.text[found.end :].strip(" .,;:")
        ):
            continue
        article = context.lexicon.phrases("words.article").at_start(segment.text[found.end :])
        start = segment.start + found.end + (article.end if article else 0)
        segment.sheet.cue(segment.start + found.start, start, "granted by")
        value = replace(segment, start=start)
        at = slots.segments.left.index(segment)
        opening = replace(segment, end=segment.start + found.start)
        slots.segments.left[at : at + 1] = [*([opening] if opening.text.strip() else []), value]
        slots.put("funder", value)
        return


def _named_roles(slots: GrantSlots, context: Context) -> None:
    """Persons with their role in a bracket: `A. Example (PI), B. Muster (Co-PI), Title`.

    A name in whole words may as well be a title in capitals, `Slow Rivers (PI)`: it is a person where another one with
    a role stands beside it, where its row goes on, or where it is the owner.
    """
    left = tuple(slots.segments.left)
    pairs = [(one, bracket) for one, bracket in pairwise(left) if _is_named_role(one, bracket, context)]
    for segment, bracket in pairs:
        (person,) = split_persons(segment.sheet.text[segment.start : segment.end], context.lexicon)
        is_owner = context.owner is not None and is_same_person(context.owner, person.name)
        goes_on = any(one.row == bracket.row and one.start > bracket.start for one in left)
        if not (is_owner or goes_on or len(pairs) > 1 or INITIALED.match(segment.text)):
            continue
        slots.investigators.append(person.name)
        slots.segments.drop(segment).take("investigators")
        if is_owner:
            slots.values.setdefault("role", slots.segments.take(bracket, "role"))
        else:
            slots.segments.drop(bracket).cue("role")


def _is_named_role(segment: Segment, bracket: Segment, context: Context) -> bool:
    """Whether a segment can be one person whose role stands in the bracket behind."""
    if not bracket.bracketed or segment.quoted or clean_end(bracket.text) not in context.lexicon.phrases("grants.role"):
        return False
    persons = split_persons(segment.sheet.text[segment.start : segment.end], context.lexicon)
    return len(persons) == 1 and not find_organizations(segment.text, context.lexicon)


def _investigators(slots: GrantSlots, first: Segment, cue: str | None, context: Context) -> None:
    """The persons of a segment and of those behind its commas; the owner's own place in the list is the owner's
    role.
    """
    segments = slots.segments
    if first.quoted:  # `Investigator: “Rivers”` says as what
        if cue and cue in context.lexicon.phrases("grants.role"):
            slots.values.setdefault("role", cue)
        return
    at = segments.left.index(first)
    for segment in segments.left[at:]:
        if segment is not first and (segment.joint > Joint.COMMA or segment.quoted or ":" in segment.text):
            break
        persons = split_persons(segment.sheet.text[segment.start : segment.end], context.lexicon)
        if not persons or (segment is not first and find_organizations(segment.text, context.lexicon)):
            if segment is first and cue and clean_end(segment.text) in context.lexicon.phrases("grants.role"):
                slots.put("role", segment)
            break
        for person in persons:
            segment.sheet.take(segment.start + person.start, segment.start + person.end, "investigators")
            slots.investigators.append(person.name)
            is_owner = context.owner is not None and is_same_person(context.owner, person.name)
            if is_owner and cue and cue in context.lexicon.phrases("grants.role"):
                slots.values.setdefault("role", _of_one(cue, context))
        segments.drop(segment)
        for start, end in [(a, b) for a, b in segment.sheet.rest() if a < segment.end and b > segment.start]:
            text = segment.sheet.text.text[max(start, segment.start) : min(end, segment.end)]
            if text.strip(" ,;&.").lower() in context.lexicon.phrases("words.conjunction"):
                segment.sheet.cue(max(start, segment.start), min(end, segment.end), "persons")


def _of_one(cue: str, context: Context) -> str:
    """The role of one of those that a cue announces: `Co-PI` of `Co-PIs: A, B`."""
    return cue[:-1] if cue.endswith("s") and cue[:-1] in context.lexicon.phrases("grants.role") else cue


def _team(slots: GrantSlots, context: Context) -> None:
    """The persons behind one whose role was printed, by their initials: `A. Berg (PI), I. Ferro, M. Oduya. Title`; the
    owner is one also with no role before: `I. Ferro, Gift of X`. Whole words may be a title.
    """
    for segment in tuple(slots.segments.left):
        persons = split_persons(segment.sheet.text[segment.start : segment.end], context.lexicon)
        if segment.quoted or segment.row != 0 or not persons or not INITIALED.match(segment.text):
            return
        person = persons[0]
        is_owner = context.owner is not None and is_same_person(context.owner, person.name)
        end = segment.start + person.end
        rest = segment.text[person.end :].lstrip(" .,;")
        if not (slots.investigators or is_owner) or (rest and len(persons) > 1):
            return
        slots.investigators.append(person.name)
        segment.sheet.take(segment.start + person.start, end, "investigators")
        slots.segments.renew(segment)


def _amount(slots: GrantSlots, context: Context) -> str | None:
    """The first amount outside the title, with the cue before it; the ISO code of its currency."""
    for segment in tuple(slots.segments.left):
        if segment.quoted:
            continue
        for match in find_amounts(segment.text, context.lexicon):
            start, end = segment.start + match.start, segment.start + match.end
            slots.values["amount"] = clean(segment.sheet.take(start, end, "amount"))
            cue = context.lexicon.phrases("grants.amount").at_start(segment.text)
            if cue and not segment.text[cue.end : match.start].strip(" :=.~≈()"):
                segment.sheet.cue(segment.start, start, "amount")
            slots.segments.renew(segment)
            return match.currency
    return None


def _role_and_status(slots: GrantSlots, context: Context) -> None:
    """Segments that are a role (also `Director of` before a title in quotes), or say how far the grant has come."""
    segments = slots.segments
    if "role" not in slots.values and (role := segments.whole("grants.role")):
        slots.put("role", role)
    for segment, title in pairwise(tuple(segments.left)):
        said = context.lexicon.phrases("grants.role").at_start(segment.text)
        of = said and opening_phrase(segment.text[said.end :], context.lexicon, CONNECTORS)
        if said and of and title.quoted and not segment.text[said.end + of.end :].strip():
            segment.sheet.cue(segment.start + said.end, segment.end, "of")
            segments.left[segments.left.index(segment)] = role = replace(segment, end=segment.start + said.end)
            slots.put("role", role)
    _dated_status(slots, context)
    if status := segments.whole(*(f"grants.{name}" for name in STATUSES)):
        slots.put("status", status)


def _dated_status(slots: GrantSlots, context: Context) -> None:
    """A segment that says since when a grant is what it is: `active September 2010 – August 2013`."""
    lists = tuple(f"grants.{name}" for name in STATUSES)
    for segment in tuple(slots.segments.left):
        said = opening_phrase(segment.text, context.lexicon, lists) if not segment.quoted and segment.row >= 0 else None
        if said is None or "status" in slots.values:
            continue
        first = segment.start + said.end
        behind = segment.sheet.text.text[first : slots.worksheet.rows[segment.row].end]
        dates = find_periods(behind, context.lexicon)
        if not dates or behind[: dates[0].start].strip() or not segment.sheet.is_free(first, first + dates[0].end):
            continue
        slots.values["status"] = clean(segment.sheet.take(segment.start, first, "status"))
        segment.sheet.take(first + dates[0].start, first + dates[0].end, "period")
        if slots.dating == Dating():
            slots.dating = span_of(dates[0].period)
        for one in tuple(slots.segments.left):
            if one.sheet is segment.sheet and segment.start <= one.start < first + dates[0].end:
                slots.segments.renew(one)
        return


def _status_of(subheading: str | None, context: Context) -> str | None:
    """The status that a sub-heading says of all under it: `Pending`, `Completed Grants`."""
    if subheading is None:
        return None
    found = [m for n in STATUSES if (m := context.lexicon.phrases(f"grants.{n}").search(subheading))]
    return subheading[found[0].start : found[0].end] if found else None
