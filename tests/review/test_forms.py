"""An entry as a form and back: what each sort of field is typed into, what is read of it, what is refused."""

import pytest

from cvparse.model import COLLECTIONS, CV, Author, Award, Education, Person, Publication, Service, Teaching, WebLink
from cvparse.model.kinds import LinkKind, PublicationKind
from cvparse.review.forms import LONGEST, SlipError, Sort, form_of, sort_of, typed, value_of

WORK = Publication(
    title="On Ice",
    authors=(
        Author(name="A. Example", family="Example", given="A.", markers=("*",), is_self=True),
        Author(name="van Muster, B.", family="van Muster", given="B."),
    ),
)


@pytest.mark.parametrize(
    ("model", "field", "sort"),
    [
        (Publication, "venue", Sort.TEXT),
        (Publication, "title", Sort.LONG_TEXT),
        (Publication, "year", Sort.NUMBER),
        (Publication, "kind", Sort.CHOICE),
        (Publication, "et_al", Sort.FLAG),
        (Publication, "authors", Sort.PEOPLE),
        (Publication, "notes", Sort.LINES),
        (Education, "start", Sort.DATE),
        (Award, "date", Sort.DATE),
        (Person, "links", Sort.LINKS),
        (CV, "summary", Sort.LONG_TEXT),
        (CV, "interests", Sort.LINES),
    ],
)
def test_the_sort_of_a_field_follows_from_its_type(model, field, sort):
    assert sort_of(model, field) is sort


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda one: one.name)
def test_every_collection_has_a_form(collection):
    fields = form_of(collection.entry())
    names = [field.name for field in fields]
    assert set(names) == set(collection.entry.model_fields) - {"id", "raw", "confidence", "provenance", "values"}
    assert names[-1] == "label"
    assert all(field.help for field in fields)


def test_own_fields_come_before_dates():
    names = [field.name for field in form_of(Service())]
    assert names == ["role", "venue", "venue_acronym", "organization", "note", "start", "end", "ongoing", "label"]


@pytest.mark.parametrize(("field", "label"), [("doi", "DOI"), ("venue_acronym", "Venue acronym"), ("year", "Year")])
def test_what_a_field_is_called(field, label):
    assert form_of(WORK, (field,))[0].label == label


def test_a_form_may_be_of_some_fields():
    assert [field.name for field in form_of(CV(), ("summary", "interests"))] == ["summary", "interests"]


def test_a_choice_has_the_words_of_its_vocabulary():
    (kind,) = form_of(WORK, ("kind",))
    assert kind.choices == tuple(one.value for one in PublicationKind)
    assert (kind.text, kind.is_filled) == ("other", True)


@pytest.mark.parametrize(
    ("entry", "field", "text", "value"),
    [
        (WORK, "venue", " River   Studies\n", "River   Studies"),
        (WORK, "venue", "  ", None),
        (WORK, "year", "2019", 2019),
        (WORK, "et_al", "true", True),
        (WORK, "et_al", "", None),
        (WORK, "kind", "book", "book"),
        (WORK, "pages", "12–34", "12-34"),
        (WORK, "doi", "https://doi.org/10.5555/abc", "10.5555/abc"),
        (WORK, "notes", "one\n\n two \n", ["one", "two"]),
        (Award(), "date", "2019-05", "2019-05"),
        (Teaching(), "terms", "Fall 2019", ["Fall 2019"]),
        (CV(), "summary", "One line.\nAnother.", "One line.\nAnother."),
    ],
)
def test_what_is_typed_is_read(entry, field, text, value):
    assert value_of(entry, field, text) == value


@pytest.mark.parametrize(
    ("entry", "field", "text", "said"),
    [
        (WORK, "year", "MMXIX", "it is a number"),
        (WORK, "year", "２０１９", "it is a number"),
        (WORK, "year", "1234567890", "it is a number"),
        (Award(), "date", "May 2019", "write the date as 2019, 2019-05 or 2019-05-31"),
        (WORK, "venue", "x" * (LONGEST + 1), "more than 20000 characters"),
    ],
)
def test_what_is_no_value_is_refused(entry, field, text, said):
    with pytest.raises(SlipError, match=said):
        value_of(entry, field, text)


def test_the_longest_value_is_taken():
    assert value_of(WORK, "venue", "x" * LONGEST) == "x" * LONGEST


def test_persons_keep_what_was_known_of_them():
    text = typed(WORK.authors)
    assert text == "A. Example*\nvan Muster, B."
    assert value_of(WORK, "authors", text) == [one.model_dump(mode="json") for one in WORK.authors]
    added = value_of(WORK, "authors", text + "\nC. Ferro†", owner="Ada Example")
    assert added[:2] == [one.model_dump(mode="json") for one in WORK.authors]
    assert added[2] == {"name": "C. Ferro", "family": "Ferro", "given": "C.", "markers": ["†"], "is_self": False}
    (own,) = value_of(Publication(), "authors", "Ada Example", owner="Ada Example")
    assert own["is_self"] is True


def test_links_keep_their_kind_and_new_ones_get_theirs():
    person = Person(links=(WebLink(kind=LinkKind.OTHER, url="https://example.org/a"),))
    value = value_of(person, "links", "https://example.org/a\nhttps://github.com/example")
    assert [one["kind"] for one in value] == ["other", "github"]
