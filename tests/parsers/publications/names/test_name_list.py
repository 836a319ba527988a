"""Lists of names: every form in which bibliographies print them, and where they end."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.forms import FORMS
from cvparse.parsers.publications.names.name_list import (
    JOINED,
    _doubts,
    _end_score,
    _marks,
    _read_form,
    _unjoined,
    read_names,
    read_only_names,
)
from cvparse.parsers.publications.names.tokens import Tokens

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


SCORES = [
    # a name counts 1, initials 0.8, `and` 0.6, what stands behind 1.2 at most, the form its own bonus
    ("Muster, A.; Sample, B. (2020)", "Hu, Q.; Han, S.", 2 + 0.8 + 1.2 + 0.3),
    ("Muster, A., and B. Sample (2020)", "Hu, Q., and S. Han", 2 + 0.8 + 0.6 + 1.2 + 0.1),
    ("A. Muster, Ben Sample & C. Vorm (2020)", "Qinghao Hu, Song Han", 3 + 0.8 * 2 / 3 + 0.6 + 1.2),
    ("Muster and Sample (2020)", "Hu and Han", 0.45 * 2 + 0.6 + 1.2 - 0.5),
]


@pytest.mark.parametrize(("text", "form", "score"), SCORES)
def test_the_form_that_explains_a_list_best(text, form, score):
    found = read_names(text, 0, len(text), LEXICON)
    assert found is not None
    assert (found.form, found.score) == (form, pytest.approx(score))


@pytest.mark.parametrize(
    ("customs", "form", "score"),
    [
        ({}, "Hu, Qinghao, and Song Han", 2.2),
        ({"Hu, Qinghao, and Song Han": 0.5}, "Hu, Qinghao, and Song Han", 2.7),
        ({"Hu, Qinghao, and Song Han": -0.05}, "Hu, Qinghao, and Song Han", 2.2),
        ({"Hu, Qinghao, and Song Han": -0.5}, "Hu, Qinghao, Han, Song", 2.1),
        ({"Hu, Qinghao, Han, Song": 0.5}, "Hu, Qinghao, Han, Song", 2.6),
    ],
)
def test_the_custom_of_the_list(customs, form, score):
    text = "Muster, Ada (2020)"
    found = read_names(text, 0, len(text), LEXICON, customs)
    assert found is not None
    assert (found.form, found.score) == (form, pytest.approx(score))


@pytest.mark.parametrize(
    ("text", "customs", "count"),
    [
        ("Ada Muster, Ben Sample (2020)", None, 2),
        ("Ada Muster, Ben Sample (2020)", {JOINED: 0.0}, 1),
        ("Ada Muster, Ben Sample (2020)", {"Qinghao Hu, Song Han": 0.0}, 2),
        ("Ada Muster and Ben Sample (2020)", {JOINED: 0.0}, 2),
    ],
)
def test_a_list_that_always_joins_the_last_name(text, customs, count):
    found = read_names(text, 0, len(text), LEXICON, customs)
    assert found is not None
    assert len(found.names) == count


PARTS = [
    ("Muster, A. B., Jr., Sample, C. (2020)", [("Muster", "A. B.", "Jr."), ("Sample", "C.", None)]),
    ("Muster, Jr., A., Sample, C. (2020)", [("Muster", "A.", "Jr."), ("Sample", "C.", None)]),
    ("Muster and Sample (2020)", [("Muster", None, None), ("Sample", None, None)]),
    ("A. Muster Jr, C. Sample (2020)", [("Muster", "A.", "Jr"), ("Sample", "C.", None)]),
    # family names in capitals stand in front
    ("HU Qinghao, HAN Song (2020)", [("HU", "Qinghao", None), ("HAN", "Song", None)]),
    ("MUSTE Ada, SAMPL Ben (2020)", [("MUSTE", "Ada", None), ("SAMPL", "Ben", None)]),
    ("JP Muster, HU Sample (2020)", [("Muster", "JP", None), ("Sample", "HU", None)]),
    ("HUSTER Qinghao, Ada Muster (2020)", [("Qinghao", "HUSTER", None), ("Muster", "Ada", None)]),
    ("BERTA MUSTER, CLARA OKRIE (2020)", [("MUSTER", "BERTA", None), ("OKRIE", "CLARA", None)]),
    ("A.B.C. Muster, D. Okri (2020)", [("Muster", "A.B.C.", None), ("Okri", "D.", None)]),
    ("A.B.C. Muster (2020)", [("Muster", "A.B.C.", None)]),
    # so do those of a language
    ("Nguyễn Văn Minh, Ada Muster (2020)", [("Nguyễn", "Văn Minh", None), ("Muster", "Ada", None)]),
    # two surnames
    ("Ada Núñez Pérez (2020)", [("Núñez Pérez", "Ada", None)]),
    ("Ada Maria Pérez (2020)", [("Pérez", "Ada Maria", None)]),
    ("Ada Núñez Muster (2020)", [("Muster", "Ada Núñez", None)]),
    ("Núñez Pérez (2020)", [("Pérez", "Núñez", None)]),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_the_parts_of_names(text, parts):
    found = read_names(text, 0, len(text), LEXICON)
    assert found is not None

    def cut(span):
        return text[slice(*span)] if span is not None else None

    assert [(cut(name.family), cut(name.given), cut(name.suffix)) for name in found.names] == parts
    assert not any(name.literal for name in found.names)


def test_names_in_ideographs_are_not_to_be_split():
    found = read_names("范例, 样本 (2020)", 0, 13, LEXICON)
    assert found is not None
    assert [name.literal for name in found.names] == [True, True]


UPRIGHT_FORM = "Qinghao Hu, Song Han"
INITIALS_FORM = "Q. Hu, S. Han"
BEHIND_FORM = "Hu Q, Han S"
GIVEN_FORM = "Hu, Qinghao, and Song Han"
COMMA_FORM = "Hu, Qinghao, Han, Song"
MIXED_FORM = "Hu, Q., and S. Han"
ALONE_FORM = "Hu and Han"


def candidate(form, kinds, words=None, *, alone=True):
    """The list that a form reads of these letters; a word is its own letter where `words` has none at its place."""
    starts, ends, text = [], [], ""
    for at, kind in enumerate(kinds):
        word = (words or {}).get(at, kind)
        starts.append(len(text))
        text += word
        ends.append(len(text))
    marks = _marks(Tokens(kinds, starts, ends), text)
    found = _read_form(next(f for f in FORMS if f.name == form), kinds, marks, alone)
    assert found is not None
    return found


READ = [
    ("IN,IN(", {}, 2, False, False),
    ("IN&IN(", {}, 2, False, True),
    ("IN&IN,IN(", {}, 2, False, True),
    ("IN&IN&IN(", {}, 3, False, True),
    ("IN,ID,IN(", {}, 3, False, False),
    ("INE(", {}, 1, True, False),
    ("IN,E,IN(", {3: "…"}, 2, True, False),
    ("IN,E,IN(", {3: "et al."}, 1, True, False),
    ("IN,EIN(", {3: "…"}, 2, True, False),
    ("INEIN(", {2: "…"}, 1, True, False),
    ("INE,IN(", {2: "…"}, 2, True, False),
]


@pytest.mark.parametrize(("kinds", "words", "count", "et_al", "closed"), READ)
def test_how_a_form_reads_a_list(kinds, words, count, et_al, closed):
    found = candidate(INITIALS_FORM, kinds, words)
    assert (len(found.matches), found.et_al, found.closed) == (count, et_al, closed)


FITTING = [
    # names in full behind names with initials are none, unless `and` and a further name follow
    ("IN,IN&NN(", {}, 3),
    ("IN,IN,NN(", {}, 2),
    ("IN,IN,NN", {}, 2),
    ("IN,IN,NN&IN(", {}, 4),
    ("IN,IN,NN&NN(", {}, 4),
    ("IN,IN,NN,X&IN(", {}, 2),
    ("IN,NN(", {}, 1),
    ("IN,NN&NN(", {}, 1),
    ("IN,NN&IN(", {}, 3),
    ("INN,NN&NN(", {}, 3),
    # where one name in full stands before, another may follow
    ("NN,IN(", {}, 2),
    ("NN,IN,NN(", {}, 3),
    ("NN,NN(", {}, 2),
    ("NN,NN:", {}, 1),
    # a journal
    ("IN,ID", {3: "J."}, 1),
    ("IN,ID", {3: "A."}, 2),
    ("IN,IID", {3: "J."}, 2),
    ("IN,IN(", {3: "J."}, 2),
    ("IN,INNN&IN(", {3: "J."}, 1),
    ("IN,INNN&IN(", {3: "A."}, 3),
    # a title: many words in full behind names that have initials only
    ("IN,NNN&IN(", {}, 3),
    ("IN,NNNN&IN(", {}, 1),
    ("IN,IN,NNN&IN(", {}, 2),
    ("INN,NNNN&NN(", {}, 3),
    ("ICJN,NNNN&IN(", {}, 1),
]


@pytest.mark.parametrize(("kinds", "words", "count"), FITTING)
def test_a_further_name_has_the_shape_of_the_others(kinds, words, count):
    assert len(candidate(UPRIGHT_FORM, kinds, words, alone=False).matches) == count


UNJOINED = [
    ("NN,NN(", True),
    ("NN&NN(", False),
    ("NN,NNE(", False),
    ("NN(", False),
    ("NN,NN,NN(", False),
    ("NN,IN(", False),
]


@pytest.mark.parametrize(("kinds", "unjoined"), UNJOINED)
def test_two_names_without_and(kinds, unjoined):
    assert _unjoined(candidate(UPRIGHT_FORM, kinds)) == unjoined


ENDS = [
    (INITIALS_FORM, "IN,IN0", 1.2),
    (INITIALS_FORM, "IN,INQ", 1.2),
    (INITIALS_FORM, "IN,IN:", 1.2),
    (INITIALS_FORM, "IN,IN(", 1.2),
    (INITIALS_FORM, "IN,IN,0", 1.2),
    (INITIALS_FORM, "IN,IN,(", 1.2),
    (INITIALS_FORM, "IN,IN;0", 0.2),
    (INITIALS_FORM, "INE(", 1.0),
    (INITIALS_FORM, "INE0", 1.2),
    (INITIALS_FORM, "INEN", 1.0),
    (INITIALS_FORM, "IN,IN", 1.0),
    (INITIALS_FORM, "IN,IDN", 0.6),
    (BEHIND_FORM, "NI,NIX", 0.6),
    (BEHIND_FORM, "NI,NISN", -1.2),
    (BEHIND_FORM, "NI,NI,X", 0.2),
    (INITIALS_FORM, "IN,IN;X", 0.2),
    (INITIALS_FORM, "IN,IN/", -1.2),
    ("Hu, Q.; Han, S.", "N,I;N,IPN", 0.6),
]


@pytest.mark.parametrize(("form", "kinds", "score"), ENDS)
def test_what_stands_behind_the_list(form, kinds, score):
    assert _end_score(candidate(form, kinds), kinds) == pytest.approx(score)


DOUBTS = [
    # a word and a colon are a title
    (ALONE_FORM, "N:", 2.0),
    (ALONE_FORM, "N&N:", 0.0),
    (ALONE_FORM, "NE:", 0.0),
    (ALONE_FORM, "N,", 0.0),
    # two names in this form are joined by `and`
    (GIVEN_FORM, "N,N,NN(", 1.1),
    (GIVEN_FORM, "N,N&NN(", 0.0),
    (GIVEN_FORM, "N,N,NNE(", 0.0),
    (GIVEN_FORM, "N,N,NN,NN(", 0.0),
    (GIVEN_FORM, "N,N(", 0.0),
    (COMMA_FORM, "N,N,N,N(", 0.0),
    # a semicolon parts one name from none
    (BEHIND_FORM, "NI;", 1.0),
    (BEHIND_FORM, "NIE;", 0.0),
    (BEHIND_FORM, "NI;NI;", 0.0),
    (BEHIND_FORM, "NI,", 0.0),
    # initials before another name
    (BEHIND_FORM, "NIN,", 0.9),
    (BEHIND_FORM, "NINX", 0.0),
    (INITIALS_FORM, "IDN,", 0.0),
    # capitals in front may be a family name
    (INITIALS_FORM, "CN(", 0.8),
    (INITIALS_FORM, "IN(", 0.0),
    (BEHIND_FORM, "CI(", 0.0),
    (MIXED_FORM, "C,I(", 0.0),
    # one word between commas is another given name
    (GIVEN_FORM, "N,N,N,", 0.5),
    (GIVEN_FORM, "N,N,N(", 0.0),
    (COMMA_FORM, "N,N,N,", 0.0),
    # capitals behind are initials
    (BEHIND_FORM, "NC(", -0.25),
    (BEHIND_FORM, "NI(", 0.0),
    (INITIALS_FORM, "IC(", 0.0),
    (INITIALS_FORM, "JC(", 0.5),
    (INITIALS_FORM, "CC(", 1.3),
    (INITIALS_FORM, "JN(", 0.0),
    (MIXED_FORM, "N,C(", 0.0),
    # a double family name and a full stop are a title
    (UPRIGHT_FORM, "NINDX", 1.2),
    (UPRIGHT_FORM, "NINDE", 0.0),
    (UPRIGHT_FORM, "NINN(", 0.0),
    (UPRIGHT_FORM, "NIND,NIND", 0.0),
    (UPRIGHT_FORM, "NIDX", 0.0),
    # one full name that nothing ends
    (UPRIGHT_FORM, "NN,", 0.3),
    (UPRIGHT_FORM, "NDX", 0.0),
    (UPRIGHT_FORM, "NNE(", 0.0),
    (UPRIGHT_FORM, "NN,NN,", 0.0),
    (UPRIGHT_FORM, "NIN,", 0.0),
]


@pytest.mark.parametrize(("form", "kinds", "doubts"), DOUBTS)
def test_what_speaks_against_a_reading(form, kinds, doubts):
    found = candidate(form, kinds)
    initials = sum(any(c in "ICJc" for c in match.group("given")) for match in found.matches)
    assert _doubts(found, kinds, initials) == pytest.approx(doubts)
