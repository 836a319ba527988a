"""Which level a text names: postdoc, doctorate, master, bachelor, school; and rows that name nothing but a level."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cvparse.lexicon.phrase_groups import phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import AdvisingLevel

LEVELS = (
    AdvisingLevel.POSTDOC,
    AdvisingLevel.HIGHSCHOOL,
    AdvisingLevel.UNDERGRADUATE,
    AdvisingLevel.MASTERS,
    AdvisingLevel.PHD,
)
DEGREES = frozenset({AdvisingLevel.UNDERGRADUATE, AdvisingLevel.MASTERS, AdvisingLevel.PHD})
OF_HEADS = (
    *(f"advising.{name}" for name in (*LEVELS, AdvisingLevel.OTHER, "role", "role_heading", "theses")),
    *("advising.completed", "advising.current", "advising.head", "heading_words.advising"),
    *("words.conjunction", "words.article", "teaching.of", "roles.place_connector", "roles.domain_connector"),
)
HOW_MANY = regex.compile(r"\s?[(\[]\s?\d{1,3}\s?[)\]]")
HEAD_WORDS = 8


def level_of(text: str | None, lexicon: Lexicon) -> AdvisingLevel | None:
    """The level that a text names, by its longest phrase; None where it names several or none.

    Reads `Ph.D. Students`, `Betreute Masterarbeiten`; `Master's and PhD Students` names none, `Advising` neither.
    """
    if not text:
        return None
    found = {(m.start, m.end): level for level in LEVELS for m in lexicon.phrases(f"advising.{level}").find(text)}
    whole = {
        level
        for (start, end), level in found.items()
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in found)
    }
    if len(whole) == 1:
        return whole.pop()
    return AdvisingLevel.OTHER if not whole and lexicon.phrases("advising.other").at_start(text) else None


def is_head_row(text: str, lexicon: Lexicon) -> bool:
    """Whether a row names nobody, only who and what stands below it.

    Reads `Current Ph.D. Students`, `PhD supervision (second supervisor):`, `Completed (18)`; refuses `Mina Park, PhD`
    and `Research Supervision of ice on rivers`.
    """
    printed = HOW_MANY.sub("", text).strip()
    if not printed or any(map(str.isdigit, printed)) or len(printed.split()) > HEAD_WORDS:
        return False
    rest = text_outside(printed, [(m.start, m.end) for m in phrases_in(printed, lexicon, OF_HEADS)])
    told = any(lexicon.phrases(f"advising.{name}").search(printed) for name in ("role", "completed", "current"))
    return (told or level_of(printed, lexicon) is not None) and not any(map(str.isalnum, rest))


def ends_with_degree(level: AdvisingLevel | None) -> bool:
    """Whether a year that stands alone beside an advisee of this level is the one of the degree, and so the end.

    Reads `M.Sc. students: Ada Example (2019)`; refuses a postdoc's year, which says when the stay began.
    """
    return level in DEGREES


def text_outside(text: str, known: Sequence[tuple[int, int]]) -> str:
    """A text without the stretches that lists know."""
    rest, at = "", 0
    for start, end in sorted(known):
        rest += text[at : max(at, start)]
        at = max(at, end)
    return rest + text[at:]
