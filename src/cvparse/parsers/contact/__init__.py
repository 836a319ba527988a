"""Whose CV it is: name, job title, e-mail, telephone, address, links; from the head of the CV or a contact section.

Signals in this order: what its form gives away (e-mail, telephone, URL, ORCID iD) in text and in link annotations; cue
words (`Phone:`, `Web:`), which are consumed; labels of personal data, which no field holds; the name behind its label,
as a form prints it, else the largest print of the head that is no heading and no address; the job title (see
`job_title`); what is left and looks like a postal address (a number,
a place, a street word). It never takes a line for the name in a section with a heading.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import unquote

import regex

from cvparse.entries.label_prefix import LabelPlace, label_end, printed_label
from cvparse.entries.types import Context
from cvparse.fields.identifiers import IdentifierMatch, find_identifiers
from cvparse.fields.links import labelled_kind, link_kind, web_address
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import strip_honorific
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import LinkKind, Person, WebLink
from cvparse.parsers.contact.job_title import (
    HeadLine,
    lines_under_name,
    take_job_title,
    take_line_under_name,
    take_tagline,
)
from cvparse.parsers.contact.post_nominals import name_end, take_post_nominals
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COMMA, STRONG, cut
from cvparse.spans.readings import Leftover, Parsed, Reading
from cvparse.spans.worksheet import Worksheet
from cvparse.text.normalize import fold
from cvparse.text.styled import Style, StyledText
from cvparse.text.trim import clean, trimmed

CUE_LISTS = ("words.email", "words.phone", "words.fax", "words.web", "words.postal", "words.contact_label")
ADDRESS_CUES = CUE_LISTS[:4]
COLON = regex.compile(r"(?:\(\p{L}{1,3}\))?\s{0,2}[:：\t]\s{0,2}")  # also `Address(es)` before a gap
POSTAL = regex.compile(r"\d")
SAME_PRINT = 1.02
TITLE_PRINT = 1.15
"""A name is set larger than the lines about it; by less than a sixth it is chance."""
NAME_WORDS = 8
BEFORE_NAME = regex.compile(r"(?:[-–—:|•·,]\s{0,3}|(?:19|20)\d\d\s{0,3}){1,4}")
FACT_WORDS = 7  # of a fact such as `Née le 3 mars 1985`


@dataclass(slots=True)
class _Found:
    """What has been read so far."""

    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    links: list[WebLink] = field(default_factory=list)
    orcid: str | None = None
    name: str | None = None
    label: str | None = None
    address: list[str] = field(default_factory=list)


def parse(section: Section, context: Context) -> Parsed:
    """Read the head of the CV, or a section of contact details.

    Reads `+1 555 0100 | a@example.org | Web: example.org` and an address of three lines at the right; it refuses to
    take a heading such as `Curriculum Vitae` for the name.
    """
    lines = [line for part in section.walk() for line in part.lines]
    head_lines = [HeadLine(Worksheet(t), line) for line in lines for t in (line.margin, line.text, line.aside) if t]
    found = _Found()
    head_lines, personal = _without_personal(head_lines, context.lexicon)
    for item in (*head_lines, *personal):
        _take_identifiers(item.sheet, found)
        _take_annotations(item.sheet, found)
        _take_cues(item.sheet, context.lexicon)
    _take_labelled_name(head_lines, found, context.lexicon)
    leads = section.heading is None or (context.owner is None and _has_title_print(head_lines))
    if leads:
        _cue_document(head_lines, context.lexicon)
        if found.name is None:
            _take_name(head_lines, found, context.lexicon)
        _cue_post_nominals(head_lines, context.lexicon)
        found.label = take_job_title(head_lines, context.lexicon) or take_tagline(head_lines, context.lexicon)
    _take_address(head_lines, found, context.lexicon)
    if leads and found.label is None:
        found.label = take_line_under_name(head_lines)
    person = Person(
        name=found.name,
        label=found.label,
        emails=tuple(dict.fromkeys(found.emails)),
        phones=tuple({"".join(filter(str.isdigit, phone)): phone for phone in found.phones}.values()),
        address=", ".join(found.address) or None,
        links=tuple(dict.fromkeys(found.links)),
        orcid=found.orcid,
    )
    head_lines += personal
    words = tuple(dict.fromkeys(word for item in head_lines for word in item.sheet.text.words))
    taken = tuple(taken for item in head_lines for taken in item.sheet.taken)
    rests = [item.sheet.text[a:b] for item in head_lines for a, b in item.sheet.rest()]
    leftover = tuple(Leftover(rest, section.title, "no contact detail") for rest in rests)
    if not words:
        return Parsed()
    return Parsed(readings=(Reading(person, "contact", words, taken),), leftover=leftover)


def _take_identifiers(sheet: Worksheet, found: _Found) -> None:
    for match in find_identifiers(sheet.text.text):
        kind = str(match.kind)
        if not sheet.is_free(match.start, match.end):
            continue
        if kind == "email":
            found.emails.append(match.value)
        elif kind == "phone":
            found.phones.append(match.value)
        elif kind == "orcid":
            found.orcid = found.orcid or match.value
        elif kind == "url":
            found.links.append(_printed_link(sheet, match))
        else:
            continue
        sheet.take(match.start, match.end, kind)


def _printed_link(sheet: Worksheet, match: IdentifierMatch) -> WebLink:
    """A page by its printed address: what its host is, or what its label says of a host that no list knows."""
    kind = link_kind(match.value)
    label = labelled_kind(sheet.text.text, match.start)
    if label is not None and sheet.is_free(label[1], match.start):
        sheet.cue(label[1], match.start, "contact")
        kind = label[0] if kind is LinkKind.HOMEPAGE else kind
    return WebLink(kind=kind, url=match.value)


def _take_annotations(sheet: Worksheet, found: _Found) -> None:
    """Targets of link annotations count as printed; the words over one that is a link are consumed with it."""
    for start, end, target in sheet.text.links():
        url, printed = web_address(target), sheet.text.text[start:end]
        if url is None:
            _take_other_target(sheet, start, end, target, found)
            continue
        orcid = next((m.value for m in find_identifiers(url) if str(m.kind) == "orcid"), None)
        found.orcid = found.orcid or orcid
        if not any(_same(url, link.url) for link in found.links):
            found.links.append(WebLink(kind=link_kind(url), url=url))
        elif any(_same(url, link.url) for link in found.links):
            found.links = [link if not _same(url, link.url) else _fuller(link, url) for link in found.links]
        if link_kind(url) is not LinkKind.HOMEPAGE or "." in printed:
            sheet.take(start, end, "links")


def _take_other_target(sheet: Worksheet, start: int, end: int, target: str, found: _Found) -> None:
    """A `mailto:` or `tel:` link; it says the whole of what may be printed in part (`020 7955 6000`, `rao@…`)."""
    scheme, _, value = unquote(target).partition(":")
    value = value.split("?")[0].strip()
    if scheme.casefold() == "mailto" and "@" in value:
        found.emails = [email for email in found.emails if not value.casefold().endswith(email.casefold())] + [value]
        sheet.take(start, end, "emails")
    elif scheme.casefold() == "tel":
        digits = [c for c in value if c.isdigit()]
        for at, phone in enumerate(found.phones):
            printed = [c for c in phone.removeprefix("0") if c.isdigit()]
            if "+" in value and phone.startswith("0") and digits[-len(printed) :] == printed:
                found.phones[at] = value.replace("-", " ")
        if not any(c.isdigit() for phone in found.phones for c in phone):
            found.phones.append(value)
        sheet.take(start, end, "phones")


def _same(one: str, other: str) -> bool:
    def bare(url: str) -> str:
        return url.casefold().removeprefix("http://").removeprefix("https://").removeprefix("www.").rstrip("/")

    return bare(one) == bare(other)


def _fuller(link: WebLink, url: str) -> WebLink:
    return (
        link
        if len(link.url) >= len(url) or link.kind is not LinkKind.HOMEPAGE
        else WebLink(kind=link_kind(url), url=link.url)
    )


def _take_cues(sheet: Worksheet, lexicon: Lexicon) -> None:
    """Cue words before a colon or an address: `Phone:`, `E-mail`, `Web:`."""
    text = sheet.text.text
    for name in CUE_LISTS:
        for match in lexicon.phrases(name).find(text):
            colon = COLON.match(text, match.end)
            end = colon.end() if colon else match.end
            followed = end < len(text) and not sheet.is_free(end, min(len(text), end + 2))
            alone = not text[match.end :].strip() or not sheet.is_free(match.end, len(text))
            if sheet.is_free(match.start, match.end) and (colon or followed or (alone and name in ADDRESS_CUES)):
                sheet.cue(match.start, end, "contact")


def _without_personal(head_lines: list[HeadLine], lexicon: Lexicon) -> tuple[list[HeadLine], list[HeadLine]]:
    """The lines of the head, and apart from them those with personal data that no field holds: they are no address.

    Apart is `Date of birth: 12 March 1976`; `Born in Oslo, lives at 12 Quay Road` is not. Of a line of several facts,
    between bars or behind a name and a comma, those are crossed out.
    """
    apart = [item for item in head_lines if _is_labelled(item.line, "contact.personal", lexicon)]
    for item in head_lines:
        for start, end in (part for rest in item.sheet.rest() for part in _facts(item.sheet.text.text, *rest)):
            said = lexicon.phrases("contact.personal").at_start(item.sheet.text.text[start:end])
            if said and item not in apart and len(item.sheet.text.text[start:end].split()) <= FACT_WORDS:
                item.sheet.cue(start, end, "personal data")
    return [item for item in head_lines if item not in apart], apart


def _facts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The facts of a line: between bars and dashes, or what stands behind the first comma."""
    parts = cut(text, start, end, STRONG)
    commas = cut(text, *parts[0], COMMA) if len(parts) == 1 else []
    return parts if len(commas) < 2 else [commas[0], (commas[1][0], end)]


def _is_labelled(line: Line, name: str, lexicon: Lexicon) -> bool:
    """Whether a line opens with a label of this list and holds one value."""
    label, extent = printed_label(line)
    value = line.text.text[label_end(extent, line.text.text, 0, len(line.text)) :]
    return extent is not LabelPlace.LINE and label in lexicon.phrases(name) and STRONG.search(value) is None


def _take_labelled_name(head_lines: list[HeadLine], found: _Found, lexicon: Lexicon) -> None:
    """The name behind its label, as forms print it: `Name / Surname ⇥ Ada Example`, `Full name: Ada Example`."""
    for item in head_lines:
        line, sheet = item.line, item.sheet
        if found.name or sheet.text is not line.text or not _is_labelled(line, "contact.name", lexicon):
            continue
        _, extent = printed_label(line)
        start = label_end(extent, sheet.text.text, 0, len(sheet.text))
        if any(c.isdigit() for c in sheet.text.text[start:]) or not sheet.is_free(start, len(sheet.text)):
            continue
        sheet.cue(0, start, "contact")
        found.name = strip_honorific(clean(sheet.take(start, len(sheet.text), "name")), lexicon) or None


def _cue_document(head_lines: list[HeadLine], lexicon: Lexicon) -> None:
    """What the document is called, `Curriculum Vitae`, is nobody's name."""
    for item in head_lines:
        for match in lexicon.phrases("contact.document").find(item.sheet.text.text):
            if item.sheet.is_free(match.start, match.end):
                item.sheet.cue(match.start, match.end, "document")


def _take_name(head_lines: list[HeadLine], found: _Found, lexicon: Lexicon) -> None:
    """The largest print that can be a name, with a line of the same size under it, such as the family name."""
    able = [item for item in head_lines if _is_name(item, lexicon)]
    if not able:
        return
    largest = max(item.line.size for item in able)
    first = next(item for item in able if item.line.size >= largest / TITLE_PRINT)
    group = [first]
    for item in head_lines[head_lines.index(first) + 1 :]:
        alike = (
            item.line.size >= first.line.size / SAME_PRINT
            and item in able
            and largest > _usual(head_lines) * TITLE_PRINT
        )
        if not alike or len(group) == 2 or len(first.sheet.text.text.split()) > 2:
            break
        group.append(item)
    parts = []
    for item in group:
        if (opening := _opening(item.sheet)) is None:
            continue
        start, end = opening
        named = name_end(item.sheet.text.text, start, end, lexicon)
        parts.append(strip_honorific(_spaced(item.sheet.take(start, named, "name")), lexicon))
    found.name = " ".join(part for part in parts if part) or None


def _spaced(name: StyledText) -> str:
    """The name with a blank where its weight changes between two capitalised words: `**Ada**Lund`."""
    weights = [name.style_at(at) & Style.BOLD for at in range(len(name))]
    seams = [at for at in range(1, len(name)) if weights[at] != weights[at - 1] and name.text[at].isupper()]
    for at in reversed([at for at in seams if name.text[at - 1].isalpha() and at > 1]):
        return f"{clean(name[:at])} {clean(name[at:])}"
    return clean(name)


def _cue_post_nominals(head_lines: list[HeadLine], lexicon: Lexicon) -> None:
    """Degrees behind the name and in the line under it are no job title."""
    for item in lines_under_name(head_lines, 2):
        take_post_nominals(item.sheet, lexicon)


def _opening(sheet: Worksheet) -> tuple[int, int] | None:
    """The first stretch that is left, up to a strong separator, without the dash and the year that may stand between
    `CV` and the name; None where no more is left than these and signs: `2015.` in front of an address of the web."""
    rest = sheet.rest()
    if not rest:
        return None
    start, end = rest[0]
    before = BEFORE_NAME.match(sheet.text.text, start, end)
    parts = cut(sheet.text.text, before.end() if before else start, end, STRONG)
    return parts[0] if parts else None


def _has_title_print(head_lines: list[HeadLine]) -> bool:
    """Whether a line of a contact section is set as large as a name is."""
    return bool(head_lines) and max(item.line.size for item in head_lines) > _usual(head_lines) * TITLE_PRINT


def _usual(head_lines: list[HeadLine]) -> float:
    sizes = sorted(item.line.size for item in head_lines)
    return sizes[len(sizes) // 2] if sizes else 0.0


def _is_name(item: HeadLine, lexicon: Lexicon) -> bool:
    opening = _opening(item.sheet)
    if opening is None:
        return False
    text = item.sheet.text.text[slice(*opening)]
    named = text[: name_end(text, 0, len(text), lexicon)]
    spoken = strip_honorific(named, lexicon)
    return (
        len(spoken.split()) <= NAME_WORDS
        and spoken[:1].isalpha()
        and not spoken[0].islower()
        and not any(c.isdigit() for c in spoken)
        and lexicon.headings.get(fold(spoken.strip(" :"))) is None
        and sum(match.end - match.start for match in find_organizations(spoken, lexicon)) < len(spoken) / 2
        and not find_roles(spoken, lexicon)
        and find_place(spoken, lexicon) is None
    )


def _take_address(head_lines: list[HeadLine], found: _Found, lexicon: Lexicon) -> None:
    """What looks like a postal address: a place, an organization, a number or a street word."""
    candidates = [
        (item, start, end)
        for item in head_lines
        for a, b in item.sheet.rest()
        for start, end in cut(item.sheet.text.text, a, b, STRONG)
    ]
    postal = [_is_postal(item.sheet.text.text[start:end], lexicon) for item, start, end in candidates]
    for (item, start, end), is_postal in zip(candidates, postal, strict=True):
        if not is_postal:
            continue
        a, b = trimmed(item.sheet.text.text, start, end)
        value = clean(item.sheet.take(a, b, "address"))
        if value and value not in found.address:
            found.address.append(value)


def _is_postal(text: str, lexicon: Lexicon) -> bool:
    if lexicon.phrases("contact.document").search(text) or lexicon.phrases("dates.updated").search(text):
        return False
    if find_organizations(text, lexicon) or lexicon.phrases("words.street").search(text):
        return True
    if find_place(text, lexicon) is not None:
        return True
    return POSTAL.search(text) is not None and (" " in text.strip() or not any(c.isalpha() for c in text))
