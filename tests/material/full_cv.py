"""A CV in which every field of the contract says something of its own, made from the models: no field is forgotten."""

from __future__ import annotations

import types
from collections.abc import Iterator
from enum import StrEnum
from itertools import count
from typing import Union, get_args, get_origin

from pydantic import BaseModel

from cvparse.model import CV, Author, Place

ABOUT_THE_READING = {"schema_version", "source", "sections", "furniture", "assessment", "issues", "unparsed"}
ABOUT_AN_ENTRY = {"id", "raw", "confidence", "provenance", "values"}
DATES = {"start", "end", "date"}
FORMS = {
    "emails": "w{n}@example.org",
    "email": "w{n}@example.org",
    "url": "https://example.org/w{n}",
    "doi": "10.5555/w{n}",
    "phones": "+44 20 7946 0{n:03}",
    "orcid": "0000-0002-0000-{n:04}",
}
"""What a field looks like; the others are a word of letters and a number."""


def full_cv() -> CV:
    """Two entries of each collection, two items in each list, all texts different."""
    numbers = count(100)
    fields = {name: info.annotation for name, info in CV.model_fields.items() if name not in ABOUT_THE_READING}
    return CV(**{name: _value(annotation, name, numbers) for name, annotation in fields.items()})


def _value(annotation: object, name: str, numbers: Iterator[int]) -> object:
    if get_origin(annotation) in (Union, types.UnionType):
        annotation = next(part for part in get_args(annotation) if part is not type(None))
    if get_origin(annotation) is tuple:
        item = get_args(annotation)[0]
        return () if item is Place else tuple(_value(item, name, numbers) for _ in range(2))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        fields = {key: info.annotation for key, info in annotation.model_fields.items() if key not in ABOUT_AN_ENTRY}
        made = {key: _value(inner, key, numbers) for key, inner in fields.items()}
        if made.get("ongoing"):
            made["end"] = None
        if annotation is Author:
            made["name"] = f"{made['given']} {made['family']}"  # the parts are those of the name
        return annotation(**made)
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return next(iter(annotation))
    return name == "et_al" if annotation is bool else _plain(annotation, name, next(numbers))


def _plain(annotation: object, name: str, n: int) -> object:
    """A number or a text that no other field has."""
    if annotation is int:
        return 1000 + n if name == "year" else 1 + n % 12
    return str(1900 + n) if name in DATES else FORMS.get(name, "word{n}").format(n=n)


def texts(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """The path, without indices, and the text of each value; no vocabularies, flags, or what is about the reading."""
    if isinstance(value, BaseModel):
        for key in type(value).model_fields:
            if key not in ABOUT_AN_ENTRY | ABOUT_THE_READING:
                yield from texts(getattr(value, key), f"{path}.{key}" if path else key)
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item, path)
    elif value is not None and not isinstance(value, bool | StrEnum):
        yield path, str(value)
