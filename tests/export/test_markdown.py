"""Markdown: read back by a CommonMark parser, what the CV says is text and never markup."""

import pytest
from markdown_it import MarkdownIt

from cvparse.export.markdown import escaped, export
from cvparse.export.markdown_entries import ENTRIES
from cvparse.model import CV, Award, Experience, Marker, OtherSection, Person, Publication, WebLink
from cvparse.model.json import collections
from cvparse.model.kinds import LinkKind
from export_material import MATERIAL, TRICKY, truth


def shown(text: str) -> str:
    """The text that a reader sees."""
    return "".join(
        child.content if child.type in {"text", "code_inline", "text_special"} else " "
        for token in MarkdownIt().parse(text)
        for child in token.children or []
    )


def test_every_collection_has_a_form():
    assert set(ENTRIES) == set(collections()) - {"other"}


@pytest.mark.parametrize(
    "text", [TRICKY, "- a", "1. a", "12) a", "+ a", "# a", "= a", "> a", "a*b_c`d`", "![x](y)", "&amp;"]
)
def test_a_text_is_shown_as_it_is(text):
    assert shown(escaped(text)) == text


@pytest.mark.parametrize("name", MATERIAL)
def test_it_holds_no_markup_of_the_cv(name):
    tokens = MarkdownIt().parse(export(MATERIAL[name]()).files["cv.md"])
    assert not [token for token in tokens if token.type in {"html_block", "code_block", "fence", "hr"}]


def test_every_work_and_author_of_the_seed_is_in_it():
    cv = truth("seed")
    text = shown(export(cv).files["cv.md"])
    for work in cv.publications:
        assert work.title in text
        assert all(author.name in text for author in work.authors)


def test_groups_are_headings():
    cv = CV(publications=(Publication(title="A", group="Books"), Publication(title="B", group="Books")))
    assert export(cv).files["cv.md"] == ("## Publications\n\n### Books\n\n- **A**. other\n- **B**. other\n")


def test_the_whole_document():
    person = Person(
        name="Ada Example",
        label="Reader",
        emails=("ada@example.org", "no address <"),
        links=(WebLink(kind=LinkKind.OTHER, url="example.org"),),
        orcid="0000-0002",
    )
    cv = CV(
        person=person,
        summary="One.",
        publications=(Publication(title="A"), Publication(title="B", group="Books")),
        markers=(Marker(symbol="*", meaning=None), Marker(symbol="†", meaning="led", scope="Books")),
        experience=(Experience(title="Reader", highlights=("h",)),),
        interests=("rivers",),
        other=(OtherSection(heading=None, text="x", items=()),),
    )
    assert export(cv).files["cv.md"].split("\n\n") == [
        "# Ada Example",
        "Reader  \n<ada@example.org>, no address \\<  \n<https://example.org>  \nORCID 0000-0002",
        "## Summary",
        "One.",
        "## Experience",
        "- **Reader**\n  - h",
        "## Publications",
        "- **A**. other",
        "### Books",
        "- **B**. other",
        "\\* ?  \n† led (Books)",
        "## Interests",
        "- rivers",
        "## Other",
        "x\n",
    ]


def test_marks_are_explained_once_in_the_place_of_the_works():
    cv = CV(markers=(Marker(symbol="*", meaning="led"),), awards=(Award(title="Medal"),), interests=("rivers",))
    blocks = export(cv).files["cv.md"].split("\n\n")
    assert blocks == ["## Awards", "- **Medal**", "\\* led", "## Interests", "- rivers\n"]
