"""Referees: name, title, organization, e-mail, telephone.

Signals in this order: addresses and numbers by their form; the name, the first row or the part before its comma that is
a person; a job title; an organization of the word lists, or what is left after a comma. `Available on request` names
nobody: a section that says no more is kept as text.
"""

from __future__ import annotations

from cvparse.fields.identifiers import find_identifiers
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import strip_honorific
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.model import Reference
from cvparse.parsers import other
from cvparse.parsers.base import Context, Parsed, Reading, Worksheet
from cvparse.parsers.cutting import COMMA, STRONG, cut
from cvparse.parsers.drafts import is_prose
from cvparse.parsers.listing import items_of, leftovers_of, parsed, unread
from cvparse.parsers.sheets import ItemSheets, clean
from cvparse.sections.types import Section
from cvparse.text.styled import Style

NAME_WORDS = 7
REMARK_WORDS = 20


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of referees.

    Reads `Dr. A B, Professor, University of X, ab@example.org` and a block of the same in rows; it refuses `References
    are available on request`.
    """
    if _kept_back(" ".join(line.text.text for part in section.walk() for line in part.lines), context.lexicon):
        return other.parse(section, context)
    result = Parsed()
    for listed in items_of(section, context):
        sheets = ItemSheets(listed.item)
        kept_back = _kept_back(sheets.body.text.text, context.lexicon)
        reading = None if kept_back else _read(sheets, context.lexicon)
        if reading is None:
            result += unread(listed.item, section, "names no referee")
        else:
            result += parsed([reading], list(leftovers_of(sheets, section, "rest of a referee")))
    return result


def _kept_back(text: str, lexicon: Lexicon) -> bool:
    """Whether a short text without an address says that the referees are named on request."""
    short = len(text.split()) <= REMARK_WORDS and not find_identifiers(text)
    return short and lexicon.phrases("words.on_request").search(text) is not None


def _read(sheets: ItemSheets, lexicon: Lexicon) -> Reading | None:
    found: dict[str, str] = {}
    for sheet in sheets.sheets:
        for match in find_identifiers(sheet.text.text):
            kind = str(match.kind)
            if kind in ("email", "phone") and kind not in found:
                found[kind] = match.value
                sheet.take(match.start, match.end, kind)
        for name in ("email", "phone"):
            for cue in lexicon.phrases(f"words.{name}").find(sheet.text.text):
                sheet.cue(cue.start, cue.end, name)
    body, text = sheets.body, sheets.body.text.text
    stretches: list[tuple[int, int]] = []
    for row in sheets.rows:
        for a, b in body.rest():
            start, end = max(a, row.start), min(b, row.end)
            if start < end:
                whole = is_prose(text[start:end])
                chunks = [(start, end)] if whole else cut(text, start, end, STRONG)
                stretches += [part for x, y in chunks for part in ([(x, y)] if whole else cut(text, x, y, COMMA))]
    at = _name_among(body, stretches, lexicon)
    if at is None or (at == 0 and is_prose(text[slice(*stretches[0])])):
        return None
    name = strip_honorific(clean(body.take(*stretches[at], "name")), lexicon)
    for start, end in stretches[at + 1 :]:
        part = text[start:end]
        if "title" not in found and find_roles(part, lexicon):
            found["title"] = clean(body.take(start, end, "title"))
        elif "organization" not in found and (find_organizations(part, lexicon) or "title" in found):
            found["organization"] = clean(body.take(start, end, "organization"))
    entry = Reference(
        name=name,
        title=found.get("title"),
        organization=found.get("organization"),
        email=found.get("email"),
        phone=found.get("phone"),
    )
    return sheets.reading(entry, "references")


def _name_among(body: Worksheet, stretches: list[tuple[int, int]], lexicon: Lexicon) -> int | None:
    """Which stretch is the referee's name: the first in bold where any is, else the first that is short and no quote.

    Reads the name under a testimonial in quotes; it refuses a sentence.
    """
    able = [
        at
        for at, (start, end) in enumerate(stretches)
        if len(body.text.text[start:end].split()) <= NAME_WORDS and not is_prose(body.text.text[start:end])
    ]
    bold = [at for at in able if body.text[slice(*stretches[at])].share(Style.BOLD) > 0.5]
    return next(iter(bold or able), None)
