"""Where the title begins and ends.

A quoted title ends with its quote. Any other ends at one of the places where a title can end: a full stop that ends a
sentence, a question mark, a comma, a colon, a bracket, a cue (`In:`, `//`, `[J]`). At each the rest is read as a tail;
the place wins whose tail explains most, a full stop counting more than a comma. A reference may print no title at all
(`A. Muster, Commun. Math. Phys. 5, 205 (1967)`): then the tail that begins at once explains more than any other.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.list_style.rescore import by_custom
from cvparse.parsers.publications.source.chunks import is_institution, is_publisher, venue_share
from cvparse.parsers.publications.source.italic_container import read_set_tail
from cvparse.parsers.publications.source.known_cues import Body, body_of
from cvparse.parsers.publications.source.series import read_series
from cvparse.parsers.publications.source.source import read_tail
from cvparse.parsers.publications.source.types import Tail
from cvparse.parsers.publications.title.end_candidates import Ending, possible_endings
from cvparse.parsers.publications.title.trim_end import trim_title
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, phrases

LONGEST = 3000  # characters of title and tail together; what is longer is no reference but a text
QUOTES = {"“": "”", "‘": "’", '"': '"', "'": "'"}
_SKIP = re.compile(rf"[\s.,:;{MASK}-]*")
_CODE = re.compile(r"\s?\[(?P<code>[A-Z]{1,3}(?:/OL)?)\]\s?\.?\s?(?://\s?)?")


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
        by_face = tail.venue is not None and any(a <= tail.venue[0] < b for a, b in draft.italics)
        apply_tail(draft, tail if by_face else by_custom(draft, (start + 1, quote), tail)[0])
        return
    body = body_of(draft, start)
    best: tuple[float, Ending, Tail] | None = None
    for ending in possible_endings(draft, start, body.atoms):
        tail = read_tail(body, ending.rest, quoted=False)
        score = ending.weight + tail.score + _title_quality(body, start, ending) + draft.style.ending_bonus(ending.sign)
        if ending.sign == "bare_in" and (
            tail.editors or (tail.venue and venue_share(work[slice(*tail.venue)], draft.lexicon)[1])
        ):
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
            tail, gain = by_custom(draft, (start, ending.end), tail)
            score += gain
        if best is None or score > best[0]:
            best = (score, ending, tail)
    if best is None:
        return
    _, ending, tail = best
    draft.title_end = ending.sign
    _set_title(draft, start, ending.end)
    apply_tail(draft, tail)
    trim_title(draft, body)


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


_WORDLIKE = re.compile(r"[^\W\d_]{2}|[^\W\d_]\Z|^\d{4}\Z")


@lru_cache(maxsize=LEXICONS)
def _inside(lexicon: Lexicon) -> re.Pattern[str]:
    """What no title holds: a bracket with a volume or editors, `In:` behind a stop, a cue of editors, a volume."""
    in_book, editors = cue("works.in_plain", lexicon), cue("editing.short", lexicon)
    return re.compile(
        rf"(?=[(.,;?!\d])(?:\((?:(?:{cue('works.bracket_in_title', lexicon)})\b|"
        rf"[^()]{{1,60}}\b(?:(?:{editors})\.?\)|(?:{cue('numbering.number_in_title', lexicon)})\.\s?\d))[^()]*\)?\Z|"
        rf"\d\s(?:{in_book}):\s|[.,;?!]\s(?:{in_book}):\s|[.,]\s(?:{cue('editing.behind_comma', lexicon)})\b\.?\Z|"
        rf"[.,]\s(?:{editors})\.\s[A-Z]|[,.]\s(?:{cue('numbering.volume_in_title', lexicon)})\.?\s?\d+\Z)",
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
    edited = body.edited and any(said in text.lower() for said in phrases("editing.in_title", body.lexicon))
    if edited or any(end <= ending.end for end in body.theses) or _inside(body.lexicon).search(text):
        score -= 1.5
    if any(start + 3 < found.hole[0] and found.hole[1] + 2 < ending.end for found in body.editions):
        score -= 1.5  # an edition stands behind the title
    if ending.sign == "end":
        numbers = len(re.findall(r"\d", text))
        score -= 1.0 if numbers > 3 else 0.0
    content = words[:30]
    if len(words) <= 6 and all(w[:1].isupper() for w in content):
        journals, _, count = venue_share(text, body.lexicon)
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
    return (
        several
        and not is_publisher(named, draft.lexicon)
        and not is_institution(named, draft.lexicon)
        and len(named.split()) <= 3
    )


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
    draft.series = draft.series or tail.series
    draft.number = draft.number or tail.number
    draft.volume, draft.issue, draft.pages = numbers.volume, numbers.issue, numbers.pages
    if draft.year is None:
        draft.year = numbers.year
    draft.month = draft.month or numbers.month
    if tail.editors and not draft.editors:
        draft.editors = tail.editors
    draft.notes.extend(tail.rest)
