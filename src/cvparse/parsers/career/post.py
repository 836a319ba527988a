"""One post, read from its draft: who employed the owner as what, where, when, under whom.

Signals in this order: where the dates stand; cue words (`Advisor:`); what the word lists say of each piece of the
header rows; the order of employer and title in the whole list for pieces that no list knows; the entry before, where
several posts stand under one employer. Bullets and sentences are highlights. It never guesses a title from an employer.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.entries.types import Context
from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import find_organizations
from cvparse.fields.roles import find_roles
from cvparse.lexicon.phrase_groups import PLACE_CONNECTORS, opening_phrase, phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.model import Experience
from cvparse.model.kinds import ExperienceKind
from cvparse.parsers.career.header import Draft, draft_of, posts_of
from cvparse.sections.types import Section
from cvparse.spans.classified_segments import Piece, PieceKind
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import span_of
from cvparse.spans.readings import Reading
from cvparse.spans.section_items import items_of

PLACE_WORDS = 4
ACRONYM = regex.compile(r"\p{Lu}{2,8}(?:[-–/ ]\p{Lu}{2,8}){0,2}")
EMPLOYED = (PieceKind.OTHER, PieceKind.ORGANIZATION)


def read_post(draft: Draft, context: Context, employer_first: bool, employer: str | None = None) -> Reading:
    """The post that a draft tells; `employer` is that of the post before, `employer_first` how the list is printed."""
    title = _take_title(draft, context)
    organization = _take_named(draft, PieceKind.ORGANIZATION, "organization")
    department = _take_named(draft, PieceKind.DEPARTMENT, "department")
    location = _take_named(draft, PieceKind.PLACE, "location")
    for field in ("organization", "title") if employer_first else ("title", "organization"):
        value = organization if field == "organization" else title
        if value is None and (piece := _undecided(draft, field, title)):
            value = draft.take(piece, field)
        if field == "organization":
            organization = value
        else:
            title = value
    part_only = department and opening_phrase(department, context.lexicon, ("organizations.department",))
    if organization is None and title and employer and employer_first and (department is None or part_only):
        organization = employer
    elif organization is None and department:
        organization, department = department, None
    location = location or _take_location(draft)
    department = department or _take_department(draft)
    dating = span_of(draft.period)
    entry = Experience(
        organization=organization,
        title=title,
        department=department,
        location=location,
        advisors=tuple(draft.cued.values["advisor"]),
        kind=kind_of(title, context),
        highlights=draft.highlights(),
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
    )
    return draft.worksheet.reading(entry, "experience")


def _take_title(draft: Draft, context: Context) -> str | None:
    """The title, and what the same piece says of the place of work given back as pieces of their own."""
    pieces = draft.of(PieceKind.TITLE) or draft.of(PieceKind.DEGREE) or _employed(draft, context)
    if not pieces:
        return None
    piece = pieces[0]
    role, rest = parted(piece, context)
    at = draft.pieces.index(piece)
    draft.pieces[at : at + 1] = [role, *rest]
    if rest:
        piece.sheet.cue(role.end, rest[0].start, "connector")
    return draft.take(role, "title")


def parted(piece: Piece, context: Context) -> tuple[Piece, list[Piece]]:
    """A piece `Postdoc in Department of X` as title and place of work; a title alone stays whole.

    Reads `Research Assistant at ETH Zürich` and `Engineer at Brightwater`; it does not part `Professor of Economics`,
    where no organization is named.
    """
    text, lexicon = piece.text, context.lexicon
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
        kind = PieceKind.ORGANIZATION if str(found.kind) == "institution" else PieceKind.DEPARTMENT
        title = Piece(piece.sheet, piece.start, piece.start + len(text[:cut].rstrip(" ,(")), PieceKind.TITLE, piece.row)
        place = Piece(piece.sheet, piece.start + found.start, piece.end, kind, piece.row, strong=False)
        return title, [place]
    if (seam := _employer_seam(text, after, lexicon)) is not None:
        title = replace(piece, end=piece.start + seam[0], kind=PieceKind.TITLE)
        return title, [replace(piece, start=piece.start + seam[1], kind=PieceKind.ORGANIZATION, strong=False)]
    return piece, []


def _employed(draft: Draft, context: Context) -> list[Piece]:
    """The pieces of the header that say at whom the owner was what: `Keeper of Seals at Brightwater`."""
    return [
        piece
        for piece in draft.pieces
        if piece.row >= 0 and piece.kind in EMPLOYED and _employer_seam(piece.text, 0, context.lexicon) is not None
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


def _take_named(draft: Draft, kind: PieceKind, path: str) -> str | None:
    pieces = draft.of(kind)
    return draft.take(pieces[0], path) if pieces else None


def _undecided(draft: Draft, field: str, title: str | None) -> Piece | None:
    """The first piece of the header that no list knows; for the employer of a known post, an acronym comes first."""
    others = [piece for piece in draft.of(PieceKind.OTHER) if piece.row >= 0]
    named = [piece for piece in others if ACRONYM.fullmatch(piece.text.strip(" ."))]
    return next(iter(named if named and field == "organization" and title else others), None)


def _take_location(draft: Draft) -> str | None:
    """A short undecided tag at the right edge, or the last short piece of a row after a comma."""
    others = draft.of(PieceKind.OTHER)
    piece = next((p for p in others if p.row < 0), None)
    if piece is None and others and not others[-1].strong and others[-1].text[:1].isupper():
        piece = others[-1]
    if piece is None or len(piece.text.split()) > PLACE_WORDS or any(c.isdigit() for c in piece.text):
        return None
    return draft.take(piece, "location")


def _take_department(draft: Draft) -> str | None:
    """An undecided piece after a comma, as in `Postdoc, Graphics and Vision, MIT`."""
    piece = next((p for p in draft.of(PieceKind.OTHER) if p.row >= 0 and not p.strong), None)
    return draft.take(piece, "department") if piece else None


def kind_of(title: str | None, context: Context) -> ExperienceKind | None:
    """What sort of post, by the first job title that the lists know."""
    roles = find_roles(title, context.lexicon) if title else []
    return next((role.kind for role in roles if role.kind), None)


def tells_posts(section: Section, context: Context) -> bool:
    """Whether each entry of a section tells a post, whatever its heading says.

    Reads `Research` over `Senior Researcher <2016 – present>` / `Institute of Rivers`; refuses `Research` over
    sentences, and a section in which one entry is none.
    """
    told = False
    for listed in items_of(section, context):
        for worksheet in posts_of(EntryWorksheet(listed.item), context.lexicon):
            told = holds_post(draft_of(worksheet, context.lexicon, ("advisor",)), context.lexicon)
            if not told:
                return False
    return told


def holds_post(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a draft among degrees tells a post: an academic or clinical title, where it was held, and no degree.

    Reads `Postdoctoral Fellow, University of X <2015–2017>` and `Residency, General Hospital <2003–2005>`; refuses
    `Visiting Student, University of X` and `Ph.D. in Physics`.
    """
    titles = draft.of(PieceKind.TITLE)
    employed = draft.of(PieceKind.ORGANIZATION, PieceKind.DEPARTMENT) or (
        titles and find_organizations(titles[0].text, lexicon)
    )
    if not titles or not employed or draft.period.start is None:
        return False
    texts = [piece.text for piece in draft.pieces if piece.row >= 0]
    if any(find_degrees(text, lexicon) for text in texts) or draft.cued.values.get("thesis"):
        return False
    return any(lexicon.phrases(f"roles.{kind}").search(titles[0].text) for kind in ("academic", "clinical"))
