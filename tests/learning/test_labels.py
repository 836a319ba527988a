"""What corrections teach about labels."""

import pytest

from cvparse.corrections.operations import MergeEntries, SetValue
from cvparse.learning.labels import label_lessons, label_phrase, lines_of
from cvparse.learning.lessons import ReadEntries
from cvparse.lexicon.own_lists import ListedPhrase, OwnLists
from cvparse.pipeline import trace
from small_cvs import FUNDING, headed_cv

CONTENT = headed_cv("Ada Example", {"Funding": FUNDING})


def lessons(field, value, content=CONTENT):
    traced = trace(content)
    grant = traced.cv.grants[0]
    return list(label_lessons(ReadEntries.of(traced), [SetValue(op="set", id=grant.id, field=field, value=value)]))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Money given by: Example Foundation", ("money given by", "Example Foundation")),
        ("  • Förderer：Stiftung", ("förderer", "Stiftung")),
        ("2019: Example Foundation", None),
        ("Money given by:", None),
        ("Example Foundation", None),
    ],
)
def test_a_label_and_what_stands_behind_it(line, found):
    assert label_phrase(line) == found


def test_a_value_behind_a_label_teaches_it():
    (lesson,) = lessons("funder", "Silver Leaf")
    assert lesson.listed == ListedPhrase("en", "forms", "funder", "money given by")
    assert lesson.because == "“money given by:” stands before what was set as funder of grants"
    assert not lesson.holds(trace(CONTENT))
    assert lesson.holds(trace(CONTENT, lexicon=OwnLists().with_phrase(lesson.listed)))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("funder", "Leaf"),  # it does not begin there
        ("funder", "Another Foundation"),
        ("funder", ""),
        ("currency", "EUR"),  # a field without a label
        ("title", "Rivers of the North"),  # which stands behind none
    ],
)
def test_what_teaches_nothing(field, value):
    assert lessons(field, value) == []


def test_the_row_may_have_been_read_as_an_entry_of_its_own():
    traced = trace(headed_cv("Ada Example", {"Funding": [*FUNDING[:2], "Meadows, 2015 - 2017", "Paid from: Fund"]}))
    read = ReadEntries.of(traced)
    first, *others = traced.cv.grants
    merged = MergeEntries(op="merge", id=first.id, others=[one.id for one in others], values={"title": first.title})
    value = SetValue(op="set", id=first.id, field="funder", value="Fund")
    assert [one.listed.phrase for one in label_lessons(read, [merged, value])] == ["paid from"]
    assert lines_of(traced)
