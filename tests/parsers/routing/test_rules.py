"""The routing rules in their order."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.languages_in_skills import languages_apart
from cvparse.parsers.routing.rules import MIXED, OF_A_SECTION, OF_THE_CV, PARTS, mixed_headings
from printed import section

CONTEXT = Context(load(("en",)))
PRINTED = "2019 Ice on Rivers, National Science Foundation, PI, $300,000\n2018 Best Paper Award, Conference on Ice"


def test_each_rule_has_a_name_of_its_own():
    names = [*(name for name, _ in OF_THE_CV), PARTS, *(rule.name for rule in OF_A_SECTION)]
    assert len(set(names)) == len(names)


def test_a_list_of_posts_is_found_before_a_statement():
    names = [rule.name for rule in OF_A_SECTION if Kind.INTERESTS in rule.kinds]
    assert names[1:3] == ["each entry is a post", "interests told in running text"]


def test_kinds_that_have_entries_can_be_mixed():
    assert {Kind.GRANTS, Kind.EXPERIENCE, Kind.TALKS, Kind.PUBLICATIONS} <= set(MIXED)
    assert not {Kind.CONTACT, Kind.OTHER} & set(MIXED)


def test_a_heading_of_several_kinds():
    found = mixed_headings(section(Kind.GRANTS, PRINTED, "Grants and Awards"), CONTEXT)
    assert found is not None
    assert [route.section.kind for route in found] == [Kind.GRANTS, Kind.AWARDS]


def test_a_heading_of_one_kind():
    assert mixed_headings(section(Kind.GRANTS, PRINTED, "Grants"), CONTEXT) is None
    assert mixed_headings(section(Kind.GRANTS, PRINTED, None), CONTEXT) is None


@pytest.mark.parametrize(
    ("printed", "kinds"),
    [
        ("Born: 1980\nLanguages: English, Urdu", [Kind.CONTACT, Kind.LANGUAGES]),
        ("Born: 1980\nLanguages: Python, C", None),
    ],
)
def test_languages_among_personal_details(printed, kinds):
    (rule,) = [rule for rule in OF_A_SECTION if rule.apply is languages_apart and Kind.CONTACT in rule.kinds]
    found = rule.apply(section(Kind.CONTACT, printed, "Personal"), CONTEXT)
    assert (found and [route.section.kind for route in found]) == kinds
