"""Skills, in groups or one by one."""

from pydantic import Field

from cvparse.model.base import Entry
from cvparse.model.declaration import Collection
from cvparse.model.kinds import SectionKind


class Skill(Entry):
    """A group of skills, or one skill."""

    name: str | None = Field(default=None, description="The name of the group, or of the one skill.")
    keywords: tuple[str, ...] = Field(default=(), description="The skills of the group.")


COLLECTION = Collection(kind=SectionKind.SKILLS, entry=Skill, noun="skill", heading="Skills")
