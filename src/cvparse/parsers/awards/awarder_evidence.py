"""What speaks for a run of pieces being who gives an award, or for none being printed.

What the lists know of it and behind which sign it stands, how its words are written, what else they could be (a place,
a role, a person, a sentence, a work in quotes), and the row, the bracket or the bullet that it stands in.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import split_persons
from cvparse.fields.roles import find_roles
from cvparse.lexicon.phrase_groups import VENUES, first_phrase
from cvparse.parsers.awards.award_pieces import CODE, AwardPieces, is_awarder, is_short_place
from cvparse.parsers.awards.division import Run, run_end, value_of
from cvparse.spans.parting import Joint
from cvparse.spans.prose import is_prose
from cvparse.spans.segment import QUOTED
from cvparse.spans.written_words import count_of, is_acronym, small_words
from cvparse.text.trim import clean_end

SENTENCE_WORDS = 3


def of_awarder(award: AwardPieces, run: Run) -> Iterator[str]:
    """The names of the evidence that an awarder of these pieces shows."""
    if run[0] == run[1]:
        yield "none"
        return
    yield f"behind {award.joints[run[0]]}"
    yield from _known(award, run)
    yield from _written(award, run)
    yield from _something_else(award, run)
    yield from _where(award, run)
    for at in range(run[0] + 1, run[1]):
        yield f"over {award.joints[at]}"
        if award.joints[at] == Joint.BRACKET:
            yield f"over a bracket {award.bracket(at)}"
        if award.known[at] and award.known[at - 1]:
            yield f"over {award.joints[at]} between organizations"


def _known(award: AwardPieces, run: Run) -> Iterator[str]:
    text, joint = value_of(award.pieces, run), award.joints[run[0]]
    if is_awarder(text, award.lexicon):
        yield "an organization"
        yield f"an organization behind {joint}"
    elif find_organizations(text, award.lexicon):
        yield "holds an organization"
    elif first_phrase(text, award.lexicon, VENUES):
        yield "a venue"
        yield f"a venue behind {joint}"
    else:
        yield "unknown"
        yield f"unknown behind {joint}"


def _written(award: AwardPieces, run: Run) -> Iterator[str]:
    text = value_of(award.pieces, run)
    if is_acronym(text):
        yield "a code" if CODE.fullmatch(clean_end(text)) else "capitals"
    yield f"words {count_of(text)}"
    if text[:1].islower():
        yield "begins small"
    if any(map(str.isdigit, text)):
        yield "figures"
    if QUOTED.fullmatch(text):
        yield "quoted"
    elif QUOTED.search(text):
        yield "over a quotation"


def _something_else(award: AwardPieces, run: Run) -> Iterator[str]:
    """What the words say that gives no award."""
    text, piece, lexicon = value_of(award.pieces, run), award.pieces[run[0]], award.lexicon
    if not any(award.known[slice(*run)]) and not is_awarder(text, lexicon):
        if small_words(text):
            yield "small words"
        if find_roles(text, lexicon):
            yield "a role"
    if any(award.noun[slice(*run)]):
        yield "a prize in it"
    if clean_end(piece.text) in lexicon.phrases("awards.standing"):
        yield "a standing"
    if is_short_place(text, lexicon):
        yield "a place"
    elif award.places[run[1] - 1] and run[1] - run[0] > 1:
        yield "a place at its end"
    printed = piece.sheet.text[piece.start : run_end(award.pieces, *run)]
    if not is_awarder(text, lexicon) and split_persons(printed, lexicon):
        yield "a person"
    ended = len(text.split()) >= SENTENCE_WORDS and text.endswith(".") and not award.known[run[1] - 1]
    if ended or is_prose(text) or is_prose(award.row(run[0])):
        yield "a sentence"


def _where(award: AwardPieces, run: Run) -> Iterator[str]:
    piece, joint = award.pieces[run[0]], award.joints[run[0]]
    if joint == Joint.BRACKET:
        yield f"in a bracket {award.bracket(run[0])}"
    if piece.bulleted:
        yield "under a bullet"
    if joint == Joint.ROW:
        yield f"in a row of words {count_of(award.row(run[0]))}"
        row = sum(other.row == piece.row for other in award.pieces)
        yield "a whole row" if run[1] - run[0] == row else "a part of a row"
