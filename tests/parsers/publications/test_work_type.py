"""What sort of work a reference describes, from what has been read of it."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.work_type import kind_of_work
from cvparse.text.styled import StyledText

LEXICON = load(())
SPAN = (0, 3)
NAME = NameSpan(0, 3, (0, 3))


def kind(venue=None, acronym=None, text="Ice on Roads", **fields):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    for name, value in fields.items():
        setattr(draft, name, value)
    found = kind_of_work(draft, venue, acronym)
    return found and found.value


def titled(title):
    return {"text": title, "title": (0, len(title))}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Book review: Ice", "review"),
        ("Review of the book Ice", "review"),
        ("Review of A. Lund’s Tests", "review"),
        ("Review of Tests by A. Lund", "review"),
        ("Review of methods", None),
        ("Ice: a book review", None),
        ("Ice", None),
    ],
)
def test_reviews(title, expected):
    assert kind(**titled(title)) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"kind_code": "J"}, "journal_article"),
        ({"kind_code": "c"}, "conference_paper"),
        ({"kind_code": "M/OL"}, "book"),
        ({"kind_code": "D"}, "thesis"),
        ({"kind_code": "R"}, "report"),
        ({"kind_code": "P"}, "patent"),
        ({"kind_code": "DB"}, "dataset"),
        ({"kind_code": "CP"}, "software"),
        ({"kind_code": "Z"}, None),
        ({"thesis": SPAN}, "thesis"),
        ({"report": SPAN}, "report"),
        ({"thesis": SPAN, "report": SPAN}, "thesis"),
        ({"text": "Poster. Ice", "cues": [(0, 7)]}, "poster"),
        ({"text": "Panel. Ice", "cues": [(0, 6)]}, None),
        ({"arxiv_id": "2401.01234"}, "preprint"),
        ({"preprint": True}, "preprint"),
        ({"authors_are_editors": True}, "edited_book"),
        ({"authors_are_editors": True, "preprint": True}, "preprint"),
        ({"publisher": SPAN}, "book"),
        ({}, None),
    ],
)
def test_without_a_venue(fields, expected):
    assert kind(**fields) == expected


@pytest.mark.parametrize(
    ("venue", "acronym", "fields", "expected"),
    [
        ("Workshop on Ice", None, {}, "workshop_paper"),
        ("bioRxiv", None, {}, "preprint"),
        ("Proceedings of Ice", None, {}, "conference_paper"),
        ("Proceedings of Ice", None, {"volume": SPAN}, "conference_paper"),
        ("Proceedings of Ice", None, {"issue": SPAN}, "conference_paper"),
        ("Proceedings of Ice", None, {"volume": SPAN, "issue": SPAN}, "journal_article"),
        ("Proceedings of Ice", None, {"volume": SPAN, "issue": SPAN, "contained": True}, "conference_paper"),
        ("Ice Roads", "ICR", {}, "conference_paper"),
        ("Ice Roads", "ICR", {"volume": SPAN}, "journal_article"),
        ("Ice Roads", "ICR", {"issue": SPAN}, "journal_article"),
        ("Ice Physics", "ICR", {}, "conference_paper"),  # one word of journals
        ("Ice Physics Letters", "ICR", {}, "journal_article"),  # two
        ("Ice Roads", "BMJ", {}, "journal_article"),
        ("Ice Surveys", "ICR", {}, "journal_article"),
        ("Ice Magazine", None, {}, "magazine_article"),
        ("Ice Magazine", None, {"volume": SPAN}, "journal_article"),
        ("Ice Roads", None, {}, "journal_article"),
        ("Ice Roads", None, {"volume": SPAN, "publisher": SPAN}, "journal_article"),
        ("Ice Roads", None, {"contained": True}, "book_chapter"),
        ("Ice Roads", None, {"contained": True, "volume": SPAN}, "journal_article"),
        ("Ice Letters", None, {"contained": True}, "journal_article"),  # a word that only periodicals have
        ("Communications of the ACM", None, {"contained": True}, "journal_article"),  # a journal of the list
        ("Ice Letters", None, {"contained": True, "editors": (NAME,)}, "book_chapter"),
        ("Technical Report 12", None, {}, "report"),
        ("Proceedings of the National Academy of Sciences", None, {"volume": SPAN}, "journal_article"),
        ("Proceedings of the National Academy of Sciences", None, {}, "conference_paper"),
        ("Ice Roads", None, {"contained": True, "volume": SPAN, "publisher": SPAN}, "book_chapter"),
        ("Ice Roads", None, {"contained": True, "volume": SPAN, "editors": (NAME,)}, "book_chapter"),
    ],
)
def test_by_the_venue(venue, acronym, fields, expected):
    assert kind(venue, acronym, **fields) == expected
