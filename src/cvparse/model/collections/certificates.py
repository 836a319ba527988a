"""Licences, certificates and courses that were taken beside a degree."""

from pydantic import Field

from cvparse.model.base import Entry
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import SectionKind


class Certificate(Entry):
    """A licence or certificate."""

    title: str | None = Field(default=None, description="What it certifies.")
    issuer: str | None = Field(default=None, description="Who issued it.")
    date: str | None = Field(default=None, description="When it was issued (ISO 8601).")
    number: str | None = Field(default=None, description="Its number.")


COLLECTION = Collection(
    kind=SectionKind.CERTIFICATES,
    entry=Certificate,
    noun="certificate",
    heading="Certificates",
    slots=(
        Slot("title", label="certificate", called=True),
        Slot("issuer", label="issuer"),
        Slot("number", label="number"),
    ),
    identity=("title",),
)
