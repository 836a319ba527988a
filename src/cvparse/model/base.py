"""What all models of the contract share: frozen, no unknown keys; entries carry their print and their place."""

from pydantic import BaseModel, ConfigDict

from cvparse.model.evidence import Place, ValuePlace


class ContractModel(BaseModel):
    """A part of the contract: immutable, and nothing that the contract does not name."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # built at first use: most never are


class Entry(ContractModel):
    """What every entry of a collection has.

    `label` is the printed tag or number that is no date; `raw` the printed text, lines joined; `provenance` where it
    stands, `values` (only with `--provenance values`) the same for each value.
    """

    label: str | None = None
    raw: str = ""
    provenance: tuple[Place, ...] = ()
    values: tuple[ValuePlace, ...] = ()


class Period(ContractModel):
    """A span of time as printed: ISO 8601 of the printed precision; an open end is `end` null and `ongoing`."""

    start: str | None = None
    end: str | None = None
    ongoing: bool = False
