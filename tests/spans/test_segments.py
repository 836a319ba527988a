"""The segments of an entry, and those that no field has yet."""

from dataclasses import replace

import pytest

from cvparse.entries.join_wrapped_lines import Row
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.segment import Joint, SegmentKind
from cvparse.spans.segments import Segments, header_segments, segments_of
from written_entries import LEXICON, item, worksheet


def left(segments):
    return [segment.text for segment in segments.left]


def read(written):
    return Segments(worksheet(written), LEXICON)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "“A Title,” Larvik (Role: PI), $500",
            [
                ("“A Title,”", 0, Joint.ROW),
                ("Larvik", 0, Joint.NONE),
                ("Role: PI", 0, Joint.BRACKET),
                ("$500", 0, Joint.COMMA),
            ],
        ),
        ("Rivers, Ice\n• Snow", [("Rivers", 0, Joint.ROW), ("Ice", 0, Joint.COMMA), ("Snow", 1, Joint.ROW)]),
        ("2019 :: Rivers <Oslo>", [("Rivers", 0, Joint.ROW), ("Oslo", -1, Joint.ASIDE), ("2019", -1, Joint.ASIDE)]),
    ],
)
def test_rows_come_before_the_tags_beside_them(written, expected):
    assert [(s.text, s.row, s.joint) for s in segments_of(worksheet(written), LEXICON)] == expected


def test_only_the_first_row_opens_an_entry():
    found = segments_of(worksheet("**Rivers** Forum\n• **Lakes** Forum"), LEXICON)
    assert [s.text for s in found if s.styled] == ["Rivers"]


def test_some_rows_may_be_asked_for():
    whole = worksheet("Rivers\nIce")
    assert [s.text for s in segments_of(whole, LEXICON, whole.rows[1:])] == ["Ice"]


def test_the_segments_of_a_header_have_kinds():
    whole = worksheet("Lecturer, MIT <Oslo>\nLeeds, UK\nTaught rivers, Leeds")
    found = header_segments(whole, whole.rows[:1], whole.rows[1:], LEXICON)
    assert [(s.text, s.kind, s.row) for s in found] == [
        ("Lecturer", SegmentKind.TITLE, 0),
        ("MIT", SegmentKind.ORGANIZATION, 0),
        ("Leeds, UK", SegmentKind.PLACE, -1),
        ("Oslo", SegmentKind.PLACE, -1),
    ]


def test_a_segment_is_given_to_a_field_once():
    segments = read("Rivers, Ice; Snow")
    assert segments.take(segments.left[1], "title") == "Ice"
    assert left(segments) == ["Rivers", "Snow"]
    dropped = segments.drop(segments.left[0])
    assert (dropped.text, left(segments)) == ("Rivers", ["Snow"])


def test_neighbours_keep_the_signs_between_them():
    segments = read("Rivers. Ice, Snow (Oslo) <2019>")
    assert segments.take_run(segments.left[:2], "title") == "Rivers. Ice"
    assert segments.take_run(segments.left, "note") == "Snow, Oslo, 2019"
    assert segments.take_run([], "note") is None


def test_neighbours_with_something_taken_between_are_two_values():
    whole = worksheet("Rivers 2019, Ice")
    whole.body.take(7, 11, "date")
    segments = Segments(whole, LEXICON)
    assert segments.take_run(segments.left, "title") == "Rivers, Ice"


def test_a_segment_that_is_a_phrase_and_nothing_more():
    segments = read("Berg, Poster talk, Poster.")
    found = segments.whole("talks.invited", "talks.poster")
    assert found is not None
    assert found.text == "Poster."
    assert read("Berg").whole("talks.poster") is None


@pytest.mark.parametrize(
    ("written", "value", "phrase", "after"),
    [
        ("Rivers; Role: PI", "PI", "Role", ["Rivers", "PI"]),
        ("Rivers; Role = PI", "PI", "Role", ["Rivers", "PI"]),
        ("Role: “PI”", "“PI”", "Role", ["“PI”"]),
        ("Role PI", None, None, ["Role PI"]),
        ("“Role: PI”", None, None, ["“Role: PI”"]),
        ("Rivers; Role:", None, None, ["Rivers"]),
    ],
)
def test_a_value_that_a_phrase_announces(written, value, phrase, after):
    segments = read(written)
    found = segments.announced("forms.role")
    assert (found and found[0].text, found and found[1]) == (value, phrase)
    assert left(segments) == after


def test_what_is_left_of_a_segment_stands_in_its_place():
    segments = read("Rivers 2019 and Ice; Snow")
    first = segments.left[0]
    first.sheet.take(7, 11, "date")
    segments.renew(first)
    assert left(segments) == ["Rivers", "and Ice", "Snow"]


def test_words_that_joined_what_was_taken_are_consumed():
    segments = read("2019 and 2020; Snow")
    first = segments.left[0]
    first.sheet.take(0, 4, "date")
    first.sheet.take(9, 13, "date")
    segments.renew(first, ("words.conjunction",))
    assert left(segments) == ["Snow"]
    assert first.sheet.taken[-1].path == "cue: terms"


def test_a_segment_of_which_only_a_sign_was_taken_stays_whole():
    segments = read("Rivers:; Snow")
    first = segments.left[0]
    first.sheet.take(6, 7, "x")
    segments.renew(first)
    assert segments.left[0] == first


def test_the_rest_keeps_commas_and_parts_at_stronger_signs():
    assert read("Rivers, Ice; Snow (Oslo), York").rest("note") == "Rivers, Ice; Snow; Oslo; York"
    segments = read("Rivers")
    segments.take(segments.left[0], "title")
    assert segments.rest("note") is None


@pytest.mark.parametrize(
    ("written", "title"),
    [("**Rivers** “Ice” Snow", "“Ice”"), ("**Rivers** Snow", "Rivers"), ("Rivers, Snow", None)],
)
def test_the_title_is_what_the_print_sets_apart(written, title):
    found = read(written).title()
    assert (found and found.text) == title


@pytest.mark.parametrize(
    ("written", "texts"),
    [
        ("Workshop “Ice”, Oslo: On Rivers", ["Workshop “Ice”", "Oslo: On Rivers"]),
        ("On Rivers\nWorkshop “Ice”, Oslo", ["On Rivers", "Workshop “Ice”", "Oslo"]),
        ("“On Rivers”, Workshop “Ice”", ["“On Rivers”", "Workshop “Ice”"]),
        ("Workshop “Ice”, Oslo", ["Workshop", "“Ice”", "Oslo"]),  # it may have been given
        ("Workshop\n“Ice”, Oslo: On Rivers", ["Workshop", "“Ice”", "Oslo: On Rivers"]),
        ("Talk “Ice”, Oslo: On Rivers", ["Talk", "“Ice”", "Oslo: On Rivers"]),
        ("Workshop, “Ice”, Oslo: On Rivers", ["Workshop", "“Ice”", "Oslo: On Rivers"]),
    ],
)
def test_a_meeting_may_be_named_by_a_quotation(written, texts):
    assert [s.text for s in segments_of(worksheet(written), LEXICON)] == texts


@pytest.mark.parametrize(
    ("written", "texts"),
    [
        ("Rivers in Larvik (1912–1937), Forum", ["Rivers in Larvik (1912–1937)", "Forum"]),
        ("Rivers in Larvik (1912), Forum", ["Rivers in Larvik", "1912", "Forum"]),
        ("Rivers in Larvik (Oslo), Forum", ["Rivers in Larvik", "Oslo", "Forum"]),
    ],
)
def test_a_span_of_years_that_is_no_date_is_part_of_a_name(written, texts):
    assert [s.text for s in segments_of(worksheet(written), LEXICON)] == texts


@pytest.mark.parametrize(
    ("written", "texts"),
    [
        ("Department of Rivers / Larkfield University", ["Department of Rivers", "Larkfield University"]),
        ("Department of Rivers and / Larkfield University", ["Department of Rivers and Larkfield University"]),
        ("Larkfield / University", ["Larkfield University"]),
        ("Department of / Rivers", ["Department of Rivers"]),
    ],
)
def test_two_names_over_two_lines_are_two(written, texts):
    above, below = written.split(" / ")
    broken = replace(item(f"{above} {below}"), breaks=(0, len(above) + 1))
    entry = EntryWorksheet(broken)
    rows = (Row(0, len(broken.text)),)
    assert [segment.text for segment in header_segments(entry, rows, (), LEXICON)] == texts
