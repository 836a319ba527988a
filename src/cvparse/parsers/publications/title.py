"""Where the title begins and ends.

A quoted title ends with its quote. Any other ends at one of the places where a title can end: a full stop that ends a
sentence, a question mark, a comma, a colon, a bracket, a cue (`In:`, `//`, `[J]`). At each the rest is read as a tail;
the place wins whose tail explains most, a full stop counting more than a comma. A reference may print no title at all
(`A. Muster, Commun. Math. Phys. 5, 205 (1967)`): then the tail that begins at once explains more than any other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from cvparse.parsers.publications.body import Body, body_of
from cvparse.parsers.publications.draft import MASK, Draft, Span
from cvparse.parsers.publications.faces import read_set_tail
from cvparse.parsers.publications.numbers import Atom
from cvparse.parsers.publications.outline import parts_in_front, parts_of_tail, steps_between
from cvparse.parsers.publications.parts import Tail
from cvparse.parsers.publications.pieces import SMALL, ends_sentence, is_institution, is_publisher, venue_share
from cvparse.parsers.publications.series import read_series
from cvparse.parsers.publications.style import Step
from cvparse.parsers.publications.tail import read_tail
from cvparse.parsers.publications.words import cue

LONGEST = 3000  # characters of title and tail together; what is longer is no reference but a text
QUOTES = {"“": "”", "‘": "’", '"': '"', "'": "'"}
_SKIP = re.compile(rf"[\s.,:;{MASK}-]*")
_CODE = re.compile(r"\s?\[(?P<code>[A-Z]{1,3}(?:/OL)?)\]\s?\.?\s?(?://\s?)?")


@dataclass(frozen=True, slots=True)
class Ending:
    """A place where the title can end: its last character's offset, where the rest begins, the sign, and its weight."""

    end: int
    rest: int
    sign: str
    weight: float


@lru_cache(maxsize=1)
def _endings() -> re.Pattern[str]:
    thesis = cue("works.thesis")
    return re.compile(
        rf"(?=[\s./,;:?!\[{MASK}])(?:"  # what any of them begins with: no letter is looked at twice
        rf"(?P<slashes>\s*//)|(?P<code>\s?\[[A-Z]{{1,3}}(?:/OL)?\])|(?P<in>[.,;?!]\s+(?-i:[Ii]n)(?:\s?:)?\s(?!vi[vt]ro\b|situ\b|silico\b|utero\b))"
        rf"|(?P<medium>\s?\[(?:[Pp]reprint|Internet|[Oo]nline|electronic resource|[^\]]{{0,40}}(?:thesis|dissertation)"
        r"[^\]]{0,120}|[^\]]{0,40}(?:manuscript|preprint|paper|software|package|data set|dataset))\])"
        rf"|(?P<bracket>\s\((?=(?:{thesis})\)|(?:{cue('reports.numbered')})\b|(?:vol|pp?|bd|no|ed|\d+(?:st|nd|rd|th)\sed|reprint)\b|[^()]{{2,60}}\beds?\.?\)|[^()]{{0,80}}(?<![A-Za-z])(?:1[5-9]|20)\d\d[a-z]?\)(?!:)|[^()]{{2,60}}\)[\s.,{MASK}]*\Z))"
        rf"|(?P<bare_in>\s(?=in\s(?-i:[A-Z])[\w-]+\s))"
        rf"|(?P<volume>,?\s(?=(?:vol|bd)\.?\s?\d))|(?P<mask>{MASK}+)|(?P<dash>\s-{{1,3}}\s)"
        rf"|(?P<stop>[.])|(?P<mark>[?!][.,]?(?=\s))|(?P<semicolon>;\s)|(?P<comma>,\s)|(?P<colon>:\s))",
        re.IGNORECASE,
    )


WEIGHTS = {
    "slashes": 3.0,
    "code": 3.0,
    "in": 1.9,
    "medium": 2.2,
    "bracket": 0.9,
    "volume": 1.0,
    "bare_in": -1.2,
    "mask": 0.9,
    "dash": -0.6,
    "stop": 1.1,
    "seam": 0.2,
    "mark": 0.7,
    "semicolon": 0.3,
    "comma": 0.0,
    "colon": -1.5,
}
MOST = 9  # endings tried: what a title and its tail hold before the numbers


def read_title(draft: Draft) -> None:
    """Find title and tail in what is not read yet."""
    work = draft.work
    if draft.title is not None:
        if work[draft.start : draft.stop].strip(f" .,{MASK}"):
            apply_tail(draft, read_set_tail(draft, draft.start))
        return
    start = _SKIP.match(work, draft.start, draft.stop).end()  # type: ignore[union-attr]
    read_series(draft, start)
    work = draft.work
    if draft.stop - start > LONGEST:
        draft.notes.append((start + LONGEST, draft.stop))
        draft.stop = start + LONGEST
    quote = closing_quote(work, start, draft.stop)
    if quote is not None:
        _set_title(draft, start + 1, quote)
        draft.quoted = True
        draft.title_end = "quote"
        code = _CODE.match(work, quote + 1)
        if code is not None:
            draft.kind_code = code.group("code")
        tail = read_set_tail(draft, code.end() if code else quote + 1)
        apply_tail(draft, tail)
        return
    body = body_of(draft, start)
    best: tuple[float, Ending, Tail] | None = None
    for ending in _candidates(draft, start, body.atoms):
        tail = read_tail(body, ending.rest, quoted=False)
        score = ending.weight + tail.score + _title_quality(body, start, ending) + draft.style.ending_bonus(ending.sign)
        if ending.sign == "bare_in" and (tail.editors or (tail.venue and venue_share(work[slice(*tail.venue)])[1])):
            score += 1.5
        if (
            ending.sign == "stop"
            and draft.names is not None
            and " " not in work[start : ending.end].strip()
            and tail.venue
        ):
            score -= 0.6
        if ending.sign in {"none", "colon"}:
            score -= _unlikely_alone(work, tail, ending)
        if draft.style.steps:
            score += draft.style.fit(_steps(draft, (start, ending.end), tail))
        if best is None or score > best[0]:
            best = (score, ending, tail)
    if best is None:
        return
    _, ending, tail = best
    draft.title_end = ending.sign
    _set_title(draft, start, ending.end)
    apply_tail(draft, tail)
    _trim_edition(draft, body)
    _trim_year(draft)


def _steps(draft: Draft, title: Span, tail: Tail) -> list[Step]:
    """The steps of a reading that gives the draft this title and this tail."""
    start, end = span_of(draft.work, *title)
    parts = [*parts_in_front(draft), *parts_of_tail(tail)]
    if end > start:
        parts.append(("title", (start, end)))
    return steps_between(draft.work, parts, draft.stop)


def _trim_edition(draft: Draft, body: Body) -> None:
    """A title that ran on to the edition gives it back: `A Title (2nd ed.)`, `A title, 2nd ed`."""
    for found in body.editions:
        title = draft.title
        if title is None or not title[0] + 3 < found.hole[0] < title[1] <= found.hole[1] + 1:
            continue
        draft.edition = draft.edition or found.value
        draft.title = (title[0], title[0] + len(draft.work[title[0] : found.hole[0]].rstrip(" ,.;:(")))


_YEAR_BEHIND = re.compile(r"(?:[.,;]\s*[(\[]?|\s*[(\[]|\s)(?P<year>(?:1[4-9]|20)\d\d)[a-z]?[)\]]?\Z")


def _trim_year(draft: Draft) -> None:
    """A title that ran on to the year gives it back: `A title; 2015`, `A title, (2018)`."""
    if draft.title is None or draft.year is not None:
        return
    found = _YEAR_BEHIND.search(draft.work, draft.title[0], draft.title[1])
    if found is not None and found.start() > draft.title[0] + 3:
        draft.year = found.span("year")
        draft.title = (draft.title[0], found.start())


def closing_quote(work: str, start: int, stop: int) -> int | None:
    """The offset of the quote that closes the one at `start`."""
    opening = work[start : start + 1]
    closing = QUOTES.get(opening)
    if closing is None or start + 2 >= stop:
        return None
    depth = 0
    fallback: int | None = None
    for at in range(start + 1, min(stop, start + 1200)):
        sign = work[at]
        if sign == opening and opening != closing:
            depth += 1
        elif sign == closing or (opening == "“" and sign == '"'):
            after = work[at + 1 : at + 2]
            if after.isalnum() and sign != "”":
                continue
            if depth and closing == "”":
                depth -= 1
                continue
            if closing in "’'":
                fallback = at
                following = work[at + 1 : at + 5].lstrip()
                if following[:1].islower() and not following.startswith(("in ", "in:")):
                    continue
            return at
    return fallback


def _set_title(draft: Draft, start: int, end: int) -> None:
    text = draft.work[start:end].split(MASK)[0]
    lead = len(text) - len(text.lstrip(" ,;:."))
    text = text.strip(" ,;:" + MASK)
    text = text.lstrip(".").strip()
    while text.endswith(".") and not text.endswith("..."):
        text = text[:-1].rstrip(" ,;:")
    if _WORDLIKE.search(text):
        draft.title = (start + lead, start + lead + len(text))


def _candidates(draft: Draft, start: int, atoms: list[Atom]) -> list[Ending]:
    work, stop = draft.work, draft.stop
    found = [] if re.match(r"In\s", work[start : start + 3]) else [Ending(start, start, "none", 0.0)]
    weak: list[Ending] = []
    strong = False
    for m in _endings().finditer(work, start, stop):
        sign = m.lastgroup or ""
        if sign == "stop" and not ends_sentence(work, m.start()):
            continue
        end = m.end() if sign == "mark" else m.start()
        if sign == "bare_in" and not work[end - 1].isalnum() and work[end - 1] not in ")”":
            continue
        rest = m.start() if sign in {"bracket", "in", "volume", "slashes", "bare_in"} else m.end()
        if sign == "in":
            rest = m.start() + 1
        if sign == "medium":
            rest = m.start()
        if sign == "code":
            draft.kind_code = m.group().strip(" []")
        if not work[rest:stop].strip(" .,;:)]"):
            break
        ending = Ending(end, rest, sign, WEIGHTS[sign])
        if sign in {"comma", "colon", "semicolon", "dash", "bare_in"}:
            if not strong:
                weak.append(ending)
            continue
        strong = strong or sign in {"in", "medium"}
        found.append(Ending(end, rest, sign, ending.weight - 0.8) if strong and sign == "stop" else ending)
        if sign in {"slashes", "code"} or len(found) > MOST:
            break
    found.extend(weak[-MOST:])
    if (seam := _case_seam(work, start, atoms)) is not None:
        plain = all(ending.sign in {"none", "mark", "mask"} for ending in found)
        found.append(seam if plain else replace(seam, weight=seam.weight - 0.4))
    whole_end = _end_of_words(work, start, stop, atoms)
    whole = Ending(whole_end, whole_end, "end", 0.9)
    return sorted([*found, whole], key=lambda e: e.end)


def _end_of_words(work: str, start: int, stop: int, atoms: list[Atom]) -> int:
    """Where a reference without a tail stops: before its date, `A Title, December 2014`, `A Title? 4 nov. 2015.`."""
    last = atoms[-1] if atoms else None
    if last is not None and last.month is not None and last.start > start and not _WORDS.search(work, last.end, stop):
        return last.start
    end = len(work[:stop].rstrip(_CLOSERS))
    date = _LAST_DATE.search(work, max(start, end - 16), stop)  # a year with its bracket and what parts it from a title
    return date.start() if date is not None and date.start() > start else stop


_CLOSERS = f" .,;)]{MASK}"
_WORDS = re.compile(r"[^\W_]")
_WORDLIKE = re.compile(r"[^\W\d_]{2}|[^\W\d_]\Z|^\d{4}\Z")


def _case_seam(work: str, start: int, atoms: list[Atom]) -> Ending | None:
    """Where a lower-case title goes over into a capitalised venue: `… in the rat Brain Res 1986; 380`."""
    if len(atoms) == 1 and atoms[0].role == "date":
        return None
    for atom in [a for a in atoms if a.role in {"number", "date", "volume"} and a.start > start + 12][-5:]:
        low = max(start, atom.start - 90)
        end = len(work[low : atom.start].rstrip(" ,;.:("))
        last = work[work.rfind(" ", low, low + end) + 1 : low + end]
        if not last[:1].isupper() and last not in SMALL:
            continue
        rows = list(_SPACED.finditer(work, low, low + end))
        at = len(rows)
        while at > 0 and len(rows) - at < 7 and (rows[at - 1].group()[0].isupper() or rows[at - 1].group() in SMALL):
            at -= 1
        if at in {0, len(rows)} or not _LOWER_END.match(rows[at - 1].group()):
            continue
        for first in range(at, len(rows)):
            venue = work[rows[first].start() : low + end]
            journals, proceedings, count = venue_share(venue)
            if rows[first - 1].group() in SMALL:
                continue
            known = bool(count) and journals + proceedings == count and rows[first].group()[0].isupper()
            if known or (venue.isupper() and " " not in venue and len(venue) > 1):
                return Ending(rows[first - 1].end(), rows[first].start(), "seam", WEIGHTS["seam"])
    return None


_SPACED = re.compile(r"\S+")
_LOWER_END = re.compile(r"[^\W\d_A-Z][^\W\d_]*[.,]?\Z")


_LAST_DATE = re.compile(rf"[\s,;.]*[(\[]?(?<!\d)(?:1[4-9]|20)\d\d[a-z]?[)\]]?[\s.,;)\]{MASK}]*\Z")
_INSIDE = re.compile(
    r"(?=[(.,e])(?:\((?:(?:vol|bd|reprint|research report|technical report)\b|"
    r"[^()]{1,60}\b(?:eds?\.?\)|nos?\.\s?\d))[^()]*\)?\Z|"
    r"[.,]\s(?:eds?|editors?)\b\.?\Z|[.,]\seds?\.\s[A-Z]|\bedited by\b|[,.]\s(?:vol|bd|v)\.?\s?\d+\Z)",
    re.IGNORECASE,
)


def _unlikely_alone(work: str, tail: Tail, ending: Ending) -> float:
    """What speaks against a reference that prints no title: a long venue, or no number but a year."""
    venue = work[slice(*tail.venue)] if tail.venue else ""
    count = len(venue.split())
    penalty = 0.15 * max(0, count - 7)
    if ending.sign == "none" and tail.numbers.volume is None and tail.numbers.pages is None:
        penalty += 2.5
    if tail.thesis is not None or (tail.publisher is not None and tail.numbers.pages is None):
        penalty += 1.0
    return penalty


def _title_quality(body: Body, start: int, ending: Ending) -> float:
    """How much the stretch before an ending looks like a whole title."""
    if ending.sign == "none":
        return -0.4
    text = body.work[start : ending.end]
    words = text.split()
    if not words:
        return -2.0
    score = 0.0
    if len(words) == 1:
        score -= 0.7
    elif len(words) == 2:
        score -= 0.3
    if text.count("(") > text.count(")"):
        score -= 1.5
    if any(end <= ending.end for end in body.theses) or _INSIDE.search(text):
        score -= 1.5
    if ending.sign == "end":
        numbers = len(re.findall(r"\d", text))
        score -= 1.0 if numbers > 3 else 0.0
    content = words[:30]
    if len(words) <= 6 and all(w[:1].isupper() for w in content):
        journals, _, count = venue_share(text)
        if count and journals >= 0.6 * count and len(words) <= 4:
            score -= 0.7
    return score


_DATED = re.compile(r";\s(?:1[4-9]|20)\d\d\b(?![;:(])")  # `Testhus; 1993.` dates a book, `Oikos 1993;32` an article


def _is_unknown_periodical(draft: Draft, tail: Tail) -> bool:
    """One name alone behind a title, which no list knows: the publisher of a book, but a book of three authors or more
    is rare, and such a name is a journal's (`Oikos`)."""
    if tail.publisher is None or tail.venue is not None or tail.place is not None or tail.thesis is not None:
        return False
    named = draft.work[slice(*tail.publisher)]
    if _DATED.match(draft.work, tail.publisher[1]):
        return False
    several = draft.names is not None and (len(draft.names.names) > 2 or draft.names.et_al)
    return several and not is_publisher(named) and not is_institution(named) and len(named.split()) <= 3


def apply_tail(draft: Draft, tail: Tail) -> None:
    """Give the draft what its tail holds."""
    numbers = tail.numbers
    if (
        draft.arxiv is not None
        and draft.title is not None
        and tail.venue is None
        and (tail.publisher is None or tail.contained)
    ):
        text = draft.work[slice(*draft.title)]
        tail.venue = draft.arxiv if text.strip() else None
    if _is_unknown_periodical(draft, tail):
        tail.venue, tail.publisher = tail.publisher, None
    draft.contained = tail.contained
    draft.preprint = tail.preprint
    draft.cues.extend(tail.cues)
    draft.statuses.extend(tail.statuses)
    draft.venue, draft.publisher, draft.place = tail.venue, tail.publisher, tail.place
    draft.edition, draft.thesis, draft.report = tail.edition, tail.thesis, tail.report
    draft.volume, draft.issue, draft.pages = numbers.volume, numbers.issue, numbers.pages
    if draft.year is None:
        draft.year = numbers.year
    draft.month = draft.month or numbers.month
    if tail.editors and not draft.editors:
        draft.editors = tail.editors
    draft.notes.extend(tail.rest)


def span_of(text: str, start: int, end: int) -> Span:
    """The stretch without blanks at its ends."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
