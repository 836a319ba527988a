"""Courses: name, code, role, institution, level, terms."""

from pydantic import Field

from cvparse.model.base import Entry, Period
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import SectionKind


class Teaching(Entry, Period):
    """A course; `terms` as printed."""

    course: str | None = Field(default=None, description="The name of the course.")
    code: str | None = Field(default=None, description="The code of the course: `CS 101`.")
    role: str | None = Field(default=None, description="The owner's role: `Instructor`, `Teaching Assistant`.")
    institution: str | None = Field(default=None, description="Where it was taught.")
    level: str | None = Field(default=None, description="Whom it is for, as printed: `graduate`.")
    terms: tuple[str, ...] = Field(default=(), description="The terms as printed: `Fall 2023`.")
    note: str | None = Field(default=None, description="What is said besides.")


COLLECTION = Collection(
    kind=SectionKind.TEACHING,
    entry=Teaching,
    noun="course",
    heading="Teaching",
    slots=(
        Slot("code", label="code"),
        Slot("course", label="course"),
        Slot("role", label="role"),
        Slot("level", label="course_level"),
        Slot("institution", label="institution"),
        Slot("note", label="note"),
    ),
    identity=("course", "role"),
)
