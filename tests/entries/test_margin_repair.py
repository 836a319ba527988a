"""Margins that lines run through are none."""

from dataclasses import replace

import pytest

from cvparse.entries.margin_repair import (
    begins_span,
    ends_span,
    with_titles_from_margins,
    with_whole_spans,
    without_torn_margins,
)
from cvparse.lexicon import load
from printed import Printer
from written_entries import lines as written_lines


def lines(rows):
    printer = Printer()
    made = [printer.line(row, 100.0 + 12 * number) for number, row in enumerate(rows)]
    return [replace(line, indent=60.0 if line.margin else line.indent) for line in made]


def test_lines_run_through_it():
    found = without_torn_margins(
        lines(["Lund, A., :: Okri, B. (2020). On things", "that matter, and on", "more things."])
    )
    assert (found[0].margin.text, found[0].text.text) == ("", "Lund, A., Okri, B. (2020). On things")


def test_the_text_keeps_clear_of_it():
    rows = ["2020 :: Prize for things", "            that matter", "2019 :: Medal"]
    assert [line.margin.text for line in without_torn_margins(lines(rows))] == ["2020", "", "2019"]


@pytest.mark.parametrize(
    ("through", "clear", "kept"),
    [(1, 1, False), (1, 2, True), (0, 2, True), (2, 3, True), (2, 2, False)],
)
def test_half_of_the_lines_run_through_a_torn_margin(through, clear, kept):
    rows = ["Lund, A., :: Okri, B."] + ["that matter"] * through + ["            more things"] * clear
    found = without_torn_margins(lines(rows))
    assert bool(found[0].margin) is kept


@pytest.mark.parametrize(("blanks", "kept"), [(7, False), (8, True), (9, True)])
def test_two_ems_left_of_the_text_a_line_runs_through(blanks, kept):
    """The text beside the margin begins at 60 points, a blank is 5 wide, an em 10."""
    found = without_torn_margins(lines(["Lund, A., :: Okri, B.", " " * blanks + "that matter"]))
    assert bool(found[0].margin) is kept


def test_without_tags_or_without_other_lines_nothing_is_mended():
    for rows in (["Lund"], ["2020 :: Lund"], ["2020 :: "]):
        written = lines(rows)
        assert without_torn_margins(written) is written


TITLES = ["Medal of Ice 2019 :: Society of Geology", "Prize for Rivers 2017 :: University of Larvik"]


def test_titles_over_their_dates_in_the_margin_are_lines():
    found = with_titles_from_margins(lines(TITLES), load(("en",)))
    assert [(line.margin.text, line.text.text) for line in found] == [
        ("2019", "Medal of Ice"),
        ("", "Society of Geology"),
        ("2017", "Prize for Rivers"),
        ("", "University of Larvik"),
    ]
    assert found[1].gap_above == found[1].size


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        (["Finalist 2019 :: Society of Geology"], 1),
        (["Best Paper 2019 :: Society of Ice", "Best Paper 2018 :: Society of Snow"], 2),
        ([*TITLES, "2016 :: Society of Snow"], 3),  # one date without a title
        (["2019 :: Society of Geology"], 1),
        (["Medal of Ice 2019 (shared) :: Society of Geology"], 1),
        ([TITLES[0], "Finalist 2018 :: Society of Snow"], 2),  # half of them are one word
        ([*TITLES, "Finalist 2018 :: Society of Snow"], 6),
        ([*TITLES, "Lund"], 5),
    ],
)
def test_tags_that_say_what_an_entry_is_stay_tags(rows, count):
    assert len(with_titles_from_margins(lines(rows), load(("en",)))) == count


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("Lecturer, 2018 –", True, False),
        ("2018-", True, False),
        ("since May 2018", False, False),
        ("February 2020", False, True),
        ("02.2020.", False, True),
        ("2020", False, True),
        ("Prize 2020 of Ice", False, False),
    ],
)
def test_the_ends_of_a_span(text, begins, ends):
    assert (begins_span(text), ends_span(text)) == (begins, ends)


@pytest.mark.parametrize(
    ("rows", "asides"),
    [
        ((("Lecturer", "May 2018 –"), ("May 2020", ""), ("Reader", "2017")), ["May 2018 – May 2020", "2017"]),
        ((("Lecturer", "May 2018"), ("May 2020", ""), ("Reader", "2017")), ["May 2018", "", "2017"]),
        ((("Lecturer", "May 2018 –"), ("May 2020", "Oslo")), ["May 2018 –", "Oslo"]),
        ((("Lecturer", "May 2018 –"), ("Prize of 2020", "")), ["May 2018 –", ""]),
    ],
)
def test_the_end_of_a_span_goes_to_its_beginning_at_the_right(rows, asides):
    written = written_lines("\n".join(f"{text} <{aside}>" if aside else text for text, aside in rows))
    assert [line.aside.text for line in with_whole_spans(written)] == asides


@pytest.mark.parametrize(("at", "kept"), [(0, True), (50, True), (53, True), (55, False), (60, False), (70, False)])
def test_a_tag_that_stands_among_the_texts_is_torn(at, kept):
    """The texts begin at 60 points, the column of tags at 0, an em is 10."""
    rows = [
        "2015 :: Lund, A. and Okri,",
        "            on rivers",
        "2014 :: Moor, B.",
        "            of ice",
        "B. :: Berg.",
    ]
    written = lines(rows)
    torn = written[-1]
    own = min(word.box.x0 for word in torn.words if word.id in torn.text.words)
    written[-1] = replace(torn, indent=at + own - torn.box.x0)
    for number in (0, 2):
        start = min(word.box.x0 for word in written[number].words if word.id in written[number].text.words)
        written[number] = replace(written[number], box=replace_left(written[number].box, start - 60.0))
    found = without_torn_margins(written)
    assert [bool(line.margin) for line in found] == [True, False, True, False, kept]
    assert found[-1].text.text == ("Berg." if kept else "B. Berg.")


def replace_left(box, left):
    return replace(box, x0=left)
