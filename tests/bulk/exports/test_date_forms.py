"""Dates in the forms of target systems; what is not printed is not made up."""

import pytest

from cvparse.bulk.exports.date_forms import in_form


@pytest.mark.parametrize(
    ("date", "form", "fill", "said"),
    [
        ("2019-05-03", "DD.MM.YYYY", None, "03.05.2019"),
        ("2019-05-03", "YYYYMMDD", None, "20190503"),
        ("2019-05-03", "MM/YYYY", None, "05/2019"),
        ("2019", "YYYY", None, "2019"),
        ("2019", "MM/YYYY", None, None),
        ("2019-05", "DD.MM.YYYY", None, None),
        ("2019", "DD.MM.YYYY", "first", "01.01.2019"),
        ("2019", "DD.MM.YYYY", "last", "31.12.2019"),
        ("2019-02", "DD.MM.YYYY", "last", "28.02.2019"),
        ("2020-02", "DD.MM.YYYY", "last", "29.02.2020"),
        ("2019-02-03", "DD.MM.YYYY", "last", "03.02.2019"),
        ("2019-13", "DD.MM.YYYY", "last", "31.13.2019"),
        ("", "YYYY", "first", None),
        ("May 2019", "YYYY", "first", None),
        ("12019", "YYYY", None, None),
    ],
)
def test_forms(date, form, fill, said):
    assert in_form(date, form, fill) == said
