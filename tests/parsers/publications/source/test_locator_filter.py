"""Which numbers are numbers of a tail, and which belong to a name or a title."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.source.locator_filter import tail_atoms
from cvparse.parsers.publications.source.locators import find_atoms

LEXICON = load(())


def kept(work, start=0, stop=None):
    stop = len(work) if stop is None else stop
    found, leading = tail_atoms(find_atoms(work, 0, len(work), LEXICON), work, start, stop, LEXICON)
    return [atom.text for atom in found], leading


@pytest.mark.parametrize(
    ("work", "texts", "leading"),
    [
        ("58 Rheumatology 1794", ["58", "1794"], True),
        ("58 Rheumatology 3-9", ["58", "3-9"], True),
        ("58 Rheumatology 94", ["58", "94"], True),
        ("58 Rheumatology", [], False),
        ("58(3) Rheumatology", ["58", "3"], True),
        ("(1989) 98 Rheumatology", ["1989", "98"], True),
        ("[1989] 98 Rheumatology", ["1989", "98"], True),
        ("[2019], 98 Rheumatology", ["2019", "98"], True),
        ("58 Rheumatology vol. 3, 1794", ["vol. 3", "1794"], False),
        ("58 Rheumatology (1794)", ["1794"], False),
        ("58 Rheumatology:94", ["94"], False),
        ("2019 Rheumatology 94", ["94"], False),
        ("Ice and Roads", [], False),
        ("Rheumatology 58 94", ["58", "94"], False),
        ("58 Ice 17 Roads 94", ["58", "17", "94"], True),
        ("58 Ice 17 Roads 94 Snow 7", ["58", "17", "7"], True),
    ],
)
def test_a_number_that_leads(work, texts, leading):
    assert kept(work) == (texts, leading)


@pytest.mark.parametrize(
    ("work", "texts"),
    [
        ("Roads to 1580", []),
        ("Roads to pp. 7", ["pp. 7"]),
        ("Roads from 1580", ["1580"]),
        ("Roads of 12-14", []),
        ("Roads c. 600", []),
        ("Ice '98", []),
        ("Ice ’98", []),
        ("Ice 58 Roads", []),
        ("Ice, 58 Roads", ["58"]),
        ("Ice 58, Roads", ["58"]),
        ("Ice 58-day Roads", []),
        ("Ice 58-", ["58"]),
        ("Ice, (58 Roads", []),
        ("Ice (58) Roads", ["58"]),
        ("Ice May 2019 Roads", ["May 2019"]),
        (", 58 Roads", []),
        (".., 58 Roads", ["58"]),
        ("Ice 58 Roads 9", ["9"]),
        ("Ice 58 Roads 2019", ["58", "2019"]),
        ("Ice 58 Roadsss, p. 9", ["58", "p. 9"]),
        ("Ice 58 Roadsssss, p. 9", ["58", "p. 9"]),  # twelve characters on
        ("Ice 58 Roadssssss, p. 9", ["p. 9"]),
        ("2015 ACM, p. 9", ["p. 9"]),
        (".. 2015 ACM, p. 9", ["p. 9"]),
        ("... 2015 ACM, p. 9", ["2015", "p. 9"]),
        ("2015 22nd Roads, p. 9", ["p. 9"]),
        ("2015, ACM, p. 9", ["2015", "p. 9"]),
        ("58 ACM, p. 9", ["58", "p. 9"]),
    ],
)
def test_numbers_in_names(work, texts):
    assert kept(work)[0] == texts


@pytest.mark.parametrize(
    ("work", "texts"),
    [
        ("Ice (Volume 2: Short Papers)", []),
        ("Ice (Volume 2)", ["Volume 2"]),
        ("Ice, Volume 2: Short Papers", ["Volume 2"]),
        ("Ice, Vol. 7 (Long papers)", []),
        ("Ice, Vol. 7 (Testhus, 1998)", ["Vol. 7", "1998"]),
        ("Ice Vol. 7 (Long papers)", ["Vol. 7"]),
        ("Ice, Vol. 7 (LONG)", ["Vol. 7"]),
        ("Ice, Vol. 7 (long)", ["Vol. 7"]),
        ("Ice, Vol. 7, Long papers", ["Vol. 7"]),
        ("Handbook: Vol. 2. Open fields", []),
        ("Handbook: Vol. 2. open fields", ["Vol. 2"]),
        ("Handbook: Vol. 2, Open fields", ["Vol. 2"]),
        ("Handbook, Vol. 2. Open fields", ["Vol. 2"]),
        ("Ice, no. 7 (Long papers)", ["no. 7"]),
    ],
)
def test_a_volume_with_a_title_of_its_own(work, texts):
    assert kept(work)[0] == texts


@pytest.mark.parametrize(
    ("start", "stop", "texts"),
    [(0, 14, ["12", "34", "56"]), (4, 14, ["12", "34", "56"]), (5, 14, ["34", "56"]), (4, 13, ["12", "34"])],
)
def test_only_what_lies_between_start_and_stop(start, stop, texts):
    assert kept("Ice 12, 34, 56"[:14], start, stop)[0] == texts
