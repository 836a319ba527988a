"""Where a link leads, by its host or by the label before it."""

import pytest

from cvparse.fields.links import labelled_kind, link_kind
from cvparse.model import LinkKind


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://github.com/ada", LinkKind.GITHUB),
        ("scholar.google.de/citations?user=x", LinkKind.SCHOLAR),
        ("https://www.flickr.com/people/ada", LinkKind.OTHER),
        ("https://ada.example.org", LinkKind.HOMEPAGE),
    ],
)
def test_hosts(url, kind):
    assert link_kind(url) is kind


@pytest.mark.parametrize(
    ("before", "kind"),
    [
        ("Mastodon: ", (LinkKind.MASTODON, 0)),
        ("+1 555 0100 | Profile: ", (LinkKind.OTHER, 14)),
        ("see my profile at ", None),
        ("Web: ", None),
    ],
)
def test_labels(before, kind):
    assert labelled_kind(f"{before}https://network.example.org/@ada", len(before)) == kind
