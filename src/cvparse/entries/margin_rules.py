"""Where entries start that have a tag in the left margin: a date or a label on their first line.

A tag may run on below itself; one may serve several entries; tags that are set on lower lines of an entry start none.
Decides by the tags, their faces and the white space between lines; it never reads the text beside them.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cvparse.entries.enumerators import INDENT, Starts
from cvparse.entries.heads.group_heads import opens_with_head, outdented
from cvparse.entries.line_features import YEAR_TAG, LineFeatures
from cvparse.entries.shared_tags import sharing
from cvparse.layout.thresholds import LARGER_GAP
from cvparse.text.styled import Style

LEAST_ROWS = 3
WIDE_TAG = regex.compile(r"(?:\p{Lu}[\p{L}\p{N}&/-]{1,14}\s?['’]\d\d|(?:19|20)\d\d)(?!\d)")
SPAN = regex.compile(r"\d\s?[–—-]\s?(?:\p{L}{3,12}\.?\s)?\d{2,4}\s{0,2}$")
WHOLE_SPAN = regex.compile(
    r"(?:19|20)\d\d\s?[–—-]{1,2}\s?(?:(?:[\p{L}.]{3,12}\s)?(?:\d{1,2}[./]){0,2}(?:19|20)?\d\d|\p{L}{3,12})\s{0,2}$"
)
DASHES = ("-", "–", "—", "−", "~", "∼", "～", "〜", "/", "|")


def by_margin(rows: Sequence[LineFeatures]) -> Starts | None:
    """Entries have a tag in the left margin: a date or a label, on their first line; a tag may run on below itself.

    Reads `2024.08– | University` over `Present | Postdoc` as one entry and eight years over each other as eight;
    refuses a list whose first line has no tag, unless that is the head of a group: `by_later_margin` weighs that. One
    tag may serve several entries: `sharing` weighs which lines below it begin one. So does a line that begins where the
    tags do with a tag so wide that nothing set it off from the text.
    """
    return _tagged_at_left(rows) if _opens_with_tags(rows) else None


def by_later_margin(rows: Sequence[LineFeatures]) -> Starts | None:
    """As `by_margin`, though the first lines have no tag: they may be a remark before the list, or the tags may stand
    beside the second lines of entries.

    Reads `Selected posts:` over `2019 | Lecturer`; refuses a list in which no line of its first half has a tag.
    """
    return None if _opens_with_tags(rows) else _tagged_at_left(rows)


def _opens_with_tags(rows: Sequence[LineFeatures]) -> bool:
    """Whether a list is one of tags from its first line on, under the head of a group at most."""
    return bool(rows[0].line.margin) or opens_with_head(rows)


def _tagged_at_left(rows: Sequence[LineFeatures]) -> Starts | None:
    tagged = [i for i, row in enumerate(rows) if row.line.margin]
    if not tagged or tagged[0] > max(1, len(rows) // 2):
        return None
    first = rows[tagged[0]]
    starts = [i for i in tagged if i == tagged[0] or not _runs_on(rows, i, first)]
    starts = _without_second_lines(rows, _without_lower_tags(rows, starts, first))
    starts += sharing(rows, starts)
    starts += [i for i in range(tagged[0] + 1, len(rows)) if _opens_with_tag(rows[i - 1], rows[i], first)]
    return frozenset(starts) | {i for i in outdented(rows) if i > tagged[0]}


def _opens_with_tag(above: LineFeatures, row: LineFeatures, first: LineFeatures) -> bool:
    """Whether a line begins left of the texts with a tag as they have beside them: `EuroSys '25 EuroSys Conference`."""
    outside = not row.line.margin and row.indent < first.indent - INDENT
    return outside and not above.line.full and WIDE_TAG.match(row.line.text.text) is not None


def _runs_on(rows: Sequence[LineFeatures], index: int, first: LineFeatures) -> bool:
    """Whether the tag of this line is the second part of the tag above it."""
    above, row = rows[index - 1], rows[index]
    if not above.line.margin:
        opens = row.line.margin.text.rstrip().endswith(DASHES) and index + 1 < len(rows) and rows[index + 1].line.margin
        return not row.line.text and not row.line.aside and not opens
    tag = row.line.margin.text.strip()
    if above.open_tag and YEAR_TAG.fullmatch(tag):
        return True
    whole = any(dash in tag[1:] for dash in DASHES)  # `2014–22` under `2022–` is a span of its own
    if tag.startswith(DASHES) or (above.line.margin.text.rstrip().endswith(DASHES) and not whole):
        return True
    alike = row.lead == first.lead and abs(row.indent - first.indent) <= INDENT
    closed = SPAN.search(above.line.margin.text) is not None or WHOLE_SPAN.search(tag) is not None
    return not row.line.text or (not alike and Style.BOLD in first.lead and not closed)


def _without_lower_tags(rows: Sequence[LineFeatures], starts: list[int], first: LineFeatures) -> list[int]:
    """The starts without the tags that end a span over several lines: `2019` beside a bold post, `2021` lower down.

    Reads bold posts with a year beside them and a second year beside a later plain line; refuses tags beside lines of
    one face, and lines as far apart as entries are.
    """
    upper = [i for i in starts if rows[i].face == first.face]
    lower = [i for i in starts if i not in upper]
    gaps = [rows[i].gap for i in upper[1:] if rows[i].gap]
    if len(upper) < 2 or Style.BOLD not in first.lead or len(lower) > len(upper) or not gaps:
        return starts
    inside = all(rows[i].gap * LARGER_GAP < min(gaps) for i in lower)
    return upper if inside else starts


def _without_second_lines(rows: Sequence[LineFeatures], starts: list[int]) -> list[int]:
    """The starts without the second lines of tags that wrap, where white space parts the entries.

    Reads `Apr` over `2025` and `Ada` over `Example` as one tag each, where the second stands as close as lines of one
    entry do; refuses `2019` over `2018`, of which each is whole, and tags in a list that is set solid.
    """
    solid = min((row.gap for row in rows[1:] if row.gap > 0), default=0.0)
    apart = {i for i in starts if i == starts[0] or not 0 < rows[i].gap < LARGER_GAP * solid}
    lower = [i for i in starts if i not in apart]
    second = all(i - 1 in apart and rows[i - 1].line.margin.text.rstrip(" .")[-1:].isalpha() for i in lower)
    return [i for i in starts if i in apart] if second and len(apart) >= LEAST_ROWS else starts
