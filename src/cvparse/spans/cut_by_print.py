"""A stretch of an entry is cut by what its print sets apart, before anybody asks what it means.

Signals in this order: a stretch in quotes; a stretch in bold or italics that opens the entry, or that stands between
separators; a bracket; a strong separator (cell, bar, semicolon, spaced dash); a full stop that ends a sentence; a comma
outside brackets. `joint` says which of them stands before a segment, so that a parser can tell `Title. Funder, Place`
from `Title, with a comma`. It knows no language but where a place (`Cambridge, MA`) or an enumeration keeps its comma.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import regex

from cvparse.fields.organizations import ends_with_campus, find_organizations
from cvparse.fields.places import find_place, is_place
from cvparse.lexicon.phrase_groups import EVENTS, first_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.spans.delimiters import COMMA, STRONG
from cvparse.spans.segment import QUOTED, Joint, Segment
from cvparse.spans.typeface_spans import stretches_apart, styled_opening
from cvparse.spans.worksheet import Worksheet
from cvparse.text.quotes import QUOTES
from cvparse.text.trim import clean_end, trimmed

STOP = regex.compile(
    r"(?<!\b\p{Lu}\p{Ll}{0,2})(?<=[\p{L}\p{N})\]”\"’»%]{2})[.](?=\s{1,3}[\p{Lu}\p{N}“\"‘«„»(\[])"
    r"|(?<=[?!])\.?(?=\s\p{Lu})|。"
)
SUBTITLE = regex.compile(r":\s{1,3}(?=\p{L})")
SPAN_OF_YEARS = regex.compile(r",\s{1,3}\d{4}\s?[-–—]\s?\d{4}(?!\d)")
BRACKET = regex.compile(r"(?<![\p{L}\p{N}])[(（\[][^()（）\[\]]{1,200}+[)）\]]")
UNCLOSED = regex.compile(r"(?<![\p{L}\p{N}])[(（][^()（）]{1,200}+$")
ACRONYM = regex.compile(r"(?=\P{Lu}{0,8}\p{Lu}\P{Lu}{0,8}\p{Lu})[\p{L}\p{N}&/-]{2,10}")
CODE_DIGITS = 3
MEMBER_WORDS = 2
CAMPUS_WORDS = 4
REPLY_WORDS = 4  # of `A Reply to Lund` behind a question; a longer text is a sentence of its own
LONGEST_TITLE = 10  # characters of `Prof`, `Dipl`
ASTERISKS = regex.compile(r"\*{2}")  # bold of a markup that was printed instead of set
REMARKS = (
    *(f"advising.{name}" for name in ("postdoc", "phd", "masters", "undergraduate", "highschool", "role")),
    *(f"talks.{name}" for name in ("invited", "keynote", "poster", "contributed", "panel")),
    *("grants.role", "teaching.role", "teaching.level"),
)


def free_with_signs(sheet: Worksheet, start: int, end: int) -> Iterator[tuple[int, int]]:
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


def cut_by_print(sheet: Worksheet, span: tuple[int, int], row: int, lexicon: Lexicon, *, opens: bool) -> list[Segment]:
    """The segments of one stretch that holds nothing taken."""
    start, end = span
    text = sheet.text.text
    fixed = _fixed(sheet, span, lexicon, opens=opens)
    marks = sorted(
        [(m.start(), m.end(), Joint.STRONG) for m in STRONG.finditer(text, start, end)]
        + [(m.start(), m.end(), Joint.STRONG) for m in ASTERISKS.finditer(text, start, end)]
        + [
            (m.start(), m.end(), Joint.STOP)
            for m in STOP.finditer(text, start, end)
            if not _is_title(text, m, lexicon) and not _is_question(text, m, end, lexicon)
        ]
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
    return _with_places([s for s in found if any(map(str.isalnum, s.text))], lexicon)


def _is_title(text: str, stop: regex.Match[str], lexicon: Lexicon) -> bool:
    """Whether a full stop only shortens the title before a name: `Prof. Ada Example`."""
    word = text[max(0, stop.start() - LONGEST_TITLE) : stop.start()].rsplit(None, 1)
    return bool(word) and len(word[-1]) < LONGEST_TITLE and word[-1] in lexicon.phrases("names.honorific")


def _is_question(text: str, stop: regex.Match[str], end: int, lexicon: Lexicon) -> bool:
    """Whether a sign only ends the question with which a title begins: `Why Rivers? A Reply, Fund`; in `Why Rivers?
    University of X` what follows is a name of its own."""
    if text[stop.start() - 1] not in "?!":
        return False
    marks = (m.start() for mark in (STRONG, STOP, COMMA, BRACKET) if (m := mark.search(text, stop.end(), end)))
    rest = text[stop.end() : min(marks, default=end)]
    named = find_organizations(rest, lexicon) or first_phrase(rest, lexicon, EVENTS) or find_place(rest, lexicon)
    return not named and 0 < len(rest.split()) <= REPLY_WORDS


def _plain(sheet: Worksheet, start: int, end: int, row: int, joint: Joint) -> list[Segment]:
    start, end = trimmed(sheet.text.text, start, end)
    return [Segment(sheet, start, end, row, joint)] if start < end else []


def _fixed(sheet: Worksheet, span: tuple[int, int], lexicon: Lexicon, *, opens: bool) -> list[Segment]:
    """What stays whole: quotes, a style of its own at the start, brackets."""
    start, end = span
    text = sheet.text.text
    found: list[Segment] = []
    for m in QUOTED.finditer(text, start, end):
        if not found or found[-1].end <= m.start():
            found.append(Segment(sheet, m.start(), _title_end(text, m.end(), end), 0, Joint.NONE, quoted=True))
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
    cut = UNCLOSED.search(text, start, end)  # what closes it was taken: `Ada Lund (Ph.D., Physics, 2019)`
    if cut and not any(f.start < cut.end() and cut.start() < f.end for f in found) and end < len(text):
        found.append(Segment(sheet, cut.start() + 1, cut.end(), 0, Joint.BRACKET))
    return sorted(found, key=lambda segment: segment.start)


def _title_end(text: str, start: int, end: int) -> int:
    """Where a title ends of which the quotation that ends at `start` is the beginning; `start` where it is the whole.

    Reads `“Not in My Name”: Queues and Rivers, 1907–1969. Funder` up to the years, which no date took; refuses `“Queues
    and Rivers”, Funder` and `“Queues and Rivers” (Funder: X)`.
    """
    colon = SUBTITLE.match(text, start, end)
    if colon is None:
        return start
    marks = (STRONG, STOP, COMMA, BRACKET)
    stops = [m.start() for mark in marks if (m := mark.search(text, colon.end(), end))]
    stop = min(stops, default=end)
    years = SPAN_OF_YEARS.match(text, stop, end)
    return years.end() if years else len(text[:stop].rstrip())


def _stands_alone(text: str, start: int, end: int, limit: int, lexicon: Lexicon) -> bool:
    """Whether a bracket is a remark: `Berg (PhD)`, `Talk (poster)`; it is part of a name in `A System (AS) Conference`,
    `Office of Rivers (OR)`, `International (Fair) Trade` and `Advanced (graduate) logic`.
    """
    inside, after = clean_end(text[start:end]), text[end:limit].lstrip(" ")
    if any(inside in lexicon.phrases(name) for name in REMARKS) and not after[:1].islower():
        return True
    coded = sum(map(str.isdigit, inside)) >= CODE_DIGITS  # `Genetics (BIO200A)`
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
            if _is_campus(segment.text, lexicon) and find_organizations(before.text, lexicon):
                joined[-1] = both
                continue
            meets = first_phrase(before.text, lexicon, EVENTS) is not None
            if is_place(both.text, lexicon, " .") and not meets:
                joined[-1] = both
                continue
        joined.append(segment)
    return joined


def _is_campus(text: str, lexicon: Lexicon) -> bool:
    """Whether a segment names a campus, which belongs to the name before it: `University of X, Harbour Campus`."""
    return len(text.split()) <= CAMPUS_WORDS and ends_with_campus(text, lexicon)


def _is_member(segment: Segment, before: Segment, lexicon: Lexicon) -> bool:
    """Whether a segment is one of an enumeration that the segment before it begins: short, and no name of its own."""
    plain = not (before.quoted or before.bracketed or before.styled or before.faced)
    short = len(segment.text.split()) <= MEMBER_WORDS
    return (
        plain and short and find_place(segment.text, lexicon) is None and not find_organizations(segment.text, lexicon)
    )
