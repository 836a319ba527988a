import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.routing.profile_in_head import profile_apart
from printed import section

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("written", "profile"),
    [
        (
            "I am a Geologist at the University of Larvik, Norway. My Work\\\n"
            "and that of my group is on rivers and their beds.",
            2,
        ),
        ("Geologist and Writer\nI write of what the rivers leave on their winding beds.", 1),
        ("Professor of Geology, University of Larvik", 0),
    ],
)
def test_a_profile_begins_with_its_first_line(written, profile):
    head, summary, _ = profile_apart(section(SectionKind.CONTACT, written, None), LEXICON)
    assert len(summary.lines if summary else ()) == profile
    assert len(head.lines) + profile == len(written.splitlines())
