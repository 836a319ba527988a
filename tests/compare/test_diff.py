"""Differences are found, all of them and no other, and named by their path."""

import json
import random
import time

import pytest

from changed_documents import fields, mutated, shown, value_at
from cvparse.compare.diff import Difference, DifferenceKind, differences, document_differences
from cvparse.model import CV, Author, Award, Language, Marker, Place, Publication, Source
from truths import sample_names, truth_of

RIVERS = Publication(
    title="On Rivers", authors=(Author(name="A. Example", family="Example"),), year=2019, venue="Water"
)
LAKES = Publication(title="Of Lakes and Ponds", authors=(Author(name="B. Sample", family="Sample"),), year=2018)
SEAS = Publication(title="Seas under the Moon", authors=(Author(name="C. Specimen"),), year=2017, venue="Tides")


def named(expected: CV, actual: CV, **how) -> list[tuple[str, str]]:
    return [(difference.kind.value, difference.path) for difference in differences(expected, actual, **how)]


def test_a_cv_is_the_same_as_itself():
    cv = CV(publications=(RIVERS, LAKES, RIVERS), interests=("rivers", "rivers"))
    assert differences(cv, cv) == ()


def test_one_digit_of_one_year():
    changed = RIVERS.model_copy(update={"year": 2018})
    assert differences(CV(publications=(LAKES, RIVERS)), CV(publications=(LAKES, changed))) == (
        Difference(DifferenceKind.CHANGED, "publications[1].year", 2019, 2018),
    )


def test_a_field_of_an_author_is_named_down_to_it():
    changed = RIVERS.model_copy(update={"authors": (Author(name="A. Example", family="Exemple"),)})
    assert named(CV(publications=(RIVERS,)), CV(publications=(changed,))) == [
        ("changed", "publications[0].authors[0].family")
    ]


def test_an_added_entry_is_named_by_its_own_place():
    assert named(CV(publications=(RIVERS, SEAS)), CV(publications=(LAKES, RIVERS, SEAS))) == [
        ("added", "publications[0]")
    ]


def test_a_removed_entry():
    assert named(CV(publications=(RIVERS, LAKES, SEAS)), CV(publications=(RIVERS, SEAS))) == [
        ("removed", "publications[1]")
    ]


def test_a_moved_entry_is_one_difference():
    assert differences(CV(publications=(RIVERS, LAKES, SEAS)), CV(publications=(LAKES, SEAS, RIVERS))) == (
        Difference(DifferenceKind.MOVED, "publications[0]", 0, 2),
    )


def test_another_work_in_its_place_is_no_change_of_fields():
    assert named(CV(publications=(RIVERS, LAKES)), CV(publications=(RIVERS, SEAS))) == [
        ("removed", "publications[1]"),
        ("added", "publications[1]"),
    ]


def test_an_entry_of_one_field_is_changed_in_its_place():
    one = CV(languages=(Language(language="Welsh"), Language(language="Czech")), interests=("chess", "go"))
    other = CV(languages=(Language(language="Irish"), Language(language="Czech")), interests=("chess", "poker"))
    assert named(one, other) == [("changed", "languages[0].language"), ("changed", "interests[1]")]


def test_how_a_value_was_found_is_not_compared():
    one = Award(title="Medal", raw="Medal, 2019", provenance=(Place(page=1, bbox=(0, 0, 1, 1)),))
    other = Award(title="Medal", raw="2019 Medal")
    assert named(CV(awards=(one,), source=Source(file="a.pdf", pages=2)), CV(awards=(other,))) == []


@pytest.mark.parametrize(
    ("expected", "actual", "same"),
    [
        ("On Rivers", "on rivers.", True),
        ("“On Rivers” — a study", '"On Rivers" - a study', True),
        ("12–34", "12-34", True),
        ("12-34", "1234", False),
        ("2019", "2018", False),
        ("*", "†", False),
        ("*", "∗", True),
        ("Müller", "Muller", False),
        ("https://example.org/", "example.org", True),
    ],
)
def test_tolerant(expected, actual, same):
    one, other = (CV(markers=(Marker(symbol="a", meaning=text),)) for text in (expected, actual))
    assert (named(one, other, tolerant=True) == []) is same
    assert named(one, other) != []


def test_what_the_expected_document_leaves_out_is_not_compared():
    assert (
        document_differences(
            {"_note": "by hand", "awards": [{"title": "Medal"}]}, {"awards": [{"title": "Medal", "date": "2019"}]}
        )
        == ()
    )


def test_a_collection_that_is_missing_is_an_empty_one():
    assert document_differences({"awards": []}, {}) == ()
    assert [d.path for d in document_differences({"awards": [{"title": "Medal"}]}, {})] == ["awards[0]"]


@pytest.mark.parametrize(("tolerant", "mutations"), [(False, 500), (True, 100)])
def test_a_mutation_is_named_exactly(tolerant, mutations):
    """One field of a truth is changed at random, many times: exactly that field is named, with both its values."""
    chance = random.Random(20240902)
    truths = [json.loads(CV.model_validate(truth_of(name)).model_dump_json()) for name in sample_names()]
    places = [(truth, path) for truth in truths for path in fields(truth)]
    astray = []
    for truth, path in chance.sample(places, mutations):
        other = mutated(truth, path, chance)
        found = document_differences(truth, other, tolerant=tolerant)
        expected = (Difference(DifferenceKind.CHANGED, shown(path), value_at(truth, path), value_at(other, path)),)
        if found != expected and not (tolerant and _is_slight(expected[0])):
            astray.append((shown(path), [(d.kind.value, d.path) for d in found]))
    assert astray == []


def _is_slight(difference: Difference) -> bool:
    """Whether only case or a mark was changed, which a tolerant comparison passes over."""
    one, other = (str(value).casefold() for value in (difference.expected, difference.actual))
    return "".join(filter(str.isalnum, one)) == "".join(filter(str.isalnum, other))


def test_two_hundred_works_are_compared_in_a_moment():
    chance = random.Random(7)
    vocabulary = [f"word{number}" for number in range(400)]
    works = [
        Publication(
            title=" ".join(chance.choices(vocabulary, k=10)),
            venue=" ".join(chance.choices(vocabulary[:20], k=4)),
            authors=tuple(Author(name=" ".join(chance.choices(vocabulary[:60], k=2))) for _ in range(6)),
            year=chance.randint(1990, 2024),
        )
        for _ in range(200)
    ]
    changed = [work.model_copy(update={"venue": f"{work.venue} A"}) for work in reversed(works)]
    start = time.perf_counter()
    found = differences(CV(publications=tuple(works)), CV(publications=tuple(changed)))
    assert time.perf_counter() - start < 2
    assert sum(difference.path.endswith(".venue") for difference in found) == 200
    assert {difference.kind for difference in found} == {DifferenceKind.CHANGED, DifferenceKind.MOVED}


@pytest.mark.parametrize(
    ("expected", "actual", "found"),
    [
        ({"x": None}, {"x": []}, []),
        ({"x": None}, {"x": {}}, ["x"]),
        ({"x": None}, {"x": ""}, ["x"]),
        ({"x": []}, {"x": None}, []),
        ({"x": ["a"]}, {"x": None}, ["x[0]"]),
        ({"x": {"a": 1}}, {"x": None}, ["x.a"]),
        ({"x": {"a": None}}, {"x": None}, []),
        ({"x": {"a": 1}}, {"x": [1]}, ["x"]),
        ({"x": [1]}, {"x": {"a": 1}}, ["x"]),
        ({"x": "a"}, {"x": []}, ["x"]),
    ],
)
def test_nothing_is_the_same_as_an_empty_list_and_as_no_other_value(expected, actual, found):
    assert [difference.path for difference in document_differences(expected, actual)] == found


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        ({"title": "On Rivers", "name": "Ada"}, "On Rivers"),
        ({"title": None, "name": "Ada"}, "Ada"),
        ({"role": "Referee", "date": "2019"}, "Referee"),
        ({"date": "2019"}, ""),
        ("chess", "chess"),
    ],
)
def test_an_entry_is_called_by_its_first_field_that_names_it(entry, name):
    assert [found.entry for found in document_differences({"x": [entry]}, {"x": []})] == [name]


def test_an_inner_difference_bears_the_name_of_the_entry_around_it():
    one, other = ({"x": [{"title": "On Rivers", "authors": [{"name": name}]}]} for name in ("Ada", "Ben"))
    assert [(found.path, found.entry) for found in document_differences(one, other)] == [
        ("x[0].authors[0].name", "On Rivers")
    ]


def test_an_address_is_the_same_without_its_scheme():
    def found(expected, actual, key="url"):
        return document_differences({"person": {"links": [{key: expected}]}}, {"person": {"links": [{key: actual}]}})

    assert found("https://example.org", "example.org") == ()
    assert found("example.org/a", "https://example.org/a") == ()
    assert found("http://example.org", "example.org") != ()
    assert found("https://example.org", "example.com") != ()
    assert found("https://example.org", "example.org", "kind") != ()
