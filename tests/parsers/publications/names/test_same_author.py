"""A dash that stands for the author of the work above."""

import pytest

from cvparse.model import Author, Publication
from cvparse.parsers.publications.names.same_author import with_same_author

ABOVE = Author(name="A. Lund", family="Lund", given="A.", markers=("*",))
OTHER = Author(name="B. Okri", family="Okri", given="B.")


@pytest.mark.parametrize(
    ("raw", "dashed"),
    [
        ("———. 2016. On Ice", True),
        ("[3] ———, and B. Okri. On Ice", True),
        ("P30 —— – Okri, B.: On Ice", True),
        ("J.7 ---, Okri, B. On Ice", True),
        ("_____, Okri, B.: On Ice", True),
        ("— (2016) On Ice", True),
        ("— On Ice", False),  # a bullet
        ("- On Ice", False),
        ("Okri, B. On Ice — and snow", False),
        ("", False),
    ],
)
def test_who_the_dash_stands_for(raw, dashed):
    work = with_same_author(Publication(raw=raw, authors=(OTHER,)), (ABOVE,))
    assert [author.name for author in work.authors] == (["A. Lund", "B. Okri"] if dashed else ["B. Okri"])
    assert work.authors[0].markers == ()


def test_above_the_first_work_stands_nobody():
    work = Publication(raw="———. On Ice")
    assert with_same_author(work, ()) is work


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("———, ———, and C. Moor. On Ice", ["A. Lund", "B. Okri", "C. Moor"]),
        ("——— and ———. On Ice", ["A. Lund", "B. Okri", "C. Moor"]),
        ("———. On Ice — and snow", ["A. Lund", "C. Moor"]),
        ("———, ———, ———. On Ice", ["A. Lund", "B. Okri", "C. Moor"]),  # above stand two
    ],
)
def test_each_dash_is_an_author(raw, names):
    work = Publication(raw=raw, authors=(Author(name="C. Moor"),))
    assert [author.name for author in with_same_author(work, (ABOVE, OTHER)).authors] == names
