"""The numbers of a reference: volume, issue, pages, article number and date, from wherever its tail prints them.

First every number that can be one of them is found, with its cue if it has one (`vol. 3`, `pp. 1–9`, `№ 2`, `(4)`).
Then those that stand in the tail get their parts: a cue decides, then the punctuation around a number (`7(2)`, `33:93`,
`2009;25`), then the order volume, issue, pages. Ordinals (`22nd Symposium`), years inside a word group (`2015 ACM
Symposium`) and numbers glued to letters are none of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Span
from cvparse.parsers.publications.source.chunks import venue_share
from cvparse.parsers.publications.source.dates import month_numbers, month_pattern
from cvparse.parsers.publications.vocabulary import LEXICONS, alternation, cue, phrases

PAGE = r"(?:[A-Za-z]{1,5}-?)?\d{1,9}(?:\.\d{1,6})?[A-Za-z]{0,2}"
ARTICLE = r"[A-Za-z]{1,2}\d{4}[A-Z]{2}\d{4,8}|[A-Za-z]\d{9,14}(?![\w])"
"""Numbers of articles that only a cue tells from words: `e2020JD012345`, `e2012345678`."""
RANGE = rf"{PAGE}\s?-{{1,3}}\s?{PAGE}"
ROMAN = r"[ivxlcIVXLC]{1,8}"
PRINTED_SINCE = "1700"  # beside a later year, an earlier one is a page
_DOTTED = re.compile(r"(\d{1,4})[./](\d{1,3})\Z")


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


@dataclass(slots=True)
class Numbers:
    """The parts that the numbers of a tail have been given."""

    volume: Span | None = None
    issue: Span | None = None
    pages: Span | None = None
    year: Span | None = None
    month: int | None = None
    used: list[Atom] = field(default_factory=list)
    unused: int = 0


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
    span = rf"{months}\.?(?:\s{{0,2}}[-/&]\s{{0,2}}{months}\.?)?"
    year = r"(?:1[4-9]|20)\d\d(?:[a-z](?![\w]))?"
    day = rf"\d{{1,2}}(?:\.|{cue('numbering.ordinal_of_name', lexicon)})?(?:\s?-\s?\d{{1,2}})?"
    date = (
        rf"(?:{months}\.?\s\d{{1,2}}\s?-\s?{months}\.?\s\d{{1,2}},?\s{year}|(?:{day},?\s)?{span},?\s(?:{day},?\s)?{year}|{year},?\s{{1,2}}{span}(?:\s{day})?(?![\w])"
        rf"|{year}[-/]\d\d[-/]\d\d|(?<![\d/])(?:0[1-9]|1[0-2])/(?:19|20)\d\d(?!\d)|{day}\s{span}\s{year}"
        rf"|(?:{cue('numbering.season', lexicon)}),?\s{year})"
    )
    return re.compile(
        # at most words of a cue stand before a digit
        rf"(?<![\w])(?=[\w№#])(?=[^\d]{{0,28}}\d|[pPvVbB]|(?:{named})\.\s|{months})(?:"
        rf"(?P<date>{date})"
        rf"|(?P<monthday>{day}\s{months}\.?\s{{0,2}}-\s{{0,2}}{day}\s{months}|{months}(?:\s{{1,2}}{day})?(?=[.,;)\x1f]|\s?$))"
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


def assign(atoms: list[Atom], work: str, known_year: str, lexicon: Lexicon, leading: bool = False) -> Numbers:
    """Give the numbers of one tail their parts; `known_year` is the year that was read before, or empty."""
    numbers = Numbers()
    bare: list[Atom] = []
    for atom in atoms:
        if atom.role == "monthday":
            numbers.used.append(atom)
            numbers.month = numbers.month or atom.month
            continue
        if atom.role == "pages":
            if numbers.pages is None:
                numbers.pages = atom.value
                numbers.used.append(atom)
        elif atom.role == "article":
            numbers.pages = numbers.pages or atom.value
            numbers.used.append(atom)
        elif atom.role == "volume" and numbers.volume is None:
            numbers.volume = atom.value
            numbers.used.append(atom)
        elif atom.role == "issue" and numbers.issue is None:
            numbers.issue = atom.value
            numbers.used.append(atom)
        elif atom.role in {"date", "number", "range"} or atom.role == "count":
            bare.append(atom)
    bare = _take_year(numbers, bare, work, known_year, lexicon)
    _take_bare(numbers, bare, work, leading)
    return numbers


def _take_year(numbers: Numbers, bare: list[Atom], work: str, known_year: str, lexicon: Lexicon) -> list[Atom]:
    """Choose the year among the dates; the rest of the numbers is returned."""
    dates = [a for a in bare if a.role == "date"]
    if not dates:
        return bare
    dated = [a for a in dates if a.month is not None or a.end - a.start > 5]
    bracketed = [a for a in dates if a.bracketed]
    if known_year:
        gone = dated or bracketed or [a for a in dates if _again(a, work, known_year, lexicon)]
        if gone:
            numbers.used.extend(gone)
            numbers.month = numbers.month or gone[0].month
        else:
            colon = [
                a for a in dates if work[a.start - 1 : a.start] in {":", "-"} or work[a.end : a.end + 1] in {"(", ":"}
            ]
            gone = []
            others = [a for a in bare if a.role not in {"date", "count"}]
            if not colon and (len(others) >= 2 or numbers.pages) and len(dates) == 1:
                gone = dates[:1]
                numbers.used.extend(gone)
        return [a for a in bare if a not in gone]
    chosen = bracketed[-1] if bracketed else dated[0] if dated else None
    if chosen is None:
        recent = [a for a in dates if work[slice(*a.value)] >= PRINTED_SINCE]
        dates = recent or dates
        free = [a for a in dates if work[a.start - 1 : a.start] != ":" and work[a.end : a.end + 1] != "("]
        chosen = (free or dates)[0]
        index = bare.index(chosen)
        if (
            len(free) > 1
            and index == 0
            and len(bare) >= 3
            and bare[-1] in free
            and work[chosen.end : chosen.end + 1] != ";"
        ):
            chosen = free[-1] if _closes(work, bare[-1]) else chosen
    numbers.year, numbers.month = chosen.value, chosen.month or numbers.month
    numbers.used.append(chosen)
    dropped = [a for a in dates if a is not chosen and (a.month is not None or a.bracketed)]
    numbers.used.extend(dropped)
    if numbers.month is None:
        numbers.month = next((a.month for a in dropped if a.month is not None), None)
    return [a for a in bare if a is not chosen and a not in dropped]


_ENDS_NAME = re.compile(r"[^\W\d_]\s\d{4}(?:[.)]|,\s(?=[^\W\d_]))")  # `Congress of Tests 2018, ed. by`


def _again(atom: Atom, work: str, year: str, lexicon: Lexicon) -> bool:
    """The year of the entry, printed again behind the proceedings: `(2015). A Title. In Proceedings, 2015. Testhus`."""
    printed = work[atom.start : atom.end] == year
    if not printed or work[atom.start - 2 : atom.end + 1] == f", {year}.":
        return printed
    named = work[max(0, atom.start - 90) : atom.start].rsplit(". ", 1)[-1]
    return _ENDS_NAME.match(work, atom.start - 2) is not None and venue_share(named, lexicon)[1] > 0


def _closes(work: str, atom: Atom) -> bool:
    return not any(c.isalnum() for c in work[atom.end : atom.end + 3])


def _take_bare(numbers: Numbers, bare: list[Atom], work: str, leading: bool) -> None:
    """Numbers without a cue, by the punctuation around them and their order."""
    counts = [a for a in bare if a.role == "count"]
    row = [a for a in bare if a.role != "count"]
    if row and numbers.volume is None and leading:
        first = row.pop(0)
        numbers.volume = first.value
        numbers.used.append(first)
    at = 0
    while at < len(row):
        atom = row[at]
        after = row[at + 1] if at + 1 < len(row) else None
        paired = (
            after is not None
            and after.bracketed
            and not work[atom.end : after.start - 1].strip()
            and work[after.start - 1] == "("
        )
        dotted = _DOTTED.match(work[atom.start : atom.end]) if atom.role == "number" else None
        if dotted is not None and numbers.volume is None and numbers.issue is None:
            numbers.volume = (atom.start, atom.start + dotted.end(1))
            numbers.issue = (atom.start + dotted.start(2), atom.end)
            numbers.used.append(atom)
            del row[at]
            continue
        if paired and after is not None and numbers.volume is None:
            numbers.volume, numbers.issue = atom.value, numbers.issue or after.value
            numbers.used.extend((atom, after))
            del row[at : at + 2]
            continue
        at += 1
    if numbers.volume is not None and numbers.issue is None and row and row[0].bracketed and row[0].role == "number":
        first = row.pop(0)
        numbers.issue = first.value
        numbers.used.append(first)
    _take_in_order(numbers, row, work)
    if counts and numbers.pages is None:
        count = counts[0]
        digits = re.match(r"\d+", work[count.start : count.end])
        numbers.pages = (count.start, count.start + (digits.end() if digits else 0))
        numbers.used.append(count)


def _take_in_order(numbers: Numbers, row: list[Atom], work: str) -> None:
    """Give the numbers that nothing else decides their parts by their order."""
    row = [a for a in row if not (a.role == "range" and a.bracketed and numbers.issue is not None)]
    if not row:
        return
    roles = _roles(numbers, row, work)
    for atom, role in zip(row, roles, strict=False):
        if role == "volume":
            numbers.volume = atom.value
        elif role == "issue":
            numbers.issue = atom.value
        elif role == "pages":
            numbers.pages = atom.value
        if role:
            numbers.used.append(atom)
    numbers.unused += max(0, len(row) - len([r for r in roles if r]))


def _roles(numbers: Numbers, row: list[Atom], work: str) -> list[str]:
    """The part of each number: what is still wanted, in the order volume, issue, pages."""
    issue = "issue" if numbers.issue is None else ""
    if numbers.volume is None and numbers.pages is None:
        if len(row) == 1:
            return ["pages" if _is_page(numbers, row[0], work) else "volume"]
        if len(row) == 2:
            return ["volume", "pages"]
        return ["volume", "pages", ""] if row[1].role == "range" != row[2].role else ["volume", issue, "pages"]
    if numbers.volume is None:
        long_range = row[0].role == "range" and len(row) == 1 and row[0].end - row[0].start > 9
        return [""] if long_range else ["volume", issue]
    if numbers.pages is None:
        return ["issue", "pages"] if len(row) > 1 and row[0].role != "range" and issue else ["pages"]
    return ["issue"] if issue and row[0].bracketed else []


def _is_page(numbers: Numbers, lone: Atom, work: str) -> bool:
    """Whether the only number of a tail is a page: a range, a letter with digits, four digits, one behind a colon."""
    text = work[lone.start : lone.end]
    lettered = text[0].isalpha() and text[1:].isdigit()
    behind = numbers.issue is not None and numbers.issue[0] < lone.start
    colon = work[max(0, lone.start - 2) : lone.start].rstrip()[-1:] == ":"
    long = lone.role == "number" and len(text) >= 4 and text.isdigit()
    return lone.role == "range" or lettered or long or sum(c.isdigit() for c in text) >= 5 or colon or behind
