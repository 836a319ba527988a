"""Addresses that a narrow column breaks."""

import pytest

from cvparse.parsers.contact.reach import Reach
from cvparse.parsers.contact.wrapped_links import take_wrapped_links
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import StyledText


@pytest.mark.parametrize(
    ("upper", "lower", "url"),
    [
        ("www.linkedin.com/in/ada-", "lund-3a7b9c12", "www.linkedin.com/in/ada-lund-3a7b9c12"),
        ("Profile: https://example.org/a_", "lund", "https://example.org/a_lund"),
        ("https://example.org/page?", "id=7", "https://example.org/page?id=7"),
        ("www.example.org/ada", "Oslo", None),
        ("www.example.org/ada-", "12 Quay Road", None),
        ("www.example.org/ada-", "www.example.org", None),
        ("www.example.org/ada-", "ada@example.org", None),
        ("www.example.org and more-", "over", None),
        ("Post-", "doc", None),
    ],
)
def test_over_two_lines(upper: str, lower: str, url: str | None) -> None:
    sheets, found = [Worksheet(StyledText.plain(upper)), Worksheet(StyledText.plain(lower))], Reach()
    take_wrapped_links(sheets, found)
    assert [link.url for link in found.links] == ([url] if url else [])
    assert sheets[1].is_free(0, len(lower)) is (url is None)
