"""What a reviewer's browser asks for becomes a correction, with all that it must say: of what, by whom, and what was
there before.

A request names an entry by its id and a field by its key, and gives a value as it was typed; it is checked here against
the document as it is now. What makes no correction is a `SlipError` with a sentence for the person. Nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from cvparse import __version__
from cvparse.assembly.entry_ids import print_key
from cvparse.bulk.stores.reviews import Stored
from cvparse.corrections.operations import (
    DOCUMENT,
    PERSON,
    Accept,
    AddEntry,
    ClearValue,
    Correction,
    MergeEntries,
    MoveEntry,
    Operation,
    Part,
    RemoveEntry,
    SetValue,
    SplitEntry,
)
from cvparse.corrections.working_copy import (
    ABOUT_AN_ENTRY,
    Found,
    NotApplicableError,
    WorkingCopy,
    fields_of,
    title_of,
)
from cvparse.model import CV, Entry
from cvparse.model.json import collections
from cvparse.review import proposals
from cvparse.review.areas import Area
from cvparse.review.forms import SlipError, sort_of, value_of
from cvparse.text.value_class import dataclass

GONE = "the entry is not there any more; somebody may have changed it"


class Request(BaseModel):
    """What the browser sends: an operation, and what it needs. `text` is a value as it was typed; `took` counts runs of
    `unparsed` from 0; `boxes` are marked on pages, each as its page and `x0, top, x1, bottom` in points; `at` is the
    character of the print before which an entry is split."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    revision: int
    op: Operation
    id: str = Field(default="", max_length=200)
    field: str = Field(default="", max_length=100)
    text: str = ""
    collection: str = Field(default="", max_length=100)
    others: tuple[str, ...] = Field(default=(), max_length=100)
    took: tuple[int, ...] = Field(default=(), max_length=1000)
    boxes: tuple[tuple[int, float, float, float, float], ...] = Field(default=(), max_length=1000)
    at: int = 0


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who makes corrections, and what time it is (ISO 8601, with the zone)."""

    name: str
    now: Callable[[], str]


def correction_of(asked: Request, document: Stored, reviewer: Reviewer, area: Area | None = None) -> Correction:
    """The correction that is asked for; `area` is what was marked for it on the pages. Raises SlipError."""
    copy = WorkingCopy(document.cv)
    stamp: dict[str, object] = {
        "id": asked.id,
        "by": reviewer.name,
        "at": reviewer.now(),
        "version": __version__,
        "sha256": document.sha256,
    }
    if asked.op is Operation.CLEAR:
        asked = asked.model_copy(update={"op": Operation.SET, "text": ""})
    if asked.op is Operation.ADD:
        return _added(asked, document.cv, area, stamp)
    if asked.id in (PERSON, DOCUMENT):
        return _of_the_document(asked, document.cv, copy, stamp)
    try:
        found = copy.find(asked.id)
    except NotApplicableError:
        raise SlipError(GONE) from None
    stamp |= {"called": title_of(found.entry), "printed": found.entry.raw}
    if asked.op is Operation.SET:
        return _set(asked, found.entry, document.cv.person.name, _took(asked, document.cv, area), stamp)
    return _OF_AN_ENTRY[asked.op](asked, found, copy, stamp)


def _of_the_document(asked: Request, cv: CV, copy: WorkingCopy, stamp: Mapping[str, object]) -> Correction:
    """A field of the owner or of the CV itself, or that all of it is right."""
    if asked.op is Operation.ACCEPT and asked.id == DOCUMENT:
        return Accept.model_validate({"op": asked.op, "digest": copy.digest(), **stamp})
    if asked.op is not Operation.SET:
        raise SlipError("that can be done with entries only")
    of: BaseModel = cv.person if asked.id == PERSON else cv
    if asked.id == DOCUMENT and asked.field not in ("summary", "interests"):
        raise SlipError("the document has no such field")
    return _set(asked, of, cv.person.name, (), stamp)


def _set(
    asked: Request, of: BaseModel, owner: str | None, took: tuple[str, ...], stamp: Mapping[str, object]
) -> Correction:
    if asked.field not in type(of).model_fields or asked.field in ABOUT_AN_ENTRY:
        raise SlipError("there is no such field")
    value = value_of(of, asked.field, asked.text, owner)
    said = {"field": asked.field, "old": of.model_dump(mode="json", include={asked.field})[asked.field], **stamp}
    if value is None:
        return ClearValue.model_validate({"op": Operation.CLEAR, **said})
    correction = SetValue.model_validate({"op": Operation.SET, "value": value, "took": took, **said})
    _check_allowed(of, asked.field, value)
    return correction


def _check_allowed(of: BaseModel, field: str, value: JsonValue) -> None:
    """Raises SlipError where the contract does not allow the value."""
    try:
        type(of).model_validate({**of.model_dump(), field: value})
    except ValueError:
        raise SlipError(f"{field} cannot say that; it is typed as {sort_of(type(of), field).value}") from None


def _took(asked: Request, cv: CV, area: Area | None) -> tuple[str, ...]:
    """The runs of unparsed words that go into it: those that were ticked, and those that were marked on the pages."""
    ticked = (run.text for n, run in enumerate(cv.unparsed) if n in asked.took)
    return tuple(dict.fromkeys((*ticked, *(area.took if area else ()))))


def _removed(asked: Request, found: Found, copy: WorkingCopy, stamp: Mapping[str, object]) -> Correction:
    return RemoveEntry.model_validate({"op": asked.op, "old": fields_of(found.entry), **stamp})


def _moved(asked: Request, found: Found, copy: WorkingCopy, stamp: Mapping[str, object]) -> Correction:
    if asked.collection not in collections():
        raise SlipError("choose the collection that it belongs to")
    values = proposals.moved(found.entry, asked.collection)
    said = {"collection": asked.collection, "values": values, "old": fields_of(found.entry)}
    return MoveEntry.model_validate({"op": asked.op, **said, **stamp})


def _merged(asked: Request, found: Found, copy: WorkingCopy, stamp: Mapping[str, object]) -> Correction:
    """With the entries that are named, or with the one behind it."""
    listed: list[Entry] = list(copy.entries(found.collection))
    others = [one for one in listed if one.id in asked.others] if asked.others else listed[found.index + 1 :][:1]
    if not others or found.entry in others:
        raise SlipError("there is no other entry to merge it with")
    values = proposals.merged([found.entry, *others])
    old = [fields_of(one) for one in (found.entry, *others)]
    names = {"others": [one.id for one in others], "others_called": [title_of(one) for one in others]}
    said = {**names, "values": values, "old": old}
    return MergeEntries.model_validate({"op": asked.op, **said, **stamp})


def _split(asked: Request, found: Found, copy: WorkingCopy, stamp: Mapping[str, object]) -> Correction:
    try:
        parts = proposals.split(found.entry, asked.at)
    except ValueError as error:
        raise SlipError(str(error)) from None
    said = {"parts": [Part(printed=text, values=values) for text, values in parts], "old": fields_of(found.entry)}
    return SplitEntry.model_validate({"op": asked.op, **said, **stamp})


def _accepted(asked: Request, found: Found, copy: WorkingCopy, stamp: Mapping[str, object]) -> Correction:
    values = fields_of(found.entry)
    return Accept.model_validate({"op": asked.op, "values": values, "old": found.entry.confidence, **stamp})


def _added(asked: Request, cv: CV, area: Area | None, stamp: Mapping[str, object]) -> Correction:
    """A new entry, of runs that nothing took, of words that were marked on the pages, or of a text. What was marked is
    sent as text too, which the person may have mended."""
    if asked.collection not in collections():
        raise SlipError("choose the collection that it belongs to")
    ticked = [run.text for n, run in enumerate(cv.unparsed) if n in asked.took]
    text = " ".join((*ticked, *(asked.text or (area.text if area else "")).split()))
    if not text:
        raise SlipError("mark or tick the words of the entry, or type its text")
    known = {entry.id for name in collections() for entry in getattr(cv, name)}
    name = f"added-{print_key(f'{asked.collection} {text}')}"
    count = next(n for n in range(1, len(known) + 2) if f"{name}-{n}" not in known)
    places = area.places if area else ()
    said = {"values": proposals.added(asked.collection, text), "took": _took(asked, cv, area), "places": places}
    said["collection"] = asked.collection
    return AddEntry.model_validate({"op": asked.op, **said, **stamp, "id": f"{name}-{count}", "printed": text})


_OF_AN_ENTRY: dict[Operation, Callable[[Request, Found, WorkingCopy, Mapping[str, object]], Correction]] = {
    Operation.REMOVE: _removed,
    Operation.MOVE: _moved,
    Operation.MERGE: _merged,
    Operation.SPLIT: _split,
    Operation.ACCEPT: _accepted,
}
