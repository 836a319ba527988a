"""Corrections are applied to a CV that was read, in the order in which they were made.

Each is applied whole or not at all. One that cannot be applied changes nothing and becomes an issue of the CV, so that
it is neither dropped nor put on another entry: `correction_lost` where the print is not in what was read,
`correction_unsure` where it may mean one of several entries, `correction_refused` where the contract does not allow
what it says. A correction of an entry stands whatever cvparse reads by now, since the entry is known by its print; the
owner and the CV itself have none, so a correction of theirs stands for the same file, and for another file only where
the value is still the one that was corrected.

A correction never says more than it says: no field follows from another, and confidence changes only where a person
accepts an entry or writes one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import count, islice
from typing import TypeVar

from pydantic import BaseModel, JsonValue, ValidationError

from cvparse.corrections.issues import Unapplied, standing
from cvparse.corrections.operations import (
    DOCUMENT,
    PERSON,
    Accept,
    AddEntry,
    ClearValue,
    Correction,
    MergeEntries,
    MoveEntry,
    RemoveEntry,
    SetValue,
    SplitEntry,
    Stamp,
)
from cvparse.corrections.working_copy import (
    LOST,
    REFUSED,
    UNSURE,
    NotApplicableError,
    WorkingCopy,
    build,
    check_fields,
    fields_of,
    print_of,
    slip,
)
from cvparse.model import CV, AssessmentStatus, Check, Entry, Place
from cvparse.text.value_class import dataclass

OF_THE_DOCUMENT = ("summary", "interests")
"""The fields of the CV itself that can be corrected."""
ACCEPTED = "accepted"
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Applied:
    """The corrected CV, its issues among them those of corrections that could not be applied."""

    cv: CV
    unapplied: tuple[Unapplied, ...] = ()


def apply(cv: CV, corrections: Iterable[Correction]) -> Applied:
    """The CV with these corrections, but for those that were undone."""
    copy = WorkingCopy(cv)
    unapplied: list[Unapplied] = []
    for correction in (one for one in corrections if one.undone is None):
        try:
            _APPLY[type(correction)](copy, correction)
        except NotApplicableError as error:
            unapplied.append(Unapplied(correction, error.code, str(error)))
    changed = copy.result()
    issues = (*standing(cv, changed, copy.accepted), *(one.issue() for one in unapplied))
    return Applied(changed.model_copy(update={"issues": issues}), tuple(unapplied))


def _set(copy: WorkingCopy, correction: SetValue) -> None:
    _change(copy, correction, correction.field, correction.value)
    copy.take(correction.took)


def _clear(copy: WorkingCopy, correction: ClearValue) -> None:
    _change(copy, correction, correction.field, None)


def _change(copy: WorkingCopy, correction: Stamp, field: str, value: JsonValue) -> None:
    """The field has this value; none at all where it is None."""
    if correction.id == PERSON:
        person = _changed(copy.person, field, value)
        _check_still_meant(copy, correction, copy.person, field, value)
        copy.person = person
    elif correction.id == DOCUMENT:
        _change_document(copy, correction, field, value)
    else:
        check_fields((field,))
        exact = copy.exact(correction.id)
        if exact and field in type(exact.entry).model_fields and _said(exact.entry, field) == value:
            return  # it is read so by now, whatever the entry is called
        found = copy.find(correction.id, correction.called)
        copy.put(found, [_without_place(_changed(found.entry, field, value), field)])


def _change_document(copy: WorkingCopy, correction: Stamp, field: str, value: JsonValue) -> None:
    if field not in OF_THE_DOCUMENT:
        raise NotApplicableError(REFUSED, f"the document has no field {field} that can be corrected")
    now = CV(summary=copy.summary, interests=copy.interests)
    changed = _changed(now, field, value)
    _check_still_meant(copy, correction, now, field, value)
    copy.summary, copy.interests = changed.summary, changed.interests


def _check_still_meant(copy: WorkingCopy, correction: Stamp, now: BaseModel, field: str, value: JsonValue) -> None:
    """Raises NotApplicableError where another file says something else than what was corrected."""
    if copy.sha256 != correction.sha256 and _said(now, field) not in (correction.old, value):
        raise NotApplicableError(LOST, "it was made for another file, which said something else there")


def _changed(model: M, field: str, value: JsonValue) -> M:
    """The model with another value of a field. Raises NotApplicableError for what the contract does not allow."""
    info = type(model).model_fields.get(field)
    if info is None:
        raise NotApplicableError(REFUSED, f"there is no field {field}")
    said = info.get_default() if value is None else value
    try:
        return type(model).model_validate({**model.model_dump(), field: said})
    except ValidationError as error:
        raise NotApplicableError(REFUSED, slip(error)) from None


def _said(model: BaseModel, field: str) -> JsonValue:
    value: JsonValue = model.model_dump(mode="json", include={field})[field]
    return value


def _without_place(entry: Entry, field: str) -> Entry:
    """The entry without the places of a value that is another one now; the entry keeps its own."""
    kept = tuple(one for one in entry.values if one.path.partition(".")[0] != field)
    return entry.model_copy(update={"values": kept})


def _add(copy: WorkingCopy, correction: AddEntry) -> None:
    if copy.exact(correction.id):
        return  # it is there already
    if correction.took and not copy.unparsed_has(correction.took):
        if copy.prints(correction.took):
            raise NotApplicableError(UNSURE, "its words are unparsed no more, an entry may hold them by now")
        raise NotApplicableError(LOST, "its print is not in what was read")
    is_same_file = copy.sha256 == correction.sha256
    if correction.places and not is_same_file and not copy.prints((correction.printed,)):
        raise NotApplicableError(LOST, "its print is not in what was read")
    own = {"id": correction.id, "confidence": 1.0, "raw": correction.printed}
    entry = build(correction.collection.value, correction.values, own)
    taken = [Place(page=run.page, bbox=run.bbox) for run in copy.take(correction.took)]
    places = joined(correction.places if correction.places and is_same_file else taken)
    copy.insert(correction.collection.value, entry.model_copy(update={"provenance": places}), correction.after)


def _remove(copy: WorkingCopy, correction: RemoveEntry) -> None:
    copy.put(copy.find(correction.id, correction.called), ())


def _move(copy: WorkingCopy, correction: MoveEntry) -> None:
    found, there = copy.find(correction.id, correction.called), correction.collection.value
    moved = build(there, correction.values, print_of(found.entry, values=()))
    if found.collection == there:
        copy.put(found, [moved])
    else:
        copy.put(found, ())
        copy.in_print_order(there, moved)


def _merge(copy: WorkingCopy, correction: MergeEntries) -> None:
    called = (*correction.others_called, *("" for _ in correction.others))
    others = [copy.find(name, title) for name, title in zip(correction.others, called, strict=False)]
    first = copy.find(correction.id, correction.called)
    pieces = [first.entry, *(one.entry for one in others)]
    if len({piece.id for piece in pieces}) < len(pieces):
        raise NotApplicableError(REFUSED, "an entry cannot be merged with itself")
    places = tuple(place for piece in pieces for place in piece.provenance)
    raw = " ".join(dict.fromkeys(piece.raw for piece in pieces))
    one = build(
        first.collection, correction.values, print_of(first.entry, raw=raw, provenance=joined(places), values=())
    )
    copy.put(first, [one])
    for piece in pieces[1:]:
        found = copy.exact(piece.id or "")
        if found:
            copy.put(found, ())


def joined(places: Sequence[Place]) -> tuple[Place, ...]:
    """One box for each page around these places, in the order of pages."""
    by_page: dict[int, list[tuple[float, float, float, float]]] = {}
    for place in places:
        by_page.setdefault(place.page, []).append(place.bbox)
    around = {page: tuple(zip(*boxes, strict=True)) for page, boxes in sorted(by_page.items())}
    return tuple(
        Place(page=page, bbox=(min(left), min(top), max(right), max(bottom)))
        for page, (left, top, right, bottom) in around.items()
    )


def _split(copy: WorkingCopy, correction: SplitEntry) -> None:
    found = copy.find(correction.id, correction.called)
    further = (name for n in count(2) if copy.exact(name := f"{found.entry.id}.{n}") is None)
    names = [found.entry.id, *islice(further, len(correction.parts) - 1)]
    copy.put(
        found,
        [
            build(found.collection, part.values, print_of(found.entry, id=name, raw=part.printed, values=()))
            for name, part in zip(names, correction.parts, strict=True)
        ],
    )


def _accept(copy: WorkingCopy, correction: Accept) -> None:
    if correction.id == DOCUMENT:
        _accept_document(copy, correction)
        return
    found = copy.find(correction.id, correction.called)
    entry = found.entry
    if correction.values is not None and fields_of(entry) != correction.values:
        entry = build(found.collection, correction.values, print_of(entry, values=()))
    copy.accepted.add(entry.id or "")
    copy.put(found, [entry.model_copy(update={"confidence": 1.0})])


def _accept_document(copy: WorkingCopy, correction: Accept) -> None:
    """The status is `ok`; what the checks found stays, with one more that says who looked."""
    if copy.sha256 != correction.sha256:
        raise NotApplicableError(LOST, "another file was accepted, and this one is to be looked at")
    if correction.digest is not None and correction.digest != copy.digest():
        raise NotApplicableError(UNSURE, "the file was accepted, and is read otherwise by now")
    if copy.assessment is not None:
        said = f"{correction.by or 'a person'} looked at it and accepted it"
        checks = (*copy.assessment.checks, Check(code=ACCEPTED, passed=True, message=said))
        copy.assessment = copy.assessment.model_copy(
            update={"status": AssessmentStatus.OK, "confidence": 1.0, "checks": checks}
        )


_APPLY: dict[type[Stamp], Callable[..., None]] = {
    SetValue: _set,
    ClearValue: _clear,
    AddEntry: _add,
    RemoveEntry: _remove,
    MoveEntry: _move,
    MergeEntries: _merge,
    SplitEntry: _split,
    Accept: _accept,
}
