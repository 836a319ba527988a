"""Text that runs from right to left is placed as if it ran from left to right: no later stage needs to know of it.

The glyphs of a line are taken as they stand on the page: a file may hold them in either order, and libraries turn some
of them round. They come into the order in which they are read, and each is placed where it would stand in the mirror
image of its text; `shown` says where it is printed. Names, numbers and addresses inside such a text still run from left
to right. A page most of whose lines run from right to left is mirrored with its rules, fills and links, so that its
margins and columns stand as on other pages. A page without a letter of such a script is left as it is.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from cvparse.layout.types import Box
from cvparse.pdf.glyphs import Glyph, PageContent
from cvparse.text.value_class import dataclass

WIDE = 1.5  # of the size: a gap between two stretches of text, each with a direction of its own
NEAR = 0.3  # of the size: the signs of one number stand closer
SAME_LINE = 0.12  # of the size: baselines of one line
ON_MIRRORED, ON_OTHERS = 0.1, 0.6  # of the letters of a stretch: so many turn it on a mirrored page, and on another
COVERED = 0.5  # of its width: a glyph that lies so far under the one before it is part of one sign with it
LONGEST_OF_RANGE = 4  # digits of a year or a page
PAIRS = ("()", "[]", "{}", "«»")
INSIDE_NUMBERS = frozenset(".,:/")
AT_THE_END = frozenset(".,;:!?")  # of a clause: where they stand at the left, the clause runs to the left
DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
_FIRST, _LAST = "\u0590", "\ufefc"  # Hebrew, the last presentation form of Arabic
_CLASSES = {"R": "R", "AL": "R", "L": "L", "EN": "N", "AN": "N", "NSM": "M"}


@dataclass(slots=True)
class _Run:
    """Glyphs side by side of one kind: R and L by their direction, N for a number, empty for a sign."""

    kind: str
    glyphs: list[Glyph]

    @property
    def text(self) -> str:
        return "".join(glyph.text for glyph in self.glyphs)


@dataclass(frozen=True, slots=True)
class _Page:
    """A page with its width and the sum of its text's left and right edge."""

    width: float
    edges: float
    mirrored: bool


def as_left_to_right(page: PageContent) -> PageContent:
    """The page with its text placed as if all of it ran from left to right; the same page where all of it does."""
    if not any(_FIRST <= text <= _LAST and _class(text) == "R" for text in {glyph.text for glyph in page.glyphs}):
        return page
    lines = [(line, _share([page.glyphs[at] for at in line])) for line in _lines(page.glyphs)]
    mirrored = sum(share >= 0.5 for _, share in lines) > sum(0 <= share < 0.5 for _, share in lines)
    upright = [glyph for glyph in page.glyphs if glyph.face.turn == 0]
    edges = min(glyph.x0 for glyph in upright) + max(glyph.x1 for glyph in upright) if upright else 0.0
    geometry = _Page(page.width, edges, mirrored)
    placed: dict[int, Sequence[Glyph]] = {}
    blanks = _blanks(page.glyphs)
    for line, share in lines:
        if mirrored or share > 0:
            own = sorted(line)
            placed.update(dict.fromkeys(own, ()))
            found = list(_placed([page.glyphs[at] for at in own], geometry))
            placed[own[0]] = tuple(_with_blanks(found, blanks))
    glyphs = tuple(one for at, glyph in enumerate(page.glyphs) for one in placed.get(at, (glyph,)))
    return _mirrored(replace(page, glyphs=glyphs)) if mirrored else replace(page, glyphs=glyphs)


def _mirrored(page: PageContent) -> PageContent:
    """The page with what is drawn on it mirrored as its text is."""
    return replace(
        page,
        rules=tuple(replace(rule, box=mirror(rule.box, page.width)) for rule in page.rules),
        fills=tuple(replace(fill, box=mirror(fill.box, page.width)) for fill in page.fills),
        links=tuple(replace(link, box=mirror(link.box, page.width)) for link in page.links),
        mirrored=True,
    )


def mirror(box: Box, width: float) -> Box:
    """A box in the mirror image of a page of this width.

    >>> mirror(Box(10, 20, 40, 30), 100)
    Box(x0=60, top=20, x1=90, bottom=30)
    """
    return Box(width - box.x1, box.top, width - box.x0, box.bottom)


@lru_cache(maxsize=8192)
def _class(text: str) -> str:
    """R or L for letters, N for digits, M for marks over a letter, empty for signs."""
    kinds = [_CLASSES.get(unicodedata.bidirectional(sign), "") for sign in text]
    return next((kind for kind in "RLN" if kind in kinds), "M" if kinds and set(kinds) == {"M"} else "")


def _share(glyphs: Sequence[Glyph]) -> float:
    """The share of the letters that run from right to left; -1 where there are none."""
    kinds = [kind for kind in (_class(glyph.text) for glyph in glyphs) if kind in ("R", "L")]
    return kinds.count("R") / len(kinds) if kinds else -1.0


def _lines(glyphs: Sequence[Glyph]) -> Iterator[list[int]]:
    """The numbers of the glyphs on each baseline; turned text is left out."""
    line: list[int] = []
    for at in sorted((at for at, one in enumerate(glyphs) if one.face.turn == 0), key=lambda at: glyphs[at].y):
        if line and glyphs[at].y - glyphs[line[0]].y > SAME_LINE * glyphs[at].face.size:
            yield line
            line = []
        line.append(at)
    if line:
        yield line


def _blanks(glyphs: Sequence[Glyph]) -> set[frozenset[tuple[float, float]]]:
    """Between which two glyphs, each known by its left edge and baseline, the file has a blank."""
    found: set[frozenset[tuple[float, float]]] = set()
    last: tuple[float, float] | None = None
    blank = False
    for glyph in glyphs:
        if not glyph.text.strip():
            blank = blank or glyph.text != ""
        elif _class(glyph.text) != "M":
            place = (glyph.x0, glyph.y)
            if blank and last:
                found.add(frozenset((last, place)))
            last, blank = place, False
    return found


def _with_blanks(line: Sequence[Glyph], blanks: set[frozenset[tuple[float, float]]]) -> Iterator[Glyph]:
    """The glyphs of a line with the blanks that the file has between two of them, whatever their order there."""
    last: Glyph | None = None
    for glyph in line:
        if last is not None and glyph.text.strip():
            places = frozenset(((one.shown or (one.x0,))[0], one.y) for one in (last, glyph))
            if places in blanks:
                yield Glyph(" ", last.x1, last.x1, last.y, last.face)
        yield glyph
        last = glyph


def _placed(line: Sequence[Glyph], page: _Page) -> Iterator[Glyph]:
    """The glyphs of a line, stretch by stretch, in the order in which they are read."""
    alone = _share(line) == 0
    for stretch in _stretches(_with_marks(line)):
        letters = [glyph for glyph in stretch if glyph.text.strip()]
        if not letters:
            continue
        left, right = letters[0].x0, max(glyph.x1 for glyph in letters)
        around = page.width if page.mirrored else left + right
        if _is_turned(letters, page.mirrored):
            yield from _paired(list(_turned(letters, around)))
            continue
        found = _paired(list(_with_turned_parts(letters if _share(letters) > 0 else stretch)))
        if page.mirrored:  # a line of its own keeps its left edge: that is where its text is set flush
            found = [_moved(glyph, around - (page.edges if alone else left + right)) for glyph in found]
        yield from found


def _is_turned(stretch: Sequence[Glyph], mirrored: bool) -> bool:
    """Whether a stretch runs from right to left as a whole."""
    share = _share(stretch)
    if mirrored:
        return share < 0 or share >= ON_MIRRORED or stretch[0].text in AT_THE_END
    first = next((kind for kind in (_class(glyph.text) for glyph in stretch) if kind in ("R", "L")), "")
    return share >= ON_OTHERS and first == "R"


def _with_marks(line: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs from left to right, points and vowel signs joined to the letter that they stand over."""
    found = sorted((glyph for glyph in line if _class(glyph.text) != "M"), key=lambda glyph: glyph.x0 + glyph.x1)
    middles = [glyph.x0 + glyph.x1 for glyph in found]
    for mark in (glyph for glyph in line if _class(glyph.text) == "M"):
        middle = mark.x0 + mark.x1
        place = bisect_left(middles, middle)
        near = [at for at in (place - 1, place) if 0 <= at < len(found) and _class(found[at].text) == "R"]
        if near:
            at = min(near, key=lambda at: abs(middles[at] - middle))
            found[at] = found[at]._replace(text=found[at].text + mark.text)
    return found


def _stretches(line: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    stretch: list[Glyph] = []
    for glyph in line:
        if stretch and glyph.x0 - stretch[-1].x1 > WIDE * glyph.face.size:
            yield stretch
            stretch = []
        stretch.append(glyph)
    if stretch:
        yield stretch


def _turned(stretch: Sequence[Glyph], around: float) -> Iterator[Glyph]:
    """A stretch that runs from right to left, mirrored; `around` is the sum of an edge and its mirror image."""
    for run in reversed(_joined(_runs(stretch))):
        if run.kind in ("L", "N"):
            left, right = run.glyphs[0].x0, max(glyph.x1 for glyph in run.glyphs)
            yield from (_moved(glyph, around - left - right) for glyph in run.glyphs)
        else:
            for glyph in _with_whole_signs(run.glyphs[::-1]):
                yield glyph._replace(x0=around - glyph.x1, x1=around - glyph.x0, shown=(glyph.x0, glyph.x1))


def _with_whole_signs(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs of a run from its right end on, the letters of one sign (a lam with its alef) as one glyph."""
    found: list[Glyph] = []
    for glyph in glyphs:
        last = found[-1] if found else None
        covered = min(last.x1, glyph.x1) - max(last.x0, glyph.x0) if last else 0.0
        if last and covered > COVERED * (glyph.x1 - glyph.x0):
            found[-1] = last._replace(text=last.text + glyph.text)
        else:
            found.append(glyph)
    return found


def _with_turned_parts(stretch: Sequence[Glyph]) -> Iterator[Glyph]:
    """A stretch that runs from left to right: what stands in it from right to left is mirrored in its own place."""
    runs = _runs(stretch)
    at = 0
    while at < len(runs):
        end = at + 1
        if runs[at].kind == "R":
            for other in range(at, len(runs)):
                if runs[other].kind == "L":
                    break
                end = other + 1 if runs[other].kind == "R" else end
            part = [glyph for run in runs[at:end] for glyph in run.glyphs]
            yield from _turned(part, part[0].x0 + max(glyph.x1 for glyph in part))
        else:
            yield from runs[at].glyphs
        at = end


def _runs(stretch: Sequence[Glyph]) -> list[_Run]:
    """The runs of a stretch from left to right. A point, comma, colon or stroke inside a number is part of it."""
    runs: list[_Run] = []
    for glyph in stretch:
        kind = _class(glyph.text)
        last = runs[-1] if runs else _Run("", [])
        if kind and kind == last.kind and (kind != "N" or _is_near(last, glyph)):
            last.glyphs.append(glyph)
        elif (
            kind == "N"
            and len(runs) > 1
            and last.text in INSIDE_NUMBERS
            and runs[-2].kind == "N"
            and _is_near(runs[-2], last.glyphs[0])
            and _is_near(last, glyph)
        ):
            runs.pop()
            runs[-1].glyphs += [*last.glyphs, glyph]
        else:
            runs.append(_Run(kind, [glyph]))
    return runs


def _is_near(run: _Run, glyph: Glyph) -> bool:
    return glyph.x0 - run.glyphs[-1].x1 < NEAR * glyph.face.size


def _joined(runs: Sequence[_Run]) -> list[_Run]:
    """The runs with those as one that are read together from left to right, by the letters or numbers among them."""
    found: list[_Run] = []
    part: list[_Run] = []
    for run in (*runs, _Run("R", [])):
        if run.kind != "R":
            part.append(run)
            continue
        edges = _read_together(part)
        if edges:
            first, last = edges
            whole = _Run("L", [glyph for one in part[first:last] for glyph in one.glyphs])
            part = [*part[:first], whole, *part[last:]]
        found += part
        if run.glyphs:
            found.append(run)
        part = []
    return found


def _read_together(part: Sequence[_Run]) -> tuple[int, int] | None:
    """Which of the runs between two of letters from right to left are read from left to right as one.

    Reads `Nature 4(2)`, `+972 4 555`, and `2010–2014`, which counts upwards; refuses `2014–2010`, which is printed so,
    and the number of an item (`Nature .2`).
    """
    numbers = [at for at, run in enumerate(part) if run.kind == "N"]
    own = [at for at, run in enumerate(part) if run.kind in ("L", "N")]
    if len(own) > len(numbers):
        end = (own[-2] if _is_enumerator(part, own[-1]) else own[-1]) + 1
        return own[0], end + _closes(part[own[0] : end], part[end:])
    if numbers and numbers[0] and part[numbers[0] - 1].text == "+":
        return numbers[0] - 1, numbers[-1] + 1
    if len(numbers) == 2 and numbers[1] - numbers[0] == 2 and part[numbers[0] + 1].text in DASHES:
        low, high = (part[at].text for at in numbers)
        short = max(len(low), len(high)) <= LONGEST_OF_RANGE and low.isdecimal() and high.isdecimal()
        return (numbers[0], numbers[1] + 1) if short and int(low) < int(high) else None
    return None


def _closes(part: Sequence[_Run], behind: Sequence[_Run]) -> bool:
    """Whether the sign behind these runs closes a bracket that is open in them."""
    pair = next((pair for pair in PAIRS if behind and behind[0].text in pair), "")
    return sum(run.text in pair for run in part) % 2 == 1 if pair else False


def _is_enumerator(part: Sequence[_Run], at: int) -> bool:
    """Whether the run is a number at the right edge with its point or bracket at the left, and a blank beyond it."""
    if at != len(part) - 1 or at < 2 or part[at].kind != "N" or part[at - 1].text not in AT_THE_END | {"(", ")"}:
        return False
    sign = part[at - 1]
    return _is_near(sign, part[at].glyphs[0]) and not _is_near(part[at - 2], sign.glyphs[0])


def _moved(glyph: Glyph, by: float) -> Glyph:
    return glyph._replace(x0=glyph.x0 + by, x1=glyph.x1 + by, shown=glyph.shown or (glyph.x0, glyph.x1))


def _paired(glyphs: list[Glyph]) -> list[Glyph]:
    """The glyphs with their brackets turned so that each pair opens before it closes: some files name a bracket by its
    shape, others by its meaning, and some libraries turn it."""
    for pair in PAIRS:
        places = [at for at, glyph in enumerate(glyphs) if glyph.text in pair and glyph.text]
        depth, sound = 0, True
        for at in places:
            depth += 1 if glyphs[at].text == pair[0] else -1
            sound = sound and depth >= 0
        if len(places) % 2 == 0 and not (sound and depth == 0):
            for number, at in enumerate(places):
                glyphs[at] = glyphs[at]._replace(text=pair[number % 2])
    return glyphs
