"""What sort of page an address is, by its host and by the label before it."""

import pytest

from cvparse.fields.links import LONGEST_LABEL, labelled_kind, link_kind, web_address


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("github.com/name", "github"),
        ("https://github.com/name", "github"),
        ("https://gist.github.com/name", "github"),
        ("HTTPS://WWW.GitHub.com", "github"),
        ("https://notgithub.com/name", "homepage"),
        ("https://scholar.google.com/citations?user=x", "scholar"),
        ("https://scholar.google.de/x", "scholar"),  # any country's
        ("https://example.org/github.com", "homepage"),
        ("https://example.org", "homepage"),
        ("://", "homepage"),
        ("", "homepage"),
    ],
)
def test_the_host_says_which(url, kind):
    assert link_kind(url) == kind


@pytest.mark.parametrize(
    ("before", "kind", "start"),
    [
        ("Mastodon: ", "mastodon", 0),
        ("Mastodon：", "mastodon", 0),
        ("Mail: a | Profile: ", "other", 10),
        ("a, GitHub: ", "github", 3),
    ],
)
def test_the_label_says_which(before, kind, start):
    assert labelled_kind(before + "https://example.org", len(before)) == (kind, start)


@pytest.mark.parametrize(
    "before", ["see my profile at ", "Mastodon ", "My Mastodon page of old: ", "Rivers: ", "", "x" * 45 + ": "]
)
def test_a_sentence_is_no_label(before):
    assert labelled_kind(before + "https://example.org", len(before)) is None


def test_a_label_stands_near_its_address():
    near, far = " " * (LONGEST_LABEL - 12), " " * LONGEST_LABEL
    assert labelled_kind(f"|Mastodon:{near}", len(near) + 10) is None  # more than two blanks behind the colon
    assert labelled_kind(f"{far}|Mastodon:  x", len(far) + 12) == ("mastodon", len(far) + 1)


@pytest.mark.parametrize(
    ("target", "is_page"),
    [
        ("https://example.org", True),
        ("HTTP://example.org", True),
        ("mailto:me@example.org", False),
        ("see http://", False),
    ],
)
def test_a_page_of_the_web(target, is_page):
    assert web_address(target) == (target if is_page else None)
