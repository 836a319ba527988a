"""The history of a document: each change with what stood there before, and whether it can be taken back.

A change that is undone keeps its place and is not applied; it can be made again. Neither is done where a later change
builds on it: one that could not be applied any more, that says the same value again, or that holds the entry as it was
then. Then the reason names that change, which is to be undone first. A change that was not applied bears nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import JsonValue

from cvparse.bulk.corrected import APPLIED, UNDONE, states_of
from cvparse.bulk.stores.reviews import Stored
from cvparse.corrections.apply import apply
from cvparse.corrections.operations import (
    DOCUMENT,
    Accept,
    AddEntry,
    ClearValue,
    Correction,
    MergeEntries,
    MoveEntry,
    RemoveEntry,
    SetValue,
    SplitEntry,
    Undone,
)
from cvparse.model import CV
from cvparse.review.forms import SlipError, label_of
from cvparse.text.value_class import dataclass

QUOTED = 60  # characters of a name in a sentence
SHOWN = 300  # characters of a value in the history


@dataclass(frozen=True, slots=True)
class Change:
    """A correction as the history shows it: its number among them, what it did to what, the value before and after, and
    its state."""

    number: int
    done: str
    of: str
    old: str
    new: str
    by: str
    at: str
    state: str
    undone_by: str | None

    @property
    def is_undone(self) -> bool:
        return self.undone_by is not None


def history(document: Stored) -> list[Change]:
    """The changes of a document, the newest first."""
    made = zip(document.corrections, document.states, strict=True)
    return [_change(number, one, state) for number, (one, state) in enumerate(made)][::-1]


def _change(number: int, one: Correction, state: str) -> Change:
    old, new = _values(one)
    return Change(
        number=number,
        done=_done(one),
        of=_of(one),
        old=old[:SHOWN],
        new=new[:SHOWN],
        by=one.by or "somebody",
        at=one.at or "",
        state=state,
        undone_by=None if one.undone is None else one.undone.by or "somebody",
    )


def own_last(document: Stored, name: str) -> int:
    """The number of the last change that a person made and that holds. Raises SlipError where there is none."""
    corrections = document.corrections
    own = (n for n in range(len(corrections) - 1, -1, -1) if corrections[n].by == name and not corrections[n].undone)
    found = next(own, None)
    if found is None:
        others = any(one.undone is None for one in corrections)
        more = "; what others did is undone in the list of corrections" if others else ""
        raise SlipError(f"there is nothing of yours to undo{more}")
    return found


def with_undone(read: CV, corrections: Sequence[Correction], number: int, undone: Undone | None) -> list[Correction]:
    """The corrections, of which one is undone, or made again where `undone` is None; `read` is the CV without any.

    Raises SlipError where there is no such correction, where it is so already, or where a later one builds on it.
    """
    if not 0 <= number < len(corrections):
        raise SlipError("there is no such correction any more; load the page anew")
    one = corrections[number]
    if (one.undone is None) is (undone is None):
        raise SlipError("it is undone already" if undone else "it holds already")
    changed = [*corrections]
    changed[number] = one.model_copy(update={"undone": undone})
    done = apply(read, changed)
    before, after = states_of(corrections, apply(read, corrections)), states_of(changed, done)
    if undone is None and after[number] != APPLIED:
        reason = next((lost.reason for lost in done.unapplied if lost.correction is changed[number]), after[number])
        raise SlipError(f"it cannot be made again: {reason}")
    if undone is not None and before[number] != APPLIED:
        return changed  # it did nothing, and nothing can build on it
    for place in range(number + 1, len(corrections)):
        later = corrections[place]
        if before[place] == APPLIED and (after[place] not in (APPLIED, UNDONE) or _covers(later, one)):
            raise SlipError(f"{_sentence(later)} afterwards, which builds on it; undo that first")
    return changed


def _covers(later: Correction, one: Correction) -> bool:
    """Whether a later correction says again, or holds, what this one said."""
    if isinstance(later, SetValue | ClearValue):
        return isinstance(one, SetValue | ClearValue) and (later.id, later.field) == (one.id, one.field)
    if later.id == DOCUMENT or isinstance(later, AddEntry):
        return False
    others = later.others if isinstance(later, MergeEntries) else ()
    return one.id == later.id or one.id in others


def _sentence(one: Correction) -> str:
    """A correction as a sentence: `Bo set the field Title of “On Ice” on 2026-05-04 at 10:00`."""
    when = f" on {one.at[:16].replace('T', ' at ')}" if one.at else ""
    return f"{one.by or 'somebody'} {_done(one)} {_of(one)}{when}"


def _done(one: Correction) -> str:
    """What was done, up to the name of what it was done to."""
    if isinstance(one, SetValue):
        return f"set the field {label_of(one.field)} of"
    if isinstance(one, ClearValue):
        return f"cleared the field {label_of(one.field)} of"
    return _PAST[type(one)]


_PAST = {
    AddEntry: "added",
    RemoveEntry: "deleted",
    MoveEntry: "moved",
    MergeEntries: "merged",
    SplitEntry: "split",
    Accept: "accepted",
}


def _of(one: Correction) -> str:
    """What a correction is of, quoted where it is an entry's name."""
    if one.id == DOCUMENT:
        return "the document"
    name = one.called or one.printed or ("" if "-" in one.id else one.id)
    name = name if len(name) <= QUOTED else name[: QUOTED - 1] + "…"
    return f"“{name}”" if one.called or one.printed else f"the {name or 'entry'}"


def _values(one: Correction) -> tuple[str, str]:
    """The value before and after, as far as a correction is of one."""
    if isinstance(one, SetValue):
        return said(one.old), said(one.value)
    if isinstance(one, ClearValue):
        return said(one.old), ""
    if isinstance(one, MoveEntry):
        return "", f"to {one.collection.value}"
    if isinstance(one, MergeEntries):
        return "", "with " + ", ".join(f"“{name}”" for name in one.others_called or one.others)
    if isinstance(one, SplitEntry):
        return "", "into " + ", ".join(f"“{part.printed}”" for part in one.parts)
    return ("", f"to {one.collection.value}") if isinstance(one, AddEntry) else ("", "")


def said(value: JsonValue) -> str:
    """A value of the contract as one would say it: of a person the name, of a link the address.

    >>> said(["Ice", "Snow"]), said([{"name": "A. Example", "family": "Example"}]), said(None), said(2019)
    ('Ice; Snow', 'A. Example', '', '2019')
    """
    if isinstance(value, list):
        return "; ".join(map(said, value))
    if isinstance(value, dict):
        return said(value.get("name") or value.get("url") or "")
    return "" if value is None else str(value)
