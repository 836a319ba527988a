"""What the browser asks for as a correction: whole, stamped, and applied to what it means; slips are refused."""

import pytest
from pydantic import ValidationError

from cvparse import __version__
from cvparse.bulk.status import Status
from cvparse.bulk.stores.reviews import Stored
from cvparse.corrections.apply import apply
from cvparse.corrections.working_copy import WorkingCopy
from cvparse.model import CV, Award, Language, Person, Source, Talk, Unparsed
from cvparse.review.changes import Request, Reviewer, correction_of
from cvparse.review.forms import SlipError
from stored_cvs import as_read

READ = as_read(
    CV(
        source=Source(sha256="a" * 64),
        person=Person(name="Ada Example"),
        awards=(
            Award(title="Medal", date="2019", raw="Example Medal 2019", confidence=0.4),
            Award(title="Cup", raw="Cup"),
        ),
        talks=(Talk(title="Prize", raw="Prize of the Society 2020"),),
        languages=(Language(language="French", raw="French, Latin"), Language(language="Latin", raw="French, Latin")),
        unparsed=(
            Unparsed(text="Badge", page=1, bbox=(0, 0, 1, 1), reason=""),
            Unparsed(text="2021", page=1, bbox=(2, 0, 3, 1), reason=""),
        ),
    )
)
MEDAL, CUP = (award.id for award in READ.awards)
PRIZE = READ.talks[0].id
DOCUMENT = Stored(1, "a.pdf", "a" * 64, Status.OK, "", READ, (), (), 3, None)
BO = Reviewer("Bo Example", lambda: "2026-05-04T10:00:00+00:00")


def corrected(**asked: object) -> CV:
    """The CV after a request; it must be one that can be applied."""
    done = apply(READ, [correction_of(Request(revision=3, **asked), DOCUMENT, BO)])
    assert done.unapplied == ()
    return done.cv


def test_a_correction_says_what_was_there_before_and_who_made_it_when():
    made = correction_of(Request(revision=3, op="set", id=MEDAL, field="title", text=" Big Medal "), DOCUMENT, BO)
    assert made.model_dump(mode="json") == {
        "op": "set",
        "id": MEDAL,
        "called": "Medal",
        "printed": "Example Medal 2019",
        "field": "title",
        "value": "Big Medal",
        "old": "Medal",
        "by": "Bo Example",
        "at": "2026-05-04T10:00:00+00:00",
        "version": __version__,
        "sha256": "a" * 64,
        "undone": None,
        "took": [],
    }


def test_each_operation():
    assert corrected(op="set", id=MEDAL, field="date", text="2018").awards[0].date == "2018"
    assert corrected(op="set", id=MEDAL, field="date", text=" ").awards[0].date is None
    assert corrected(op="clear", id=MEDAL, field="date", text="2018").awards[0].date is None
    assert [award.title for award in corrected(op="remove", id=MEDAL).awards] == ["Cup"]
    assert [award.title for award in corrected(op="move", id=PRIZE, collection="awards").awards][-1] == "Prize"
    assert [award.raw for award in corrected(op="merge", id=MEDAL).awards] == ["Example Medal 2019 Cup"]
    assert [award.raw for award in corrected(op="merge", id=CUP, others=[MEDAL]).awards] == ["Cup Example Medal 2019"]
    assert [award.raw for award in corrected(op="split", id=MEDAL, at=8).awards][:2] == ["Example", "Medal 2019"]
    assert corrected(op="accept", id=MEDAL).awards[0].confidence == 1.0


def test_the_second_of_two_entries_of_one_print_is_meant_by_its_name():
    french, latin = READ.languages
    after = corrected(op="set", id=latin.id, field="fluency", text="reading").languages
    assert [one.fluency for one in after] == [None, "reading"]
    assert correction_of(Request(revision=3, op="remove", id=latin.id), DOCUMENT, BO).called == "Latin"
    merged = correction_of(Request(revision=3, op="merge", id=french.id), DOCUMENT, BO)
    assert (merged.others, merged.others_called) == ((latin.id,), ("Latin",))


def test_an_entry_is_added_of_words_that_nothing_took():
    after = corrected(op="add", collection="awards", took=[1, 0])
    assert (after.awards[-1].title, after.awards[-1].raw, after.unparsed) == ("Badge 2021", "Badge 2021", ())
    assert corrected(op="add", collection="talks", text="On  Ice").talks[-1].title == "On Ice"


def test_two_entries_of_one_text_have_two_names():
    asked = Request(revision=3, op="add", collection="talks", text="On Ice")
    first = correction_of(asked, DOCUMENT, BO)
    once = apply(READ, [first]).cv
    second = correction_of(asked, Stored(1, "a.pdf", "a" * 64, Status.OK, "", once, (), (), 4, None), BO)
    assert first.id != second.id
    assert len(apply(once, [second]).cv.talks) == 3


def test_words_that_nothing_took_go_into_a_field():
    after = corrected(op="set", id=MEDAL, field="note", text="Badge", took=[0])
    assert (after.awards[0].note, [run.text for run in after.unparsed]) == ("Badge", ["2021"])


def test_the_owner_and_the_document():
    assert corrected(op="set", id="person", field="emails", text="ada@example.org").person.emails == (
        "ada@example.org",
    )
    assert corrected(op="set", id="document", field="interests", text="Ice\nRivers").interests == ("Ice", "Rivers")
    made = correction_of(Request(revision=3, op="accept", id="document"), DOCUMENT, BO)
    assert made.digest == WorkingCopy(READ).digest()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"op": "set", "id": "awards-0123456789", "field": "title"}, "not there any more"),
        ({"op": "set", "id": MEDAL, "field": "colour", "text": "x"}, "no such field"),
        ({"op": "set", "id": MEDAL, "field": "raw", "text": "x"}, "no such field"),
        ({"op": "set", "id": MEDAL, "field": "id", "text": "x"}, "no such field"),
        ({"op": "set", "id": MEDAL, "field": "date", "text": "soon"}, "write the date as"),
        ({"op": "set", "id": PRIZE, "field": "kind", "text": "sermon"}, "kind cannot say that"),
        ({"op": "set", "id": "document", "field": "furniture", "text": "x"}, "no such field"),
        ({"op": "set", "id": "person", "field": "age", "text": "x"}, "no such field"),
        ({"op": "remove", "id": "person"}, "with entries only"),
        ({"op": "accept", "id": "person"}, "with entries only"),
        ({"op": "move", "id": MEDAL, "collection": "hobbies"}, "choose the collection"),
        ({"op": "add", "collection": "hobbies", "text": "x"}, "choose the collection"),
        ({"op": "merge", "id": CUP}, "no other entry"),
        ({"op": "merge", "id": CUP, "others": [CUP]}, "no other entry"),
        ({"op": "split", "id": MEDAL, "at": 0}, "both parts need a word"),
    ],
)
def test_a_slip_is_refused_with_a_sentence(asked, said):
    with pytest.raises(SlipError, match=said):
        correction_of(Request(revision=3, **asked), DOCUMENT, BO)


def test_the_largest_request_is_taken():
    asked = Request(revision=3, op="merge", id="x" * 200, others=["x"] * 100, took=range(1000))
    assert (len(asked.id), len(asked.others), len(asked.took)) == (200, 100, 1000)


@pytest.mark.parametrize(
    "asked",
    [
        {"op": "erase", "id": MEDAL},
        {"op": "set", "id": MEDAL, "file": "/etc/passwd"},
        {"op": "set", "id": "x" * 201},
        {"op": "merge", "id": MEDAL, "others": ["x"] * 101},
        {"op": "add", "took": list(range(1001))},
    ],
)
def test_what_is_no_request_is_refused(asked):
    with pytest.raises(ValidationError):
        Request(revision=3, **asked)
