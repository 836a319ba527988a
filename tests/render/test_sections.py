"""Which entries stand under which heading: by count, by group, by heading; nothing is left out."""

import pytest

from cvparse.model import CV, Award, Language, OtherSection, Publication, SectionHeading, SectionKind, Skill, Talk
from cvparse.render.sections import entries_of, plan

K = SectionKind
USUAL = {kind.value: f"Usual {kind.value}" for kind in SectionKind}


def heading(text, kind, entries=0, level=1):
    return SectionHeading(heading=text, kind=kind, level=level, page=1, entries=entries)


def planned(*sections, **collections):
    """Each heading with its level, its own entries, and its guests."""
    cv = CV(sections=sections, **collections)
    return [
        (one.heading, one.level, one.entries, [(kind.value, number) for kind, number in one.guests])
        for one in plan(cv, USUAL)
    ]


def awards(count):
    return tuple(Award(title=str(n)) for n in range(count))


def works(*groups):
    return tuple(Publication(title=str(n), group=group) for n, group in enumerate(groups))


@pytest.mark.parametrize(
    ("kind", "count"),
    [(K.CONTACT, 0), (K.SUMMARY, 2), (K.AWARDS, 3), (K.INTERESTS, 1), (K.TALKS, 0)],
)
def test_entries_of_a_collection(kind, count):
    cv = CV(summary="One.\nTwo.", awards=awards(3), interests=("rivers",))
    assert len(entries_of(cv, kind)) == count
    assert len(entries_of(CV(), kind)) == 0


@pytest.mark.parametrize(
    ("sections", "count", "expected"),
    [
        ([], 2, [("Usual awards", 1, [0, 1], [])]),
        ([], 0, []),
        ([heading("A", K.AWARDS, 2)], 2, [("A", 1, [0, 1], [])]),
        ([heading("A", K.AWARDS, 1), heading("B", K.AWARDS, 1)], 2, [("A", 1, [0], []), ("B", 1, [1], [])]),
        # the last takes what is left
        ([heading("A", K.AWARDS, 1), heading("B", K.AWARDS, 1)], 4, [("A", 1, [0], []), ("B", 1, [1, 2, 3], [])]),
        ([heading("A", K.AWARDS, 3), heading("B", K.AWARDS, 3)], 4, [("A", 1, [0, 1, 2], []), ("B", 1, [3], [])]),
        # a heading above counts those of the headings below it too
        (
            [heading("A", K.AWARDS, 3), heading("B", K.AWARDS, 2, 2)],
            3,
            [("A", 1, [0], []), ("B", 2, [1, 2], [])],
        ),
        # of a level below the next only what is directly below counts
        (
            [heading("A", K.AWARDS, 3), heading("B", K.AWARDS, 2, 2), heading("C", K.AWARDS, 1, 3)],
            3,
            [("A", 1, [0], []), ("B", 2, [1], []), ("C", 3, [2], [])],
        ),
        ([heading("A", K.AWARDS, 1), heading("B", K.TALKS, 5), heading("C", K.AWARDS, 1, 2)], 2,
         [("A", 1, [0], []), ("B", 1, [], []), ("C", 2, [1], [])]),
        # no heading tells its count: the first that has none of its kind below it
        ([heading("A", K.AWARDS), heading("B", K.AWARDS, 0, 2)], 2, [("A", 1, [], []), ("B", 2, [0, 1], [])]),
        ([heading("A", K.AWARDS), heading("B", K.AWARDS)], 2, [("A", 1, [0, 1], []), ("B", 1, [], [])]),
        ([heading("A", K.AWARDS), heading("B", K.TALKS, 0, 2)], 2, [("A", 1, [0, 1], []), ("B", 2, [], [])]),
        ([heading("A", K.TALKS), heading("B", K.TALKS, 0, 2)], 1,
         [("A", 1, [], []), ("B", 2, [], []), ("Usual awards", 1, [0], [])]),
    ],
)  # fmt: skip
def test_entries_by_the_count_of_each_heading(sections, count, expected):
    assert planned(*sections, awards=awards(count)) == expected


@pytest.mark.parametrize(
    ("sections", "groups", "expected"),
    [
        ([], [None, None], [("Usual publications", 1, [0, 1])]),
        ([], ["Books", "Books"], [("Usual publications", 1, []), ("Books", 2, [0, 1])]),
        (
            [
                heading("P", K.PUBLICATIONS, 2),
                heading("Books", K.PUBLICATIONS, 1, 2),
                heading("Talks", K.PUBLICATIONS, 1, 2),
            ],
            ["Books", "Talks"],
            [("P", 1, []), ("Books", 2, [0]), ("Talks", 2, [1])],
        ),
        # a group that no heading below names gets one behind the current one
        (
            [heading("P", K.PUBLICATIONS, 2), heading("Books", K.PUBLICATIONS, 1, 3)],
            ["Books", "Essays"],
            [("P", 1, []), ("Books", 3, [0]), ("Essays", 3, [1])],
        ),
        # the next of a name, not the one before
        (
            [heading("A", K.PUBLICATIONS, 1), heading("B", K.PUBLICATIONS, 1), heading("A", K.PUBLICATIONS, 1)],
            ["A", "B", "A"],
            [("A", 1, [0]), ("B", 1, [1]), ("A", 1, [2])],
        ),
        # without groups by the count of each heading
        (
            [heading("A", K.PUBLICATIONS, 1), heading("B", K.PUBLICATIONS, 2)],
            [None, None, None],
            [("A", 1, [0]), ("B", 1, [1, 2])],
        ),
        (
            [heading("A", K.PUBLICATIONS, 1), heading("B", K.PUBLICATIONS, 1)],
            [None, None, None],
            [("A", 1, [0]), ("B", 1, [1, 2])],
        ),
        ([heading("A", K.PUBLICATIONS), heading("B", K.PUBLICATIONS)], [None, None], [("A", 1, [0, 1]), ("B", 1, [])]),
        (
            [heading("A", K.PUBLICATIONS, 3), heading("B", K.PUBLICATIONS, 1, 2), heading("C", K.PUBLICATIONS, 2, 2)],
            [None, None, None],
            [("A", 1, []), ("B", 2, [0]), ("C", 2, [1, 2])],
        ),
    ],
)
def test_works_by_group_or_count(sections, groups, expected):
    assert [row[:3] for row in planned(*sections, publications=works(*groups))] == expected


@pytest.mark.parametrize(
    ("sections", "expected"),
    [
        ([], [("Usual languages", 1, [0, 1], [])]),
        ([heading("Skills", K.SKILLS, 0)], [("Skills", 1, [], [("languages", 0), ("languages", 1)])]),
        ([heading("S", K.SKILLS), heading("L", K.LANGUAGES, 2)], [("S", 1, [], []), ("L", 1, [0, 1], [])]),
        ([heading("T", K.TALKS)], [("T", 1, [], []), ("Usual languages", 1, [0, 1], [])]),
    ],
)
def test_languages_stand_among_the_skills_where_they_have_no_heading(sections, expected):
    assert planned(*sections, languages=(Language(language="Welsh"), Language(language="Irish"))) == expected


def test_skills_do_not_take_the_place_of_other_kinds():
    rows = planned(heading("S", K.SKILLS, 1), skills=(Skill(name="x"),), talks=(Talk(title="T"),))
    assert rows == [("S", 1, [0], []), ("Usual talks", 1, [0], [])]


def other(*headings):
    return tuple(OtherSection(heading=text, text=str(n)) for n, text in enumerate(headings))


@pytest.mark.parametrize(
    ("sections", "headings", "expected"),
    [
        ([], [None], [("Usual other", [("other", 0)])]),
        ([], ["Hobbies"], [("Hobbies", [("other", 0)])]),
        ([heading("Hobbies", K.OTHER)], ["Hobbies", None], [("Hobbies", [("other", 0), ("other", 1)])]),
        # whatever the heading is said to mean
        ([heading("References", K.REFERENCES)], ["References"], [("References", [("other", 0)])]),
        ([heading("A", K.REFERENCES), heading("A", K.OTHER)], ["A"], [("A", []), ("A", [("other", 0)])]),
        ([heading("A", K.OTHER), heading("A", K.OTHER)], ["A", "A"], [("A", [("other", 0)]), ("A", [("other", 1)])]),
        ([heading("A", K.OTHER)], ["A", "B"], [("A", [("other", 0)]), ("B", [("other", 1)])]),
        ([heading("A", K.OTHER)], [None, "A"], [("A", [("other", 1)]), ("Usual other", [("other", 0)])]),
    ],
)
def test_texts_of_no_known_kind_stand_under_their_own_heading(sections, headings, expected):
    assert [(row[0], row[3]) for row in planned(*sections, other=other(*headings))] == expected


def test_a_heading_that_holds_entries_takes_no_text():
    rows = planned(heading("A", K.AWARDS, 1), awards=awards(1), other=other("A"))
    assert rows == [("A", 1, [0], []), ("A", 1, [], [("other", 0)])]
