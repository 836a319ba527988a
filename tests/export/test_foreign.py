"""Names, addresses and spans as other formats write them."""

import pytest

from cvparse.export.foreign import author, doi, link, plain, span, year_and_month
from cvparse.export.record import Record
from cvparse.model import Author, WebLink
from cvparse.model.base import Period
from cvparse.model.kinds import LinkKind


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**bold** and *italic*", "bold and italic"),
        ("[a page](https://example.org)", "a page"),
        (r"A\* search", "A* search"),
        ('p $$"<"$$ 0.05 $$backslash$$', "p < 0.05 \\"),
        ("plain [1] (2)", "plain [1] (2)"),
    ],
)
def test_markdown_is_taken_off(markdown, text):
    assert plain(markdown) == text


@pytest.mark.parametrize(
    ("printed", "owner", "expected"),
    [
        ("**Ada Example**", None, Author(name="Ada Example", family="Example", given="Ada", is_self=True)),
        ("A. Example", "Ada Example", Author(name="A. Example", family="Example", given="A.", is_self=True)),
        (r"B. Sample\*†", "Ada Example", Author(name="B. Sample", family="Sample", given="B.", markers=("*", "†"))),
    ],
)
def test_authors(printed, owner, expected):
    assert author(printed, owner) == expected


@pytest.mark.parametrize(
    ("entry", "period"),
    [
        ({"s": "2019", "e": "2020-05"}, Period(start="2019", end="2020-05")),
        ({"s": "2019"}, Period(start="2019", ongoing=True)),
        ({"s": "2019", "e": "Present"}, Period(start="2019", ongoing=True)),
        ({"e": "2019"}, Period(end="2019")),
        ({"s": "2019", "e": "soon"}, Period(start="2019")),
        ({}, Period()),
    ],
)
def test_spans(entry, period):
    assert span(Record(entry, ""), "s", "e") == period


def test_addresses():
    assert link("https://github.com/ada") == WebLink(kind=LinkKind.GITHUB, url="https://github.com/ada")
    assert link("https://example.org/ada", "Mastodon").kind is LinkKind.MASTODON
    assert doi("https://doi.org/10.5555/12345") == "10.5555/12345"
    assert doi("https://example.org") is None
    assert year_and_month("2019-08-01") == (2019, 8)
    assert year_and_month(None) == (None, None)
