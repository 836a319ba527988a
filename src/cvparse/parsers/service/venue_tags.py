"""Venue tags: `ICLR '26` in the margin, before a colon or at the end of an entry, `(SANER'25)` behind a name.

A tag that no colon sets off is one by its print (bold before regular type) or by what follows: the name that its
letters abbreviate (`TPDS IEEE Transactions on Parallel and Distributed Systems`), or a role alone (`CHI '26 Reviewer`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.dates import find_periods
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.service.roles import ACRONYM, find_role, is_role_alone
from cvparse.spans.period import Dating
from cvparse.spans.segment import SENTENCE_END
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import Style
from cvparse.text.trim import clean, trimmed
from cvparse.text.value_class import dataclass

TAG = regex.compile(r"(?P<acronym>\p{Lu}[\p{L}\p{N}&/-]{1,14})\s?['’ ]?\s?(?P<year>\d{4}|(?<=['’])\d{2})(?!\d)")
OPENING = regex.compile(
    r"\[?(?P<tag>(?P<acronym>(?=[^\s:]{0,12}\p{Lu}[^\s:]{0,10}\p{Lu})\p{Lu}[\p{L}\p{N}&/-]{1,13})"
    r"(?:\s?['’ ]?\s?(?P<year>\d{4}|(?<=['’])\d{2})(?!\d))?)(?P<stop>\]|\s?:|\s[–—-])?\s{1,3}(?=\p{L})"
)
BRACKETED = regex.compile(
    r"\(\s{0,2}(?P<acronym>[^()\s'’]{2,14}?)(?:\s\d{1,2}(?!\d))?"
    r"(?:\s?['’](?P<year>\d{4}|\d{2})|[\s-](?P<year>\d{4}))?\s{0,2}(?:\)|,?$)"  # or what a role was taken from
)
TIMES = regex.compile(r"\s{1,2}[(\[]\s?[x×]?\s?\d{1,3}\s?[x×]?\s?[)\]]$")  # `Science (4)`
WORD = regex.compile(r"[\p{L}\p{N}]{1,40}+")
LEAST_LETTERS = 3
CAPITALS = 2  # of an acronym; a place has one
FIRST_WORDS = 3  # `ACM` is no acronym of what stands behind `Transactions on Applied …`
LONGEST_NAME = 160


@dataclass(frozen=True, slots=True)
class Tag:
    """What a tag says: the venue's acronym, its year; and the tag as printed, where it is the entry's label."""

    acronym: str | None = None
    dating: Dating | None = None
    label: str | None = None


def read_margin(margin: Worksheet, lexicon: Lexicon) -> Tag:
    """The tag at the left: acronym and year, or an acronym alone; a date is left to the dates."""
    text = margin.text.text
    if any(m.start == 0 and m.end >= len(text.strip()) for m in find_periods(text, lexicon)):
        return Tag()  # `March 2019` is a date
    if tag := TAG.fullmatch(text.strip()):
        margin.take(0, len(text), "label")
        return Tag(tag["acronym"], Dating(whole_year(tag["year"])))
    if text.strip() and not find_periods(text, lexicon) and ACRONYM.fullmatch(text.strip()):
        margin.take(0, len(text), "venue_acronym")
        return Tag(text.strip())
    return Tag()


def read_tags(margin: Worksheet, asides: Sequence[Worksheet], body: str, lexicon: Lexicon) -> Tag:
    """The tag at the left, else one at the right edge: an acronym with its year, or one that abbreviates the venue.

    Reads `ICLR '26`, `SOCS 2024` and `TPDS` beside `Transactions on Parallel and Distributed Systems` at the right;
    refuses `Oslo 2019` there, which is a place and a date, and `USA`.
    """
    tag = read_margin(margin, lexicon)
    for aside in asides:
        text = aside.text.text.strip()
        dated = TAG.fullmatch(text)
        tagged = dated is not None and (sum(map(str.isupper, dated["acronym"])) >= CAPITALS or "’" in text)
        if tag.acronym is None and (tagged or (ACRONYM.fullmatch(text) and abbreviates(text, body))):
            tag = replace(read_margin(aside, lexicon), label=text)
    return tag


def read_opening(body: Worksheet, start: int, end: int, lexicon: Lexicon) -> Tag:
    """The tag that a stretch opens with, crossed out.

    Reads `ICLR 2026: International Conference …`, `**TPDS** IEEE Transactions …` and `ICLR '26 Reviewer`; it refuses
    `Reviewer: Nature` and `IEEE Transactions on Rivers`, where the letters belong to the name.
    """
    text = body.text.text
    found = OPENING.match(text, start, end)
    if found is None:
        return Tag()
    rest = text[found.end() : end]
    role = find_role(text[start:end], lexicon)
    if role is not None and not (found["year"] and is_role_alone(rest, lexicon)):
        return Tag()
    tagged = found["stop"] or role or _stands_out(body, found.end("tag"), found.end())
    if not tagged and not abbreviates(found["acronym"], rest):
        return Tag()
    printed = clean(body.take(found.start("tag"), found.end("tag"), "label" if found["year"] else "venue_acronym"))
    body.cue(start, found.end(), "tag")
    if not found["year"]:
        return Tag(found["acronym"])
    return Tag(found["acronym"], Dating(whole_year(found["year"])), printed)


def take_dated_bracket(body: Worksheet, rows: Sequence[Row]) -> Tag:
    """The bracket behind a name that holds acronym and year, crossed out, so that what follows stands by itself.

    Reads `Symposium on Ice (SOI’24), Oslo, Norway 24–25 Oct.`; it refuses `Workshop (May 2024)` and brackets at the
    very end, which belong to the venue.
    """
    text = body.text.text
    for row in rows:
        for bracket in BRACKETED.finditer(text, row.start, row.end):
            acronym = ACRONYM.fullmatch(bracket["acronym"])
            if not (acronym and bracket["year"] and body.is_free(bracket.start(), bracket.end())):
                continue
            if not text[bracket.end() : row.end].strip(" .,;"):
                continue
            body.take(bracket.start("acronym"), bracket.end("acronym"), "venue_acronym")
            body.take(bracket.start("year"), bracket.end("year"), "period")
            body.cue(bracket.start(), bracket.end(), "acronym")
            return Tag(bracket["acronym"], Dating(whole_year(bracket["year"])))
    return Tag()


def _stands_out(body: Worksheet, end: int, following: int) -> bool:
    """Whether the type changes from bold to regular where the tag ends."""
    return Style.BOLD in body.text.style_at(end - 1) and Style.BOLD not in body.text.style_at(following)


def abbreviates(acronym: str, name: str) -> bool:
    """Whether an acronym of three letters or more is drawn from a name: from the beginnings of its words in order.

    Reads `TPDS` before `IEEE Transactions on Parallel and Distributed Systems` and `CSUR` before `ACM Computing
    Surveys`; it refuses `IEEE` before `Transactions on Rivers`.
    """
    letters = [c for c in acronym.casefold() if c.isalpha()]
    name = name[:LONGEST_NAME].casefold()
    begins = [m.start() for m in WORD.finditer(name)]
    ends = {at + 1 for at in begins[:FIRST_WORDS] if letters and name[at] == letters[0]}
    for letter in letters[1:]:
        reached = {at + 1 for at in ends if at < len(name) and name[at] == letter}
        ends = reached | {at + 1 for at in begins if name[at] == letter and any(end <= at for end in ends)}
    return len(letters) >= LEAST_LETTERS and bool(ends)


def whole_year(year: str) -> str:
    """A year of two figures is one of this century or, from 70 on, of the last."""
    if len(year) == 4:
        return year
    return f"{'19' if year >= '70' else '20'}{year}"


def take_venue(body: Worksheet, start: int, end: int) -> tuple[str | None, Tag]:
    """A venue, crossed out, and what the bracket after it says.

    Reads `Symposium on Ice (SOI'25)`; one that is printed as an acronym alone is named by it: `TPDS`, `NeurIPS`.
    """
    text = body.text.text
    start, end = trimmed(text, start, end)
    end -= SENTENCE_END.search(text, start, end) is not None
    if times := TIMES.search(text, start, end):
        body.cue(times.start(), times.end(), "how often")
        end = times.start()
    if start >= end:
        return None, Tag()
    if ACRONYM.fullmatch(text, start, end):
        acronym = clean(body.take(start, end, "venue"))
        return acronym, Tag(acronym)
    brackets = BRACKETED.finditer(text, start, end)
    bracket = next((m for m in brackets if ACRONYM.fullmatch(m["acronym"]) or not m.group().endswith(")")), None)
    if bracket is None or bracket.start() <= start:
        return clean(body.take(start, end, "venue")), Tag()
    acronym = clean(body.take(bracket.start("acronym"), bracket.end("acronym"), "venue_acronym"))
    dating = None
    if bracket["year"]:
        dating = Dating(whole_year(bracket["year"]))
        body.take(bracket.start("year"), bracket.end("year"), "period")
    body.cue(bracket.start(), bracket.end(), "acronym")
    venue = clean(body.take(start, bracket.start(), "venue"))
    return venue, Tag(acronym, dating)
