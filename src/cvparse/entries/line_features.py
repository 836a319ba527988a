"""What the splitting rules see of each line: its bullet or number, its indent, its gap, how it begins."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import regex

from cvparse.fields.dates import find_periods
from cvparse.layout.types import Line
from cvparse.lexicon.months import month_numbers
from cvparse.lexicon.types import Lexicon
from cvparse.sections.candidates import may_hold_year
from cvparse.text.normalize import BULLETS, fold
from cvparse.text.styled import ICON, Style, StyledText
from cvparse.text.value_class import dataclass

LABEL = regex.compile(
    r"""\s*+(?:
      \[\s?(?P<bracket>[\p{L}+*]{0,4}[-.\s]?\d{1,3}[a-z]?)\s?\]
    | \((?P<paren>[\p{L}]{0,3}[-.]?\d{1,3}|[ivx]{1,5}|[a-z])\)
    | (?P<dot>[\p{Lu}]{0,3}[-.]?\d{1,3})[.):](?=:?\s|\p{Lu})(?!\d)
    | (?P<letter>\p{Lu}{1,3}[-.]?\d{1,3}(?:\.\d{1,3}){0,2})(?=\s)
    | \#(?P<hash>\d{1,3})
    )[.:]?\s*""",
    regex.VERBOSE,
)
_YEAR = regex.compile(
    r"(?<![\d.-])(?:19|20)\d\d(?!\d)"
    r"|(?<!\d)(?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d(?![\d/])"  # the month before its year: `09.2002`; no DOI
)
TIGHT = frozenset("•▪●◦■▸►‣")  # signs that mean nothing else, and need no blank behind them
SPACED = frozenset(BULLETS) | {"*", "o"}
LONGEST_SIGN = 3  # characters: `->`, `>>>`
PICTURED = ICON + "\ufffd"
INNER = 0.6  # em; what stands under an entry begins further in by more than kerning
OWN_LINES = 0.5  # of the lines with a year; below, dates stand on lines of their own by chance
MOSTLY_BESIDE = 2  # dated tags to a year in the text; with fewer, some entries have their date in the text
FIRST_YEAR = "1950"  # of a career that is told today; what names tell of may be older
YEAR_ALONE = 4  # characters of an ISO date that has no month
YEAR_TAG = regex.compile(r"(?:\d{1,2}\.?,?\s)?(?:19|20)\d\d[.,:]?")  # also behind the day: `4, 2018`
LONGEST_DATE = 60  # characters of a line that holds nothing but a span of time

OPENING_QUOTES = tuple('“„«»‘"「『')

Face = tuple[Style, float, str]


@dataclass(frozen=True, slots=True)
class LineFeatures:
    """A line as the rules see it. Lengths are in ems of the line's own type.

    `label` is the end of a list number at its start (0: none), `shape` that number with figures as `0`, `number` its
    value. `bullet` is the end of a bullet (0: none). `lead` is the style of its first letter, `face` that with its size
    and colour. `dated` says that a year stands in the line or in a tag beside it, `open_tag` that the date in its
    margin goes on in that of the next line.
    """

    line: Line
    indent: float
    gap: float
    bullet: int
    label: int
    shape: str
    number: int
    lead: Style
    face: Face
    dated: bool
    open_tag: bool = False

    @property
    def first_on_page(self) -> bool:
        return self.gap == 0.0

    @property
    def quoted(self) -> bool:
        """Whether it opens with a quotation."""
        return self.line.text.text.lstrip()[:1] in OPENING_QUOTES


def features_of_line(line: Line, signs: Collection[str] = ()) -> LineFeatures:
    """The features of a line; `signs` are bullets beside the usual ones."""
    text = line.text.text
    bullet = _bullet(text, signs)
    found = None if bullet else LABEL.match(text)
    label = next((g for g in found.groups() if g), "") if found else ""
    digits = "".join(c for c in label if c.isdigit())
    lead = _lead(line.text, bullet or (found.end() if found else 0))
    shape = ""
    if found:
        shape = "".join("0" if c.isdigit() else c for c in found.group().strip()).replace("00", "0").replace("00", "0")
        shape = "".join("a" if c.isalpha() else c for c in shape)
    return LineFeatures(
        line=line,
        indent=line.indent / max(line.size, 1.0),
        gap=line.gap_above / max(line.size, 1.0),
        bullet=bullet,
        label=found.end() if found else 0,
        shape=shape,
        number=int(digits) if digits else 0,
        lead=lead,
        face=(lead, round(line.size), line.color),
        dated=any(_holds_year(part) for part in (text, line.margin.text, line.aside.text)),
    )


def _bullet(text: str, signs: Collection[str]) -> int:
    """The end of a bullet at the start of a text, with the blanks after it; 0 where there is none. `signs` are those of
    the word lists, which stand alone before their text.

    Reads `• Item`, `– Item`, `•Item`; refuses `-5 °C` (no blank after it) and `2019 – 2021`.
    """
    body = text.lstrip()
    sign = body.split(maxsplit=1)[0] if body else ""
    if body[:1] in TIGHT:
        sign = body[:1]
    elif sign not in SPACED and not (len(sign) <= LONGEST_SIGN and fold(sign) in signs):
        return 0
    rest = body[len(sign) :]
    return len(text) - len(rest.lstrip()) if sign and (rest or sign in TIGHT) else 0


def _lead(text: StyledText, start: int) -> Style:
    at = next((i for i in range(start, len(text)) if text.text[i].isalnum()), None)
    return text.style_at(at) & (Style.BOLD | Style.ITALIC | Style.SMALL_CAPS) if at is not None else Style.NONE


def features_of(lines: Sequence[Line], lexicon: Lexicon) -> list[LineFeatures]:
    """The features of all lines of a list.

    Where dates stand on lines of their own, or in tags at the right of most lines with a year, a year in a name
    (`Forum 2020`) dates no line.
    """
    signs = lexicon.phrases("bullets.signs").phrases
    rows = _with_pictured_bullets([features_of_line(line, signs) for line in lines])
    months = month_numbers(lexicon.languages, lexicon.data)
    wrapped = _wrapped_dates(rows, lexicon)
    rows = [
        replace(row, open_tag=True) if at in wrapped or _is_open(row.line.margin.text, months) else row
        for at, row in enumerate(rows)
    ]
    rows = _with_dates_of_full_lines(rows, lexicon)
    inside = [at for at, row in enumerate(rows) if row.dated and not row.bullet and not _tagged(row.line)]
    alone = [at for at in inside if _is_date(rows[at].line.text.text, lexicon)]
    tags = sum(_holds_year(row.line.aside.text) for row in rows)
    beside = tags > 1 and tags >= MOSTLY_BESIDE * (len(inside) - len(alone))
    if beside:
        alone += [at for at in inside if _holds_date(rows[at].line.text.text, lexicon)]
    elif len(alone) < 2 or len(alone) < OWN_LINES * len(inside):
        return rows
    return [replace(row, dated=False) if at in inside and at not in alone else row for at, row in enumerate(rows)]


def _with_dates_of_full_lines(rows: list[LineFeatures], lexicon: Lexicon) -> list[LineFeatures]:
    """The rows, the date that did not fit into a line counted as that line's: `M.A., University of X, Oslo, Norway,` is
    full and ends with a comma, `1989.` stands below. Refuses it under a line that has a date, or that has room left.
    """
    moved = [
        at
        for at in range(1, len(rows))
        if rows[at].dated
        and not (rows[at - 1].dated or _tagged(rows[at].line) or rows[at].bullet)
        and rows[at - 1].line.full
        and rows[at - 1].line.text.text.rstrip().endswith(",")
        and _is_date(rows[at].line.text.text, lexicon)
    ]
    return (
        [replace(row, dated=(row.dated or at + 1 in moved) and at not in moved) for at, row in enumerate(rows)]
        if moved
        else rows
    )


def _is_open(tag: str, months: Collection[str]) -> bool:
    """Whether a tag is a span that ends with a month without its year: `September 2018 – May`; `May` alone is none."""
    words = fold(tag).replace("–", " ").replace("-", " ").rstrip(" .").split()
    return len(words) > 1 and words[-1] in months and _holds_year(tag)


def _wrapped_dates(rows: Sequence[LineFeatures], lexicon: Lexicon) -> Collection[int]:
    """The rows beside which a date begins that the tag of the next line ends, in a list whose dates wrap so.

    Reads `Oct` over `2019` and `July 4,` over `2018`; refuses the same where a year stands over the first of them, as
    months stand below theirs, and a list in which another tag without a year has none below.
    """
    tags = [row.line.margin.text.strip() for row in rows]
    shown = [at for at, tag in enumerate(tags) if tag]
    parts = [at for at in shown if any(map(str.isalpha, tags[at])) and not _holds_year(tags[at])]
    if not parts or YEAR_TAG.fullmatch(tags[shown[0]]):
        return ()
    whole = all(at + 1 in shown and _is_date(f"{tags[at]} {tags[at + 1]}", lexicon) for at in parts)
    ended = [at for at in parts if YEAR_TAG.fullmatch([*tags, ""][at + 1])]
    return ended if whole and len(ended) == len(parts) else ()


def _with_pictured_bullets(rows: list[LineFeatures]) -> list[LineFeatures]:
    """The rows with pictograms as bullets, where several lines further in open with one.

    Reads `￼ Rivers` and `￼ Lakes` under `University of X`; refuses a lone `￼ Oslo`, and pictograms at the list's edge.
    """
    if not rows:
        return rows
    edge = min(row.indent for row in rows)
    able = [at for at, row in enumerate(rows) if at and _pictured(row) and row.indent > edge + INNER]
    able = able if able and not _pictured(rows[0]) else []
    several = [at for at in able if at - 1 in able or at + 1 in able]
    return [replace(row, bullet=_pictured(row)) if at in several else row for at, row in enumerate(rows)]


def _pictured(row: LineFeatures) -> int:
    """The end of a pictogram and the blanks after it at the start of a line; 0 where there is none."""
    text = row.line.text.text
    after = text.lstrip(PICTURED).lstrip()
    opens = text[:1] in PICTURED and text[:1] != "" and after[:1].isalnum()
    return len(text) - len(after) if opens and not row.bullet else 0


def _tagged(line: Line) -> bool:
    """Whether a year stands beside the line."""
    return _holds_year(line.margin.text) or _holds_year(line.aside.text)


def _holds_year(text: str) -> bool:
    return may_hold_year(text) and _YEAR.search(text) is not None


def _holds_date(text: str, lexicon: Lexicon) -> bool:
    """Whether a line holds a date with its month, or ends with a span of years or a year of a career, as few names do:
    `Foundation, May 2019`, `Thesis 2017–2019`, `Prize 2012`; not `The Plague, 1347–1351, and After`, `since 1719`."""
    for found in find_periods(text, lexicon):
        start, last = found.period.start or "", not any(map(str.isalnum, text[found.end :]))
        if len(start) > YEAR_ALONE or (last and (found.period.end or start >= FIRST_YEAR)):
            return True
    return False


def _is_date(text: str, lexicon: Lexicon) -> bool:
    """Whether a line holds a date and nothing else: `March 2020 – Present`, not `Forum 2020`."""
    found = find_periods(text, lexicon) if len(text) <= LONGEST_DATE else []
    return bool(found) and not any(map(str.isalnum, text[: found[0].start] + text[found[-1].end :]))
