"""Rows become an item: bullets and number taken off, lines joined, tags gathered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.line_features import LineFeatures, features_of
from cvparse.entries.types import Context, Item
from cvparse.layout.types import Line
from cvparse.text.normalize import BULLETS, join_lines
from cvparse.text.styled import EMPTY, StyledText, concatenate


def item_of(rows: Sequence[LineFeatures], rule: str, vocabulary: frozenset[str]) -> Item:
    """The item that these rows print."""
    bodies: list[StyledText] = []
    marks: list[StyledText] = []
    bulleted: list[int] = []
    label = EMPTY
    for number, row in enumerate(rows):
        text = row.line.text
        if row.bullet:
            marks.append(text[: row.bullet].strip())
            text = text[row.bullet :]
        elif number == 0 and row.label and rule == "numbered":
            label, text = text[: row.label].strip(), text[row.label :]
        text = text.strip()
        if text:
            if row.bullet:
                bulleted.append(len(bodies))
            bodies.append(text)
    joined, breaks = join_lines(bodies, vocabulary)
    margin, dots = _margin(rows)
    return Item(
        lines=tuple(row.line for row in rows),
        text=joined,
        breaks=breaks or (0,),
        label=label,
        margin=margin,
        asides=tuple(row.line.aside for row in rows if row.line.aside),
        bullets=tuple(breaks[i] for i in bulleted),
        marks=(*marks, *dots),
        rule=rule,
    )


def rebuilt(lines: Sequence[Line], like: Item, context: Context) -> Item:
    """The item that these lines print, in the list of another one: lines of two items, or some of one."""
    item = item_of(features_of(lines, context.lexicon), like.rule, context.vocabulary)
    return replace(item, text_edge=like.text_edge, in_cells=like.in_cells)


def _margin(rows: Sequence[LineFeatures]) -> tuple[StyledText, list[StyledText]]:
    """The tag beside the entry, and a bullet that stood before it."""
    tag = concatenate([row.line.margin for row in rows if row.line.margin])
    text = tag.text.lstrip()
    if len(text) > 1 and text[0] in BULLETS and text[1].isspace():
        at = len(tag.text) - len(text) + 1
        return tag[at:].strip(), [tag[:at].strip()]
    return tag, []
