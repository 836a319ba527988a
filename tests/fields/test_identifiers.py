"""Addresses and numbers of a shape of their own, and what only looks like them."""

import pytest

from cvparse.fields.identifiers import find_identifiers

IDENTIFIERS = {
    "name[at]example.edu": ("email", "name@example.edu"),
    "a.b (at) example (dot) edu": ("email", "a.b@example.edu"),
    "first.last at cs dot example dot edu": ("email", "first.last@cs.example.edu"),
    "Mail: jane@example.org.": ("email", "jane@example.org"),
    "+1 857-555-0101": ("phone", "+1 857-555-0101"),
    "(530) 555-0101": ("phone", "(530) 555-0101"),
    "Larvik, WI 53706 608-555-0101": ("phone", "608-555-0101"),  # behind a postal code
    "(+39) 333 60 66 844": ("phone", "(+39) 333 60 66 844"),
    "https://doi.org/10.1145/123.4(5).": ("doi", "10.1145/123.4(5)"),
    "doi: 10.1093/abc)": ("doi", "10.1093/abc"),
    "https://orcid.org/0000-0002-1825-0097": ("orcid", "0000-0002-1825-0097"),
    "arXiv:2401.01234v2": ("arxiv", "2401.01234v2"),
    "https://arxiv.org/abs/math/0211159": ("arxiv", "math/0211159"),
    "ISBN 978-3-16-148410-0": ("isbn", "978-3-16-148410-0"),
    "PMID: 1234567": ("pmid", "1234567"),
    "www.example.org/~me, and": ("url", "www.example.org/~me"),
    "(https://example.org/a_(b))": ("url", "https://example.org/a_(b)"),
    "example.xyz": ("url", "example.xyz"),
    "github.com/example": ("url", "github.com/example"),
}

NO_IDENTIFIERS = (
    "1998-2010, pp. 123-145",
    "e.g. this, Ph.D. and St.Louis",
    "node.js",
    "05/2019 - 06/2020",
    "2019-2020 2021-2022",
    "Section 2.1",
    "look at this dot",
    "@handle",
    "",
)


@pytest.mark.parametrize(("text", "identifier"), IDENTIFIERS.items(), ids=list(IDENTIFIERS))
def test_identifier(text, identifier):
    assert [(match.kind, match.value) for match in find_identifiers(text)] == [identifier]


@pytest.mark.parametrize("text", NO_IDENTIFIERS)
def test_no_identifier(text):
    assert find_identifiers(text) == []


def test_several_in_one_line():
    text = "jane@example.org | +49 30 1234567 | example.org"
    assert [str(match.kind) for match in find_identifiers(text)] == ["email", "phone", "url"]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("123-456-7890", "phone", "123-456-7890"),
        ("030 1234567", "phone", "030 1234567"),
        ("(030) 1234567", "phone", "(030) 1234567"),
        ("+49 30 123456", "phone", "+49 30 123456"),
        ("+1 (617) 253-2000", "phone", "+1 (617) 253-2000"),
        ("name at uni dot edu", "email", "name@uni.edu"),
        ("name(at)uni(dot)edu", "email", "name@uni.edu"),
        ("me@uni.edu.", "email", "me@uni.edu"),
        ("https://orcid.org/0000-0002-1825-009x", "orcid", "0000-0002-1825-009X"),
        ("doi:10.1145/12.34.", "doi", "10.1145/12.34"),
        ("arXiv 2401.01234", "arxiv", "2401.01234"),
        ("ISBN 978-3-16-148410-0", "isbn", "978-3-16-148410-0"),
        ("PMID: 1234567", "pmid", "1234567"),
        ("http://a.example/c(d)", "url", "http://a.example/c(d)"),
        ("(http://a.example/c)", "url", "http://a.example/c"),
        ("www.example.org/x,", "url", "www.example.org/x"),
        ("a1.de", "url", "a1.de"),
        ("foo.bar.de", "url", "foo.bar.de"),
        ("1.foo.de", "url", "1.foo.de"),
    ],
)
def test_the_value_is_bare(text, kind, value):
    assert [(match.kind, match.value) for match in find_identifiers(text)] == [(kind, value)]


@pytest.mark.parametrize(
    "text",
    [
        *("12 345 67", "1234567", "12345678", "+1 234", "000 123 456 789 012 3", "01.02.2019"),
        *("me@uni", "10.1/x", "hep-th/9901001", "x.io", "3.org", "12.de", "Foo.De", "foo.xyzzy", "file.name.txt"),
        *("012 345", "(0)12345678901234567"),
    ],
)
def test_no_identifiers(text):
    assert find_identifiers(text) == []
