"""A row that enumerates becomes its members."""

import pytest

from cvparse.spans.enumerations import members_of
from written_entries import LEXICON, sheet


def members(written, start=0):
    one = sheet(written)
    text = one.text.text
    return [
        (text[m.start : m.end], [text[a:b] for a, b, _ in m.periods])
        for m in members_of(one, start, len(text), LEXICON)
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Nature (2019, 2021), Cell", [("Nature", ["2019", "2021"]), ("Cell", [])]),
        ("NeurIPS 2020, 2021; ICML 2022", [("NeurIPS", ["2020", "2021"]), ("ICML", ["2022"])]),
        ("Nature 2020, 2021, Cell", [("Nature", ["2020", "2021"]), ("Cell", [])]),
        ("Nature; Cell | Ice • Snow", [("Nature", []), ("Cell", []), ("Ice", []), ("Snow", [])]),
        ("Nature, Science, and Cell", [("Nature", []), ("Science", []), ("Cell", [])]),
        ("Genes, Genomes, and Genetics (2017), Cell", [("Genes, Genomes, and Genetics", ["2017"]), ("Cell", [])]),
        (
            "Genes (2015), Genomes, and Genetics (2017), Cell",
            [("Genes", ["2015"]), ("Genomes", []), ("Genetics", ["2017"]), ("Cell", [])],
        ),
        ("Journal of Earth, Moon, and Planets; Cell", [("Journal of Earth, Moon, and Planets", []), ("Cell", [])]),
        ("Nature, eLife, mBio", [("Nature", []), ("eLife", []), ("mBio", [])]),
        ("Nature, the weekly, Cell", [("Nature, the weekly", []), ("Cell", [])]),
        ("2019 Nature, Cell", [("Nature", ["2019"]), ("Cell", [])]),
        (
            "Genes, Genomes, and Genetics, and Ice, Cell",
            [("Genes, Genomes, and Genetics", []), ("Ice", []), ("Cell", [])],
        ),
        ("Nature and Cell", [("Nature and Cell", [])]),
        (
            "Meeting on Snow, Ice, and Fens (SIF), Cell",
            [("Meeting on Snow, Ice, and Fens (SIF)", []), ("Cell", [])],
        ),
        ("Meeting on Snow, Ice, and Fens", [("Meeting on Snow", []), ("Ice", []), ("Fens", [])]),  # the last member
        ("Nature (Oslo, Bergen), Cell", [("Nature (Oslo, Bergen)", []), ("Cell", [])]),
    ],
)
def test_members_and_their_years(written, expected):
    assert members(written) == expected


def test_a_stretch_is_read_from_its_start():
    assert members("Reviewer: Nature, Cell", 10) == [("Nature", []), ("Cell", [])]
