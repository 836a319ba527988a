"""What the print of a row sets apart by its face."""

import pytest

from cvparse.spans.typeface_spans import stretches_apart, styled_opening
from written_entries import sheet


@pytest.mark.parametrize(
    ("written", "opening"),
    [
        ("**Rivers** Forum", "Rivers"),
        ("*Rivers* Forum", "Rivers"),
        ("“**Rivers**” Forum", "“Rivers"),
        ("**Rivers**", None),  # nothing else is left
        ("Forum **Rivers** Oslo", None),
        ("**Ice** Forum", None),
        ("**Sand** Forum", "Sand"),
    ],
)
def test_the_face_that_opens_a_row(written, opening):
    one = sheet(written)
    end = styled_opening(one, 0, len(one.text))
    assert (end and one.text.text[:end]) == opening


@pytest.mark.parametrize(
    ("written", "apart"),
    [
        ("“Rivers,” *Forum on Ice, Snow and Water*, Oslo", ["Forum on Ice, Snow and Water"]),
        ("*Forum on Ice, Snow and Water*", []),
        ("History of *Salmo* in Oslo", []),
        ("History, *Salmo* in Oslo", []),
        ("History of *Salmo*, Oslo", []),
        ("Rivers, *Ice*, Oslo", []),
        ("Rivers, *Sand*, Oslo", ["Sand"]),
        ("**Rivers**, *Forum*", ["Rivers", "Forum"]),
        ("Rivers: *Forum* (Oslo)", ["Forum"]),
    ],
)
def test_faces_between_separators(written, apart):
    one = sheet(written)
    assert [one.text.text[a:b] for a, b in stretches_apart(one, 0, len(one.text))] == apart
