"""Who reads which kind of section."""

import pytest

from cvparse.entries.build_item import item_of
from cvparse.entries.line_features import features_of
from cvparse.entries.types import Context
from cvparse.layout.types import Box, Furniture, FurnitureKind, Word
from cvparse.lexicon import load
from cvparse.model import Person, SectionKind
from cvparse.parsers.routing.section_parsers import SECTION_PARSERS, names_posts, running_details
from printed import section

CONTEXT = Context(load(("en",)))


@pytest.mark.parametrize("kind", list(SectionKind))
def test_each_kind_has_a_parser_that_can_be_loaded(kind):
    parsed = SECTION_PARSERS[kind](section(kind, "Ada Lund, Lecturer, University of Larvik, 2019"), CONTEXT)
    assert parsed.readings or parsed.leftover


def test_each_kind_has_its_own():
    assert len(set(SECTION_PARSERS.values())) == len(SectionKind)


@pytest.mark.parametrize(
    ("written", "post"),
    [
        ("Senior Researcher, Institute of Rivers <2016 – present>", True),
        ("Senior Researcher, Institute of Rivers", False),
        ("I work on rivers and their beds.", False),
        ("Institute of Rivers\nSenior Researcher <2016 – 2018>\nResearcher <2014 – 2016>", True),
        ("Institute of Rivers\nSenior Researcher <2016 – 2018>\nRivers <2014 – 2016>", False),
    ],
)
def test_what_is_a_post(written, post):
    rows = features_of(section(SectionKind.INTERESTS, written).lines, CONTEXT.lexicon)
    item = item_of(rows, "by hand", CONTEXT.vocabulary)
    assert names_posts(item, CONTEXT.lexicon) is post


def test_running_heads_and_feet():
    word = Word(0, 1, "ada@example.org", Box(0, 700, 100, 710), 709.0)
    foot = Furniture(FurnitureKind.RUNNING_FOOT, 1, word.text, (word,), word.box)
    outcome = running_details((foot,), CONTEXT)
    assert outcome is not None
    (reading,) = outcome.parsed.readings
    assert isinstance(reading.entry, Person)
    assert reading.entry.emails == ("ada@example.org",)
    assert running_details((), CONTEXT) is None
