"""The kinds of the entries of one section, decided together."""

from math import exp

import pytest

from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.entry_kinds import decide
from cvparse.parsers.routing.entry_kinds.decide import ANY_ENTRY, ASKED, LEAST_SAID, Weights, kinds_of, said_by
from cvparse.parsers.routing.entry_kinds.evidence import Entry, Naming
from cvparse.text.fitted_weights import fitted_tables

NAMED = Naming((Kind.GRANTS, Kind.AWARDS), frozenset())
STRONG, WEAK = {"ice": {Kind.GRANTS: 3.0}}, {"snow": {Kind.AWARDS: 0.5}}
CONTENTS = {ANY_ENTRY: {Kind.GRANTS: 0.0, Kind.AWARDS: 0.0}, **STRONG, **WEAK, "fire": {Kind.AWARDS: 40.0}}


@pytest.fixture(autouse=True)
def made_up_weights(monkeypatch):
    weights = Weights(CONTENTS, {ASKED: 1.0, "of the kind of the entry before": 1.0})
    monkeypatch.setattr(decide, "weights", lambda: weights)


def entries(*facts: str) -> list[Entry]:
    return [Entry((fact,), (False,), None, False, None) for fact in facts]


@pytest.mark.parametrize(
    ("facts", "kinds"),
    [
        ((), ()),
        (("ice",), (Kind.GRANTS,)),
        (("snow",), (Kind.AWARDS,)),
        # what says little is of the kind of its neighbours, on either side
        (("ice", "snow"), (Kind.GRANTS, Kind.GRANTS)),
        (("snow", "ice"), (Kind.GRANTS, Kind.GRANTS)),
        (("ice", "snow", "ice"), (Kind.GRANTS, Kind.GRANTS, Kind.GRANTS)),
        # several that say little together say enough
        (("ice", "snow", "snow", "snow"), (Kind.GRANTS, Kind.AWARDS, Kind.AWARDS, Kind.AWARDS)),
        (("ice", "fire"), (Kind.GRANTS, Kind.AWARDS)),
    ],
)
def test_the_best_row_of_kinds(facts, kinds):
    assert kinds_of(entries(*facts), NAMED) == kinds


def test_what_an_entry_holds_as_probabilities():
    said = said_by(entries("ice")[0])
    assert exp(said[Kind.GRANTS]) == pytest.approx(exp(3) / (exp(3) + 1))
    assert sum(map(exp, said.values())) == pytest.approx(1)
    assert said_by(entries("fire")[0])[Kind.GRANTS] == LEAST_SAID


def test_the_fitted_weights():
    decide_weights = fitted_tables("cvparse.parsers.routing.entry_kinds", "weights.toml")
    assert set(decide_weights) == {"contents", "choice"}
    contents, choice = decide_weights["contents"], decide_weights["choice"]
    assert contents["opens with an award"]["awards"] > contents["opens with an award"].get("grants", 0)
    assert contents["holds a sum"]["grants"] > 0
    assert choice[ASKED] > 0
    assert choice["of the kind of the entry before"] + choice["of the kind of the entry before, which looks alike"] > 0
