"""Other readings of a tail: which there are, and what each costs."""

from dataclasses import fields

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.list_style.alternatives import alternatives
from cvparse.parsers.publications.source.locators import Atom, Numbers
from cvparse.parsers.publications.source.types import Tail

LEXICON = load(())
NUMBERS = ("volume", "issue", "pages")


def span(work, text):
    at = work.index(text)
    return at, at + len(text)


def tail_of(work, parts):
    tail = Tail(contained=parts.get("contained", False), rest=[span(work, text) for text in parts.get("rest", ())])
    for name, text in parts.items():
        if name in NUMBERS:
            value = span(work, text)
            setattr(tail.numbers, name, value)
            tail.numbers.used.append(Atom(*value, parts.get("role", "number"), value))
        elif name not in {"contained", "rest", "role"}:
            setattr(tail, name, span(work, text))
    return tail


def shown(work, value):
    if isinstance(value, Numbers):
        return {name: shown(work, getattr(value, name)) for name in NUMBERS if getattr(value, name)}
    if isinstance(value, list):
        return [shown(work, one) for one in value]
    return work[slice(*value)] if value else None


def others(work, parts, publishers=0):
    """Each other reading: the parts that differ, as printed, and its cost."""
    tail = tail_of(work, parts)
    return [
        (
            {
                one.name: shown(work, getattr(other, one.name))
                for one in fields(Tail)
                if getattr(other, one.name) != getattr(tail, one.name)
            },
            cost,
        )
        for other, cost in alternatives(tail, work, publishers, LEXICON)
    ]


def published(name, cost):
    return ({"venue": None, "publisher": name}, cost)


SWAPPED = [
    ({"venue": "Guernica"}, [published("Guernica", 1.0)]),
    ({"venue": "Guernica", "thesis": "thesis"}, []),
    ({"venue": "Guernica", "report": "report"}, []),
    ({"venue": "Guernica", "contained": True}, []),
    ({"venue": "Guernica", "issue": "7"}, []),
    ({"venue": "Guernica", "pages": "33", "role": "pages"}, []),
    ({"venue": "Guernica Journal"}, [published("Guernica Journal", 2.0)]),
    ({"venue": "arXiv"}, [published("arXiv", 2.0)]),
    ({"publisher": "Guernica"}, [({"venue": "Guernica", "publisher": None}, 1.0)]),
    ({"publisher": "Larvik Press"}, [({"venue": "Larvik Press", "publisher": None}, 2.0)]),
    ({"publisher": "Larvik University"}, [({"venue": "Larvik University", "publisher": None}, 2.0)]),
    ({"publisher": "Springer"}, []),
    ({}, []),
]
DIVIDED = [
    ("Tests. Guernica", "Tests", "Guernica", 2.0),
    ("The Tests. Guernica", "The Tests", "Guernica", 2.0),
    ("On the Tests. Guernica", "On the Tests", "Guernica", 1.0),
    ("Tests. Guernica Books", "Tests", "Guernica Books", 1.0),
    ("Tests, Guernica Books", "Tests", "Guernica Books", 2.0),
    ("Tests, Springer", "Tests", "Springer", 1.0),
    ("Ices, Guernica", "Ices", "Guernica", 2.0),
    ("Ice, Guernica", None, None, None),
    ("Tests, guernica", None, None, None),
    ("Tests, Second Edition", None, None, None),
    ("Magn. Guernica Books", None, None, None),  # the stop belongs to the short word
]
JOINED = [
    (
        "Guernica, Oslo",
        {"publisher": "Guernica", "place": "Oslo"},
        ({"publisher": "Guernica, Oslo", "place": None}, 2.0),
    ),
    ("Oslo: Guernica", {"publisher": "Guernica", "place": "Oslo"}, ({"publisher": "Oslo", "place": "Guernica"}, 1.0)),
    ("Guernica; Oslo", {"publisher": "Guernica", "place": "Oslo"}, None),
    ("Ice, Guernica", {"publisher": "Guernica", "venue": "Ice"}, ({"publisher": "Ice, Guernica", "venue": None}, 1.0)),
    ("Ice; Guernica", {"publisher": "Guernica", "venue": "Ice"}, None),
    ("ICE, Guernica", {"publisher": "Guernica", "venue": "ICE"}, None),
    ("Journal, Guernica", {"publisher": "Guernica", "venue": "Journal"}, None),
    ("Ice, Guernica", {"publisher": "Guernica", "venue": "Ice", "contained": True}, None),
    ("Ice, Guernica", {"publisher": "Guernica", "rest": ["Ice"]}, ({"publisher": "Ice, Guernica", "rest": []}, 1.0)),
    ("Ice; Guernica", {"publisher": "Guernica", "rest": ["Ice"]}, None),
    ("Ice, Guernica", {"rest": ["Ice"]}, None),
]
SERIES = [
    ("Ice. Guernica", {"venue": "Ice"}, [({"venue": None, "series": "Ice"}, 1.0)]),
    ("Ice. Guernica", {"venue": "Ice", "contained": True}, []),
    ("Ice. Guernica 7", {"venue": "Ice", "pages": "7", "role": "pages"}, []),
    ("Ice. Guernica 7", {"venue": "Ice", "issue": "7"}, []),
    ("Journal. Guernica", {"venue": "Journal"}, []),
]
RENUMBERED = [
    ({"volume": "123"}, {"pages": "123"}),
    ({"volume": "12"}, None),
    ({"volume": "123", "role": "volume"}, None),
    ({"volume": "123", "issue": "7"}, None),
    ({"volume": "123", "pages": "456"}, None),
    ({"pages": "45"}, {"volume": "45"}),
    ({"pages": "45", "role": "pages"}, None),
    ({"pages": "45", "issue": "7"}, None),
    ({"issue": "7"}, None),
]


@pytest.mark.parametrize(("parts", "expected"), SWAPPED)
def test_the_only_name_as_venue_or_publisher(parts, expected):
    work = "Guernica Journal arXiv Larvik University Larvik Press Springer thesis report 7 33"
    assert [one for one in others(work, parts) if "numbers" not in one[0]] == expected


@pytest.mark.parametrize(("work", "venue", "publisher", "cost"), DIVIDED)
def test_a_venue_that_gives_its_end_to_the_publisher(work, venue, publisher, cost):
    found = [one for one in others(work, {"venue": work}) if one[0].get("venue")]
    assert found == ([] if venue is None else [({"venue": venue, "publisher": publisher}, cost)])
    assert others(work, {"venue": work, "publisher": "e"}) == [({"venue": None, "series": work}, 1.0)]
    assert not [one for one in others(work, {"venue": work, "place": "e"}) if one[0].get("venue")]


def test_a_name_that_is_left_over_may_publish():
    work = "Ice; Roads; Snow"
    left = {"publisher": "Roads", "rest": []}
    assert (left, 1.0) in others(work, {"venue": "Ice", "rest": ["Roads"]})
    assert [one for one in others(work, {"venue": "Ice", "rest": ["Roads", "Snow"]}) if "rest" in one[0]] == []
    assert [one for one in others(work, {"rest": ["Roads"]}) if "rest" in one[0]] == []
    taken = {"venue": "Ice", "rest": ["Roads"], "publisher": "Snow"}
    assert [one for one in others(work, taken) if "rest" in one[0]] == []


@pytest.mark.parametrize(
    ("work", "parts", "joins"),
    [
        ("Ice, Oslo", {"venue": "Ice", "place": "Oslo"}, True),
        ("Ice: Oslo", {"venue": "Ice", "place": "Oslo"}, False),
        ("Ice, Oslo, Snow", {"venue": "Ice", "place": "Oslo", "publisher": "Snow"}, False),
    ],
)
def test_a_place_behind_the_venue_may_be_a_part_of_its_name(work, parts, joins):
    assert (({"venue": "Ice, Oslo", "place": None}, 1.0) in others(work, parts)) is joins


@pytest.mark.parametrize(("work", "parts", "expected"), JOINED)
def test_a_publisher_and_what_stands_beside_it(work, parts, expected):
    few, many = others(work, parts, 11), others(work, parts, 12)
    assert [one for one in many if one not in few] == ([] if expected is None else [expected])


@pytest.mark.parametrize(("work", "parts", "expected"), SERIES)
def test_a_name_before_the_publisher_as_a_series(work, parts, expected):
    found = others(work, {**parts, "publisher": "Guernica"})
    assert [one for one in found if "series" in one[0]] == expected
    assert not [one for one in others(work, parts) if "series" in one[0]]


@pytest.mark.parametrize(("parts", "expected"), RENUMBERED)
def test_the_only_number_as_volume_or_page(parts, expected):
    found = [one for one in others("Ice 123 456 45 12 7", parts) if "numbers" in one[0]]
    assert found == ([] if expected is None else [({"numbers": expected}, 1.0)])
