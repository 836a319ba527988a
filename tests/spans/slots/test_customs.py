"""What the entries of a list have in common."""

from cvparse.spans.slots.customs import again_in, customs_of, places_of
from cvparse.spans.slots.pieces import pieces_of
from written_entries import LEXICON, worksheet


def test_places_of_pieces():
    pieces = pieces_of(worksheet("Rivers, *Slow Forum*, Oslo\nKent"), LEXICON, ())
    assert places_of(pieces, ["plain", "italic", "plain", "plain"]) == [
        ("row 0, a row, plain", "row 0, piece 0", "a row"),
        ("row 0, a face, italic", "row 0, piece 1", "row 0, italic"),
        ("row 0, a comma, plain", "row 0, piece 2", "a comma"),
        ("row 1, a row, plain", "row 1, piece 0", "a row"),
    ]


def listed(count, fields=("title", "event")):
    places = [[("here", "first", "a"), ("there", "second", "b")]] * count
    return list(customs_of(places, [fields] * count, [[False, False]] * count))


def test_others_of_the_list_are_evidence():
    first, second = listed(4)[0]
    assert {"list a: most title here", "list: most title", "list: most open with title"} <= set(first)
    assert "list b: most event here" in second


def test_an_entry_is_no_evidence_of_itself():
    places = [[("here", "first", "a")]] * 3 + [[("new", "other", "c")]]
    found = list(customs_of(places, [["title"]] * 3 + [["event"]], [[False]] * 4))
    assert {"list a: new", "list b: new", "list c: new", "list: none event"} <= set(found[3][0])
    assert "list: few event" in found[0][0]


def test_shares():
    places = [[("here", "first", "a")]] * 5
    some = list(customs_of(places, [["title"], ["title"], ["title"], ["event"], ["event"]], [[True]] * 5))
    assert {"list a: some title here", "list a: some event here"} <= set(some[0][0])
    assert "list: said again" in some[0][0]


def test_what_is_said_again():
    every = [pieces_of(worksheet(one), LEXICON, ()) for one in ("Rivers, Kent", "Ice, “Kent”", "Snow, Oslo")]
    assert again_in(every) == [[False, True], [False, True], [False, False]]
