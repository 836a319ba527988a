"""The forms that the contract gives to values, for documents that a person or another program wrote.

A value is brought into the one form that a parse has it in; what it says stays the same, and no value is dropped, added
or judged that does not follow from another by the contract. The rules, each with its line of the contract:

- pages of a work: "pages with one hyphen: `12-34`", whichever dash was typed;
- `doi`, `arxiv_id`, `isbn`, `pmid`: "bare identifiers (`10.1145/…`, `2401.01234`)", without `doi:`, the address of
  their site, and the hyphens of an ISBN; a `url` that is the address of a DOI is that `doi`;
- works without a `group`: "the sub-heading it stands under", where `sections` tells how many entries stand under each;
- `person.orcid`: bare as well, and told by an address of orcid.org among the links ("Link annotations count as
  printed");
- `person.links`: "kind: homepage, github, linkedin, …, other": what the vocabulary has a word for is not `other`;
- a course in one term: "A single printed date is … `start` (with `end` null) for everything else", `terms` keep the
  term.

It never touches words: names, titles and notes are compared as they are written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pydantic import JsonValue

from cvparse.fields.identifiers import IdentifierKind, find_identifiers
from cvparse.fields.links import link_kind
from cvparse.model import LinkKind

_DASHES = re.compile(r"\s{0,3}[‐‑‒–—―−﹣－-]{1,3}\s{0,3}")
_DOI_ADDRESS = re.compile(r"(?:https?://)?(?:dx\.|www\.)?doi\.org/(?=10\.)", re.IGNORECASE)
_BEFORE = {
    "doi": re.compile(rf"(?:doi:?\s{{0,2}})?(?:{_DOI_ADDRESS.pattern})?(?=10\.)", re.IGNORECASE),
    "arxiv_id": re.compile(r"(?:https?://)?(?:www\.)?arxiv(?:\.org/(?:abs|pdf)/|:\s{0,2})", re.IGNORECASE),
    "pmid": re.compile(r"PMID:?\s{0,2}", re.IGNORECASE),
    "isbn": re.compile(r"ISBN(?:-1[03])?:?\s{0,2}", re.IGNORECASE),
}
"""What is printed before an identifier and is no part of it."""

Fields = dict[str, JsonValue]


def in_contract_form(document: Mapping[str, JsonValue]) -> Fields:
    """The document with its values in the contract's forms.

    >>> in_contract_form({"publications": [{"pages": "12–34", "url": "https://doi.org/10.5555/x"}]})
    {'publications': [{'pages': '12-34', 'url': None, 'doi': '10.5555/x'}]}
    """
    formed = dict(document)
    if isinstance(person := formed.get("person"), dict):
        formed["person"] = _person(person)
    for collection, form in (("publications", _work), ("teaching", _course)):
        if isinstance(entries := formed.get(collection), list):
            formed[collection] = [form(entry) if isinstance(entry, dict) else entry for entry in entries]
    if isinstance(works := formed.get("publications"), list) and isinstance(headings := formed.get("sections"), list):
        formed["publications"] = _grouped(works, headings)
    return formed


def _work(work: Fields) -> Fields:
    formed = dict(work)
    if isinstance(pages := work.get("pages"), str):
        formed["pages"] = _DASHES.sub("-", pages)
    for name, before in _BEFORE.items():
        if isinstance(value := work.get(name), str):
            formed[name] = before.sub("", value, count=1)
    if isinstance(isbn := formed.get("isbn"), str):
        formed["isbn"] = re.sub(r"[\s‐-–-]", "", isbn)
    url, doi = work.get("url"), formed.get("doi")
    if isinstance(url, str) and _DOI_ADDRESS.match(url):
        bare = _DOI_ADDRESS.sub("", url)
        if not doi or doi == bare:
            formed |= {"url": None, "doi": bare}
    return formed


def _grouped(works: list[JsonValue], headings: list[JsonValue]) -> list[JsonValue]:
    """The works with the sub-headings that they stand under, where none names one and the headings count them all."""
    stated = any(not isinstance(work, dict) or work.get("group") for work in works)
    over = [one for one in headings if isinstance(one, dict) and one.get("kind") == "publications"]
    counts = [count for one in over if isinstance(count := one.get("entries") or 0, int)]
    if stated or sum(counts) != len(works) or len(counts) != len(over):
        return works
    groups = [one.get("heading") if one.get("level") != 1 else None for one in over]
    group_of = [group for group, count in zip(groups, counts, strict=True) for _ in range(count)]
    return [
        {**work, "group": group} if group and isinstance(work, dict) else work
        for work, group in zip(works, group_of, strict=True)
    ]


def _person(person: Fields) -> Fields:
    formed = dict(person)
    if isinstance(links := person.get("links"), list):
        formed["links"] = [_link(link) if isinstance(link, dict) else link for link in links]
    if orcid := _orcid(person.get("orcid")) or next(filter(None, map(_orcid, _addresses(links))), None):
        formed["orcid"] = orcid
    return formed


def _addresses(links: JsonValue) -> list[JsonValue]:
    return [link.get("url") for link in links if isinstance(link, dict)] if isinstance(links, list) else []


def _orcid(value: JsonValue) -> str | None:
    found = find_identifiers(value) if isinstance(value, str) else []
    return next((match.value for match in found if match.kind is IdentifierKind.ORCID), None)


def _link(link: Fields) -> Fields:
    """The link with the kind that its host has; `other` remains for a host that would make it a homepage."""
    url = link.get("url")
    if link.get("kind") != LinkKind.OTHER.value or not isinstance(url, str):
        return link
    kind = link_kind(url)
    return link if kind is LinkKind.HOMEPAGE else {**link, "kind": kind.value}


def _course(course: Fields) -> Fields:
    terms = course.get("terms")
    one_term = isinstance(terms, list) and len(terms) == 1
    if one_term and course.get("start") and course.get("start") == course.get("end"):
        return {**course, "end": None}
    return course
