"""What a CV adds behind a reference, and what ends the reference itself."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.trailing_remarks import (
    award_pattern,
    blank_rates,
    is_link,
    is_remark,
    is_server,
    read_trailers,
)
from cvparse.text.styled import StyledText

LEXICON = load(())


def trailers(printed, start=0):
    draft = Draft.of(StyledText.plain(printed), LEXICON)
    draft.start = start
    read_trailers(draft)
    return draft.text[: draft.stop], [draft.value(span) for span in draft.remarks]


SIXTEEN = "Best Paper Award of the great meeting on ice and snow and roads in old Oslo"


@pytest.mark.parametrize(
    ("printed", "left", "remarks"),
    [
        ("Ice, 3-9 (oral)", "Ice, 3-9", ["(oral)"]),
        ("Ice, 3-9. [PDF] [Code]", "Ice, 3-9.", ["[PDF]", "[Code]"]),
        ("Ice, 3-9. Cited by 25.", "Ice, 3-9.", ["Cited by 25."]),
        ("Ice, 3-9. Impact factor: 4.2", "Ice, 3-9.", ["Impact factor: 4.2"]),
        ("Ice, 3-9. Best Paper Award.", "Ice, 3-9.", ["Best Paper Award."]),
        ("Ice, 3-9. * equal contribution", "Ice, 3-9.", ["* equal contribution"]),
        ("Ice, 3-9 *equal contribution", "Ice, 3-9", ["*equal contribution"]),
        ("Ice, 3-9. (with commentary)", "Ice, 3-9.", ["(with commentary)"]),
        ("In ICE, 2022. 2, 4, 6", "In ICE, 2022.", ["2, 4, 6"]),  # the pages on which a paper cites it
        ("In ICE, 2022. 3, 5.", "In ICE, 2022.", ["3, 5."]),
        ("Ice, 2022. 12, 4", "Ice, 2022. 12, 4", []),
        ("Ice, 2022. 12", "Ice, 2022. 12", []),
        ("Ice (unlisted)", "Ice (unlisted)", []),
        ("Ice, 3-9. (With commentary)", "Ice, 3-9. (With commentary)", []),
        ("Ice, 3-9. (with Commentary)", "Ice, 3-9. (with Commentary)", []),
        ("Ice, 3-9. (page 7)", "Ice, 3-9. (page 7)", []),
        ("Ice, 3-9. (in: roads)", "Ice, 3-9. (in: roads)", []),
        ("Ice (2014)", "Ice (2014)", []),
        ("Ice (Springer, 2010)", "Ice (Springer, 2010)", []),
        ("Ice. Roads on Snow", "Ice. Roads on Snow", []),
        ("Best Paper Award", "Best Paper Award", []),
        (f"Ice, 3-9. {SIXTEEN}", "Ice, 3-9.", [SIXTEEN]),
        (f"Ice, 3-9. {SIXTEEN} too", f"Ice, 3-9. {SIXTEEN} too", []),
        ("Ice. Award Letters 12(3)", "Ice. Award Letters 12(3)", []),
        ("Ice. Award Letters, 3-9", "Ice. Award Letters, 3-9", []),
        ("A. Lund et al. Best Ice Award", "A. Lund et al. Best Ice Award", []),
        ("", "", []),
    ],
)
def test_trailers(printed, left, remarks):
    assert trailers(printed) == (left, remarks)


def test_at_most_eight_are_peeled_off():
    left, remarks = trailers("Ice." + " [PDF]" * 9)
    assert (left, remarks) == ("Ice. [PDF]", ["[PDF]"] * 8)


def test_nothing_in_front_of_the_start_is_a_remark():
    assert trailers("Ice. Cited by 25.", start=3) == ("Ice.", ["Cited by 25."])
    assert trailers("Ice. Cited by 25.", start=5) == ("Ice. Cited by 25.", [])
    assert trailers("Ice [PDF]", start=4) == ("Ice ", ["[PDF]"])


@pytest.mark.parametrize(("length", "found"), [(120, True), (121, False)])
def test_a_remark_is_short(length, found):
    remark = f"Award {'x' * (length - 6)}"
    assert bool(trailers(f"Ice. {remark}")[1]) is found


@pytest.mark.parametrize(
    ("text", "link", "remark"),
    [
        ("PDF", True, True),
        ("Preprint PDF | Code", True, True),
        ("Link to publication", True, True),
        ("PDF and Code", True, True),
        ("PDF, Ice", False, False),
        ("Best Paper", False, True),
        ("cited by 3", False, True),
        ("12 citations", False, True),
        ("IF = 4.2", False, True),
        ("* corresponding", False, True),
        ("Ice", False, False),
    ],
)
def test_links_and_remarks(text, link, remark):
    assert (is_link(text, LEXICON), is_remark(text, LEXICON)) == (link, remark)


@pytest.mark.parametrize(
    ("text", "expected"), [("bioRxiv.", True), ("SSRN", True), ("SSRN Ice", False), ("Ice", False)]
)
def test_servers(text, expected):
    assert is_server(text, LEXICON) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("Ice Prize", True), ("Best Paper", True), ("Prizes-x", False), ("Ice", False)]
)
def test_prizes(text, expected):
    assert (award_pattern(LEXICON).search(text) is not None) is expected


@pytest.mark.parametrize(
    ("printed", "left", "notes"),
    [
        ("ICE ’18. acceptance rate=16.6%. Oslo", "ICE ’18. Oslo", ["acceptance rate=16.6%."]),
        ("ICE (Acceptance: 21 %). Oslo", "ICE ( ). Oslo", ["Acceptance: 21 %"]),
        ("ICE, acc. rate 9.5% (19/200), Oslo", "ICE, Oslo", ["acc. rate 9.5% (19/200),"]),
        ("A 20% rate of acceptance. Oslo", "A 20% rate of acceptance. Oslo", []),
        ("The acceptance rate 20%. Oslo", "The acceptance rate 20%. Oslo", []),  # inside a sentence
        ("ICE, acceptance rate 166%, Oslo", "ICE, acceptance rate 166%, Oslo", []),
    ],
)
def test_the_rate_of_a_conference(printed, left, notes):
    draft = Draft.of(StyledText.plain(printed), LEXICON)
    blank_rates(draft)
    assert " ".join(draft.work.split()) == left
    assert [printed[slice(*span)] for span in draft.notes] == notes
