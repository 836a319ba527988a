"""The cases of service: what is printed, and the entries that must come of it."""

import pytest

from kind_cases import assert_read, cases_of, found_in


@cases_of("service")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


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
        ("Library Committee, Member", "role", "Member"),
        ("Library Committee, Member", "organization", "Library Committee"),
        ("Library Committee (Member)", "role", "Member"),
        ("National Association of Rivers Member", "role", "Member"),
        ("National Association of Rivers Member", "organization", "National Association of Rivers"),
        ("Symposium on Ice, conference co-chair.", "role", "conference co-chair"),
        ("Served as a Track Chair for the Symposium on Ice", "role", "Track Chair"),
        ("Served as", "role", None),
        ("Nature: Rivers, Reviewer", "venue", "Nature: Rivers"),  # the name of a journal is no sort
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
