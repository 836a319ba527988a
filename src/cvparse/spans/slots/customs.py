"""What the entries of a list have in common: which slot most of the others have where a piece stands in this one.

A place in an entry is told by the row, the sign before it and the face, by the number in its row, or by the face alone.
Fewer than three entries have nothing in common.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from cvparse.sections.stated import letters_of
from cvparse.spans.parting import Piece
from cvparse.spans.slots.weights import NONE

FEW, MOST = 0.34, 0.75  # of the other entries of a list
LEAST_OTHERS = 2


def places_of(pieces: Sequence[Piece], faces: Sequence[str]) -> list[tuple[str, ...]]:
    """The places at which a piece stands in its entry, by which pieces of several entries are compared."""
    row = [min(piece.row, 2) for piece in pieces]
    found: list[tuple[str, ...]] = []
    number: Counter[int] = Counter()
    for piece, at, face in zip(pieces, row, faces, strict=True):
        found.append(
            (
                f"row {at}, {piece.joint}, {face}",
                f"row {at}, piece {min(number[at], 4)}",
                f"row {at}, {face}" if face != "plain" else f"{piece.joint}",
            )
        )
        number[at] += 1
    return found


def again_in(every: Sequence[Sequence[Piece]]) -> list[list[bool]]:
    """For each piece whether another entry of its list has one with the same letters."""
    letters = [[letters_of(piece.text) for piece in pieces] for pieces in every]
    entries = Counter(one for texts in letters for one in set(texts))
    return [[entries[one] > 1 for one in texts] for texts in letters]


def customs_of(
    places: Sequence[Sequence[Sequence[str]]], fields: Sequence[Sequence[str]], again: Sequence[Sequence[bool]]
) -> Iterator[list[tuple[str, ...]]]:
    """For each entry what the others of its list have where its pieces stand, and which slots they have at all."""
    at_place: list[dict[str, Counter[str]]] = []
    whole: dict[str, Counter[str]] = {}
    having: Counter[str] = Counter()
    first: Counter[str] = Counter()
    for entry, states in zip(places, fields, strict=True):
        own: dict[str, Counter[str]] = {}
        for names, field in zip(entry, states, strict=True):
            for name in names:
                own.setdefault(name, Counter())[field] += 1
        at_place.append(own)
        for name, count in own.items():
            whole.setdefault(name, Counter()).update(count)
        having.update(set(states))
        first.update([next((field for field in states if field != NONE), NONE)])
    for entry, states, own, repeated in zip(places, fields, at_place, again, strict=True):
        others = len(places) - 1
        general = [
            f"list: {share} {field}"
            for field in sorted(having)
            if field != NONE and (share := share_of(having[field] - (field in states), others))
        ]
        opening = next((field for field in states if field != NONE), NONE)
        general += [
            f"list: {share} open with {field}"
            for field in sorted(first)
            if (share := share_of(first[field] - (field == opening), others)) not in ("none", "few")
        ]
        found = []
        for names, once_more in zip(entry, repeated, strict=True):
            shown = [*general, "list: said again" if once_more else "list: said once"]
            for kind, name in zip("abc", names, strict=True):
                left = whole[name] - own[name]
                total = left.total()
                if not total:
                    shown.append(f"list {kind}: new")
                    continue
                shown += [
                    f"list {kind}: {share} {field} here"
                    for field, count in sorted(left.items())
                    if (share := share_of(count, total)) not in ("none", "few")
                ]
            found.append(tuple(shown))
        yield found


def share_of(count: int, whole: int, few: float = FEW) -> str:
    """How many of the others of a list have something, in few steps; `few` is the share below which they are few."""
    if count <= 0:
        return "none"
    return "few" if count < few * whole else "some" if count < MOST * whole else "most"
