"""A section of referees that names none is kept as other text."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.referees_on_request import referees_on_request
from printed import section


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("References are available on request, please write to me at any time you like.", "en"),
        ("References are\navailable on request.", "en"),
        ("# Academic\nAvailable on request.", "en"),
        ("Auf Anfrage", "de"),
    ],
)
def test_nobody_is_named(written, language):
    given = section(Kind.REFERENCES, written)
    found = referees_on_request(given, Context(load((language,))))
    assert found is not None
    (route,) = found
    assert (route.section.kind, route.section.parts, route.section.title) == (Kind.OTHER, given.parts, given.title)


@pytest.mark.parametrize(
    "written", ["Mira Oduya, mira@example.org, on request", "Mira Oduya, University of Larvik", ""]
)
def test_somebody_is_named(written):
    assert referees_on_request(section(Kind.REFERENCES, written), Context(load(("en",)))) is None
