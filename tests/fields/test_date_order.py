"""Which of day and month a document prints first."""

import pytest

from cvparse.fields.date_order import day_first


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("03/09/2018 to 31/08/2019", True),
        ("03/09/2018 to 08/31/2019", False),
        ("13/12/2019", True),
        ("12/13/2019", False),
        ("12/12/2019", None),
        ("12-31-19", False),
        ("31/12/19", True),
        ("31/12/2019 and 12/31/2019", None),
        ("31/08/2018, then 25/12/2018", True),
        ("03/09/2018", None),
        ("31.08.2018", None),
        ("32/08/2018", None),
        ("2018/31/08", None),
        ("31/08", None),
        ("31/13/2018", None),
        ("1/31/08/2018", None),
        ("31/00/2018", None),
        ("", None),
    ],
)
def test_which_stands_first(text: str, expected: bool | None) -> None:
    assert day_first(text) is expected
