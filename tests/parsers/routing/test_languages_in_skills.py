"""Languages that stand among other things are set apart."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.routing.languages_in_skills import languages_apart
from printed import section

CONTEXT = Context(load(("en",)))


@pytest.mark.parametrize(
    ("written", "skills", "spoken"),
    [
        ("Programming: C, R\nLanguages: English (native), Urdu (fluent)", 1, ["English (native), Urdu (fluent)"]),
        ("Programming: C, R\nLanguages\tEnglish (native)", 1, ["English (native)"]),
        ("• Languages: English (basic)\\\nand Urdu (fluent)\n• Git", 1, ["English (basic)", "and Urdu (fluent)"]),
        ("• Languages: English (basic),\nand Urdu (fluent)\n• Git", 1, ["English (basic),", "and Urdu (fluent)"]),
        ("Languages: English (native)\nand Urdu (fluent)", 1, ["English (native)"]),  # stops short
        ("Languages: English (native),\nTools: Git", 1, ["English (native),"]),
        ("Languages: English (native),\n• Git", 1, ["English (native),"]),
        ("Languages: English (native),\nTools :: Git", 1, ["English (native),"]),
        ("• Languages: Latin, Urdu\\\n(conversational)\n• Tools: Git", 1, ["Latin, Urdu (conversational)"]),
        ("Languages: English, Urdu\n(conversational)", 0, ["English, Urdu (conversational)"]),
        ("Languages: English, Urdu\n[conversational]", 0, ["English, Urdu [conversational]"]),
        ("• Languages: Urdu (basic\\\nproficiency)\n• Tools: Git", 1, ["Urdu (basic proficiency)"]),
        ("• Languages: English,\\\nUrdu (fluent)\n• Tools: Git", 1, ["English,", "Urdu (fluent)"]),
        ("Languages: English (native),\nUrdu\nGit", 1, ["English (native),", "Urdu"]),
        ("• Languages: English\nTools: Git", 1, ["English"]),
        ("Languages :: English (native)\nTools :: Git", 1, ["English (native)"]),
        ("Tools: Git\nLanguages: English, Urdu", 1, ["English, Urdu"]),
        ("Languages: fluent in Urdu", 0, ["fluent in Urdu"]),
        ("Languages: Urdu <fluent>", 0, ["Urdu"]),
        ("Languages: see below <fluent>", 0, ["see below"]),
    ],
)  # fmt: skip
def test_languages_among_skills(written, skills, spoken):
    given = section(SectionKind.SKILLS, written)
    found = languages_apart(given, CONTEXT)
    assert found is not None
    rest, languages = found
    assert (rest.section.kind, len(rest.section.lines)) == (SectionKind.SKILLS, skills)
    assert [claim.path for claim in rest.consumed] == ["heading"]
    assert [line.text.text for line in languages.section.lines] == spoken
    assert languages.section.kind is SectionKind.LANGUAGES
    assert not languages.consumed
    assert not any(line.margin for line in languages.section.lines)


@pytest.mark.parametrize(
    "written",
    [
        "Languages: Python, C\nTools: Git",
        "Tools: fluent in Git",
        "Tools :: fluent",
        "Languages :: Python",
        "Languages",
        "English (native)",
        "Languages of rivers and the fluent in all the lands: English",
        "Languages: Python, and English documentation",
    ],
)
def test_what_names_no_language_that_people_speak(written):
    assert languages_apart(section(SectionKind.SKILLS, written), CONTEXT) is None


GRID = "Other languages\tUnderstanding\tWriting\nListening\tReading\tWriting\n"


@pytest.mark.parametrize(
    ("written", "skills", "spoken", "consumed"),
    [
        (
            f"Driving\n{GRID}English\tC2\tC1\tB1\nGerman\tB2\tA2\tA1",
            1,
            ["English\tC2\tC1\tB1", "German\tB2\tA2\tA1"],
            2,
        ),
        ("English\tC2\tC1", 0, ["English\tC2\tC1"], 0),
        ("English C2 C1", 0, ["English C2 C1"], 0),
        ("English\tC2 <C1>", 0, ["English\tC2\tC1"], 0),
        ("Driving\nEnglish\tC2\tC1", 1, ["English\tC2\tC1"], 0),
    ],
)
def test_a_grid_of_levels(written, skills, spoken, consumed):
    rest, languages = languages_apart(section(SectionKind.SKILLS, written), CONTEXT) or ((), ())
    assert len(rest.section.lines) == skills
    assert [line.text.text for line in languages.section.lines] == spoken
    assert len(rest.consumed) == consumed


@pytest.mark.parametrize("written", ["English\tC2", "Go\tC1\tC2", "English\tC2\tgood", "English\tC3\tC1", "C1\tC2"])
def test_what_is_no_row_of_levels(written):
    assert languages_apart(section(SectionKind.SKILLS, written), CONTEXT) is None


def test_two_rows_of_languages_consume_two_headings():
    found = languages_apart(section(SectionKind.SKILLS, "Languages: English\nTools: Git\nLanguages: Urdu"), CONTEXT)
    assert found is not None
    assert [claim.text.text for claim in found[0].consumed] == ["Languages:", "Languages:"]
    assert len(found[1].section.lines) == 2
