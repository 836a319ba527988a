import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.sections.kind_from_content import by_contents
from printed import section

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (SectionKind.PROJECTS, "Stata, R, QGIS"),
        (SectionKind.PROJECTS, "Advanced\nStata\nQGIS"),
        (SectionKind.PROJECTS, "Packages :: Stata, R\nMaps :: QGIS, GRASS"),
        (SectionKind.OTHER, "Expert\nPostgreSQL\nSQLite"),
    ],
)
def test_lists_of_skills_under_other_headings(kind, written):
    found = by_contents(section(kind, written), LEXICON)
    assert found.kind is found.heading.kind is SectionKind.SKILLS


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (SectionKind.PROJECTS, "Riverbed, a package for sediments, 2019"),
        (SectionKind.PROJECTS, "Riverbed\nIcebed"),
        (SectionKind.PROJECTS, "Riverbed, Icebed, https://example.org/beds"),
        (SectionKind.PROJECTS, "Riverbed, which reckons how rivers move their beds, Icebed"),
        (SectionKind.OTHER, "Chess, Sailing, Bread"),
        (SectionKind.EXPERIENCE, "Expert\nPostgreSQL\nSQLite"),
    ],
)
def test_what_is_no_list_of_skills_keeps_its_kind(kind, written):
    assert by_contents(section(kind, written), LEXICON).kind is kind
