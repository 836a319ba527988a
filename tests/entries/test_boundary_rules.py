import pytest

from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.lexicon import load
from printed import Printer

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
