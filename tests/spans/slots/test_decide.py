"""A list of entries is read twice, the second time with what its other entries show."""

from cvparse.spans.slots.decide import decided
from cvparse.spans.slots.pieces import pieces_of
from cvparse.spans.slots.weights import SlotWeights
from written_entries import LEXICON, worksheet

SLOTS = ("title", "event")
STEPS = {"": ((0,) * 5,) * 5}
ALONE = SlotWeights(SLOTS, {"is known": (0, 0, 0, 0, 5), "first": (0, 0, 0, 5, 0)}, STEPS)
IN_LIST = SlotWeights(SLOTS, {**ALONE.evidence, "list a: most event here": (0, 0, 0, 0, 5)}, STEPS)


def read(*written):
    every = [pieces_of(worksheet(one), LEXICON, ()) for one in written]
    return decided(every, lambda piece: ("known",) if piece.text == "Forum" else (), ALONE, IN_LIST)


def test_the_list_says_what_the_entry_leaves_open():
    others = ["Rivers, Forum"] * 3
    assert read("Lakes, Larvik")[0] == (("title", 0, 1),)
    assert read("Lakes, Larvik", *others)[0] == (("title", 0, 1), ("event", 1, 2))


def test_no_entry_is_read_of_nothing():
    assert read() == []
    assert decided([[]], lambda piece: (), ALONE, IN_LIST) == [()]


def test_without_weights_for_it_the_list_says_nothing():
    every = [pieces_of(worksheet(one), LEXICON, ()) for one in ("Lakes, Larvik", *["Rivers, Forum"] * 3)]
    known = lambda piece: ("known",) if piece.text == "Forum" else ()  # noqa: E731
    assert decided(every, known, ALONE)[0] == (("title", 0, 1),)


def test_an_entry_is_called_by_something():
    weights = SlotWeights(SLOTS, {"always": (3, 0, 0, 1, 0)}, STEPS)
    every = [pieces_of(worksheet("Lakes, Larvik"), LEXICON, ())]
    assert decided(every, lambda piece: (), weights) == [()]
    assert decided(every, lambda piece: (), weights, identity=("title",)) == [(("title", 0, 1),)]
