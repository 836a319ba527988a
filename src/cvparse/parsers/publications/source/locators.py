"""The numbers of a reference that can be its volume, issue, pages or date, each with the cue beside it.

Reads `vol. 3`, `pp. 1–9`, `№ 2`, `(4)`, `12 March 2020`. A number that is glued to letters is none of them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Span
from cvparse.parsers.publications.source.dates import month_numbers, month_pattern
from cvparse.parsers.publications.vocabulary import LEXICONS, alternation, cue, phrases
from cvparse.text.value_class import dataclass

PAGE = r"(?:[A-Za-z]{1,5}-?)?\d{1,9}(?:\.\d{1,6})?[A-Za-z]{0,2}"
ARTICLE = r"[A-Za-z]{1,2}\d{4}[A-Z]{2}\d{4,8}|[A-Za-z]\d{9,14}(?![\w])"
"""Numbers of articles that only a cue tells from words: `e2020JD012345`, `e2012345678`."""
RANGE = rf"{PAGE}\s?-{{1,3}}\s?{PAGE}"
ROMAN = r"[ivxlcIVXLC]{1,8}"


@dataclass(frozen=True, slots=True)
class Atom:
    """A number of the text. `role` is what its cue says, or `number`, `range`, `date`; `value` leaves the cue out."""

    start: int
    end: int
    role: str
    value: Span
    bracketed: bool = False
    text: str = ""
    month: int | None = None


@lru_cache(maxsize=LEXICONS)
def _atom_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    def cues(name: str) -> str:
        every = phrases(name, lexicon)
        short = "|".join(sorted((re.escape(c) for c in every if len(c) == 1), key=str))
        long = alternation(c for c in every if len(c) > 1)
        pattern = rf"(?:{long})(?![^\W\d_])\.?\s?:?\s{{0,2}}(?:[№#]\s?)?"
        return rf"(?:{pattern}|(?:{short})(?:\.\s{{0,2}}|\s(?=\d)))" if short else rf"(?:{pattern})"

    named = cue("numbering.named_issue", lexicon)
    months = rf"(?:{month_pattern(lexicon)})"
    year = r"(?:1[4-9]|20)\d\d(?:[a-z](?![\w]))?"
    number = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"  # `45-67, May 2019` has pages and no days
    day = rf"{number}(?:\.|{cue('numbering.ordinal_of_name', lexicon)})?(?:\s?-\s?{number})?"
    # The months are hundreds of words, and take most of the time in which this is made: they stand as seldom as can be.
    date = (
        rf"(?:(?P<behind>{year},?\s{{1,2}})|(?P<led>{day},?\s))?{months}\.?(?:"
        rf"(?(behind)(?!)|(?(led)(?!)|\s\d{{1,2}}\s?-\s?{months}\.?\s\d{{1,2}},?\s{year}))"
        rf"|(?:\s{{0,2}}[-/&]\s{{0,2}}{months}\.?)?(?(behind)(?:\s{day})?(?![\w])|,?\s(?:{day},?\s)?{year}))"
        rf"|{year}[-/]\d\d[-/]\d\d|(?<![\d/])(?:0[1-9]|1[0-2])/(?:19|20)\d\d(?!\d)"
        rf"|(?:{cue('numbering.season', lexicon)}),?\s{year}"
    )
    stands_alone = rf"(?:\s{{1,2}}{day})?(?=[.,;)\x1f]|\s?$)"
    month_and_day = rf"(?P<first>{day}\s)?{months}(?(first)\.?\s{{0,2}}-\s{{0,2}}{day}\s{months}|{stands_alone})"
    return re.compile(
        # at most words of a cue stand before a digit
        rf"(?<![\w])(?=[\w№#])(?=[^\d]{{0,28}}\d|[pPvVbB]|(?:{named})\.\s|{months})(?:"
        rf"(?P<date>{date})"
        rf"|(?P<monthday>{month_and_day})"
        rf"|(?P<pages>{cues('numbering.pages')}(?P<pages_value>{ARTICLE}|{RANGE}|{PAGE}|{ROMAN}\s?-\s?{ROMAN}\b)(?:\s?,\s?\d{{1,5}}-\d{{1,5}}){{0,3}})"
        rf"|(?P<volume>{cues('numbering.volume')}(?P<volume_value>[A-Z]{{0,3}}-?\d{{1,5}}(?:[-/]\d{{1,4}})?[A-Z]?(?![\w])|{ROMAN}(?![\w])|[A-Z](?![\w])))"
        rf"|(?P<issue>(?<![-/])(?:{cues('numbering.issue')})(?P<issue_value>(?:[A-Za-z]{{1,5}}[-.\s]?)?\d{{1,6}}(?:[-/]\d{{1,5}})?[A-Za-z]?(?![\w])))"
        rf"|(?P<named>(?<=\d,\s)(?:{named})\.\s(?P<named_value>[A-Za-z]{{2,14}}(?:[_-]\d{{1,3}})?)(?=[,;)]))"
        rf"|(?P<article>{cues('numbering.article')}(?P<article_value>{PAGE}))"
        rf"|(?P<count>\d{{1,4}}\s?(?:{cue('numbering.page_count', lexicon)})\b\.?(?!\s?\d))"
        rf"|(?P<year>{year}(?![\w-])|{year}(?=-{{1,3}}\s))"
        rf"|(?P<range>{RANGE}(?![\w]))"
        rf"|(?P<number>(?:[A-Za-z]{{1,3}}-?|[a-z]{{4}}(?=\d{{3}}(?![\w])))?\d{{1,9}}(?:[./]\d{{1,4}})?[A-Za-z]?(?![\w]))"
        rf")",
        re.IGNORECASE,
    )


_ARTICLE = re.compile(r"[a-z]{4}\d{3}")  # `msad170`, as one publisher numbers its articles


def find_atoms(work: str, start: int, stop: int, lexicon: Lexicon) -> list[Atom]:
    """Every number from `start` to `stop` that can be a part of a tail, from left to right."""
    found: list[Atom] = []
    for m in _atom_pattern(lexicon).finditer(work, start, stop):
        role = m.lastgroup or ""
        role = role.removesuffix("_value")
        value = m.span(f"{role}_value") if role in {"pages", "volume", "issue", "named", "article"} else m.span()
        role = "issue" if role == "named" else role
        before, after = work[m.start() - 1 : m.start()], work[m.end() : m.end() + 1]
        text = m.group()
        if role == "number" and (
            re.match(r"[A-Za-z]{2,3}\d", text)
            and not text.lower().startswith(("e", "s", "cr", "r", "l", "a", "ci"))
            and not _ARTICLE.fullmatch(text)
        ):
            continue
        month = None
        if role == "date":
            year = re.search(r"(?:1[4-9]|20)\d\d[a-z]?", text)
            value = (m.start() + year.start(), m.start() + year.end()) if year else m.span()
            month = month_of(text, lexicon)
        elif role == "year":
            role = "date"
        elif role == "monthday":
            month = month_of(text, lexicon)
            if month is None or text.islower():
                continue
        found.append(
            Atom(
                m.start(),
                m.end(),
                role,
                value,
                before in "([" and after in ")]" and before != "" and after != "",
                text,
                month,
            )
        )
    return found


_IN_FIGURES = re.compile(r"(?<!\d)(0[1-9]|1[0-2])/(?:19|20)\d\d(?!\d)")  # `05/2017`
_ISO_DATE = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d([-/])(?P<month>0[1-9]|1[0-2])\1\d\d(?!\d)")


def month_of(text: str, lexicon: Lexicon) -> int | None:
    """The first month that a date names: `March 2024`, `2024-03-01`."""
    if (digits := _ISO_DATE.search(text)) is not None:
        return int(digits.group("month"))
    if (figures := _IN_FIGURES.search(text)) is not None:
        return int(figures.group(1))
    for word in re.findall(r"[^\W\d_]{3,12}", text):
        if (number := month_numbers(lexicon).get(word.lower())) is not None:
            return number
    return None
