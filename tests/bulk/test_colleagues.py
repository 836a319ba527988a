"""One SQL statement answers: which publications of 2024 have a co-author of the same university?

It joins the authors of a work to the persons of other CVs by their names, and the two by the posts and studies that
both had in that year. `colleagues.sql` is what it says, for any database.
"""

import sqlite3
from pathlib import Path

import pytest

from cvparse.bulk.engine import LocalEngine
from cvparse.bulk.limits import Limits
from cvparse.bulk.run import run
from cvparse.bulk.sources import discover
from cvparse.bulk.stores.store import open_store
from small_cvs import small_cv, work

STATEMENT = Path(__file__).with_name("colleagues.sql").read_text("utf-8")
CVS = {
    "ada": small_cv(
        "Ada Example",
        "ada@example.org",
        work(1, "A. Example, B. Muster", "Papers of a Colleague"),
        work(2, "B. Muster, A. Example", "Papers of the Same as Second"),
        work(3, "A. Example, A. Example", "Papers of Her Own"),
        work(4, "A. Example, B. Muster", "Too Early", 2021),
        work(5, "A. Example, C. Sample", "Papers of Somebody Who Left"),
        work(6, "A. Example, D. Other", "Papers of Somebody from Elsewhere"),
        work(7, "A. Example, E. Stranger", "Papers of Somebody Unknown"),
        work(8, "A. Example", "Alone"),
        until="present",
    ),
    "ada_old": small_cv("Ada Example", "ada@example.org", work(1, "A. Example", "Alone"), until="present"),
    "ben": small_cv(
        "Ben Muster", "ben@example.org", work(1, "A. Example, B. Muster", "Papers of a Colleague"), until="present"
    ),
    "eva": small_cv(
        "Eva Beispiel",
        "eva@example.org",
        work(1, "Eva Beispiel, Ben Muster", "Papers of One Whose Name is Whole"),
        work(2, "Eva Beispiel, Bela Muster", "Papers of a Namesake"),
        until="present",
    ),
    "cleo": small_cv("Cleo Sample", "cleo@example.com", until="2020"),
    "dora": small_cv("Dora Other", "dora@example.com", university="Sample University", until="present"),
}


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cvs")
    for name, content in CVS.items():
        (folder / f"{name}.pdf").write_bytes(content)
    with open_store(f"sqlite:///{folder / 'faculty.db'}") as store, LocalEngine(1, Limits()) as engine:
        run(discover([str(folder)]), store, engine)
    return folder / "faculty.db"


def test_the_publications_of_2024_with_a_co_author_of_the_same_university(database):
    with sqlite3.connect(database) as connection:
        found = connection.execute(STATEMENT).fetchall()
    assert sorted(found) == [
        ("Papers of One Whose Name is Whole", "Eva Beispiel", "Ben Muster", "Example University"),
        ("Papers of a Colleague", "Ada Example", "Ben Muster", "Example University"),
        ("Papers of a Colleague", "Ben Muster", "Ada Example", "Example University"),
        ("Papers of the Same as Second", "Ada Example", "Ben Muster", "Example University"),
    ]
