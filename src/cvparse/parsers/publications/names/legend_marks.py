"""What the legend of a list explains, looked up in its works: digits behind names, and names in bold or underlined.

A digit is a sign only where the legend says so, and only glued to a word that a comma, a full stop, a word for "and"
or the end of the line follows: `Lund1,3, Okri2`. It is then read as a raised one is. A title keeps its own digits, as
only the region of the names is looked at when signs are given to names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from cvparse.entries.types import Item
from cvparse.model import Author, Marker
from cvparse.parsers.publications.draft import Draft
from cvparse.text.styled import Style, StyledText

WAYS_OF_PRINTING = {"bold": Style.BOLD, "underline": Style.UNDERLINED}
MOST_OF_NAME = 0.6  # of its letters; initials or a marker may be printed plain
MOST_SIGNS = 4  # behind one name


def with_raised_signs(item: Item, markers: Iterable[Marker]) -> Item:
    """The item with the digits that the legend explains raised, where they stand glued to names.

    Reads `A. Lund1, B. Okri1,2` by a legend of `1` and `2`; refuses `GPT3 Models` by a legend of `3`, and `Lund3,`
    where no legend explains `3`.
    """
    signs = "".join(sorted({m.symbol for m in markers if len(m.symbol) == 1 and m.symbol.isdigit()}))
    if not signs:
        return item
    glued = regex.compile(
        rf"(?<=[^\W\d_]{{2}}\.?|\b\p{{Lu}}\.)[{signs}](?:,?[{signs}]){{0,{MOST_SIGNS - 1}}}+"
        r"(?=\s{0,2}(?:[,;.]|&|\p{Ll}{1,3}\s|$))",
        regex.MULTILINE,
    )
    text = item.text
    ends = {*item.breaks[1:], len(text)}
    for found in glued.finditer(text.text):
        text = _raised(text, *found.span())
    for end in ends:  # the last name of a printed line
        line = text.text[:end].rstrip()
        if (found := regex.search(rf"(?<=[^\W\d_]{{2}})[{signs}]{{1,{MOST_SIGNS}}}+$", line[-40:])) is not None:
            shift = len(line) - len(line[-40:])
            text = _raised(text, found.start() + shift, found.end() + shift)
    return replace(item, text=text)


def _raised(text: StyledText, start: int, end: int) -> StyledText:
    part = text[start:end]
    runs = tuple(run._replace(style=run.style | Style.RAISED) for run in part.runs)
    return text[:start] + StyledText(part.text, runs) + text[end:]


def with_printed_signs(
    authors: Sequence[Author], draft: Draft, text: StyledText, markers: Iterable[Marker]
) -> tuple[Author, ...]:
    """The authors with `bold` or `underline` among their markers, where the legend gives it a meaning."""
    styles = {m.symbol: WAYS_OF_PRINTING[m.symbol] for m in markers if m.symbol in WAYS_OF_PRINTING}
    if not styles or draft.names is None or len(draft.names.names) != len(authors):
        return tuple(authors)
    marked = []
    for author, name in zip(authors, draft.names.names, strict=True):
        printed = text[name.start : name.end]
        added = tuple(sign for sign, style in styles.items() if printed.share(style) > MOST_OF_NAME)
        marked.append(author.model_copy(update={"markers": (*author.markers, *added)}) if added else author)
    return tuple(marked)
