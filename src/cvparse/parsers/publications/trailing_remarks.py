"""What a CV adds behind a reference: prizes, counts of citations, rates, links, remarks on authorship.

They are peeled off from the end, a bracket or a sentence at a time, so that what is left ends as a reference ends.
Reads `(oral)`, `[PDF] [Code]`, `Cited by 25.`, `Impact factor: 4.2`, `Best Paper Award.`; leaves `(2014)` and
`(Springer, 2010)`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK, Draft, Span
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, name_words, phrases
from cvparse.text.normalize import fold

_CLOSED = tuple(closing + sign for closing in ")]}" for sign in ("", ".", ",", ";"))  # how a bracket ends a text
_NUMBERED = re.compile(r"\b\d+\s?\(\d+\)|\d-\d")  # a volume with its issue, pages
_BRACKET = re.compile(rf"[\[({{](?P<content>[^\[\](){{}}]{{1,200}})[\])}}][.,;]?[\s{MASK}]*\Z")
_SENTENCE = re.compile(
    rf"(?:[.;?!)\]”\"’]|{MASK})[\s{MASK}]+(?P<content>(?:[^.;\[\]{MASK}]|;(?=\w)){{3,120}}(?:\.\d[^.;{MASK}]{{0,40}})?)\.?[\s{MASK}]*\Z"
)
_LEGEND = re.compile(r"^\s*[*†‡§¶#^]\s?\S|^[*†‡§¶#]")
_LEGEND_END = re.compile(r"[\s.;]\s*(?P<content>[*†‡§¶#✉]\s?[^\W\d_][^.;]{3,80})\.?\s*\Z")
_CITED_ON = re.compile(r"(?<=(?:19|20)\d\d\.)\s(?P<content>\d{1,2}(?:,\s\d{1,2}){1,12})\.?\s*\Z")
_SYMBOL = re.compile(r"[*†‡§¶#✉]")
FURTHEST = 8
MOST_OTHERS = 40  # characters of `et al.` in any language


@lru_cache(maxsize=LEXICONS)
def _citations(lexicon: Lexicon) -> re.Pattern[str]:
    """How often a work is cited, or a figure of its journal: `Cited by 25`, `IF = 4.2`."""
    return re.compile(
        rf"\b(?:{cue('remarks.cited', lexicon)})\b.{{0,12}}\d|\d.{{0,6}}\b(?:{cue('remarks.citations', lexicon)})\b"
        rf"|\b(?:{cue('remarks.journal_figure', lexicon)})\s?[=:]\s?\d",
        re.IGNORECASE,
    )


@lru_cache(maxsize=LEXICONS)
def _strong(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{cue('remarks.note', lexicon)}|{cue('remarks.award', lexicon)})(?!\w)", re.IGNORECASE
    )


@lru_cache(maxsize=LEXICONS)
def award_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Any word that names a prize."""
    return re.compile(
        rf"(?<!\w)(?:{cue('remarks.award', lexicon)})(?!\w)|\b(?:{cue('remarks.rank', lexicon)})[- ]\d", re.IGNORECASE
    )


@lru_cache(maxsize=LEXICONS)
def _link_seam(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[,;/|·]|\]\s?\[|\s(?:{cue('lists.plain_and', lexicon)})\s|\s&\s")


def is_link(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is nothing but words of links: `PDF`, `Preprint | Code`, `Link to publication`."""
    links = phrases("remarks.link", lexicon)
    parts = [p.strip(" .[]()") for p in _link_seam(lexicon).split(fold(text).strip(" .,;:"))]
    return all(p in links for p in parts)


def is_server(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is the name of a place for preprints; beside an identifier it says where the work appeared."""
    return fold(text).strip(" .,;:") in phrases("works.preprint", lexicon)


def is_remark(text: str, lexicon: Lexicon) -> bool:
    """Whether a bracket or a sentence is a remark on the work."""
    bare = fold(text).strip(" .,;:")
    if is_link(text, lexicon):
        return True
    return bool(
        _strong(lexicon).search(bare)
        or award_pattern(lexicon).search(bare)
        or _citations(lexicon).search(bare)
        or _LEGEND.match(text)
    )


def read_trailers(draft: Draft) -> None:
    """Peel the remarks off the end of what is not read."""
    for _ in range(FURTHEST):
        span = _last_remark(draft.work, draft.start, draft.stop, draft.lexicon)
        if span is None:
            return
        draft.remarks.insert(0, span)
        draft.stop = span[0]
        while draft.stop > draft.start and draft.work[draft.stop - 1] in f" {MASK}":
            draft.stop -= 1


@lru_cache(maxsize=LEXICONS)
def _rate(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"(?<=[.,;(\[]\s|.[(\[])(?:{cue('remarks.rate', lexicon)})\s?[:=~≈]?\s?\d{{1,2}}(?:[.,]\d{{1,2}})?\s?%"
        rf"(?:\s\(\d{{1,4}}/\d{{1,5}}\))?[.,;]?",
        re.IGNORECASE,
    )


def blank_rates(draft: Draft) -> None:
    """Take the share of papers that a conference took out of the working text, wherever it is printed; it is a note.

    Reads `CCS ’18. acceptance rate=16.6%. Toronto`, `(acceptance rate: 21%)`; refuses `A 20% rate of acceptance`.
    """
    for found in list(_rate(draft.lexicon).finditer(draft.work, draft.start, draft.stop)):
        draft.notes.append(found.span())
        draft.work = f"{draft.work[: found.start()]}{' ' * len(found.group())}{draft.work[found.end() :]}"


def _is_aside(window: str, found: re.Match[str]) -> bool:
    """Small words in a bracket behind a reference: `12–19. (with commentary)`; not `A title (unpublished)`."""
    content = found.group("content")
    before = window[: found.start()].rstrip()[-1:]
    plain = content[:1].islower() and not any(c.isdigit() or c.isupper() or c == ":" for c in content)
    return plain and before in {".", ")", "]", ";", MASK} and before != ""


def _is_rising(numbers: str) -> bool:
    """Whether numbers behind a year are the pages on which a paper cites the work: `2022. 2, 4, 6`."""
    row = [int(number) for number in numbers.split(", ")]
    return row == sorted(set(row))


@lru_cache(maxsize=LEXICONS)
def _others(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{name_words(lexicon).others})\Z", re.IGNORECASE)


def _ends_names(text: str, lexicon: Lexicon) -> bool:
    """Whether a full stop ends the words for further authors, and no sentence: `A. Lund et al.`"""
    return _others(lexicon).search(text[-MOST_OTHERS:].removesuffix(".")) is not None


def _last_remark(work: str, start: int, stop: int, lexicon: Lexicon) -> Span | None:
    low = max(start, stop - 240)
    window = work[low:stop]
    end = len(window.rstrip(f" {MASK}"))
    found = _BRACKET.search(window) if window.rstrip().endswith(_CLOSED) else None
    if found is not None and (is_remark(found.group("content"), lexicon) or _is_aside(window, found)):
        return low + found.start(), low + end
    legend = _LEGEND_END.search(window) if _SYMBOL.search(window) is not None else None
    if legend is not None and is_remark(legend.group("content"), lexicon):
        return low + legend.start("content"), low + end
    if (cited := _CITED_ON.search(window)) is not None and _is_rising(cited.group("content")):
        return low + cited.start("content"), low + end
    found = _SENTENCE.search(window)
    if (
        found is not None
        and found.start("content") + low > start
        and not _ends_names(window[: found.start() + 1], lexicon)
    ):
        content = found.group("content")
        if len(content.split()) <= 16 and not _NUMBERED.search(content) and is_remark(content, lexicon):
            return low + found.start("content"), low + end
    return None
