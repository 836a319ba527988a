"""What the fit of awards learns from: which divisions are right."""

from cvparse.lexicon import load
from cvparse.parsers.awards.division import divisions_of, pieces_of
from fit.awards import is_right, of_cases, rows_of
from written_entries import worksheet

LEXICON = load(("en",))


def right(written, *truths):
    """The divisions of written awards that are right, as `title | awarder`."""
    every = [pieces_of(worksheet(one), LEXICON) for one in written]
    return [[text for text, _, good in rows if good] for _, rows in rows_of(every, truths, LEXICON)]


def test_a_division_that_prints_title_and_awarder():
    truth = {"title": "Ice Prize", "awarder": "Kent"}
    assert right(["Ice Prize, Kent, Oslo"], truth) == [["Ice Prize | Kent"]]
    assert right(["Ice Prize, Oslo"], truth) == []  # the awarder stands elsewhere
    assert right(["Ice Prize, Kent"], {"title": "Ice Prize", "awarder": None}) == [["Ice Prize | "]]
    assert right(["Ice Prize, Kent"], {"title": "Ice Prize"}) == [["Ice Prize | ", "Ice Prize | Kent"]]


def test_other_values_that_the_truth_allows():
    pieces = pieces_of(worksheet("Ice Prize (IP)"), LEXICON)
    truth = {"title": "Ice Prize (IP)", "awarder": None, "_any": {"title": ["Ice Prize"]}}
    assert sum(is_right(pieces, one, truth) for one in divisions_of(pieces)) == 2


def test_an_award_of_the_truth_stands_for_one():
    truth = {"title": "Ice Prize", "awarder": None}
    assert len(right(["Ice Prize", "Ice Prize"], truth)) == 1


def test_the_cases_are_learnt_from():
    found = list(of_cases())
    assert len(found) > 20
    assert all(any(good for _, _, good in one.rows) for one in found)
