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
