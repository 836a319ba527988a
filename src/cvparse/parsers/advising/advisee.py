"""What one advisee's entry says: who, at what level, in which role, when, on what, where, and what became of them.

Signals in this order: a date behind a word such as `defended` or `started`; a level, a role, a quotation, what a cue
announces; the person by the shape of a name; what `now at` announces, or a post behind the name, is the placement; a
university that stands alone is the institution, or the placement behind a level that the entry prints where a post
stands before it. Under a heading of theses, what is left first is the thesis. It never decides where an entry ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from cvparse.entries.types import Context
from cvparse.fields.advising_levels import LEVELS, ends_with_degree, is_head_row, level_of
from cvparse.fields.dates import find_periods
from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import OrganizationMatch, find_organizations, is_organization
from cvparse.fields.persons import person_in, split_persons
from cvparse.fields.roles import find_roles
from cvparse.lexicon.phrase_groups import PLACE_CONNECTORS, opening_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.model import Advising
from cvparse.model.kinds import AdvisingLevel
from cvparse.parsers.advising.group_headings import AdviseeGroup, take_cells
from cvparse.parsers.advising.name import NAME_WORDS, advisee_named
from cvparse.parsers.advising.thesis import TITLE_WORDS, may_be_title, plain_thesis, printed_thesis, title_row
from cvparse.spans.delimiters import cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import Dating, span_of, take_period
from cvparse.spans.readings import Reading
from cvparse.spans.segment import Joint, Segment
from cvparse.spans.segments import Segments
from cvparse.text.trim import clean, clean_end

OPENING = regex.compile(r"[^,;:.(\t\d“\"‘]{3,60}+")
PARTING = regex.compile(r"[,;，、；،؛](?=\s|\p{Han}|\p{Hiragana}|\p{Katakana}|$)")
NAME_WORD = regex.compile(r"(?<=\s)[\p{L}’'.-]{1,30}")
CAPITALS = regex.compile(r"\p{Lu}{3,8}(?:-\p{Lu}{2,8})?")
FAR = 24  # characters between a cue and what it leads to
REMARK_WORDS = 6


def read_advisee(worksheet: EntryWorksheet, shared: AdviseeGroup, context: Context, *, part: bool = False) -> Reading:
    """The entry of one advisee; `part` where the rest of the item is not its own."""
    lexicon = context.lexicon
    cells = take_cells(worksheet, shared.columns) if shared.columns else {}
    dating, said, segments = _when(worksheet, lexicon)
    for segment in tuple(segments.left):
        if clean_end(segment.text) in lexicon.phrases("advising.years"):
            segments.drop(segment).cue("dates")
    of_degree = any(find_degrees(clean_end(segment.text), lexicon) for segment in segments.left)
    segments.announced("advising.name")
    level, named_role = _level(segments, shared, lexicon)
    if named_role is None:
        named_role = _led_by_role(segments, lexicon)
        level = level or (level_of(named_role, lexicon) if named_role else None)
    apart = any(segment.styled for segment in segments.left)
    _part_named(segments, lexicon)
    name = advisee_named(segments, context, worksheet.margin)
    level = level or _level(segments, shared, lexicon)[0]
    faced = _faced_role(segments, lexicon)
    role = segments.whole("advising.role") or faced or _spoken_role(segments, lexicon)
    if role and level is None:
        level = level_of(role.text, lexicon)
    role_text = segments.take(role, "role") if role else None
    thesis = printed_thesis(segments)
    placement = _placement(segments, lexicon, named=name is not None)
    institution = _institution(segments, lexicon, degree=level is not None)
    if institution is None and apart:
        institution = _named_behind(segments, behind_role=faced is not None)
    if thesis is None and (styled := next((s for s in segments.left if name and may_be_title(s, lexicon)), None)):
        thesis = segments.take(styled, "thesis")
    if thesis is None and name and shared.of_theses and level is not AdvisingLevel.POSTDOC:
        thesis = plain_thesis(segments, lexicon)
    if placement is None and name:
        placement = _post(segments, lexicon)
    if thesis is None and name and (row := title_row(segments, lexicon)):
        thesis = segments.take_run(row, "thesis")
    level = shared.level if shared.level and level in (None, AdvisingLevel.OTHER) else level
    degree = ends_with_degree(level) and (of_degree or not _in_tag(worksheet))
    if not said and (shared.completed or degree):
        dating = _ended(dating)
    entry = Advising(
        name=name,
        level=level,
        role=role_text or named_role or shared.role,
        institution=cells.get("institution") or institution or shared.institution,
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
        thesis=cells.get("thesis") or thesis,
        placement=cells.get("placement") or placement,
        note=segments.rest("note") or (None if part else worksheet.take_rest("note")),
    )
    return worksheet.reading(entry, "advising")


def _segments(worksheet: EntryWorksheet, lexicon: Lexicon) -> Segments:
    """What is left of an item, brackets of several facts in their parts."""
    segments = Segments(worksheet, lexicon)
    _part_brackets(segments)
    return segments


def _when(worksheet: EntryWorksheet, lexicon: Lexicon) -> tuple[Dating, bool, Segments]:
    """When, whether words say which end a date is (`started 2015`, `defended 2019`), and what is left: else the date
    behind a degree in a bracket, else where dates stand.
    """
    started, finished = _cued_dates(worksheet, lexicon)
    segments = _segments(worksheet, lexicon)
    if started or finished:
        return Dating(started, finished), True, segments
    if (dating := _degree_date(segments, lexicon)) != Dating():
        return dating, False, segments
    dating = span_of(take_period(worksheet, lexicon))
    return dating, False, _segments(worksheet, lexicon)


def _ended(dating: Dating) -> Dating:
    """The single date of a degree, or of those who have finished, is the end."""
    single = dating.start and dating.end is None and not dating.ongoing
    return Dating(None, dating.start) if single else dating


def _in_tag(worksheet: EntryWorksheet) -> bool:
    """Whether the date stands in a tag beside the entry: that says when the work was, one in the text when the degree.

    Reads `2019 | Ada Example, Rivers` as the first, and refuses `Ada Example (2019). Rivers`.
    """
    return any(claim.path == "period" for sheet in (worksheet.margin, *worksheet.asides) for claim in sheet.taken)


def _cued_dates(worksheet: EntryWorksheet, lexicon: Lexicon) -> tuple[str | None, str | None]:
    """The dates behind words such as `started` and `defended`, crossed out: the first of each.

    Reads `enrolled in 2015 … defended in May 2020`, `Completed: … 2019`; refuses `since 2019`.
    """
    body = worksheet.body
    dates: list[str | None] = [None, None]
    for row in worksheet.rows:
        text = body.text.text[row.start : row.end]
        found = [m for m in find_periods(text, lexicon) if m.period.single and not m.period.ongoing]
        last = 0
        for match in found:
            for at, names in enumerate((("started",), ("defended", "expected"))):
                cue = _cue_before(text[last : match.start], names, lexicon)
                if cue is None or dates[at] or not body.is_free(row.start + match.start, row.start + match.end):
                    continue
                body.cue(row.start + last + cue[0], row.start + match.start, names[0])
                body.take(row.start + match.start, row.start + match.end, ("start", "end")[at])
                dates[at] = match.period.start
                break
            last = match.end
    return dates[0], dates[1]


def _cue_before(text: str, names: tuple[str, ...], lexicon: Lexicon) -> tuple[int, int] | None:
    """The word of these lists that stands right before the end of a text."""
    edge = max(0, len(text) - FAR)
    for name in names:
        for found in lexicon.phrases(f"advising.{name}").find(text[edge:]):
            if not text[edge + found.end :].strip(" :：.("):
                return edge + found.start, edge + found.end
    return None


def _degree_date(segments: Segments, lexicon: Lexicon) -> Dating:
    """The dates that stand behind a degree in a bracket of more: `(PhD 2019, now at X)`, `(M.Sc. 2018; Lecturer)`."""
    for segment in segments.left:
        found = find_periods(segment.text, lexicon) if segment.bracketed else []
        if len(found) == 1 and level_of(segment.text[: found[0].start], lexicon):
            segment.sheet.take(segment.start + found[0].start, segment.start + found[0].end, "period")
            segments.renew(segment)
            return span_of(found[0].period)
    return Dating()


def _part_brackets(segments: Segments) -> None:
    """A bracket of several facts in its parts: `(PhD, University of X)`, `(M.Sc. 2018, co-advised with A. Muster)`."""
    for segment in [s for s in segments.left if s.bracketed and PARTING.search(s.text)]:
        parts = cut(segment.sheet.text.text, segment.start, segment.end, PARTING)
        at = segments.left.index(segment)
        segments.left[at : at + 1] = [replace(segment, start=a, end=b) for a, b in parts]


def _part_named(segments: Segments, lexicon: Lexicon) -> None:
    """The person before a colon, and behind it the title, which that sets apart: `Ada Example: Ice in Rivers`."""
    first = segments.left[0] if segments.left else None
    head, colon, title = first.text.partition(": ") if first and not first.quoted else ("", "", "")
    if first is None or not colon or person_in(head, lexicon) is None or len(title.split()) < TITLE_WORDS:
        return
    behind = replace(first, start=first.end - len(title), joint=Joint.STRONG, styled=True)
    segments.left[:1] = [replace(first, end=first.start + len(head)), behind]


def _led_by_role(segments: Segments, lexicon: Lexicon) -> str | None:
    """The role that stands before the name: `Codirección de Ada Example`, `Co-advisor of Ben Muster`.

    It refuses `Director of Research Services`, where no person follows.
    """
    first = segments.left[0] if segments.left else None
    role = lexicon.phrases("advising.role").at_start(first.text) if first and not first.quoted else None
    if first is None or role is None:
        return None
    rest = first.text[role.end :]
    connector = opening_phrase(rest, lexicon, (*PLACE_CONNECTORS, "teaching.of"))
    start = first.start + role.end + (connector.end if connector else 0)
    name = OPENING.match(segments.left[0].sheet.text.text, start, first.end)
    persons = split_persons(first.sheet.text[start : first.end], lexicon)
    if connector is None or name is None or len(persons) != 1 or persons[0].start > FAR:
        return None
    first.sheet.take(first.start, first.start + role.end, "role")
    first.sheet.cue(first.start + role.end, start, "of")
    segments.left[0] = replace(first, start=start)
    return first.text[: role.end].strip()


def _level(segments: Segments, shared: AdviseeGroup, lexicon: Lexicon) -> tuple[AdvisingLevel | None, str | None]:
    """The level that a segment is, or announces before a colon; a role that the same words tell."""
    levels = (*LEVELS[shared.level is not None :], AdvisingLevel.OTHER)  # where a level holds, a postdoc is a placement
    for segment in segments.left:
        for level in levels:
            if not segment.quoted and clean_end(segment.text) in lexicon.phrases(f"advising.{level}"):
                segments.drop(segment).cue("level")
                return level, None
    for level in levels:
        if segments.announced(f"advising.{level}"):
            return level, None
    for at, segment in enumerate(segments.left):
        if not segment.quoted and (named := _degree_in(segment.text, levels, lexicon)):
            segments.left[at] = replace(segment, joint=Joint.BRACKET)  # with its subject it is a remark
            return named, None
    for segment in tuple(segments.left):
        said = level_of(segment.text, lexicon) if segment.bracketed else None
        if said:
            role = lexicon.phrases("advising.role").search(segment.text)
            segments.drop(segment).cue("level")
            return said, segment.text[role.start : role.end] if role else None
    return None, None


def _degree_in(text: str, levels: Sequence[AdvisingLevel], lexicon: Lexicon) -> AdvisingLevel | None:
    """The level of a degree that is printed with its subject and nothing more: `M.S. in Economics`, `PhD in Finance`.

    Refuses `PhD thesis on rivers`, `M.Sc. student`, `PhD at University of X` and `PhD with Ada Example`.
    """
    found = [(level, m) for level in levels if (m := lexicon.phrases(f"advising.{level}").at_start(text))]
    level, degree = max(found, key=lambda one: one[1].end, default=(None, None))
    joins = lexicon.phrases("roles.place_connector").at_start(text[degree.end :]) if degree else None
    subject = text[degree.end + joins.end :].strip(" .") if degree and joins else ""
    named = person_in(subject, lexicon) is None and not find_organizations(subject, lexicon)
    return level if subject[:1].isupper() and named and len(subject.split()) <= NAME_WORDS else None


def _faced_role(segments: Segments, lexicon: Lexicon) -> Segment | None:
    """A stretch in a face of its own with the word for a role in it: `*Co-advisor, internship of an MSc*`."""
    faced = (segment for segment in segments.left if segment.faced)
    return next((s for s in faced if lexicon.phrases("advising.role").search(s.text)), None)


def _named_behind(segments: Segments, *, behind_role: bool) -> str | None:
    """The name behind the last comma of a row that sets name and role apart: where, though no list knows it; without
    a role an acronym: `**Ada Example** (PhD), ETHZ`.
    """
    row = [s for s in segments.left if s.row == 0 and not s.bracketed]
    if len(row) != 1 or row[0].joint is not Joint.COMMA or row[0].quoted:
        return None
    words = row[0].text.split()
    named = behind_role and all(word[0].isupper() and not any(map(str.isdigit, word)) for word in words)
    known = (named and len(words) <= NAME_WORDS) or CAPITALS.fullmatch(row[0].text.strip(" ."))
    return segments.take(row[0], "institution") if known else None


def _spoken_role(segments: Segments, lexicon: Lexicon) -> Segment | None:
    """A few words with that for a role among them: `external member Ph.D. committee`; no post, and no organization.

    Words of advising and nothing more are no post, whoever could hold it: `Dissertation Committee Chair`.
    """
    for segment in segments.left:
        text = clean_end(segment.text)
        ends = any(role.end == len(text) for role in lexicon.phrases("advising.role").find(text))
        if ends and not segment.quoted and is_head_row(text, lexicon):
            return segment
    for segment in segments.left:
        words = segment.text.split()
        known = lexicon.phrases("advising.role").search(segment.text) is not None
        if segment.quoted or not known or len(words) > REMARK_WORDS or any(map(str.isdigit, segment.text)):
            continue
        with_others = lexicon.phrases("advising.with").search(segment.text)
        names = with_others and split_persons(
            segment.sheet.text[segment.start + with_others.end : segment.end], lexicon
        )
        if not find_organizations(segment.text, lexicon) and not find_roles(segment.text, lexicon) and not names:
            return segment
    return None


def _placement(segments: Segments, lexicon: Lexicon, *, named: bool) -> str | None:
    """What a cue such as `now at` announces, to the next full stop or row."""
    for at, segment in enumerate(segments.left):
        cue = lexicon.phrases("advising.placement").at_start(segment.text) if not segment.quoted else None
        if cue is None or not named:
            continue
        after = segment.text[cue.end :]
        value = after.lstrip(" :,–—-")
        segment.sheet.cue(segment.start, segment.end - len(value), "placement")
        run = [replace(segment, start=segment.end - len(value))] if value else []
        for other in segments.left[at + 1 :]:
            if other.joint not in (Joint.COMMA, Joint.BRACKET) or other.quoted:
                break
            run.append(other)
        segments.left[at : at + 1] = run[:1] if value else []
        return segments.take_run(run, "placement") if run else None
    return None


def _institution(segments: Segments, lexicon: Lexicon, *, degree: bool) -> str | None:
    """A university or department before which no post stands; a university also inside a few words of its own.

    Reads `Ada Example, University of X` and `enrolled in the doctorate of the University of X`; refuses `Lecturer,
    University of X`, which is where she went.
    """
    university = lexicon.phrases("education.university")
    known = [s for s in segments.left if not s.quoted and is_organization(clean_end(s.text), lexicon)]
    named = next((segment for segment in known if university.search(segment.text)), None)
    for at, segment in enumerate(segments.left):
        if segment.quoted or (named and segment is not named):
            continue
        joined = at > 0 and (segment.joint is Joint.COMMA or (segment.bracketed and segments.left[at - 1].bracketed))
        before = segments.left[at - 1].text if joined else ""
        if find_roles(before, lexicon) or find_roles(segment.text, lexicon):
            return None
        if segment in known and (named or not degree):
            return segments.take(segment, "institution")
        for found in find_organizations(segment.text, lexicon) if segment not in known else ():
            if university.search(segment.text[found.start : found.end]):
                start, end = (segment.start + at for at in _whole_name(segment.text, found, lexicon))
                value = clean_end(clean(segment.sheet.take(start, end, "institution")))
                segments.renew(segment, PLACE_CONNECTORS)
                return value
    return None


def _whole_name(text: str, found: OrganizationMatch, lexicon: Lexicon) -> tuple[int, int]:
    """The university's name: where its word opens it, with the names that go on behind.

    Reads `Universidad Nacional de X` of `doctorado de la Universidad Nacional de X con beca`; `Larvik State University`
    stays as it was found.
    """
    word = lexicon.phrases("education.university").search(text[found.start : found.end])
    start = found.start + word.start if word else found.start
    end = at = found.start + word.end if word else found.end
    for token in NAME_WORD.finditer(text, at):
        joins = opening_phrase(token.group(), lexicon, (*PLACE_CONNECTORS, "words.article")) is not None
        if not (token.group()[0].isupper() or joins):
            break
        end = token.end() if token.group()[0].isupper() else end
    return (start, end) if end > at and end >= found.end else (found.start, found.end)


def _post(segments: Segments, lexicon: Lexicon) -> str | None:
    """A post after the name with where it is held: `Associate Professor, University of X`."""
    body = [segment for segment in segments.left if not segment.bracketed and not segment.quoted]
    for at, segment in enumerate(body):
        if lexicon.phrases("advising.with").at_start(segment.text):
            break
        if not find_roles(segment.text, lexicon) and not is_organization(clean_end(segment.text), lexicon):
            continue
        run = [segment]
        for other in body[at + 1 :]:
            if other.joint is not Joint.COMMA:
                break
            run.append(other)
        value = segments.take_run(run, "placement")
        return clean_end(value) if value else None
    return None
