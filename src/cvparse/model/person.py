"""The owner of the CV, and other persons that it names."""

from cvparse.model.base import ContractModel, Entry
from cvparse.model.kinds import LinkKind


class WebLink(ContractModel):
    """A page of the owner's."""

    kind: LinkKind
    url: str


class Person(ContractModel):
    """Whose CV it is."""

    name: str | None = None
    label: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    address: str | None = None
    links: tuple[WebLink, ...] = ()
    orcid: str | None = None


class Author(ContractModel):
    """One name in a list of authors or editors: as printed, and split as CSL does (particles go with the family)."""

    name: str
    family: str | None = None
    given: str | None = None
    markers: tuple[str, ...] = ()
    is_self: bool = False


class Reference(Entry):
    """A person who may be asked about the owner."""

    name: str | None = None
    title: str | None = None
    organization: str | None = None
    email: str | None = None
    phone: str | None = None
