"""Names behind `with`, where a list of the owner's works prints the others only.

`with` in a title is a word like any other: `Counting with Springs`. It introduces authors where a bracket, a quote, a
sign or the beginning of a line sets it off, and where most works of the list print it so. In such a list it is read
before all fields, and blanked: what is left is a title with its venue.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from cvparse.fields.persons import is_initials
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK, Draft, Span
from cvparse.parsers.publications.names.name_list import LEAST_SCORE, NameList, read_names
from cvparse.parsers.publications.names.whole_region import names_filling
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, name_words
from cvparse.text.value_class import dataclass

MOST_CUES = 4  # words for `with` looked at; a title may hold some
MOST_LINES = 6  # that the names fill
LONGEST_VENUE = 10  # words
LEAST = 3  # works that print the others so
CUSTOM = 0.4  # of the works; some the owner wrote alone, and of some the title has no end that one sees
APART = 0.7  # of those that are told: then all are set apart
QUOTES = frozenset('”"»’“')
SIGNS = frozenset(".,:;?!)]") | {MASK} | QUOTES
BEHIND = frozenset('.,;:(“"[') | {MASK}  # what may follow names
_ENDED = re.compile(r"(?<!\b[^\W\d_a-z])\.\s|[;:(“]")
CLOSING = {"(": ")", "[": "]"}


@dataclass(frozen=True, slots=True)
class Others:
    """`with` and the names behind it: from the bracket or the word to the bracket or the last name. `apart` says that
    something sets them off from what stands before them."""

    span: Span
    names: NameList
    apart: bool


@lru_cache(maxsize=LEXICONS)
def _with_others(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<open>[(\[])?(?<!\w)(?:{cue('lists.together', lexicon)})\s{{1,3}}(?=(?-i:[^\W\d_a-z]|d[aei]\s|v[ao]n\s))",
        re.IGNORECASE,
    )


def others_of(draft: Draft, breaks: Sequence[int] = ()) -> Others | None:
    """The names behind `with` that end where names can end, those that are set apart before others; `breaks` are the
    beginnings of the printed lines.

    Reads `On counting (with B. Okri and C. Twill). Test Letters`, `On counting, with B. Okri, Test Letters` and `On
    counting / with B. Okri / Test Letters`; refuses `On counting (with B. Okri, a story)`.
    """
    first: Others | None = None
    for found in islice(_with_others(draft.lexicon).finditer(draft.work, draft.start, draft.stop), MOST_CUES):
        opening = found.group("open")
        names = _in_brackets(draft, found, CLOSING[opening]) if opening else _in_the_open(draft, found.end(), breaks)
        if names is None or found.start() == draft.start:
            continue
        before = draft.start + len(draft.work[draft.start : found.start()].rstrip())
        on_a_line = any(before < at <= found.start() + 1 for at in breaks)
        apart = bool(opening) or draft.work[before - 1] in SIGNS or on_a_line
        others = Others((found.start(), names.end + bool(opening)), names, apart)
        if apart:
            return others
        first = first or others
    return first


def _in_brackets(draft: Draft, found: re.Match[str], closing: str) -> NameList | None:
    """The names that fill a bracket."""
    end = draft.work.find(closing, found.end(), draft.stop)
    while end >= 0 and draft.work.count("(", found.end(), end) > draft.work.count(")", found.end(), end):
        end = draft.work.find(closing, end + 1, draft.stop)  # `with Di (Ada) Wu`
    if end < 0:
        return None
    names = names_filling(draft.work, (found.end(), end), draft.lexicon)
    few = names is not None and len(names.names) == 1 and names.names[0].literal
    return None if few else _up_to(names, end)


def _in_the_open(draft: Draft, start: int, breaks: Sequence[int]) -> NameList | None:
    """The names from here to the end of a line, or to a sign that ends them."""
    for stop in islice((at for at in breaks if at > start), MOST_LINES):
        line = start + len(draft.work[start:stop].rstrip(f" .;{MASK}"))
        names = names_filling(draft.work, (start, line), draft.lexicon)
        if names is None and not _joint_ends(draft, start, line):
            break
        if names is not None and not _goes_on(draft, names, line, stop):
            return names
    sign = _ENDED.search(draft.work, start, draft.stop)
    stop = sign.start() if sign is not None else draft.stop
    names = read_names(draft.work, start, stop, draft.lexicon)
    if names is not None and names.names[0].start <= start + 1:
        behind = draft.work[names.end : draft.stop].lstrip(" ")
        if not behind or behind[0] in BEHIND or behind[0].isdigit() or draft.work[names.end - 1] == ".":
            return names
    return names_filling(draft.work, (start, sign.start()), draft.lexicon) if sign is not None else None


def _joint_ends(draft: Draft, start: int, end: int) -> bool:
    """Whether a line ends with a word or a sign between two names."""
    words = draft.work[start:end].split()
    return bool(words) and (words[-1][-1] in ",;&" or words[-1].lower() in name_words(draft.lexicon).conjunctions)


def _goes_on(draft: Draft, names: NameList, end: int, stop: int) -> bool:
    """Whether the names of a line go on in the next one: it ends with a sign between names or in the middle of one
    (`with B. Okri, Cy / Twill`), or the next opens with `and`."""
    last = draft.work[names.names[-1].start : names.names[-1].end].rpartition(",")[2].split()
    first = draft.work[stop : draft.stop].split(maxsplit=1)[:1]
    led = bool(first) and (first[0] == "&" or first[0].lower() in name_words(draft.lexicon).conjunctions)
    cut = (len(last) == 1 and not is_initials(last[0])) or draft.work[end - 1] == "-"
    return led or cut or _joint_ends(draft, names.names[-1].start, end)


def _up_to(names: NameList | None, end: int) -> NameList | None:
    return None if names is None else replace(names, end=end)


def customary_others(drafts: Sequence[Draft], breaks: Sequence[Sequence[int]]) -> list[Others | None]:
    """The others of each work of a list whose custom it is to print them behind `with`; none in any other list. Where
    the list sets nearly all of them apart, `with` in the middle of a title is none.

    Reads lists of `A Title with B. Okri (2020) Letters`; refuses those whose works open with their authors.
    """
    found = [others_of(draft, lines) for draft, lines in zip(drafts, breaks, strict=True)]
    told = sum(others is not None for others in found)
    apart = sum(others is not None and others.apart for others in found)
    likely = sum(others is not None and (others.apart or len(others.names.names) > 1) for others in found)
    if told < LEAST or told < CUSTOM * len(drafts) or likely < CUSTOM * told:
        return [None] * len(drafts)
    led = sum(others is not None and _opens_with_names(draft) for draft, others in zip(drafts, found, strict=True))
    if led > told / 2:
        return [None] * len(drafts)
    return [others if others is not None and (others.apart or apart < APART * told) else None for others in found]


def _opens_with_names(draft: Draft) -> bool:
    """Whether a work opens with its authors."""
    names = read_names(draft.work, draft.start, draft.stop, draft.lexicon)
    return names is not None and names.score >= LEAST_SCORE and names.names[0].start <= draft.start + 1


def take_others(draft: Draft, others: Others) -> None:
    """Give a work its others, and blank them: a full stop ends what stands before them."""
    start, end = others.span
    draft.names, draft.others = others.names, others.span
    draft.cues.append((start, others.names.names[0].start))
    before = draft.work[draft.start : start].rstrip()
    at, behind = draft.start + len(before), draft.work[end : draft.stop].lstrip(" ")
    signed = behind[:1] in SIGNS and behind[:1] != MASK
    stop = draft.stop - len(behind) + 1 if signed else end
    ends = "" if before[-1:] in SIGNS or not (signed or behind[:1].isalpha()) else "."
    draft.work = draft.work[:at] + (ends + " " * (stop - at))[: stop - at] + draft.work[stop:]


def end_title_before_others(draft: Draft) -> None:
    """End the title before the names that stood behind `with`; what follows them says where the work appeared."""
    if draft.others is None or draft.title is None or not draft.title[0] < draft.others[0] < draft.title[1]:
        return
    start, end = draft.others[1], draft.title[1]
    draft.title = (draft.title[0], draft.title[0] + len(draft.text[draft.title[0] : draft.others[0]].rstrip(" .,(")))
    rest = draft.work[start:end].lstrip(" .,;")
    if draft.venue is None and draft.publisher is None and 0 < len(rest.split()) <= LONGEST_VENUE:
        draft.venue = (end - len(rest), end)


def read_with_others(draft: Draft) -> None:
    """The names behind `with`, for a work that names nobody else; its title ends before them.

    Here one reference speaks alone: only a bracket or a quote sets the names off. Refuses `Counting with R. Springer`.
    """
    if draft.names is not None:
        return
    others = others_of(draft)
    if others is None:
        return
    start = others.span[0]
    ahead = draft.work[max(draft.start, start - 3) : start].rstrip(" ,.")
    if draft.work[start] not in CLOSING and ahead[-1:] not in QUOTES:
        return
    draft.names, draft.others = others.names, others.span
    draft.cues.append((start, others.names.names[0].start))
    if draft.title is not None and draft.title[0] < start < draft.title[1]:
        first = draft.title[0]
        end = first + len(draft.work[first:start].rstrip(" .,("))
        quoted = draft.work[first] in QUOTES and draft.work[end - 1] in QUOTES
        draft.title = (first + quoted, first + len(draft.work[first : end - quoted].rstrip(" .,")))
