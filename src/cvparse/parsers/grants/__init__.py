"""Grants: title, funder, role, amount, number, investigators, when, and how far they have come.

Signals in this order: where the dates stand; what a cue announces (`Role: PI`, `Award No. 123`, `PI: A. B`); amounts
and numbers by their shape; a segment that is a role or a status; the title by its quotes or its style; the funder by
the word lists. Where the print sets no title apart, the list's order decides: what stands before the funder is the
title. The role is the owner's: `PI: A. B` names an investigator, and a role only where A. B is the owner. What is
left is a note.
"""

from __future__ import annotations

from dataclasses import field, replace

import regex

from cvparse.entries.types import Context
from cvparse.fields.amounts import find_amounts
from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.fields.persons import split_persons
from cvparse.fields.same_person import is_same_person
from cvparse.model import Grant
from cvparse.parsers.grants.number import take_number
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import Dating, span_of, take_period
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, parsed
from cvparse.spans.segment import Joint, Segment
from cvparse.spans.segments import Segments
from cvparse.text.trim import clean, clean_end
from cvparse.text.value_class import dataclass

INITIALED = regex.compile(
    r"(?:\p{Lu}\.[ -]?){1,3}\s?\p{Lu}[\p{L}’'-]{1,30}|\p{Lu}[\p{L}’'-]{1,30},?\s(?:\p{Lu}\.){1,3}"
)
LONGEST_FUNDER = 8  # words; a row of more is a sentence
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
    for listed in items_of(section, context):
        worksheet = EntryWorksheet(listed.item)
        grants.append(_begun(worksheet, _status_of(listed.subheading, context), context))
    styled = _opening_is_funder(grants, context, styled=True)
    plain = _opening_is_funder(grants, context, styled=False)
    readings = [_finished(slots, context, styled_funder=styled, funder_first=plain) for slots in grants]
    leftover = [left for slots in grants for left in leftovers_of(slots.worksheet, section, "rest of a grant")]
    return parsed(readings, leftover)


def _begun(worksheet: EntryWorksheet, status: str | None, context: Context) -> GrantSlots:
    """What is certain of a grant: when, and what cues, brackets and shapes say."""
    dating = span_of(take_period(worksheet, context.lexicon))
    slots = GrantSlots(worksheet, Segments(worksheet, context.lexicon), dating, status)
    _named_roles(slots, context)
    _team(slots, context)
    _announced(slots, context)
    _granted_by(slots, context)
    slots.currency = _amount(slots, context)
    if (number := take_number(slots.segments)) is not None:
        slots.values.setdefault("number", number)
    _role_and_status(slots, context)
    return slots


def _opening_is_funder(grants: list[GrantSlots], context: Context, *, styled: bool) -> bool:
    """Whether the list prints its funders first: more openings are organizations than entries name one later on."""
    first = later = 0
    for slots in grants:
        body = [segment for segment in slots.segments.left if not segment.quoted and segment.row >= 0]
        if body and body[0].styled is styled:
            first += _is_funder(body[0], context)
            later += any(_is_funder(segment, context) for segment in body[1:])
    return first > later


def _finished(slots: GrantSlots, context: Context, *, styled_funder: bool, funder_first: bool) -> Reading:
    """The entry; where the list prints its funders in a style of their own, the styled opening is the funder."""
    opening = next((s for s in slots.segments.left if s.styled), None)
    if opening and styled_funder and len(slots.segments.left) > 1:
        slots.put("funder", opening)
    _title_and_funder(slots, context, funder_first=funder_first)
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


def _announced(slots: GrantSlots, context: Context) -> None:
    """What cue words announce: `Role: PI`, `Funder: X`, `PI: A. B`, `with A. B`."""
    segments = slots.segments
    for name in ("role_cue", "funder", "title", "status_cue"):
        if found := segments.announced(f"grants.{name}"):
            field_name = {"role_cue": "role", "status_cue": "status"}.get(name, name)
            run = _value(slots, found[0]) if name in ("funder", "title") else [found[0]]
            if field_name not in slots.values:
                _put_run(slots, field_name, run)
    while segments.announced("grants.period"):
        pass
    while found := segments.announced("grants.investigators"):
        _investigators(slots, found[0], found[1], context)
    for segment in tuple(segments.left):
        opener = context.lexicon.phrases("words.with").at_start(segment.text) if not segment.quoted else None
        if opener and split_persons(segment.sheet.text[segment.start + opener.end : segment.end], context.lexicon):
            segment.sheet.cue(segment.start, segment.start + opener.end, "with")
            value = replace(segment, start=segment.start + opener.end)
            segments.left[segments.left.index(segment)] = value
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
    for segment in tuple(slots.segments.left):
        found = next(iter(cues.find(segment.text)), None) if not segment.quoted and not segment.styled else None
        if (
            found is None
            or segment.bracketed
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
    """Persons with their role in a bracket: `A. Example (PI), B. Muster (Co-PI), Title`."""
    left = slots.segments.left
    for segment, bracket in zip(tuple(left), tuple(left)[1:], strict=False):
        role = clean_end(bracket.text)
        if not bracket.bracketed or segment.quoted or role not in context.lexicon.phrases("grants.role"):
            continue
        persons = split_persons(segment.sheet.text[segment.start : segment.end], context.lexicon)
        if len(persons) == 1 and not find_organizations(segment.text, context.lexicon):
            slots.investigators.append(persons[0].name)
            slots.segments.drop(segment).take("investigators")
            if context.owner is not None and is_same_person(context.owner, persons[0].name):
                slots.values.setdefault("role", slots.segments.take(bracket, "role"))
            else:
                slots.segments.drop(bracket).cue("role")


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
    """Segments that are a role, or say how far the grant has come."""
    segments = slots.segments
    if "role" not in slots.values and (role := segments.whole("grants.role")):
        slots.put("role", role)
    if status := segments.whole(*(f"grants.{name}" for name in STATUSES)):
        slots.put("status", status)


def _title_and_funder(slots: GrantSlots, context: Context, *, funder_first: bool) -> None:
    """The title by its print, the funder by the word lists, what is undecided by the order of the segments."""
    segments = slots.segments
    if "title" not in slots.values and (title := segments.title()):
        slots.put("title", title)
    body = [segment for segment in segments.left if not segment.bracketed]
    if not body:
        return
    funders = [n for n, segment in enumerate(body) if _is_funder(segment, context)]
    if funder_first and not funders and "title" not in slots.values and len(body) > 1:
        funders = [0]  # as in the other entries of the list, though no word says so
    if len(funders) > 1 and not funder_first:
        funders = [n for n in funders if n] if "title" not in slots.values else funders
    if "title" in slots.values:
        if "funder" not in slots.values:
            at = funders[0] if funders else 0
            slots.values["funder"] = segments.take_run(_name_from(body, at, context), "funder") or ""
        return
    if "funder" in slots.values or not funders or (len(body) == 1 and not _is_funder(body[0], context)):
        body = [segment for segment in body if segment.row == body[0].row]
        stops = (n for n, segment in enumerate(body) if n and segment.joint >= Joint.STOP)
        cut = _strongest(body) if "funder" not in slots.values else next(stops, len(body))
        _put_run(slots, "title", body[:cut])
        below = [segment for segment in segments.left if segment.row > body[0].row and not segment.bracketed]
        if body[cut:] and "funder" not in slots.values:
            _put_run(slots, "funder", body[cut : cut + 1])
        elif below and "funder" not in slots.values and _is_short_name(below[0]):
            _put_run(slots, "funder", below[:1])
    elif funders[0] == 0:
        name = _name_from(body, 0, context)
        _put_run(slots, "funder", name)
        rest = body[len(name) :]
        ends = (n for n, segment in enumerate(rest) if n and segment.joint >= Joint.STOP)
        _put_run(slots, "title", rest[: next(ends, len(rest))])
    else:
        name = _name_from(body, funders[0], context)
        _put_run(slots, "title", body[: funders[0]])
        _put_run(slots, "funder", name)


def _is_short_name(segment: Segment) -> bool:
    """Whether a row below the title can name the funder: short, in capitals, with nothing before it."""
    words = segment.text.split()
    return segment.joint is Joint.ROW and len(words) <= LONGEST_FUNDER and words[0][0].isupper()


def _put_run(slots: GrantSlots, name: str, run: list[Segment]) -> None:
    if value := slots.segments.take_run(run, name):
        slots.values[name] = value


def _is_funder(segment: Segment, context: Context) -> bool:
    return is_organization(clean_end(segment.text), context.lexicon)


def _name_from(body: list[Segment], at: int, context: Context) -> list[Segment]:
    """A funder with what goes on in its name behind commas: `Department of Energy, Office of Science`."""
    run = [body[at]]
    for segment in body[at + 1 :]:
        if segment.joint is not Joint.COMMA or not find_organizations(segment.text, context.lexicon):
            break
        run.append(segment)
    return run


def _strongest(body: list[Segment]) -> int:
    """Where the second part begins: at the first of the strongest joints; all is one part where only commas part it."""
    joints = [segment.joint for segment in body[1:]]
    strongest = max(joints, default=Joint.NONE)
    return 1 + joints.index(strongest) if strongest >= Joint.STOP else (1 if len(body) == 2 else len(body))


def _status_of(subheading: str | None, context: Context) -> str | None:
    """The status that a sub-heading says of all under it: `Pending`, `Completed Grants`."""
    if subheading is None:
        return None
    found = [m for n in STATUSES if (m := context.lexicon.phrases(f"grants.{n}").search(subheading))]
    return subheading[found[0].start : found[0].end] if found else None
