"""A folder of PDFs with their corrections."""

import json

import pytest

from cvparse.errors import CvparseError
from cvparse.learning.folder import FolderDocuments, seen_in
from cvparse.learning.printing import PrintedHeading, PrintedLabel
from cvparse.lexicon.own_lists import ListedPhrase, OwnLists
from cvparse.pipeline import trace
from small_cvs import headed_cv, unknown_words_cv

LAURELS = ListedPhrase("en", "headings", "awards", "laurels")
GIVEN = ListedPhrase("en", "forms", "funder", "money given by")


@pytest.fixture
def folder(tmp_path):
    for name, size in (("a", 15), ("b", 15), ("c", 12)):
        (tmp_path / f"{name}.pdf").write_bytes(unknown_words_cv("Ada Example", heading=size))
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4 nothing")
    move = {"op": "move", "id": "other-1", "collection": "awards", "values": {}}
    (tmp_path / "a.corrections.json").write_text(json.dumps({"corrections": [move]}))
    return tmp_path


def test_those_that_were_corrected_and_those_that_print_a_phrase(folder):
    documents = FolderDocuments(folder, OwnLists())
    (one,) = documents.corrected()
    assert one.path == str(folder / "a.pdf")
    assert one.content == (folder / "a.pdf").read_bytes()
    assert [correction.id for correction in one.corrections] == ["other-1"]
    for listed in (LAURELS, GIVEN):
        printing = list(documents.printing(listed))
        assert [one.path for one in printing] == [str(folder / f"{name}.pdf") for name in "abc"]
        assert printing[0].make == printing[1].make != printing[2].make
    assert list(documents.skipped) == [str(folder / "bad.pdf")]
    assert list(FolderDocuments(folder, OwnLists().with_phrase(LAURELS)).printing(LAURELS)) == []


def test_what_a_document_prints(folder):
    seen = seen_in("a.pdf", trace((folder / "a.pdf").read_bytes()))
    assert PrintedHeading("laurels", "other") in seen.headings
    assert PrintedLabel("grants", "money given by", seen.labels[0].stated) in seen.labels
    assert all("funder" not in one.stated for one in seen.labels if one.phrase == "money given by")


def test_signs_that_open_entries(tmp_path):
    for name, lines in (("a", ["# Silver Leaf", "# Root"]), ("b", ["No. # Leaf", "Root"]), ("c", ["- Leaf", "- Root"])):
        (tmp_path / f"{name}.pdf").write_bytes(headed_cv("Ada Example", {"Awards": lines}))
    listed = ListedPhrase("und", "bullets", "signs", "#")
    printing = FolderDocuments(tmp_path, OwnLists()).printing(listed)
    assert [one.path for one in printing] == [str(tmp_path / "a.pdf")]
    assert list(FolderDocuments(tmp_path, OwnLists().with_phrase(listed)).printing(listed)) == []


def test_a_single_file_and_none(folder):
    assert [one.path for one in FolderDocuments(folder / "b.pdf", OwnLists()).printing(LAURELS)] == [
        str(folder / "b.pdf")
    ]
    with pytest.raises(CvparseError, match="does not exist"):
        FolderDocuments(folder / "none.pdf", OwnLists())
    (folder / "a.corrections.json").write_text("[]")
    with pytest.raises(CvparseError, match="holds no corrections"):
        list(FolderDocuments(folder, OwnLists()).corrected())
