"""Keys of works: plain, stable, unique."""

import pytest

from cvparse.export.keys import authors_of_work, citation_keys
from cvparse.model import Author, Publication, PublicationKind


def work(family=None, year=None, title=None) -> Publication:
    authors = (Author(name=family, family=family),) if family else ()
    return Publication(authors=authors, year=year, title=title)


@pytest.mark.parametrize(
    ("publication", "key"),
    [
        (work("Example", 2019, "On the Rivers of Iron"), "example2019rivers"),
        (work("van der Bérg", 2019, "Öl"), "vanderberg2019ol"),
        (work("Weiß-Østby", 2019), "weissostby2019"),
        (work(None, None, "A B"), "a"),
        (work("王", 2019, "河"), "2019"),
        (work(), "other"),
    ],
)
def test_a_key(publication, key):
    assert citation_keys([publication]) == [key]


def test_works_that_share_a_key_get_letters():
    same = work("Example", 2019, "Rivers")
    assert citation_keys([same, work("Sample", 2020, "Lakes"), same]) == [
        "example2019riversa",
        "sample2020lakes",
        "example2019riversb",
    ]


def test_a_letter_never_makes_another_works_key():
    keys = citation_keys([work("X", 2019), work("X", 2019), work("X", 2019, "a")])
    assert len(set(keys)) == 3
    assert keys[2] == "x2019a"


def test_a_key_does_not_depend_on_its_place():
    one, other = work("Example", 2019, "Rivers"), work("Sample", 2020, "Lakes")
    assert citation_keys([one, other]) == citation_keys([other, one])[::-1]


def test_more_than_an_alphabet():
    assert len(set(citation_keys([work("X", 2019)] * 800))) == 800


def test_who_edited_a_book_is_named_once():
    editor = Author(name="A. Example", family="Example", given="A.")
    edited = Publication(title="Rivers", kind=PublicationKind.EDITED_BOOK, authors=(editor,), editors=(editor,))
    assert authors_of_work(edited) == ()
    assert authors_of_work(edited.model_copy(update={"kind": PublicationKind.BOOK})) == (editor,)


@pytest.mark.parametrize(
    ("title", "word"),
    [("On Art and Iron", "iron"), ("The Art", "the"), ("An Arts Life", "arts"), ("A Bad War", "a"), ("", "")],
)
def test_a_word_of_four_letters_is_no_article(title, word):
    assert citation_keys([work("X", 2019, title)]) == [f"x2019{word}"]


def test_a_name_that_is_not_split_and_an_editor_name_a_work_too():
    assert citation_keys([Publication(authors=(Author(name="The Consortium"),))]) == ["theconsortium"]
    assert citation_keys([Publication(editors=(Author(name="B. Sample", family="Sample"),))]) == ["sample"]


def test_letters_go_on_behind_z():
    keys = citation_keys([work("X", 2019)] * 28)
    assert keys[0] == "x2019a"
    assert keys[25:] == ["x2019z", "x2019aa", "x2019ab"]
    assert citation_keys([work("X", 2019)] * 703)[701:] == ["x2019zz", "x2019aaa"]
