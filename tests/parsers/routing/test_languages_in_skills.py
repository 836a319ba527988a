import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.routing.languages_in_skills import languages_apart
from printed import section

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("written", "skills", "spoken"),
    [
        ("Programming: C, R\nLanguages: English (native), Urdu (fluent)", 1, ["English (native), Urdu (fluent)"]),
        (
            "• Languages: English (native)\\\nand Urdu (fluent)\n• Tools: Git",
            1,
            ["English (native)", "and Urdu (fluent)"],
        ),
        (
            "• Languages: English (native), Urdu\\\n(conversational)\n• Tools: Git",
            1,
            ["English (native), Urdu (conversational)"],
        ),
        ("• Languages: Urdu (basic\\\nproficiency)\n• Tools: Git", 1, ["Urdu (basic proficiency)"]),
        ("• Languages: English,\\\nUrdu (fluent)\n• Tools: Git", 1, ["English,", "Urdu (fluent)"]),
        ("• Languages: English\nTools: Git", 1, ["English"]),
        ("Languages :: English (native)\nTools :: Git", 1, ["English (native)"]),
        ("Tools: Git\nLanguages: English, Urdu", 1, ["English, Urdu"]),
        ("Languages: Python, C\nTools: Git", 2, []),
    ],
)
def test_languages_are_told_apart_from_skills(written, skills, spoken):
    rest, languages, tags = languages_apart(section(SectionKind.SKILLS, written), LEXICON)
    assert len(rest.lines) == skills
    assert ([line.text.text for line in languages.lines] if languages else []) == spoken
    assert bool(tags) == bool(spoken)
