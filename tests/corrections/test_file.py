"""The file of corrections: what it holds, and that one which is wrong says where."""

import pytest

from cvparse.corrections.file import from_json, read, to_json
from cvparse.corrections.operations import Accept, Corrections, SetValue
from cvparse.errors import CvparseError

WRITTEN = Corrections(
    revision=2,
    corrections=(
        SetValue(op="set", id="awards-0123456789", field="title", value="Médaille", old="Medaille", by="Bo"),
        Accept(op="accept", id="document", sha256="a" * 64),
    ),
)


def test_what_is_written_is_read_back():
    assert to_json(Corrections()).splitlines()[:2] == ["{", '  "schema_version": "1.1",']
    assert from_json(to_json(WRITTEN).encode(), "it") == WRITTEN
    assert from_json(b"\xef\xbb\xbf" + to_json(WRITTEN).encode(), "it") == WRITTEN, "some editors set a mark before it"


def test_a_file_is_read(tmp_path):
    (tmp_path / "cv.corrections.json").write_text(to_json(WRITTEN), "utf-8")
    assert read(tmp_path / "cv.corrections.json") == WRITTEN


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[]", "Input should be an object"),
        (b"{", "Invalid JSON"),
        (b'{"corrections": [{"op": "set", "id": "a-1", "value": 1}]}', "corrections.0.set.field: Field required"),
        (b'{"corrections": [{"op": "erase", "id": "a-1"}]}', "corrections.0: Input tag 'erase'"),
        (b'{"corrections": [{"op": "split", "id": "a-1", "parts": []}]}', "at least 2 items"),
        (b'{"corrections": [{"op": "move", "id": "a-1", "collection": "hobbies", "values": {}}]}', "collection"),
        (b'{"revision": -1}', "revision"),
        (b'{"people": []}', "people: Extra inputs are not permitted"),
    ],
)
def test_a_file_that_holds_none_names_its_first_slip(content, said):
    with pytest.raises(CvparseError) as caught:
        from_json(content, "cv.corrections.json")
    assert str(caught.value).startswith("cv.corrections.json holds no corrections: ")
    assert said in str(caught.value)


def test_a_file_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(CvparseError, match="No such file or directory; name a file of corrections"):
        read(tmp_path / "none.json")
