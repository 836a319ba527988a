"""What the pages show: the doubtful first, each entry with what was done to it, nothing of a CV as markup."""

import pytest
from markupsafe import Markup

from cvparse.bulk.status import Status
from cvparse.bulk.stores.reviews import Stored
from cvparse.corrections.apply import apply
from cvparse.corrections.operations import Accept, SetValue
from cvparse.model import CV, Award, Person, Place, Publication, Talk
from cvparse.review.forms import form_of
from cvparse.review.views import (
    SURE,
    USUAL,
    document_forms,
    doubtful_first,
    entry_view,
    entry_views,
    environment,
    find_entry,
    form_parts,
    plain,
    title_behind,
    words_of,
)
from stored_cvs import as_read

READ = as_read(
    CV(
        person=Person(name="Ada Example"),
        awards=(
            Award(title="Sure", raw="Sure", confidence=SURE, provenance=(Place(page=1, bbox=(0, 0, 1, 1)),)),
            Award(title="Unsure", date="2019", raw="Unsure 2019", confidence=SURE - 0.01),
            Award(raw="Print only", confidence=None),
        ),
        talks=(Talk(title="Least sure", raw="Least sure", confidence=0.1),),
    )
)
SURE_ONE, UNSURE_ONE, PRINT_ONLY = READ.awards


def document(*corrections) -> Stored:
    done = apply(READ, corrections)
    return Stored(1, "a.pdf", "", Status.OK, "", done.cv, corrections, ("applied",) * len(corrections), 0, None)


def test_the_doubtful_come_first_the_least_sure_before_the_others():
    doubtful, others = doubtful_first(entry_views(document()))
    assert [view.title for view in doubtful] == ["Least sure", "Unsure"]
    assert [(name, [view.title for view in views]) for name, views in others] == [("awards", ["Sure", "Print only"])]


def test_an_accepted_entry_is_in_doubt_no_more():
    accept = Accept(op="accept", id=UNSURE_ONE.id, values={"title": "Unsure", "date": "2019"})
    view = next(view for view in entry_views(document(accept)) if view.id == UNSURE_ONE.id)
    assert (view.accepted, view.doubtful, view.sure, view.corrected) == (True, False, "100 %", 0)


def test_an_entry_says_how_often_it_was_corrected():
    change = SetValue(op="set", id=UNSURE_ONE.id, field="date", value="2018")
    view = entry_view(document(change), "awards", UNSURE_ONE)
    assert (view.corrected, view.accepted, view.doubtful, view.noun) == (1, False, True, "award")


def test_a_correction_that_was_not_applied_marks_nothing():
    lost = SetValue(op="set", id=UNSURE_ONE.id, field="date", value="2018")
    stored = Stored(1, "a.pdf", "", Status.OK, "", READ, (lost,), ("correction_lost",), 0, None)
    assert entry_view(stored, "awards", UNSURE_ONE).corrected == 0


def test_an_entry_without_a_name_is_called_by_its_print():
    assert entry_view(document(), "awards", PRINT_ONLY).title == "Print only"
    assert entry_view(document(), "awards", UNSURE_ONE).details == "2019"
    work = Publication(title="T", kind="book", year=2019, publisher="Example Press", label="[1]", group="Books")
    assert entry_view(document(), "publications", work).details == "2019 · Example Press"


def test_a_form_shows_what_is_filled_and_the_first_few():
    fields = form_of(Publication(title="T", group="Articles"))
    shown, more = form_parts(fields)
    assert len(shown) > USUAL and len(more) > USUAL
    assert all(field.is_filled for field in shown[USUAL:])
    assert not any(field.is_filled for field in more)
    assert {*shown, *more} == set(fields)


def test_an_entry_is_found_by_its_id():
    assert find_entry(document(), UNSURE_ONE.id) == ("awards", UNSURE_ONE)
    assert find_entry(document(), "../../etc/passwd") is None


def test_what_stands_behind_an_entry_in_its_collection():
    assert title_behind(document(), "awards", SURE_ONE) == "Unsure"
    assert title_behind(document(), "awards", UNSURE_ONE) == "Print only"
    assert title_behind(document(), "awards", PRINT_ONLY) == ""


def test_the_words_of_a_print_say_where_they_begin():
    assert [(word.text, word.at) for word in words_of("Medal,  2019")] == [("Medal,", 0), ("2019", 8)]


def test_the_owner_and_the_document_have_forms():
    forms = {name: [field.name for field in fields] for name, _, fields in document_forms(document())}
    assert list(forms) == ["person", "document"]
    assert forms["document"] == ["summary", "interests"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("\x00\x1b[2J", "��[2J"),
        ("a\u202eb\u2066c", "a\ufffdb\ufffdc"),
        ("line\none\ttab", "line\none\ttab"),
        ("مرحبا", "مرحبا"),
        (3, 3),
        (Markup("<b>"), Markup("<b>")),
    ],
)
def test_characters_that_have_no_place_in_html_are_replaced(value, expected):
    assert plain(value) == expected


def test_what_a_template_prints_is_escaped():
    printed = environment().from_string('<i title="{{ a }}">{{ a }}</i>').render(a="\"><script>&'\x00")
    assert printed == '<i title="&#34;&gt;&lt;script&gt;&amp;&#39;�">&#34;&gt;&lt;script&gt;&amp;&#39;�</i>'
