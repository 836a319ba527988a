"""Margins that lines run through are none."""

from dataclasses import replace

from cvparse.entries.margin_repair import without_torn_margins
from printed import Printer


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
