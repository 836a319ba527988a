"""The file of weights: evidence with its states, and the weights of one state behind another."""

from cvparse.parsers.publications.segmentation.weights import FIELDS, INSIDE, SCALE, STATES, parse, shipped


def test_states():
    assert STATES[0] == "other"
    assert STATES[1:INSIDE] == FIELDS
    assert STATES[INSIDE] == FIELDS[0].capitalize()


def test_lines():
    found = parse("gb=. \tTitle:120 title:-30\n>Title\tauthors:210\n")
    assert found.evidence == {"gb=. ": ((STATES.index("Title"), 120), (STATES.index("title"), -30))}
    assert found.behind[STATES.index("Title")][STATES.index("authors")] == 210
    assert found.behind[STATES.index("Venue")] == (0,) * len(STATES)


def test_weights_are_hundredths():
    """What is printed as 120 makes a state e to the 1.2 times as likely."""
    ((_, weight),) = parse("gb=. \tTitle:120\n").evidence["gb=. "]
    assert weight / SCALE == 1.2


def test_evidence_that_has_a_colon():
    assert parse("gb=: \tTitle:5\n").evidence == {"gb=: ": ((STATES.index("Title"), 5),)}


def test_what_is_shipped_has_weights_for_each_field():
    evidence = shipped().evidence.values()
    told = {state for row in evidence for state, _ in row}
    assert {STATES.index(name.capitalize()) for name in FIELDS} <= told
