"""Databases for tests: a PostgreSQL server where the programs of one are installed, and files and databases as older
versions of cvparse made them, from frozen SQL (three files of invented persons, and one of them replaced)."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import socket
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import create_engine, text


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
        connection.executescript(OLD[layout])
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
