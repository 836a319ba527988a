"""Contact details in a profile are set apart."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.routing.contact_in_profile import contact_apart
from printed import section

CONTEXT = Context(load(("en",)))
SENTENCE = "I write of what the rivers leave on their winding beds."


@pytest.mark.parametrize(
    ("written", "profile", "contact"),
    [
        (f"{SENTENCE}\nada@example.org", 1, 1),
        (f"{SENTENCE}\nLarvik, Norway\nada@example.org", 1, 2),
        (f"ada@example.org\n{SENTENCE}\nLarvik", 1, 2),
        (f"{SENTENCE}\nMail :: ada@example.org", 1, 1),
        (f"{SENTENCE}\nada@example.org :: Larvik", 1, 1),
        (f"{SENTENCE}\nLarvik <ada@example.org>", 1, 1),
        ("ada@example.org\n+47 22 85 50 50", 0, 2),
    ],
)
def test_details_apart(written, profile, contact):
    found = contact_apart(section(SectionKind.SUMMARY, written, "About"), CONTEXT)
    assert found is not None
    summary, details = (route.section for route in found)
    assert (summary.kind, len(summary.lines)) == (SectionKind.SUMMARY, profile)
    assert (details.kind, len(details.lines)) == (SectionKind.CONTACT, contact)
    assert summary.title == details.title == "About"


@pytest.mark.parametrize(
    "written",
    [
        SENTENCE,
        f"{SENTENCE}\nLarvik, Norway",
        "ada@example.org",  # one detail without a sentence
        "ada@example.org\nLarvik",
        "",
    ],
)
def test_a_profile_stays_whole(written):
    assert contact_apart(section(SectionKind.SUMMARY, written, "About"), CONTEXT) is None
