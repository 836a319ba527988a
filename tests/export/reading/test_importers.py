"""Documents of other formats as a CV: told by their keys, and refused with a sentence where they are none."""

import json

import pytest

from cvparse.cli.import_json import FORMATS
from cvparse.errors import CvparseError
from cvparse.export.reading.importers import IMPORTERS, foreign_format, import_document
from cvparse.model import CV


def test_the_command_knows_all_formats():
    assert tuple(IMPORTERS) == FORMATS


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (json.dumps({"basics": {"name": "Ada Example"}}), None),
        ("basics:\n  name: Ada Example\n", None),
        ("cv:\n  name: Ada Example\n", None),
        (json.dumps({"cv": {"name": "Ada Example"}}), None),
        (json.dumps({"basics": {"name": "Ada Example"}, "cv": {}}), "jsonresume"),
        ("\ufeffcv:\n  name: Ada Example\n", None),
    ],
)
def test_the_format_is_told_from_the_document(content, name):
    assert import_document(content.encode(), "cv", name).cv.person.name == "Ada Example"


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"\xff\xfe", "UTF-8"),
        (b"{", "neither JSON nor YAML"),
        (b"a: [", "neither JSON nor YAML"),
        (b"- a\n- b\n", "no object"),
        (b"", "no object"),
        (b"name: Ada\n", "say --from"),
        (b"a: \x00", "characters"),
        (b"a: b\nc: d: e\n", "line 2"),
        (b"cv: &a {name: Ada}\nb: *a\n", "aliases"),
        (b"cv: " + b"[" * 5000, "nested"),
        (b'{"a":' * 100_000, "nested"),
    ],
)
def test_what_is_no_document_is_said(content, what):
    with pytest.raises(CvparseError, match=what) as error:
        import_document(content, "cv")
    assert "Traceback" not in str(error.value)


def test_yaml_makes_no_objects():
    found = import_document(b"cv:\n  name: !!python/object/apply:os.getcwd []\n", "cv")
    assert found.cv == CV()


@pytest.mark.parametrize(("levels", "is_read"), [(50, True), (51, False)])
def test_fifty_levels_are_read(levels, is_read):
    content = b"cv: " + b"[" * (levels - 1) + b"]" * (levels - 1)  # the document itself is one level
    if is_read:
        assert import_document(content, "cv").cv == CV()
    else:
        with pytest.raises(CvparseError, match="nested deeper"):
            import_document(content, "cv")


def test_the_format_that_is_named_is_taken_whatever_the_keys_say():
    content = json.dumps({"basics": {"name": "Ada"}, "cv": {"name": "Ben"}}).encode()
    assert import_document(content, "cv").cv.person.name == "Ada"  # the first sign
    assert import_document(content, "cv", "rendercv").cv.person.name == "Ben"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b'{"basics": {}}', "jsonresume"),
        (b'\xef\xbb\xbf {"cv": {}}', "rendercv"),
        (b"cv:\n  name: Ada", "rendercv"),
        (b"# mine\nbasics:\n  name: Ada", "jsonresume"),
        (b'{"person": {"name": "Ada"}}', None),
        (b'{"person": {"basics": 1}}', None),
        (b'{"basics": ', None),
        (b"[" * 100_000, None),
        (b"person:\n  cv: Ada", None),
        (b"cv:ada", None),
        (b"", None),
    ],
)
def test_the_keys_of_a_document_tell_its_format(content, name):
    assert foreign_format(content) == name
