"""Where sentences end, what a stretch can be by its words, and how a tail is cut at its punctuation."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK
from cvparse.parsers.publications.source.chunks import (
    cut,
    ends_sentence,
    has_venue_noun,
    is_abbreviation,
    is_institution,
    is_place,
    is_publisher,
    is_publisher_name,
    role_of,
    venue_share,
    words_of,
)

LEXICON = load(())

ENDS = [  # the bar stands before the full stop that is asked for
    ("On ice|. The road", True),
    ("On ice|.", True),
    ("On ice|.) The road", True),
    (f"On ice|.{MASK}", True),
    ("On ice|.The road", True),
    ("On ICE|.The road", False),
    ("On ice|.THE road", False),
    ("On ice|.the road", False),
    ("On ice|. the road", False),
    ("On ice|. eRoads", True),
    ("On 5|. The road", True),
    ("The Art of Ice by B|. Okri", False),
    ("More vitamin D|. The road", True),
    ("More vitamin D|. the road", False),
    ("More vitamin d|. The road", False),
    ("More in D|. The road", True),
    ("More In D|. The road", True),
    ("More Oslo D|. The road", False),
    ("More a D|. The road", False),
    ("A|. Lund", False),
    ("Math. J|. Springer", True),
    ("Math. J|. Okri Roads", False),
    ("Math.-J|. Springer", False),
    ("to 600 B.C|. London: Testhus", True),
    ("to 600 B.C|. Okri: Testhus", False),
    ("by Okri et Al|. The road", True),
    ("by Okri et Al|. the road", False),
    ("On Ice-STAT|. the road", True),
    ("On Ice-STA|. the road", True),
    ("On Ice-ST|. the road", False),
    ("On Ice STAT|. the road", False),
    ("On Ice-Stat|. the road", False),
    ("Test Phys|. The road", False),
    ("Zool. Xylo|. Phys. 3", False),  # a chain of short words
    ("Zool, Xylo|. Phys. 3", False),
    ("Zool, Xylo|. Phys. 1, 2", False),
    ("Zool, Xylo|. Phys. Ice", True),
    ("Zool Xylo|. Phys. 3", True),
    ("Zool. Xylo|. Kyma. 3", False),
    ("Zool. Xylo|. Kyma. (3", False),
    ("Zool. Xylo|. Kyma., (3", True),
    ("Zool. Xylo|. Kyma. Ice", True),
    ("Zool, Xylo|. Kyma. 3", True),
    ("Zool. Xylophone|. Phys. 3", False),
    ("Zool. Xylophones|. Phys. 3", True),
    ("Zool. xylo|. Phys. 3", True),
    ("Zool. Xylo|. Phys 3", True),
]


@pytest.mark.parametrize(("written", "expected"), ENDS)
def test_a_full_stop_that_ends_a_sentence(written, expected):
    assert ends_sentence(written.replace("|", ""), written.index("|"), LEXICON) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Phys", True),
        ("Proc", True),
        ("vol", True),
        ("van", True),
        ("volume", False),  # a whole word
        ("pages", False),
        ("Ice", False),
        ("Mtg", True),
        ("Mtgs", True),
        ("Mtgsk", False),
        ("MTG", False),
        ("x", False),
        ("", False),
        ("12", False),
        ("Mt9", False),
    ],
)
def test_abbreviations(word, expected):
    assert is_abbreviation(word, LEXICON) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Journal of Physics", (2, 0, 2)),
        ("Proceedings of the Ice", (0, 1, 2)),
        ("Ice and Hydrology", (1, 0, 2)),
        ("Ice and Roads", (0, 0, 2)),
        ("and the", (0, 0, 0)),
    ],
)
def test_words_of_journals_and_of_proceedings(text, expected):
    assert venue_share(text, LEXICON) == expected


def test_words():
    assert words_of("Ice & Roads, A&A 3rd (Oslo-Bergen)") == ("ice", "roads", "a&a", "3rd", "oslo-bergen")


NAMES = "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk"


@pytest.mark.parametrize(
    ("text", "publisher", "name"),
    [
        ("Springer", True, True),
        ("(Springer).", True, True),
        ("Springer Oslo", True, False),
        ("Oxford University Press Oslo", True, False),
        ("Guernica Press", True, False),
        ("Press", True, False),
        ("Inc", False, False),
        ("Press Guernica", False, False),
        ("Editora Guernica", True, False),
        ("Guernica", False, False),
        ("", False, False),
        (f"{NAMES} Press", True, False),
        (f"{NAMES} Ll Press", False, False),
    ],
)
def test_publishers(text, publisher, name):
    assert (is_publisher(text, LEXICON), is_publisher_name(text, LEXICON)) == (publisher, name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("University of Ice", True),
        ("Ice Society", True),
        ("Ice", False),
        ("", False),
        (f"{NAMES} Ll Mm Nn Oo University", True),
        (f"{NAMES} Ll Mm Nn Oo Pp University", False),
    ],
)
def test_institutions(text, expected):
    assert is_institution(text, LEXICON) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo", True),
        ("(Oslo).", True),
        ("Roma-Bari", True),
        ("Oslo and Bergen", True),
        ("Oslo, Bergen", True),
        ("Oslo/Bergen", True),
        ("Oslo, Ice", False),
        ("Ice, Snow", False),
        ("Ice", False),
    ],
)
def test_places(text, expected):
    assert is_place(text, LEXICON) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("Ice Journal", True), ("Ice Trans.", True), ("Ice Roads", False), ("", False)]
)
def test_nouns_of_venues(text, expected):
    assert has_venue_noun(text, LEXICON) is expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("PhD thesis", "thesis"),
        ("Oslo", "place"),
        ("Springer", "publisher"),
        ("On Ice", "text"),
        (f"PhD thesis {'x' * 49}", "thesis"),  # sixty characters
        (f"PhD thesis {'x' * 50}", "text"),
    ],
)
def test_what_a_piece_can_be(text, role):
    assert role_of(text, LEXICON) == role


def pieces(work, *holes, start=0):
    found = cut(work, (start, len(work)), [(work.index(h), work.index(h) + len(h)) for h in holes], {}, LEXICON)
    assert all(work[one.start : one.end] == one.text for one in found)
    return [(one.opener, one.text, one.closer) for one in found]


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        ("Ice. Roads, Oslo; Snow", [("", "Ice", "."), (".", "Roads", ","), (",", "Oslo", ";"), (";", "Snow", "#")]),
        ("J. Phys. Ice", [("", "J. Phys. Ice", "#")]),
        ("Oslo: Guernica", [("", "Oslo", ":"), (":", "Guernica", "#")]),
        ("a:b Ice", [("", "a:b Ice", "#")]),
        ("Ice (Oslo) Snow", [("", "Ice", "("), ("(", "Oslo", ")"), (")", "Snow", "#")]),
        ("Ice - Snow", [("", "Ice", "-"), ("-", "Snow", "#")]),
        ("Ice. : Guernica", [("", "Ice", "."), (".:", "Guernica", "#")]),
        ("Ice, : Guernica", [("", "Ice", ","), (":", "Guernica", "#")]),
        ("[S.l.]: Guernica", [("[S.l.]", "Guernica", "#")]),
        ("[S.l.] Roads: Guernica", [("[S.l.]", "Roads", ":"), (":", "Guernica", "#")]),
        ("[ : Guernica", [(":", "Guernica", "#")]),
        (" ., ", []),
    ],
)
def test_cut_at_punctuation(work, expected):
    assert pieces(work) == expected


def test_numbers_are_left_out():
    work = "Ice 12 Roads 34"
    assert pieces(work, "12", "34") == [("", "Ice", "#"), ("#", "Roads", "#")]
    assert pieces(work, "34", "12") == [("", "Ice", "#"), ("#", "Roads", "#")]
    assert pieces(work, "12 R", "2 Roa") == [("", "Ice", "#"), ("#", "ds 34", "#")]  # they overlap
    assert pieces(work, "Ice", "12") == [("#", "Roads 34", "#")]
    assert pieces(work, "Ice", start=4) == [("", "12 Roads 34", "#")]


def test_what_was_cut_before_is_not_cut_again():
    work, known = "Ice. Roads", {}
    first = cut(work, (0, len(work)), [], known, LEXICON)
    known[0, len(work), ""] = first[:1]
    assert cut(work, (0, len(work)), [], known, LEXICON) == first[:1]
