"""How the entries of one list are printed alike: how far in each begins, in which face, with which field, and which
signs stand between its values. An entry that is printed otherwise than its list was cut from it, or cut itself, in the
wrong place. A value whose face goes on behind it, or changes within it, was cut in the wrong place too.

Everything is compared within the list; no word is looked at. Places are compared in steps of the size of the type.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from cvparse.assembly.confidence.shown import Shown, or_more
from cvparse.assembly.ledger import CUE
from cvparse.layout.types import Word
from cvparse.spans.readings import Reading
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import Style
from cvparse.text.value_class import dataclass

MARKED = int(Style.BOLD | Style.ITALIC | Style.SMALL_CAPS)
BLANK = " "
TWO_FACES = 0.15  # of the characters of a value; a raised sign or a number in it is less
LEAST_LIST = 3  # entries that say what is usual
HALF = 0.5
SHARES = (0.3, 0.7)
Face = tuple[bool, bool, int]
Sign = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Print:
    """How one entry is printed: how far in its first word stands, in steps of the type; the face and size of that word;
    whether it opens small; the field of its first value; between each two values their fields and the sign; the fields
    in two faces, and those that end within a face."""

    inset: int
    face: Face
    opens_small: bool
    first: str
    signs: tuple[Sign, ...]
    two_faces: frozenset[str]
    cut_off: frozenset[str]


@dataclass(frozen=True, slots=True)
class Customs:
    """What is usual in a list: how often each of these occurs in its entries."""

    size: int
    insets: Mapping[int, int]
    faces: Mapping[Face, int]
    small: int
    firsts: Mapping[str, int]
    signs: Mapping[Sign, int]
    pairs: Mapping[tuple[str, str], int]
    two_faces: Mapping[str, int]


def print_of(reading: Reading, words: Mapping[int, Word]) -> Print | None:
    """How an entry is printed; None where it was made of no word."""
    printed = [words[key] for key in reading.words if key in words and any(map(str.isalnum, words[key].text))]
    if not printed:
        return None
    first, claims = printed[0], _in_order(reading.taken)
    return Print(
        round(first.box.x0 / max(1.0, first.size)),
        (first.bold, first.italic, round(first.size)),
        first.text[:1].islower(),
        _field(claims[0]) if claims else "",
        tuple(_signs(claims, words)),
        frozenset(_field(claim) for claim in claims if _is_mixed(claim)),
        frozenset(_cut_off(claims, printed)),
    )


def customs_of(prints: Sequence[Print]) -> Customs:
    """What is usual in a list."""
    return Customs(
        len(prints),
        Counter(one.inset for one in prints),
        Counter(one.face for one in prints),
        sum(one.opens_small for one in prints),
        Counter(one.first for one in prints),
        Counter(sign for one in prints for sign in one.signs),
        Counter((before, after) for one in prints for before, after, _ in one.signs),
        Counter(name for one in prints for name in one.two_faces),
    )


def _field(claim: Claim) -> str:
    return claim.path.partition(".")[0]


def _in_order(taken: Sequence[Claim]) -> list[Claim]:
    """The values by their place in the print."""
    claims = [claim for claim in taken if not claim.path.startswith(CUE) and claim.text.words]
    return sorted(claims, key=lambda claim: claim.text.words[0])


def _signs(claims: Sequence[Claim], words: Mapping[int, Word]) -> Iterator[Sign]:
    """Between each two values of different fields the last sign of the one, or the first of the other."""
    for before, after in pairwise(claims):
        last, first = words.get(before.text.words[-1]), words.get(after.text.words[0])
        if _field(before) != _field(after) and last is not None and first is not None:
            signs = [sign for sign in (last.text[-1:], first.text[:1]) if not sign.isalnum()]
            yield _field(before), _field(after), signs[0] if signs else BLANK


def _is_mixed(claim: Claim) -> bool:
    """Whether a good part of a value is in another face than the rest."""
    if len({style & MARKED for style in claim.text.styles}) <= 1:
        return False
    sizes: dict[int, int] = {}
    for start, end, run in claim.text.pieces():
        if run.word >= 0:
            face = int.__and__(run.style, MARKED)
            sizes[face] = sizes.get(face, 0) + end - start
    return len(sizes) > 1 and sorted(sizes.values())[-2] >= TWO_FACES * sum(sizes.values())


def _cut_off(claims: Sequence[Claim], printed: Sequence[Word]) -> Iterator[str]:
    """The fields whose value is bold or italic, as is the word behind it, which is of no value or of another field."""
    at = {word.id: number for number, word in enumerate(printed)}
    fields = {word: _field(claim) for claim in claims for word in claim.text.words}
    for claim in claims:
        own = [printed[at[key]] for key in claim.text.words if key in at]
        following = printed[at[own[-1].id] + 1 : at[own[-1].id] + 2] if own else ()
        for word in following:
            face = (word.bold, word.italic)
            if any(face) and fields.get(word.id) != _field(claim) and all((w.bold, w.italic) == face for w in own):
                yield _field(claim)


def unlike(one: Print, customs: Customs) -> Shown:
    """What the print of an entry says beside its list."""
    if customs.size < LEAST_LIST:
        return Shown(("opens small",) if one.opens_small else ())
    against = [
        *_rare("begins as far in as few of its list", customs.insets[one.inset], customs.size),
        *_rare("begins in a face that few of its list begin in", customs.faces[one.face], customs.size),
        *_rare("begins with a field that few of its list begin with", customs.firsts[one.first], customs.size),
        *or_more("signs that the list has elsewhere", _other_signs(one, customs), (1, 2)),
        *or_more("values that follow one another only here", _lone_pairs(one, customs), (1, 2, 3)),
    ]
    if one.opens_small and customs.small < HALF * customs.size:
        against.append("opens small, unlike its list")
    return Shown(tuple(against))


def _rare(what: str, count: int, size: int) -> Iterator[str]:
    """Names for a count that is a small share of a list."""
    if count <= 1:
        yield f"{what}: it alone"
    yield from (f"{what}: less than {share}" for share in SHARES if count < share * size)


def _other_signs(one: Print, customs: Customs) -> int:
    return sum(customs.signs[sign] < HALF * customs.pairs[sign[:2]] for sign in one.signs)


def _lone_pairs(one: Print, customs: Customs) -> int:
    return sum(customs.pairs[sign[:2]] <= 1 for sign in one.signs)


def of_faces(field: str, one: Print, customs: Customs) -> Shown:
    """What the faces of one value say: that it has two, unlike the list, or ends within one."""
    against = []
    if field in one.two_faces and (customs.size < LEAST_LIST or customs.two_faces[field] < HALF * customs.size):
        against.append("a value in two faces")
    if field in one.cut_off:
        against.append("a value ends within its face")
    return Shown(tuple(against))
