"""Persons who may be asked about the owner: name, post, organization, how to reach them."""

from pydantic import Field

from cvparse.model.base import Entry
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import SectionKind


class Reference(Entry):
    """A person who may be asked about the owner."""

    name: str | None = Field(default=None, description="The person's name without honorific.")
    title: str | None = Field(default=None, description="The person's post.")
    organization: str | None = Field(default=None, description="Where the person works.")
    email: str | None = Field(default=None, description="The person's e-mail address.")
    phone: str | None = Field(default=None, description="The person's telephone number.")


COLLECTION = Collection(
    kind=SectionKind.REFERENCES,
    entry=Reference,
    noun="reference",
    heading="References",
    slots=(
        Slot("name", label="name", called=True),
        Slot("title", label="position"),
        Slot("organization", label="organization"),
    ),
    identity=("name",),
)
