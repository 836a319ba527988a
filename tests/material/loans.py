"""A collection that the contract does not have, with a slot for every evidence, for tests of what is declared."""

from pydantic import Field

from cvparse.model import Collection, Entry, Evidence, SectionKind, Slot
from cvparse.model.base import Period


class Loan(Entry, Period):
    """An instrument on loan."""

    title: str | None = Field(default=None, description="The instrument.")
    lender: str | None = Field(default=None, description="Who lends it.")
    broker: str | None = Field(default=None, description="Who arranged it.")
    players: tuple[str, ...] = Field(default=(), description="Who plays it.")
    number: str | None = Field(default=None, description="Its number.")
    amount: str | None = Field(default=None, description="What it is insured for.")
    place: str | None = Field(default=None, description="Where it is kept.")
    url: str | None = Field(default=None, description="Where it is shown.")
    grade: str | None = Field(default=None, description="Its state, without a label.")
    note: str | None = Field(default=None, description="What is said besides.")


LOANS = Collection(
    kind=SectionKind.CERTIFICATES,
    entry=Loan,
    noun="loan",
    heading="Loans",
    slots=(
        Slot("title", label="title", called=True),
        Slot("lender", label="funder", evidence=Evidence.ORGANIZATION),
        Slot("broker", label="host", evidence=Evidence.ORGANIZATION),
        Slot("players", label="investigators", evidence=Evidence.PERSONS),
        Slot("number", label="number", evidence=Evidence.NUMBER),
        Slot("amount", label="amount", evidence=Evidence.AMOUNT),
        Slot("place", label="place", evidence=Evidence.PLACE),
        Slot("url", evidence=Evidence.ADDRESS),
        Slot("start", label="start"),
        Slot("note", label="note"),
    ),
    identity=("title", "lender"),
    resume_type="loan",
)


class Concert(Entry):
    """A concert: one date, no note, points below."""

    work: str | None = Field(default=None, description="What was played.")
    hall: str | None = Field(default=None, description="Where.")
    player: str | None = Field(default=None, description="Who played.")
    date: str | None = Field(default=None, description="When (ISO 8601).")
    highlights: tuple[str, ...] = Field(default=(), description="What is said besides.")


CONCERTS = Collection(
    kind=SectionKind.CERTIFICATES,
    entry=Concert,
    noun="concert",
    heading="Concerts",
    slots=(
        Slot("work", called=True),
        Slot("hall", label="venue", evidence=Evidence.ORGANIZATION),
        Slot("player", evidence=Evidence.PERSONS),
    ),
    identity=("work",),
)


class Prize(Entry):
    """A prize: nothing but a name."""

    name: str | None = Field(default=None, description="Its name.")


PRIZES = Collection(
    kind=SectionKind.CERTIFICATES,
    entry=Prize,
    noun="prize",
    heading="Prizes",
    slots=(Slot("name", label="name", called=True),),
)
