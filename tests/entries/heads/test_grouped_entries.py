"""Lists in groups: heads over entries that begin further in, or are printed in a plainer face."""

import pytest

from cvparse.entries.heads.grouped_entries import grouped
from cvparse.entries.line_features import features_of
from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.lexicon import load
from kind_cases import found_in
from printed import Printer

CONTEXT = Context(load(("en",)))
TWO = "  2019–2021, Lecturer\n  2015–2019, Fellow"


def printed(written):
    """The lines, half an em further in for each blank; a line with a backslash at its end is full."""
    printer, rows = Printer(), written.splitlines()
    return [printer.line(row, 100.0 + 12 * number, 12.0 if number else 0.0) for number, row in enumerate(rows)]


def groups(written):
    """The lines that are heads with their levels, and those at which an entry starts, each line one of its own."""
    rows = features_of(printed(written), CONTEXT.lexicon)
    found = grouped(rows, lambda inner: frozenset(range(len(inner))), CONTEXT.lexicon)
    return (found.heads, sorted(found.starts)) if found else None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (f"University of Larvik\n{TWO}\nUniversity of Halden\n  2012–2015, Assistant", ({0: 0, 3: 0}, [1, 2, 4])),
        ("**Larvik**\nLecturer, 2019\nFellow, 2015", ({0: 0}, [1, 2])),  # a plainer face, no further in
        (" Larvik\n Lecturer, 2019\n Fellow, 2015", None),  # of one look
        ("University of Larvik\n  Lecturer, 2019", None),  # one line under a head is of its entry
        ("University of Larvik\n  2019\n  2021", None),  # dates alone are no entries
        (f"University of Larvik,\n{TWO}", None),  # goes on
        (f"University of Larvik\\\n{TWO}", None),  # was full
        (f"• University of Larvik\n{TWO}", None),
        ("University of Larvik\n  • Lecturer, 2019\n  • Fellow, 2015", None),  # an outline of bullets
        ("University of Larvik\nHalden\n  Lecturer, 2019\n  Fellow, 2015", ({0: 0}, [2, 3])),  # a head of two lines
        ("Larvik\nHalden\nNorway\n  Lecturer, 2019\n  Fellow, 2015", None),  # a paragraph
        # the lines of an entry have their dates in several places, those of entries in one
        ("On rivers\n  Oslo, 2019\n  2020, again\nOn ice\n  Bergen, 2018\n  2021, again", None),
        ("Ice\n  2019, On snow\n  2020, On hail\nMud\n  2018, On rain\n  2021, On fog", ({0: 0, 3: 0}, [1, 2, 4, 5])),
        ("On rivers\n  2019, Oslo\n  2020, Oslo\nOn ice\n  2018, Oslo\n  2021, Oslo", None),  # occasions of a talk
        ("**Best Paper**\nAwarded 2019\nby the Council 2019\n**Medal**\nAwarded 2018", None),  # goes on in lower case
        # a span of time that holds all that stand under it
        ("Larvik <2012–2021>\n  Lecturer <2015–2021>\n  Fellow <2012–2015>", ({0: 0}, [1, 2])),
        ("Larvik <2014–2021>\n  Lecturer <2015–2021>\n  Fellow <2012–2015>", None),
        ("Larvik <2012–present>\n  Lecturer <2015–present>\n  Fellow <2012–2015>", ({0: 0}, [1, 2])),
        ("Larvik <2012–2021>\n  Lecturer <2015–present>\n  Fellow <2012–2015>", None),
        ("Larvik <2012–2021>\n  Lecturer <2015–2021>", None),
        # heads over heads
        (
            "**Larvik**\n  *Senate*\n    Chair, 2019\n    Member, 2018\n  *Library*\n    Chair, 2017",
            ({0: 0, 1: 1, 4: 1}, [2, 3, 5]),
        ),
        ("**Larvik**\n*Senate*\nChair, 2019\nMember, 2018\n*Library*\nChair, 2017", ({0: 0, 1: 1, 4: 1}, [2, 3, 5])),
        # an entry among the heads
        (f"Larvik\n{TWO}\nEditor, Forum, 2012\nHalden\n{TWO}", ({0: 0, 4: 0}, [1, 2, 3, 5, 6])),
    ],
)
def test_which_lines_stand_over_entries(written, expected) -> None:
    assert groups(written) == expected


@pytest.mark.parametrize(
    ("written", "heads"),
    [
        (f"University of Larvik\n{TWO}", [True, False, False]),
        ("University of Larvik\n  Lecturer, 2019\n  on rivers", [False]),  # as good a list of one entry
        ("**Larvik**\nLecturer, 2019\nFellow, 2015\n**Halden**\nDean, 2012", [True, False, False, True, False]),
    ],
)
def test_groups_are_weighed_against_entries_of_several_lines(written, heads) -> None:
    assert [item.is_head for item in split(printed(written), CONTEXT)] == heads
    assert not any(item.is_head for item in split(printed(written), CONTEXT, in_groups=False))


@pytest.mark.parametrize(
    ("kind", "written", "field", "values"),
    [
        (
            "experience",
            "University of Larvik <2012–present>\n  Professor, Department of Ice <2021–present>\n"
            "  Lecturer, Department of Ice <2012–2021>\nIce Council, Halden\n  Research Scientist, Snow <2009–2012>",
            "organization",
            ["University of Larvik", "University of Larvik", "Ice Council"],
        ),
        (
            "experience",  # a post that stands under no head
            f"University of Larvik\n{TWO}\n2012–2015, Assistant\nUniversity of Halden\n{TWO}",
            "organization",
            [*["University of Larvik"] * 2, None, *["University of Halden"] * 2],
        ),
        (
            "experience",  # a head that no list knows
            "INLAND\n  2000–2005, Associate Professor\n  1997–2000, Assistant Professor",
            "organization",
            ["INLAND", "INLAND"],
        ),
        (
            "experience",  # what stands under a post are its tasks
            "**Lecturer, University of Larvik**\n  Rivers of ice <2019–2021>\n  Ice of rivers <2018–2020>",
            "title",
            ["Lecturer"],
        ),
        (
            "education",
            "University of Larvik\n  Ph.D., Ecology <2009>\n  M.Sc., Ecology <2005>",
            "institution",
            ["University of Larvik", "University of Larvik"],
        ),
        (
            "service",
            "*Annals of Ice*\nSenior Editor <2015–2020>\nAssociate Editor <2012–2014>\n*Forum on Snow*\nChair <2011>",
            "venue",
            ["Annals of Ice", "Annals of Ice", "Forum on Snow"],
        ),
        (
            "service",
            "**Larvik University**\n  Chair, 2019\n  Member of Senate, 2018\n  Library Committee, 2017",
            "organization",
            ["Larvik University", "Senate", "Library Committee"],
        ),
        (
            "grants",
            "**Research Council of Norway**\n  Rivers of ice, 2019–2021\n  Snow on lakes, 2015–2018",
            "funder",
            ["Research Council of Norway", "Research Council of Norway"],
        ),
        (
            "awards",
            "**University of Larvik**\n  Best Teacher Award, 2019\n  Young Fellow Prize, 2015",
            "awarder",
            ["University of Larvik", "University of Larvik"],
        ),
        ("awards", "**Internal**\n  Best Teacher Award, 2019\n  Young Fellow Prize, 2015", "awarder", [None, None]),
    ],
)
def test_what_a_head_hands_down(kind, written, field, values) -> None:
    assert [entry.get(field) for entry in found_in(kind, written)] == values
