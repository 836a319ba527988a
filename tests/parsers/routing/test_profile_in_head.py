"""A profile in the head of the CV is set apart."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.routing.profile_in_head import profile_apart
from printed import section

CONTEXT = Context(load(("en",)))
SENTENCE = "I write of what the rivers leave on their winding beds."


@pytest.mark.parametrize(
    ("written", "profile", "tag"),
    [
        (
            "I am a Geologist at the University of Larvik, Norway. My Work\\\n"
            "and that of my group is on rivers and their beds.",
            2,
            None,
        ),
        (f"Geologist and Writer\n{SENTENCE}", 1, None),
        (f"Ada Lund\n{SENTENCE}\nLarvik, Norway", 1, None),
        ("Ada Lund\nAbout\nGeologist and Writer\nRivers", 2, "About"),
        ("Ada Lund\nAbout: :: Geologist and Writer\nRivers", 2, "About:"),
        ("Ada Lund\nAbout\nGeologist :: Rivers", 1, "About"),
        (f"Ada Lund\n{SENTENCE}\n{SENTENCE}\nLarvik, Norway\n{SENTENCE}", 3, None),
    ],
)
def test_a_profile(written, profile, tag):
    found = profile_apart(section(SectionKind.CONTACT, written, None), CONTEXT)
    assert found is not None
    head, summary = found
    assert (head.section.kind, summary.section.kind) == (SectionKind.CONTACT, SectionKind.SUMMARY)
    assert len(summary.section.lines) == profile
    assert [claim.text.text for claim in head.consumed] == ([tag] if tag else [])
    apart = 1 if tag and "::" not in written.splitlines()[1] else 0
    assert len(head.section.lines) + profile + apart == len(written.splitlines())
    assert not any(line.margin.text.strip(" :") == "About" for line in summary.section.lines)
    assert summary.section.heading is None


@pytest.mark.parametrize(
    ("written", "profile"),
    [
        (f"Ada Lund\nAbout: {SENTENCE}\nada@example.org", [SENTENCE]),
        (f"Ada Lund\nAbout: Geologist\\\n{SENTENCE}\nLarvik", ["Geologist", SENTENCE]),
        (f"About: {SENTENCE}\nProfessor of Geology", [SENTENCE]),
    ],
)
def test_a_heading_before_a_colon(written, profile):
    found = profile_apart(section(SectionKind.CONTACT, written, None), CONTEXT)
    assert found is not None
    head, summary = found
    assert [line.text.text for line in summary.section.lines] == profile
    assert [claim.text.text.strip() for claim in head.consumed] == ["About:"]
    assert len(head.section.lines) + len(profile) == len(written.splitlines())


@pytest.mark.parametrize(
    "written",
    ["About: example.org and one two three four five six seven eight", "About: one two three four five six seven"],
)
def test_a_heading_before_a_colon_that_opens_no_profile(written):
    assert profile_apart(section(SectionKind.CONTACT, written, None), CONTEXT) is None


@pytest.mark.parametrize("written", ["Professor of Geology, University of Larvik", "Ada Lund\nEducation", ""])
def test_no_profile(written):
    assert profile_apart(section(SectionKind.CONTACT, written, None), CONTEXT) is None
