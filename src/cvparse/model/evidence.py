"""Where something stands in the PDF."""

from pydantic import BaseModel, ConfigDict


class Place(BaseModel):
    """A box on a page: `[x0, top, x1, bottom]` in PDF points from the top left, pages from 1."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    page: int
    bbox: tuple[float, float, float, float]


class ValuePlace(BaseModel):
    """Where one value of an entry stands: `path` names it, as in `authors.0` or `title`."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    path: str
    places: tuple[Place, ...]
