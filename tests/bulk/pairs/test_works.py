"""Works that may be one: proposed above chance, with what agrees and what differs."""

import pytest

from cvparse.bulk.pairs.decisions import Decision, Subject, Verdict
from cvparse.bulk.pairs.evidence import Agreement
from cvparse.bulk.pairs.works import STRETCH, compared_works, pairs_of_works
from cvparse.bulk.stores.decision_rows import add_decision
from cvparse.bulk.stores.tables import connect
from cvparse.model import CV, Author, Person, Publication
from stored_cvs import as_read, stored

ADA = (Author(name="A. Example", family="Example", given="A."),)
BEN = (Author(name="B. Muster", family="Muster", given="B."),)
TITLE = "On the melting of small glaciers"
NUMBERS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
]
OTHERS = tuple(Publication(title=f"The {n} of all things", year=2000, authors=BEN, raw=n) for n in NUMBERS)


def paper(title=TITLE, year=2020, authors=ADA, **fields):
    raw = f"{title} {year} {fields.get('venue', '')} {fields.get('doi', '')} {fields.get('pages', '')}"
    return Publication(title=title, year=year, authors=authors, raw=raw, **fields)


def database(folder, *lists):
    cvs = {f"{n}.pdf": as_read(CV(person=Person(name=f"Ada {n}"), publications=works)) for n, works in enumerate(lists)}
    return connect(stored(folder, cvs)), [
        [Subject(number, work.id) for work in one.publications] for number, one in enumerate(cvs.values(), 1)
    ]


def proposed(folder, one, other, decide=None):
    """Whether two works of two CVs are proposed; `decide` is decided of them before."""
    engine, subjects = database(folder, (one, *OTHERS), (other,))
    pair = (subjects[0][0], subjects[1][0])
    decisions = [Decision(pair, decide, 1)] if decide else []
    with engine.connect() as connection:
        found = pairs_of_works(connection, decisions).proposed
    engine.dispose()
    assert found in ([], [pair])
    return bool(found)


@pytest.mark.parametrize(
    ("one", "other", "is_proposed"),
    [
        pytest.param(paper(), paper(year=None), True, id="one without a year"),
        pytest.param(paper(), paper(year=2021), True, id="the next year"),
        pytest.param(paper(), paper(year=2014), True, id="a preprint, or another edition"),
        pytest.param(paper(), paper(authors=()), True, id="one without authors"),
        pytest.param(paper(), paper(authors=BEN, year=2014), False, id="a title of two authors"),
        pytest.param(paper(), paper(f"{TITLE}: evidence from cores"), True, id="a subtitle left out"),
        pytest.param(paper(f"{TITLE}, part 1"), paper(f"{TITLE}, part 2"), False, id="two parts"),
        pytest.param(paper(f"{TITLE}, part I"), paper(f"{TITLE}, part II"), False, id="two parts in Roman numbers"),
        pytest.param(
            paper(TITLE), paper("On the melting of small glaciers: " + "x" * 80), False, id="a beginning alone"
        ),
        pytest.param(
            paper(volume="4", pages="12-30"),
            paper("Melting glaciers, small ones", authors=(), volume="4", pages="12-30"),
            True,
            id="a title misread, at the same place",
        ),
        pytest.param(
            paper(volume="4", pages="12-30"),
            paper("Rivers", volume="4", pages="12-30", authors=BEN),
            False,
            id="the place alone",
        ),
        pytest.param(paper(), paper(), False, id="certain"),
        pytest.param(paper(doi="10.5555/a"), paper(year=2021, doi="10.5555/A"), False, id="certain by the DOI"),
        pytest.param(
            paper(doi="10.5555/a", venue="X"), paper(year=2014, doi="10.5555/b", venue="Y"), False, id="two DOIs"
        ),
    ],
)
def test_what_is_above_chance_is_proposed(tmp_path, one, other, is_proposed):
    assert proposed(tmp_path, one, other) is is_proposed


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT])
def test_what_was_decided_is_not_proposed(tmp_path, verdict):
    assert not proposed(tmp_path, paper(), paper(year=2021), decide=verdict)


def test_two_of_one_list_are_proposed_too(tmp_path):
    engine, [subjects] = database(tmp_path, (paper(), paper(year=None), *OTHERS))
    with engine.connect() as connection:
        assert pairs_of_works(connection, []).proposed == [tuple(sorted(subjects[:2]))]


@pytest.mark.parametrize(("letters", "is_proposed"), [(STRETCH, True), (STRETCH - 1, False)])
def test_titles_are_compared_from_a_stretch_on(tmp_path, letters, is_proposed):
    title = "".join(chr(97 + n % 26) for n in range(letters))
    assert proposed(tmp_path, paper(title), paper(f"{title} zq")) is is_proposed


def test_each_aspect_says_what_both_have(tmp_path):
    one = paper(venue="Annals of Snow", volume="4", pages="12-30", doi="10.5555/a")
    other = paper(f"{TITLE}, 2nd part", 2021, venue="Snow", volume="4", pages="12-30")
    engine, subjects = database(tmp_path, (one, *OTHERS), (other,))
    with engine.connect() as connection:
        (found,) = compared_works(connection, [(subjects[0][0], subjects[1][0])])
        assert compared_works(connection, [(subjects[0][0], Subject(9, "publications-0"))]) == []
    agreements = {item.aspect: item.agreement for item in found.evidence}
    assert agreements == {
        "Title": Agreement.ALIKE,
        "Numbers in it": Agreement.DIFFERS,
        "Authors": Agreement.AGREES,
        "Year": Agreement.DIFFERS,
        "Published in": Agreement.DIFFERS,
        "Volume, pages": Agreement.AGREES,
        "DOI": Agreement.UNSAID,
        "Kind": Agreement.AGREES,
    }


def test_what_is_one_by_its_signs_comes_with_them(tmp_path):
    by_title = paper("Rivers")
    lists = ((paper(doi="10.5555/a"), by_title), (paper("Other", doi="10.5555/a"), by_title), (by_title,))
    engine, subjects = database(tmp_path, *lists)
    by_doi = ((subjects[0][0], subjects[1][0]), "same DOI")
    rivers = [(subjects[0][1], subjects[1][1]), (subjects[0][1], subjects[2][0])]
    reason = "same title, year and first author"
    with engine.begin() as connection:
        assert pairs_of_works(connection, []).joined == [by_doi, *((pair, reason) for pair in rivers)]
        apart = Decision(rivers[0], Verdict.DIFFERENT, 1)
        add_decision(connection, apart)
        assert pairs_of_works(connection, [apart]).joined == [by_doi, (rivers[1], reason)]


def test_of_works_at_the_same_places_of_many_lists_each_has_its_own_authors(tmp_path):
    lists = [
        tuple(paper(f"{TITLE} {n}", authors=(who, *ADA)) for n, who in enumerate(both))
        for both in (ADA + BEN, BEN + ADA)
    ]
    engine, subjects = database(tmp_path, *lists)
    with engine.connect() as connection:
        (found,) = compared_works(connection, [(subjects[0][1], subjects[1][0])])
    (authors,) = (item for item in found.evidence if item.aspect == "Authors")
    assert (authors.one, authors.other) == ("Muster, Example", "Muster, Example")
