"""The pairs of a database: to decide, one by their signs, decided; and a decision that nobody is overwritten by."""

import pytest

from cvparse.bulk.pairs.decisions import Subject, Verdict
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.stores.reviews import change
from cvparse.bulk.stores.sql import SqlStore
from cvparse.corrections.operations import RemoveEntry, SetValue
from cvparse.errors import CvparseError
from cvparse.review import pair_lists
from cvparse.review.database_target import DatabaseTarget
from cvparse.review.forms import SlipError
from cvparse.review.pair_lists import Kind, PairPart, _Found
from stored_cvs import as_read, listing, outcome_of, put

AT = "2026-05-04T10:00:00+00:00"
MAIL = ("cleo@example.org",)
ADA = as_read(listing("Ada Example", "On Ice"))
CVS = {
    "a.pdf": ADA,
    "b.pdf": as_read(listing("A. Example", "On Ice", year=2021)),
    "c.pdf": as_read(listing("Cleo Ferro", mails=MAIL)),
    "d.pdf": as_read(listing("Cleo Ferro", "On Ice", mails=MAIL)),
    "e.pdf": as_read(listing("Ada B. Example")),
}
A, B, E = Subject(1), Subject(2), Subject(5)


@pytest.fixture
def target(tmp_path):
    return DatabaseTarget(put(tmp_path, [outcome_of(path, cv) for path, cv in CVS.items()]))


@pytest.fixture
def lists(target):
    return target.pairs


def pairs(lists, part, kind=Kind.PEOPLE):
    return [shown.pair for shown in lists.page(kind, part, 0, 20).rows]


def decide(lists, pair, verdict, kind=Kind.PEOPLE):
    lists.decide(kind, lists.pair(kind, pair), verdict, "Bo", AT)


def test_people_come_in_three_parts(lists):
    found = lists.page(Kind.PEOPLE, PairPart.OPEN, 0, 20)
    assert {shown.pair for shown in found.rows} == {(A, B), (A, E), (B, E)}
    assert found.counts == {PairPart.OPEN: 3, PairPart.JOINED: 1, PairPart.DECIDED: 0}
    (joined,) = lists.page(Kind.PEOPLE, PairPart.JOINED, 0, 20).rows
    assert (joined.pair, joined.reason) == ((Subject(3), Subject(4)), "same e-mail")
    assert [shown.pair for shown in lists.page(Kind.PEOPLE, PairPart.OPEN, 1, 1).rows] == [found.rows[1].pair]


def test_a_side_says_what_a_person_needs(lists):
    (shown,) = lists.page(Kind.WORKS, PairPart.OPEN, 0, 1).rows
    one, other = shown.sides
    assert (one.called, one.owner, one.path, one.subject.entry) == (
        "On Ice",
        "Ada Example",
        "a.pdf",
        ADA.publications[0].id,
    )
    assert other.owner == "A. Example"
    assert shown.proposal is not None and shown.decision is None


def test_a_decision_moves_the_pair_and_says_who_made_it(lists):
    decide(lists, (A, B), Verdict.DIFFERENT)
    assert (A, B) not in pairs(lists, PairPart.OPEN)
    (shown,) = lists.page(Kind.PEOPLE, PairPart.DECIDED, 0, 20).rows
    assert (shown.decision.by, shown.decision.at, shown.decision.called) == ("Bo", AT, ("Ada Example", "A. Example"))
    decide(lists, (A, B), Verdict.UNDONE)
    assert (A, B) in pairs(lists, PairPart.OPEN)
    assert pairs(lists, PairPart.DECIDED) == []
    assert lists.pair(Kind.PEOPLE, (A, B)).revision == 2


def test_what_certain_signs_join_is_parted_by_a_decision(lists):
    (joined,) = pairs(lists, PairPart.JOINED)
    decide(lists, joined, Verdict.DIFFERENT)
    assert pairs(lists, PairPart.JOINED) == []
    assert joined not in pairs(lists, PairPart.OPEN)


def test_works_are_decided_too(lists):
    (joined,) = pairs(lists, PairPart.JOINED, Kind.WORKS)
    assert [one.document for one in joined] == [1, 4]
    decide(lists, joined, Verdict.DIFFERENT, Kind.WORKS)
    assert pairs(lists, PairPart.JOINED, Kind.WORKS) == []
    assert pairs(lists, PairPart.DECIDED, Kind.WORKS) == [joined]
    assert pairs(lists, PairPart.DECIDED, Kind.PEOPLE) == []


def test_a_page_has_so_many_pairs_also_of_a_work_that_many_list(tmp_path):
    lists = DatabaseTarget(put(tmp_path, [outcome_of(f"{n}.pdf", ADA) for n in range(6)])).pairs
    pages = [lists.page(Kind.WORKS, PairPart.JOINED, start, 2) for start in (0, 2, 4)]
    assert [[shown.pair[1].document for shown in page.rows] for page in pages] == [[2, 3], [4, 5], [6]]
    assert {page.counts[PairPart.JOINED] for page in pages} == {5}


def test_two_reviewers_do_not_overwrite_each_other(lists):
    seen = lists.pair(Kind.PEOPLE, (A, B))
    lists.decide(Kind.PEOPLE, seen, Verdict.SAME, "Cleo", AT)
    for verdict in Verdict:
        with pytest.raises(ConflictError):
            lists.decide(Kind.PEOPLE, seen, verdict, "Bo", AT)
    assert lists.pair(Kind.PEOPLE, (A, B)).decision.by == "Cleo"


def test_what_changed_since_it_was_seen_is_not_decided(lists, target):
    seen = lists.pair(Kind.PEOPLE, (A, B))
    document = target.open(1)
    named = SetValue(
        op="set", id="person", field="name", value="Ida Example", old="Ada Example", sha256=document.sha256
    )
    target.change(1, document.revision, [named])
    with pytest.raises(ConflictError):
        lists.decide(Kind.PEOPLE, seen, Verdict.SAME, "Bo", AT)
    assert lists.pair(Kind.PEOPLE, (A, B)).sides[0].called == "Ida Example"
    assert (A, B) not in pairs(lists, PairPart.OPEN), "the list follows the database"


def test_what_is_not_there_any_more_is_said_and_can_be_undone(lists, target, tmp_path):
    (work,) = pairs(lists, PairPart.OPEN, Kind.WORKS)
    decide(lists, work, Verdict.SAME, Kind.WORKS)
    with target._connection() as connection:
        change(connection, 1, 0, [RemoveEntry(op="remove", id=ADA.publications[0].id, called="On Ice")])
    (shown,) = lists.page(Kind.WORKS, PairPart.DECIDED, 0, 20).rows
    assert (shown.proposal, shown.sides[0].called, shown.sides[0].path) == (None, "On Ice", "")
    decide(lists, work, Verdict.UNDONE, Kind.WORKS)
    with pytest.raises(ConflictError):
        decide(lists, work, Verdict.SAME, Kind.WORKS)


def test_a_decision_against_another_one_is_refused_with_its_name(lists):
    decide(lists, (A, B), Verdict.DIFFERENT)
    decide(lists, (A, E), Verdict.SAME)
    said = r"Bo decided on 2026-05-04 that “Ada Example” and “A\. Example” are not the same"
    with pytest.raises(SlipError, match=said):
        decide(lists, (B, E), Verdict.SAME)
    decide(lists, (B, E), Verdict.DIFFERENT)
    assert len(pairs(lists, PairPart.DECIDED)) == 3


def test_another_reading_leaves_decisions_as_they_are(lists, tmp_path):
    decide(lists, (A, B), Verdict.SAME)
    with SqlStore(f"sqlite:///{tmp_path / 'cvs.db'}") as store:
        store.save(outcome_of("a.pdf", ADA))
    assert pairs(lists, PairPart.DECIDED) == [(A, B)]


def test_where_it_takes_long_the_old_list_is_shown_and_a_new_one_is_found_meanwhile(lists, monkeypatch):
    begun = []
    monkeypatch.setattr(pair_lists, "Thread", lambda **asked: begun.append(asked["args"]) or NoThread())
    assert len(pairs(lists, PairPart.OPEN)) == 3
    kept = lists._found[Kind.PEOPLE]
    lists._found[Kind.PEOPLE] = _Found(kept.stamp, kept.pairs, 9.0)
    assert len(pairs(lists, PairPart.OPEN)) == 3 and begun == []
    decide(lists, (A, B), Verdict.SAME)
    assert pairs(lists, PairPart.OPEN) == [pair for pair in kept.pairs.proposed if pair != (A, B)], (
        "what is decided goes at once"
    )
    assert begun == [(Kind.PEOPLE,)]
    lists._find_quietly(Kind.PEOPLE)
    assert pairs(lists, PairPart.OPEN) == [(A, E)] and len(begun) == 1, "one of a group stands for all"


def test_it_is_looked_for_before_anybody_asks(lists, monkeypatch):
    monkeypatch.setattr(pair_lists, "Thread", lambda target, args, daemon: NoThread(target, args))
    lists.warm()
    assert set(lists._found) == set(Kind)


def test_what_goes_wrong_in_the_background_is_said_to_who_asks(lists, monkeypatch):
    def broken(*_: object) -> None:
        raise CvparseError("the database is gone")

    monkeypatch.setattr(pair_lists, "pairs_of_people", broken)
    lists._find_quietly(Kind.PEOPLE)
    with pytest.raises(CvparseError, match="the database is gone"):
        lists.page(Kind.PEOPLE, PairPart.OPEN, 0, 20)


class NoThread:
    """What is to run in a thread of its own, run at once or never."""

    def __init__(self, target=None, args=()):
        self._target, self._args = target, args

    def start(self):
        if self._target:
            self._target(*self._args)
