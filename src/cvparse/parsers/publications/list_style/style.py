"""The style of a list of references: what its entries have in common, inferred over all of them.

First every entry is read on its own. How most of them print the names, where the year stands, in which order the parts
follow and which signs stand between them: that is the style. Then each entry is read again, and a reading that follows
the style needs less evidence than one that departs from it. A list of few entries has no style.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import log

from cvparse.parsers.publications.names.forms import FORMS
from cvparse.parsers.publications.names.name_list import JOINED

Step = tuple[str, str, str]  # a part, what is printed behind it, the part that follows

LEAST = 4  # entries that make a list
SAMPLE = 240  # a list of thousands shows its style in some of its entries


@dataclass(frozen=True, slots=True)
class ListStyle:
    """Shares (0 to 1) of the entries that print names in a form, put the year there, end the title with a sign, and how
    many take each step from part to part."""

    forms: Mapping[str, float] = field(default_factory=dict)
    endings: Mapping[str, float] = field(default_factory=dict)
    years: Mapping[str, float] = field(default_factory=dict)
    steps: Mapping[Step, int] = field(default_factory=dict)
    departures: Mapping[str, int] = field(default_factory=dict)
    quoted: float = 0.0  # the share of the entries with words in quotes behind their names, as titles are printed
    joined: float = 0.0  # the share of the lists of three names or more, not cut, that join the last one by `and`

    @property
    def title_first(self) -> bool:
        """Whether most entries print the title before the names."""
        return self.endings.get("names", 0.0) > 0.5

    @property
    def names_first(self) -> bool:
        """Whether hardly an entry prints the title before the names."""
        return bool(self.endings) and self.endings.get("names", 0.0) < RARELY

    def ending_bonus(self, sign: str) -> float:
        """What an ending of the title gains or loses by the custom of the list."""
        if not self.endings:
            return 0.0
        return ENDING_WEIGHT * (self.endings.get(sign, 0.0) - EXPECTED.get(sign, 0.1))

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

    def fit(self, steps: Iterable[Step]) -> float:
        """How well a reading follows the list: what its steps gain where other entries take them, or lose."""
        return STEP_WEIGHT * sum(self._custom(step) for step in steps)

    def likelihood(self, steps: Iterable[Step]) -> float:
        """How likely the list takes these steps, as a logarithm: to compare readings of one tail."""
        return sum(max(LEAST_LIKELY, log(self._share(step))) for step in steps)

    def _custom(self, step: Step) -> float:
        """1 for a step that is the custom of the list, -1 for one that it never takes, 0 where nothing is known."""
        return max(-1.0, min(1.0, log(self._share(step) / PRIOR)))

    def _share(self, step: Step) -> float:
        """How many of the entries that print the part take this step from it."""
        part, sign, following = step
        name = part.rstrip(".")
        count = self.steps.get((name, sign, following), 0)
        if name != part:  # `J. Tests.` ends with the stop of the style, or with its own
            count = max(count, self.steps.get((name, f".{sign}", following), 0))
        others = max(0, count - 1)  # the entry itself has taken one of the steps when it was read alone
        return (others + PRIOR * DOUBT) / (max(0, self.departures.get(name, 0) - 1) + DOUBT)


NO_STYLE = ListStyle()
MOSTLY = 0.8
RARELY = 0.1  # of the entries; so many are misread alone
ENDING_WEIGHT = 2.6
FORM_WEIGHT = 1.4
ALIKE = (("Hu, Q., Han, S.", "Hu, Q.; Han, S."), ("Hu, Q., Han, S.", "Hu, Q., and S. Han"))
FORM_DOUBT = 0.03  # the share of a form that the list has not shown
FORM_PRIOR = 0.2  # the share of a form of which nothing is known
STEP_WEIGHT = 0.5
LEAST_LIKELY = -4.0  # the logarithm for a step that one entry in fifty takes, or none
DOUBT = 4.0  # entries' worth of not knowing: a list of few entries says little about a step that it does not take
PRIOR = 0.1  # the share of a step of which nothing is known
EXPECTED = {
    "stop": 0.45,
    "comma": 0.15,
    "quote": 0.25,
    "in": 0.15,
    "none": 0.05,
    "colon": 0.0,
    "end": 0.05,
}
