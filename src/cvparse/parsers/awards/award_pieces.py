"""The pieces of an award with what the word lists know of each, and how each is printed.

Both sides of the evidence ask it: what speaks for a title (`title_evidence`) and for who gives it (`awarder_evidence`).
It weighs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cvparse.fields.organizations import is_organization
from cvparse.fields.places import is_place
from cvparse.lexicon.phrase_groups import VENUES, first_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.spans.parting import Joint, Piece
from cvparse.spans.written_words import small_words
from cvparse.text.styled import Style

VENUE_TAG = regex.compile(
    r"\p{Lu}[\p{L}\p{N}&-]{1,14}(?:\s\p{Lu}[\p{L}\p{N}&-]{1,14}){0,2}\s?['’ ]\s?(?:\d{2}|\d{4})\b"
)
CODE = regex.compile(r"\p{Lu}{0,3}\d{1,3}")
MOSTLY = 0.5  # of a piece in a face
PLACE_WORDS = 5


def is_awarder(text: str, lexicon: Lexicon) -> bool:
    """Whether a text names who gives an award: an organization, or a venue with its year.

    Reads `Zhejiang University` and `WAIC '23`; it refuses `the Rector` and `Rivers and Ice`.
    """
    text = text.strip(" .,;")
    tag = VENUE_TAG.match(text)
    return bool(tag and not text[tag.end() :].strip(" )")) or is_organization(text, lexicon)


class AwardPieces:
    """The pieces of an award: what parts each from the one before it, and what the lists know of it.

    `known` is an organization or a meeting, `noun` whether a word for a prize stands in it (`in`) or at its end
    (`end`), `places` whether it is a place and nothing more.
    """

    def __init__(self, pieces: Sequence[Piece], lexicon: Lexicon) -> None:
        self.pieces, self.lexicon = pieces, lexicon
        first = next((piece.row for piece in pieces if piece.row >= 0), 0)
        self.joints = [
            "the start" if piece.joint is Joint.ROW and piece.row == first else str(piece.joint) for piece in pieces
        ]
        self.known = [is_awarder(p.text, lexicon) or first_phrase(p.text, lexicon, VENUES) is not None for p in pieces]
        self.noun = [_noun(piece.text, lexicon) for piece in pieces]
        self.places = [is_short_place(piece.text, lexicon) for piece in pieces]
        self.faces = [_face(piece) for piece in pieces]

    def row(self, at: int) -> str:
        """What is left of the row of a piece; nothing of the first row, which opens with the title."""
        row = [piece for piece in self.pieces if piece.row == self.pieces[at].row]
        if row[0].row <= self.pieces[0].row:
            return ""
        return row[0].sheet.text.text[row[0].start : row[-1].end]

    def has_faces(self, row: int) -> bool:
        """Whether the pieces of a row are printed in several faces."""
        return len({face for piece, face in zip(self.pieces, self.faces, strict=True) if piece.row == row}) > 1

    def bracket(self, at: int) -> str:
        """How the words in a bracket are written, and whether they abbreviate what stands before."""
        text = self.pieces[at].text.strip()
        before = self.pieces[at - 1].text if at else ""
        initials = "".join(word[0] for word in before.split() if word[0].isupper())
        if text.isupper() and len(text) > 1 and text in initials:
            return "that abbreviates"
        if CODE.fullmatch(text):
            return "with a number"
        if small_words(text):
            return "in small letters"
        return "in capitals" if text.isupper() and " " not in text else "as a name"


def is_short_place(text: str, lexicon: Lexicon) -> bool:
    """Whether a few words are a place and nothing more."""
    return len(text.split()) <= PLACE_WORDS and is_place(text, lexicon, " .)")


def _noun(text: str, lexicon: Lexicon) -> str:
    found = list(lexicon.phrases("awards.noun").find(text))
    if not found:
        return ""
    return "in" if text[found[-1].end :].strip(" ().,") else "end"


def _face(piece: Piece) -> tuple[bool, bool]:
    """Whether most of a piece is bold, and whether it is italic."""
    printed = piece.sheet.text[piece.start : piece.end]
    return printed.share(Style.BOLD) > MOSTLY, printed.share(Style.ITALIC) > MOSTLY
