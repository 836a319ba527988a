"""What the first revision makes of what older layouts did not say."""

import sqlite3
from contextlib import closing

import pytest

from cvparse.bulk.migrations.upgrade import upgrade
from cvparse.bulk.migrations.versions.r5_counted_layouts import ENTRIES, OTHERS, completed
from cvparse.bulk.stores.tables import LISTS
from cvparse.model import CV
from stored_cvs import old_sqlite


@pytest.mark.parametrize(("review", "confidence"), [(0.25, 0.75), (0.0, 1.0), (None, 1.0), (1.4, 0.0)])
def test_a_document_gets_the_assessment_that_its_status_said(review, confidence):
    cv = CV.model_validate(completed({"talks": []}, "needs_review", review))
    assert (cv.assessment.status.value, cv.assessment.confidence) == ("needs_review", confidence)


def test_entries_get_names_and_keep_those_that_they_have():
    said = {"talks": [{"raw": "On Ice"}, {"raw": "On ice."}, {"raw": "On Snow", "id": "talks-mine"}]}
    names = [talk["id"] for talk in completed(said, "ok", 0.0)["talks"]]
    assert names[1] == f"{names[0]}-2"
    assert names[2] == "talks-mine"
    assert "id" not in said["talks"][0], "what was read is left as it is"


def test_the_assessment_that_is_there_stays():
    said = {"assessment": {"status": "ok", "confidence": 0.4, "checks": []}}
    assert completed(said, "needs_review", 0.0)["assessment"] == said["assessment"]


def test_the_tables_of_a_cv_are_all_of_them():
    assert {*ENTRIES, *OTHERS} <= {table.name for table in LISTS.values()}


def test_two_paths_to_one_place_are_one_and_what_was_replaced_is_history(tmp_path, monkeypatch):
    """The newer reading holds; the other keeps its JSON and has no rows."""
    monkeypatch.chdir(tmp_path)
    url = old_sqlite(tmp_path / "f.db", "3")
    with closing(sqlite3.connect(tmp_path / "f.db")) as connection, connection:
        connection.execute("INSERT INTO files (path, document_id) VALUES ('./cvs//ada.pdf', 1)")
    upgrade(url)
    with closing(sqlite3.connect(tmp_path / "f.db")) as connection:
        places = connection.execute("SELECT place, document_id FROM files ORDER BY place").fetchall()
        history = connection.execute("SELECT id, cv IS NOT NULL FROM documents WHERE NOT is_current").fetchall()
        rows = connection.execute("SELECT count(*) FROM experience WHERE document_id = 1").fetchone()
        (key,) = connection.execute("SELECT given_key FROM persons WHERE name = 'Ada Example'").fetchone()
    assert (str(tmp_path / "cvs" / "ada.pdf"), 4) in places
    assert len(places) == 3
    assert history == [(1, 1)]
    assert rows == (0,)
    assert key == "ada"
