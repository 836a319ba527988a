"""The report: what to look at first, the same person twice, shared works, everything escaped."""

from dataclasses import replace

import pytest

from cvparse.bulk.engine import LocalEngine
from cvparse.bulk.limits import Limits
from cvparse.bulk.report import Report, report_on
from cvparse.bulk.report_html import to_html
from cvparse.bulk.report_text import to_text
from cvparse.bulk.run import run
from cvparse.bulk.sources import discover
from cvparse.bulk.status import Status
from cvparse.bulk.stores.store import open_store
from cvparse.errors import CvparseError
from cvparse.model import CV, Person, Publication
from small_cvs import small_cv, work
from stored_cvs import outcome_of, stored

SHARED = "Harbours and Their Samples"
CVS = {
    "ada.pdf": small_cv(
        "Ada Example",
        "ada@example.org",
        work(1, "A. Example, B. Muster", SHARED),
        work(2, "A. Example, C. Sample", "Alone in Sampling"),
    ),
    "ada_new.pdf": small_cv(
        "Ada Example",
        "ada@home.example",
        work(1, "A. Example, B. Muster", SHARED),
        work(2, "A. Example, C. Sample", "Alone in Sampling"),
        work(3, "A. Example", "The Third Sample", 2025),
    ),
    "ben.pdf": small_cv("Ben Muster", "ben@example.org", work(1, "A. Example, B. Muster", SHARED)),
    "cleo.pdf": small_cv("Cleo Sample", "cleo@example.com", work(1, "C. Sample, D. Other", "Otherwise", 2024)),
    "arno.pdf": small_cv("Arno Example", "arno@example.com", work(1, "A. Example", "No Relation", 2024)),
    "<script>alert(1)<!script>.pdf": b"not a pdf",
}


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cvs")
    for name, content in CVS.items():
        (folder / name).write_bytes(content)
    database = folder / "faculty.db"
    with open_store(f"sqlite:///{database}") as store, LocalEngine(1, Limits()) as engine:
        run(discover([str(folder)]), store, engine)
    return database


@pytest.fixture(scope="module")
def report(database):
    return report_on(f"sqlite:///{database}")


def names(paths):
    return [path.rsplit("/", 1)[1] for path in paths]


def test_a_cv_and_its_newer_version_are_one_person(report):
    (ada,) = report.people
    assert names(record.path for record in ada.records) == ["ada.pdf", "ada_new.pdf"]
    assert ada.reasons == ("same name and publications",)


def test_a_publication_is_linked_between_its_co_authors(report):
    titles = {work.listings[0].title: names(report.paths_of(work)) for work in report.works}
    assert titles[SHARED] == ["ada.pdf", "ada_new.pdf", "ben.pdf"]
    assert "Otherwise" not in titles


def test_what_could_not_be_read_comes_first(report):
    assert report.worst[0].status is Status.DAMAGED
    assert dict(report.states)[Status.DAMAGED] == 1
    assert dict(report.collections)["publications"] == 8


def test_the_page_escapes_what_files_are_called(report):
    page = to_html(report)
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)&lt;!script&gt;.pdf" in page
    assert page.count("<script") == 0
    assert "http://" not in page and "https://" not in page


def test_the_text_names_people_and_works(report):
    text = to_text(report)
    assert "Ada Example (same name and publications)" in text
    assert f"  {SHARED} (2024)" in text
    assert text.index("damaged") < text.index("What stands in them")


def test_what_is_no_database_of_an_import(tmp_path):
    (tmp_path / "x.db").write_bytes(b"no database at all, but long enough to be read as one" * 40)
    with pytest.raises(CvparseError, match="cannot be used"):
        report_on(f"sqlite:///{tmp_path / 'x.db'}")


def test_a_report_makes_no_database(tmp_path):
    with pytest.raises(CvparseError, match="does not exist"):
        report_on(f"sqlite:///{tmp_path / 'missing.db'}")
    assert not (tmp_path / "missing.db").exists()


def test_what_to_look_at_goes_from_bad_to_good_and_then_by_rank(tmp_path):
    states = {
        "g.pdf": (Status.OK, 0.9),
        "b.pdf": (Status.NEEDS_REVIEW, 0.2),
        "a.pdf": (Status.NEEDS_REVIEW, 0.2),
        "c.pdf": (Status.NOT_A_CV, 0.3),
        "d.pdf": (Status.ENCRYPTED, None),
        "e.pdf": (Status.CRASHED, None),
        "f.pdf": (Status.DAMAGED, None),
    }
    url = f"sqlite:///{tmp_path / 'f.db'}"
    with open_store(url) as store:
        for path, (status, review) in states.items():
            store.save(outcome_of(path, None, status, review))
    everything = report_on(url)
    assert [state.path for state in everything.worst] == ["e.pdf", "f.pdf", "d.pdf", "c.pdf", "a.pdf", "b.pdf"]
    assert report_on(url, most=2).worst == everything.worst[:2]
    assert [status for status, _ in everything.states] == [
        status for status in Status if status in dict(everything.states)
    ]
    assert (everything.files, everything.documents, everything.collections) == (7, 7, ())


def test_works_of_most_cvs_come_first_and_then_the_newest(tmp_path):
    old, new = (
        Publication(title=title, year=year, doi=f"10.5555/{year}") for title, year in (("B", 2001), ("C", 2020))
    )
    dateless = Publication(title=None, doi="10.5555/none")
    most = Publication(title="A", year=1990, doi="10.5555/1990")
    lists = {"1.pdf": (dateless, old, new, most), "2.pdf": (dateless, old, new, most), "3.pdf": (most,)}
    people = {path: CV(person=Person(name=f"P {path}"), publications=works) for path, works in lists.items()}
    report = report_on(stored(tmp_path, people))
    assert [work.listings[0].title for work in report.works] == ["A", "C", "B", None]


def test_lists_of_the_cvs_come_before_what_the_reading_left():
    counts = (("authors", 9), ("awards", 1), ("publications", 3), ("issues", 2), ("education", 1))
    report = Report(1, 1, (), counts, (), (), (), {})
    assert list(report.parts) == [
        ("Lists of the CVs", [("publications", 3), ("awards", 1), ("education", 1)]),
        ("Of the reading", [("authors", 9), ("issues", 2)]),
    ]
    assert list(replace(report, collections=(("awards", 1),)).parts) == [("Lists of the CVs", [("awards", 1)])]
