"""What a heading means: the collection that entries under it go to, from its words alone.

In this order: the whole heading stands in the lists; what is left without numbering, parentheses, counts and
"(continued)" does; most of its parts between "and", "&", commas, colons and slashes do, and the first of them decides;
one of its content words is known (`Selected Awards & Honors`, `PhD dissertations directed`): the last one of the
head, which ends before "of" or "for". Never guesses from a word inside a longer sentence.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from itertools import zip_longest

import regex

from cvparse.lexicon.phrase_index import REMEMBERED, tokens_of
from cvparse.lexicon.types import Lexicon, PhraseLists
from cvparse.model.kinds import SectionKind
from cvparse.sections.heading_numbers import number_end
from cvparse.text.normalize import BULLETS, fold
from cvparse.text.styled import CELL, ICON
from cvparse.text.value_class import dataclass

LONGEST = 90  # characters; a verbose heading with its legend is shorter
MOST_WORDS = 12
KINDS = tuple(SectionKind)
WON = (SectionKind.AWARDS, SectionKind.GRANTS)
WITH_DETAILS = (SectionKind.EXPERIENCE, SectionKind.EDUCATION)

_ASIDE = regex.compile(r"\s*[(\[{][^\n]{0,200}[)\]}]\s*$|\s*[(\[{][^()\[\]{}]{0,120}$")
_TAIL = regex.compile(r"[\s:：.–—\-|*†‡§]+$")


@lru_cache(maxsize=16)
def _parts(lexicon: Lexicon) -> regex.Pattern[str]:
    """What parts a heading that names several things: a sign, or a word for `and`."""
    spaced = "|".join(map(regex.escape, sorted(lexicon.phrases("lists.between_headings").phrases)))
    unspaced = "|".join(map(regex.escape, sorted(lexicon.phrases("lists.between_headings_unspaced").phrases)))
    return regex.compile(
        rf"\s*(?:[,;:/&+|·•]|(?<!\p{{L}})(?:{spaced})(?!\p{{L}})|{unspaced}|・|、)\s*", regex.IGNORECASE
    )


class Certainty(IntEnum):
    """How the meaning was found."""

    NONE = 0
    WORD = 1
    PARTS = 2
    WHOLE = 3


@dataclass(frozen=True, slots=True)
class Meaning:
    """The collection that a heading names, and how sure that is."""

    kind: SectionKind
    certainty: Certainty


UNKNOWN = Meaning(SectionKind.OTHER, Certainty.NONE)


@lru_cache(maxsize=REMEMBERED)
def bare(text: str) -> str:
    """The heading without what may stand around it: a bullet, numbering, icons, a count or legend in brackets, a colon.

    >>> bare("4. PUBLICATIONS (* equal contribution):")
    'PUBLICATIONS'
    """
    text = text.replace(ICON, " ").split(CELL)[0].strip().lstrip(f"{BULLETS} ")
    text = unnumbered(text).strip() or text
    patterns = (_TAIL, _ASIDE, _TAIL) if any(sign in text for sign in "([{") else (_TAIL,)
    for pattern in patterns:
        shorter = pattern.sub("", text).strip()
        text = shorter or text
    return text


def unnumbered(text: str) -> str:
    """The heading without the number of an outline before it."""
    return text[number_end(text) :]


@lru_cache(maxsize=REMEMBERED)
def meaning_of(text: str, lexicon: Lexicon) -> Meaning:
    """The meaning of a heading, `UNKNOWN` where no list knows it.

    Reads `Selected Awards & Honors` and `IV. Grants, Fellowships, and Awards`; refuses `Best Paper Award of 2019 for
    work on awards` (too long for a word of it to be its meaning) and `Smith & Sons`.
    """
    text = bare(text)
    if not text or len(text) > LONGEST or text.isdigit():
        return UNKNOWN
    whole = _whole(text, lexicon)
    if whole:
        return Meaning(whole, Certainty.WHOLE)
    if len(tokens_of(text)) > MOST_WORDS:
        return UNKNOWN
    kinds = [_whole(part, lexicon) for part in _parts(lexicon).split(text) if part]
    known = [kind for kind in kinds if kind]
    if known and len(kinds) > 1 and 2 * len(known) > len(kinds):
        return Meaning(known[0], Certainty.PARTS)
    return _by_word(text, lexicon)


def kinds_in(text: str, lexicon: Lexicon) -> frozenset[SectionKind]:
    """All kinds that a heading names.

    Reads `Grants, Awards, and Prizes` as two and `Graduate Teaching and Supervision` as two; `Awards` names one.
    """
    return frozenset(meaning.kind for meaning in parts_of(text, lexicon)) - {SectionKind.OTHER}


@lru_cache(maxsize=REMEMBERED)
def parts_of(text: str, lexicon: Lexicon) -> tuple[Meaning, ...]:
    """What each part of a heading between `and`, commas and such means, in order; behind them, where a list knows it,
    what the whole heading does.

    What goes on with the words behind a joint is no part: it says what the part before it is about; nor is an occasion
    of which the next part says what was done there.

    Reads `Honors, Positions and Invited Talks` as awards, experience and talks, `Organization of Conferences and
    Workshops` and `Conferences and Workshops Organized` as service alone; nothing of a sentence.
    """
    text = bare(text)
    if not text or len(text) > LONGEST or len(tokens_of(text)) > MOST_WORDS:
        return ()
    found: list[Meaning] = []
    about: set[SectionKind] = set()
    parts = [part for part in _parts(lexicon).split(text) if part]
    for part, after in zip_longest(parts, parts[1:], fillvalue=""):
        known = _whole(part, lexicon)
        meaning = Meaning(known, Certainty.WHOLE) if known else _by_word(part, lexicon)
        if meaning.kind not in about and not _shares_what_was_done(part, after, lexicon):
            found.append(meaning)
        about.add(_about(part, lexicon))
    whole = _whole(text, lexicon)
    return tuple(found) if whole is None else (*found, Meaning(whole, Certainty.WHOLE))


@lru_cache(maxsize=REMEMBERED)
def other_meanings(text: str, lexicon: Lexicon) -> tuple[SectionKind, ...]:
    """The kinds that a whole heading may mean beside its meaning: other lists have the same words, in one language or
    in two that are in use.

    Reads `Résumé` in a French CV as a CV and a summary, `教育歴` as teaching and education,
    `Selected Conference Papers` as works and talks; `Teaching` means one.
    """
    meant = meaning_of(text, lexicon)
    folded = _listed(bare(text))
    if meant.certainty is Certainty.WORD:
        folded = _without_scope(folded, lexicon)
    elif meant.certainty is not Certainty.WHOLE:
        return ()
    kinds = [kind for kind in SectionKind if folded in lexicon.phrases_or_empty(f"headings.{kind.value}").phrases]
    return tuple(kind for kind in kinds if kind is not meant.kind)


def _without_scope(folded: str, lexicon: Lexicon) -> str:
    """A heading without the word that says how much of a list it holds: `Selected`, `Recent`."""
    scope = lexicon.phrases_or_empty("words.heading_scope").at_start(folded)
    return folded[scope.end :].strip() if scope else folded


@lru_cache(maxsize=REMEMBERED)
def details_of(text: str, lexicon: Lexicon) -> tuple[SectionKind, ...]:
    """The kinds of whose entries this is a part, and inside which it heads no entries of its own.

    Reads `Coursework` as one of a degree and `Key Responsibilities:` as one of a post; `Teaching` is none.
    """
    folded = _listed(bare(text))
    return tuple(kind for kind in WITH_DETAILS if folded in lexicon.phrases_or_empty(f"{kind.value}.details").phrases)


@lru_cache(maxsize=REMEMBERED)
def names_occasions(text: str, lexicon: Lexicon) -> bool:
    """Whether a heading names only where works appear or talks are held.

    Reads `Conferences` and `Selected Journals`; `Conference Talks` says what was done there.
    """
    folded = _listed(bare(text))
    return {folded, _without_scope(folded, lexicon)} & lexicon.phrases("words.heading_occasion").phrases != set()


def of_learners(text: str, kind: SectionKind, lexicon: Lexicon) -> bool:
    """Whether what a heading of this kind names may have gone to the people that the owner taught.

    Reads `Students' Honors` and `Student Awards`, which may be those of the owner as a student; `Students Supervised`
    says that somebody taught them.
    """
    return kind in WON and lexicon.phrases("words.heading_learners").search(bare(text)) is not None


def _listed(text: str) -> str:
    """A heading as the lists have it."""
    return fold(text).strip(" .:")


def _whole(text: str, lexicon: Lexicon) -> SectionKind | None:
    folded = _listed(text)
    words_for_and = lexicon.phrases("lists.plain_and").phrases if " & " in folded else ()
    spelt_out = (folded.replace(" & ", f" {said} ") for said in words_for_and)
    if kind := next((kind for form in (folded, *spelt_out) if (kind := lexicon.headings.get(form))), None):
        return kind
    plain = " ".join(tokens_of(folded))
    return lexicon.headings.get(plain)


@dataclass(frozen=True, slots=True)
class _Word:
    """A content word, or a phrase, of a heading."""

    start: int
    end: int
    kind: SectionKind


@lru_cache(maxsize=16)
def _heading_words(lexicon: Lexicon) -> PhraseLists:
    """The words that headings of each kind have, in the order of the kinds."""
    return PhraseLists([lexicon.phrases_or_empty(f"heading_words.{kind.value}") for kind in KINDS])


def _by_word(text: str, lexicon: Lexicon) -> Meaning:
    """The last content word of the head, the longest that ends there: of "Service to the University" the first, of
    "Skills Summary" the first too, as the last says in what form they are told."""
    found_words = _heading_words(lexicon).find(text)
    words = [_Word(found.start, found.end, KINDS[number]) for number, found in found_words]
    if not words:
        return UNKNOWN
    end = _head_end(text, words, lexicon)
    forms = {found.start for found in lexicon.phrases("words.heading_form").find(text)}
    subjects = [word for word in words if word.start < end and word.start not in forms]
    last = max(subjects or [word for word in words if word.start < end], key=lambda word: (word.end, -word.start))
    return Meaning(last.kind, Certainty.WORD)


def _shares_what_was_done(part: str, after: str, lexicon: Lexicon) -> bool:
    """Whether two parts name occasions and only the second says what was done there: `Conferences and Workshops
    Organized`; not `Conferences and Workshops`, nor `Journals and Service`."""
    if not names_occasions(part, lexicon) or names_occasions(after, lexicon):
        return False
    return lexicon.phrases("words.heading_occasion").at_start(after) is not None


def _about(part: str, lexicon: Lexicon) -> SectionKind:
    """What the words of a part behind its joint mean: of `Organization of Conferences` what `Conferences` does."""
    joint = next((found for found in lexicon.phrases("heading_words.joint").find(part) if found.start), None)
    behind = part[joint.end :].strip() if joint else ""
    return _whole(behind, lexicon) or _by_word(behind, lexicon).kind if behind else SectionKind.OTHER


def _head_end(text: str, words: list[_Word], lexicon: Lexicon) -> int:
    """Where the head of the heading ends: before the first `of`, `for` behind a content word, unless it is in one."""
    first = min(word.start for word in words)
    for joint in lexicon.phrases("heading_words.joint").find(text):
        if joint.start > first and not any(word.start <= joint.start < word.end for word in words):
            return joint.start
    return len(text)
