"""Where the head of a CV ends: what follows it without a known heading is no address.

The lines before the first heading are cut into blocks, at white space and at other sizes of type. What each block holds
speaks for contact details or for a section of another kind (`contents`). One cut is chosen for all blocks together: the
one that has the most contact details before it and the least behind it. The first block is always of the head. Behind
the cut, blocks of one kind that follow one another are a section without a heading; the head never takes them.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log

from cvparse.layout.types import Line, Norms
from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import SectionKind
from cvparse.sections.contents import said_by
from cvparse.sections.typography import SET_APART
from cvparse.text.value_class import dataclass

SURE = 3.0  # no block says more than this, in logarithms: one odd block does not move the cut
ENOUGH = 2.0  # of all that speaks against contact details behind a cut: less is chance
DETAILS = (SectionKind.CONTACT, SectionKind.REFERENCES)
"""Names with posts and addresses. At the head of a CV they are the owner's: referees stand under a heading."""
WHOLE = 3  # lines; a shorter block says less, in proportion


@dataclass(frozen=True, slots=True)
class Block:
    """Lines without white space between them, the kind that they are of, and how much they speak against contact
    details: below zero, they are some."""

    lines: tuple[Line, ...]
    kind: SectionKind
    against: float


def blocks_of(lines: Sequence[Line], norms: Norms) -> list[tuple[Line, ...]]:
    """The lines in blocks, each set apart by white space, by a new page or column, or by the size of its type."""
    blocks: list[list[Line]] = []
    for line in lines:
        apart = line.gap_above == 0 or line.gap_above >= SET_APART * norms.line_pitch
        if not blocks or apart or line.size != blocks[-1][-1].size:
            blocks.append([])
        blocks[-1].append(line)
    return [tuple(block) for block in blocks]


def behind_the_head(lines: Sequence[Line], norms: Norms, lexicon: Lexicon) -> list[Block]:
    """The blocks behind the end of the head, neighbours of one kind as one; none where all lines are of the head."""
    blocks = [_judged(block, lexicon) for block in blocks_of(lines, norms)]
    best, at, so_far = ENOUGH, len(blocks), 0.0
    for number in range(len(blocks) - 1, 0, -1):
        so_far += blocks[number].against
        if so_far > best:
            best, at = so_far, number
    return _joined(blocks[at:])


def _judged(lines: tuple[Line, ...], lexicon: Lexicon) -> Block:
    said = said_by(lines, lexicon)
    others = {kind: value for kind, value in said.items() if kind not in DETAILS}
    kind = max(others, key=lambda kind: others[kind])
    details = log(sum(exp(said[one]) for one in DETAILS))
    against = min(max(others[kind] - details, -SURE), SURE) * min(1.0, len(lines) / WHOLE)
    return Block(lines, kind if against > 0 else SectionKind.CONTACT, against)


def _joined(blocks: Sequence[Block]) -> list[Block]:
    """Neighbours of one kind as one block. Contact details behind the head stay with what they stand under."""
    found: list[Block] = []
    for block in blocks:
        if found and block.kind in (found[-1].kind, SectionKind.CONTACT):
            above = found[-1]
            found[-1] = Block((*above.lines, *block.lines), above.kind, above.against + block.against)
        else:
            found.append(block)
    return found
