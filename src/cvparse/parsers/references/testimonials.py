"""Testimonials: what referees say of the owner, in a paragraph that a name stands under, beside, behind or before.

Decides where one testimonial ends in a section that prints several: at its signature, which is a line, a tag at the
right edge or the end of a line behind a dash, or a line that is a person's name and stands under running text. The
words of a testimonial are no field of a referee: they are kept whole as other text under the heading of the section.
It never decides who the referee is (`references`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from cvparse.entries.build_item import item_of
from cvparse.entries.line_features import features_of
from cvparse.entries.types import TESTIMONIAL, Context, Item
from cvparse.fields.persons import split_persons, strip_honorific
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import OtherSection
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.prose import is_prose
from cvparse.spans.readings import Reading
from cvparse.spans.worksheet import Claim
from cvparse.text.normalize import DASHES, join_lines
from cvparse.text.styled import EMPTY
from cvparse.text.trim import clean

SIGNATURE_WORDS = 12  # a name with a title and an employer
_INLINE = regex.compile(r"[.!?]['\"”’»]?(?P<dash>\s{1,3}[-–—―~]{1,2}\s{1,3})(?=\p{Lu})")


def signed_items(lines: Sequence[Line], context: Context) -> tuple[Item, ...]:
    """The testimonials of a section as items, each with its signature; none where no signature stands under a text.

    Reads `She never stops asking why.` over `— Mira Oduya, Director`, and `He is a joy to work with. — Jonas Berg`;
    refuses `— Mira Oduya` over `— Jonas Berg`, a list of names behind dashes.
    """
    parts_of_lines = [part for line in lines for part in _signature_apart(line)]
    ends = [n for n in range(1, len(parts_of_lines)) if _signs(parts_of_lines[: n + 1], context.lexicon)]
    if (
        not ends
        or _dashed(parts_of_lines[0])
        or not is_prose(join_lines([line.text for line in parts_of_lines[: ends[0]]])[0].text)
    ):
        return ()
    cuts = [0, *(n + 1 for n in ends)]
    chunks = [parts_of_lines[a:b] for a, b in zip(cuts, [*cuts[1:], len(parts_of_lines)], strict=True)]
    rows = [features_of(chunk, context.lexicon) for chunk in chunks if chunk]
    return tuple(item_of(some, "signed", context.vocabulary) for some in rows)


def testimonials(worksheet: EntryWorksheet, section: Section, signed: bool) -> Iterator[Reading]:
    """What of an item is no field of a referee and is running text, or stands over a signature, each as other text."""
    for sheet, start, end in tuple(worksheet.rests()):
        text = sheet.text[start:end]
        if start < end and (signed or is_prose(text.text)):
            said = clean(sheet.take(start, end, "text"))
            entry = OtherSection(heading=section.title, text=said, raw=said)
            yield Reading(entry, TESTIMONIAL, text.words, (Claim("text", text),))


def _signature_apart(line: Line) -> list[Line]:
    """The line in two where it ends with a signature: in a tag behind a dash, or behind a sentence and a dash."""
    if not line.text and line.aside.text.lstrip()[:1] in DASHES and line.aside:
        return [replace(line, text=line.aside, aside=EMPTY)]
    found = _INLINE.search(line.text.text)
    if found is None or len(line.text.text[found.end() :].split()) > SIGNATURE_WORDS:
        return [line]
    at = found.start("dash")
    return [replace(line, text=line.text[:at]), replace(line, text=line.text[at:].strip(), aside=EMPTY, margin=EMPTY)]


def _dashed(line: Line) -> bool:
    text = line.text.text.lstrip()
    return text[:1] in DASHES and text[1:].lstrip()[:1].isupper()


def _signs(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Whether the last of these lines signs what stands over it: behind a dash, or a name alone under running text."""
    last, above = lines[-1], lines[-2]
    if _dashed(last) and not _dashed(above):
        return len(last.text.text.split()) <= SIGNATURE_WORDS + 1
    text = last.text.text.strip()
    if len(text.split()) > SIGNATURE_WORDS or text.endswith(".") or above.full:
        return False
    first = text.split(",")[0].strip()
    name = strip_honorific(first, lexicon)
    named = any(match.name == name for match in split_persons(last.text, lexicon))
    return named and above.text.text.rstrip(" \"'”’»").endswith((".", "!", "?"))
