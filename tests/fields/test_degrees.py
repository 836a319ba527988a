"""Degrees as printed, and letters that are none."""

import pytest

from cvparse.fields.degrees import DegreeLevel, find_degrees
from cvparse.lexicon import load

DEGREES = {
    "Ph.D. in Physics": ("Ph.D.", DegreeLevel.DOCTORATE),
    "PhD": ("PhD", DegreeLevel.DOCTORATE),
    "Ph. D.": ("Ph. D.", DegreeLevel.DOCTORATE),
    "DPhil, Oxford": ("DPhil", DegreeLevel.DOCTORATE),
    "M.D./Ph.D.": ("M.D./Ph.D.", DegreeLevel.DOCTORATE),
    "M. Sc.": ("M. Sc.", DegreeLevel.MASTERS),
    "S.M. in Electrical Engineering": ("S.M.", DegreeLevel.MASTERS),
    "MS in Statistics": ("MS", DegreeLevel.MASTERS),
    "MA, History": ("MA", DegreeLevel.MASTERS),
    "Mgr., Charles University": ("Mgr.", DegreeLevel.MASTERS),
    "Master of Science in X": ("Master of Science", DegreeLevel.MASTERS),
    "B.Eng. in X": ("B.Eng.", DegreeLevel.BACHELORS),
    "B.M. in Composition": ("B.M.", DegreeLevel.BACHELORS),
    "BSc (Ord) Physics": ("BSc (Ord)", DegreeLevel.BACHELORS),
    "BA (Hons), History": ("BA (Hons)", DegreeLevel.BACHELORS),
    "B.A. (Hons.)": ("B.A. (Hons.)", DegreeLevel.BACHELORS),
    "Bachelor's in Chemistry": ("Bachelor's", DegreeLevel.BACHELORS),
    "PhD/MD": ("PhD", DegreeLevel.DOCTORATE),
    "MSc.": ("MSc.", DegreeLevel.MASTERS),
    "MBA.": ("MBA", DegreeLevel.MASTERS),  # capitals: the stop ends the sentence
    "BA Hons": ("BA Hons", DegreeLevel.BACHELORS),
    "BA (Hons": ("BA", DegreeLevel.BACHELORS),  # the bracket is open
    "BA (rivers)": ("BA", DegreeLevel.BACHELORS),
    "AM, History": ("AM", DegreeLevel.MASTERS),
    "(AM)": ("AM", DegreeLevel.MASTERS),
    "MS, Word": ("MS", DegreeLevel.MASTERS),
    "in Physics, MA": ("MA", DegreeLevel.MASTERS),
    "Boston, MA in History": ("MA", DegreeLevel.MASTERS),
}

OTHER_LANGUAGES = {
    ("de", "Promotion, Universität Ulm"): "Promotion",
    ("de", "Diplom-Informatiker"): "Diplom-Informatiker",
    ("fr", "Licence de mathématiques"): "Licence",
    ("fr", "Doctorat en biologie"): "Doctorat",
    ("es", "Grado en Física"): "Grado",
    ("it", "Laurea Magistrale in Fisica"): "Laurea Magistrale",
    ("pt", "Doutorado em Ecologia"): "Doutorado",
    ("zh", "硕博连读"): "硕博连读",
    ("ja", "博士（情報科学）"): "博士",
}

NO_DEGREES = (
    "ma",
    "Ms. Jones",
    "MS Word",
    "I AM here",
    "Boston, MA",
    "Boston, MA 02139",
    "MA 02139",
    "Smith, M., A. Lee",
    "PhDs",
    "EMBA",
    "BA-123",
    "PhD-level",
    "PhD/level",
    "x@PhD",
    "a.MA",
    "-MA",
    "Mgr",
    "Ma",
    "x, AM",
    "Boston, MA, USA",
)


@pytest.mark.parametrize(("text", "degree"), DEGREES.items(), ids=list(DEGREES))
def test_degree(text, degree):
    assert [(match.degree, match.level) for match in find_degrees(text, load(("en",)))] == [degree]


@pytest.mark.parametrize(("printed", "degree"), OTHER_LANGUAGES.items(), ids=str)
def test_degree_in_other_languages(printed, degree):
    language, text = printed
    assert [match.degree for match in find_degrees(text, load((language, "en")))] == [degree]


@pytest.mark.parametrize("text", NO_DEGREES)
def test_no_degree(text):
    assert find_degrees(text, load(("en",))) == ()


def test_two_degrees_in_one_line():
    assert [match.degree for match in find_degrees("B.A. and M.A., History", load(("en",)))] == ["B.A.", "M.A."]
