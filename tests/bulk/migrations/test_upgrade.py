"""Databases of older versions are brought up to date, all of it or nothing."""

import sqlite3
import threading
from contextlib import closing

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, select

from cvparse.bulk.engine import LocalEngine
from cvparse.bulk.exports import selection
from cvparse.bulk.limits import Limits
from cvparse.bulk.migrations import upgrade as module
from cvparse.bulk.migrations.upgrade import configuration, upgrade
from cvparse.bulk.report import report_on
from cvparse.bulk.run import run
from cvparse.bulk.sources import discover
from cvparse.bulk.stores.reviews import Part, Wanted, change, numbers, stored
from cvparse.bulk.stores.store import open_store
from cvparse.bulk.stores.tables import DOCUMENTS, FILES, LISTS, METADATA, REVISION, REVISIONS, connect
from cvparse.cli.app import main
from cvparse.corrections.operations import SetValue
from cvparse.errors import CvparseError
from small_cvs import small_cv
from stored_cvs import NOT_INSTALLED, OLD, PROGRAMS, old_postgres, old_sqlite, running_server

NEWEST = "4"
OF_AN_ENTRY = {"document_id", "position", "entry_id", "confidence"}


@pytest.fixture(scope="module")
def postgres():
    pytest.importorskip("psycopg", reason="psycopg is an extra")
    if PROGRAMS is None:
        pytest.skip(NOT_INSTALLED)
    with running_server() as url:
        yield url


@pytest.fixture
def in_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def agrees(url):
    """What Alembic would change so that the tables become those that are declared."""
    engine = create_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": REVISIONS.name})
        found = compare_metadata(context, METADATA)
    engine.dispose()
    return found


def held(url):
    """What a database of any layout says of its documents, in names that all layouts have."""
    engine = create_engine(url)
    with engine.connect() as connection:
        documents = connection.exec_driver_sql("SELECT id, sha256, path, status, cv FROM documents ORDER BY id").all()
        current = "SELECT document_id FROM files"
        title = f"SELECT document_id, position, title, raw FROM publications WHERE document_id IN ({current})"
        works = sorted(connection.exec_driver_sql(title).all())
        names = f"SELECT document_id, name, name_key FROM authors WHERE document_id IN ({current})"
        authors = sorted(connection.exec_driver_sql(names).all())
        files = sorted(connection.exec_driver_sql("SELECT path, document_id FROM files").all())
    engine.dispose()
    return [row[:4] for row in documents], works, authors, files, [row.cv is None for row in documents]


def test_the_revision_is_that_of_the_last_file():
    script = ScriptDirectory.from_config(configuration())
    assert script.get_heads() == [REVISION], "set REVISION of bulk/stores/tables.py to the last revision"


@pytest.mark.parametrize("layout", OLD)
def test_migrations_and_declared_tables_agree(layout, in_a_folder):
    """Where this fails the tables were changed: `python tests/new_revision.py "what changes"` writes the revision."""
    url = old_sqlite(in_a_folder / "f.db", layout)
    upgrade(url)
    assert agrees(url) == []


def test_new_tables_are_those_that_are_declared(tmp_path):
    url = f"sqlite:///{tmp_path / 'f.db'}"
    connect(url).dispose()
    assert agrees(url) == []
    assert upgrade(url) is None


@pytest.mark.parametrize("layout", OLD)
def test_everything_is_kept(layout, in_a_folder):
    url = old_sqlite(in_a_folder / "f.db", layout)
    before = held(url)
    done = upgrade(url)
    assert held(url) == before
    assert (done.before, done.copy) == (layout[0], in_a_folder / f"f.db.revision-{layout[0]}.bak")
    assert held(f"sqlite:///{done.copy}") == before
    assert upgrade(url) is None, "once is enough"


@pytest.mark.parametrize("layout", OLD)
def test_postgres_is_brought_up_to_date_as_sqlite_is(layout, postgres, in_a_folder):
    here, there = old_sqlite(in_a_folder / "f.db", layout), old_postgres(postgres, layout)
    assert held(here) == held(there)
    assert (upgrade(here).before, upgrade(there).copy) == (layout[0], None)
    assert agrees(there) == []
    assert held(here) == held(there)
    rows = []
    for url in (here, there):
        engine = connect(url)
        with engine.connect() as connection:
            tables = {**LISTS, "documents": DOCUMENTS, "files": FILES}
            columns = {
                name: [column for column in table.columns if column.name != "finished_at"]
                for name, table in tables.items()
            }
            rows.append({name: sorted(map(repr, connection.execute(select(*own)))) for name, own in columns.items()})
        engine.dispose()
    assert rows[0] == rows[1]


@pytest.mark.parametrize("layout", ["1", "4_before_places", NEWEST])
def test_what_was_brought_up_to_date_is_used_as_any_other(layout, in_a_folder):
    """It is reported, exported, reviewed, and followed by the next import."""
    url = old_sqlite(in_a_folder / "f.db", layout)
    upgrade(url)
    report = report_on(url)
    assert (report.files, report.documents, report.history) == (3, 3, 1)
    engine = connect(url)
    with engine.begin() as connection:
        exported = selection.chosen(connection, selection.numbers(connection, selection.Selection()))
        assert [one.cv.person.name for one in exported] == ["Ada Example", "Ben Muster"]
        (number,) = numbers(connection, Wanted(text="ada"))
        seen = stored(connection, number)
        name = seen.cv.publications[0].id
        assert name.startswith("publications-")
        wanted = LISTS["publications"].select().where(LISTS["publications"].c.document_id == number)
        assert [row.entry_id for row in connection.execute(wanted)] == [work.id for work in seen.cv.publications]
        correction = SetValue(op="set", id=name, field="title", value="On Rime")
        change(connection, number, seen.revision, [correction])
        assert stored(connection, number).cv.publications[0].title == "On Rime"
    engine.dispose()
    (in_a_folder / "cvs").mkdir()
    (in_a_folder / "cvs" / "ada.pdf").write_bytes(small_cv("Ada Example", "ada@example.org"))
    with open_store(url) as store, LocalEngine(1, Limits()) as workers:
        assert run(discover(["cvs"]), store, workers).parsed == 1
        with store.engine.connect() as connection:
            current = len(numbers(connection, Wanted(Part.ALL)))
    elsewhere = layout == NEWEST  # which has absolute paths, of another machine
    assert current == 3 + elsewhere, "it took the place of what was read of that path"


@pytest.mark.parametrize(("layout", "again"), [("3", True), (NEWEST, False)])
def test_what_had_no_names_for_entries_is_read_anew(layout, again, in_a_folder):
    with closing(create_engine(old_sqlite(in_a_folder / "f.db", layout)).connect()) as connection:
        sha256 = connection.exec_driver_sql("SELECT sha256 FROM documents WHERE path LIKE '%ben%'").scalar_one()
    upgrade(f"sqlite:///{in_a_folder / 'f.db'}")
    with open_store(str(in_a_folder / "f.db")) as store:
        assert (store.status_of(sha256) is None) is again


def test_where_a_step_fails_nothing_is_changed(in_a_folder, monkeypatch):
    url = old_sqlite(in_a_folder / "f.db", "1")
    before = (in_a_folder / "f.db").read_bytes()
    migrate = module.migrate

    def interrupted(connection):
        migrate(connection)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "migrate", interrupted)
    with pytest.raises(
        CvparseError, match=r"could not be brought up to date and is as it was: .*No space left"
    ) as raised:
        upgrade(url)
    assert "\n" not in str(raised.value)
    assert (in_a_folder / "f.db").read_bytes() == before
    assert [path.name for path in in_a_folder.iterdir()] == ["f.db"], "the copy is not needed then"
    monkeypatch.undo()
    monkeypatch.chdir(in_a_folder)
    assert upgrade(url).before == "1"


def test_a_copy_never_takes_the_place_of_another_file(in_a_folder):
    url = old_sqlite(in_a_folder / "f.db", NEWEST)
    (in_a_folder / "f.db.revision-4.bak").write_text("mine")
    assert upgrade(url).copy.name == "f.db.revision-4-1.bak"
    assert (in_a_folder / "f.db.revision-4.bak").read_text() == "mine"


def test_a_row_without_its_document_is_refused(in_a_folder):
    url = old_sqlite(in_a_folder / "f.db", NEWEST)
    with sqlite3.connect(in_a_folder / "f.db") as connection:
        connection.execute("INSERT INTO persons (document_id, name) VALUES (99, 'Nobody')")
    with pytest.raises(CvparseError, match="a row would point to a document that is not there"):
        upgrade(url)


def test_two_programs_do_it_once(in_a_folder):
    url = old_sqlite(in_a_folder / "f.db", "2")
    done = []
    both = [threading.Thread(target=lambda: done.append(upgrade(url))) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert sorted(one is None for one in done) == [False, True]
    assert agrees(url) == []


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:///none.db",
        "sqlite://",
        "nonsense",
        "nosuch://host/name",
        "postgresql+psycopg://127.0.0.1:1/none",
        "oracle://x/y",
    ],
)
def test_where_there_is_nothing_nothing_is_made(url, in_a_folder):
    """Whoever opens it says what is wrong with it."""
    assert upgrade(url) is None
    assert list(in_a_folder.iterdir()) == []


def test_what_is_no_database_of_an_import_is_left_to_whoever_opens_it(in_a_folder):
    (in_a_folder / "f.db").write_bytes(b"these are notes and no database at all")
    assert upgrade("sqlite:///f.db") is None
    with sqlite3.connect(in_a_folder / "g.db") as connection:
        connection.execute("CREATE TABLE notes (id INTEGER)")
    assert upgrade("sqlite:///g.db") is None


def test_import_does_it_and_says_so_and_others_say_what_to_do(in_a_folder, capfd):
    url = old_sqlite(in_a_folder / "f.db", "1")
    for command in (["report", url], ["export", "csl", url], ["review", url], ["learn", url, "--lexicon", "words"]):
        assert main(command) == 2
        said = capfd.readouterr().err
        assert "has tables of revision 1" in said
        assert "cvparse import PATH --to sqlite:///" in said
    (in_a_folder / "cvs").mkdir()
    (in_a_folder / "cvs" / "new.pdf").write_bytes(small_cv("Cleo Example", "cleo@example.org"))
    assert main(["import", "cvs", "--to", "f.db", "--workers", "1"]) == 0
    said = capfd.readouterr().err
    assert (
        "f.db: its tables were of revision 1 and are of 6 now, with all that they held; the old one is kept as" in said
    )
    assert main(["report", url]) == 0
    assert main(["import", "cvs", "--to", "f.db", "--workers", "1"]) == 0
    assert "revision" not in capfd.readouterr().err.split("stored")[0].replace("f.db.revision-1.bak", "")
