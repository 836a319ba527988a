"""Pages written down in a test: text at a place, in a size and style, as words with boxes.

Characters are half an em wide and a blank a quarter, so that positions can be reckoned by hand.
"""

from __future__ import annotations

from dataclasses import replace

from cvparse.layout.analyse import analyse
from cvparse.layout.fragments import Fragment, fragment_of
from cvparse.layout.types import Box, Document, Fill, Page, Rule, Word

LONG = "a line of running text that fills its column well"

CHARACTER = 0.5  # em
BLANK = 0.25  # em


class Sheet:
    """A page to print on; sizes and places in points from the top left."""

    def __init__(self, number: int = 1, first_id: int = 0, width: float = 600.0, height: float = 800.0) -> None:
        self.number, self.next_id = number, first_id
        self.width, self.height = width, height
        self.words: list[Word] = []
        self.rules: list[Rule] = []
        self.fills: list[Fill] = []

    def print(self, x: float, baseline: float, text: str, size: float = 10.0, **style: object) -> float:
        """Print the words of a text from `x` on; returns where it ends."""
        for number, token in enumerate(text.split(" ")):
            x += BLANK * size if number else 0.0
            end = x + CHARACTER * size * len(token)
            word = Word(
                self.next_id,
                self.number,
                token,
                Box(x, baseline - 0.8 * size, end, baseline + 0.2 * size),
                baseline,
                size=size,
            )
            self.words.append(replace(word, **style))  # type: ignore[arg-type]
            self.next_id += 1
            x = end
        return x

    def column(self, x: float, baseline: float, texts: list[str], pitch: float = 12.0, **style: object) -> float:
        """Print texts one under another; returns the baseline after them."""
        for text in texts:
            self.print(x, baseline, text, **style)  # type: ignore[arg-type]
            baseline += pitch
        return baseline

    def rule(self, x0: float, x1: float, y: float) -> None:
        """Draw a horizontal rule."""
        self.rules.append(Rule(Box(x0, y, x1, y + 0.5)))

    def box(self, x: float, baseline: float, text: str, size: float = 10.0, color: str = "#dddddd") -> float:
        """Print a text in a filled box with a quarter of an em around it; returns where the box ends."""
        end = self.print(x + size / 4, baseline, text, size) + size / 4
        self.fills.append(Fill(Box(x, baseline - size, end, baseline + size / 2), color))
        return end

    @property
    def page(self) -> Page:
        return Page(self.number, self.width, self.height, tuple(self.words), tuple(self.rules), tuple(self.fills))


def words_at(*parts: str | float, size: float = 10.0, baseline: float = 100.0) -> list[Word]:
    """Words of one line from 50 on; a number is the gap before the next word, a leading `~` says that it is glued."""
    sheet, x = Sheet(), 50.0
    for part in parts:
        if isinstance(part, str):
            x = sheet.print(x, baseline, part.removeprefix("~"), size, glued=part.startswith("~"))
        else:
            x += part
    return sheet.words


def fragment(x: float, baseline: float, text: str, size: float = 10.0, page: int = 1, **style: object) -> Fragment:
    """One fragment at a place."""
    sheet = Sheet(page)
    sheet.print(x, baseline, text, size, **style)
    return fragment_of(sheet.words)


def document(*sheets: Sheet) -> Document:
    """The sheets as a document."""
    return Document(tuple(sheet.page for sheet in sheets))


def shown_beside(sheet: Sheet) -> list[tuple[str, str, str]]:
    """What the layout has beside, in the margin of, and in each line of the text of a page."""
    return [(line.side.text, line.margin.text, line.text.text) for line in analyse(document(sheet)).lines]
