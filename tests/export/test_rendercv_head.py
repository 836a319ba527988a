"""The head of a RenderCV document: what its checks take, and what stands among the contact details instead."""

import pytest

from cvparse.export.rendercv_head import accepted_address, head
from cvparse.model import Person, WebLink
from cvparse.model.kinds import LinkKind

ORCID = "0000-0002-1825-0097"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("example.org/ada", "https://example.org/ada"),
        ("http://example.org", "http://example.org"),
        ("my page", None),
        ("https://", None),
        ("", None),
        (None, None),
    ],
)
def test_an_address_that_a_browser_takes(url, expected):
    assert accepted_address(url) == expected


@pytest.mark.parametrize(
    ("person", "fields", "contact"),
    [
        (Person(), {}, []),
        (
            Person(name="Ada", address="L", label="Reader*"),
            {"name": "Ada", "location": "L"},
            [("Position", r"Reader\*")],
        ),
        (
            Person(emails=("a@b.example", "a@b.org", "c@b.org")),
            {"email": "a@b.org"},
            [("Email", "a@b.example, c@b.org")],
        ),
        (Person(emails=("no address",)), {}, [("Email", "no address")]),
        (Person(emails=("a@localhost.LOCAL",)), {}, [("Email", "a@localhost.LOCAL")]),
        (
            Person(phones=("020 7946 0321", "+44 20 7946 0321")),
            {"phone": "+44 20 7946 0321"},
            [("Phone", "020 7946 0321")],
        ),
        (Person(phones=("+44 1",)), {}, [("Phone", "+44 1")]),
        (Person(orcid=ORCID), {"social_networks": [{"network": "ORCID", "username": ORCID}]}, []),
        (Person(orcid="0000"), {}, [("ORCID", "0000")]),
        (
            Person(orcid=ORCID, links=(WebLink(kind=LinkKind.ORCID, url=f"https://orcid.org/{ORCID}"),)),
            {"social_networks": [{"network": "ORCID", "username": ORCID}]},
            [],
        ),
        (
            Person(orcid=ORCID, links=(WebLink(kind=LinkKind.GITHUB, url="github.com/ada"),)),
            {"social_networks": [{"network": "GitHub", "username": "ada"}, {"network": "ORCID", "username": ORCID}]},
            [],
        ),
        (
            Person(links=(WebLink(kind=LinkKind.OTHER, url="o.org"), WebLink(kind=LinkKind.HOMEPAGE, url="h.org"))),
            {"website": "https://h.org"},
            [("Links", "o.org")],
        ),
    ],
)
def test_what_stands_where(person, fields, contact):
    found, lines = head(person)
    assert found == fields
    assert [(line["label"], line["details"]) for line in lines] == contact


@pytest.mark.parametrize(
    ("kind", "url", "network"),
    [
        (LinkKind.GITHUB, "https://github.com/ada/", ("GitHub", "ada")),
        (LinkKind.GITHUB, "https://github.com/ada/repository", None),
        (LinkKind.LINKEDIN, "linkedin.com/in/ada-example", ("LinkedIn", "ada-example")),
        (LinkKind.SCHOLAR, "https://scholar.google.com/citations?hl=en&user=aB-3_d", ("Google Scholar", "aB-3_d")),
        (LinkKind.TWITTER, "x.com/ada", ("X", "ada")),
        (LinkKind.RESEARCHGATE, "researchgate.net/profile/Ada-Example", ("ResearchGate", "Ada-Example")),
        (LinkKind.OTHER, "github.com/ada", None),  # what it is called decides
    ],
)
def test_the_owner_of_a_profile(kind, url, network):
    found, lines = head(Person(links=(WebLink(kind=kind, url=url),)))
    expected = {"social_networks": [{"network": network[0], "username": network[1]}]} if network else {}
    assert found == expected
    assert [line["details"] for line in lines] == ([] if network else [url])
