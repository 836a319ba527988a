"""Degrees and courses of study: school, degree, field, place, span of time, thesis, grade."""

from pydantic import Field

from cvparse.model.base import Entry, Period
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import SectionKind


class Education(Entry, Period):
    """A degree or a course of study. `degree` is as printed; `score` the grade or class as printed."""

    institution: str | None = Field(default=None, description="The school or university.")
    degree: str | None = Field(default=None, description="The degree as printed: `Ph.D.`, `B.Eng.`.")
    field: str | None = Field(default=None, description="The subject of study.")
    department: str | None = Field(default=None, description="The unit within the institution.")
    location: str | None = Field(default=None, description="The place as printed: town, region, country.")
    advisors: tuple[str, ...] = Field(default=(), description="Who advised the thesis.")
    thesis: str | None = Field(default=None, description="The title of the thesis.")
    score: str | None = Field(default=None, description="The grade or class as printed: `3.81/4.0`, `summa cum laude`.")
    highlights: tuple[str, ...] = Field(default=(), description="What is said besides, one text for each point.")


COLLECTION = Collection(
    kind=SectionKind.EDUCATION,
    entry=Education,
    noun="degree",
    heading="Education",
    slots=(
        Slot("degree", label="qualification"),
        Slot("field", label="field"),
        Slot("institution", label="provider"),
        Slot("department", label="department"),
        Slot("location", label="place"),
    ),
    identity=("institution", "degree"),
)
