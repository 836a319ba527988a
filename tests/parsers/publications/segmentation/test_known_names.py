"""Names at the start of a reference, and names of the lists anywhere in it."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
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
        ("ice on roads", ["", "", ""]),
    ],
)
def test_authors(text, places):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    units = units_of(draft.work, 0, len(text), LEXICON)
    assert [place for place, _ in authors_seen(draft, units)][: len(places)] == places[: len(units)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x Physical Review Letters 12", ["", "jmb", "jmi", "jme", ""]),
        ("x Nature, 12", ["", "j1b", ""]),
        ("x Springer, Berlin", ["", "p1b", "c1b"]),
        ("x vol nature 12", ["", "", "", ""]),
        ("x Vzorov Ejemplo", ["", "", ""]),
    ],
)
def test_names_of_the_lists(text, found):
    assert listed(units_of(text, 0, len(text), LEXICON), LEXICON) == found
