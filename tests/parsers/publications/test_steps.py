"""The order in which a reference is read: what may stand anywhere goes first, then the fields."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.list_style.style import NO_STYLE
from cvparse.parsers.publications.steps import BESIDE, FIELDS, read, read_all_fields, read_beside
from cvparse.text.styled import StyledText

ORDER = [step.__name__ for step in (*BESIDE, *FIELDS)]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("read_identifiers", "read_trailers"),
        ("blank_markers", "read_untold_fields"),
        ("read_trailers", "read_untold_fields"),
        ("read_untold_fields", "read_waiting_venue"),
    ],
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


def test_what_stands_beside_the_fields_is_read_once_for_several_readings():
    whole = read(Draft.of(StyledText.plain("Lund, A. 2019. Ice on Roads. Journal of Ice 12, 3-9 [PDF]"), load(())))
    prepared = read_beside(Draft.of(whole.printed, load(())))
    for draft in (prepared.by_style(NO_STYLE), prepared.by_style(NO_STYLE)):
        again = read_all_fields(draft)
        assert (again.title, again.remarks, again.cues) == (whole.title, whole.remarks, whole.cues)
    assert prepared.title is None
