"""The same person in several files: an identifier joins two, a name only with works in common."""

import pytest

from cvparse.bulk.pairs.decisions import Decision, Subject, Verdict
from cvparse.bulk.people import same_people
from cvparse.bulk.stores.decision_rows import add_decision
from cvparse.bulk.stores.tables import connect
from stored_cvs import listing, stored

SAME_WORKS = ("same name and publications",)


def joined(folder, **cvs):
    """Who is one person, as the paths of the files and the reasons."""
    engine = connect(stored(folder, cvs))
    with engine.connect() as connection:
        found = same_people(connection)
    engine.dispose()
    return [([record.path for record in person.records], person.reasons) for person in found]


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        pytest.param(
            listing("Ada Example", orcid="0000-0002-1825-0097"),
            listing("A. Muster", orcid="0000-0002-1825-0097"),
            ("same ORCID",),
            id="one ORCID, whatever the names",
        ),
        pytest.param(
            listing("Ada Example", mails=("Ada@Example.org",)),
            listing("Ada B. Muster", mails=("old@example.net", "ada@example.org")),
            ("same e-mail",),
            id="one address, in another case and place",
        ),
        pytest.param(
            listing("Ada Example", "One", "Two", "Three", "Four", "Five"),
            listing("A. Example", "One", "Two", "X", "Y", "Z"),
            SAME_WORKS,
            id="two works in common",
        ),
        pytest.param(
            listing("Ada Example", "One", "Two", "Three"),
            listing("A. Example", "One", "X", "Y"),
            None,
            id="one work in common, of three",
        ),
        pytest.param(
            listing("Ada Example", "One", "Two"),
            listing("A. Example", "One", "X", "Y", "Z"),
            SAME_WORKS,
            id="half of the shorter list",
        ),
        pytest.param(listing("Ada Example"), listing("A. Example"), None, id="no works at all"),
        pytest.param(
            listing("Ada Example", "One"), listing("Ada Example", "Two"), None, id="one name, nothing in common"
        ),
        pytest.param(
            listing("Ada Example", "One", "Two"),
            listing("Ben Muster", "One", "Two"),
            None,
            id="co-authors share works, but no name",
        ),
        pytest.param(
            listing("Ada Example", "One", "Two"),
            listing("Anna Example", "One", "Two"),
            None,
            id="two given names printed in full",
        ),
    ],
)
def test_what_makes_two_files_one_person(tmp_path, one, other, reasons):
    expected = [(["a.pdf", "b.pdf"], reasons)] if reasons else []
    assert joined(tmp_path, **{"b.pdf": other, "a.pdf": one}) == expected


def test_three_files_are_joined_through_one_and_each_reason_is_said_once(tmp_path):
    works = ("One", "Two")
    found = joined(
        tmp_path,
        **{
            "c.pdf": listing("Ada Example", *works, mails=("ada@example.org",)),
            "a.pdf": listing("A. Example", *works),
            "b.pdf": listing("Somebody Else", mails=("ada@example.org",)),
        },
    )
    assert found == [(["a.pdf", "b.pdf", "c.pdf"], ("same e-mail", *SAME_WORKS))]


def grouped(folder, cvs, decisions):
    engine = connect(stored(folder, cvs))
    with engine.begin() as connection:
        for decision in decisions:
            add_decision(connection, decision)
        found = same_people(connection)
    engine.dispose()
    return [([record.path for record in person.records], person.reasons) for person in found]


A, B, C = (Subject(number) for number in (1, 2, 3))
MAIL = ("ada@example.org",)
THREE = {
    "a.pdf": listing("Ada Example", mails=MAIL),
    "b.pdf": listing("Ada Example", mails=MAIL),
    "c.pdf": listing("Ada Example", mails=MAIL),
}


@pytest.mark.parametrize(
    ("decisions", "expected"),
    [
        ([], [(["a.pdf", "b.pdf", "c.pdf"], ("same e-mail",))]),
        ([Decision((A, B), Verdict.DIFFERENT, 1)], [(["a.pdf", "c.pdf"], ("same e-mail",))]),
        (
            [Decision((A, B), Verdict.DIFFERENT, 1), Decision((B, C), Verdict.SAME, 1, "Bo")],
            [(["b.pdf", "c.pdf"], ("decided by Bo", "same e-mail"))],
        ),
        (
            [Decision((A, B), Verdict.DIFFERENT, 1), Decision((A, C), Verdict.DIFFERENT, 1)],
            [(["b.pdf", "c.pdf"], ("same e-mail",))],
        ),
    ],
)
def test_what_was_decided_comes_before_all_signs(tmp_path, decisions, expected):
    assert grouped(tmp_path, THREE, decisions) == expected


def test_one_work_with_two_keys_is_one_work_in_common(tmp_path):
    """Known by its DOI and by its title: namesakes with long lists who share it are not one for that."""
    mine, theirs = (listing("Ada Example", "Shared", *titles) for titles in (("One", "Two"), ("Three", "Four")))
    with_doi = [
        cv.model_copy(
            update={"publications": (cv.publications[0].model_copy(update={"doi": "10.5555/a"}), *cv.publications[1:])}
        )
        for cv in (mine, theirs)
    ]
    assert joined(tmp_path, **dict(zip(("a.pdf", "b.pdf"), with_doi, strict=True))) == []
