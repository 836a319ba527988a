"""What a work shows beside its values."""

import pytest

from cvparse.assembly.confidence.work_evidence import of_work
from cvparse.model import Author, Publication, PublicationKind, PublicationStatus
from cvparse.spans.readings import Reading

OWNER = Author(name="Ada Lund", family="Lund", given="Ada", is_self=True)
OTHER = Author(name="Ben Okri", family="Okri", given="Ben")
SOUND = {"title": "On Ice", "venue": "Ice", "year": 2019, "authors": (OWNER, OTHER)}


def shown(own=1.0, leads=(), **values):
    work = Publication(**(SOUND | values))
    return of_work(work, Reading(work, "plain", (), (), leads), own)


def test_a_sound_work():
    found = shown(doi="10.1000/x")
    assert found.against == ()
    assert {"a work with doi", "share of works of the owner: 0.99 or more"} <= set(found.favour)
    assert found.sort == ("work: other",)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"authors": ()}, "a work without authors"),
        ({"authors": (OTHER,)}, "the owner is no author"),
        ({"authors": (OWNER, Author(name="Okri", family="Okri", given=None))}, "an author of one name"),
        ({"authors": (OWNER, Author(name="A B C D E", family="E", given="A B C D"))}, "an author of many names"),
        ({"authors": (OWNER, Author(name="Lund, A., Okri, B.", family="Lund"))}, "an author who may be two"),
        ({"authors": (OWNER, Author(name="Lund, A. & Okri", family="Lund"))}, "an author who may be two"),
        ({"authors": (OWNER, Author(name="Ben Okri 2", family="Okri", given="Ben"))}, "an author with a number"),
        ({"group": "Articles (newest first)"}, "a group holds brackets"),
        ({"title": "On Ice. With snow"}, "a full stop in the title"),
        ({"venue": "Ice. Oslo"}, "a full stop in the venue"),
        ({"pages": "2"}, "pages that are one number"),
        ({"label": "arxiv:2605.00122"}, "an odd label"),
        ({"label": "new"}, "an odd label"),
        ({"venue": "Ben Okri"}, "an author as venue"),
        ({"status": PublicationStatus.IN_PRESS, "pages": "1–9"}, "not published, and has pages"),
        ({"venue": None}, "nobody published it"),
        ({"year": None}, "a work without a year"),
        ({"title": "ice " * 22}, "words of the title: 22 or more"),
        ({"venue": "ice " * 9}, "words of the venue: 9 or more"),
    ],
)
def test_what_speaks_against_a_work(values, said):
    assert said in shown(**values).against


@pytest.mark.parametrize(
    "values",
    [
        {"title": "Why ice? On. What?"},
        {"pages": "1–9"},
        {"group": "Articles"},
        {"authors": (OWNER, Author(name="Okri, Ben", family="Okri", given="Ben"))},
        {"label": "[C12]"},
        {"venue": None, "kind": PublicationKind.THESIS},
        {"title": "ice " * 21, "venue": "ice " * 8},
    ],
)
def test_what_does_not(values):
    assert shown(**values).against == ()


def test_no_work_names_anybody():
    assert "no work names anybody" in shown(own=None, authors=()).against


@pytest.mark.parametrize(("lead", "count"), [(149, 1), (150, 0)])
def test_fields_that_another_reading_has_otherwise(lead, count):
    found = [name for name in shown(leads=(("title", lead),)).against if name.startswith("fields that")]
    assert len(found) == count
