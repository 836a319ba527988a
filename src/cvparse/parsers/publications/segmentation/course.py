"""How far a reference has come at each unit, and what the words around it look like together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from cvparse.parsers.publications.names.usual import usage_of
from cvparse.parsers.publications.segmentation.overview import base_of
from cvparse.parsers.publications.segmentation.units import RUN, Units
from cvparse.text.value_class import dataclass

CUES_OF_LOOKS = {
    "in": "i",
    "thesis": "t",
    "report": "r",
    "ed": "e",
    "edby": "e",
    "proc": "P",
    "lookup": "w",
    "news": "n",
    "noun": "J",
    "journal": "J",
    "inst": "u",
    "pubword": "b",
}
WITHIN = frozenset({" ", "-", " & ", "’", "'", "/"})  # gaps that part nothing
LATEST = 24  # units in which the first author may be printed twice
MANY_STOPS, MANY_NUMBERS, MANY_SENTENCES = 3, 3, 5
FIRST, LAST = 5, 4  # units at both ends whose place counts
LENGTHS = ((10, "9"), (6, "6"), (4, "4"), (3, "3"), (2, "2"))  # words of a stretch, from so many on
LONGEST_NAMES = 5  # units of a stretch with initials that may be names
LONG = 4  # letters of a word that titles print small only in sentences


def course_of(gaps: Sequence[str], classes: Sequence[str], bracketed: Sequence[str]) -> list[tuple[str, ...]]:
    """For each unit: sentences before it, the year (to come or past), numbers to come, the cue `In`, and its place."""
    count = len(classes)
    years = [at for at, name in enumerate(classes) if name in ("Y", "Yl")]
    numbers = [at for at, name in enumerate(classes) if name[0] in "dRC" and name != "dth"]
    stops = [at for at in range(1, count) if gaps[at][:1] in ".?!" or '"' in gaps[at] or "”" in gaps[at]]
    cues = [at for at, name in enumerate(classes) if name in ("in", "in^") and gaps[at] != " "]
    in_brackets = "(" if years and bracketed[years[0]] else ""
    rows: list[tuple[str, ...]] = []
    y = n = s = c = 0
    for at in range(count):
        y += y < len(years) and years[y] < at
        n += n < len(numbers) and numbers[n] < at
        s += s < len(stops) and stops[s] <= at
        c += c < len(cues) and cues[c] < at
        year = "0" if not years else "a" if not y else "p" if y == len(years) else "m"
        rest = count - at
        end = "e" if rest == 1 else "z" if rest < LAST else ""
        rows.append(
            (
                str(min(MANY_STOPS, s)),
                year + in_brackets,
                f"{min(MANY_NUMBERS, len(numbers) - n)}{end}",
                ("i" if c else "I") if cues else "",
                f"p{at if at < FIRST else 10 * at // count}",
            )
        )
    return rows


def pieces_of(units: Units, classes: Sequence[str], known: Sequence[str]) -> list[tuple[str, str, str]]:
    """What the words between two signs of punctuation look like together: theirs, those behind, and those before."""
    count = len(units)
    borders = [at for at in range(1, count) if units.gaps[at] not in WITHIN]
    rows = _looks(units.words, classes, known, borders)
    found: list[tuple[str, str, str]] = []
    for number, (size, look) in enumerate(rows):
        behind = rows[number + 1][1] if number + 1 < len(rows) else "$"
        before = rows[number - 1][1] if number else "^"
        found.extend([(look, behind, before)] * size)
    return found


def sentences_of(units: Units, classes: Sequence[str], known: Sequence[str]) -> list[tuple[str, str, str, str]]:
    """What the words between two full stops, quotes or brackets look like together, which one it is, of how many, and
    what the one behind looks like."""
    rows = _looks(units.words, classes, known, sentence_borders(units, classes))
    found: list[tuple[str, str, str, str]] = []
    for number, (size, look) in enumerate(rows):
        behind = rows[number + 1][1] if number + 1 < len(rows) else "$"
        left = len(rows) - 1 - number
        found.extend([(look, str(min(MANY_SENTENCES, number)), str(min(MANY_SENTENCES - 1, left)), behind)] * size)
    return found


def sentence_borders(units: Units, classes: Sequence[str]) -> list[int]:
    """The units that open a sentence, the first one left out."""
    return [at for at in range(1, len(units)) if _ends(units.gaps[at], classes[at - 1], units.words[at])]


def _ends(gap: str, before: str, word: str) -> bool:
    """Whether a gap ends a sentence, a quotation or a bracket: no full stop behind an initial or an abbreviation."""
    if gap[:1] == ".":
        return before[0] != "I" and not before.endswith("a.") and not word[:1].islower()
    return len(gap) > 1 and any(sign in gap for sign in '?!”“"()[];')


def _looks(
    words: Sequence[str], classes: Sequence[str], known: Sequence[str], borders: Sequence[int]
) -> list[tuple[int, str]]:
    """The size and the look of each stretch between two borders."""
    counts = Counts.of(words, classes, known)
    edges = [0, *borders, len(words)]
    return [(b - a, look_of(counts, a, b)) for a, b in pairwise(edges)]


@dataclass(frozen=True, slots=True)
class Counts:
    """What the units of a reference show, counted up to each unit: of a stretch it is the difference of two counts."""

    words: Sequence[str]
    classes: Sequence[str]
    known: Sequence[str]
    length: list[int]  # a run of plain words counts as three
    small: list[int]  # words in small letters
    numbers: list[int]
    initials: list[int]

    @classmethod
    def of(cls, words: Sequence[str], classes: Sequence[str], known: Sequence[str]) -> Counts:
        """Count the units."""
        small = [2 if word == RUN else word[:1].islower() and len(word) >= LONG for word in words]
        return cls(
            words,
            classes,
            known,
            _up_to([3 if word == RUN else 1 for word in words]),
            _up_to(small),
            _up_to([name[0] in "dRYC" for name in classes]),
            _up_to([name[0] == "I" for name in classes]),
        )


def _up_to(shown: Iterable[int]) -> list[int]:
    return [*accumulate(shown, initial=0)]


def look_of(counts: Counts, start: int, end: int) -> str:
    """A stretch in a word: how long it is, its capitals, its first cue or list, whether it has a number or a
    name of persons (`2G`).

    `The ice that melts` looks like `4m`, `Journal of Ice` like `3CJ`, `12` like `1d`.
    """
    size = end - start
    whole = counts.length[end] - counts.length[start]
    small = counts.small[end] - counts.small[start]
    numbers = counts.numbers[end] - counts.numbers[start]
    length = next((name for least, name in LENGTHS if whole >= least), "1")
    if numbers == size:
        case = "d"
    elif size < LONGEST_NAMES and counts.initials[end] > counts.initials[start]:
        case = "I"
    elif not small:
        case = "G" if any(map(usage_of, counts.words[start:end])) else "C"
    else:
        case = "l" if 2 * small > whole else "m"
    cue = next((cue for name in counts.classes[start:end] if (cue := _cue_of(name))), "")
    listed = "" if cue else next((value[0] for value in counts.known[start:end] if value), "")
    return f"{length}{case}{cue or listed}{'#' if numbers and case != 'd' else ''}"


@lru_cache(maxsize=16384)
def _cue_of(name: str) -> str:
    """The cue that the class of a word gives to the look of its stretch."""
    return CUES_OF_LOOKS.get(base_of(name), "")


def printed_again(words: Sequence[str]) -> list[str]:
    """Which of the first words are printed again further on, and which have been before: `Lund 2007 A. Lund, …`."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(words[:LATEST]):
        if word[:1].isupper() and len(word) >= LONG - 1:
            places.setdefault(word, []).append(at)
    found = [""] * len(words)
    for row in places.values():
        if len(row) > 1:
            found[row[0]], found[row[1]] = "1", "2"
    return found
