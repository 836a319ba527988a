"""Glyphs become words, for all readers alike.

A word ends at a blank, at a gap that is wide for the size of the print (LaTeX sets no blanks), at a jump to another
baseline or backwards. A change of style inside a word parts it too; the second half is then `glued`.
"""

from __future__ import annotations

from dataclasses import dataclass

from cvparse.layout.types import Box, Word
from cvparse.pdf.glyphs import Face, Glyph, PageContent
from cvparse.pdf.links import link_over
from cvparse.pdf.underlines import underlined
from cvparse.text.normalize import clean_word

GAP = 0.17  # of the size: TeX shrinks an interword space to 0.22 em, kerns and accents move letters by less than 0.1 em
BACKWARDS = 0.35  # of the size: a glyph that starts so far before the end of the last one belongs to another word
SAME_LINE = 0.6  # of the larger size: the baselines of a word and of what is raised or lowered at it are so close
SHIFT = 0.12  # of the larger size: a baseline moved by more is raised or lowered
SMALLER = 0.9  # of the size beside it: what is raised is set smaller
ASCENT, DESCENT = 0.8, 0.2  # of the size: the em box that a word is given, whatever its font claims


@dataclass(slots=True)
class _Piece:
    """Glyphs of one style without a blank between them."""

    glyphs: list[Glyph]
    glued: bool
    underlined: bool
    raised: bool = False

    @property
    def face(self) -> Face:
        return self.glyphs[0].face

    @property
    def y(self) -> float:
        return self.glyphs[0].y


def page_words(content: PageContent, first_id: int) -> tuple[Word, ...]:
    """The words of one page in the order of the file; ids count on from `first_id`."""
    pieces = _pieces(content.glyphs, underlined(content.glyphs, content.rules))
    _mark_raised(pieces)
    return tuple(_word(piece, content, first_id + number) for number, piece in enumerate(pieces))


def _pieces(glyphs: tuple[Glyph, ...], lined: frozenset[int]) -> list[_Piece]:
    pieces: list[_Piece] = []
    last: Glyph | None = None
    for at, glyph in enumerate(glyphs):
        if glyph.text.isspace():
            last = None
            continue
        if last is None or not _adjoins(last, glyph):
            pieces.append(_Piece([glyph], glued=False, underlined=at in lined))
        elif (
            glyph.face is not last.face
            or (at in lined) != pieces[-1].underlined
            or abs(glyph.y - last.y) > SHIFT * max(last.face.size, glyph.face.size)
        ):
            pieces.append(_Piece([glyph], glued=True, underlined=at in lined))
        else:
            pieces[-1].glyphs.append(glyph)
        last = glyph
    return pieces


def _adjoins(last: Glyph, glyph: Glyph) -> bool:
    """Whether a glyph goes on the word that the last one belongs to."""
    size = max(last.face.size, glyph.face.size)
    return (
        glyph.face.turn == last.face.turn
        and abs(glyph.y - last.y) < SAME_LINE * size
        and -BACKWARDS * size < glyph.x0 - last.x1 < GAP * size
    )


def _mark_raised(pieces: list[_Piece]) -> None:
    """What is smaller than the print beside it, and stands higher, is raised. Beside it means the same line."""
    for at, piece in enumerate(pieces):
        for other in (at - 1, at + 1):
            if not 0 <= other < len(pieces):
                continue
            base = pieces[other]
            size = base.face.size
            gap = piece.glyphs[0].x0 - base.glyphs[-1].x1 if other < at else base.glyphs[0].x0 - piece.glyphs[-1].x1
            if (
                not base.raised
                and base.face.turn == piece.face.turn
                and piece.face.size < SMALLER * size
                and SHIFT * size < base.y - piece.y < SAME_LINE * size
                and -size < gap < size
            ):
                piece.raised = True


def _word(piece: _Piece, content: PageContent, number: int) -> Word:
    face = piece.face
    box = _box(piece.glyphs[0].x0, max(g.x1 for g in piece.glyphs), piece.y, face)
    return Word(
        number,
        content.number,
        clean_word("".join(g.text for g in piece.glyphs)),
        box,
        piece.y,
        face.font,
        face.size,
        face.bold,
        face.italic,
        underlined=piece.underlined,
        raised=piece.raised,
        small_caps=face.small_caps,
        icon=face.icon,
        glued=piece.glued,
        color=face.color,
        link=link_over(box, content.links),
    )


def _box(x0: float, x1: float, y: float, face: Face) -> Box:
    top, bottom = y - ASCENT * face.size, y + DESCENT * face.size
    if face.turn == 0:
        return Box(x0, top, x1, bottom)
    if face.turn == 1:
        return Box(-bottom, x0, -top, x1)
    if face.turn == 2:
        return Box(-x1, -bottom, -x0, -top)
    return Box(top, -x1, bottom, -x0)
