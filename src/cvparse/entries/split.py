"""Where does an entry start? The pattern of the whole list decides, not a guess for each line.

`split` asks the rules of `rules` how the list is set, and cuts it by the one that fits best; lines before the first
start are an item of their own. Every line goes into exactly one item.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from cvparse.entries.boundary_rules import BULLETED, CERTAIN, WEIGHED
from cvparse.entries.boundary_score import weight
from cvparse.entries.build_item import item_of
from cvparse.entries.enumerators import Starts
from cvparse.entries.heads.group_heads import with_group_heads
from cvparse.entries.heads.grouped_entries import grouped
from cvparse.entries.heads.outline import outline_of
from cvparse.entries.line_features import LineFeatures, features_of
from cvparse.entries.margin_repair import begins_span, ends_span, with_whole_spans, without_torn_margins
from cvparse.entries.shared_tags import with_shared_tags
from cvparse.entries.types import Context, Item
from cvparse.entries.wrapped_heads import with_text_edge
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.text.value_class import dataclass

JOINING = ("&", "/", "(")
JOINTS = ("heading_words.joint", "words.conjunction")
BEFORE = "before the first entry"
OUTLINED = "list inside a list"
GROUPED = "under a head"
HEAD = "head of a group"


@dataclass(frozen=True, slots=True)
class _Cut:
    """How a list is cut: the rule that decided, where entries start, and the lines at which heads begin that stand over
    entries, with their levels, 0 the outermost; `outside` are the starts that are under no head."""

    name: str
    starts: Starts
    heads: Mapping[int, int] = field(default_factory=dict)
    outside: Starts = frozenset()


def split(
    lines: Sequence[Line], context: Context, *, outlined: bool = False, in_groups: bool = True
) -> tuple[Item, ...]:
    """The entries of a list, in order, each not yet read; with `in_groups`, heads may stand over them.

    Where it is `outlined`, a line over dated bullets is a head and they are the entries; else it is an entry, as a post
    is, and they are its own.
    """
    rows = features_of(with_whole_spans(without_torn_margins(lines)), context.lexicon)
    if not rows:
        return ()
    cut = _best(rows, context.lexicon, outlined=outlined, in_groups=in_groups)
    cuts = sorted({0, *cut.starts, *cut.heads})
    parts = [rows[start:end] for start, end in zip(cuts, [*cuts[1:], len(rows)], strict=True)]
    items: list[Item] = []
    for start, part in zip(cuts, parts, strict=True):
        level = cut.heads.get(start)
        rule = HEAD if level is not None else cut.name if start in cut.starts else BEFORE
        item = item_of(part, rule, context.vocabulary)
        is_head, ends_group = level is not None, start in cut.outside
        items.append(replace(item, is_head=is_head, head_level=level or 0, ends_group=ends_group))
    return with_text_edge(with_shared_tags(with_group_heads(items, parts)))


def _best(rows: Sequence[LineFeatures], lexicon: Lexicon, *, outlined: bool, in_groups: bool) -> _Cut:
    """The cut that decides: the outline of bullets inside bullets, then the first certain rule, else the one of most
    weight, ties to the earlier."""
    if outlined and (outline := outline_of(rows, lexicon)):
        return _Cut(OUTLINED, outline.entries, outline.heads)
    inside = frozenset(at for at in range(1, len(rows)) if _ends_a_span(rows[at - 1], rows[at]))
    for name, rule in CERTAIN:
        if starts := (rule(rows) or frozenset()) - inside:
            return _Cut(name, starts)
    flat = _heaviest(rows, inside, lexicon)
    groups = grouped(rows, lambda inner: _heaviest(inner, frozenset(), lexicon).starts, lexicon) if in_groups else None
    if groups and weight(groups.inner, groups.inner_starts) > (weight(rows, flat.starts) if flat.starts else 0.0):
        return _Cut(GROUPED, groups.starts, groups.heads, groups.outside)
    return flat


def _heaviest(rows: Sequence[LineFeatures], inside: Starts, lexicon: Lexicon) -> _Cut:
    """The weighed rule that fits best, and the starts it gives; none is `inside`, or in the middle of a name."""
    inside |= {at for at in range(1, len(rows)) if _goes_on(rows[at - 1], rows[at], lexicon)}
    fitting = [_Cut(name, starts) for name, rule in WEIGHED if (starts := (rule(rows) or frozenset()) - inside)]
    return max(fitting, key=lambda cut: weight(rows, cut.starts)) if fitting else _Cut(BEFORE, frozenset())


def _ends_a_span(above: LineFeatures, row: LineFeatures) -> bool:
    """Whether a line opens with the end of a span of time that the line above it begins.

    Reads `February 2020` under `Professor, University of X, July 2018 –`; refuses `2018` under `since 2020 –`, where
    the line holds more than a date, and a date under a tag that is open to the present.
    """
    tagged = above.line.aside or row.line.margin
    return not tagged and begins_span(above.line.text.text) and ends_span(row.line.text.text)


def _goes_on(above: LineFeatures, row: LineFeatures, lexicon: Lexicon) -> bool:
    """Whether the line above a line ends in the middle of a name: `Lecturer, Institute of`, `Faculty of Law &`."""
    text = above.line.text.text.rstrip()
    last = text.rsplit(None, 1)[-1] if text else ""
    joining = (lexicon.phrases(name).phrases for name in JOINTS)
    open_end = text.endswith(JOINING) or (last.islower() and any(last in words for words in joining))
    return open_end and above.lead == row.lead and not (above.line.aside or row.line.margin or row.bullet)


__all__ = ["BULLETED", "HEAD", "split"]
