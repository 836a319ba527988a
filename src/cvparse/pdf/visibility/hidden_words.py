"""Which words of a page no reader can see.

Some are told by where and how they are set: off the page, in type of a point at most. Others are doubtful: without
paint (render mode 3, full transparency) and no picture behind them, nearly white, of the colour of the ground behind
them, under something that was painted later, or anywhere in a file with layers. Those are looked for on the page as it
is painted, and are hidden where nothing is painted at their place. Text without paint is seen over a picture, as OCR
programs lay it, and over its own outlines, as browsers print some letters. Pages without such words are never painted.
What another word covers, or a pattern, counts as seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from cvparse.layout.types import Box, Word
from cvparse.pdf.glyphs import PageContent
from cvparse.pdf.visibility.painting import Painting, shade
from cvparse.text.value_class import dataclass

TINY = 1.0  # points: type of this size, and letters of this width, are dots
CONTRAST = 12  # of 255 shades: so much lighter or darker than its ground a letter can be told (about 1.1 : 1)
PALE = 255 - CONTRAST  # the shade of what cannot be told from white
OVER = 0.5  # of a word's height and width: what covers it lies over its middle and more
BODY = (0.4, 0.78)  # of the em box from its top: from the height of an x to the baseline, where letters have ink
UPRIGHT = 1.1  # times its size: a word that is higher stands sideways
FIRST_NOT_LATIN = "\u0250"  # fonts that the library has not got draw nothing for letters from here on


@dataclass(frozen=True, slots=True)
class Parted:
    """The words of a page that can be seen, and those that cannot."""

    seen: tuple[Word, ...]
    hidden: tuple[Word, ...]


def parted(
    words: Sequence[Word], page: PageContent, paint: Callable[[], Painting | None], layered: bool = False
) -> Parted:
    """The words of a page by whether they can be seen; `paint` paints it where that is needed.

    `layered` says that the file has layers, which may be switched off.
    """
    hidden = {word.id for word in words if _is_off(word, page) or _is_tiny(word)}
    judged = [word for word in words if word.id not in hidden and not (word.icon or word.askew)]
    doubtful = [word for word in judged if (layered and not word.unpainted) or _is_doubtful(word, page)]
    painting = paint() if doubtful else None
    if painting is not None:
        hidden |= {word.id for word in _blank(doubtful, judged, painting)}
    if not hidden:
        return Parted(tuple(words), ())
    seen = tuple(word for word in words if word.id not in hidden)
    return Parted(seen, tuple(word for word in words if word.id in hidden))


def _blank(doubtful: Sequence[Word], judged: Sequence[Word], painting: Painting) -> Iterator[Word]:
    """The doubtful words at whose place nothing is painted. That says nothing of a font that the library has not got:
    it counts where the word has the colour of its ground, or where the font is known to be drawn."""
    drawn: dict[str, bool] = {}
    for word in doubtful:
        darkest, lightest = painting.range_in(_body(word)) or (0, 255)
        if lightest - darkest >= CONTRAST:
            continue
        if word.font not in drawn:
            drawn[word.font] = any(_is_painted(other, painting) for other in judged if other.font == word.font)
        latin = all(sign < FIRST_NOT_LATIN for sign in word.text)
        if word.unpainted or abs(darkest - shade(word.color)) < 2 * CONTRAST or latin or drawn[word.font]:
            yield word


def _is_painted(word: Word, painting: Painting) -> bool:
    darkest, lightest = painting.range_in(_body(word)) or (0, 0)
    return lightest - darkest >= CONTRAST


def _is_off(word: Word, page: PageContent) -> bool:
    """Whether a word lies outside the page as it is shown; of one at its edge a part is seen."""
    place = word.place
    return place.x0 >= page.width or place.x1 <= 0 or place.top >= page.height or place.bottom <= 0


def _is_tiny(word: Word) -> bool:
    """The width is asked too: bitmap fonts may have a size that says nothing."""
    return word.size <= TINY and max(word.place.width, word.place.height) <= TINY * len(word.text)


def _is_doubtful(word: Word, page: PageContent) -> bool:
    if word.unpainted:
        return not any(_holds(picture, word.place) for picture in page.pictures)
    own = shade(word.color)
    if own >= PALE or (page.covers and any(_covers(cover, word.place) for cover in page.covers)):
        return True
    if not page.fills:
        return False
    fills = (fill.box for fill in page.fills if abs(shade(fill.color) - own) < CONTRAST)
    return any(_holds(box, word.place) for box in fills)


def _body(word: Word) -> Box:
    """Where the letters of a word have ink."""
    place = word.place
    if place.height > UPRIGHT * word.size or not any(sign.isalnum() for sign in word.text):
        return place
    top, bottom = BODY
    return Box(place.x0, place.top + top * place.height, place.x1, place.top + bottom * place.height)


def _covers(cover: Box, place: Box) -> bool:
    across = min(cover.x1, place.x1) - max(cover.x0, place.x0)
    down = min(cover.bottom, place.bottom) - max(cover.top, place.top)
    return across > OVER * place.width and down > OVER * place.height and _holds(cover, place)


def _holds(box: Box, place: Box) -> bool:
    """Whether the middle of a place lies in a box."""
    x, y = _middle(place)
    return box.x0 <= x <= box.x1 and box.top <= y <= box.bottom


def _middle(box: Box) -> tuple[float, float]:
    return (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
