"""The history: what each change did, and that only what nothing builds on is taken back."""

import pytest

from cvparse.bulk.corrected import states_of
from cvparse.bulk.status import Status
from cvparse.bulk.stores.reviews import Stored
from cvparse.corrections.apply import apply
from cvparse.corrections.operations import (
    Accept,
    AddEntry,
    ClearValue,
    MergeEntries,
    MoveEntry,
    Part,
    RemoveEntry,
    SetValue,
    SplitEntry,
    Undone,
)
from cvparse.corrections.working_copy import WorkingCopy, fields_of
from cvparse.model import CV, Award, Person, Source
from cvparse.review.forms import SlipError
from cvparse.review.history import history, own_last, said, with_undone
from stored_cvs import as_read

READ = as_read(
    CV(
        source=Source(sha256="a" * 64),
        person=Person(name="Ada Example"),
        awards=(Award(title="Medal", raw="Example Medal 2019"), Award(title="Cup", raw="Cup")),
    )
)
MEDAL, CUP = (award.id for award in READ.awards)
BO = {"by": "Bo", "at": "2026-05-04T10:00:00+00:00", "sha256": "a" * 64}
CLEO = {**BO, "by": "Cleo"}
TITLE = SetValue(op="set", id=MEDAL, called="Medal", field="title", value="Big Medal", old="Medal", **BO)
TITLE_AGAIN = SetValue(op="set", id=MEDAL, called="Big Medal", field="title", value="Best", old="Big Medal", **CLEO)
NO_TITLE = ClearValue(op="clear", id=MEDAL, called="Big Medal", field="title", old="Big Medal", **CLEO)
DATE = SetValue(op="set", id=MEDAL, called="Big Medal", field="date", value="2019", **BO)
ACCEPT = Accept(op="accept", id=MEDAL, called="Big Medal", values={"title": "Big Medal"}, **CLEO)
MOVE = MoveEntry(op="move", id=MEDAL, called="Big Medal", collection="talks", values={"title": "Big Medal"}, **BO)
REMOVE = RemoveEntry(op="remove", id=MEDAL, called="Big Medal", **BO)
MERGE = MergeEntries(op="merge", id=CUP, called="Cup", others=(MEDAL,), others_called=("Big Medal",), values={}, **BO)
PARTS = (Part(printed="Example", values={"title": "Example"}), Part(printed="Medal 2019", values={"title": "Medal"}))
SPLIT = SplitEntry(op="split", id=MEDAL, called="Medal", parts=PARTS, **BO)
SECOND = SetValue(op="set", id=f"{MEDAL}.2", called="Medal", field="date", value="2019", **BO)
ADD = AddEntry(op="add", id="added-1", collection="talks", printed="On Ice", values={"title": "On Ice"}, **BO)
OF_ADDED = SetValue(op="set", id="added-1", called="On Ice", field="date", value="2020", **BO)
NAME = SetValue(op="set", id="person", field="name", value="Ada B. Example", old="Ada Example", **BO)
LABEL = SetValue(op="set", id="person", field="label", value="Reader", **CLEO)
LOST = SetValue(op="set", id="awards-0123456789", called="Gone", field="title", value="x", **BO)
MARK = Undone(by="Cleo", at=BO["at"])


def all_of(*before) -> Accept:
    """The whole document is accepted as it was after these changes."""
    digest = WorkingCopy(apply(READ, before).cv).digest()
    return Accept(op="accept", id="document", digest=digest, **CLEO)


def document(*corrections) -> Stored:
    done = apply(READ, corrections)
    states = states_of(corrections, done)
    return Stored(1, "a.pdf", "a" * 64, Status.OK, "", done.cv, corrections, states, 0, None)


@pytest.mark.parametrize(
    ("one", "later"),
    [
        (TITLE, []),
        (TITLE, [DATE]),
        (TITLE, [NAME]),
        (DATE, [TITLE]),
        (NAME, [LABEL]),
        (ADD, [TITLE]),
        (SPLIT, []),
        (ACCEPT, [DATE]),
        (all_of(), []),
        (LOST, [TITLE]),
        (TITLE, [TITLE_AGAIN.model_copy(update={"undone": MARK})]),
    ],
)
def test_what_nothing_builds_on_is_undone_and_made_again(one, later):
    corrections = [one, *later]
    changed = with_undone(READ, corrections, 0, MARK)
    assert (changed[0].undone, changed[1:]) == (MARK, later)
    assert apply(READ, changed).cv == apply(READ, later).cv
    if one is not LOST:
        assert with_undone(READ, changed, 0, None) == corrections


@pytest.mark.parametrize(
    ("one", "later", "reason"),
    [
        (TITLE, [DATE, TITLE_AGAIN], "Cleo set the field Title of “Big Medal” on 2026-05-04 at 10:00 afterwards"),
        (TITLE, [NO_TITLE], "Cleo cleared the field Title of “Big Medal”"),
        (TITLE, [ACCEPT], "Cleo accepted “Big Medal”"),  # it holds the entry as it was then
        (TITLE, [MOVE], "Bo moved “Big Medal”"),
        (TITLE, [REMOVE], "Bo deleted “Big Medal”"),
        (TITLE, [MERGE], "Bo merged “Cup”"),
        (SPLIT, [SECOND], "Bo set the field Date of “Medal”"),  # of the part that it made
        (ADD, [OF_ADDED], "Bo set the field Date of “On Ice”"),
        (NAME, [all_of(NAME)], "Cleo accepted the document"),
    ],
)
def test_what_a_later_change_builds_on_is_not_undone(one, later, reason):
    with pytest.raises(SlipError) as caught:
        with_undone(READ, [one, *later], 0, MARK)
    assert str(caught.value).startswith(reason)
    assert str(caught.value).endswith("which builds on it; undo that first")


def test_what_was_undone_and_is_hidden_by_now_is_not_made_again():
    undone = TITLE.model_copy(update={"undone": MARK})
    with pytest.raises(SlipError, match="Cleo set the field Title"):
        with_undone(READ, [undone, TITLE_AGAIN], 0, None)
    lost = LOST.model_copy(update={"undone": MARK})
    with pytest.raises(SlipError, match="cannot be made again: its print is not in what was read"):
        with_undone(READ, [lost], 0, None)


@pytest.mark.parametrize(
    ("corrections", "number", "mark", "said"),
    [
        ([TITLE], 1, MARK, "no such correction"),
        ([TITLE], -1, MARK, "no such correction"),
        ([TITLE], 0, None, "it holds already"),
        ([TITLE.model_copy(update={"undone": MARK})], 0, MARK, "undone already"),
    ],
)
def test_what_cannot_be_meant_is_refused(corrections, number, mark, said):
    with pytest.raises(SlipError, match=said):
        with_undone(READ, corrections, number, mark)


def test_the_last_of_ones_own_that_holds():
    undone = NAME.model_copy(update={"undone": MARK})
    stored = document(TITLE, LABEL, undone)
    assert (own_last(stored, "Bo"), own_last(stored, "Cleo")) == (0, 1)
    with pytest.raises(SlipError, match="nothing of yours to undo; what others did"):
        own_last(stored, "Dag")
    with pytest.raises(SlipError, match=r"nothing of yours to undo$"):
        own_last(document(undone), "Bo")


@pytest.mark.parametrize(
    ("one", "done", "of", "old", "new"),
    [
        (TITLE, "set the field Title of", "“Medal”", "Medal", "Big Medal"),
        (NO_TITLE, "cleared the field Title of", "“Big Medal”", "Big Medal", ""),
        (ADD, "added", "“On Ice”", "", "to talks"),
        (MOVE, "moved", "“Big Medal”", "", "to talks"),
        (MERGE, "merged", "“Cup”", "", "with “Big Medal”"),
        (SPLIT, "split", "“Medal”", "", "into “Example”, “Medal 2019”"),
        (REMOVE, "deleted", "“Big Medal”", "", ""),
        (all_of(), "accepted", "the document", "", ""),
        (NAME, "set the field Name of", "the person", "Ada Example", "Ada B. Example"),
        (RemoveEntry(op="remove", id="awards-1", called="x" * 99), "deleted", f"“{'x' * 59}…”", "", ""),
        (RemoveEntry(op="remove", id="awards-1"), "deleted", "the entry", "", ""),
    ],
)
def test_a_change_says_what_it_did(one, done, of, old, new):
    (change,) = history(document(one))
    assert (change.done, change.of, change.old, change.new) == (done, of, old, new)


def test_the_newest_stands_first_with_its_state():
    undone = NAME.model_copy(update={"undone": Undone()})
    changes = history(document(TITLE, LOST, undone))
    assert [(one.number, one.state, one.is_undone, one.undone_by) for one in changes] == [
        (2, "undone", True, "somebody"),
        (1, "correction_lost", False, None),
        (0, "applied", False, None),
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (["Ice", "Snow"], "Ice; Snow"),
        ([{"name": "A. Example", "family": "Example"}, {"url": "https://example.org", "kind": "other"}], None),
        (None, ""),
        (2019, "2019"),
        (True, "True"),
        ({}, ""),
    ],
)
def test_a_value_is_said_as_one_would(value, text):
    assert said(value) == (text if text is not None else "A. Example; https://example.org")


def test_what_was_read_stays_as_it_is():
    before = fields_of(READ.awards[0])
    with_undone(READ, [TITLE, DATE], 0, MARK)
    assert fields_of(READ.awards[0]) == before
