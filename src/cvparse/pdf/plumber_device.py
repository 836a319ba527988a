"""What pdfminer draws on a page, taken as glyphs and strokes.

The interpreter runs with PDF coordinates as they stand in the file; `Frame` places them, as for the other reader.
Marked content with a replacement text (`ActualText`) gives that text, as PDFium does.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from pdfminer.encodingdb import EncodingDB
from pdfminer.pdfcolor import PDFColorSpace
from pdfminer.pdfdevice import PDFTextDevice, PDFTextSeq
from pdfminer.pdffont import PDFFont, PDFType3Font, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFGraphicState, PDFResourceManager, PDFTextState
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import Matrix, PathSegment, apply_matrix_pt, decode_text

from cvparse.pdf.characters import UNKNOWN, meaning
from cvparse.pdf.drawing import MOST_CORNERS, Picture, Stroke
from cvparse.pdf.fonts import FLAG_ITALIC, FontStyle, font_style
from cvparse.pdf.frame import Frame, along, is_askew
from cvparse.pdf.glyphs import FILLED_AND_STROKED, INVISIBLE, SLANT, Face, Glyph


class PageDevice(PDFTextDevice):
    """Collects the glyphs and strokes of one page."""

    def __init__(self, resources: PDFResourceManager, frame: Frame) -> None:
        super().__init__(resources)
        self.glyphs: list[Glyph] = []
        self.strokes: list[Stroke] = []
        self.pictures: list[Picture] = []
        self._frame = frame
        self._mode = 0
        self._faces: dict[Face, Face] = {}
        self._spans: list[tuple[str, int] | None] = []  # open marked contents: replacement text, first glyph

    def render_string(
        self, textstate: PDFTextState, seq: PDFTextSeq, ncs: PDFColorSpace, graphicstate: PDFGraphicState
    ) -> None:
        """Notes the render mode, which is not handed on with the characters."""
        self._mode = textstate.render
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(  # noqa: PLR0913, PLR0917 -- as pdfminer calls it
        self,
        matrix: Matrix,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: PDFColorSpace,
        graphicstate: PDFGraphicState,
    ) -> float:
        """One character; the result is its advance in text space."""
        advance = font.char_width(cid) * fontsize * scaling
        name = font.fontname if isinstance(font.fontname, str) else decode_text(font.fontname or b"")
        style = font_style(name, _flags(font))
        a, b, c, d, _, _ = matrix
        turn = self._frame.turn(a, b)
        face = Face(
            style.name,
            round(fontsize * hypot(c, d), 2),
            style.bold or self._mode == FILLED_AND_STROKED,
            style.italic or (turn == self._frame.turns and abs(c) > SLANT * abs(d)),
            style.small_caps,
            style.icon,
            _color(ncs.name, graphicstate.ncolor),
            turn,
            self._mode != INVISIBLE,
            is_askew(a, b),
        )
        start = along(turn, self._frame.point(*apply_matrix_pt(matrix, (0, rise))))
        end = along(turn, self._frame.point(*apply_matrix_pt(matrix, (advance, rise))))
        x0, x1 = sorted((start[0], end[0]))
        text = _sign(font, cid, style)
        self.glyphs.append(Glyph(text, x0, x1, start[1], self._faces.setdefault(face, face)))
        return advance

    def paint_path(
        self, gstate: PDFGraphicState, stroke: bool, fill: bool, evenodd: bool, path: Sequence[PathSegment]
    ) -> None:
        """A path, in its pieces. Pictures drawn with many corners are passed over."""
        if not 2 <= len(path) <= MOST_CORNERS or not (stroke or fill):
            return
        filled = _color(gstate.ncs.name, gstate.ncolor) if fill else None
        lined = _color(gstate.scs.name, gstate.scolor) if stroke else None
        a, b, c, d, e, f = self.ctm or (1, 0, 0, 1, 0, 0)
        width = gstate.linewidth * abs(a * d - b * c) ** 0.5
        corners: list[tuple[float, float]] = []
        curved = closed = False
        for segment in (*path, ("m",)):
            if segment[0] == "m":
                if len(corners) > 1:
                    self.strokes.append(
                        Stroke(tuple(corners), filled, lined, width, closed, curved, late=bool(self.glyphs))
                    )
                corners, curved, closed = [], False, False
            if segment[0] == "h":
                closed = True
            elif len(segment) > 1:
                curved = curved or segment[0] not in "ml"
                corners.append(self._frame.point(*apply_matrix_pt((a, b, c, d, e, f), segment[-2:])))

    def render_image(self, name: str, stream: PDFStream) -> None:
        """A picture: the square of one by one, as the page moves and stretches it."""
        matrix = self.ctm or (1, 0, 0, 1, 0, 0)
        corners = [apply_matrix_pt(matrix, (x, y)) for x in (0, 1) for y in (0, 1)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        self.pictures.append(Picture(self._frame.box(min(xs), min(ys), max(xs), max(ys)), bool(self.glyphs)))

    def begin_tag(self, tag: PSLiteral, props: object = None) -> None:
        """The start of marked content."""
        actual = resolve1(props.get("ActualText")) if isinstance(props, dict) else None
        self._spans.append((decode_text(actual), len(self.glyphs)) if isinstance(actual, bytes) else None)

    def end_tag(self) -> None:
        """The end of marked content: its glyphs become one, with the replacement text as meaning."""
        span = self._spans.pop() if self._spans else None
        if span is None:
            return
        text, first = span
        glyphs = self.glyphs[first:]
        if glyphs and text.strip():
            face = glyphs[0].face
            signs = "".join(meaning(sign, face.font, face.icon) for sign in text)
            self.glyphs[first:] = [glyphs[0]._replace(text=signs, x1=max(glyph.x1 for glyph in glyphs))]

    def do_tag(self, tag: PSLiteral, props: object = None) -> None:
        """A mark without content: nothing to take."""


def _sign(font: PDFFont, cid: int, style: FontStyle) -> str:
    """What a character means, by the font's own map where it has one.

    pdfminer gives a bitmap font without names the standard encoding; its codes mean what TeX's encoding says.
    """
    try:
        text = font.to_unichr(cid)
    except PDFUnicodeNotDefined:
        return meaning(chr(cid) if cid < 0x100 else UNKNOWN, style.name, style.icon, mapped=False)
    if isinstance(font, PDFType3Font) and not font.unicode_map and text == EncodingDB.std2unicode.get(cid):
        return meaning(chr(cid), style.name, style.icon, mapped=False)
    return meaning(text, style.name, style.icon)


def _flags(font: PDFFont) -> int:
    """The flags of the descriptor; an angle counts as the italic flag, as with PDFium."""
    flags = resolve1(font.descriptor.get("Flags", 0))
    return (flags if isinstance(flags, int) else 0) | (FLAG_ITALIC if font.italic_angle else 0)


def _color(space: str, value: object) -> str:
    """A colour of pdfminer as `#rrggbb`; a pattern counts as black."""
    parts = value if isinstance(value, tuple) else (value,)
    levels = [min(1.0, max(0.0, float(part))) for part in parts if isinstance(part, int | float)]
    if len(levels) == 1:
        red = green = blue = 1 - levels[0] if space == "Separation" else levels[0]
    elif len(levels) == 3:
        red, green, blue = levels
    elif len(levels) == 4:
        red, green, blue = ((1 - ink) * (1 - levels[3]) for ink in levels[:3])
    else:
        red = green = blue = 0.0
    return "#" + "".join(f"{round(level * 255):02x}" for level in (red, green, blue))
