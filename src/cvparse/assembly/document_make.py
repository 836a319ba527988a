"""Of which make a document is: a short hash of how its pages look, the same for CVs that one template set.

The signals are the size of the page, the face and size of the body, the left edge at which most lines begin, and the
face, size, colour and case of most headings of the first level. What a text says is none of them, nor how long it is,
so that two people who fill in the same form have one make. It only says which documents are alike enough to be worth
the same look; nothing is read by it.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Hashable, Iterable
from typing import TypeVar

from cvparse.assembly.assemble import Findings
from cvparse.layout.types import Word

DIGITS = 10  # hexadecimal, as of a print
LEVEL = 1  # of the headings whose look is asked: those of the document
Look = TypeVar("Look", bound=Hashable)


def make_of(findings: Findings) -> str:
    """The make of a document."""
    page = findings.document.pages[0] if findings.document.pages else None
    words = {word.id: word for word in findings.document.all_words}
    headings = [s.heading for top in findings.sections for s in top.walk() if s.heading and s.heading.level == LEVEL]
    firsts = (words[heading.text.words[0]] for heading in headings if heading.text.words)
    look = (
        (round(page.width), round(page.height)) if page else None,
        _commonest(_face(word) for word in words.values()),
        _commonest(round(line.box.x0) for line in findings.layout.lines),
        _commonest((*_face(word), word.color, word.text.isupper()) for word in firsts),
    )
    return hashlib.sha256(repr(look).encode()).hexdigest()[:DIGITS]


def family(font: str) -> str:
    """The name of a font without the mark of the subset that a file holds of it.

    >>> family("ABCDEF+Lato-Bold"), family("Lato-Bold"), family("Abcdef+Lato")
    ('Lato-Bold', 'Lato-Bold', 'Abcdef+Lato')
    """
    mark, plus, name = font.partition("+")
    return name if plus and len(mark) == 6 and mark.isalpha() and mark.isupper() else font


def _face(word: Word) -> tuple[str, float]:
    return family(word.font), round(word.size * 2) / 2


def _commonest(looks: Iterable[Look]) -> Look | None:
    """What most have; of two, what stands first. None where there are none."""
    counted = Counter(looks).most_common(1)
    return counted[0][0] if counted else None
