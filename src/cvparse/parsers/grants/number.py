"""The number of a grant.

Signals in this order: a cue word (`Award No. SES-1`); a segment that is nothing but a number, or ends with one behind
the name of an organization; a number before a colon (`SES-1234567: Rivers`). Years are no numbers.
"""

from __future__ import annotations

import regex

from cvparse.fields.organizations import is_organization
from cvparse.spans.segments import Segments
from cvparse.text.trim import clean, clean_end

NUMBER_SIGN = regex.compile(r"\s{0,2}[.:#№°º]{0,3}\s{0,2}#?\s{0,2}")
BODY = r"(?:[\p{Lu}\d][\p{L}\d]{0,12}[ ‑–-]?){0,3}[\p{L}\d][\p{L}\d./_‑–:-]{3,40}(?:\s?[-/]\s?[\p{L}\d]{1,8}){0,3}"
NUMBER = regex.compile(rf"#?(?=[^\s]{{0,40}}\d){BODY}")
CUED_NUMBER = regex.compile(rf"#?(?=[^\s]{{0,40}}(?:\s[^\s]{{0,40}}){{0,2}}\d){BODY}")  # `No. ERC CoG 648509`
YEARS = regex.compile(r"\d{4}(?:\s?[-–/]\s?\d{2,4})?")
BEHIND = regex.compile(r"\s{1,2}#?(?P<number>(?:\p{Lu}{2,8}[ -]?)?\d[\d-]{4,14})\.?$")  # `… Foundation CNS-0615211`
PREFIXED = regex.compile(r"(?:\p{Lu}{2,8}\s){1,3}(?=\P{N}{0,12}\d(?:\P{N}{0,6}\d){4})[\p{Lu}\d][\p{Lu}\d./_–-]{4,30}")
FAR = 40  # characters before a cue word for the number: further in, it is a word of a sentence
LED = regex.compile(r"(?P<number>[^\s:：]{4,24})\s?[:：]\s{1,3}(?=\S)")
LEAST_DIGITS = 4


def take_number(segments: Segments) -> str | None:
    """The number, crossed out; None where none is printed.

    Reads `Award No. SES-1`, `DMS-1234567` and `SES-1234567: Rivers`; refuses `2019–2021` and what stands in quotes.
    """
    return _cued(segments) or _by_shape(segments)


def _cued(segments: Segments) -> str | None:
    lexicon = segments.lexicon
    for segment in tuple(segments.left):
        if segment.quoted or segment.styled:
            continue
        for cue in lexicon.phrases("grants.number").find(segment.text):
            sign = NUMBER_SIGN.match(segment.text, cue.end)
            value = CUED_NUMBER.match(segment.text, sign.end() if sign else cue.end)
            told = value is not None and any(map(str.isdigit, value.group()))
            if value is None or not told or YEARS.fullmatch(value.group()) or cue.start > FAR:
                continue
            segment.sheet.cue(segment.start + cue.start, segment.start + value.start(), "number")
            taken = segment.sheet.take(segment.start + value.start(), segment.start + value.end(), "number")
            segments.renew(segment)
            return clean(taken).lstrip("#").rstrip(".")
    return None


def _by_shape(segments: Segments) -> str | None:
    for segment in tuple(segments.left):
        behind = None if segment.quoted or segment.styled else BEHIND.search(segment.text)
        if behind and is_organization(segment.text[: behind.start()], segments.lexicon):
            start, end = segment.start + behind.start("number"), segment.start + behind.end("number")
            number = clean(segment.sheet.take(start, end, "number"))
            segments.renew(segment)
            return number
        if segment.quoted:
            continue
        if _is_number(clean_end(segment.text).lstrip("#")):
            return segments.take(segment, "number")
        led = LED.match(segment.text)
        if led and _is_number(led["number"]):
            end = segment.start + led.end("number")
            number = clean(segment.sheet.take(segment.start, end, "number"))
            segment.sheet.cue(end, segment.start + led.end(), "number")
            segments.renew(segment)
            return number
    return None


def _is_number(text: str) -> bool:
    """Whether a text is the number of an award and nothing more: `DMS-1234567`, no year."""
    ends = bool(text) and any(map(str.isdigit, text.rsplit(maxsplit=1)[-1]))  # `2021 Amount awarded` is none
    enough = ends and sum(map(str.isdigit, text)) >= LEAST_DIGITS and not YEARS.fullmatch(text)
    return (enough and NUMBER.fullmatch(text) is not None) or PREFIXED.fullmatch(text) is not None
