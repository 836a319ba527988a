"""What an entry says after it was moved, merged, split or added: a proposal that the person then corrects.

No value is invented: a proposal holds values that the entries had, sorted anew, or what the reader of references reads
in a printed text. A value goes to the part of a split that prints it; of two entries that become one the first one's
values hold, and lists are put together; in another collection a value keeps its name, or takes that of the field by
which such entries are called.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import JsonValue, ValidationError

from cvparse.corrections.working_copy import fields_of, title_of
from cvparse.model import BY_KIND, Entry, Publication, SectionKind
from cvparse.model.json import collections
from cvparse.model.naming import NAMING
from cvparse.parsers.publications.reference import read_reference
from cvparse.text.normalize import unaccented

Values = dict[str, JsonValue]


def moved(entry: Entry, collection: str) -> Values:
    """What the entry says in another collection; in `other` it is its print."""
    if collection == SectionKind.OTHER.value:
        return added(collection, entry.raw)
    model = collections()[collection]
    values = {name: value for name, value in fields_of(entry).items() if _allows(model, name, value)}
    called = _called_field(collection)
    if called and not any(values.get(name) for name in NAMING) and title_of(entry):
        values[called] = title_of(entry)
    field = next((name for name in ("date", "start", "year") if name in model.model_fields), None)
    date = _date_of(entry)
    if date and field and not values.get(field) and not (field == "start" and values.get("end")):
        values[field] = int(date[:4]) if field == "year" else date
    return values


def merged(entries: Sequence[Entry]) -> Values:
    """What several entries of one collection say as one."""
    values: Values = {}
    for entry in entries:
        for name, value in fields_of(entry).items():
            before = values.get(name)
            if isinstance(before, list) and isinstance(value, list):
                values[name] = [*before, *(item for item in value if item not in before)]
            else:
                values.setdefault(name, value)
    return values


def split(entry: Entry, at: int) -> tuple[tuple[str, Values], tuple[str, Values]]:
    """The two texts and values of an entry that is parted before this character of its print.

    Raises ValueError where that leaves a part without a word.
    """
    first, second = entry.raw[:at].strip(), entry.raw[at:].strip()
    if not any(map(str.isalnum, first)) or not any(map(str.isalnum, second)):
        raise ValueError("both parts need a word")
    if isinstance(entry, Publication):
        group = {"group": entry.group} if entry.group else {}
        one, other = ({**_reference(text), **group} for text in (first, second))
        return (first, one), (second, other)
    keys = (_key(first), _key(second))
    parts: tuple[Values, Values] = ({}, {})
    for name, value in fields_of(entry).items():
        for item in value if isinstance(value, list) else [value]:
            part = parts[_part_that_prints(item, keys)]
            if isinstance(value, list):
                items = part.setdefault(name, [])
                assert isinstance(items, list)
                items.append(item)
            else:
                part[name] = item
    return (first, parts[0]), (second, parts[1])


def added(collection: str, text: str) -> Values:
    """What a printed text says as an entry of a collection: as a reference where it is one, else what it is called."""
    if collection == SectionKind.PUBLICATIONS.value:
        return _reference(text)
    if collection == SectionKind.OTHER.value:
        return {"text": text, "items": [text]}
    called = _called_field(collection)
    return {called: text} if called and text else {}


def _reference(text: str) -> Values:
    return fields_of(read_reference(text)) if text else {}


def _called_field(collection: str) -> str | None:
    """The field by which entries of a collection are called."""
    declared = BY_KIND.get(SectionKind(collection))
    model = collections()[collection]
    names = (*declared.called, *declared.identity, *NAMING) if declared else NAMING
    return next((name for name in names if name in model.model_fields), None)


def _allows(model: type[Entry], name: str, value: JsonValue) -> bool:
    """Whether entries of a model may say this."""
    if name not in model.model_fields:
        return False
    try:
        model.model_validate({name: value})
    except ValidationError:
        return False
    return True


def _date_of(entry: Entry) -> str | None:
    """When it was, as far as the entry says it in a single date."""
    values: Mapping[str, JsonValue] = fields_of(entry)
    found = next((values[name] for name in ("date", "start", "end", "year") if values.get(name)), None)
    return str(found) if found else None


def _part_that_prints(item: JsonValue, keys: tuple[str, str]) -> int:
    """0 for the first part, 1 for the second; the first where neither or both print the value."""
    said = str(item.get("name") or item.get("url") or "") if isinstance(item, dict) else str(item)
    candidates = [key for key in (_key(said), said[:4]) if key]  # a date is printed otherwise, but for its year
    for key in candidates:
        found = [key in text for text in keys]
        if any(found):
            return 0 if found[0] else 1
    return 0


def _key(text: str) -> str:
    return "".join(c for c in unaccented(text).casefold() if c.isalnum())
