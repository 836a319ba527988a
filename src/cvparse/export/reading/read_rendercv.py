"""The YAML of RenderCV as a CV.

The heading of a section says what it holds, by the same lists that headings of a PDF are read with; where they do not
know it, the type of its entries does (a company is a post, authors are a work's). Sections that neither knows go to
`other`, their texts whole. Markdown's signs are taken off; a name in bold is the owner's. What the contract has no
field for is counted, not guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cvparse.export.reading.foreign import link
from cvparse.export.reading.record import Imported, Record
from cvparse.export.rendercv_entries import READERS, Reader, plain_text, read_works, texts_of
from cvparse.export.types import Json
from cvparse.lexicon import Lexicon, detect, load
from cvparse.model import CV, Entry, Marker, OtherSection, Person, Publication, SectionKind
from cvparse.model.kinds import LinkKind
from cvparse.model.person import WebLink
from cvparse.sections.heading_meaning import meaning_of

Item = Entry | Marker | str

BY_KEY = {
    "authors": SectionKind.PUBLICATIONS,
    "journal": SectionKind.PUBLICATIONS,
    "company": SectionKind.EXPERIENCE,
    "institution": SectionKind.EDUCATION,
    "label": SectionKind.SKILLS,
}
"""What an entry with this key is."""
TYPED = {SectionKind.PUBLICATIONS: "authors", SectionKind.EXPERIENCE: "company", SectionKind.EDUCATION: "institution"}
LONGEST_SIGN = 3  # characters: a doubled or combined mark
SITES = {
    "github": "https://github.com/",
    "linkedin": "https://linkedin.com/in/",
    "orcid": "https://orcid.org/",
    "google scholar": "https://scholar.google.com/citations?user=",
    "x": "https://x.com/",
    "researchgate": "https://researchgate.net/profile/",
}
"""Where a network has its users, as RenderCV links to them."""


def read(content: Mapping[str, Json]) -> Imported:
    """The CV in a RenderCV document; its design and settings say nothing about it."""
    document = Record(dict(content), "")
    document.skip("design", "locale", "locale_catalog", "rendercv_settings", "settings")
    cv = next(iter(document.entries("cv")), Record(None, "cv"))
    sections = next(iter(cv.entries("sections")), Record(None, "sections"))
    person = _person(cv)
    lexicon = load(detect(_all_text(dict(content))))
    parts: dict[str, list[Item]] = {}
    for title in sections.names:
        for name, entry in _section(title, sections, lexicon, person.name):
            parts.setdefault(name, []).append(entry)
    parts["publications"] = _grouped(parts.get("publications", []))
    summary = "\n".join(str(text) for text in parts.pop("summary", [])) or None
    read_parts = CV.model_validate({name: tuple(entries) for name, entries in parts.items()})
    return Imported(read_parts.model_copy(update={"person": person, "summary": summary}), document.ignored())


def _grouped(works: list[Item]) -> list[Item]:
    """Works of one section are in no group."""
    found = [work for work in works if isinstance(work, Publication)]
    if len({work.group for work in found}) > 1:
        return works
    return [work.model_copy(update={"group": None}) for work in found]


def _all_text(value: Json) -> str:
    """All texts of the document: enough to tell its languages."""
    if isinstance(value, dict):
        return " ".join(f"{key} {_all_text(inner)}" for key, inner in value.items())
    return " ".join(map(_all_text, value)) if isinstance(value, list) else str(value)


def _person(cv: Record) -> Person:
    cv.skip("photo", "sort_entries")
    links = [link(url).model_copy(update={"kind": LinkKind.HOMEPAGE}) for url in cv.texts("website")]
    orcid = None
    for network in cv.entries("social_networks"):
        name, user = network.text("network") or "", network.text("username") or ""
        orcid = user if name.casefold() == "orcid" else orcid
        links.append(_profile(name, user))
    return Person(
        name=cv.text("name"),
        label=cv.text("label", "headline"),
        emails=cv.texts("email"),
        phones=tuple(phone.removeprefix("tel:") for phone in cv.texts("phone")),
        address=cv.text("location"),
        links=tuple(links),
        orcid=orcid,
    )


def _profile(network: str, user: str) -> WebLink:
    """The owner's page in a network, by its address where the network is known, else by what is there."""
    site = SITES.get(network.casefold())
    return link(f"{site}{user}" if site else user, network)


def _section(title: str, sections: Record, lexicon: Lexicon, owner: str | None) -> Iterator[tuple[str, Item]]:
    """The entries of a section, each with its collection."""
    printed = plain_text(title.replace("_", " "))
    entries, texts = sections.entries(title), sections.texts(title)
    kind = meaning_of(printed, lexicon).kind
    if entries and all(map(_is_legend, entries)):
        for entry in entries:
            yield "markers", Marker(symbol=plain_text(entry.text("label") or ""), meaning=entry.text("details"))
        return
    if entries and (kind not in READERS or not _fits(kind, entries[0])):
        kind = next((kind for key, kind in BY_KEY.items() if key in entries[0]), kind)
    if kind is SectionKind.PUBLICATIONS:
        for work in read_works(entries, texts, owner):
            yield "publications", work.model_copy(update={"group": printed})
    elif kind in (SectionKind.SUMMARY, SectionKind.INTERESTS):
        for text in (*texts, *texts_of(entries)):
            yield kind.value, plain_text(text)
    elif kind in READERS:
        reader: Reader = READERS[kind]
        for entry in (*entries, *(Record({"name": text}, title) for text in texts)):
            yield kind.value, reader(entry, lexicon)
    else:
        items = tuple(map(plain_text, (*texts, *texts_of(entries))))
        yield "other", OtherSection(heading=printed, text="\n".join(items), items=items)


def _is_legend(entry: Record) -> bool:
    """Whether a line says what a sign means."""
    label = plain_text(entry.text("label") or "")
    return 0 < len(label) <= LONGEST_SIGN and not any(map(str.isalnum, label))


def _fits(kind: SectionKind, entry: Record) -> bool:
    """Whether an entry can be of this kind: what has a type of its own is of no other."""
    return not any(key in entry for other, key in TYPED.items() if other is not kind)
