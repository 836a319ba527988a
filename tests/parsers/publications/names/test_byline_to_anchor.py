"""Names that depart from the form of their list, up to the year that the list prints behind the names."""

from cvparse.parsers.publications.reference import read_all

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
