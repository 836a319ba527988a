"""Names that fill a stretch, however they are printed, and what is no list of names."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.whole_region import names_filling

LEXICON = load(())


def names(text: str, *, sure: bool = False) -> list[str] | None:
    found = names_filling(text, (0, len(text)), LEXICON, sure=sure)
    return [text[name.start : name.end] for name in found.names] if found is not None else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund A, Okri B, Twill C", ["Lund A", "Okri B", "Twill C"]),
        ("Muster; Okri, B.; and Twill, C.", ["Muster", "Okri, B.", "Twill, C."]),
        ("Lund A; Okri B; e Twill, C", ["Lund A", "Okri B", "Twill, C"]),
        ("A. Lund, E. Okri and I. Twill", ["A. Lund", "E. Okri", "I. Twill"]),
        ("Lund A. y Okri B. M.", ["Lund A.", "Okri B. M."]),
        ("The Snow Collaboration and the Ice Collaboration", ["The Snow Collaboration", "the Ice Collaboration"]),
        ("Ferro e Silva AM, Okri B e Twill C", ["Ferro e Silva AM", "Okri B", "Twill C"]),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("text", ["A Title of Some Words", "Journal of Ice 3", "On ice: Lund", ""])
def test_no_names(text: str) -> None:
    assert names(text) is None


def test_a_small_word_in_a_name_where_names_are_sure() -> None:
    assert names("Ada won Lund, Bo Okri") is None
    assert names("Ada won Lund, Bo Okri", sure=True) == ["Ada won Lund", "Bo Okri"]


@pytest.mark.parametrize("end", ["et al.", "and others"])
def test_a_list_that_is_cut(end: str) -> None:
    text = f"Lund A, Okri, B, {end}"
    found = names_filling(text, (0, len(text)), LEXICON)
    assert found is not None
    assert (len(found.names), found.et_al) == (2, True)
