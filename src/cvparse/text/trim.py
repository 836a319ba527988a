"""Where a value begins and ends: separators, brackets without a partner and icons at its ends are no part of it."""

from __future__ import annotations

from cvparse.text.styled import Style, StyledText

TRIMMED = " \t\ufffc,;:|·•◦▪●–—-/，、；：｜،؛"
OPENS_NOTHING = frozenset(f"{TRIMMED})]")
CLOSES_NOTHING = frozenset(f"{TRIMMED}([")
CLOSING = {"(": ")", "[": "]"}
OPENING = {closing: opening for opening, closing in CLOSING.items()}


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without separators at its ends, and without a bracket that has no partner inside."""
    while start < end and (text[start] in OPENS_NOTHING or text.startswith(". ", start) or _opens(text, start, end)):
        start += 1
    while end > start and (text[end - 1] in CLOSES_NOTHING or _closes(text, start, end)):
        end -= 1
    if _wrapped(text[start:end]):
        return trimmed(text, start + 1, end - 1)
    return start, end


def _wrapped(text: str) -> bool:
    """Whether one pair of brackets holds the whole text: `(declined)`, not `(a) and (b)`."""
    if len(text) < 2 or (text[0], text[-1]) not in {("(", ")"), ("[", "]")}:
        return False
    return text[0] not in text[1:-1] and text[-1] not in text[1:-1]


def _opens(text: str, start: int, end: int) -> bool:
    """Whether the stretch opens with a bracket that nothing in it closes."""
    closing = CLOSING.get(text[start])
    return closing is not None and text.find(closing, start, end) < 0


def _closes(text: str, start: int, end: int) -> bool:
    """Whether the stretch ends with a bracket that nothing in it opens."""
    opening = OPENING.get(text[end - 1])
    return opening is not None and text.find(opening, start, end) < 0


def clean(text: StyledText) -> str:
    """A value as the contract wants it: one line, no separators, icons or bullets at its ends."""
    words = text.text.replace("\t", " ").replace("\ufffc", " ").split()
    value = " ".join(words)
    start, end = trimmed(value, 0, len(value))
    return value[start:end]


def without_note(text: StyledText) -> StyledText:
    """A text without the raised mark of a note at its end: `Talks` of `Talks¹`. Raised letters are none: the `th` of
    `8th`."""
    if not text.spans(Style.RAISED):  # as most, and then nothing else need be asked
        return text
    stripped = text.strip()
    raised = stripped.spans(Style.RAISED)
    if raised[-1][1] < len(stripped) or not raised[-1][0]:
        return text
    start = raised[-1][0]
    return text if any(map(str.isalpha, stripped.text[start:])) else stripped[:start].strip()


def clean_end(text: str) -> str:
    """A text without the signs at its ends, as it is looked up in a list."""
    return text.strip(" .,;:()[]（）【】。，；：،؛")
