"""Lists of pages."""

import click
import pytest

from cvparse.cli.inputs import PAGES


@pytest.mark.parametrize(
    ("text", "pages"),
    [("1", {1}), ("1-3", {1, 2, 3}), ("1-3,5", {1, 2, 3, 5}), (" 2 , 4-4", {2, 4}), ("3,1", {1, 3})],
)
def test_read(text, pages):
    assert PAGES.convert(text, None, None) == pages


@pytest.mark.parametrize("text", ["", "0", "3-1", "a", "1-", "-3", "1,,2", "1-2-3", "1.5", "1-99999999999"])
def test_refused(text):
    with pytest.raises(click.BadParameter):
        PAGES.convert(text, None, None)
