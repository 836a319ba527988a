"""How the owner is reached: what link annotations say, and which pages are the same."""

import pytest

from cvparse.lexicon import load
from cvparse.model import LinkKind, WebLink
from cvparse.parsers.contact.reach import Reach, _fuller, _same, _take_annotations, _take_other_target, take_reach
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import Run, Style, StyledText

LEXICON = load(("en",))
MAIL = "mira@example.org"


@pytest.mark.parametrize(
    ("printed", "left"),
    [
        ("Phone: +1 857-555-0101", []),
        ("E-mail", []),
        ("Web: https://mira.example.org, Larvik", [", Larvik"]),
        ("Address: 12 Fjord Street", ["12 Fjord Street"]),
        ("Address(es)\t12 Fjord Street", ["12 Fjord Street"]),
        ("Address mira@example.org", []),
        ("Address  mira@example.org", ["Address"]),
        ("Address", ["Address"]),  # it may be a part of an address; a cue for what is reached is none
        ("Web", []),
        ("Fax:", []),
        ("mira@example.org E-mail", []),
        ("E-mail Larvik mira@example.org", ["Larvik"]),
        ("ORCID: 0000-0002-1825-0097", []),
        ("doi:10.5555/12", ["doi:10.5555/12"]),
        ("Office 12", ["Office 12"]),
        ("Mira Oduya", ["Mira Oduya"]),
        ("Phone calls and letters", ["Phone calls and letters"]),
        ("Ph.D. Student  mira@example.org", ["Ph.D. Student"]),
    ],
)
def test_what_is_left_of_a_text(printed, left):
    text = Worksheet(StyledText.plain(printed))
    take_reach(text, Reach(), LEXICON)
    assert [text.text.text[a:b] for a, b in text.rest()] == left


@pytest.mark.parametrize(
    ("printed", "field", "found"),
    [
        ("mira@example.org, jonas@example.org", "emails", [MAIL, "jonas@example.org"]),
        ("Phone: +1 857-555-0101", "phones", ["+1 857-555-0101"]),
        ("Phone: +1 857-555-0101", "emails", []),
        ("mira@example.org", "phones", []),
        ("ORCID: 0000-0002-1825-0097", "orcid", "0000-0002-1825-0097"),
        ("0000-0002-1825-0097, 0000-0001-5109-3700", "orcid", "0000-0002-1825-0097"),  # the first one is the owner's
        ("mira@example.org", "orcid", None),
    ],
)
def test_what_its_form_gives_away(printed, field, found):
    reach = Reach()
    take_reach(Worksheet(StyledText.plain(printed)), reach, LEXICON)
    assert getattr(reach, field) == found


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("https://mira.example.org", LinkKind.HOMEPAGE),
        ("GitHub: https://mira.example.org", LinkKind.GITHUB),
        ("GitHub: https://linkedin.com/in/mira", LinkKind.LINKEDIN),  # a host that is known says it better
        ("Snow: https://mira.example.org", LinkKind.HOMEPAGE),
    ],
)
def test_what_a_printed_address_is(printed, kind):
    reach = Reach()
    take_reach(Worksheet(StyledText.plain(printed)), reach, LEXICON)
    assert [link.kind for link in reach.links] == [kind]


@pytest.mark.parametrize(
    ("before", "after"), [(None, "0000-0002-1825-0097"), ("0000-0001-5109-3700", "0000-0001-5109-3700")]
)
def test_the_identifier_in_the_target_of_a_link(before, after):
    found = Reach(orcid=before)
    _take_annotations(sheet("ORCID", "https://orcid.org/0000-0002-1825-0097"), found)
    assert found.orcid == after
    _take_annotations(sheet("page", "https://mira.example.org"), found)
    assert found.orcid == after


def sheet(printed, target=None):
    return Worksheet(StyledText(printed, (Run(0, len(printed), Style.NONE, 0, target),)))


def told(target, printed="call", **given):
    found = Reach(**given)
    text = sheet(printed)
    _take_other_target(text, 0, len(printed), target, found)
    return found.emails, found.phones, not text.is_free(0, len(printed))


@pytest.mark.parametrize(
    ("target", "given", "expected"),
    [
        ("mailto:mira@example.org", {}, ([MAIL], [], True)),
        ("MAILTO:mira@example.org?subject=x", {}, ([MAIL], [], True)),
        ("mailto:mira", {}, ([], [], False)),
        ("mailto:mira@example.org", {"emails": ["Mira@example.org"]}, ([MAIL], [], True)),
        ("mailto:mira@example.org", {"emails": ["jonas@example.org"]}, (["jonas@example.org", MAIL], [], True)),
        ("tel:+44-20-7946-0000", {}, ([], ["+44-20-7946-0000"], True)),
        ("tel:+44-20-7946-0000", {"phones": ["020 7946 0000"]}, ([], ["+44 20 7946 0000"], True)),
        ("tel:+44-20-7946-0000", {"phones": ["020 7946 0001"]}, ([], ["020 7946 0001"], True)),
        ("tel:+44-20-7946-0000", {"phones": ["20 7946 0000"]}, ([], ["20 7946 0000"], True)),
        ("tel:0044-20-7946-0000", {"phones": ["020 7946 0000"]}, ([], ["020 7946 0000"], True)),
        ("ftp:+44", {}, ([], [], False)),
    ],
)
def test_target_of_a_mail_or_telephone_link(target, given, expected):
    assert told(target, **given) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("https://www.example.org/", "example.org", True),
        ("http://example.org", "https://Example.org", True),
        ("https://example.org/a", "https://example.org/b", False),
    ],
)
def test_same_page(one, other, expected):
    assert _same(one, other) is expected


HOME = WebLink(kind=LinkKind.HOMEPAGE, url="github.com/mira")


@pytest.mark.parametrize(
    ("link", "url", "kind"),
    [
        (HOME, "https://github.com/mira", LinkKind.GITHUB),
        (HOME, "github.com/jona", LinkKind.HOMEPAGE),
        (WebLink(kind=LinkKind.LINKEDIN, url="github.com/mira"), "https://github.com/mira", LinkKind.LINKEDIN),
    ],
)
def test_kind_of_a_page_by_its_fuller_address(link, url, kind):
    assert _fuller(link, url) == WebLink(kind=kind, url=link.url)


@pytest.mark.parametrize(
    ("printed", "target", "given", "links", "taken"),
    [
        ("my page", "https://mira.example.org", [], [(LinkKind.HOMEPAGE, "https://mira.example.org")], False),
        ("example.org", "https://example.org", [], [(LinkKind.HOMEPAGE, "https://example.org")], True),
        ("code", "https://github.com/mira", [], [(LinkKind.GITHUB, "https://github.com/mira")], True),
        ("code", "https://github.com/mira", [HOME], [(LinkKind.GITHUB, "github.com/mira")], True),
        ("write", "mailto:mira@example.org", [], [], True),
    ],
)
def test_target_of_a_link_to_a_page(printed, target, given, links, taken):
    text, found = sheet(printed, target), Reach(links=list(given))
    _take_annotations(text, found)
    assert [(link.kind, link.url) for link in found.links] == links
    assert text.is_free(0, len(printed)) is not taken
