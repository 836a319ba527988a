"""Who wrote it: names before or behind the title, teams behind persons, and the year that follows the names."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.list_style.style import NO_STYLE, ListStyle
from cvparse.parsers.publications.names.byline import (
    _ends_title,
    _looks_like_place,
    _names_to_quotation,
    _read_leading_year,
    _read_title_first,
    _read_with_others,
    _with_group,
    read_authors,
    read_year,
)
from cvparse.parsers.publications.names.name_list import NameList, NameSpan, read_names
from cvparse.text.styled import StyledText

LEXICON = load(())
TITLE_FIRST = ListStyle(endings={"names": 1.0})
NAMES_FIRST = ListStyle(endings={"stop": 1.0})
SOMEBODY = NameList((NameSpan(0, 1, (0, 1)),), 1, False, "Q. Hu, S. Han", 2.0)


def draft_of(text: str, style: ListStyle = NO_STYLE, start: int = 0) -> Draft:
    draft = Draft.of(StyledText.plain(text), LEXICON)
    draft.style, draft.start = style, start
    return draft


def named(draft: Draft, names: NameList | None) -> list[str] | None:
    return [draft.text[name.start : name.end] for name in names.names] if names is not None else None


YEARS = [
    # text, where reading begins, whether names stand before, the year, its place, the month, what is left
    ("(2019). A title", 0, True, "2019", "bracket", None, "A title"),
    ("(2019a). A title", 0, True, "2019a", "bracket", None, "A title"),
    ("(2019, May). A title", 0, True, "2019", "bracket", 5, "A title"),
    ("(2019, Ice). A title", 0, True, None, "", None, "(2019, Ice). A title"),
    ("(2019 A title", 0, True, None, "", None, "(2019 A title"),
    ("2019. A title", 0, True, "2019", "bare", None, ". A title"),
    ("2019a. A title", 0, True, "2019a", "bare", None, ". A title"),
    ("2019 A title", 0, True, "2019", "bare", None, " A title"),
    ("2019, May. A title", 0, True, "2019", "bare", None, ", May. A title"),
    ("2019 (3 May): A title", 0, True, "2019", "bare", 5, ": A title"),
    ("2019/3 A title", 0, True, None, "", None, "2019/3 A title"),
    ("1399. A title", 0, True, None, "", None, "1399. A title"),
    # without names only a sign says that a first number is a year
    ("2019 A title", 0, False, None, "", None, "2019 A title"),
    ("2019. A title", 0, False, "2019", "bare", None, ". A title"),
    ("2019: A title", 0, False, "2019", "bare", None, ": A title"),
    ("2019; A title", 0, False, None, "", None, "2019; A title"),
    ("12 2019. A title", 3, False, None, "", None, "2019. A title"),
    ("12 (2019) A title", 3, False, "2019", "bracket", None, "A title"),
    ("12 2019. A title", 3, True, "2019", "bare", None, ". A title"),
]


@pytest.mark.parametrize(("text", "start", "names", "year", "place", "month", "rest"), YEARS)
def test_a_year_at_the_start(text, start, names, year, place, month, rest):
    draft = draft_of(text, start=start)
    draft.names = SOMEBODY if names else None
    read_year(draft)
    assert (draft.value(draft.year), draft.year_place, draft.month) == (year, place, month)
    assert text[draft.start :] == rest


def test_a_year_that_is_known_stays():
    draft = draft_of("(2019). A title")
    draft.year = (1, 3)
    read_year(draft)
    assert (draft.year, draft.start) == ((1, 3), 0)


@pytest.mark.parametrize(
    ("text", "names", "statuses"),
    [("(in press). A title", True, ["in press"]), ("(in press). A title", False, []), ("(in ice). A title", True, [])],
)
def test_a_status_in_the_place_of_the_year(text, names, statuses):
    draft = draft_of(text)
    draft.names = SOMEBODY if names else None
    read_year(draft)
    assert [draft.value(span) for span in draft.statuses] == statuses
    assert (draft.start > 0) is bool(statuses)


PLACES = [
    ("A. Muster. J. Ice", 10, 1, "Q. Hu, S. Han", False),
    ("A. Muster. J. Ice", 9, 1, "Q. Hu, S. Han", False),
    ("A. Muster (J. Ice", 9, 1, "Q. Hu, S. Han", True),
    ("A. Muster. J. Ice", 10, 1, "Hu Q, Han S", True),
    ("A. Muster (J. Ice", 9, 2, "Q. Hu, S. Han", False),
    ("A. Muster. J. Ice", 10, 2, "Hu Q, Han S", False),
]


@pytest.mark.parametrize(("work", "end", "count", "form", "place"), PLACES)
def test_one_name_may_be_a_journal(work, end, count, form, place):
    names = NameList((NameSpan(0, end, (3, end)),) * count, end, False, form, 2.0)
    assert _looks_like_place(work, names) is place


@pytest.mark.parametrize(
    ("text", "sure", "ends"),
    [
        ("Causal Tests, A. Lund, B. Okri (", True, True),
        ("Causal Tests, A. Lund, B. Okri (", False, False),
        ("A. Lund, B. Okri (", True, False),
        ("Ada Lund (", True, False),
        ("Ada Lund, Bo Okri (", True, False),
        ("Lund and Okri (", True, False),
    ],
)
def test_the_first_name_may_end_the_title(text, sure, ends):
    found = read_names(text, 0, len(text), LEXICON)
    assert found is not None
    assert _ends_title(text, found, sure) is ends


QUOTED = "J. R. Lund, Ada Maria Berg, Cleo Sample. “A Title.”"


@pytest.mark.parametrize(
    ("text", "end", "names"),
    [
        (QUOTED, None, ["J. R. Lund", "Ada Maria Berg", "Cleo Sample"]),
        (QUOTED, 37, ["J. R. Lund", "Ada Maria Berg", "Cleo Sample"]),
        (QUOTED, 38, None),
        (" A. Lund, B. Okri, “A Title.”", None, ["A. Lund", "B. Okri"]),
        ("A. Lund, “A Title.”", None, None),
        ("“A Title.” A. Lund, B. Okri, “x”", None, None),
        ("A. Lund, B. Okri. A Title", None, None),
        ("Lund, A. On “cold” ice, 2020", None, None),
    ],
)
def test_names_up_to_a_quote(text, end, names):
    draft = draft_of(text)
    so_far = NameList(SOMEBODY.names, end, False, "", 1.0) if end is not None else None
    assert named(draft, _names_to_quotation(draft, so_far)) == names


GROUPS = [
    # `|` stands where the persons end
    ("Muster, A.; Sample, B.|; TEST Consortium. A title", ["Muster, A.", "Sample, B.", "TEST Consortium"], ". A title"),
    ("A. Muster| and the TEST Team. A title", ["A. Muster", "TEST Team"], ". A title"),
    ("A. Muster| and the members of the TEST Team. A", ["A. Muster", "the members of the TEST Team"], ". A"),
    ("A. Muster, B. Okri| (2020)", ["A. Muster", "B. Okri"], " (2020)"),
    ("A. Muster| (for the Snow Team). A title", ["A. Muster"], ". A title"),
    ("Muster, A.|, Snow Team, and Okri, B. (2020)", ["Muster, A.", "Snow Team", "Okri, B."], " (2020)"),
    ("A. Muster|, Snow Team, Okri, B. (2020)", ["A. Muster", "Snow Team"], ", Okri, B. (2020)"),
    (
        "Muster, A., and B. Okri|, Snow Team, Lund, C., Berg, D. (2020)",
        ["Muster, A.", "B. Okri", "Snow Team", "Lund, C.", "Berg, D."],
        " (2020)",
    ),
    (
        "Muster, A.; Okri, B.|; Snow Team; Lund, C., Berg, D. (2020)",
        ["Muster, A.", "Okri, B.", "Snow Team", "Lund, C.", "Berg, D."],
        " (2020)",
    ),
]


@pytest.mark.parametrize(("text", "names", "rest"), GROUPS)
def test_a_team_behind_persons(text, names, rest):
    end = text.index("|")
    text = text.replace("|", "")
    draft = draft_of(text)
    found = read_names(text, 0, end, LEXICON)
    assert found is not None
    whole = _with_group(draft, found)
    assert (named(draft, whole), text[whole.end :]) == (names, rest)
    assert [draft.value(span) for span in draft.notes] == (["Snow Team"] if "(for" in text else [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On counting (with B. Okri and C. Twill). Test Letters", ["B. Okri", "C. Twill"]),
        ("On counting [with B. Okri and C. Twill]. Test Letters", ["B. Okri", "C. Twill"]),
        ("“On counting,” with B. Okri, Test Letters", ["B. Okri"]),
        ("Counting with R. Springer", None),
        ("On counting (with B. Okri, Test Letters", None),
        ("On counting (with Ice 3)", None),
        ("Ice with Bee with Cee with Dee (with B. Okri and C. Twill)", ["B. Okri", "C. Twill"]),
        ("Ice with Bee with Cee with Dee with Eff (with B. Okri and C. Twill)", None),
    ],
)
def test_names_behind_with(text, names):
    draft = draft_of(text)
    _read_with_others(draft)
    assert named(draft, draft.names) == names
    assert ("Okri" in draft.work) is ("Okri" in text and names is None)


@pytest.mark.parametrize(
    ("text", "year", "label", "rest"),
    [
        ("2016 ‘A Title’", "2016", None, "‘A Title’"),
        ("2023 25. A title", "2023", "25.", "A title"),
        ("[2019] A. Lund, B. Okri. A title", "2019", None, "A. Lund, B. Okri. A title"),
        ("[2019] Ada Lund. A title", None, None, "[2019] Ada Lund. A title"),
        ("[2019] on a title", None, None, "[2019] on a title"),
        ("2019 A title", None, None, "2019 A title"),
    ],
)
def test_the_year_as_the_first_word(text, year, label, rest):
    draft = draft_of(text)
    _read_leading_year(draft)
    assert (draft.value(draft.year), draft.value(draft.label), text[draft.start :]) == (year, label, rest)


def test_a_label_that_is_known_stays():
    draft = draft_of("2023 25. A title")
    draft.label = (0, 2)
    _read_leading_year(draft)
    assert draft.label == (0, 2)


AUTHORS = "A. Smith, B. Jones. In Proceedings"
TITLES = [
    (f"A Title of Some Words, {AUTHORS}", NO_STYLE, "A Title of Some Words", 2),
    (f"Three Words Long, {AUTHORS}", NO_STYLE, "Three Words Long", 2),
    ("Two Words, A. Smith. In Proceedings", NO_STYLE, None, 0),
    (f"“A Title of Words,” {AUTHORS}", NO_STYLE, "A Title of Words", 2),
    (f"On “cold ice, {AUTHORS}", NO_STYLE, None, 0),
    (f"Does a Title End? {AUTHORS}", NO_STYLE, "Does a Title End?", 2),
    (f"A Title of Words by {AUTHORS}", NO_STYLE, "A Title of Words", 2),
    ("A Title of Words edited by A. Smith. In Proceedings", NO_STYLE, None, 0),
    ("A Title of Some Words, Lund and Okri. In Proceedings", TITLE_FIRST, None, 0),
    ("A Title of Some Words, Ada Smith, Bo Jones. In Proceedings", NO_STYLE, None, 0),
    ("A Title of Some Words, Ada Smith, Bo Jones. In Proceedings", TITLE_FIRST, "A Title of Some Words", 2),
    ("A Title of Some Words, Ada Smith. In Proceedings", TITLE_FIRST, None, 0),
    ("A Title of Some Words, A. Smith. In Proceedings", NO_STYLE, "A Title of Some Words", 1),
    ("A Title of Some Words, A. Smith / Proceedings", NO_STYLE, None, 0),
    ("A Title of Some Words, A. Smith, B. Jones (Eds.). Press", NO_STYLE, None, 0),
    (f"{'ab ' * 105}abc, {AUTHORS}", NO_STYLE, f"{'ab ' * 105}abc", 2),
    (f"{'ab ' * 105}abcd, {AUTHORS}", NO_STYLE, None, 0),
]


@pytest.mark.parametrize(("text", "style", "title", "count"), TITLES)
def test_names_behind_the_title(text, style, title, count):
    draft = draft_of(text, style)
    assert _read_title_first(draft) is (title is not None)
    assert draft.value(draft.title) == title
    assert len(draft.names.names if draft.names is not None else ()) == count


BYLINES = [
    ("CMS Collaboration, A title of ice", NO_STYLE, None, ["CMS Collaboration"]),
    (" ; A. Lund, B. Okri. A title", NO_STYLE, None, ["A. Lund", "B. Okri."]),
    ("Ada Lund, a history of ice", NO_STYLE, None, ["Ada Lund"]),
    ("Muster, a history of ice", NO_STYLE, None, None),
    (f"Ada Lund, On Some Words, {AUTHORS}", NO_STYLE, "Ada Lund, On Some Words", ["A. Smith", "B. Jones."]),
    (f"Ada Lund, On Some Words, {AUTHORS}", NAMES_FIRST, None, ["Ada Lund"]),
    ("A. Lund, B. Okri, On Some Words, C. Berg, D. Twill. In Ice", NO_STYLE, None, ["A. Lund", "B. Okri"]),
    (
        "A. Lund, B. Okri, On Some Words, C. Berg, D. Twill. In Ice",
        TITLE_FIRST,
        "A. Lund, B. Okri, On Some Words",
        ["C. Berg", "D. Twill."],
    ),
    ("A. Lund et al., On Some Words, C. Berg, D. Twill. In Ice", NO_STYLE, None, ["A. Lund"]),
    ("A. Lund, On Some Words, C. Berg, D. Twill. In Ice", NO_STYLE, None, ["A. Lund"]),
    ("On counting (with B. Okri and C. Twill). Test Letters", NO_STYLE, None, ["B. Okri", "C. Twill"]),
    ("A. Lund, Ada Maria Berg, Cleo Sample. “A Title.”", NO_STYLE, None, ["A. Lund", "Ada Maria Berg", "Cleo Sample"]),
]


@pytest.mark.parametrize(("text", "style", "title", "names"), BYLINES)
def test_who_wrote_it(text, style, title, names):
    draft = draft_of(text, style)
    read_authors(draft)
    assert (draft.value(draft.title), named(draft, draft.names)) == (title, names)


@pytest.mark.parametrize(
    ("text", "editors", "rest"),
    [("Lund, A. and Okri, B. (Eds.) A title", True, " A title"), ("Lund, A. and Okri, B. A title", False, " A title")],
)
def test_authors_may_be_editors(text, editors, rest):
    draft = draft_of(text)
    read_authors(draft)
    assert draft.authors_are_editors is editors
    assert text[draft.start :] == rest
