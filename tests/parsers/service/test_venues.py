"""The cases of service: what is printed, and the entries that must come of it."""

import pytest

from cvparse.parsers.service.venues import is_host, is_one_name, is_venue, served_of
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, sheet


@cases_of("service")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("written", "role", "venue", "organization", "note"),
    [
        ("Faculty Senate, University of Larvik", "Member", "Faculty Senate", "University of Larvik", None),
        ("Admissions Committee", "Chair", None, "Admissions Committee", None),
        ("Symposium on Ice (SOI)", "Reviewer", "Symposium on Ice", None, None),
        ("Journal of the Society of Rivers", "Reviewer", "Journal of the Society of Rivers", None, None),
        ("Symposium on Ice, CVPR '25", "Reviewer", "Symposium on Ice", None, "CVPR '25"),
        ("Symposium on Ice, Oslo, Norway", "Reviewer", "Symposium on Ice", None, "Oslo, Norway"),
        ("Symposium on Ice, Norway, rank: A", "Reviewer", "Symposium on Ice", None, "Norway, rank: A"),
        ("Norway", "Reviewer", "Norway", None, None),  # nothing is left without it
        ("Symposium on Ice, Ice of Norway", "Reviewer", "Symposium on Ice, Ice of Norway", None, None),
        ("Symposium on Ice, Rank: A", "Reviewer", "Symposium on Ice, Rank: A", None, None),
        ("Symposium on Ice, rank A", "Reviewer", "Symposium on Ice, rank A", None, None),
        ("Symposium on Ice, with Mira Oduya", "Reviewer", "Symposium on Ice", None, "with Mira Oduya"),
        ("Symposium on Ice, with dinner", "Reviewer", "Symposium on Ice, with dinner", None, None),
        ("Symposium on Ice, Mira Oduya", "Reviewer", "Symposium on Ice, Mira Oduya", None, None),
        ("Springer Journal of Rivers", "Reviewer", "Journal of Rivers", None, "Springer"),
        ("Springer Journal of Rivers, rank: A", "Reviewer", "Journal of Rivers", None, "Springer; rank: A"),
        ("Springer Big Rivers", "Reviewer", "Big Rivers", None, "Springer"),  # two words behind it
        ("Springer Rivers", "Reviewer", "Springer Rivers", None, None),  # one
        ("Springer big rivers", "Reviewer", "Springer big rivers", None, None),
        ("Rivers", "Trustee", None, "Rivers", None),
        (", –", "Trustee", None, None, None),
    ],
)
def test_what_is_served(
    written: str, role: str | None, venue: str | None, organization: str | None, note: str | None
) -> None:
    body = sheet(written)
    found = served_of(body, [(0, len(body.text))], role, LEXICON)
    assert (found.venue, found.organization, found.note) == (venue, organization, note)


@pytest.mark.parametrize(
    ("parts", "role", "venue", "organization"),
    [
        (("Symposium on Ice", "Larvik"), None, "Symposium on Ice", "Larvik"),  # any name, where no role is said
        (("Symposium on Ice", "Larvik"), "Chair", "Symposium on Ice", None),
        (("Symposium on Ice", "in Larvik"), None, "Symposium on Ice", None),
        (("Symposium on Ice", "Larvik 2"), None, "Symposium on Ice", None),
        (("Symposium on Ice", "University of Larvik"), "Chair", "Symposium on Ice", "University of Larvik"),
        (("Symposium on Ice (SOI)", "Symposium on Snow"), "Chair", "Symposium on Ice", None),
        (("Larvik Society", "Symposium on Ice (SOI)"), "Chair", "Symposium on Ice", "Larvik Society"),
    ],
)
def test_the_second_stretch(
    parts: tuple[str, str], role: str | None, venue: str | None, organization: str | None
) -> None:
    body = sheet(" – ".join(parts))
    cut = len(parts[0])
    found = served_of(body, [(0, cut), (cut + 3, len(body.text))], role, LEXICON)
    assert (found.venue, found.organization) == (venue, organization)


def test_the_tag_of_the_venue_is_kept() -> None:
    body = sheet("Symposium on Ice (SOI) – Norway")
    assert served_of(body, [(0, 22), (25, 31)], "Chair", LEXICON).tag.acronym == "SOI"


def test_a_stretch_of_an_enumeration_is_one_name() -> None:
    for whole, venue in ((True, "Faculty Senate, University of Larvik"), (False, "Faculty Senate")):
        body = sheet("Faculty Senate, University of Larvik")
        assert served_of(body, [(0, len(body.text))], "Reviewer", LEXICON, whole=whole).venue == venue


@pytest.mark.parametrize(
    ("text", "role", "hosted", "known"),
    [
        ("Annals of Rivers", "Trustee", False, True),
        ("Workshop on Ice", "Trustee", False, True),
        ("Advisory Committee on Ice (ACI)", "Member", False, True),
        ("Faculty Hiring Committee", "Reviewer", False, False),
        ("Faculty Hiring Committee", "Reviewer", True, True),  # the university is known
        ("Taskforce on Ice", "Reviewer", False, False),
        ("Committee & Board", "Reviewer", False, False),
        ("Committee.", "Reviewer", False, False),
        ("Panel Reviews", "Reviewer", False, True),  # the head is no body
        ("Genetics Society", "Reviewer", False, False),
        ("Rivers", "Reviewer", False, True),
        ("Rivers", "Peer review", False, True),
        ("Rivers", "Trustee", False, False),
        ("Rivers", None, False, True),
        ("Rivers of the Larvik Museum", None, False, False),
    ],
)
def test_what_is_served_as_a_venue(text: str, role: str | None, hosted: bool, known: bool) -> None:
    assert is_venue(text, role, LEXICON, hosted=hosted) is known


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("University of Larvik", True),
        ("Genetics Society", True),
        ("History of Science Museum", True),  # the word for a journal stands inside
        ("Journal of the Society of Rivers", False),
        ("Journal, University of Larvik", False),  # and here outside
        ("Senate of the University of Larvik", False),
        ("Workshop of the Genetics Society", False),
        ("Rivers", False),
        ("Journal of Information Systems", False),
        ("Academy of Rivers Review", False),
        ("Academy of Rivers", True),
    ],
)
def test_a_host(text: str, known: bool) -> None:
    assert is_host(text, LEXICON) is known


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("Conference on Computing, Languages, and Applications (CLA)", True),
        ("Rivers, Lakes, Seas (RLS)", True),
        ("Rivers, Lakes, Seas (RLS).", True),
        ("Rivers, Lakes, Seas (RLS), Fens", False),  # behind the bracket it goes on
        ("Rivers, Lakes, Seas (XYZ)", False),
        ("Workshop on Ice, Snow", True),
        ("Snow, Workshop on Ice", False),
        ("Workshop on Ice, Workshop on Snow", False),
        ("Workshop on Ice, Journal of Snow", False),
        ("Workshop on Ice, Snow; Fens", False),
        ("Workshop on Ice (WI), Snow (SN)", False),
        ("Workshop on Ice", False),
        ("Journal of Rivers, Nature, Science", False),
    ],
)
def test_commas_inside_one_name(text: str, one: bool) -> None:
    assert is_one_name(text, text.split(", "), LEXICON) is one
