from dataclasses import replace

import pytest

from cvparse.entries.boundary_rules import (
    by_aside,
    by_bullet,
    by_date_line,
    by_drawn_table,
    by_each_date,
    by_face,
    by_hanging_indent,
    by_later_bullet,
    by_narrow_gap,
    by_opening_date,
    by_quotation,
    by_ragged_end,
    by_table,
    by_wide_gap,
)
from cvparse.entries.line_features import features_of
from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.lexicon import load
from printed import Printer
from written_entries import lines

CONTEXT = Context(load(("en",)))


def items(written):
    printer, lines, top, gap = Printer(), [], 100.0, 12.0
    for row in written.strip("\n").splitlines():
        if not row.strip():
            gap = 18.0
            continue
        top += gap
        lines.append(printer.line(row, top, gap if lines else 0.0))
        gap = 12.0
    return split(lines, CONTEXT)


CASES = [
    ("numbered", "[C2] A. Lund. On things.\n     Journal of Things.\n[C1] B. Okri. More.\n     Annals.", 2),
    (
        "numbered",
        "5. Lund. On things. Annals 2, 1–\\\n27. https://example.org\n6. Okri. More.\n7. Twill. Most.",
        3,
    ),
    ("numbered", "1.: Ada Lund\n2.: Ben Okri\n3.: Cy Twill", 3),
    ("bulleted", "\n".join(["• Award of 2020"] * 9 + ["UNDER REVIEW"] + ["• Award of 2019"] * 9), 18),
    ("numbered", "1. Ada Lund\n2. Ben Okri\n3. Cy Twill", 3),
    (
        "tag in the margin",
        "2019– :: **University**\n2020 :: Lecturer\n :: Advisor: X\n2018 :: **College**\n :: Fellow",
        2,
    ),
    ("tag in the margin", "2022– :: Professor, University\n2014–22 :: Lecturer, College\n2013 :: PhD, College", 3),
    ("tag in the margin", "2020 :: Award A\n2019 :: Award B\n2018 :: Award C", 3),
    ("tag in the margin", "    ICR '25 :: Rivers\nEuroWater '25 EuroWater\n    ISI '22 :: Ice", 3),
    ("tag in the margin", "    ICR '25 :: Rivers\\\nEuroWater '25 goes on\n    ISI '22 :: Ice", 2),
    ("opens with a date", "2023 Fellowship that fills its line\\\n2023 Prize\n2019–21 Medal", 3),
    ("opens with a date", "2009, 2010, Fellowship that fills its line\\\n2009, Prize\n2008, Medal", 3),
    ("bulleted", "• Award, 2020\n• Prize that goes on\\\n   and on, 2019\n• Medal, 2018", 3),
    ("bulleted", "⋄ Award, 2020\n⋄ Prize that goes on\\\n   and on, 2019\n⋄ Medal, 2018", 3),
    ("tag at the right", "**University** <2019>\n*Lecturer*\n • taught\n**College** <2018>\n*Fellow*\n • read", 2),
    ("tag at the right", "University <Leeds>\nLecturer <2019–2021>\nCollege <York>\nFellow <2017–2019>", 2),
    ("set off by white space", "Lecturer\nUniversity\n\nFellow\nCollege\n\nDean\nSchool", 3),
    ("hanging indent", "Lund, A. (2019). On things\n   that matter.\nOkri, B. (2018). On\n   other things.", 2),
    ("first line in a face of its own", "**University**\nLecturer\nLeeds\n**College**\nFellow", 2),
    (
        "dated line",
        "**Rivers**\n**Forum**\n2020\nA. Lund\n**Ice**\nLink\n**Annals**\n2019\nB. Okri\n**Snow**\n**Forum**\n2018",
        3,
    ),
    ("first line in a face of its own", "**On Rivers**\nForum\nA. Lund\n**On the Ice**\n**of 1850**\nAnnals\n" * 9, 18),
    ("ragged end", "Reviewer for A\nReviewer for B that goes on to the edge\\\nand beyond\nReviewer for C", 3),
]


@pytest.mark.parametrize(("rule", "written", "count"), CASES)
def test_lists(rule, written, count):
    found = items(written)
    assert (len(found), found[0].rule) == (count, rule)


def test_bullet_and_number_are_taken_off():
    first, *_ = items("[C17] A. Lund. On\\\n     things.\n[C16] B. Okri.")
    assert (first.label.text, first.text.text, first.breaks) == ("[C17]", "A. Lund. On things.", (0, 12))


def test_a_tag_of_two_lines_is_one_margin():
    first, *_ = items("2024.08– :: **University**\nPresent :: Postdoc\n2024.02– :: **College**\n2024.04 :: Visitor")
    assert first.margin.text == "2024.08– Present"


def test_highlights_keep_their_places():
    first, *_ = items("**University** <2019>\n • taught\n • wrote\n**College** <2018>\n • read")
    assert [first.text.text[at:].split()[0] for at in first.bullets] == ["taught", "wrote"]


def test_no_line_is_lost():
    for _, written, _ in CASES:
        assert sum(len(item.lines) for item in items(written)) == sum(bool(r.strip()) for r in written.splitlines())


RULES = [
    (by_bullet, "• Award\n• Prize", {0, 1}),
    (by_bullet, "Lecturer\n• taught\n• wrote", None),
    (by_bullet, "• Award\n  of ice\n• Prize", {0, 2}),
    (by_bullet, "• Award\n • inner\n  • deeper\n• Prize", {0, 1, 3}),  # one blank is half an em
    (by_bullet, "• Award\nHead\n" + "• Prize\n" * 7, {0, *range(2, 9)}),  # one line between eight bullets
    (by_bullet, "• Award\nHead\n" + "• Prize\n" * 6, None),
    (by_bullet, "• Award\\\nof ice\n• Prize", {0, 2}),
    (by_bullet, "• Award\n• Prize\nReviewer: Annals", {0, 1, 2}),
    (by_bullet, "• Award\n• Prize\nReviewer of Annals", None),
    (by_bullet, "• Award\nReviewer: Annals\n• Prize", None),
    (by_table, "A\tB\nC\tD\nE\tF", {0, 1, 2}),
    (by_table, "A\tB\nC\tD", None),
    (by_table, "Course\tLevel\nLogic\tGraduate\nSets\tUndergraduate", {0, 1, 2}),
    (by_table, "Lecturer\tOslo\ntaught ice\nReader\tYork\ntaught snow\nFellow\tBath\ntaught fog", None),
    (by_table, "Award <2019>\nPrize <2018>\nMedal <2017>", None),
    (by_table, "Head\nA\tB\nC\tD\nE\tF", None),
    (by_table, "A\tB\n" * 9 + "wrapped", set(range(9))),
    (by_table, "A\tB\n" * 8 + "wrapped", None),
    (by_quotation, "“Rivers”, Forum\n“Ice”, Oslo", {0, 1}),
    (by_quotation, "“Rivers”, Forum", None),
    (by_quotation, "Lund, “Rivers”\n“Ice”, Oslo", None),
    (by_quotation, "“Rivers”, a talk\\\n“on” ice\n“Ice”\n“Snow”", {0, 2, 3}),
    (by_quotation, "“Rivers”, a talk\\\n“Ice”", {0}),  # one of two goes on
    (by_quotation, "“Rivers”, 2019\\\n“Ice”, 2018\n“Snow”", {0, 1, 2}),
    (by_quotation, "“Rivers” <2019>\\\n“Ice” <2018>\n“Snow”", {0, 1, 2}),
    (by_quotation, "**“Rivers”**\nLund\n**Ice**\nOkri\n**“Snow”**\nMoor", None),  # a title in the face of the others
    (by_quotation, "“Rivers”\nLund\nIce\nOkri\n“Snow”\nMoor", {0, 4}),
    (by_quotation, "“Rivers” <2019>\nIce <2018>\n“Snow” <2017>", None),  # a date beside a title that has no quotes
    (by_quotation, "“Rivers”\n" + "ice\n" * 7 + "“Snow”\n" + "ice\n" * 7, {0, 8}),
    (by_quotation, "“Rivers”\n" + "ice\n" * 7 + "“Snow”\n" + "ice\n" * 8, None),
    (by_later_bullet, "† new\n• Rivers <2020>\n• Lakes <2019>\n• Ice <2018>", {1, 2, 3}),
    (by_later_bullet, "† new\n• Rivers <Fall ’20>\n• Lakes <Fall ’19>\n• Ice", {1, 2, 3}),
    (by_later_bullet, "a\nb\nc\n• Rivers 2020\n• Lakes 2019\n• Ice 2018", {3, 4, 5}),
    (by_later_bullet, "a\nb\nc\nd\n• Rivers 2020\n• Lakes 2019\n• Ice 2018", None),  # a list of its own
    (by_later_bullet, "† new\n• Rivers <2020>\n• Lakes <2019>", None),
    (by_later_bullet, "† new\n• Rivers <2020>\n• Lakes <2019>\n• Ice\n• Snow", {1, 2, 3, 4}),
    (by_later_bullet, "† new\n• Rivers <2020>\n• Lakes\n• Ice", None),  # few are dated
    (by_later_bullet, "Reviewer" + "\n• Annals" * 8, set(range(1, 9))),  # more than a post has highlights
    (by_later_bullet, "Reviewer" + "\n• Annals" * 7, None),
    (by_later_bullet, "Rivers" + "\n• Role: PI" * 4 + "\n• Annals" * 4, set(range(1, 9))),
    (by_later_bullet, "Rivers" + "\n• Role: PI" * 5 + "\n• Annals" * 4, None),  # facts of one entry
    (by_later_bullet, "Lecturer, 2019" + "\n• taught" * 8, None),
    (by_later_bullet, "Lecturer <Oslo>" + "\n• taught" * 8, None),
    (by_later_bullet, "Lund, A. On rivers.\n• Prize 2020\n• Medal 2019\n• Talk 2018", None),
    (by_later_bullet, "• Rivers 2020\n• Lakes 2019\n• Ice 2018", None),
    (by_each_date, "Prize <2020>\nMedal <2019>\nwon by two\nAward <2018>", {0, 1, 3}),
    (by_each_date, "Prize <2020>\nMedal <Oslo>\nwon by two\nAward <2018>", None),
    (by_each_date, "Prize <2020>\nMedal <2019>\nwon by two", None),  # two tags
    (by_each_date, "Prizes\nPrize <2020>\nMedal <2019>\nAward <2018>", None),
    (by_aside, "University <2019–2021>\nLecturer <Leeds>", {0}),
    (by_aside, "University <2019>\nLecturer <2018>", {0, 1}),
    (by_aside, "Lecturer\nUniversity <2019>", None),
    (by_aside, "University <2019>\nLecturer\nCollege <2018>", {0, 2}),
    (by_aside, "University <2019>\na\nb\nc\nd\ne", {0}),
    (by_aside, "University <2019>\na\nb\nc\nd\ne\nf", None),  # one tag in seven lines
    (by_aside, "**University** <2019>\n*Lecturer*\n**College**\n*Fellow*", {0}),
    (by_aside, "**University** <2019>\n• taught\n**College**\n• read", {0, 2}),
    (by_aside, "**University** <2019>\n• taught\\\n**College**\n• read", {0}),
    (by_aside, "**University** <2019>\n• taught\nCollege\n• read", {0}),
    (by_wide_gap, "Lund\nIce\n\nOkri\nSnow", {0, 2}),
    (by_wide_gap, "Lund\nIce\nOkri", None),
    (by_narrow_gap, "Lund\nIce\n\nOkri\nSnow", {0, 2}),
    (by_narrow_gap, "Lund\nIce", None),
    (by_hanging_indent, "Lund\n  ice\nOkri\n  snow", {0, 2}),
    (by_hanging_indent, "  Lund\nice\n  Okri\nsnow", {0, 2}),
    (by_hanging_indent, "Lund\n ice\nOkri", None),
    (by_hanging_indent, "Lund\nOkri", None),
    (by_face, "**Lund**\nice\n**Okri**\nsnow", {0, 2}),
    (by_face, "**Lund**\n**Okri**", None),
    (by_face, "**Lund**\n**and ice**\nsnow\n**Okri**\nsnow", {0, 3}),
    (by_face, "**Lund**\n\n**Okri**\nsnow", {0, 1}),
    (by_face, "**Lund**" + "\nice" * 7, {0}),
    (by_face, "**Lund**" + "\nice" * 8, None),
    (by_date_line, "Lecturer\nUniversity\n2019\nFellow\nCollege\n2018", {0, 3}),
    (by_date_line, "Lecturer\n2019\nFellow\n2018", {0, 2}),
    (by_date_line, "Lund 2019\nOkri 2018", None),
    (by_date_line, "Lund\nOkri", None),
    (by_date_line, "a\nb\nc\n2019", {0}),
    (by_date_line, "a\nb\nc\nd\n2019", None),
    (by_date_line, "2019\na\nb\nc\nd\ne", {0}),
    (by_date_line, "2019\na\nb\nc\nd\ne\nf", None),
    (by_date_line, "**Rivers**\n2020\n**Ice**\nLink\n2019", {0, 2}),
    (by_opening_date, "2023 Fellowship\n2022 Prize\n2021 Medal", {0, 1, 2}),
    (by_opening_date, "2023 Fellowship\n2022 Prize", {0, 1}),
    (by_opening_date, "2023 Fellowship, Society\\\n2022 Prize", {0, 1}),
    (by_opening_date, "2023\nFellowship\n2022\nPrize\n2021\nMedal", None),
    (by_opening_date, "2023 Fellowship\nPrize\nMedal\n2022 Prize", None),
    (by_opening_date, "Fellowship\n2023 Prize\n2022 Prize\n2021 Medal", None),
    (by_opening_date, "2023 Fellowship\n  2022 Prize\n2021 Medal", None),
    (by_opening_date, "2023 Fellowship\n 2022 Prize\n2021 Medal", {0, 1, 2}),
    (by_opening_date, "2023 Fellowship\n**2022** Prize\n2021 Medal", None),
    (by_ragged_end, "Lund\nOkri\\\nice\nMoor", {0, 1, 3}),
    (by_ragged_end, "Lund\nOkri\nMoor", {0, 1, 2}),
    (by_ragged_end, "Lund, 2019\nOkri, 2018\\\nMoor, 2017\nBerg, 2016", {0, 1, 2, 3}),
    (by_ragged_end, "Lund, 2019\nOkri, 2018\\\n**Moor**, 2017\nBerg, 2016", {0, 1, 3}),
    (by_ragged_end, "Lund\nOkri, 2018\\\nMoor, 2017\nBerg", {0, 1, 3}),
    (by_ragged_end, "Lund, 2019\n• ice\nOkri", {0, 2}),
    (by_ragged_end, "Lund, 2019\\\nOkri, 2018\nMoor, 2017", {0, 1, 2}),
    (by_ragged_end, "Lund, 2019\\\nOkri, 2018\nMoor", {0, 2}),
    (by_ragged_end, "Lund, 2019\\\nOkri, 2018", {0}),
]


@pytest.mark.parametrize(("rule", "written", "starts"), RULES)
def test_where_a_rule_lets_entries_start(rule, written, starts):
    found = rule(features_of(lines(written), CONTEXT.lexicon))
    assert found == (None if starts is None else frozenset(starts))


def test_the_first_line_of_a_page_may_begin_an_entry():
    upper = lines("Lund\nIce\n\nOkri\nSnow")
    for lead, full, starts in (("Moor", False, {0, 2, 5}), ("**Moor**", False, {0, 2}), ("Moor", True, {0, 2})):
        above = [*upper[:-1], replace(upper[-1], full=full)]
        rows = features_of([*above, *lines(lead)], CONTEXT.lexicon)
        assert by_wide_gap(rows) == frozenset(4 if at == 5 else at for at in starts)


@pytest.mark.parametrize(
    ("tabled", "starts"),
    [
        ("xxx", {0, 1, 2}),
        (".xxx", {1, 2, 3}),  # under a caption
        ("...xxx", {3, 4, 5}),
        ("xx", {0, 1}),
        ("x", None),
        ("....xxx", None),  # a list of which a table is a part
        ("....", None),
    ],
)
def test_the_rows_of_a_table_with_drawn_borders(tabled, starts):
    printer = Printer()
    printed = [printer.line("Award\tOslo", 100 + 12 * n) for n in range(len(tabled))]
    lines = [replace(line, tabled=sign == "x") for line, sign in zip(printed, tabled, strict=True)]
    rows = features_of(lines, CONTEXT.lexicon)
    assert by_drawn_table(rows) == (frozenset(starts) if starts else None)
