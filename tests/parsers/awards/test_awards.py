"""Awards: title, awarder, date, amount and note, and what is left in the title."""

import pytest

from cvparse.model import SectionKind
from cvparse.parsers.awards import parse
from kind_cases import assert_read, cases_of, found_in
from printed import section
from written_entries import CONTEXT


@cases_of("awards")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


KENT = "University of Kent"
SEVEN = "Old Green Hill Town Hall Rivers Lakes"


def award(written):
    (found,) = found_in("awards", written)
    return found.get("title"), found.get("awarder"), found.get("note")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (f"Ice Prize ({KENT}), 2020", ("Ice Prize", KENT, None)),
        ("Ice Prize (shared), 2020", ("Ice Prize", None, "shared")),
        ("Ice Prize (Brightwater), 2020", ("Ice Prize", "Brightwater", None)),
        ("Best Paper Award (ABCDEFGHI), 2020", ("Best Paper Award", "ABCDEFGHI", None)),
        (f"Ice Prize ({KENT}) (shared), 2020", ("Ice Prize", KENT, "shared")),
        ("Ice Prize (Green Hill Fund) (shared), 2020", ("Ice Prize", "Green Hill Fund", "shared")),
        (f"Medal, {KENT} (declined) <2020>", ("Medal", KENT, "declined")),
        ("Best Paper Award of WAIC '23 <2023>", ("Best Paper Award", "WAIC '23", None)),
        ("Ice Prize (Spring Forum), 2020", ("Ice Prize", "Spring Forum", None)),
        ("Ice Prize (Spring Rivers), 2020", ("Ice Prize", "Spring Rivers", None)),
        (f"Ice Prize ({SEVEN}) (shared), 2020", ("Ice Prize", SEVEN, "shared")),
        (f"({KENT}) Prize, 2020", (f"({KENT}) Prize", None, None)),  # it opens the row
    ],
)
def test_brackets(written, expected):
    assert award(written) == expected


@pytest.mark.parametrize(
    ("written", "paths"),
    [
        (f"Ice Prize ({KENT}) (shared)", {KENT: "awarder", "shared": "note"}),
        (f"Ice Prize (shared) ({KENT})", {"shared": "note", KENT: "awarder"}),
    ],
)
def test_what_a_bracket_is_evidence_of(written, paths):
    (reading,) = parse(section(SectionKind.AWARDS, written), CONTEXT).readings
    found = {claim.text.text: claim.path for claim in reading.taken}
    assert {text: found[text] for text in paths} == paths


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Ice Prize. It was given here once. <2013>", ("Ice Prize", None, "It was given here once.")),
        (f"Ice Prize. {KENT} <2013>", ("Ice Prize", KENT, None)),
    ],
)
def test_sentence_behind_the_title(written, expected):
    title, awarder, note = award(written)
    assert ((title or "").rstrip("."), awarder, note) == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (KENT, ("Ice Prize", KENT, None)),
        ("Brightwater", ("Ice Prize", "Brightwater", None)),
        (SEVEN, ("Ice Prize", SEVEN, None)),
        (f"Given by {KENT}", ("Ice Prize", KENT, None)),
        ("Given by Brightwater", ("Ice Prize", "Brightwater", None)),
        ("• Brightwater", ("Ice Prize", None, "Brightwater")),
        ("Received Brightwater", ("Ice Prize", "Brightwater", None)),
        ("• Received Brightwater", ("Ice Prize", None, "Received Brightwater")),
        (f"{KENT}\nAwarded for snow", ("Ice Prize", KENT, "Awarded for snow")),  # a sentence
        ("Awarded by Brightwater", ("Ice Prize", "Brightwater", None)),
        ("Received\nBrightwater", ("Ice Prize", "Brightwater", None)),  # a label alone names nobody
        (f"{KENT}, $500, for snow", ("Ice Prize", KENT, "for snow")),
        ("Brightwater, $500", ("Ice Prize", "Brightwater", None)),
        (f"• Given by {KENT}", ("Ice Prize", None, f"Given by {KENT}")),
        (f"{KENT}\nBrightwater", ("Ice Prize", KENT, "Brightwater")),
        ("It was a very long walk to the hall.", ("Ice Prize", None, "It was a very long walk to the hall.")),
    ],
)
def test_row_under_the_title(below, expected):
    assert award(f"Ice Prize, 2020\n{below}") == expected


@pytest.mark.parametrize(
    ("written", "awarder"),
    [
        (f"Ice Prize, 2020\n{KENT}, $500, for snow", KENT),
        (f"Ice Prize, 2020\n• {KENT}, $500, for snow", None),  # a remark
    ],
)
def test_what_stands_before_an_amount_under_the_title(written, awarder):
    assert award(written)[1] == awarder


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (f"Ice Prize, 2020 <{KENT}>", ("Ice Prize", KENT, None)),
        ("Ice Prize, 2020 <Brightwater>", ("Ice Prize", "Brightwater", None)),
        ("Honor Society of Kent, inducted 2002", ("Honor Society of Kent", None, None)),
        ("inducted 2002", ("inducted", None, None)),  # nothing stands before it
        ("Rising Star in Systems, 2020", ("Rising Star in Systems", None, None)),
        ("Prize of the Rector, 2020", ("Prize of the Rector", None, None)),
        ("Ice Prize, “The Rivers”, 2020", ("Ice Prize", None, "“The Rivers”")),
    ],
)
def test_tags_and_titles(written, expected):
    assert award(written) == expected


@pytest.mark.parametrize(
    ("written", "amount", "note"),
    [
        ("Ice Grant (2 years, $84,000), 2020", "$84,000", "2 years"),
        ("Ice Grant ($84,000), 2020", "$84,000", None),
        ("Ice Grant, $84,000, 2020", "$84,000", None),
        ("Ice Grant ($84,000, shared), 2020", "$84,000", "shared"),
        ("Ice Grant, 2020 <$84,000>", "$84,000", None),
        ("Ice Grant, 2020", None, None),
        ("Ice Grant (2019, $84,000)", "$84,000", None),  # the date is read
        ("• Ice Grant (shared), 2020\n• $84,000", "$84,000", "shared"),  # a bullet that names no award goes on
        ("• Ice Grant ($84,000), 2020\n• $90,000", "$84,000", None),
        ("• Ice Grant (shared)\n• 2020 <with honors>", None, "shared; with honors"),
    ],
)
def test_amount(written, amount, note):
    (found,) = found_in("awards", written)
    assert (found["title"], found.get("amount"), found.get("note")) == ("Ice Grant", amount, note)


@pytest.mark.parametrize(
    ("written", "date", "end", "note"),
    [
        ("Ice Prize, 2020", "2020", None, None),
        ("Ice Prize, 2018–2020", "2018", "2020", None),
        ("Ice Prize, 2015, 2018", "2015", None, "2018"),
        ("Ice Prize, 2018, 2015", "2015", None, "2015"),
        ("Ice Prize 2008–2010 and 2011–2012", "2008", None, "2011–2012"),
        ("Ice Prize, 2020\n\n2021", "2020", None, None),
        ("Ice Prize (shared)\n\n2021", "2021", None, "shared"),
    ],
)
def test_dates(written, date, end, note):
    (found,) = found_in("awards", written)
    assert (found["title"], found["date"], found.get("end"), found.get("note")) == ("Ice Prize", date, end, note)


@pytest.mark.parametrize(
    ("written", "dates"),
    [
        ("2021\nBest Paper Award, A\nOutstanding Reviewer Award, B", ["2021", "2021"]),
        ("2021\nBest Paper Award, A\nOutstanding Reviewer Award, B, 2019", ["2021", "2019"]),
        ("2021\nBest Paper Award, A\nOutstanding Reviewer Award, B, until 2019", ["2021", "2019"]),
        ("2021 :: • Ice Prize\n• Snow Prize", ["2021", "2021"]),
        ("• Ice Prize, 2021\n• Snow Prize", ["2021", None]),
    ],
)
def test_date_that_stands_over_several_awards(written, dates):
    assert [found.get("date") for found in found_in("awards", written)] == dates


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Alumni Award of 2008", "Alumni Award"),
        ("Alumni Award for 2008 (ice)", "Alumni Award for"),  # no word that joins a prize to who gives it
        ("Prize of the Rector", "Prize of the Rector"),
    ],
)
def test_a_title_does_not_end_with_what_led_on(written, title):
    (found,) = found_in("awards", written)
    assert found["title"] == title
