"""The style of a list of references: what its entries have in common, inferred over all of them.

First every entry is read on its own. How most of them print the names, where the year stands, whether titles are quoted
and by which sign they end: that is the style. Then each entry is read again, and a reading that follows the style needs
less evidence than one that departs from it. A list of few entries has no style.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LEAST = 4  # entries that make a list
SAMPLE = 240  # a list of thousands shows its style in some of its entries


@dataclass(frozen=True, slots=True)
class ListStyle:
    """Shares (0 to 1) of the entries that print names in a form, put the year there, end the title with a sign."""

    forms: Mapping[str, float] = field(default_factory=dict)
    endings: Mapping[str, float] = field(default_factory=dict)
    years: Mapping[str, float] = field(default_factory=dict)

    @property
    def title_first(self) -> bool:
        """Whether most entries print the title before the names."""
        return self.endings.get("names", 0.0) > 0.5

    def ending_bonus(self, sign: str) -> float:
        """What an ending of the title gains or loses by the custom of the list."""
        if not self.endings:
            return 0.0
        return ENDING_WEIGHT * (self.endings.get(sign, 0.0) - EXPECTED.get(sign, 0.1))

    def customs(self) -> dict[str, float]:
        """What each form of the names gains by the custom of the list."""
        return {form: FORM_WEIGHT * share for form, share in self.forms.items()}


NO_STYLE = ListStyle()
ENDING_WEIGHT = 2.6
FORM_WEIGHT = 1.4
EXPECTED = {"stop": 0.45, "comma": 0.15, "quote": 0.25, "in": 0.15, "none": 0.05, "colon": 0.0, "end": 0.05}
