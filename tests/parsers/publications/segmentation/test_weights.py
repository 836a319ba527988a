"""The file of weights: evidence with its states, and the weights of one state behind another."""

from collections import defaultdict

from cvparse.parsers.publications.segmentation.weights import FIELDS, INSIDE, LANE, SCALE, STATES, parse, shipped


def test_states():
    assert STATES[0] == "other"
    assert STATES[1:INSIDE] == FIELDS
    assert STATES[INSIDE] == FIELDS[0].capitalize()


def test_lines():
    found = parse("gb=. \tTitle:120 title:-30\n>Title\tauthors:210\n")
    assert found.of("gb=. ") == ((STATES.index("Title"), 120), (STATES.index("title"), -30))
    assert found.of("gb=, ") == ()
    assert found.behind("")[STATES.index("Title")][STATES.index("authors")] == 210
    assert found.behind("")[STATES.index("Venue")] == (0,) * len(STATES)


def test_steps_by_the_signs_between_two_units():
    found = parse(">Title\tauthors:210\n>Title|.\tauthors:30\n>Venue|).\ttitle:5\n")
    title, venue = STATES.index("Title"), STATES.index("Venue")
    assert found.behind(".")[title][STATES.index("authors")] == 240
    assert found.behind(",")[title][STATES.index("authors")] == 210
    assert found.behind(").")[venue][STATES.index("title")] == 5
    assert found.lines == {}


def test_weights_are_hundredths():
    """What is printed as 120 makes a state e to the 1.2 times as likely."""
    ((_, weight),) = parse("gb=. \tTitle:120\n").of("gb=. ")
    assert weight / SCALE == 1.2


def test_evidence_that_has_a_colon():
    assert parse("gb=: \tTitle:5\n").of("gb=: ") == ((STATES.index("Title"), 5),)


def test_what_is_shipped_has_weights_for_each_field():
    weights = shipped()
    told = {state for name in weights.lines for state, _ in weights.of(name)}
    assert {STATES.index(name.capitalize()) for name in FIELDS} <= told


def test_weights_stand_side_by_side():
    weights = parse("gb=. \tTitle:120 title:-30\n")
    lanes = weights.lanes("gb=. ")
    assert lanes == (120 << LANE * STATES.index("Title")) - (30 << LANE * STATES.index("title"))
    assert weights.lanes("gb=. ") == lanes
    assert weights.lanes("gb=, ") == 0


def test_no_sum_of_what_is_shipped_leaves_its_lane():
    """A unit shows one name of each sort of evidence, and any of the flags; a sum may be half a lane away from zero."""
    weights, flags = shipped(), ("f", "-f", "+f")
    sorts: dict[str, list[list[int]]] = defaultdict(lambda: [[] for _ in STATES])
    for name in weights.lines:
        for state, weight in weights.of(name):
            sorts[name.partition("=")[0]][state].append(weight)
    for state in range(len(STATES)):
        for sign in (1, -1):
            known = {sort: [max(0, sign * weight) for weight in found[state]] for sort, found in sorts.items()}
            most = sum(sum(found) if sort in flags else max(found, default=0) for sort, found in known.items())
            assert most < 1 << (LANE - 1)
