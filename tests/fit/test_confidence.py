"""What the fit of confidence learns from: which entries the scorer says are right, and evidence that is no habit."""

from types import SimpleNamespace

import pytest

from cvparse.assembly.confidence.shown import Shown
from fit.confidence import FEW, ONE_TABLE, RARE, Labelled, Material, judged_entries, often, signs_of, values_of


class Scored:
    """A document of one collection: an entry is right where its title is."""

    def __init__(self, name, gold, said):
        same = gold["awards"][0]["title"] == said["awards"][0]["title"]
        self.fields = {"title": {"fp": int(not same), "fn": 0}}


SCORE = SimpleNamespace(
    FIELDS={"awards": ("title", "date"), "skills": ("name", "name")},
    Document=Scored,
    resolve_alternatives=lambda gold, said: (gold, said),
    pair=lambda gold, said, identity: [(truth, one) for truth, one in zip(gold, said, strict=False)],
)
SAID = {"awards": [{"title": "Medal"}, {"title": "Prize"}, {"title": "Cup"}], "skills": [{"name": "x"}]}


class Numbers(list):
    """A column of numbers that is chosen from as numpy does it."""

    def __eq__(self, other):
        return [one == other for one in self]

    def __getitem__(self, chosen):
        return Numbers(one for one, is_chosen in zip(self, chosen, strict=True) if is_chosen)

    def tolist(self):
        return list(self)

    __hash__ = None


def test_an_entry_and_its_fields_are_right_or_wrong():
    gold = {"awards": [{"title": "Medal"}, {"title": "Price"}], "skills": []}
    found = [*judged_entries(gold, {"awards": [dict(one) for one in SAID["awards"]]}, SCORE)]
    assert found == [("awards", 0, {"title": 0}), ("awards", 1, {"title": 1}), ("awards", 2, None)]


def test_what_a_partial_truth_leaves_out_is_not_judged():
    gold = {"awards": [{"title": "Medal"}], "_partial": ["awards"]}
    found = judged_entries(gold, {"awards": [dict(one) for one in SAID["awards"]]}, SCORE)
    assert [*found] == [("awards", 0, {"title": 0})]


def test_what_few_persons_show_is_a_habit():
    common, habit = ("awards", Shown(("often",)), True), ("awards", Shown(("habit",)), True)
    rows = [(f"p{person}", common) for person in range(FEW) for _ in range(RARE)] + [("p0", habit)] * RARE
    assert often(rows) == ["often"]


def test_evidence_keeps_its_sign():
    rows = (Shown(("cut",), ("known",), ("a title",)), Shown((), ("known",)))
    assert signs_of(rows) == {"cut": -1, "known": 1, "a title": 0}


def test_evidence_against_never_makes_an_entry_surer():
    pytest.importorskip("scipy")
    rows = [("awards", Shown(("cut",), ("known",)), True)] * 40 + [("awards", Shown(), False)] * 40
    found = [Labelled("folds", f"p{person}", tuple(rows), (), 0, 1.0) for person in range(FEW)]
    material = Material(found, ["folds"], [one.rows for one in found])
    weights, _ = material.fitted(material.trusted)
    by_name = dict(zip(material.names, weights[ONE_TABLE].tolist(), strict=True))
    assert by_name["cut"] == 0.0 < by_name["known"]


def test_values_know_how_sure_their_entry_is():
    value = ("title", Shown(), True)
    one = Labelled("folds", "p", (("awards", Shown(), True),), ((0, value),), 0, 1.0)
    entries = SimpleNamespace(of=Numbers([0]))
    ((found,),) = values_of([one], entries, Numbers([0.45]))
    assert found[1].favour == ("how sure its entry is: 0.2 or more", "how sure its entry is: 0.4 or more")


def test_tables_differ_where_the_rows_do():
    """Words in a note are wrong in a post, and say nothing in a work."""
    pytest.importorskip("scipy")
    note, plain = Shown(("a note",)), Shown()
    rows = [
        *[(name, plain, True) for name in ("works", "posts") for _ in range(40)],
        *[("works", note, True)] * 40,
        *[("posts", note, False)] * 40,
    ]
    found = [Labelled("folds", f"p{person}", tuple(rows), (), 0, 1.0) for person in range(FEW)]
    material = Material(found, ["folds"], [one.rows for one in found], str)
    weights, start = material.fitted(material.trusted)
    at = material.names.index("a note")
    assert weights["posts"][at] < weights["works"][at] <= 0
    chance = material.chances(material.trusted, weights, start)
    assert chance[material.table == "works"][-1] > chance[material.table == "posts"][-1]
