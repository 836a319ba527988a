"""Lists of names: every form in which bibliographies print them, and where they end."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.name_list import read_names, read_only_names

LEXICON = load(())

LISTS = [
    ("Muster, A., & Sample, B. C. (2020). A title", ["Muster, A.", "Sample, B. C."]),
    ("Muster, A.; Sample, B.C.; et al. A title of it", ["Muster, A.", "Sample, B.C."]),
    ("Muster A, Sample BC, de Vorm J. A title of it", ["Muster A", "Sample BC", "de Vorm J."]),
    ("A. Muster, B. C. Sample, and J. de Vorm, “A title", ["A. Muster", "B. C. Sample", "J. de Vorm"]),
    ("Ada Muster, Ben Sample, and Jo de Vorm. 2020. A title", ["Ada Muster", "Ben Sample", "Jo de Vorm."]),
    ("Muster, Ada, Ben Sample, and Jo de Vorm. 2020.", ["Muster, Ada", "Ben Sample", "Jo de Vorm."]),
    ("Muster, Ada, Sample, Ben, and Vorm, Jo, A title of", ["Muster, Ada", "Sample, Ben", "Vorm, Jo"]),
    ("MUSTER, Ada; DA SAMPLE, Ben. Um título", ["MUSTER, Ada", "DA SAMPLE, Ben."]),
    ("MUSTER A, SAMPLE B C, 等. A title", ["MUSTER A", "SAMPLE B C"]),
    ("Muster, A., Sample, B.: A title. J. Test", ["Muster, A.", "Sample, B."]),
    ("Muster et al., J. Test 3, 4", ["Muster"]),
    ("Muster and Sample, 1999, J. Test", ["Muster", "Sample"]),
    ("A. MUSTER et B. SAMPLE. J. Test", ["A. MUSTER", "B. SAMPLE."]),
    ("范例, 样本. 题目", ["范例", "样本."]),
    ("Ferro e Muster, Ada Bea, Ben Sample, et al. 2018.", ["Ferro e Muster, Ada Bea", "Ben Sample"]),
    ("FERRO E MUSTER, Ada et al. A title", ["FERRO E MUSTER, Ada"]),
    ("Donald E Muster, The Art of Tests, vol 3", ["Donald E Muster"]),
    ("Muster, A., Sample, L. M. ’t, & Vorm, R. C. (2020).", ["Muster, A.", "Sample, L. M. ’t", "Vorm, R. C."]),
    ("Muster, A., & Sample, B. Van der. (1994). A title", ["Muster, A.", "Sample, B. Van der."]),
    ("Muster, Ada Bea de Vorm, et al. “A title", ["Muster, Ada Bea de Vorm"]),
    ("B. Muster, Time Series Methods R Package, 2022.", ["B. Muster"]),
    ("Muster RT, Sample F, Vorm Ó, et al (2025) A", ["Muster RT", "Sample F", "Vorm Ó"]),
    ("Muster TL, Sample NC, Vorm MJPFG, eds. Open", ["Muster TL", "Sample NC", "Vorm MJPFG"]),
    ("Muster, A.; Vorm, T. van Counting in Courts", ["Muster, A.", "Vorm, T. van"]),
    ("Muster, D., Sample, A., … Vorm, H. (2015). A", ["Muster, D.", "Sample, A.", "Vorm, H."]),
    ("MÚSTER DE PARGA L, URÍA RÍU J. Las pruebas", ["MÚSTER DE PARGA L", "URÍA RÍU J."]),
    ("Muster P. Seattle; a town of tests. The Tester.", ["Muster P."]),
]


@pytest.mark.parametrize(("text", "names"), LISTS)
def test_read_names(text, names):
    found = read_names(text, 0, len(text), LEXICON)
    assert found is not None
    assert [text[name.start : name.end] for name in found.names] == names


@pytest.mark.parametrize("text", ["and others", "on the theory of tests", "12 ways to test", ""])
def test_no_names(text):
    assert read_names(text, 0, len(text), LEXICON) is None


def test_a_list_that_is_cut_says_so():
    text = "Muster, A. and 12 others (2020)"
    found = read_names(text, 0, len(text), LEXICON)
    assert found is not None
    assert found.et_al


def test_a_journal_is_no_name():
    text = "A. Muster, J. Test. Phys. 22, 245 (1976)."
    found = read_names(text, 0, len(text), LEXICON)
    assert found is not None
    assert [text[name.start : name.end] for name in found.names] == ["A. Muster"]


@pytest.mark.parametrize(
    ("text", "alone", "count"),
    [
        ("J. R. Muster, Ada Sample, Ben Vorm", True, 3),
        ("J. R. Muster, Quiet Rivers and Lakes", False, 1),
    ],
)
def test_where_nothing_but_names_can_stand_full_names_go_with_initials(text, alone, count):
    found = (read_only_names if alone else read_names)(text, 0, len(text), LEXICON)
    assert found is not None
    assert len(found.names) == count
