"""Right, invented and missed values are counted field by field."""

import pytest

from cvparse.compare.score import Tally, by_collection, mean_f1, score, total

MEDAL = {"title": "Medal", "date": "2019"}


@pytest.mark.parametrize(
    ("truth", "said", "tallies"),
    [
        ({"awards": [MEDAL]}, {"awards": [MEDAL]}, {"awards.title": (1, 0, 0), "awards.date": (1, 0, 0)}),
        ({"awards": [MEDAL]}, {"awards": []}, {"awards.title": (0, 0, 1), "awards.date": (0, 0, 1)}),
        ({"awards": []}, {"awards": [MEDAL]}, {"awards.title": (0, 1, 0), "awards.date": (0, 1, 0)}),
        (
            {"awards": [MEDAL]},
            {"awards": [{"title": "medal.", "date": "2018", "note": "gold"}]},
            {"awards.title": (1, 0, 0), "awards.date": (0, 1, 1)},
        ),
        (
            {"awards": [{"title": "Medal", "date": None}]},
            {"awards": [MEDAL]},
            {"awards.title": (1, 0, 0), "awards.date": (0, 1, 0)},
        ),
        ({"interests": ["a", "b"]}, {"interests": ["b", "c"]}, {"interests": (1, 1, 1)}),
        ({"awards": [MEDAL]}, {}, {"awards.title": (0, 0, 1), "awards.date": (0, 0, 1)}),
        ({"awards": []}, {"awards": []}, {}),
        ({"_counts": {"talks": 3}, "summary": None}, {"summary": "Words"}, {"summary": (0, 1, 0)}),
        (
            {"publications": [{"title": "T", "authors": [{"name": "A"}]}]},
            {"publications": [{"title": "T", "authors": [{"name": "A", "family": "A"}, {"name": "B"}]}]},
            {"publications.title": (1, 0, 0), "publications.authors.name": (1, 1, 0)},
        ),
    ],
)
def test_counts(truth, said, tallies):
    assert score(truth, said) == {name: Tally(*counts) for name, counts in tallies.items()}


def test_figures_of_a_tally():
    tally = Tally(right=6, invented=2, missed=6)
    assert (tally.precision, tally.recall, tally.f1) == (0.75, 0.5, 0.6)
    assert (Tally().precision, Tally().recall, Tally().f1) == (1, 1, 1)


def test_scores_add_up_and_each_collection_counts_the_same():
    fields = total([score({"awards": [MEDAL]}, {"awards": [MEDAL]}), score({"summary": "A"}, {})])
    assert by_collection(fields) == {"awards": Tally(2, 0, 0), "summary": Tally(0, 0, 1)}
    assert mean_f1(fields) == 0.5
