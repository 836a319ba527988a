"""Keys by which rows of several CVs are compared."""

import pytest

from cvparse.bulk.keys import given_key, name_key, text_key, work_keys
from cvparse.model import Author, Publication


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Univ. of Example, Testville", "univofexampletestville"),
        ("École d'Été", "ecoledete"),
        ("東京例大学", "東京例大学"),
        ("—", None),
        ("", None),
        (None, None),
    ],
)
def test_text(text, key):
    assert text_key(text) == key


@pytest.mark.parametrize("name", ["Ada Example", "Example, Ada", "A. Example", "Example A", "EXAMPLE Ada"])
def test_one_name_in_its_forms(name):
    assert name_key(name) == "example a"


@pytest.mark.parametrize(
    ("name", "key"), [("Ben Example", "example b"), ("例 花子", "例花子"), (None, None), ("-", None)]
)
def test_other_names(name, key):
    assert name_key(name) == key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Ada Example", "ada"),
        ("Example, Ada B.", "ada"),
        ("Jean-Pierre Muster", "jean"),
        ("A. Example", None),
        ("A. B. Example", None),
        ("Example AB", None),
        ("J.-P. Muster", None),
        ("例 花子", None),
        ("Example", None),
        (None, None),
    ],
)
def test_a_given_name_is_a_key_where_it_is_printed_in_full(name, key):
    assert given_key(name) == key


@pytest.mark.parametrize(
    ("changed", "keys"),
    [
        ({}, (None, "onsamples 2024 example")),
        ({"doi": "10.5555/ABC"}, ("10.5555/abc", "onsamples 2024 example")),
        ({"authors": (Author(name="Sample Group"),)}, (None, "onsamples 2024 samplegroup")),
        ({"title": None}, (None, None)),
        ({"title": "—"}, (None, None)),
        ({"year": None}, (None, None)),
        ({"authors": ()}, (None, None)),
        ({"authors": (), "doi": "10.5555/abc"}, ("10.5555/abc", None)),
    ],
)
def test_a_work_has_a_key_by_title_where_title_year_and_author_are_printed(changed, keys):
    paper = Publication(title="On Samples.", year=2024, authors=(Author(name="A. Example", family="Example"),))
    assert work_keys(paper.model_copy(update=changed)) == keys
