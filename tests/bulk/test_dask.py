"""A run over a real Dask scheduler with two worker processes, one of which is killed on the way."""

import os
import signal
import sqlite3
import threading
from pathlib import Path

import pytest

distributed = pytest.importorskip("distributed", reason="Dask is an extra")

from cvparse.bulk.engine import DaskEngine  # noqa: E402 -- behind the skip
from cvparse.bulk.limits import Limits  # noqa: E402
from cvparse.bulk.run import Tally, run  # noqa: E402
from cvparse.bulk.sources import discover  # noqa: E402
from cvparse.bulk.status import Status  # noqa: E402
from cvparse.bulk.stores.store import open_store  # noqa: E402
from cvparse.errors import CvparseError  # noqa: E402
from small_cvs import small_cv  # noqa: E402

FILES = 40
SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.fixture(scope="module")
def cluster():
    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None, "host": "127.0.0.1"}
    with distributed.LocalCluster(processes=True, **options) as cluster:
        yield cluster


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "cvs"
    folder.mkdir()
    for n in range(FILES):
        (folder / f"{n:02}.pdf").write_bytes(small_cv("Ada Example", f"ada{n}@example.org"))
    (folder / "zz.pdf").write_bytes(b"no pdf")
    return folder


def test_a_worker_that_is_killed_loses_no_file(cluster, folder, tmp_path):
    victim = next(iter(cluster.workers.values())).pid
    killed = threading.Event()

    def kill_one(tally: Tally) -> None:
        if tally.parsed == 5 and not killed.is_set():
            os.kill(victim, signal.SIGKILL)
            killed.set()

    database = tmp_path / "f.db"
    with open_store(f"sqlite:///{database}") as store, DaskEngine(cluster.scheduler_address, Limits()) as engine:
        tally = run(discover([str(folder)]), store, engine, on_change=kill_one)
    assert killed.is_set()
    assert tally.states == {Status.OK: FILES, Status.DAMAGED: 1}
    with sqlite3.connect(database) as connection:
        assert connection.execute("SELECT count(*) FROM persons").fetchone() == (FILES,)


def test_limits_hold_on_a_cluster(cluster, tmp_path):
    long = (SAMPLES / "seed" / "cv.pdf").read_bytes()  # takes many times the limit on any machine
    for n in range(4):
        (tmp_path / f"{n}.pdf").write_bytes(long + b"\n%% %d\n" % n)
    limits = Limits(seconds=0.01)
    with open_store(str(tmp_path / "f.jsonl")) as store, DaskEngine(cluster.scheduler_address, limits) as engine:
        tally = run(discover([str(tmp_path / "*.pdf")]), store, engine)
    assert tally.states == {Status.TIMEOUT: 4}


def test_where_no_scheduler_answers(monkeypatch):
    monkeypatch.setattr("cvparse.bulk.engine.PATIENCE", 0.5)
    with pytest.raises(CvparseError, match="no Dask scheduler answers"):
        DaskEngine("tcp://127.0.0.1:1", Limits())
