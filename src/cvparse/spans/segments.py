"""An entry of an activity list is cut into segments: what its print sets apart, before anybody asks what it means.

Signals in this order: a row; a stretch in quotes; a stretch in bold or italics that opens the entry, or that stands
between separators; a bracket; a strong separator (cell, bar, semicolon, spaced dash); a full stop that ends a sentence;
a comma outside brackets.
`joint` says which of them stands before a segment, so that a parser can tell `Title. Funder, Place` from `Title, with
a comma`. Words that were taken before are in no segment. It knows no language but where a place (`Cambridge, MA`)
keeps its comma.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.organizations import find_organizations
from cvparse.fields.places import find_place
from cvparse.lexicon.phrase_groups import EVENTS, first_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.spans.classified_segments import COMMA, STRONG
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.typeface_spans import stretches_apart, styled_opening
from cvparse.spans.worksheet import Worksheet
from cvparse.text.quotes import QUOTES
from cvparse.text.trim import clean, clean_end, trimmed

QUOTED = regex.compile(
    r"“[^“”]{2,400}+”|„[^„“”]{2,400}+[“”]|«[^«»]{2,400}+»|»[^«»]{2,400}+«|\"[^\"]{2,400}+\""
    r"|(?<![\p{L}\p{N}])[‘']\S(?:[^‘'’]|[’'](?=\p{L})){2,400}?(?<=[^\s])[’'](?!\p{L})|``.{2,400}?''|「[^「」]{2,400}+」|『[^『』]{2,400}+』|《[^《》]{2,400}+》"
)
CLOSING_QUOTES = "”“»«\"’'」』"
STOP = regex.compile(
    r"(?<!\b\p{Lu}\p{Ll}{0,2})(?<=[\p{L}\p{N})\]”\"’»%]{2})[.](?=\s{1,3}[\p{Lu}\p{N}“\"‘«„»(\[])|(?<=[?!])(?=\s\p{Lu})|。"
)
BRACKET = regex.compile(r"(?<![\p{L}\p{N}])[(（\[][^()（）\[\]]{1,200}+[)）\]]")
SENTENCE_END = regex.compile(r"(?:\p{Ll}{4}|\d|[)\]])\.$")  # no abbreviation such as `Inc.` or `D.C.`
ACRONYM = regex.compile(r"(?=\P{Lu}{0,8}\p{Lu}\P{Lu}{0,8}\p{Lu})[\p{L}\p{N}&/-]{2,10}")
LEADING = regex.compile(r"^[.,;:]\s{1,3}")
CODE_DIGITS = 3
MEMBER_WORDS = 2
LONGEST_TITLE = 10  # characters of `Prof`, `Dipl`
ASTERISKS = regex.compile(r"\*{2}")  # bold of a markup that was printed instead of set
REMARKS = (
    *(f"advising.{name}" for name in ("postdoc", "phd", "masters", "undergraduate", "highschool", "role")),
    *(f"talks.{name}" for name in ("invited", "keynote", "poster", "contributed", "panel")),
    *("grants.role", "teaching.role", "teaching.level"),
)


class Joint(IntEnum):
    """What parts a segment from the one before it, the weakest first."""

    NONE = 0
    COMMA = 1
    BRACKET = 2
    STOP = 3
    STRONG = 4
    ROW = 5
    ASIDE = 6


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a worksheet: what stands before it, and how it is printed. `row` is -1 for a tag at the edge;
    `styled` opens the entry in bold or italics, `faced` is set apart so from what stands beside it."""

    sheet: Worksheet
    start: int
    end: int
    row: int
    joint: Joint
    quoted: bool = False
    styled: bool = False
    faced: bool = False

    @property
    def text(self) -> str:
        return self.sheet.text.text[self.start : self.end]

    @property
    def bracketed(self) -> bool:
        return self.joint is Joint.BRACKET

    def take(self, path: str) -> str:
        """Cross it out for this field; the value without quotes and the signs at its ends."""
        value: str = LEADING.sub("", bare(clean(self.sheet.take(self.start, self.end, path))))
        return value

    def cue(self, rule: str) -> None:
        """Cross it out as words that a rule consumed."""
        self.sheet.cue(self.start, self.end, rule)

    def until(self, other: Segment) -> Segment:
        """This segment with all that follows it up to the end of another of the same sheet."""
        return replace(self, end=other.end)


def bare(text: str) -> str:
    """A title without its quotes and the comma or full stop inside them.

    >>> bare("“Who Owned the Quay?”"), bare("“Registers and Prices,”")
    ('Who Owned the Quay?', 'Registers and Prices')
    """
    value = text.strip()
    if QUOTED.fullmatch(value):
        return value.strip(QUOTES).rstrip(",;.").strip()
    if value[-1:] in CLOSING_QUOTES and not any(sign in value[:-1] for sign in QUOTES):
        value = value[:-1]
    value = value.rstrip(",;").strip()
    return value[:-1] if SENTENCE_END.search(value) else value


def segments_of(worksheet: EntryWorksheet, lexicon: Lexicon, rows: Sequence[Row] | None = None) -> list[Segment]:
    """The segments of what is left of the rows and of the tags beside them, in reading order, the tags last.

    Reads `“A Title,” Funder (Role: PI), $500` as four segments; it does not cut `Cambridge, MA`, `J. Smith` or what
    stands inside quotes.
    """
    found: list[Segment] = []
    body = worksheet.body
    for number, row in enumerate(worksheet.rows if rows is None else rows):
        opened = False
        for start, end in _free(body, row.start, row.end):
            for segment in _cut(body, (start, end), number, lexicon, opens=number == 0 and not opened):
                found.append(segment if opened else replace(segment, joint=Joint.ROW))
                opened = True
    for sheet in (*worksheet.asides, worksheet.margin):
        for start, end in _free(sheet, 0, len(sheet.text)):
            found += [
                replace(s, row=-1, joint=Joint.ASIDE) for s in _cut(sheet, (start, end), -1, lexicon, opens=False)
            ]
    return found


def _free(sheet: Worksheet, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches not taken, with the quotes and brackets at their ends that belong to them."""
    text = sheet.text.text
    for free_start, free_end in sheet.rest():
        first, last = max(free_start, start), min(free_end, end)
        if first >= last:
            continue
        while first > start and text[first - 1] in QUOTES + "([（" and sheet.is_free(first - 1, first):
            first -= 1
        while last < end and text[last] in QUOTES + ")]）.,?!" and sheet.is_free(last, last + 1):
            last += 1
        yield first, last


def _cut(sheet: Worksheet, span: tuple[int, int], row: int, lexicon: Lexicon, *, opens: bool) -> list[Segment]:
    """The segments of one stretch that holds nothing taken."""
    start, end = span
    text = sheet.text.text
    fixed = _fixed(sheet, span, lexicon, opens=opens)
    marks = sorted(
        [(m.start(), m.end(), Joint.STRONG) for m in STRONG.finditer(text, start, end)]
        + [(m.start(), m.end(), Joint.STRONG) for m in ASTERISKS.finditer(text, start, end)]
        + [(m.start(), m.end(), Joint.STOP) for m in STOP.finditer(text, start, end) if not _is_title(text, m, lexicon)]
        + [(m.start(), m.end(), Joint.COMMA) for m in COMMA.finditer(text, start, end)]
    )
    found: list[Segment] = []
    at, joint = start, Joint.NONE
    for a, b, kind, is_mark in sorted(
        [(a, b, k, True) for a, b, k in marks if not any(f.start <= a < f.end for f in fixed)]
        + [(f.start, f.end, f.joint, False) for f in fixed],
        key=lambda boundary: (boundary[0], boundary[3]),
    ):
        found += _plain(sheet, at, a, row, joint)
        if is_mark:
            joint = max(kind, joint) if not text[at:a].strip() else kind
        else:
            whole = next(f for f in fixed if f.start == a)
            found.append(replace(whole, row=row, joint=Joint.BRACKET if kind is Joint.BRACKET else joint))
            joint = Joint.NONE
        at = b
    found += _plain(sheet, at, end, row, joint)
    return _with_places([s for s in found if any(c.isalnum() for c in s.text)], lexicon)


def _is_title(text: str, stop: regex.Match[str], lexicon: Lexicon) -> bool:
    """Whether a full stop only shortens the title before a name: `Prof. Ada Example`."""
    word = text[max(0, stop.start() - LONGEST_TITLE) : stop.start()].rsplit(None, 1)
    return bool(word) and len(word[-1]) < LONGEST_TITLE and word[-1] in lexicon.phrases("names.honorific")


def _plain(sheet: Worksheet, start: int, end: int, row: int, joint: Joint) -> list[Segment]:
    start, end = trimmed(sheet.text.text, start, end)
    return [Segment(sheet, start, end, row, joint)] if start < end else []


def _fixed(sheet: Worksheet, span: tuple[int, int], lexicon: Lexicon, *, opens: bool) -> list[Segment]:
    """What stays whole: quotes, a style of its own at the start, brackets."""
    start, end = span
    text = sheet.text.text
    found = [Segment(sheet, m.start(), m.end(), 0, Joint.NONE, quoted=True) for m in QUOTED.finditer(text, start, end)]
    if opens and (stretch := styled_opening(sheet, start, end)) and not any(f.start < stretch for f in found):
        found.append(Segment(sheet, start, stretch, 0, Joint.NONE, styled=True))
    for a, b in stretches_apart(sheet, start, end):
        if not any(f.start < b and a < f.end for f in found):
            found.append(Segment(sheet, a, b, 0, Joint.NONE, faced=True))
    for m in BRACKET.finditer(text, start, end):
        if not any(f.start <= m.start() < f.end for f in found) and _stands_alone(
            text, m.start(), m.end(), end, lexicon
        ):
            found.append(Segment(sheet, m.start() + 1, m.end() - 1, 0, Joint.BRACKET))
    return sorted(found, key=lambda segment: segment.start)


def _stands_alone(text: str, start: int, end: int, limit: int, lexicon: Lexicon) -> bool:
    """Whether a bracket is a remark: `Berg (PhD)`, `Talk (poster)`; it is part of a name in `A System (AS) Conference`,
    `Office of Rivers (OR)`, `International (Fair) Trade` and `Advanced (graduate) logic`.
    """
    inside, after = clean_end(text[start:end]), text[end:limit].lstrip(" ")
    if any(inside in lexicon.phrases(name) for name in REMARKS) and not after[:1].islower():
        return True
    coded = sum(c.isdigit() for c in inside) >= CODE_DIGITS  # `Genetics (BIO200A)`
    if ACRONYM.fullmatch(inside) and text[:start].rstrip()[-1:].isalnum() and not coded:
        return False
    return not (after[:1].isalpha() and text[:start].rstrip()[-1:].isalpha())


def _with_places(found: list[Segment], lexicon: Lexicon) -> list[Segment]:
    """Neighbours that make one name: `Cambridge` and `MA`; `Science` and `and Technology`; `Minds`, `Models` and `and
    Markets`. A meeting is no town: `Fall Meeting, Washington` stays two.
    """
    joined: list[Segment] = []
    for segment in found:
        before = joined[-1] if joined else None
        if (
            before
            and segment.joint is Joint.COMMA
            and not (before.quoted or segment.quoted or before.bracketed or before.faced or segment.faced)
        ):
            if segment.text[0] == "&" or lexicon.phrases("words.conjunction").at_start(segment.text):
                if len(joined) > 1 and before.joint is Joint.COMMA and _is_member(before, joined[-2], lexicon):
                    before = joined[-2].until(joined.pop())
                joined[-1] = before.until(segment)
                continue
            both = before.until(segment)
            place = find_place(both.text, lexicon)
            meets = first_phrase(before.text, lexicon, EVENTS) is not None
            if place and place.start == 0 and place.end >= len(both.text.rstrip(" .")) and not meets:
                joined[-1] = both
                continue
        joined.append(segment)
    return joined


def _is_member(segment: Segment, before: Segment, lexicon: Lexicon) -> bool:
    """Whether a segment is one of an enumeration that the segment before it begins: short, and no name of its own."""
    plain = not (before.quoted or before.bracketed or before.styled or before.faced)
    short = len(segment.text.split()) <= MEMBER_WORDS
    return (
        plain and short and find_place(segment.text, lexicon) is None and not find_organizations(segment.text, lexicon)
    )


class Segments:
    """The segments of one entry that no field has yet, in reading order. Each reader takes what it knows."""

    def __init__(self, worksheet: EntryWorksheet, lexicon: Lexicon, rows: Sequence[Row] | None = None) -> None:
        self.lexicon = lexicon
        self.left = segments_of(worksheet, lexicon, rows)

    def drop(self, segment: Segment) -> Segment:
        """Take a segment off the list."""
        self.left.remove(segment)
        return segment

    def take(self, segment: Segment, path: str) -> str:
        """Give a segment to a field."""
        return self.drop(segment).take(path)

    def take_run(self, run: Sequence[Segment], path: str) -> str | None:
        """Give neighbours to one field, with the signs that stand between them where nothing was taken there."""
        if not run:
            return None
        values: list[str] = []
        for segment in self._stretches(run):
            values.append(segment.take(path))
        for segment in run:
            self.drop(segment)
        return ", ".join(value for value in values if value) or None

    @staticmethod
    def _stretches(run: Sequence[Segment]) -> list[Segment]:
        joined = [run[0]]
        for segment in run[1:]:
            last = joined[-1]
            same = segment.sheet is last.sheet and segment.joint not in (Joint.ASIDE, Joint.BRACKET)
            if same and last.joint is not Joint.BRACKET and segment.sheet.is_free(last.start, segment.end):
                joined[-1] = last.until(segment)
            else:
                joined.append(segment)
        return joined

    def whole(self, *names: str) -> Segment | None:
        """The first segment that is a phrase of one of these lists and nothing more."""
        return next((s for s in self.left if any(clean_end(s.text) in self.lexicon.phrases(n) for n in names)), None)

    def announced(self, name: str, signs: str = ":：=") -> tuple[Segment, str] | None:
        """The first segment that opens with a phrase of this list and one of these signs: its value as a segment, and
        the phrase as printed; the phrase is crossed out. `Role: PI` is read; without its sign a phrase says nothing.
        """
        for at, segment in enumerate(self.left):
            found = self.lexicon.phrases(name).at_start(segment.text) if not segment.quoted else None
            behind = segment.sheet.text.text[segment.end : segment.end + 2]  # the sign parts a phrase from a quotation
            after = (segment.text[found.end :] or behind).lstrip(" )") if found else ""
            if found is None or not after or after[0] not in signs:
                continue
            value = segment.text[found.end :].lstrip(" )" + signs)
            start = segment.end - len(value)
            segment.sheet.cue(segment.start, start, name)
            if value.strip(" .,;"):
                self.left[at] = replace(segment, start=start)
                return self.left[at], segment.text[: found.end].strip()
            following = self.left[at + 1] if at + 1 < len(self.left) else None
            self.left.pop(at)
            if following is not None:
                return following, segment.text[: found.end].strip()
            return None
        return None

    def renew(self, segment: Segment, joining: Sequence[str] = ()) -> None:
        """Put what is left of a segment in its place after a part of it was taken; words of the lists `joining`, which
        only joined what was taken, are crossed out.
        """
        at = self.left.index(segment)
        free = [(a, b) for a, b in segment.sheet.rest() if a < segment.end and b > segment.start]
        pieces = [replace(segment, start=max(a, segment.start), end=min(b, segment.end)) for a, b in free]
        if len(pieces) == 1 and pieces[0].start == segment.start and pieces[0].end >= segment.end - 1:
            return
        joins = [p for p in pieces if any(clean_end(p.text) in self.lexicon.phrases(name) for name in joining)]
        for piece in joins:
            piece.cue("terms")
        self.left[at : at + 1] = [piece for piece in pieces if piece not in joins]

    def rest(self, path: str) -> str | None:
        """All that is left, crossed out and joined; None where nothing is. Neighbours keep the comma between them."""
        parts: list[str] = []
        for run in self._runs():
            value = self.take_run(run, path)
            if value:
                parts.append(value)
        return "; ".join(parts) or None

    def _runs(self) -> list[list[Segment]]:
        """What is left, neighbours that only a comma parts together."""
        runs: list[list[Segment]] = []
        for segment in self.left:
            last = runs[-1][-1] if runs else None
            commas = segment.joint is Joint.COMMA and last is not None and last.sheet is segment.sheet
            if last and commas and not last.bracketed and segment.sheet.is_free(last.start, segment.end):
                runs[-1].append(segment)
            else:
                runs.append([segment])
        return runs

    def title(self) -> Segment | None:
        """What the print sets apart as the title: the first quotation, else the bold or italic opening."""
        quoted = next((s for s in self.left if s.quoted), None)
        return quoted or next((s for s in self.left if s.styled), None)
