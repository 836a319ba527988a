"""Talks, posters, panels: title, event, host, place, date."""

from pydantic import Field

from cvparse.model.base import Entry
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import SectionKind, TalkKind


class Talk(Entry):
    """A talk, a poster, a panel."""

    title: str | None = Field(default=None, description="The title of the talk.")
    event: str | None = Field(default=None, description="The meeting or series that it was part of.")
    host: str | None = Field(default=None, description="The institution that it was given at.")
    location: str | None = Field(default=None, description="The place as printed: town, region, country.")
    date: str | None = Field(default=None, description="When it was given (ISO 8601).")
    kind: TalkKind | None = Field(default=None, description="What sort of talk, null where nothing says so.")
    note: str | None = Field(default=None, description="What is said besides.")


COLLECTION = Collection(
    kind=SectionKind.TALKS,
    entry=Talk,
    noun="talk",
    heading="Talks",
    slots=(
        Slot("title", label="title", called=True),
        Slot("event", label="event"),
        Slot("host", label="host"),
        Slot("location", label="place"),
        Slot("note", label="note"),
    ),
    identity=("title", "event"),
    resume_type="talk",
)
