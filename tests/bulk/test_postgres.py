"""The same run into PostgreSQL and into SQLite gives the same rows. The test starts its own server."""

from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, select, text

from cvparse.bulk.engine import LocalEngine
from cvparse.bulk.limits import Limits
from cvparse.bulk.pairs.decisions import Decision, Verdict
from cvparse.bulk.pairs.people import pairs_of_people
from cvparse.bulk.pairs.works import compared_works, pairs_of_works
from cvparse.bulk.run import run
from cvparse.bulk.sources import discover
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.stores.decision_rows import add_decision, holding
from cvparse.bulk.stores.reviews import Part, Wanted, change, listed, numbers, stored
from cvparse.bulk.stores.store import open_store
from cvparse.bulk.stores.tables import CORRECTIONS, DOCUMENTS, FILES, LISTS
from cvparse.bulk.works import shared_works
from cvparse.corrections.operations import Accept, SetValue
from small_cvs import small_cv, work
from stored_cvs import NOT_INSTALLED, PROGRAMS, running_server

pytest.importorskip("psycopg", reason="psycopg is an extra")

OF_THE_CLOCK = {"seconds", "finished_at"}
SAMPLES = Path(__file__).parents[2] / "samples"
NAMES = ("Ada", "Ben", "Cleo", "Dora", "Emil", "Fay", "Gil")
SHARING = ("Hal", "Ida", "Jon")
COLLEAGUES = Path(__file__).with_name("colleagues.sql").read_text("utf-8")


@pytest.fixture(scope="module")
def postgres():
    if PROGRAMS is None:
        pytest.skip(NOT_INSTALLED)
    with running_server() as url:
        yield url


@pytest.fixture
def folder(tmp_path):
    cvs = tmp_path / "cvs"
    cvs.mkdir()
    for n, (given, colleague) in enumerate(pairwise(NAMES)):
        title = f"Sample {n} – ∂x, 例, 🙂, \\\\"  # no longer than the page is wide
        listed = work(1, f"{given[0]}. Example, {colleague[0]}. Example", title)
        content = small_cv(f"{given} Example", f"{given}@example.org", listed, until="present")
        (cvs / f"{n}.pdf").write_bytes(content)
    for name in SHARING:  # one work in several CVs, whose owners are none of its authors
        content = small_cv(f"{name} Example", f"{name}@example.org", work(1, "Z. Muster", "On the ice of two lakes"))
        (cvs / f"{name}.pdf").write_bytes(content)
    for sample in SAMPLES.glob("*/cv.pdf"):
        (cvs / f"{sample.parent.name}.pdf").write_bytes(sample.read_bytes())
    (cvs / "bad.pdf").write_bytes(b"%PDF-1.4 nothing")
    return cvs


def rows(engine: Engine) -> dict[str, list[dict[str, object]]]:
    """All rows, by table; documents by their content, as each database counts them as they come."""
    with engine.connect() as connection:
        documents = [dict(row) for row in connection.execute(select(DOCUMENTS)).mappings()]
        sha256 = {document["id"]: document["sha256"] for document in documents}
        found = {"documents": [{k: v for k, v in d.items() if k not in OF_THE_CLOCK | {"id"}} for d in documents]}
        for name, table in {**LISTS, "files": FILES, "corrections": CORRECTIONS}.items():
            listed = [dict(row) for row in connection.execute(select(table)).mappings()]
            found[name] = [{**row, "document_id": sha256[row["document_id"]]} for row in listed]
            for row in found[name]:
                if "gone_at" in row:
                    row["gone_at"] = row["gone_at"] is not None  # a second may lie between the two runs
    return {name: sorted(listed, key=repr) for name, listed in found.items()}


def pairs(engine: Engine) -> list[list[tuple[tuple[str, str], ...]]]:
    """The pairs that may be one, proposed and certain, by the paths of their documents."""
    with engine.begin() as connection:
        paths = {row.id: row.path for row in connection.execute(select(DOCUMENTS.c.id, DOCUMENTS.c.path))}
        of_works = pairs_of_works(connection, [])
        people, works = pairs_of_people(connection, []).proposed, of_works.proposed
        joined = [pair for pair, _ in of_works.joined]
        pair = joined[0]
        add_decision(connection, Decision(pair, Verdict.DIFFERENT, 1, "Bo"))
        again = pairs_of_works(connection, holding(connection, of_works=True)).joined
        assert pair not in dict(again)
        assert len(compared_works(connection, [*works, *joined])) == len(works) + len(joined)
        assert list(shared_works(connection))
    return [
        sorted(tuple(sorted((paths[one.document], one.entry) for one in pair)) for pair in found)
        for found in (people, works, joined)
    ]


def test_the_same_run_gives_the_same_rows(postgres, folder, tmp_path):
    urls = [f"sqlite:///{tmp_path / 'f.db'}", postgres]
    for url in [*urls, postgres]:  # the second run into PostgreSQL adds nothing
        with open_store(url) as store, LocalEngine(1, Limits()) as engine:
            tally = run(discover([str(folder)]), store, engine)
    assert tally.parsed == 0
    here, there = (rows(create_engine(url)) for url in urls)
    assert len(here["documents"]) == len(list(folder.iterdir()))
    assert len(here["authors"]) > 100
    assert here == there
    answers = []
    for url in urls:
        with create_engine(url).connect() as connection:
            answers.append(sorted(tuple(row) for row in connection.execute(text(COLLEAGUES))))
    assert len(answers[0]) == 5
    assert answers[0] == answers[1]
    proposed = [pairs(create_engine(url)) for url in urls]
    assert proposed[0] == proposed[1]
    assert any(proposed[0])
    for url in urls:
        reviewed(url, folder)
    here, there = (rows(create_engine(url)) for url in urls)
    assert len(here["corrections"]) == 2
    assert [row["is_current"] for row in here["documents"]].count(False) == 1
    assert here == there


def reviewed(url: str, folder: Path) -> None:
    """A document is corrected and accepted, another one is gone."""
    with open_store(url) as store:
        with store.engine.begin() as connection:
            (number,) = numbers(connection, Wanted(text="ada EXAMPLE"))
            seen = stored(connection, number)
            stamp = {"sha256": seen.sha256, "by": "Bo", "at": "2026-05-04T10:00:00+00:00"}
            name = SetValue(op="set", id="person", field="name", value="Ada Muster 例", old="Ada Example", **stamp)
            change(connection, number, seen.revision, [name, Accept(op="accept", id="document", **stamp)])
            assert stored(connection, number).accepted_by == "Bo"
            assert [row.person for row in listed(connection, Wanted(Part.ACCEPTED), 0, 9)] == ["Ada Muster 例"]
        with pytest.raises(ConflictError), store.engine.begin() as connection:
            change(connection, number, seen.revision, [])
        there = [str(path) for path in folder.iterdir() if path.name != "bad.pdf"]
        assert store.mark_gone([str(folder)], there) == 1
