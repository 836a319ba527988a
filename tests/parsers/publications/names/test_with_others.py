"""Names behind `with`, where a work names nobody else."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.name_list import NameList
from cvparse.parsers.publications.names.with_others import read_with_others
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.styled import StyledText

LEXICON = bibliographic(load(()))


def read(text, title=None):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    draft.title = title
    read_with_others(draft)
    names = [text[name.start : name.end] for name in draft.names.names] if draft.names is not None else []
    return names, draft.value(draft.title)


@pytest.mark.parametrize(
    ("text", "title", "names", "left"),
    [
        ("On counting (with B. Okri). Test Letters", (0, 11), ["B. Okri"], "On counting"),
        ("On counting (with B. Okri). Test Letters", (0, 26), ["B. Okri"], "On counting"),
        ("“On ice” (with B. Okri and C. Twill). Letters", (0, 36), ["B. Okri", "C. Twill"], "On ice"),
        ("“On ice,” with B. Okri, Test Letters", (1, 7), ["B. Okri"], "On ice"),
        ("Counting with R. Springer, 2019.", (0, 25), [], "Counting with R. Springer"),
        ("On ice (with B. Okri, a story). Letters", (0, 30), [], "On ice (with B. Okri, a story)"),
    ],
)
def test_names(text, title, names, left):
    assert read(text, title) == (names, left)


def test_a_work_with_authors_of_its_own_is_left():
    draft = Draft.of(StyledText.plain("Lund, A. On ice (with B. Okri)."), LEXICON)
    own = NameList((NameSpan(0, 8, (0, 4), (6, 8)),), 8, False, "Hu, Q., Han, S.", 1.0)
    draft.names = own
    read_with_others(draft)
    assert draft.names is own
