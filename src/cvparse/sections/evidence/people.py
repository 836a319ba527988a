"""Whether the lines of a list name people: of whom a prize is, where its heading says that students won it."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cvparse.fields.persons import person_in
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon

SHARE = 0.3  # of the lines; an entry takes two or three lines, and names the person in one
_BETWEEN = regex.compile(r"[,;:()\t|–—]|\s-\s|\.\s")


def names_people(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Whether the entries that these lines print name a person each.

    Reads `Ada Lund, Best Poster, 2019` and `Best Poster (Ada Lund)`; refuses `Ada Lund Prize, 2019`, which has the name
    of a person.
    """
    named = sum(any(_is_person(piece, lexicon) for piece in _BETWEEN.split(line.text.text)) for line in lines)
    return named > 0 and named >= SHARE * len(lines)


def _is_person(piece: str, lexicon: Lexicon) -> bool:
    """Whether a piece of a line is the name of a person, of two words or more, and nothing else."""
    text = piece.strip(' .“”"*')
    several = len(text.split()) > 1 and not any(map(str.isdigit, text))
    return several and lexicon.phrases("awards.noun").search(text) is None and person_in(text, lexicon) is not None
