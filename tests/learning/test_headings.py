"""What corrections teach about headings, and what they leave open."""

import pytest

from cvparse.corrections.operations import AddEntry, MoveEntry, RemoveEntry
from cvparse.learning.headings import heading_lessons, heading_phrase
from cvparse.learning.lessons import ReadEntries
from cvparse.lexicon.own_lists import ListedPhrase, OwnLists
from cvparse.pipeline import trace
from small_cvs import LAURELS, headed_cv, small_cv

LISTED = ListedPhrase("en", "headings", "awards", "laurels")


def moved(one, collection="awards"):
    return MoveEntry(op="move", id=one.id, collection=collection, values={"title": one.raw})


def lessons(content, choose):
    """The lessons of a document after the corrections that `choose` makes of its CV."""
    traced = trace(content)
    return list(heading_lessons(ReadEntries.of(traced), choose(traced.cv)))


@pytest.mark.parametrize(
    ("title", "phrase"),
    [
        ("4. LAURELS (selected):", "laurels"),
        ("Laurels & Palms", "laurels & palms"),
        ("2019", None),
        ("–", None),
        ("x" * 90, "x" * 90),
        ("x" * 91, None),
        ("Palms | Laurels", None),
    ],
)
def test_a_heading_as_a_list_has_it(title, phrase):
    assert heading_phrase(title) == phrase


def test_a_section_that_was_moved_teaches_its_heading():
    content = headed_cv("Ada Example", {"Laurels": LAURELS})
    (lesson,) = lessons(content, lambda cv: [moved(one) for one in cv.other])
    assert lesson.listed == LISTED
    assert lesson.because == "1 of 1 entries under “Laurels” belong to awards"
    assert not lesson.holds(trace(content)), "as it is read without the phrase"
    assert lesson.holds(trace(content, lexicon=OwnLists().with_phrase(lesson.listed)))


@pytest.mark.parametrize(
    ("targets", "table"),
    [
        (("media", "media", "media"), "media"),
        (("media", "media", ""), None),  # one is right, and a list knows the heading
        (("media", "media", "service"), None),
        (("", "", ""), None),
    ],
)
def test_a_list_that_knows_the_heading_is_overruled_by_all_entries_only(targets, table):
    content = headed_cv("Ada Example", {"Awards": LAURELS})
    found = lessons(
        content, lambda cv: [moved(one, target) for one, target in zip(cv.awards, targets, strict=True) if target]
    )
    assert [one.listed.table for one in found if one.listed.phrase == "awards"] == ([table] if table else [])


def test_a_line_that_was_not_seen_as_a_heading():
    """It is set as all other lines are; behind it stand the entries that were moved."""
    content = small_cv("Ada Example", "ada@example.org").replace(
        b"2014) Tj ET\n",
        b"2014) Tj ET\n"
        + b"".join(
            b"BT /F1 11 Tf 72 %d Td (%s) Tj ET\n" % (664 - 16 * n, line.encode())
            for n, line in enumerate(("LAURELS", *LAURELS))
        ),
    )
    assert all(one.heading != "LAURELS" for one in trace(content).cv.sections)
    found = lessons(content, lambda cv: [moved(one) for one in cv.education if "Ph.D." not in one.raw])
    (lesson,) = [one for one in found if one.holds(trace(content, lexicon=OwnLists().with_phrase(one.listed)))]
    assert lesson.listed == LISTED


def test_what_is_only_removed_or_added_by_hand_teaches_nothing():
    content = headed_cv("Ada Example", {"Laurels": LAURELS})
    assert lessons(content, lambda cv: [RemoveEntry(op="remove", id=one.id) for one in cv.other]) == []
    added = AddEntry(op="add", id="added-1", collection="awards", values={"title": "A prize"})
    assert lessons(content, lambda cv: [added]) == []


def test_an_entry_that_is_there_already_teaches_nothing():
    content = headed_cv("Ada Example", {"Awards": LAURELS})
    assert lessons(content, lambda cv: [moved(one) for one in cv.awards]) == []
