"""Funding: title, funder, role, sum, number, who investigates, span of time, status."""

from pydantic import Field

from cvparse.model.base import Entry, Period
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import SectionKind


class Grant(Entry, Period):
    """Funding. `amount` is as printed with its sign, `currency` its ISO 4217 code where that is clear."""

    title: str | None = Field(default=None, description="The title of the funded work.")
    funder: str | None = Field(default=None, description="Who funds it.")
    role: str | None = Field(default=None, description="The owner's role: `PI`, `Co-Investigator`.")
    amount: str | None = Field(default=None, description="The sum as printed, with its sign: `€310,000`.")
    currency: str | None = Field(default=None, description="The ISO 4217 code of the sum, where that is clear.")
    number: str | None = Field(default=None, description="The number of the award.")
    investigators: tuple[str, ...] = Field(default=(), description="Who else investigates.")
    status: str | None = Field(default=None, description="How far it has come, as printed: `pending`.")
    note: str | None = Field(default=None, description="What is said besides.")


COLLECTION = Collection(
    kind=SectionKind.GRANTS,
    entry=Grant,
    noun="grant",
    heading="Grants",
    slots=(
        Slot("title", label="title", called=True),
        Slot("funder", label="funder"),
        Slot("role", label="role"),
        Slot("amount", label="amount"),
        Slot("number", label="award_number"),
        Slot("status", label="status"),
        Slot("investigators", label="investigators"),
        Slot("note", label="note"),
    ),
    identity=("title", "funder"),
)
