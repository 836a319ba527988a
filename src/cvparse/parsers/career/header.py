"""An entry of a career list before its last doubts are settled: period, cued values, segments, highlights.

The rows before the first bullet or sentence are the header: they are cut into segments. What a segment is that no word
list knows, the whole list says: where most entries print the employer before the title, the others are read so too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field, replace
from functools import lru_cache
from itertools import pairwise

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.dates import Period, find_periods
from cvparse.fields.degrees import find_degrees
from cvparse.fields.identifiers import IdentifierKind, find_identifiers
from cvparse.fields.organizations import find_organizations
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.model import Education, Experience, SectionKind
from cvparse.sections.heading_meaning import details_of
from cvparse.spans.cue_words import CuedValues
from cvparse.spans.delimiters import STRONG, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import UNDATED, take_period, take_periods_beside, with_tasks
from cvparse.spans.prose import LONG_WORD, header_and_prose, is_prose, names_post, run_in_apart, with_places_below
from cvparse.spans.readings import Reading
from cvparse.spans.segment import Segment, SegmentKind
from cvparse.spans.segments import header_segments
from cvparse.text.styled import Style
from cvparse.text.trim import clean
from cvparse.text.value_class import dataclass

INNER_BULLET = regex.compile(r"[\t ](?=[•◦▪●]\s)")
BRACKET = regex.compile(r"\(([^()]{4,80})\)")
REMARK = regex.compile(r"(?<=[\p{L}\p{N}.])\s\((\p{Ll}[^()]{3,120})\)[.,;]?\s{0,2}$")
NAMES = (SegmentKind.ORGANIZATION, SegmentKind.DEPARTMENT, SegmentKind.OTHER)
APART = ("highlights.url", "highlights.remark")
SLASHES = regex.compile(r"(?<=\s)/(?=\s)")


@dataclass(slots=True)
class CareerHeader:
    """One entry being read. `segments` are those not yet given to a field, in reading order, asides last; `given` are
    the others by field."""

    worksheet: EntryWorksheet
    period: Period
    cued: CuedValues
    segments: list[Segment]
    prose: tuple[Row, ...]
    given: dict[str, Segment] = field(default_factory=dict)

    @property
    def dated(self) -> bool:
        """Whether it says when it began or ended."""
        return self.period.start is not None or self.period.end is not None

    def of(self, *kinds: SegmentKind) -> list[Segment]:
        """The segments of these kinds that are left."""
        return [segment for segment in self.segments if segment.kind in kinds]

    def take(self, segment: Segment, path: str) -> str:
        """Give a segment to a field."""
        self.segments.remove(segment)
        self.given[path] = segment
        value = clean(segment.sheet.take(segment.start, segment.end, path))
        return value[:-1] if LONG_WORD.search(value[:-1]) and value.endswith(".") else value

    def highlights(self) -> tuple[str, ...]:
        """What no field took, a text for each row or tag, crossed out."""
        worksheet = self.worksheet
        found = [clean(taken.text) for taken in worksheet.body.taken if taken.path in APART]
        for row in worksheet.rows:
            free = worksheet.body.rest_within(row.start, row.end)
            for start, end in (
                part for stretch in free for part in _single_highlights(worksheet.body.text.text, *stretch)
            ):
                found.append(clean(worksheet.body.take(start, end, f"highlights.{len(found)}")))
        for sheet in (worksheet.margin, *worksheet.asides):
            for start, end in sheet.rest():
                found.append(clean(sheet.take(start, end, f"highlights.{len(found)}")))
        return tuple(text for text in found if text)


def _single_highlights(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of a row that holds several highlights: behind bullets of their own, or between spaced slashes.

    Reads `Logic   • Algebra` as two and `Logic / Algebra / Sets` as three; refuses `Logic / Algebra`, which may be one.
    """
    slashes = SLASHES.findall(text, start, end)
    separator = SLASHES if len(slashes) > 1 and not is_prose(text[start:end]) else INNER_BULLET
    return cut(text, start, end, separator)


WHERE = (SegmentKind.ORGANIZATION, SegmentKind.DEPARTMENT, SegmentKind.PLACE)
KNOWN = (SegmentKind.ORGANIZATION, SegmentKind.DEPARTMENT, SegmentKind.TITLE, SegmentKind.DEGREE)


def names_entry(header: CareerHeader) -> bool:
    """Whether an item says anything that makes it an entry of its own: a date, or a name that the word lists know; a
    head of its list always does.

    Reads `Lecturer, 2019` so; `see the list of courses overleaf` goes on with the entry before it.
    """
    item = header.worksheet.item
    return item.is_head or header.dated or bool(item.facts) or bool(header.of(*KNOWN))


def is_detail(header: CareerHeader, subheading: str | None, kind: SectionKind, lexicon: Lexicon) -> bool:
    """Whether an item is a detail of the entry above it: without a date, under a heading of parts of such an entry.

    Reads `Lead researcher of the team` under `Key Achievements` and `CS 101 - Algorithms` under `Coursework` so;
    refuses `Lecturer, 2010–2014` under either.
    """
    return kind in details_of(subheading or "", lexicon) and not header.dated


def stands_over(header: CareerHeader, following: CareerHeader, *, unknown: bool = False) -> bool:
    """Whether a header says where and nothing else, and the one below it does not: the employer of the posts, or the
    school of the degrees, under it. A head of its list (`group_heads`, `grouped_entries`) stands over what names a
    place too, and may have the span of all that stands under it; `unknown` says that a name which no list knows may be
    the place.

    Reads `University of X` over `Lecturer, Department of Physics <2019–2021>`; refuses it over `Lecturer, University of
    Y <2019>`, `University of X <2019>`, and `University of X` with a sentence about it.
    """
    item = header.worksheet.item
    unknown = unknown or item.is_head
    kinds = {segment.kind for segment in header.segments}
    places = {*WHERE, SegmentKind.OTHER} if unknown else {*WHERE}
    others = [segment for segment in header.of(SegmentKind.OTHER) if unknown and segment.row >= 0]
    named = header.of(SegmentKind.ORGANIZATION) or others
    told = header.prose or any(header.cued.values.values()) or item.facts
    dated = header.dated and not item.is_head
    if len(named) != 1 or kinds - places or told or dated:
        return False
    return item.is_head or not following.of(SegmentKind.ORGANIZATION)


def goes_on(before: Reading, header: CareerHeader) -> Reading:
    """The entry before with what an item that is none of its own says of it: values behind their cues, and the text as
    further highlights.

    Reads `Thesis: On Rivers` under a degree as its thesis; where that has one, as a highlight.
    """
    entry = before.entry
    if not isinstance(entry, Experience | Education):
        return before
    values: dict[str, object] = {}
    more: tuple[str, ...] = ()
    for name, said in header.cued.values.items():
        if name == "advisor":
            values["advisors"] = entry.advisors + tuple(said)
        elif said and getattr(entry, name, None) is None:
            values[name], more = said[0], more + tuple(said[1:])
        else:
            more += tuple(said)
    item = header.worksheet.item
    highlights = entry.highlights + more + header.highlights()
    return before.continued(item.words, header.worksheet.taken(), item.raw, **values, highlights=highlights)


def header_of(worksheet: EntryWorksheet, lexicon: Lexicon, cues: Sequence[str]) -> CareerHeader:
    """Read what is certain of an item: its period and cued values, and the segments of its header."""
    header_rows, prose = with_places_below(worksheet, *header_and_prose(worksheet), lexicon)
    header_rows, sentences = run_in_apart(worksheet, header_rows, lexicon)
    prose = (*sentences, *prose)
    if sentences:
        worksheet = worksheet.part((*header_rows, *prose))
    take_web_addresses(worksheet, header_rows)
    period = with_tasks(worksheet, take_period(worksheet, lexicon, header_rows), lexicon)
    if period == UNDATED:
        period = take_year_of_degree(worksheet, header_rows, lexicon)
    take_periods_beside(worksheet.body, lexicon, header_rows, "highlights.remark")
    cue_durations(worksheet, lexicon)
    take_dated_remarks(worksheet, header_rows, lexicon)
    cued = CuedValues(worksheet.body, worksheet.rows, cues, lexicon)
    take_cut_remarks(worksheet, header_rows, lexicon)
    segments = header_segments(worksheet, header_rows, prose, lexicon)
    return CareerHeader(worksheet, period, cued, segments, prose)


def take_year_of_degree(worksheet: EntryWorksheet, header_rows: Sequence[Row], lexicon: Lexicon) -> Period:
    """The date right behind the name of a degree, where nothing else dates the entry.

    Reads `Ph.D. 2003, University of X`; refuses `Ph.D. in Rivers 2000, University of X`: a subject stands between.
    """
    body = worksheet.body
    for row in header_rows:
        text = body.text.text[row.start : row.end]
        ends = {degree.end for degree in find_degrees(text, lexicon)}
        for match in find_periods(text, lexicon):
            start = row.start + match.start
            if len(text[: match.start].rstrip()) in ends and body.is_free(start, row.start + match.end):
                body.take(start, row.start + match.end, "period")
                return match.period
    return UNDATED


def without_remarks(header: CareerHeader, lexicon: Lexicon) -> CareerHeader:
    """The header of a post, the remarks in brackets behind its names set apart as highlights."""
    header.segments = [_without_remark(segment, lexicon) for segment in header.segments]
    return header


def _without_remark(segment: Segment, lexicon: Lexicon) -> Segment:
    """A name without the bracket behind it that opens in lower case: a remark on it, set apart as a highlight.

    Reads `Brightwater (maker of clear water)`; refuses `University of Oslo (UiO)`, `Brightwater (via Volt Company)`
    and a job title, `Lecturer (part-time)`.
    """
    remark = REMARK.search(segment.text) if segment.kind in NAMES else None
    if remark is None or find_organizations(remark.group(1), lexicon):
        return segment
    if not segment.sheet.is_free(segment.start + remark.start(), segment.end):
        return segment
    segment.sheet.take(segment.start + remark.start(1), segment.start + remark.end(1), "highlights.remark")
    return replace(segment, end=segment.start + len(segment.text[: remark.start()].rstrip()))


def take_web_addresses(worksheet: EntryWorksheet, header_rows: Sequence[Row]) -> None:
    """Set addresses of web pages in the header rows apart: they are highlights, no field holds them."""
    for row in header_rows:
        text = worksheet.body.text.text[row.start : row.end]
        for match in find_identifiers(text):
            if match.kind is IdentifierKind.URL:
                worksheet.body.take(row.start + match.start, row.start + match.end, "highlights.url")


def take_dated_remarks(worksheet: EntryWorksheet, header_rows: Sequence[Row], lexicon: Lexicon) -> None:
    """Set brackets apart that say something else of a time of its own: they are highlights too.

    Reads `(on leave 2015–16)`; refuses `(University of X, 2010)`, which says where, and a bracket without a date.
    """
    for row in header_rows:
        for bracket in BRACKET.finditer(worksheet.body.text.text, row.start, row.end):
            said = bracket.group(1)
            if (
                find_periods(said, lexicon)
                and not names_post(said, lexicon)
                and worksheet.body.is_free(*bracket.span())
            ):
                worksheet.body.take(bracket.start(1), bracket.end(1), "highlights.remark")


def take_cut_remarks(worksheet: EntryWorksheet, header_rows: Sequence[Row], lexicon: Lexicon) -> None:
    """Set the beginning of a bracket apart whose end was taken, where it says no more of the post or the degree.

    Reads `University of X (4 months, Host: Ada Lund)` so; refuses `Lecturer (University of X, 2010)`.
    """
    body = worksheet.body
    for row in header_rows:
        for start, end in list(body.rest_within(row.start, row.end)):
            opened = body.text.text.rfind("(", start, end)
            said = body.text.text[opened + 1 : end]
            if opened < 0 or ")" in said or end >= row.end or not any(map(str.isalnum, said)):
                continue
            if not names_post(said, lexicon) and find_place(said, lexicon) is None:
                body.take(opened + 1, end, "highlights.remark")


@lru_cache(maxsize=16)
def _duration(lexicon: Lexicon) -> regex.Pattern[str]:
    """One or two numbers, each with a word behind it: `2 yrs and 3 mos`."""
    conjunction = "|".join(map(regex.escape, sorted(lexicon.phrases("lists.plain_and").phrases)))
    return regex.compile(
        rf"[(\[]?(?:\d{{1,2}}\+?\s?(?P<unit>\p{{L}}{{1,7}})\.?,?\s?(?:(?:{conjunction})\s)?){{1,2}}[)\]]?"
    )


def cue_durations(worksheet: EntryWorksheet, lexicon: Lexicon) -> None:
    """Cross out how long something took, where that stands alone beside its dates: `4 years`, `(2 yrs 3 mos)`."""
    units, duration = lexicon.phrases("experience.duration_unit"), _duration(lexicon)
    in_rows = [(worksheet.body, *stretch) for row in worksheet.rows for stretch in worksheet.free(row)]
    beside = [(sheet, *stretch) for sheet in (worksheet.margin, *worksheet.asides) for stretch in sheet.rest()]
    for sheet, start, end in (*in_rows, *beside):
        for a, b in cut(sheet.text.text, start, end, STRONG):
            numbers = duration.fullmatch(sheet.text.text, a, b)
            if numbers and all(unit in units for unit in numbers.captures("unit")):
                sheet.cue(a, b, "duration")


def posts_of(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[EntryWorksheet]:
    """The item cut into its posts, where several rows of its header carry a date of their own and are no sentences, or
    its bullets are posts; else the item alone.
    """
    if nested := _bulleted_posts(worksheet, lexicon):
        return nested
    dated = [at for at, row in enumerate(worksheet.rows) if not row.bullet and _has_date(worksheet, row, lexicon)]
    dated = dated[:1] + [at for at in dated[1:] if worksheet.rows[at].asides or not _is_prose(worksheet, at)]
    if len(dated) < 2 or worksheet.margin.text:
        return [worksheet]
    shared = worksheet.rows[: dated[0]]
    if shared and _are_tasks(worksheet, dated, lexicon):
        return [worksheet]
    posts: list[EntryWorksheet] = []
    for a, b in pairwise([*dated, len(worksheet.rows)]):
        next_one = next((at for at in range(a + 1, b) if b in dated and _opens_again(worksheet, at, shared)), b)
        posts.append(worksheet.part((*shared, *worksheet.rows[a:next_one])))
        shared = worksheet.rows[next_one:b] or shared
    return posts


def _bulleted_posts(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[EntryWorksheet]:
    """The posts that stand as bullets under their employer: the first of them names a post and its date. A bullet that
    does not tells of the post above it.

    Reads `University of X` over `• Lecturer (2019–2021)`, `◦ Teaching prize` and `• Fellow <2015–2019>`; refuses
    bullets under a row with a date or a job title, and those of which the first names no post or has no date.
    """
    first, *bullets = worksheet.rows or (None,)
    text = worksheet.body.text.text
    if first is None or not bullets or first.asides or worksheet.margin.text or not all(row.bullet for row in bullets):
        return []
    over = text[first.start : first.end]
    posts = [at for at, row in enumerate(bullets) if _is_post(worksheet, row, lexicon)]
    if not posts or posts[0] or find_periods(over, lexicon) or find_roles(over, lexicon):
        return []
    head = replace(first, bullet=False)
    return [
        worksheet.part((head, replace(bullets[a], bullet=False), *bullets[a + 1 : b]))
        for a, b in pairwise([*posts, len(bullets)])
    ]


def _is_post(worksheet: EntryWorksheet, row: Row, lexicon: Lexicon) -> bool:
    """Whether a row names a post, and ends with its date or has it beside it."""
    text = worksheet.body.text.text[row.start : row.end]
    beside = any(find_periods(worksheet.asides[number].text.text, lexicon) for number in row.asides)
    return bool(find_roles(text, lexicon)) and (beside or _ends_dated(text, lexicon))


def _opens_again(worksheet: EntryWorksheet, at: int, shared: Sequence[Row]) -> bool:
    """Whether a row between two posts names another employer: it is bold as the row over the first post is, that of
    the posts is not."""
    text, row = worksheet.body.text, worksheet.rows[at]
    if not shared or row.bullet or is_prose(text.text[row.start : row.end]):
        return False
    first, before = (text.style_at(start) & Style.BOLD for start in (shared[0].start, worksheet.rows[at - 1].start))
    return bool(first) and not before and bool(text.style_at(row.start) & Style.BOLD)


def _are_tasks(worksheet: EntryWorksheet, dated: Sequence[int], lexicon: Lexicon) -> bool:
    """Whether the dated rows are tasks of one post: the rows over them say the post, and none of these names one.

    Reads `Lecturer` and `University of X` over `Rivers <2019>` and `Lakes <2020>`; refuses `University of X` over
    `Lecturer <2019>` and `Fellow <2018>`.
    """
    text = worksheet.body.text.text
    over = any(find_roles(text[row.start : row.end], lexicon) for row in worksheet.rows[: dated[0]])
    plain = all(worksheet.rows[at].asides for at in dated)
    return (
        over
        and plain
        and not any(names_post(text[worksheet.rows[at].start : worksheet.rows[at].end], lexicon) for at in dated)
    )


def _is_prose(worksheet: EntryWorksheet, at: int) -> bool:
    """Whether a row is a sentence, whose date is none of a post: `An open system that exists since 2005.`"""
    row = worksheet.rows[at]
    return is_prose(worksheet.body.text.text[row.start : row.end])


def _has_date(worksheet: EntryWorksheet, row: Row, lexicon: Lexicon) -> bool:
    if any(find_periods(worksheet.asides[number].text.text, lexicon) for number in row.asides):
        return True
    text = worksheet.body.text.text[row.start : row.end]
    found = find_periods(text, lexicon)
    return (
        bool(found) and not found[0].period.single and (found[0].start == 0 or not text[found[-1].end :].strip(" .)"))
    )


def _ends_dated(text: str, lexicon: Lexicon) -> bool:
    found = find_periods(text, lexicon)
    return bool(found) and not text[found[-1].end :].strip(" .)")


def comes_first(headers: Iterable[CareerHeader], one: SegmentKind, other: SegmentKind) -> bool | None:
    """Whether segments of the first kind mostly stand before those of the other in this list; None where none says."""
    votes = 0
    for header in headers:
        a = next((header.segments.index(p) for p in header.segments if p.kind is one and p.row >= 0), None)
        b = next((header.segments.index(p) for p in header.segments if p.kind is other and p.row >= 0), None)
        if a is not None and b is not None:
            votes += 1 if a < b else -1
    return None if votes == 0 else votes > 0
