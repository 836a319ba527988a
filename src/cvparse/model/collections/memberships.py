"""Memberships of societies: which, as what, when."""

from pydantic import Field

from cvparse.model.base import Entry, Period
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import SectionKind


class Membership(Entry, Period):
    """Membership of a society."""

    organization: str | None = Field(default=None, description="The society.")
    role: str | None = Field(default=None, description="As what the owner belongs to it: `Fellow`.")


COLLECTION = Collection(
    kind=SectionKind.MEMBERSHIPS,
    entry=Membership,
    noun="membership",
    heading="Memberships",
    slots=(Slot("organization", label="organization"), Slot("role", label="role")),
    identity=("organization",),
)
