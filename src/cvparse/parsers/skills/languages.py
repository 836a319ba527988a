"""Languages and how well: `English (native), German – B2; French: reading`.

Signals in this order: a cell, a tag at either side, a bracket, a colon or a spaced dash between language and fluency;
for a row of several, commas and semicolons between them; a word of fluency after the name of the language. A bracket
belongs to the language before it.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from cvparse.entries.types import Context
from cvparse.fields.spoken import find_spoken
from cvparse.lexicon.phrase_groups import FLUENCY, phrases_in
from cvparse.lexicon.phrase_index import PhraseMatch
from cvparse.lexicon.types import Lexicon
from cvparse.model import Language
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COMMA, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.prose import is_prose
from cvparse.spans.readings import Leftover, Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import Style, StyledText
from cvparse.text.trim import clean, trimmed

MEMBERS = regex.compile(r"[;；|•·∙\ufffc]|\.(?=\s|$)")
SEAM = regex.compile(r"\s?[:：]\s?|\t|\s[–—-]+\s|\s?[(（\[]")
FLUENCY_CUE = regex.compile(r"\p{L}{3,20}\s?[:：]\s?")
AFTER_BRACKET = regex.compile(r"(?<=[)\]])\s(?=\p{Lu}\p{L}{2,20}\s?[(\[])")
STOP = regex.compile(r"\.\s{1,3}(?=\p{Lu}[^.,;()]{0,30}$)")  # the words behind it say how well the next is spoken
DASH_BEFORE = regex.compile(r"\s[–—-]{1,2}\s{1,3}$")
LONGEST_NAME = 4
LONGEST_ITEM = 10  # words; a language with what was learned where is not longer


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of languages.

    Reads `English (native), German (B2, spoken and written)` as two and a margin `French` beside `fluent` as one; it
    refuses to take the `B2` after a comma for a language.
    """
    readings: list[Reading] = []
    leftover: list[Leftover] = []
    items = items_of(section, context)
    named = any(_names_language(listed.item.raw, context.lexicon) for listed in items)
    for listed in items:
        whole = EntryWorksheet(listed.item)
        worksheet = _telling(whole, context.lexicon) if named else whole
        entries = (
            _tagged(worksheet, context.lexicon)
            or _stacked(worksheet, context.lexicon)
            or _spoken(worksheet, context.lexicon)
            or _printed(worksheet, context.lexicon)
        )
        readings += [whole.reading(entry, "languages") for entry in entries]
        leftover += leftovers_of(whole, section, "names no language")
    return Parsed(readings=tuple(readings), leftover=tuple(leftover))


def _names_language(text: str, lexicon: Lexicon) -> bool:
    """Whether a language that people speak is named."""
    return bool(find_spoken(text, lexicon))


def _telling(worksheet: EntryWorksheet, lexicon: Lexicon) -> EntryWorksheet:
    """The item seen through those of its rows that tell a language; a tag at the left belongs to all its rows."""
    body = worksheet.body.text.text
    if worksheet.margin.text:
        return worksheet if _tells_language(worksheet.item.raw, lexicon) else worksheet.part(())
    if len(worksheet.rows) == 2 and _names_language(body[worksheet.rows[0].start : worksheet.rows[0].end], lexicon):
        return worksheet  # how well may be told in any words
    told = [row for row in worksheet.rows if _may_tell(worksheet.body.text[row.start : row.end], lexicon)]
    return worksheet if len(told) == len(worksheet.rows) else worksheet.part(told)


def _tells_language(text: str, lexicon: Lexicon) -> bool:
    """Whether a row of a list that names languages is of it: it names one too, or says briefly how well.

    Reads `Elvish (fluent)` and `Oral: B2`; refuses a sentence with a word of fluency in it.
    """
    says = any(lexicon.phrases(name).search(text) for name in FLUENCY)
    if _names_language(text, lexicon):
        return says or not is_prose(text)
    return says and len(text.split()) <= LONGEST_ITEM


def _may_tell(text: StyledText, lexicon: Lexicon) -> bool:
    """Whether a row of such a list can be of it, though it tells nothing known: brief, and no link somewhere else."""
    return _tells_language(text.text, lexicon) or (len(text.text.split()) <= LONGEST_NAME and not text.links())


def _opens_with_language(text: str, lexicon: Lexicon) -> bool:
    """Whether a text opens with a language, as each cell of a list in two columns does."""
    found = find_spoken(text, lexicon)
    return bool(found) and not any(map(str.isalnum, text[: found[0].start]))


def _tagged(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Language]:
    """A language with its fluency in a tag at the left or at the right."""
    if worksheet.margin.rest() and worksheet.body.rest():
        cells = (worksheet.margin, worksheet.body)
        if all(_opens_with_language(sheet.text.text, lexicon) for sheet in cells):
            return [_language(sheet, 0, len(sheet.text), lexicon) for sheet in cells]
        name = clean(worksheet.margin.take(0, len(worksheet.margin.text), "language"))
        fluency = clean(worksheet.body.take(0, len(worksheet.body.text), "fluency"))
        return [Language(language=name, fluency=fluency.rstrip("."))]
    if worksheet.asides and worksheet.body.rest() and len(worksheet.body.text.text.split()) <= LONGEST_NAME:
        name = clean(worksheet.body.take(0, len(worksheet.body.text), "language"))
        return [Language(language=name, fluency=worksheet.take_rest("fluency"))]
    return []


def _stacked(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Language]:
    """A language over its fluency, whatever that says, where the two are all of an item: `English` / `since school`.

    Refuses two rows of which either has a seam or a comma, and two languages in one face.
    """
    if len(worksheet.rows) != 2 or worksheet.margin.text or worksheet.asides:
        return []
    body, text = worksheet.body, worksheet.body.text
    name, how = ((row.start, row.end) for row in worksheet.rows)
    apart = text[slice(*name)].share(Style.BOLD) > 0.5 > text[slice(*how)].share(Style.BOLD)
    cue = FLUENCY_CUE.match(text.text, *how)
    if (SEAM.search(text.text, *name) or COMMA.search(text.text, *name)) or not (apart or cue):
        return []
    start = how[0]
    if cue:
        body.cue(start, cue.end(), "fluency")
        start = cue.end()
    language = clean(body.take(*name, "language"))
    return [Language(language=language, fluency=clean(body.take(start, how[1], "fluency")) or None)]


def _spoken(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Language]:
    """Languages behind how well they are spoken: `Fluent in Urdu and Persian; reading knowledge of Latin, Greek`.

    Refuses a row that opens with a language: how well stands behind it. A language in a bracket belongs to a remark.
    """
    found: list[Language] = []
    body, text = worksheet.body, worksheet.body.text.text
    for row in worksheet.rows:
        printed = text[row.start : row.end]
        names = [name for name in find_spoken(printed, lexicon) if not _in_bracket(printed, name.start)]
        if not names or not _is_fluency(printed[: names[0].start], lexicon):
            return []
        how: str | None = None
        last = 0
        for name in names:
            if (said := _how_well(printed[last : name.start], lexicon)) is not None:
                start = row.start + last + said.start
                how = clean(body.take(start, row.start + last + said.end, "fluency"))
            elif (stop := STOP.search(printed, last, name.start)) is not None:
                how = clean(body.take(row.start + stop.end(), row.start + name.start, "fluency")) or None
            language = clean(body.take(row.start + name.start, row.start + name.end, "language"))
            found.append(Language(language=language, fluency=how))
            last = name.end
        for start, end in worksheet.free(row):
            body.cue(start, end, "spoken")
    return found


def _in_bracket(text: str, at: int) -> bool:
    return text.count("(", 0, at) > text.count(")", 0, at)


def _how_well(text: str, lexicon: Lexicon) -> PhraseMatch | None:
    """The first phrase of a text that says how well something is spoken, the longest of those."""
    found = (match for name in FLUENCY for match in lexicon.phrases(name).find(text))
    return min(found, key=lambda match: (match.start, -match.end), default=None)


def _printed(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Language]:
    found: list[Language] = []
    body, text = worksheet.body, worksheet.body.text.text
    for row in worksheet.rows:
        parts = (part for whole in cut(text, row.start, row.end, MEMBERS) for part in _dashed(text, *whole, lexicon))
        for start, end in parts:
            for a, b in _members(text, start, end, lexicon):
                found.append(_language(body, a, b, lexicon))
    return _paired(found, lexicon)


def _dashed(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """A stretch cut at the dashes before its further languages: `English: fluent – Spanish: basic`.

    Refuses `English – fluent`, where no language stands behind the dash.
    """
    cuts = [start]
    for name in find_spoken(text[start:end], lexicon)[1:]:
        if DASH_BEFORE.search(text, start, start + name.start):
            cuts.append(start + name.start)
    return [trimmed(text, a, b) for a, b in pairwise([*cuts, end])]


def _members(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The stretches of a row, a comma's right side that is no language joined to its left: `German: B2, spoken`."""
    parts: list[tuple[int, int]] = []
    commas = cut(text, start, end, COMMA)
    for a, b in (part for stretch in commas for part in cut(text, *stretch, AFTER_BRACKET)):
        if parts and (_is_fluency(text[a:b], lexicon) or (text[a].islower() and SEAM.search(text, a, b) is None)):
            parts[-1] = (parts[-1][0], b)
        else:
            parts.append((a, b))
    return parts


def _is_fluency(text: str, lexicon: Lexicon) -> bool:
    return any(lexicon.phrases(name).at_start(text) is not None for name in FLUENCY)


def _language(body: Worksheet, start: int, end: int, lexicon: Lexicon) -> Language:
    text = body.text.text
    cue = FLUENCY_CUE.match(text, start, end)
    if cue and _is_fluency(text[start:end], lexicon):
        body.cue(start, cue.end(), "fluency")
        return Language(language=clean(body.take(cue.end(), end, "fluency")) or None)
    conjunction = lexicon.phrases("words.conjunction").at_start(text[start:end])
    if conjunction:
        body.cue(start, start + conjunction.end, "and")
        start += conjunction.end
    seam = SEAM.search(text, start, end)
    if seam is None:
        comma = next(iter(COMMA.finditer(text, start, end)), None)
        fluency = next((m for m in phrases_in(text[start:end], lexicon, FLUENCY) if m.start > 0), None)
        cuts = [comma.start()] if comma else []
        cuts += [start + fluency.start] if fluency else []
        middle = min(cuts, default=end)
    else:
        middle = seam.start()
    while middle > start and text[middle - 1] in " /":
        middle -= 1
    name = clean(body.take(*trimmed(text, start, middle), "language"))
    a, b = trimmed(text, middle, end)
    remark = seam is not None and ":" in seam.group() and text[a - 1] == "[" and text[b : b + 1] == "]"
    fluency_text = clean(body.take(a, b, "fluency")) if a < b else ""
    if remark:  # the colon parts the two; the brackets are the remark's own
        fluency_text = f"[{fluency_text}]"
    if fluency_text[:1] == "（" and fluency_text[-1:] == "）":
        fluency_text = fluency_text[1:-1]
    return Language(language=name or None, fluency=fluency_text or None)


def _paired(found: list[Language], lexicon: Lexicon) -> list[Language]:
    """A row that holds only a language takes the row under it, where that says how well."""
    paired: list[Language] = []
    for entry in found:
        if entry.language is None and entry.fluency is None:
            continue
        before = paired[-1] if paired else None
        if before and before.fluency is None and entry.language and _is_fluency(entry.language, lexicon):
            spoken = ", ".join(part for part in (entry.language, entry.fluency) if part)
            paired[-1] = before.model_copy(update={"fluency": spoken})
        else:
            paired.append(entry)
    return paired
