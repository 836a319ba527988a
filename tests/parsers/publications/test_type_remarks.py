"""What a work is, said in square brackets."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.type_remarks import kind_said, read_description
from cvparse.text.styled import StyledText

LEXICON = load(())


@pytest.mark.parametrize(
    ("printed", "kind", "left"),
    [
        ("Ice [Data set]. Oslo", "dataset", "Ice. Oslo"),
        ("Ice, 2020 [Journal article]", "journal_article", "Ice, 2020"),
        ("Ice [Online] [Data set]", "dataset", "Ice [Online]"),
        ("Ice [Journal article] [Data set]", "journal_article", "Ice"),
        ("[Data set] Ice", None, "[Data set] Ice"),  # it opens the text
        ("Ice [Online]", None, "Ice [Online]"),
        ("Ice [3]", None, "Ice [3]"),
        ("Ice [review of earlier work]", None, "Ice [review of earlier work]"),
        ("Ice (Data set)", None, "Ice (Data set)"),
        ("Ice", None, "Ice"),
    ],
)
def test_descriptions(printed, kind, left):
    draft = Draft.of(StyledText.plain(printed), LEXICON)
    read_description(draft)
    assert (draft.described and draft.described.value, draft.work.replace(MASK, "")) == (kind, left)
    assert bool(draft.cues) is (left != printed)


@pytest.mark.parametrize(
    ("text", "kind"), [("Data set.", "dataset"), (" data set ", "dataset"), ("Data sets of", None)]
)
def test_a_text_that_names_a_kind(text, kind):
    found = kind_said(text, LEXICON)
    assert (found and found.value) == kind
