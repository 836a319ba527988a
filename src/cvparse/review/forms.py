"""An entry as a form, and what was typed into it as values of the contract.

Which field is of which sort follows from its type in the model, so that a new collection has a form without a line of
code. What a person types comes into the contract's forms (`compare.forms`: pages with one hyphen, a bare DOI); nothing
else about it is changed, and a value that the contract does not allow is refused with a sentence that says what is.
"""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Union, get_args, get_origin

from pydantic import BaseModel, JsonValue

from cvparse.compare.forms import in_contract_form
from cvparse.corrections.working_copy import ABOUT_AN_ENTRY
from cvparse.export.reading.foreign import author, link
from cvparse.export.reading.record import ISO_DATE
from cvparse.model import Author, WebLink
from cvparse.model.declaration import DATES
from cvparse.text.value_class import dataclass

LONGEST = 20_000  # characters of a value: a summary has two thousand


class Sort(StrEnum):
    """What a field is typed into."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    DATE = "date"
    FLAG = "flag"
    CHOICE = "choice"
    LINES = "lines"
    PEOPLE = "people"
    LINKS = "links"


LONG = frozenset({"summary", "note", "text", "address", "title", "thesis"})
"""Fields of one text that seldom fit on a short line."""
LABELS = {
    "arxiv_id": "arXiv",
    "doi": "DOI",
    "et_al": "Cut (et al.)",
    "isbn": "ISBN",
    "orcid": "ORCID",
    "pmid": "PubMed",
    "url": "Address",
    "emails": "E-mail",
}
"""What fields are called whose key is no English word."""
LAST = (*DATES, "ongoing", "label")
"""Fields that stand behind what an entry says of its own."""
SEVERAL = frozenset({Sort.LINES, Sort.PEOPLE, Sort.LINKS})
HINTS = {
    Sort.DATE: "2019, 2019-05 or 2019-05-31",
    Sort.LINES: "one a line",
    Sort.PEOPLE: "one name a line, marks behind it",
    Sort.LINKS: "one address a line",
}


class SlipError(Exception):
    """What was typed is no value of the field; the message says what would be one."""


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a form: its key in the contract, what it is called, and what stands in it as it is typed."""

    name: str
    label: str
    sort: Sort
    text: str
    hint: str
    help: str
    choices: tuple[str, ...] = ()

    @property
    def is_filled(self) -> bool:
        """Whether the field says something."""
        return bool(self.text)


def form_of(entry: BaseModel, only: Sequence[str] | None = None) -> tuple[FormField, ...]:
    """The fields of an entry, or of the owner, or only these: its own in the order of the contract, then dates, then
    the label. What follows from the print is no field."""
    names = only or [name for name in type(entry).model_fields if name not in ABOUT_AN_ENTRY]
    return tuple(
        _field(entry, name) for name in sorted(names, key=lambda name: LAST.index(name) if name in LAST else -1)
    )


def _field(entry: BaseModel, name: str) -> FormField:
    info = type(entry).model_fields[name]
    sort = sort_of(type(entry), name)
    return FormField(
        name=name,
        label=label_of(name),
        sort=sort,
        text=typed(getattr(entry, name)),
        hint=HINTS.get(sort, ""),
        help=info.description or "",
        choices=_choices(info.annotation) if sort is Sort.CHOICE else (),
    )


def label_of(name: str) -> str:
    """What a field is called.

    >>> label_of("venue_acronym"), label_of("doi")
    ('Venue acronym', 'DOI')
    """
    return LABELS.get(name) or name.replace("_", " ").capitalize()


def sort_of(model: type[BaseModel], name: str) -> Sort:
    """What a field of a model is typed into. Raises KeyError for a field that the model does not have."""
    annotation = _without_none(model.model_fields[name].annotation)
    if get_origin(annotation) is tuple:
        item = get_args(annotation)[0]
        return Sort.PEOPLE if item is Author else Sort.LINKS if item is WebLink else Sort.LINES
    if annotation is bool:
        return Sort.FLAG
    if annotation in (int, float):
        return Sort.NUMBER
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return Sort.CHOICE
    if name in DATES:
        return Sort.DATE
    return Sort.LONG_TEXT if name in LONG else Sort.TEXT


def typed(value: object) -> str:
    """A value as one would type it: a list a line each, persons with their marks behind the name.

    >>> typed(("Rivers", "Ice")), typed(2019), typed(None), typed(True)
    ('Rivers\\nIce', '2019', '', 'true')
    """
    if isinstance(value, tuple):
        return "\n".join(map(typed, value))
    if isinstance(value, Author):
        return value.name + "".join(mark for mark in value.markers if len(mark) == 1)
    if isinstance(value, WebLink):
        return value.url
    if isinstance(value, bool):
        return "true" if value else ""
    return "" if value is None else str(value)


def value_of(entry: BaseModel, name: str, text: str, owner: str | None = None) -> JsonValue:
    """What was typed into a field of an entry, as JSON; None for nothing. Raises SlipError.

    `owner` is the name of the CV's owner, whom an author that is typed may be.
    """
    sort = sort_of(type(entry), name)
    if len(text) > LONGEST:
        raise SlipError(f"it has more than {LONGEST} characters, which is no value of a field")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        return None
    if sort in SEVERAL:
        return _several(sort, lines, getattr(entry, name), owner)
    value = _single(sort, " ".join(lines) if name != "summary" else "\n".join(lines))
    formed = in_contract_form({"publications": [{name: value}]})["publications"]
    assert isinstance(formed, list) and isinstance(formed[0], dict)
    return formed[0].get(name) or value


def _single(sort: Sort, text: str) -> JsonValue:
    if sort is Sort.FLAG:
        return text == "true"
    if sort is Sort.NUMBER:
        if not (text.isascii() and text.isdecimal() and len(text) <= 9):
            raise SlipError("it is a number: write its digits alone")
        return int(text)
    if sort is Sort.DATE and not ISO_DATE.fullmatch(text):
        raise SlipError(f"write the date as {HINTS[Sort.DATE]}")
    return text


def _several(sort: Sort, lines: Sequence[str], before: object, owner: str | None) -> JsonValue:
    """The items of a list; persons and links that were there before keep what was known of them."""
    if sort is Sort.LINES:
        return list(lines)
    known: Mapping[str, BaseModel] = {typed(one): one for one in before} if isinstance(before, tuple) else {}
    if sort is Sort.LINKS:
        return [(known.get(line) or link(line)).model_dump(mode="json") for line in lines]
    return [(known.get(line) or author(line, owner)).model_dump(mode="json") for line in lines]


def _without_none(annotation: object) -> object:
    if get_origin(annotation) in (Union, types.UnionType):
        return next(part for part in get_args(annotation) if part is not type(None))
    return annotation


def _choices(annotation: object) -> tuple[str, ...]:
    vocabulary = _without_none(annotation)
    assert isinstance(vocabulary, type) and issubclass(vocabulary, StrEnum)
    return tuple(member.value for member in vocabulary)
