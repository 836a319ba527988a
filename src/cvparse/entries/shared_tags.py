"""Entries below a tag in the margin that holds for several: a year beside the first work of it, and more works below.

Which lines open an entry of their own, the tagged lines say: they are set off by white space, have a bullet, or stand
left of the lines that go on. The way is weighed for the list as a whole, with what speaks for several entries under a
tag (years alone) and against it (spans of time, tags that are repeated, titles in a face that the lines below lack).

    2022    Lund, A. and Okri, B. On rivers.        2019    • Prize of the Society
            Forum, 12                                       • Medal of Ice
            Moor, C. On lakes. Forum, 13            2018    • Fellowship of Rivers
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

import regex

from cvparse.entries.enumerators import INDENT
from cvparse.entries.line_features import LineFeatures
from cvparse.entries.line_fill import column_left, stops_short, text_end
from cvparse.entries.types import Item
from cvparse.layout.thresholds import LARGER_GAP
from cvparse.text.normalize import DASHES
from cvparse.text.styled import EMPTY

Way = Callable[[Sequence[LineFeatures], Sequence[int]], list[int]]

AS_FAR = 0.97  # of the usual distance above a tagged line; print is rounded
YEAR = regex.compile(r"\(?(?:19|20)\d\d[.,:)]{0,2}")
NAME = regex.compile(
    r"\P{L}{0,4}(?:\p{Lu}[\p{L}’'-]{1,24},?\s\p{Lu}\.?(?:[\s-]?\p{Lu}\.?)?(?=[\s,;(]|$)"  # Lund, A.; Lund AB
    r"|(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}’'-]{1,24}(?=[\s,;(]|$))"  # A. Lund
)
PARTLY = 0.5  # a term or a month: entries of one are fewer than those of a year
ENOUGH = 0.7  # of all that can speak for a way
MOST = 0.75  # of the tagged lines open as the others under the same tag do


def sharing(rows: Sequence[LineFeatures], starts: Sequence[int]) -> list[int]:
    """The untagged lines that begin an entry; `starts` are the tagged lines that do.

    Reads references with white space between them, or a hanging indent, and bullets, of which each first one of a year
    has it in the margin; refuses the bullets below a post, which has none itself, and the paragraphs below posts with
    spans of time, as long as their titles are short.
    """
    for way in WAYS:
        more = way(rows, starts)
        if more and _weight(rows, starts, more) >= ENOUGH:
            return more
    return []


def _weight(rows: Sequence[LineFeatures], starts: Sequence[int], more: Sequence[int]) -> float:
    """How well lines are explained as entries under the tag of another, 0 to 1: years alone are shared, spans of time
    and tags that are repeated are not; an entry above has ended; what begins looks like what begins beside a tag."""
    tags = [rows[at].line.margin.text.strip() for at in starts]
    years = sum(map(_speaks_for_several, tags)) / len(tags)
    distinct = 1 - sum(a == b for a, b in pairwise(tags)) / len(tags)
    solid = min((row.gap for row in rows[1:] if row.gap), default=0.0)
    ended = _share([not rows[at - 1].line.full or rows[at].gap >= LARGER_GAP * solid for at in more])
    leads = {rows[at].lead for at in starts}
    alike = _share([rows[at].lead in leads for at in more])
    filled = abs(_reach(rows, more) - _reach(rows, starts))
    named = abs(_share([_is_named(rows[at]) for at in more]) - _share([_is_named(rows[at]) for at in starts]))
    kind = 1 - max(filled, named) * len(more) / (len(more) + 1)  # one line alone is short or long by chance
    return (years + distinct + ended + alike + kind + _varied(starts, more)) / 6


def _speaks_for_several(tag: str) -> float:
    """How far a tag alone lets one expect several entries: a year does, a term or a day may, a span or a label not."""
    if YEAR.fullmatch(tag):
        return 1.0
    return PARTLY if _is_one_date(tag) else 0.0


def _reach(rows: Sequence[LineFeatures], at: Sequence[int]) -> float:
    """How far these lines run on average, of the longest line of the list: a title is short, a paragraph is not."""
    ends = [text_end(row.line) - column_left(row.line) for row in rows]
    return sum(ends[i] for i in at) / len(at) / max(1.0, *ends)


def _varied(starts: Sequence[int], more: Sequence[int]) -> float:
    """How far the tags differ in how many entries stand below them: the parts of an entry are as many in each."""
    below = Counter(bisect_right(starts, at) for at in more)
    counts = Counter(below.values())
    return 1 - max(counts.values()) / len(starts)


def _share(held: Sequence[bool]) -> float:
    return sum(held) / len(held)


def _is_named(row: LineFeatures) -> bool:
    return NAME.match(row.line.text.text) is not None


def _set_off(rows: Sequence[LineFeatures], starts: Sequence[int]) -> list[int]:
    """Lines as far below the one above as tagged ones are, where white space parts the entries; first lines of pages
    that begin like tagged ones below a line that is not full, where both parts are as long as an entry can be."""
    tagged = frozenset(starts)
    outer = [rows[at].gap for at in starts[1:] if rows[at].gap]
    inner = [row.gap for at, row in enumerate(rows) if at not in tagged and row.gap]
    if len(outer) < 2 or not inner:
        return []
    usual, solid = median(outer), min(inner)
    if sum(gap >= LARGER_GAP * solid for gap in outer) < MOST * len(outer):
        return []
    first, right = rows[starts[0]], max(text_end(row.line) for row in rows)
    able = [at for at in _untagged(rows, starts) if rows[at].face[:2] == first.face[:2] and not rows[at].bullet]
    apart = [at for at in able if rows[at].gap >= AS_FAR * usual]
    bounds = sorted({*starts, *apart, len(rows)})
    least = min(b - a for a, b in pairwise(bounds))
    tops = [at for at in able if rows[at].first_on_page and _begins_page(rows, at, first, right)]
    return sorted([*apart, *(at for at in tops if all(abs(at - bound) >= least for bound in bounds))])


def _begins_page(rows: Sequence[LineFeatures], at: int, first: LineFeatures, right: float) -> bool:
    """Whether the first line of a page begins an entry rather than goes on with one."""
    level = abs(rows[at].indent - first.indent) <= INDENT
    return level and not rows[at - 1].line.full and stops_short(rows[at - 1].line, rows[at].line, right)


def _bulleted(rows: Sequence[LineFeatures], starts: Sequence[int]) -> list[int]:
    """Lines with a bullet below that of a tagged line; below a label that tells no time, bullets are its parts."""
    edges = [rows[at].indent for at in starts if rows[at].bullet]
    timed = [any(map(str.isdigit, rows[at].line.margin.text)) for at in starts]
    if len(edges) < MOST * len(starts) or _share(timed) < MOST:
        return []
    edge = median(edges)
    return [at for at in _untagged(rows, starts) if rows[at].bullet and abs(rows[at].indent - edge) <= INDENT]


def _hanging(rows: Sequence[LineFeatures], starts: Sequence[int]) -> list[int]:
    """Lines that begin where tagged ones do, in a list whose entries go on further in, and only behind a full line."""
    edge = median(rows[at].indent for at in starts)
    untagged = [at for at in _untagged(rows, starts) if not rows[at].bullet]
    deeper = [at for at in untagged if rows[at].indent > edge + INDENT]
    level = [at for at in untagged if abs(rows[at].indent - edge) <= INDENT]
    torn = sum(rows[at - 1].line.full for at in level) + sum(not rows[at - 1].line.full for at in deeper)
    if torn > (1 - MOST) * len(untagged) or 2 * len(deeper) < len(starts) + len(level):
        return []
    return level


def _named(rows: Sequence[LineFeatures], starts: Sequence[int]) -> list[int]:
    """Lines that open with a name, as tagged ones do, where the line above has ended."""
    if _share([_is_named(rows[at]) for at in starts]) < MOST:
        return []
    edge = median(rows[at].indent for at in starts)
    level = [at for at in _untagged(rows, starts) if abs(rows[at].indent - edge) <= INDENT and not rows[at].bullet]
    return [at for at in level if _is_named(rows[at]) and _has_ended(rows[at - 1])]


def _has_ended(row: LineFeatures) -> bool:
    text = row.line.text.text.rstrip()
    return not row.line.full and (text.endswith((".", ")", "]")) or text[-1:].isdigit())


WAYS: tuple[Way, ...] = (_bulleted, _set_off, _hanging, _named)  # the plainest first


def _untagged(rows: Sequence[LineFeatures], starts: Sequence[int]) -> list[int]:
    return [at for at in range(starts[0] + 1, len(rows)) if not rows[at].line.margin and rows[at].line.text]


def with_shared_tags(items: Sequence[Item]) -> list[Item]:
    """The items of a list, those below a date in the margin with that date handed down.

    Reads `Moor, C. On ice.` below `2019 | Lund, A. On rivers.`, and `Lakes` below `Spring 2019 | Rivers`; refuses
    a list that prints one date twice in succession, for it has it beside each entry, a span of time but above bullets,
    and what stands below a head of its own.
    """
    tags = [item.margin.text.strip() for item in items if item.margin]
    if any(a == b for a, b in pairwise(tags)):
        return list(items)
    made: list[Item] = []
    above = EMPTY
    for item in items:
        if item.margin or item.is_head:
            above = item.margin if _may_be_shared(item) else EMPTY
        made.append(replace(item, shared_tag=above) if above and not item.margin else item)
    return made


def _may_be_shared(item: Item) -> bool:
    """Whether the tag of an item can be the date of several. A span of time is of one entry, but where that has a
    bullet, so that those below are of its kind."""
    tag = item.margin.text
    return _is_one_date(tag) or (any(map(str.isdigit, tag)) and item.bullets[:1] == (0,))


def _is_one_date(tag: str) -> bool:
    """Whether a tag can be a date without an end: `2019`, `Spring 2021`; not `2019–2021`."""
    return any(map(str.isdigit, tag)) and not any(dash in tag for dash in DASHES)
