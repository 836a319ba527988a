"""What the fit of confidence learns from: which entries the scorer says are right, and evidence that is no habit."""

from types import SimpleNamespace

from fit.confidence import FEW, RARE, Labelled, _often, right_entries


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


def test_an_entry_is_right_in_every_field_or_wrong():
    gold = {"awards": [{"title": "Medal"}, {"title": "Price"}], "skills": []}
    found = [*right_entries(gold, {"awards": [dict(one) for one in SAID["awards"]]}, SCORE)]
    assert found == [("awards", 0, True), ("awards", 1, False), ("awards", 2, False)]


def test_what_a_partial_truth_leaves_out_is_not_judged():
    gold = {"awards": [{"title": "Medal"}], "_partial": ["awards"]}
    assert [*right_entries(gold, {"awards": [dict(one) for one in SAID["awards"]]}, SCORE)] == [("awards", 0, True)]


def test_what_few_persons_show_is_a_habit():
    rows = (("awards", ("often",), True),) * RARE
    found = [Labelled("real", f"p{n}", rows, 0, 1.0) for n in range(FEW)]
    found.append(Labelled("real", "p0", (("awards", ("habit",), True),) * RARE, 0, 1.0))
    assert _often(found) == ["often"]
