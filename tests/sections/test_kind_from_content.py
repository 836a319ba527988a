"""What the lines of a section say of its kind."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.sections.kind_from_content import lists_skills
from printed import section

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (Kind.PROJECTS, "Stata, R, QGIS"),
        (Kind.PROJECTS, "Advanced\nStata\nQGIS"),
        (Kind.PROJECTS, "Stata\nAdvanced"),
        (Kind.PROJECTS, "Packages :: Stata, R\nMaps :: QGIS, GRASS"),
        (Kind.PROJECTS, "Stata • R | QGIS"),
        (Kind.PROJECTS, "one two three four, R, QGIS"),
        (Kind.OTHER, "Expert\nPostgreSQL\nSQLite"),
        (Kind.OTHER, "Expert\nPostgreSQL"),
    ],
)
def test_lists_of_skills(kind, written):
    assert lists_skills(section(kind, written), LEXICON)


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (Kind.PROJECTS, "Riverbed, a package for sediments, 2019"),
        (Kind.PROJECTS, "Stata, R, QGIS <2019>"),
        (Kind.PROJECTS, "2019 :: Stata, R, QGIS"),
        (Kind.PROJECTS, "Stata, R, QGIS."),
        (Kind.PROJECTS, "Riverbed\nIcebed"),
        (Kind.PROJECTS, "Riverbed\nIcebed\nSnowbed"),  # one name a line may be a title
        (Kind.PROJECTS, "Riverbed, Icebed"),  # two names are too few
        (Kind.PROJECTS, "Riverbed, Icebed, https://example.org/beds"),
        (Kind.PROJECTS, "one two three four five, Icebed, Snowbed"),
        (Kind.PROJECTS, "Advanced"),
        (Kind.PROJECTS, "Advanced\nExpert"),
        (Kind.PROJECTS, ""),
        (Kind.OTHER, "Chess, Sailing, Bread"),
        (Kind.OTHER, "PostgreSQL\nExpert\nSQLite"),  # a word of skill behind a name says nothing of the section
        (Kind.OTHER, "Expert"),
    ],
)
def test_what_lists_no_skills(kind, written):
    assert not lists_skills(section(kind, written), LEXICON)
