"""Certificates: title, issuer, date and number, and where a dash or a comma parts nothing."""

import pytest

from kind_cases import assert_read, cases_of, found_in


@cases_of("certificates")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("written", "title", "issuer", "number"),
    [
        ("First Aid, Red Cross (2019)", "First Aid", "Red Cross", None),
        ("First Aid <2019>\nRed Cross", "First Aid", "Red Cross", None),
        ("First Aid | Red Cross, 2019", "First Aid", "Red Cross", None),
        ("First Aid, 2019", "First Aid", None, None),
        ("First Aid, Level 2, Red Cross, 2019", "First Aid, Level 2", "Red Cross", None),
        ("Architect - Professional | Brightwater, 2019", "Architect - Professional", "Brightwater", None),
        ("Architect - Brightwater, 2019", "Architect", "Brightwater", None),
        ("Architect | Brightwater | Kent, 2019", "Architect", "Brightwater", None),
        ("Associate-Level 2, 2019", "Associate-Level 2", None, None),
        ("First Aid, No. AB-123, 2019", "First Aid", None, "AB-123"),
        ("First Aid #123, Red Cross, 2019", "First Aid", "Red Cross", "123"),
        ("First Aid #12, 2019", "First Aid", None, "12"),
        ("First Aid #1, 2019", "First Aid #1", None, None),
        ("First Aid, awarded by Red Cross, 2019", "First Aid", "Red Cross", None),
        ("First Aid <Red Cross>\n2019", "First Aid", "Red Cross", None),
        ("First Aid, Red Cross <Larvik>\n2019", "First Aid", "Red Cross", None),
    ],
)
def test_title_issuer_and_number(written, title, issuer, number):
    (found,) = found_in("certificates", written)
    assert (found.get("title"), found.get("issuer"), found.get("number")) == (title, issuer, number)
    assert found["date"] == "2019"


@pytest.mark.parametrize(
    ("written", "date"),
    [("First Aid, 2012–2013", "2012"), ("First Aid, until 2013", "2013"), ("First Aid", None)],
)
def test_date(written, date):
    assert found_in("certificates", written)[0].get("date") == date


def test_a_degree_among_certificates_is_a_degree():
    (found,) = found_in("certificates", "M.Sc. in Statistics, University of Larkfield, 2012")
    assert (found["degree"], found["field"], found["institution"]) == ("M.Sc.", "Statistics", "University of Larkfield")
