"""RenderCV: its own validator takes every document, and every work and author is in it."""

import re

import pypdfium2
import pytest
import typst
import yaml
from rendercv.data import validate_input_dictionary_and_return_the_data_model as validate
from rendercv.renderer.renderer import create_contents_of_a_typst_file

from cvparse.export.rendercv import export
from cvparse.model import (
    CV,
    Author,
    Award,
    Education,
    Experience,
    OtherSection,
    Person,
    Publication,
    SectionHeading,
    WebLink,
)
from cvparse.model.kinds import LinkKind
from export_material import MATERIAL, truth


def document(cv: CV):
    return yaml.safe_load(export(cv).files["cv.yaml"])


@pytest.mark.parametrize("name", MATERIAL)
def test_rendercv_takes_it(name):
    model = validate(document(MATERIAL[name]()))
    assert all(section.entries for section in model.cv.sections)


def set_as_text(cv: CV) -> str:
    """The text of the PDF that RenderCV makes, its icons aside: they are a package of the network."""
    source = create_contents_of_a_typst_file(validate(document(cv)))
    source = re.sub(r'#import "@preview/fontawesome:[^\n]*', "#let fa-icon(..icon) = []", source)
    pages = pypdfium2.PdfDocument(typst.compile(source.encode()))
    text = "\n".join(page.get_textpage().get_text_range() for page in pages)
    return " ".join(text.replace("\ufe0e", "").split())


@pytest.mark.parametrize("name", [name for name in MATERIAL if name != "empty"])
def test_rendercv_sets_it_as_a_pdf(name):
    assert set_as_text(MATERIAL[name]())


@pytest.mark.parametrize(
    "text",
    [
        "50% of {A} & B_c",
        "#1: 100$ [a]",
        "~x^2 \\frac",
        "<b>",
        "@home",
        "$x$",
        "= a",
        "- a",
        "+ a",
        "`code`",
        "p <0.05",
        "C#",
    ],
)
def test_a_text_is_set_as_it_is(text):
    assert f"{text} end" in set_as_text(CV(awards=(Award(title="Medal", note=f"{text} end"),)))


def test_every_work_and_author_of_the_seed_is_in_it():
    cv = truth("seed")
    model = validate(document(cv))
    entries = [e for section in model.cv.sections if section.entry_type == "PublicationEntry" for e in section.entries]
    assert sorted(entry.title for entry in entries) == sorted(work.title for work in cv.publications)
    printed = {work.title: work for work in cv.publications}
    for entry in entries:
        names = [re.sub(r"\*\*|\\\*|[†‡#]", "", name) for name in entry.authors if name != "et al."]
        assert [name.rstrip("*") for name in names] == [author.name for author in printed[entry.title].authors]


def test_sections_have_the_headings_of_the_cv():
    cv = CV(
        experience=(Experience(title="Reader", organization="U", start="2019"),),
        sections=(SectionHeading(heading="Berufliche Stationen", kind="experience", level=1, page=1, entries=1),),
        publications=(Publication(title="A", group="Journals"), Publication(title="B", group="Books")),
    )
    assert [*document(cv)["cv"]["sections"]] == ["Berufliche Stationen", "Journals", "Books"]


@pytest.mark.parametrize(
    ("span", "dates"),
    [
        ({"start": "2019", "ongoing": True}, {"start_date": 2019, "end_date": "present"}),
        ({"start": "2019-08", "end": "2021"}, {"start_date": "2019-08", "end_date": 2021}),
        ({"start": "2019"}, {"date": 2019}),
        ({"end": "2019-01-31"}, {"date": "2019-01-31"}),
        ({"start": "2021", "end": "2019"}, {"date": "2021 – 2019"}),
        ({}, {}),
    ],
)
def test_dates(span, dates):
    post = document(CV(experience=(Experience(title="Reader", organization="U", **span),)))["cv"]["sections"][
        "Experience"
    ][0]
    assert {key: value for key, value in post.items() if "date" in key} == dates


def test_stars_are_stars_and_the_own_name_is_bold():
    authors = (Author(name="A. Example", is_self=True), Author(name="B. Sample", markers=("*", "bold")))
    work = document(CV(publications=(Publication(title="A* search", authors=authors),)))["cv"]["sections"][
        "Publications"
    ][0]
    assert work["authors"] == ["**A. Example**", r"B. Sample\*"]
    assert work["title"] == r"A\* search"


def test_what_the_head_cannot_take_is_a_contact_detail():
    person = Person(
        name="Ada Example",
        emails=("ada@example.org", "ada@example.test"),
        phones=("ext. 12", "+44 20 7946 0321"),
        links=(
            WebLink(kind=LinkKind.GITHUB, url="https://github.com/ada"),
            WebLink(kind=LinkKind.OTHER, url="example.org/a"),
        ),
    )
    cv = document(CV(person=person))["cv"]
    assert cv["email"] == "ada@example.org"
    assert cv["phone"] == "+44 20 7946 0321"
    assert cv["social_networks"] == [{"network": "GitHub", "username": "ada"}]
    assert cv["sections"]["Contact"] == [
        {"label": "Email", "details": "ada@example.test"},
        {"label": "Phone", "details": "ext. 12"},
        {"label": "Links", "details": "example.org/a"},
    ]


def test_what_is_no_address_stays_a_text():
    person = Person(
        name="Ada Example",
        links=(WebLink(kind=LinkKind.HOMEPAGE, url="my page"), WebLink(kind=LinkKind.HOMEPAGE, url="example.org/ada")),
        orcid="0000-0002",
    )
    work = Publication(title="On Rivers", url="see the web", doi="in press")
    cv = document(CV(person=person, publications=(work,)))["cv"]
    assert cv["website"] == "https://example.org/ada"
    assert cv["sections"]["Contact"] == [
        {"label": "ORCID", "details": "0000-0002"},
        {"label": "Links", "details": "my page"},
    ]
    assert cv["sections"]["Publications"][0]["journal"] == "see the web, in press"
    validate({"cv": cv})


def section(cv: CV, title: str):
    return document(cv)["cv"]["sections"][title]


@pytest.mark.parametrize(
    ("posts", "keys"),
    [
        ([("Reader", "U"), ("Fellow", "V")], [{"company", "position"}] * 2),
        ([("Reader", "U"), ("Fellow", None)], [{"name"}] * 2),
        ([("Reader", "U"), (None, "V")], [{"name"}] * 2),
    ],
)
def test_posts_have_their_type_where_all_have_what_it_asks_for(posts, keys):
    cv = CV(experience=tuple(Experience(title=title, organization=place) for title, place in posts))
    assert [set(entry) for entry in section(cv, "Experience")] == keys


@pytest.mark.parametrize(
    ("degrees", "keys"),
    [
        ([("Art", "U"), ("Law", "V")], [{"institution", "area"}] * 2),
        ([("Art", "U"), (None, "V")], [{"name"}] * 2),
        ([("Art", "U"), ("Law", None)], [{"name"}] * 2),
    ],
)
def test_degrees_have_their_type_where_all_have_what_it_asks_for(degrees, keys):
    cv = CV(education=tuple(Education(field=field, institution=place) for field, place in degrees))
    assert [set(entry) for entry in section(cv, "Education")] == keys


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        (Publication(title="T", doi="10.5555/a", year=2019), {"doi": "10.5555/a", "date": 2019}),
        (Publication(title="T", doi="in press"), {"journal": "in press"}),
        (Publication(title="T", month=3), {"journal": "month 3"}),
        (Publication(title="T", year=2019, month=3), {"date": "2019-03"}),
        (Publication(title="T", url="example.org", venue="V"), {"url": "https://example.org", "journal": "V"}),
    ],
)
def test_works(work, expected):
    (entry,) = section(CV(publications=(work,)), "Publications")
    assert entry == {"title": "T", "authors": [], **expected, "kind": "other"}


def test_a_span_of_one_day_is_a_span():
    cv = CV(experience=(Experience(title="R", organization="U", start="2019", end="2019"),))
    assert section(cv, "Experience")[0]["start_date"] == section(cv, "Experience")[0]["end_date"] == 2019


def test_sections_of_one_title_are_numbered():
    cv = CV(
        other=tuple(
            OtherSection(heading=heading, text=text)
            for heading, text in (("A", "1"), ("A", "2"), ("A", "3"), (None, "4"))
        )
    )
    assert [*document(cv)["cv"]["sections"]] == ["A", "A (2)", "A (3)", "Other"]


@pytest.mark.parametrize(
    ("heading", "entries", "title"),
    [("Stationen", 1, "Stationen"), ("Stationen", 0, "Experience"), ("", 1, "Experience")],
)
def test_a_heading_that_holds_nothing_names_nothing(heading, entries, title):
    cv = CV(
        experience=(Experience(title="Reader"),),
        sections=(SectionHeading(heading=heading, kind="experience", level=1, page=1, entries=entries),),
    )
    assert [*document(cv)["cv"]["sections"]] == [title]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a\\b", "a$$backslash$$b"),
        ("p < 1", 'p $$"<"$$ 1'),
        ("C# and [x]", 'C$$"#"$$ and [x]'),
        ("C# only", "C# only"),
        ("[a](b)", "[a] (b)"),
        ("= a", '$$"="$$ a'),
        ("a*", r"a\*"),
    ],
)
def test_signs_of_markdown_and_typst_are_taken_from_them(text, written):
    assert section(CV(awards=(Award(title=text),)), "Awards") == [{"name": written}]


def test_the_own_name_with_a_star_is_not_bold():
    authors = (Author(name="A. Example", is_self=True, markers=("*",)), Author(name="B. Sample"))
    (work,) = section(CV(publications=(Publication(authors=authors),)), "Publications")
    assert (work["authors"], work["title"]) == ([r"A. Example\*", "B. Sample"], "")


def test_a_long_text_is_folded_at_a_hundred_and_twenty_characters():
    lines = export(CV(summary="word " * 100)).files["cv.yaml"].splitlines()
    assert 115 < max(map(len, lines)) <= 125
