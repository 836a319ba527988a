"""A run over good and bad files: the state of each, nothing parsed twice, the same rows wherever they are kept."""

import json
import sqlite3
import threading
from concurrent.futures import Future
from dataclasses import replace

import pytest
from sqlalchemy import create_engine, select

from cvparse.bulk.engine import LocalEngine
from cvparse.bulk.limits import Limits
from cvparse.bulk.run import AHEAD, MOST_UNDER_WAY, Tally, run
from cvparse.bulk.sources import SourceFile, discover
from cvparse.bulk.status import Status
from cvparse.bulk.stores.jsonl import JsonlStore
from cvparse.bulk.stores.store import open_store
from cvparse.bulk.stores.tables import DOCUMENTS
from cvparse.bulk.task import Task, failure
from pdf_files import pdf_with
from small_cvs import small_cv, work

GOOD = small_cv("Ada Example", "ada@example.org", work(1, "A. Example, B. Muster", "On Samples"))
FILES = {
    "good.pdf": GOOD,
    "same.pdf": GOOD,
    "letter.pdf": pdf_with(["Dear Sir or Madam,", "thank you for your letter."]),
    "scan.pdf": pdf_with([]),
    "locked.pdf": small_cv("Ada Example", "ada@example.org", password="secret"),
    "broken.pdf": GOOD[:60],
    "picture.pdf": b"\xff\xd8\xff\xe0 a picture",
    "empty.pdf": b"",
    "big.pdf": GOOD + b" " * 3_000_000,
}
STATES = {
    "good.pdf": Status.OK,
    "letter.pdf": Status.NOT_A_CV,
    "scan.pdf": Status.NO_TEXT_LAYER,
    "locked.pdf": Status.ENCRYPTED,
    "broken.pdf": Status.DAMAGED,
    "picture.pdf": Status.DAMAGED,
    "empty.pdf": Status.DAMAGED,
    "big.pdf": Status.TOO_LARGE,
}
LIMITS = Limits(file_size=1024 * 1024)


@pytest.fixture(scope="module")
def engine():
    with LocalEngine(1, LIMITS) as pool:
        yield pool


@pytest.fixture
def folder(tmp_path):
    cvs = tmp_path / "cvs"
    cvs.mkdir()
    for name, content in FILES.items():
        (cvs / name).write_bytes(content)
    return cvs


def import_to(target, folder, engine, **options) -> Tally:
    with open_store(str(target)) as store:
        return run(discover([str(folder)]), store, engine, **options)


def states_in(database) -> dict[str, str]:
    with sqlite3.connect(database) as connection:
        return {
            path.rsplit("/", 1)[1]: status for path, status in connection.execute("SELECT path, status FROM documents")
        }


def test_each_file_has_its_state_and_a_second_run_parses_nothing(folder, engine, tmp_path):
    tally = import_to(tmp_path / "f.db", folder, engine)
    assert tally.seen == len(FILES)
    assert states_in(tmp_path / "f.db") == {name: status.value for name, status in STATES.items()}
    with sqlite3.connect(tmp_path / "f.db") as connection:
        assert connection.execute("SELECT count(*) FROM files").fetchone() == (len(FILES),)
        reasons = dict(connection.execute("SELECT status, reason FROM documents WHERE status <> 'ok' ORDER BY path"))
        assert reasons["no_text_layer"] == "it holds no text, only pictures"
        assert all(reasons.values())
    again = import_to(tmp_path / "f.db", folder, engine)
    assert again.known == len(FILES) - 1  # too large: its bytes were not read, so that it has no content to know it by
    assert set(again.states) == {Status.TOO_LARGE}
    with sqlite3.connect(tmp_path / "f.db") as connection:
        assert connection.execute("SELECT count(*) FROM documents").fetchone() == (len(STATES),)


def test_force_parses_again_and_writes_nothing_twice(folder, engine, tmp_path):
    for target in (tmp_path / "f.db", tmp_path / "f.jsonl"):
        import_to(target, folder, engine)
        tally = import_to(target, folder, engine, again=frozenset(Status))
        assert tally.parsed == len(STATES)
    with sqlite3.connect(tmp_path / "f.db") as connection:
        assert connection.execute("SELECT count(*) FROM documents").fetchone() == (len(STATES),)
        assert connection.execute("SELECT count(*) FROM publications").fetchone() == (1,)
    lines = (tmp_path / "f.jsonl").read_text("utf-8").splitlines()
    assert len({json.loads(line)["path"] for line in lines}) == len(lines) == len(FILES)


def test_a_state_is_tried_again_when_asked_for(folder, engine, tmp_path):
    import_to(tmp_path / "f.db", folder, engine)
    assert import_to(tmp_path / "f.db", folder, engine, again={Status.ENCRYPTED}).states[Status.ENCRYPTED] == 1


def test_json_lines_and_parquet_say_the_same_as_the_database(folder, engine, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is an extra")
    for name in ("f.db", "f.jsonl", "f.parquet"):
        import_to(tmp_path / name, folder, engine)
    lines = [json.loads(line) for line in (tmp_path / "f.jsonl").read_text("utf-8").splitlines()]
    rows = parquet.read_table(tmp_path / "f.parquet").to_pylist()
    assert {line["path"]: line["status"] for line in lines} == {row["path"]: row["status"] for row in rows}
    (good,) = (line for line in lines if line["path"].endswith("good.pdf"))
    (packed,) = (row for row in rows if row["path"].endswith("good.pdf"))
    with create_engine(f"sqlite:///{tmp_path / 'f.db'}").connect() as connection:
        stored = json.loads(connection.execute(select(DOCUMENTS.c.cv).where(DOCUMENTS.c.status == "ok")).scalar_one())
    assert good["cv"] == stored
    assert packed["cv"]["publications"][0]["authors"] == stored["publications"][0]["authors"]
    (same,) = (line for line in lines if line["path"].endswith("same.pdf"))
    assert same["same_as"].endswith("good.pdf") and same["cv"] is None
    assert not (tmp_path / "f.parquet.jsonl").exists()
    assert import_to(tmp_path / "f.parquet", folder, engine).known == len(FILES) - 1


def test_a_line_cut_short_is_dropped_and_its_file_read_again(folder, engine, tmp_path):
    target = tmp_path / "f.jsonl"
    import_to(target, folder, engine)
    target.write_bytes(target.read_bytes()[:-40])
    with JsonlStore(target) as store:
        run(discover([str(folder)]), store, engine)
    assert len({json.loads(line)["path"] for line in target.read_text("utf-8").splitlines()}) == len(FILES)


class SlowEngine:
    """Answers all it was asked only when it has as much as it may be asked at once."""

    workers, limits = 2, LIMITS

    def __init__(self, full: int):
        self.full = full
        self.waiting: list[tuple[Future, Task]] = []
        self.most = 0

    def submit(self, task):
        future: Future = Future()
        self.waiting.append((future, task))
        self.most = max(self.most, len(self.waiting))
        if len(self.waiting) >= self.full:
            waiting, self.waiting = self.waiting, []
            threading.Timer(0.01, lambda: [f.set_result(failure(t, Status.OK, "")) for f, t in waiting]).start()
        return future


def files_of(size: int, count: int) -> list[SourceFile]:
    return [SourceFile(f"{n}.pdf", size, lambda most, n=n: b"%*d" % (size, n)) for n in range(count)]


def test_what_is_under_way_is_bounded(tmp_path):
    slow = SlowEngine(full=AHEAD * SlowEngine.workers)
    with open_store(str(tmp_path / "f.jsonl")) as store:
        assert run(files_of(2, 4 * slow.full), store, slow).parsed == 4 * slow.full
    assert slow.most == slow.full


def test_the_bytes_under_way_are_bounded(tmp_path, monkeypatch):
    monkeypatch.setattr("cvparse.bulk.run.MOST_UNDER_WAY", 100)
    slow = SlowEngine(full=2)
    with open_store(str(tmp_path / "f.jsonl")) as store:
        assert run(files_of(40, 6), store, slow).parsed == 6
    assert slow.most == 2


class ReadyEngine:
    """Answers at once that all is well, and keeps what it was asked."""

    workers, limits = 1, Limits(file_size=10)

    def __init__(self):
        self.asked: list[str] = []

    def submit(self, task):
        self.asked.append(task.path)
        future: Future = Future()
        future.set_result(failure(task, Status.OK, ""))
        return future


def source(path: str, content: bytes, size: int | None = None) -> SourceFile:
    return SourceFile(path, len(content) if size is None else size, lambda most: content[:most])


@pytest.mark.parametrize(
    ("file", "state"),
    [
        (source("a.pdf", b"0123456789"), Status.OK),  # as large as a file may be
        (source("a.pdf", b"0123456789x"), Status.TOO_LARGE),
        (source("a.pdf", b"0123456789", size=3), Status.OK),  # it says that it is smaller
        (source("a.pdf", b"0123456789x", size=3), Status.TOO_LARGE),
    ],
)
def test_the_size_of_a_file_is_bounded_whatever_it_says(tmp_path, file, state):
    with open_store(str(tmp_path / "f.jsonl")) as store:
        assert run([file], store, ReadyEngine()).states == {state: 1}


def test_one_content_is_parsed_once_in_a_run(tmp_path):
    engine, seen = ReadyEngine(), []
    files = [source(name, content) for name, content in (("a", b"x"), ("b", b"x"), ("c", b"y"), ("d", b"x"))]
    with open_store(str(tmp_path / "f.jsonl")) as store:
        tally = run(files, store, engine, again=frozenset(Status), on_change=lambda tally: seen.append(tally.seen))
        paths = [json.loads(line)["path"] for line in (tmp_path / "f.jsonl").read_text("utf-8").splitlines()]
    assert (engine.asked, tally.seen, tally.known, tally.parsed) == (["a", "c"], 4, 2, 2)
    assert sorted(paths) == ["a", "b", "c", "d"]
    assert len(seen) == 4


def test_bytes_under_way_may_reach_the_bound(tmp_path, monkeypatch):
    monkeypatch.setattr("cvparse.bulk.run.MOST_UNDER_WAY", 80)
    slow = SlowEngine(full=2)  # would wait for ever for the second, if only one of 40 were let through
    with open_store(str(tmp_path / "f.jsonl")) as store:
        assert run(files_of(40, 4), store, slow).parsed == 4


def test_the_bounds_of_what_is_under_way():
    assert (AHEAD, MOST_UNDER_WAY) == (3, 48 * 2**20)


def test_a_correction_survives_another_version_and_is_reported_where_its_print_is_gone(engine, tmp_path):
    """The file of corrections beside a PDF comes into the database, and stands there without the file."""
    pdf, beside, target = (tmp_path / name for name in ("ada.pdf", "ada.corrections.json", "f.db"))
    pdf.write_bytes(small_cv("Ada Example", "ada@example.org"))

    def imported(version: str = "8.0") -> tuple:
        with open_store(str(target), version) as store:
            run(discover([str(pdf)]), store, engine)
        with sqlite3.connect(target) as connection:
            posts = "SELECT title, status, reason FROM experience JOIN documents ON id = document_id ORDER BY id DESC"
            return connection.execute(posts).fetchone()

    title, *_ = imported()
    with sqlite3.connect(target) as connection:
        (name,) = connection.execute("SELECT entry_id FROM experience").fetchone()
    correction = {"op": "set", "id": name, "field": "title", "value": "Reader", "old": title, "by": "Bo"}
    beside.write_text(json.dumps({"corrections": [correction]}), "utf-8")
    assert imported() == ("Reader", "ok", "")
    beside.unlink()
    assert imported("9.0") == ("Reader", "ok", "")
    with sqlite3.connect(target) as connection:
        kept = "SELECT operation, field_name, old_value, new_value, made_by, state FROM corrections"
        assert connection.execute(kept).fetchall() == [("set", "title", json.dumps(title), '"Reader"', "Bo", "applied")]
        assert connection.execute("SELECT version FROM documents").fetchall() == [("9.0",)]
    pdf.write_bytes(small_cv("Ada Example", "ada@example.org", university="Sample University"))
    again, status, reason = imported()
    assert (again, status) == (title, "needs_review")
    assert "its print is not in what was read" in reason


def test_two_files_of_one_content_with_corrections_of_their_own_are_both_read(tmp_path):
    engine = ReadyEngine()
    (tmp_path / "c.json").write_bytes(b"{}")
    files = [source("a", b"x"), replace(source("b", b"x"), beside=tmp_path / "c.json"), source("c", b"x")]
    with open_store(str(tmp_path / "f.jsonl")) as store:
        run(files, store, engine)
    assert engine.asked == ["a", "b"]
