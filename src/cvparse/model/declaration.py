"""What a collection of the contract is, as data: the one place that every stage asks about it.

A collection is the list of one sort of entry: `grants`, `talks`. Its declaration says which model its entries have,
which labels are printed before which field, what makes an entry one, and how it is called. `assembly`, `entries`,
`parsers`, `export`, `render` and `bulk` read the declaration. It holds no function of a later stage: a collection whose
entries are read, printed or exported in a way of their own has a function there, every other one needs none.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from cvparse.model.base import Entry, Period
from cvparse.model.kinds import SectionKind
from cvparse.text.value_class import dataclass

DATES = ("start", "end", "date")
"""Fields that hold when something was: they stand beside an entry in print."""
BELOW = ("highlights", "note")
"""Fields that hold what is remarked of an entry: they stand below it in print."""


class Evidence(StrEnum):
    """By what a value is found in an entry whose collection has no parser of its own."""

    ADDRESS = "address"
    AMOUNT = "amount"
    NUMBER = "number"
    ORGANIZATION = "organization"
    PERSONS = "persons"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Slot:
    """A field that an entry may state.

    `label` names the word list `forms.<label>` of what is printed before the value (`Host:`); it is empty where no
    label is read. `called` says that the entry is called by the value: it stands first, in bold. `evidence` is for
    collections without a parser of their own; without it the value is read behind its label only.
    """

    field: str
    label: str = ""
    called: bool = False
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection: its entries, and what every stage needs to know of them.

    `noun` is what one entry is called in messages, `heading` stands over the entries where a document prints none.
    `slots` stand in the order of print. `identity` are the fields of which an entry states at least one. `resume_type`
    is the type of the JSON Resume projects as which entries are exported, empty where that format has another place
    for them or none.
    """

    kind: SectionKind
    entry: type[Entry]
    noun: str
    heading: str
    slots: tuple[Slot, ...] = ()
    identity: tuple[str, ...] = ()
    resume_type: str = ""

    @property
    def name(self) -> str:
        """The key of the collection in the document."""
        return self.kind.value

    @property
    def called(self) -> tuple[str, ...]:
        """The fields by which an entry is called."""
        return tuple(slot.field for slot in self.slots if slot.called)

    @property
    def labels(self) -> Mapping[str, str]:
        """The labels that are read, and the field that each of them means."""
        return {slot.label: slot.field for slot in self.slots if slot.label}

    @property
    def printed_labels(self) -> Mapping[str, str]:
        """The fields that can be printed behind a label below what the entry is called, each with its label."""
        printed = (slot for slot in self.slots if slot.label and not slot.called and slot.field not in DATES)
        return {slot.field: slot.label for slot in printed}

    @property
    def called_labels(self) -> Mapping[str, str]:
        """The fields by which an entry is called, each with its label, where it has one."""
        return {slot.field: slot.label for slot in self.slots if slot.label and slot.called}

    @property
    def own_fields(self) -> tuple[str, ...]:
        """The fields that only entries of this collection have, in the order of the contract; dates are none."""
        shared = {*Entry.model_fields, *Period.model_fields, *DATES}
        return tuple(name for name in self.entry.model_fields if name not in shared)

    def holds_several(self, field: str) -> bool:
        """Whether a field holds a list of texts. Raises KeyError for a field that entries do not have."""
        return isinstance(self.entry.model_fields[field].default, tuple)

    def label_of(self, field: str) -> str:
        """The label of a field; empty where it has none."""
        return next((slot.label for slot in self.slots if slot.field == field), "")

    def fields_with(self, evidence: Evidence) -> tuple[str, ...]:
        """The fields that are found by this evidence, in the order of print."""
        return tuple(slot.field for slot in self.slots if slot.evidence is evidence)
