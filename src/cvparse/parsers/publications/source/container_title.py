"""The title of the journal, the proceedings or the book: how far it reaches, and whether a text looks like one.

It goes on over a colon, over the commas of an enumeration, over a bracket that a number or more title follows
(`Rheumatology (Oxford) 58`). It ends before its numbers, before a publisher or a place, and where a sentence ends.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.source.chunks import Piece, has_venue_noun, venue_share, words_of
from cvparse.parsers.publications.source.types import Tail, is_acronym
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, phrases, small_words

NO_NUMBER = sys.maxsize  # beyond any offset


def venue_end(tail: Tail, rows: list[Piece], work: str, lexicon: Lexicon) -> int:
    """The index of the last piece that belongs to the title of the venue."""
    last = conjoined(rows, lexicon)
    number_start = min((a.start for a in tail.numbers.used if a.start > rows[0].start), default=NO_NUMBER)
    bracket_end = -1
    for at in range(last + 1, len(rows)):
        piece = rows[at]
        if any(c.isalnum() for c in work[rows[at - 1].end : piece.start]) or piece.opener == "#":
            break
        if piece.start < bracket_end:
            last = at
            continue
        if piece.opener == "(":
            before = rows[at - 1]
            subtitled = before.opener == "," and _volume(lexicon).match(before.text) is not None
            bracket_end = (
                work.find(")", piece.end) if subtitled else _inside_title(work, piece, number_start, tail, lexicon)
            )
            if bracket_end < 0:
                break
        elif piece.opener == "." and _numbered(lexicon).search(rows[at - 1].text) and tail.contained:
            pass  # `Handbook: Vol. 2. Its second title`
        elif not _continues(tail, piece, piece.end <= number_start, number_start, lexicon) and not _abbreviated(
            tail, rows[at - 1], piece, number_start
        ):
            break
        last = at
    return last


def _inside_title(work: str, piece: Piece, number_start: int, tail: Tail, lexicon: Lexicon) -> int:
    """Where the bracket that opens a piece closes, if the bracket belongs to the title of the venue; else -1.

    It is an acronym, stands before a number (`Rheumatology (Oxford) 58`), or the title goes on behind it
    (`Testville (Larvik, Norway): A Survey`).
    """
    close = work.find(")", piece.end)
    if close < 0:
        return -1
    if (is_acronym(piece.text) and piece.closer == ")") or (_volume(lexicon).match(piece.text) and piece.closer == ":"):
        return close
    before_number = close + 4 >= number_start and work[number_start - 1 : number_start] != "("
    if before_number and not tail.contained:
        return close
    behind = work[close + 1 : close + 3]
    return close if behind[:1] == ":" or (behind[:1] == " " and behind[1:2].isalpha()) else -1


def _continues(tail: Tail, piece: Piece, before_numbers: bool, number_start: int, lexicon: Lexicon) -> bool:
    """Whether a piece goes on with the title of the venue."""
    if piece.opener in {":", "?", "!", "&", ")", "-"}:
        return True
    journals, proceedings, _ = venue_share(piece.text, lexicon)
    if piece.opener == ",":
        lower = piece.text[:1].islower() or _opens_with(piece.text, "lists.plain_and", lexicon)
        numbered = not tail.contained and before_numbers and number_start < NO_NUMBER
        return bool(
            lower
            or _volume(lexicon).match(piece.text)
            or journals
            or proceedings
            or numbered
            or piece.text.lower().endswith(tuple(f" {said}" for said in phrases("works.periodical_edition", lexicon)))
        )
    if piece.opener == ".":
        section = _section(lexicon).match(piece.text) is not None and not tail.contained
        return section or bool(proceedings and tail.contained)
    return False


def _abbreviated(tail: Tail, before: Piece, piece: Piece, number_start: int) -> bool:
    """A short word that a full stop cut off before the number: `J. Phys.: Condens. Matter 36`, `98 Invent. Math. 4`."""
    if piece.opener != "." or tail.contained or not piece.end <= number_start <= piece.end + 2:
        return False
    short = before.text.isascii() and len(before.text.split()) <= 3
    return short and len(piece.text.split()) <= 2 and len(before.text.rsplit(" ", 1)[-1]) <= 8


@lru_cache(maxsize=LEXICONS)
def _volume(lexicon: Lexicon) -> re.Pattern[str]:
    """A volume with its number: `Vol. 2`, `Band II`."""
    return re.compile(rf"(?:{cue('numbering.part', lexicon)})\b\.?\s[\dIVX]", re.IGNORECASE)


@lru_cache(maxsize=LEXICONS)
def _numbered(lexicon: Lexicon) -> re.Pattern[str]:
    """The same where it is a whole text, or ends one behind a colon."""
    return re.compile(rf"(?:^|:\s)(?:{cue('numbering.part', lexicon)})\.?\s[\dIVX]{{1,4}}\Z", re.IGNORECASE)


@lru_cache(maxsize=LEXICONS)
def _section(lexicon: Lexicon) -> re.Pattern[str]:
    """The section of a journal: `Ser. B`, or its letter alone."""
    words = "|".join(sorted(said.capitalize() for said in phrases("numbering.section", lexicon)))
    return re.compile(rf"(?:{words})\b|[A-H]\Z")


def _opens_with(text: str, name: str, lexicon: Lexicon) -> bool:
    """Whether a text opens with a word of this list, or with `&`."""
    first, blank, _ = text.lower().partition(" ")
    return bool(blank) and (first == "&" or first in phrases(name, lexicon))


def conjoined(rows: list[Piece], lexicon: Lexicon) -> int:
    """The last piece of an enumeration that opens the tail: `Computing, Networking, Storage, and Analysis`."""
    last = 0
    for at in range(1, min(len(rows), 9)):
        if rows[at].opener != "," or rows[at].role in {"place", "publisher"}:
            break
        if _opens_with(rows[at].text, "lists.last_of_title", lexicon):
            last = at
    return last


def merge_bracket(pieces: list[Piece], work: str, tail: Tail) -> list[Piece]:
    """A bracket between the venue and its numbers belongs to the venue: `Rheumatology (Oxford, England) 58`."""
    if tail.contained or tail.numbers.volume is None or not tail.numbers.used or not pieces:
        return pieces
    end = min((a.start for a in tail.numbers.used if a.start > pieces[0].start), default=pieces[0].start)
    close = len(work[:end].rstrip(" ,.")) - 1
    opening = work.rfind("(", pieces[0].start, close) if work[close : close + 1] == ")" else -1
    inside = [p for p in pieces if opening < p.start < close]
    before = [p for p in pieces if p.end <= opening + 1]
    if not inside or not before:
        return pieces
    last = before[-1]
    merged = Piece(last.start, close + 1, work[last.start : close + 1], last.role, last.opener, "#")
    return [*before[:-1], merged, *(p for p in pieces if p.start > close)]


def _is_reference_work(text: str, lexicon: Lexicon) -> bool:
    """`The Example Encyclopedia of Tests` holds articles; `A Handbook of Tests` may be a title."""
    row = words_of(text)
    return (
        bool(row)
        and row[0] not in phrases("lists.indefinite", lexicon)
        and any(word in phrases("venue_nouns.reference_work", lexicon) for word in row)
    )


@lru_cache(maxsize=16384)
def venue_quality(text: str, contained: bool, lexicon: Lexicon) -> float:
    """How much a text looks like the title of a journal, of proceedings or of a book."""
    row = text.split()
    if not row:
        return -1.0
    journals, proceedings, count = venue_share(text, lexicon)
    score = 0.4 if has_venue_noun(text, lexicon) else 0.0
    reference = _is_reference_work(text, lexicon)
    score += 0.8 * reference
    content = [w for w in row if w.strip(".,:;()&").lower() not in small_words(lexicon) and any(c.isalpha() for c in w)]
    lower = sum(w[0].islower() and w.lower() == w for w in content)  # `bioRxiv` and `eLife` are names
    if count:
        share = (journals + proceedings) / count
        score += min(1.2, 0.5 + 1.2 * share) if share else 0.0
    if len(row) <= 3 and any(w in phrases("works.preprint", lexicon) for w in words_of(text)):
        score += 0.8
    dots = sum(w.endswith(".") for w in content)
    if dots >= 1 and dots >= 0.3 * len(content):
        score += 0.6
    if len(content) == 1 and content[0].strip(".,").isupper() and len(content[0]) <= 8:
        score += 0.6
    if lower:
        score -= min(1.8, 2.2 * lower / max(1, len(content))) * (0.5 if contained or reference else 1.0)
    if row[0][:1].islower() and row[0].lower() == row[0]:
        score -= 0.8
    if not contained:
        score -= 0.08 * max(0, len(row) - 12)
    if ": " in text and not contained:
        score -= 0.4
    return score
