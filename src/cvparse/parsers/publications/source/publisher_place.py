"""Who published a work, where, or who granted a degree: from the pieces of a tail.

In order: a thesis and the institution behind it; `Place: Publisher`; a bracket with the year; a name or a word of the
lexicon; and only then the place in the tail: behind the editors, before a city, last in a book. The pieces that are
taken leave the list; what remains in front is the venue. A word of a periodical (`Journal of …`) speaks
against a publisher.
"""

from __future__ import annotations

import re

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.source.chunks import (
    Piece,
    has_venue_noun,
    is_institution,
    is_publisher,
    is_publisher_name,
    venue_share,
)
from cvparse.parsers.publications.source.container_title import conjoined
from cvparse.parsers.publications.source.locators import Numbers
from cvparse.parsers.publications.source.types import Tail, closed, is_acronym
from cvparse.parsers.publications.vocabulary import phrases, small_words


def take_thesis(tail: Tail, rows: list[Piece], lexicon: Lexicon) -> None:
    """The thesis and who granted it: what stands behind it, with a place behind or in front (`PhD thesis. Larvik:
    University of Example`), or the institution in front of the thesis."""
    for number, piece in enumerate(rows):
        if piece.role != "thesis":
            continue
        tail.thesis = (piece.start, piece.end)
        del rows[number]
        if number < len(rows) and tail.publisher is None:
            granted = _behind_places(rows, number)
            stop = granted
            while stop < len(rows) and (stop == granted or rows[stop].opener in {",", ";"}):
                if rows[stop].role == "place":
                    break
                stop += 1
            if stop > granted:
                tail.publisher = (rows[granted].start, rows[stop - 1].end)
            if granted > number:
                tail.place = (rows[number].start, rows[granted - 1].end)
            elif stop < len(rows) and rows[stop].role == "place":
                tail.place = (rows[stop].start, rows[stop].end)
                stop += 1
            del rows[number:stop]
        elif number and tail.publisher is None and is_institution(rows[number - 1].text, lexicon):
            tail.publisher = (rows[number - 1].start, rows[number - 1].end)
            rows.pop(number - 1)
        return


def _behind_places(rows: list[Piece], at: int) -> int:
    """The first piece from `at` on that is no place: behind `Larvik`, `Larvik, Norway`, `Larvik, MA`."""
    start = at
    while at < len(rows) and (
        rows[at].role == "place" or (at > start and len(rows[at].text) == 2 and rows[at].text.isupper())
    ):
        at += 1
    return at


def take_publisher(tail: Tail, rows: list[Piece], work: str, quoted: bool, lexicon: Lexicon) -> None:
    """Publisher and place: `Place: Publisher`, `(Publisher, Place`, `Publisher, Place`, or what stands there."""
    if tail.publisher is not None:
        return
    for number, piece in enumerate(rows):
        if piece.opener[:2].lower() in {"[s", ".:"}:  # without place: `[S. l.] : Testhus`, `. : Testhus`
            _publisher_at(tail, rows, number, work, lexicon)
            return
    if _bracket_publisher(tail, rows, work, lexicon):
        return
    for number, piece in enumerate(rows):
        if (
            piece.closer == ":"
            and number + 1 < len(rows)
            and (piece.role == "place" or _placelike(piece, rows, number, tail, lexicon))
        ):
            if rows[number + 1].role == "place" and piece.role != "place" and number + 2 >= len(rows):
                tail.publisher = (piece.start, piece.end)  # `Testhus: Larvik`
                tail.place = (rows[number + 1].start, rows[number + 1].end)
                del rows[number:]
                return
            start = number
            while start > 0 and rows[start - 1].role == "place" and rows[start].opener == ",":
                start -= 1
            if start > 0 and rows[start].opener == "," and rows[start].text.isupper() and len(rows[start].text) == 2:
                start -= 1
            tail.place = (rows[start].start, piece.end)
            _set_publisher(tail, rows, number + 1, start, lexicon)
            return
    for number, piece in enumerate(rows):
        if (
            piece.role != "publisher"
            or (
                piece.opener == "(" and number and is_acronym(piece.text) and not is_publisher_name(piece.text, lexicon)
            )
            or (number == 0 and _is_venue_here(tail, piece, rows, work, lexicon))
        ):
            continue
        _publisher_at(tail, rows, number, work, lexicon)
        return
    _publisher_by_position(tail, rows, work, quoted, lexicon)


def _bracket_publisher(tail: Tail, rows: list[Piece], work: str, lexicon: Lexicon) -> bool:
    """`(Publisher, Place, 2010)`: a bracket that holds the year or ends the tail, in what is no journal article."""
    numbers = tail.numbers
    if numbers.volume is not None and numbers.pages is not None and not tail.contained:
        return False
    for number, piece in enumerate(rows):
        if piece.opener != "(":
            continue
        close = work.find(")", piece.end)
        if (
            is_acronym(piece.text)
            and not is_publisher_name(piece.text, lexicon)
            and not _publishes(tail, rows, number, close)
        ):
            continue
        inside = [p for p in rows[number:] if p.end <= close or close < 0]
        holds_year = numbers.year is not None and piece.end <= numbers.year[0] <= close
        names = any(p.role == "publisher" or is_institution(p.text, lexicon) for p in inside)
        colon = next((at for at, p in enumerate(inside[:-1]) if p.closer == ":"), None)
        titled = colon is not None and any(c.isdigit() for c in inside[colon].text)
        if (
            not inside
            or titled
            or not (holds_year or names or colon is not None)
            or (number == 0 and not holds_year and not names)
        ):
            continue
        if colon is not None:
            tail.place, chosen = (inside[0].start, inside[colon].end), inside[colon + 1 :]
        else:
            chosen = list(inside)
            while len(chosen) > 1 and (chosen[-1].role == "place" or len(chosen[-1].text) == 2):
                chosen.pop()
            if len(chosen) < len(inside):
                tail.place = (inside[len(chosen)].start, inside[-1].end)
        if not chosen:
            continue
        tail.publisher = (chosen[0].start, chosen[-1].end)
        del rows[number : number + len(inside)]
        return True
    return False


def _publishes(tail: Tail, rows: list[Piece], number: int, close: int) -> bool:
    """Whether capitals and the year in one bracket name a publisher: `in Proceedings of Tests (TST, 2005), pp. 1–9`.

    Initials of the venue are its acronym: `in Conference on Robots and Tests (CRT, 2005)`.
    """
    year, short = tail.numbers.year, rows[number].text
    if not tail.contained or number == 0 or year is None or not rows[number].end <= year[0] <= close:
        return False
    initials = "".join(word[0] for word in rows[number - 1].text.split() if word[0].isupper())
    return short.isupper() and rows[number].closer == "," and short.lower() not in initials.lower()


def _placelike(piece: Piece, rows: list[Piece], number: int, tail: Tail, lexicon: Lexicon) -> bool:
    """`Leiden, The Netherlands: X`, `Larvik: X`: short, behind a full stop, before a publisher or at the end."""
    if number == 0 and len(piece.text.split()) == 1 and not tail.contained:
        return rows[1].role == "publisher" or (
            is_institution(rows[1].text, lexicon) and not has_venue_noun(rows[1].text, lexicon)
        )
    if any(c.isdigit() for c in piece.text):
        return False
    short = len(piece.text.split()) <= 3 and piece.text[:1].isupper() and piece.opener in {".", "#", "(", ";"}
    return short and (rows[number + 1].role == "publisher" or number + 2 >= len(rows)) and number > 0


def _set_publisher(tail: Tail, rows: list[Piece], number: int, first: int, lexicon: Lexicon) -> None:
    """The publisher from piece `number` on; the pieces from `first` to its last one leave the rows."""
    stop = number + 1
    while (
        stop < len(rows)
        and rows[stop].opener in {",", ";"}
        and rows[stop].role in {"text", "publisher"}
        and (
            rows[stop].opener == ";"
            or is_institution(rows[stop].text, lexicon)
            or is_publisher(rows[stop].text, lexicon)
            or rows[stop].text.strip(".").lower() in phrases("publishers.company", lexicon)
            or (rows[number].role == "text" and stop == len(rows) - 1)
        )
    ):
        stop += 1
    tail.publisher = (rows[number].start, rows[stop - 1].end)
    del rows[first:stop]


def _is_venue_here(tail: Tail, piece: Piece, rows: list[Piece], work: str, lexicon: Lexicon) -> bool:
    """A name such as `PLoS` or `IEEE Computer` that stands first and has a volume is the venue."""
    if tail.contained:  # `In: Testhus, 2010`: nothing but a publisher is named
        return len(rows) > 1 or not is_publisher_name(piece.text, lexicon) or tail.numbers.volume is not None
    journal = tail.numbers.volume is not None and (tail.numbers.pages is not None or tail.numbers.issue is not None)
    return (journal and len(rows) == 1) or has_venue_noun(piece.text, lexicon)


def _publisher_at(tail: Tail, rows: list[Piece], number: int, work: str, lexicon: Lexicon) -> None:
    stop = number + 1
    while (
        stop < len(rows)
        and rows[stop].opener in {",", ";"}
        and (
            rows[stop].role == "publisher"
            or (
                rows[stop].role != "place"
                and (
                    rows[stop].opener == ";"
                    or is_institution(rows[stop].text, lexicon)
                    or rows[stop].text.strip(".").lower() in phrases("publishers.company", lexicon)
                )
            )
        )
    ):
        stop += 1
    start = number
    if (
        number > 1
        and rows[number].opener in {",", ";"}
        and rows[number - 1].role == "text"
        and rows[number - 1].text[:1].isupper()
        and (is_institution(rows[number - 1].text, lexicon) or rows[number].opener == ";")
        and rows[number - 1].opener not in {"", "("}
        and not any(c.isdigit() for c in rows[number - 1].text)
    ):
        start -= 1
    if stop < len(rows) and rows[stop].opener == "(" and is_acronym(rows[stop].text):
        stop += 1
    tail.publisher = closed(work, rows[start].start, rows[stop - 1].end)
    place_from = stop
    while (
        stop < len(rows)
        and rows[stop].opener in {",", ":"}
        and (rows[stop].role == "place" or len(rows[stop].text.split()) <= 3)
    ):
        stop += 1
    if stop > place_from:
        tail.place = (rows[place_from].start, rows[stop - 1].end)
    elif start > 0 and rows[start - 1].role == "place" and start - 1 > 0:
        tail.place = (rows[start - 1].start, rows[start - 1].end)
        start -= 1
    del rows[start:stop]


def _publisher_by_position(tail: Tail, rows: list[Piece], work: str, quoted: bool, lexicon: Lexicon) -> None:
    """No word says publisher, its place in the tail does: behind the editors, before a place, last in a book."""
    numbers = tail.numbers
    if numbers.volume is not None and numbers.pages is not None and not tail.contained:
        if quoted and numbers.issue is None:
            _behind_editors(tail, rows)
        return
    if (
        _institution_first(tail, rows, quoted, lexicon)
        or _behind_editors(tail, rows)
        or _before_place(tail, rows, quoted)
    ):
        return
    if rows and all(p.role == "place" for p in rows) and not tail.contained and not quoted:
        tail.place = (rows[0].start, rows[-1].end)
        rows.clear()
    if not rows:
        return
    if (tail.contained or quoted) and len(rows) > 1:
        _last_of_book(tail, rows, lexicon)
    elif (
        not tail.contained
        and not quoted
        and numbers.pages is None
        and numbers.issue is None
        and (numbers.volume is None or _is_of_books(numbers, rows[0]))
    ):
        _alone(tail, rows, lexicon)


def _is_of_books(numbers: Numbers, named: Piece) -> bool:
    """A volume with its cue that does not follow the name: `Vol. 7. Testhus, 2000`, `Testhus, 2000; Vol. 7`."""
    return any(atom.role == "volume" and not 0 <= atom.start - named.end <= 3 for atom in numbers.used)


def _institution_first(tail: Tail, rows: list[Piece], quoted: bool, lexicon: Lexicon) -> bool:
    """`University of Example` behind a title is who published, where no word calls it a journal or proceedings."""
    if not rows or tail.contained or not is_institution(rows[0].text, lexicon) or has_venue_noun(rows[0].text, lexicon):
        return False
    if tail.numbers.volume is not None and tail.numbers.issue is not None:
        return False
    if quoted and tail.numbers.pages is not None and len(rows) == 1:
        return False
    stop = 1
    while stop < len(rows) and rows[stop].opener in {",", ";"} and rows[stop].role != "place":
        stop += 1
    _give(tail, rows, 0, stop)
    return True


def _give(tail: Tail, rows: list[Piece], first: int, stop: int) -> None:
    """The pieces from `first` to `stop` are the publisher, places behind them the place."""
    end = stop
    while end > first + 1 and (
        rows[end - 1].role == "place" or (len(rows[end - 1].text) == 2 and rows[end - 1].text.isupper())
    ):
        end -= 1
    after = stop
    while after < len(rows) and rows[after].role == "place" and rows[after].opener in {",", ":"}:
        after += 1
    if after > end:
        tail.place = (rows[end].start, rows[after - 1].end)
    tail.publisher = (rows[first].start, rows[end - 1].end)
    del rows[first:after]


def _behind_editors(tail: Tail, rows: list[Piece]) -> bool:
    """What follows the editors of a book whose title stands before them: `Title, edited by A. Smith. Publisher`."""
    end = tail.editors_end
    first = next((at for at, piece in enumerate(rows) if piece.start >= end), 0)
    if end <= 0 or first == 0 or tail.editors_first:
        return False
    last = len(rows)
    for at in range(first + 1, len(rows)):
        if rows[at].opener == ".":
            first = at
    _give(tail, rows, first, last)
    return True


def _before_place(tail: Tail, rows: list[Piece], quoted: bool) -> bool:
    least = 1 if tail.contained or quoted else 0
    for number in range(len(rows) - 1, least, -1):
        if rows[number].role != "place" or rows[number].opener != ",":
            continue
        first = number
        while first > least and rows[first - 1].role == "place":
            first -= 1
        before = first - 1
        if before >= least and rows[before].opener == "(" and is_acronym(rows[before].text):
            continue
        if before < least or rows[before].role != "text" or rows[before].opener not in {".", ",", "(", "#", ";", ""}:
            continue
        _give(tail, rows, before, number + 1)
        return True
    return False


def _last_of_book(tail: Tail, rows: list[Piece], lexicon: Lexicon) -> None:
    """The last sentence of a book's tail, or the last short piece behind a comma."""
    if tail.numbers.volume is not None and not tail.contained:
        return
    first = next((at for at in range(len(rows) - 1, 0, -1) if rows[at].opener in {".", "#"}), 0)
    if (
        first
        and len(rows[first].text.split()) <= 9
        and rows[first].text[:1].isupper()
        and not has_venue_noun(rows[first].text, lexicon)
    ):
        _give(tail, rows, first, len(rows))
        return
    last = rows[-1]
    joined = conjoined(rows, lexicon)
    plain = (
        last.opener in {",", ";"} and last.role == "text" and len(last.text.split()) <= 5 and last.text[:1].isupper()
    )
    if plain and tail.contained and len(rows) - 1 > joined and not has_venue_noun(last.text, lexicon):
        first = len(rows) - 1
        while first > 1 and rows[first].opener == ";":
            first -= 1
        _give(tail, rows, first, len(rows))


_ROMAN = re.compile(r"[IVXL]{1,6}\.")


def _alone(tail: Tail, rows: list[Piece], lexicon: Lexicon) -> None:
    """`Testhus`, `Larvik: Testhus` behind the title of a book: short, capitalised, no word of a venue."""
    if has_venue_noun(rows[0].text, lexicon) or not rows[0].text[:1].isupper() or len(rows) > 3:
        return
    journals, proceedings, count = venue_share(rows[0].text, lexicon)
    lower = [w for w in rows[0].text.split() if w[0].islower() and w not in small_words(lexicon)]
    if journals + proceedings or count > 8 or lower or _ROMAN.match(rows[0].text):
        return
    if rows[0].closer == ":" and len(rows) > 1:
        place = (rows[0].start, rows[0].end)
        _give(tail, rows, 1, len(rows))
        tail.place = place
        rows.clear()
        return
    last = max((at for at, piece in enumerate(rows) if piece.opener == "."), default=0)  # in front of it: a series
    tail.rest.extend((piece.start, piece.end) for piece in rows[:last])
    del rows[:last]
    _give(tail, rows, 0, len(rows))
