"""What is printed of entries of which little is known."""

from __future__ import annotations

import pytest

from cvparse.model import (
    CV,
    Advising,
    Author,
    Award,
    Grant,
    Language,
    Marker,
    OtherSection,
    Person,
    Publication,
    SectionHeading,
    SectionKind,
    Service,
    Skill,
    Talk,
    Teaching,
)
from cvparse.render.document import printed
from cvparse.render.labelled import Form
from shown_prints import shown, shown_spans


def test_dates_alone_have_a_row_of_their_own() -> None:
    """Beside no row nothing is printed: an entry with nothing but its dates has them in its row."""
    cv = CV.model_validate({"source": {"file": "cv.pdf", "sha256": "", "pages": 1}}).model_copy(
        update={"service": (Service(start="2020", end="2024"), Service(role="Chair", start="2019"))}
    )
    alone, known = printed(cv, works_by_author=False).sections[0].entries
    assert [span.text for span in alone.rows[0].spans] == ["2020 – 2024"]
    assert alone.dates == ""
    assert known.dates == "2019"


K = SectionKind


def sections_of(cv: CV, **manner):
    return printed(cv, **{"works_by_author": False, **manner}).sections


def heading(text: str, kind: SectionKind, entries: int) -> SectionHeading:
    return SectionHeading(heading=text, kind=kind, level=1, page=1, entries=entries)


def lines(section):
    return [line for entry in section.entries for line in shown(entry)]


def test_the_title_of_the_document() -> None:
    named = printed(CV(person=Person(name="Ada Example")), works_by_author=False)
    assert (named.title, named.author, named.language) == ("Curriculum Vitae – Ada Example", "Ada Example", "en")
    assert printed(CV(), works_by_author=False).title == "Curriculum Vitae"


def test_works_open_with_their_authors_where_the_template_says_so() -> None:
    cv = CV(publications=(Publication(title="On Rivers", authors=(Author(name="A. Example"),)),))
    (by_title,), (by_author,) = sections_of(cv), sections_of(cv, works_by_author=True)
    assert lines(by_title) == ["**On Rivers**", "A. Example"]
    assert lines(by_author) == ["A. Example, “On Rivers.”"]


def test_only_the_entries_that_are_named_have_labels() -> None:
    cv = CV(
        publications=(Publication(title="On Rivers"), Publication(title="Of Lakes")),
        talks=(Talk(title="T", host="H"), Talk(title="U", host="H")),
    )
    labelled = {(K.PUBLICATIONS, 1): Form.FACTS, (K.TALKS, 0): Form.FACTS}
    works, talks = sections_of(cv, labelled=labelled)
    assert lines(works) == ["**On Rivers**", "Title: **Of Lakes**"]
    assert lines(talks) == ["“T”", "Host: H", "“U”", "H"]


def test_what_has_no_labels_is_printed_as_usual() -> None:
    cv = CV(skills=(Skill(name="Python"),), interests=("rivers",), summary="One.\nTwo.")
    everything = {(kind, 0): Form.WHOLE for kind in SectionKind}
    summary, skills, interests = sections_of(cv, labelled=everything)
    assert [shown_spans(paragraph) for paragraph in summary.paragraphs] == ["One.", "Two."]
    assert lines(skills) == ["**Python**"]
    assert lines(interests) == ["- rivers"]


@pytest.mark.parametrize(
    ("cv", "bulleted", "listed"),
    [
        (CV(awards=(Award(title="A"), Award(title="B"))), True, True),
        (CV(awards=(Award(title="A"),)), False, True),  # alone
        (CV(awards=(Award(title="A", date="2019"), Award(title="B", date="2018"))), False, True),
        (CV(awards=(Award(title="A", date="2019"), Award(title="B"))), True, True),
        (CV(awards=(Award(title="A", label="1."), Award(title="B", date="2018"))), False, True),
        (CV(skills=(Skill(name="A"),)), True, True),  # its lines may be taken for several
        (CV(publications=(Publication(title="A"),)), True, True),
        (CV(publications=(Publication(title="A", year=2019),)), False, True),
        (CV(languages=(Language(language="A"), Language(language="B"))), False, False),
        (CV(interests=("a", "b")), False, False),
        (CV(other=(OtherSection(heading="H", text="a b", items=("a", "b")),)), True, False),
    ],
)
def test_lists_whose_entries_show_no_beginning_are_bulleted(cv, bulleted, listed) -> None:
    (section,) = sections_of(cv)
    assert (section.bulleted, section.listed) == (bulleted, listed)


@pytest.mark.parametrize(
    ("items", "text", "expected"),
    [
        (("a", "b"), "a b", ["a", "b"]),
        (("a", "b"), "a b c", ["a b c"]),
        ((), "a", ["a"]),
        ((), "", []),
    ],
)
def test_the_items_of_a_text_are_printed_where_they_are_all_of_it(items, text, expected) -> None:
    (section,) = sections_of(CV(other=(OtherSection(heading="H", text=text, items=items),)))
    assert lines(section) == expected


@pytest.mark.parametrize(
    ("entry", "collection", "title", "line"),
    [
        (Service(role="Reviewer", venue="V"), "service", "Reviewer", "V"),
        (Service(role="Reviewer", venue_acronym="V"), "service", "Reviewer", "V"),
        (Service(role="Reviewer", organization="O"), "service", "Reviewer", "*Reviewer* – O"),  # nothing else tells it
        (Service(role="Reviewer", venue="V"), "service", "Service", "*Reviewer* – V"),
        (Teaching(course="C", institution="U"), "teaching", "U", "**C**"),
        (Teaching(course="C", institution="U"), "teaching", "Teaching", "**C**, U"),
        (Advising(name="B", institution="U"), "advising", "U", "**B**"),
    ],
)
def test_what_the_heading_says_is_not_said_again(entry, collection, title, line) -> None:
    cv = CV(sections=(heading(title, SectionKind(collection), 1),), **{collection: (entry,)})
    (section,) = sections_of(cv)
    assert lines(section) == [line]


def test_languages_are_a_line_among_the_skills() -> None:
    cv = CV(
        sections=(heading("Skills", K.SKILLS, 1),),
        skills=(Skill(name="Python"),),
        languages=(Language(language="Welsh", fluency="B2"), Language(language="Irish")),
    )
    (section,) = sections_of(cv)
    assert lines(section) == ["**Python**", "**Languages:** Welsh (B2), Irish"]


def test_a_legend_stands_under_the_heading_that_it_holds_for() -> None:
    cv = CV(
        sections=(
            heading("Articles", K.PUBLICATIONS, 1),
            heading("Books", K.PUBLICATIONS, 1),
            heading("Talks", K.TALKS, 1),
        ),
        publications=(Publication(title="A", group="Articles"), Publication(title="B", group="Books")),
        talks=(Talk(title="T"),),
        markers=(
            Marker(symbol="*", meaning="Equal contribution", scope="Books"),
            Marker(symbol="†", meaning="Lead", scope=None),
            Marker(symbol="bold", meaning="the owner", scope="Books"),
            Marker(symbol="‡", meaning="Invited", scope="Talks"),
            Marker(symbol="§", meaning=None, scope="Books"),
        ),
    )
    assert [shown_spans(section.legend) for section in sections_of(cv)] == [
        "^†^ Lead",
        "^*^ Equal contribution; Bold: the owner",
        "^‡^ Invited",
    ]
    assert sections_of(CV(markers=cv.markers, awards=(Award(title="A"),)))[0].legend == ()


def test_dates_alone_stay_beside_what_else_is_known() -> None:
    cv = CV(grants=(Grant(note="n", start="2019"), Grant(start="2020")))
    (section,) = sections_of(cv)
    assert lines(section) == ["- n", "| 2019", "2020"]
