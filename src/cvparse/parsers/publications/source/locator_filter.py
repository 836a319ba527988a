"""Which numbers of a stretch are numbers of its tail, and which belong to a name or a title.

`22nd Symposium`, `2015 ACM Symposium`, `From Rome to c. 600`, `(Volume 2: Short Papers)` keep theirs; a number that
opens a tail (`58 Rheumatology 1794`) leads it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.source.locators import Atom
from cvparse.parsers.publications.vocabulary import LEXICONS, cue

_LEADING = re.compile(
    r"[\s.,;]*(?:[(\[](?:1[5-9]|20)\d\d[)\]],?\s+)?(?P<number>\d{1,4})(?:\((?P<issue>\d{1,3})\))?\s+(?=[^\W\d_])"
)

_DATED = re.compile(r"\s\([^()]{0,120}\b(?:1[4-9]|20)\d\d\)")
_BARE = frozenset({"number", "date", "range"})


@lru_cache(maxsize=LEXICONS)
def _ordinal(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\d{{1,3}}(?:{cue('numbering.ordinal_of_name', lexicon)})\s")


@lru_cache(maxsize=LEXICONS)
def _counts(lexicon: Lexicon) -> re.Pattern[str]:
    """A word behind which a number counts or dates: `to 1580`, `c. 600`."""
    return re.compile(rf"\b(?:{cue('numbering.no_locator_behind', lexicon)})\s\Z", re.IGNORECASE)


def _titled(work: str, atom: Atom) -> bool:
    """A volume that has a title of its own belongs to the title of the book: `(Volume 2: Short Papers)`."""
    opened = work[atom.start - 1 : atom.start] == "(" and work[atom.end : atom.end + 1] == ":"
    behind = work[atom.end : atom.end + 4]
    bracketed = (
        behind[:2] == " ("
        and behind[2:3].isupper()
        and behind[3:4].islower()
        and not _DATED.match(work, atom.end)  # `, Vol. 7 (Testhus, 1998)`
        and work[atom.start - 2 : atom.start] == ", "
    )
    subtitled = work[atom.start - 2 : atom.start] == ": " and behind[:2] == ". " and behind[2:3].isupper()
    return opened or bracketed or subtitled


def tail_atoms(atoms: list[Atom], work: str, start: int, stop: int, lexicon: Lexicon) -> tuple[list[Atom], bool]:
    """The numbers between `start` and `stop` that are no part of a name or a title, and whether the first one leads."""
    row = [a for a in atoms if a.start >= start and a.end <= stop]
    if not row:
        return row, False
    lead = _LEADING.match(work, start, stop)
    leading = False
    if lead is not None:
        at = lead.start("number")
        follow = [
            a
            for a in row
            if a.start > at
            and a.role in {"number", "range", "date"}
            and not a.bracketed
            and work[a.start - 1 : a.start] == " "
        ]
        first = next((a for a in row if a.start == at), None)
        leading = (
            first is not None
            and first.role == "number"
            and not any(a.role == "volume" for a in row)
            and (
                bool(follow)
                or lead.group("issue") is not None
                or work[max(start, at - 3) : at].strip()[-1:] in {")", "]"}
                or "[20" in work[start:at]
            )
        )
    kept = []
    for number, atom in enumerate(row):
        if atom.role in _BARE and _counts(lexicon).search(work, max(0, atom.start - 8), atom.start):
            continue
        if atom.role == "volume" and _titled(work, atom):
            continue
        before, after = work[atom.start - 1 : atom.start], work[atom.end : atom.end + 2]
        if before in {"'", "’", "‘"}:
            continue
        if atom.role in {"number", "date", "range"} and not atom.bracketed and atom.month is None:
            glued_left = (before == " " and work[atom.start - 2 : atom.start - 1].isalpha()) or atom.start <= start + 2
            glued_right = (after[:1] == " " and after[1:2].isalpha()) or (after[:1] == "-" and after[1:2].isalpha())
            if glued_right and (glued_left or before == "(") and not (leading and number <= 1):
                following = row[number + 1] if number + 1 < len(row) else None
                if (
                    following is None
                    or following.start > atom.end + 12
                    or following.role not in {"date", "pages", "issue", "volume", "article"}
                ):
                    continue
            named = after[:1] == " " and (
                after[1:2].isalpha() or _ordinal(lexicon).match(work, atom.end + 1) is not None
            )
            if atom.role == "date" and named and atom.start <= start + 3:
                continue
        kept.append(atom)
    return kept, leading
