"""The short paragraphs in which lists print a work: title, names, venue, date and links on lines of their own.

A paragraph ends where its last line stops short though the next word would have fitted, where the next line is set in
another face, and around a line that is nothing but a date or links. Each is told by what fills it: names, a date, an
address or the word of a link, a remark, a sentence; all else is text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from functools import lru_cache

from cvparse.entries.types import Item
from cvparse.layout.types import Line
from cvparse.lexicon import Lexicon
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.parsers.publications.draft import MASK, Draft, Span
from cvparse.parsers.publications.names.name_list import NameList, read_only_names
from cvparse.parsers.publications.names.tokens import last_token_end
from cvparse.parsers.publications.source.locators import find_atoms
from cvparse.parsers.publications.source.word_lists import has_venue_noun
from cvparse.parsers.publications.trailing_remarks import award_pattern, is_link, is_server
from cvparse.parsers.publications.vocabulary import LEXICONS, cue
from cvparse.text.styled import ICON, WHOLLY, Style, StyledText
from cvparse.text.value_class import dataclass

LONG_WORD = 4.0  # em; a shorter word would have fitted at the end of a line that is not full
BLANK = 0.3  # em
FLUSH_RIGHT = 8.0  # em
PROSE_WORDS = 7  # a sentence about the work; venues that end with a full stop are shorter or say what they are
LONGEST_VENUE = 40  # words
LONGEST_SMALL = 8  # characters at the end of a line that a small word and its blank take
DATE_SHARE = 0.75  # of the letters and figures of a line that is a date; the rest is `Published on`
AWARD_SIGNS = f"{ICON}🏆📌⭐★"
FACES = Style.BOLD | Style.ITALIC
_MARKS = f" .,;:()[]|/·•-–—{MASK}{ICON}"


_YEAR = re.compile(r"(?:1[4-9]|20)\d\d")  # each date that a reference can have holds one


class Role(Enum):
    """What a paragraph holds."""

    NAMES = auto()
    DATE = auto()
    LINK = auto()
    REMARK = auto()
    PROSE = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of an item's text, and what it holds; `names` where it holds names."""

    start: int
    end: int
    role: Role
    names: NameList | None = None

    @property
    def span(self) -> Span:
        """Its offsets."""
        return self.start, self.end


def right_edges(items: Sequence[Item]) -> dict[tuple[int, int], float]:
    """How far to the right the lines of a list reach, in points, by page and column."""
    edges: dict[tuple[int, int], float] = {}
    for line in (line for item in items for line in item.lines if line.words):
        where = (line.page, line.column)
        edges[where] = max(edges.get(where, 0.0), line.words[-1].box.x1)
    return edges


def paragraphs_of(
    item: Item, draft: Draft, edges: Mapping[tuple[int, int], float], names: NameList | None = None
) -> tuple[Paragraph, ...]:
    """The paragraphs of an item; `draft` is its text with the identifiers masked, `names` those known to fill lines.

    Reads `A Title / A. Author, B. Author / Journal of Rivers / 2020` as four; refuses to part `A. Author. A title
    that / runs on. Journal of Rivers, 2020`, whose first line is full.
    """
    ends = (*item.breaks[1:], len(item.text))
    first = max(at for at in item.breaks if at <= names.names[0].start) if names is not None else len(item.text)
    last = min((at for at in ends if at >= names.end - 1), default=len(item.text)) if names is not None else 0
    found: list[Paragraph] = []
    start = 0
    for number, end in enumerate(ends):
        inside = first < end < last
        if end in {first, last, len(item.text)} or (not inside and _parts(item, draft, number + 1, edges)):
            if start == first and names is not None:
                found.append(Paragraph(start, end, Role.NAMES, names))
            elif draft.text[start:end].strip():
                found.append(_paragraph(item, draft, start, end))
            start = end
    return tuple(found)


def _parts(item: Item, draft: Draft, number: int, edges: Mapping[tuple[int, int], float]) -> bool:
    """Whether the printed line of this number begins a paragraph."""
    text, at = item.text, item.breaks[number]
    before = text.text[:at].rstrip()
    if not before:
        return False
    if _bold_so_far(item, draft, number):
        return False
    if at in item.bullets or text.text[at : at + 1] == ICON or _stands_alone(item, draft, number):
        return True
    if _continues(draft.lexicon).search(before[-LONGEST_SMALL:]):
        return False
    lines = [line for line in item.lines if line.text]
    if len(lines) == len(item.breaks) and _stops_short(lines[number - 1], lines[number], edges):
        return not text.text[at : at + 1].islower() or _face(text, at) != _face(text, len(before) - 1)
    return _face(text, at) != _face(text, len(before) - 1) and _uniform(text, item.breaks[number - 1], len(before))


@lru_cache(maxsize=LEXICONS)
def _continues(lexicon: Lexicon) -> re.Pattern[str]:
    """How a line ends that the next one goes on with."""
    return re.compile(rf"(?:[,;&(–—-]|\s(?:{cue('lists.goes_on', lexicon)}))\Z")


def _bold_so_far(item: Item, draft: Draft, number: int) -> bool:
    """Whether a title in bold goes on with this line, which holds no names: all is bold up to a line in italics."""
    ends = (*item.breaks[1:], len(item.text))
    start, end = item.breaks[number], ends[number]
    if not _is_bold_title(item.text, 0, end) or names_in(draft.work, start, end, draft.lexicon) is not None:
        return False
    below = next((at for at in item.breaks[number + 1 :] if not item.text.style_at(at) & Style.BOLD), None)
    return below is not None and below < len(item.text) and bool(item.text.style_at(below) & Style.ITALIC)


def _stands_alone(item: Item, draft: Draft, number: int) -> bool:
    """Whether this line, or the one above it, is nothing but a date or addresses; a word of a link may end a title."""
    ends = (*item.breaks[1:], len(item.text))
    for n in (number - 1, number):
        role = role_of(draft.work, item.breaks[n], ends[n], draft.lexicon)
        if role is Role.DATE or (role is Role.LINK and MASK in draft.work[item.breaks[n] : ends[n]]):
            return True
    return False


def _stops_short(above: Line, line: Line, edges: Mapping[tuple[int, int], float]) -> bool:
    """Whether a line ends though the next word would have fitted; one that is set flush right begins far inside."""
    if not above.words or not line.words:
        return not above.full
    if above.full:
        return above.indent > line.indent + FLUSH_RIGHT * line.size
    width = line.words[0].box.width
    edge = edges.get((above.page, above.column), 0.0)
    return width <= LONG_WORD * line.size or above.words[-1].box.x1 + BLANK * line.size + width <= edge


def _face(text: StyledText, at: int) -> int:
    return int.__and__(text.style_at(at), FACES)


def _uniform(text: StyledText, start: int, end: int) -> bool:
    """Whether a line is set in one face: a face that changes within it changes anywhere."""
    faces = {
        int.__and__(run.style, FACES)
        for run in text[start:end].runs
        if text.text[run.start + start : run.end + start].strip()
    }
    return len(faces) == 1


def _paragraph(item: Item, draft: Draft, start: int, end: int) -> Paragraph:
    work = draft.work
    if not _is_bold_title(item.text, start, end) and (names := names_in(work, start, end, draft.lexicon)) is not None:
        return Paragraph(start, end, Role.NAMES, names)
    role = role_of(work, start, end, draft.lexicon)
    if (
        role is Role.LINK
        and is_server(work[start:end], draft.lexicon)
        and item.text[start:end].share(Style.ITALIC) >= WHOLLY
    ):
        role = Role.TEXT  # `*arXiv*` where venues stand
    if role is Role.TEXT and start > 0:
        role = Role.PROSE if start in item.bullets else Role.REMARK if item.text.text[start] in AWARD_SIGNS else role
    if role is Role.PROSE and start == 0:
        role = Role.TEXT
    return Paragraph(start, end, role)


def _is_bold_title(text: StyledText, start: int, end: int) -> bool:
    """Whether the first lines are bold and what stands below them is not: a title, though it read like names."""
    return start == 0 and end < len(text) and text[:end].strip().share(Style.BOLD) >= WHOLLY > text.share(Style.BOLD)


@lru_cache(maxsize=REMEMBERED)
def names_in(work: str, start: int, end: int, lexicon: Lexicon) -> NameList | None:
    """The list of names that fills a stretch: several, or cut short."""
    line = work[start:end].rstrip(f" .;*{MASK}")
    lead = _by(lexicon).match(work, start, end)
    first = lead.end() if lead is not None else start
    if last_token_end(work, first, start + len(line), lexicon) < start + len(line) - 1:
        return None  # what can be no names ends them
    found = read_only_names(work, first, start + len(line), lexicon)
    if found is None or found.end < start + len(line) - 1 or found.names[0].start - first > 3:
        return None
    return found if len(found.names) > 1 or found.et_al else None


@lru_cache(maxsize=LEXICONS)
def _by(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s?\(?(?:{cue('labels.authors', lexicon)})\b\s?:?\s", re.IGNORECASE)


@lru_cache(maxsize=LEXICONS)
def dated(lexicon: Lexicon) -> re.Pattern[str]:
    """What introduces a date on a line of its own: `Published on: Jan 01, 2024`."""
    return re.compile(rf"\s?(?:{cue('labels.date', lexicon)})\b\s?:?\s", re.IGNORECASE)


@lru_cache(maxsize=REMEMBERED)
def role_of(work: str, start: int, end: int, lexicon: Lexicon) -> Role:
    """What a stretch that holds no list of names holds."""
    text = work[start:end]
    bare = text.strip(_MARKS)
    if not any(map(str.isalnum, bare)) or (is_link(bare, lexicon) and not (MASK in text and is_server(bare, lexicon))):
        return Role.LINK
    if is_date(work, start, end, lexicon):
        return Role.DATE
    if len(bare.split()) <= 12 and award_pattern(lexicon).search(bare):
        return Role.REMARK
    return Role.PROSE if _is_prose(text.strip(), lexicon) else Role.TEXT


def is_date(work: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a stretch is a date, with at most a word that says so."""
    lead = dated(lexicon).match(work, start, end)
    first = lead.end() if lead is not None else start
    if _YEAR.search(work, first, end) is None:
        return False
    atoms = [
        atom for atom in find_atoms(work, first, end, lexicon) if atom.role == "date" or _is_month_and_year(atom.text)
    ]
    visible = sum(map(str.isalnum, work[first:end]))
    covered = sum(c.isalnum() for atom in atoms for c in atom.text)
    return bool(atoms) and covered >= DATE_SHARE * visible


def _is_month_and_year(text: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d\s?-\s?(?:0[1-9]|1[0-2]|(?:19|20)\d\d)", text) is not None


def _is_prose(text: str, lexicon: Lexicon) -> bool:
    """Whether a paragraph is a sentence about the work: small words to its full stop, no venue's noun."""
    words = text.split()
    if len(words) > LONGEST_VENUE:
        return True
    small = sum(word[:1].islower() for word in words)
    return (
        len(words) >= PROSE_WORDS
        and text[-1:] in ".!?"
        and small > len(words) / 2
        and not has_venue_noun(text, lexicon)
    )
