"""Which store a target names, and what needs no parsing."""

import pytest

from cvparse import __version__
from cvparse.bulk.status import Status
from cvparse.bulk.stores.store import is_done, open_store, reading_version
from cvparse.bulk.task import Outcome, Task
from cvparse.errors import CvparseError
from cvparse.lexicon.own_lists import ListedPhrase, OwnLists


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("f.db", "SqlStore"),
        ("f.SQLITE3", "SqlStore"),
        ("f.jsonl", "JsonlStore"),
        ("f.NDJSON", "JsonlStore"),
        ("f.parquet", "ParquetStore"),
    ],
)
def test_the_name_of_a_target_says_which_store(tmp_path, target, kind):
    if kind == "ParquetStore":
        pytest.importorskip("pyarrow", reason="pyarrow is an extra")
    with open_store(str(tmp_path / target)) as store:
        assert type(store).__name__ == kind


def test_a_url_is_a_database_whatever_it_ends_in(tmp_path):
    with open_store(f"sqlite:///{tmp_path / 'out.jsonl'}") as store:
        assert type(store).__name__ == "SqlStore"


@pytest.mark.parametrize("target", ["out.json", "out", "out.csv", ""])
def test_what_names_no_store_is_refused(target):
    with pytest.raises(CvparseError, match=r"is no target; write sqlite:///faculty\.db"):
        open_store(target)


class Known:
    """A store that knows one content, without corrections."""

    def status_of(self, sha256, corrections):
        return Status.ENCRYPTED if (sha256, corrections) == ("known", None) else None


@pytest.mark.parametrize(
    ("sha256", "retry", "expected"),
    [
        ("known", (), True),
        ("known", {Status.DAMAGED}, True),
        ("known", {Status.ENCRYPTED}, False),
        ("known", frozenset(Status), False),
        ("new", (), False),
        ("new", {Status.ENCRYPTED}, False),
    ],
)
def test_what_is_stored_is_done_but_for_the_states_to_try_again(sha256, retry, expected):
    assert is_done(Known(), Task("a.pdf", sha256, b""), retry) is expected


def test_a_file_whose_corrections_are_new_is_not_done():
    assert not is_done(Known(), Task("a.pdf", "known", b"", b"{}"), ())


@pytest.mark.parametrize("name", ["f.db", "f.jsonl", "f.parquet"])
def test_what_was_read_by_other_word_lists_is_not_done(tmp_path, name):
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow", reason="pyarrow is an extra")
    lists = OwnLists().with_phrase(ListedPhrase("en", "headings", "awards", "laurels"))
    sha256 = "0" * 64
    for own in (None, lists):
        with open_store(str(tmp_path / name), reading_version(own)) as store:
            assert store.status_of(sha256) is None
            store.save(Outcome("a.pdf", sha256, 1, Status.OK))
            assert store.status_of(sha256) is Status.OK
    with open_store(str(tmp_path / name), reading_version(lists)) as store:
        assert store.status_of(sha256) is Status.OK
    with open_store(str(tmp_path / name)) as store:
        assert store.status_of(sha256) is None


def test_the_version_of_a_reading_names_the_lists():
    lists = OwnLists().with_phrase(ListedPhrase("en", "headings", "awards", "laurels"))
    assert reading_version(lists) == f"{__version__}+{lists.digest}"
    assert reading_version(None) == reading_version(OwnLists()) == __version__
    assert len(reading_version(lists)) <= 32, "the column of the version"
