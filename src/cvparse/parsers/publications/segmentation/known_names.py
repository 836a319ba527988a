"""Where the readers of names see the authors, and which units the lists know as a journal, a publisher or a place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from sys import intern

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.name_list import NameList, read_names
from cvparse.parsers.publications.names.organisations import read_organisation
from cvparse.parsers.publications.names.stretch import parted
from cvparse.parsers.publications.segmentation.journals import is_journal, letters_of
from cvparse.parsers.publications.segmentation.units import Units
from cvparse.parsers.publications.segmentation.words import shape_of
from cvparse.parsers.publications.vocabulary import LEXICONS, phrases
from cvparse.text.normalize import fold

SHORTEST = 3  # letters of a journal, publisher or place; fewer are initials
LONGEST = 12  # words of a journal or publisher looked up
INNER = frozenset({" ", ". ", ", ", " & ", ": ", ".", "-", " - ", "/"})  # what may stand between two words of a name
_SLASH = re.compile(r"(?<=[^\W\d_.])\s?/\s?[^\W\d_]|\s-\s")
LONGEST_LIST = 400  # characters in which a slash parts names
LABELLED = "dCcxY"  # shapes of a first unit that may be the number of the reference
SURE, DOUBTFUL = 2.5, 1.2  # scores of a list of names


def authors_seen(draft: Draft, units: Units) -> list[tuple[str, str]]:
    """Where the reader of names sees names at the start: inside them (`N`), at the end, right behind; and how sure."""
    count = len(units.words)
    found: list[tuple[str, str]] = [("", "")] * count
    work = draft.work
    if ("/" in work or " - " in work) and _SLASH.search(work) is not None:
        work = parted(work[: draft.start + LONGEST_LIST])
    stop = min(draft.stop, len(work))
    for first in range(min(2, count)):
        if first and shape_of(units.words[0])[0] not in LABELLED:
            break
        start = units.starts[first]
        organisation = read_organisation(work, start, stop, draft.lexicon)
        names = organisation or read_names(work, start, stop, draft.lexicon)
        if names is None or names.names[0].start > start + 1:
            continue
        form = intern(("O" if organisation else _form(names)) + _sureness(names))
        last = bisect_left(units.starts, names.end, first) - 1
        inside = [("N", form)] * (last - first)
        found[first:] = [*inside, ("N.", form), ("n", form), *[("-", form)] * count][: count - first]
        break
    return found


def _form(names: NameList) -> str:
    return "e" if names.et_al else "m" if len(names.names) > 1 else "1"


def _sureness(names: NameList) -> str:
    return "+" if names.score > SURE else "" if names.score > DOUBTFUL else "?"


@lru_cache(maxsize=LEXICONS)
def _lists(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Publishers, places, and the first words of both."""
    publishers, places = phrases("publishers.publisher", lexicon), phrases("cities.place", lexicon)
    return publishers, places, frozenset(name.partition(" ")[0] for name in (*publishers, *places))


def listed(units: Units, lexicon: Lexicon) -> list[str]:
    """For each unit, the list that knows it with those beside it: `j` journal, `p` publisher, `c` place; whether it is
    alone or one of many, and where it stands in the name."""
    words, count = units.words, len(units.words)
    found = [""] * count
    letters = list(map(letters_of, words))
    for at, run in units.runs.items():
        letters[at] = "".join(map(letters_of, run.split()))
    end = 0
    for at, word in enumerate(words):
        if at >= end and word[0].isupper():
            kind, behind = _longest(units, at, letters, lexicon)
            if behind == at + 1:
                found[at] = ALONE[kind]
                end = behind
            elif behind:
                first, inner, last = MANY[kind]
                found[at:behind] = [first, *[inner] * (behind - at - 2), last]
                end = behind
    return found


ALONE = {kind: f"{kind}1b" for kind in "jpc"}
MANY = {kind: (f"{kind}mb", f"{kind}mi", f"{kind}me") for kind in "jpc"}


def _longest(units: Units, start: int, letters: Sequence[str], lexicon: Lexicon) -> tuple[str, int]:
    """The longest name of the lists that begins at a unit, and the unit behind it; 0 where there is none."""
    words, gaps, count = units.words, units.gaps, len(letters)
    best, best_end = "", 0
    named = fold(words[start]) in _lists(lexicon)[2]  # it may be a publisher or a place
    key = ""
    for end in range(start + 1, min(count, start + LONGEST) + 1):
        behind = gaps[end]
        key += letters[end - 1]
        stops = end == count or words[end][0].isdigit()
        if (stops or behind != " ") and len(key) >= SHORTEST:
            kind = "j" if is_journal(key) else _kind(units, start, end, lexicon) if named else ""
            if kind:
                best, best_end = kind, end
        if stops or behind not in INNER:
            break
    return best, best_end


def _kind(units: Units, start: int, end: int, lexicon: Lexicon) -> str:
    """The list of publishers or places that has these words as printed."""
    publishers, places, _ = _lists(lexicon)
    text = " ".join([fold(units.runs.get(at, units.words[at])) for at in range(start, end)])
    return "p" if text in publishers else "c" if text in places else ""
