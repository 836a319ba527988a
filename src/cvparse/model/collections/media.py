"""Press, broadcasting, interviews: title, outlet, date, address."""

from pydantic import Field

from cvparse.model.base import Entry
from cvparse.model.declaration import Collection, Slot
from cvparse.model.kinds import SectionKind


class Medium(Entry):
    """Press, broadcasting, interviews."""

    title: str | None = Field(default=None, description="The title of the report or interview.")
    outlet: str | None = Field(default=None, description="The newspaper, station or site.")
    date: str | None = Field(default=None, description="When it appeared (ISO 8601).")
    url: str | None = Field(default=None, description="Where it is found on the web.")


COLLECTION = Collection(
    kind=SectionKind.MEDIA,
    entry=Medium,
    noun="press report",
    heading="Media",
    slots=(Slot("title", label="title", called=True), Slot("outlet", label="outlet")),
    identity=("title", "outlet"),
)
