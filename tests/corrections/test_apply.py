"""Each operation: what it changes, that the change survives another reading, and what it must refuse."""

import pytest

from cvparse.corrections.apply import apply, joined
from cvparse.corrections.operations import (
    Accept,
    AddEntry,
    ClearValue,
    MergeEntries,
    MoveEntry,
    Part,
    RemoveEntry,
    SetValue,
    SplitEntry,
    Undone,
)
from cvparse.model import (
    CV,
    Assessment,
    AssessmentStatus,
    Award,
    Issue,
    Language,
    Medium,
    Person,
    Place,
    Publication,
    SectionKind,
    Source,
    Talk,
    Unparsed,
    ValuePlace,
)
from stored_cvs import as_read


def cv_of(**lists: object) -> CV:
    return as_read(CV(source=Source(sha256="a" * 64), **lists))


@pytest.fixture
def cv() -> CV:
    """A CV of two awards, a talk that is an award, three languages in one print, and a run that nothing took."""
    box = (Place(page=1, bbox=(10, 20, 30, 40)),)
    spoken = "German, French, Latin"
    return cv_of(
        person=Person(name="Ada Exampel", emails=("ada@example.org",)),
        awards=(
            Award(title="Medal", date="2019", raw="Example Medal, 2019", confidence=0.4, provenance=box),
            Award(title="Prize", raw="Prize of the Society"),
        ),
        talks=(Talk(title="Cup of Merit", date="2020", raw="Cup of Merit 2020"),),
        languages=tuple(Language(language=name, raw=spoken) for name in ("German", "French", "Latin")),
        unparsed=(Unparsed(text="Badge of Honour 2021", page=1, bbox=(10, 50, 90, 60), reason="no entry"),),
        assessment=Assessment(status=AssessmentStatus.NEEDS_REVIEW, confidence=0.5),
    )


def codes(cv: CV) -> list[str]:
    return [issue.code for issue in cv.issues]


def test_set(cv):
    entry = cv.awards[0]
    done = apply(cv, [SetValue(op="set", id=entry.id, field="title", value="Example Medal", old="Medal")])
    assert done.unapplied == ()
    assert [award.title for award in done.cv.awards] == ["Example Medal", "Prize"]
    assert done.cv.awards[0].id == entry.id
    assert done.cv.awards[0].confidence == 0.4
    assert cv.awards[0].title == "Medal", "the CV that was read is as it was"


def test_set_stands_whatever_is_read_later(cv):
    correction = SetValue(op="set", id=cv.awards[0].id, field="title", value="Example Medal", old="Medal")
    later = cv.model_copy(update={"awards": (cv.awards[1], cv.awards[0].model_copy(update={"title": "Example"}))})
    assert [award.title for award in apply(later, [correction]).cv.awards] == ["Prize", "Example Medal"]


def test_set_takes_words_out_of_unparsed(cv):
    correction = SetValue(op="set", id=cv.awards[0].id, field="note", value="Badge", took=("Badge of Honour 2021",))
    assert apply(cv, [correction]).cv.unparsed == ()


def test_set_drops_the_place_of_the_old_value_only():
    places = (Place(page=1, bbox=(0, 0, 1, 1)),)
    values = (ValuePlace(path="authors.0", places=places), ValuePlace(path="title", places=places))
    cv = cv_of(publications=(Publication(title="On Ice", raw="On Ice", values=values),))
    correction = SetValue(op="set", id=cv.publications[0].id, field="authors", value=[{"name": "A. Example"}])
    (work,) = apply(cv, [correction]).cv.publications
    assert [one.path for one in work.values] == ["title"]
    assert work.authors[0].name == "A. Example"


def test_clear(cv):
    done = apply(cv, [ClearValue(op="clear", id=cv.awards[0].id, field="date", old="2019")])
    assert done.cv.awards[0].date is None
    assert done.cv.awards[0].title == "Medal"


def test_add(cv):
    correction = AddEntry(
        op="add",
        id="added-1",
        collection=SectionKind.AWARDS,
        printed="Badge of Honour 2021",
        values={"title": "Badge of Honour", "date": "2021"},
        took=("Badge of Honour 2021",),
        after=cv.awards[0].id,
    )
    done = apply(cv, [correction]).cv
    assert [award.title for award in done.awards] == ["Medal", "Badge of Honour", "Prize"]
    assert done.awards[1].provenance == (Place(page=1, bbox=(10, 50, 90, 60)),)
    assert done.awards[1].confidence == 1.0
    assert done.unparsed == ()
    assert apply(done, [correction]).cv == done, "it is there already"


@pytest.mark.parametrize(
    ("unparsed", "raw", "code"),
    [
        ("Badge of Honour 2021 (Oslo)", "", None),
        ("", "Badge of Honour 2021", "correction_unsure"),
        ("", "Badge of Shame 2021", "correction_lost"),
    ],
)
def test_add_asks_where_its_words_are_now(unparsed, raw, code):
    runs = (Unparsed(text=unparsed, page=1, bbox=(0, 0, 1, 1), reason=""),) if unparsed else ()
    cv = cv_of(talks=(Talk(title="T", raw=raw),), unparsed=runs)
    correction = AddEntry(
        op="add", id="added-1", collection="awards", values={"title": "Badge"}, took=("Badge of Honour 2021",)
    )
    done = apply(cv, [correction])
    assert [one.code for one in done.unapplied] == ([code] if code else [])
    assert len(done.cv.awards) == (0 if code else 1)


def test_remove(cv):
    done = apply(cv, [RemoveEntry(op="remove", id=cv.awards[0].id)])
    assert [award.title for award in done.cv.awards] == ["Prize"]


def test_move(cv):
    talk = cv.talks[0]
    correction = MoveEntry(op="move", id=talk.id, collection="awards", values={"title": "Cup of Merit", "date": "2020"})
    done = apply(cv, [correction]).cv
    assert done.talks == ()
    assert [award.title for award in done.awards] == ["Medal", "Prize", "Cup of Merit"]
    assert (done.awards[2].id, done.awards[2].raw) == (talk.id, talk.raw)
    assert apply(done, [correction]).cv == done


def test_a_moved_entry_stands_in_the_order_of_print():
    def at(top: float) -> tuple[Place, ...]:
        return (Place(page=1, bbox=(0, top, 1, top + 1)),)

    cv = cv_of(
        awards=(Award(title="A", raw="a", provenance=at(10)), Award(title="C", raw="c", provenance=at(30))),
        talks=(Talk(title="B", raw="b", provenance=at(20)),),
    )
    correction = MoveEntry(op="move", id=cv.talks[0].id, collection="awards", values={"title": "B"})
    assert [award.title for award in apply(cv, [correction]).cv.awards] == ["A", "B", "C"]


def test_merge(cv):
    first, second = cv.awards
    correction = MergeEntries(
        op="merge", id=first.id, others=(second.id,), values={"title": "Medal, Prize", "date": "2019"}
    )
    done = apply(cv, [correction]).cv
    assert [(award.id, award.title) for award in done.awards] == [(first.id, "Medal, Prize")]
    assert done.awards[0].raw == "Example Medal, 2019 Prize of the Society"
    assert done.awards[0].provenance == first.provenance


def test_merge_is_whole_or_not_at_all(cv):
    gone = MergeEntries(op="merge", id=cv.awards[0].id, others=("awards-0000000000",), values={"title": "One"})
    itself = MergeEntries(op="merge", id=cv.awards[0].id, others=(cv.awards[0].id,), values={"title": "One"})
    done = apply(cv, [gone, itself])
    assert done.cv.awards == cv.awards
    assert codes(done.cv) == ["correction_lost", "correction_refused"]


def test_split(cv):
    first = cv.awards[0]
    correction = SplitEntry(
        op="split",
        id=first.id,
        parts=(Part(printed="Example Medal", values={"title": "Medal"}), Part(printed="2019", values={"date": "2019"})),
    )
    later = SetValue(op="set", id=f"{first.id}.2", field="title", value="Second")
    done = apply(cv, [correction, later]).cv
    assert [(one.id, one.title, one.raw) for one in done.awards[:2]] == [
        (first.id, "Medal", "Example Medal"),
        (f"{first.id}.2", "Second", "2019"),
    ]
    assert all(one.provenance == first.provenance for one in done.awards[:2])


def test_accept_an_entry(cv):
    first = cv.awards[0]
    accepted = Accept(op="accept", id=first.id, values={"title": "Medal", "date": "2019"})
    assert apply(cv, [accepted]).cv.awards[0] == first.model_copy(update={"confidence": 1.0})
    misread = cv.model_copy(update={"awards": (first.model_copy(update={"title": "Meda1", "confidence": 0.9}),)})
    assert apply(misread, [accepted]).cv.awards == apply(cv, [accepted]).cv.awards[:1], "what was accepted stands"


def test_accept_the_document(cv):
    once = apply(cv, [Accept(op="accept", id="document", sha256="a" * 64, by="Bo")]).cv.assessment
    assert (once.status, once.confidence) == (AssessmentStatus.OK, 1.0)
    assert once.checks[-1].message == "Bo looked at it and accepted it"


@pytest.mark.parametrize(
    ("sha256", "digest", "code"),
    [("b" * 64, None, "correction_lost"), ("a" * 64, "of another reading", "correction_unsure")],
)
def test_another_document_is_not_accepted(cv, sha256, digest, code):
    done = apply(cv, [Accept(op="accept", id="document", sha256=sha256, digest=digest)])
    assert done.cv.assessment == cv.assessment
    assert codes(done.cv) == [code]


@pytest.mark.parametrize(
    ("sha256", "old", "name", "code"),
    [
        ("a" * 64, "anything", "Ada Example", None),  # the same file, read otherwise by now
        ("b" * 64, "Ada Exampel", "Ada Example", None),  # another file that says what was corrected
        ("b" * 64, "Ada Examplum", "Ada Exampel", "correction_lost"),
    ],
)
def test_the_owner_is_corrected_in_the_file_that_was_looked_at(cv, sha256, old, name, code):
    correction = SetValue(op="set", id="person", field="name", value="Ada Example", old=old, sha256=sha256)
    done = apply(cv, [correction]).cv
    assert done.person.name == name
    assert codes(done) == ([code] if code else [])


def test_the_document_has_a_summary_and_interests(cv):
    done = apply(
        cv,
        [
            SetValue(op="set", id="document", field="interests", value=["Rivers", "Ice"], sha256="a" * 64),
            SetValue(op="set", id="document", field="furniture", value=[], sha256="a" * 64),
        ],
    ).cv
    assert done.interests == ("Rivers", "Ice")
    assert codes(done) == ["correction_refused"]


def test_what_has_no_print_any_more_is_reported_and_changes_nothing(cv):
    lost = SetValue(
        op="set", id="awards-0123456789", called="Old Medal", field="title", value="New Medal", by="Bo Example"
    )
    done = apply(cv, [lost])
    assert done.cv.awards == cv.awards
    assert [(issue.code, issue.message) for issue in done.cv.issues] == [
        (
            "correction_lost",
            "correction by Bo Example not applied (set title, Old Medal): its print is not in what was read",
        )
    ]


@pytest.mark.parametrize(
    ("field", "value"),
    [("tilte", "x"), ("title", ["x"]), ("raw", "x"), ("id", "x"), ("confidence", 1), ("provenance", [])],
)
def test_what_the_contract_does_not_allow_is_refused(cv, field, value):
    done = apply(cv, [SetValue(op="set", id=cv.awards[0].id, field=field, value=value)])
    assert done.cv.awards == cv.awards
    assert codes(done.cv) == ["correction_refused"]


def test_entries_of_one_print_are_told_apart_by_what_they_are_called(cv):
    """A reading that skips the first of three must not hand its correction to the second."""
    german, french, latin = cv.languages
    correction = SetValue(op="set", id=french.id, called="French", field="fluency", value="fluent")
    assert [one.fluency for one in apply(cv, [correction]).cv.languages] == [None, "fluent", None]
    fewer = as_read(cv.model_copy(update={"languages": (french, latin)}))
    assert [one.fluency for one in apply(fewer, [correction]).cv.languages] == ["fluent", None]
    without = as_read(cv.model_copy(update={"languages": (german, latin)}))
    done = apply(without, [correction]).cv
    assert [one.fluency for one in done.languages] == [None, None]
    assert codes(done) == ["correction_unsure"]


def test_a_set_that_the_program_reads_by_itself_by_now_is_no_issue():
    cv = cv_of(
        languages=(Language(language="French", raw="French, Latin"), Language(language="Latin", raw="French, Latin"))
    )
    correction = SetValue(op="set", id=cv.languages[0].id, called="Frnch", field="language", value="French")
    assert apply(cv, [correction]).cv == cv


def test_a_print_that_is_sorted_elsewhere_by_now_is_found(cv):
    talk = cv.talks[0]
    correction = SetValue(op="set", id=talk.id, field="title", value="Cup")
    sorted_otherwise = as_read(cv.model_copy(update={"talks": (), "awards": (Award(title="C", raw=talk.raw),)}))
    assert apply(sorted_otherwise, [correction]).cv.awards[0].title == "Cup"
    in_two = as_read(sorted_otherwise.model_copy(update={"media": (Medium(title="M", raw=talk.raw),)}))
    assert codes(apply(in_two, [correction]).cv) == ["correction_unsure"]


def test_issues_go_with_the_reading_that_gave_them():
    issue = Issue(code="no_title", message="no title was read: Example Medal", section="Awards", page=1)
    kept = Issue(code="gap", message="7 is missing")
    cv = cv_of(awards=(Award(raw="Example Medal"),)).model_copy(update={"issues": (issue, kept)})
    correction = SetValue(op="set", id=cv.awards[0].id, field="title", value="Example Medal")
    assert apply(cv, [correction]).cv.issues == (kept,)


def test_no_corrections_change_nothing(cv):
    assert apply(cv, []).cv == cv


def test_joined_places_are_one_box_a_page():
    places = [Place(page=2, bbox=(1, 1, 2, 2)), Place(page=1, bbox=(5, 5, 6, 6)), Place(page=2, bbox=(0, 3, 1, 4))]
    assert joined(places) == (Place(page=1, bbox=(5, 5, 6, 6)), Place(page=2, bbox=(0, 1, 2, 4)))


def test_what_was_undone_does_nothing(cv):
    name = SetValue(op="set", id="person", field="name", value="Ada Example", sha256="a" * 64)
    assert apply(cv, [name]).cv.person.name == "Ada Example"
    done = apply(cv, [name.model_copy(update={"undone": Undone(by="Bo")})])
    assert (done.cv, done.unapplied) == (cv, ())


MARKED = (Place(page=2, bbox=(5, 5, 9, 9)), Place(page=2, bbox=(5, 15, 19, 19)))


@pytest.mark.parametrize(
    ("sha256", "printed", "places", "code"),
    [
        ("a" * 64, "Cup of Merit", (Place(page=2, bbox=(5, 5, 19, 19)),), None),
        ("a" * 64, "as the person typed it", (Place(page=2, bbox=(5, 5, 19, 19)),), None),
        ("b" * 64, "Cup of Merit", (), None),  # another file that prints it, somewhere
        ("b" * 64, "Cup of Glass", None, "correction_lost"),
    ],
)
def test_an_entry_of_marked_words_stands_where_they_stand(cv, sha256, printed, places, code):
    add = AddEntry(
        op="add",
        id="added-0123456789-1",
        collection="awards",
        values={"title": "Cup"},
        printed=printed,
        places=MARKED,
        sha256=sha256,
    )
    done = apply(cv, [add])
    assert [one.code for one in done.unapplied] == ([code] if code else [])
    found = [one.provenance for one in done.cv.awards if one.id == add.id]
    assert found == ([] if places is None else [places])
