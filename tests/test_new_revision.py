"""A table or a column that is declared anew becomes a revision."""

import pytest
from sqlalchemy import Column, Integer, Table, Text

from cvparse.bulk.stores.tables import DOCUMENTS, METADATA, REVISION
from new_revision import write_revision


@pytest.fixture
def two_changes():
    """A further table and a further column, as a later version might declare them."""
    pairs = Table("pairs", METADATA, Column("id", Integer, primary_key=True), Column("note", Text))
    column = Column("checked_by", Text)
    DOCUMENTS.append_column(column)
    yield
    METADATA.remove(pairs)
    DOCUMENTS._columns.remove(column)


def test_what_is_declared_is_written(two_changes, tmp_path):
    file = write_revision("pairs of people", tmp_path)
    written = file.read_text("utf-8")
    assert file.name == f"r{int(REVISION) + 1}_pairs_of_people.py"
    assert f'revision = "{int(REVISION) + 1}"' in written.replace("'", '"')
    assert f'down_revision = "{REVISION}"' in written.replace("'", '"')
    assert "op.create_table('pairs'" in written.replace('"', "'")
    assert "checked_by" in written
    assert "drop" not in written, "everything is kept"


def test_where_the_tables_agree_nothing_is_written(tmp_path):
    assert write_revision("nothing", tmp_path) is None
    assert list(tmp_path.iterdir()) == []
