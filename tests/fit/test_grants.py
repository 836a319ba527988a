"""What the fit of grants learns from: which divisions are right."""

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from fit.grants import Labelled, listed, of_cases, of_sections
from printed import section

CONTEXT = Context(load(("en",)))
NAMED = ("source", "unit", "document")


def labelled(written: str, *truths: dict[str, object]) -> list[Labelled]:
    return list(of_sections(NAMED, [section(SectionKind.GRANTS, written)], truths, CONTEXT))


def right(written: str, *truths: dict[str, object]) -> list[list[str]]:
    """The divisions of written grants that are right, as `title | funder`."""
    return [[text for text, _, good in one.rows if good] for one in labelled(written, *truths)]


def test_a_division_that_prints_title_and_funder():
    truth = {"title": "Ice", "funder": "Hollow"}
    assert right("Ice, Hollow, Oslo", truth) == [["Ice | Hollow"]]
    assert right("Ice, Oslo", truth) == [[]]
    assert right("Ice, Hollow", {"title": "Ice", "funder": None}) == [["Ice | "]]
    assert right("Ice, Hollow", {"title": "Ice", "_any": {"title": ["Ice, Hollow"]}}) == [
        ["Ice | Hollow", "Ice | ", "Ice, Hollow | "]
    ]


def test_what_a_cue_told_is_not_learnt():
    truth = {"title": "Ice", "funder": "Hollow"}
    assert right("Ice, Funder: Hollow", truth) == [["Ice | "]]


def test_a_grant_of_the_truth_stands_for_one():
    truth = {"title": "Ice", "funder": None}
    assert [len(found) for found in right("Ice\nIce", truth)] == [1, 0]


def test_the_list_is_further_evidence():
    found = labelled("Ice, Hollow\nFens, Larkfield", {"title": "Ice", "funder": "Hollow"})
    sums = [[float(text.startswith(("Ice | H", "Fens | L"))) for text, _, _ in one.rows] for one in found]
    more = listed(found, sums)
    assert all("list: order of" not in " ".join(names) for one in found for _, names, _ in one.rows)
    assert {text for text, names, _ in more[0].rows if "list: order of most" in names} == {"Ice | Hollow"}


def test_the_cases_are_learnt_from():
    found = list(of_cases())
    assert len(found) > 10
    assert sum(any(good for _, _, good in one.rows) for one in found) > 10
