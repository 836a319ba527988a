"""Fragments of a column become lines: rows first, then for each row its margin, its body and its aside.

Signals: shared height (a tag in smaller type stands in the row of its entry), the column's edges, wide gaps. A line
knows its indent, its distance to the line above, and whether a drawn rule or a filled box goes with it. Never moves
words from one row to another, but for headings and tags beside the text (`sides`). Never looks at what the words say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from cvparse.layout.fragments import Fragment, first_width, fragment_of
from cvparse.layout.grids import Grid, grids_of
from cvparse.layout.justified import close_tags, is_stretched
from cvparse.layout.side_rows import BesideRow, place_beside
from cvparse.layout.sides import side_count
from cvparse.layout.tags import (
    Edges,
    cut_at,
    goes_on_with_tag,
    is_enumerator,
    is_near_one,
    is_stacked,
    joins_tag,
    margin_count,
)
from cvparse.layout.thresholds import (
    ASIDE_GAP,
    CELL_GAP,
    CENTERED,
    EDGE,
    FULL_LINE,
    FULL_SHARE,
    LONG_DATE,
    RIGHT_EDGE,
    ROW_OVERLAP,
    RULE_BELOW,
    RULE_LENGTH,
    TAG_WIDTH,
    UNDERLINE_END,
    UNDERLINE_PRINT,
    WORD_ROOM,
)
from cvparse.layout.types import Box, Line, Norms, Page, Rule, Word
from cvparse.text.normalize import join_lines
from cvparse.text.styled import CELL, EMPTY, ICON, NO_WORD, Run, Style, StyledText, concatenate
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """One column on one page: `stream` 0 is the main text."""

    page: Page
    edges: Edges
    stream: int


def rows_of(fragments: Sequence[Fragment]) -> list[list[Fragment]]:
    """Fragments that share their height, from the top down, each row from left to right."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda f: (f.baseline, f.box.x0)):
        row = next((r for r in reversed(rows[-4:]) if _shares_row(r, fragment)), None)
        if row is None:
            rows.append([fragment])
        else:
            row.append(fragment)
    for row in rows:
        row.sort(key=lambda f: f.box.x0)
    rows.sort(key=lambda row: max(row, key=lambda f: len(f.text)).baseline)
    return rows


def _shares_row(row: Sequence[Fragment], fragment: Fragment) -> bool:
    for other in row:
        shared = min(other.box.bottom, fragment.box.bottom) - max(other.box.top, fragment.box.top)
        if shared < ROW_OVERLAP * min(other.box.height, fragment.box.height):
            return False
        # two stretches over the same width are two lines, however tight they are set
        if min(other.box.x1, fragment.box.x1) - max(other.box.x0, fragment.box.x0) > EDGE * fragment.size:
            return False
    return True


def lines_of(rows: Sequence[Sequence[Fragment]], column: Column, norms: Norms) -> list[Line]:
    """The lines of one column on one page."""
    edges = column.edges
    lines: list[Line] = []
    tag: Fragment | None = None
    above: float | None = None
    side_edge = () if edges.side is None else (edges.side.x,)
    rows = [cut_at(raw, side_edge, edges.left) for raw in rows]
    sided = [raw[: side_count(raw, edges.side, norms)] for raw in rows]
    texts = [cut_at(raw[len(side) :], edges.bodies, edges.left) for raw, side in zip(rows, sided, strict=True)]
    beside = place_beside(sided, texts, edges.side, norms)
    close = close_tags(texts, edges)
    grids = {grid.start: grid for grid in grids_of(texts, edges.left, edges.right, norms)}
    number = 0
    while number < len(texts):
        row, (headings, tags) = texts[number], (beside[number].headings, beside[number].tags)
        if grid := grids.get(number):
            lines.extend(_items(grid, texts, beside, column, above))
            number, tag, above = grid.end, None, max(f.baseline for f in texts[grid.end - 1])
            continue
        number += 1
        if not row and not headings and not tags:
            continue  # what stood here belongs to another row
        below = texts[number] if number < len(texts) else []
        tag_below = below[0] if margin_count(below, edges, norms) else None
        stacked = is_stacked(row, tag, edges, norms) or is_stacked(row, tag_below, edges, norms)
        stacked = stacked or joins_tag(row, tag, edges, norms)
        count = 1 if stacked else margin_count(row, edges, norms) or int(goes_on_with_tag(row, tag, edges, norms))
        margin, rest = [*tags, *row[:count]], row[count:]
        tag = margin[-1] if margin else None
        under = below[1:] if tag_below else below
        body, aside = _parted(_whole(rest, edges.right, under), bool(margin), close.get(number - 1, 0), edges)
        body = _whole(body, aside[0].box.x0 if aside else edges.right, under)
        parts = Parts(headings, margin, body, aside, _width_of_first(under))
        line = _line(column, parts, above)
        lines.append(line)
        above = line.baseline
    return lines


def _items(
    grid: Grid, texts: Sequence[Sequence[Fragment]], beside: Sequence[BesideRow], column: Column, above: float | None
) -> list[Line]:
    """The lines of items side by side, one item after the other; what stands beside the rows goes with the first."""
    lines: list[Line] = []
    edges = column.edges
    headings = [f for number in range(grid.start, grid.end) for f in beside[number].headings]
    tags = [f for number in range(grid.start, grid.end) for f in beside[number].tags]
    for number, left in enumerate(grid.columns):
        right = grid.columns[number + 1] - CELL_GAP if number + 1 < len(grid.columns) else max(edges.right, left + 1)
        cell = replace(column, edges=Edges(left, right, starts=edges.starts))
        rows = [[f for f in row if grid.cell_of(f) == number] for row in texts[grid.start : grid.end]]
        rows = [row for row in rows if row]
        last = above
        for at, row in enumerate(rows):
            below = rows[at + 1] if at + 1 < len(rows) else []
            line = _line(cell, Parts(headings, tags, row, [], _width_of_first(below)), last)
            lines.append(replace(line, indent=line.indent + left - edges.left) if not number else line)
            headings, tags, last = [], [], line.baseline
    return lines


def _whole(row: Sequence[Fragment], right: float, below: Sequence[Fragment]) -> Sequence[Fragment]:
    """The text of a row, as one fragment where justification stretched its blanks to the width of gaps."""
    return [fragment_of([word for piece in row for word in piece.words])] if is_stretched(row, right, below) else row


def _parted(
    row: Sequence[Fragment], beside_margin: bool, close: int, edges: Edges
) -> tuple[Sequence[Fragment], Sequence[Fragment]]:
    """The text of a row and the tags at its right; from word `close` of the last fragment on, if it is no 0, a tag
    stands close behind the text."""
    if close and row:
        words = row[-1].words
        return [*row[:-1], fragment_of(words[:close])], [fragment_of(words[close:])]
    at = len(row) if beside_margin and len(row) == 1 else _aside_start(row, edges)
    return row[:at], row[at:]


def _aside_start(row: Sequence[Fragment], edges: Edges) -> int:
    """The number of the fragment at the right edge that is an aside; the length of the row where there is none."""
    if not row:
        return 0
    last = row[-1]
    if len(row) > 1 and last.words[0].chip and row[-2].words[-1].chip:
        return len(row)
    at_edge = abs(last.box.x1 - edges.right) <= RIGHT_EDGE * last.size
    narrow = last.box.width <= max(TAG_WIDTH * edges.width, LONG_DATE * last.size)
    flush = abs(last.box.x1 - edges.right) <= EDGE * last.size and narrow
    if len(row) > 1:
        gap = last.box.x0 - row[-2].box.x1
        beyond = last.box.x0 >= edges.left + 0.6 * edges.width
        only_number = len(row) == 2 and is_enumerator(row[0].text)
        # set flush right, a tag may come as close to the text as a cell does
        wide = gap >= ASIDE_GAP * last.size or (flush and gap >= CELL_GAP * last.size)
        if wide and (at_edge or beyond) and not only_number:
            return len(row) - 1
    elif at_edge and last.box.x0 >= edges.left + 0.6 * edges.width:
        return 0
    return len(row)


@dataclass(frozen=True, slots=True)
class Parts:
    """The fragments of a row by their place, and how wide the first word of the next row is."""

    side: Sequence[Fragment]
    margin: Sequence[Fragment]
    body: Sequence[Fragment]
    aside: Sequence[Fragment]
    next_word: float


def _width_of_first(row: Sequence[Fragment]) -> float:
    """The width of the first word of a row, 0 where it has none."""
    return first_width(row[0]) if row else 0.0


def _is_full(body: Sequence[Fragment], next_word: float, edges: Edges) -> bool:
    """Whether the text may go on in the next line: it ends near the right edge, and the next word, where there is one,
    had little room or none before that edge. A chip is whole, and a cell."""
    if not body or body[-1].words[-1].chip or body[-1].cell:
        return False
    size, left = body[-1].size, edges.right - body[-1].box.x1
    near = left <= min(FULL_LINE * size, FULL_SHARE * edges.width)
    return near and (not next_word or left <= next_word + WORD_ROOM * size)


def _line(column: Column, parts: Parts, above: float | None) -> Line:
    """The line of these fragments; `above` is the baseline of the line before it in the column."""
    page, edges = column.page, column.edges
    side, margin, body, aside = parts.side, parts.margin, parts.body, parts.aside
    everything = [*side, *margin, *body, *aside]
    box = Box.around(fragment.box for fragment in everything)
    shown = body or aside or margin or side
    baseline = max(shown, key=lambda f: len(f.text)).baseline
    size = max(f.size for f in shown)
    left, right = shown[0].box.x0, shown[-1].box.x1
    middle = (edges.left + edges.right) / 2
    slack = min(left - edges.left, edges.right - right)
    aligned = bool(margin) or is_near_one(left, edges.starts, 0.5 * EDGE * size)
    return Line(
        page=page.number,
        box=box,
        baseline=baseline,
        size=size,
        text=_cells(body),
        words=tuple(w for f in body for w in f.words),
        side=join_lines([styled(f.words) for f in side])[0],
        margin=concatenate([styled(f.words) for f in margin]),
        aside=concatenate([styled(f.words) for f in aside]),
        column=column.stream,
        indent=left - edges.left,
        gap_above=baseline - above if above is not None else 0.0,
        ruled=_ruled(page, [fragment.box for fragment in everything], baseline, size, edges),
        filled=not any(w.chip for f in body for w in f.words)
        and any(_behind(fill.box, box, edges) for fill in page.fills),
        centered=not aligned and slack > 2 * size and abs((left + right) / 2 - middle) <= CENTERED * edges.width,
        tabled=any(fragment.cell for fragment in everything),
        full=_is_full(body, parts.next_word, edges),
        aside_start=aside[0].box.x0 if aside else None,
    )


def _cells(body: Sequence[Fragment]) -> StyledText:
    """The body as text, a tab where the gap is as wide as between cells; after the number of a list it is a blank."""
    text = EMPTY
    for number, fragment in enumerate(body):
        part = styled(fragment.words)
        if number:
            separator = " " if number == 1 and is_enumerator(text.text) else CELL
            text = StyledText.join(separator, (text, part))
        else:
            text = part
    return text


def styled(words: Sequence[Word]) -> StyledText:
    """Words of one line as a styled text: a blank before each that is not glued, a tab between two chips,
    icons as `ICON`."""
    text: list[str] = []
    runs: list[Run] = []
    length = 0
    for number, word in enumerate(words):
        style, link = style_of(word), word.link
        if number and not word.glued:
            previous = runs[-1]
            shared = link if link == previous.link else None
            runs.append(Run(length, length + 1, _between(previous.style, style), NO_WORD, shared))
            text.append(CELL if 0 < words[number - 1].chip != word.chip > 0 else " ")
            length += 1
        shown = ICON if word.icon else word.text
        end = length + len(shown)
        runs.append(Run(length, end, style, word.id, link, word.color, word.size))
        text.append(shown)
        length = end
    return StyledText("".join(text), tuple(runs))


def style_of(word: Word) -> Style:
    """The flags of a word's print."""
    return _flags(word.bold, word.italic, word.underlined, word.raised, word.small_caps)


@cache  # few combinations are printed, and each word has one
def _flags(*printed: bool) -> Style:
    flags = (Style.BOLD, Style.ITALIC, Style.UNDERLINED, Style.RAISED, Style.SMALL_CAPS)
    return Style(sum(flag for flag, on in zip(flags, printed, strict=True) if on))


@cache
def _between(before: Style, after: Style) -> Style:
    """How the blank between two words is printed."""
    return before & after & ~Style.RAISED


def _ruled(page: Page, printed: Sequence[Box], baseline: float, size: float, edges: Edges) -> bool:
    """A long rule just under the line that underlines none of its words, or one beside it at its height; `printed` are
    the boxes of its print."""
    box = Box.around(printed)
    for rule in page.rules:
        place = rule.box
        under, level = 0 <= place.top - baseline <= RULE_BELOW * size, box.top <= place.top <= box.bottom
        if not (under or level) or not rule.horizontal:
            continue
        long = place.width >= RULE_LENGTH * edges.width
        if long and under and place.x0 < box.x1 and box.x0 < place.x1 and not _underlines(rule, page, printed, size):
            return True
        behind = place.x0 >= box.x1 and place.width > 0.25 * edges.width and place.x1 <= edges.right + size
        if not long and level and behind:
            return True
    return False


def _underlines(rule: Rule, page: Page, printed: Sequence[Box], size: float) -> bool:
    """Whether a rule underlines the words above it: it begins and ends with print, and no other rule is like it.

    The rule under a heading goes on beside it, or is as long as those under others, one of which a long heading fills.
    """
    return _has_print_all_along(rule.box, printed, size) and not _is_repeated(rule, page.rules, size)


def _has_print_all_along(rule: Box, printed: Sequence[Box], size: float) -> bool:
    """Whether a rule begins and ends with print, with no white above it as before what stands at the right edge."""
    above = [box for box in printed if box.x0 < rule.x1 and rule.x0 < box.x1]
    whole = Box.around(above)
    beyond = max(whole.x0 - rule.x0, rule.x1 - whole.x1)
    return beyond <= UNDERLINE_END * size and sum(box.width for box in above) >= UNDERLINE_PRINT * rule.width


def _is_repeated(rule: Rule, rules: Sequence[Rule], size: float) -> bool:
    """Whether another rule of the page is as long and stands as far left, not in the next line."""
    reach = UNDERLINE_END * size
    return any(
        other is not rule
        and abs(other.box.x0 - rule.box.x0) <= reach
        and abs(other.box.x1 - rule.box.x1) <= reach
        and abs(other.box.top - rule.box.top) > size
        for other in rules
        if other.horizontal
    )


def _behind(fill: Box, box: Box, edges: Edges) -> bool:
    """A filled box behind this line alone, as behind a heading; not a coloured sidebar or page."""
    return (
        fill.overlaps(box) and fill.height <= 3 * box.height and fill.width >= 0.3 * edges.width and fill.top <= box.top
    )
