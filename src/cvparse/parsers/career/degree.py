"""One degree or course of study, read from its draft: where, which degree in which field, when, under whom.

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
from cvparse.parsers.career.header import Draft
from cvparse.spans.classified_segments import Piece, PieceKind, pieces_of
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import span_of
from cvparse.spans.prose import header_and_prose, is_prose
from cvparse.spans.readings import Reading
from cvparse.spans.worksheet import Worksheet
from cvparse.text.normalize import BULLETS, fold
from cvparse.text.trim import clean, clean_end, trimmed

CUES = ("advisor", "thesis", "field", "score", "degree")
BRACKET = regex.compile(r"\s{0,2}\([^()]{1,40}\)")
BRACKET_END = regex.compile(r"[(（][^()（）]{1,60}[)）]\s{0,2}$")
QUOTED = regex.compile(r"[“\"„«]([^“”\"„«»]{12,300})[”\"“»]")
PLACE_WORDS = 4
MEMBERS = 3  # behind the first member of a field such as `A, B, C and D`
MEMBER_WORDS = 5
DEGREE_WORDS = 12  # of a row that tells a degree with its field and school


def read_study(draft: Draft, lexicon: Lexicon) -> Reading:
    """The degree that a draft tells, as an entry of the education."""
    _raise_degree(draft, lexicon)
    status = lexicon.phrases("education.status")
    draft.pieces = [piece for piece in draft.pieces if clean_end(piece.text) not in status]
    score = _take_score(draft, lexicon)
    degree, field = _take_degree(draft, lexicon)
    if degree is None and (told := draft.cued.first("degree")):
        degree, field = _parted_degree(told, lexicon)
    if degree and field is None:
        field = _take_field_of_repeated(draft, degree, lexicon)
    institution = _take_first(draft, PieceKind.ORGANIZATION, "institution")
    department = _take_first(draft, PieceKind.DEPARTMENT, "department")
    location = _take_first(draft, PieceKind.PLACE, "location")
    field = field or draft.cued.first("field")
    if institution is None:
        institution = _take_undecided(draft, "institution", degree is not None and field is not None)
    if field is None:
        _cue_studies(draft, lexicon)
        field = _take_undecided(draft, "field", anything=True)
    location = location or _take_location(draft)
    if institution is None and department:
        institution, department = department, None
    dating = span_of(draft.period, single_is_end=True)
    thesis = draft.cued.first("thesis") or _take_quoted(draft)
    entry = Education(
        institution=institution,
        degree=degree,
        field=field,
        department=department,
        location=location,
        advisors=tuple(draft.cued.values["advisor"]),
        thesis=thesis,
        score=score,
        highlights=draft.highlights(),
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
    )
    return draft.worksheet.reading(entry, "education")


def _raise_degree(draft: Draft, lexicon: Lexicon) -> None:
    """Where the header names no degree, the first short row below that opens with one is part of it.

    Reads `• Ph.D. in Physics` under `University of X`; refuses `• Supervised the M.Sc. programme` and a sentence.
    """
    if any(find_degrees(piece.text, lexicon) for piece in draft.pieces):
        return
    body = draft.worksheet.body
    for row in draft.prose:
        text = body.text.text[row.start : row.end]
        found = find_degrees(text, lexicon)
        if found and not text[: found[0].start].strip() and len(text.split()) <= DEGREE_WORDS and not is_prose(text):
            draft.pieces += pieces_of(body, row.start, row.end, lexicon, len(draft.worksheet.rows))
            return


def _take_degree(draft: Draft, lexicon: Lexicon) -> tuple[str | None, str | None]:
    """The degree as printed and its field, from the first piece that holds a degree."""
    piece = next(iter(draft.of(PieceKind.DEGREE)), None)
    if piece is None:
        piece = next((p for p in draft.pieces if find_degrees(p.text, lexicon)), None)
    if piece is None:
        return None, None
    text = piece.text
    match = find_degrees(text, lexicon)[0]
    end = _degree_end(text, match, lexicon)
    student = next((r for r in find_roles(text, lexicon) if r.start <= match.start and r.end > end), None)
    at = draft.pieces.index(piece)
    degree = clean(piece.sheet.take(piece.start + match.start, piece.start + end, "degree"))
    end = student.end if student else end  # `PhD Student in Physics`
    school = any(other.kind is PieceKind.ORGANIZATION for other in draft.pieces[at + 1 :])
    field_start, field_end = _field_of(text, end, lexicon, school)
    if field_start < field_end == len(text) and (last := _enumerated(draft, at, lexicon)) is not None:
        text = piece.sheet.text.text[piece.start : last.end]
        field_end = len(text)
        del draft.pieces[at + 1 : draft.pieces.index(last) + 1]
    rest = text[field_end:]
    field = None
    if field_start < field_end:
        field = clean(piece.sheet.take(piece.start + field_start, piece.start + field_end, "field"))
    piece.sheet.cue(piece.start + match.end, piece.start + field_start, "connector")
    draft.pieces[at : at + 1] = _remains(piece, 0, match.start, lexicon) + (
        _remains(piece, field_end, len(text), lexicon) if rest.strip() else []
    )
    if field is None and at < len(draft.pieces):
        following = draft.pieces[at]
        if following.kind is PieceKind.OTHER and following.row == piece.row:
            field = _take_field(draft, following, lexicon)
    before = draft.pieces[at - 1] if 0 < at <= len(draft.pieces) else None
    named = draft.of(PieceKind.ORGANIZATION, PieceKind.DEPARTMENT)
    if field is None and before and before.kind is PieceKind.OTHER and before.row == piece.row and named:
        field = draft.take(before, "field")  # `Physics, Bachelor of Science` over the school
    return degree, field


def _enumerated(draft: Draft, at: int, lexicon: Lexicon) -> Piece | None:
    """The last of the pieces behind a degree that are, with its field, one field of several members.

    Reads `Ph.D. in Ecology, Evolution and Behaviour`; refuses `Ph.D. in Ecology, Rivers`, where no `and` says so.
    """
    before = draft.pieces[at]
    for piece in draft.pieces[at + 1 : at + 1 + MEMBERS]:
        beside = piece.sheet is before.sheet and piece.row == before.row and not piece.strong
        if piece.kind is not PieceKind.OTHER or not beside or len(piece.text.split()) > MEMBER_WORDS:
            return None
        joint = lexicon.phrases("words.conjunction").search(piece.text)
        if joint is not None or "&" in piece.text:
            return piece
        before = piece
    return None


def _parted_degree(text: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """A degree behind its cue and the field that it names: `Abschluss: Magister in Geschichte`."""
    found = find_degrees(text, lexicon)
    if not found or found[0].start:
        return text, None
    start, end = _field_of(text, found[0].end, lexicon)
    return clean_end(text[: found[0].end]) if found[0].end < len(text) else text, text[start:end] or None


def _cue_studies(draft: Draft, lexicon: Lexicon) -> None:
    """The words before the field of a course of study: `Studium der Geschichte`, `Studies in History`."""
    for at, piece in enumerate(draft.pieces):
        opener = lexicon.phrases("education.studies").at_start(piece.text) if piece.kind is PieceKind.OTHER else None
        start = opener.end + 1 if opener else len(piece.text)
        if piece.text[start:].strip():
            piece.sheet.cue(piece.start, piece.start + start, "studies")
            draft.pieces[at] = replace(piece, start=piece.start + start)
            return


def _take_field(draft: Draft, piece: Piece, lexicon: Lexicon) -> str:
    """The field that a piece of its own tells, without the word that joins it to the degree: `B.Sc. ⇥ in Geography`."""
    opener = lexicon.phrases("degrees.connector").at_start(piece.text)
    start, end = trimmed(piece.text, opener.end if opener else 0, len(piece.text))
    if start >= end:
        return draft.take(piece, "field")
    piece.sheet.cue(piece.start, piece.start + start, "connector")
    draft.pieces.remove(piece)
    return clean(piece.sheet.take(piece.start + start, piece.start + end, "field"))


def _take_field_of_repeated(draft: Draft, degree: str, lexicon: Lexicon) -> str | None:
    """The field that a second print of the same degree gives: `Ph.D.` beside `University, Ph.D. in X`."""
    for piece in draft.of(PieceKind.DEGREE):
        match = next(iter(find_degrees(piece.text, lexicon)), None)
        if match and match.start == 0 and fold(piece.text[: match.end]) == fold(degree):
            start, end = _field_of(piece.text, match.end, lexicon)
            piece.sheet.cue(piece.start, piece.start + start, "degree")
            draft.pieces.remove(piece)
            return clean(piece.sheet.take(piece.start + start, piece.start + end, "field")) or None
    return None


def _degree_end(text: str, match: DegreeMatch, lexicon: Lexicon) -> int:
    """Where the printed degree ends: `B.A. (Hons.)` and `Doctor of Philosophy (Ph.D.)` take their bracket with them."""
    bracket = BRACKET.match(text, match.end)
    if bracket and (
        find_degrees(bracket.group(), lexicon) or lexicon.phrases("degrees.honours").search(bracket.group())
    ):
        return int(bracket.end())
    return match.end


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
        stop = bracket.start()  # a minor is told beside the field
    return trimmed(text, start, stop)


def _remains(piece: Piece, start: int, end: int, lexicon: Lexicon) -> list[Piece]:
    """What a piece holds beside the degree and its field, as a piece again."""
    opener = opening_phrase(piece.text[start:end], lexicon, PLACE_CONNECTORS)
    start += opener.end if opener else 0
    a, b = trimmed(piece.text, start, end)
    if a >= b:
        return []
    if opener:
        piece.sheet.cue(piece.start + opener.start, piece.start + a, "connector")
    text = piece.text[a:b]
    kind = PieceKind.ORGANIZATION if find_organizations(text, lexicon) else PieceKind.OTHER
    return [Piece(piece.sheet, piece.start + a, piece.start + b, kind, piece.row, strong=False)]


def _take_first(draft: Draft, kind: PieceKind, path: str) -> str | None:
    pieces = draft.of(kind)
    return draft.take(pieces[0], path) if pieces else None


def _take_undecided(draft: Draft, path: str, anything: bool) -> str | None:
    """The first header piece that no list knows; a lone one is the school only where degree and field are known."""
    others = [piece for piece in draft.of(PieceKind.OTHER) if piece.row >= 0]
    return draft.take(others[0], path) if others and (anything or len(others) > 0) else None


def _take_location(draft: Draft) -> str | None:
    others = draft.of(PieceKind.OTHER)
    aside = next((p for p in others if p.row < 0 and p.sheet.text.text.lstrip()[:1] not in BULLETS), None)
    piece = aside or (others[-1] if others and not others[-1].strong and others[-1].row >= 0 else None)
    if piece is None or len(piece.text.split()) > PLACE_WORDS or any(c.isdigit() for c in piece.text):
        return None
    return draft.take(piece, "location")


def _take_score(draft: Draft, lexicon: Lexicon) -> str | None:
    """A grade or class of degree: `GPA: 3.9/4.0`, `summa cum laude`, or a word behind its cue, `Grade: Distinction`."""
    body: Worksheet = draft.worksheet.body
    for row in draft.worksheet.rows:
        for match in find_scores(body.text.text[row.start : row.end], lexicon):
            start, end = row.start + match.start, row.start + match.end
            if body.is_free(start, end):
                value = clean(body.take(start, end, "score"))
                body.cue(row.start + match.cue_start, start, "score")
                draft.pieces = [
                    left for p in draft.pieces for left in _beside(p, body, row.start + match.cue_start, end)
                ]
                return value
    return draft.cued.first("score")


def _beside(piece: Piece, sheet: Worksheet, start: int, end: int) -> list[Piece]:
    """What is left of a piece beside a stretch that was taken: all of it, its beginning, or nothing."""
    if piece.sheet is not sheet or piece.end <= start or end <= piece.start:
        return [piece]
    a, b = trimmed(sheet.text.text, piece.start, min(piece.end, start))
    return [replace(piece, start=a, end=b)] if a < b else []


def _take_quoted(draft: Draft) -> str | None:
    """A title in quotation marks of its own row is the thesis."""
    body = draft.worksheet.body
    for match in QUOTED.finditer(body.text.text):
        if body.is_free(*match.span(1)):
            return clean(body.take(match.start(1), match.end(1), "thesis")).rstrip(".,")
    return None


def tells_study(worksheet: EntryWorksheet, lexicon: Lexicon) -> bool:
    """Whether an item among posts tells a degree: its header opens a row with one, names where, and no job title.

    Reads `PhD Philosophy, University of X`; refuses `PhD Student, University of X` and `Head of the M.Sc. programme`.
    """
    header, _ = header_and_prose(worksheet)
    texts = [worksheet.body.text.text[row.start : row.end] for row in header]
    opening = next((at for at, text in enumerate(texts) if _opens_with_degree(text, lexicon)), None)
    if opening is None or any(find_roles(text, lexicon) for text in texts[: opening + 1]):
        return False
    where = [*(aside.text for aside in worksheet.item.asides), *texts]
    return any(find_organizations(text, lexicon) for text in where)


def _opens_with_degree(text: str, lexicon: Lexicon) -> bool:
    found = find_degrees(text, lexicon)
    return bool(found) and not text[: found[0].start].strip(" (–-")
