"""What the print of a row sets apart by its face: the stretch in bold or italics that opens it and those inside.

A stretch in one face is one value, whatever commas, brackets and dashes stand in it, where the rest of the row is in
another. It never says what the value is.
"""

from __future__ import annotations

from cvparse.spans.worksheet import Worksheet
from cvparse.text.quotes import QUOTES
from cvparse.text.styled import Style
from cvparse.text.trim import clean, trimmed

LEAST_FACED = 4  # characters of a stretch in a face of its own
PARTS_BEFORE = ',;:|·•–—-\t\ufffc)]”»"’.?!'
PARTS_BEHIND = ",;|·•–—-\t\ufffc([."


def styled_opening(sheet: Worksheet, start: int, end: int) -> int | None:
    """Where the bold or italic stretch ends that opens the text, if more of the text is left."""
    for style in (Style.BOLD, Style.ITALIC):
        spans = sheet.text[start:end].spans(style)
        if spans and not sheet.text.text[start : start + spans[0][0]].strip(QUOTES + " "):
            stop = start + spans[0][1]
            if stop - start >= LEAST_FACED and clean(sheet.text[stop:end]):
                return stop
    return None


def stretches_apart(sheet: Worksheet, start: int, end: int) -> list[tuple[int, int]]:
    """The bold or italic stretches between separators, where other print stands beside them in the row.

    Reads `“Rivers,” *Forum on Ice, Snow and Water*, Oslo` as one stretch; refuses a row that is all in italics, and an
    italic word inside a name: `History of *Salmo* in Oslo`.
    """
    text, row = sheet.text.text, sheet.text[start:end]
    found: list[tuple[int, int]] = []
    for style in (Style.BOLD, Style.ITALIC):
        for a, b in row.spans(style):
            first, last = trimmed(text, start + a, start + b)
            before, after = text[start:first].rstrip(), text[last:end].lstrip()
            parted = (not before or before[-1] in PARTS_BEFORE) and (not after or after[0] in PARTS_BEHIND)
            if (
                parted
                and last - first >= LEAST_FACED
                and (clean(sheet.text[start:first]) or clean(sheet.text[last:end]))
            ):
                found.append((first, last))
    return found
