"""Names, addresses and spans as other formats write them."""

import pytest

from cvparse.export.reading.foreign import author, doi, link, plain, span, year_and_month
from cvparse.export.reading.record import Record
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


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2019", (2019, None)),
        ("2019-08", (2019, 8)),
        ("2019-12-31", (2019, 12)),
        ("2019-1", (None, None)),
        ("in 2019", (None, None)),
        ("", (None, None)),
        (None, (None, None)),
    ],
)
def test_year_and_month(date, expected):
    assert year_and_month(date) == expected


@pytest.mark.parametrize(
    ("url", "network", "kind"),
    [
        ("https://example.org/ada", "Google Scholar", LinkKind.SCHOLAR),
        ("https://example.org/ada", "GITHUB", LinkKind.GITHUB),
        ("https://github.com/ada", "no such network", LinkKind.GITHUB),
        ("https://github.com/ada", None, LinkKind.GITHUB),
        ("https://github.com/ada", "homepage", LinkKind.HOMEPAGE),
    ],
)
def test_the_kind_of_an_address(url, network, kind):
    assert link(url, network) == WebLink(kind=kind, url=url)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("arXiv:2401.01234, doi:10.5555/12345", "10.5555/12345"),
        ("arXiv:2401.01234", None),
        ("", None),
        (None, None),
    ],
)
def test_a_doi_among_other_identifiers(text, expected):
    assert doi(text) == expected


@pytest.mark.parametrize(
    ("printed", "owner", "is_self"),
    [
        ("B. Sample", None, False),
        ("**B. Sample**", "Ada Example", True),
        ("B. **Sample**", "Ada Example", False),
        ("Ada Example", "", False),
    ],
)
def test_who_is_the_owner(printed, owner, is_self):
    assert author(printed, owner).is_self is is_self
