"""What each piece of an entry shows, as evidence of its slot.

How it is printed, where it stands, what the lists know of it and of its neighbours, and what the entry shows as a
whole. Which lists are asked, each kind of entry says (`known`). It weighs nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import regex

from cvparse.fields.persons import is_initials
from cvparse.spans.parting import Joint, Piece
from cvparse.spans.segment import QUOTED
from cvparse.text.quotes import QUOTES
from cvparse.text.styled import Style

COUNTS = (1, 2, 3, 4, 6, 9, 14)  # words
MOST_INITIALS = 3  # words
APOSTROPHES = "'’"
MOSTLY = 0.5  # of the letters of a piece
JOINING = 4  # letters; shorter words written small join the words of a name
YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)")
ORDINAL = regex.compile(r"\d{1,3}(?:st|nd|rd|th|\.|º|ª|ème|e)\b", regex.I)
FAMILY_INITIALS = regex.compile(r"[\p{Lu}][\p{L}’'-]{1,30}\s(?:\p{Lu}\.?[ -]?){1,4}")
Known = Callable[[Piece], Sequence[str]]


def face_of(piece: Piece) -> str:
    """How a piece is set: quoted, bold, in italics, plain."""
    if QUOTED.fullmatch(piece.text.strip(" ,.")) or (piece.text[0] in QUOTES and piece.text[-1] in QUOTES):
        return "quoted"
    text = piece.sheet.text[piece.start : piece.end]
    if text.share(Style.BOLD) > MOSTLY:
        return "bold"
    return "italic" if text.share(Style.ITALIC) > MOSTLY else "plain"


def evidence_of(pieces: Sequence[Piece], faces: Sequence[str], known: Known) -> list[tuple[str, ...]]:
    """The names of the evidence of each piece of an entry."""
    lists = [tuple(known(piece)) for piece in pieces]
    shapes = [_shape(piece) for piece in pieces]
    whole = _whole(pieces, faces, lists)
    found: list[tuple[str, ...]] = []
    for (at, piece), place in zip(enumerate(pieces), _places(pieces, lists), strict=True):
        joint = str(piece.joint)
        own = [
            "always",
            f"behind {joint}",
            f"face {faces[at]}",
            f"row {min(piece.row, 3)}",
            *shapes[at],
            *(f"is {name}" for name in lists[at]),
            *(f"is {name} behind {joint}" for name in lists[at]),
            *(f"is {name} in row {min(piece.row, 2)}" for name in lists[at]),
            *_around(pieces, faces, lists, shapes, at),
            *whole,
            *place,
        ]
        found.append(tuple(dict.fromkeys(own)))
    return found


def _shape(piece: Piece) -> list[str]:
    """How the words of a piece are written, and what it stands in."""
    text = piece.text
    words = text.split()
    letters = [word for word in words if any(map(str.isalpha, word))]
    small = [word for word in letters if word[0].islower() and len(word) >= JOINING]
    big = [word for word in letters if word[0].isupper()]
    cue = piece.sheet.text.text[piece.cue : piece.start].strip().casefold() if piece.cue >= 0 else ""
    initials = [word for word in words if word[0].isalpha()]
    named = "only names" if len(big) > 1 else "one name" if big else "no name"
    shown = {
        f"words {next((count for count in COUNTS if len(words) <= count), 'many')}": True,
        "begins small": text[:1].islower(),
        "begins with a figure": text[:1].isdigit(),
        "has figures": any(map(str.isdigit, text)),
        "has a year": YEAR.search(text) is not None,
        "an ordinal": ORDINAL.match(text) is not None,
        "one word in capitals": len(letters) == 1 and letters[0].isupper() and len(letters[0]) > 1,
        "all capitals": len(letters) > 1 and all(word.isupper() for word in letters if len(word) > 1),
        "small words" if small else named: True,
        "mostly small": len(small) > len(big),
        "initials": bool(words) and all(map(is_initials, initials)) and len(words) <= MOST_INITIALS,
        "family and initials": FAMILY_INITIALS.fullmatch(text.rstrip(" .")) is not None,
        "a question": text[-1:] in ("?", "!"),
        "ends with a stop": text[-1:] == ".",
        "in a bracket": piece.bracket >= 0,
        "behind a cue": piece.cue >= 0,
        f"behind the cue {cue}": piece.cue >= 0,
        "a bullet": piece.bulleted,
        "has quotes": any(sign in text for sign in QUOTES if sign not in APOSTROPHES),
    }
    return [name for name, holds in shown.items() if holds]


def _around(
    pieces: Sequence[Piece],
    faces: Sequence[str],
    lists: Sequence[Sequence[str]],
    shapes: Sequence[Sequence[str]],
    at: int,
) -> list[str]:
    shown: list[str] = []
    for step, name in ((-1, "before"), (1, "behind"), (-2, "two before"), (2, "two behind")):
        other = at + step
        if not 0 <= other < len(pieces):
            shown.append(f"{name}: nothing")
            continue
        shown += [f"{name}: {one}" for one in lists[other]]
        shown.append(f"{name}: face {faces[other]}" if faces[other] != "plain" else f"{name}: plain")
        if abs(step) == 1:
            shown += [f"{name}: {one}" for one in shapes[other]]
            if faces[other] != faces[at]:
                shown.append(f"another face {name}")
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    shown.append(f"then {following.joint}" if following else "then nothing")
    if following is not None and following.row != pieces[at].row:
        shown.append("ends its row")
    if at == 0:
        shown.append("first")
    return shown


def _whole(pieces: Sequence[Piece], faces: Sequence[str], lists: Sequence[Sequence[str]]) -> list[str]:
    """What the entry shows as a whole."""
    shown = [f"pieces {next((count for count in COUNTS if len(pieces) <= count), 'many')}"]
    shown.append(f"rows {min(3, len({piece.row for piece in pieces if piece.row >= 0}))}")
    for face in sorted(set(faces) - {"plain"}):
        shown.append(f"entry has {face}")
    shown += [f"entry has {name}" for name in sorted({name for names in lists for name in names})]
    return shown


def _places(pieces: Sequence[Piece], lists: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """What stands before and behind each piece, however far, and where in its row it stands."""
    behind: list[set[str]] = [set()]  # of the last piece, then of those before it
    for names in reversed(lists):
        behind.append(behind[-1].union(names))
    before: set[str] = set()
    numbers: Counter[int] = Counter()
    stops: Counter[int] = Counter()
    all_stops = Counter(piece.row for piece in pieces if piece.joint is Joint.STOP)
    for piece, names, after in zip(pieces, lists, reversed(behind[:-1]), strict=True):
        shown = [f"somewhere before: {name}" for name in sorted(before)]
        shown += [f"somewhere behind: {name}" for name in sorted(after)]
        shown.append(f"piece {min(numbers[piece.row], 4)} of its row")
        stops[piece.row] += piece.joint is Joint.STOP
        if stops[piece.row]:
            shown.append("behind the first stop")
        if stops[piece.row] < all_stops[piece.row]:
            shown.append("before a stop")
        yield shown
        before.update(names)
        numbers[piece.row] += 1
