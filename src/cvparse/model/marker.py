"""The marks that a list of works uses."""

from pydantic import Field

from cvparse.model.base import ContractModel


class Marker(ContractModel):
    """One line of a legend: `*` means "Equal Contribution" under the heading `scope` (null: in the whole document)."""

    symbol: str = Field(description="The mark as printed; `bold` or `underline` for a name that is set so.")
    meaning: str | None = Field(default=None, description="What the legend says of it, null where there is no legend.")
    scope: str | None = Field(default=None, description="The heading under which it holds, null: the whole document.")
