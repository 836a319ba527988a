"""Where something stands in the PDF."""

from pydantic import BaseModel, ConfigDict, Field


class Place(BaseModel):
    """A box on a page: `[x0, top, x1, bottom]` in PDF points from the top left, pages from 1."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    page: int = Field(description="The number of the page, from 1.")
    bbox: tuple[float, float, float, float] = Field(description="`[x0, top, x1, bottom]` in PDF points.")


class ValuePlace(BaseModel):
    """Where one value of an entry stands: `path` names it, as in `authors.0` or `title`."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    path: str = Field(description="The key of the value, an index behind it where it is one of a list: `authors.0`.")
    places: tuple[Place, ...] = Field(description="Where it stands, one box for each page.")
    confidence: float | None = Field(default=None, description="The chance that the value is right, 0 to 1.")
