"""One degree or course of study, read from its header: where, which degree in which field, when, under whom.

Signals in this order: where the dates stand (one date is the end); cue words (`Advisor:`, `Thesis:`, `GPA:`); the
degree names of the word lists, with the field after `in`, `of` or a comma; organizations and places. What is left is a
highlight, and so is a word such as `graduated`. It never makes a field of an institution's name.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.fields.degrees import DegreeMatch, find_degrees
from cvparse.fields.organizations import find_organizations
from cvparse.fields.roles import find_roles
from cvparse.fields.scores import find_scores
from cvparse.lexicon.phrase_groups import PLACE_CONNECTORS, opening_phrase, phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.model import Education
from cvparse.parsers.career.header import CareerHeader
from cvparse.parsers.career.unknown_place import take_unknown_place
from cvparse.spans.cut_by_names import cut_by_names
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import span_of
from cvparse.spans.prose import header_and_prose, is_prose
from cvparse.spans.readings import Reading
from cvparse.spans.segment import Joint, Segment, SegmentKind
from cvparse.spans.worksheet import Worksheet
from cvparse.text.normalize import fold
from cvparse.text.trim import clean, clean_end, trimmed

CUES = ("advisor", "thesis", "field", "score", "degree")
BRACKET = regex.compile(r"\s{0,2}\([^()]{1,40}\)")
BRACKET_END = regex.compile(r"[(（][^()（）]{1,60}[)）]\s{0,2}$")
QUOTED = regex.compile(r"[“\"„«]([^“”\"„«»]{12,300})[”\"“»]")
FACULTY = regex.compile(r"（\p{Han}{1,10}）(?=\s{0,2}[(（]?\p{Han})")
"""What a Japanese degree is of, where the field follows: `博士（理学）化学`; in `博士（理学）` it is the field."""
MEMBERS = 3  # behind the first member of a field such as `A, B, C and D`
MEMBER_WORDS = 5
OF_STUDY = ("words.thesis", "words.advisor")
DEGREE_WORDS = 12  # of a row that tells a degree with its field and school


def read_study(header: CareerHeader, lexicon: Lexicon, *, under_school: bool = False) -> Reading:
    """The degree that a header tells, as an entry of the education; `under_school` where its school stands on a line
    over it, so that no unknown name is one."""
    _raise_degree(header, lexicon)
    status = lexicon.phrases("education.status")
    header.segments = [segment for segment in header.segments if clean_end(segment.text) not in status]
    score = _take_score(header, lexicon)
    degree, field = _take_degree(header, lexicon)
    if degree is None and (cued := header.cued.first("degree")):
        degree, field = _parted_degree(cued, lexicon)
    if degree and field is None:
        field = _take_field_of_repeated(header, degree, lexicon)
    school = next(iter(header.of(SegmentKind.ORGANIZATION)), None)
    part = _part_of(school, header) if school is not None and degree and field else None
    institution = _take_first(header, SegmentKind.ORGANIZATION, "institution")
    department = _take_first(header, SegmentKind.DEPARTMENT, "department")
    if part is not None and department is None:
        department = header.take(part, "department")
    location = _take_first(header, SegmentKind.PLACE, "location")
    field = field or header.cued.first("field")
    if institution is None and not under_school:
        institution = _take_undecided(header, "institution", degree is not None and field is not None)
    if field is None:
        _cue_studies(header, lexicon)
        field = _take_undecided(header, "field", anything=True)
    location = location or take_unknown_place(header, "institution", lexicon)
    if institution is None and department:
        institution, department = department, None
    dating = span_of(header.period, single_is_end=True)
    thesis = header.cued.first("thesis") or _take_quoted(header)
    entry = Education(
        institution=institution,
        degree=degree,
        field=field,
        department=department,
        location=location,
        advisors=tuple(header.cued.values["advisor"]),
        thesis=thesis,
        score=score,
        highlights=header.highlights(),
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
    )
    return header.worksheet.reading(entry, "education")


def _part_of(school: Segment, header: CareerHeader) -> Segment | None:
    """The unknown name that opens the row of a school right before it, where the degree has a row of its own.

    Reads the `Ice School` of `Ice School, University of X` over `M.A. in Rivers`; refuses that of `M.A. in Rivers, Ice
    School, University of X`, which may be a specialization.
    """
    row = [segment for segment in header.segments if segment.row == school.row and segment.sheet is school.sheet]
    opens = len(row) > 1 and row[0].kind is SegmentKind.OTHER and row[1] is school
    return row[0] if opens and row[0].text[:1].isupper() else None


def _raise_degree(header: CareerHeader, lexicon: Lexicon) -> None:
    """Where the header names no degree, the first short row below that opens with one is part of it.

    Reads `• Ph.D. in Physics` under `University of X`; refuses `• Supervised the M.Sc. programme` and a sentence.
    """
    if any(find_degrees(segment.text, lexicon) for segment in header.segments):
        return
    body = header.worksheet.body
    for row in header.prose:
        text = body.text.text[row.start : row.end]
        found = find_degrees(text, lexicon)
        if found and not text[: found[0].start].strip() and len(text.split()) <= DEGREE_WORDS and not is_prose(text):
            header.segments += cut_by_names(body, row.start, row.end, lexicon, len(header.worksheet.rows))
            return


def _take_degree(header: CareerHeader, lexicon: Lexicon) -> tuple[str | None, str | None]:
    """The degree as printed and its field, from the first segment that holds a degree. A segment of that kind may have
    been cut since, and hold none."""
    holding = [segment for segment in header.segments if find_degrees(segment.text, lexicon)]
    segment = next((one for one in holding if one.kind is SegmentKind.DEGREE), next(iter(holding), None))
    if segment is None:
        return None, None
    text = segment.text
    match = find_degrees(text, lexicon)[0]
    end = _degree_end(text, match, lexicon)
    student = next((r for r in find_roles(text, lexicon) if r.start <= match.start and r.end > end), None)
    at = header.segments.index(segment)
    degree = clean(segment.sheet.take(segment.start + match.start, segment.start + end, "degree"))
    end = student.end if student else end  # `PhD Student in Physics`
    school = any(other.kind is SegmentKind.ORGANIZATION for other in header.segments[at + 1 :])
    field_start, field_end = _field_of(text, end, lexicon, school)
    if field_start < field_end == len(text) and (last := _enumerated(header, at, lexicon)) is not None:
        text = segment.sheet.text.text[segment.start : last.end]
        field_end = len(text)
        del header.segments[at + 1 : header.segments.index(last) + 1]
    rest = text[field_end:]
    field = None
    if field_start < field_end:
        field = clean(segment.sheet.take(segment.start + field_start, segment.start + field_end, "field"))
    segment.sheet.cue(segment.start + match.end, segment.start + field_start, "connector")
    header.segments[at : at + 1] = _remains(segment, 0, match.start, lexicon) + (
        _remains(segment, field_end, len(text), lexicon) if rest.strip() else []
    )
    if field is None and at < len(header.segments):
        following = header.segments[at]
        if following.kind is SegmentKind.OTHER and following.row == segment.row:
            field = _take_field(header, following, lexicon)
    before = header.segments[at - 1] if 0 < at <= len(header.segments) else None
    named = header.of(SegmentKind.ORGANIZATION, SegmentKind.DEPARTMENT)
    if field is None and before and before.kind is SegmentKind.OTHER and before.row == segment.row and named:
        field = header.take(before, "field")  # `Physics, Bachelor of Science` over the school
    return degree, field


def _enumerated(header: CareerHeader, at: int, lexicon: Lexicon) -> Segment | None:
    """The last of the segments behind a degree that are, with its field, one field of several members.

    Reads `Ph.D. in Ecology, Evolution and Behaviour`; refuses `Ph.D. in Ecology, Rivers`, where no `and` says so.
    """
    before = header.segments[at]
    for segment in header.segments[at + 1 : at + 1 + MEMBERS]:
        beside = segment.sheet is before.sheet and segment.row == before.row and not segment.strong
        if segment.kind is not SegmentKind.OTHER or not beside or len(segment.text.split()) > MEMBER_WORDS:
            return None
        joint = lexicon.phrases("words.conjunction").search(segment.text)
        if joint is not None or "&" in segment.text:
            return segment
        before = segment
    return None


def _parted_degree(text: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """A degree behind its cue and the field that it names: `Abschluss: Magister in Geschichte`."""
    found = find_degrees(text, lexicon)
    if not found or found[0].start:
        return text, None
    start, end = _field_of(text, found[0].end, lexicon)
    return clean_end(text[: found[0].end]) if found[0].end < len(text) else text, text[start:end] or None


def _cue_studies(header: CareerHeader, lexicon: Lexicon) -> None:
    """The words before the field of a course of study: `Studium der Geschichte`, `Studies in History`."""
    for at, segment in enumerate(header.segments):
        opener = (
            lexicon.phrases("education.studies").at_start(segment.text) if segment.kind is SegmentKind.OTHER else None
        )
        start = opener.end + 1 if opener else len(segment.text)
        if segment.text[start:].strip():
            segment.sheet.cue(segment.start, segment.start + start, "studies")
            header.segments[at] = replace(segment, start=segment.start + start)
            return


def _take_field(header: CareerHeader, segment: Segment, lexicon: Lexicon) -> str:
    """The field in a segment of its own, without the word that joins it to the degree: `B.Sc. ⇥ in Geography`."""
    opener = lexicon.phrases("degrees.connector").at_start(segment.text)
    start, end = trimmed(segment.text, opener.end if opener else 0, len(segment.text))
    if start >= end:
        return header.take(segment, "field")
    segment.sheet.cue(segment.start, segment.start + start, "connector")
    header.segments.remove(segment)
    return clean(segment.sheet.take(segment.start + start, segment.start + end, "field"))


def _take_field_of_repeated(header: CareerHeader, degree: str, lexicon: Lexicon) -> str | None:
    """The field that a second print of the same degree gives: `Ph.D.` beside `University, Ph.D. in X`."""
    for segment in header.of(SegmentKind.DEGREE):
        match = next(iter(find_degrees(segment.text, lexicon)), None)
        if match and match.start == 0 and fold(segment.text[: match.end]) == fold(degree):
            start, end = _field_of(segment.text, match.end, lexicon)
            segment.sheet.cue(segment.start, segment.start + start, "degree")
            header.segments.remove(segment)
            return clean(segment.sheet.take(segment.start + start, segment.start + end, "field")) or None
    return None


def _degree_end(text: str, match: DegreeMatch, lexicon: Lexicon) -> int:
    """Where the printed degree ends: `B.A. (Hons.)` and `Doctor of Philosophy (Ph.D.)` take their bracket with them."""
    bracket = BRACKET.match(text, match.end)
    if bracket and (
        find_degrees(bracket.group(), lexicon) or lexicon.phrases("degrees.honours").search(bracket.group())
    ):
        return int(bracket.end())
    faculty = FACULTY.match(text, match.end)
    return int(faculty.end()) if faculty else match.end


def _field_of(text: str, end: int, lexicon: Lexicon, school: bool = False) -> tuple[int, int]:
    """The field after a degree: behind `in`, `of`, a comma or nothing, up to an organization's name. What reads like
    one right behind the degree is the field where a school follows: `MSc Society and Space, University of X`."""
    start = end + len(text[end:]) - len(text[end:].lstrip(" ,:.–—-"))
    opener = lexicon.phrases("degrees.connector").at_start(text[start:])
    if opener:
        start += opener.end
    stop = len(text)
    for found in find_organizations(text[start:], lexicon):
        named = text[start + found.start : start + found.end]
        joint = lexicon.phrases("words.conjunction").search(named)
        if school and joint and found.start == 0 and start - end == 1:
            continue
        before = text[start : start + found.start].rstrip(" ,(")
        connector = next((m for m in phrases_in(before, lexicon, PLACE_CONNECTORS) if m.end == len(before)), None)
        stop = start + (connector.start if connector else found.start)
        break
    bracket = BRACKET_END.search(text, start, stop)
    if bracket and lexicon.phrases("degrees.minor").search(bracket.group()):
        stop = bracket.start()  # a minor stands beside the field
    return trimmed(text, start, stop)


def _remains(segment: Segment, start: int, end: int, lexicon: Lexicon) -> list[Segment]:
    """What a segment holds beside the degree and its field, as a segment again."""
    opener = opening_phrase(segment.text[start:end], lexicon, PLACE_CONNECTORS)
    start += opener.end if opener else 0
    a, b = trimmed(segment.text, start, end)
    if a < b and segment.text[a:b] in lexicon.phrases("education.studies"):  # `Studium Bachelor Informatik`
        segment.sheet.cue(segment.start + a, segment.start + b, "studies")
        return []
    if a >= b:
        return []
    if opener:
        segment.sheet.cue(segment.start + opener.start, segment.start + a, "connector")
    text = segment.text[a:b]
    kind = SegmentKind.ORGANIZATION if find_organizations(text, lexicon) else SegmentKind.OTHER
    start, end = segment.start + a, segment.start + b
    return [Segment(segment.sheet, start, end, segment.row, Joint.COMMA, kind=kind)]


def _take_first(header: CareerHeader, kind: SegmentKind, path: str) -> str | None:
    segments = header.of(kind)
    return header.take(segments[0], path) if segments else None


def _take_undecided(header: CareerHeader, path: str, anything: bool) -> str | None:
    """The first header segment that no list knows; a lone one is the school only where degree and field are known."""
    others = [segment for segment in header.of(SegmentKind.OTHER) if segment.row >= 0]
    return header.take(others[0], path) if others and (anything or len(others) > 0) else None


def _take_score(header: CareerHeader, lexicon: Lexicon) -> str | None:
    """A grade or class of degree: `GPA: 3.9/4.0`, `summa cum laude`, or a word behind its cue, `Grade: Distinction`."""
    body: Worksheet = header.worksheet.body
    for row in header.worksheet.rows:
        for match in find_scores(body.text.text[row.start : row.end], lexicon):
            start, end = row.start + match.start, row.start + match.end
            if body.is_free(start, end):
                value = clean(body.take(start, end, "score"))
                body.cue(row.start + match.cue_start, start, "score")
                header.segments = [
                    left for p in header.segments for left in _beside(p, body, row.start + match.cue_start, end)
                ]
                return value
    return header.cued.first("score")


def _beside(segment: Segment, sheet: Worksheet, start: int, end: int) -> list[Segment]:
    """What is left of a segment beside a stretch that was taken: all of it, its beginning, or nothing."""
    if segment.sheet is not sheet or segment.end <= start or end <= segment.start:
        return [segment]
    a, b = trimmed(sheet.text.text, segment.start, min(segment.end, start))
    return [replace(segment, start=a, end=b)] if a < b else []


def _take_quoted(header: CareerHeader) -> str | None:
    """A title in quotation marks of its own row is the thesis."""
    body = header.worksheet.body
    for match in QUOTED.finditer(body.text.text):
        if body.is_free(*match.span(1)):
            return clean(body.take(match.start(1), match.end(1), "thesis")).rstrip(".,")
    return None


def names_study(worksheet: EntryWorksheet, lexicon: Lexicon) -> bool:
    """Whether an item among posts tells a degree: its header opens a row with one, or with a word for studies, says
    where, which degree or under whom, and no job title.

    Reads `PhD Philosophy, University of X`, `Studium der Physik, Universität X` and `BSc. Advisor: Prof. Ada Example`;
    refuses `PhD Student, University of X` and `Head of the M.Sc. programme`.
    """
    header_rows, _ = header_and_prose(worksheet)
    texts = [worksheet.body.text.text[row.start : row.end] for row in header_rows]
    opening = next((at for at, text in enumerate(texts) if _opens_study(text, lexicon)), None)
    if opening is None:
        return False
    cues = [min((cue.start for cue in phrases_in(text, lexicon, OF_STUDY)), default=len(text)) for text in texts]
    if any(find_roles(text[:end], lexicon) for text, end in zip(texts[: opening + 1], cues, strict=False)):
        return False
    told = any(end < len(text) for text, end in zip(texts, cues, strict=True))
    degree = lexicon.phrases("education.studies").at_start(texts[opening]) and find_degrees(texts[opening], lexicon)
    where = [*(aside.text for aside in worksheet.item.asides), *texts]
    return told or bool(degree) or any(find_organizations(text, lexicon) for text in where)


def _opens_study(text: str, lexicon: Lexicon) -> bool:
    """Whether a row opens with the name of a degree, or with a word for studies."""
    found = find_degrees(text, lexicon)
    opens = bool(found) and not text[: found[0].start].strip(" (–-")
    return opens or lexicon.phrases("education.studies").at_start(text) is not None
