"""Databases for tests: CVs that stand in one without having been a PDF, a PostgreSQL server where one is installed, and
databases as older versions made them, from frozen SQL (three files of invented persons, and one of them replaced)."""

from __future__ import annotations

import hashlib
import os
import pwd
import re
import shutil
import socket
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import create_engine, text

from cvparse.assembly.entry_ids import named
from cvparse.bulk.rows import person_row, rows_of
from cvparse.bulk.status import Status
from cvparse.bulk.stores.sql import SqlStore
from cvparse.bulk.task import Outcome
from cvparse.model import CV, Assessment, AssessmentStatus, Author, Person, Publication
from cvparse.model.json import collections, to_json


def as_read(cv: CV) -> CV:
    """The CV with names for its entries and an assessment, as one that was read from a PDF has them."""
    assessment = cv.assessment or Assessment(status=AssessmentStatus.OK, confidence=0.9)
    names = {name: named(getattr(cv, name), name) for name in collections()}
    return cv.model_copy(update={"assessment": assessment, **names})


def outcome_of(path: str, cv: CV | None, status: Status = Status.OK, review: float = 0.0) -> Outcome:
    """What a worker would say of a file with this CV; the path stands for its content."""
    return Outcome(
        path=path,
        sha256=hashlib.sha256(path.encode()).hexdigest(),
        size=1,
        status=status,
        reason="" if status is Status.OK else f"it is {status.value}",
        review=review,
        cv=to_json(cv).rstrip("\n") if cv else None,
        person=person_row(cv) if cv else None,
        rows=rows_of(cv) if cv else {},
    )


def stored(folder: Path, cvs: Mapping[str, CV]) -> str:
    """The URL of a database in this folder that holds these CVs, each under its path."""
    return put(folder, [outcome_of(path, cv) for path, cv in cvs.items()])


def put(folder: Path, outcomes: Iterable[Outcome]) -> str:
    """The URL of a database in this folder that holds these outcomes."""
    url = f"sqlite:///{folder / 'cvs.db'}"
    with SqlStore(url) as store:
        for outcome in outcomes:
            store.save(outcome)
    return url


def listing(name: str, *titles: str, mails: tuple[str, ...] = (), orcid: str | None = None, year: int = 2020) -> CV:
    """The CV of a person who lists these works, all of one year and of the same first author."""
    author = (Author(name="A. Example", family="Example", given="A."),)
    works = tuple(Publication(title=title, year=year, authors=author) for title in titles)
    return CV(person=Person(name=name, emails=mails, orcid=orcid), publications=works)


def server_programs() -> Path | None:
    """The folder of PostgreSQL's programs, None where the server is not installed."""
    found = shutil.which("initdb")
    places = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    return places[-1] if places else None


PROGRAMS = server_programs()
USER = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name  # the server never runs as root
NOT_INSTALLED = "PostgreSQL is not installed: apt-get install postgresql"


@contextmanager
def running_server() -> Iterator[str]:
    """The URL of an empty database of a server that runs as long as the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.chown(folder, USER)
        data = f"{folder}/data"
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
        server = [str(PROGRAMS / "pg_ctl"), "-D", data, "-w", "-l", f"{folder}/log", "-o", options]

        def run_as_user(*command: str) -> None:
            subprocess.run(command, user=USER, cwd=folder, check=True, stdout=subprocess.DEVNULL)

        run_as_user(str(PROGRAMS / "initdb"), "-D", data, "-U", "importer", "-A", "trust", "-E", "UTF8")
        run_as_user(*server, "start")
        try:
            yield f"postgresql+psycopg://importer@127.0.0.1:{port}/postgres"
        finally:
            run_as_user(*server, "-m", "immediate", "stop")


FOLDER = Path(__file__).parents[1] / "bulk" / "migrations" / "old"
OLD = {file.stem.removeprefix("tables_"): file.read_text("utf-8") for file in sorted(FOLDER.glob("*.sql"))}
"""By layout the SQL that makes a database of it."""


def old_sqlite(file: Path, layout: str) -> str:
    """The URL of a file of SQLite as this layout had it."""
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(f"BEGIN;{OLD[layout]};COMMIT;")
    return f"sqlite:///{file}"


def old_postgres(url: str, layout: str) -> str:
    """The same in a database of PostgreSQL, which loses all that it held."""
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
        connection.exec_driver_sql(re.sub(r"\bid INTEGER NOT NULL", "id SERIAL NOT NULL", OLD[layout]))
        connection.execute(text("SELECT setval('documents_id_seq', (SELECT max(id) FROM documents))"))
    engine.dispose()
    return url
