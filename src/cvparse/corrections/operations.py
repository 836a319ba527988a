"""The corrections that a person can make, as data: what each says, and the file that keeps those of one CV.

A correction names an entry by its `id`, which stays as long as the printed text stays, and says what it had read before
(`old`), who made it, when, and with which version. It is applied by `apply` after each parse, in the order of the file.
One that was taken back keeps its place and says by whom (`undone`), so that the file is the whole history.
Besides entries there are two things that can be corrected: `person`, the owner, and `document`, the CV itself with its
`summary` and `interests`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, JsonValue

from cvparse.model.base import ContractModel
from cvparse.model.evidence import Place
from cvparse.model.kinds import SectionKind

SCHEMA_VERSION = "1.1"
PERSON = "person"
DOCUMENT = "document"


class Operation(StrEnum):
    """What a correction does."""

    SET = "set"
    CLEAR = "clear"
    ADD = "add"
    REMOVE = "remove"
    MOVE = "move"
    MERGE = "merge"
    SPLIT = "split"
    ACCEPT = "accept"


class Undone(ContractModel):
    """That a correction holds no more."""

    by: str | None = Field(default=None, description="Who took it back.")
    at: str | None = Field(default=None, description="When it was taken back (ISO 8601, with the zone).")


class Stamp(ContractModel):
    """What every correction says: of what, by whom, when, and what stood there before."""

    id: str = Field(
        min_length=1, description="The `id` of the entry; `person` for the owner, `document` for the CV itself."
    )
    called: str = Field(
        default="", description="What the entry was called: tells entries apart that stand in one printed text."
    )
    printed: str = Field(default="", description="The printed text of the entry, for whoever reads the correction.")
    old: JsonValue = Field(default=None, description="What was read before: a value, or the fields of an entry.")
    by: str | None = Field(default=None, description="Who made the correction.")
    at: str | None = Field(default=None, description="When it was made (ISO 8601, with the zone).")
    version: str | None = Field(default=None, description="The version of cvparse whose reading was corrected.")
    sha256: str | None = Field(default=None, description="The SHA-256 of the PDF that was looked at.")
    undone: Undone | None = Field(
        default=None, description="That it was taken back: it is kept in its place, and not applied."
    )


Values = Annotated[
    dict[str, JsonValue], Field(description="The fields of the entry, named as in its collection; others are empty.")
]
Took = Annotated[
    tuple[str, ...], Field(description="Texts of `unparsed` that went into it, as printed; they are unparsed no more.")
]


class SetValue(Stamp):
    """A field has another value."""

    op: Literal[Operation.SET] = Field(description="What the correction does.")
    field: str = Field(description="The field as the contract names it: `title`, `authors`.")
    value: JsonValue = Field(description="What the field says; all of it where it is a list.")
    took: Took = ()


class ClearValue(Stamp):
    """A field says nothing."""

    op: Literal[Operation.CLEAR] = Field(description="What the correction does.")
    field: str = Field(description="The field as the contract names it.")


class AddEntry(Stamp):
    """An entry that was not read; `id` is the name that it gets."""

    op: Literal[Operation.ADD] = Field(description="What the correction does.")
    collection: SectionKind = Field(description="The collection that it belongs to.")
    values: Values
    took: Took = ()
    places: tuple[Place, ...] = Field(
        default=(), description="Where its words stand in the PDF that was looked at, if they were marked there."
    )
    after: str | None = Field(default=None, description="The `id` of the entry that it follows; null: the last one.")


class RemoveEntry(Stamp):
    """An entry that is none."""

    op: Literal[Operation.REMOVE] = Field(description="What the correction does.")


class MoveEntry(Stamp):
    """An entry that belongs to another collection; it keeps its `id`."""

    op: Literal[Operation.MOVE] = Field(description="What the correction does.")
    collection: SectionKind = Field(description="The collection that it belongs to.")
    values: Values


class MergeEntries(Stamp):
    """Several entries that are one, which keeps the first one's `id`."""

    op: Literal[Operation.MERGE] = Field(description="What the correction does.")
    others: tuple[str, ...] = Field(min_length=1, description="The `id` of each entry that becomes part of this one.")
    others_called: tuple[str, ...] = Field(default=(), description="What each of them was called, in the same order.")
    values: Values


class Part(ContractModel):
    """One of the entries that another one is split into."""

    printed: str = Field(description="Its part of the printed text.")
    values: Values


class SplitEntry(Stamp):
    """An entry that is several. The first keeps the `id`, the others have it with the next free number: `.2`, `.3`."""

    op: Literal[Operation.SPLIT] = Field(description="What the correction does.")
    parts: tuple[Part, ...] = Field(min_length=2, description="The entries that it becomes, in the order of print.")


class Accept(Stamp):
    """A person looked, and it is right as it is: an entry, or with `document` the whole CV."""

    op: Literal[Operation.ACCEPT] = Field(description="What the correction does.")
    values: dict[str, JsonValue] | None = Field(
        default=None, description="Of an entry: its fields as they were accepted, which stand whatever is read later."
    )
    digest: str | None = Field(
        default=None, description="Of the CV: a hash of all that it said. One that is read otherwise is not accepted."
    )


Correction = Annotated[
    SetValue | ClearValue | AddEntry | RemoveEntry | MoveEntry | MergeEntries | SplitEntry | Accept,
    Field(discriminator="op"),
]
"""Any correction; `op` says which."""


class Corrections(ContractModel):
    """The corrections of one CV, in the order in which they were made and are applied."""

    schema_version: str = Field(default=SCHEMA_VERSION, description="The version of this schema.")
    revision: int = Field(
        default=0, ge=0, description="Counts up with every change: nobody writes over what they have not seen."
    )
    corrections: tuple[Correction, ...] = Field(default=(), description="The corrections, the oldest first.")
