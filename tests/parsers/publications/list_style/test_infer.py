"""The style of a list: shares over its entries, as soon as there are enough of them."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.list_style.infer import infer_style, sample_of
from cvparse.parsers.publications.list_style.style import NO_STYLE
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.name_list import NameList
from cvparse.text.styled import StyledText

LEXICON = load(())
FORM = "Hu, Q., Han, S."


def draft(text="Lund, A. Ice. Roads", names=2, et_al=False, joined=False):
    made = Draft.of(StyledText.plain(text), LEXICON)
    if names:
        made.names = NameList((NameSpan(0, 8, (0, 4), (6, 8)),) * names, 8, et_al, FORM, 1.0, joined)
    made.steps = ((-1, "^", 20), (2, ". ", 22))
    return made


@pytest.mark.parametrize(
    ("count", "kept"), [(3, 3), (239, 239), (240, 240), (241, 121), (480, 240), (481, 161), (720, 240)]
)
def test_a_long_list_shows_its_style_in_some_of_its_entries(count, kept):
    sample = sample_of(range(count))
    assert len(sample) == kept
    assert sample[0] == 0


def test_fewer_than_four_entries_have_no_style():
    assert infer_style([draft()] * 3) is NO_STYLE
    assert infer_style([draft()] * 4).forms == {FORM: 1.0}


@pytest.mark.parametrize(
    ("others", "forms"),
    [
        ([draft(names=2)], {FORM: 1.0}),
        ([draft(names=1)], {}),  # one name shows no form
        ([draft(names=0)], {}),
    ],
)
def test_forms_of_names(others, forms):
    assert infer_style([draft()] * 3 + others).forms == forms


def test_steps_and_departures():
    style = infer_style([draft()] * 4)
    assert style.steps == {(-1, "^", 20): 4, (2, ". ", 22): 4}
    assert style.departures == {(-1, "^"): 4, (2, ". "): 4}


def test_a_step_that_an_entry_takes_twice_counts_once():
    twice = draft()
    twice.steps = ((1, ", ", 1), (1, ", ", 1))
    assert infer_style([twice] * 4).steps == {(1, ", ", 1): 4}


@pytest.mark.parametrize(
    ("drafts", "share"),
    [
        ([draft(names=3, joined=True)] * 4, 1.0),
        ([draft(names=3, joined=True)] * 3 + [draft(names=3)], 0.75),
        ([draft(names=3, joined=True)] * 3 + [draft(names=2, joined=True)], 0.0),  # three lists are too few
        ([draft(names=3, joined=True)] * 3 + [draft(names=3, joined=True, et_al=True)], 0.0),
        ([draft(names=3, joined=True)] * 3 + [draft(names=0)], 0.0),
    ],
)
def test_how_many_lists_of_names_join_the_last_one(drafts, share):
    assert infer_style(drafts).joined == share
