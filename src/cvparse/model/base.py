"""What all models of the contract share: frozen, no unknown keys; entries carry their print and their place."""

from pydantic import BaseModel, ConfigDict, Field

from cvparse.model.evidence import Place, ValuePlace


class ContractModel(BaseModel):
    """A part of the contract: immutable, and nothing that the contract does not name."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # built at first use: most never are


class Entry(ContractModel):
    """What every entry of a collection has."""

    label: str | None = Field(default=None, description="The printed tag or number that is no date: `[J3]`, `12.`.")
    id: str | None = Field(
        default=None,
        description="Its name in this document: collection, a short hash of the printed text, a counter for repeats: "
        "`talks-1f0c2ab9d3`, `talks-1f0c2ab9d3-2`. The same in every run as long as the print stays; null where the "
        "entry was read from no PDF.",
    )
    confidence: float | None = Field(
        default=None, description="0 to 1: how likely every field is right; null where the entry was read from no PDF."
    )
    raw: str = Field(default="", description="The printed text of the entry, lines joined.")
    provenance: tuple[Place, ...] = Field(default=(), description="Where it stands, one box for each page.")
    values: tuple[ValuePlace, ...] = Field(
        default=(), description="Where each of its values stands; only with `--provenance values`."
    )


class Period(ContractModel):
    """A span of time as printed: ISO 8601 of the printed precision; an open end is `end` null and `ongoing`."""

    start: str | None = Field(default=None, description="When it began (ISO 8601), or the one printed date.")
    end: str | None = Field(default=None, description="When it ended (ISO 8601).")
    ongoing: bool = Field(default=False, description="Whether it goes on: the end is printed as open.")
