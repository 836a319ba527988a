"""What stands between the numbers of a tail, cut at its punctuation, each piece with what it can be.

A full stop cuts only where a sentence can end: not behind initials, not behind the abbreviations that titles of
journals are made of. A piece is recognised by words of the lexicon; one that holds none of them is `text`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK, Span
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, pattern, phrases, small_words
from cvparse.text.normalize import fold

_CUT = re.compile(rf"\[[Ss]\.\s?[lL]\.(?:\s?:\s?[sS]\.\s?[nN]\.)?\]|[.;,:()\[\]?!]|{MASK}+|//|\s-{{1,3}}\s")
_WORD = re.compile(r"[^\W_]+(?:[’'&-][^\W_]+)*")
_ALPHANUMERIC = re.compile(r"[^\W_]")
_LAST_WORD = re.compile(r"([^\s.,;:()\[\]-]*)\Z")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a tail, what it can be, and the punctuation before and behind it."""

    start: int
    end: int
    text: str
    role: str
    opener: str
    closer: str


def ends_sentence(work: str, at: int, lexicon: Lexicon) -> bool:
    """Whether the full stop at this offset can end a sentence: a blank, a bracket or the end follows, no abbreviation
    and no initial stands before it."""
    following = work[at + 1 : at + 2]
    if (
        following
        and following not in f' )]”’"{MASK}('
        and not (following.isupper() and work[at - 1 : at].islower() and work[at + 2 : at + 3].islower())
    ):
        return False
    word = _LAST_WORD.search(work, max(0, at - 24), at)
    last = word.group(1) if word else ""
    if len(last) == 1 and last.isalpha():
        return last.isupper() and _initial_ends(work, at, lexicon)
    return _word_ends(work, at, last, lexicon)


def _initial_ends(work: str, at: int, lexicon: Lexicon) -> bool:
    """A capital ends a sentence behind a small word (`vitamin D. The`) and before a publisher (`Math. J. Elsevier`)."""
    named = _PUBLISHER_AHEAD.match(work, at + 1) if work[at - 2 : at - 1] == " " else None
    if named is not None and is_publisher_name(named.group(1), lexicon):
        return True
    placed = _PLACE_AHEAD.match(work, at + 1)
    if placed is not None and is_place(placed.group(1), lexicon):
        return True
    before = _LAST_WORD.search(work, max(0, at - 26), at - 2)
    ahead = before.group(1) if before else ""
    if ahead in phrases("names.ahead", lexicon):  # `The Art of Tests by B. Okri`
        return False
    return (
        len(ahead) > 1
        and (ahead.islower() or ahead.lower() in small_words(lexicon))
        and work[at + 2 : at + 3].isupper()
    )


def _word_ends(work: str, at: int, last: str, lexicon: Lexicon) -> bool:
    """A word ends a sentence where it is no abbreviation, and no small letter follows."""
    if last == "Al":
        return work[at + 2 : at + 3].isupper()  # a title in capitals that ends with `et Al.`
    if len(last) > 2 and last.isupper() and work[at - len(last) - 1 : at - len(last)] == "-":
        return True  # `XLISP-STAT.`
    rest = work[at + 1 : at + 4].lstrip()
    if rest[:1].islower() and not rest.startswith(("in ", "in:", "e")):
        return False
    return not is_abbreviation(last, lexicon) and not _in_chain(work, at, last, lexicon)


_PUBLISHER_AHEAD = re.compile(r"\s([A-Z][\w&’' -]{3,60}?)(?=[.,;:(]|\Z)")
_PLACE_AHEAD = re.compile(r"\s([A-Z][\w’' -]{2,30}):\s")  # `to 600 B.C. London: Testhus`
_ABBREVIATED = re.compile(r"\s?(?P<word>[A-Z][^\W\d_]{0,12})\.")


def _in_chain(work: str, at: int, word: str, lexicon: Lexicon) -> bool:
    """`Magn. Reson. Med.`: short capitalised words with full stops on both sides abbreviate."""
    following = _ABBREVIATED.match(work, at + 1)
    if following is None or len(word) > 9 or not word[:1].isupper():
        return False
    numbered = work[following.end() : following.end() + 3].lstrip(" ,(")[:1].isdigit()
    if not numbered and not is_abbreviation(following.group("word"), lexicon):
        return False
    before = work[max(0, at - len(word) - 3) : at - len(word)].rstrip()[-1:]
    if not is_abbreviation(following.group("word"), lexicon):
        return before == "."
    return before == "." or (before in ",;”)" and work[following.end() : following.end() + 2].strip().isdigit())


@lru_cache(maxsize=16384)
def is_abbreviation(word: str, lexicon: Lexicon) -> bool:
    """Whether a full stop behind this word belongs to it."""
    lower = word.lower()
    if not lower or not lower.isalpha():
        return False
    if lower in _abbreviations(lexicon):
        return True
    return len(lower) <= 4 and len(lower) > 1 and not set(lower) & set("aeiouyäöüéèáíóúøåœ") and not word.isupper()


@lru_cache(maxsize=LEXICONS)
def _abbreviations(lexicon: Lexicon) -> frozenset[str]:
    found: set[str] = set()
    for name in (
        "periodical_words.abbreviation",
        "numbering.volume",
        "numbering.issue",
        "numbering.pages",
        "editing.editor",
        "names.particle",
    ):
        found.update(
            w
            for p in phrases(name, lexicon)
            for w in p.replace(".", " ").split()
            if w.isalpha() and len(w) <= 9 and w not in phrases("numbering.whole_word", lexicon)
        )
    return frozenset(found)


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded, without punctuation."""
    return tuple(m.group() for m in _WORD.finditer(fold(text)))


@lru_cache(maxsize=32768)
def venue_share(text: str, lexicon: Lexicon) -> tuple[int, int, int]:
    """How many words of the text belong to titles of journals, how many to proceedings, and how many it has."""
    row = [w for w in words_of(text) if w not in small_words(lexicon)]
    endings = tuple(phrases("venue_words.science_ending", lexicon))
    journals = sum(w in phrases("venue_words.journal", lexicon) or w.endswith(endings) for w in row)
    proceedings = sum(w in phrases("venue_words.proceedings", lexicon) for w in row)
    return journals, proceedings, len(row)


@lru_cache(maxsize=32768)
def is_publisher(text: str, lexicon: Lexicon) -> bool:
    """Whether the text names a publisher: one of the lexicon, or a name made of a publisher's words."""
    bare = fold(text).strip(" .,;:()[]")
    if bare in phrases("publishers.publisher", lexicon):
        return True
    row = words_of(text)
    if not row or len(row) > 12:
        return False
    if any(w in phrases("publishers.word", lexicon) for w in row[1:]) or (
        len(row) == 1 and row[0] in phrases("publishers.word", lexicon) and len(row[0]) > 4
    ):
        return True
    return (
        " ".join(row[:1]) in phrases("publishers.publisher", lexicon)
        or " ".join(row[:2]) in phrases("publishers.publisher", lexicon)
        or row[0] in phrases("publishers.opening", lexicon)
    )


def is_publisher_name(text: str, lexicon: Lexicon) -> bool:
    """Whether the whole text is a publisher of the lexicon."""
    return fold(text).strip(" .,;:()[]") in phrases("publishers.publisher", lexicon)


@lru_cache(maxsize=32768)
def is_institution(text: str, lexicon: Lexicon) -> bool:
    """Whether the text names a university, a ministry, a society."""
    row = words_of(text)
    return 0 < len(row) <= 16 and any(w in phrases("publishers.institution", lexicon) for w in row)


@lru_cache(maxsize=LEXICONS)
def _place_seam(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s?[-/–&]\s?|\s(?:{cue('lists.plain_and', lexicon)})\s|\s?,\s?")


@lru_cache(maxsize=32768)
def is_place(text: str, lexicon: Lexicon) -> bool:
    """Whether the text names a city, a state or a country of the lexicon, or several (`Roma-Bari`)."""
    bare = fold(text).strip(" .,;:()[]")
    if bare in phrases("cities.place", lexicon):
        return True
    parts = _place_seam(lexicon).split(bare)
    return len(parts) > 1 and all(p.strip(" .") in phrases("cities.place", lexicon) for p in parts)


@lru_cache(maxsize=32768)
def has_venue_noun(text: str, lexicon: Lexicon) -> bool:
    """Whether a word of the text says that it is a periodical or proceedings: `Journal`, `Trans.`, `Symposium`."""
    nouns = phrases("venue_nouns.noun", lexicon)
    return any(w in nouns for w in words_of(text))


@lru_cache(maxsize=32768)
def role_of(text: str, lexicon: Lexicon) -> str:
    """What a piece can be by its words."""
    bare = text.strip()
    if not bare:
        return "empty"
    if len(bare) <= 60:
        if pattern("works.thesis", lexicon).search(bare):
            return "thesis"
        if is_place(bare, lexicon):
            return "place"
    if is_publisher(bare, lexicon):
        return "publisher"
    return "text"


Cuts = dict[tuple[int, int, str], list[Piece]]


def cut(work: str, span: Span, holes: list[Span], known: Cuts, lexicon: Lexicon) -> list[Piece]:
    """The pieces of a stretch, numbers and editors (`holes`) left out; `known` are those cut before."""
    start, stop = span
    found: list[Piece] = []
    at = start
    for a, b in [*sorted(holes), (stop, stop)]:
        if a < at:
            at = max(at, b)
            continue
        if a > at:
            key = (at, a, "#" if at > start else "")
            if key not in known:
                known[key] = _cut(work, *key, lexicon)
            found.extend(known[key])
        at = max(at, b)
    return found


def _cut(work: str, start: int, stop: int, opener: str, lexicon: Lexicon) -> list[Piece]:
    found: list[Piece | None] = []
    at = start
    for m in _CUT.finditer(work, start, stop):
        sign = m.group()
        if sign == "." and not ends_sentence(work, m.start(), lexicon):
            continue
        if sign == ":" and not work[m.end() : m.end() + 1].isspace():
            continue
        found.append(_piece(work, (at, m.start()), opener, sign, lexicon))
        keeps = opener.startswith("[") and len(opener) > 1 and not work[at : m.start()].strip()
        no_place = sign == ":" and opener == "." and not work[at : m.start()].strip()
        opener, at = (opener if keeps else ".:" if no_place else sign), m.end()
    found.append(_piece(work, (at, stop), opener, "#", lexicon))
    return [piece for piece in found if piece is not None]


def _piece(work: str, span: Span, opener: str, closer: str, lexicon: Lexicon) -> Piece | None:
    text = work[slice(*span)]
    start = span[0] + len(text) - len(text.lstrip(" .,;:-"))
    text = text.strip(" ,;:-").lstrip(".").strip()
    if _ALPHANUMERIC.search(text) is None:
        return None
    return Piece(
        start, start + len(text), text, role_of(text, lexicon), opener.strip() or opener, closer.strip() or closer
    )
