"""The cases of service: what is printed, and the entries that must come of it."""

import pytest

from kind_cases import assert_read, cases_of, found_in


@cases_of("service")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


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


@pytest.mark.parametrize(
    ("written", "name", "value"),
    [
        ("# Reviewer of one two three four five\nSymposium on Ice", "role", "Reviewer of one two three four five"),
        ("# Reviewer of one two three four five six\nSymposium on Ice", "role", None),  # eight words
        ("# Rivers\nSymposium on Ice", "role", None),
        ("# Editor\nReviewer, Symposium on Ice", "role", "Reviewer"),
        ("Reviewer, Symposium on Ice, Chair", "role", "Reviewer"),
        ("Annals of Rivers (reviewer)", "role", "reviewer"),
        ("Annals of Rivers, reviewer", "role", "reviewer"),
        ("Annals of Rivers, reviewer", "venue", "Annals of Rivers"),
        ("Annals of Rivers [reviewer]", "role", None),
        ("Workshop on Peer Review", "role", None),
        ("Workshop: Ice Workshop", "venue", "Ice Workshop"),
        ("Ice: Ice Workshop", "venue", "Ice: Ice Workshop"),
        ("Journal: Rivers", "venue", "Rivers"),
        ("Reviewer, Symposium on Ice, 2019\n• good work", "note", "good work"),
        ("Symposium on Ice (SOI’24), Larvik", "start", "2024"),
        ("Symposium on Ice (SOI’24), Larvik, 2023", "start", "2023"),  # the entry's own date
        ("Symposium on Ice (SOI’24), Larvik, 2023", "venue_acronym", "SOI"),
        ("ICLR '26 :: Ice Workshop (IW), Reviewer", "venue_acronym", "IW"),
        ("ICLR '26 :: Ice Workshop (IW), Reviewer", "note", "ICLR '26"),  # another tag than the venue's
        ("ICLR '26 :: Ice Workshop (ICLR), Reviewer", "note", None),
        ("ICLR '26 :: Reviewer, University of Larvik", "venue", "University of Larvik"),
        ("Reviewer, University of Larvik", "venue", None),
        ("ICLR '26 :: Reviewer, Symposium on Ice", "label", "ICLR '26"),
        ("2019 :: Reviewer, Symposium on Ice", "label", None),
        ("ICLR 2026: Conference on Ice", "start", "2026"),
        ("2024 :: ICLR 2026: Conference on Ice", "start", "2026"),
    ],
)
def test_a_field_of_a_service(written: str, name: str, value: object) -> None:
    (entry,) = found_in("service", written)
    assert entry.get(name) == value


@pytest.mark.parametrize(
    ("written", "years"),
    [
        ("2019 :: • Chair, Ice Board\n• Member, Snow Board", ["2019", "2019"]),
        ("2019 :: Chair, Ice Board\n:: Member, Snow Board\n2018 :: Chair, Fen Board", ["2019", "2019", "2018"]),
        ("2019 :: Chair, Ice Board\n2019 :: Chair, Fen Board\n:: Member, Snow Board", ["2019", "2019", None]),
    ],
)
def test_a_year_in_the_margin_holds_for_the_rows_beside_it(written: str, years: list[str | None]) -> None:
    assert [entry.get("start") for entry in found_in("service", written)] == years
