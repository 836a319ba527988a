"""The numeric tails of references: which number is what."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.source.locators import assign, find_atoms, month_of

LEXICON = load(())

TAILS = [
    ("JTST, 21, C07016.", "21", None, "C07016", None),
    ("Tests in Testing, 32(12), 891-893.", "32", "12", "891-893", None),
    ("J Test, vol. 90, no. 3, Nov. 2015, pp. 1244-58", "90", "3", "1244-58", "2015"),
    ("J Test. 2009 May;25(5):547-50.", "25", "5", "547-50", "2009"),
    ("Test. Rev. C 48 (1993) 2714.", "48", None, "2714", "1993"),
    ("Test ONE 7, 5 (May 2012), e37893.", "7", "5", "e37893", "2012"),
    ("Testky, v. 1, n. 4, p. 10-13, abr. 1991.", "1", "4", "10-13", "1991"),
    ("Test. J. 2004. Т. 4. № 1. С. 217-244.", "4", "1", "217-244", "2004"),
    ("Test One 4.9 (2009): e6777", "4", "9", "e6777", "2009"),
    ("Arkiv 15: 225-228.", "15", None, "225-228", None),
    ("Test 2019, 2019, 12-14", "2019", None, "12-14", "2019"),
]


@pytest.mark.parametrize(("text", "volume", "issue", "pages", "year"), TAILS)
def test_assign(text, volume, issue, pages, year):
    numbers = assign(find_atoms(text, 0, len(text), LEXICON), text, "", LEXICON)
    got = [
        text[slice(*span)] if span else None for span in (numbers.volume, numbers.issue, numbers.pages, numbers.year)
    ]
    assert got == [volume, issue, pages, year]


@pytest.mark.parametrize("text", ["the 22nd symposium", "no numbers at all", "C3PO"])
def test_no_atoms(text):
    assert find_atoms(text, 0, len(text), LEXICON) == []


def numbers_of(text, known_year=""):
    numbers = assign(find_atoms(text, 0, len(text), LEXICON), text, known_year, LEXICON)
    spans = (numbers.volume, numbers.issue, numbers.pages, numbers.year)
    return [text[slice(*span)] if span else None for span in spans], numbers


KNOWN = [  # the year of the entry has been read: 2015
    ("Ice, 2015. Testhus", None, None, None),
    ("Ice 2015, 3-9", "2015", None, "3-9"),
    ("Ice 2015, 12, 3-9", "12", None, "3-9"),
    ("Ice 2015, pp. 3-9", None, None, "3-9"),
    ("Ice 2015(3), 3-9", "2015", "3", "3-9"),
    ("Ice 12:2015", "12", None, "2015"),
    ("Ice Spring 2015, 3-9", None, None, "3-9"),  # more than a year
    ("Ice 2015a, 3-9", "2015a", None, "3-9"),
    ("Ice May 2015, 3-9", None, None, "3-9"),
    ("Ice (2015) 12, 3-9", "12", None, "3-9"),
    ("Proceedings of Ice 2015. Testhus", None, None, None),
    ("Annals of Ice 2015. Testhus", "2015", None, None),
    ("Proceedings of Ice 2016. Testhus", "2016", None, None),
]
FREE = [  # it has not
    ("Ice 1650, 1990", "1650", None, None, "1990"),
    ("Ice 1700, 1990", "1990", None, None, "1700"),
    ("Ice May 1990, 12, 3-9", "12", None, "3-9", "1990"),
    ("Ice 12:1990, 2015", "12", None, "1990", "2015"),
    ("Ice 1990(3), 2015", "1990", "3", None, "2015"),
    ("Ice, 312 pp.", None, None, "312", None),
    ("Ice 3-9, 312 pp.", None, None, "3-9", None),
    ("Ice 12 (3) 4-9", "12", "3", "4-9", None),
    ("Ice vol. 12 (3) 4-9", "12", "3", "4-9", None),
    ("Ice 12, 3", "12", None, "3", None),
    ("Ice 12, 3, 4-9", "12", "3", "4-9", None),
    ("Ice 12, 4-9, 7", "12", None, "4-9", None),
    ("Ice no. 5, 12, 4-9", "12", "5", "4-9", None),
    ("Ice 1990, 3-9, 2015", "1990", None, "3-9", "2015"),  # a volume that is called by its year
    ("Ice 1990, 3-9, 2015 Snow", "3-9", None, "2015", "1990"),  # the last one ends nothing
    ("Ice 1990, 3-9, 2015(4)", "2015", "4", "3-9", "1990"),
    ("Ice 1998;25, 2015", "25", None, "2015", "1998"),
    ("Ice 12, 1990, 3-9, 2015", "12", None, "3-9", "1990"),
    ("Ice 1990, 2015", "2015", None, None, "1990"),  # only two
    ("Ice 1990, Spring 2015", "1990", None, None, "2015"),
    ("Ice vol. 12 (3)", "12", "3", None, None),
    ("Ice vol. 12 (33-39)", "12", None, "33-39", None),
    ("Ice vol. 12, no. 4 (33-39)", "12", "4", None, None),
    ("Ice (3)", "3", None, None, None),
    ("Ice pp. 4-9, 12", "12", None, "4-9", None),
    ("Ice pp. 4-9, 12, 3", "12", "3", "4-9", None),
    ("Ice 1234-6789; pp. 4-9", "1234-6789", None, "4-9", None),
    ("Ice 12345-6789; pp. 4-9", None, None, "4-9", None),
    ("Ice vol. 12, 3, 4-9", "12", "3", "4-9", None),
    ("Ice vol. 12, 4-9, 3", "12", None, "4-9", None),
    ("Ice vol. 12, 7", "12", None, "7", None),
    ("Ice vol. 12, pp. 3-9 (7)", "12", "7", "3-9", None),
    ("Ice vol. 12, pp. 3-9, 7", "12", None, "3-9", None),
    ("Ice vol. 12, vol. 13", "12", None, None, None),
    ("Ice no. 12, no. 13", None, "12", None, None),
    ("Ice pp. 3-9, pp. 5-7", None, None, "3-9", None),
    ("Ice article 77, pp. 5-7", None, None, "77", None),
    ("Ice 3-9", None, None, "3-9", None),
    ("Ice C07", None, None, "C07", None),
    ("Ice 3456", None, None, "3456", None),
    ("Ice 345", "345", None, None, None),
    ("Ice 345: 34", "345", None, "34", None),
    ("Ice: 34", None, None, "34", None),
    ("Ice 12345a", None, None, "12345a", None),
    ("Ice 1234a", "1234a", None, None, None),
    ("Ice no. 3, 45", None, "3", "45", None),
    ("Ice 4/9, 33-35", "4", "9", "33-35", None),
    ("Ice 12, no. winter, 3-9", "12", "winter", "3-9", None),
]


@pytest.mark.parametrize(("text", "volume", "issue", "pages"), KNOWN)
def test_assign_where_the_year_is_known(text, volume, issue, pages):
    assert numbers_of(text, "2015")[0] == [volume, issue, pages, None]


@pytest.mark.parametrize(("text", "volume", "issue", "pages", "year"), FREE)
def test_assign_by_cues_punctuation_and_order(text, volume, issue, pages, year):
    assert numbers_of(text)[0] == [volume, issue, pages, year]


@pytest.mark.parametrize(
    ("text", "known", "month"),
    [
        ("Ice May 2015, 3-9", "2015", 5),
        ("Ice May 2015, 3-9", "", 5),
        ("Ice 2015, 3-9", "", None),
        ("Ice (2015), May 2016", "", 5),
        ("Ice 12, May 3, 2015", "", 5),
        ("Ice 12, May 3. June 4.", "", 5),  # the first
    ],
)
def test_the_month_of_the_year(text, known, month):
    assert numbers_of(text, known)[1].month == month


@pytest.mark.parametrize(("leading", "volume"), [(True, "58"), (False, "7")])
def test_a_number_that_leads_is_the_volume(leading, volume):
    text = "58 Ice 7(3), 94"
    numbers = assign(find_atoms(text, 0, len(text), LEXICON), text, "", LEXICON, leading)
    assert text[slice(*numbers.volume)] == volume


@pytest.mark.parametrize(
    ("text", "unused"), [("Ice 12, 3-9", 0), ("Ice 12, 3, 34-56, 78-90", 1), ("Ice vol. 12, pp. 3-9, 7", 1)]
)
def test_numbers_that_are_no_part_count(text, unused):
    assert numbers_of(text)[1].unused == unused


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("March 2024", 3),
        ("2024-03-01", 3),
        ("2024-13-01", None),
        ("05/2017", 5),
        ("March-April 2024", 3),
        ("Ice 2024", None),
        ("", None),
    ],
)
def test_the_first_month_of_a_date(text, month):
    assert month_of(text, LEXICON) == month


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Ice vol. 3", ["volume"]),
        ("Ice no. 3", ["issue"]),
        ("Ice pp. 3-9", ["pages"]),
        ("Ice 3-9", ["range"]),
        ("Ice 7", ["number"]),
        ("Ice 2019", ["date"]),
        ("Ice May 2019", ["date"]),
        ("Ice 312 pp.", ["count"]),
        ("Ice, May 3.", ["monthday"]),
        ("Ice, may 3.", []),
        ("Ice, 3 May - 4 June", ["monthday"]),
        ("Ice, 3 may - 4 june", []),
        ("Ice v. 12", ["volume"]),
        ("Ice v12", ["number"]),
        ("Ice xy12", []),
        ("Ice cr12", ["number"]),
        ("Ice msad170", ["number"]),
    ],
)
def test_the_roles_of_numbers(text, roles):
    assert [atom.role for atom in find_atoms(text, 0, len(text), LEXICON)] == roles


@pytest.mark.parametrize(
    ("text", "bracketed"), [("Ice (7)", True), ("Ice [7]", True), ("Ice (7", False), ("Ice 7)", False), ("7", False)]
)
def test_numbers_in_brackets(text, bracketed):
    assert [atom.bracketed for atom in find_atoms(text, 0, len(text), LEXICON)] == [bracketed]
