"""Write the next revision of the tables: `python tests/new_revision.py "what changes"`.

A database of an old version is brought up to the last revision in a temporary folder, and what it lacks of the tables
that `bulk/stores/tables.py` declares becomes a file in `bulk/migrations/versions`. What the file says of rows that are
there, which no comparison of tables can tell, is added by hand; and `REVISION` in `tables.py` is set to its number.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from sqlalchemy import create_engine

sys.path.insert(0, str(Path(__file__).parent / "material"))

from cvparse.bulk.migrations.upgrade import configuration, migrate
from stored_cvs import OLD, old_sqlite

NEWEST = max(OLD)


def write_revision(what: str, folder: Path | None = None) -> Path | None:
    """The file of the new revision, in the folder of the others or in this one; None where nothing has changed."""
    config = configuration()
    config.set_main_option("file_template", "r%%(rev)s_%%(slug)s")
    config.set_main_option("truncate_slug_length", "60")
    if folder is not None:
        config.set_main_option("version_locations", f"{_versions()}:{folder}")
        config.set_main_option("path_separator", ":")
    with TemporaryDirectory() as temporary:
        engine = create_engine(old_sqlite(Path(temporary) / "old.db", NEWEST))
        with engine.connect() as connection:
            migrate(connection)
            config.attributes["connection"] = connection
            written = command.revision(
                config,
                message=what,
                autogenerate=True,
                rev_id=str(_last() + 1),
                version_path=str(folder or _versions()),
                process_revision_directives=_unless_empty,
            )
        engine.dispose()
    return Path(written.path) if written else None


def _unless_empty(context, revision, directives) -> None:
    """No file where the tables agree."""
    if directives[0].upgrade_ops.is_empty():
        directives[:] = []


def _versions() -> Path:
    return Path(configuration().get_main_option("script_location")) / "versions"


def _last() -> int:
    found = (re.fullmatch(r"r(\d+)_\w+", file.stem) for file in _versions().glob("r*.py"))
    return max(int(one[1]) for one in found if one)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"what changes? {__doc__.splitlines()[0]}")
    made = write_revision(sys.argv[1])
    print(f"{made}; set REVISION in tables.py to {_last()}" if made else "the tables agree; there is nothing to revise")
