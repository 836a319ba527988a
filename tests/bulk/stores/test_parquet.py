"""Outcomes in a Parquet file: made of lines at the end, and taken apart again when a run goes on."""

import json

import pytest

arrow = pytest.importorskip("pyarrow", reason="pyarrow is an extra")
parquet = pytest.importorskip("pyarrow.parquet")

from cvparse.bulk.status import Status  # noqa: E402 -- behind the skip
from cvparse.bulk.stores.parquet import BATCH, ParquetStore, schema  # noqa: E402
from cvparse.errors import CvparseError  # noqa: E402
from stored_cvs import listing, outcome_of  # noqa: E402

ADA = outcome_of("a.pdf", listing("Ada Example", "One", mails=("ada@example.org",)))
BEN = outcome_of("b.pdf", None, Status.DAMAGED)


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("cv.person.name", arrow.string()),
        ("cv.person.emails", arrow.list_(arrow.string())),
        ("cv.publications.year", arrow.int64()),
        ("cv.publications.et_al", arrow.bool_()),
        ("cv.publications.kind", arrow.string()),
        ("review", arrow.float64()),
        ("pages", arrow.int64()),
    ],
)
def test_columns_have_the_types_of_the_models(field, expected):
    name, *inner = field.split(".")
    found = schema().field(name).type
    for part in inner:
        found = (found.value_type if arrow.types.is_list(found) else found).field(part).type
    assert found == expected


def test_the_file_is_made_of_the_lines_at_the_end(tmp_path):
    target = tmp_path / "f.parquet"
    with ParquetStore(target) as store:
        store.save(ADA)
        assert not target.exists()
        assert (tmp_path / "f.parquet.jsonl").exists()
    assert list(tmp_path.iterdir()) == [target]
    (row,) = parquet.read_table(target).to_pylist()
    assert (row["path"], row["status"], row["same_as"]) == ("a.pdf", "ok", None)
    assert row["cv"]["person"]["emails"] == ["ada@example.org"]


def test_a_run_goes_on_from_the_file(tmp_path):
    target = tmp_path / "f.parquet"
    with ParquetStore(target) as store:
        store.save(ADA)
    with ParquetStore(target) as store:
        assert store.status_of(ADA.sha256) is Status.OK
        assert store.status_of(BEN.sha256) is None
        store.save(BEN)
        store.add_path(ADA.sha256, "copy.pdf")
    rows = parquet.read_table(target).to_pylist()
    assert [(row["path"], row["same_as"], row["cv"] is None) for row in rows] == [
        ("a.pdf", None, False),
        ("b.pdf", None, True),
        ("copy.pdf", "a.pdf", True),
    ]


def test_a_run_that_fails_keeps_the_lines(tmp_path):
    target = tmp_path / "f.parquet"
    with pytest.raises(KeyError), ParquetStore(target) as store:
        store.save(ADA)
        raise KeyError
    assert [path.name for path in tmp_path.iterdir()] == ["f.parquet.jsonl"]
    with ParquetStore(target) as store:  # the lines are newer than the file, where both are there
        assert store.status_of(ADA.sha256) is Status.OK
    assert target.exists()


@pytest.mark.parametrize("count", [BATCH - 1, BATCH, BATCH + 1])
def test_documents_are_packed_a_row_group_at_a_time(tmp_path, count):
    target = tmp_path / "f.parquet"
    with ParquetStore(target) as store:
        for n in range(count):
            store.save(outcome_of(f"{n}.pdf", None, Status.DAMAGED))
    file = parquet.ParquetFile(target)
    assert file.metadata.num_rows == count
    assert file.metadata.row_group(0).num_rows == min(count, 64)
    assert file.metadata.num_row_groups == (1 if count <= 64 else 2)


def test_another_file_is_refused_and_left_alone(tmp_path):
    target = tmp_path / "f.parquet"
    target.write_text(json.dumps({"no": "parquet"}), "utf-8")
    with pytest.raises(CvparseError, match="is no Parquet file of an import"):
        ParquetStore(target)
    assert [path.name for path in tmp_path.iterdir()] == ["f.parquet"]
