"""Prizes, scholarships and honours: title, who awarded them, when, how much."""

from pydantic import Field

from cvparse.model.base import Entry
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import SectionKind


class Award(Entry):
    """A prize, a scholarship, an honour."""

    title: str | None = Field(default=None, description="The name of the award.")
    awarder: str | None = Field(default=None, description="Who awards it.")
    date: str | None = Field(default=None, description="When it was awarded, or when it began (ISO 8601).")
    end: str | None = Field(default=None, description="When it ended, where a span is printed (ISO 8601).")
    amount: str | None = Field(default=None, description="The sum as printed, with its sign.")
    note: str | None = Field(default=None, description="What is said besides.")


COLLECTION = Collection(
    kind=SectionKind.AWARDS,
    entry=Award,
    noun="award",
    heading="Awards",
    slots=(
        Slot("title", label="award", called=True),
        Slot("awarder", label="awarder"),
        Slot("amount", label="amount"),
        Slot("note", label="note"),
    ),
    identity=("title",),
)
