"""The same person in several files: an identifier joins two, a name only with works in common."""

import pytest

from cvparse.bulk.people import same_people
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
