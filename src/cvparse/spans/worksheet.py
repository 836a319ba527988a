"""A printed text with what has been read of it crossed out: values are taken, consumed words are cued, none is lost."""

from __future__ import annotations

from cvparse.text.styled import StyledText
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Claim:
    """A value that was read: the field it went to (`authors.0`, or `cue: Advisor` for consumed words) and its print."""

    path: str
    text: StyledText


class Worksheet:
    """A printed text with what has been read of it crossed out.

    Offsets are those of `text` throughout: a match found with a pattern on `text.text` can be taken as it is. `printed`
    is what the page shows, character for character, where `text` has the gap between two cells for a sign.
    """

    def __init__(self, text: StyledText, printed: StyledText | None = None) -> None:
        self.text = text
        self._printed = printed or text
        self.taken: list[Claim] = []
        self._free = bytearray(b"\x01" * len(text))

    def take(self, start: int, end: int, path: str) -> StyledText:
        """Cross out these characters for the field `path`; returns them stripped of blanks."""
        self._free[start:end] = bytes(end - start)
        value = self._printed[start:end].strip()
        if value:
            self.taken.append(Claim(path, value))
        return value

    def cue(self, start: int, end: int, rule: str) -> None:
        """Cross out words that a rule consumed and that are no value."""
        self.take(start, end, f"cue: {rule}")

    def is_free(self, start: int, end: int) -> bool:
        """True where nothing of this stretch has been taken."""
        return all(self._free[start:end])

    def rest_within(self, start: int, end: int) -> list[tuple[int, int]]:
        """What of the rest stands between two offsets, each stretch cut off at them."""
        return [(max(a, start), min(b, end)) for a, b in self.rest() if a < end and b > start]

    def rest(self) -> list[tuple[int, int]]:
        """The stretches not yet taken that hold a letter or digit, as (start, end), trimmed of blanks."""
        found: list[tuple[int, int]] = []
        start = self._free.find(1)
        while start >= 0:
            end = self._free.find(0, start)
            end = len(self._free) if end < 0 else end
            piece = self.text.text[start:end]
            if any(map(str.isalnum, piece)):
                found.append((start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())))
            start = self._free.find(1, end)
        return found
