"""What is printed around the units of a reference: quotation marks, brackets, and faces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from cvparse.parsers.publications.segmentation.units import Units
from cvparse.text.styled import Style, StyledText

QUOTES = "“”\"‘’'"
PAIRS = {"”": "“", "’": "‘", '"': '"', "'": "'", "“": "“", "‘": "‘"}
DOUBLE = '“”"'  # in one language one opens, in another one the other: „…“, »…«, «…»
OPENINGS = "“‘\"'(["
MOSTLY = 0.7  # of a reference in one face says nothing of its parts
SHORT, LONG = 2, 4  # units in brackets: a year, a note, more
LEAST_OF_TITLE = 3  # units in quotes; fewer are a quoted word
FACES = ((Style.ITALIC, "i"), (Style.BOLD, "b"), (Style.SMALL_CAPS, "s"), (Style.UNDERLINED, "u"))


def brackets_of(gaps: Sequence[str], count: int) -> list[str]:
    """In how long a bracket each unit stands: `(` one unit, `b` a few, `B` more; `o` marks the first one in it."""
    found = [""] * count
    openings: list[int] = []
    for at, signs in enumerate(map(_brackets_in, gaps)):
        for sign in signs:
            if sign in "([":
                openings.append(at)
            elif openings and (size := at - (start := openings.pop())):
                kind, first = ("(", "(o") if size < SHORT else ("b", "bo") if size < LONG else ("B", "Bo")
                found[start:at] = [first, *[kind] * (size - 1)]
    return found


@lru_cache(maxsize=16384)
def _brackets_in(gap: str) -> str:
    return "".join(sign for sign in gap if sign in "([)]")


@lru_cache(maxsize=16384)
def _has_quotes(gap: str) -> bool:
    return any(sign in QUOTES for sign in gap)


def quotes_of(gaps: Sequence[str], count: int) -> list[str]:
    """Where each unit stands to the quotations: in one (`Q`, a short one `q`), first or last in it, or outside."""
    found = [""] * count
    if not any(map(_has_quotes, gaps)):
        return found
    openings: list[tuple[str, int]] = []
    for at, sign, opens in _quotation_marks(gaps, count):
        if opens:
            openings.append((sign, at))
        else:
            _close(found, openings, sign, at)
    quoted = [at for at, value in enumerate(found) if value]
    if not quoted:
        return found
    inside = quoted[-1] + 1 - quoted[0]
    outside = ["<"] * quoted[0] + ["-"] * inside + ["=>"] + [">"] * count
    return [value or place for value, place in zip(found, outside, strict=False)]


def _quotation_marks(gaps: Sequence[str], count: int) -> Iterator[tuple[int, str, bool]]:
    """The quotation marks with the unit behind them; whether they touch it, and so open a quotation."""
    for at, gap in enumerate(gaps):
        if not _has_quotes(gap):
            continue
        for place, sign in enumerate(gap):
            if sign not in QUOTES:
                continue
            behind = gap[place + 1 :]
            touches = at < count and (not behind or not behind.strip(OPENINGS))
            beside = bool(place or not at or behind)  # no apostrophe that touches words on both sides
            apart = gap[place - 1 : place] == " " if place else not at  # `Lund, « Ice »`
            directed = sign in "“‘"
            yield at, sign, (apart and directed) or (touches and (beside or directed))


def _close(found: list[str], openings: list[tuple[str, int]], sign: str, at: int) -> None:
    """Mark the units between a closing quote and the one that opened it."""
    for number in range(len(openings) - 1, -1, -1):
        opening, start = openings[number]
        if opening == PAIRS[sign] or (opening in DOUBLE and sign in DOUBLE):
            del openings[number:]
            size = at - start
            first, inner, last = ("Qo", "Q", "Qc") if size >= LEAST_OF_TITLE else ("qo", "q", "qc")
            found[start:at] = [first, *[inner] * (size - 2), last][:size]
            return


def faces_of(printed: StyledText, units: Units) -> list[str]:
    """The face of each unit (`i` italics, `b` bold, `-` none), all empty where faces tell no parts apart."""
    telling = [(int(style), letter) for style, letter in FACES if 0 < printed.share(style) <= MOSTLY]
    if not telling:
        return [""] * len(units)
    shown = [int(printed.style_at(at)) for at in units.starts]
    found = ["".join([letter for style, letter in telling if face & style]) for face in shown]
    return [face or "-" for face in found] if any(found) else found
