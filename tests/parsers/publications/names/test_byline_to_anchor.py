"""Names that depart from the form of their list, up to the year that the list prints behind the names."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.list_style.style import ListStyle
from cvparse.parsers.publications.names.byline_to_anchor import FURTHEST, read_to_quote, read_to_year
from cvparse.parsers.publications.reference import read_all
from cvparse.text.styled import StyledText

LEXICON = load(())

LIST = """Lund A, Okri B (2024) On rivers in winter. Journal of Rivers 4: 1-9.
Okri B, Lund A, Twill C (2023) Ice on lakes and ponds. Journal of Ice 7: 12-30.
Twill C, Lund A (2022) Snow in summer and in spring. Journal of Ice 6: 2-8.
Lund A (2021) Fog over fields and meadows. Journal of Rivers 3: 44-51.
{}"""


def authors(reference):
    *_, last = read_all(LIST.format(reference).split("\n"))
    return last.title, [author.name for author in last.authors], last.et_al


def test_names_of_another_form():
    found = authors("Lund A, Okri, B, Twill C, Dan Muster (2020) On things that matter. Journal of Rivers 2: 5-9.")
    assert found == ("On things that matter", ["Lund A", "Okri, B", "Twill C", "Dan Muster"], False)


def test_words_that_no_form_reads():
    found = authors("Lund A, OkriB, van der A, R., Twill C et al. (2020) On things that matter. Journal of Ice 2: 5-9.")
    assert found == ("On things that matter", ["Lund A", "OkriB", "van der A, R.", "Twill C"], True)


def test_a_title_before_the_year_holds_no_names():
    title, names, _ = authors("On things that matter, and on a few more (2020) Journal of Ice.")
    assert (title is not None and title.startswith("On things that matter"), names) == (True, [])


QUOTED = """Ada Lund, Bo Okri and Cy Twill, “On Rivers in Winter.” Journal of Rivers, vol. 4, 2024.
Bo Okri and Ada Lund, “Ice on Lakes and Ponds.” Journal of Ice, vol. 7, 2023.
Cy Twill and Ada Lund, “Snow in Summer.” Journal of Ice, vol. 6, 2022.
Ada Lund, “Fog over Fields.” Journal of Rivers, vol. 3, 2021.
{}"""


def test_names_up_to_the_quote_of_the_title():
    reference = "Ada Lund, The Snow Team and Cy won Muster, “On Things That Matter.” Journal of Rivers, vol. 2, 2020."
    *_, last = read_all(QUOTED.format(reference).split("\n"))
    assert [author.name for author in last.authors] == ["Ada Lund", "The Snow Team", "Cy won Muster"]
    assert last.title == "On Things That Matter"


def test_words_of_a_title_before_a_quote():
    *_, last = read_all(QUOTED.format("On the many uses of “cold” ice. Journal of Ice, vol. 2, 2020.").split("\n"))
    assert last.authors == ()


BARE = """Lund, A., & Okri, B. 2024, Ice Lett., 98, 425
Okri, B., & Twill, C. 2023, Ice Lett., 97, 12
Twill, C., & Lund, A. 2022, River J., 6, 2
Lund, A., & Twill, C. 2021, River J., 3, 44
{}"""


def test_words_of_a_remark_behind_names_that_are_cut_short():
    *_, last = read_all(
        BARE.format("Lund, A., Okri, B., et al. 2020, Invited submission to Ice Letters, 4, 1").split("\n")
    )
    assert ([author.family for author in last.authors], last.et_al, last.year) == (["Lund", "Okri"], True, 2020)


def test_a_year_in_a_remark_is_not_behind_the_names():
    *_, last = read_all(BARE.format("Lund, A., & Okri, B. Best Paper Award 2020, River Meeting").split("\n"))
    assert [author.family for author in last.authors] == ["Lund", "Okri"]


def test_a_quote_in_a_remark_opens_no_title():
    *_, last = read_all(QUOTED.format("Ada Lund, The Snow Team and Cy won Muster. “Best Paper Award”").split("\n"))
    assert last.title is None or "Award" not in last.title


def style_of_list(**shares):
    return ListStyle(endings={"stop": 1.0}, **shares)


def drafted(text, style, **known):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    draft.style = style
    for name, value in known.items():
        setattr(draft, name, value)
    return draft


TO_YEAR = "Lund A, Okri, B, Twill C (2020) On things."
BARE_YEAR = "Lund A, Okri, B, Twill C. 2020. On things."


@pytest.mark.parametrize(
    ("text", "years", "place", "count", "rest"),
    [
        (TO_YEAR, {"bracket": 0.6}, "", 3, "On things."),
        (TO_YEAR, {"bracket": 0.59}, "", None, TO_YEAR),
        (TO_YEAR, {"bracket": 0.8}, "bracket", None, TO_YEAR),
        (TO_YEAR, {"bracket": 0.8}, "tail", 3, "On things."),
        (TO_YEAR, {"bare": 0.8}, "", None, TO_YEAR),
        (BARE_YEAR, {"bare": 0.8}, "", 3, "On things."),
        (BARE_YEAR, {"bracket": 0.4, "bare": 0.6}, "", 3, "On things."),
        ("A Title of Some Words (2020)", {"bracket": 0.8}, "", None, "A Title of Some Words (2020)"),
        ("Lund A, Okri, B. On things", {"bracket": 0.8}, "", None, "Lund A, Okri, B. On things"),
    ],
)
def test_names_up_to_the_year(text, years, place, count, rest):
    draft = drafted(text, style_of_list(years=years), year_place=place, title=(0, 2), month=5)
    read_to_year(draft)
    assert (len(draft.names.names) if draft.names is not None else None) == count
    assert text[draft.start :] == rest
    if count:
        assert (draft.value(draft.year), draft.title, draft.month) == ("2020", None, None)
        assert draft.names.end == text.index("2020") - (draft.year_place == "bracket")


TO_QUOTE = "Ada Lund, The Snow Team and Cy won Okri, “On Things.”"


@pytest.mark.parametrize(
    ("text", "share", "start", "count"),
    [
        (TO_QUOTE, 0.7, 8, 3),
        (TO_QUOTE, 0.69, 8, None),
        (TO_QUOTE, 0.8, 41, None),
        (TO_QUOTE, 0.8, 39, None),
        (TO_QUOTE, 0.8, 38, 3),
        (TO_QUOTE, 0.8, 45, None),
        ("“On Things.” Ada Lund", 0.8, 0, None),
        ("Ada Lund, Bo Okri. On Things.", 0.8, 0, None),
        ("On so very “cold” ice", 0.8, 0, None),
    ],
)
def test_names_up_to_the_quote(text, share, start, count):
    draft = drafted(text, style_of_list(quoted=share), start=start, title=(0, 2))
    read_to_quote(draft)
    assert (len(draft.names.names) if draft.names is not None else None) == count
    assert draft.start == (text.index("“") if count else start)
    assert (draft.title is None) is bool(count)


def test_names_behind_a_label():
    draft = drafted("[3] Lund A, Okri, B (2020) On things.", style_of_list(years={"bracket": 1.0}), label=(0, 3))
    read_to_year(draft)
    assert draft.names is not None
    assert draft.names.names[0].start == 4


@pytest.mark.parametrize(("length", "found"), [(FURTHEST, True), (FURTHEST + 1, False)])
def test_a_year_is_not_looked_for_further_away(length, found):
    text = f"{'Lund A, ' * 490}Ok{'k' * (length - 490 * 8 - 12)}ri B(2020)"
    assert len(text) == length
    draft = drafted(text, style_of_list(years={"bracket": 1.0}))
    read_to_year(draft)
    assert (draft.names is not None) is found
