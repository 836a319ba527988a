"""The head in print: address, ways to reach the owner, pages, and the date of the CV."""

import pytest

from cvparse.model import LinkKind, Person, WebLink
from cvparse.render.head import printed_head
from cvparse.render.words import words_of
from shown_prints import shown_spans

ENGLISH = words_of("en")
ORCID = "0000-0002-1825-0097"


@pytest.mark.parametrize(
    ("person", "as_of", "lines"),
    [
        (Person(), None, []),
        (Person(address="12 Quay Road"), "2024-08", ["12 Quay Road", "Last updated: Aug 2024"]),
        (
            Person(emails=("a@example.org",), phones=("+44 20 7946 0321", "ext. 12")),
            None,
            ["a@example.org | +44 20 7946 0321 | Phone: ext. 12"],
        ),
        (
            Person(orcid=ORCID, links=(WebLink(kind=LinkKind.HOMEPAGE, url="ada.example.org"),)),
            None,
            [f"ada.example.org | ORCID: {ORCID}"],
        ),
        (
            Person(orcid=ORCID, links=(WebLink(kind=LinkKind.ORCID, url=f"https://orcid.org/{ORCID}"),)),
            None,
            [f"https://orcid.org/{ORCID}"],  # it is told by the link
        ),
        (Person(links=(WebLink(kind=LinkKind.GITHUB, url="github.com/ada"),)), None, ["github.com/ada"]),
        (
            Person(links=(WebLink(kind=LinkKind.MASTODON, url="https://social.example.org/@ada"),)),
            None,
            ["Mastodon: https://social.example.org/@ada"],  # the host does not tell it
        ),
        (Person(links=(WebLink(kind=LinkKind.OTHER, url="example.org/a"),)), None, ["Profile: example.org/a"]),
    ],
)
def test_lines(person, as_of, lines):
    assert [shown_spans(line) for line in printed_head(person, as_of, ENGLISH).contact] == lines


def test_details_one_by_one():
    person = Person(name="Ada", label="Reader", address="L", emails=("a@x.org", "b@x.org"), phones=("+1",), orcid=ORCID)
    head = printed_head(person, "2024", ENGLISH)
    assert (head.name, head.label, shown_spans(head.address)) == ("Ada", "Reader", "L")
    assert [[shown_spans(one) for one in group] for group in head.details] == [
        ["a@x.org", "b@x.org"],
        ["+1"],
        [f"ORCID: {ORCID}"],
    ]
    assert head.details[0][0][0].link == "mailto:a@x.org"
    assert shown_spans(head.updated) == "Last updated: 2024"
    empty = printed_head(Person(), None, ENGLISH)
    assert (empty.name, empty.label, empty.details, empty.updated) == ("", "", (), ())
