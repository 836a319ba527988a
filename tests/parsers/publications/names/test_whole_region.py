"""Names that fill a stretch, however they are printed, and what is no list of names."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.name_list import read_names
from cvparse.parsers.publications.names.whole_region import _as_printed, _can_be_name, _spelt_out, names_filling

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
        (" Lund A, Okri B", ["Lund A", "Okri B"]),
        ("A. Lund, E. Okri and I. Twill", ["A. Lund", "E. Okri", "I. Twill"]),
        ("Lund A. y Okri B. M.", ["Lund A.", "Okri B. M."]),
        ("The Snow Collaboration and the Ice Collaboration", ["The Snow Collaboration", "the Ice Collaboration"]),
        ("Ferro e Silva AM, Okri B e Twill C", ["Ferro e Silva AM", "Okri B", "Twill C"]),
        ("El Okri, Bo K.; Lund, Ada", ["El Okri, Bo K.", "Lund, Ada"]),
        ("Lund, C. Ada ; Okri, Bo", ["Lund, C. Ada", "Okri, Bo"]),
        ("Lund A, Okri B; Twill C", ["Lund A", "Okri B", "Twill C"]),  # a semicolon among commas
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


@pytest.mark.parametrize(
    ("customs", "expected"),
    [
        (None, ["Muster, Ada"]),
        ({"Hu Q, Han S": 1.0, "Hu, Qinghao, Han, Song": 0.5}, ["Muster", "Ada"]),
        ({"Hu Q, Han S": 0.5, "Hu, Qinghao, Han, Song": 1.0}, ["Muster, Ada"]),
    ],
)
def test_a_spelt_out_name_behind_a_comma_is_a_name_in_a_list_of_initials(customs, expected) -> None:
    text = "Muster, Ada"
    found = names_filling(text, (0, len(text)), LEXICON, customs)
    assert found is not None
    assert [text[name.start : name.end] for name in found.names] == expected


def test_names_with_initials_stay_whole_in_a_list_of_initials() -> None:
    text = "Muster, A., Okri, B."
    found = names_filling(text, (0, len(text)), LEXICON, {"Hu, Q., Han, S.": 1.0})
    assert found is not None
    assert [text[name.start : name.end] for name in found.names] == ["Muster, A.", "Okri, B."]


@pytest.mark.parametrize(
    ("text", "form", "et_al"),
    [
        ("Lund A, Okri, B", "Hu Q, Han S", False),
        ("Lund A, Okri B et al.", "Hu Q, Han S", True),
        ("Lund A et al., OkriB", "Hu Q, Han S", True),
    ],
)
def test_the_form_of_the_first_names(text, form, et_al) -> None:
    found = names_filling(text, (0, len(text)), LEXICON)
    assert found is not None
    assert (found.form, found.et_al) == (form, et_al)


def test_a_name_as_printed_gives_the_list_no_form() -> None:
    text = "Ada won Lund, Okri B"
    found = names_filling(text, (0, len(text)), LEXICON, sure=True)
    assert found is not None
    assert (len(found.names), found.form) == (2, "as printed")


def test_semicolons_part_whole_names() -> None:
    assert names("Ada Lund won; Okri, B.") is None
    assert names("Ada Lund won; Okri, B.", sure=True) == ["Ada Lund won", "Okri, B."]


@pytest.mark.parametrize(
    ("text", "sure", "can"),
    [
        ("Ada Bea Cee Dee Lund", False, True),
        ("Ada Bea Cee Dee Eff Lund", False, False),
        ("", False, False),
        ("Ada Lund", False, True),
        ("Ada van Lund", False, True),
        ("Ada won Lund", False, False),
        ("Ada won Lund", True, True),
        ("Ada won so Lund", True, False),
        ("won", True, False),
        ("Lund", True, True),
        ("Ada 3", True, False),
        ("Ada: Lund", True, False),
        ("Ada 3 Bea Cee Dee Eff", True, False),
    ],
)
def test_what_can_be_a_name(text, sure, can) -> None:
    assert _can_be_name(text, LEXICON, sure=sure) is can


@pytest.mark.parametrize(
    ("text", "stretch", "family", "given", "literal"),
    [
        ("Lund", 4, "Lund", None, True),
        ("Ada Lund", 8, "Lund", "Ada", False),
        ("Lund A", 6, "Lund", "A", False),
        ("Okri, B.", 4, "Okri", "B.", False),
    ],
)
def test_a_name_of_which_no_form_is_known(text, stretch, family, given, literal) -> None:
    name = _as_printed((0, stretch), text, len(text), LEXICON)
    assert text[slice(*name.family)] == family
    assert (text[slice(*name.given)] if name.given else None) == given
    assert name.literal is literal


@pytest.mark.parametrize(
    ("text", "spelt"), [("Muster, Ada (", True), ("Muster, A. (", False), ("Ada Muster (", False), ("Muster (", False)]
)
def test_names_spelt_out_behind_a_comma(text, spelt) -> None:
    found = read_names(text, 0, len(text), LEXICON)
    assert found is not None
    assert _spelt_out(found, text) is spelt
