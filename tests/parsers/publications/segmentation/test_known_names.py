"""Names at the start of a reference, and names of the lists anywhere in it."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.segmentation import known_names
from cvparse.parsers.publications.segmentation.known_names import authors_seen, listed
from cvparse.parsers.publications.segmentation.units import units_of
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.styled import StyledText

LEXICON = bibliographic(load(()))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Lund, A. (2019) Ice", ["N", "N.", "n", "-"]),
        ("43 Lund A, Okri B. Ice", ["", "N", "N", "N", "N.", "n"]),
        ("2019 Lund A, Okri B. Ice", ["", "N", "N", "N", "N.", "n"]),
        ("43 4 Lund A, Okri B. Ice", ["", "", "", "", "", "", ""]),  # one number is the label, two are none
        ("Lund, A.Ice (2019)", ["N", "N.", "n", "-"]),  # the title touches the names
        ("ice on roads", ["", "", ""]),
    ],
)
def test_authors(text, places):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    units = units_of(draft.work, 0, len(text), LEXICON)
    assert [place for place, _ in authors_seen(draft, units)][: len(places)] == places[: len(units)]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Lund, A. (2019) Ice", "1+"),
        ("A Lund, Ice", "1"),
        ("Ada Lund. Ice", "1"),
        ("Lund. Ice", "1?"),  # one word may be anything
        ("Ada Lund, Bo Okri. Ice", "m+"),
        ("Lund and Okri. Ice", "m"),
        ("Lund, A. et al. (2019) Ice", "e+"),
        ("World Health Organization (2019) Ice", "O"),
        ("ice on roads", ""),
    ],
)
def test_how_many_authors_and_how_surely(text, form):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    assert authors_seen(draft, units_of(draft.work, 0, len(text), LEXICON))[0][1] == form


@pytest.mark.parametrize(("words", "looked_up"), [(12, True), (13, False)])
def test_a_title_of_many_words_is_no_journal(monkeypatch, words, looked_up):
    monkeypatch.setattr(known_names, "is_journal", lambda key: key == "ice" * words)
    text = " ".join(["Ice"] * words)
    assert any(listed(units_of(text, 0, len(text), LEXICON), LEXICON)) is looked_up


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x Physical Review Letters 12", ["", "jmb", "jmi", "jme", ""]),
        ("x Nature, 12", ["", "j1b", ""]),
        ("x Nature 12", ["", "j1b", ""]),
        ("x Nature", ["", "j1b"]),
        ("x Nature Ice 12", ["", "", "", ""]),  # part of a longer name
        ("x Gut, 12", ["", "j1b", ""]),
        ("x NY, 12", ["", "", ""]),  # two letters are initials
        ("x Journal of the American Chemical Society, 12", ["", "jmb", "jmi", "jmi", "jmi", "jmi", "jme", ""]),
        ("x Nature. Physics 12", ["", "jmb", "jme", ""]),
        ("x Nature; Physics 12", ["", "j1b", "", ""]),
        ("x Springer, Berlin", ["", "p1b", "c1b"]),
        ("x vol nature 12", ["", "", "", ""]),
        ("x Vzorov Ejemplo", ["", "", ""]),
    ],
)
def test_names_of_the_lists(text, found):
    assert listed(units_of(text, 0, len(text), LEXICON), LEXICON) == found
