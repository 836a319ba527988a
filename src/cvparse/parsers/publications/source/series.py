"""The series of a book, where a style prints it last or in front of the publisher.

Reads `… 1923, pp. 264–72. Test History of Tests 1.`, `2000. p. 242–4. (Test history; no. 14).`, `Edited by A. Muster.
Studies in Tests 2. Test Press`; leaves `2005. Counting samples`, where nothing stands before the year but names.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.source.chunks import is_publisher
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, cue_in_either_case, phrases, small_words

_TITLE = r"(?P<series>(?-i:[^\W\d_a-z])[^\d.,:;()“”\[\]\x1f]{5,100}?)"
_BEFORE_PUBLISHER = re.compile(
    rf"\.\s{_TITLE}\s(?P<number>\d{{1,5}})\.\s(?=(?P<publisher>[^\W\d_a-z][^.,;:()\d]{{2,80}})[.,;])"
)
SHORTEST = 12  # characters of a title in front of its year and its series


@lru_cache(maxsize=LEXICONS)
def _last(lexicon: Lexicon) -> re.Pattern[str]:
    """A series that ends the reference, behind its pages or its year: `pp. 264–72. Test History of Tests 1.`"""
    return re.compile(
        rf"(?:\b(?:{cue('numbering.series_behind', lexicon)})\.\s[\w-]{{1,16}}|,\s(?:1[5-9]|20)\d\d)"
        rf"(?:,\s{MASK}{{1,300}})?\.\s{_TITLE}(?:,?\s(?P<number>\d{{1,5}}))?\.?[\s{MASK}]*\Z"
    )


@lru_cache(maxsize=LEXICONS)
def _bracketed(lexicon: Lexicon) -> re.Pattern[str]:
    numbered = rf"{cue('numbering.issue', lexicon)}|{cue('numbering.volume', lexicon)}"
    return re.compile(
        rf"(?<=[\w.])[.,]?\s\({_TITLE}(?:[;,]\s(?:{numbered})\.?:?\s?(?P<number>[\w-]{{1,8}}))?\)\.?[\s{MASK}]*\Z",
        re.IGNORECASE,
    )


@lru_cache(maxsize=LEXICONS)
def _behind_volume(lexicon: Lexicon) -> re.Pattern[str]:
    """A series behind the volume: `Vol. 3 of Studies in Tests`, `Vol. 3. Studies in Tests no. 2.`"""
    return re.compile(
        rf"[.,;]\s(?:{cue('numbering.volume', lexicon)})\.?\s?(?P<volume>[\dIVXLC]{{1,7}})"
        rf"(?P<seam>\.\s|,?\s(?P<of>{cue('works.of', lexicon)})\s){_TITLE}"
        rf"(?:[,;]?\s(?:(?:{cue('numbering.named_issue', lexicon)})\.?\s?)?(?P<number>\d{{1,5}}))?(?=\.\s)",
        re.IGNORECASE,
    )


_PUBLISHED = re.compile(r"\.\s(?:[^\W\d_][^.:;\d]{1,50}:\s)?(?P<publisher>[^\W\d_a-z][^.:;()\d]{2,80})[.,;]")


@lru_cache(maxsize=LEXICONS)
def _known(lexicon: Lexicon) -> re.Pattern[str]:
    volume = cue("numbering.series_volume", lexicon)
    return re.compile(
        rf"(?P<seam>[,.]\s|\s\()(?P<series>{cue('works.series', lexicon)})"
        rf"(?=[\s,)]{{1,2}}(?:\(|(?:(?:{volume})\.?\s)?\d))",
        re.IGNORECASE,
    )


def _take_known(draft: Draft, low: int) -> None:
    """The series behind the title of proceedings: `In Proc. of Tests, LNCS 1234, pp. 4–9`; its number is the volume."""
    found = _known(draft.lexicon).search(draft.work, low, draft.stop)
    if found is not None and _opened(draft.lexicon).search(draft.work, draft.start, found.start()) is not None:
        draft.series = found.span("series")
        draft.mask(found.start("seam"), found.end("series"))


@lru_cache(maxsize=LEXICONS)
def _opened(lexicon: Lexicon) -> re.Pattern[str]:
    """Where the title of proceedings begins behind a stop."""
    openings = "|".join(sorted(said.capitalize() for said in phrases("works.proceedings_opening", lexicon)))
    return re.compile(rf"[.,?!”\"]\s(?:(?:{cue_in_either_case('works.in_plain', lexicon)}):?\s|{openings})")


def read_series(draft: Draft, start: int) -> None:
    """Take the series and the number in it out of the stretch that begins at `start`."""
    work = draft.work
    if draft.names is None:
        return
    low = max(start + SHORTEST, draft.stop - 420)
    _take_known(draft, low)
    work = draft.work
    last = _last(draft.lexicon).search(work, low, draft.stop)
    if last is not None and _is_title(last.group("series"), draft.lexicon):
        _take(draft, last)
        return
    bracket = (
        _bracketed(draft.lexicon).search(work, low, draft.stop)
        if work[low : draft.stop].rstrip(f" .{MASK}").endswith(")")
        else None
    )
    if bracket is not None and bracket.group("number") and _is_title(bracket.group("series"), draft.lexicon, 1.0):
        _take(draft, bracket)
        return
    behind = _behind_volume(draft.lexicon).search(work, low, draft.stop)
    if behind is not None and _is_title(behind.group("series"), draft.lexicon):
        published = _PUBLISHED.match(work, behind.end())
        if behind.group("of") is not None or (
            published is not None and is_publisher(published.group("publisher"), draft.lexicon)
        ):
            _take(draft, behind, keep_end=True)
            return
    before = _BEFORE_PUBLISHER.search(work, low, draft.stop)
    if (
        before is not None
        and _is_title(before.group("series"), draft.lexicon)
        and is_publisher(before.group("publisher"), draft.lexicon)
    ):
        _take(draft, before, keep_end=True)


def _is_title(text: str, lexicon: Lexicon, most_lower: float = 0.5) -> bool:
    words = text.split()
    lower = [w for w in words if w[0].islower() and w.lower() not in small_words(lexicon)]
    return 2 <= len(words) <= 12 and len(lower) <= most_lower * len(words) and not is_publisher(text, lexicon)


def _take(draft: Draft, found: re.Match[str], *, keep_end: bool = False) -> None:
    draft.series = found.span("series")
    if found.group("number"):
        draft.number = draft.number or found.span("number")
    if "seam" in found.re.groupindex:
        draft.mask(found.start("seam"), found.end())
    elif keep_end:
        draft.mask(found.start() + 1, found.end() - 1)
    else:
        draft.stop = found.start("series")
        while draft.stop > draft.start and draft.work[draft.stop - 1] in " (":
            draft.stop -= 1
