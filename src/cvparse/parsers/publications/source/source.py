"""What follows the title: where a work appeared. One reading of it, with a score for how much of it is explained.

In order: the cue `In`; the editors; the numbers; a number that opens it (`58 Rheumatology 1794`); edition, thesis and
report; publisher and place; what is left in front is the venue. The reader of titles asks for a tail at each place
where the title can end and takes the one that explains most.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK, Span
from cvparse.parsers.publications.names.editors import Editors, find_editors
from cvparse.parsers.publications.names.name_list import read_names
from cvparse.parsers.publications.source.chunks import Piece, cut, is_institution, is_publisher
from cvparse.parsers.publications.source.container_title import merge_bracket, venue_end, venue_quality
from cvparse.parsers.publications.source.known_cues import Body
from cvparse.parsers.publications.source.locator_filter import tail_atoms
from cvparse.parsers.publications.source.locators import assign
from cvparse.parsers.publications.source.publisher_place import take_publisher, take_thesis
from cvparse.parsers.publications.source.types import Tail, closed
from cvparse.parsers.publications.status import STATUS, is_status, status_in
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, cue_in_either_case, phrases


def _states(lexicon: Lexicon) -> set[str]:
    """The phrases that say how far a work has come: `in press` names no book."""
    return {said for name, _ in STATUS for said in phrases(name, lexicon)}


@lru_cache(maxsize=LEXICONS)
def _in(lexicon: Lexicon) -> re.Pattern[str]:
    variants = cue_in_either_case("works.in", lexicon)
    states = "|".join(re.escape(said.partition(" ")[2]) for said in sorted(_states(lexicon)) if said.startswith("in "))
    return re.compile(rf"[\s.,;:{MASK}]*(?:(?P<slashes>//)\s*|(?:{variants})(?:\s?:\s*|\s+)(?=\S)(?!(?:{states})\b))")


def opening_cue(work: str, start: int, stop: int, lexicon: Lexicon) -> int | None:
    """Where the words behind `In` begin, if the stretch opens with it."""
    found = _in(lexicon).match(work, start, stop)
    return found.end() if found else None


@lru_cache(maxsize=LEXICONS)
def _pages_in(lexicon: Lexicon) -> re.Pattern[str]:
    """The pages in front of the book: `S. 3–9 in: Title`, `Bd. 2, S. 3–9 in: Title`."""
    volume = "|".join(sorted(said.capitalize() for said in phrases("numbering.volume_ahead", lexicon)))
    return re.compile(
        rf"[\s.,]*(?:(?:{volume})\.\s(?P<volume>\d{{1,5}}),\s)?"
        rf"(?:{cue_in_either_case('numbering.pages_ahead', lexicon)})\.?\s"
        r"(?P<pages>[A-Za-z]?\d{1,6}(?:\s?-{1,2}\s?[A-Za-z]?\d{1,6})?)"
        rf"\s+(?:{cue_in_either_case('works.in_plain', lexicon)}):?\s+(?=\S)"
    )


@lru_cache(maxsize=LEXICONS)
def _volume_in(lexicon: Lexicon) -> re.Pattern[str]:
    """A volume in front of the book: `2 in The Letters of A. Muster 437`."""
    return re.compile(rf"[\s.,]{{0,4}}(?P<volume>\d{{1,5}})\s(?=(?:{cue('works.in_plain', lexicon)})\s\w)")


def read_tail(body: Body, start: int, quoted: bool) -> Tail:
    """Read the body from `start` on as the tail of a reference; `quoted`: the title before it had quotes."""
    tail = Tail()
    work, stop = body.work, body.stop
    numbered = _volume_in(body.lexicon).match(work, start, stop)
    opening = _in(body.lexicon).match(work, numbered.end() if numbered is not None else start, stop)
    if opening is not None:
        tail.contained = True
        said = tail.statuses if status_in(opening.group(), body.lexicon) is not None else tail.cues  # `to appear in`
        said.append((start, opening.end()))
        start = opening.end()
    ahead = _pages_in(body.lexicon).match(work, start, stop)
    pages_ahead: Span | None = None
    if ahead is not None:
        pages_ahead, tail.contained, start = ahead.span("pages"), True, ahead.end()
    editors = find_editors(work, start, stop, body.lexicon) if body.edited else None
    if editors is None and opening is not None and opening.group("slashes"):
        editors = _bare_editors(work, start, stop, body.lexicon)
    holes: list[Span] = []
    if editors is not None:
        tail.editors = editors.names
        tail.contained = tail.contained or (editors.in_front and len(editors.names) > 1)
        tail.editors_end, tail.editors_first = editors.span[1], editors.in_front
        holes.append(editors.span)
    first = editors.span[1] if editors is not None and editors.in_front else start
    edition = next((found for found in body.editions if found.hole[0] >= first), None)
    report = next((found for found in body.reports if found.hole[0] >= first), None)
    if edition is not None:
        tail.edition = edition.value
        holes.append(edition.hole)
    if report is not None:
        tail.report, tail.number = report.value, report.number
        holes.append(report.hole)
    near, leading = tail_atoms(
        [a for a in body.atoms if not any(s <= a.start < e for s, e in holes)] if holes else body.atoms,
        work,
        first,
        stop,
        body.lexicon,
    )
    tail.numbers = assign(near, work, body.year, body.lexicon, leading)
    if numbered is not None and opening is not None:
        tail.numbers.pages = tail.numbers.pages or tail.numbers.volume
        tail.numbers.volume = numbered.span("volume")
    if pages_ahead is not None:
        tail.numbers.pages = pages_ahead
        if ahead is not None and ahead.group("volume"):
            tail.numbers.volume = ahead.span("volume")
    holes.extend((a.start, a.end) for a in tail.numbers.used)
    pieces = merge_bracket(cut(work, (first, stop), holes, body.cuts, body.lexicon), work, tail)
    _read_pieces(tail, pieces, body, quoted, first)
    _lone_page(tail, work)
    tail.score += _score(tail, work, first, stop, body.lexicon)
    return tail


def _lone_page(tail: Tail, work: str) -> None:
    """The only number of a book that holds a chapter is its page where the publisher stands before it, or the year
    in brackets behind it: `in Book of Tests. Testhus, 27`, `in Book of Tests 593 (2015)`; `in Book of Tests 3` is none.
    """
    numbers = tail.numbers
    lone = numbers.volume
    if not tail.contained or lone is None or numbers.pages is not None or numbers.issue is not None:
        return
    bare = any(atom.role == "number" and atom.value == lone for atom in numbers.used)
    before, printed = work[lone[0] - 2 : lone[0]], tail.publisher
    behind = printed is not None and printed[1] <= lone[0] and printed[1] - printed[0] > 2 and before == ", "
    if bare and (behind or (before[:1].isalnum() and work[lone[1] : lone[1] + 2] == " (")):
        numbers.volume, numbers.pages = None, lone


def _bare_editors(work: str, start: int, stop: int, lexicon: Lexicon) -> Editors | None:
    """GB/T 7714 prints the editors behind `//` without a cue: `//MUSTER A B. The Encyclopedia`."""
    found = read_names(work, start, stop, lexicon)
    if found is None or found.form != "Hu Q, Han S" or found.score < 1.5 or not work[start : start + 3].isupper():
        return None
    return Editors(found.names, (start, found.end), True)


def _read_pieces(tail: Tail, pieces: list[Piece], body: Body, quoted: bool, first: int) -> None:
    """Give each piece of text its part: thesis, publisher and place, and in front of them the venue."""
    work, lexicon = body.work, body.lexicon
    rows = [p for p in pieces if not _is_cue(tail, p, lexicon)]
    take_thesis(tail, rows, lexicon)
    take_publisher(tail, rows, work, quoted, lexicon)
    if not rows:
        return
    head = rows[0]
    text_first = head.start - first <= 4 or tail.contained or quoted or head.opener in {"", "#"}
    if tail.venue is None and (text_first or not tail.publisher):
        last = venue_end(tail, rows, work, lexicon)
        posted = _posted(lexicon).match(work, head.start, rows[last].end)
        tail.venue = closed(work, posted.end() if posted else head.start, rows[last].end)
        tail.preprint = tail.preprint or posted is not None
        rows = rows[last + 1 :]
        places = 0
        while places < len(rows) and rows[places].role == "place" and rows[places].opener in {",", "(", ")", "."}:
            places += 1
        if places and tail.place is None:
            tail.place = (rows[0].start, rows[places - 1].end)
            rows = rows[places:]
    tail.rest.extend((p.start, p.end) for p in rows)


@lru_cache(maxsize=LEXICONS)
def _posted(lexicon: Lexicon) -> re.Pattern[str]:
    """`Preprint at bioRxiv`"""
    return re.compile(rf"(?:{cue('works.posted', lexicon)})\s(?=\w)", re.IGNORECASE)


def _is_cue(tail: Tail, piece: Piece, lexicon: Lexicon) -> bool:
    """A piece that only says `preprint` or `poster` tells the kind and is no venue."""
    if is_status(piece.text, lexicon) and len(piece.text) < 90:
        tail.statuses.append((piece.start, piece.end))
        return True
    bare = piece.text.lower().strip(" .")
    if bare in phrases("forms.poster", lexicon) or bare in phrases("forms.paper", lexicon):
        tail.cues.append((piece.start, piece.end))
        return True
    if bare not in phrases("works.posted_whole", lexicon):
        return False
    tail.preprint = True
    tail.cues.append((piece.start, piece.end))
    return True


def _score(tail: Tail, work: str, start: int, stop: int, lexicon: Lexicon) -> float:
    """How well the stretch is explained as a tail: what was found, less what is left."""
    score = 0.5 if tail.contained else 0.0
    if tail.publisher is not None:
        named = work[slice(*tail.publisher)]
        score += (
            0.9
            if is_publisher(named, lexicon) or tail.place is not None
            else 0.7
            if is_institution(named, lexicon)
            else 0.25
        )
    elif tail.place is not None:
        score += 0.7
    score += 1.2 * (tail.thesis is not None) + 0.6 * (tail.report is not None) + 0.3 * (tail.edition is not None)
    left = sum(b - a for a, b in tail.rest)
    return score + _numbered_venue(tail, work, lexicon) - 2.0 * left / max(20, stop - start) - 0.5 * tail.numbers.unused


def _numbered_venue(tail: Tail, work: str, lexicon: Lexicon) -> float:
    """What the venue and the numbers add: they support each other, above all where they touch."""
    numbers = tail.numbers
    volume, pages = numbers.volume is not None, numbers.pages is not None
    score = 0.4 * pages + 0.4 * volume + 0.3 * (pages and volume)
    if tail.venue is not None:
        end = tail.venue[1]
        score += venue_quality(work[slice(*tail.venue)], tail.contained, lexicon)
        return score + (0.4 if any(0 <= atom.start - end <= 3 for atom in numbers.used) else 0.0)
    if tail.publisher is None:
        return score - (1.5 if volume else 0.0)
    return score - (0.9 if pages else 0.0)
