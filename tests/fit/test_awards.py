"""What the fits of awards and of grants learn from: what a parser asks, and which divisions are right."""

import json

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers import awards
from cvparse.parsers.awards.division import divisions_of, pieces_of
from fit.awards import is_right, of_cases, rows_of
from fit.choices import are_of, sections_of_cases, seen_by, truths_of
from printed import section
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


@pytest.mark.parametrize(
    ("values", "truth", "expected"),
    [
        ({"title": "Ice"}, {"title": "Ice"}, True),
        ({"title": "ice."}, {"title": "Ice"}, True),
        ({"title": "Ice"}, {"title": "Fens"}, False),
        ({"title": "Ice", "funder": ""}, {"title": "Ice", "funder": None}, True),
        ({"title": "Ice", "funder": "Hollow"}, {"title": "Ice", "funder": None}, False),
        ({"title": "Ice", "funder": "Hollow"}, {"title": "Ice"}, True),  # it is silent of the funder
        ({"title": "Ice"}, {"title": "Fens", "_any": {"title": ["Ice"]}}, True),
    ],
)
def test_values_of_a_truth(values, truth, expected):
    assert are_of(values, truth) is expected


def test_what_a_parser_asks_is_seen_and_decided_as_ever():
    decides = awards.divided
    sections = [section(SectionKind.AWARDS, written) for written in ("Ice Prize", "Ice Prize\nFen Medal")]
    assert seen_by(awards, "divided", sections, Context(LEXICON), lambda every, _: len(every)) == [1, 2]
    assert awards.divided is decides


def test_another_decision_may_stand_instead():
    asked = []
    instead = lambda every, _: asked.append(len(every)) or [None] * len(every)  # noqa: E731
    seen_by(awards, "divided", [section(SectionKind.AWARDS, "Ice Prize")], Context(LEXICON), lambda *_: None, instead)
    assert asked == [1]


def test_the_function_is_put_back_after_a_bug():
    def breaks(*_):
        raise ZeroDivisionError

    decides = awards.divided
    with pytest.raises(ZeroDivisionError):
        seen_by(awards, "divided", [section(SectionKind.AWARDS, "Ice Prize")], Context(LEXICON), breaks)
    assert awards.divided is decides


def test_cases_with_their_languages():
    languages = {tuple(context.lexicon.languages) for _, context, _, _ in sections_of_cases(SectionKind.GRANTS)}
    assert len(languages) > 1


def test_truths_of_a_kind(tmp_path):
    file = tmp_path / "gold.json"
    file.write_text(json.dumps({"grants": [{"title": "Ice"}]}))
    assert truths_of(file, SectionKind.GRANTS) == [{"title": "Ice"}]
    assert truths_of(file, SectionKind.AWARDS) == []
