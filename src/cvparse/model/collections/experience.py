"""Posts: employer, title, department, place, span of time, and what was done."""

from pydantic import Field

from cvparse.model.base import Entry, Period
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import ExperienceKind, SectionKind


class Experience(Entry, Period):
    """A post."""

    organization: str | None = Field(default=None, description="The employer, or the institution that was visited.")
    title: str | None = Field(default=None, description="The post as printed: `Associate Professor`.")
    department: str | None = Field(default=None, description="The unit within the organization.")
    location: str | None = Field(default=None, description="The place as printed: town, region, country.")
    advisors: tuple[str, ...] = Field(default=(), description="Who advised or hosted the owner.")
    highlights: tuple[str, ...] = Field(default=(), description="What was done, one text for each printed point.")
    kind: ExperienceKind | None = Field(default=None, description="What sort of post, null where nothing says so.")


COLLECTION = Collection(
    kind=SectionKind.EXPERIENCE,
    entry=Experience,
    noun="post",
    heading="Experience",
    slots=(
        Slot("title", label="position"),
        Slot("organization", label="employer"),
        Slot("department", label="department"),
        Slot("location", label="place"),
    ),
    identity=("organization", "title"),
)
