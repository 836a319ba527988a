import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.status import (
    blank_statuses,
    is_status,
    read_waiting_venue,
    state_of_tag,
    status_in,
    status_of,
    status_of_heading,
)
from cvparse.text.styled import StyledText

LEXICON = load(())


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("In Submission", "submitted"),
        ("Publications in review", "submitted"),
        ("Manuscripts (submitted, not published)", "submitted"),
        ("Works in Progress", "in_preparation"),
        ("In press or in print", None),
        ("Accepted/Published", None),
        ("Refereed Journal Articles", None),
    ],
)
def test_status_of_heading(title: str, status: str | None) -> None:
    found = status_of_heading(title, LEXICON)
    assert (found.value if found else None) == status


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in press", True),
        ("(in press)", False),
        ("In press.", True),
        ("under review at Nature", True),
        ("Ice in press", False),
        ("in press and in print", False),
        ("", False),
    ],
)
def test_is_status(text: str, expected: bool) -> None:
    assert is_status(text, LEXICON) is expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("In Submission", "submitted"),
        ("to appear", "in_press"),
        ("revise and resubmit", "revise_resubmit"),
        ("accepted", "accepted"),
        ("in preparation", "in_preparation"),
        ("Published", None),
    ],
)
def test_status_in(text: str, status: str | None) -> None:
    found = status_in(text, LEXICON)
    assert (found.value if found else None) == status


TEXT = "Ice. Under review at Snow Letters. Accepted. Good"


@pytest.mark.parametrize(
    ("field", "spans", "status"),
    [
        ("statuses", [(5, 33)], "submitted"),
        ("notes", [(5, 33)], "submitted"),
        ("remarks", [(35, 43)], "accepted"),
        ("remarks", [(45, 49), (35, 43), (5, 33)], "accepted"),  # the furthest
        ("remarks", [(45, 49)], None),
        ("remarks", [], None),
    ],
)
def test_status_of(field: str, spans: list[tuple[int, int]], status: str | None) -> None:
    draft = Draft.of(StyledText.plain(TEXT), LEXICON)
    setattr(draft, field, spans)
    found = status_of(draft)
    assert (found.value if found else None) == status


@pytest.mark.parametrize(
    ("text", "known", "venue"),
    [
        ("Ice. Under review at Snow Letters.", None, "Snow Letters"),
        ("Ice. Under review at the Snow Letters.", None, "Snow Letters"),
        ("Ice. Under review at Snow Letters.", "venue", None),
        ("Ice. Under review at Snow Letters.", "publisher", None),
        ("Ice. Submitted in 2020.", None, None),
        ("Ice. Under review at snow.", None, None),
        ("Ice. Under review.", None, None),
    ],
)
def test_read_waiting_venue(text: str, known: str | None, venue: str | None) -> None:
    draft = Draft.of(StyledText.plain(text), LEXICON)
    draft.notes = [(0, 3), (5, len(text))]
    if known is not None:
        setattr(draft, known, (0, 3))
    read_waiting_venue(draft)
    assert draft.value(draft.venue) == ("Ice" if known == "venue" else venue)


@pytest.mark.parametrize(
    ("text", "left", "statuses"),
    [
        ("On Ice. To appear in Journal of Tests, 2026", "On Ice. Journal of Tests, 2026", ["To appear in"]),
        (f"On Ice. Journal, accepted {MASK}{MASK}", "On Ice. Journal,", ["accepted"]),
        ("On Ice. Journal, accepted widely", "On Ice. Journal, accepted widely", []),
        ("On Ice (under review at Test Letters)", "On Ice ( Test Letters)", ["under review at"]),
        ("Lund, A. (in press). On Ice", "Lund, A. ( ). On Ice", ["in press"]),
        ("On Ice. Submitted in 2024.", "On Ice. 2024.", ["Submitted in"]),
        ("On Ice. Women in press and radio", "On Ice. Women in press and radio", []),
        ("On Ice. In press and on air", "On Ice. In press and on air", []),
        ("In press. On Ice", "In press. On Ice", []),  # nothing stands before it
    ],
)
def test_a_status_between_two_borders_is_taken_out(text, left, statuses):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    blank_statuses(draft)
    assert " ".join(draft.work.split()) == left
    assert [text[slice(*span)] for span in draft.statuses] == statuses
    assert len(draft.work) == len(text)


@pytest.mark.parametrize(
    ("tag", "status"),
    [
        ("Under review", "submitted"),
        ("2025 - under review", "submitted"),
        ("In press, 2026", "in_press"),
        ("Preprint", None),
        ("2025", None),
        ("ICE ’25", None),
        (None, None),
    ],
)
def test_the_state_that_a_tag_says(tag, status):
    assert state_of_tag(tag, load(())) == status


def test_the_furthest_of_several_states():
    draft = Draft.of(StyledText.plain("submitted to Ice; accepted for publication"), load(()))
    draft.statuses = [(0, 9), (18, 26)]
    assert status_of(draft) == "accepted"
