"""A row that enumerates venues: which names are venues each, and what is said of each."""

import pytest

from kind_cases import found_in


@pytest.mark.parametrize(
    ("written", "venues"),
    [
        ("Reviewer: Nature, Rivers", ["Nature", "Rivers"]),
        ("Reviewer: Nature", ["Nature"]),
        ("Reviewer: Nature (2019, 2020)", ["Nature", "Nature"]),
        ("Reviewer, Nature, Rivers", ["Nature, Rivers"]),  # two may be one name
        ("Reviewer, Nature, Rivers, Lakes", ["Nature", "Rivers", "Lakes"]),
        ("Reviewer, Nature, Rivers, Chair", ["Nature, Rivers, Chair"]),
        ("Reviewer, Nature, Rivers, University of Larvik", ["Nature, Rivers"]),
        ("Reviewer, Nature, Cell, Rivers, University of Larvik", ["Nature, Cell, Rivers"]),
        ("Reviewer, Nature, Rivers, Decision Systems, Lakes", ["Nature", "Rivers", "Decision Systems", "Lakes"]),
        (
            "Reviewer, Nature, Cell, Rivers, and Organization Science",
            ["Nature", "Cell", "Rivers", "Organization Science"],
        ),
        ("Reviewer, Nature, Cell, and Organization Science", ["Nature, Cell"]),  # two names and a body
        ("Reviewer: Nature, Organization Science, Cell", ["Nature", None, "Cell"]),
        ("Reviewer: Nature, Organization Science, Cell, Rivers", ["Nature", "Organization Science", "Cell", "Rivers"]),
        ("Referee <2019>\nNature; Cell; Rivers and\\\nLakes", ["Nature", "Cell", "Rivers and Lakes"]),
        ("Referee <2019>\nNature; Cell", ["Nature"]),
        ("Larvik <2019>\nNature; Cell; Rivers", ["Larvik"]),
        ("Reviewer: Nature, University of Larvik", ["Nature"]),
        ("Reviewer, Nature, Rivers, Norway", ["Nature, Rivers"]),
        ("Reviewer, NeurIPS, ICLR", ["NeurIPS", "ICLR"]),  # each an acronym
        ("Nature, Rivers, Lakes", ["Nature, Rivers, Lakes"]),  # no role
        ("Annals of Ice, Journal of Snow, Nature", ["Annals of Ice", "Journal of Snow", "Nature"]),  # most say journal
        ("Annals of Ice, Rivers, Lakes", ["Annals of Ice, Rivers, Lakes"]),
        ("Annals of Ice, Journal of Snow", ["Annals of Ice, Journal of Snow"]),  # two may be one name
        ("# Reviewer\nNature, Rivers, Lakes", ["Nature", "Rivers", "Lakes"]),
        ("# Reviewing\nAnnals of Ice, Journal of Snow", ["Annals of Ice", "Journal of Snow"]),
        ("# Reviewing\nNature, Rivers", ["Nature, Rivers"]),  # names of one word may be one
        ("# Reviewing\nAnnals of Ice, University of Larvik", ["Annals of Ice"]),
        ("# Rivers\nNature, Rivers, Lakes", ["Nature, Rivers, Lakes"]),
        ("2019 :: Reviewer: Nature, Rivers", ["Nature", "Rivers"]),
        ("2019 :: Reviewer, Nature, Rivers, Lakes", ["Nature, Rivers, Lakes"]),
        ("2019 :: Reviewer, Nature; Rivers; Lakes", ["Nature", "Rivers", "Lakes"]),
        ("2019 Reviewer: Nature, Rivers", ["Nature", "Rivers"]),
        ("2019 Reviewer, Nature, Rivers, Lakes", ["Nature, Rivers, Lakes"]),
        ("2019, as Reviewer: Nature, Rivers", ["Nature", "Rivers"]),
        ("Larvik :: Reviewer: Nature, Rivers", ["Nature, Rivers"]),
        ("Reviewer: Nature, Rivers <2019>", ["Nature", "Rivers"]),
        ("Reviewer: Nature, Rivers <Larvik>", ["Nature, Rivers"]),
        ("Reviewer: Nature, Rivers <2019, 2021>", ["Nature, Rivers"]),  # two dates
        ("Reviewer: Nature; Symposium on Ice, Snow, and Fens (SISF)", ["Nature", "Symposium on Ice, Snow, and Fens"]),
        ("Reviewer: Rivers, Lakes, and Fens (RLF)", ["Rivers, Lakes, and Fens"]),
        ("Reviewer: Nature and the Journal of Rivers", ["Nature and the Journal of Rivers"]),
        ("Reviewer: Nature, Cell, and the Journal of Rivers", ["Nature", "Cell", "Journal of Rivers"]),
        ("Reviewer: The Lancet, Nature", ["The Lancet", "Nature"]),  # with a capital it is of the name
        ("Reviewer of Nature: a journal", ["a journal"]),
    ],
)
def test_venues_that_a_row_enumerates(written: str, venues: list[str]) -> None:
    assert [entry.get("venue") for entry in found_in("service", written)] == venues


@pytest.mark.parametrize(
    ("written", "name", "values"),
    [
        ("Reviewer: Nature (2019–2020, 2022), Cell", "start", ["2019", "2022", None]),
        ("Reviewer: Nature, Rivers <2019>", "start", ["2019", "2019"]),
        ("Referee <2019>\nNature; Cell; Rivers", "start", ["2019", "2019", "2019"]),
        ("Editor <2019>\n• Annals of Ice\n• Journal of Snow", "start", ["2019", "2019"]),
        ("Reviewer: Nature, Organization Science, Cell", "organization", [None, "Organization Science", None]),
        ("2019 Reviewer: Nature, Rivers", "start", ["2019", "2019"]),
        ("Reviewer: ICDE 2018 (declined); ICML 2019", "note", ["declined", None]),
        ("Reviewer: ICDE 2018 (declined); ICML 2019", "role", ["Reviewer", "Reviewer"]),
        ("Reviewer: ICDE 2018 (Area Chair); ICML 2019", "role", ["Area Chair", "Reviewer"]),
        ("Reviewer: ICDE 2018 (Area Chair); ICML 2019", "note", [None, None]),
        ("# Editor\nReviewer: NeurIPS, ICLR", "role", ["Reviewer", "Reviewer"]),  # printed in the row
        ("# Editor\nNeurIPS, ICLR", "role", ["Editor", "Editor"]),
        ("# Editor\nJournal reviews: NeurIPS, ICLR", "role", ["Editor", "Editor"]),
    ],
)
def test_what_is_said_of_each_venue(written: str, name: str, values: list[object]) -> None:
    assert [entry.get(name) for entry in found_in("service", written)] == values
