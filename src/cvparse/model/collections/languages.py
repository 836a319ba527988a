"""Languages that the owner speaks, and how well."""

from pydantic import Field

from cvparse.model.base import Entry
from cvparse.model.declaration import Collection
from cvparse.model.kinds import SectionKind


class Language(Entry):
    """A language that the owner speaks."""

    language: str | None = Field(default=None, description="The name of the language as printed.")
    fluency: str | None = Field(default=None, description="How well it is spoken, as printed: `native`, `B2`.")


COLLECTION = Collection(kind=SectionKind.LANGUAGES, entry=Language, noun="language", heading="Languages")
