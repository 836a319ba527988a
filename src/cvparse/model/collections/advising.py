"""Persons whose work the owner advises: name, level, role, institution, thesis, where they went."""

from pydantic import Field

from cvparse.model.base import Entry, Period
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import AdvisingLevel, SectionKind


class Advising(Entry, Period):
    """Somebody whose work the owner advises."""

    name: str | None = Field(default=None, description="The advised person.")
    level: AdvisingLevel | None = Field(default=None, description="What the person works for.")
    role: str | None = Field(default=None, description="The owner's role: `Advisor`, `Committee member`.")
    institution: str | None = Field(default=None, description="Where the person studies or works.")
    thesis: str | None = Field(default=None, description="The title of the thesis.")
    placement: str | None = Field(default=None, description="Where the person went afterwards.")
    note: str | None = Field(default=None, description="What is said besides.")


COLLECTION = Collection(
    kind=SectionKind.ADVISING,
    entry=Advising,
    noun="advisee",
    heading="Advising",
    slots=(
        Slot("start", label="start"),
        Slot("name", label="name", called=True),
        Slot("role", label="role"),
        Slot("institution", label="institution"),
        Slot("placement", label="placement"),
        Slot("note", label="note"),
    ),
    identity=("name",),
)
