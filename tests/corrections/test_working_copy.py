"""Which entry a correction means, and what a changed CV holds."""

import pytest

from cvparse.corrections.working_copy import (
    NotApplicableError,
    WorkingCopy,
    build,
    fields_of,
    print_of,
    title_of,
)
from cvparse.model import CV, Award, Experience, FurnitureItem, Language, Place, Talk, Unparsed
from stored_cvs import as_read

SPOKEN = "German, French"
READ = as_read(
    CV(
        awards=(Award(title="Medal", raw="Medal 2019"), Award(title="Medal", raw="medal, 2019")),
        languages=(Language(language="German", raw=SPOKEN), Language(language="French", raw=SPOKEN)),
        talks=(Talk(title="On Ice", raw="On Ice, Oslo"),),
        unparsed=(
            Unparsed(text="Badge 2021", page=1, bbox=(0, 0, 9, 9), reason=""),
            Unparsed(text="(Oslo)", page=1, bbox=(0, 9, 9, 9), reason=""),
        ),
        furniture=(FurnitureItem(text="Page one", page=1, bbox=(0, 0, 1, 1), kind="page_number"),),
    )
)


@pytest.fixture
def copy() -> WorkingCopy:
    return WorkingCopy(READ)


def test_an_untouched_copy_is_the_cv(copy):
    assert copy.result() == READ


@pytest.mark.parametrize(
    ("wanted", "called", "expected"),
    [
        (READ.talks[0].id, "", "On Ice"),
        (READ.talks[0].id, "something else", "On Ice"),  # the only entry of its print, whatever it is called
        (READ.languages[1].id, "French", "French"),
        (READ.languages[1].id, "German", "German"),  # the count is wrong, the name says it
        (READ.languages[1].id, "", "French"),
        (READ.awards[1].id, "Medal", "Medal"),
    ],
)
def test_an_entry_is_found(copy, wanted, called, expected):
    assert title_of(copy.find(wanted, called).entry) == expected


def test_of_two_that_are_called_alike_the_count_decides(copy):
    assert copy.find(READ.awards[1].id, "Medal").index == 1


@pytest.mark.parametrize(
    ("wanted", "called", "code"),
    [
        ("talks-0123456789", "", "correction_lost"),
        ("person", "", "correction_lost"),
        (READ.languages[0].id, "Latin", "correction_unsure"),
        (f"{READ.languages[0].id}-9", "German", "correction_lost"),
    ],
)
def test_an_entry_is_not_found(copy, wanted, called, code):
    with pytest.raises(NotApplicableError) as caught:
        copy.find(wanted, called)
    assert caught.value.code == code


def test_what_is_taken_is_unparsed_no_more(copy):
    assert [run.text for run in copy.take(["Badge", "2021."])] == ["Badge 2021"]
    assert [run.text for run in copy.unparsed] == ["(Oslo)"]
    assert copy.take(["Badge 2021"]) == ()


def test_part_of_a_run_is_not_taken(copy):
    assert copy.take(["Badge"]) == ()


@pytest.mark.parametrize(
    ("texts", "unparsed", "printed"),
    [
        (("badge 2021", "Oslo"), True, True),
        (("Oslo Ice",), False, True),
        (("Page one",), False, True),
        (("Bergen",), False, False),
    ],
)
def test_where_words_stand(copy, texts, unparsed, printed):
    assert (copy.unparsed_has(texts), copy.prints(texts)) == (unparsed, printed)


def test_entries_are_put_and_inserted(copy):
    first, second = READ.awards
    copy.put(copy.find(first.id), [])
    copy.insert("awards", Award(title="Last", id="x"), None)
    copy.insert("awards", Award(title="After", id="y"), second.id)
    copy.insert("awards", Award(title="Nowhere", id="z"), "gone")
    assert [award.id for award in copy.entries("awards")] == [second.id, "y", "x", "z"]


def test_the_digest_is_of_what_is_said(copy):
    before = copy.digest()
    found = copy.find(READ.talks[0].id)
    moved = found.entry.model_copy(update={"confidence": 0.1, "provenance": (Place(page=1, bbox=(0, 0, 1, 1)),)})
    copy.put(found, [moved])
    assert copy.digest() == before
    copy.put(found, [moved.model_copy(update={"title": "On Snow"})])
    assert copy.digest() != before


def test_what_an_entry_says_without_its_print():
    post = Experience(title="Reader", label="1.", ongoing=True, raw="Reader", id="a", confidence=0.5)
    assert fields_of(post) == {"title": "Reader", "label": "1.", "ongoing": True}
    assert build("experience", fields_of(post), print_of(post)) == post
    assert build("experience", {}, print_of(post, raw="x")) == Experience(raw="x", id="a", confidence=0.5)


@pytest.mark.parametrize(
    ("collection", "values", "said"),
    [
        ("hobbies", {}, "no collection hobbies"),
        ("awards", {"raw": "x"}, "raw follows from the print"),
        ("awards", {"colour": "red"}, "colour: Extra inputs"),
        ("publications", {"year": "MMXX"}, "year: Input should be a valid integer"),
    ],
)
def test_what_the_contract_does_not_allow(collection, values, said):
    with pytest.raises(NotApplicableError, match=said) as caught:
        build(collection, values, {})
    assert caught.value.code == "correction_refused"


@pytest.mark.parametrize(
    ("unparsed", "texts", "left"),
    [
        (["Badge 2021", "2021"], ["Badge 2021"], ["2021"]),  # the same word elsewhere stays
        (["2021", "Badge 2021"], ["Badge 2021"], ["2021"]),
        (["2021", "2021"], ["2021"], ["2021"]),
        (["2021", "2021"], ["2021", "2021"], []),
        (["Badge", "of Honour"], ["Badge of Honour"], []),  # divided otherwise by now
        (["Badge of Honour 2021"], ["Badge of Honour"], ["Badge of Honour 2021"]),
        (["–"], ["Badge"], ["–"]),
        (["Badge"], [], ["Badge"]),
    ],
)
def test_each_word_takes_one_word(unparsed, texts, left):
    runs = tuple(Unparsed(text=text, page=1, bbox=(0, 0, 1, 1), reason="") for text in unparsed)
    copy = WorkingCopy(CV(unparsed=runs))
    copy.take(texts)
    assert [run.text for run in copy.unparsed] == left
