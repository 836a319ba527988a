"""One post, read from its header: who employed the owner as what, where, when, under whom.

Signals in this order: where the dates stand; cue words (`Advisor:`); what the word lists say of each segment of the
header rows; the order of employer and title in the whole list for segments that no list knows; the entry before, where
several posts stand under one employer. Bullets and sentences are highlights. It never guesses a title from an employer.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from cvparse.entries.types import Context, Item
from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.fields.roles import find_roles
from cvparse.lexicon.phrase_groups import PLACE_CONNECTORS, opening_phrase, phrases_in
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.lexicon.types import Lexicon
from cvparse.model import Experience
from cvparse.model.kinds import ExperienceKind
from cvparse.parsers.career.header import CareerHeader, header_of, posts_of, stands_over
from cvparse.parsers.career.unknown_place import take_unknown_place
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import span_of
from cvparse.spans.readings import Reading
from cvparse.spans.segment import Joint, Segment, SegmentKind
from cvparse.text.trim import clean_end
from cvparse.text.value_class import dataclass

ACRONYM = regex.compile(r"\p{Lu}{2,8}(?:[-–/ ]\p{Lu}{2,8}){0,2}")
WHOLES = ("education.university", *(f"organizations.{name}" for name in ("known", "company", "legal_form")))
EMPLOYED = (SegmentKind.OTHER, SegmentKind.ORGANIZATION)


@dataclass(frozen=True, slots=True)
class Employer:
    """An employer on a line of its own over several posts: what it hands down to each that does not say otherwise.

    `of_group`: the list prints it as the head of a group (`group_heads`): what a post names under it is one of its
    `parts`.
    """

    organization: str
    department: str | None = None
    location: str | None = None
    of_group: bool = False
    parts: bool = False


def employer_alone(header: CareerHeader, following: CareerHeader, lexicon: Lexicon) -> Employer | None:
    """The employer that a header names and nothing else, over a dated post; crossed out.

    Reads `University of X` over `Lecturer, Department of Physics <2019–2021>`; refuses it over a post without a date.
    """
    undecided = following.of(SegmentKind.TITLE, SegmentKind.OTHER)
    if not stands_over(header, following) or not following.period.start or not undecided:
        return None
    named = header.of(SegmentKind.ORGANIZATION) or header.of(SegmentKind.OTHER)
    organization = header.take(named[0], "organization")
    department = _take_named(header, SegmentKind.DEPARTMENT, "department")
    location = _take_named(header, SegmentKind.PLACE, "location") or take_unknown_place(header, "organization", lexicon)
    return Employer(organization, department, location, of_group=header.worksheet.item.is_head)


def opening_employer(header: CareerHeader, reading: Reading) -> Employer | None:
    """The employer of a post that is printed before its title, with what else is: it may stand over the posts behind.

    Reads `University of X, Department of Y` over `Professor, 2014–2019`; refuses `Director, Institute of Y, 2011–2013`.
    """
    entry, title = reading.entry, header.given.get("title")
    if not isinstance(entry, Experience) or not entry.organization:
        return None
    before = {
        field
        for field, given in header.given.items()
        if title is None or (given.sheet is title.sheet and given.start < title.start)
    }
    if "organization" not in before:
        return None
    department = entry.department if "department" in before else None
    return Employer(entry.organization, department, entry.location if "location" in before else None)


def employer_over(over: Employer | None, header: CareerHeader, lexicon: Lexicon) -> Employer | None:
    """The employer on a line of its own, as far as a post stands under it: what the post names is a part of it, unless
    it is a whole of its own. Once such a one has come, the line stands over no more posts.

    Reads `Director, Research Centre` under `University of X` so; refuses `Postdoc, University of Y` and `Engineer, Volt
    GmbH`.
    """
    named = header.of(SegmentKind.ORGANIZATION)
    if over is None or over.of_group or not named:
        return over
    return None if any(_is_whole(segment, lexicon) for segment in named) else replace(over, parts=True)


def _is_whole(segment: Segment, lexicon: Lexicon) -> bool:
    """Whether an organization is a university, a company or known everywhere, and so no part of another."""
    return any(lexicon.phrases(name).search(segment.text) for name in WHOLES)


@lru_cache(maxsize=REMEMBERED)
def employer_in(subheading: str | None, lexicon: Lexicon) -> Employer | None:
    """The employer that the sub-heading of posts names.

    Reads `University of X` over `Lecturer, 2010–2014`; `Current Positions` names none.
    """
    return Employer(clean_end(subheading)) if subheading and is_organization(subheading, lexicon) else None


def read_post(
    header: CareerHeader,
    context: Context,
    employer_first: bool,
    employer: Employer | None = None,
    over: Employer | None = None,
) -> Reading:
    """The post that a header tells; `employer` is that of the post before, `over` one that stands over several posts,
    `employer_first` how the list is printed."""
    title = _take_title(header, context)
    organization = _take_named(header, SegmentKind.ORGANIZATION, "organization")
    department = _take_named(header, SegmentKind.DEPARTMENT, "department") or _take_part(header, context.lexicon)
    location = _take_named(header, SegmentKind.PLACE, "location")
    if over and (organization is None or over.of_group or over.parts):
        parts = [part for part in (department, organization) if part]
        organization, department = over.organization, ", ".join(parts) or over.department
        location = location or over.location
    for field in ("organization", "title") if employer_first else ("title", "organization"):
        value = organization if field == "organization" else title
        if value is None and (segment := _undecided(header, field, title)):
            value = header.take(segment, field)
        if field == "organization":
            organization = value
        else:
            title = value
    part_only = department and opening_phrase(department, context.lexicon, ("organizations.department",))
    if organization is None and title and employer and employer_first and (department is None or part_only):
        organization, department = employer.organization, department or employer.department
        location = location or employer.location
    elif organization is None and department:
        organization, department = department, None
    location = location or take_unknown_place(header, "organization", context.lexicon)
    department = department or _take_department(header)
    dating = span_of(header.period)
    entry = Experience(
        organization=organization,
        title=title,
        department=department,
        location=location,
        advisors=tuple(header.cued.values["advisor"]),
        kind=kind_of(title, context),
        highlights=header.highlights(),
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
    )
    return header.worksheet.reading(entry, "experience")


def _take_title(header: CareerHeader, context: Context) -> str | None:
    """The title, and what the same segment says of the place of work given back as segments of their own."""
    segments = header.of(SegmentKind.TITLE) or header.of(SegmentKind.DEGREE) or _employed(header, context)
    if not segments:
        return None
    segment = segments[0]
    role, rest = parted(segment, context)
    at = header.segments.index(segment)
    header.segments[at : at + 1] = [role, *rest]
    if rest:
        segment.sheet.cue(role.end, rest[0].start, "connector")
    return header.take(role, "title")


def parted(segment: Segment, context: Context) -> tuple[Segment, list[Segment]]:
    """A segment `Postdoc in Department of X` as title and place of work; a title alone stays whole.

    Reads `Research Assistant at ETH Zürich` and `Engineer at Brightwater`; it does not part `Professor of Economics`,
    where no organization is named.
    """
    text, lexicon = segment.text, context.lexicon
    roles = find_roles(text, lexicon)
    after = roles[0].end if roles else 0
    for found in find_organizations(text, lexicon):
        if found.start < after:
            continue
        before = text[: found.start].rstrip()
        connector = next(
            (m for m in phrases_in(before, lexicon, PLACE_CONNECTORS) if m.end == len(before.rstrip(",@ "))), None
        )
        if connector is None and not before.endswith((",", "@", "(")):
            continue
        cut = connector.start if connector else len(before.rstrip(",@( "))
        kind = SegmentKind.ORGANIZATION if str(found.kind) == "institution" else SegmentKind.DEPARTMENT
        sheet, row, title_end = segment.sheet, segment.row, segment.start + len(text[:cut].rstrip(" ,("))
        title = Segment(sheet, segment.start, title_end, row, Joint.STRONG, kind=SegmentKind.TITLE)
        place = Segment(sheet, segment.start + found.start, segment.end, row, Joint.COMMA, kind=kind)
        return title, [place]
    if (seam := _employer_seam(text, after, lexicon)) is not None:
        title = replace(segment, end=segment.start + seam[0], kind=SegmentKind.TITLE)
        return title, [
            replace(segment, start=segment.start + seam[1], kind=SegmentKind.ORGANIZATION, joint=Joint.COMMA)
        ]
    return segment, []


def _employed(header: CareerHeader, context: Context) -> list[Segment]:
    """The segments of the header that say at whom the owner was what: `Keeper of Seals at Brightwater`."""
    return [
        segment
        for segment in header.segments
        if segment.row >= 0
        and segment.kind in EMPLOYED
        and _employer_seam(segment.text, 0, context.lexicon) is not None
    ]


def _employer_seam(text: str, start: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the title ends and the employer begins at a word such as `at` between two names.

    Reads `Engineer at Brightwater`; refuses `Engineer at the front` and a text that begins with the word.
    """
    for found in lexicon.phrases("experience.employer_connector").find(text[start:]):
        before, after = text[: start + found.start].rstrip(" ,"), text[start + found.end :].lstrip()
        if before and (after[:1].isupper() or after[:1].isdigit()):
            return len(before), len(text) - len(after)
    return None


def _take_named(header: CareerHeader, kind: SegmentKind, path: str) -> str | None:
    segments = header.of(kind)
    return header.take(segments[0], path) if segments else None


def _take_part(header: CareerHeader, lexicon: Lexicon) -> str | None:
    """A second organization of the header rows that is no whole of its own: that of `Director, Research Centre` under
    the row of a university."""
    named = [one for one in header.of(SegmentKind.ORGANIZATION) if one.row >= 0 and not _is_whole(one, lexicon)]
    return header.take(named[0], "department") if named else None


def _undecided(header: CareerHeader, field: str, title: str | None) -> Segment | None:
    """The first segment of the header that no list knows; for the employer of a known post, one behind an at sign comes
    first, and an acronym."""
    others = [segment for segment in header.of(SegmentKind.OTHER) if segment.row >= 0]
    named = [one for one in others if one.sheet.text.text[: one.start].endswith(("@", "@ "))]
    named += [segment for segment in others if ACRONYM.fullmatch(segment.text.strip(" ."))]
    return next(iter(named if named and field == "organization" and title else others), None)


def _take_department(header: CareerHeader) -> str | None:
    """An undecided segment behind a comma in the row of title or employer: `Postdoc, Graphics and Vision, MIT`."""
    rows = {given.row for given in header.given.values() if given.row >= 0}
    segment = next((one for one in header.of(SegmentKind.OTHER) if one.row in rows and not one.strong), None)
    return header.take(segment, "department") if segment else None


def kind_of(title: str | None, context: Context) -> ExperienceKind | None:
    """What sort of post, by the first job title that the lists know."""
    roles = find_roles(title, context.lexicon) if title else []
    return next((role.kind for role in roles if role.kind), None)


def names_posts(item: Item, lexicon: Lexicon) -> bool:
    """Whether an item names one post or several, and nothing but posts.

    Reads `Senior Researcher, Institute of Rivers <2016 – present>`; refuses a sentence.
    """
    posts = posts_of(EntryWorksheet(item), lexicon)
    return all(holds_post(header_of(worksheet, lexicon, ("advisor",)), lexicon) for worksheet in posts)


def holds_post(header: CareerHeader, lexicon: Lexicon) -> bool:
    """Whether a header among degrees tells a post: an academic or clinical title, where it was held, and no degree.

    Reads `Postdoctoral Fellow, University of X <2015–2017>` and `Residency, General Hospital <2003–2005>`; refuses
    `Visiting Student, University of X` and `Ph.D. in Physics`.
    """
    titles = header.of(SegmentKind.TITLE)
    employed = header.of(SegmentKind.ORGANIZATION, SegmentKind.DEPARTMENT) or (
        titles and find_organizations(titles[0].text, lexicon)
    )
    if not titles or not employed or header.period.start is None:
        return False
    texts = [segment.text for segment in header.segments if segment.row >= 0]
    if any(find_degrees(text, lexicon) for text in texts) or header.cued.values.get("thesis"):
        return False
    return any(lexicon.phrases(f"roles.{kind}").search(titles[0].text) for kind in ("academic", "clinical"))
