"""The numeric tails of references: which number is what."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.source.locators import assign, find_atoms

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
