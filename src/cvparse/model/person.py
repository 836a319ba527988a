"""The owner of the CV, and other persons that it names."""

from pydantic import Field

from cvparse.model.base import ContractModel
from cvparse.model.kinds import LinkKind


class WebLink(ContractModel):
    """A page of the owner's."""

    kind: LinkKind = Field(description="Where the link leads.")
    url: str = Field(description="The address.")


class Person(ContractModel):
    """Whose CV it is."""

    name: str | None = Field(default=None, description="The owner's name as printed.")
    label: str | None = Field(default=None, description="What is printed under the name: the present post.")
    emails: tuple[str, ...] = Field(default=(), description="The e-mail addresses.")
    phones: tuple[str, ...] = Field(default=(), description="The telephone numbers as printed.")
    address: str | None = Field(default=None, description="The postal address on one line.")
    links: tuple[WebLink, ...] = Field(default=(), description="The owner's pages, printed or behind a link.")
    orcid: str | None = Field(default=None, description="The bare ORCID: `0000-0002-1825-0097`.")


class Author(ContractModel):
    """One name in a list of authors or editors: as printed, and split as CSL does (particles go with the family)."""

    name: str = Field(description="The name as printed, without marks.")
    family: str | None = Field(default=None, description="The family name, with particles and suffixes.")
    given: str | None = Field(default=None, description="The given names or initials.")
    markers: tuple[str, ...] = Field(default=(), description="The marks beside the name.")
    is_self: bool = Field(default=False, description="Whether it is the owner.")
