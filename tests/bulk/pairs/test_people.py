"""Persons of two documents who may be one: proposed above chance, with what agrees and what differs."""

import pytest

from cvparse.bulk.pairs.decisions import Decision, Subject, Verdict
from cvparse.bulk.pairs.evidence import MOST, Agreement
from cvparse.bulk.pairs.people import FULL_LIST, compared_people, pairs_of_people
from cvparse.bulk.stores.tables import connect
from cvparse.model import CV, Author, Education, Experience, Person, Publication, WebLink
from stored_cvs import as_read, stored

A_B = (Subject(1), Subject(2))


def cv(name, *, works=(), at=(), school=(), phone=(), links=(), mails=(), orcid=None, own=None):
    """The CV of a person; `own` is the owner's place among the two authors of each work."""
    authors = tuple(
        Author(name=f"{g}. {f}", family=f, given=f"{g}.", is_self=own == place)
        for place, (g, f) in enumerate((("A", "Example"), ("B", "Muster")))
    )
    return CV(
        person=Person(
            name=name,
            phones=phone,
            emails=mails,
            orcid=orcid,
            links=tuple(WebLink(kind="other", url=url) for url in links),
        ),
        publications=tuple(Publication(title=title, year=2020, authors=authors) for title in works),
        experience=tuple(Experience(title="Reader", organization=one) for one in at),
        education=tuple(Education(degree="PhD", institution=one) for one in school),
    )


OTHERS = [cv(f"{letter}o Stranger{letter}", at=["Uni"], school=["Uni"]) for letter in "CDEFGHIJKL"]


def asked(folder, cvs, question):
    engine = connect(stored(folder, {f"{n:02}.pdf": as_read(one) for n, one in enumerate(cvs)}))
    with engine.connect() as connection:
        found = question(connection)
    engine.dispose()
    return found


def proposed(folder, *cvs, decisions=()):
    return asked(folder, [*cvs, *OTHERS], lambda connection: pairs_of_people(connection, decisions).proposed)


def evidence(folder, *cvs):
    """The evidence of the first two, by aspect."""
    (found,) = asked(folder, [*cvs, *OTHERS], lambda connection: compared_people(connection, [A_B]))
    return {one.aspect: one for one in found.evidence}


MANY = [f"Work {chr(65 + n)}" for n in range(FULL_LIST)]
OTHER_WORKS = [f"Other {title}" for title in MANY]


@pytest.mark.parametrize(
    ("one", "other", "is_proposed"),
    [
        pytest.param(cv("Ada Example"), cv("A. Example"), True, id="a name that only two have"),
        pytest.param(cv("Ada Example"), cv("Anna Example"), False, id="two given names in full"),
        pytest.param(cv("Ada Example"), cv("Ada Muster"), False, id="nothing but a given name"),
        pytest.param(
            cv("Ada Example", orcid="0000-0002-1825-0097"),
            cv("Ada Example", orcid="0000-0001-5109-3700"),
            False,
            id="two ORCIDs",
        ),
        pytest.param(
            cv("Ada Example", at=["X"], school=["Y"], works=MANY),
            cv("Ada Example", at=["Z"], school=["W"], works=OTHER_WORKS),
            False,
            id="a name, and all else differs",
        ),
        pytest.param(
            cv("Ada Example", at=["X"], school=["Y"], works=MANY[1:]),
            cv("Ada Example", at=["Z"], school=["W"], works=OTHER_WORKS),
            True,
            id="a name, and the lists are too short to differ",
        ),
        pytest.param(
            cv("Ada Example", phone=("+47 22 85 50 50",)),
            cv("Ada Muster", phone=("0047 22855050",)),
            False,
            id="digits",
        ),
        pytest.param(
            cv("Ada Example", phone=("+47 622 85 50 50",), links=("https://ada.example.org/",)),
            cv("Ada Muster", phone=("622 855 050",), links=("http://www.ada.example.org",)),
            False,
            id="another name, with a telephone and a page of its own",
        ),
        pytest.param(
            cv("Ada Example", phone=("+47 622 85 50 50",), links=("https://ada.example.org/",), school=["Rare"]),
            cv("Ada Muster", phone=("622 855 050",), links=("http://www.ada.example.org",), school=["Rare"]),
            True,
            id="and a school that nobody else went to",
        ),
        pytest.param(
            cv("Ada Example", works=["One"], own=0, phone=("622 855 050",)),
            cv("Ada Muster", works=["One"], own=0, phone=("622 855 050",)),
            True,
            id="another name, and the same author of a work",
        ),
        pytest.param(
            cv("Ada Example", works=["One"], own=0, phone=("622 855 050",)),
            cv("Bo Muster", works=["One"], own=1, phone=("622 855 050",)),
            False,
            id="co-authors who share a telephone",
        ),
    ],
)
def test_what_is_above_chance_is_proposed(tmp_path, one, other, is_proposed):
    assert proposed(tmp_path, one, other) == ([A_B] if is_proposed else [])


def test_what_is_certain_is_not_proposed(tmp_path):
    assert (
        proposed(tmp_path, cv("Ada Example", mails=("a@example.org",)), cv("A. Example", mails=("a@example.org",)))
        == []
    )


def test_what_is_certain_comes_by_name_with_its_signs(tmp_path):
    mail, other = ("a@example.org",), ("b@example.org",)
    cvs = [cv("Cleo Ferro", mails=mail), cv("Cleo Ferro", mails=mail), cv("Ada Muster", mails=other)]
    cvs.append(cv("Ada Muster", mails=other))
    people = (Subject(3), Subject(4))
    both = asked(tmp_path, cvs, lambda connection: pairs_of_people(connection, []).joined)
    assert both == [(people, "same e-mail"), (A_B, "same e-mail")]
    decided = [Decision(people, Verdict.SAME, 1)]
    (tmp_path / "decided").mkdir()
    one = asked(tmp_path / "decided", cvs, lambda connection: pairs_of_people(connection, decided).joined)
    assert one == [(A_B, "same e-mail")]


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT])
def test_what_was_decided_is_not_proposed(tmp_path, verdict):
    decisions = [Decision(A_B, verdict, 1)]
    assert proposed(tmp_path, cv("Ada Example"), cv("A. Example"), decisions=decisions) == []


def test_what_follows_from_decisions_is_not_proposed(tmp_path):
    cvs = [cv("Ada Example"), cv("A. Example"), cv("Ada B. Example")]
    decisions = [
        Decision((Subject(1), Subject(2)), Verdict.SAME, 1),
        Decision((Subject(2), Subject(3)), Verdict.DIFFERENT, 1),
    ]
    assert proposed(tmp_path, *cvs, decisions=decisions) == []


def test_a_common_name_needs_more(tmp_path):
    crowd = [cv("Ada Example", at=[f"Place {n}"], school=["Uni"]) for n in range(MOST + 1)]
    assert proposed(tmp_path, *crowd) == []
    crowd[3] = crowd[7] = cv("Ada Example", at=["Rare House"], school=["Uni"])
    (tmp_path / "with").mkdir()
    assert proposed(tmp_path / "with", *crowd) == [(Subject(4), Subject(8))]


def test_each_aspect_says_what_both_have(tmp_path):
    found = evidence(
        tmp_path,
        cv("Ada Example", at=["Uni", "Rare House"], works=["One", "Two", "Three"], own=0, mails=("a@example.org",)),
        cv("A. Example", at=["Rare House", "Elsewhere"], works=["One"], own=0),
    )
    assert (found["Name"].agreement, found["E-mail"].agreement) == (Agreement.AGREES, Agreement.UNSAID)
    assert (found["Employers"].one, found["Employers"].other) == ("Rare House; Uni", "Rare House; Elsewhere")
    assert (found["Works"].one, found["Works"].agreement) == ("3 listed, 1 of them by both", Agreement.AGREES)
    assert found["Owner is"].one == "author 1 of a work that both list"
    assert found["Employers"].bits > 0 and found["Schools"].bits == 0


def test_one_that_is_gone_is_not_compared(tmp_path):
    pairs = [(Subject(1), Subject(99))]
    assert asked(tmp_path, [cv("Ada Example")], lambda connection: compared_people(connection, pairs)) == []
