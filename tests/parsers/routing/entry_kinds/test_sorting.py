"""Sections whose heading names several kinds."""

from collections import Counter

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.entry_kinds.evidence import Naming
from cvparse.parsers.routing.entry_kinds.sorting import naming_of, runs_of, sorted_apart
from printed import section

CONTEXT = Context(load(("en",)))

GRANTS_AND_AWARDS = """
2019 Ice on Rivers, National Science Foundation, PI, $300,000
2018 Best Paper Award, Conference on Ice
2016 Larvik Fellowship, University of Larvik
"""
TEACHING_AND_SUPERVISION = """
Logic (undergraduate), Fall 2018
CS 101 Programming, Spring 2019
PhD students supervised:
Mira Oduya, “Ice on rivers” (2016)
Jonas Berg (PhD 2018)
"""
POSTS_PRIZES_LECTURES = """
2018-2024 Associate Professor, University of Larvik
2014-2018 Assistant Professor, University of Bergmark
2021 Prize for Young Geographers, Society for Ice
2016 Elected Fellow, Royal Society of Shores
2020 Keynote, Conference on Ice
2019 The Haldane Lecture, University of Bergmark
"""
WORK_AND_DEGREES = """
2016-2020 Lecturer in Music, University of Larvik
2012-2016 Teaching Fellow, University of Bergmark
2012 Ph.D. in Musicology, University of Bergmark
2007 M.A. in Composition, University of Oslo
"""
POSTES_ET_PRIX = """
2017-2021 Maîtresse de conférences, Université de Valbrune
2014-2017 Chercheuse postdoctorale, Institut des Langues
2019 Prix de thèse de la Société de linguistique
2016 Médaille de bronze, Institut des Langues
"""
PREISE_UND_DRITTMITTEL = """
2021 Lehrpreis der Universität Lindau
2020-2023 Torf und Staat, Deutsche Forschungsgemeinschaft, Antragstellerin, 310.000 €
"""


def sorted_lines(heading: str, kind: str, printed: str, *languages: str) -> list[tuple[str, int]] | None:
    context = Context(load(languages)) if languages else CONTEXT
    found = sorted_apart(section(Kind(kind), printed, heading), context)
    if found is None:
        return None
    return [(r.section.kind.value, sum(len(part.lines) for part in r.section.walk())) for r in found]


@pytest.mark.parametrize(
    ("heading", "kind", "printed", "parts"),
    [
        ("Grants and Awards", "grants", GRANTS_AND_AWARDS, [("grants", 1), ("awards", 2)]),
        ("Awards, Fellowships, and Grants", "awards", GRANTS_AND_AWARDS, [("awards", 2), ("grants", 1)]),
        ("Teaching and Supervision", "teaching", TEACHING_AND_SUPERVISION, [("teaching", 2), ("advising", 3)]),
        (
            "Positions, Honors and Lectures", "experience", POSTS_PRIZES_LECTURES,
            [("experience", 2), ("awards", 2), ("talks", 2)],
        ),
        ("Employment and Education", "experience", WORK_AND_DEGREES, [("experience", 2), ("education", 2)]),
        # entries of a part are sorted too
        (
            "Grants and Awards", "grants",
            f"# Since 2016\n{GRANTS_AND_AWARDS.strip()}\n# Before\n2010 Medal Prize of Ice",
            [("grants", 1), ("awards", 3)],
        ),
        # a part whose own heading names one of the kinds is of that kind as a whole
        (
            "Teaching and Advising", "teaching",
            "# Lecturing\nRiver Politics (Bachelor), 2018\nCS 102 Logic, 2020",
            [("teaching", 2)],
        ),
    ],
)  # fmt: skip
def test_each_entry_is_of_one_of_the_kinds_that_the_heading_names(heading, kind, printed, parts):
    assert sorted_lines(heading, kind, printed) == parts


@pytest.mark.parametrize(
    ("language", "heading", "kind", "printed", "parts"),
    [
        ("fr", "Postes et distinctions", "experience", POSTES_ET_PRIX, [("experience", 2), ("awards", 2)]),
        ("de", "Preise und Drittmittel", "awards", PREISE_UND_DRITTMITTEL, [("awards", 1), ("grants", 1)]),
    ],
)
def test_in_other_languages(language, heading, kind, printed, parts):
    assert sorted_lines(heading, kind, printed, language, "en") == parts


@pytest.mark.parametrize(
    ("heading", "kind", "printed"),
    [
        ("Grants", "grants", GRANTS_AND_AWARDS),
        ("Honors", "awards", "2018 Associate Editor, Annals of Rivers\n2017 Medal, Royal Society"),
        ("Teaching", "teaching", TEACHING_AND_SUPERVISION),
        ("Workshops", "teaching", TEACHING_AND_SUPERVISION),  # the section above gave it its kind
        ("Grants and Awards", "other", GRANTS_AND_AWARDS),
        ("Grants and Awards", "grants", ""),
    ],
)
def test_what_the_heading_does_not_name_stays(heading, kind, printed):
    assert sorted_lines(heading, kind, printed) is None


def test_no_line_is_lost():
    found = sorted_apart(section(Kind.EXPERIENCE, POSTS_PRIZES_LECTURES, "Positions, Honors and Lectures"), CONTEXT)
    assert found is not None
    printed = Counter(line.text.text for route in found for line in route.section.lines)
    assert printed == Counter(POSTS_PRIZES_LECTURES.strip().split("\n"))


GRANTS_OR_AWARDS = Naming((Kind.GRANTS, Kind.AWARDS), frozenset({Kind.GRANTS, Kind.AWARDS}), Kind.AWARDS)


@pytest.mark.parametrize(
    ("title", "kind", "above", "naming"),
    [
        ("Grants and Awards", Kind.AWARDS, None, GRANTS_OR_AWARDS),
        ("Grants", Kind.GRANTS, None, Naming((Kind.GRANTS,), frozenset({Kind.GRANTS}), Kind.GRANTS)),
        ("Workshops", Kind.TEACHING, None, Naming((Kind.TEACHING,), frozenset({Kind.TALKS}), Kind.TALKS)),
        ("Before 2016", Kind.AWARDS, GRANTS_OR_AWARDS, GRANTS_OR_AWARDS),
        ("Talks", Kind.TALKS, GRANTS_OR_AWARDS, GRANTS_OR_AWARDS),  # the heading above names no talks
        ("Grants", Kind.GRANTS, GRANTS_OR_AWARDS, Naming((Kind.GRANTS,), frozenset({Kind.GRANTS}), Kind.GRANTS)),
    ],
)
def test_the_kinds_that_are_asked_for(title, kind, above, naming):
    assert naming_of(title, kind, above, CONTEXT.lexicon) == naming


def test_a_row_over_advisees_begins_a_list_of_its_own():
    runs = runs_of(section(Kind.TEACHING, TEACHING_AND_SUPERVISION), CONTEXT.lexicon)
    assert [len(run) for run in runs] == [2, 3]
