from cvparse.layout.analyse import analyse
from cvparse.lexicon import load
from cvparse.sections.detect import headings_of
from pages import Sheet, document

LEXICON = load(("en",))
WIDE = "a line of text that is as wide as the page is from the left edge to the right edge of it and on"


def headings(*sheets):
    layout = analyse(document(*sheets))
    return [(layout.lines[h.index].text.text, h.level) for h in headings_of(layout, LEXICON)]


def printed(*rows, x=40):
    """A sheet of rows: text and style; a wide line of body text where the text is empty, white space before bold."""
    sheet, y = Sheet(), 60.0
    for text, style in rows:
        y += 26.0 if style else 12.0
        sheet.print(x, y, text or WIDE, **style)
    return sheet


LARGE = {"size": 14, "bold": True}
BOLD = {"bold": True}
BODY: dict[str, object] = {}


def test_employers_set_as_sections_are_set():
    sheet = printed(
        ("Experience", LARGE), ("Outreach", LARGE), ("Engineer", BOLD), ("2019 - 2021", BODY), ("", BODY),
        ("Northwick Institute", LARGE), ("Researcher", BOLD), ("2017 - 2019", BODY), ("", BODY),
        ("Education", LARGE), ("Northwick University", LARGE), ("Physics", BOLD), ("2013 - 2017", BODY),
        ("Skills", LARGE), ("", BODY),
    )  # fmt: skip
    assert headings(sheet) == [("Experience", 1), ("Education", 1), ("Skills", 1)]


def test_two_headings_in_a_row_over_a_list():
    sheet = printed(
        ("Education", LARGE), ("", BODY), ("Publications", LARGE), ("Journal Articles", LARGE),
        ("A. Lund. Ice and its age. Journal of Ice 3. 2019", BODY), ("", BODY), ("Service", LARGE), ("", BODY),
    )  # fmt: skip
    assert [text for text, _ in headings(sheet)] == ["Education", "Publications", "Journal Articles", "Service"]


def test_posts_of_known_words_with_their_dates_under_them():
    sheet = printed(
        ("Experience", LARGE), ("Baker", BOLD), ("Lund Bakery, 2019 - 2021", BODY), ("Editor", BOLD),
        ("The Northwick Gazette, 2015 - 2018", BODY), ("Trustee", BOLD), ("Museum, 2012 - 2015", BODY),
        ("Education", LARGE), ("", BODY), ("Awards", LARGE), ("", BODY),
    )  # fmt: skip
    assert headings(sheet) == [("Experience", 1), ("Education", 1), ("Awards", 1)]


def test_subjects_of_interest_are_no_sections():
    sheet = printed(
        ("Education", LARGE), ("", BODY), ("Awards", LARGE), ("", BODY), ("Interests", LARGE),
        ("Teaching", BOLD), ("blind pupils", BODY), ("Bees", BOLD), ("hives", BODY), ("Chess", BOLD), ("alone", BODY),
    )  # fmt: skip
    assert headings(sheet) == [("Education", 1), ("Awards", 1), ("Interests", 1)]


def test_groups_of_works_keep_their_headings():
    sheet = printed(
        ("Education", LARGE), ("", BODY), ("Publications", LARGE), ("Books", BOLD),
        ("A. Lund. Ice. Northwick: Larvik Press, 2019", BODY), ("Journal Articles", BOLD),
        ("A. Lund. Snow. Journal of Snow, 2018", BODY), ("Awards", LARGE), ("", BODY),
    )  # fmt: skip
    assert headings(sheet) == [
        ("Education", 1), ("Publications", 1), ("Books", 2), ("Journal Articles", 2), ("Awards", 1),
    ]  # fmt: skip
