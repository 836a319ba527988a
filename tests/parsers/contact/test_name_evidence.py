"""What speaks for and against a stretch being the name."""

from dataclasses import replace

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.contact.head_lines import head_of
from cvparse.parsers.contact.name_evidence import letters_of
from cvparse.parsers.contact.owner import evidence_of, owner_of
from cvparse.text.styled import Run, Style, StyledText
from printed import section

LEXICON = load(("en",))


def evidence(name, *rows, title=None, running=None, heading=None):
    heads = [head_of(section(SectionKind.CONTACT, "\n".join(rows), heading), LEXICON)]
    if running:
        heads.append(head_of(section(SectionKind.CONTACT, running, None), LEXICON, running=True))
    return next(shown for one, shown in evidence_of(heads, title, LEXICON) if one.name == name)


@pytest.mark.parametrize(
    ("name", "shown", "hidden"),
    [
        ("Ada Lund", "words: 2", "words: 3"),
        ("One Two Three Four Five Six", "words: more", "words: 5"),
        ("ADA LUND", "case: capitals", "case: small"),
        ("ada lund", "case: small", "case: some small"),
        ("Ada of lund", "case: some small", "case: small"),
        ("Ada van Lund", "words: 3", "case: some small"),
        ("A. Lund", "opens with initials", "a full stop"),
        ("Ada B. Lund", "initials", "opens with initials"),
        ("Ada Lund etc.", "a full stop", "initials"),
        ("12 Fjord Road", "a figure", "a sign"),
        ("Ada & Lund", "a sign", "a colon"),
        ("Ada: Lund", "a colon", "a sign"),
        ("Ada Lund-O’Berg", "words: 2", "a sign"),
        ("Lund, Ada", "a comma", "a bracket"),
        ("Ada Lund (Bo)", "a bracket", "a comma"),
        ("Ada Lund, CISSP", "an abbreviation behind a comma", "a figure"),
        ("山田太郎", "ideographs: 2 to 4", "words: 1"),
        ("山田太郎山田", "ideographs: more", "words: 1"),
        ("Professor of Geology", "a role", "an organization"),
        ("University of Larvik", "an organization", "a role"),
        ("Master of Science", "a degree", "a role"),
        ("Oslo, Norway", "a place", "a role"),
        ("Fjord Street", "a street", "a role"),
        ("Norway", "a state or a country", "a street"),
        ("Work Experience", "a known heading", "a street"),
        ("Phone calls", "a label of contact", "a label"),
        ("Ice and Snow", "a joining word", "a label"),
    ],
)
def test_of_the_words(name, shown, hidden):
    found = evidence(name, name, "Rivers")
    assert shown in found
    assert hidden not in found


@pytest.mark.parametrize(
    ("rows", "shown", "hidden"),
    [
        (("! Ada Lund", "Rivers", "Ice"), "size: the largest", "size: less"),
        (("Ada Lund", "! Rivers", "Ice"), "size: less", "size: the largest"),
        (("! Ada Lund", "Rivers", "Ice"), "size against the head: 4", "size against the head: 0"),
        (("! Ada Lund", "Rivers", "Ice"), "lines of its size: 1", "lines of its size: 3"),
        (("Ada Lund", "Rivers", "Ice"), "lines of its size: 3", "lines of its size: 1"),
        (("**Ada Lund**", "Rivers", "Ice"), "bold among others that are not", "not bold among others that are"),
        (
            ("Ada Lund", "*Oslo*", *["**Rivers and ice and snow**"] * 9),
            "not bold among others that are",
            "bold among others that are not",
        ),
        (("Ada Lund", "Rivers"), "line: up to 1", "line: up to 2"),
        (("Rivers", "Ada Lund"), "line: up to 2", "line: up to 1"),
        ((*["Rivers"] * 9, "Ada Lund"), "line: up to more", "line: up to 8"),
        (("Rivers | Ada Lund",), "not the first of its line", "a tag"),
        (("Ada Lund :: Rivers",), "a tag", "not the first of its line"),
        (("CV – Ada Lund",), "beside what the document is called", "beside a contact detail"),
        (("Ada Lund mira@example.org",), "beside a contact detail", "beside what the document is called"),
        (("! Ada", "! Lund"), "over several lines", "across a gap"),
        (("! Ada\tLund",), "across a gap", "over several lines"),
        (("! Ada Lund", "! Berg"), "goes on in the same print", "over several lines"),
        (("**Ada Lund** GATE",), "a part of its stretch", "a tag"),
        (("Ada Lund-", "Rivers"), "in the head", "under a heading"),
    ],
)
def test_of_print_and_place(rows, shown, hidden):
    found = evidence("Ada Lund", *rows)
    assert shown in found
    assert hidden not in found


def test_of_print_within_a_line():
    printed = section(SectionKind.CONTACT, "Ada Lund GATE-LSE", None)
    runs = (Run(0, 8, Style.NONE, 0, size=20.0), Run(8, 9), Run(9, 17, Style.NONE, 1, size=11.0))
    text = StyledText("Ada Lund GATE-LSE", runs)
    heads = [head_of(replace(printed, lines=(replace(printed.lines[0], text=text),)), LEXICON)]
    shown = {one.name: evidence for one, evidence in evidence_of(heads, None, LEXICON)}
    assert "larger than the rest of its line" in shown["Ada Lund"]
    assert "smaller than the rest of its line" in shown["GATE-LSE"]
    owner = owner_of(heads, Context(LEXICON))
    assert owner is not None
    assert owner.name == "Ada Lund"


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("Ada Lund, Jr.", "cut off before a suffix"),
        ("Ada Lund, Oslo Town", "a part of its stretch"),
    ],
)
def test_of_what_follows(printed, shown):
    found = evidence("Ada Lund", printed)
    assert shown in found
    assert ("cut off before a suffix" in found) is ("Jr." in printed)


def test_of_a_section_with_a_heading():
    assert "under a heading" in evidence("Ada Lund", "Ada Lund", heading="Contact")


@pytest.mark.parametrize(
    ("other", "shown"),
    [
        ("ada.lund@example.org", "words in an e-mail address: 2"),
        ("a.lund@example.org", "words in an e-mail address: 1"),
        ("office@example.org", "words in an e-mail address: 0"),
        ("al@example.org", "initials in an e-mail address"),
        ("lu@example.org", "initials in an e-mail address"),
        ("https://lund.example.org", "a word in a link"),
    ],
)
def test_of_who_is_reached(other, shown):
    assert shown in evidence("Ada Lund", "Ada Lund", other)


def test_no_address_says_how_other_letters_are_written():
    assert not any("e-mail" in shown for shown in evidence("山田太郎", "山田太郎", "office@example.org"))


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("CV of Ada Lund", "in the file's title"),
        ("AdaLund_CV", "in the file's title"),
        ("Lund", "words in the file's title: 1"),
        ("cv.docx", "words in the file's title: 0"),
    ],
)
def test_of_the_title_of_the_file(title, shown):
    assert shown in evidence("Ada Lund", "Ada Lund", title=title)


def test_of_a_running_head():
    assert "said in a running head" in evidence("Ada Lund", "Ada Lund", running="Curriculum of Ada Lund")
    assert "in a running head" in evidence("Bo Berg", "Ada Lund", running="Bo Berg")
    assert "said in a running head" not in evidence("Bo Berg", "Ada Lund", running="Bo Berg")


def test_letters_as_addresses_write_them():
    assert letters_of("Müller-Ösk 2") == "mullerosk"
