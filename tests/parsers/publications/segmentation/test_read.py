"""Stretches become values: what belongs to their ends, which of two counts, and what is left."""

import pytest

from cvparse import parse_reference
from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.segmentation.read import read_fields, span_of
from cvparse.parsers.publications.segmentation.units import units_of
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.styled import StyledText

LEXICON = bibliographic(load(()))


@pytest.mark.parametrize(
    ("text", "stretch", "name", "value"),
    [
        ("Is it ice? Roads", (0, 2), "title", "Is it ice?"),
        ("Is it ice? Roads", (0, 2), "venue", "Is it ice?"),
        ("Is it ice? Roads", (0, 2), "publisher", "Is it ice"),
        ("Ice (Snow L.). 3", (0, 3), "title", "Ice (Snow L.)"),
        ("Ice (Oslo), 3", (0, 2), "title", "Ice (Oslo)"),
        ("x (Ice) Oslo, 3", (1, 3), "title", "(Ice) Oslo"),
        ("x “Ice” roads, 3", (1, 3), "title", "“Ice” roads"),
        ("Test Phys. 3", (0, 2), "venue", "Test Phys."),
        ("Test Roads. 3", (0, 2), "venue", "Test Roads"),
        ("Rev. D. 3", (0, 2), "venue", "Rev. D."),
    ],
)
def test_signs_at_the_ends(text, stretch, name, value):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    units = units_of(draft.work, 0, len(text), LEXICON)
    assert text[slice(*span_of(draft, units, stretch, name))] == value


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "[3] Lund, A. and Okri, B. (2019). On ice that melts. Journal of Tests, 12(3), 45–67.",
            {"label": "[3]", "title": "On ice that melts", "venue": "Journal of Tests", "year": 2019, "volume": "12"},
        ),
        (
            "244 Lund K, Okri B. On ice that melts. J Test Sci 2019;12(3):45-67.",
            {"label": "244", "title": "On ice that melts", "venue": "J Test Sci", "issue": "3", "pages": "45-67"},
        ),
        (
            "A. Lund, B. Okri, “On ice that melts,” in Proceedings of the Test Conference, pp. 45–67, 2019.",
            {"title": "On ice that melts", "venue": "Proceedings of the Test Conference", "pages": "45-67"},
        ),
        (
            "Lund, A. On ice that melts. Oslo: Example University Press, 2019.",
            {"title": "On ice that melts", "venue": None, "publisher": "Example University Press", "place": "Oslo"},
        ),
    ],
)
def test_whole_references(text, fields):
    work = parse_reference(text)
    assert {name: getattr(work, name) for name in fields} == fields


def test_authors_who_edited():
    work = parse_reference("Lund, A., Okri, B. (Eds.) (2019). The book of ice. Oslo: Example University Press.")
    assert [editor.family for editor in work.editors] == ["Lund", "Okri"]


@pytest.mark.parametrize("text", ["", " ", ".", "———", "12", "(", "“", "\x1f", "A"])
def test_texts_that_are_no_reference(text):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    read_fields(draft)
    assert draft.title is None or draft.title[1] <= len(text)
