"""What follows the title: where a work appeared. One reading of it, with a score for how much of it is explained.

In order: the cue `In`; the editors; the numbers; a number that opens it (`58 Rheumatology 1794`); publisher and place;
edition, thesis and report; what is left in front is the venue. The reader of titles asks for a tail at each place where
the title can end and takes the one that explains most.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from cvparse.parsers.publications.draft import MASK, Span
from cvparse.parsers.publications.editors import Editors, find_editors
from cvparse.parsers.publications.names import NameSpan, read_names
from cvparse.parsers.publications.numbers import Atom, Numbers, assign
from cvparse.parsers.publications.pieces import (
    SMALL,
    Piece,
    cut,
    has_venue_noun,
    is_institution,
    is_publisher,
    is_publisher_name,
    venue_share,
    words_of,
)
from cvparse.parsers.publications.status import is_status
from cvparse.parsers.publications.words import phrases


@dataclass(slots=True)
class Tail:
    """Where a work appeared."""

    score: float = 0.0
    contained: bool = False
    editors_end: int = 0
    editors_first: bool = False
    preprint: bool = False
    venue: Span | None = None
    publisher: Span | None = None
    place: Span | None = None
    edition: Span | None = None
    series: Span | None = None
    thesis: Span | None = None
    report: Span | None = None
    number: Span | None = None
    editors: tuple[NameSpan, ...] = ()
    numbers: Numbers = field(default_factory=Numbers)
    statuses: list[Span] = field(default_factory=list)
    rest: list[Span] = field(default_factory=list)
    cues: list[Span] = field(default_factory=list)


@lru_cache(maxsize=1)
def _in() -> re.Pattern[str]:
    rows = sorted(phrases("works.in"), key=lambda row: (-len(row), row))
    variants = "|".join(re.escape(form) for row in rows for form in (row, row[:1].upper() + row[1:]))
    return re.compile(rf"[\s.,;:{MASK}]*(?:(?P<slashes>//)\s*|(?:{variants})(?:\s?:\s*|\s+)(?=\S))")


_PAGES_IN = re.compile(
    r"[\s.,]*(?:Bd\.\s(?P<volume>\d{1,5}),\s)?(?:S|[Pp]p?|[Pp]ages?)\.?\s(?P<pages>[A-Za-z]?\d{1,6}(?:\s?-{1,2}\s?[A-Za-z]?\d{1,6})?)\s+[Ii]n:?\s+(?=\S)"
)
_LEADING = re.compile(
    r"[\s.,;]*(?:[(\[](?:1[5-9]|20)\d\d[)\]],?\s+)?(?P<number>\d{1,4})(?:\((?P<issue>\d{1,3})\))?\s+(?=[^\W\d_])"
)
_EDITION = re.compile(
    r"\(?\b(?P<edition>(?:\d{1,2}(?:st|nd|rd|th|\.|ª|a|e|è|ème)?|rev(?:ised)?\.?|new|international)"
    r"\s(?:rev(?:ised)?\.?\s)?(?:(?:ed|edn|edition|aufl|auflage|édition|edición|edição|edizione|版)\b\.?))\)?",
    re.IGNORECASE,
)
_SERIES = re.compile(
    r"(?:\bof\s|\bin\s)?(?P<series>(?:lecture notes|lncs|lnai|series|ser\b|graduate texts|studies in|advances in|cambridge|monographs?)[^.;()]{0,80})",
    re.IGNORECASE,
)
_REPORT = re.compile(
    r"\b(?P<report>(?:technical|research|tech\.?|working|discussion)\s(?:report|rep\.?|paper|note)s?(?:\s(?:series|no\.?))?|rapport de recherche|report no\.?:?)(?:\s?[\w-]{1,10}\d[\w-]{0,6}|\s\d{1,6})?",
    re.IGNORECASE,
)


_COUNTS = re.compile(r"(?:\bc\.|\bca\.|\ba\.d\.|\bto|\bthe|\bof)\s\Z", re.IGNORECASE)


def _titled(work: str, atom: Atom) -> bool:
    """A volume that has a title of its own belongs to the title of the book: `(Volume 2: Short Papers)`."""
    opened = work[atom.start - 1 : atom.start] == "(" and work[atom.end : atom.end + 1] == ":"
    behind = work[atom.end : atom.end + 4]
    bracketed = (
        behind[:2] == " ("
        and behind[2:3].isupper()
        and behind[3:4].islower()
        and work[atom.start - 2 : atom.start] == ", "
    )
    subtitled = work[atom.start - 2 : atom.start] == ": " and behind[:2] == ". " and behind[2:3].isupper()
    return opened or bracketed or subtitled


def tail_atoms(atoms: list[Atom], work: str, start: int, stop: int) -> tuple[list[Atom], bool]:
    """The numbers between `start` and `stop` that are no part of a name or a title, and whether the first one leads."""
    row = [a for a in atoms if a.start >= start and a.end <= stop]
    if not row:
        return row, False
    lead = _LEADING.match(work, start, stop)
    leading = False
    if lead is not None:
        at = lead.start("number")
        follow = [
            a for a in row if a.start > at and a.role in {"number", "range"} and work[a.start - 1 : a.start] == " "
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
        if _COUNTS.search(work, max(0, atom.start - 8), atom.start) and atom.role in {"number", "date", "range"}:
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
            if atom.role == "date" and after[:1] == " " and after[1:2].isalpha() and atom.start <= start + 3:
                continue
        kept.append(atom)
    return kept, leading


def read_tail(work: str, start: int, stop: int, atoms: list[Atom], has_year: bool, quoted: bool) -> Tail:
    """Read the stretch between `start` and `stop` as the tail of a reference."""
    tail = Tail()
    opening = _in().match(work, start, stop)
    if opening is not None:
        tail.contained = True
        tail.cues.append((start, opening.end()))
        start = opening.end()
    ahead = _PAGES_IN.match(work, start, stop)
    pages_ahead: Span | None = None
    if ahead is not None:
        pages_ahead, tail.contained, start = ahead.span("pages"), True, ahead.end()
    editors = find_editors(work, start, stop)
    if editors is None and opening is not None and opening.group("slashes"):
        editors = _bare_editors(work, start, stop)
    holes: list[Span] = []
    if editors is not None:
        tail.editors = editors.names
        tail.contained = tail.contained or (editors.in_front and len(editors.names) > 1)
        tail.editors_end, tail.editors_first = editors.span[1], editors.in_front
        holes.append(editors.span)
    first = editors.span[1] if editors is not None and editors.in_front else start
    for pattern, name in ((_EDITION, "edition"), (_REPORT, "report")):
        found = pattern.search(work, first, stop)
        if found is not None:
            setattr(tail, name, found.span(name))
            holes.append(found.span())
    near, leading = tail_atoms([a for a in atoms if not any(s <= a.start < e for s, e in holes)], work, first, stop)
    tail.numbers = assign(near, work, has_year, leading)
    if pages_ahead is not None:
        tail.numbers.pages = pages_ahead
        if ahead is not None and ahead.group("volume"):
            tail.numbers.volume = ahead.span("volume")
    holes.extend((a.start, a.end) for a in tail.numbers.used)
    pieces = _merge_bracket(cut(work, first, stop, holes), work, tail)
    _read_pieces(tail, pieces, work, quoted, first, editors)
    tail.score += _score(tail, work, first, stop, quoted)
    return tail


def _bare_editors(work: str, start: int, stop: int) -> Editors | None:
    """GB/T 7714 prints the editors behind `//` without a cue: `//ZALTA E N. The Encyclopedia`."""
    found = read_names(work, start, stop)
    if found is None or found.form != "Hu Q, Han S" or found.score < 2.0 or not work[start : start + 3].isupper():
        return None
    return Editors(found.names, (start, found.end), True)


def _merge_bracket(pieces: list[Piece], work: str, tail: Tail) -> list[Piece]:
    """A bracket between the venue and its numbers belongs to the venue: `Rheumatology (Oxford, England) 58`."""
    if tail.contained or tail.numbers.volume is None or not tail.numbers.used or len(pieces) < 2:
        return pieces
    end = min((a.start for a in tail.numbers.used if a.start > pieces[0].start), default=pieces[0].start)
    close = len(work[:end].rstrip(" ,.")) - 1
    opening = work.rfind("(", pieces[0].start, close) if work[close : close + 1] == ")" else -1
    inside = [p for p in pieces if opening < p.start < close]
    before = [p for p in pieces if p.end <= opening + 1]
    if opening < 0 or not inside or not before:
        return pieces
    last = before[-1]
    merged = Piece(last.start, close + 1, work[last.start : close + 1], last.role, last.opener, "#")
    return [*before[:-1], merged, *(p for p in pieces if p.start > close)]


def _read_pieces(tail: Tail, pieces: list[Piece], work: str, quoted: bool, first: int, editors: Editors | None) -> None:
    """Give each piece of text its part: thesis, publisher and place, and in front of them the venue."""
    rows = [p for p in pieces if not _is_cue(tail, p)]
    _take_thesis(tail, rows)
    _take_publisher(tail, rows, work, quoted)
    if not rows:
        return
    head = rows[0]
    text_first = head.start - first <= 4 or tail.contained or quoted or head.opener in {"", "#"}
    if tail.venue is None and (text_first or not tail.publisher):
        last = _venue_end(tail, rows, work)
        tail.venue = _closed(work, head.start, rows[last].end)
        rows = rows[last + 1 :]
        places = 0
        while places < len(rows) and rows[places].role == "place" and rows[places].opener in {",", "(", ")", "."}:
            places += 1
        if places and tail.place is None:
            tail.place = (rows[0].start, rows[places - 1].end)
            rows = rows[places:]
    tail.rest.extend((p.start, p.end) for p in rows)


def _is_cue(tail: Tail, piece: Piece) -> bool:
    """A piece that only says `preprint` tells the kind and is no venue."""
    if is_status(piece.text) and len(piece.text) < 90:
        tail.statuses.append((piece.start, piece.end))
        return True
    if piece.text.lower().strip(" .") not in {
        "preprint",
        "preprints",
        "e-print",
        "preprint at",
        "preprint available",
        "published online",
    }:
        return False
    tail.preprint = True
    tail.cues.append((piece.start, piece.end))
    return True


def _closed(work: str, start: int, end: int) -> Span:
    """The stretch with the bracket that closes one inside it."""
    for opening, closing in ("()", "[]"):
        if work.count(opening, start, end) > work.count(closing, start, end) and work[end : end + 1] == closing:
            end += 1
    return start, end


def _take_thesis(tail: Tail, rows: list[Piece]) -> None:
    for number, piece in enumerate(rows):
        if piece.role != "thesis":
            continue
        tail.thesis = (piece.start, piece.end)
        rows.pop(number)
        if number < len(rows) and tail.publisher is None:
            stop = number
            while (
                stop < len(rows) and (stop == number or rows[stop].opener in {",", ";"}) and rows[stop].role != "place"
            ):
                stop += 1
            tail.publisher = (piece.start, rows[stop - 1].end)
            if stop < len(rows) and rows[stop].role == "place":
                tail.place = (rows[stop].start, rows[stop].end)
                stop += 1
            del rows[number:stop]
        elif number and tail.publisher is None and is_institution(rows[number - 1].text):
            tail.publisher = (rows[number - 1].start, rows[number - 1].end)
            rows.pop(number - 1)
        return


def _take_publisher(tail: Tail, rows: list[Piece], work: str, quoted: bool) -> None:
    """Publisher and place: `Place: Publisher`, `(Publisher, Place`, `Publisher, Place`, or what stands where they do."""
    if tail.publisher is not None:
        return
    for number, piece in enumerate(rows):
        if piece.opener[:2].lower() == "[s":
            _publisher_at(tail, rows, number, work)
            return
    if _bracket_publisher(tail, rows, work):
        return
    for number, piece in enumerate(rows):
        if (
            piece.closer == ":"
            and number + 1 < len(rows)
            and (piece.role == "place" or _placelike(piece, rows, number, tail))
        ):
            start = number
            while start > 0 and rows[start - 1].role == "place" and rows[start].opener == ",":
                start -= 1
            if start > 0 and rows[start].opener == "," and rows[start].text.isupper() and len(rows[start].text) == 2:
                start -= 1
            _set_publisher(tail, rows, number + 1, (rows[start].start, piece.end), start)
            return
    for number, piece in enumerate(rows):
        if (
            piece.role != "publisher"
            or (piece.opener == "(" and number and is_acronym(piece.text) and not is_publisher_name(piece.text))
            or (number == 0 and _is_venue_here(tail, piece, rows, work))
        ):
            continue
        _publisher_at(tail, rows, number, work)
        return
    _publisher_by_position(tail, rows, work, quoted)


def _bracket_publisher(tail: Tail, rows: list[Piece], work: str) -> bool:
    """`(Publisher, Place, 2010)`: a bracket that holds the year or ends the tail, in what is no journal article."""
    numbers = tail.numbers
    if numbers.volume is not None and numbers.pages is not None and not tail.contained:
        return False
    for number, piece in enumerate(rows):
        if piece.opener != "(" or (is_acronym(piece.text) and not is_publisher_name(piece.text)):
            continue
        close = work.find(")", piece.end)
        inside = [p for p in rows[number:] if p.end <= close or close < 0]
        holds_year = numbers.year is not None and piece.end <= numbers.year[0] <= close
        names = any(p.role == "publisher" or is_institution(p.text) for p in inside)
        colon = next((at for at, p in enumerate(inside[:-1]) if p.closer == ":"), None)
        if (
            not inside
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


def _placelike(piece: Piece, rows: list[Piece], number: int, tail: Tail) -> bool:
    """`Leiden, The Netherlands: X`, `Norcross: X`: short, capitalised, behind a full stop, before a publisher or at the end."""
    if number == 0 and len(piece.text.split()) == 1 and not tail.contained:
        return rows[1].role == "publisher" or (is_institution(rows[1].text) and not has_venue_noun(rows[1].text))
    short = len(piece.text.split()) <= 3 and piece.text[:1].isupper() and piece.opener in {".", "#", "(", ";"}
    return short and (rows[number + 1].role == "publisher" or number + 2 >= len(rows)) and number > 0


def _set_publisher(tail: Tail, rows: list[Piece], number: int, place: Span, first: int) -> None:
    stop = number + 1
    while (
        stop < len(rows)
        and rows[stop].opener in {",", ";"}
        and rows[stop].role in {"text", "publisher"}
        and (rows[stop].opener == ";" or is_institution(rows[stop].text) or is_publisher(rows[stop].text))
    ):
        stop += 1
    tail.publisher = (rows[number].start, rows[stop - 1].end)
    tail.place = place
    del rows[first:stop]


def is_acronym(text: str) -> bool:
    """Whether a bracket holds the short name of a venue: `ASPLOS`, `NeurIPS`, `ECOOP 1998`."""
    word = text.split(maxsplit=1)[0] if text.split() else ""
    return (
        len(text.split()) <= 2
        and sum(c.isupper() for c in word) >= 2
        and len(word) <= 15
        and (len(text.split()) == 1 or text.split()[1].strip("'’").isdigit())
    )


def _is_venue_here(tail: Tail, piece: Piece, rows: list[Piece], work: str) -> bool:
    """A name such as `PLoS` or `IEEE Computer` that stands first and has a volume is the venue."""
    if tail.contained:
        return True
    journal = tail.numbers.volume is not None and (tail.numbers.pages is not None or tail.numbers.issue is not None)
    return (journal and len(rows) == 1) or has_venue_noun(piece.text)


def _publisher_at(tail: Tail, rows: list[Piece], number: int, work: str) -> None:
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
                    or is_institution(rows[stop].text)
                    or rows[stop].text.strip(".") in {"Ltd", "Inc", "LLC"}
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
        and (is_institution(rows[number - 1].text) or rows[number].opener == ";")
        and rows[number - 1].opener != ""
    ):
        start -= 1
    if stop < len(rows) and rows[stop].opener == "(" and is_acronym(rows[stop].text):
        stop += 1
    tail.publisher = _closed(work, rows[start].start, rows[stop - 1].end)
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


def _publisher_by_position(tail: Tail, rows: list[Piece], work: str, quoted: bool) -> None:
    """No word says publisher, its place in the tail does: behind the editors, before a place, last in a book."""
    numbers = tail.numbers
    if numbers.volume is not None and numbers.pages is not None and not tail.contained:
        return
    if _institution_first(tail, rows) or _behind_editors(tail, rows) or _before_place(tail, rows, quoted):
        return
    if rows and all(p.role == "place" for p in rows) and not tail.contained and not quoted:
        tail.place = (rows[0].start, rows[-1].end)
        rows.clear()
    if not rows:
        return
    if (tail.contained or quoted) and len(rows) > 1:
        _last_of_book(tail, rows)
    elif (
        not tail.contained and not quoted and numbers.pages is None and numbers.volume is None and numbers.issue is None
    ):
        _alone(tail, rows)


def _institution_first(tail: Tail, rows: list[Piece]) -> bool:
    """`University of Example` behind a title is who published, where no word calls it a journal or proceedings."""
    if not rows or tail.contained or not is_institution(rows[0].text) or has_venue_noun(rows[0].text):
        return False
    if tail.numbers.volume is not None and tail.numbers.issue is not None:
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
        if before < least or rows[before].role != "text" or rows[before].opener not in {".", ",", "(", "#", ";", ""}:
            continue
        _give(tail, rows, before, number + 1)
        return True
    return False


def _last_of_book(tail: Tail, rows: list[Piece]) -> None:
    """The last sentence of a book's tail, or the last short piece behind a comma."""
    if tail.numbers.volume is not None and not tail.contained:
        return
    first = next((at for at in range(len(rows) - 1, 0, -1) if rows[at].opener in {".", "#"}), 0)
    if (
        first
        and len(rows[first].text.split()) <= 9
        and rows[first].text[:1].isupper()
        and not has_venue_noun(rows[first].text)
    ):
        _give(tail, rows, first, len(rows))
        return
    last = rows[-1]
    joined = _conjoined(rows)
    plain = (
        last.opener in {",", ";"} and last.role == "text" and len(last.text.split()) <= 5 and last.text[:1].isupper()
    )
    if plain and tail.contained and len(rows) - 1 > joined and not has_venue_noun(last.text):
        first = len(rows) - 1
        while first > 1 and rows[first].opener == ";":
            first -= 1
        _give(tail, rows, first, len(rows))


_ROMAN = re.compile(r"[IVXL]{1,6}\.")


def _alone(tail: Tail, rows: list[Piece]) -> None:
    """`Iberdrola`, `Pamplona: Iberdrola` behind the title of a book: short, capitalised, no word of a venue."""
    if has_venue_noun(rows[0].text) or not rows[0].text[:1].isupper() or len(rows) > 3:
        return
    journals, proceedings, count = venue_share(rows[0].text)
    lower = [w for w in rows[0].text.split() if w[0].islower() and w not in SMALL]
    if journals + proceedings or count > 8 or lower or _ROMAN.match(rows[0].text):
        return
    if rows[0].closer == ":" and len(rows) > 1:
        place = (rows[0].start, rows[0].end)
        _give(tail, rows, 1, len(rows))
        tail.place = place
        rows.clear()
        return
    _give(tail, rows, 0, len(rows))


def _venue_end(tail: Tail, rows: list[Piece], work: str) -> int:
    """The index of the last piece that belongs to the title of the venue."""
    last = _conjoined(rows)
    number_start = min((a.start for a in tail.numbers.used if a.start > rows[0].start), default=10**9)
    bracket_end = -1
    for at in range(last + 1, len(rows)):
        piece = rows[at]
        if any(c.isalnum() for c in work[rows[at - 1].end : piece.start]) or piece.opener == "#":
            break
        if piece.start > number_start and rows[last].start < number_start:
            break
        if piece.start < bracket_end:
            last = at
            continue
        if piece.opener == "(":
            bracket_end = _inside_title(work, piece, number_start, tail)
            if bracket_end < 0:
                break
        elif not _continues(tail, piece, piece.end <= number_start, number_start):
            break
        last = at
    return last


def _inside_title(work: str, piece: Piece, number_start: int, tail: Tail) -> int:
    """Where the bracket that opens a piece closes, if the bracket belongs to the title of the venue; else -1.

    It is an acronym, stands before a number (`Rheumatology (Oxford) 58`), or the title goes on behind it
    (`Ocriculum (Otricoli, Umbria): A Survey`).
    """
    close = work.find(")", piece.end)
    if close < 0 or piece.start > number_start:
        return -1
    if is_acronym(piece.text) and piece.closer == ")":
        return close
    before_number = close + 4 >= number_start and work[number_start - 1 : number_start] != "("
    if before_number and not tail.contained:
        return close
    behind = work[close + 1 : close + 3]
    return close if behind[:1] == ":" or (behind[:1] == " " and behind[1:2].isalpha()) else -1


def _continues(tail: Tail, piece: Piece, before_numbers: bool, number_start: int) -> bool:
    """Whether a piece goes on with the title of the venue."""
    if piece.opener in {":", "?", "!", "&", ")", "-"}:
        return True
    journals, proceedings, _ = venue_share(piece.text)
    if piece.opener == ",":
        lower = piece.text[:1].islower() or piece.text.lower().startswith(("and ", "& "))
        numbered = not tail.contained and before_numbers and number_start < 10**9
        return bool(lower or journals or proceedings or numbered or piece.text.lower().endswith(" edition"))
    if piece.opener == ".":
        section = _SECTION.match(piece.text) is not None and not tail.contained
        return section or bool(proceedings and tail.contained)
    return False


_SECTION = re.compile(r"(?:Ser|Sect|Part|Section|Series|Suppl|Reihe|Serie)\b|[A-H]\Z")


def _conjoined(rows: list[Piece]) -> int:
    """The last piece of an enumeration that opens the tail: `Computing, Networking, Storage, and Analysis`."""
    last = 0
    for at in range(1, min(len(rows), 9)):
        if rows[at].opener != "," or rows[at].role in {"place", "publisher"}:
            break
        if rows[at].text.lower().startswith(("and ", "& ", "und ", "et ", "y ", "e ")):
            last = at
    return last


def _score(tail: Tail, work: str, start: int, stop: int, quoted: bool) -> float:
    """How well the stretch is explained as a tail."""
    numbers = tail.numbers
    score = 0.0
    if tail.contained:
        score += 0.5
    if tail.publisher is not None:
        named = work[slice(*tail.publisher)]
        score += 0.9 if is_publisher(named) or tail.place is not None else 0.7 if is_institution(named) else 0.25
    elif tail.place is not None:
        score += 0.7
    if tail.thesis is not None:
        score += 1.2
    if tail.report is not None:
        score += 0.6
    if tail.edition is not None:
        score += 0.3
    if tail.venue is not None:
        score += venue_quality(work[slice(*tail.venue)], tail.contained)
        if (numbers.used and 0 <= numbers.used[0].start - tail.venue[1] <= 3) or any(
            0 <= a.start - tail.venue[1] <= 3 for a in numbers.used
        ):
            score += 0.4
    elif numbers.volume is not None:
        score -= 1.5 if tail.publisher is None else 0.0
    if numbers.pages is not None:
        score += 0.4
    if numbers.volume is not None:
        score += 0.4
    if numbers.pages is not None and tail.venue is None and tail.publisher is not None:
        score -= 0.9
    if numbers.pages is not None and numbers.volume is not None:
        score += 0.3
    left = sum(b - a for a, b in tail.rest)
    score -= 2.0 * left / max(20, stop - start)
    return score - 0.5 * numbers.unused


@lru_cache(maxsize=16384)
def venue_quality(text: str, contained: bool) -> float:
    """How much a text looks like the title of a journal, of proceedings or of a book."""
    row = text.split()
    if not row:
        return -1.0
    journals, proceedings, count = venue_share(text)
    score = 0.4 if has_venue_noun(text) else 0.0
    content = [w for w in row if w.strip(".,:;()&").lower() not in SMALL and any(c.isalpha() for c in w)]
    lower = sum(w[0].islower() for w in content)
    if count:
        share = (journals + proceedings) / count
        score += min(1.2, 0.5 + 1.2 * share) if share else 0.0
    if len(row) <= 3 and any(w in phrases("works.preprint") for w in words_of(text)):
        score += 0.8
    dots = sum(w.endswith(".") for w in content)
    if dots >= 1 and dots >= 0.3 * len(content):
        score += 0.6
    if len(content) == 1 and content[0].strip(".,").isupper() and len(content[0]) <= 8:
        score += 0.6
    if lower:
        score -= min(1.8, 2.2 * lower / max(1, len(content))) * (0.5 if contained else 1.0)
    if row[0][:1].islower():
        score -= 0.8
    if len(row) > 12 and not contained:
        score -= 0.08 * (len(row) - 12)
    if ": " in text and not contained:
        score -= 0.4
    return score
