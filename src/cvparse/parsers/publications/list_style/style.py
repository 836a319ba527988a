"""The style of a list of references: what its entries have in common, inferred over all of them.

First every entry is read on its own. Which fields follow which, with which signs between them, and how the names are
printed: that is the style. Then each entry is read again, and a reading that follows the style scores higher than one
that departs from it. A list of few entries has no style.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache
from math import log

from cvparse.parsers.publications.names.forms import FORMS
from cvparse.parsers.publications.names.name_list import JOINED
from cvparse.text.value_class import dataclass

Step = tuple[int, str, int]  # a field, what is printed behind it, and the state of the unit that follows

LEAST = 4  # entries that make a list
SAMPLE = 240  # a list of thousands shows its style in some of its entries


@dataclass(frozen=True, slots=True, eq=False)
class ListStyle:
    """How often the entries take each step, and the shares (0 to 1) of those that print names in a form."""

    steps: Mapping[Step, int] = field(default_factory=dict)
    departures: Mapping[tuple[int, str], int] = field(default_factory=dict)
    forms: Mapping[str, float] = field(default_factory=dict)
    joined: float = 0.0  # the share of the lists of three names or more, not cut, that join the last one by `and`

    def likelihood(self, step: Step) -> float:
        """How likely the list takes a step, as a logarithm; alike for all steps from where the list never was."""
        return _likelihood(self.steps.get(step, 0), self.departures.get(step[:2], 0))

    def customs(self) -> dict[str, float]:
        """What each form of the names gains by the custom of the list, or loses where the list never prints it so."""
        if not self.forms:
            return {}
        found = {form.name: FORM_WEIGHT * self._custom_of_form(form.name) for form in FORMS}
        for alone, joined in ALIKE:  # one name says nothing about what parts several
            found[alone] = max(found[alone], found[joined])
        if self.joined > MOSTLY:
            found[JOINED] = 0.0
        return found

    def _custom_of_form(self, name: str) -> float:
        share = self.forms.get(name, 0.0)
        return max(-1.0, min(1.0, log((share + FORM_DOUBT) / FORM_PRIOR)))


@lru_cache(maxsize=4096)
def _likelihood(taken: int, left: int) -> float:
    """How likely a step is that was taken so often, from where the list went on so often."""
    return STEP_WEIGHT * log((max(0, taken - OWN) + DOUBT * PRIOR) / (max(0, left - OWN) + DOUBT))


NO_STYLE = ListStyle()
OWN = 1  # the entry itself has taken one of the steps when it was read alone
MOSTLY = 0.8
STEP_WEIGHT = 0.5
DOUBT = 2.0  # entries' worth of not knowing
PRIOR = 0.15  # the share of a step of which nothing is known
FORM_WEIGHT = 1.4
ALIKE = (("Hu, Q., Han, S.", "Hu, Q.; Han, S."), ("Hu, Q., Han, S.", "Hu, Q., and S. Han"))
FORM_DOUBT = 0.03  # the share of a form that the list has not shown
FORM_PRIOR = 0.2  # the share of a form of which nothing is known
