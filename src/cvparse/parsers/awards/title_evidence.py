"""What speaks for a run of pieces being the title of an award.

A word for a prize and where it stands, the signs that the title would run over and what stands behind them, whether its
face ends with it, and what else the words could be: a role, an organization, a meeting.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvparse.fields.roles import find_roles
from cvparse.lexicon.phrase_groups import VENUES, first_phrase
from cvparse.parsers.awards.award_pieces import AwardPieces, is_awarder
from cvparse.parsers.awards.division import Run, value_of
from cvparse.spans.parting import Joint
from cvparse.spans.written_words import count_of
from cvparse.text.normalize import is_cjk
from cvparse.text.trim import clean_end

FACES = ((0, "bold"), (1, "italic"))


def of_title(award: AwardPieces, run: Run) -> Iterator[str]:
    """The names of the evidence that a title of these pieces shows."""
    text, lexicon = value_of(award.pieces, run), award.lexicon
    nouns = award.noun[slice(*run)]
    yield f"words {count_of(text)}"
    yield "a prize at its end" if nouns[-1] == "end" else "a prize in it" if any(nouns) else "no prize"
    if not any(nouns) and any(award.noun[run[1] :]):
        yield "a prize behind it"
    if any(award.noun[run[1] :]) and clean_end(text) in lexicon.phrases("awards.standing"):
        yield "a standing before a prize"
    if len(text.split()) == 1 and nouns[-1] == "end" and not is_cjk(text[-1]):
        yield "a bare prize"  # `Medal`; without blanks a word is a whole title
    if is_awarder(text, lexicon):
        yield "an organization"
    elif not any(nouns) and first_phrase(text, lexicon, VENUES):
        yield "a venue"
    if clean_end(text) in lexicon.phrases("memberships.role"):
        yield "a role of members"
    elif run[1] - run[0] == 1 and find_roles(text, lexicon):
        yield "a role"
    yield from _over(award, run)
    yield from _face(award, run)


def _over(award: AwardPieces, run: Run) -> Iterator[str]:
    """The signs inside a title, and what stands before and behind them."""
    for at in range(run[0] + 1, run[1]):
        joint = award.joints[at]
        yield f"over {joint}"
        if award.known[at]:
            yield "an organization in it"
            yield f"an organization behind {joint}"
        if award.noun[at - 1] == "end":
            yield f"over {joint} behind a prize"
        if joint == Joint.BRACKET:
            yield f"over a bracket {award.bracket(at)}"


def _face(award: AwardPieces, run: Run) -> Iterator[str]:
    """Whether bold or italics end with the title, inside it, or behind it."""
    first, last = award.pieces[run[0]], award.pieces[run[1] - 1]
    after = run[1] if run[1] < len(award.pieces) else None
    for number, name in FACES:
        shown = [face[number] for face in award.faces[slice(*run)]]
        goes_on = after is not None and award.pieces[after].row == last.row and award.faces[after][number]
        if shown[0] and not all(shown):
            yield f"{name} and plain"
        elif all(shown) and goes_on:
            yield f"{name} goes on"
        elif all(shown) and after is not None and award.pieces[after].row == first.row:
            yield f"{name} up to its end"
