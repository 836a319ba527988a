"""Reviewing, editing, committees, organising: role, venue, organization, span of time."""

from pydantic import Field

from cvparse.model.base import Entry, Period
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import SectionKind


class Service(Entry, Period):
    """Reviewing, editing, programme committees, organising, university and public service."""

    role: str | None = Field(default=None, description="The task: `Reviewer`, `Associate Editor`.")
    venue: str | None = Field(default=None, description="The journal, meeting or committee.")
    venue_acronym: str | None = Field(default=None, description="The acronym of the venue: `ASPLOS`.")
    organization: str | None = Field(default=None, description="The society, university or body that it was done for.")
    note: str | None = Field(default=None, description="What is said besides.")


COLLECTION = Collection(
    kind=SectionKind.SERVICE,
    entry=Service,
    noun="service",
    heading="Service",
    slots=(
        Slot("role", label="role"),
        Slot("venue", label="venue"),
        Slot("venue_acronym", label="acronym"),
        Slot("organization", label="organization"),
        Slot("note", label="note"),
    ),
    identity=("role", "venue", "organization"),
)
