"""Which kind a section has, and what gave it that kind."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.sections import kind as module
from cvparse.sections.evidence.kind import UNNAMED
from cvparse.sections.kind import GROUPED_BY_YEAR, Above, kind_of_heading, kind_without_heading, naming_of
from cvparse.sections.types import KindReason
from printed import section

LEXICON = load(("en",))

DEGREES = "Ph.D. in Geology, University of Larvik, Norway <2011>\nB.A. in Physics, University of Oslo <2005>"
WORKS = "\n".join(f"J. Moor and B. Lund. Tides of home. Journal of Marsh Ice, {n}(1):1-18, 2012." for n in range(1, 5))
READ_OUT = """“Tides of Home.” Annual Meeting of the Marsh Ice Society, Oslo, Norway. July 2–4, 2019.
“What Rivers Say.” The 6th International Conference on Ice, University of Larvik, Norway. May 2018.
“Snow as a Voice.” The 13th World Congress of Snow Studies, Bergen, Norway. September 2017."""
TOOLS = "Python, R, Stata, QGIS\nPostgreSQL, SQLite, Redis\nC, Fortran, Julia"
PRIZES = "Lund Prize for Teaching, University of Larvik, 2011\nMedal of the Society for Ice, 2010\nTravel Award, 2009"
OF_STUDENTS = "Mira Oduya, Best Poster Award, 2019\nJonas Berg, Dean’s Prize, 2018"
HOBBIES = "Chess, sailing and bread"


def decided(title: str, written: str = "", above: str | None = None) -> tuple[Kind, KindReason]:
    """The kind of a section under this heading, inside a section under the heading `above`."""
    over = naming_of(above, LEXICON) if above else None
    found = kind_of_heading(
        naming_of(title, LEXICON),
        Above(over, over.meaning.kind) if over else None,
        section(Kind.OTHER, written).lines,
        LEXICON,
    )
    return found.kind, found.reason


@pytest.mark.parametrize(
    ("title", "written", "kind", "reason"),
    [
        ("Awards", "", Kind.AWARDS, KindReason.WHOLE_HEADING),
        ("Awards", WORKS, Kind.AWARDS, KindReason.WHOLE_HEADING),  # words that leave nothing open
        ("Miscellaneous", WORKS, Kind.OTHER, KindReason.WHOLE_HEADING),
        ("Bees", "", Kind.OTHER, KindReason.UNKNOWN_HEADING),
        ("Bees", WORKS, Kind.PUBLICATIONS, KindReason.CONTENTS),
        ("Bees", HOBBIES, Kind.OTHER, KindReason.UNKNOWN_HEADING),  # its lines are not sure
        ("Software", TOOLS, Kind.SKILLS, KindReason.CONTENTS),
        ("Software", "", Kind.PROJECTS, KindReason.WHOLE_HEADING),
        # papers that were read out, or papers of proceedings
        ("Conference Papers", READ_OUT, Kind.TALKS, KindReason.CONTENTS),
        ("Selected Conference Papers", READ_OUT, Kind.TALKS, KindReason.CONTENTS),
        ("Selected Conference Papers", WORKS, Kind.PUBLICATIONS, KindReason.WORD_OF_HEADING),
        ("Conference Papers", "", Kind.PUBLICATIONS, KindReason.WHOLE_HEADING),
        ("Journal Papers", READ_OUT, Kind.PUBLICATIONS, KindReason.WHOLE_HEADING),
        ("Conferences", WORKS, Kind.PUBLICATIONS, KindReason.CONTENTS),
        # prizes of students, and one of the owner
        ("Students’ Honors", OF_STUDENTS, Kind.OTHER, KindReason.OF_LEARNERS),
        ("Student Awards", OF_STUDENTS, Kind.OTHER, KindReason.OF_LEARNERS),
        ("Student Awards", PRIZES, Kind.AWARDS, KindReason.WHOLE_HEADING),
        ("Awards", OF_STUDENTS, Kind.AWARDS, KindReason.WHOLE_HEADING),
        ("Editorial Experience", "• Associate Editor, Annals of Ice, 2019", Kind.SERVICE, KindReason.CONTENTS),
    ],
)
def test_a_section_that_none_holds(title, written, kind, reason):
    assert decided(title, written) == (kind, reason)


@pytest.mark.parametrize(
    ("title", "written", "above", "kind", "reason"),
    [
        ("Awards", PRIZES, "Education", Kind.AWARDS, KindReason.WHOLE_HEADING),
        ("Bees", "", "Education", Kind.EDUCATION, KindReason.SECTION_ABOVE),
        ("Courses", "CS 101 - Tides of home", "Education", Kind.EDUCATION, KindReason.SECTION_ABOVE),
        ("Highlights", "• Built a ship", "Experience", Kind.EXPERIENCE, KindReason.SECTION_ABOVE),
        ("Highlights", "• Built a ship", "Service", Kind.SERVICE, KindReason.SECTION_ABOVE),
        ("Courses", "CS 101 - Tides of home", "Teaching", Kind.TEACHING, KindReason.WHOLE_HEADING),
        ("Bees", DEGREES, "Education", Kind.EDUCATION, KindReason.SECTION_ABOVE),
        ("Projects", "", "Publications", Kind.PUBLICATIONS, KindReason.SECTION_ABOVE),
        ("Conference Papers", WORKS, "Talks", Kind.TALKS, KindReason.SECTION_ABOVE),
        ("Conference Papers", READ_OUT, "Publications", Kind.PUBLICATIONS, KindReason.WHOLE_HEADING),
        ("Publications", "", "Publications", Kind.PUBLICATIONS, KindReason.WHOLE_HEADING),
        ("Bees", WORKS, "Miscellaneous", Kind.PUBLICATIONS, KindReason.CONTENTS),  # a section of no kind says nothing
        ("Academic Positions", "", "Education and Employment", Kind.EXPERIENCE, KindReason.WHOLE_HEADING),
        ("Invited Talks", READ_OUT, "Service", Kind.TALKS, KindReason.WHOLE_HEADING),
        ("Preprints", WORKS, "Service", Kind.PUBLICATIONS, KindReason.WHOLE_HEADING),
        ("Presentations", READ_OUT, "Research", Kind.TALKS, KindReason.WHOLE_HEADING),
        ("Conferences", "Marsh Ice Days, 2019\nSnow Studies, 2018", "Service", Kind.SERVICE, KindReason.SECTION_ABOVE),
    ],
)
def test_a_section_inside_another(title, written, above, kind, reason):
    assert decided(title, written, above) == (kind, reason)


def test_what_lines_say_outweighs_a_section_above_that_got_its_kind_from_its_lines():
    lines = section(Kind.OTHER, WORKS).lines
    found = kind_of_heading(naming_of("Bees", LEXICON), Above(UNNAMED, Kind.EDUCATION), lines, LEXICON)
    assert found == module.Kind(Kind.PUBLICATIONS, KindReason.CONTENTS)


@pytest.mark.parametrize(
    ("title", "above", "asked"),
    [
        ("Awards", None, False),
        ("Awards", "Awards", False),
        ("Miscellaneous", None, False),
        ("Bees", None, True),
        ("Awards of the Bee Club", None, True),  # known by one word
        ("Awards", "Education", True),
        ("Software", None, True),  # projects, or names of tools
        ("Software", "Projects", True),
    ],
)
def test_lines_are_asked_only_where_words_leave_the_kind_open(monkeypatch, title, above, asked):
    seen = []
    monkeypatch.setattr(module, "said_by", lambda lines, lexicon: seen.append(lines) or {})
    decided(title, DEGREES, above)
    assert bool(seen) is asked


def test_lines_without_a_heading():
    assert kind_without_heading(new_column=True) == module.Kind(Kind.CONTACT, KindReason.TOP_OF_COLUMN)
    assert kind_without_heading(new_column=False) == module.Kind(Kind.OTHER, KindReason.NOTE)


def test_years_head_groups_of_works_and_talks_only():
    assert set(GROUPED_BY_YEAR) == {Kind.PUBLICATIONS, Kind.TALKS}
