import pytest

from cvparse.errors import LimitExceededError, UnreadableFileError
from cvparse.pdf.refusals import MOST_BYTES, MOST_PAGES, check_size, page_numbers


@pytest.mark.parametrize(
    ("count", "wanted", "expected"),
    [(3, None, [1, 2, 3]), (3, range(2, 3), [2]), (3, range(2, 10), [2, 3]), (10**6, range(5, 7), [5, 6])],
)
def test_the_pages_to_read(count, wanted, expected):
    assert list(page_numbers(count, wanted)) == expected


@pytest.mark.parametrize(
    ("count", "wanted", "error"),
    [
        (0, None, UnreadableFileError),
        (3, range(4, 6), UnreadableFileError),
        (MOST_PAGES + 1, None, LimitExceededError),
    ],
)
def test_no_pages_or_too_many_are_refused(count, wanted, error):
    with pytest.raises(error):
        page_numbers(count, wanted)


def test_a_file_may_be_as_large_as_the_limit():
    check_size(MOST_BYTES)
    with pytest.raises(LimitExceededError, match="200"):
        check_size(MOST_BYTES + 1)
