"""The head of a CV and sections of contact details: what each line gives, and what is nobody's name or address."""

from dataclasses import replace

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import Person, SectionKind
from cvparse.parsers import contact
from cvparse.text.styled import Run, Style, StyledText
from kind_cases import assert_read, cases_of, found_in
from printed import section

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
        (("! mira oduya", MAIL), "mira oduya"),
        (("! Mira Oduya 2", MAIL), "Mira Oduya"),
        (("! Curriculum Vitae", "! Mira Oduya", MAIL), "Mira Oduya"),
        (("! CV – 2015 – Mira Oduya", MAIL), "Mira Oduya"),
        (("! Contact", "Mira Oduya", MAIL), "Mira Oduya"),
        (("! University of Kent", "Mira Oduya", MAIL), "Mira Oduya"),
        (("! Oslo", "Mira Oduya", MAIL), "Mira Oduya"),
        (("! Lecturer", "Mira Oduya", MAIL), "Mira Oduya"),
        (("! One Two Three Four Five Six Seven Eight", MAIL), "One Two Three Four Five Six Seven Eight"),
        (("! One Two Three Four Five Six Seven Eight Nine", MAIL), None),
        (("! Mira", "! Oduya", MAIL, "Greenhill", "12 Fjord Street"), "Mira Oduya"),
        (("! Mira Anna", "! Oduya", MAIL, "Greenhill", "12 Fjord Street"), "Mira Anna Oduya"),
        (("! Mira Anna Maria", "! Oduya", MAIL, "Greenhill", "12 Fjord Street"), "Mira Anna Maria Oduya"),
        (("! Mira", "! Anna", "! Oduya", MAIL, "Greenhill", "12 Fjord Street", "Room 2"), "Mira Anna Oduya"),
        (("! Mira", "Oduya", MAIL, "Greenhill", "12 Fjord Street"), "Mira"),
        (("Mira", "Oduya", MAIL), "Mira Oduya"),
        (("! **Mira**Oduya", MAIL), "Mira Oduya"),
        (("! **M**ira Oduya", MAIL), "Mira Oduya"),
        (("! Dr. Mira Oduya", MAIL), "Mira Oduya"),
        (("! Mira Oduya | Kent", MAIL), "Mira Oduya"),
        (("Full name: Mira Oduya", MAIL), "Mira Oduya"),
        (("Full name: Mira Oduya 2", MAIL), "Mira Oduya"),
        (("! Ada Lund’s Curriculum Vitae", "12 Fjord Street"), "Ada Lund"),
        (("! Curriculum", "12 Fjord Street", MAIL), None),
        (("Date of Preparation: May 2020", "12 Fjord Street", "Department of Geology"), None),
        (("! Jonas Berg", "Full name: Mira Oduya", MAIL), "Mira Oduya"),
    ],
)
def test_name(rows, name):
    assert person(*rows).get("name") == name


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (("Mira Oduya", MAIL, "Greenhill", "12 Fjord Street"), "Mira Oduya"),
        ((MAIL, "Greenhill", "12 Fjord Street", "Department of Geology"), None),
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
        ("born on the 3rd of March in 1985", None),
        ("Born in Oslo, lives at 12 Quay Road", "lives at 12 Quay Road"),
    ],
)
def test_address(row, address):
    assert person("! Mira Oduya", row, MAIL).get("address") == address


def test_an_address_printed_twice_is_one():
    assert person("! Mira Oduya", "12 Fjord Street", MAIL, "12 Fjord Street")["address"] == "12 Fjord Street"


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


LEXICON = load(("en",))
HEAD = "! Mira Oduya\nProfessor of Geology\n12 Fjord Street, Larvik\nmira@example.org"


def read(printed, context=None):
    parsed = contact.parse(printed, context or Context(LEXICON))
    return next(reading.entry for reading in parsed.readings if isinstance(reading.entry, Person))


def test_a_name_that_was_decided_on_elsewhere_is_not_looked_for_again():
    head = section(SectionKind.CONTACT, HEAD, None)
    assert read(head, Context(LEXICON, owner="Jonas Berg", owner_words=frozenset({900}))).name is None
    words = frozenset(head.lines[0].text.words)
    assert read(head, Context(LEXICON, owner="Mira Oduya", owner_words=words)).name == "Mira Oduya"
    assert read(head, Context(LEXICON, owner_words=frozenset())).name is None


def test_the_name_printed_once_more_is_no_address_and_no_title():
    parsed = contact.parse(section(SectionKind.CONTACT, f"{HEAD}\n12 Quay Road | MIRA ODUYA", None), Context(LEXICON))
    assert parsed.readings[0].entry.address == "12 Fjord Street, Larvik, 12 Quay Road"
    assert not parsed.leftover


@pytest.mark.parametrize(
    ("page", "heading", "written", "address"),
    [
        (1, None, "12 Fjord Street", "12 Fjord Street"),
        (2, None, "12 Fjord Street", None),
        (2, None, "12 Fjord Street\nmira@example.org", "12 Fjord Street"),
        (2, "Contact", "12 Fjord Street", "12 Fjord Street"),
        (2, "Rivers", "12 Fjord Street", None),
    ],
)
def test_an_address_stands_at_the_head_or_under_a_heading_that_says_so(page, heading, written, address):
    printed = section(SectionKind.CONTACT, written, heading)
    lines = tuple(replace(line, page=page) for line in printed.lines)
    assert read(replace(printed, lines=lines)).address == address


def test_a_heading_that_is_the_name_or_the_job_title():
    named = section(SectionKind.CONTACT, "12 Fjord Street", "Mira Oduya")
    assert named.heading is not None
    whose = Context(LEXICON, owner="Mira Oduya", owner_words=frozenset({5}))
    text = StyledText("Mira Oduya", (Run(0, 10, Style.NONE, 5),))
    person = read(replace(named, heading=replace(named.heading, text=text)), whose)
    assert (person.name, person.address) == ("Mira Oduya", "12 Fjord Street")
    assert read(section(SectionKind.CONTACT, "12 Fjord Street", "Professor of Geology")).label == "Professor of Geology"


def test_the_places_that_are_asked_for_the_name():
    sections = [section(SectionKind.CONTACT, HEAD, None), section(SectionKind.TALKS, "On Ice", "Talks")]
    found = contact.heads_of(sections, (), LEXICON)
    assert [len(head.items) for head in found] == [0, 4, 0]
    owner = contact.find_owner(sections, (), Context(LEXICON))
    assert owner is not None
    assert (owner.name, owner.words) == ("Mira Oduya", frozenset(sections[0].lines[0].text.words))
