"""The evidence for each unit: quotes, brackets, lists, names, and how far the reference has come."""

import re

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.segmentation.evidence import columns_of, evidence_at, evidence_in, short_gap
from cvparse.parsers.publications.segmentation.units import units_of
from cvparse.parsers.publications.segmentation.weights import shipped
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.styled import Run, Style, StyledText

LEXICON = bibliographic(load(()))
TEXT = "[3] Lund, A. & Okri, B. (2019) “On Ice Roads,” Nature 12(3), 4–9."


def group(name, printed, part=0):
    draft = Draft.of(printed if isinstance(printed, StyledText) else StyledText.plain(printed), LEXICON)
    units = units_of(draft.work, 0, len(draft.work), LEXICON)
    column = columns_of(draft, units).get(name) or [("", "")] * len(units)
    return {word: key[part] for word, key in zip(units.words, column, strict=False)}


@pytest.mark.parametrize(
    ("name", "part", "word", "value"),
    [
        ("print", 0, "On", "Qo"),
        ("print", 0, "Ice", "Q"),
        ("print", 0, "Roads", "Qc"),
        ("print", 0, "Nature", "=>"),
        ("print", 0, "Lund", "<"),
        ("print", 1, "2019", "(o"),
        ("print", 1, "Lund", ""),
        ("names", 0, "A", "N"),
        ("names", 0, "B", "N."),
        ("names", 0, "2019", "n"),
        ("names", 0, "Nature", "-"),
        ("list", 0, "Nature", "j1b"),
        ("list", 0, "Roads", ""),
        ("print", 2, "Nature", "q"),  # the reference has a quotation
        ("names", 1, "A", "m+"),
        ("list", 1, "Roads", "j1b"),  # the unit behind it is a journal
        ("list", 2, "12", "j1b"),  # the one before it
        ("joint", 0, "2019", ". ("),
        ("joint", 1, "2019", "I."),
        ("joint", 2, "2019", "Y"),
        ("around", 1, "2019", "Y"),
        ("around", 2, "2019", ") “"),
        ("apart", 0, "2019", "N"),  # two units before it
        ("apart", 1, "2019", "Y"),
        ("apart", 0, "Lund", ""),
        ("course", 1, "Lund", "a("),
        ("piece", 1, "2019", "3C"),
        ("piece", 3, "2019", ". ("),
        ("sentence", 4, "2019", ". ("),
        ("course2", 2, "2019", ". ("),
        ("word", 1, "B", "."),
        ("word", 1, "Ice", ""),
    ],
)
def test_what_is_printed_around_a_unit(name, part, word, value):
    assert group(name, TEXT, part)[word] == value


def test_a_key_speaks_for_the_units_beside_it():
    draft = Draft.of(StyledText.plain("Lund. Ice"), LEXICON)
    columns = columns_of(draft, units_of(draft.work, 0, len(draft.work), LEXICON))
    lund, ice = (set(evidence_at(columns, at, LEXICON)) for at in (0, 1))
    assert {"c=N.", "+c=N2", "gb=|N.<", "ga=. |N.>N2", "-2=|N.", "+2=|N.", "gap1=_"} <= lund
    assert {"c=N2", "-c=N.", "gb=. |N2<N.", "ga=|N2>", "-2=|N2", "+2=|N2", "gap1=.", "gap4=N2"} <= ice
    assert not {"-c=N.", "+c=N."} & lund


def test_the_first_unit_is_known_by_its_place():
    rows = group("names", "Lund. Ice", 2)
    assert rows == {"Lund": "F", "Ice": ""}


def test_words_printed_again():
    assert group("names", "Lund, 2007. Lund, A. Ice", 3)["2007"] == ""
    draft = Draft.of(StyledText.plain("Lund 2007. Lund A"), LEXICON)
    columns = columns_of(draft, units_of(draft.work, 0, len(draft.work), LEXICON))
    assert [key[3] for key in columns["names"]] == ["1", "", "2", ""]


@pytest.mark.parametrize("name", ["print", "names", "list", "course", "course2", "sentence", "piece", "face"])
def test_the_evidence_of_a_group_is_that_which_has_weights(name):
    """The parts of a group that have weights in the shipped file, alone and joined."""
    weighed = {found[0] for known in shipped().lines if (found := re.match(rf"{name}\d+(?==)", known))}
    parts = max(int(number[-1]) for number in weighed) + 1
    given = {known.partition("=")[0] for known in evidence_in(name, tuple("abcde"[:parts]), LEXICON)}
    if name == "course":  # `course20` may be the first part of `course2`, or of `course` the third and the first
        weighed -= {known for known in weighed if known.startswith("course2") and known != "course2"}
    assert given == weighed


def test_apostrophes_open_no_quotation():
    assert set(group("print", "The Lunds’ ice and the Okris’ roads").values()) == {""}


def test_faces():
    text = StyledText("Lund. Ice. Oslo", (Run(0, 6), Run(6, 9, Style.ITALIC), Run(9, 15)))
    assert group("face", text) == {"Lund": "-", "Ice": "i", "Oslo": "-"}
    assert group("face", text, 1) == {"Lund": "", "Ice": "-", "Oslo": "i"}  # that of the unit before
    assert group("face", "Lund. Ice") == {"Lund": "", "Ice": ""}


def test_a_face_that_all_is_printed_in_says_nothing():
    assert group("face", StyledText("Lund. Ice", (Run(0, 9, Style.ITALIC),))) == {"Lund": "", "Ice": ""}


@pytest.mark.parametrize(
    ("gap", "short"), [(". ", ". "), ("), (x ", "), (x "), ("), (xy ", "), …y "), ("), – — (", "), … (")]
)
def test_long_gaps_are_told_by_their_ends(gap, short):
    assert short_gap(gap) == short


def test_the_evidence_of_a_key():
    assert evidence_in("around", (". ", "N", " "), LEXICON) == ("ar=. |N| ",)
    assert evidence_in("behind", (". ", "N", "I."), LEXICON) == ("ga=. ", "ga=. |N", "ga=. >I.", "ga=. |N>I.")
    assert evidence_in("-2", ("N", "I."), LEXICON) == ("-2=N", "-2=N|I.")
    assert evidence_in("+2", ("I.", "Y"), LEXICON) == ("+2=Y", "+2=Y|I.")
    assert evidence_in("w+", ("Abh", "."), LEXICON)[:2] == ["+s=N2", "+c=N2a."]
    assert evidence_in("w-", ("Abh", ""), LEXICON)[:2] == ["-s=N2", "-c=N2"]
    assert evidence_in("border", (". ", "N", "I."), LEXICON)[:4] == ["gb=. ", "gb=. |I.", "gb=. <N", "gb=. |I.<N"]
    assert evidence_in("border", ("), ", "N", "I."), LEXICON)[4:8] == ["gap0=)", "gap1=,", "gap3=N", "gap01=)/,"]
    assert evidence_in("list", ("j1b", "", ""), LEXICON) == ["list0=j1b", "list01=j1b/", "list02=j1b/"]
