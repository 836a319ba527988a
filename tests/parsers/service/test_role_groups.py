"""The cases of service: what is printed, and the entries that must come of it."""

import pytest

from cvparse.entries.split import BULLETED
from cvparse.parsers.service.role_groups import entries_of
from cvparse.spans.entry_worksheet import EntryWorksheet
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, item


@cases_of("service")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


Entries = list[tuple[str | None, list[str]]]


def entries(written: str, rule: str = "") -> Entries:
    """The entries of an item: the role over each, and its rows."""
    whole = EntryWorksheet(item(written, rule))
    text = whole.body.text.text
    found = entries_of(whole, LEXICON)
    return [(over.role, [text[row.start : row.end].strip() for row in part.rows]) for part, over in found]


SENTENCE = "Led the work of the house for years and wrote its rules."


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Editor\n• Rivers\n• Lakes", [("Editor", ["Rivers"]), ("Editor", ["Lakes"])]),
        ("Mentor\n• Rivers", [("Mentor", ["Rivers"])]),
        (
            f"Mentor\n• {SENTENCE}\n• Rivers\n• Lakes",  # two of three are no sentences
            [("Mentor", [SENTENCE]), ("Mentor", ["Rivers"]), ("Mentor", ["Lakes"])],
        ),
        (f"Mentor\n• {SENTENCE}\n• Rivers", [(None, ["Mentor", SENTENCE, "Rivers"])]),  # one of two
        (f"Larvik Museum\n• {SENTENCE}\n• Rivers", [(None, ["Larvik Museum", SENTENCE, "Rivers"])]),
        ("Editor\n• Rivers of\nNorway\n• Lakes", [("Editor", ["Rivers of Norway"]), ("Editor", ["Lakes"])]),
        ("• Editor:\n• Rivers\n• Lakes", [("Editor", ["Rivers"]), ("Editor", ["Lakes"])]),  # it announces them
        ("Mentor <2019>\n• Rivers\n• Lakes", [(None, ["Mentor", "Rivers", "Lakes"])]),
        (
            "Editor <2019>\n• Annals of Ice\n• Journal of Snow\n• Rivers",  # two of three are journals
            [("Editor", ["Annals of Ice"]), ("Editor", ["Journal of Snow"]), ("Editor", ["Rivers"])],
        ),
        ("Editor <2019>\n• Annals of Ice\n• Rivers", [(None, ["Editor", "Annals of Ice", "Rivers"])]),
        ("Editor <2019>\n• Annals of Ice", [(None, ["Editor", "Annals of Ice"])]),
        ("Mentor\nfor a time\n• Rivers\n• Lakes", [(None, ["Mentor", "for a time", "Rivers", "Lakes"])]),
    ],
)
def test_bullets_under_a_role_have_it(written: str, expected: Entries) -> None:
    assert entries(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "Chair\nMeeting on Ice (MI’24)\nMeeting on Snow (MS’23)",
            [("Chair", ["Meeting on Ice (MI’24)"]), ("Chair", ["Meeting on Snow (MS’23)"])],
        ),
        (
            "Chair\nMeeting on Ice (MI’24)\nMeeting on Snow (MS’23)\nMeeting on Fens",  # two of three
            [
                ("Chair", ["Meeting on Ice (MI’24)"]),
                ("Chair", ["Meeting on Snow (MS’23)"]),
                ("Chair", ["Meeting on Fens"]),
            ],
        ),
        ("Chair\nMeeting on Ice (MI’24)\nOslo", [(None, ["Chair", "Meeting on Ice (MI’24)", "Oslo"])]),  # one of two
        ("Chair\nMeeting on Ice (MI’24)", [(None, ["Chair", "Meeting on Ice (MI’24)"])]),
        (
            "Chair <2024>\nMeeting on Ice (MI’24)\nMeeting on Snow (MS’23)",
            [(None, ["Chair", "Meeting on Ice (MI’24)", "Meeting on Snow (MS’23)"])],
        ),
    ],
)
def test_meetings_with_their_tags_under_a_role_have_it(written: str, expected: Entries) -> None:
    assert entries(written) == expected


@pytest.mark.parametrize(
    ("written", "rows"),
    [
        ("2019 :: • Chair of Rivers\n• Member of Lakes", [["Chair of Rivers"], ["Member of Lakes"]]),
        ("**Referee**, Rivers\n**Referee**, Lakes", [["Referee, Rivers"], ["Referee, Lakes"]]),
        ("**Referee**, Rivers\nReferee, Lakes", [["Referee, Rivers", "Referee, Lakes"]]),  # another face
        ("Referee, Rivers\nin two years\nReferee, Lakes", [["Referee, Rivers", "in two years"], ["Referee, Lakes"]]),
        ("Oslo\nReferee, Rivers\nReferee, Lakes", [["Oslo", "Referee, Rivers", "Referee, Lakes"]]),
        ("Founder\nRowing Club", [["Founder", "Rowing Club"]]),
        ("Ice Board, Member\nReferee: Rivers, Lakes", [["Ice Board, Member"], ["Referee: Rivers, Lakes"]]),
        ("Ice Board, Member\\\nReferee: Rivers, Lakes", [["Ice Board, Member"], ["Referee: Rivers, Lakes"]]),
        ("Ice Board, Member\nReferee, Rivers", [["Ice Board, Member", "Referee, Rivers"]]),  # no colon
        ("Ice Board, Member\nReferee:", [["Ice Board, Member", "Referee:"]]),  # nothing behind it
        ("Reviewer, Annals of Rivers\\\nReviewer, Acta", [["Reviewer, Annals of Rivers"], ["Reviewer, Acta"]]),
        ("Reviewer, Annals of Rivers,\\\nActa Montana", [["Reviewer, Annals of Rivers, Acta Montana"]]),
        ("Editor, Rivers, 2019; Reviewer, Lakes", [["Editor, Rivers, 2019;"], ["Reviewer, Lakes"]]),
        ("Reviewer: Rivers; Lakes", [["Reviewer: Rivers; Lakes"]]),
        ("Editor, Rivers; Reviewer", [["Editor, Rivers; Reviewer"]]),
        ("Member: Ice Board. Chair: Snow Board.", [["Member: Ice Board."], ["Chair: Snow Board."]]),
        ("Member: Ice Board. Snow Board.", [["Member: Ice Board. Snow Board."]]),
        ("Member, Ice Board. Chair: Snow Board.", [["Member, Ice Board. Chair: Snow Board."]]),
        ("Member: Ice Board. Chair, Snow Board.", [["Member: Ice Board. Chair, Snow Board."]]),
        ("Member: Ice Board. Journal reviews: Snow", [["Member: Ice Board. Journal reviews: Snow"]]),  # no role
    ],
)
def test_each_role_begins_an_entry(written: str, rows: list[list[str]]) -> None:
    assert entries(written) == [(None, part) for part in rows]


def test_bullets_of_a_bulleted_list_stay_together() -> None:
    assert entries("• Rivers\n• Lakes") == [(None, ["Rivers"]), (None, ["Lakes"])]
    assert entries("• Rivers\n• Lakes", BULLETED) == [(None, ["Rivers", "Lakes"])]


def test_a_tag_beside_the_row_is_of_its_first_entry() -> None:
    whole = EntryWorksheet(item("Reviewer: Rivers <2019>\\\nReviewer: Lakes"))
    assert [[row.asides for row in part.rows] for part, _ in entries_of(whole, LEXICON)] == [[(0,)], [()]]
