"""Glyphs become words, for all readers alike.

A word ends at a blank, at a gap that is wide for the size of the print (LaTeX sets no blanks), at a jump to another
baseline or backwards, at a row of leaders; text that runs askew only at blanks. A change of style inside a word parts
it too; the second half is then `glued`. What is smaller than the print beside it and stands higher is raised. Never
looks at what a word means.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice

from cvparse.layout.types import Box, Word
from cvparse.pdf.characters import ACCENTS, FIRST_PICTOGRAPH, is_pictograph, whole, with_accents
from cvparse.pdf.frame import upright
from cvparse.pdf.glyphs import SHOWN, TEXT, Face, Glyph, PageContent
from cvparse.pdf.leaders import leaders
from cvparse.pdf.links import link_over
from cvparse.pdf.underlines import underlined
from cvparse.text.normalize import clean_word, is_cjk
from cvparse.text.value_class import dataclass

GAP = 0.135  # of the size: tight lines set 0.137 em between words, kerns and italic corrections move by up to 0.13
DOUBTFUL_GAP = 0.05  # of the size: enough where the reader believes that a blank stands
TRACKED = 0.04  # of the size: letters that are spaced out stand further apart than this; kerning moves them by less
WIDEST_TRACKING = 0.5  # of the size: and less far than this, which is two blanks
FEW_GAPS = 6  # gaps between letters that show how a face is set
CJK_GAP = 0.4  # of the size: scripts that set no blanks are spread by less than this to fill a line
BACKWARDS = 0.35  # of the size: a glyph that starts so far before the end of the last one belongs to another word
SAME_LINE = 0.6  # of the larger size: the baselines of a word and of what is raised or lowered at it are so close
MOST_BESIDE = 400  # pieces in the height of a line: the densest print has a hundred
SHIFT = 0.12  # of the larger size: a baseline moved by more is raised or lowered
SMALLER = 0.9  # of the size beside it: what is raised is set smaller
BESIDE = 1.0  # of the size: a raised mark stands so close to what it marks, before or behind it
FEW_BLANKS, BROKEN = 5, 1.5  # blanks of a page that sets them; words for each blank and line of it, of one that breaks
WIDEST_MISTAKE = 0.35  # of the size: by which a font may give the width of a letter too small
ALIKE = 0.03  # of the size: gaps behind one letter that are one gap
MOST_OF = 0.8  # of the gaps inside lines: so many stand behind letters that always have one
BLANKS = ("", " ")
SMALLEST = 0.01  # points: what is printed in no size at all is given this one, so that ratios of sizes have a meaning
ASCENT, DESCENT = 0.8, 0.2  # of the size: the em box that a word is given, whatever its font claims


@dataclass(slots=True)
class _WordPart:
    """Glyphs of one style without a blank between them."""

    glyphs: list[Glyph]
    face: Face
    y: float
    glued: bool
    underlined: bool
    icon: bool
    leads: bool = False
    raised: bool = False

    @property
    def x0(self) -> float:
        return self.glyphs[0].x0

    @property
    def x1(self) -> float:
        return max(self.glyphs[-1].x1, self.glyphs[0].x1)


def page_words(content: PageContent, first_id: int) -> tuple[Word, ...]:
    """The words of one page in the order of the file; ids count on from `first_id`."""
    glyphs: Sequence[Glyph] = content.glyphs
    if not ACCENTS.keys().isdisjoint(map(TEXT, glyphs)):
        glyphs = with_accents(glyphs)
    lined = underlined(glyphs, content.rules)
    pieces = _pieces(glyphs, lined)
    if _is_broken(glyphs, pieces) and (narrow := _narrow_letters(glyphs)):
        pieces = _pieces(_widened(glyphs, narrow), lined)
    _mark_raised(pieces)
    words: list[Word] = []
    elsewhere = any(map(SHOWN, glyphs))
    for piece in pieces:
        if text := clean_word(whole("".join(map(TEXT, piece.glyphs)))):
            words.append(_word(piece, text, content, first_id + len(words), elsewhere))
    return tuple(words)


def _is_broken(glyphs: Sequence[Glyph], pieces: Sequence[_WordPart]) -> bool:
    """Whether there are far more words than blanks and lines, on a page that has blanks."""
    blanks = list(map(TEXT, glyphs)).count(" ")
    return blanks >= FEW_BLANKS and len(pieces) > BROKEN * (blanks + len({piece.y for piece in pieces}))


def _narrow_letters(glyphs: Sequence[Glyph]) -> dict[tuple[str, str], float]:
    """The letters of each font that are wider than the file says, and by how much, as a share of the size.

    Behind such a letter there is a gap wherever it stands; behind one that ends words there is none inside them. Empty
    where other gaps are usual too: there the gaps part words.
    """
    gaps: dict[tuple[str, str], list[float]] = defaultdict(list)
    last = None
    for glyph in glyphs:
        if not glyph.text:
            continue
        if last is not None and glyph.face is last.face and glyph.y == last.y and last.text.isalpha():
            gap = (glyph.x0 - last.x1) / max(glyph.face.size, SMALLEST)
            if gap <= WIDEST_MISTAKE:
                gaps[last.face.font, last.text].append(gap)
        last = glyph if glyph.text != " " else None
    wide = {letter: found for letter, found in gaps.items() if min(found) >= GAP}
    alike = {letter: min(found) for letter, found in wide.items() if max(found) - min(found) <= ALIKE}
    parted = sum(gap >= GAP for found in gaps.values() for gap in found)
    told = sum(len(gaps[letter]) for letter in alike)
    return alike if told >= MOST_OF * parted else {}


def _widened(glyphs: Sequence[Glyph], narrow: Mapping[tuple[str, str], float]) -> list[Glyph]:
    return [
        glyph._replace(x1=glyph.x1 + narrow.get((glyph.face.font, glyph.text), 0.0) * glyph.face.size)
        for glyph in glyphs
    ]


def _pieces(glyphs: Sequence[Glyph], lined: frozenset[int]) -> list[_WordPart]:
    """The words, parted where the style changes, in the order of the glyphs."""
    pieces: list[_WordPart] = []
    trackings = _Trackings(glyphs)
    dotted = leaders(glyphs)
    special = lined | dotted
    last: Glyph | None = None
    last_x1 = last_y = 0.0
    last_face = Face("", 1.0)
    doubtful = False
    piece = _WordPart([], last_face, 0.0, glued=False, underlined=False, icon=False)
    for at, glyph in enumerate(glyphs):
        text, x0, x1, y, face, _ = glyph
        if text in BLANKS:
            doubtful, last = True, None if text else last
            continue
        size = face.size
        lies_on = leads = False
        if special and at in special:
            lies_on, leads = at in lined, at in dotted
        icon = face.icon or (text >= FIRST_PICTOGRAPH and is_pictograph(text))
        narrow = DOUBTFUL_GAP if doubtful else GAP
        touches = (  # as most do, and then nothing else need be asked
            last is not None
            and face is last_face
            and y == last_y
            and -BACKWARDS * size < x0 - last_x1 < narrow * size
            and size > 0
        )
        climbs = face.askew and last is not None and last.face is face and not doubtful
        adjoins = touches or climbs or (last is not None and _adjoins(last, glyph, narrow, trackings))
        adjoins = adjoins and leads is piece.leads
        if (
            adjoins
            and face is piece.face
            and lies_on is piece.underlined
            and icon is piece.icon
            and (y == piece.y or climbs or abs(y - piece.y) <= SHIFT * size)
        ):
            piece.glyphs.append(glyph)
        else:
            piece = _WordPart([glyph], face, y, adjoins and not icon and not piece.icon, lies_on, icon, leads)
            pieces.append(piece)
        last, last_x1, last_y, last_face, doubtful = glyph, x1, y, face, False
    return pieces


class _Trackings:
    """The trackings of a page, found when the first is asked for: where blanks are set, few gaps need them."""

    def __init__(self, glyphs: Sequence[Glyph]) -> None:
        self._glyphs = glyphs
        self._found: Mapping[tuple[float, Face], float] | None = None

    def of(self, glyph: Glyph) -> float:
        """The tracking of the line of a glyph, in its face."""
        if self._found is None:
            self._found = _trackings(self._glyphs)
        return self._found.get((glyph.y, glyph.face), 0.0)


def _trackings(glyphs: Sequence[Glyph]) -> Mapping[tuple[float, Face], float]:
    """The tracking of each line and face in points: the gap that three of four letters have at least, 0 for kerning.

    Letters that are spaced out have a gap between any two; in other print most letters touch. A line of few letters is
    taken to be set as its face is set elsewhere on the page.
    """
    lines: dict[tuple[float, Face], list[float]] = {}
    faces: dict[Face, list[float]] = defaultdict(list)
    gaps: list[float] = []
    last_text, last_x1, last_y, last_face = " ", 0.0, 0.0, Face("", 1.0)
    for text, x0, x1, y, face, _ in glyphs:
        if face is not last_face or y != last_y:
            gaps = lines.setdefault((y, face), [])
        elif not text:
            continue
        elif last_text != " " != text:
            gaps.append(x0 - last_x1)
        last_text, last_x1, last_y, last_face = text, x1, y, face
    for (_, face), found in lines.items():
        faces[face] += found
    usual = {face: _tracking(found, face.size) for face, found in faces.items()}
    return {
        line: _tracking(found, line[1].size) if len(found) >= FEW_GAPS else usual[line[1]]
        for line, found in lines.items()
    }


def _tracking(gaps: list[float], size: float) -> float:
    usual = sorted(gaps)[len(gaps) // 4] if len(gaps) >= FEW_GAPS else 0.0
    return usual if TRACKED * size < usual < WIDEST_TRACKING * size else 0.0


def _adjoins(last: Glyph, glyph: Glyph, narrow: float, trackings: _Trackings) -> bool:
    """Whether a glyph goes on the word that the last one belongs to."""
    before, face = last.face, glyph.face
    size = face.size if face.size > before.size else before.size
    gap = glyph.x0 - last.x1
    if not -BACKWARDS * size < gap < (narrow + WIDEST_TRACKING) * size:
        return False
    if gap >= narrow * size and gap - narrow * size >= trackings.of(glyph):
        beside = gap < CJK_GAP * size and glyph.y == last.y and face is before
        return beside and is_cjk(last.text[-1]) and is_cjk(glyph.text[0])
    return abs(glyph.y - last.y) < SAME_LINE * size and face.turn == before.turn


def _mark_raised(pieces: list[_WordPart]) -> None:
    """Find what stands higher than the larger print beside it. Lines of no larger print are passed over."""
    if not pieces:
        return
    lines: dict[int, list[_WordPart]] = defaultdict(list)
    for piece in pieces:
        lines[int(piece.y)].append(piece)
    sizes = {line: max(piece.face.size for piece in printed) for line, printed in lines.items()}
    largest = max(sizes.values())
    baselines = sorted(lines)
    for piece in pieces:
        size = piece.face.size
        if size >= SMALLER * largest:
            continue
        below = baselines[bisect_left(baselines, int(piece.y)) : bisect_right(baselines, piece.y + SAME_LINE * largest)]
        larger = [lines[line] for line in below[:MOST_BESIDE] if size < SMALLER * sizes[line]]
        beside = islice(chain.from_iterable(larger), MOST_BESIDE)
        piece.raised = any(_is_raised_at(piece, base) for base in beside)


def _is_raised_at(piece: _WordPart, base: _WordPart) -> bool:
    size = base.face.size
    return (
        piece.face.size < SMALLER * size
        and SHIFT * size < base.y - piece.y < SAME_LINE * size
        and base.face.turn == piece.face.turn
        and max(piece.x0 - base.x1, base.x0 - piece.x1) < BESIDE * size
    )


def _word(piece: _WordPart, text: str, content: PageContent, number: int, elsewhere: bool) -> Word:
    face, y, size = piece.face, piece.y, max(piece.face.size, SMALLEST)
    placed = Box(piece.x0, y - ASCENT * size, piece.x1, y + DESCENT * size)
    box = upright(face.turn, placed)
    return Word(
        number,
        content.number,
        text,
        box,
        y,
        face.font,
        size,
        face.bold,
        face.italic,
        piece.underlined,
        piece.raised,
        face.small_caps,
        piece.icon,
        piece.glued,
        face.color,
        link_over(box, content.links),
        shown=_shown(piece, box) if elsewhere else None,
        unpainted=not face.visible,
        askew=face.askew,
    )


def _shown(piece: _WordPart, box: Box) -> Box | None:
    """Where a word is printed that is placed elsewhere."""
    if all(glyph.shown is None for glyph in piece.glyphs):
        return None
    edges = [glyph.shown or (glyph.x0, glyph.x1) for glyph in piece.glyphs]
    return replace(box, x0=min(left for left, _ in edges), x1=max(right for _, right in edges))
