import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.status import status_of_heading

LEXICON = load(())


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("In Submission", "submitted"),
        ("Publications in review", "submitted"),
        ("Manuscripts (submitted, not published)", "submitted"),
        ("Works in Progress", "in_preparation"),
        ("In press or in print", None),
        ("Accepted/Published", None),
        ("Refereed Journal Articles", None),
    ],
)
def test_status_of_heading(title: str, status: str | None) -> None:
    found = status_of_heading(title, LEXICON)
    assert (found.value if found else None) == status
