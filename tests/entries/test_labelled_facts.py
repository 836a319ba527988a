import pytest

from cvparse.entries.labelled_facts import FACTS, labelled_apart
from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from printed import section

LEXICON = load(("en", "de", "pt"))


def told(written, kind=SectionKind.GRANTS):
    """The text that is left of each entry, and its facts."""
    items = split(section(kind, written).lines, Context(LEXICON))
    parts = [part for item in items for part in labelled_apart(item, kind, LEXICON)]
    return [(part.text.text.strip(), [value for fact in part.facts for value in fact.values]) for part in parts]


@pytest.mark.parametrize(
    ("written", "left", "facts"),
    [
        ("2019 :: “Ice”\nFunder: A, B & C", "“Ice”", [("funder", "A, B & C")]),
        ("2019 :: “Ice”\nFördersumme: 20.000 €", "“Ice”", [("amount", "20.000 €"), ("currency", "EUR")]),
        ("2019 :: “Ice”\nInvestigators: A. Example; Larvik", "“Ice”", [("investigators", ("A. Example", "Larvik"))]),
        ("2019 :: Title: Ice\nFunder: A", "", [("title", "Ice"), ("funder", "A")]),
        ("2019 :: Bolsa de Doutorado\nTítulo: Ice", "Bolsa de Doutorado Título: Ice", []),
        ("2019 :: “Ice”\nRole: PI; Amount: $5", "“Ice” Role: PI; Amount: $5", []),
        ("2019 :: “Ice”\nAmount: $5; Award No. 12", "“Ice” Amount: $5; Award No. 12", []),
        ("“Ice”\nRole: PI, 2019–2021", "“Ice” Role: PI, 2019–2021", []),
        ("2019 :: “Ice”\nHost: Larvik", "“Ice” Host: Larvik", []),
    ],
)
def test_a_row_with_a_label_of_its_kind_is_a_fact(written, left, facts):
    assert told(written) == [(left, facts)]


def test_a_label_that_comes_again_opens_the_next_entry_of_a_form():
    form = "2019 :: Title: Ice\nFunder: A\nTitle: Snow\nFunder: B"
    assert [facts[0][1] for _, facts in told(form)] == ["Ice", "Snow"]
    assert len(told("2019 :: “Ice”\nRole: PI\nRole: Chair")) == 1


def test_all_words_stay_words_of_the_entry():
    printed = section(SectionKind.GRANTS, "2019 :: “Ice”\nFunder: Larvik\nNote: none")
    (item,) = split(printed.lines, Context(LEXICON))
    (apart,) = labelled_apart(item, SectionKind.GRANTS, LEXICON)
    assert set(apart.words) == set(item.words)
    assert apart.raw == item.raw


@pytest.mark.parametrize("kind", FACTS)
def test_each_label_has_a_list_in_english(kind):
    assert all(load(("en",)).phrases(f"forms.{name}").phrases for name in FACTS[kind])
