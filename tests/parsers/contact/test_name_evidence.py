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


def of_lines(name, *rows, **given):
    """The evidence for a name among lines, each with its text and what else is said of it: its size, its page."""
    printed = section(SectionKind.CONTACT, "\n".join(text for text, _ in rows), None)
    lines = tuple(replace(line, **said) for line, (_, said) in zip(printed.lines, rows, strict=True))
    heads = [head_of(replace(printed, lines=lines), LEXICON)]
    return next(shown for one, shown in evidence_of(heads, None, LEXICON) if one.name == name)


def of_sizes(name, *sizes):
    """The evidence for the first of several lines of these sizes."""
    return of_lines(name, *((name if at == 0 else f"Rivers{at}", {"size": size}) for at, size in enumerate(sizes)))


@pytest.mark.parametrize(
    ("size", "steps"),
    [(10.4, 0), (10.5, 1), (11.9, 1), (12.0, 2), (14.9, 2), (15.0, 3), (19.9, 3), (20.0, 4)],
)
def test_its_size_against_the_usual_one(size, steps):
    assert f"size against the head: {steps}" in of_sizes("Ada Lund", size, 10.0, 10.0, 10.0)


@pytest.mark.parametrize(
    ("largest", "rank"),
    [
        (10.0, "the largest"),
        (10.15, "the largest"),
        (10.2, "near the largest"),
        (11.4, "near the largest"),
        (11.5, "less"),
        (20.0, "less"),
    ],
)
def test_its_size_against_the_largest(largest, rank):
    assert f"size: {rank}" in of_sizes("Ada Lund", 10.0, largest, 10.0)


@pytest.mark.parametrize(
    ("sizes", "count"),
    [((10.0, 12.0), 1), ((10.0, 10.5), 1), ((10.0, 10.4), 2), ((10.0, 9.6, 10.0), 3), ((10.0,) * 4, 3)],
)
def test_how_many_lines_are_of_its_size(sizes, count):
    assert f"lines of its size: {count}" in of_sizes("Ada Lund", *sizes)


@pytest.mark.parametrize(
    ("place", "limit"),
    [(1, "1"), (2, "2"), (3, "3"), (4, "5"), (5, "5"), (6, "8"), (8, "8"), (9, "more")],
)
def test_in_which_line_it_stands(place, limit):
    assert f"line: up to {limit}" in evidence("Ada Lund", *["Rivers"] * (place - 1), "Ada Lund")


def test_the_parts_of_a_line_are_one_place():
    assert "line: up to 2" in evidence("Ada Lund", "Oslo :: Rivers <Norway>", "Ada Lund")


def test_later_pages_and_centred_lines():
    found = of_lines("Ada Lund", ("Rivers", {}), ("Ada Lund", {"page": 2, "centered": True}))
    assert {"on a later page", "centred"} <= set(found)
    found = of_lines("Ada Lund", ("Ada Lund", {"page": 2}), ("Rivers", {"page": 2, "centered": True}))
    assert not {"on a later page", "centred"} & set(found)  # the head begins there


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        (("**Ada Lund**", "Rivers"), "bold among others that are not"),  # half of them are not most
        (("**Ada Lund**", "Rivers", "Snow"), "bold among others that are not"),
        (("Ada Lund", "**Rivers**"), None),
        (("Ada Lund", "Rivers"), None),
        (("**Ada Lund**", "**Rivers**"), None),
        (("Ada Lund", "**Rivers**", "**Snow**"), "not bold among others that are"),
    ],
)
def test_bold_among_others(rows, shown):
    found = evidence("Ada Lund", *[row for text in rows for row in (text, "", "")])
    assert [one for one in found if "bold" in one] == ([shown] if shown else [])


def in_runs(name, printed, *runs):
    """The evidence for a name in a line that is printed in these runs."""
    head = section(SectionKind.CONTACT, printed, None)
    line = replace(head.lines[0], text=StyledText(printed, runs))
    heads = [head_of(replace(head, lines=(line,)), LEXICON)]
    return next(shown for one, shown in evidence_of(heads, None, LEXICON) if one.name == name)


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (11.4, []),
        (11.6, ["smaller than the rest of its line"]),
        (8.8, []),
        (8.6, ["larger than the rest of its line"]),
    ],
)
def test_its_size_against_the_rest_of_its_line(size, shown):
    runs = (Run(0, 8, Style.NONE, 0, size=10.0, color="#000000"), Run(8, 9), Run(9, 13, Style.BOLD, 1, size=size))
    found = in_runs("Ada Lund", "Ada Lund GATE", *runs)
    assert [one for one in found if "rest of its line" in one] == shown


@pytest.mark.parametrize(("size", "two"), [(11.5, False), (11.6, True)])
def test_two_sizes_within(size, two):
    runs = (Run(0, 3, Style.NONE, 0, size=10.0), Run(3, 4), Run(4, 8, Style.NONE, 1, size=size))
    assert ("two sizes of type within" in in_runs("Ada Lund", "Ada Lund", *runs)) is two


def test_small_capitals_are_no_second_size():
    sizes = ((0, 1, 14.0), (1, 3, 10.0), (4, 5, 14.0), (5, 8, 10.0))
    runs = (Run(a, b, Style.NONE, number, size=size) for number, (a, b, size) in enumerate(sizes))
    assert "two sizes of type within" not in in_runs("ADA LUND", "ADA LUND", *runs)


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("Ada Lund, Jr.", {"cut off before a suffix"}),
        ("Ada Lund, III", {"cut off before a suffix"}),
        ("Ada Lund, Oslo Town", set()),
        ("Ada Lund (Jr.)", set()),
        ("Ada Lund", set()),
    ],
)
def test_what_stands_behind_the_stretch(printed, shown):
    found = set(evidence("Ada Lund", printed))
    assert found & {"cut off before a suffix", "cut off at a hyphen"} == shown
    assert ("a part of its stretch" in found) is (printed != "Ada Lund")


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        (("! Ada", "! Lund"), {"over several lines"}),
        (("! Ada\tLund",), {"across a gap"}),
        (("! Ada Lund",), set()),
    ],
)
def test_of_how_many_parts_it_is(rows, shown):
    found = set(evidence("Ada Lund", *rows))
    assert found & {"over several lines", "across a gap", "goes on in the same print"} == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ada", {"words: 1"}),
        ("A One Two Three Four", {"words: 5", "opens with initials"}),
        ("One Two Three Four Five Six", {"words: more"}),
        ("Ada B Lund", {"words: 3"}),  # a capital without a full stop inside a name
        ("A Lund", {"words: 2", "opens with initials"}),
        ("AB Lund", {"words: 2"}),
        ("A.B. Lund", {"words: 2", "initials", "opens with initials"}),
        ("A.", {"words: 1"}),
        ("Lund A.", {"words: 2"}),
        ("山", {"ideographs: 1"}),
        ("山田", {"ideographs: 2 to 4"}),
        ("山田太郎", {"ideographs: 2 to 4"}),
        ("山田太郎山", {"ideographs: more"}),
        ("김철수", {"ideographs: 2 to 4"}),
    ],
)
def test_how_many_words_and_initials(name, shown):
    found = evidence(name, name, "Rivers")
    assert {one for one in found if one.startswith(("words: ", "ideographs")) or "initials" in one} == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ada Lund", set()),
        ("Lund, A.", {"a comma"}),  # the full stop is of the initial
        ("Ada Lund Jr.", set()),  # of the suffix
        ("Ada Lund etc.", {"a full stop"}),
        ("Ada: Lund & Berg", {"a colon"}),  # said once
        ("Ada： Lund", {"a colon"}),
        ("Ada Lund, CISSP", {"a comma", "an abbreviation behind a comma"}),
        ("ADA LUND, CISSP", {"a comma"}),  # all in capitals
        ("Ada Lund, Oslo", {"a comma"}),
        ("Ada （Bo）", {"a bracket"}),
    ],
)
def test_of_its_signs(name, shown):
    signs = {"a figure", "a colon", "a sign", "a comma", "a bracket", "an abbreviation behind a comma", "a full stop"}
    assert set(evidence(name, name, "Rivers")) & signs == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("University of Larvik", "an organization"),
        ("Ada Lund, Ice Lab", "an organization"),  # half of its letters
        ("Ada Lund of Ice, Ice Lab", "holds an organization"),
        ("Oslo, Norway", "a place"),
        ("x Oslo, Norway", "a place"),  # but for a letter and a blank
        ("xy Oslo, Norway", "holds a place"),
        ("Ada Lund from Oslo, Norway", "holds a place"),
    ],
)
def test_a_body_or_a_place_and_what_only_holds_one(name, shown):
    said = {"an organization", "holds an organization", "a place", "holds a place"}
    assert shown in set(evidence(name, name, "Rivers")) & said


@pytest.mark.parametrize(
    ("name", "mail", "shown"),
    [
        ("Ada Lund", "ada.lund.oslo@example.org", ["words in an e-mail address: 2"]),
        ("Ada Mi Lund", "ada.mi.lund@example.org", ["words in an e-mail address: 2"]),
        ("Li Lund", "lihan@example.org", ["words in an e-mail address: 0"]),  # two letters stand anywhere
        ("Lia Lund", "lihan@example.org", ["words in an e-mail address: 0"]),
        ("Lia Lund", "lialan@example.org", ["words in an e-mail address: 1"]),
        ("Li Wu", "office@example.org", []),
        (
            "Ada Lund",
            "al@example.org",
            ["words in an e-mail address: 0", "initials in an e-mail address"],
        ),
        ("Ada Lund", "ax@example.org", ["words in an e-mail address: 0"]),
        ("Ada Lund", "l@example.org", ["words in an e-mail address: 0"]),  # one letter says nothing
        ("Lund", "lu@example.org", ["words in an e-mail address: 0"]),  # nor does a part of a single word
    ],
)
def test_of_an_address(name, mail, shown):
    assert [one for one in evidence(name, name, mail) if "e-mail" in one] == shown


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


@pytest.mark.parametrize(
    ("link", "named"),
    [("https://lund.example.org", True), ("https://moor.example.org", False), ("https://adelund.example.org", True)],
)
def test_of_a_link(link, named):
    assert ("a word in a link" in evidence("Ada Lund", "Ada Lund", link)) is named


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
