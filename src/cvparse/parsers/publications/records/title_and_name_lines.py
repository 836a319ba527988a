"""Works whose title and names stand on lines of their own: title above names, or names above a title set apart by type.

The names must fill their lines from the first word to the last. A title above them is whatever stands before; a title
below them is the stretch in bold, in italics or in quotes that opens the next line. The lines of one list of names are
told from a title's last line, which may look like one name (`Language / Models`), by the longer list below it.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.entries.types import Item
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft, Span
from cvparse.parsers.publications.names.markers import blank_markers
from cvparse.parsers.publications.names.name_list import NameList, read_names, read_only_names
from cvparse.parsers.publications.vocabulary import name_words, phrases
from cvparse.text.styled import ICON, Style, StyledText
from cvparse.text.value_class import dataclass

MOST_ROWS = 30  # lines of names: collaborations print long lists
MOST_TITLE_ROWS = 3  # lines of a title above its names
SHORTEST = 12  # characters; a name in bold is shorter than a title in bold, or stands among others
FACES = (Style.BOLD, Style.ITALIC)


@dataclass(frozen=True, slots=True)
class PrintedRows:
    """Where the title stands, and the names on lines of their own."""

    title: Span
    names: NameList


def printed_rows(item: Item, lexicon: Lexicon) -> PrintedRows | None:
    """The title's lines and the lines of names behind or before them, where an item is printed so.

    Reads `A Title / A. Author, B. Author / Venue, 2020` and `A. Author, B. Author / **A Title** / Venue, 2020`; refuses
    `A. Author, B. Author. A title that / runs on. Venue, 2020`.
    """
    draft = Draft.of(item.text, lexicon)
    blank_markers(draft)
    return _names_first(item, draft.work, lexicon) or _title_first(item, draft.work, lexicon)


def _title_first(item: Item, work: str, lexicon: Lexicon) -> PrintedRows | None:
    bold_end = _bold_end(item.text)
    single: PrintedRows | None = None
    for number, start in enumerate(item.breaks[1 : MOST_TITLE_ROWS + 1], start=1):
        row_end = item.breaks[number + 1] if number + 1 < len(item.breaks) else len(work)
        if bold_end is not None and bold_end >= row_end - 2:
            continue
        if item.text.text[start:].lstrip()[:1] == ICON:
            break
        found = _whole_rows(work, start, [*item.breaks[number + 1 :], len(work)], lexicon)
        if found is None or not (len(found.names) > 1 or found.et_al or bold_end is not None or number == 1):
            continue
        if bold_end is None and _is_list_of_names(work[:start], lexicon):
            return None
        if len(found.names) > 1 or found.et_al or bold_end is not None:
            return PrintedRows((0, start), found)
        single = single or PrintedRows((0, start), found)
    return single


def _names_first(item: Item, work: str, lexicon: Lexicon) -> PrintedRows | None:
    for number, start in enumerate(item.breaks[1:MOST_ROWS], start=1):
        end = _face_end(item.text, start)
        if end is None:
            continue
        line = work[:start].rstrip(" .;")
        found = read_only_names(work, 0, len(line), lexicon)
        if found is None or found.end < len(line) - 1 or found.names[0].start > 3:
            return None
        behind = [at for at in (*item.breaks[number + 1 :], len(work)) if at >= end - 2]
        return PrintedRows((start, min(behind)), found) if behind and behind[0] - end <= 2 else None
    return None


def _face_end(text: StyledText, start: int) -> int | None:
    """Where the stretch in a face of its own ends that begins with the line at `start`; None where none does."""
    for face in FACES:
        for a, b in text.spans(face):
            if abs(a - start) <= 2 and b - a >= SHORTEST and not text.style_at(max(0, start - 2)) & face:
                return b
    return None


def _whole_rows(work: str, start: int, stops: Sequence[int], lexicon: Lexicon) -> NameList | None:
    """The list of names that fills the lines from `start` on to one of their ends."""
    open_ends = (",", ";", "&", "-", *(f" {said}" for said in phrases("lists.plain_and", lexicon)))
    for stop in stops[:MOST_ROWS]:
        line = work[start:stop].rstrip(" *")
        if line.endswith(open_ends) or _goes_on(work, stop, lexicon):
            continue
        found = read_only_names(work, start, start + len(line), lexicon)
        if found is not None and found.end >= start + len(line.rstrip(" .")) - 1 and found.names[0].start - start <= 3:
            return found
    return None


def _goes_on(work: str, start: int, lexicon: Lexicon) -> bool:
    """Whether the line at `start` opens with the word that joins the last name: `and Ada Muster`, `& B. Sample`."""
    first = work[start:].split(maxsplit=1)[:1]
    return bool(first) and (first[0] == "&" or first[0].lower() in name_words(lexicon).conjunctions)


def _is_list_of_names(text: str, lexicon: Lexicon) -> bool:
    found = read_names(text, 0, len(text), lexicon)
    return found is not None and len(found.names) > 1 and found.end >= len(text.rstrip(" .,")) - 2


def _bold_end(text: StyledText) -> int | None:
    """Where a bold stretch that opens the item ends."""
    spans = text.spans(Style.BOLD)
    if spans and spans[0][0] <= 2 and spans[0][1] - spans[0][0] >= SHORTEST:
        return spans[0][1]
    return None
