"""Of what kind a talk is, by the words of a heading or of the entry: invited, keynote, a poster, a panel, a seminar."""

from __future__ import annotations

from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import TalkKind
from cvparse.text.trim import clean_end

KINDS = (
    TalkKind.KEYNOTE,
    TalkKind.POSTER,
    TalkKind.INVITED,
    TalkKind.PANEL,
    TalkKind.TUTORIAL,
    TalkKind.CONTRIBUTED,
    TalkKind.SEMINAR,
)
EVENTS_TOO = (TalkKind.SEMINAR, TalkKind.PANEL, TalkKind.TUTORIAL)
"""What a talk may be, and what it may be given in: what a heading says of the kind goes before these."""


def kind_in(text: str, lexicon: Lexicon) -> TalkKind | None:
    """The kind that a few words say, the first of the list where they name several.

    Reads `Invited Seminar` and `best poster`; `on rivers` names none.
    """
    bare = clean_end(text)
    whole = next((kind for kind in KINDS if bare in lexicon.phrases(f"talks.{kind}")), None)
    return whole or next((kind for kind in KINDS if lexicon.phrases(f"talks.{kind}").search(bare)), None)


def is_kind(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is the word for a kind of talk and nothing more."""
    return any(clean_end(text) in lexicon.phrases(f"talks.{kind}") for kind in KINDS)


def heading_kind(heading: str | None, lexicon: Lexicon) -> TalkKind | None:
    """The kind of talk that a heading names, by its longest phrase; None where it names several.

    Reads `Invited Talks` and `Conference Posters`; `Talks`, `Keynotes and Posters` name none.
    """
    if heading is None:
        return None
    found = [(m, kind) for kind in KINDS for m in lexicon.phrases(f"talks.{kind}").find(heading)]
    whole = [(m, k) for m, k in found if not any(_inside(m.start, m.end, o.start, o.end) for o, _ in found)]
    kinds = {kind for _, kind in whole}
    return kinds.pop() if len(kinds) == 1 else None


def _inside(start: int, end: int, other_start: int, other_end: int) -> bool:
    return other_start <= start and end <= other_end and other_end - other_start > end - start
