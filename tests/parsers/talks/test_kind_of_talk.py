"""The kind of a talk, by a heading and by the words of an entry."""

import pytest

from cvparse.lexicon import load
from cvparse.model.kinds import TalkKind
from cvparse.parsers.talks.kind_of_talk import heading_kind, kind_in

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Invited Talks", TalkKind.INVITED),
        ("Conference Posters", TalkKind.POSTER),
        ("Talks", None),
        ("Keynotes and Posters", None),
        ("Keynotes", TalkKind.KEYNOTE),
        ("Invited Seminars", TalkKind.INVITED),  # `seminars` is a part of it
        (None, None),
    ],
)
def test_kind_that_a_heading_names(heading, kind):
    assert heading_kind(heading, LEXICON) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("poster", TalkKind.POSTER),
        ("best poster", TalkKind.POSTER),
        ("Invited Seminar", TalkKind.INVITED),  # a phrase of its own
        ("an invited poster", TalkKind.POSTER),  # of two the first of the list
        ("on rivers", None),
    ],
)
def test_kind_in_a_few_words(text, kind):
    assert kind_in(text, LEXICON) == kind
