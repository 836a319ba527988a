"""Where the readers of names see the authors, and which units the lists know as a journal, a publisher or a place."""

from __future__ import annotations

import re
from functools import lru_cache

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
    found: list[tuple[str, str]] = [("", "")] * len(units)
    work = parted(draft.work[: draft.start + LONGEST_LIST]) if _SLASH.search(draft.work) is not None else draft.work
    stop = min(draft.stop, len(work))
    for first in range(min(2, len(units))):
        if first and shape_of(units.words[0])[0] not in LABELLED:
            break
        start = units.starts[first]
        organisation = read_organisation(work, start, stop, draft.lexicon)
        names = organisation or read_names(work, start, stop, draft.lexicon)
        if names is None or names.names[0].start > start + 1:
            continue
        form = ("O" if organisation else _form(names)) + _sureness(names)
        last = max(at for at in range(first, len(units)) if units.starts[at] < names.end)
        for at in range(first, len(units)):
            place = "N" if at < last else "N." if at == last else "n" if at == last + 1 else "-"
            found[at] = (place, form)
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
    found = [""] * len(units)
    at = 0
    while at < len(units):
        kind, end = _longest(units, at, lexicon) if units.words[at][0].isupper() else ("", at)
        for inside in range(at, end if kind else at):
            place = "b" if inside == at else "e" if inside == end - 1 else "i"
            found[inside] = f"{kind}{'1' if end == at + 1 else 'm'}{place}"
        at = end if kind else at + 1
    return found


def _longest(units: Units, start: int, lexicon: Lexicon) -> tuple[str, int]:
    """The longest name of the lists that begins at a unit, and the unit behind it."""
    words, gaps = units.words, units.gaps
    best: tuple[str, int] = ("", start)
    key = ""
    for end in range(start + 1, min(len(words), start + LONGEST) + 1):
        behind = gaps[end]
        run = units.runs.get(end - 1)
        key += letters_of(words[end - 1]) if run is None else "".join(map(letters_of, run.split()))
        stops = end == len(words) or words[end][0].isdigit()
        if (stops or behind != " ") and len(key) >= SHORTEST:
            kind = "j" if is_journal(key) else _kind(units, start, end, lexicon)
            best = (kind, end) if kind else best
        if stops or behind not in INNER:
            break
    return best


def _kind(units: Units, start: int, end: int, lexicon: Lexicon) -> str:
    """The list of publishers or places that has these words as printed."""
    publishers, places, first_words = _lists(lexicon)
    if fold(units.words[start]) not in first_words:
        return ""
    text = " ".join([fold(units.runs.get(at, units.words[at])) for at in range(start, end)])
    return "p" if text in publishers else "c" if text in places else ""
