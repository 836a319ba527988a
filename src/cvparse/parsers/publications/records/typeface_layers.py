"""Works whose parts are told by their faces over the whole list: title, names and venue on lines of their own.

Many lists set each work in three layers: the lines of the title in one face, the lines of the names in another, and
from a line's beginning the venue in a third (`**Title** / A. Author, **Own Name** / *Venue*, vol. 1`). Where most works
of a list are set so, the faces say which lines hold the names: they are read as names, whatever their form. A list with
one face, or with faces that change within the lines, has no layers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cvparse.entries.types import Item
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft, Span
from cvparse.parsers.publications.names.name_list import NameList
from cvparse.parsers.publications.names.whole_region import names_filling
from cvparse.parsers.publications.source.opening_cue import opening_cue
from cvparse.text.styled import Style, StyledText

MOST = 0.5  # of the works of a list; those that have not appeared yet have no venue
WHOLE = 0.85  # of a line's characters are in the title's face: a formula or a mark may not be
TEAM = "organisation"  # the form of its name
LEAST = 3  # works that show layers; of fewer the names must be told by their form


def layered_names(items: Sequence[Item], drafts: Sequence[Draft], lexicon: Lexicon) -> list[NameList | None]:
    """The names of each work that is set in layers; None for any other, and in a list that is no list of layers.

    Reads `**A Title** / The Snow Team and Ada Lund / *Journal of Ice*, 2020` and `**A Title** / Lund, A.; Okri B / *Ice
    Letters* 3`; refuses `**A. Lund**, B. Okri. A title / that runs on. *Journal of Ice*, 2020`.
    """
    stretches = [_between(item, draft) for item, draft in zip(items, drafts, strict=True)]
    found = [
        names_filling(draft.work, stretch, lexicon) if stretch is not None else None
        for draft, stretch in zip(drafts, stretches, strict=True)
    ]
    layered, read = sum(stretch is not None for stretch in stretches), sum(names is not None for names in found)
    if layered < MOST * len(items) or read < MOST * layered:
        return [None] * len(items)
    if layered < LEAST:
        return found
    customs = _customs(found)
    return [
        names_filling(draft.work, stretch, lexicon, customs, sure=True) if stretch is not None else _below(item, draft)
        for item, draft, stretch in zip(items, drafts, stretches, strict=True)
    ]


def _customs(found: Sequence[NameList | None]) -> dict[str, float]:
    """The form in which most works of the list print their names, and that it is theirs."""
    forms = Counter(names.form for names in found if names is not None and len(names.names) > 1)
    (form, most), *_ = [*forms.most_common(1), ("", 0)]
    return {form: 1.0} if most > MOST * forms.total() else {}


def _lines(item: Item) -> list[Span]:
    """The printed lines of an item."""
    ends = (*item.breaks[1:], len(item.text))
    return [(a, b) for a, b in zip(item.breaks, ends, strict=True) if item.text.text[a:b].strip()]


def _title_lines(item: Item, lines: Sequence[Span]) -> int:
    """How many of the first lines are in bold."""
    titles = 0
    while titles < len(lines) and item.text[slice(*lines[titles])].share(Style.BOLD) >= WHOLE:
        titles += 1
    return titles


def _below(item: Item, draft: Draft) -> NameList | None:
    """The teams that fill the line below the title of a work that has not appeared: persons are told by their form."""
    lines = _lines(item)
    first = _title_lines(item, lines)
    for last in range(first, len(lines)) if first else ():
        start, end = lines[first][0], lines[last][1]
        found = names_filling(draft.work, (start, start + len(draft.work[start:end].rstrip())), draft.lexicon)
        if found is not None and found.form == TEAM:
            return found
    return None


def _between(item: Item, draft: Draft) -> Span | None:
    """The lines between the title and the venue, where each is in a face of its own; None where none stand there."""
    lines = _lines(item)
    titles = _title_lines(item, lines)
    if not 0 < titles < len(lines) - 1:
        return None
    slanted = _slanted(item.text, draft, *lines[titles])
    venue = next((n for n in range(titles + 1, len(lines)) if _slanted(item.text, draft, *lines[n]) != slanted), None)
    if venue is None or any(line[0] in item.bullets for line in lines[titles:venue]):
        return None
    start, end = lines[titles][0], lines[venue][0]
    return start, start + len(draft.work[start:end].rstrip())


def _slanted(text: StyledText, draft: Draft, start: int, end: int) -> bool:
    """Whether a line opens in italics, behind the `In` of a book's chapter."""
    at = opening_cue(draft.work, start, end, draft.lexicon) or start
    at += len(text.text[at:end]) - len(text.text[at:end].lstrip())
    return at < end and bool(text.style_at(at) & Style.ITALIC)
