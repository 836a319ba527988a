"""Who edited the book that a chapter stands in: names before or behind its title, with a cue.

Reads `in A. Smith and B. Jones (Eds.), Title`, `In: Smith A, Jones B, editors. Title`, `Title, edited by A. Smith`,
`Title (eds Smith, A. & Jones, B.)`, `Title, A. Smith and B. Jones, Eds.`; `(2nd ed.)` names nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from cvparse.fields.persons import is_initials
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Span
from cvparse.parsers.publications.names.name_list import NameList, NameSpan, read_names
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, cue_in_either_case, phrases


@dataclass(frozen=True, slots=True)
class Editors:
    """The editors, and the stretch of text that their names and the cue cover. In front: the title follows them."""

    names: tuple[NameSpan, ...]
    span: Span
    in_front: bool


@lru_cache(maxsize=LEXICONS)
def _behind(lexicon: Lexicon) -> re.Pattern[str]:
    """A cue that the names stand behind: `, edited by`, `, ed.`, `(eds`."""
    return re.compile(
        rf"[,.;]?\s{{0,2}}\(?(?<![\w])(?:{cue('editing.edited_by', lexicon)})(?![\w])\.?\s{{0,2}}"
        rf"|[,.;]\s{{0,2}}(?:{cue('editing.behind_comma', lexicon)})(?:\.\s|\s|:\s)(?=[A-Z])"
        rf"|[(\[]\s?(?:{cue('editing.in_bracket', lexicon)})\.?:?\s(?=[^\W\d_])",
        re.IGNORECASE,
    )


@lru_cache(maxsize=LEXICONS)
def _at_start(lexicon: Lexicon) -> re.Pattern[str]:
    """The same at the start of a tail; a capital must follow."""
    cues = f"{cue('editing.edited_by', lexicon)}|{cue_in_either_case('editing.short', lexicon)}"
    return re.compile(rf"[\s,.]{{0,3}}(?:{cues})\.?\s(?:(?:{cue('editing.by', lexicon)})\.?\s)?(?=[A-Z])")


@lru_cache(maxsize=LEXICONS)
def _cue(lexicon: Lexicon) -> re.Pattern[str]:
    """A cue behind names, or in front of them where it opens a bracket."""
    return re.compile(
        r"(?<![\w])[,.;]?\s{0,2}(?P<open>[(\[]?)(?<![\w.])"
        rf"(?:{cue('editing.editor', lexicon)})(?![\w])\.?\s?[)\]]?[.,:;]?",
        re.IGNORECASE,
    )


@lru_cache(maxsize=LEXICONS)
def _word(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{cue('editing.editor', lexicon)}|{cue('editing.edited_by', lexicon)})(?!\w)", re.IGNORECASE
    )


@lru_cache(maxsize=LEXICONS)
def _numbered(lexicon: Lexicon) -> re.Pattern[str]:
    """What an edition has in front of its cue: `2nd`, `Revised`, `Reprint of`."""
    return re.compile(
        rf"\d(?:\.|{cue('numbering.ordinal', lexicon)})?\s*\(?\Z|(?:{cue('works.revised', lexicon)})\.?\s*\Z"
        rf"|\b(?:{cue('works.reprint', lexicon)})\s*\Z",
        re.IGNORECASE,
    )


@lru_cache(maxsize=LEXICONS)
def _piece(lexicon: Lexicon) -> re.Pattern[str]:
    """Where names may begin in a tail."""
    return re.compile(rf"[,.;:]\s|\(|\b(?:{cue('works.in_plain', lexicon)}):?\s", re.IGNORECASE)


@lru_cache(maxsize=LEXICONS)
def _by(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s?(?:{cue('editing.by', lexicon)})\s", re.IGNORECASE)


def _opens(match: re.Match[str]) -> bool:
    """Whether the cue stands first in a bracket: the names follow it (`(eds A. Smith and B. Jones)`)."""
    return bool(match.group("open")) and not match.group().rstrip(" .,:;").endswith((")", "]"))


@lru_cache(maxsize=LEXICONS)
def _hints(lexicon: Lexicon) -> tuple[str, ...]:
    words = sorted(phrases("editing.hint_word", lexicon))
    return (*sorted(phrases("editing.hint", lexicon)), *(f" {word} " for word in words))


def names_editors(work: str, start: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether a word between `start` and `stop` can say that somebody edited."""
    lower = work[start:stop].lower()
    hinted = any(hint in lower for hint in _hints(lexicon))
    return hinted and _word(lexicon).search(work, start, stop) is not None


# `edited by` precedes a given name
UPRIGHT = {"Hu, Qinghao, and Song Han": -1.5, "Hu, Qinghao, Han, Song": -1.5, "Hu Q, Han S": -0.6}
LONGEST_LIST = 400  # characters; the editors of a handbook, a dozen names in full, take some 250
MOST_STARTS = 60  # pieces of such a stretch
MOST_CUES = 6  # a reference names its editors once; more cues are a title's words


def find_editors(work: str, start: int, stop: int, lexicon: Lexicon) -> Editors | None:
    """The first editors named between `start` and `stop`."""
    first = _cue(lexicon).search(work, start, stop)
    if (
        first is not None
        and first.start() > start
        and not _opens(first)
        and not _precedes(work, start, first, stop, lexicon)
    ):
        found = read_names(work, start, first.start(), lexicon)
        if (
            found is not None
            and not work[found.end : first.start()].strip(" ,.;([")
            and (found.form != "Hu and Han" or found.et_al)
            and not _opens_with_title(work, found)
        ):
            return Editors(found.names, (start, first.end()), True)
    behind = _at_start(lexicon).match(work, start, stop) or _behind(lexicon).search(work, start, stop)
    if behind is not None:
        found = read_names(work, behind.end(), stop, lexicon, UPRIGHT)
        if found is not None and found.score > 0.4 and (found.form != "Hu and Han" or found.et_al):
            end = found.end
            tail = re.compile(r"\s?[)\]]").match(work, end)
            return Editors(found.names, (behind.start(), tail.end() if tail else end), False)
    for m in islice(_cue(lexicon).finditer(work, start, stop), MOST_CUES):
        if m.start() <= start or _opens(m) or _numbered(lexicon).search(work[max(start, m.start() - 12) : m.start()]):
            continue
        named = _names_before(work, start, m.start(), lexicon)
        if named is not None:
            return Editors(named[0], (named[1], m.end()), named[1] <= start + 2)
    return None


def _precedes(work: str, start: int, found: re.Match[str], stop: int, lexicon: Lexicon) -> bool:
    """Whether the names follow the cue: `Basic Tests, ed. by A. Smith`, `Basic Tests, ed. A. Smith. Testhus`."""
    if _by(lexicon).match(work, found.end() - 1) or _by(lexicon).match(work, found.end()):
        return True
    if found.group().rstrip().endswith((")", "]", ",")):
        return False
    at = found.end() + (work[found.end() : found.end() + 1] == " ")
    following = read_names(work, at, stop, lexicon)
    if following is None or following.names[0].start > at:
        return False
    several = "s" in found.group().lower()
    ahead = read_names(work, start, found.start(), lexicon) if several else None
    if ahead is not None and any(_initialled(work, name) for name in ahead.names):
        return False
    upright = {"Q. Hu, S. Han", "Qinghao Hu, Song Han"} if several else {"Q. Hu, S. Han"}
    return following.form in upright and (not several or len(following.names) > 1)


def _opens_with_title(work: str, found: NameList) -> bool:
    """Whether the first of several names is the title of the book: `Basic Tests, A. Smith, B. Jones, Eds.`."""
    short = [_initialled(work, name) for name in found.names]
    return short[-1] and not short[0] and short == sorted(short)


def _initialled(work: str, name: NameSpan) -> bool:
    """Whether all given names are initials."""
    return name.given is not None and all(map(is_initials, work[slice(*name.given)].split()))


def _abbreviated(work: str, name: NameSpan) -> bool:
    """Whether the given names are initials."""
    return name.given is not None and is_initials(work[slice(*name.given)].split(maxsplit=1)[0])


def _names_before(work: str, start: int, stop: int, lexicon: Lexicon) -> tuple[tuple[NameSpan, ...], int] | None:
    """The names that end at `stop`: the whole stretch if it is a list, else its longest end that is one."""
    near = max(start, stop - LONGEST_LIST)
    tried = [near, *(m.end() for m in _piece(lexicon).finditer(work, near, stop))]
    for at in tried[:MOST_STARTS]:
        found = read_names(work, at, stop, lexicon)
        if found is None or work[found.end : stop].strip(" ,.;(["):
            continue
        if found.form in {"Hu and Han"} and not found.et_al:
            continue
        if _opens_with_title(work, found):
            continue
        if (
            found.form == "Qinghao Hu, Song Han"
            and at != start
            and len(found.names) == 1
            and not found.et_al
            and work[at - 2 : at - 1] not in ",;(."
            and work[at - 1] != "("
        ):
            continue
        return found.names, found.names[0].start
    return None
