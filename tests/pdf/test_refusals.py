import pytest

from cvparse.errors import LimitExceededError, UnreadableFileError
from cvparse.pdf.refusals import (
    MOST_BYTES,
    MOST_DRAWN_IN_ALL,
    MOST_GLYPHS,
    MOST_GLYPHS_IN_ALL,
    MOST_PAGES,
    Extent,
    check_size,
    encrypted,
    page_numbers,
)


@pytest.mark.parametrize(
    ("count", "wanted", "expected"),
    [(3, None, [1, 2, 3]), (3, range(2, 3), [2]), (3, range(2, 10), [2, 3]), (10**6, range(5, 7), [5, 6])],
)
def test_the_pages_to_read(count, wanted, expected):
    assert list(page_numbers(count, wanted)) == expected


def test_the_limits():
    assert len(page_numbers(500, None)) == 500
    with pytest.raises(LimitExceededError, match="501 pages, the limit is 500"):
        page_numbers(501, None)
    assert list(page_numbers(1, None)) == [1]
    check_size(200 * 1024 * 1024)
    with pytest.raises(LimitExceededError, match="the file has 200 MB, the limit is 200"):
        check_size(200 * 1024 * 1024 + 1)


@pytest.mark.parametrize(("glyphs", "drawn"), [(2_000_000, 0), (0, 3_000_000), (2_000_000, 3_000_000)])
def test_the_limits_of_all_pages(glyphs, drawn):
    extent = Extent()
    for page in range(1, 51):
        extent.add(page, glyphs // 50, drawn // 50)
    extent.add(51, 0, 0)
    with pytest.raises(LimitExceededError, match="up to page 52"):
        extent.add(52, int(glyphs > 0), int(drawn > 0))


@pytest.mark.parametrize(("password", "advice"), [(None, "give its password"), ("", "give the right one")])
def test_an_encrypted_file_asks_for_a_password_or_for_another(password, advice):
    assert advice in str(encrypted(password))


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


def test_a_page_with_more_characters_than_print_is_refused():
    Extent().add(1, MOST_GLYPHS, 0)
    with pytest.raises(LimitExceededError, match="page 7 holds 60001 characters, the limit is 60000"):
        Extent().add(7, MOST_GLYPHS + 1, 0)


@pytest.mark.parametrize(
    ("glyphs", "drawn", "pages", "named"),
    [
        (50_000, 0, MOST_GLYPHS_IN_ALL // 50_000, "characters"),
        (0, 1_000_000, MOST_DRAWN_IN_ALL // 1_000_000, "drawn pieces"),
    ],
)
def test_pages_count_together(glyphs, drawn, pages, named):
    extent = Extent()
    for page in range(1, pages + 1):
        extent.add(page, glyphs, drawn)
    with pytest.raises(LimitExceededError, match=rf"more than \d+ {named} up to page {pages + 1}"):
        extent.add(pages + 1, glyphs, drawn)
