"""A page as it is painted, in shades of grey: how dark and how light it is at a place.

It decides nothing; `visibility` asks it whether words can be seen.
"""

from __future__ import annotations

from functools import lru_cache

from cvparse.layout.types import Box
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Painting:
    """The shades of a page, 0 for black to 255 for white, in rows of `stride` bytes from the top; `scale` is how many
    pixels a point has."""

    width: int
    height: int
    stride: int
    shades: bytes
    scale: float

    def range_in(self, box: Box) -> tuple[int, int] | None:
        """The darkest and the lightest shade in a box of points from the top left; None where it is off the page."""
        left, right = max(0, int(box.x0 * self.scale)), min(self.width, int(box.x1 * self.scale) + 1)
        top, bottom = max(0, int(box.top * self.scale)), min(self.height, int(box.bottom * self.scale) + 1)
        if left >= right or top >= bottom:
            return None
        rows = [self.shades[row * self.stride + left : row * self.stride + right] for row in range(top, bottom)]
        return min(map(min, rows)), max(map(max, rows))


@lru_cache(maxsize=1024)
def shade(color: str) -> int:
    """The shade of a colour `#rrggbb`, as a page in shades of grey shows it.

    >>> shade("#ffffff"), shade("#000000"), shade("#ff0000")
    (255, 0, 76)
    """
    red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return (30 * red + 59 * green + 11 * blue) // 100
