"""When a course was taught: its terms as printed, and the years from the first to the last.

Terms and periods are taken wherever they stand outside quotes: a course has nothing else that a year could belong to,
but for a year inside its name. A season before a span of years is every such term of these years.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

import regex

from cvparse.fields.dates import Period, PeriodMatch, TermMatch, find_periods, find_terms
from cvparse.lexicon.types import Lexicon
from cvparse.spans.segment import Segment
from cvparse.spans.segments import Segments
from cvparse.text.trim import clean, clean_end
from cvparse.text.value_class import dataclass

TERM_WORD = regex.compile(r"\p{L}{2,12}(?=[ ,.'’]{1,2}\d)")
LETTERED = regex.compile(r"(?<!\p{L})(?P<letter>\p{Lu}[\p{L}]{0,2})\.?\s?['’]?(?P<year>20\d\d|\d\d)(?!\d)")
YEAR = 4
CENTURY = "20"  # letters stand for terms in lists of this century
JOINING = ("words.conjunction", "dates.connector")


@dataclass(slots=True)
class CourseTerms:
    """The printed terms of a course and the periods that they and other dates say."""

    terms: list[str] = field(default_factory=list)
    periods: list[Period] = field(default_factory=list)


def take_terms(segments: Segments, lexicon: Lexicon) -> CourseTerms:
    """All terms and periods, wherever they stand; a season that stands alone is a term without a year."""
    found = CourseTerms()
    _take_open_spans(segments, lexicon, found)
    for segment in tuple(segments.left):
        if segment.quoted:
            continue
        text = segment.text
        if (letters := _by_letters(text, lexicon)) is not None:
            found.terms += letters.terms
            found.periods += letters.periods
            segments.take(segment, "terms")
            continue
        terms = find_terms(text, lexicon)
        periods = find_periods(text, lexicon)
        for term in terms:
            end = _season_end(text, term, periods)
            found.terms.append(clean(segment.sheet.text[segment.start + term.start : segment.start + end]))
        for match in periods:
            if not _stands_apart(text, match.start, match.end) and not terms:
                continue
            found.periods.append(match.period)
            segment.sheet.take(segment.start + match.start, segment.start + match.end, "terms")
        for term in terms:
            segment.sheet.take(segment.start + term.start, segment.start + term.end, "terms")
        bare = clean_end(text)
        if not terms and not periods and any(bare in lexicon.phrases(f"dates.{n}") for n in ("season", "term")):
            found.terms.append(segments.take(segment, "terms"))
            continue
        segments.renew(segment, JOINING)
    return found


def _by_letters(text: str, lexicon: Lexicon) -> CourseTerms | None:
    """Terms that are a letter and a year, where a text holds nothing else: `F 2010, S 2012`, `Sp18`, `F’15, S’16`."""
    found = list(LETTERED.finditer(text))
    rest = LETTERED.sub("", text)
    known = all(m["letter"] in lexicon.phrases("teaching.term_letter") for m in found)
    if not found or not known or any(map(str.isalnum, rest)):
        return None
    years = [m["year"] if len(m["year"]) == YEAR else CENTURY + m["year"] for m in found]
    return CourseTerms([m.group() for m in found], [Period(year, None, single=True) for year in years])


def _take_open_spans(segments: Segments, lexicon: Lexicon, found: CourseTerms) -> None:
    """A tag at the edge that is a span, which its dash or a full stop would cut: `Fall 2014 –`, `sept. 2014 - déc.
    2015`; behind a span with an open end more may stand."""
    worksheet = {id(segment.sheet): segment.sheet for segment in segments.left if segment.row < 0}
    for sheet in worksheet.values():
        text = sheet.text.text
        periods = find_periods(text, lexicon)
        if len(periods) != 1 or not sheet.is_free(periods[0].start, periods[0].end):
            continue
        whole = not any(map(str.isalnum, text[: periods[0].start] + text[periods[0].end :]))
        if not whole and not periods[0].period.ongoing:
            continue
        for term in find_terms(text, lexicon):
            end = _season_end(text, term, periods)
            found.terms.append(clean(sheet.text[term.start : end]))
            sheet.take(term.start, term.end, "terms")
        found.periods.append(periods[0].period)
        sheet.take(periods[0].start, periods[0].end, "terms")
        inside = [s for s in segments.left if s.sheet is sheet and not any(map(str.isalnum, _left_of(s)))]
        for segment in inside:
            segments.drop(segment)


def _left_of(segment: Segment) -> str:
    """What of a segment no field has taken."""
    free = [(a, b) for a, b in segment.sheet.rest() if a < segment.end and b > segment.start]
    return "".join(segment.sheet.text.text[max(a, segment.start) : min(b, segment.end)] for a, b in free)


def _season_end(text: str, term: TermMatch, periods: Sequence[PeriodMatch]) -> int:
    """Where a term ends: `Spring` of `Spring, 2016–present`, which is every spring since; else with its year."""
    over = next((m for m in periods if m.start <= term.start < m.end), None)
    if over is None or over.period.single or over.end <= term.end + 1:
        return term.end
    if len(_term_words(text, over)) > 1:
        return term.end
    return term.start + len(text[term.start : term.end].rstrip("0123456789 ,'’"))


def _term_words(text: str, period: PeriodMatch) -> list[str]:
    """The words of a period that are letters: `Fall 2019 – Spring 2020` names two terms."""
    return list(TERM_WORD.findall(text, period.start, period.end))


def _stands_apart(text: str, start: int, end: int) -> bool:
    """A year at an edge of a segment or in brackets; one inside a name is a part of the name."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    return not before or not after.strip(" .,)") or before[-1] in "(,:–—-"


def span_of_terms(periods: list[Period]) -> tuple[str | None, str | None, bool]:
    """The years from the first to the last term: one single date has no end."""
    if not periods:
        return None, None, False
    if any(period.ongoing for period in periods):
        return min((p.start for p in periods if p.start), default=None), None, True
    starts = sorted(p.start for p in periods if p.start)
    ends = sorted(p.end or p.start or "" for p in periods)
    if len(periods) == 1:
        return periods[0].start, periods[0].end, False
    return starts[0] if starts else None, ends[-1] if ends and ends[-1] != starts[0] else None, False
