"""Parts of another kind are sections of their own."""

from dataclasses import replace

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.parts_of_other_kinds import names_fluency, parts_apart
from cvparse.sections.types import Section
from printed import section

CONTEXT = Context(load(("en",)))


def part(kind: Kind, written: str = "a line", *parts: Section) -> Section:
    return replace(section(kind, written), parts=parts)


@pytest.mark.parametrize(
    ("whole", "inner", "stays"),
    [
        (Kind.SERVICE, part(Kind.SERVICE), True),
        (Kind.SERVICE, part(Kind.OTHER), True),
        (Kind.SERVICE, part(Kind.AWARDS), False),
        (Kind.OTHER, part(Kind.AWARDS), False),
        (Kind.SKILLS, part(Kind.LANGUAGES, "Python, C"), True),
        (Kind.SKILLS, part(Kind.LANGUAGES, "Urdu (fluent)"), False),
        (Kind.OTHER, part(Kind.LANGUAGES, "Python, C"), False),
        (Kind.SKILLS, part(Kind.TALKS, "Python, C"), False),
    ],
)
def test_which_parts_are_read_with_their_section(whole, inner, stays):
    own, *apart = parts_apart(part(whole, "own", inner), CONTEXT)
    assert own.kind is whole
    assert own.parts == ((inner,) if stays else ())
    assert apart == ([] if stays else [inner])


def test_parts_of_parts():
    """What leaves an inner part stands behind it, whether or not the inner part stays."""
    award, talk = part(Kind.AWARDS), part(Kind.TALKS)
    found = parts_apart(
        part(Kind.SERVICE, "own", part(Kind.OTHER, "inner", award), part(Kind.GRANTS, "x", talk)), CONTEXT
    )
    assert [one.kind for one in found] == [Kind.SERVICE, Kind.AWARDS, Kind.GRANTS, Kind.TALKS]
    assert [one.parts for one in found[1:]] == [(), (), ()]
    assert found[0].parts[0].parts == ()


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Urdu (fluent)", True),
        ("Urdu\nmother tongue: English", True),
        ("fluent :: Urdu", True),
        ("Urdu <fluent>", True),
        ("# More\nUrdu (fluent)", True),
        ("Python, C", False),
        ("", False),
    ],
)
def test_how_well_something_is_spoken(written, spoken):
    assert names_fluency(section(Kind.LANGUAGES, written), CONTEXT) is spoken
