"""Projects and software: title, role, organization, span of time, address, what was done."""

from pydantic import Field

from cvparse.model.base import Entry, Period
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import SectionKind


class Project(Entry, Period):
    """A project, a piece of software, a product."""

    title: str | None = Field(default=None, description="The name of the project.")
    role: str | None = Field(default=None, description="The owner's role.")
    organization: str | None = Field(default=None, description="For whom it was done.")
    url: str | None = Field(default=None, description="Where it is found on the web.")
    highlights: tuple[str, ...] = Field(default=(), description="What was done, one text for each printed point.")


COLLECTION = Collection(
    kind=SectionKind.PROJECTS,
    entry=Project,
    noun="project",
    heading="Projects",
    slots=(
        Slot("title", label="project", called=True),
        Slot("role", label="role"),
        Slot("organization", label="organization"),
    ),
    identity=("title",),
)
