"""The order in which a reference is read: what may stand anywhere goes first, then the fields."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.steps import STEPS, read
from cvparse.text.styled import StyledText

ORDER = [name for name, _ in STEPS]


@pytest.mark.parametrize(
    ("first", "then"),
    [("identifiers", "trailers"), ("markers", "fields"), ("trailers", "fields"), ("fields", "venue of the status")],
)
def test_one_step_before_another(first, then):
    assert ORDER.index(first) < ORDER.index(then)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("label", "[3]"),
        ("title", "Ice on Roads"),
        ("venue", "Journal of Ice"),
        ("year", "2019"),
        ("volume", "12"),
        ("pages", "3-9"),
        ("place", None),
    ],
)
def test_all_steps_read_a_reference(field, value):
    text = "[3] Lund, A. 2019. Ice on Roads. Journal of Ice 12, 3-9. doi:10.5555/ice.7 [PDF]"
    draft = read(Draft.of(StyledText.plain(text), load(())))
    assert draft.value(getattr(draft, field)) == value
    assert (draft.doi, len(draft.remarks), len(draft.names.names)) == ("10.5555/ice.7", 1, 1)
