"""What an entry is called."""

import pytest

from cvparse.model.naming import called


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"title": "On Rivers", "venue": "River Studies"}, "On Rivers"),
        ({"venue": "River Studies", "title": ""}, "River Studies"),
        ({"role": "Reviewer", "organization": "Society for Water"}, "Society for Water"),
        ({"degree": "PhD"}, ""),
        ({}, ""),
    ],
)
def test_the_first_field_that_says_something(fields, expected):
    assert called(fields) == expected
