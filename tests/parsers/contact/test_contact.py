"""The head of a CV and sections of contact details: what each line gives, and what is nobody's name or address."""

import pytest

from cvparse.lexicon import load
from cvparse.model import LinkKind, WebLink
from cvparse.parsers.contact import _Found, _fuller, _is_postal, _same, _take_annotations, _take_other_target
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import Run, Style, StyledText
from kind_cases import assert_read, cases_of, found_in

LEXICON = load(("en",))
MAIL = "mira@example.org"


@cases_of("person")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def person(*rows, heading=None):
    return found_in("person", "\n".join(rows), heading)[0]


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (("! Mira Oduya", MAIL), "Mira Oduya"),
        (("Mira Oduya", MAIL), "Mira Oduya"),
        (("! mira oduya", MAIL), None),
        (("! Mira Oduya 2", MAIL), None),
        (("! Curriculum Vitae", "! Mira Oduya", MAIL), "Mira Oduya"),
        (("! CV – 2015 – Mira Oduya", MAIL), "Mira Oduya"),
        (("! Contact", "! Mira Oduya", MAIL), "Mira Oduya"),
        (("! University of Kent", "Mira Oduya", MAIL), "Mira Oduya"),
        (("! Oslo", "Mira Oduya", MAIL), "Mira Oduya"),
        (("! Lecturer", "Mira Oduya", MAIL), "Mira Oduya"),
        (("! One Two Three Four Five Six Seven Eight", MAIL), "One Two Three Four Five Six Seven Eight"),
        (("! One Two Three Four Five Six Seven Eight Nine", MAIL), None),
        (("! Mira", "! Oduya", MAIL, "Greenhill", "12 Fjord Street"), "Mira Oduya"),
        (("! Mira Anna", "! Oduya", MAIL, "Greenhill", "12 Fjord Street"), "Mira Anna Oduya"),
        (("! Mira Anna Maria", "! Oduya", MAIL, "Greenhill", "12 Fjord Street"), "Mira Anna Maria"),
        (("! Mira", "! Anna", "! Oduya", MAIL, "Greenhill", "12 Fjord Street", "Room 2"), "Mira Anna"),
        (("! Mira", "Oduya", MAIL, "Greenhill", "12 Fjord Street"), "Mira"),
        (("Mira", "Oduya", MAIL), "Mira"),
        (("! **Mira**Oduya", MAIL), "Mira Oduya"),
        (("! **M**ira Oduya", MAIL), "Mira Oduya"),
        (("! Dr. Mira Oduya", MAIL), "Mira Oduya"),
        (("! Mira Oduya | Kent", MAIL), "Mira Oduya"),
        (("Full name: Mira Oduya", MAIL), "Mira Oduya"),
        (("Full name: Mira Oduya 2", MAIL), None),
        (("! Jonas Berg", "Full name: Mira Oduya", MAIL), "Mira Oduya"),
    ],
)
def test_name(rows, name):
    assert person(*rows).get("name") == name


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (("Mira Oduya", MAIL, "Greenhill", "12 Fjord Street"), None),
        (("! Mira Oduya", MAIL, "Greenhill", "12 Fjord Street"), "Mira Oduya"),
    ],
)
def test_name_in_a_section_with_a_heading(rows, name):
    assert person(*rows, heading="Contact").get("name") == name


@pytest.mark.parametrize(
    ("row", "address"),
    [
        ("12 Fjord Street, Larvik", "12 Fjord Street, Larvik"),
        ("Department of Geology", "Department of Geology"),
        ("Fjord Street", "Fjord Street"),
        ("Norway", "Norway"),
        ("4711", "4711"),
        ("Room 12", "Room 12"),
        ("AB12", None),
        ("Last updated May 2020", None),
        ("Date of birth: 12 March 1976", None),
        ("Address: 12 Fjord Street", "12 Fjord Street"),
        ("born 3 March 1985 | 12 Fjord Street", "12 Fjord Street"),
        ("born on the 3rd of March 1985", None),
        ("born on the 3rd of March in 1985", "born on the 3rd of March in 1985"),
        ("Born in Oslo, lives at 12 Quay Road", "lives at 12 Quay Road"),
    ],
)
def test_address(row, address):
    assert person("! Mira Oduya", row, MAIL).get("address") == address


def test_an_address_printed_twice_is_one():
    assert person("! Mira Oduya", "12 Fjord Street", MAIL, "12 Fjord Street")["address"] == "12 Fjord Street"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Curriculum Vitae 12", False),
        ("Room 12", True),
        ("4711", True),
        ("AB12", False),
        ("Rivers", False),
        ("Rivers and Ice", False),
    ],
)
def test_looks_postal(printed, expected):
    assert _is_postal(printed, LEXICON) is expected


def test_details_with_their_cues():
    found = person(
        "! Mira Oduya",
        "Phone: +1 857-555-0101",
        "Phone: +1 (857) 555-0101",
        "E-mail: mira@example.org, mira@example.org",
        "ORCID: 0000-0002-1825-0097",
        "GitHub: github.com/mira | https://mira.example.org",
        "Fax:",
    )
    assert found == {
        "name": "Mira Oduya",
        "emails": [MAIL],
        "phones": ["+1 (857) 555-0101"],
        "orcid": "0000-0002-1825-0097",
        "links": [
            {"kind": "github", "url": "github.com/mira"},
            {"kind": "homepage", "url": "https://mira.example.org"},
        ],
    }


def sheet(printed, target=None):
    return Worksheet(StyledText(printed, (Run(0, len(printed), Style.NONE, 0, target),)))


def told(target, printed="call", **given):
    found = _Found(**given)
    text = sheet(printed)
    _take_other_target(text, 0, len(printed), target, found)
    return found.emails, found.phones, not text.is_free(0, len(printed))


@pytest.mark.parametrize(
    ("target", "given", "expected"),
    [
        ("mailto:mira@example.org", {}, ([MAIL], [], True)),
        ("MAILTO:mira@example.org?subject=x", {}, ([MAIL], [], True)),
        ("mailto:mira", {}, ([], [], False)),
        ("mailto:mira@example.org", {"emails": ["Mira@example.org"]}, ([MAIL], [], True)),
        ("mailto:mira@example.org", {"emails": ["jonas@example.org"]}, (["jonas@example.org", MAIL], [], True)),
        ("tel:+44-20-7946-0000", {}, ([], ["+44-20-7946-0000"], True)),
        ("tel:+44-20-7946-0000", {"phones": ["020 7946 0000"]}, ([], ["+44 20 7946 0000"], True)),
        ("tel:+44-20-7946-0000", {"phones": ["020 7946 0001"]}, ([], ["020 7946 0001"], True)),
        ("tel:+44-20-7946-0000", {"phones": ["20 7946 0000"]}, ([], ["20 7946 0000"], True)),
        ("tel:0044-20-7946-0000", {"phones": ["020 7946 0000"]}, ([], ["020 7946 0000"], True)),
        ("ftp:+44", {}, ([], [], False)),
    ],
)
def test_target_of_a_mail_or_telephone_link(target, given, expected):
    assert told(target, **given) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("https://www.example.org/", "example.org", True),
        ("http://example.org", "https://Example.org", True),
        ("https://example.org/a", "https://example.org/b", False),
    ],
)
def test_same_page(one, other, expected):
    assert _same(one, other) is expected


HOME = WebLink(kind=LinkKind.HOMEPAGE, url="github.com/mira")


@pytest.mark.parametrize(
    ("link", "url", "kind"),
    [
        (HOME, "https://github.com/mira", LinkKind.GITHUB),
        (HOME, "github.com/jona", LinkKind.HOMEPAGE),
        (WebLink(kind=LinkKind.LINKEDIN, url="github.com/mira"), "https://github.com/mira", LinkKind.LINKEDIN),
    ],
)
def test_kind_of_a_page_by_its_fuller_address(link, url, kind):
    assert _fuller(link, url) == WebLink(kind=kind, url=link.url)


@pytest.mark.parametrize(
    ("printed", "target", "given", "links", "taken"),
    [
        ("my page", "https://mira.example.org", [], [(LinkKind.HOMEPAGE, "https://mira.example.org")], False),
        ("example.org", "https://example.org", [], [(LinkKind.HOMEPAGE, "https://example.org")], True),
        ("code", "https://github.com/mira", [], [(LinkKind.GITHUB, "https://github.com/mira")], True),
        ("code", "https://github.com/mira", [HOME], [(LinkKind.GITHUB, "github.com/mira")], True),
        ("write", "mailto:mira@example.org", [], [], True),
    ],
)
def test_target_of_a_link_to_a_page(printed, target, given, links, taken):
    text, found = sheet(printed, target), _Found(links=list(given))
    _take_annotations(text, found)
    assert [(link.kind, link.url) for link in found.links] == links
    assert text.is_free(0, len(printed)) is not taken
