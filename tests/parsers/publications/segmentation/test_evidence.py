"""The evidence for each unit: quotes, brackets, lists, names, and how far the reference has come."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.segmentation.evidence import evidence_in, keys_of, short_gap
from cvparse.parsers.publications.segmentation.units import units_of
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.styled import Run, Style, StyledText

LEXICON = bibliographic(load(()))
TEXT = "[3] Lund, A. & Okri, B. (2019) “On Ice Roads,” Nature 12(3), 4–9."


def group(name, printed, part=0):
    draft = Draft.of(printed if isinstance(printed, StyledText) else StyledText.plain(printed), LEXICON)
    units = units_of(draft.work, 0, len(draft.work), LEXICON)
    rows = keys_of(draft, units)
    found = [next((key[1 + part] for key in keys if key[0] == name), "") for keys in rows]
    return dict(zip(units.words, found, strict=True))


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
        ("border", 0, "2019", ". ("),
        ("behind", 0, "Roads", ",” "),
    ],
)
def test_what_is_printed_around_a_unit(name, part, word, value):
    assert group(name, TEXT, part)[word] == value


def test_apostrophes_open_no_quotation():
    assert set(group("print", "The Lunds’ ice and the Okris’ roads").values()) == {""}


def test_faces():
    text = StyledText("Lund. Ice. Oslo", (Run(0, 6), Run(6, 9, Style.ITALIC), Run(9, 15)))
    assert group("face", text) == {"Lund": "-", "Ice": "i", "Oslo": "-"}
    assert group("face", "Lund. Ice") == {"Lund": "", "Ice": ""}


def test_a_face_that_all_is_printed_in_says_nothing():
    assert group("face", StyledText("Lund. Ice", (Run(0, 9, Style.ITALIC),))) == {"Lund": "", "Ice": ""}


@pytest.mark.parametrize(("gap", "short"), [(". ", ". "), ("), (x ", "), (x "), ("), – — (", "), … (")])
def test_long_gaps_are_told_by_their_ends(gap, short):
    assert short_gap(gap) == short


def test_the_evidence_of_a_key():
    assert evidence_in(("border", ". ", "N", "I."), LEXICON) == ("gb=. ", "gb=. |I.", "gb=. <N", "gb=. |I.<N")
    assert evidence_in(("list", "j1b", "", ""), LEXICON) == ("list0=j1b", "list01=j1b/", "list02=j1b/")
