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


@pytest.mark.parametrize(
    ("truth", "said", "tallies"),
    [
        ({"summary": "A"}, {"summary": None}, {"summary": (0, 0, 1)}),
        ({"summary": None}, {"summary": None}, {}),
        ({"summary": "A"}, {"summary": ["A"]}, {"summary": (0, 1, 1)}),  # another kind of value
        ({"interests": ["a"]}, {"interests": "a"}, {"interests": (0, 1, 1)}),
        ({"person": {"name": "A"}}, {"person": "A"}, {"person": (0, 1, 1)}),
        ({"person": {"name": "A"}}, {"person": None}, {"person.name": (0, 0, 1)}),
        (
            {"awards": [{"title": "One"}]},
            {"awards": [{"title": "One"}, {"title": "Another", "date": "2019"}]},
            {"awards.title": (1, 1, 0)},  # `date` is a field that this truth does not name
        ),
        (
            {"awards": []},
            {"awards": [{"title": "One", "notes": ["a", "b"]}]},
            {"awards.title": (0, 1, 0), "awards.notes": (0, 2, 0)},
        ),
        (
            {"awards": [{"title": "One", "notes": []}]},
            {"awards": ["One"]},
            {"awards": (0, 1, 1)},
        ),
    ],
)
def test_counts_where_the_two_are_of_different_kinds(truth, said, tallies):
    assert score(truth, said) == {name: Tally(*counts) for name, counts in tallies.items()}


def test_no_collection_is_no_fault():
    assert mean_f1({}) == 1.0
