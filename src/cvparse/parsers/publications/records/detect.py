"""Works printed as records: title, names, venue, date and links each on lines of their own, in one order or another.

A list is set so where most of its works are. In a record the first paragraph of text is the title (behind the names,
where those come first), lines that names fill are the authors, dates and links say what they are, and the text that is
left, before the names or behind them, is where the work appeared; a sentence is a note about it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache

from cvparse.entries.types import Item
from cvparse.fields.same_person import is_same_person
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft, Span
from cvparse.parsers.publications.front.identifiers import join_broken, read_identifiers
from cvparse.parsers.publications.names.markers import blank_markers
from cvparse.parsers.publications.names.name_list import FIRM, LEAST_SCORE, NameList, read_names
from cvparse.parsers.publications.names.with_others import Others, customary_others, take_others
from cvparse.parsers.publications.records.paragraphs import FACES, Paragraph, Role, paragraphs_of, right_edges, role_of
from cvparse.parsers.publications.records.title_and_name_lines import printed_rows
from cvparse.parsers.publications.records.typeface_layers import layered_names
from cvparse.parsers.publications.vocabulary import LEXICONS, cue
from cvparse.text.styled import ICON, WHOLLY, Style, StyledText
from cvparse.text.value_class import dataclass

TITLE_FACES = (Style.BOLD, Style.ITALIC, Style.UNDERLINED)
BEFORE_TITLE = f" “\"«„‘'{ICON}"


@lru_cache(maxsize=LEXICONS)
def _seam(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands between a title in a face of its own and its venue, and something behind it."""
    return re.compile(rf"\s{{0,2}}(?:[,.;:(/|–—-]|(?:{cue('lists.before_venue', lexicon)})\b)\s{{0,2}}\S")


LEAST_TEXTS = 2  # title and venue; a third line that looks like a name is one
LONGEST_NAME = 5  # words
LONGEST_VENUE = 12  # words of one line
_NUMBER = re.compile(r"[\s\W\d]{0,8}")  # `12. `, `• [3] `
_YEAR_STOP = re.compile(r"(?<!\d)(?:19|20)\d\d\)?\.\s+(?=[^\W\d_a-z])")
MOST = 0.5  # of the works of a list
MOST_WITHOUT_NAMES = 0.6  # a reference that happens to be cut in two looks like title and venue


@dataclass(frozen=True, slots=True)
class Record:
    """The parts of a work printed as a record, by the offsets of its text. `venue` holds all text that is no title;
    `whole` says that the title's face sets it apart from end to end, `others` are names behind `with`."""

    title: Span
    names: NameList | None
    venue: tuple[Span, ...] = ()
    dates: tuple[Span, ...] = ()
    remarks: tuple[Span, ...] = ()
    notes: tuple[Span, ...] = ()
    links: tuple[Span, ...] = ()
    whole: bool = False
    others: NameList | None = None


class Printed:
    """The works of a list before they are read: the text of each with its identifiers masked, its paragraphs, and the
    others who wrote it, blanked, where the list prints them behind `with`."""

    def __init__(self, items: Sequence[Item], lexicon: Lexicon) -> None:
        self.items = items
        self.lexicon = lexicon
        self.drafts = [_prepared(item, lexicon) for item in items]
        self.others = customary_others(self.drafts, [item.breaks for item in items])
        for draft, others in zip(self.drafts, self.others, strict=True):
            if others is not None:
                take_others(draft, others)
        self.edges = right_edges(items)

    @cached_property
    def paragraphs(self) -> list[tuple[Paragraph, ...]]:
        """The paragraphs of each work, as long as no names are known."""
        return [paragraphs_of(item, draft, self.edges) for item, draft in zip(self.items, self.drafts, strict=True)]


def records_of(printed: Printed, owner: str | None) -> list[Record | None]:
    """Each work as a record, or None where the list is no list of records or the work is printed otherwise.

    Reads `A Title / Journal of Rivers / 2020 / A. Author, B. Author` and `A Title / Journal of Rivers / June 2020`;
    refuses `A. Author, B. Author. A title that / runs on. Journal of Rivers, 2020`.
    """
    items = printed.items
    if not items:
        return []
    for draft in printed.drafts:
        draft.owner = owner
    layered = layered_names(items, printed.drafts, printed.lexicon)
    found = [
        _record(
            item,
            draft,
            printed.edges,
            names if names is not None or others is not None else _names_of(item, draft, rows, owner),
            rows,
        )
        for item, draft, names, rows, others in zip(
            items, printed.drafts, layered, printed.paragraphs, printed.others, strict=True
        )
    ]
    found = [
        _with_others(record, others, draft) if record is not None and others is not None else record
        for record, others, draft in zip(found, printed.others, printed.drafts, strict=True)
    ]
    if _venues_behind_names(found):
        found = [_whole_title(record) if record is not None else None for record in found]
    votes = sum(record is not None and (record.names or record.others) is not None for record in found)
    whole = sum(record is not None for record in found)
    if votes < MOST * len(items) and whole < MOST_WITHOUT_NAMES * len(items):
        return [None] * len(items)
    venues = sum(record is not None and bool(record.venue) for record in found)
    usual = venues >= MOST * len(items)
    return [
        _with_usual_venue(item, record) if usual and record is not None and not record.venue else record
        for item, record in zip(items, found, strict=True)
    ]


def _with_others(record: Record, others: Others, draft: Draft) -> Record:
    """A record with the others who wrote the work; its title ends before them, and what follows them says where it
    appeared: `A Title with B. Okri (2020) / Letters`."""
    start, end = record.title
    if record.names is not None:
        return record
    if not start < others.span[0] < end:
        return replace(record, others=others.names)
    rest = (others.span[1], end)
    apart = any(map(str.isalnum, draft.work[slice(*rest)]))
    dated = apart and role_of(draft.work, *rest, draft.lexicon) is Role.DATE
    return replace(
        record,
        title=(start, others.span[0]),
        others=others.names,
        dates=(*((rest,) if dated else ()), *record.dates),
        venue=(*((rest,) if apart and not dated else ()), *record.venue),
    )


def _venues_behind_names(records: Sequence[Record | None]) -> bool:
    """Whether more works of a list print their venue behind the names than before them."""
    sides = [
        r.venue[0][0] > r.names.names[0].start for r in records if r is not None and r.names is not None and r.venue
    ]
    return sum(sides) > len(sides) / 2


def _whole_title(record: Record) -> Record:
    """A record whose venue, if it has one, stands behind the names: what is before them is title."""
    if record.names is None or not record.venue or record.venue[0][0] > record.names.names[0].start:
        return record
    ahead = [span for span in record.venue if span[0] < record.names.names[0].start and span[0] >= record.title[1]]
    if len(ahead) != len(record.venue):
        return record
    return replace(record, title=(record.title[0], ahead[-1][1]), venue=())


def sentences_apart(printed: Printed) -> list[tuple[Span, ...]]:
    """What follows references of running text: paragraphs of prose, and a sentence behind the year that ends one.

    Reads `On Thin Ice, Journal, 2020. Lessons from a decade of measuring ice.`; refuses `Lund, A. 2020. On measuring
    ice.`, which opens with its authors.
    """
    return [_sentences(draft, rows) for draft, rows in zip(printed.drafts, printed.paragraphs, strict=True)]


def _sentences(draft: Draft, rows: Sequence[Paragraph]) -> tuple[Span, ...]:
    first, *others = rows or (Paragraph(0, 0, Role.TEXT),)
    spans = [row.span for row in others if row.role is Role.PROSE]
    behind = _sentence_behind(draft, first) if not _opens_with_names(draft, first) else None
    return (*spans, behind) if behind is not None else tuple(spans)


def _sentence_behind(draft: Draft, row: Paragraph) -> Span | None:
    """The sentence behind the year that ends a reference: `A Title, Journal, 2020. Lessons from a decade of
    measuring ice.`"""
    end = _YEAR_STOP.search(draft.work, row.start, row.end)
    if end is None or "," not in draft.work[row.start : end.start()]:
        return None
    return (end.end(), row.end) if role_of(draft.work, end.end(), row.end, draft.lexicon) is Role.PROSE else None


def _prepared(item: Item, lexicon: Lexicon) -> Draft:
    draft = Draft.of(item.text, lexicon)
    join_broken(draft, item.breaks)
    read_identifiers(draft)
    blank_markers(draft)
    return draft


def _several(names: NameList) -> bool:
    return len(names.names) > 1 or names.et_al


def is_own(draft: Draft, start: int, end: int, owner: str | None) -> bool:
    """Whether a stretch is the owner's name, who wrote it alone."""
    text = draft.work[start:end].strip(" .,;")
    return owner is not None and 0 < len(text.split()) <= LONGEST_NAME and is_same_person(owner, text)


def _holds_own(draft: Draft, names: NameList, owner: str | None) -> bool:
    """Whether the owner is one of these persons."""
    return any(is_own(draft, name.start, name.end, owner) for name in names.names)


def _own_line(item: Item, draft: Draft, owner: str | None) -> NameList | None:
    """The owner's name where it fills a line below the title, in whatever face."""
    ends = (*item.breaks[1:], len(item.text))
    for start, end in zip(item.breaks, ends, strict=True):
        if draft.work[:start].rstrip()[-1:] not in {",", ";", "&"} and is_own(draft, start, end, owner):
            return read_names(draft.work, start, end, draft.lexicon)
    return None


def _names_of(item: Item, draft: Draft, rows: Sequence[Paragraph], owner: str | None) -> NameList | None:
    """The names that fill lines of their own: several, or the owner's alone, or one where a venue stands apart too."""
    shape = printed_rows(item, draft.lexicon)
    if shape is not None and _several(shape.names):
        return shape.names
    several = [row.names for row in rows if row.names is not None]
    if several:  # a title may read like names: `Ice, Snow and Rain`
        return next((names for names in several if _holds_own(draft, names, owner)), several[0])
    if (own := _own_line(item, draft, owner)) is not None:
        return own
    texts = sum(row.role is Role.TEXT for row in rows)
    return shape.names if shape is not None and texts > LEAST_TEXTS else None


def _record(
    item: Item,
    draft: Draft,
    edges: Mapping[tuple[int, int], float],
    names: NameList | None,
    rows: Sequence[Paragraph],
) -> Record | None:
    """A work as a record; `rows` are its paragraphs as long as no names are known. The owner's name is no title, in
    whatever face it opens the work."""
    if names is not None:
        rows = [_not_names(row, names) for row in paragraphs_of(item, draft, edges, names)]
    texts = [row for row in rows if row.role is Role.TEXT]
    if not texts:
        return None
    if names is None:
        dated = any(row.role is Role.DATE for row in rows)
        face = _end_of_face(item.text, *texts[0].span, draft.lexicon)
        own = face is not None and is_own(draft, texts[0].start, face, draft.owner)
        alone = len(texts) < 2 and not dated and (face is None or _names_follow(draft, face, texts[0].end))
        if own or alone or _opens_with_names(draft, texts[0]):
            return None
    title, venue = _title_and_venue(item, texts, names)
    notes = _spans(rows, Role.PROSE)
    if not venue and (end := _end_of_face(item.text, *title, draft.lexicon)) is not None:
        behind = _sentence_behind(draft, texts[0])
        notes = (*notes, behind) if behind is not None else notes
        title, venue = (title[0], end), ((end, behind[0] if behind is not None else title[1]),)
    dates, remarks = _spans(rows, Role.DATE), _spans(rows, Role.REMARK)
    whole = names is not None and any(item.text[slice(*title)].share(face) >= WHOLLY for face in TITLE_FACES)
    return Record(title, names, venue, dates, remarks, notes, _spans(rows, Role.LINK), whole)


def _not_names(row: Paragraph, names: NameList) -> Paragraph:
    """A line above the names that reads like names too: it is text."""
    above = row.role is Role.NAMES and row.end <= names.names[0].start
    return replace(row, role=Role.TEXT, names=None) if above else row


def _with_usual_venue(item: Item, record: Record) -> Record:
    """A record of a list in which most print their venue on a line of its own: the last line of a title of several.

    Only for a work with a date of its own: one that has not appeared yet has neither date nor venue.
    """
    start, end = record.title
    lines = [at for at in item.breaks if start < at < end and item.text.text[at : at + 1].isupper()]
    set_apart = bool(item.text.style_at(start) & FACES)  # then its further lines are told by their type
    if set_apart or not record.dates or not lines or len(item.text.text[lines[-1] : end].split()) > LONGEST_VENUE:
        return record
    return replace(record, title=(start, lines[-1]), venue=((lines[-1], end),))


def _spans(rows: Sequence[Paragraph], role: Role) -> tuple[Span, ...]:
    return tuple(row.span for row in rows if row.role is role)


def _opens_with_names(draft: Draft, row: Paragraph) -> bool:
    """Whether a text is a reference of its own that opens with its authors."""
    start = _NUMBER.match(draft.work, row.start).end()  # type: ignore[union-attr]
    found = read_names(draft.work, start, row.end, draft.lexicon)
    if found is None or found.score < LEAST_SCORE or found.end >= row.end - 2:
        return False
    return len(found.names) > 1 or found.et_al or found.form in FIRM


def _names_follow(draft: Draft, start: int, end: int) -> bool:
    """Whether authors stand behind a title, in the same line."""
    at = start + len(draft.work[start:end]) - len(draft.work[start:end].lstrip(" ,.;:–—-"))
    found = read_names(draft.work, at, end, draft.lexicon)
    return found is not None and found.names[0].start <= at + 1 and (_several(found) or found.form in FIRM)


def _title_and_venue(item: Item, texts: Sequence[Paragraph], names: NameList | None) -> tuple[Span, tuple[Span, ...]]:
    """The title, and the other texts.

    Before names, all texts are the title where another stands behind the names. Else those in the face of the first are
    the title, but for the last one; the others say where it appeared.
    """
    at = names.names[0].start if names is not None else len(item.text)
    ahead = [row for row in texts if row.start < at]
    behind = [row for row in texts if row.start > at]
    if not ahead:
        return behind[0].span, tuple(row.span for row in behind[1:])
    face = item.text.style_at(ahead[0].start) & FACES
    alike = 1
    while (
        alike < len(ahead)
        and item.text.style_at(ahead[alike].start) & face
        and ahead[alike].start == ahead[alike - 1].end
    ):
        alike += 1
    if not behind and alike == len(ahead):
        alike = max(1, alike - 1)
    if behind and alike < len(ahead) and not face:
        alike = len(ahead)
    return (ahead[0].start, ahead[alike - 1].end), tuple(row.span for row in (*ahead[alike:], *behind))


def _end_of_face(text: StyledText, start: int, end: int, lexicon: Lexicon) -> int | None:
    """Where the face ends in which a line of title and venue begins: `**A Title**, Journal`, `*A Title* in Journal`."""
    marked = [span for face in TITLE_FACES for span in text.spans(face)]
    marked += [(a, b) for a, b, _ in text.links()]
    lead = len(text.text[start:end]) - len(text.text[start:end].lstrip(BEFORE_TITLE))
    cuts = [b for a, b in marked if a <= start + lead < b < end]
    if not cuts or not _seam(lexicon).match(text.text, cuts[0], end):
        return None
    return cuts[0]
