import pytest

from cvparse.layout.types import Box, Link
from cvparse.pdf.links import is_web_target, link_over

LINKS = (Link(Box(10, 10, 60, 22), "https://example.org/a"), Link(Box(60, 10, 90, 22), "https://example.org/b"))


@pytest.mark.parametrize(
    "url", ["https://example.org", "HTTP://EXAMPLE.ORG", "mailto:ada@example.org", "tel:+1", "www.example.org"]
)
def test_targets_outside_the_document(url):
    assert is_web_target(url)


@pytest.mark.parametrize("url", ["", "page.2", "file:///etc/passwd", "section*.3", "javascript:alert(1)"])
def test_targets_that_are_no_links(url):
    assert not is_web_target(url)


def test_a_word_is_linked_where_its_middle_lies():
    assert link_over(Box(12, 9, 40, 21), LINKS) == "https://example.org/a"
    assert link_over(Box(55, 9, 80, 21), LINKS) == "https://example.org/b"
    assert link_over(Box(12, 30, 40, 42), LINKS) is None
    assert link_over(Box(85, 9, 120, 21), LINKS) is None
    assert link_over(Box(12, 20, 40, 30), LINKS) is None
    assert link_over(Box(12, -9, 40, 21), LINKS) is None


def test_of_two_links_the_first_counts():
    assert link_over(Box(55, 10, 65, 22), LINKS) == "https://example.org/a"  # its middle lies on the edge of both
    assert link_over(Box(55, 10, 65, 22), LINKS[::-1]) == "https://example.org/b"
