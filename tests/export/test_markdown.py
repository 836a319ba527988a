"""Markdown: read back by a CommonMark parser, what the CV says is text and never markup."""

import pytest
from markdown_it import MarkdownIt

from cvparse.export.markdown import escaped, export
from cvparse.export.markdown_entries import ENTRIES
from cvparse.model import CV, Publication
from cvparse.model.json import collections
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
