"""Whole references of invented authors, in the orders and with the signs of many styles."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvparse.model import PublicationKind
from cvparse.parsers.publications.reference import read_all, read_reference
from printed_references import MISREAD, REFERENCES

NAMES = [
    ("2019. A. Muster, B. Okri. On counting. Test Letters, 3(2):4-9.", ["A. Muster", "B. Okri"]),
    ("[2019] A. Muster. On counting. Test Letters, 3(2):4-9.", ["A. Muster"]),
    ("On counting (with B. Okri). Test Letters 3 (2020), 4–9.", ["B. Okri"]),
    ("“On counting,” with B. Okri and C. Twill, Test Letters 3 (2020), 4–9.", ["B. Okri", "C. Twill"]),
    ("A. Muster y B. Okri (2020). Sobre contar. Revista de Pruebas 3(2), 4-9.", ["A. Muster", "B. Okri"]),
    ("Ada Muster y Bo Okri (2020). Sobre contar. Revista de Pruebas 3(2), 4-9.", ["Ada Muster", "Bo Okri"]),
    ("José Muster y Ferro. Sobre contar. Revista de Pruebas 3(2), 4-9, 2020.", ["José Muster y Ferro"]),
    (
        "Lund, S.; Vorm, T.; TST Consortium; Okri, E.; Sand, U. On counting. Test Lett. 2024, 3.",
        ["Lund, S.", "Vorm, T.", "TST Consortium", "Okri, E.", "Sand, U."],
    ),
    ("Canada Council for the Arts 2013 What We Heard: A Summary.", ["Canada Council for the Arts"]),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_reads_the_names(text, names):
    assert [author.name for author in read_reference(text).authors] == names


FAMILIES = [
    ("HU Qinghao, HAN Song. Counting in streams. Test Letters, 2020, 3(2): 4-9.", ["HU", "HAN"]),
    ("BARONE Ada, MUSTER Bo. Counting in streams. Test Letters, 2020, 3(2): 4-9.", ["BARONE", "MUSTER"]),
    ("JP Muster, AB Okri. On counting. Test Letters 3, 4–9 (2020).", ["Muster", "Okri"]),
    ("Ngô Bảo Minh and Ada Muster. On counting. Test Letters 3, 4–9 (2020).", ["Ngô", "Muster"]),
    ("S. Ó Briain, A. de la Cruz Ramírez. On counting. Test Letters 3, 4–9.", ["Ó Briain", "de la Cruz Ramírez"]),
]


@pytest.mark.parametrize(("text", "families"), FAMILIES)
def test_splits_the_names(text, families):
    assert [author.family for author in read_reference(text).authors] == families


WRONG = pytest.mark.xfail(strict=True, reason="misread today")


def test_who_edits_a_book_is_its_editor():
    work = read_reference(
        "Muster, A., & Okri, B. (Eds.). (2019). Handbook of counting (2nd ed.). Larvik University Press."
    )
    assert work.kind is PublicationKind.EDITED_BOOK
    assert [editor.name for editor in work.editors] == ["Muster, A.", "Okri, B."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*row, marks=WRONG) if row[0].startswith(MISREAD) else row for row in REFERENCES],
)
def test_reads(text, expected):
    publication = read_reference(text)
    assert {name: getattr(publication, name) for name in expected} == expected


def test_markers_belong_to_the_name_before_them():
    publication = read_reference(
        "C3. Ada Muster*†, Ben Sample, and Jo Vorm‡. 2020. On testing. Journal of Tests 4, 5–9."
    )
    assert [author.markers for author in publication.authors] == [("*", "†"), (), ("‡",)]
    assert [author.name for author in publication.authors] == ["Ada Muster", "Ben Sample", "Jo Vorm"]


def test_remarks_are_no_part_of_the_tail():
    publication = read_reference(
        "Muster, A. 2020. On testing. Journal of Tests 4, 5–9. Cited by 25. [PDF] Best Paper Award."
    )
    assert publication.pages == "5-9"
    assert publication.awards == ("Best Paper Award",)
    assert set(publication.notes) == {"Cited by 25", "PDF"}


@pytest.mark.parametrize("text", ["", " ", "?", "12", "((((", "“", "A", "…", "\x00", "  , , ; ;"])
def test_what_cannot_be_read_gives_an_empty_publication(text):
    publication = read_reference(text)
    assert publication.authors == ()
    assert publication.year is None


def test_a_list_gives_as_many_publications_as_lines():
    texts = [text for text, _ in REFERENCES] + [""]
    assert len(list(read_all(texts))) == len(list(read_all(texts, independent=True))) == len(texts)


def test_a_list_has_one_style():
    # read alone, the comma of the last title is as good an end as any; the list ends its titles with a full stop
    texts = [
        f"A. Muster, B. Sample, Testing number {n} of many. J. Test {n}, {n + 1}–{n + 9} (2019)." for n in range(3, 12)
    ]
    *_, last = read_all([*texts, "A. Muster, B. Sample, Testing, measuring and all. J. Test 4, 5–9 (2019)."])
    assert last.title == "Testing, measuring and all"


def test_a_list_that_joins_its_last_names_does_so_everywhere():
    texts = [
        f"Ada Muster, Bo Okri & Cy Twill, On Testing Number {n}, {n} Test Review {n + 9} (2019)." for n in range(9)
    ]
    *_, last = read_all([*texts, "Ada Muster, Open Fields, 12 Test Review 30 (2018)."])
    assert [author.name for author in last.authors] == ["Ada Muster"]
    assert last.title == "Open Fields"


def test_a_list_says_who_publishes():
    """`Guernica` is a journal in a list of articles, and a publisher in one of books."""
    articles = [f"Muster, A. ({2000 + n}). On testing number {n}. Test Letters." for n in range(20)]
    books = [f"Muster, A. ({2000 + n}). On testing number {n}. Testhus Press." for n in range(20)]
    unknown = "Sample, B. (2019). Legs of carrots. Larvikia."
    *_, article = read_all([*articles, unknown])
    *_, book = read_all([*books, unknown])
    assert (article.venue, article.publisher) == ("Larvikia", None)
    assert (book.venue, book.publisher) == (None, "Larvikia")


@WRONG
def test_a_publisher_keeps_a_place_where_the_list_prints_none_behind_it():
    books = [f"Muster, A. ({2000 + n}). On testing number {n}. Larvik: Testhus Press." for n in range(14)]
    *_, last = read_all([*books, "Sample, B. (2019). Legs of carrots. Testhus University Press, USA."])
    assert (last.publisher, last.place) == ("Testhus University Press, USA", None)


def test_names_fill_all_before_a_title_in_quotes():
    work = read_reference("J. R. Muster, Ada Bea Sample, Ben Vorm. “A Title of Tests.” Journal of Tests, vol. 3, 2020.")
    assert [author.name for author in work.authors] == ["J. R. Muster", "Ada Bea Sample", "Ben Vorm"]
    work = read_reference("Muster, A. On “cold” tests. Journal of Tests 3 (2020).")
    assert (work.authors[0].name, work.title) == ("Muster, A.", "On “cold” tests")


PRINTED = st.one_of(
    st.sampled_from([text for text, _ in REFERENCES]),
    st.text(max_size=40),
    st.sampled_from(["“", "”", "(", ")", ". ", ", ", " / ", "———", "In: ", "vol. ", "2019", "[J7]", "*", "et al."]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PRINTED, max_size=5))
def test_any_text_is_read_and_nothing_is_invented(parts):
    text = " ".join(parts)
    work = read_reference(text)
    letters = {c for c in text.casefold() if c.isalnum()}
    for value in (work.title, work.venue, work.publisher, work.place, work.volume):
        assert value is None or {c for c in value.casefold() if c.isalnum()} <= letters


HOSTILE = [
    "a",
    "A",
    " ",
    "A ",
    "A. ",
    "A, ",
    "Ab, ",
    "(",
    "((",
    "[",
    "1",
    "1 ",
    "1-",
    "-",
    ". ",
    ", ",
    "; ",
    "& ",
    "and ",
    "“",
    "'",
    "A.B",
    "10.1/",
    "http://",
    "in ",
    "In: ",
    "et al. ",
    "* ",
    "é",
    "题",
    "(ed. ",
    "vol. ",
    "pp. 1-",
    "2019 ",
    "; 2019",
    "X: ",
    "with B. ",
    "y B. ",
    "(with ",
    "Vol. 1 of Tests ",
    ", 4 in ",
    "LNCS ",
    "review of the book ",
    "(A, Trans.) ",
    "… ",
    "HU Q, ",
    "卷 6",
    "/ под ред. ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_takes_linear_time(unit):
    """Twenty times the text takes some twenty times as long; a pattern that runs away takes four hundred times."""
    read_reference(unit * 50)
    times = []
    for size in (5_000, 100_000):
        text = (unit * size)[:size]
        start = time.process_time()
        read_reference(text)
        times.append(time.process_time() - start)
    assert times[1] < 60 * times[0] + 0.5, times
