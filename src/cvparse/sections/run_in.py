"""Where a heading ends that is run in before its text: `Languages. French, Greek` with the first word in bold.

Told by print alone: the line begins in a face that goes on over whole words and then changes. Whether such words are a
heading is decided with all candidates (`decide`); most are labels or the first words of an entry.
"""

from __future__ import annotations

from collections.abc import Mapping

import regex

from cvparse.layout.types import Word
from cvparse.sections.heading_meaning import MOST_WORDS
from cvparse.text.styled import Style, StyledText

_SIGN = regex.compile(r"(?:\p{Ll}{3}|\p{Lu}{4}|\))\s?[.:：]\s")
FACES = Style.BOLD | Style.ITALIC | Style.SMALL_CAPS | Style.UNDERLINED
LEAST_LETTERS = 3
SIGNS = {".": "a full stop", ":": "a colon", "：": "a colon", "–": "a dash", "—": "a dash", "-": "a dash"}
"""What parts a heading from the text that it is run in before."""
PARTING = f"{''.join(SIGNS)} "

Face = tuple[Style, str, float]


def run_in_end(text: StyledText, words: Mapping[int, Word]) -> int:
    """The offset behind the words that are set apart at the beginning of a line; 0 where none are, or all of it is.

    `words` are those of the text, by their number. Reads `Languages. French` with the first word in bold, or in small
    capitals, or in a colour, and of `Skills. Tools: Python` with both in bold `Skills.`; refuses a line in one face,
    and one that is set apart by a single letter.
    """
    first: Face | None = None
    end = 0
    for run in text.runs:
        word = words.get(run.word)
        if word is None or word.icon:
            continue
        face = (run.style & FACES, word.color, word.size)
        first = first or face
        capitals = word.text.upper() == word.text  # in another size they may be small capitals
        if face[:2] != first[:2] or (word.size != first[2] and not capitals):
            break
        end = run.end
    before, behind = text.text[:end], text.text[end:]
    if not any(map(str.isalnum, behind)) or behind[:1].isalnum() or before[-1:] in "-(":
        return 0
    if sign := _SIGN.search(before):
        before = before[: sign.end() - 1]
    letters = sum(map(str.isalpha, before))
    return len(before) if letters >= LEAST_LETTERS and len(before.split()) <= MOST_WORDS else 0
