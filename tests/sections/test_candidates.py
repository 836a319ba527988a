import pytest

from cvparse.layout.analyse import analyse
from cvparse.lexicon import load
from cvparse.sections.candidates import candidates_of
from pages import Sheet, document

LEXICON = load(("en",))


def is_candidate(text, **style):
    sheet = Sheet()
    sheet.column(40, 60, ["a plain line of the body of this text"] * 8)
    sheet.print(40, 200, text, **style)
    return any(c.text == text for c in candidates_of(layout, LEXICON, Verdicts(layout.norms)))


@pytest.mark.parametrize("text", ["Publications", "4. SERVICE TO THE PROFESSION", "Teaching: Courses", "2019–2021"])
def test_the_shape_of_a_heading(text):
    assert is_candidate(text, bold=True)


@pytest.mark.parametrize(
    "text",
    ["and was granted leave", "Thesis: “Ice and its Age”", "English: native", "Best Paper 2019, Northwick", "Talks,"],
)
def test_what_has_it_not(text):
    assert not is_candidate(text, bold=True)


def test_headings_over_a_rule_are_of_one_style_whether_or_not_they_fill_it():
    sheet = Sheet()
    for at, text in enumerate(["EDUCATION", "SERVICE TO THE COLLEGE AND TO THE PUBLIC"]):
        sheet.column(40, 100 + 60 * at, ["a plain line of the body of this text and some more"] * 3)
        sheet.print(40, 90 + 60 * at, text, bold=True, underlined=at == 1)
        sheet.rule(40, 260, 92 + 60 * at)
    styles = {c.style for c in candidates_of(layout, LEXICON, Verdicts(layout.norms)) if c.text.isupper()}
    assert len(styles) == 1
