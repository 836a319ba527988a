"""Which piece of a press report is what, by its own words and by the others of its list."""

import pytest

from cvparse.parsers.media.decide import assigned, weights
from cvparse.spans.slots.pieces import pieces_of
from written_entries import LEXICON, worksheet


def read(*written):
    """The slots of the first of these reports, which are one list."""
    every = [pieces_of(worksheet(one), LEXICON, ()) for one in written]
    return {slot: " ".join(piece.text for piece in every[0][a:b]) for slot, a, b in assigned(every, LEXICON)[0]}


@pytest.mark.parametrize(
    ("written", "title", "outlet"),
    [
        ("“Rivers rise,” The Courier", "“Rivers rise,”", "The Courier"),
        ("The Courier: “Rivers rise”", "“Rivers rise”", "The Courier"),
        ("Rivers rise in the north, The Courier", "Rivers rise in the north", "The Courier"),
        ("The Courier, Rivers rise in the north", "Rivers rise in the north", "The Courier"),
        ("Berg, A. Rivers rise in the north. The Courier", "Rivers rise in the north", "The Courier"),
        ("Why do rivers rise? The Courier", "Why do rivers rise?", "The Courier"),
    ],
)
def test_one_report(written, title, outlet):
    found = read(written)
    assert (found.get("title"), found.get("outlet")) == (title, outlet)


def test_the_list_says_which_comes_first():
    others = [
        "Larvik Radio, A long winter for the ice",
        "The Courier, Who owns the quay?",
        "NRK, The quay and its ships",
    ]
    assert read("Brightwater News, Northern Rivers", *others) == {
        "outlet": "Brightwater News",
        "title": "Northern Rivers",
    }


def test_every_slot_has_weights():
    for name in ("alone", "in_list"):
        shown = weights(name).evidence.values()
        inside = len(weights(name).slots)
        assert all(any(row[state] for row in shown) for state in range(1 + inside, weights(name).states))
