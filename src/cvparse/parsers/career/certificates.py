"""Licences, certificates and courses that were taken beside a degree: title, issuer, date, number.

Signals in this order: where the dates stand; a number after its sign; then the seam between title and issuer: a strong
separator, a second row, or a comma. A hyphen parts nothing where something else names the issuer.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from cvparse.entries.types import Context
from cvparse.lexicon.types import Lexicon
from cvparse.model import Certificate
from cvparse.parsers.career.degree import CUES, names_study, read_study
from cvparse.parsers.career.header import header_of
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COMMA, cut, cut_strong
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import span_of, take_period
from cvparse.spans.prose import header_and_prose
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import read_each
from cvparse.text.trim import clean, trimmed


@lru_cache(maxsize=16)
def _numbered(lexicon: Lexicon) -> regex.Pattern[str]:
    """The number of a certificate behind its sign or its cue: `#123`, `No. AB-123`."""
    said = sorted(lexicon.phrases("numbering.number_sign").phrases)
    cues = "|".join(regex.escape(cue.capitalize()) for cue in said)
    return regex.compile(rf"(?:#|\b(?:{cues}))\s{{0,2}}(?P<number>[\p{{L}}./-]{{0,8}}\d[\p{{L}}\d./-]{{1,30}})")


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of certificates.

    Reads `Title, Issuer (2019)` and `Title | Issuer` with a date at the right; it refuses to cut `Associate - Level 2`
    where there is no blank on both sides of the dash.
    """
    return read_each(section, context, _read, "rest of a certificate")


def _read(worksheet: EntryWorksheet, context: Context) -> Reading:
    """A certificate, or the degree that stands among courses: `M.Sc. in Statistics, University of X`."""
    if names_study(worksheet, context.lexicon):
        return read_study(header_of(worksheet, context.lexicon, CUES), context.lexicon)
    return _certificate(worksheet, context)


def _certificate(worksheet: EntryWorksheet, context: Context) -> Reading:
    lexicon = context.lexicon
    header_rows, _ = header_and_prose(worksheet)
    dating = span_of(take_period(worksheet, lexicon, header_rows))
    body, text = worksheet.body, worksheet.body.text.text
    number = None
    if match := _numbered(lexicon).search(text):
        number = clean(body.take(match.start("number"), match.end("number"), "number"))
        body.cue(match.start(), match.start("number"), "number")
    stretches = [
        chunk
        for row in header_rows
        for a, b in body.rest_within(row.start, row.end)
        for chunk in cut_strong(body, a, b)
    ]
    if len(stretches) == 1 and len(commas := cut(text, *stretches[0], COMMA)) > 1:
        stretches = [(commas[0][0], commas[-2][1]), commas[-1]]
    if len(stretches) > 2 and text[stretches[0][1] : stretches[1][0]].strip() == "-":
        stretches[:2] = [(stretches[0][0], stretches[1][1])]  # `Architect - Professional | Issuer`
    if len(stretches) > 1 and (opener := lexicon.phrases("awards.awarded_by").at_start(text[slice(*stretches[1])])):
        body.cue(stretches[1][0], stretches[1][0] + opener.end, "issued by")
        stretches[1] = trimmed(text, stretches[1][0] + opener.end, stretches[1][1])
    title = clean(body.take(*stretches[0], "title")) if stretches else None
    issuer = clean(body.take(*stretches[1], "issuer")) if len(stretches) > 1 else None
    issuer = issuer or _aside_issuer(worksheet)
    entry = Certificate(title=title, issuer=issuer, date=dating.start or dating.end, number=number)
    return worksheet.reading(entry, "certificates")


def _aside_issuer(worksheet: EntryWorksheet) -> str | None:
    for sheet in worksheet.asides:
        for start, end in sheet.rest():
            return clean(sheet.take(start, end, "issuer"))
    return None
